"""What a language calls itself, and in which direction it is written."""

from __future__ import annotations

from babel.core import Locale, UnknownLocaleError


def own_name(code: str, otherwise: str) -> tuple[str, str]:
    """Own name and direction (`ltr` or `rtl`) for a BCP 47 code; `otherwise` and `ltr` for one that nobody knows."""
    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return otherwise, "ltr"
    return locale.get_display_name() or otherwise, locale.text_direction
