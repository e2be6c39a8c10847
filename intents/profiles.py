"""Builds, writes and reads the language profiles: how often a language uses each n-gram and word."""

from __future__ import annotations

import math
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from langdetect.utils.lang_profile import LangProfile

from intents.corpus import documents
from intents.letters import DECISIVE, canonical, words

FOLDER = Path(__file__).parent / "profiles"
STEPS = 10
"""Levels per unit of natural logarithm: level = round(-STEPS x ln p)."""
GRAMS = 4000
WORDS = 2000
CHARACTERS = 350_000
"""Of running text that are read per language: more does not help."""
CHAT_SHARE = 0.15
"""Documentation hardly says I, my, hello or cannot: this part of the counts comes from `profiles/chat`."""

_STROKES = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "ß": "ss", "ı": "i", "œ": "oe"})
_HABITS = 6
"""Chat words are spelt once in each habit; the habits of a language are one, two or three."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One language in one spelling. A level is -STEPS x ln(relative frequency), rounded: 0 is certain, 100 is rare."""

    name: str
    """Language code, with `~a` (no accents), `~t` (in Latin letters) or `~c` (in Cyrillic letters) for a variant."""
    grams: Mapping[str, int]
    """Letters, pairs and triples of letters to levels; a space is the edge of a word."""
    words: Mapping[str, int]

    def dump(self) -> str:
        """The file's text: a line per kind (g, w) and level with all that stands there, the edge of a word as `_`."""
        lines = []
        for kind, table in (("g", self.grams), ("w", self.words)):
            levels: dict[int, list[str]] = {}
            for item in sorted(table):
                levels.setdefault(table[item], []).append(item.replace(" ", "_"))
            lines += [f"{kind} {level} {' '.join(levels[level])}" for level in sorted(levels)]
        return "\n".join(lines) + "\n"

    @classmethod
    def parse(cls, name: str, text: str) -> Profile:
        """The reverse of `dump`. Raises ValueError on a line of another shape."""
        tables: dict[str, dict[str, int]] = {"g": {}, "w": {}}
        for line in text.splitlines():
            kind, level, *items = (part.replace("_", " ") for part in line.split(" "))
            if kind not in tables:
                raise ValueError(f"profile {name}: a line starts with {kind!r}, expected g or w")
            tables[kind].update(dict.fromkeys(items, int(level)))
        return cls(name, tables["g"], tables["w"])


