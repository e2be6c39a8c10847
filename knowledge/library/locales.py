"""Which locale of the documentation is in which language of the bot."""

from __future__ import annotations

from functools import cache

from babel.core import Locale, UnknownLocaleError

_SAME = {"no": "nb", "iw": "he", "in": "id"}
"""Old and wide codes of languages that are meant by one of ours."""


def speaks(locale: str, language: str) -> bool:
    """Whether a locale such as lv-LV is in a language such as lv; a language with a region is only itself."""
    ours, theirs = _maximal(locale), _maximal(language)
    if ours[:2] != theirs[:2]:
        return False
    return not _has_region(language) or ours[2] == theirs[2]


@cache
def _maximal(tag: str) -> tuple[str, str, str]:
    """Language, script and region, the likeliest where the tag says none."""
    parts = tag.replace("_", "-").split("-")
    parts[0] = _SAME.get(parts[0].lower(), parts[0])
    try:
        # Babel fills up what is missing by the likely subtags of CLDR.
        known = Locale.parse("_".join(parts), resolve_likely_subtags=True)
        script = known.script or _script(known)
    except (UnknownLocaleError, ValueError):
        return parts[0].lower(), "", (parts[-1].upper() if len(parts) > 1 else "")
    return known.language, script, known.territory or ""


def _script(known: Locale) -> str:
    from babel.core import get_global  # noqa: PLC0415  the table is read from a file

    likely = get_global("likely_subtags")
    for tag in (f"{known.language}_{known.territory}", known.language):
        if tag in likely:
            parts = str(likely[tag]).split("_")
            return next((part for part in parts if len(part) == len("Latn")), "")
    return ""


def _has_region(language: str) -> bool:
    return any(len(part) == len("LV") or part.isdigit() for part in language.replace("_", "-").split("-")[1:])
