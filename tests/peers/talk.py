"""The conversation that every client holds with the real bot: three languages, four accounts, one topic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from knowledge import KnowledgeBase
from tests.peers.shown import Form, Shown, letters

TOPIC = "forgot_password"
REPLIES = 6
"""How many messages the bot has sent when the conversation is over."""


class Client(Protocol):
    """One conversation in one client."""

    async def ask(self, text: str) -> Shown:
        """Types a text; the next message of the bot."""

    async def choose(self, title: str) -> Shown:
        """Presses the newest button of that title; the next message of the bot."""


@dataclass(frozen=True)
class Expectation:
    """What the bot shall say and show in one kind of conversation; the wording comes from the content itself."""

    knowledge: KnowledgeBase
    many: Form
    """How the seven accounts are drawn."""
    few: Form
    """How two or three buttons are drawn."""

    def welcome(self, seen: Shown, language: str) -> None:
        """The greeting, in that language."""
        assert _same(self._say("welcome", language), seen.text)
        assert (len(seen.buttons), seen.form) == (3, self.few)

    def question(self, seen: Shown, language: str) -> None:
        """Which account? Every account is a button, in the order of the article."""
        assert _same(self._say("which-account", language, topic=self._say(f"intent-{TOPIC}", language)), seen.text)
        accounts = self.knowledge.accounts_of(TOPIC)
        assert seen.buttons == tuple(self._say(f"account-{account}", language) for account in accounts)
        assert seen.form is self.many

    def answer(self, seen: Shown, language: str, account: str) -> None:
        """The article for the account, with all its links, and whether it helped."""
        answer = self.knowledge.answer(TOPIC, account, [language])
        assert answer is not None
        assert answer.language == language
        assert answer.links
        assert letters(answer.title) in letters(seen.text)
        assert [url for _, url in answer.links if url not in seen.text] == []
        assert seen.buttons == (self._say("yes-helped", language), self._say("no-helped", language))
        assert seen.form is self.few

    def changed(self, seen: Shown, language: str, native: str) -> None:
        """The language has been changed, and the message says so first."""
        told = self._say("language-changed", language, language=native)
        assert letters(seen.text).startswith(letters(told))

    def _say(self, id: str, language: str, /, **values: object) -> str:
        said = self.knowledge.say(id, [language], **values)
        assert said.language == language
        return said.text


async def talk(client: Client, expected: Expectation) -> None:
    """From a forgotten password in Latvian over Norwegian to English; the channel's locale does not matter."""
    expected.question(await client.ask("aizmirsu paroli"), "lv")
    expected.answer(await client.choose("Gmail"), "lv", "gmail")
    expected.answer(await client.ask("un yahoo?"), "lv", "yahoo")
    expected.answer(await client.ask("jeg har glemt passordet mitt til gmail"), "nb", "gmail")
    english = await client.ask("in english please")
    expected.changed(english, "en", "English")
    expected.answer(english, "en", "gmail")
    # A language that was asked for stays, whatever the next message is written in.
    expected.answer(await client.ask("un icloud?"), "en", "icloud")


def _same(expected: str, seen: str) -> bool:
    """Whether the message says this, with nothing but buttons after it."""
    return letters(seen).startswith(letters(expected))
