"""What a person sees of the real bot in the page of the Agents Playground."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import KnowledgeBase
from tests.peers.agents_playground import playground
from tests.peers.conftest import Bot
from tests.peers.page import chromium, opened
from tests.peers.talk import TOPIC

pytestmark = [pytest.mark.peer, pytest.mark.slow, pytest.mark.timeout(150)]


@pytest.fixture
def browser() -> str:
    found = chromium()
    if not found:
        pytest.skip("Chromium is missing")
    return found


@pytest.mark.parametrize("channel", ["msteams", "emulator", "webchat"])
async def test_the_conversation_is_drawn(
    bot: Bot, knowledge: KnowledgeBase, script: Path, browser: str, tmp_path: Path, channel: str
) -> None:
    """Texts with their lists and links, and buttons that can be pressed; Web Chat and Direct Line share a page."""
    answer = knowledge.answer(TOPIC, "gmail", ["lv"])
    assert answer is not None

    def said(id: str, language: str = "lv", /, **values: object) -> str:
        return knowledge.say(id, [language], **values).text

    with playground(script, bot.endpoint, channel, "default", tmp_path / "playground.log") as base:
        async with opened(browser, base) as page:
            await page.shows(said("welcome", "en"))
            await page.type("aizmirsu paroli")
            await page.shows(said("which-account", topic=said(f"intent-{TOPIC}")))
            await page.offers(*(said(f"account-{account}") for account in knowledge.accounts_of(TOPIC)))
            await page.press(said("account-gmail"))
            await page.shows(f"{answer.title}\n{answer.markdown}\n{said('did-that-help')}")
            if channel == "webchat":
                for _, url in answer.links:
                    await page.links(url)
            await page.picture(str(tmp_path / f"{channel}.png"))
            await page.press(said("yes-helped"))
            await page.shows(said("glad-it-helped"))
