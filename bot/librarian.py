"""The library on the command line: import, search, export and report, for people and for machines."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from bot.linkcheck import Manners, check_links
from knowledge.library import Article, Hit, Library, Policy
from knowledge.library.documents import Options
from knowledge.library.importing import Outcome, Warned, import_folders
from knowledge.library.quality import Examined, examine

_SHOWN = 3
"""Warnings of a kind that are shown; the rest are counted."""


class LineError(ValueError):
    """A line of the input that cannot be used; the text says which and why."""


def run_import(paths: list[Path], folder: Path, policy: Policy, options: Options, *, as_json: bool) -> None:
    """Imports with a progress bar on standard error, and tells on standard output what was done."""
    started = time.perf_counter()
    with _bar() as bar:
        outcome = import_folders(paths, folder, policy, options, bar)
    seconds = time.perf_counter() - started
    if as_json:
        _write(_told(outcome, seconds))
    else:
        _draw(outcome, seconds)


@contextmanager
def _bar() -> Iterator[Any]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}

        def step(name: str, done: int, total: int) -> None:
            if name not in tasks:
                tasks[name] = bar.add_task(name, total=total)
            bar.update(tasks[name], completed=done, total=total)

        yield step


def _told(outcome: Outcome, seconds: float) -> dict[str, Any]:
    return {
        "files": outcome.files,
        "added": outcome.added,
        "changed": outcome.changed,
        "unchanged": outcome.unchanged,
        "removed": outcome.removed,
        "left_out": outcome.left_out,
        "articles": sum(outcome.locales.values()),
        "locales": outcome.locales,
        "seconds": round(seconds, 3),
        "warnings": [
            {"kind": finding.kind, "path": path, "line": finding.line, "detail": finding.detail}
            for path, finding in outcome.warnings
        ],
    }


def _draw(outcome: Outcome, seconds: float) -> None:
    console = Console()
    rate = outcome.files / max(seconds, 1e-9)
    console.print(
        f"[b]{outcome.files:,} files[/] in {seconds:.1f} s ({rate:,.0f} a second): {outcome.added:,} new, "
        f"{outcome.changed:,} changed, {outcome.unchanged:,} unchanged, {outcome.removed:,} gone, "
        f"{outcome.left_out:,} left out.",
        highlight=False,
    )
    locales = Table("locale", "articles", box=None, padding=(0, 2, 0, 0))
    for locale, count in outcome.locales.items():
        locales.add_row(locale, f"{count:,}")
    console.print(locales)
    for kind, count in Counter(warned.finding.kind for warned in outcome.warnings).most_common():
        console.print(f"[yellow]{kind}[/] {count:,}", highlight=False)
        for path, finding in _first(outcome.warnings, kind):
            console.print(f"  {escape(f'{path}:{finding.line}: {finding.detail}')}", highlight=False, soft_wrap=True)


def _first(warnings: Iterable[Warned], kind: str) -> Iterator[Warned]:
    shown = 0
    for warned in warnings:
        if warned.finding.kind == kind and shown < _SHOWN:
            shown += 1
            yield warned


def draw_hits(library: Library, hits: list[Hit], *, as_json: bool) -> None:
    """The articles that were found, as a table or as one JSON array."""
    if as_json:
        _write([_hit(library, hit) for hit in hits])
        return
    console = Console()
    for hit in hits:
        english = f" [dim]{escape(hit.source_title)}[/]" if hit.source_title != hit.title else ""
        console.print(f"{hit.score:.2f} [b]{escape(hit.title)}[/]{english}", highlight=False, soft_wrap=True)
        console.print(f"     [dim]{hit.locale} {escape(hit.id)}[/]", highlight=False, soft_wrap=True)


def search_lines(library: Library, lines: Iterable[str], limit: int) -> Iterator[str]:
    """A line of JSON with `results` for each line with `text` and perhaps `language`. Raises `LineError`."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
        except ValueError:
            raise LineError(f"Line {number} is not JSON.") from None
        text = asked.get("text") if isinstance(asked, dict) else None
        language = asked.get("language") if isinstance(asked, dict) else None
        if not isinstance(text, str) or not isinstance(language, str | None):
            raise LineError(f'Line {number}: write {{"text": "...", "language": "..."}}; the language may be left out.')
        hits = library.search(text, [language] if language else [], limit)
        yield json.dumps({"results": [_hit(library, hit) for hit in hits]}, ensure_ascii=False)


