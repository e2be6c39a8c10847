"""The content linter: everything wrong with the languages' files, all at once."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from intents.catalog import ROOT, Catalog, load_catalog
from intents.characters import character_faults, numbered_lines, script_of
from intents.content import Entry, Language, language_codes, read_language
from intents.faults import Fault
from intents.text import fold, words

FEWEST, FEWEST_ESSENTIAL = 10, 20
"""Phrases that an intent needs, and that an essential one needs."""
LONGEST = 300
"""Characters of a phrase."""
SHORTEST_STEM, SHORTEST_INFIX = 3, 4
"""Letters of `stem*` or `*ending`, and of `*infix*`."""
HEADER, LEXICON, SECRETS, SKETCHES = "language.toml", "lexicon.txt", "secrets.txt", "sketches.txt"
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_SEPARATOR = re.compile("[;|:，、،؛；：]")
_REGULAR_EXPRESSION = re.compile(r"[\\^$|*+?\[\]{}]")


def check(codes: Collection[str] | None = None, root: Path = ROOT) -> tuple[Catalog, list[Fault]]:
    """The catalogue, and every fault of these languages (None: of all, and of what they share), by path and line.
    Paths start at the folder `root`. Raises `ValueError` if the catalogue itself cannot be read."""
    catalog = load_catalog(root / "catalog.toml")
    read = {code: read_language(code, catalog, root) for code in language_codes(root)}
    languages = {code: language for code, (language, _) in read.items()}
    faults = [*_sketches(root / SKETCHES, catalog), *_headless(root)] if codes is None else []
    for code in languages if codes is None else codes:
        if code in read:
            faults.extend(_language(root / code, read[code], catalog, languages))
        else:
            faults.append(Fault(root / code, 1, "there is no such language", f"There are {', '.join(languages)}."))
    return catalog, sorted({fault._replace(path=fault.path.relative_to(root.parent)) for fault in faults})


def _language(
    folder: Path, read: tuple[Language, list[Fault]], catalog: Catalog, languages: Mapping[str, Language]
) -> Iterator[Fault]:
    language, found = read
    yield from found
    yield from _files(folder, catalog)
    yield from _header(folder / HEADER, language, languages)
    written = [line.text for lines in language.phrases.values() for line in lines]
    script = script_of(language.native + "".join(written))
    for path in [*sorted(folder.glob("*.txt")), folder / HEADER]:
        yield from character_faults(path, script)
    unreadable = {fault.path for fault in found if "UTF-8" in fault.what}
    for intent in catalog.intents:
        path = folder / f"{intent}.txt"
        if path.exists() and path not in unreadable:
            yield from _number(path, language, catalog)
    yield from _phrases(language)
    if (folder / LEXICON).exists() and folder / LEXICON not in unreadable:
        yield from _lexicon(folder / LEXICON, language, catalog, languages)
    if (folder / SECRETS).exists() and folder / SECRETS not in unreadable:
        yield from _secrets(folder / SECRETS, language)


def _files(folder: Path, catalog: Catalog) -> Iterator[Fault]:
    """Files that nobody reads, and those that are missing; a folder with the description alone is whole."""
    known = {HEADER, LEXICON, SECRETS, *(f"{intent}.txt" for intent in catalog.intents)}
    found = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    for name in sorted(found - known):
        near = get_close_matches(name.casefold(), known, n=1, cutoff=0.7)
        hint = f"Did you mean {near[0]}?" if near else "Name a file of phrases as its intent, or take it away."
        yield Fault(folder / name, 1, "nobody reads a file of this name", hint)
    if found & known - {HEADER}:
        for name in sorted(known - found):
            yield Fault(folder / name, 1, "the file is missing", "Write it; docs/content.md says how.")


def _header(path: Path, language: Language, languages: Mapping[str, Language]) -> Iterator[Fault]:
    for code in language.fallback:
        if code not in languages or code == language.code:
            hint = f"Use another of {', '.join(languages)}."
            yield Fault(path, _line_of(path, "fallback"), f"the fall-back `{code}` is no other language", hint)
    claims = defaultdict[str, list[str]](list)
    for code, other in languages.items():
        for claimed in {str(claimed).casefold() for claimed in (code, *other.locales)}:
            claims[claimed].append(code)
    line = _line_of(path, "locales")
    tags: tuple[object, ...] = language.locales  # the file may hold anything
    for tag in tags:
        others = [code for code in claims[str(tag).casefold()] if code != language.code]
        if not isinstance(tag, str) or not _TAG.fullmatch(tag):
            yield Fault(path, line, f"`{tag}` is not a locale tag", 'Write tags such as "no" or "zh-TW".')
        elif others:
            hint = "A tag can mean one language only: take it away from one."
            yield Fault(path, line, f"the locale `{tag}` belongs to {', '.join(others)} as well", hint)


def _line_of(path: Path, key: str) -> int:
    return next((number for number, line in numbered_lines(path) if re.match(rf"{key}\s*=", line)), 1)


def _number(path: Path, language: Language, catalog: Catalog) -> Iterator[Fault]:
    count = len(language.phrases.get(path.stem, ()))
    essential = catalog.intents[path.stem].importance == "essential"
    needed = FEWEST_ESSENTIAL if essential else FEWEST
    if count < needed:
        kind = "an essential intent" if essential else "an intent"
        yield Fault(path, 1, f"the file holds {count} phrases", f"Write more: {kind} needs {needed}.")


def _phrases(language: Language) -> Iterator[Fault]:
    first = dict[str, tuple[str, int]]()
    gap = " " if language.spaces else ""
    for intent, lines in language.phrases.items():
        for line in lines:
            form = gap.join(words(fold(line.text)))
            other, number = first.setdefault(form, (intent, line.number))
            if len(line.text) > LONGEST:
                what = f"the phrase has {len(line.text)} characters"
                yield Fault(line.path, line.number, what, f"Shorten it to {LONGEST}, or make two of it.")
            if not form:
                yield Fault(
                    line.path, line.number, f"`{line.text}` holds no word", "Nothing is learnt from signs alone."
                )
            elif (other, number) != (intent, line.number):
                hint = "Delete one of them." if other == intent else "Keep it under the intent that it means."
                yield Fault(line.path, line.number, f"the same phrase stands in {other}.txt:{number}", hint)


def _lexicon(path: Path, language: Language, catalog: Catalog, languages: Mapping[str, Language]) -> Iterator[Fault]:
    used = {entry.key for entry in language.entries}
    for key in (*catalog.accounts, *catalog.concepts):
        if key not in used:
            yield Fault(path, 1, f"`{key}` has no word", f"Add a line `{key}: word, word`.")
    for number, line in numbered_lines(path):
        key, colon, rest = line.partition(":")
        yield from _lexicon_line(path, number, rest)
        if colon and not rest.strip(" ,"):
            yield Fault(path, number, f"`{key}` lists no word in this line", "Add words, or delete the line.")
        if key.startswith("@") and key[1:].strip() not in languages:
            hint = f"Use one of {', '.join(languages)}."
            yield Fault(path, number, f"`{key.strip()}` names an unknown language", hint)
    yield from _entries(language)


def _lexicon_line(path: Path, number: int, rest: str) -> Iterator[Fault]:
    for odd in dict.fromkeys(_SEPARATOR.findall(rest)):
        yield Fault(path, number, f"`{odd}` does not part entries", "Part them with the plain comma.")
    for inner in re.findall(r"\w+\*+\w+", rest):
        yield Fault(path, number, f"`{inner}` has a `*` in the middle", "Put the `*` at an end, or write two words.")


def _entries(language: Language) -> Iterator[Fault]:
    first = dict[tuple[str, tuple[str, ...]], Entry]()
    for entry in language.entries:
        written, line = " ".join(entry.parts), entry.line
        twin = first.setdefault((entry.key, entry.parts), entry)
        if twin is not entry:
            what = f"`{written}` stands under {entry.key} already, in line {twin.line.number}"
            yield Fault(line.path, line.number, what, "Delete one; accents, capitals and hyphens make no difference.")
        if len(entry.parts) == 1 and language.spaces:
            infix = written.startswith("*") and written.endswith("*")
            least = SHORTEST_INFIX if infix else SHORTEST_STEM
            if "*" in written and _letters(written) < least:
                hint = f"Use at least {least} letters, or whole words."
                yield Fault(line.path, line.number, f"`{written}` is too short: it swallows strangers", hint)


def _letters(written: str) -> int:
    """Letters beside the `*`; a Korean syllable counts as the letters that it is built of."""
    return len(unicodedata.normalize("NFD", written.strip("*")))


def _secrets(path: Path, language: Language) -> Iterator[Fault]:
    if not language.secrets:
        yield Fault(path, 1, "the file holds no pattern", "Write some, such as `my password is {secret}`.")
    first = dict[str, int]()
    for line in language.secrets:
        around = line.text.replace("{secret}", " ")
        if not words(fold(around)):
            hint = "Add one, or every message would be blacked out."
            yield Fault(path, line.number, "the pattern has no word beside `{secret}`", hint)
        for odd in dict.fromkeys(_REGULAR_EXPRESSION.findall(around)):
            yield Fault(path, line.number, f"`{odd}` means only itself here", "Write one plain pattern a line.")
        number = first.setdefault(" ".join(fold(line.text).split()), line.number)
        if number != line.number:
            yield Fault(path, line.number, f"the same pattern stands in line {number}", "Delete one of them.")


def _sketches(path: Path, catalog: Catalog) -> Iterator[Fault]:
    """The sentences made of concepts, which belong to no language."""
    for number, line in numbered_lines(path):
        intent, _, keys = line.partition(":")
        if intent.strip() not in catalog.intents:
            yield Fault(path, number, f"`{intent.strip()}` is no intent", "Write `intent: CONCEPT CONCEPT`.")
        for key in keys.split():
            if key not in catalog.keys:
                yield Fault(path, number, f"`{key}` is unknown", "Use a concept or an account of catalog.toml.")


def _headless(root: Path) -> Iterator[Fault]:
    for path in sorted(root.glob(f"*/{LEXICON}")):
        if not (path.parent / HEADER).exists():
            yield Fault(path.parent / HEADER, 1, "the file is missing", "Without it nobody reads the folder.")
