"""Turns the Markdown of a documentation set, with its HTML and its own directives, into clean Markdown with plain
links."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from markdown_it import MarkdownIt

from knowledge.library import emphasis
from knowledge.library.article import Kind, Link

_TEXT = r"(?:[^\[\]\\`]|\\.|`[^`\n]*+`|`|!?\[(?:[^\[\]\\]|\\.){0,500}+\](?:\([^()\s]{0,500}+\))?){0,2000}+"
_DEST = r"(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*+\))*+\))*+"
_TITLE = r"""(?:\s++(?:"[^"]*+"|'[^']*+'|\([^()]*+\)))?"""
_TAG = r"</?[A-Za-z][\w:.-]*+(?:\s[^<>]*+)?/?>"
_TOKEN = re.compile(
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
    |\[!(?P<directive>[A-Za-z-]++)(?P<argument>(?:[^\[\]\n]|\[[^\[\]\n]*+\](?:\([^()\n]*+\))?)*+)\](?:\([^()\n]*+\))?[ ]?
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
_LINK = re.compile(rf"\[(?P<text>{_TEXT})\]\({_DEST}\)")
_IMAGE = re.compile(rf"!\[(?P<alt>{_TEXT})\]\((?:<[^<>\n]*>|{_DEST}){_TITLE}\s*\)")
_DEFINITION = re.compile(r"^[ ]{0,3}\[(?P<ref>[^\[\]\n]+)\]:[ \t]*<?(?P<dest>[^\s<>]+)>?[^\n]*$\n?", re.MULTILINE)
_TRIPLE = re.compile(r"^[ \t>]*:::[^\n]*$\n?", re.MULTILINE)
_HTML = frozenset(
    "a abbr b big blockquote br caption center cite code col colgroup dd del details div dl dt em figcaption figure"
    " font h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark nobr ol p pre q s samp script small source span strike"
    " strong style sub summary sup svg table tbody td tfoot th thead tr tt u ul var video wbr".split()
)
_MARKS = {"b": "**", "strong": "**", "code": "`", "kbd": "`", "tt": "`", "samp": "`"}
_BREAKS = frozenset("blockquote dd details div dl dt figure h1 h2 h3 h4 h5 h6 hr ol p pre summary table tr ul".split())
_ALERTS = frozenset({"note", "tip", "tips", "important", "warning", "caution", "attention", "moreinfo"})
_NAME = re.compile(r"""\b(?:name|id)\s*+=\s*+["']?([^"'\s<>]++)""", re.IGNORECASE)
_NESTED = re.compile(r"&(?=\#?\w+;)")
_EMPTY_QUOTE = re.compile(r"^(?:[ \t]*>)+[ \t]*(?=\n[ \t]*>)\n", re.MULTILINE)
_BREAK = re.compile(r"(?<=\S)[ \t]{2,}\n(?=[ \t>]*\S)")
_TRAILING = re.compile(r"(?<![ \t])[ \t](?=\n)|[ \t]+(?=\n[ \t]*\n)|(?<=\n)[ \t]+(?=\n)")
_WIDE_CELL = re.compile(r"(?<=\S)[ \t]{2,}\|")
_BLANKS = re.compile(r"\n(?:[ \t]*\n){2,}")
_UNFIT = re.compile(r"[\s<>\\]")
_SAFE = str.maketrans({" ": "%20", "<": "%3C", ">": "%3E", "(": "%28", ")": "%29", "\\": "%5C"})
_PASSES = 8
_BLOCKS = MarkdownIt("commonmark").disable("inline")
"""Tells blocks of code from text; the rest is done by expressions, in a quarter of the time of a whole parser."""


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
        self._line = ""
        self.result = Cleaned()

    def take(self, text: str) -> None:
        for _ in range(_PASSES):
            # What goes may leave something new behind, as in <<b>b>: again, until nothing changes.
            self.result.links, before = [], text
            text = _outside_code(text, self._pass)
            if text == before:
                break
            self.result.findings = [found for found in self.result.findings if found[1] >= 0]
            self._line = "again"
        else:
            text = _outside_code(text, _harmless)
        self.result.text = re.sub(r"\A(?:[ \t]*\n)+", "", text).rstrip()

    def _without_definitions(self, text: str) -> str:
        for match in _DEFINITION.finditer(text):
            self._definitions.setdefault(match["ref"].casefold(), match["dest"])
        return _DEFINITION.sub("", text)

    def _pass(self, text: str, start: int) -> str:
        if ":::" in text:
            text = _TRIPLE.sub("", text)
        if "]:" in text:
            text = self._without_definitions(text)
        text = _TOKEN.sub(lambda match: self._token(match, start), text)
        text, mended = emphasis.mend(text)
        if mended:
            self._find(Kind.BOLD_MENDED, start, f"{mended} in one stretch")
        return _tidy(text)

    def _find(self, kind: Kind, offset: int, detail: str) -> None:
        if self._line != "again":
            self.result.findings.append((kind, offset, detail))

    def _token(self, match: re.Match[str], start: int) -> str:
        offset = start + match.start()
        if match["code"] or match["escape"]:
            return match[0]
        if match["entity"]:
            return _character(match["entity"], match.string[match.end() : match.end() + 40])
        if match["stray"]:
            return "&lt;"
        if match["lone"]:
            # On another line it would find a partner, and what lies between would be read as code.
            return match["lone"].replace("`", "\\`")
        if match["text"] is not None and match["alt"] is None:
            return self._link(match["text"], _target(match), offset, mended=bool(match["gap"] or match["torn"]))
        if match["tag"]:
            return self._tag(match["tag"], offset, in_row=_in_row(match))
        if match["alt"] is not None:
            self._find(Kind.IMAGE_DROPPED, offset, match["alt"])
            return ""
        if match["directive"]:
            return self._directive(match["directive"].lower(), match["argument"].strip(), offset)
        if match["auto"]:
            target = match["auto"]
            return self._link(target, target, offset) if target.startswith("http") else target.removeprefix("mailto:")
        if match["href"] is not None:
            return self._link(match["anchored"], html.unescape(match["href"]), offset)
        if match["ref"] is not None:
            target = self._definitions.get((match["ref"] or match["reftext"]).casefold())
            if target is None:
                # No link, but there may be something inside.
                return f"[{self._inner(match['reftext'], offset)}][{self._inner(match['ref'], offset)}]"
            return self._link(match["reftext"], target, offset)
        return ""

    def _tag(self, tag: str, offset: int, *, in_row: bool) -> str:
        name = re.match(r"</?([A-Za-z][\w:.-]*)", tag)[1].lower().rstrip(".:-")  # type: ignore[index]
        if name not in _HTML:
            return f"&lt;{tag[1:-1]}&gt;"  # a placeholder such as <user name>
        if name == "img":
            self._find(Kind.IMAGE_DROPPED, offset, "")
        if found := _NAME.search(tag):
            self.result.anchors.append(found[1])
        if name == "br":
            return " " if in_row else "  \n"
        if name == "li":
            return "\n- " if not tag.startswith("</") else ""
        if name in ("td", "th"):
            return " | " if tag.startswith("</") else ""
        if name in _BREAKS:
            return "\n\n"
        return _MARKS.get(name, "")

    def _directive(self, name: str, argument: str, offset: int) -> str:
        if name in _ALERTS:
            return ""
        if name == "video" and _is_web(argument):
            return self._link("Video", argument, offset)
        kind = Kind.INCLUDE_DROPPED if name == "include" else Kind.DIRECTIVE_DROPPED
        self._find(kind, offset, f"{name} {argument}".strip())
        return ""

    def _link(self, text: str, target: str, offset: int, *, mended: bool = False) -> str:
        text = _IMAGE.sub(r"\g<alt>", text) if "![" in text else text
        title = " ".join(self._inner(text, offset).split())
        title = _LINK.sub(r"\g<text>", title) if "](" in title else title
        if "![" in title or title.count("[") != title.count("]") or title.count("`") % 2:
            title = re.sub(r"[\[\]`]", "", title)
        if not target or target.startswith("#") or not _is_web(target):
            resolved = self._resolved(target, offset)
            if not resolved:
                return title or ""
            target = resolved
        if not title.strip("*_` "):
            title = self._titles.get(target) or urlsplit(target).hostname or target
            known = target in self._titles
            self._find(Kind.LINK_MENDED if known else Kind.LINK_WITHOUT_TEXT, offset, target)
        elif mended:
            self._find(Kind.LINK_MENDED, offset, target)
        self.result.links.append(Link(plain(title), target))
        return f"[{title}]({_written(target)})"

    def _inner(self, text: str, offset: int) -> str:
        return _TOKEN.sub(lambda match: self._token(match, offset), text)

    def _resolved(self, target: str, offset: int) -> str:
        """The whole address of a relative target; empty if there is none."""
        if self._line != "again" and target and not re.match(r"[a-z][a-z0-9+.-]*:", target, re.IGNORECASE):
            self.result.references.append(target)
        if target.startswith("#") and len(target) > 1:
            return ""
        resolved = _joined(self._base, target)
        if not resolved:
            self._find(Kind.LINK_DROPPED, offset, target or "no address")
        return resolved


def _in_row(match: re.Match[str]) -> bool:
    """Whether this stands in a row of a table, or in a heading, where a line cannot break."""
    start = match.string.rfind("\n", 0, match.start()) + 1
    return match.string[start : match.start()].lstrip(" \t>").startswith(("|", "#"))


def _target(match: re.Match[str]) -> str:
    written = match["torn"] or (match["angle"] if match["angle"] is not None else match["dest"]) or ""
    target = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", html.unescape(written.strip()))
    return f"{target})" if match["torn"] and target.count("(") > target.count(")") else target


def _written(target: str) -> str:
    """An address as it can stand in a Markdown link."""
    if _UNFIT.search(target) or target.count("(") != target.count(")"):
        target = "".join(target.translate(_SAFE).split())
    return _NESTED.sub("&amp;", target)


def _joined(base: str, target: str) -> str:
    if not base or not target or re.match(r"[a-z][a-z0-9+.-]*:", target, re.IGNORECASE):
        return ""
    try:
        joined = urljoin(base, re.sub(r"\.md(?=$|[?#])", "", target))
    except ValueError:
        return ""
    return joined if _is_web(joined) else ""


def _is_web(target: str) -> bool:
    if not target.lower().startswith(("http://", "https://")):
        return False
    try:
        return bool(urlsplit(target).hostname)
    except ValueError:
        return False


def _character(entity: str, after: str) -> str:
    """The character that an entity means, unless it would then be read as markup."""
    if entity == "&nbsp;":
        return " "
    character = html.unescape(entity)
    if character == entity or character in "<>*_`[]\\" or (character == "&" and re.match(r"#?\w+;", after)):
        return entity
    return character if character.isprintable() else " "


def _harmless(text: str, start: int) -> str:
    """The last resort for text that does not settle: nothing in it is a tag any more."""
    return re.sub(r"<(?=[A-Za-z/!])", "&lt;", text)


def _tidy(text: str) -> str:
    """No empty quotations and items, no blanks at the ends of lines but a break, one blank line at most."""
    if ">" in text:
        text = _EMPTY_QUOTE.sub("", text)
    if " \n" in text or "\t\n" in text:
        text = _BREAK.sub("  \n", text)
        text = _TRAILING.sub("", text)
    if "|" in text:
        text = _WIDE_CELL.sub(" |", text)
    return _BLANKS.sub("\n\n", text) if "\n\n" in text else text


def _outside_code(text: str, change: Callable[[str, int], str]) -> str:
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
        markdown = _LINK.sub(r"\g<text>", markdown)
    if "*" in markdown or "`" in markdown or "\\" in markdown:
        markdown = re.sub(r"(?<!\\)(\*\*|`)(?=\S)(.+?)(?<=\S)(?<!\\)\1", r"\2", markdown)
        markdown = re.sub(r"(?<![\\*\w])\*(?=\S)([^*]+?)(?<=\S)(?<!\\)\*(?![*\w])", r"\1", markdown)
        markdown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown)
    return html.unescape(markdown) if "&" in markdown else markdown
