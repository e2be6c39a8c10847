"""Every rate counts what it says it counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intents.metrics import (
    BINS,
    confusion,
    confusions,
    histogram,
    macro_average,
    point_kept,
    qualities,
    rates,
    threshold_curve,
)
from intents.outcomes import Outcome
from intents.report import told
from tests.intents.samples import ALL, INTRUDER, REFUSED, RIGHT, UNSEEN, WRONG, outcome


def test_rates_count_in_scope_and_out_of_scope_apart() -> None:
    found = rates(ALL)
    assert found.messages == 7
    assert found.top1 == 2 / 4
    assert found.served == 2 / 4
    assert found.wrong_answers == 1 / 4
    assert found.answered == 1 / 3
    assert found.shown == 2 / 3
    assert found.mean_ms == found.p99_ms == 2.0


def test_a_right_guess_that_nobody_sees_is_not_served() -> None:
    assert UNSEEN.intent_right
    assert not UNSEEN.served
    assert UNSEEN.faults == ("served",)


def test_an_answer_of_none_is_no_answer() -> None:
    assert not outcome("none", "none", "answer").answered
    assert outcome("none", "none", "answer").served


def test_language_and_accounts_are_counted() -> None:
    found = rates(
        [
            outcome("help", "help", languages=("nb", "da")),
            outcome("help", "help", accounts=("gmail", "gmail")),
            outcome("help", "help", accounts=("gmail", "icloud")),
            outcome("help", "help", accounts=(None, "icloud")),
        ]
    )
    assert found.language == 3 / 4
    assert found.accounts_found == 1 / 2
    assert found.accounts_invented == 1 / 2


def test_what_cannot_be_judged_has_no_rate() -> None:
    found = rates([RIGHT])
    assert found.answered is None
    assert found.accounts_found is None
    assert rates([]).language is None
    assert told("answered", found.answered) == "–"


def test_every_language_weighs_the_same_in_the_average() -> None:
    many, few = rates([RIGHT] * 9), rates([WRONG])
    average = macro_average([many, few])
    assert average.messages == 10
    assert average.top1 == 0.5
    assert average.answered is None


def test_a_language_without_a_rate_does_not_count_in_it() -> None:
    assert macro_average([rates([RIGHT]), rates([RIGHT, INTRUDER])]).answered == 1.0


def test_precision_and_recall_come_from_the_likeliest_intent() -> None:
    found = qualities(confusion(ALL), ["forgot_password", "help", "thanks"])
    assert found["forgot_password"].messages == 4
    assert found["forgot_password"].precision == 1.0
    assert found["forgot_password"].recall == 2 / 4
    assert found["help"].precision == 0.0
    assert found["help"].recall is None
    assert (found["thanks"].messages, found["thanks"].precision) == (0, None)


def test_the_commonest_mistakes_come_first_and_right_ones_never() -> None:
    matrix = {("a", "a"): 9, ("a", "b"): 1, ("b", "a"): 3, ("b", "c"): 1}
    assert confusions(matrix) == [("b", "a", 3), ("a", "b", 1), ("b", "c", 1)]
    assert confusions(matrix, most=1) == [("b", "a", 3)]


def test_the_histogram_holds_every_message_once() -> None:
    found = histogram([*ALL, outcome("help", "help", confidence=1.0), outcome("help", "help", confidence=0.0)])
    assert sum(map(sum, found.values())) == len(ALL) + 2
    assert found["right"][BINS - 1] == 1
    assert found["right"][0] == 1
    assert sum(found["out of scope"]) == 3


def test_the_score_is_that_of_the_best_intent_beside_none() -> None:
    assert RIGHT.score == 0.9
    assert REFUSED.score == pytest.approx(0.1)
    assert replace(REFUSED, understanding=replace(REFUSED.understanding, intents=())).score == 0.0


def test_the_curve_finds_the_price_of_keeping_most() -> None:
    def scored(meant: str, score: float) -> Outcome:
        found = outcome(meant, "help")
        return replace(
            found, understanding=replace(found.understanding, intents=(("help", score), ("none", 1 - score)))
        )

    inside = [scored("help", number / 100) for number in range(1, 101)]
    points = threshold_curve([*inside, scored("none", 0.03), scored("none", 0.5)])
    mark = point_kept(points)
    assert mark is not None
    assert (mark.threshold, mark.kept, mark.let_in) == pytest.approx((0.06, 0.95, 0.5))
    assert points[-1].kept == points[-1].let_in == 1.0


def test_a_curve_needs_messages_of_both_kinds() -> None:
    assert threshold_curve([RIGHT]) == threshold_curve([REFUSED]) == []
    assert point_kept([]) is None


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=30))
def test_a_curve_only_rises(scores: list[tuple[float, bool]]) -> None:
    points = threshold_curve(outcome("help" if inside else "none", "help", confidence=p) for p, inside in scores)
    for one, other in pairwise(points):
        assert one.threshold > other.threshold
        assert one.kept <= other.kept
        assert one.let_in <= other.let_in
    assert all(0 <= share <= 1 for point in points for share in (point.kept, point.let_in))
