"""What the operator lets out of the library: hosts that may be linked to, names that stay as they are, the licence; the
file `library.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from knowledge.faults import Fault, read_text

FILE = "library.toml"
_LISTS = ("hosts", "redirectors", "names")


@dataclass(frozen=True, slots=True)
class Policy:
    """The lists; what has a fault is left out of them."""

    licence: str = ""
    """The short name of the licence that the documentation is under."""
    hosts: frozenset[str] = frozenset()
    """Whose pages may be linked to."""
    redirectors: frozenset[str] = frozenset()
    """Whose addresses only lead on: each one is allowed only if an imported article holds exactly it."""
    names: tuple[str, ...] = ()
    """Names of products, which no translation may change."""
    faults: tuple[Fault, ...] = ()

    def allows(self, url: str) -> bool:
        """Whether an address that an article holds may be sent: https, a listed host, no port and no user in it."""
        try:
            parts = urlsplit(url)
            host, plain = parts.hostname or "", parts.port is None and parts.username is None
        except ValueError:
            return False
        return parts.scheme == "https" and plain and host in self.hosts | self.redirectors


def load(path: Path | None = None) -> Policy:
    """Reads the file, this package's own unless told. Never raises: what cannot be read is empty, and a fault."""
    path = path or Path(__file__).resolve().parent.parent / FILE
    name = f"{path.parent.name}/{path.name}"
    text, faults = read_text(path, name)
    try:
        read = tomllib.loads(text or "")
    except tomllib.TOMLDecodeError as error:
        return Policy(faults=(*faults, Fault(name, 1, f"is not TOML: {error}", "See the lines around it")))
    found = list(faults)
    lists = {}
    for key in _LISTS:
        values = read.get(key, [])
        lists[key] = [value for value in values if isinstance(value, str)] if isinstance(values, list) else []
        if not isinstance(values, list) or len(lists[key]) != len(values):
            found.append(Fault(name, 1, f"{key} is not a list of texts", f'Write {key} = ["...", "..."]'))
    licence = read.get("licence", "")
    if not isinstance(licence, str) or (text is not None and not licence):
        found.append(Fault(name, 1, "there is no licence", 'Write licence = "..."'))
    return Policy(
        licence if isinstance(licence, str) else "",
        frozenset(lists["hosts"]),
        frozenset(lists["redirectors"]),
        tuple(lists["names"]),
        tuple(found),
    )
