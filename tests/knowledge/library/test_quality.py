"""The report counts what a support team has to know of its documentation."""

from __future__ import annotations

from knowledge.library.article import Article
from knowledge.library.names import Names
from knowledge.library.parsing import Origin, parse
from knowledge.library.quality import examine
from tests.knowledge.library.documents import CALENDAR, WIFI, page, unit


def read(id: str, text: str) -> Article:
    return parse(text.encode(), Origin(id, "lv-LV"), Names(["Exchange"]))


def test_it_counts() -> None:
    mended = page("m", ("A", "B"), unit(102, "Apmaiņa [](https://x.example/)", "Exchange [X](https://x.example/)"))
    differs = page("d", ("A", "B"), unit(102, "nekas", "[X](https://x.example/)"))
    articles = [("set/a", WIFI), ("set/b", CALENDAR), ("set/c", mended), ("set/d", differs)]
    report = examine(read(id, text) for id, text in articles)
    assert (report.articles, report.human, report.machine) == (4, 1, 3)
    assert (report.links_differ, report.mended, report.names) == (1, 1, 1)
    assert report.oldest[0] == ("2020-02-27", "set/a")


def test_dead_ends_inside_the_documentation_are_found() -> None:
    links = (
        "[a](b.md) [b](b.md#part) [c](b.md#nowhere) [d](gone.md) [e](#top) [f](#nowhere) [g](/other/x) [h](../x.png)"
    )
    articles = [read("set/a", f'# <a name="top"></a>A\n\n{links}'), read("set/b", '# B\n\n<a name="Part"></a>text')]
    assert examine(articles).dead == [("set/a", "b.md#nowhere"), ("set/a", "gone.md"), ("set/a", "#nowhere")]
