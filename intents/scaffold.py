"""Lays out the folder of a new language: every file that is to be written, with the English one as an example."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from intents.catalog import ROOT, load_catalog
from intents.content import Language, Line, read_language

_CODE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_EXAMPLES = 12
"""English words of a concept, and phrases of an intent, that are shown."""


def scaffold(code: str, name: str, native: str, direction: str, root: Path = ROOT) -> list[Path]:
    """Writes the files of a language that are missing; what there is stays. The written files.

    `code` is a BCP 47 code such as lv or sr-Latn, `native` the language's own name for itself, `direction` ltr or rtl.
    Raises `ValueError` for a code of another form, `OSError`.
    """
    if not _CODE.fullmatch(code):
        raise ValueError(f"{code!r} is no language code. Write it as lv, pt-BR or sr-Latn.")
    catalog = load_catalog(root / "catalog.toml")
    told = tomllib.loads((root / "catalog.toml").read_text("utf-8"))
    english, _ = read_language("en", catalog, root)
    folder = root / code
    folder.mkdir(exist_ok=True)
    texts = {
        "language.toml": _header(name, native, direction),
        "lexicon.txt": "\n".join(_lexicon(told, english)),
        "secrets.txt": "\n".join(_secrets(english)),
        **{
            f"{intent}.txt": "\n".join(_phrases(told["intents"][intent], english.phrases.get(intent, ())))
            for intent in catalog.intents
        },
    }
    written = [folder / file for file in texts if not (folder / file).exists()]
    for path in written:
        path.write_text(texts[path.name].rstrip() + "\n", "utf-8")
    return written


def _header(name: str, native: str, direction: str) -> str:
    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    lines = {"name": quoted(name), "native": quoted(native), "direction": quoted(direction)}
    lines |= {"locales": "[]", "fallback": '["en"]', "spaces": "true"}
    return "\n".join(f"{key} = {value}" for key, value in lines.items())


def _lexicon(told: Mapping[str, Any], english: Language) -> Iterator[str]:
    meanings = {**told["concepts"], **{account: about["description"] for account, about in told["accounts"].items()}}
    yield "# The words of every concept and account; docs/content.md says how entries are written."
    yield "# Write them behind each key. The comment above it says what it means, and some of the English words."
    for key, meaning in meanings.items():
        listed = dict.fromkeys(" ".join(entry.parts) for entry in english.entries if entry.key == key)
        yield from ("", f"# {meaning}", f"# English: {', '.join(list(listed)[:_EXAMPLES])}", f"{key}:")
    yield from (
        "",
        "# Ordinary words that mean none of these, so that they are nobody's typo: the 300 commonest.",
        "KNOWN:",
    )
    yield from ("", "# How people name a language when they ask for it, this one and English at least.", "@en:")


def _phrases(about: Mapping[str, Any], examples: Sequence[Line]) -> Iterator[str]:
    yield f"# {about['description']}"
    if "note" in about:
        yield f"# {about['note']}"
    yield "# One message a line, as people really write it; each in its own words. In English, for example:"
    for line in examples[:_EXAMPLES]:
        yield f"# {line.text}"


def _secrets(english: Language) -> Iterator[str]:
    yield "# How people give a password away, with {secret} where it stands. In English, for example:"
    for line in english.secrets[:_EXAMPLES]:
        yield f"# {line.text}"
    yield "# Behind a ! stand words that follow such patterns and are no password: not, is, wrong, expired, the ..."
