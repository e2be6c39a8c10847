"""The Markdown, HTML and directives that documentation is written in, as expressions; and where code is not touched."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from markdown_it import MarkdownIt

_TEXT = r"(?:[^\[\]\\`]|\\.|`[^`\n]*+`|`|!?\[(?:[^\[\]\\]|\\.){0,500}+\](?:\([^()\s]{0,500}+\))?){0,2000}+"
_DEST = r"(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*+\))*+\))*+"
_TITLE = r"""(?:\s++(?:"[^"]*+"|'[^']*+'|\([^()]*+\)))?"""
_TAG = r"</?[A-Za-z][\w:.-]*+(?:\s[^<>]*+)?/?>"
TOKEN = re.compile(
    rf"""
    (?=[`\\<!\[&])(?:
    (?P<code>(?<!`)(?P<ticks>`++)[^\n]*?[^`\n](?P=ticks)(?!`))
    |(?P<lone>`++)
    |(?P<escape>\\[!-/:-@\[-`{{-~])
    |(?P<comment><!--.*?(?:-->|\Z))
    |(?P<raw><(?P<rawname>script|style|iframe|svg)\b.*?(?:</(?P=rawname)\s*+>|\Z))
    |<(?P<auto>https?://[^\s<>]++|(?:mailto:)?[\w.+-]++@[\w.-]++)>
    |<a\s[^<>]*?\bhref\s*+=\s*+["']?(?P<href>[^"'\s<>]*+)[^<>]*+>(?P<anchored>(?:(?!</?a\b).)*+)</a\s*+>
    |(?P<tag>{_TAG})
    |\[!(?P<directive>[A-Za-z-]++)
        (?P<argument>(?:[^\[\]\n]|\[[^\[\]\n]*+\](?:\([^()\n]*+\))?)*+)\](?:\([^()\n]*+\))?[ ]?
    |!\[(?P<alt>{_TEXT})\](?:\(\s*+(?:<[^<>\n]*+>|{_DEST}){_TITLE}\s*+\)|\[[^\[\]\n]*+\])(?:\{{[^{{}}\n]*+\}})?
    |\[(?P<text>{_TEXT})\](?P<gap>[ ]{{1,2}}(?=\(\s*+https?://))?\(\s*+(?:
        (?:<(?P<angle>[^<>\n]*+)>|(?P<dest>{_DEST})){_TITLE}\s*+\)
        |(?P<torn>https?://(?:[^\s()\\]|\([^\s()]*+\))++)(?=\s|\Z))
    |\[(?P<reftext>{_TEXT})\]\[(?P<ref>[^\[\]\n]*+)\](?!\()
    |(?P<entity>&(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});)
    |(?P<stray><(?=[A-Za-z/!?])))
    """,
    re.DOTALL | re.VERBOSE | re.IGNORECASE,
)
LINK = re.compile(rf"\[(?P<text>{_TEXT})\]\({_DEST}\)")
IMAGE = re.compile(rf"!\[(?P<alt>{_TEXT})\]\((?:<[^<>\n]*>|{_DEST}){_TITLE}\s*\)")
DEFINITION = re.compile(r"^[ ]{0,3}\[(?P<ref>[^\[\]\n]+)\]:[ \t]*<?(?P<dest>[^\s<>]+)>?[^\n]*$\n?", re.MULTILINE)
TRIPLE = re.compile(r"^[ \t>]*:::[^\n]*$\n?", re.MULTILINE)
_EMPTY_QUOTE = re.compile(r"^(?:[ \t]*>)+[ \t]*(?=\n[ \t]*>)\n", re.MULTILINE)
_BREAK = re.compile(r"(?<=\S)[ \t]{2,}\n(?=[ \t>]*\S)")
_TRAILING = re.compile(r"(?<![ \t])[ \t](?=\n)|[ \t]+(?=\n[ \t]*\n)|(?<=\n)[ \t]+(?=\n)")
_WIDE_CELL = re.compile(r"(?<=\S)[ \t]{2,}\|")
_BLANKS = re.compile(r"\n(?:[ \t]*\n){2,}")
_BLOCKS = MarkdownIt("commonmark").disable("inline")
"""Tells blocks of code from text; the rest is done by expressions, in a quarter of the time of a whole parser."""


def tidy(text: str) -> str:
    """No empty quotations and items, no blanks at the ends of lines but a break, one blank line at most."""
    if ">" in text:
        text = _EMPTY_QUOTE.sub("", text)
    if " \n" in text or "\t\n" in text:
        text = _BREAK.sub("  \n", text)
        text = _TRAILING.sub("", text)
    if "|" in text:
        text = _WIDE_CELL.sub(" |", text)
    return _BLANKS.sub("\n\n", text) if "\n\n" in text else text


def outside_code(text: str, change: Callable[[str, int], str]) -> str:
    """The text with everything but its code blocks changed; the offset of each stretch goes with it."""
    if "```" not in text and "~~~" not in text:
        return change(text, 0)
    lines = text.split("\n")
    parts, start, offset = [], 0, 0
    for first, end in [*_fences(text), (len(lines), len(lines))]:
        stretch = "\n".join(lines[start:first])
        if first > start:
            parts.append(change(stretch, offset))
        if end > first:
            parts.append("\n".join(lines[first:end]))
        offset += sum(len(line) + 1 for line in lines[start:end])
        start = end
    return "\n".join(parts)


def _fences(text: str) -> list[tuple[int, int]]:
    """The lines of fenced code, each from its first to behind its last; a fence in two containers counts once."""
    found = sorted(tuple(token.map) for token in _BLOCKS.parse(text) if token.type == "fence" and token.map)
    return [(first, end) for first, end in found if first < end]


def plain(markdown: str) -> str:
    """A line of clean Markdown as plain text: no marks, entities as characters, the texts of links."""
    if "](" in markdown:
        markdown = LINK.sub(r"\g<text>", markdown)
    if "*" in markdown or "`" in markdown or "\\" in markdown:
        markdown = re.sub(r"(?<!\\)(\*\*|`)(?=\S)(.+?)(?<=\S)(?<!\\)\1", r"\2", markdown)
        markdown = re.sub(r"(?<![\\*\w])\*(?=\S)([^*]+?)(?<=\S)(?<!\\)\*(?![*\w])", r"\1", markdown)
        markdown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown)
    return html.unescape(markdown) if "&" in markdown else markdown
