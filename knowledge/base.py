"""The knowledge base: the answer to an intent and every other sentence, in the first language that has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge import links, markup, shelf
from knowledge.articles import ANY, Article
from knowledge.faults import Fault
from knowledge.links import Links
from knowledge.pieces import ACCOUNT
from knowledge.shelf import Shelf

REFERENCE = "en"
"""The language that has everything."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An article's answer for one account, ready to send."""

    language: str
    title: str
    markdown: str
    links: tuple[tuple[str, str], ...]
    """Title and address of every link, in order."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the language that it is in."""

    text: str
    language: str


class KnowledgeBase:
    """All that the bot can say. A language is read when it is first asked for; safe to share between threads."""

    def __init__(self, root: Path, allowed: Links) -> None:
        """Takes the content folder and its links; `load` is the usual way."""
        self._root = root
        self._links = allowed
        self._allowed = frozenset(allowed.urls.values())
        self.languages: tuple[str, ...] = shelf.languages(root)
        self._shelves: dict[str, Shelf] = {}
        self._sentences: dict[tuple[str, ...], Sentence] = {}
        self._answers: dict[tuple[str, str | None, str], Answer | None] = {}
        english = self._shelf(REFERENCE)
        self._reference: Mapping[str, Article] = english.articles if english else {}

    @classmethod
    def load(cls, root: Path | None = None) -> KnowledgeBase:
        """Reads the links and the English content of a folder, this package's own unless told. Never raises."""
        folder = root or Path(__file__).resolve().parent
        return cls(folder, links.load(folder / "links.toml", f"{folder.name}/links.toml"))

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the files that were read so far."""
        return (*self._links.faults, *(fault for read in list(self._shelves.values()) for fault in read.faults))

    def warm(self) -> None:
        """Reads all languages now, so that no turn waits for a file."""
        for language in self.languages:
            self._shelf(language)

    def accounts_of(self, intent: str) -> tuple[str, ...]:
        """The accounts with sections of their own, in the English file's order; none for an unknown intent."""
        article = self._reference.get(intent)
        return article.accounts() if article else ()

    def needs_account(self, intent: str) -> bool:
        """Whether the answer depends on the account; False for an intent without an article."""
        article = self._reference.get(intent)
        return article is not None and bool(article.sections) and ANY not in article.sections

    def answer(self, intent: str, account: str | None, languages: Sequence[str]) -> Answer | None:
        """The answer in the first of the languages that has it, else in English.

        None if there is no such article, or it needs an account and none (or an unknown one) is given.
        """
        for language in (*languages, REFERENCE):
            key = (intent, account, language)
            if key not in self._answers:
                if not self._can_keep(*key):
                    continue
                self._answers[key] = self._make(*key)
            found = self._answers[key]
            if found:
                return found
        return None

    def say(self, id: str, languages: Sequence[str], **values: object) -> Sentence:
        """A sentence in the first of the languages that has it whole, else in English, else in any, else its id. Never
        raises."""
        if values:
            return self._say(id, languages, values)
        key = (id, *languages)
        if key not in self._sentences:
            self._sentences[key] = self._say(id, languages, values)
        return self._sentences[key]

    def _say(self, id: str, languages: Sequence[str], values: Mapping[str, object]) -> Sentence:
        partial: Sentence | None = None
        for language in dict.fromkeys((*languages, REFERENCE, *self.languages)):
            read = self._shelf(language)
            made = read.phrasebook.format(id, values) if read else None
            if made and made[1]:
                return Sentence(made[0], language)
            if made and partial is None:
                partial = Sentence(made[0], language)
        return partial or Sentence(id, REFERENCE)

    def is_allowed(self, url: str) -> bool:
        """Whether this is exactly an address of `links.toml`."""
        return url in self._allowed

    def _can_keep(self, intent: str, account: str | None, language: str) -> bool:
        """Whether an answer is made at all: what is unknown in English must not fill the memory."""
        article = self._reference.get(intent)
        return article is not None and language in self.languages and article.section(account) is not None

    def _shelf(self, language: str) -> Shelf | None:
        found = self._shelves.get(language)
        if found is None and language in self.languages:
            # Two threads may read the same folder at once; the first one's shelf is kept.
            found = self._shelves.setdefault(language, shelf.load(self._root, language, self._links))
        return found

    def _make(self, intent: str, account: str | None, language: str) -> Answer | None:
        read = self._shelf(language)
        article = read.articles.get(intent) if read else None
        section = article.section(account) if article else None
        if article is None or section is None or not article.title:
            return None
        name = self.say(f"account-{account}", (language,)).text if account else ""
        text = section.fill(account or ANY, name, self._links.urls)
        if text is None:
            return None
        named = tuple((link.title, link.target) for link in markup.links(text))
        return Answer(language, article.title.replace(ACCOUNT, name), text, named)
