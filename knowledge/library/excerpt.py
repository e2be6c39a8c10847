"""Cuts an article into the few parts that a conversation shows one by one, in the little Markdown that replies use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from knowledge.library.article import Link

LONGEST = 600
"""Characters of a part, unless a single block is longer."""
_MOST = 6
"""Blocks of a part: paragraphs, steps."""
_PARSER = MarkdownIt("commonmark").disable("inline").enable("table")
_LINK = re.compile(
    r"(?<!!)\[(?P<title>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\((?P<url>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)"
)
_BARE = re.compile(r"(?<![\w/(\[<])https?://[^\s<>()\[\]\"'`*]*[^\s<>()\[\]\"'`*.,;:!?]", re.IGNORECASE)
_CODE = re.compile(r"(?P<ticks>`+)[^`].*?(?P=ticks)", re.DOTALL)
_ANY = re.compile(rf"(?P<code>{_CODE.pattern})|{_LINK.pattern}|(?P<bare>{_BARE.pattern})", re.DOTALL)
_QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]")


def parts(body: str, allows: Callable[[str], bool]) -> tuple[tuple[str, tuple[Link, ...]], ...]:
    """The parts of an article's body, each with its links; links that are not allowed are plain text.

    A part has paragraphs, lists and bold text only: headings are bold, rows of tables are items of a list.
    """
    made: list[list[str]] = []
    size = 0
    for block in _blocks(body):
        if not made or size + len(block) > LONGEST or len(made[-1]) == _MOST:
            made.append([])
            size = 0
        made[-1].append(block)
        size += len(_LINK.sub(r"\g<title>", block))
    return tuple(_linked(_joined(blocks), allows) for blocks in made)


def _blocks(body: str) -> Iterator[str]:
    lines = body.split("\n")
    tokens = _PARSER.parse(body)
    inside = 0
    for at, token in enumerate(tokens):
        if token.level == 0 and token.map and token.nesting >= 0:
            inside = token.map[1]
            if token.type in ("bullet_list_open", "ordered_list_open"):
                yield from _items(tokens[at:], lines)
            else:
                yield from _shown(token, "\n".join(lines[token.map[0] : inside]))


def _items(tokens: list[Token], lines: list[str]) -> Iterator[str]:
    """The items of the list that the first token opens."""
    for token in tokens[1:]:
        if token.level == 0:
            return
        if token.type == "list_item_open" and token.level == 1 and token.map:
            text = "\n".join(lines[token.map[0] : token.map[1]]).rstrip()
            if text.strip():
                yield _QUOTE.sub("", text) if text.lstrip().startswith(">") else text


def _shown(token: Token, text: str) -> Iterator[str]:
    if token.type == "heading_open":
        title = re.sub(r"^[ \t]*#+[ \t]*|[ \t]*#*[ \t]*$|\n[=-]+[ \t]*$", "", text).replace("**", "").strip()
        if title:
            yield f"**{title}**"
    elif token.type == "table_open":
        rows = [row for number, row in enumerate(text.split("\n")) if number != 1]
        yield "\n".join(f"- {' – '.join(cell for cell in _cells(row) if cell)}" for row in rows if any(_cells(row)))
    elif token.type == "blockquote_open":
        yield from _blocks(_QUOTE.sub("", text))
    elif token.type != "hr" and text.strip():
        yield text.strip("\n")


def _cells(row: str) -> list[str]:
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row.strip().strip("|"))]


def _joined(blocks: list[str]) -> str:
    text = blocks[0]
    for before, block in pairwise(blocks):
        together = _ITEM.match(before) and _ITEM.match(block)
        text += ("\n" if together else "\n\n") + block
    return text


def _linked(text: str, allows: Callable[[str], bool]) -> tuple[str, tuple[Link, ...]]:
    """The text with the links that are allowed; clients make links of bare addresses, so these count as well."""
    links: list[Link] = []

    def kept(match: re.Match[str]) -> str:
        if match["code"]:
            return match[0]
        url = match["url"] or match["bare"]
        if not allows(url):
            return match["title"] if match["url"] else url.partition("://")[2]
        title = (match["title"] or url).replace("**", "")
        links.append(Link(title, url))
        return match[0] if match["url"] else f"[{url}]({url})"

    return _ANY.sub(kept, text), tuple(links)
