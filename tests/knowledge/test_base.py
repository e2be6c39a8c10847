"""The knowledge base answers in the first language that can, and nothing in a file makes it raise."""

from __future__ import annotations

import timeit
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from knowledge import Answer, KnowledgeBase, Sentence

if TYPE_CHECKING:
    from tests.knowledge.conftest import Content


def test_answer_in_the_first_language(content: Content) -> None:
    """Title, text and links are filled in for the account."""
    base = content.load()
    assert base.answer("forgot_password", "yahoo", ["lv", "en"]) == Answer(
        "lv",
        "Aizmirsta – Yahoo",
        "1. Atveriet [lapu](https://yahoo.example/reset?a=1&b=2).\n2. **Izvēlieties.**",
        (("lapu", "https://yahoo.example/reset?a=1&b=2"),),
    )


@pytest.mark.parametrize("account", [None, "x", "*"])
def test_no_answer(content: Content, account: str | None) -> None:
    """Unknown articles and missing accounts have none."""
    base = content.load()
    assert base.answer("nothing", account, ["lv", "en"]) is None
    assert base.answer("forgot_password", account, ["lv", "en"]) is None


def test_star_section_serves_any_account(content: Content) -> None:
    """An account without a section of its own gets what is for any, and so does none."""
    content.write("en/help.md", "# Help\n\n## yahoo\nYahoo.\n\n## *\nAny.\n")
    base = content.load()
    given = [base.answer("help", account, ["en"]) for account in ("yahoo", "gmail", None)]
    assert [answer and answer.markdown for answer in given] == ["Yahoo.", "Any.", "Any."]
    assert (base.accounts_of("help"), base.needs_account("help")) == (("yahoo",), False)


def test_accounts_in_english_order(content: Content) -> None:
    """Buttons do not change places with the language."""
    base = content.load()
    assert base.accounts_of("forgot_password") == ("yahoo", "gmail", "exchange")
    assert base.needs_account("forgot_password")
    assert (base.accounts_of("none"), base.needs_account("none")) == ((), False)


@pytest.mark.parametrize(
    "damage",
    ["# Aizmirsta\n\n## yahoo\n<b>x</b>\n", "# Aizmirsta\n\n## yahoo\n[x](gone)\n", "## yahoo\nText\n", "", "\x00"],
)
def test_broken_answer_falls_back(content: Content, damage: str) -> None:
    """What is broken in one language is answered in the next one, and told."""
    content.write("lv/forgot_password.md", damage)
    base = content.load()
    answer = base.answer("forgot_password", "yahoo", ["lv"])
    assert answer is not None
    assert answer.language == "en"
    assert base.faults


def test_broken_section_leaves_the_others(content: Content) -> None:
    """Whatever is whole still works."""
    content.replace("lv/forgot_password.md", "[lapu](guide)", "<b>")
    base = content.load()
    languages = [base.answer("forgot_password", account, ["lv"]) for account in ("yahoo", "exchange")]
    assert [answer and answer.language for answer in languages] == ["lv", "en"]


def test_say(content: Content) -> None:
    """The first language that has the sentence, else English, else the id."""
    content.replace("lv/strings.ftl", "hello = Sveiki, { $name }!", "hello = Sveiki, { $name")
    content.replace("lv/strings.ftl", "[one] { $limit } zīme", "[one] { missing } zīme")
    base = content.load()
    assert base.say("hello", ["lv"], name="Ann") == Sentence("Hello, Ann!", "en")
    assert base.say("long", ["lv"], limit=2) == Sentence("2 zīmes", "lv")
    assert base.say("long", ["lv"], limit=1) == Sentence("One sign", "en")
    assert base.say("nothing", ["lv", "xx"]) == Sentence("nothing", "en")
    assert base.say("hello", ["xx"]) == Sentence("Hello, name!", "en")


def test_only_listed_addresses_are_allowed(content: Content) -> None:
    """The whole address counts, to the letter."""
    base = content.load()
    assert base.is_allowed("https://gmail.example/reset")
    for other in ("https://gmail.example/", "https://gmail.example/reset/", "HTTPS://gmail.example/reset", ""):
        assert not base.is_allowed(other)


def test_languages_are_read_when_asked_for(content: Content) -> None:
    """The faults of a language show once it has been read."""
    content.write("lv/strings.ftl", "x")
    base = content.load()
    assert (base.languages, base.faults) == (("en", "lv"), ())
    base.warm()
    assert [(fault.path, fault.line) for fault in base.faults] == [("knowledge/lv/strings.ftl", 1)]


def test_no_folder_at_all(tmp_path: Path) -> None:
    """Without content there are faults and no words, but no exception."""
    base = KnowledgeBase.load(tmp_path / "gone")
    assert (base.languages, base.answer("help", None, ["en"]), base.say("a", ["en"]).text) == ((), None, "a")
    assert base.faults


def test_unknown_names_fill_no_memory(content: Content) -> None:
    """Words from outside are not kept."""
    base = content.load()
    for number in range(50):
        base.answer("forgot_password", f"account{number}", ["lv"])
        base.answer(f"intent{number}", "yahoo", [f"l{number}"])
    assert not base._answers


def test_answer_is_quick(content: Content) -> None:
    """An answer given before costs next to nothing: under 20 microseconds."""
    base = content.load()
    languages = ["lv", "en"]
    took = timeit.repeat(lambda: base.answer("forgot_password", "yahoo", languages), number=500, repeat=5)
    assert min(took) / 500 < 20e-6
