"""Which of our languages a channel's locale means, and where to look when one lacks a text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from intents.content import Language


class Locales:
    """Looks tags up; made once from all languages."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._languages = languages
        self._codes = {
            tag.casefold(): code for code, language in languages.items() for tag in (code, *language.locales)
        }

    @property
    def codes(self) -> tuple[str, ...]:
        """All our languages."""
        return tuple(self._languages)

    def resolve(self, tag: str | None) -> str | None:
        """Our code for a BCP 47 tag, subtags let go from the right ("nn-NO" is "nb"); None if it is none of ours."""
        parts = (tag or "").replace("_", "-").casefold().split("-")
        for size in range(len(parts), 0, -1):
            code = self._codes.get("-".join(parts[:size]))
            if code:
                return code
        return None

    def native(self, code: str) -> str:
        """The language's own name for itself; the code if it is none of ours."""
        language = self._languages.get(code)
        return language.native if language else code

    def direction(self, code: str) -> str:
        """`rtl` for a language that is written from right to left, else `ltr`."""
        language = self._languages.get(code)
        return language.direction if language else "ltr"

    def chain(self, code: str | None) -> tuple[str, ...]:
        """The language, its fall-backs, and English last."""
        return tuple(dict.fromkeys((*self._follow(code), "en")))

    def served(self, code: str | None, available: Collection[str]) -> list[str]:
        """The languages of the chain that are available; none if none is."""
        return [candidate for candidate in self.chain(code) if candidate in available]

    def _follow(self, code: str | None) -> Iterator[str]:
        language = self._languages.get(code or "")
        if language:
            yield language.code
            yield from language.fallback
