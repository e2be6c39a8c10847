"""Puts the bot's replies into words: sentences, articles and buttons of the knowledge base, in the user's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from bot.conversation import Choice, Link, Reply, ReplyKind
from knowledge import KnowledgeBase

_MARKUP = re.compile(r"[\\`*_\[\]<>#|~!]")
OFFERED_INTENTS = ("forgot_password", "change_password", "update_email_password")
"""What is offered when nothing is known yet, most wanted first."""


@dataclass(frozen=True)
class Speech:
    """All that can be said, in an ordered list of languages: the first that has a text says it."""

    knowledge: KnowledgeBase
    languages: Sequence[str]
    native: Callable[[str], str]
    """A language's own name for itself."""

    def text(self, sentence: str, /, **values: object) -> str:
        """One sentence, as Markdown."""
        return self.knowledge.say(sentence, self.languages, **values).text

    def choice(self, id: str, sentence: str) -> Choice:
        """A button."""
        return Choice(id, self.text(sentence))

    def intents(self, intents: Iterable[str]) -> tuple[Choice, ...]:
        """A button for each intent."""
        return tuple(
            self.choice("agent" if intent == "talk_to_agent" else f"intent:{intent}", f"intent-{intent}")
            for intent in intents
        )

    def accounts(self, accounts: Iterable[str]) -> tuple[Choice, ...]:
        """A button for each account."""
        return tuple(self.choice(f"account:{account}", f"account-{account}") for account in accounts)

    def say(
        self,
        sentence: str,
        choices: Sequence[Choice] = (),
        kind: ReplyKind = ReplyKind.NOTICE,
        /,
        **values: object,
    ) -> Reply:
        """A reply of one sentence, with buttons under it."""
        said = self.knowledge.say(sentence, self.languages, **values)
        return Reply(said.text, said.language, kind, tuple(choices))

    def ask(self, sentence: str, choices: Sequence[Choice], /, **values: object) -> Reply:
        """A question with buttons."""
        return self.say(sentence, choices, ReplyKind.QUESTION, **values)

    def article(self, intent: str, account: str | None) -> Reply | None:
        """The answer to an intent, with "did that help?" below it; None if there is no such article."""
        answer = self.knowledge.answer(intent, account, self.languages)
        if answer is None:
            return None
        parts = [f"**{answer.title}**", answer.markdown]
        if answer.language != self.languages[0]:
            parts.append(self.text("answer-in-other-language", language=self.native(answer.language)))
        parts.append(self.text("did-that-help"))
        links = tuple(Link(title, url) for title, url in answer.links)
        choices = (self.choice("helped:yes", "yes-helped"), self.choice("helped:no", "no-helped"))
        return Reply("\n\n".join(parts), answer.language, ReplyKind.ANSWER, choices, links)


def literal(text: str) -> str:
    """Plain text as Markdown that shows it as it is."""
    return _MARKUP.sub(r"\\\g<0>", text)


def before(sentence: str, reply: Reply) -> Reply:
    """The reply with a sentence put first."""
    return replace(reply, text=f"{sentence}\n\n{reply.text}")
