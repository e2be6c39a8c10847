"""The page's languages and sentences, from the project's own content."""

from __future__ import annotations

import pytest

from bot.channels.webchat.languages import Languages
from intents import Locales
from intents.catalog import load_catalog
from intents.content import language_codes, read_language
from knowledge import KnowledgeBase


@pytest.fixture(scope="session")
def locales() -> Locales:
    catalog = load_catalog()
    return Locales({code: read_language(code, catalog)[0] for code in language_codes()})


@pytest.fixture(scope="session")
def knowledge() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.fixture(scope="session")
def languages(locales: Locales, knowledge: KnowledgeBase) -> Languages:
    return Languages(locales, knowledge.languages)
