"""The evaluation counts what it says it counts, and tells it to people and to machines."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intents.catalog import load_catalog
from intents.charts import bars, curve, heat_map
from intents.evaluation import InputError, evaluate_files, judge, read_messages
from intents.metrics import (
    BINS,
    Point,
    confusion,
    confusions,
    histogram,
    macro_average,
    measure,
    point_kept,
    qualities,
    rates,
    threshold_curve,
)
from intents.outcomes import Labelled, Outcome
from intents.report import page, told
from intents.understanding import Decision, Understanding

VOID = {"meta", "br"}


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
        evidence=(("aizmirsu", "FORGET"),),
        intents=((said, confidence), ("help", 1 - confidence)),
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
    inside = [outcome("help", "help", confidence=number / 100) for number in range(1, 101)]
    outside = [
        replace(INTRUDER, understanding=replace(INTRUDER.understanding, intents=(("help", p),))) for p in (0.03, 0.5)
    ]
    points = threshold_curve([*inside, *outside])
    mark = point_kept(points)
    assert mark == Point(pytest.approx(0.06), pytest.approx(0.95), pytest.approx(0.5))
    assert points[-1].kept == points[-1].let_in == 1.0


def test_a_curve_needs_messages_of_both_kinds() -> None:
    assert threshold_curve([RIGHT]) == threshold_curve([REFUSED]) == []
    assert point_kept([]) is None


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=30))
def test_a_curve_only_rises(scores: list[tuple[float, bool]]) -> None:
    points = threshold_curve(outcome("help" if inside else "none", "help", confidence=p) for p, inside in scores)
    for one, other in zip(points, points[1:], strict=False):
        assert one.threshold > other.threshold
        assert one.kept <= other.kept
        assert one.let_in <= other.let_in
    assert all(0 <= share <= 1 for point in points for share in (point.kept, point.let_in))


class Keyword:
    """Understands one word, and remembers the locales and languages that it was told."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None, str | None]] = []

    def understand(self, text: str, locale: str | None = None, previous: str | None = None) -> Understanding:
        self.asked.append((text, locale, previous))
        found = outcome("", "forgot_password") if "parol" in text else outcome("", "none", "none")
        return found.understanding


LINES: list[dict[str, Any]] = [
    {"text": "aizmirsu paroli", "language": "lv", "intent": "forgot_password", "account": None, "tags": ["short"]},
    {"text": "mainīt <b>vārdu</b> & \u202e.exe", "language": "lv", "intent": "change_password", "account": "gmail"},
    {"text": "wifi parole", "language": "lv", "intent": "none", "account": None, "tags": ["near"]},
    {"text": "god morgen", "language": "nb", "intent": "none", "previous": "lv"},
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES) + "\n", "utf-8")
    return path


