"""A language is invented, laid out, filled, checked, and understood."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import knowledge
from intents import scaffold as words
from intents.catalog import ROOT, load_catalog
from intents.check import check
from intents.content import read_language
from knowledge import KnowledgeBase
from knowledge import scaffold as answers

CATALOG = load_catalog()
_WORD = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture
def rooms(tmp_path: Path) -> tuple[Path, Path]:
    """The two rooms with English alone."""
    intents, texts = tmp_path / "intents", tmp_path / "knowledge"
    shutil.copytree(ROOT / "en", intents / "en")
    for name in ("catalog.toml", "sketches.txt"):
        shutil.copy(ROOT / name, intents)
    content = Path(knowledge.__file__).parent
    shutil.copytree(content / "en", texts / "en")
    shutil.copy(content / "links.toml", texts)
    return intents, texts


def invented(text: str) -> str:
    """The text in a language that is English with another ending, lists of words and names of links left alone."""
    return _WORD.sub(lambda word: f"{word[0]}ol", text)


def fill(path: Path) -> None:
    """What a writer does with a file: the English comments become lines of the language."""
    lines = path.read_text("utf-8").split("\n")
    if path.name == "lexicon.txt":
        english = [line for line in (ROOT / "en" / "lexicon.txt").read_text("utf-8").split("\n") if ":" in line]
        made = []
        for line in english:
            key, _, listed = line.partition(":")
            made.append(line if key.startswith("#") else f"{key}:{invented(listed)}")
        path.write_text("\n".join(made), "utf-8")
    elif path.suffix == ".txt":
        source = ROOT / "en" / path.name
        told = [line for line in source.read_text("utf-8").split("\n") if line.strip() and not line.startswith("#")]
        made = [invented(line).replace("{secretol}", "{secret}") for line in told]
        path.write_text("\n".join([*lines, *made]), "utf-8")


def test_a_laid_out_language_is_read_and_says_what_is_missing(rooms: tuple[Path, Path]) -> None:
    intents, texts = rooms
    written = [*words.scaffold("xx", "Invented", "inventol", "rtl", intents), *answers.scaffold("xx", texts)]
    assert len(written) == len({path.relative_to(intents.parent) for path in written}) > 20
    language, faults = read_language("xx", CATALOG, intents)
    assert (language.name, language.native, language.direction) == ("Invented", "inventol", "rtl")
    assert faults == []
    assert not language.has_content
    told = [str(fault) for fault in check(["xx"], intents)[1]]
    assert any("`PASSWORD` has no word" in fault for fault in told)
    assert any("the file holds 0 phrases" in fault for fault in told)
    assert KnowledgeBase.load(texts).answer("forgot_password", "gmail", ["xx"]).language == "en"  # type: ignore[union-attr]


def test_what_is_there_stays(rooms: tuple[Path, Path]) -> None:
    intents, texts = rooms
    (intents / "xx").mkdir()
    (intents / "xx" / "help.txt").write_text("helpol\n", "utf-8")
    words.scaffold("xx", "Invented", "inventol", "ltr", intents)
    answers.scaffold("xx", texts)
    assert (intents / "xx" / "help.txt").read_text("utf-8") == "helpol\n"
    assert words.scaffold("xx", "Other", "other", "ltr", intents) == []
    assert answers.scaffold("xx", texts) == []
    assert read_language("xx", CATALOG, intents)[0].name == "Invented"


@pytest.mark.parametrize("code", ["", "english", "../en", "EN", "pt_BR", "x y"])
def test_a_code_of_another_form_is_refused(rooms: tuple[Path, Path], code: str) -> None:
    with pytest.raises(ValueError, match="is no language code"):
        words.scaffold(code, "Invented", "inventol", "ltr", rooms[0])
    assert sorted(path.name for path in rooms[0].iterdir()) == ["catalog.toml", "en", "sketches.txt"]


def test_a_filled_language_has_content(rooms: tuple[Path, Path]) -> None:
    intents, _ = rooms
    for path in words.scaffold("xx", "Invented", "inventol", "ltr", intents):
        fill(path)
    language, faults = read_language("xx", CATALOG, intents)
    assert faults == []
    assert language.has_content
    assert {entry.key for entry in language.entries} >= CATALOG.keys
    assert set(language.phrases) == set(CATALOG.intents)


def test_comments_in_an_answer_do_not_count(rooms: tuple[Path, Path]) -> None:
    _, texts = rooms
    answers.scaffold("xx", texts)
    path = texts / "xx" / "forgot_password.md"
    path.write_text(path.read_text("utf-8") + "# Forgotol – {account}\n\n## imap\nAskol the provider.\n", "utf-8")
    answer = KnowledgeBase.load(texts).answer("forgot_password", "imap", ["xx"])
    assert answer is not None
    assert (answer.language, answer.markdown) == ("xx", "Askol the provider.")
