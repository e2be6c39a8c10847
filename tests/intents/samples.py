"""Messages with what was understood of them, of every kind that the evaluation tells apart."""

from __future__ import annotations

from intents.outcomes import Labelled, Outcome
from intents.understood import Decision, Evidence, Understanding


def outcome(
    meant: str,
    said: str,
    decision: str = "answer",
    choices: tuple[str, ...] = (),
    *,
    confidence: float = 0.9,
    languages: tuple[str, str] = ("lv", "lv"),
    accounts: tuple[str | None, str | None] = (None, None),
    text: str = "aizmirsu paroli",
) -> Outcome:
    """One message meant as `meant`, understood as `said`; pairs are (labelled, understood)."""
    message = Labelled(text, languages[0], meant, accounts[0], (), "in.jsonl:1")
    understanding = Understanding(
        language=languages[1],
        certain_language=True,
        intent=said,
        account=accounts[1],
        confidence=confidence,
        decision=Decision(decision),
        choices=choices,
        evidence=(Evidence("aizmirsu", "FORGET", "aizmirs*"),),
        intents=((said, confidence), ("goodbye", 1 - confidence)),
    )
    return Outcome(message, understanding, 2.0)


RIGHT = outcome("forgot_password", "forgot_password")
OFFERED = outcome("forgot_password", "help", "choices", ("help", "forgot_password"), confidence=0.4)
WRONG = outcome("forgot_password", "change_password")
UNSEEN = outcome("forgot_password", "forgot_password", "none", confidence=0.3)
REFUSED = outcome("none", "none", "none")
INTRUDER = outcome("none", "help")
TEMPTED = outcome("none", "none", "choices", ("help", "thanks"), confidence=0.5)
ALL = (RIGHT, OFFERED, WRONG, UNSEEN, REFUSED, INTRUDER, TEMPTED)