def test_it_prints_tables_and_writes_numbers_errors_and_a_report(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "eval"
    measured = evaluate_files(Keyword(), [file], out, with_locale=False)
    printed = capsys.readouterr()
    assert "macro average" in printed.out
    assert re.search(r"change_password +│ none +│ 1", printed.out)
    assert printed.err == ""
    assert sorted(path.name for path in out.iterdir()) == ["errors.jsonl", "metrics.json", "report.html"]
    numbers = json.loads((out / "metrics.json").read_text("utf-8"))
    assert numbers["messages"] == 4
    assert numbers["languages"]["lv"]["top1"] == measured.languages["lv"].top1 == 0.5
    assert numbers["macro"]["shown"] == 0.5
    assert {"meant": "change_password", "understood": "none", "messages": 1} in numbers["matrix"]


def test_every_wrong_message_is_an_error_with_what_matched(file: Path, tmp_path: Path) -> None:
    evaluate_files(Keyword(), [file], tmp_path, with_locale=False)
    errors = [json.loads(line) for line in (tmp_path / "errors.jsonl").read_text("utf-8").splitlines()]
    assert [(error["place"].rpartition(":")[2], error["wrong"]) for error in errors] == [
        ("2", ["intent", "account", "served"]),
        ("3", ["intent", "served"]),
        ("4", ["language"]),
    ]
    assert errors[1]["understood"]["evidence"] == [{"words": "aizmirsu", "key": "FORGET"}]
    assert errors[1]["tags"] == ["near"]


@pytest.mark.parametrize("with_locale", [False, True])
def test_locales_are_given_when_asked_for(file: Path, with_locale: bool) -> None:
    keyword = Keyword()
    messages = read_messages([file], load_catalog())
    list(judge(keyword, messages, with_locale=with_locale))
    timed = keyword.asked[-len(messages) :]
    assert [locale for _, locale, _ in timed] == (["lv", "lv", "lv", "nb"] if with_locale else [None] * 4)
    assert [previous for _, _, previous in timed] == [None, None, None, "lv"]


def test_a_locale_of_the_message_itself_counts_before_all(tmp_path: Path) -> None:
    path, keyword = tmp_path / "in.jsonl", Keyword()
    path.write_text(json.dumps({**LINES[0], "locale": "ru-LV"}), "utf-8")
    list(judge(keyword, read_messages([path], load_catalog()), with_locale=True))
    assert keyword.asked[-1][1] == "ru-LV"


def test_all_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    good = json.dumps(LINES[0])
    bad = [
        "{",
        json.dumps({**LINES[0], "intent": "forgot"}),
        json.dumps({**LINES[0], "account": "outlook"}),
        json.dumps({"text": "a", "intent": "none"}),
        json.dumps({**LINES[0], "tags": "typo"}),
        json.dumps({**LINES[0], "text": 1}),
        json.dumps({**LINES[0], "previous": 1}),
    ]
    one, two = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    one.write_text("\n".join([good, "", *bad]), "utf-8")
    two.write_bytes(good.encode() + b"\n\xff\n")
    with pytest.raises(InputError) as caught:
        evaluate_files(Keyword(), [one, two, tmp_path / "three.jsonl"], tmp_path / "out", with_locale=False)
    said = [fault.removeprefix(f"{tmp_path}/").partition(". ")[0] for fault in caught.value.faults]
    assert said == [
        "one.jsonl:3: this is not JSON (Expecting property name enclosed in double quotes, column 2)",
        'one.jsonl:4: `intent` is "forgot"',
        'one.jsonl:5: `account` is "outlook"',
        "one.jsonl:6: `language` is null",
        "one.jsonl:7: `tags` is no list",
        "one.jsonl:8: `text` is no string",
        "one.jsonl:9: `previous` is no string",
        "two.jsonl:2: this is not UTF-8",
        "three.jsonl:1: the file cannot be read (No such file or directory)",
    ]
    assert str(caught.value).count("\n") == len(said) - 1
    assert not (tmp_path / "out").exists()


def test_files_without_a_message_are_a_fault(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("\n", "utf-8")
    with pytest.raises(InputError, match="There is no message"):
        read_messages([tmp_path / "in.jsonl"], load_catalog())


class Tags(HTMLParser):
    """Checks that tags are closed in order, and collects what could reach outside."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.outside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.outside += [name for name, _ in attrs if name in {"src", "href", "srcset", "action"}]
        if tag in {"script", "link", "iframe", "img"}:
            self.outside.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def report(*outcomes: Outcome) -> str:
    return page(measure(outcomes, load_catalog().intents), outcomes, "All of it.")


def test_the_report_is_whole_and_needs_nothing_from_outside() -> None:
    html = report(*ALL)
    tags = Tags()
    tags.feed(html)
    assert tags.open == []
    assert tags.outside == []
    assert "url(" not in html
    assert "@import" not in html
    assert "prefers-color-scheme: dark" in html


def test_the_report_escapes_what_people_wrote() -> None:
    nasty = '<script>alert("x")</script> & </table>'
    message = Labelled(nasty, nasty, "help", nasty, (nasty,), nasty)
    understanding = replace(INTRUDER.understanding, language=nasty, account=nasty, evidence=((nasty, nasty),))
    html = report(Outcome(message, understanding, 1.0))
    tags = Tags()
    tags.feed(html)
    assert tags.outside == []
    assert "<script" not in html
    assert "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;/table&gt;" in html


def test_the_report_groups_errors_by_what_was_meant() -> None:
    html = report(*ALL)
    assert "<summary>forgot_password: 3</summary>" in html
    assert "<summary>none: 2</summary>" in html
    assert "5 of 7 messages." in html
    assert "aizmirsu = FORGET" in html


@pytest.mark.parametrize("outcomes", [(), (RIGHT,), (REFUSED,), ALL])
def test_any_number_of_messages_makes_a_report_with_whole_charts(outcomes: tuple[Outcome, ...]) -> None:
    charts = re.findall(r"<svg.*?</svg>", report(*outcomes), re.DOTALL)
    assert len(charts) == 3
    for chart in charts:
        assert ET.fromstring(chart).tag == "svg"


def test_a_heat_map_names_and_counts_each_cell() -> None:
    chart = heat_map(["a", "b"], {("a", "a"): 3, ("a", "b"): 1})
    assert "<title>a: b 1</title>" in chart
    assert chart.count('class="cell"') == 4
    assert 'class="right" fill-opacity="0.75"' in chart


def test_bars_are_as_high_as_their_share() -> None:
    chart = bars({"right": (1, 3), "out of scope": (1, 0)})
    heights = [float(height) for height in re.findall(r'height="([\d.]+)" class="(?:right|out-of-scope)"><t', chart)]
    assert heights == [60.0, 180.0, 240.0]


def test_a_curve_marks_its_point() -> None:
    point = Point(0.5, 0.95, 0.1)
    assert "95.0% kept, 10.0% let in at 0.50" in curve([point], point)
    assert "circle" not in curve([], None)
