"""The policy: what a message means in this conversation, and which move follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bot.conversation import Awaiting, Choice, Conversation, Message, Reply, ReplyKind, Turn
from bot.moves import PATIENCE, Moves
from bot.reading import CERTAIN, Documentation, Reading
from bot.speech import OFFERED_INTENTS
from intents import LIMIT, Decision, Understander, Understanding, fold, words
from knowledge import KnowledgeBase

_BESIDE_ACCOUNT = frozenset({"ACCOUNT", "HOW", "MAIL", "ME", "NEG", "YES"})
"""Concepts that say nothing of what to do with an account: "no, how about my Yahoo mail?"."""
_BAD, _GOOD = frozenset({"COMPLAINT", "NEG", "NOT_WORKING"}), frozenset({"YES"})
_YES_OR_NO = frozenset({"ME", "NEG", "YES"})
_VERDICT = _BAD | _GOOD | {"HELP", "ME", "THANKS"}
"""Concepts of a message that says no more than whether an answer was of use."""
_REFERRED = frozenset({"ACCOUNT", "MAIL", "MAIL_APP", "PASSWORD"})
"""Concepts of a message that names its own matter; one without them goes on with the account talked about."""
_ANSWERS = {
    Awaiting.FEEDBACK: ("helped:yes", "helped:no"),
    Awaiting.PERSON: ("agent", "rephrase"),
}
"""The buttons that yes and no mean."""
_ARTICLES = frozenset({"article", "in-english", "more", "not-that"})
"""The buttons of the library."""
_FEW = 2
"""Words with which a button may be named in part."""
_GLAD, _SAD = "👍👌🙏❤😊🙂😀👏🎉✅", "👎😞😡😠🙁😕❌"
"""Signs that say it without words."""


@dataclass(frozen=True)
class Dialogue:
    """Decides turns; pure, so that the same conversation and message always lead to the same turn."""

    understander: Understander
    knowledge: KnowledgeBase
    contact: str | None = None
    """Whom to ask while no agent is available, as the operator wrote it."""
    documentation: Documentation | None = None
    """What was imported; None if the bot answers from its own content only."""

    @cached_property
    def _moves(self) -> Moves:
        return Moves(self.knowledge, self.understander.locales, self.contact)

    @cached_property
    def _reading(self) -> Reading | None:
        if self.documentation is None:
            return None
        return Reading(self.documentation, self.understander.locales.codes)

    def welcome(self, conversation: Conversation, locale: str | None) -> Turn:
        """The first words to a person, in the language of his channel."""
        speech = self._moves.speech(self._with_locale(conversation, locale))
        choices = speech.intents(OFFERED_INTENTS)
        return Turn((speech.say("welcome", choices, ReplyKind.WELCOME),), replace(conversation, choices=choices))

    def apology(self, conversation: Conversation, locale: str | None, incident: str) -> Reply:
        """What to say when a turn failed; `incident` is the id under which it is logged."""
        return self._moves.speech(self._with_locale(conversation, locale)).say("turn-failed", incident=incident)

    def respond(
        self, conversation: Conversation, message: Message, *, secret: bool = False, too_long: bool = False
    ) -> Turn:
        """The turn for a message whose secrets are blacked out already; `secret` says that there were some, `too_long`
        that the message was longer than `LIMIT`."""
        if too_long:
            turn = self._moves.say(self._with_locale(conversation, message.locale), "too-long", limit=LIMIT)
        else:
            turn = self._turn(conversation, message)
        if secret:
            turn = self._warned(turn, conversation)
        offered = turn.replies[-1].choices if turn.replies else ()
        return replace(turn, conversation=replace(turn.conversation, choices=offered))

    def _turn(self, conversation: Conversation, message: Message) -> Turn:
        now = self._with_locale(conversation, message.locale)
        pressed = _typed_choice(message.text, conversation.choices) if message.choice is None else message.choice
        if pressed is not None:
            return self._press(now, pressed)
        if not message.text.strip():
            return self._moves.say_with_topics(now, "attachment-not-read" if message.attachments else "empty-message")
        if not words(fold(message.text)):
            return self._signalled(now, message.text)
        understood = self.understander.understand(message.text, message.locale, conversation.language)
        turn = self._understood(replace(now, language=understood.language), understood, conversation, message.text)
        return replace(turn, explanation={**understood.explain(), **turn.explanation})

    def _with_locale(self, conversation: Conversation, locale: str | None) -> Conversation:
        """The channel's locale says the language until the person has."""
        language = conversation.language or self.understander.locales.resolve(locale)
        return replace(conversation, language=language)

    def _warned(self, turn: Turn, earlier: Conversation) -> Turn:
        """The turn with a warning first: somebody has just shown us a password."""
        now = turn.conversation
        if turn.explanation and now.misses <= earlier.misses:
            return self._moves.prefix(turn, "secret-warning")
        speech = self._moves.speech(now)
        reply = speech.ask("secret-warning", speech.intents(("change_password",)))
        return replace(turn, replies=(reply,), conversation=replace(now, misses=earlier.misses))

    # What a typed message leads to

    def _signalled(self, now: Conversation, text: str) -> Turn:
        """A message of signs: a thumb is an answer, a question mark asks for help."""
        answering = now.awaiting is Awaiting.FEEDBACK
        if any(sign in text for sign in _GLAD):
            return self._press(now, "helped:yes") if answering else self._moves.say(now, "thanks-reply")
        if any(sign in text for sign in _SAD) and answering:
            return self._press(now, "helped:no")
        return self._moves.say_with_topics(now, "help-text")

    def _understood(self, now: Conversation, understood: Understanding, earlier: Conversation, text: str) -> Turn:
        if understood.wanted_language:
            return self._switch(now, understood.wanted_language, understood)
        followed = self._reads_on(now, understood)
        if followed:
            return self._press(now, followed)
        answered = _answer(understood, now.awaiting)
        if answered:
            return self._press(now, answered)
        turn = self._meant(now, understood, text)
        if turn.replies[-1].language == understood.language:
            return turn
        if not now.pinned and understood.certain_language and understood.language not in self.knowledge.languages:
            return self._abroad(turn, now, understood, earlier)
        return turn

    def _reads_on(self, now: Conversation, understood: Understanding) -> str | None:
        """The button that a message about the open article, or the offered ones, means."""
        if understood.decision is Decision.ANSWER and not understood.short:
            return None
        keys = _keys(understood)
        if "MISTAKEN" in keys and any(choice.id == "not-that" for choice in now.choices):
            return "not-that"
        return "more" if "NEXT" in keys and now.article else None

    def _meant(self, now: Conversation, understood: Understanding, text: str) -> Turn:
        account, keys = understood.account, _keys(understood)
        if account and now.topic and self._follows_up(understood, now):
            return self._moves.answer(replace(now, account=account), now.topic)
        now = replace(now, account=account or (None if keys & _REFERRED else now.account))
        read = self._read(now, understood, text)
        if read is not None:
            return read
        vague = self._names_account(understood) or (understood.short and understood.decision is Decision.NONE)
        if account and vague:
            return self._moves.ask_intent(now)
        if understood.short and keys and keys <= _YES_OR_NO:
            return self._yes_or_no(now)
        if understood.decision is Decision.ANSWER:
            return self._moves.answer(now, understood.intent)
        if understood.decision is Decision.CHOICES:
            return self._moves.ask_intent(now, understood.choices)
        return self._moves.ask_again(now)

    def _read(self, now: Conversation, understood: Understanding, text: str) -> Turn | None:
        """What the documentation has on a message, if the bot's own content has nothing, or less that is certain."""
        keys = _keys(understood)
        own = understood.decision is Decision.ANSWER or understood.only_account
        if self._reading is None or own or (understood.short and keys and keys <= _YES_OR_NO):
            return None
        hits = self._reading.found(text, self.understander.locales.chain(now.pinned or now.language))
        if not hits:
            return None
        explained = [found.words for found in understood.evidence]
        rival = understood.decision is Decision.CHOICES or bool(understood.account)
        if rival and (hits[0].score < CERTAIN or not self._reading.is_unexplained(hits[0], text, explained)):
            return None
        return self._reading.show(now, hits, self._moves.speech(now))

    def _yes_or_no(self, now: Conversation) -> Turn:
        """A bare "ok" or "no" to nothing that it answers: no miss, but no matter either."""
        if now.awaiting is Awaiting.ACCOUNT and now.topic:
            return self._moves.ask_account(now, now.topic)
        return self._moves.say_with_topics(now, "please-rephrase")

    def _follows_up(self, understood: Understanding, now: Conversation) -> bool:
        """Whether naming an account goes on with the topic: "and for yahoo?"."""
        if self._names_account(understood):
            return True
        return understood.decision is not Decision.ANSWER and (understood.short or now.awaiting is Awaiting.ACCOUNT)

    def _names_account(self, understood: Understanding) -> bool:
        """Whether the message names an account and does not say what to do with it."""
        keys = _keys(understood)
        if understood.only_account or keys - _BESIDE_ACCOUNT - set(self.understander.catalog.accounts):
            return understood.only_account
        return understood.short or understood.decision is not Decision.NONE or "ACCOUNT" in keys

    def _switch(self, now: Conversation, wanted: str, understood: Understanding) -> Turn:
        """Changes the language, and answers in it what the message asks besides, else what was talked about."""
        now = replace(now, account=understood.account or now.account)
        asks = understood.decision is Decision.ANSWER and self._moves.is_topic(understood.intent)
        if self._reading and now.article and not asks and wanted in self.knowledge.languages:
            now = replace(now, pinned=wanted)
            turn = self._reading.translated(now, wanted, self._moves.speech(now))
            if turn is not None:
                native = self.understander.locales.native(wanted)
                return self._moves.prefix(turn, "language-changed", language=native)
        return self._moves.switch(now, wanted, understood.intent if asks else now.topic)

    def _abroad(self, turn: Turn, now: Conversation, understood: Understanding, earlier: Conversation) -> Turn:
        """The turn for somebody who writes in a language that the bot cannot answer in, and is told so once."""
        if earlier.misses < turn.conversation.misses < PATIENCE:
            now = replace(now, misses=turn.conversation.misses)
            return self._moves.offer_languages(now, "language-not-yet", understood.language)
        if earlier.language == understood.language:
            return turn
        return self._moves.prefix(turn, "language-not-yet", **self._moves.named(understood.language))

    # What a button leads to

    def _press(self, now: Conversation, choice: str) -> Turn:
        kind, _, value = choice.partition(":")
        if kind == "intent" and value in self.understander.catalog.intents and value != "none":
            return self._moves.answer(now, value)
        if kind == "account" and value in self.understander.catalog.accounts:
            now = replace(now, account=value)
            return self._moves.answer(now, now.topic) if now.topic else self._moves.ask_intent(now)
        code = self.understander.locales.resolve(value) if kind == "language" else None
        if code:
            return self._moves.switch(now, code, now.topic)
        if kind in _ARTICLES and self._reading is not None:
            return self._turn_pages(self._reading, now, kind, value)
        if choice == "accounts" and now.topic:
            return self._moves.ask_account(now, now.topic)
        if choice == "helped:no":
            return self._moves.ask_further(now)
        if choice == "agent":
            return self._moves.no_agent(now)
        if choice == "helped:yes":
            return self._moves.say(replace(now, misses=0), "glad-it-helped")
        if choice == "rephrase":
            return self._moves.say(now, "please-rephrase")
        return self._moves.say_with_topics(now, "help-text")

    def _turn_pages(self, reading: Reading, now: Conversation, kind: str, key: str) -> Turn:
        """A button of an article, or of those that are offered."""
        speech = self._moves.speech(now)
        turn = None
        if kind == "article":
            turn = reading.open(now, key, speech)
        elif kind == "more" and now.article:
            turn = reading.further(now, speech)
        elif kind == "in-english" and now.article:
            turn = reading.open(now, now.article, speech, english=True)
        elif kind == "not-that":
            turn = reading.offer(now, speech) or self._moves.no_others(now)
        return turn or self._moves.say_with_topics(now, "help-text")


def _keys(understood: Understanding) -> set[str]:
    return {found.key for found in understood.evidence}


def _typed_choice(text: str, choices: Sequence[Choice]) -> str | None:
    """The button whose title was typed, whose place in the list, or words that no other title has."""
    typed = words(fold(text))
    if len(typed) == 1 and typed[0].isdecimal() and 1 <= int(typed[0]) <= len(choices):
        return choices[int(typed[0]) - 1].id
    titles = {choice.id: words(fold(choice.title)) for choice in choices}
    whole = [id for id, title in titles.items() if typed and title == typed]
    partly = [id for id, title in titles.items() if typed and len(typed) <= _FEW and set(typed) <= set(title)]
    return next(iter(whole), partly[0] if len(partly) == 1 else None)


def _answer(understood: Understanding, awaiting: Awaiting) -> str | None:
    """The button that a yes or a no means, as an answer to "did that help?" or "shall a person help?"."""
    if awaiting not in _ANSWERS or understood.account:
        return None
    keys = _keys(understood)
    if not keys <= _VERDICT and (understood.decision is Decision.ANSWER or not understood.short):
        return None
    yes, no = _ANSWERS[awaiting]
    if keys & _BAD:
        return no
    return yes if keys & _GOOD else None
