"""The project's own content: every answer, link and sentence that users need is there, in every language."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import knowledge as room
from knowledge import KnowledgeBase, card, check, plain
from knowledge.phrasebook import Phrasebook

ROOT = Path(room.__file__).parent
CATALOG = tomllib.loads((ROOT.parent / "intents" / "catalog.toml").read_text(encoding="utf-8"))
LINKS = {
    f"{group}.{name}": entry["url"]
    for group, entries in tomllib.loads((ROOT / "links.toml").read_text(encoding="utf-8")).items()
    if group != "seeds"
    for name, entry in entries.items()
}
LANGUAGES = KnowledgeBase.load().languages
ACCOUNTS = ("icloud", "outlook_com", "microsoft_365", "yahoo", "gmail", "exchange", "imap")
ANY = ("enable_sspr", "register_contact_info", "reset_user_password", "sspr_help")
BY_ACCOUNT = ("forgot_password", "change_password", "update_email_password")
ASKED = [(intent, None) for intent in (*ANY, "update_email_password")] + [
    (intent, account) for intent in BY_ACCOUNT for account in ACCOUNTS
]
PHRASEBOOKS = {
    language: Phrasebook(language, (ROOT / language / "strings.ftl").read_text(encoding="utf-8"), language)
    for language in LANGUAGES
}
BUTTONS = [id for id in PHRASEBOOKS["en"].ids() if id.startswith(("account-", "intent-", "button-"))]

SEEDS = [
    ("update_email_password", None, (), "ask for your newest password"),
    ("forgot_password", "icloud", ("reset.icloud",), "forgotten"),
    ("change_password", "icloud", ("reset.icloud",), "choose a new password"),
    ("forgot_password", "outlook_com", ("reset.outlook_com", "personal.forgotten"), "the two are the same"),
    ("change_password", "outlook_com", ("personal.security", "personal.guide"), "share one password"),
    ("change_password", "outlook_com", ("personal.security",), "select Change password"),
    ("forgot_password", "microsoft_365", ("reset.microsoft_365",), "if your IT admin has allowed"),
    ("change_password", "microsoft_365", ("work.security",), "My account > Security & privacy"),
    ("forgot_password", "yahoo", ("reset.yahoo",), "Yahoo"),
    ("forgot_password", "gmail", ("reset.gmail",), "Gmail"),
    ("forgot_password", "exchange", (), "Contact your company's IT admin"),
    ("change_password", "exchange", (), "Contact your company's IT admin"),
    ("forgot_password", "imap", (), "your mail provider's website"),
    ("forgot_password", "imap", (), "contact the provider's support"),
    ("reset_user_password", None, ("admin.users",), "Users > Active users"),
    ("reset_user_password", None, ("admin.users",), "Reset password"),
    ("reset_user_password", None, ("admin.reset_guide",), "let users reset forgotten passwords themselves"),
    ("enable_sspr", None, ("sspr.switch", "sspr.setup"), "on by default"),
    ("register_contact_info", None, ("sspr.register",), "Register your SSPR contact info"),
    ("sspr_help", None, ("sspr.switch",), "For admins it is on by default"),
    ("sspr_help", None, ("sspr.faq",), "SSPR FAQ"),
    ("sspr_help", None, ("sspr.troubleshoot",), "SSPR troubleshooter"),
    ("sspr_help", None, ("sspr.setup", "sspr.register"), "basic SSPR setup"),
]  # fmt: skip


def without_notes(text: str) -> str:
    """Plain text without the numbers of its links."""
    for number in range(1, 10):
        text = text.replace(f" [{number}]", "")
    return text


def test_content_has_no_fault() -> None:
    """What the check command says of the whole folder is nothing."""
    assert [str(fault) for fault in check(ROOT, CATALOG["intents"], CATALOG["accounts"])] == []


def test_english_latvian_norwegian_are_there() -> None:
    """The first three languages are complete from the start."""
    assert {"en", "lv", "nb"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer(knowledge: KnowledgeBase, language: str) -> None:
    """Each intent has its answer for each account, in the language itself, with at most six lines."""
    for intent, account in ASKED:
        answer = knowledge.answer(intent, account, [language])
        assert answer is not None
        assert answer.language == language, (intent, account)
        assert answer.title
        assert "{" not in answer.title + answer.markdown
        assert sum(1 for line in answer.markdown.splitlines() if line.strip()) <= 6
        assert all(title and knowledge.is_allowed(url) for title, url in answer.links)
        assert "**" not in plain(answer.markdown)
        assert card(answer.markdown)


@pytest.mark.parametrize("file", sorted(ROOT.glob("*/*.md")), ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_nothing_stands_twice_in_an_article(file: Path) -> None:
    """A line of at least 30 characters stands once; numbers and marks of lists do not make it another one."""
    lines = [line.lstrip("0123456789.-# ").rstrip() for line in file.read_text(encoding="utf-8").split("\n")]
    assert [line for line in lines if len(line) >= 30 and lines.count(line) > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_one(knowledge: KnowledgeBase, language: str) -> None:
    """The steps of an answer are one list in each form that a channel shows."""
    for intent, account in ASKED:
        answer = knowledge.answer(intent, account, [language])
        assert answer
        for text in (answer.markdown, plain(answer.markdown), *(block["text"] for block in card(answer.markdown))):
            numbers = [line.split(".")[0] for line in text.split("\n") if line[:1].isdigit()]
            assert numbers == [str(number) for number in range(1, len(numbers) + 1)], (intent, account)
        assert sum(block["text"].startswith("1. ") for block in card(answer.markdown)) <= 1
        assert "\n\n2. " not in answer.markdown


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_is_reachable(knowledge: KnowledgeBase, language: str) -> None:
    """Every address of the list comes with some answer."""
    answers = [knowledge.answer(intent, account, [language]) for intent, account in ASKED]
    assert {url for answer in answers if answer for _, url in answer.links} == set(LINKS.values())


@pytest.mark.parametrize(("intent", "account", "links", "words"), SEEDS)
def test_every_statement_of_the_seeds(
    knowledge: KnowledgeBase, intent: str, account: str | None, links: tuple[str, ...], words: str
) -> None:
    """What the source documents say is said in English, and their links come with it in every language."""
    english = knowledge.answer(intent, account, ["en"])
    assert english
    assert words in without_notes(plain(english.markdown))
    for language in LANGUAGES:
        answer = knowledge.answer(intent, account, [language])
        assert answer
        assert {LINKS[link] for link in links} <= {url for _, url in answer.links}


@pytest.mark.parametrize("language", LANGUAGES)
def test_exchange_keeps_its_name(knowledge: KnowledgeBase, language: str) -> None:
    """Product names are never translated."""
    for intent in BY_ACCOUNT:
        answer = knowledge.answer(intent, "exchange", [language])
        assert answer
        assert "Exchange" in answer.title + answer.markdown


def test_accounts_stand_in_one_order(knowledge: KnowledgeBase) -> None:
    """All account questions show the same buttons in the same order."""
    assert {knowledge.accounts_of(intent) for intent in BY_ACCOUNT} == {knowledge.accounts_of("forgot_password")}
    assert set(knowledge.accounts_of("forgot_password")) == set(ACCOUNTS)
    assert [knowledge.needs_account(intent) for intent in (*BY_ACCOUNT, *ANY)] == [True, True, *[False] * 5]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", [0, 1, 2, 11, 4001, "Áķ ع", ""])
def test_every_sentence_can_be_said(knowledge: KnowledgeBase, language: str, value: object) -> None:
    """With any values each sentence is whole and in its own language."""
    for id in PHRASEBOOKS["en"].ids():
        said = knowledge.say(id, [language], **dict.fromkeys(PHRASEBOOKS["en"].variables(id), value))
        assert said.language == language, id
        assert said.text.strip()
        assert "{" not in said.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_fit_and_differ(knowledge: KnowledgeBase, language: str) -> None:
    """Account buttons have at most 25 characters, others 40; no two of a kind read the same."""
    titles = {id: knowledge.say(id, [language]).text for id in BUTTONS}
    assert {id for id, title in titles.items() if len(title) > (25 if id.startswith("account-") else 40)} == set()
    for kind in ("account-", "intent-", "button-"):
        same = [title for id, title in titles.items() if id.startswith(kind)]
        assert len(same) == len(set(same))
