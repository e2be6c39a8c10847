"""The report is one whole page that is safe to open anywhere."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from intents.catalog import load_catalog
from intents.charts import bars, curve, heat_map
from intents.metrics import Point, measure
from intents.outcomes import Labelled, Outcome
from intents.report import page
from intents.understood import Evidence
from tests.intents.samples import ALL, INTRUDER, REFUSED, RIGHT

VOID = {"meta", "br"}


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
    understanding = replace(
        INTRUDER.understanding, language=nasty, account=nasty, evidence=(Evidence(nasty, nasty, nasty),)
    )
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
