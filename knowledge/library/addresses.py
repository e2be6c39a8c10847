"""Reads and writes the addresses that links lead to."""

from __future__ import annotations

import html
import re
from urllib.parse import urljoin, urlsplit

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_SUFFIX = re.compile(r"\.md(?=$|[?#])")
_NESTED = re.compile(r"&(?=\#?\w+;)")
_UNFIT = re.compile(r"[\s<>\\]")
_SAFE = str.maketrans({" ": "%20", "<": "%3C", ">": "%3E", "(": "%28", ")": "%29", "\\": "%5C"})


def read(written: str) -> str:
    """An address as it is meant, given how Markdown writes it."""
    return _ESCAPED.sub(r"\1", html.unescape(written.strip()))


def write(address: str) -> str:
    """An address as it can stand in a Markdown link."""
    if _UNFIT.search(address) or address.count("(") != address.count(")"):
        address = "".join(address.translate(_SAFE).split())
    return _NESTED.sub("&amp;", address)


def is_relative(target: str) -> bool:
    """Whether a target says no scheme."""
    return bool(target) and not _SCHEME.match(target)


def is_web(target: str) -> bool:
    """Whether a target is a whole http or https address."""
    if not target.lower().startswith(("http://", "https://")):
        return False
    try:
        return bool(urlsplit(target).hostname)
    except ValueError:
        return False


def join(base: str, target: str) -> str:
    """The whole address of a relative target, without the ending of its file; empty if there is none."""
    if not base or not is_relative(target):
        return ""
    try:
        joined = urljoin(base, _SUFFIX.sub("", target))
    except ValueError:
        return ""
    return joined if is_web(joined) else ""
