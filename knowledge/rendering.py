"""Turns the Markdown of a reply into plain text and into the body of an Adaptive Card."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from markdown_it.tree import SyntaxTreeNode

from knowledge.markup import parser

SHOWN = parser(html=False)
CODE = ("fence", "code_block")
LISTS = ("bullet_list", "ordered_list")


def plain(markdown: str) -> str:
    """Text for terminals and SMS: lists kept, bold dropped, links as `title [1]` with their addresses at the end."""
    addresses: dict[str, int] = {}
    blocks = [text for node in _tree(markdown) if (text := _block(node, addresses))]
    notes = "\n".join(f"[{number}] {address}" for address, number in addresses.items())
    return "\n\n".join([*blocks, notes] if notes else blocks)


def card(markdown: str) -> list[dict[str, Any]]:
    """Adaptive Card 1.3 elements, a wrapping TextBlock for each paragraph or list; links stay Markdown."""
    # markdown-it counts lines after it has made all their ends alike.
    lines = markdown.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return list(_elements(_tree(markdown), lines))


def _tree(markdown: str) -> list[SyntaxTreeNode]:
    return SyntaxTreeNode(SHOWN.parse(markdown)).children


def _elements(nodes: Iterable[SyntaxTreeNode], lines: list[str]) -> Iterator[dict[str, Any]]:
    for node in nodes:
        text, look = "", {}
        if node.type == "blockquote":
            yield from _elements(node.children, lines)
        elif node.type in LISTS and node.map:
            text = textwrap.dedent("\n".join(lines[node.map[0] : node.map[1]]))
        elif node.type in CODE:
            text, look = node.content, {"fontType": "Monospace"}
        elif node.type in ("paragraph", "heading"):
            text = node.children[0].content
            look = {"weight": "Bolder"} if node.type == "heading" else {}
        if text.strip():
            yield {"type": "TextBlock", "text": text.strip("\n"), "wrap": True, **look}


def _block(node: SyntaxTreeNode, addresses: dict[str, int]) -> str:
    if node.type in ("paragraph", "heading"):
        return _inline(node.children[0].children, addresses)
    if node.type in LISTS:
        return _list(node, addresses)
    if node.type in CODE:
        return node.content.rstrip("\n")
    return "\n".join(text for child in node.children if (text := _block(child, addresses)))


def _list(node: SyntaxTreeNode, addresses: dict[str, int]) -> str:
    first = int(node.attrs.get("start", 1))
    items = []
    for number, item in enumerate(node.children, first):
        marker = f"{number}. " if node.type == "ordered_list" else "• "
        text = "\n".join(_block(child, addresses) for child in item.children)
        items.append(marker + textwrap.indent(text, " " * len(marker)).lstrip(" "))
    return "\n".join(items)


def _inline(nodes: Iterable[SyntaxTreeNode], addresses: dict[str, int]) -> str:
    return "".join(_words(node, addresses) for node in nodes)


def _words(node: SyntaxTreeNode, addresses: dict[str, int]) -> str:
    if node.type in ("softbreak", "hardbreak"):
        return "\n"
    if node.type == "link":
        return _link(_inline(node.children, addresses), str(node.attrs["href"]), addresses)
    if node.type in ("strong", "em", "image"):
        return _inline(node.children, addresses)
    return node.content


def _link(title: str, address: str, addresses: dict[str, int]) -> str:
    if title == address.removeprefix("mailto:"):
        return title
    number = addresses.setdefault(address, len(addresses) + 1)
    return f"{title} [{number}]".lstrip()
