"""Measures the understanding on labelled messages: prints tables, and writes numbers, errors and a report."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from time import perf_counter
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from intents.batch import LineError, Reads, read_line, understood, write_line
from intents.catalog import Catalog, load_catalog
from intents.metrics import KEPT, Measured, confusions, measure
from intents.outcomes import Labelled, Outcome
from intents.report import COLUMNS, page, row, told

_MANY = 300
"""Messages from which there is a progress bar."""
_PIPED = 170
"""Characters of a line when the tables do not go to a terminal."""


class InputError(ValueError):
    """Labelled files with faults; its text has a line for each, `path:line: what. hint`."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


def evaluate_files(understander: Reads, files: Iterable[Path], out: Path, *, with_locale: bool) -> Measured:
    """Understands every message of the JSON Lines `files` and compares; `with_locale` gives each the locale of its
    own language. Prints tables; writes metrics.json, errors.jsonl and report.html into the folder `out`, which is made.
    Raises `InputError` before anything else happens, or OSError if `out` cannot be written."""
    catalog = load_catalog()
    messages = read_messages(files, catalog)
    out.mkdir(parents=True, exist_ok=True)
    outcomes = list(judge(understander, messages, with_locale=with_locale))
    measured = measure(outcomes, catalog.intents)
    _print(measured)
    _write(out, measured, outcomes, with_locale=with_locale)
    return measured


def read_messages(files: Iterable[Path], catalog: Catalog) -> list[Labelled]:
    """All messages of all files. Raises `InputError` with every fault at once."""
    messages, faults = list[Labelled](), list[str]()
    for path in files:
        try:
            lines = path.read_bytes().decode("utf-8").split("\n")
        except OSError as error:
            faults.append(f"{path}:1: the file cannot be read ({error.strerror}). Check the path.")
            continue
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            faults.append(f"{path}:{line}: this is not UTF-8. Save the file as UTF-8.")
            continue
        for number, text in enumerate(lines, 1):
            if text.strip():
                try:
                    messages.append(_labelled(text, path, number, catalog))
                except LineError as error:
                    faults.append(str(error))
    if not messages and not faults:
        faults.append("There is no message in these files. Give JSON Lines: text, language, intent, account.")
    if faults:
        raise InputError(faults)
    return messages


def judge(understander: Reads, messages: Sequence[Labelled], *, with_locale: bool) -> Iterator[Outcome]:
    """What is understood of each message, timed. Each language is tried once before, so that nobody's time holds the
    loading of a language."""
    for message in {message.language: message for message in messages}.values():
        understander.understand(message.text, message.language)
    console = Console(stderr=True)
    hidden = len(messages) < _MANY or not console.is_terminal
    for message in track(messages, "Understanding", console=console, transient=True, disable=hidden):
        locale = message.locale or (message.language if with_locale else None)
        start = perf_counter()
        understanding = understander.understand(message.text, locale, message.previous)
        yield Outcome(message, understanding, 1000 * (perf_counter() - start))


def _labelled(text: str, path: Path, number: int, catalog: Catalog) -> Labelled:
    record = read_line(text, str(path), number, ("language", "intent", "account", "locale", "previous"))
    allowed: dict[str, Collection[str | None] | None] = {
        "language": None, "intent": tuple(catalog.intents), "account": (*catalog.accounts, None),
    }  # fmt: skip
    for key, values in allowed.items():
        value = record.get(key)
        if (key != "account" and not value) or (values is not None and value not in values):
            hint = f"Use one of {', '.join(filter(None, values))}." if values else "Write a code such as lv."
            raise LineError(str(path), number, f"`{key}` is {json.dumps(value, ensure_ascii=False)}", hint)
    tags = record.get("tags") or []
    if not isinstance(tags, list):
        raise LineError(str(path), number, "`tags` is no list", 'Write ["typo", "slang"], or leave it out.')
    return Labelled(
        text=record["text"],
        language=record["language"],
        intent=record["intent"],
        account=record.get("account"),
        tags=tuple(map(str, tags)),
        place=f"{path}:{number}",
        locale=record.get("locale"),
        previous=record.get("previous"),
    )


def _print(measured: Measured) -> None:
    console = Console()
    if not console.is_terminal:
        console = Console(width=_PIPED)
    rows = [[language, *row(rates)] for language, rates in measured.languages.items()]
    table = _table("Languages (shares in per cent)", ["language", *COLUMNS.values()], rows)
    table.add_section()
    table.add_row("macro average", *row(measured.macro), style="bold")
    console.print(table)
    found = [
        [intent, told("", quality.precision), told("", quality.recall), str(quality.messages)]
        for intent, quality in measured.intents.items()
    ]
    console.print(_table("Intents (per cent)", ["intent", "precision", "recall", "n"], found))
    mistakes = [[meant, said, str(count)] for meant, said, count in confusions(measured.matrix)]
    console.print(_table("Commonest mistakes", ["meant", "understood", "n"], mistakes))
    mark = measured.mark
    if mark:
        console.print(
            f"At a threshold of {mark.threshold:.2f}, {mark.kept:.1%} of the in-scope messages are kept "
            f"(goal {KEPT:.0%}) and {mark.let_in:.1%} of the others let in."
        )


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    table = Table(title=title, title_justify="left")
    for number, name in enumerate(head):
        table.add_column(name, justify="right" if number and name != "understood" else "left", overflow="fold")
    for cells in rows:
        table.add_row(*cells)
    return table


def _write(out: Path, measured: Measured, outcomes: Sequence[Outcome], *, with_locale: bool) -> None:
    numbers = {"messages": len(outcomes), "with_locale": with_locale, **_numbers(measured)}
    wrong = [outcome for outcome in outcomes if outcome.faults]
    locale = "with the locale of each message's language" if with_locale else "without a locale"
    texts = {
        "metrics.json": json.dumps(numbers, ensure_ascii=False, indent=2) + "\n",
        "errors.jsonl": "".join(write_line(_error(outcome)) + "\n" for outcome in wrong),
        "report.html": page(measured, outcomes, f"{len(outcomes):,} messages, {locale}."),
    }
    for name, text in texts.items():
        (out / name).write_text(text, encoding="utf-8", errors="replace", newline="\n")


def _numbers(measured: Measured) -> dict[str, Any]:
    """JSON types; shares are 0 to 1."""
    numbers = asdict(measured)
    numbers["matrix"] = [
        {"meant": meant, "understood": said, "messages": count} for (meant, said), count in measured.matrix.items()
    ]
    return numbers


def _error(outcome: Outcome) -> dict[str, Any]:
    message, told_all = outcome.message, outcome.understanding.explain()
    return {
        "place": message.place,
        "text": message.text,
        "language": message.language,
        "intent": message.intent,
        "account": message.account,
        "tags": list(message.tags),
        "wrong": list(outcome.faults),
        "understood": {
            **understood(outcome.understanding),
            "intents": told_all.get("intents", {}),
            "languages": told_all.get("languages", {}),
        },
    }
