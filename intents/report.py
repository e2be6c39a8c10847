"""The evaluation as one web page that needs nothing else: tables, charts and every error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from intents.charts import bars, curve, heat_map
from intents.metrics import KEPT, Measured, Rates, confusions
from intents.outcomes import Outcome

COLUMNS = {
    "messages": "messages",
    "language": "language right",
    "top1": "intent right",
    "served": "right within answer or choices",
    "wrong_answers": "wrong answer",
    "answered": "out of scope answered",
    "shown": "out of scope answered or offered",
    "accounts_found": "accounts found",
    "accounts_invented": "accounts invented",
    "mean_ms": "mean ms",
    "p99_ms": "p99 ms",
}
"""Fields of `Rates` and what they are called in tables."""
_STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #1c2128; --soft: #59626e; --rule: #d8dde3; --ground: #f3f5f7;
  --right: #2468b2; --wrong: #c8501b; --outside: #858c96; }
@media (prefers-color-scheme: dark) { :root { --paper: #15181c; --ink: #e4e8ec; --soft: #9aa4af; --rule: #353b43;
  --ground: #1f2429; --right: #6cabf0; --wrong: #f18f5c; --outside: #8d96a1; } }
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
p, caption { color: var(--soft); } caption { text-align: start; padding-top: .8rem; } .wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--rule); text-align: right; vertical-align: top; }
th { font-weight: 600; } th:first-child, td:first-child, .text th, .text td { text-align: start; }
tr.sum td { font-weight: 600; border-top: 2px solid var(--ink); }
details { margin: .5rem 0; } summary { cursor: pointer; padding: .3rem 0; font-weight: 600; }
.bad { color: var(--wrong); } .words { font-size: .85em; color: var(--soft); overflow-wrap: anywhere; }
svg { max-width: none; } svg text { font-size: 11px; fill: var(--ink); } svg text.paper { fill: var(--paper); }
.cell { fill: var(--ground); } .right { fill: var(--right); } .wrong { fill: var(--wrong); }
.out-of-scope { fill: var(--outside); } .axis { fill: none; stroke: var(--soft); }
.line { fill: none; stroke: var(--right); stroke-width: 2; } .mark { fill: var(--wrong); }
"""


def page(measured: Measured, outcomes: Iterable[Outcome], subtitle: str) -> str:
    """The whole HTML document; whatever people wrote is escaped."""
    wrong = [outcome for outcome in outcomes if outcome.faults]
    labels = [intent for intent in measured.intents if any(intent in pair for pair in measured.matrix)]
    sections = [
        _section("Languages", _wide(_rates_table(measured))),
        _section("Intents", "By the likeliest intent, whatever the bot does with it.", _wide(_intents_table(measured))),
        _section("Confusion", "Rows: what was meant. Columns: the likeliest intent. Shade: share of the row.",
                 _wide(heat_map(labels, measured.matrix)), _confusions_table(measured)),
        _section("Confidence", "How sure the likeliest intent was: shares of the right, wrong, out-of-scope messages.",
                 _wide(bars(measured.histogram))),
        _section("Threshold", "Across: in-scope messages kept. Up: out-of-scope messages answered or offered, "
                 f"as the threshold moves. The dot: {KEPT:.0%} kept.", _wide(curve(measured.curve, measured.mark))),
        _section("Errors", f"{len(wrong)} of {measured.macro.messages} messages.", *_errors(wrong)),
    ]  # fmt: skip
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Understanding, measured</title><style>{_STYLE}</style></head><body>"
        f"<h1>Understanding, measured</h1><p>{escape(subtitle)}</p>{''.join(sections)}</body></html>\n"
    )


def told(name: str, value: float | None) -> str:
    """A rate as text: counts whole, milliseconds with two decimals, shares in per cent, a dash for none."""
    if value is None:
        return "–"
    if name == "messages":
        return f"{value:,.0f}"
    return f"{value:.2f}" if name.endswith("_ms") else f"{100 * value:.1f}"


def row(rates: Rates) -> list[str]:
    """One row of the table of languages, without its name, in the order of `COLUMNS`."""
    return [told(name, getattr(rates, name)) for name in COLUMNS]


def _rates_table(measured: Measured) -> str:
    rows = [[language, *row(rates)] for language, rates in measured.languages.items()]
    note = "Shares in per cent. Macro average: every language weighs the same."
    return _table(["language", *COLUMNS.values()], rows, total=["macro average", *row(measured.macro)], caption=note)


def _intents_table(measured: Measured) -> str:
    rows = [
        [intent, str(quality.messages), told("", quality.precision), told("", quality.recall)]
        for intent, quality in measured.intents.items()
    ]
    return _table(["intent", "messages", "precision", "recall"], rows)


def _confusions_table(measured: Measured) -> str:
    rows = [[meant, said, str(count)] for meant, said, count in confusions(measured.matrix)]
    return _table(["meant", "understood", "messages"], rows, caption="The commonest mistakes.") if rows else ""


def _errors(wrong: Sequence[Outcome]) -> list[str]:
    groups: dict[str, list[Outcome]] = {}
    for outcome in wrong:
        groups.setdefault(outcome.message.intent, []).append(outcome)
    return [_group(intent, group) for intent, group in sorted(groups.items())]


def _group(intent: str, outcomes: Sequence[Outcome]) -> str:
    head = "".join(f"<th>{name}</th>" for name in ("message", "labelled", "understood", "wrong"))
    body = "".join(map(_error, outcomes))
    table = f'<table class="text"><tr>{head}</tr>{body}</table>'
    return f"<details><summary>{escape(intent)}: {len(outcomes)}</summary>{_wide(table)}</details>"


def _error(outcome: Outcome) -> str:
    message, found = outcome.message, outcome.understanding
    matched = " · ".join(f"{one.words} = {one.key}" for one in found.evidence)
    labels = ", ".join(filter(None, (message.language, message.intent, message.account)))
    tags = " ".join(message.tags)
    understood = ", ".join(filter(None, (found.language, found.intent, found.account)))
    shown = ", ".join(outcome.shown) or "nothing"
    text = f'<bdi lang="{escape(message.language)}">{escape(message.text)}</bdi>'
    cells = (
        f'{text}<div class="words"><bdi>{escape(matched)}</bdi></div>',
        f'{escape(labels)}<div class="words">{escape(tags)}<br>{escape(message.place)}</div>',
        f'{escape(understood)} {found.confidence:.2f}<div class="words">shown: {escape(shown)}</div>',
        f'<span class="bad">{", ".join(outcome.faults)}</span>',
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _table(head: Iterable[str], rows: Iterable[Sequence[str]], total: Sequence[str] = (), caption: str = "") -> str:
    lines = [f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows]
    if total:
        lines.append(f'<tr class="sum">{"".join(f"<td>{escape(cell)}</td>" for cell in total)}</tr>')
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    return f"<table>{title}<tr>{names}</tr>{''.join(lines)}</table>"


def _section(title: str, *parts: str) -> str:
    inner = "".join(part if part.startswith("<") or not part else f"<p>{escape(part)}</p>" for part in parts)
    return f"<section><h2>{escape(title)}</h2>{inner}</section>"


def _wide(inner: str) -> str:
    return f'<div class="wide">{inner}</div>'
