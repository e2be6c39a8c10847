"""Passwords that people show are blacked out before anybody keeps them; what is no password stays as it is."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.redaction import BLACKED_OUT, Redactor
from intents import Loaded

GIVEAWAYS = {
    # English
    "my password is Hunter2!": "Hunter2!",
    "hi my password is hunter2 and it does not work": "hunter2",
    "My password is: hunter2": "hunter2",
    "MY PASSWORD IS HUNTER2": "HUNTER2",
    "my password is 'blue horse'": "blue horse",
    "my password is “Correct Horse 9”": "Correct Horse 9",
    "my password is purple battery staple": "purple battery staple",
    "my password is now Hunter2!": "Hunter2!",
    "my password is still Summer2024": "Summer2024",
    "my old password was Winter-2019, what now?": "Winter-2019",
    "password: hunter2": "hunter2",
    "password:hunter2": "hunter2",
    "Password = hunter2": "hunter2",
    "password\n\n  hunter2x": "hunter2x",
    "user jane.doe@example.com password: Tr0ub4dor&3": "Tr0ub4dor&3",
    "pw: hunter2": "hunter2",
    "pw=hunter2": "hunter2",
    "pass: qwertyuiop": "qwertyuiop",
    "pwd is letmein99": "letmein99",
    "I use monkeybars as my password everywhere": "monkeybars",
    "monkeybars is my password": "monkeybars",
    "i changed my password to Banana77": "Banana77",
    "set her password to Welcome-77 please": "Welcome-77",
    "my password Hunter2! does not work": "Hunter2!",
    "password：hunter2": "hunter2",
    "my password is 8312 77": "8312 77",
    "Hunter2!": "Hunter2!",
    # Latvian
    "mana parole ir Zirgs2024": "Zirgs2024",
    "mana parole: zirdziņš7": "zirdziņš7",
    "parole:zirgs7": "zirgs7",
    "Mana vecā parole bija Zirgs-2023, tagad neder": "Zirgs-2023",
    "nomainīju paroli uz Pavasaris24": "Pavasaris24",
    "mana parole ir „zils zirgs”": "zils zirgs",
    "mana parole Zirgs2024 neder": "Zirgs2024",
    "ievadu Zirgs2024 kā paroli": "Zirgs2024",
    "lietotāja parole ir tagad Zirgs2024": "Zirgs2024",
    "mana vecā parole ir kaķītis": "kaķītis",
    # Norwegian
    "passordet mitt er Sommer2024!": "Sommer2024!",
    "passord: blåbær7": "blåbær7",
    "passord:Sommer24": "Sommer24",
    "pw er sommerfugl": "sommerfugl",
    "jeg bruker Sommer2024 som passord": "Sommer2024",
    "endret passordet mitt til Vinter25": "Vinter25",
    "det gamle passordet var 'Vår og vinter'": "Vår og vinter",
    "passordet mitt Sommer2024 funker ikke": "Sommer2024",
    "hei, passordet er fortsatt Vinter25, men det virker ikke": "Vinter25",
    # Keys and tokens
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a": "16C7e42F292c6912E7710c838347Ae178B4a",
    "the key is AKIAIOSFODNN7EXAMPLE ok": "AKIAIOSFODNN7EXAMPLE",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U": "dozjgNryP4J3jVmN",
    "log in at https://jane:pa55phrase@mail.example.com/inbox": "pa55phrase",
    "Server=tcp:db.example.com,1433;User ID=sa;Password=Hunter2;Encrypt=True": "Hunter2",
    "AccountKey=" + "abcdEFGH1234567+" * 5 + "abcdEF==": "abcdEFGH1234567",
    "here: 5f4dcc3b5aa765d61d8327deb882cf99": "5f4dcc3b5aa765d61d8327deb882cf99",
    "-----BEGIN RSA PRIVATE KEY-----\nMIIEpQIBAAKC\n-----END RSA PRIVATE KEY-----": "MIIEpQIBAAKC",
    "-----BEGIN PRIVATE KEY-----\nMIIEpQIBAAKC": "MIIEpQIBAAKC",
    "abc8Q~3kd93JfK20sLx91mNb82hQz": "3kd93JfK20sLx91mNb82hQz",
}
HARMLESS = [
    # English
    "my password is not working",
    "password: how do I change it",
    "Password reset: where do I start?",
    "my password is wrong",
    "my password is expired and I cannot sign in",
    "my password is not working on office365",
    "the password is incorrect according to Outlook",
    "my password is ???",
    "my password is ***",
    "my password is •••••",
    "what is my password",
    "I forgot my password, my account is jane.doe@example.com",
    "password: forgotten, account: gmail",
    "my old password was better",
    "password is required",
    "how do I change my password to something stronger",
    "change my password to a new one",
    "reset the password to the old one please",
    "password for office365",
    "password Office365",
    "Office365!",
    "Microsoft-365?",
    "outlook.com",
    "reset password iPhone14",
    "new password for user reception1",
    "passwordless sign-in",
    "password-protected PDF",
    "it says password is too weak",
    "my pass is expired",
    "see https://support.example.com/article?id=12345&lang=en-GB",
    "Trace ID: 72f988bf-86f1-41ef-91ab-2d7cd011db47",
    "error AADSTS50126 since 2024-11-05T08:30:00Z",
    "call me on +371 2612 3456",
    "my phone number is 26123456",
    "jane.m.doe.1984.sales.2024@mail.example.com",
    "help",
    "1",
    "😀😀😀",
    # Latvian
    "mana parole nestrādā",
    "mana parole ir aizmirsta",
    "parole: kā nomainīt?",
    "mana parole ir beigusies",
    "mana parole ir nepareiza",
    "parole ir jāmaina katru mēnesi",
    "nomainīju paroli un tagad telefons prasa veco",
    "gribu nomainīt paroli uz drošāku",
    "mana vecā parole bija par īsu",
    "ar paroli viss kārtībā",
    "kāda ir mana parole",
    "parole Office365 kontam",
    "vai parole ir droša?",
    "mana parole ir bloķēta",
    "aizmirsu Gmail paroli",
    "kur ievadīt jauno paroli telefonā",
    # Norwegian
    "passordet mitt virker ikke",
    "passordet mitt er utløpt",
    "passord: hvordan bytter jeg?",
    "passordet er feil",
    "passordet mitt er ikke godkjent",
    "har glemt passordet til office365",
    "hva er passordet mitt",
    "passordet var lettere før",
    "glemt passord - trenger hjelp",
    "bytte passordet mitt til noe sterkere",
    "passordet mitt er fortsatt feil",
    "passord-appen spør hele tiden",
    "jeg har endret passordet, men telefonen spør fortsatt",
    "nytt passord: hvor skriver jeg det inn?",
    # Other languages
    "salasana: miten vaihdan sen?",
    "パスワードを忘れました。2024年3月15日に変更しましたが、5分後には3回も間違えました",
    "نسيت كلمة المرور الخاصة بي",
    "Şifremi unuttum",
]


@pytest.mark.parametrize(("text", "secret"), GIVEAWAYS.items())
def test_a_password_is_blacked_out(redactor: Redactor, text: str, secret: str) -> None:
    redacted = redactor.redact(text)
    assert redacted.found
    assert secret not in redacted.text
    assert BLACKED_OUT in redacted.text


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_password_stays(redactor: Redactor, text: str) -> None:
    redacted = redactor.redact(text)
    assert redacted.text == text
    assert not redacted.found


def test_the_rest_of_the_message_stays(redactor: Redactor) -> None:
    assert redactor.redact("hi, my password is Hunter2!, why?").text == f"hi, my password is {BLACKED_OUT}, why?"
    assert redactor.redact("mana parole ir Zirgs2024, bet neder").text == f"mana parole ir {BLACKED_OUT}, bet neder"


def test_several_secrets_go_at_once(redactor: Redactor) -> None:
    text = "my old password was Hunter2, pw: Hunter3 and ghp_16C7e42F292c6912E7710c838347Ae178B4a"
    redacted = redactor.redact(text).text
    assert "Hunter" not in redacted
    assert "ghp_" not in redacted
    assert redacted.startswith("my old password was ")


def test_no_phrase_that_people_ask_with_is_touched(redactor: Redactor, loaded: Loaded) -> None:
    touched = [
        f"{line.path.name}:{line.number}: {line.text}"
        for language in loaded.languages.values()
        for lines in language.phrases.values()
        for line in lines
        if redactor.redact(line.text).found
    ]
    assert touched == []


@pytest.mark.parametrize(
    "text",
    [
        "a" * 19_900 + " password",
        "ab1" * 6_600 + " password",
        "password" + " " * 19_900,
        "password:" + " " * 19_900,
        "password: " * 2_000,
        "my password is " * 1_300,
        "i use " + "b" * 19_000 + " as password",
        "i use x " * 2_500 + "as my password",
        "eyJ" * 6_600,
        "https://" * 2_500,
        "'" * 19_900 + "password is",
        "password is '" * 1_500,
    ],
)
def test_no_text_takes_long(redactor: Redactor, text: str) -> None:
    """A turn must not hold up all others: what took quadratic time took many seconds."""
    start = time.process_time()
    redactor.redact(text)
    assert time.process_time() - start < 5


@given(text=st.text(max_size=300))
@settings(deadline=None, max_examples=200)
def test_any_text_is_taken_and_redacting_twice_changes_nothing(redactor: Redactor, text: str) -> None:
    once = redactor.redact(text)
    assert redactor.redact(once.text).text == once.text
    assert once.found == (once.text != text)


WORDS = st.sampled_from(
    ["my", "password", "is", "pw:", "mana", "parole", "ir", "passordet", "mitt", "er", "not", "Hunter2!", "zirgs",
     "blue", "12", "'", "“", ".", ":", "=", "\n", "i use", "as my password", "ghp_16C7e42F292c6912E7710c838347Ae178B4a"]
)  # fmt: skip


@given(text=st.lists(WORDS, max_size=14).map(" ".join))
@settings(deadline=None, max_examples=300)
def test_mixed_up_giveaways_are_settled_after_one_time(redactor: Redactor, text: str) -> None:
    once = redactor.redact(text)
    assert redactor.redact(once.text).text == once.text
    assert "ghp_16C7e42F292c6912E7710c838347Ae178B4a" not in once.text


SECRETS = st.from_regex(r"[A-Z][a-z]{3,9}[0-9]{2,4}[!#%&]?", fullmatch=True)
FRAMES = st.sampled_from(
    ["my password is {}", "pw: {}", "password={} ok?", "mana parole ir {}, neder", "passordet mitt er {} og det funker",
     "jeg bruker {} som passord", "rakstīju {} kā paroli", "password: “{}”"]
)  # fmt: skip


@given(secret=SECRETS, frame=FRAMES)
@settings(deadline=None, max_examples=150)
def test_no_trace_of_a_given_away_password_is_left(redactor: Redactor, secret: str, frame: str) -> None:
    redacted = redactor.redact(frame.format(secret))
    assert redacted.found
    assert secret not in redacted.text
    assert secret.rstrip("!#%&") not in redacted.text
