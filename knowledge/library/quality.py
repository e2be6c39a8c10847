"""Says how good the articles of a locale are: who translated them, what was mended, what leads nowhere."""

from __future__ import annotations

import heapq
import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from knowledge.library.article import Article, Kind

_MENDED = (Kind.BOLD_MENDED, Kind.LINK_MENDED, Kind.SPAN_UNBALANCED, Kind.FRONT_MATTER_BROKEN)
_OLDEST = 10


@dataclass(slots=True)
class Examined:
    """What was counted; of one locale."""

    articles: int = 0
    human: int = 0
    machine: int = 0
    links_differ: int = 0
    """Articles whose links are not those of their English side."""
    mended: int = 0
    """Faults that were mended."""
    names: int = 0
    """Names of products that were translated."""
    findings: Counter[str] = field(default_factory=Counter)
    """By kind."""
    dead: list[tuple[str, str]] = field(default_factory=list)
    """Article and target of each link to a place within these articles that is not there."""
    oldest: list[tuple[str, str]] = field(default_factory=list)
    """Date and article of the oldest translations."""


def examine(articles: Iterable[Article]) -> Examined:
    """Examines all articles of a locale, one after the other."""
    report = Examined()
    anchors: dict[str, frozenset[str]] = {}
    references: list[tuple[str, str]] = []
    dated: list[tuple[str, str]] = []
    for article in articles:
        report.articles += 1
        report.human += article.provenance.translation == "human"
        report.machine += article.provenance.translation == "machine"
        kinds = Counter(str(finding.kind) for finding in article.findings)
        report.findings += kinds
        report.links_differ += Kind.LINKS_DIFFER in kinds
        anchors[article.id] = frozenset(anchor.lower() for anchor in article.anchors)
        references += [(article.id, target) for target in article.references]
        if article.provenance.date:
            dated.append((article.provenance.date, article.id))
    report.mended = sum(report.findings[kind] for kind in _MENDED)
    report.names = report.findings[Kind.NAME_TRANSLATED]
    report.dead = list(_dead(references, anchors))
    report.oldest = heapq.nsmallest(_OLDEST, dated)
    return report


def _dead(references: Iterable[tuple[str, str]], anchors: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Links to articles of the same documentation that are not there, or to anchors that they do not have."""
    below = {id.partition("/")[0] for id in anchors}
    for id, target in references:
        path, _, fragment = unquote(target).partition("#")
        path = path.partition("?")[0]
        if path.startswith("/") or (path and not path.lower().endswith(".md")):
            continue  # another documentation, or no article
        there = posixpath.normpath(posixpath.join(posixpath.dirname(id), path[: -len(".md")])) if path else id
        known = anchors.get(there)
        if known is None:
            if there.partition("/")[0] in below or "/" not in id:
                yield id, target
        elif fragment and fragment.lower() not in known:
            yield id, target
