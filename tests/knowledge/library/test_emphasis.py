"""Bold that a machine has torn is bold again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from knowledge.library.emphasis import mend


@pytest.mark.parametrize(
    ("torn", "mended"),
    [
        ("select ** Save** now", "select **Save** now"),
        ("select **Save ** now", "select **Save** now"),
        ("select **Save** now", "select **Save** now"),
        ("select * *Save* * now", "select **Save** now"),
        ("**a\\*\\*\\*\\*b**", "**a** **b**"),
        ("go to \\*\\* Help \\*\\* now", "go to **Help** now"),
        ("press Save\\*\\*.", "press Save."),
        ("a ** ** b", "a   b"),
        ("type **** here", "type **** here"),
        ("one **two", "one two"),
        ("**[設定]**を選ぶ", "**[設定]** を選ぶ"),
        ("`** x **` and **y **.", "`** x **` and **y** ."),
        ("- **a\n- **b** c", "- a\n- **b** c"),
        ("2 * 3 * 4", "2 * 3 * 4"),
    ],
)
def test_marks_stand_where_they_count(torn: str, mended: str) -> None:
    assert mend(torn)[0] == mended


def test_it_counts_what_it_mends() -> None:
    assert mend("a ** b** c")[1] > 0
    assert mend("a **b** c")[1] == 0


@given(
    st.lists(st.sampled_from(["**", " ", "a", "b", ".", "[", "]", "\n", "\n\n", "- ", "`"]), max_size=20).map("".join)
)
def test_no_mark_is_shown_to_the_reader(text: str) -> None:
    for block in MarkdownIt("commonmark").parse(mend(mend(text)[0])[0]):
        for child in block.children or ():
            if child.type == "text" and "`" not in text and "****" not in text:
                assert "**" not in child.content
