"""Answers from the library of imported documentation: an article's first steps and what follows, or titles to choose
from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot.conversation import Awaiting, Choice, Conversation, Link, Reply, ReplyKind, Turn
from bot.speech import Speech, literal
from knowledge.library.article import Article
from knowledge.library.excerpt import parts
from knowledge.library.library import ENGLISH, Hit
from knowledge.library.words import terms

SURE, LIKELY = 0.55, 0.5
"""Scores from which an article is shown, and offered."""
CERTAIN = 0.8
"""The score from which an article is shown whatever else fits nearly as well."""
_AHEAD = 0.04
"""How far the best article has to be ahead of the next one."""
_NEAR = 0.2
"""How far behind the best one an article may be that is offered beside it."""
_OFFERED, _KEPT = 3, 6
"""Articles that are offered at a time, and remembered."""
_LONGEST_TITLE = 80
"""Characters of a button."""


class Documentation(Protocol):
    """What the conversation asks of the library."""

    def search(self, text: str, languages: Sequence[str] = (), limit: int = 10) -> Sequence[Hit]:
        """The best articles for a text, best first, in the first of the languages that has something."""

    def article(self, locale: str, id: str) -> Article | None:
        """An article; None if there is no such (any more)."""

    def allows(self, url: str) -> bool:
        """Whether an address that an article holds may be sent."""

    def language_of(self, locale: str, languages: Collection[str]) -> str:
        """Which of the languages a locale is in; the locale if in none."""

    def locales_of(self, language: str) -> Sequence[str]:
        """The locales that are in a language."""


@dataclass(frozen=True)
class Reading:
    """Turns that show articles."""

    documentation: Documentation
    languages: Collection[str]
    """All languages that the bot understands."""

    def found(self, text: str, languages: Sequence[str]) -> list[Hit]:
        """The articles that a message may mean, best first; none if none fits well enough."""
        hits = self.documentation.search(text, languages, _KEPT)
        good = [hit for hit in hits if hit.score >= LIKELY and (hit.common > 1 or hit.score >= CERTAIN)]
        return [hit for hit in good if hit.score >= good[0].score - _NEAR]

    def is_unexplained(self, hit: Hit, text: str, explained: Collection[str]) -> bool:
        """Whether an article has a word of the message that nothing else explains."""
        known = {term for words in explained for term in terms(words)}
        titled = {term for title in (hit.title, hit.source_title) for term in terms(title)}
        return any(len(term) > len("to") and term in titled for term in set(terms(text)) - known)

    def show(self, now: Conversation, hits: Sequence[Hit], speech: Speech) -> Turn | None:
        """The best article, or up to three to choose from; None if they cannot be shown."""
        now = replace(now, article=None, part=0, english=False)
        keys = tuple(_key(hit.locale, hit.id) for hit in hits)
        ahead = len(hits) == 1 or hits[0].score - hits[1].score >= _AHEAD
        if hits[0].score >= CERTAIN or (hits[0].score >= SURE and ahead):
            turn = self.open(replace(now, others=keys[1:]), keys[0], speech)
        else:
            turn = self.offer(replace(now, others=keys), speech)
        told = [{"locale": hit.locale, "id": hit.id, "score": hit.score} for hit in hits]
        return turn and replace(turn, explanation={"library": told})

    def offer(self, now: Conversation, speech: Speech) -> Turn | None:
        """The next titles to choose from; None if there is none left."""
        choices, left = list[Choice](), now.others
        while left and len(choices) < _OFFERED:
            key, left = left[0], left[1:]
            article = self._article(key)
            if article is not None:
                choices.append(Choice(f"article:{key}", _short(self._side(article, now)[0])))
        if not choices:
            return None
        choices.append(speech.choice("not-that", "button-not-that"))
        after = replace(now, article=None, part=0, others=left, awaiting=Awaiting.NOTHING, misses=0)
        return Turn((speech.ask("library-choices", choices),), after)

    def open(self, now: Conversation, key: str, speech: Speech, part: int = 0, *, english: bool = False) -> Turn | None:
        """A part of an article; None if there is no such article or part."""
        article = self._article(key)
        if article is None:
            return None
        now = replace(now, english=english)
        title, body, language = self._side(article, now)
        pieces = parts(body, self.documentation.allows)
        if part >= max(1, len(pieces)):
            return None
        text, links = pieces[part] if pieces else ("", ())
        paragraphs = [f"**{literal(title)}**", text]
        shown = [Link(link.title, link.url) for link in links]
        if part == 0:
            whole = self._whole(article, language, speech)
            paragraphs += [*self._notes(article, now, language, speech), *(f"[{it.title}]({it.url})" for it in whole)]
            paragraphs.append(speech.text("library-source", licence=article.provenance.licence))
            shown += whole
        choices = self._choices(article, language, speech, more=part + 1 < len(pieces))
        text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
        reply = Reply(text, language, ReplyKind.ANSWER, choices, tuple(shown))
        return Turn((reply,), replace(now, article=key, part=part, topic=None, awaiting=Awaiting.NOTHING, misses=0))

    def translated(self, now: Conversation, language: str, speech: Speech) -> Turn | None:
        """The open article in another language; None if none is open, or it is not in that language."""
        _, _, id = (now.article or "").partition("/")
        for locale in self.documentation.locales_of(language):
            if self.documentation.article(locale, id) is not None:
                return self.open(now, _key(locale, id), speech)
        if now.article and language == ENGLISH:
            return self.open(now, now.article, speech, english=True)
        return None

    def further(self, now: Conversation, speech: Speech) -> Turn:
        """The next part of the article that is open, or the word that there is none."""
        turn = self.open(now, now.article or "", speech, now.part + 1, english=now.english)
        if turn is not None:
            return turn
        choices = (speech.choice("not-that", "button-not-that"),) if now.others else ()
        return Turn((speech.say("library-no-more", choices),), replace(now, awaiting=Awaiting.NOTHING, misses=0))

    def _notes(self, article: Article, now: Conversation, language: str, speech: Speech) -> Iterator[str]:
        """What the reader has to know of the text."""
        if article.provenance.translation == "machine" and language != ENGLISH:
            yield speech.text("library-machine-translated")
        if language != _wanted(now) and not now.english:
            yield speech.text("answer-in-other-language", language=speech.native(language))

    def _whole(self, article: Article, language: str, speech: Speech) -> list[Link]:
        """Where all of it stands, if that is known."""
        address = article.published(english=language == ENGLISH)
        if not address or not self.documentation.allows(address):
            return []
        return [Link(speech.text("library-whole-article"), address)]

    def _choices(self, article: Article, language: str, speech: Speech, *, more: bool) -> tuple[Choice, ...]:
        choices = [speech.choice("more", "button-more")] if more else []
        if language != ENGLISH and article.source_body:
            choices.append(speech.choice("in-english", "button-in-english"))
        return (*choices, speech.choice("not-that", "button-not-that"))

    def _article(self, key: str) -> Article | None:
        locale, _, id = key.partition("/")
        return self.documentation.article(locale, id)

    def _side(self, article: Article, now: Conversation) -> tuple[str, str, str]:
        """Title, body and language of the side that is shown: the English one if it was asked for, or is spoken."""
        language = self.documentation.language_of(article.locale, self.languages)
        if article.source_body and language != ENGLISH and (now.english or _wanted(now) == ENGLISH):
            return article.source_title, article.source_body, ENGLISH
        return article.title, article.body, language


def _wanted(now: Conversation) -> str:
    return now.pinned or now.language or ENGLISH


def _key(locale: str, id: str) -> str:
    return f"{locale}/{id}"


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
