"""The policy: what a message means in this conversation, what the bot replies, and what it remembers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.conversation import Awaiting, Choice, Conversation, Message, Reply, ReplyKind, Turn
from bot.speech import OFFERED_INTENTS, Speech, before
from intents import Decision, Understander, Understanding, fold, words
from knowledge import KnowledgeBase

TOO_LONG = 4_000
"""Characters of a message that are still read; a longer one is asked to come shorter."""
_PATIENCE = 2
"""Misses in a row after which a person is offered."""
_SMALL_TALK = {"greeting": "greeting-reply", "thanks": "thanks-reply", "goodbye": "goodbye-reply"}
_BESIDE_ACCOUNT = frozenset({"ACCOUNT", "HOW", "MAIL", "ME", "NEG", "YES"})
"""Concepts that say nothing of what to do with an account: "no, how about my Yahoo mail?"."""
_BAD, _GOOD = frozenset({"COMPLAINT", "NEG", "NOT_WORKING"}), frozenset({"YES"})
_VERDICT = _BAD | _GOOD | {"HELP", "ME", "THANKS"}
"""Concepts of a message that says no more than whether an answer was of use."""


@dataclass(frozen=True)
class Dialogue:
    """Decides turns; pure, so that the same conversation and message always lead to the same turn."""

    understander: Understander
    knowledge: KnowledgeBase
    contact: str | None = None
    """Whom to ask while no agent is available, as the operator wrote it."""

    def welcome(self, conversation: Conversation, locale: str | None) -> Turn:
        """The first words to a person, in the language of his channel."""
        language = conversation.language or self.understander.locales.resolve(locale)
        speech = self._speech(conversation, language)
        choices = speech.intents(OFFERED_INTENTS)
        reply = speech.say("welcome", choices, ReplyKind.WELCOME)
        return Turn((reply,), replace(conversation, choices=choices))

    def apology(self, conversation: Conversation, locale: str | None, incident: str) -> Reply:
        """What to say when a turn failed; `incident` is the id under which it is logged."""
        language = conversation.language or self.understander.locales.resolve(locale)
        return self._speech(conversation, language).say("turn-failed", incident=incident)

    def respond(self, conversation: Conversation, message: Message, *, secret: bool = False) -> Turn:
        """The turn for a message whose secrets are blacked out already; `secret` says that there were some."""
        turn = self._turn(conversation, message)
        if secret:
            turn = self._warned(turn, conversation)
        offered = turn.replies[-1].choices if turn.replies else ()
        return replace(turn, conversation=replace(turn.conversation, choices=offered))

    def _turn(self, conversation: Conversation, message: Message) -> Turn:
        known = conversation.language or self.understander.locales.resolve(message.locale)
        if message.choice is not None:
            return self._press(conversation, message.choice, known)
        if len(message.text) > TOO_LONG:
            return self._say(conversation, known, "too-long", limit=TOO_LONG)
        if not message.text.strip() and message.attachments:
            return self._say(conversation, known, "attachment-not-read", self._topics(conversation, known))
        if not message.text.strip():
            return self._say(conversation, known, "empty-message", self._topics(conversation, known))
        pressed = _typed_choice(message.text, conversation.choices)
        if pressed:
            return self._press(conversation, pressed, known)
        understood = self.understander.understand(message.text, message.locale, conversation.language)
        turn = self._understood(replace(conversation, language=understood.language), understood, conversation)
        return replace(turn, explanation=understood.explain())

    def _warned(self, turn: Turn, earlier: Conversation) -> Turn:
        """The turn with a warning first: somebody has just shown us a password."""
        now = turn.conversation
        speech = self._speech(now, now.language)
        first, *others = turn.replies
        if now.misses <= earlier.misses:
            return replace(turn, replies=(before(speech.text("secret-warning"), first), *others))
        reply = speech.ask("secret-warning", speech.intents(("change_password",)))
        return replace(turn, replies=(reply,), conversation=replace(now, misses=earlier.misses))

    # What a typed message leads to

    def _understood(self, now: Conversation, understood: Understanding, earlier: Conversation) -> Turn:
        if understood.wanted_language:
            return self._switch(now, understood.wanted_language, understood)
        feedback = _feedback(understood, now.awaiting)
        if feedback:
            return self._press(now, feedback, now.language)
        turn = self._meant(now, understood)
        if self._is_foreign(now, understood):
            return self._with_languages(turn, now, understood, earlier)
        return turn

    def _meant(self, now: Conversation, understood: Understanding) -> Turn:
        account = understood.account
        if not account and "MAIL_APP" in {key for _, key in understood.evidence}:
            now = replace(now, account=None)
        if account and now.topic and self._follows_up(understood, now):
            return self._answer(replace(now, account=account), now.topic)
        vague = self._names_account(understood) or (understood.short and understood.decision is Decision.NONE)
        if account and vague:
            return self._ask_intent(replace(now, account=account), OFFERED_INTENTS)
        if understood.decision is Decision.ANSWER and understood.intent != "none":
            return self._answer(replace(now, account=account or now.account), understood.intent)
        if understood.decision is Decision.CHOICES:
            return self._ask_intent(replace(now, account=account or now.account), understood.choices)
        return self._missed(now)

    def _follows_up(self, understood: Understanding, now: Conversation) -> bool:
        """Whether naming an account goes on with the topic: "and for yahoo?"."""
        if self._names_account(understood):
            return True
        return understood.decision is not Decision.ANSWER and (understood.short or now.awaiting is Awaiting.ACCOUNT)

    def _names_account(self, understood: Understanding) -> bool:
        """Whether the message names an account and does not say what to do with it."""
        keys = {key for _, key in understood.evidence}
        if understood.only_account or keys - _BESIDE_ACCOUNT - set(self.understander.catalog.accounts):
            return understood.only_account
        return understood.short or understood.decision is not Decision.NONE or "ACCOUNT" in keys

    def _answer(self, now: Conversation, intent: str) -> Turn:
        now = replace(now, misses=0)
        speech = self._speech(now, now.language)
        if intent == "talk_to_agent":
            return self._no_agent(now)
        if intent in _SMALL_TALK:
            choices = speech.intents(OFFERED_INTENTS) if intent == "greeting" else ()
            return self._say(now, now.language, _SMALL_TALK[intent], choices)
        if intent == "help":
            return self._say(now, now.language, "help-text", speech.intents(OFFERED_INTENTS))
        now = replace(now, topic=intent)
        reply = speech.article(intent, now.account)
        if reply is None:
            return self._ask_account(now)
        return Turn((reply,), replace(now, awaiting=Awaiting.FEEDBACK))

    def _ask_account(self, now: Conversation) -> Turn:
        speech = self._speech(now, now.language)
        topic = now.topic or OFFERED_INTENTS[0]
        choices = speech.accounts(self.knowledge.accounts_of(topic))
        reply = speech.ask("which-account", choices, topic=speech.text(f"intent-{topic}"))
        return Turn((reply,), replace(now, awaiting=Awaiting.ACCOUNT))

    def _ask_intent(self, now: Conversation, intents: Sequence[str]) -> Turn:
        speech = self._speech(now, now.language)
        reply = speech.ask("did-you-mean", speech.intents(intent for intent in intents if intent not in _SMALL_TALK))
        return Turn((reply,), replace(now, awaiting=Awaiting.INTENT))

    def _missed(self, now: Conversation) -> Turn:
        speech = self._speech(now, now.language)
        now = replace(now, misses=now.misses + 1, awaiting=Awaiting.NOTHING)
        help_button = speech.choice("help", "button-help")
        if now.misses < _PATIENCE:
            return Turn((speech.ask("rephrase", (help_button, self._agent_button(speech))),), now)
        choices = (self._agent_button(speech), speech.choice("rephrase", "button-rephrase"), help_button)
        return Turn((speech.ask("offer-person", choices),), now)

    def _no_agent(self, now: Conversation) -> Turn:
        now = replace(now, misses=0)
        if self.contact:
            return self._say(now, now.language, "no-agent", contact=self.contact)
        return self._say(now, now.language, "no-agent-no-contact")

    # What a button leads to

    def _press(self, conversation: Conversation, choice: str, language: str | None) -> Turn:
        now = replace(conversation, language=language)
        kind, _, value = choice.partition(":")
        if kind == "intent" and value in self.understander.catalog.intents and value != "none":
            return self._answer(now, value)
        if kind == "account" and value in self.understander.catalog.accounts:
            now = replace(now, account=value)
            return self._answer(now, now.topic) if now.topic else self._ask_intent(now, OFFERED_INTENTS)
        if kind == "language" and self.understander.locales.resolve(value):
            return self._switch(now, value)
        if choice == "accounts" and now.topic:
            return self._ask_account(now)
        if choice == "helped:no":
            return self._not_helped(now)
        if choice == "agent":
            return self._no_agent(now)
        if choice == "helped:yes":
            return self._say(replace(now, misses=0), language, "glad-it-helped")
        if choice == "rephrase":
            return self._say(now, language, "please-rephrase")
        return self._say(now, language, "help-text", self._speech(now, language).intents(OFFERED_INTENTS))

    def _not_helped(self, now: Conversation) -> Turn:
        speech = self._speech(now, now.language)
        choices = [speech.choice("rephrase", "button-rephrase"), self._agent_button(speech)]
        if now.topic and len(self.knowledge.accounts_of(now.topic)) > 1:
            choices.insert(0, speech.choice("accounts", "button-other-account"))
        now = replace(now, awaiting=Awaiting.NOTHING, misses=now.misses + 1)
        return Turn((speech.ask("not-helped", choices),), now)

    # Languages

    def _switch(self, now: Conversation, wanted: str, understood: Understanding | None = None) -> Turn:
        """Changes the language at once, and says what was just said again in it."""
        if wanted not in self.knowledge.languages:
            return self._offer_languages(now, wanted)
        now = replace(now, pinned=wanted)
        intent = now.topic
        if understood and understood.decision is Decision.ANSWER and self._is_topic(understood.intent):
            intent = understood.intent
        speech = self._speech(now, now.language)
        changed = speech.text("language-changed", language=self._native(wanted))
        if intent is None:
            topics = speech.intents(OFFERED_INTENTS)
            return self._say(now, now.language, "language-changed", topics, language=self._native(wanted))
        turn = self._answer(replace(now, account=(understood and understood.account) or now.account), intent)
        return replace(turn, replies=(before(changed, turn.replies[0]), *turn.replies[1:]))

    def _is_topic(self, intent: str) -> bool:
        """Whether there is more to say to it than a sentence: "do you speak Norwegian?" is no wish for a person."""
        return self.knowledge.answer(intent, None, ["en"]) is not None or self.knowledge.needs_account(intent)

    def _is_foreign(self, now: Conversation, understood: Understanding) -> bool:
        """Whether the message is surely in a language that the bot cannot answer in, and no other was asked for."""
        return not now.pinned and understood.certain_language and understood.language not in self.knowledge.languages

    def _with_languages(self, turn: Turn, now: Conversation, understood: Understanding, earlier: Conversation) -> Turn:
        if earlier.misses < turn.conversation.misses < _PATIENCE:
            return self._offer_languages(replace(now, misses=turn.conversation.misses), understood.language)
        if earlier.language == understood.language:
            return turn
        note = self._speech(now, now.language).text(
            "language-not-yet", language=self._native(understood.language), available=self._available()
        )
        return replace(turn, replies=(before(note, turn.replies[0]), *turn.replies[1:]))

    def _offer_languages(self, now: Conversation, missing: str) -> Turn:
        choices = [Choice(f"language:{code}", self._native(code)) for code in self.knowledge.languages]
        return self._say(
            now, now.language, "language-not-yet", choices, language=self._native(missing), available=self._available()
        )

    def _available(self) -> str:
        return ", ".join(self._native(code) for code in self.knowledge.languages)

    def _native(self, code: str) -> str:
        return self.understander.locales.native(code)

    # Small parts

    def _speech(self, conversation: Conversation, language: str | None) -> Speech:
        chain = self.understander.locales.chain(conversation.pinned or language)
        served = [code for code in chain if code in self.knowledge.languages]
        return Speech(self.knowledge, served or ["en"], self.understander.locales.native)

    def _say(
        self,
        now: Conversation,
        language: str | None,
        sentence: str,
        choices: Sequence[Choice] = (),
        /,
        **values: object,
    ) -> Turn:
        reply = self._speech(now, language).say(sentence, choices, **values)
        return Turn((reply,), replace(now, awaiting=Awaiting.NOTHING))

    def _topics(self, conversation: Conversation, language: str | None) -> tuple[Choice, ...]:
        return self._speech(conversation, language).intents(OFFERED_INTENTS)

    def _agent_button(self, speech: Speech) -> Choice:
        return speech.choice("agent", "button-talk-to-person")


def _typed_choice(text: str, choices: Sequence[Choice]) -> str | None:
    """The button whose title, or whose place in the list, was typed."""
    typed = words(fold(text))
    if len(typed) == 1 and typed[0].isdecimal() and 1 <= int(typed[0]) <= len(choices):
        return choices[int(typed[0]) - 1].id
    return next((choice.id for choice in choices if typed and words(fold(choice.title)) == typed), None)


def _feedback(understood: Understanding, awaiting: Awaiting) -> str | None:
    """Yes or no as an answer to "did that help?"."""
    if awaiting is not Awaiting.FEEDBACK or understood.account:
        return None
    keys = {key for _, key in understood.evidence}
    if not keys <= _VERDICT and (understood.decision is Decision.ANSWER or not understood.short):
        return None
    if keys & _BAD:
        return "helped:no"
    return "helped:yes" if keys & _GOOD else None
