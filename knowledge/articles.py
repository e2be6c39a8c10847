"""One answer file, `<intent>.md`: a title and sections, each for some accounts or for any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from markdown_it.token import Token

from knowledge import markup
from knowledge.faults import Fault
from knowledge.markup import Link

ANY = "*"
"""The heading of the section for when no account matters."""
ACCOUNT = "{account}"
"""In a link the account's id, in text its name."""


@dataclass(frozen=True, slots=True)
class Section:
    """The text under one level-2 heading."""

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


def parse(text: str, path: str) -> tuple[Article, tuple[Fault, ...]]:
    """The article in a text, and every fault of its form. Never raises; what is whole can be used."""
    lines = text.split("\n")
    heads = _heads(text)
    faults = [Fault(path, *fault) for fault in _title_faults(heads, lines)]
    sections: dict[str, Section] = {}
    for index, (level, heading, start) in enumerate(heads):
        end = heads[index + 1][2] if index + 1 < len(heads) else len(lines)
        if level == "h2":
            section, slips = _section(heading, start, lines[start + 1 : end])
            faults += [Fault(path, *slip) for slip in slips]
            faults += [Fault(path, *fault) for fault in _heading_faults(section, sections)]
            sections = {**dict.fromkeys(section.accounts, section), **sections}
    if not sections:
        faults.append(Fault(path, 1, "the article has no section", "Write ## and an account, or ## *"))
    title = heads[0][1] if heads and heads[0][0] == "h1" else ""
    return Article(title, _in_order(sections)), tuple(faults)


def _in_order(sections: Mapping[str, Section]) -> dict[str, Section]:
    return dict(sorted(sections.items(), key=lambda item: (item[1].line, item[1].accounts.index(item[0]))))


def _heads(text: str) -> list[tuple[str, str, int]]:
    """Level, text and line (from 0) of every heading of the first two levels."""
    tokens: list[Token] = markup.STRICT.parse(text)
    return [
        (token.tag, following.content.strip(), token.map[0])
        for token, following in pairwise(tokens)
        if token.type == "heading_open" and token.level == 0 and token.tag in ("h1", "h2") and token.map
    ]


def _title_faults(heads: list[tuple[str, str, int]], lines: list[str]) -> Iterator[tuple[int, str, str]]:
    if not heads or heads[0][0] != "h1" or any(line.strip() for line in lines[: heads[0][2]]):
        yield 1, "the article does not start with its title", "Write # and the title on the first line"
    elif not heads[0][1]:
        yield heads[0][2] + 1, "the title is empty", "Write # and the title"
    elif "[" in heads[0][1] or "**" in heads[0][1]:
        yield heads[0][2] + 1, "the title has markup", "Write plain words"
    for level, _, start in heads[1:]:
        if level == "h1":
            yield start + 1, "a second title", "Use ## for sections"
    first, end = (heads[0][2] + 1, heads[1][2] if len(heads) > 1 else len(lines)) if heads else (0, 0)
    for number, line in enumerate(lines[first:end], first + 1):
        if line.strip() and heads[0][0] == "h1":
            yield number, "text between the title and the first section", "Put it under ## and an account, or ## *"
            return


def _section(heading: str, start: int, body: list[str]) -> tuple[Section, list[tuple[int, str, str]]]:
    accounts = tuple(dict.fromkeys(part.strip() for part in heading.split(",")))
    text = "\n".join(body)
    links, slips = markup.inspect(text)
    line = start + 1
    faults = [(slip.line + line + 1, slip.what, slip.hint) for slip in slips]
    faults += [(n + line + 1, what, hint) for n, what, hint in _placeholder_faults(accounts, body)]
    for link in links:
        if f"]({link.target})" not in text:
            faults.append((link.line + line + 1, "a link of another form", "Write [text](id)"))
    if not text.strip():
        faults.append((line, f"the section {heading} is empty", "Write the answer below the heading"))
    moved = tuple(link._replace(line=link.line + line + 1) for link in links)
    return Section(accounts, line, text.strip("\n"), moved, not faults), faults


def _placeholder_faults(accounts: tuple[str, ...], body: list[str]) -> Iterator[tuple[int, str, str]]:
    for number, line in enumerate(body):
        if ANY in accounts and ACCOUNT in line:
            yield number, "{account} in a section for any account", "Say it without {account}"
        elif "{" in line.replace(ACCOUNT, "") or "}" in line.replace(ACCOUNT, ""):
            yield number, "an unknown placeholder", "Only {account} can be used"


def _heading_faults(section: Section, earlier: Mapping[str, Section]) -> Iterator[tuple[int, str, str]]:
    for account in section.accounts:
        if account in earlier:
            yield section.line, f"the section {account} stands twice", f"It is in line {earlier[account].line} already"
    if ANY in section.accounts and len(section.accounts) > 1:
        yield section.line, "a section both for any account and for some", "Give ## * a section of its own"