def export_lines(library: Library, *, as_json: bool) -> Iterator[str]:
    """A line for each article: all of it as JSON, or its locale, id and title."""
    for article in library.articles():
        if as_json:
            yield json.dumps(_article(article), ensure_ascii=False)
        else:
            yield f"{article.locale}\t{article.id}\t{article.title}"


def draw_report(library: Library, *, as_json: bool) -> None:
    """How good the articles of each locale are, as a table or as one JSON object."""
    reports = {locale: examine(library.articles([locale])) for locale in library.locales}
    if as_json:
        _write({locale: _examined(report) for locale, report in reports.items()})
        return
    table = Table("locale", "articles", "human", "machine", "links differ", "mended", "names", "dead anchors", "oldest")
    for locale, report in reports.items():
        share = (f"{count / max(1, report.articles):.0%}" for count in (report.human, report.machine))
        counts = (report.links_differ, report.mended, report.names, len(report.dead))
        oldest = report.oldest[0][0] if report.oldest else ""
        table.add_row(locale, f"{report.articles:,}", *share, *(f"{count:,}" for count in counts), oldest)
    Console().print(table)


def check(library: Library, notes: Path, manners: Manners, *, as_json: bool) -> bool:
    """Checks every link of the library, with a progress bar; prints those that lead nowhere. True if there is none."""
    holders: dict[str, list[str]] = defaultdict(list)
    for article in library.articles():
        for link in (*article.links, *article.source_links):
            holders[urldefrag(link.url).url].append(f"{article.locale}/{article.id}")
    with _bar() as bar:
        checked = check_links(holders, notes, manners, lambda done, total: bar("Asking", done, total))
    dead = [each for each in checked if not each.is_alive]
    if as_json:
        told = [{**each._asdict(), "articles": list(dict.fromkeys(holders[each.url]))} for each in dead]
        _write({"links": len(checked), "dead": told})
    else:
        console = Console()
        for each in dead:
            places = dict.fromkeys(holders[each.url])
            console.print(
                f"[red]{each.status or 'none'}[/] {escape(each.url)} [dim]{escape(each.detail)}[/]", soft_wrap=True
            )
            console.print(
                f"     [dim]{len(places):,} articles, such as {escape(next(iter(places)))}[/]", soft_wrap=True
            )
        console.print(f"{len(checked):,} links, {len(dead):,} of them dead.", highlight=False)
    return not dead


def _examined(report: Examined) -> dict[str, Any]:
    return {
        "articles": report.articles,
        "human": report.human,
        "machine": report.machine,
        "links_differ": report.links_differ,
        "mended": report.mended,
        "names_translated": report.names,
        "findings": dict(report.findings),
        "dead_anchors": [{"id": id, "target": target} for id, target in report.dead],
        "oldest": [{"date": date, "id": id} for date, id in report.oldest],
    }


def _hit(library: Library, hit: Hit) -> dict[str, Any]:
    article = library.article(hit.locale, hit.id)
    told = {name: getattr(hit, name) for name in ("id", "locale", "title", "source_title", "score")}
    return {**told, "links": [link._asdict() for link in article.links] if article else []}


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "locale": article.locale,
        "title": article.title,
        "source_title": article.source_title,
        "links": [link._asdict() for link in article.links],
        "body": article.body,
        "source_body": article.source_body,
        "translation": article.provenance.translation,
        "pairs": [pair._asdict() for pair in article.pairs],
        "keywords": article.keywords,
        "commit": article.provenance.commit,
        "date": article.provenance.date,
        "licence": article.provenance.licence,
    }


def _write(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
