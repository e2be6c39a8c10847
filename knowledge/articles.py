"""One answer file, `<intent>.md`: a title, what all answers share, and sections for some accounts or for any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from markdown_it.token import Token

from knowledge import markup, pieces
from knowledge.faults import Fault
from knowledge.markup import Link
from knowledge.pieces import ACCOUNT, Piece

ANY = "*"
"""The heading of the section for when no account matters."""
EVERY = "+"
"""The heading of the last section, which ends every answer."""


@dataclass(frozen=True, slots=True)
class Section:
    """The whole answer that one level-2 heading stands for: the common beginning, its own text, the common end."""

    accounts: tuple[str, ...]
    line: int
    """Of the heading, from 1."""
    text: str
    """Markdown as it was written."""
    links: tuple[Link, ...]
    """With lines counted from 1 in the file, and targets as they were written."""
    whole: bool
    """False if it has a slip; it is not shown then."""

    def targets(self, account: str) -> tuple[tuple[Link, str], ...]:
        """Every link with the link id that it means for that account."""
        return tuple((link, link.target.replace(ACCOUNT, account)) for link in self.links)

    def fill(self, account: str, name: str, urls: Mapping[str, str]) -> str | None:
        """The Markdown to send, or None if the section is not whole or a link is unknown."""
        if not self.whole:
            return None
        text = self.text
        for link, id in self.targets(account):
            if id not in urls:
                return None
            text = text.replace(f"]({link.target})", f"]({urls[id]})")
        return text.replace(ACCOUNT, name)

    def lines(self) -> int:
        """How many lines the answer has when shown."""
        return sum(1 for line in self.text.split("\n") if line.strip())


@dataclass(frozen=True, slots=True)
class Article:
    """A parsed answer file."""

    title: str
    sections: Mapping[str, Section]
    """By account; `*` is the one for any account."""

    def accounts(self) -> tuple[str, ...]:
        """The accounts with a section of their own, in the file's order."""
        return tuple(account for account in self.sections if account != ANY)

    def section(self, account: str | None) -> Section | None:
        """The section for an account, else the one for any."""
        return self.sections.get(account or ANY) or self.sections.get(ANY)


class _Head(NamedTuple):
    """A heading of the first two levels, and the text up to the next one."""

    level: str
    text: str
    line: int
    """From 1."""
    body: Piece

    def names(self) -> tuple[str, ...]:
        """What the heading names, each once; nothing for a title."""
        if self.level != "h2":
            return ()
        return tuple(dict.fromkeys(part.strip() for part in self.text.split(",")))


def parse(text: str, path: str) -> tuple[Article, tuple[Fault, ...]]:
    """The article in a text, and every fault of its form. Never raises; what is whole can be used.

    The lines of the text end with a line feed only.
    """
    heads = _heads(text)
    opening = next((head.body for head in heads if head.level == "h1"), ())
    closing = next((head.body for head in heads if head.names() == (EVERY,)), ())
    faults: list[tuple[int, str, str]] = [*_title_faults(heads, text), *_heading_faults(heads)]
    faults += pieces.inspect(opening, named=True)[1]
    sections: dict[str, Section] = {}
    for head in heads:
        if head.names() not in ((), (EVERY,)):
            section, slips = _section(head, opening, closing)
            faults += slips
            sections = {**dict.fromkeys(section.accounts, section), **sections}
    if not sections:
        faults.append((1, "the article has no section", "Write ## and an account, or ## *"))
    title = heads[0].text if heads and heads[0].level == "h1" else ""
    # What all answers share is looked at in each of them, and told once.
    return Article(title, _in_order(sections)), tuple(Fault(path, *fault) for fault in dict.fromkeys(faults))


def _in_order(sections: Mapping[str, Section]) -> dict[str, Section]:
    return dict(sorted(sections.items(), key=lambda item: (item[1].line, item[1].accounts.index(item[0]))))


def _heads(text: str) -> list[_Head]:
    tokens: list[Token] = markup.STRICT.parse(text)
    found = [
        (token.tag, following.content.strip(), token.map[0], token.map[1])
        for token, following in pairwise(tokens)
        if token.type == "heading_open" and token.level == 0 and token.tag in ("h1", "h2") and token.map
    ]
    lines = text.split("\n")
    ends = [*(start for _, _, start, _ in found[1:]), len(lines)]
    return [
        _Head(level, heading, start + 1, pieces.cut(lines[first:end], first + 1))
        for (level, heading, start, first), end in zip(found, ends, strict=False)
    ]


def _title_faults(heads: Sequence[_Head], text: str) -> Iterator[tuple[int, str, str]]:
    if not heads or heads[0].level != "h1" or any(line.strip() for line in text.split("\n")[: heads[0].line - 1]):
        yield 1, "the article does not start with its title", "Write # and the title on the first line"
    elif not heads[0].text:
        yield heads[0].line, "the title is empty", "Write # and the title"
    elif "[" in heads[0].text or "**" in heads[0].text:
        yield heads[0].line, "the title has markup", "Write plain words"
    for head in heads[1:]:
        if head.level == "h1":
            yield head.line, "a second title", "Use ## for sections"


def _heading_faults(heads: Sequence[_Head]) -> Iterator[tuple[int, str, str]]:
    seen: dict[str, int] = {}
    for head in heads:
        names = head.names()
        for name in names:
            if name in seen:
                yield head.line, f"the section {name} stands twice", f"It is in line {seen[name]} already"
            seen.setdefault(name, head.line)
        for mark, means in ((ANY, "any account"), (EVERY, "every answer")):
            if mark in names and len(names) > 1:
                yield head.line, f"a section both for {means} and for some", f"Give ## {mark} a section of its own"
        if names and not head.body:
            yield head.line, f"the section {head.text} is empty", "Write the answer below the heading"
        if names == (EVERY,) and head != heads[-1]:
            yield head.line, f"the section {EVERY} is not the last", "Move it to the end, where its text is shown"


def _section(head: _Head, opening: Piece, closing: Piece) -> tuple[Section, tuple[tuple[int, str, str], ...]]:
    answer = pieces.join(opening, head.body, closing)
    names = tuple(name for name in head.names() if name != EVERY)
    links, slips = pieces.inspect(answer, named=ANY not in names)
    whole = bool(head.body) and not slips
    return Section(names, head.line, "\n".join(line for _, line in answer), links, whole), slips
