"""Both sides of a document are whole documents, whatever its spans are like."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.library.sides import part
from tests.knowledge.library.documents import unit

PIECES = st.sampled_from(
    [
        unit(1, "lokāls", "English"),
        '<span data-ttu-id="a-1">',
        '<span class="sxs-lookup">',
        '<span data-stu-id="a-1">',
        "</span>",
        "</span></span>",
        "<span>",
        "text",
        "\n",
        "\n\n",
        "- ",
        "`code`",
        "---\n",
        "<",
        ">",
        "sxs-lookup",
        "data-ttu-id",
    ]
)


def test_what_stands_between_units_belongs_to_both() -> None:
    sides = part(
        f"- {unit(1, 'viens', 'one')} {unit(2, 'divi', 'two')}\n- [{unit(3, 'trīs', 'three')}](https://x.example/)\n"
    )
    assert sides.local == "- viens divi\n- [trīs](https://x.example/)\n"
    assert sides.source == "- one two\n- [three](https://x.example/)\n"
    assert [(each.local, each.source) for each in sides.units] == [("viens", "one"), ("divi", "two"), ("trīs", "three")]
    assert sides.faults == ()


def test_a_plain_document_is_local_only() -> None:
    assert part("# Title\n\ntext <span>x</span>").local == "# Title\n\ntext <span>x</span>"
    assert part("# Title").source == ""


def test_a_whole_front_matter_can_be_a_unit() -> None:
    sides = part(f"---\n{unit(1, 'tittel: Feil', 'title: Error')}\n---\n")
    assert (sides.local, sides.source) == ("---\ntittel: Feil\n---\n", "---\ntitle: Error\n---\n")


def test_plain_spans_inside_a_unit_stay_for_the_cleaning() -> None:
    assert part(unit(1, "uz <span>https:</span>//x", "to <span>https:</span>//x")).local == "uz <span>https:</span>//x"


def test_a_span_that_is_closed_twice_loses_nothing() -> None:
    sides = part(
        unit(1, "seko </span> šim [rakstam](https://x.example/).", "follow</span> this [one](https://x.example/).")
    )
    assert sides.local == "seko  šim [rakstam](https://x.example/)."
    assert sides.source == "follow this [one](https://x.example/)."
    assert [what for _, what in sides.faults] == ["a span that is closed twice"]


def test_a_span_that_is_not_closed_harms_its_paragraph_only() -> None:
    torn = '<span data-ttu-id="a-1">viens<span class="sxs-lookup"><span data-stu-id="a-1">one\n\n'
    sides = part(torn + unit(2, "divi", "two"))
    assert sides.local == "viens\n\ndivi"
    assert sides.source == "one\n\ntwo"


def test_a_unit_without_english_is_on_both_sides() -> None:
    sides = part(f'<span data-ttu-id="a-1">viens</span>\n\n{unit(2, "divi", "two")}')
    assert (sides.local, sides.source) == ("viens\n\ndivi", "viens\n\ntwo")


def test_english_without_a_unit_is_on_its_side() -> None:
    sides = part('a<span class="sxs-lookup"><span data-stu-id="a-1">one</span></span>b')
    assert (sides.local, sides.source) == ("ab", "aoneb")


def test_places_are_those_of_the_document() -> None:
    document = f"# {unit(1, 'viens', 'one')}\n\n{unit(2, 'divi', 'two')} end"
    sides = part(document)
    assert document[sides.offset(sides.local.index("divi")) :].startswith("divi")
    assert document[sides.offset(sides.local.index("end")) :] == "end"


@given(st.lists(PIECES, max_size=20).map("".join))
@settings(max_examples=300, deadline=None)
def test_no_mark_of_a_unit_is_left(document: str) -> None:
    sides = part(document)
    for side in (sides.local, sides.source):
        assert not re.search(r"<span[^<>]*(data-[ts]tu-id|sxs-lookup)[^<>]*>", side)


@given(
    st.lists(st.tuples(st.text("abc ", min_size=1, max_size=5), st.text("xyz ", min_size=1, max_size=5)), max_size=8)
)
def test_units_are_found_again(pairs: list[tuple[str, str]]) -> None:
    sides = part("\n- ".join(unit(number, *pair) for number, pair in enumerate(pairs)))
    assert [(each.local, each.source) for each in sides.units] == pairs
