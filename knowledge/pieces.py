"""Joins pieces of an answer file to one text, each line of which still knows where it stands in the file."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from knowledge import markup
from knowledge.markup import Link, Slip

ACCOUNT = "{account}"
"""In a link the account's id, in text its name."""
Piece = tuple[tuple[int, str], ...]
"""Lines of Markdown, each with its number in the file, from 1."""


def cut(lines: Sequence[str], first: int) -> Piece:
    """The piece that these lines are, without indentation and blank lines around; `first` is the first one's number."""
    text = textwrap.dedent("\n".join(lines)).split("\n")
    filled = [index for index, line in enumerate(text) if line.strip()]
    if not filled:
        return ()
    text[filled[0]] = text[filled[0]].lstrip()
    return tuple((first + index, text[index]) for index in range(filled[0], filled[-1] + 1))


def join(*parts: Piece) -> Piece:
    """One piece of several; where one ends and the next one begins with a list of a kind, the list goes on."""
    joined: Piece = ()
    for part in parts:
        if joined and part and not markup.goes_on(_text(joined), _text(part)):
            joined += ((joined[-1][0], ""),)
        joined += part
    return joined


def inspect(piece: Piece, *, named: bool) -> tuple[tuple[Link, ...], tuple[Slip, ...]]:
    """The links to ids and the slips of a piece, with their lines in the file.

    `named` says that the piece is for accounts, which `{account}` can name.
    """
    text = _text(piece)
    links, slips = markup.inspect(text)
    other = [
        Slip(link.line, "a link of another form", "Write [text](id)")
        for link in links
        if f"]({link.target})" not in text
    ]
    found = [*slips, *_placeholders(piece, named=named), *other]
    return (
        tuple(link._replace(line=piece[link.line][0]) for link in links),
        tuple(slip._replace(line=piece[slip.line][0]) for slip in found),
    )


def _text(piece: Piece) -> str:
    return "\n".join(line for _, line in piece)


def _placeholders(piece: Piece, *, named: bool) -> Iterator[Slip]:
    for index, (_, line) in enumerate(piece):
        rest = line.replace(ACCOUNT, "")
        if not named and rest != line:
            yield Slip(index, f"{ACCOUNT} in an answer for any account", f"Say it without {ACCOUNT}")
        elif "{" in rest or "}" in rest:
            yield Slip(index, "an unknown placeholder", f"Only {ACCOUNT} can be used")
