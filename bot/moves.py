"""What the bot can do next, each move a whole turn; which one is right, `dialogue` decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.conversation import Awaiting, Choice, Conversation, Turn
from bot.speech import OFFERED_INTENTS, Speech, before, literal
from intents import Locales
from knowledge import KnowledgeBase

SMALL_TALK = {"greeting": "greeting-reply", "thanks": "thanks-reply", "goodbye": "goodbye-reply"}
"""Intents that a sentence answers, and the sentence."""
MANY = 8
"""Languages that nobody wants to read through."""
PATIENCE = 2
"""Misses in a row after which a person is offered."""


@dataclass(frozen=True)
class Moves:
    """The moves, worded by the knowledge base in the language of the conversation."""

    knowledge: KnowledgeBase
    locales: Locales
    contact: str | None
    """Whom to ask while no agent is available."""

    # To say something

    def speech(self, now: Conversation) -> Speech:
        """What is said, in the language that was asked for, else the one that is written in, else a fall-back."""
        served = self.locales.served(now.pinned or now.language, self.knowledge.languages)
        return Speech(self.knowledge, served or ["en"], self.locales.native)

    def say(self, now: Conversation, sentence: str, choices: Sequence[Choice] = (), /, **values: object) -> Turn:
        """One sentence."""
        reply = self.speech(now).say(sentence, choices, **values)
        return Turn((reply,), replace(now, awaiting=Awaiting.NOTHING))

    def say_with_topics(self, now: Conversation, sentence: str, /, **values: object) -> Turn:
        """One sentence, and what the bot is asked most."""
        return self.say(now, sentence, self.speech(now).intents(OFFERED_INTENTS), **values)

    def prefix(self, turn: Turn, sentence: str, /, **values: object) -> Turn:
        """The turn with a sentence put before its first reply."""
        first, *others = turn.replies
        said = self.speech(turn.conversation).text(sentence, **values)
        return replace(turn, replies=(before(said, first), *others))

    # To answer

    def answer(self, now: Conversation, intent: str) -> Turn:
        """The answer to an intent, or the question for which account."""
        now = replace(now, misses=0, article=None, part=0, english=False, others=())
        if intent == "talk_to_agent":
            return self.no_agent(now)
        if intent == "greeting":
            return self.say_with_topics(now, SMALL_TALK[intent])
        if intent in SMALL_TALK:
            return self.say(now, SMALL_TALK[intent])
        if intent == "help":
            return self.say_with_topics(now, "help-text")
        now = replace(now, topic=intent)
        reply = self.speech(now).article(intent, now.account)
        if reply is None:
            return self.ask_account(now, intent)
        return Turn((reply,), replace(now, awaiting=Awaiting.FEEDBACK))

    def is_topic(self, intent: str) -> bool:
        """Whether there is an article on it: "do you speak Norwegian?" is no wish for a person."""
        return self.knowledge.answer(intent, None, ["en"]) is not None or self.knowledge.needs_account(intent)

    def no_agent(self, now: Conversation) -> Turn:
        """The honest word to somebody who wants a person while there is none."""
        now = replace(now, misses=0)
        if self.contact:
            return self.say(now, "no-agent", contact=literal(self.contact))
        return self.say(now, "no-agent-no-contact")

    # To ask

    def ask_account(self, now: Conversation, topic: str) -> Turn:
        """Which account is it for?"""
        speech = self.speech(now)
        choices = speech.accounts(self.knowledge.accounts_of(topic))
        reply = speech.ask("which-account", choices, topic=speech.text(f"intent-{topic}"))
        return Turn((reply,), replace(now, awaiting=Awaiting.ACCOUNT))

    def ask_intent(self, now: Conversation, intents: Sequence[str] = OFFERED_INTENTS) -> Turn:
        """Did you mean one of these?"""
        speech = self.speech(now)
        reply = speech.ask("did-you-mean", speech.intents(intent for intent in intents if intent not in SMALL_TALK))
        return Turn((reply,), replace(now, awaiting=Awaiting.NOTHING))

    def ask_again(self, now: Conversation) -> Turn:
        """The message was not understood: say it differently; and, when that happens again, shall a person help?"""
        speech = self.speech(now)
        now = replace(now, misses=now.misses + 1, awaiting=Awaiting.NOTHING)
        help_button, agent = speech.choice("help", "button-help"), self._agent(speech)
        if now.misses < PATIENCE:
            return Turn((speech.ask("rephrase", (help_button, agent)),), now)
        rephrase = speech.choice("rephrase", "button-rephrase")
        return Turn(
            (speech.ask("offer-person", (agent, rephrase, help_button)),), replace(now, awaiting=Awaiting.PERSON)
        )

    def ask_further(self, now: Conversation) -> Turn:
        """The answer was of no use: another account, other words, or a person?"""
        speech = self.speech(now)
        choices = [speech.choice("rephrase", "button-rephrase"), self._agent(speech)]
        if now.topic and len(self.knowledge.accounts_of(now.topic)) > 1:
            choices.insert(0, speech.choice("accounts", "button-other-account"))
        now = replace(now, awaiting=Awaiting.NOTHING, misses=now.misses + 1)
        return Turn((speech.ask("not-helped", choices),), now)

    def no_others(self, now: Conversation) -> Turn:
        """No article was the right one: other words, or a person?"""
        speech = self.speech(now)
        choices = (speech.choice("rephrase", "button-rephrase"), self._agent(speech))
        now = replace(now, article=None, part=0, english=False, awaiting=Awaiting.NOTHING, misses=now.misses + 1)
        return Turn((speech.ask("library-no-others", choices),), now)

    def _agent(self, speech: Speech) -> Choice:
        return speech.choice("agent", "button-talk-to-person")

    # To change the language

    def switch(self, now: Conversation, wanted: str, topic: str | None) -> Turn:
        """Speaks another language from now on, and answers the topic, if there is one, in it."""
        if wanted not in self.knowledge.languages:
            return self.offer_languages(now, "language-not-offered", wanted)
        now = replace(now, pinned=wanted)
        native = self.locales.native(wanted)
        if topic is None:
            return self.say_with_topics(now, "language-changed", language=native)
        return self.prefix(self.answer(now, topic), "language-changed", language=native)

    def offer_languages(self, now: Conversation, sentence: str, missing: str) -> Turn:
        """Says which language is missing and offers those that there are."""
        choices = [Choice(f"language:{code}", self.locales.native(code)) for code in self._instead_of(missing)]
        return self.say(now, sentence, choices, **self.named(missing))

    def named(self, missing: str) -> dict[str, str]:
        """The missing language and the available ones by their own names, for a sentence that speaks of them."""
        available = ", ".join(self.locales.native(code) for code in self._instead_of(missing))
        return {"language": self.locales.native(missing), "available": available}

    def _instead_of(self, missing: str) -> Sequence[str]:
        """The languages to offer: all, or of very many those that stand in for the missing one."""
        if len(self.knowledge.languages) <= MANY:
            return self.knowledge.languages
        return self.locales.served(missing, self.knowledge.languages) or ["en"]
