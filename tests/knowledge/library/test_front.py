"""Front matter is read, whole or broken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from knowledge.library.front import read


def test_values_are_texts() -> None:
    front = read(
        '---\ntitle: "Yes: no"\nms.date: 02/27/2020\nROBOTS: NOINDEX, NOFOLLOW\nms.custom:\n- "1"\non: no\n---\ntext'
    )
    assert front.values == {"title": "Yes: no", "ms.date": "02/27/2020", "robots": "NOINDEX, NOFOLLOW", "on": "no"}
    assert front.whole


def test_the_text_begins_behind_it() -> None:
    text = "---\ntitle: A\n---\n# Text"
    assert text[read(text).end :] == "# Text"


def test_no_front_matter_is_none() -> None:
    assert read("# Title\n\ntext").end == 0
    assert read("---\n\njust text\n\n---\n\nmore").end == 0


def test_broken_yaml_is_read_line_by_line() -> None:
    front = read("---\ntitle: A: B\nms.contentlocale: lv-LV\n  wrong: [\n---\n")
    assert front.values["title"] == "A: B"
    assert front.values["ms.contentlocale"] == "lv-LV"
    assert not front.whole


def test_broken_yaml_on_one_line_gives_its_keys() -> None:
    front = read('---\ntitle: "Presence" ms.author: somebody ms.audience: Admin ms.custom: (\n- 9257\n---\n')
    assert front.values["title"] == "Presence"
    assert front.values["ms.audience"] == "Admin"


@given(st.text("-:[]{}\"'\n ab&*!|>%@`", max_size=60))
def test_it_never_raises(text: str) -> None:
    front = read(f"---\n{text}\n---\n")
    assert 0 <= front.end <= len(text) + 9
