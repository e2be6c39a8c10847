"""Turns the Markdown of a documentation set, with its HTML and its own directives, into clean Markdown with plain
links."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from knowledge.library import addresses, emphasis
from knowledge.library.article import Kind, Link
from knowledge.library.syntax import DEFINITION, IMAGE, LINK, TOKEN, TRIPLE, outside_code, plain, tidy

_HTML = frozenset(
    """
    a abbr b big blockquote br caption center cite code col colgroup dd del details div dl dt em figcaption figure
    font h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark nobr ol p pre q s samp script small source span strike
    strong style sub summary sup svg table tbody td tfoot th thead tr tt u ul var video wbr
    """.split()  # noqa: SIM905
)
_MARKS = {"b": "**", "strong": "**", "code": "`", "kbd": "`", "tt": "`", "samp": "`"}
_BREAKS = frozenset(
    "blockquote dd details div dl dt figure h1 h2 h3 h4 h5 h6 hr ol p pre summary table tr ul".split()  # noqa: SIM905
)
_ALERTS = frozenset({"note", "tip", "tips", "important", "warning", "caution", "attention", "moreinfo"})
_TAG_NAME = re.compile(r"</?([A-Za-z][\w:-]*)")
_ANCHOR = re.compile(r"""\b(?:name|id)\s*+=\s*+["']?([^"'\s<>]++)""", re.IGNORECASE)
_PASSES = 8


@dataclass(slots=True)
class Cleaned:
    """Clean Markdown and what was met on the way."""

    text: str = ""
    links: list[Link] = field(default_factory=list)
    """To http and https addresses, in order."""
    references: list[str] = field(default_factory=list)
    """Targets of all links to other documents, as they were written."""
    anchors: list[str] = field(default_factory=list)
    findings: list[tuple[Kind, int, str]] = field(default_factory=list)
    """With offsets in the text that was cleaned."""


def clean(text: str, base: str = "", titles: Mapping[str, str] | None = None) -> Cleaned:
    """The text without HTML, images and directives; links that lead nowhere become plain text. Never raises.

    `base` is the address that relative links start from, if there is one; `titles` names addresses (the English side
    of the document does) where a link has no text. Clean text stays as it is.
    """
    done = _Cleaning(base, titles or {})
    done.take(text)
    return done.result


class _Cleaning:
    def __init__(self, base: str, titles: Mapping[str, str]) -> None:
        self._base, self._titles = base, titles
        self._definitions: dict[str, str] = {}
        self._first = True
        self.result = Cleaned()

    def take(self, text: str) -> None:
        for _ in range(_PASSES):
            # What goes may leave something new behind, as in <<b>b>: again, until nothing changes.
            self.result.links, before = [], text
            text = outside_code(text, self._pass)
            if text == before:
                break
            self._first = False
        self.result.text = re.sub(r"\A(?:[ \t]*\n)+", "", text).rstrip()

    def _pass(self, text: str, start: int) -> str:
        if ":::" in text:
            text = TRIPLE.sub("", text)
        if "]:" in text:
            for match in DEFINITION.finditer(text):
                self._definitions.setdefault(match["ref"].casefold(), match["dest"])
            text = DEFINITION.sub("", text)
        text = TOKEN.sub(lambda match: self._token(match, start + match.start()), text)
        text, mended = emphasis.mend(text)
        if mended:
            self._find(Kind.BOLD_MENDED, start, f"{mended} in one stretch")
        return tidy(text)

    def _find(self, kind: Kind, offset: int, detail: str) -> None:
        """Notes a finding; only the first pass sees the text where it stands."""
        if self._first:
            self.result.findings.append((kind, offset, detail))

    def _token(self, match: re.Match[str], offset: int) -> str:
        mark = match[0][0]
        if mark == "<":
            return self._angle(match, offset)
        if mark == "[":
            return self._directive(match, offset) if match["directive"] else self._bracket(match, offset)
        if mark == "&":
            return _character(match["entity"], match.string[match.end() : match.end() + 40])
        if mark == "!":
            self._find(Kind.IMAGE_DROPPED, offset, match["alt"])
            return ""
        # On another line a lone mark of code would find a partner, and what lies between would be read as code.
        return match["lone"].replace("`", "\\`") if match["lone"] else match[0]

    def _angle(self, match: re.Match[str], offset: int) -> str:
        """HTML, a comment, or an address between angle brackets."""
        if match["tag"]:
            return self._tag(match["tag"], offset, in_row=_in_row(match))
        if match["href"] is not None:
            return self._link(match["anchored"], html.unescape(match["href"]), offset)
        if match["auto"]:
            target = match["auto"]
            return self._link(target, target, offset) if addresses.is_web(target) else target.removeprefix("mailto:")
        return "&lt;" if match["stray"] else ""

    def _bracket(self, match: re.Match[str], offset: int) -> str:
        """A link."""
        if match["text"] is not None:
            target = addresses.read(match["torn"] or match["angle"] or match["dest"] or "")
            if match["torn"] and target.count("(") > target.count(")"):
                target += ")"
            return self._link(match["text"], target, offset, mended=bool(match["gap"] or match["torn"]))
        named = self._definitions.get((match["ref"] or match["reftext"]).casefold())
        if named is not None:
            return self._link(match["reftext"], named, offset)
        # No link, but there may be something inside.
        return f"[{self._inner(match['reftext'], offset)}][{self._inner(match['ref'], offset)}]"

    def _tag(self, tag: str, offset: int, *, in_row: bool) -> str:
        found = _TAG_NAME.match(tag)
        name, closes = found[1].lower() if found else "", tag.startswith("</")
        if name not in _HTML:
            return f"&lt;{tag[1:-1]}&gt;"  # a placeholder such as <user name>
        if name == "img":
            self._find(Kind.IMAGE_DROPPED, offset, "")
        if anchor := _ANCHOR.search(tag):
            self.result.anchors.append(anchor[1])
        if name == "br":
            return " " if in_row else "  \n"
        if name == "li":
            return "" if closes else "\n- "
        if name in ("td", "th"):
            return " | " if closes else ""
        return "\n\n" if name in _BREAKS else _MARKS.get(name, "")

    def _directive(self, match: re.Match[str], offset: int) -> str:
        name, argument = match["directive"].lower(), match["argument"].strip()
        if name == "video" and addresses.is_web(argument):
            return f"Video: {argument}"
        if name not in _ALERTS:
            kind = Kind.INCLUDE_DROPPED if name == "include" else Kind.DIRECTIVE_DROPPED
            self._find(kind, offset, f"{name} {argument}".strip())
        return ""

    def _link(self, text: str, target: str, offset: int, *, mended: bool = False) -> str:
        title = self._title(text, offset)
        if not addresses.is_web(target):
            target = self._resolved(target, offset)
            if not target:
                return title
        if not title.strip("*_` "):
            known = target in self._titles
            title = self._titles[target] if known else urlsplit(target).hostname or target
            self._find(Kind.LINK_MENDED if known else Kind.LINK_WITHOUT_TEXT, offset, target)
        elif mended:
            self._find(Kind.LINK_MENDED, offset, target)
        self.result.links.append(Link(plain(title), target))
        return f"[{title}]({addresses.write(target)})"

    def _title(self, text: str, offset: int) -> str:
        """The text of a link: on one line, with no link or picture in it."""
        text = IMAGE.sub(r"\g<alt>", text) if "![" in text else text
        title = " ".join(self._inner(text, offset).split())
        title = LINK.sub(r"\g<text>", title) if "](" in title else title
        torn = "![" in title or title.count("[") != title.count("]") or title.count("`") % 2
        return re.sub(r"[\[\]`]", "", title) if torn else title

    def _inner(self, text: str, offset: int) -> str:
        return TOKEN.sub(lambda match: self._token(match, offset), text)

    def _resolved(self, target: str, offset: int) -> str:
        """The whole address of a relative target; empty if there is none."""
        if self._first and addresses.is_relative(target):
            self.result.references.append(target)
        if target.startswith("#") and len(target) > 1:
            return ""
        resolved = addresses.join(self._base, target)
        if not resolved:
            self._find(Kind.LINK_DROPPED, offset, target or "no address")
        return resolved


def _in_row(match: re.Match[str]) -> bool:
    """Whether this stands in a row of a table, or in a heading, where a line cannot break."""
    start = match.string.rfind("\n", 0, match.start()) + 1
    return match.string[start : match.start()].lstrip(" \t>").startswith(("|", "#"))


def _character(entity: str, after: str) -> str:
    """The character that an entity means, unless it would then be read as markup."""
    if entity == "&nbsp;":
        return " "
    character = html.unescape(entity)
    if character == entity or character in "<>*_`[]\\" or (character == "&" and re.match(r"#?\w+;", after)):
        return entity
    return character if character.isprintable() else " "