def read(folder: Path = FOLDER) -> list[Profile]:
    """All profiles of a folder, sorted by name, so that the variants of a language stand together."""
    return [Profile.parse(file.stem, file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.txt"))]


def build(texts: Mapping[str, Iterable[str]], sources: Path = FOLDER) -> dict[str, Profile]:
    """Profiles by name, variants included, from lines of running text by language code.

    `sources` holds `spellings.toml` and `chat/<lang>.txt`; a language without a chat file does without.
    Languages that their script gives away get no profile in it."""
    spellings = Spellings.load(sources / "spellings.toml")
    built = {}
    for language in sorted(texts):
        lines = [canonical(line) for line in _at_most(CHARACTERS, texts[language])]
        file = sources / "chat" / f"{language}.txt"
        chat = canonical(file.read_text(encoding="utf-8")) if file.exists() else ""
        own = [] if language in DECISIVE.values() and language != "ja" else [""]
        for suffix in own + spellings.variants(language):
            name = language + suffix
            respelt = [spellings.respell(name, line, turn) for turn, line in enumerate(lines)]
            built[name] = _count(name, respelt, [spellings.respell(name, chat, turn) for turn in range(_HABITS)])
    return built


def build_profiles(corpus_dir: Path, out_dir: Path = FOLDER) -> list[str]:
    """Reads the documents in `<locale>` folders below `corpus_dir`, writes `<name>.txt` files, returns the names.

    A folder's name is a locale or ends with `.<locale>`. Where documents carry their English source, that becomes `en`.
    The same corpus gives the same bytes. Raises OSError."""
    texts: dict[str, dict[str, None]] = {}
    for folder in sorted(path for path in corpus_dir.iterdir() if path.is_dir()):
        language = language_of(folder.name.rpartition(".")[2])
        for source, line in documents(folder, 2 * CHARACTERS):
            texts.setdefault("en" if source else language, {}).setdefault(line)
    built = build(texts)
    for name, profile in built.items():
        (out_dir / f"{name}.txt").write_text(profile.dump(), encoding="utf-8", newline="\n")
    return sorted(built)


def language_of(locale: str) -> str:
    """The code that profiles use for a locale: `lv-LV` is lv, `zh-TW` zh-Hant, `pt-BR` itself."""
    primary, _, rest = locale.partition("-")
    if primary == "zh":
        return "zh-Hant" if rest in {"Hant", "TW", "HK", "MO"} else "zh-Hans"
    return {"pt": "pt-PT" if rest == "PT" else "pt-BR", "sr": "sr-Latn", "no": "nb", "nn": "nb"}.get(primary, primary)


@dataclass(frozen=True, slots=True)
class Spellings:
    """The tables of `spellings.toml`, ready to use."""

    bare: frozenset[str]
    digraphs: Mapping[str, Mapping[str, str]]
    other: Mapping[str, Sequence[Mapping[str, str]]]
    """Profile name to one table per habit."""

    @classmethod
    def load(cls, file: Path) -> Spellings:
        """Raises OSError, KeyError, or ValueError when a list is not as long as its `from`."""
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
        other = {
            f"{language}~{suffix}": [
                dict(zip(table["from"].split(), to.replace("-", " - ").split(), strict=True)) for to in table["to"]
            ]
            for key, suffix in (("latin", "t"), ("cyrillic", "c"))
            for language, table in raw[key].items()
        }
        return cls(frozenset(raw["bare"]), raw["digraphs"], other)

    def variants(self, language: str) -> list[str]:
        """The suffixes of the language's other spellings."""
        others = [name.removeprefix(language) for name in self.other if name.partition("~")[0] == language]
        return sorted(others + ["~a"] * (language in self.bare))

    def respell(self, name: str, text: str, turn: int) -> str:
        """A canonical text as profile `name` has it; `turn` chooses among habits."""
        language, _, suffix = name.partition("~")
        if suffix == "a":
            return without_marks(_replace(text, self.digraphs.get(language, {}) if turn % 2 else {}))
        if suffix:
            tables = self.other[name]
            return _replace(without_marks(text) if language == "el" else text, tables[turn % len(tables)])
        return text


def without_marks(text: str) -> str:
    """Accents and strokes off: `ž` is z, `ł` l."""
    parts = unicodedata.normalize("NFD", text.translate(_STROKES))
    return unicodedata.normalize("NFC", "".join(char for char in parts if not unicodedata.combining(char)))


def _replace(text: str, table: Mapping[str, str]) -> str:
    if not table:
        return text
    longest_first = sorted(table, key=len, reverse=True)
    return re.sub("|".join(longest_first), lambda found: table[found[0]].replace("-", ""), text)


def _at_most(characters: int, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if characters <= 0:
            return
        characters -= len(line)
        yield line


def _count(name: str, lines: Sequence[str], chat: Sequence[str]) -> Profile:
    grams, found = _tally(name, lines)
    chat_grams, chat_found = _tally(name, chat)
    times = _times(grams.n_words[0], chat_grams.n_words[0])
    for gram, count in chat_grams.freq.items():
        grams.freq[gram] += times * count
        grams.n_words[len(gram) - 1] += times * count
    times = _times(found.total(), chat_found.total())
    found.update({word: times * count for word, count in chat_found.items()})
    grams.omit_less_freq()
    # Where that has taken the Latin letters away as noise, Latin words are noise as well.
    if not any("a" <= gram <= "z" for gram in grams.freq):
        found = Counter({word: count for word, count in found.items() if not any("a" <= char <= "z" for char in word)})
    totals = {gram: grams.n_words[len(gram) - 1] for gram in grams.freq}
    return Profile(name, _levels(grams.freq, totals, GRAMS), _levels(found, dict.fromkeys(found, found.total()), WORDS))


def _tally(name: str, lines: Iterable[str]) -> tuple[LangProfile, Counter[str]]:
    grams, found = LangProfile(name), Counter[str]()
    for line in lines:
        grams.update(f"{line} ")
        found.update(words(line))
    return grams, found


def _times(whole: int, part: int) -> int:
    """How often to count `part` so that it makes up its share."""
    return max(1, round(CHAT_SHARE / (1 - CHAT_SHARE) * whole / max(1, part)))


def _levels(counts: Mapping[str, int], totals: Mapping[str, int], most: int) -> dict[str, int]:
    often = sorted((item for item in counts if counts[item] > 1), key=lambda item: (-counts[item], item))[:most]
    return {item: round(-STEPS * math.log(counts[item] / totals[item])) for item in often}
