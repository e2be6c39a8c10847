"""Mends bold text that translation machines tear: marks with spaces inside, without a partner, or glued to words."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SPLIT = re.compile(r"(?<!\*)\* \*(?=\S)(?P<text>[^*\n]*?\S)\* \*(?!\*)")
_ESCAPED = re.compile(r"\\\*\\\*")
_LONE = re.compile(r"(?<=\w)\\\*\\\*(?!\w)")
_TOKEN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)|\\.|(?<!\S)\*{3,}(?!\S)|(?P<mark>\*\*)(?!\*(?!\*))", re.DOTALL)
_MET = r"\*\*\*\*"
_BLOCK = re.compile(r"\n[ \t]*\n|\n(?=[ \t>]*(?:[-*+]|\d+[.)])[ \t]|[ \t]*[|#>])")


def mend(text: str) -> tuple[str, int]:
    """The text with bold that every Markdown reader understands, and how many marks were mended.

    `text` holds no code blocks. Marks pair within a block: a paragraph, a list item, a row of a table.
    """
    if "*" not in text:
        return text, 0
    parts, mended, start = [], 0, 0
    for end in [*(match.start() for match in _BLOCK.finditer(text)), len(text)]:
        block, count = _block(text[start:end])
        parts.append(block)
        mended += count
        start = end
    return "".join(parts), mended


def _block(text: str) -> tuple[str, int]:
    if "*" not in text:
        return text, 0
    text, mended = _SPLIT.subn(r"**\g<text>**", text)
    escaped = len(_ESCAPED.findall(text))
    if escaped:
        # An end and a beginning that met were taken for four asterisks that somebody meant; one mark alone for two.
        text = _LONE.sub("", text) if escaped == 1 else text.replace(_MET, "** **")
        text, mended = _ESCAPED.sub("**", text) if escaped % 2 == 0 else text, mended + escaped
    marks = [match.start() for match in _TOKEN.finditer(text) if match["mark"]]
    if not marks:
        return text, mended
    if len(marks) % 2:
        # Which one has lost its partner nobody knows; the last one goes, so that the rest of the block stays plain.
        last = marks.pop()
        text, mended = text[:last] + text[last + 2 :], mended + 1
    pieces, before = [], 0
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        pieces += [text[before:opening], text[opening + 2 : closing]]
        before = closing + 2
    pieces.append(text[before:])
    joined = "".join(_joined(pieces))
    return joined, mended + (joined != text)


def _joined(pieces: list[str]) -> Iterator[str]:
    """Plain and bold pieces in turn, put together so that each mark stands where it counts."""
    plain = pieces[0]
    for bold, after in zip(pieces[1::2], pieces[2::2], strict=True):
        inner = bold.strip()
        left, right = bold[: len(bold) - len(bold.lstrip())], bold[len(bold.rstrip()) :]
        following = (right if inner and not after[:1].isspace() else "" if inner else bold) + after
        plain += left if inner and not plain[-1:].isspace() else ""
        if inner:
            # A mark between a letter and a punctuation mark does not count in Markdown: a space sets it apart.
            yield plain + (" " if _glued(plain[-1:], inner[0]) else "")
            yield f"**{inner}**"
            plain = (" " if _glued(following[:1], inner[-1]) else "") + following
        else:
            plain += following
    yield plain


def _glued(outside: str, inside: str) -> bool:
    return outside.isalnum() and not (inside.isalnum() or inside.isspace())
