"""Reads the little Markdown that content may use: paragraphs, lists, bold, named links; and says what goes beyond."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

BLOCKS = frozenset({"paragraph", "bullet_list", "ordered_list", "list_item", "inline"})
LISTS = frozenset({"bullet_list", "ordered_list"})
INLINES = frozenset({"text", "softbreak", "hardbreak", "strong", "link"})
NAMES = {
    "html_block": "HTML",
    "html_inline": "HTML",
    "image": "an image",
    "heading": "a heading of the wrong level",
    "em": "italics",
    "code_inline": "code",
    "code_block": "a code block",
    "fence": "a code block",
    "blockquote": "a quotation",
    "hr": "a ruler",
}


class Link(NamedTuple):
    """A named link as it was written."""

    title: str
    target: str
    line: int
    """Counted from 0 within the text."""


class Slip(NamedTuple):
    """Markup that content may not use."""

    line: int
    """Counted from 0 within the text."""
    what: str
    hint: str


class Parser(MarkdownIt):
    """CommonMark that leaves the targets of links exactly as they were written."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        """The target, untouched."""
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        """The text of an address in pointed brackets, untouched."""
        return link


def parser(*, html: bool) -> Parser:
    """A parser; with `html` tags become tokens of their own, else they are text."""
    return Parser("commonmark", {"html": html})


STRICT = parser(html=True)


def links(text: str) -> tuple[Link, ...]:
    """Every link of a text in order, allowed or not."""
    return tuple(link for block in STRICT.parse(text) if block.type == "inline" for link in _links(block))


def inspect(text: str) -> tuple[tuple[Link, ...], tuple[Slip, ...]]:
    """The links to ids in a text, in order, and every slip in it. Never raises."""
    named: list[Link] = []
    tokens = STRICT.parse(text)
    slips = list(_numbers(tokens))
    for block in tokens:
        kind = _kind(block)
        if kind not in BLOCKS and block.nesting >= 0:
            slips.append(_unwanted(kind, block.map[0] if block.map else 0))
        if kind == "inline":
            named += [link for link in _links(block) if not _is_address(link.target)]
            slips += _slips(block)
    return tuple(named), tuple(slips)


def goes_on(before: str, after: str) -> bool:
    """Whether the one text ends and the other begins with a list of a kind, so that they read as one list."""
    end, start = STRICT.parse(before)[-1:], STRICT.parse(after)[:1]
    return any(
        _kind(last) in LISTS and last.type == f"{_kind(first)}_close" and last.markup == first.markup
        for last, first in zip(end, start, strict=False)
    )


def _kind(token: Token) -> str:
    return token.type.removesuffix("_open").removesuffix("_close")


def _numbers(tokens: Iterable[Token]) -> Iterator[Slip]:
    counts: list[int] = []
    for token in tokens:
        if _kind(token) in LISTS:
            counts = [*counts, 0] if token.nesting > 0 else counts[:-1]
        elif token.type == "list_item_open":
            counts[-1] += 1
            if token.info and int(token.info) != counts[-1]:
                line = token.map[0] if token.map else 0
                yield Slip(line, f"the number {token.info} in a list's place {counts[-1]}", "Number it 1, 2, 3")
                # One gap is one slip: the rest counts on from there.
                counts[-1] = int(token.info)


def _unwanted(kind: str, line: int) -> Slip:
    return Slip(line, f"{NAMES.get(kind, kind)} is not allowed", "Use paragraphs, lists, bold and named links only")


def _lines(block: Token) -> Iterator[tuple[int, Token]]:
    """The parts of a block, each with the line that it starts on."""
    line = block.map[0] if block.map else 0
    for token in block.children or ():
        yield line, token
        line += 1 if token.type in ("softbreak", "hardbreak") else token.content.count("\n")


def _links(block: Token) -> Iterator[Link]:
    start, target, title = 0, "", ""
    for line, token in _lines(block):
        if token.type == "link_open":
            start, target, title = line, str(token.attrs["href"]), ""
        elif token.type == "link_close":
            yield Link(title.strip(), target, start)
        else:
            title += " " if token.type in ("softbreak", "hardbreak") else token.content


def _slips(block: Token) -> Iterator[Slip]:
    bare = False
    for line, token in _lines(block):
        if token.type in ("link_open", "link_close"):
            bare = token.nesting > 0 and token.info == "auto"
        kind = _kind(token)
        if kind not in INLINES and token.nesting >= 0:
            yield _unwanted(kind, line)
        if token.type == "link_open" and token.attrs.get("title"):
            yield Slip(line, "a link with a second title", "Write [text](id)")
        if token.type == "text" and not bare:
            yield from _text(token.content, line)
    for link in _links(block):
        if _is_address(link.target):
            yield Slip(link.line, f"a web address in the text: {link.target}", "Name an entry of links.toml instead")
        elif not link.title:
            yield Slip(link.line, f"the link {link.target} has no text", "Write [text](id)")


def _is_address(target: str) -> bool:
    return ":" in target or target.startswith("/")


def _text(text: str, line: int) -> Iterator[Slip]:
    if "**" in text or "__" in text:
        yield Slip(line, "bold is not closed", "Put ** right before and right after the words")
    if "](" in text or "[]" in text:
        yield Slip(line, "a link is not whole", "Write [text](id), without spaces in the id")
    if "://" in text or "www." in text:
        yield Slip(line, "a web address in the text", "Name an entry of links.toml instead: [text](id)")
