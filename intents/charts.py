"""Draws the charts of the report as inline SVG; colours and fonts come from the page's style sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from intents.metrics import Point

_CELL, _LABELS = 38, 170
_WIDTH, _HEIGHT, _MARGIN = 560, 240, 40
_STRONG = 0.55
"""Share from which a cell is so dark that its number is written in the colour of the paper."""


def heat_map(labels: Sequence[str], matrix: Mapping[tuple[str, str], int]) -> str:
    """Rows: what was meant; columns: what was understood. A cell's shade is its share of the row."""
    size = _LABELS + _CELL * len(labels)
    parts = list[str]()
    for number, label in enumerate(labels):
        middle = _LABELS + _CELL * number + _CELL / 2
        parts.append(_text(_LABELS - 8, middle + 4, label, "end"))
        parts.append(f'<text transform="translate({middle + 4:g} {_LABELS - 8}) rotate(-55)">{escape(label)}</text>')
    for row, meant in enumerate(labels):
        total = sum(matrix.get((meant, said), 0) for said in labels)
        for column, said in enumerate(labels):
            count = matrix.get((meant, said), 0)
            kind = "right" if row == column else "wrong"
            parts.append(_cell(row, column, count, count / total if total else 0.0, kind, f"{meant}: {said} {count}"))
    return _svg(size + 90, size + 4, "Confusion of intents", parts)


def bars(series: Mapping[str, Sequence[int]]) -> str:
    """Steps of equal width from 0 to 1, in each a bar for every series: its share of the series, so that few mistakes
    beside many right answers can be seen. The names become a legend and CSS classes."""
    steps = max(map(len, series.values()), default=0)
    shares = {name: [value / (sum(values) or 1) for value in values] for name, values in series.items()}
    top = max((share for values in shares.values() for share in values), default=0.0) or 1.0
    parts = _frame(f"{top:.0%}", "0", [f"{tick / 5:g}" for tick in range(6)])
    step = _WIDTH / max(1, steps)
    width = (step - 3) / max(1, len(series))
    for number, (name, values) in enumerate(shares.items()):
        for at, share in enumerate(values):
            high = _HEIGHT * share / top
            title = f"{name}, {at / steps:.2f} to {(at + 1) / steps:.2f}: {series[name][at]}"
            place = f'x="{_MARGIN + at * step + 1 + number * width:.1f}" y="{_MARGIN + _HEIGHT - high:.1f}"'
            shape = f'width="{width:.1f}" height="{high:.1f}" class="{_class(name)}"'
            if share:
                parts.append(f"<rect {place} {shape}><title>{escape(title)}</title></rect>")
    return _svg(_WIDTH + 2 * _MARGIN, _HEIGHT + 2 * _MARGIN, "Messages by confidence", [*parts, *_legend(series)])


def curve(points: Iterable[Point], mark: Point | None) -> str:
    """Across: in-scope messages kept; up: out-of-scope messages let in; a dot at `mark`."""
    places = [_place(point) for point in points]
    parts = _frame("100 %", "0", [f"{tick * 20} %" for tick in range(6)])
    if places:
        parts.append(f'<polyline class="line" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in places)}"/>')
    if mark:
        x, y = _place(mark)
        parts.append(f'<circle class="mark" cx="{x:.1f}" cy="{y:.1f}" r="5"/>')
        note = f"{mark.kept:.1%} kept, {mark.let_in:.1%} let in at {mark.threshold:.2f}"
        parts.append(_text(x - 10, max(_MARGIN + 12, y - 12), note, "end"))
    return _svg(_WIDTH + 2 * _MARGIN, _HEIGHT + 2 * _MARGIN, "Threshold curve", parts)


def _cell(row: int, column: int, count: int, share: float, kind: str, title: str) -> str:
    x, y = _LABELS + _CELL * column, _LABELS + _CELL * row
    box = f'x="{x}" y="{y}" width="{_CELL - 2}" height="{_CELL - 2}" rx="3"'
    ground = f'<rect {box} class="cell"/>'
    if not count:
        return ground
    ink = ' class="paper"' if share > _STRONG else ""
    number = f'<text x="{x + _CELL / 2 - 1:g}" y="{y + _CELL / 2 + 3:g}" text-anchor="middle"{ink}>{count}</text>'
    shade = f'<rect {box} class="{kind}" fill-opacity="{max(share, 0.15):.2f}"><title>{escape(title)}</title></rect>'
    return ground + shade + number


def _frame(top: str, bottom: str, ticks: Sequence[str]) -> list[str]:
    """Two axes: the highest and lowest value on the left, evenly spread ticks below."""
    right, low = _MARGIN + _WIDTH, _MARGIN + _HEIGHT
    lines = [f'<path class="axis" d="M{_MARGIN} {_MARGIN}V{low}H{right}"/>']
    lines += [_text(_MARGIN - 6, _MARGIN + 4, top, "end"), _text(_MARGIN - 6, low + 4, bottom, "end")]
    step = _WIDTH / max(1, len(ticks) - 1)
    return lines + [_text(_MARGIN + step * number, low + 18, tick, "middle") for number, tick in enumerate(ticks)]


def _legend(names: Iterable[str]) -> list[str]:
    parts = list[str]()
    for number, name in enumerate(names):
        x = _MARGIN + 120 * number
        parts.append(f'<rect x="{x}" y="10" width="12" height="12" rx="2" class="{_class(name)}"/>')
        parts.append(_text(x + 18, 20, name, "start"))
    return parts


def _place(point: Point) -> tuple[float, float]:
    return _MARGIN + _WIDTH * point.kept, _MARGIN + _HEIGHT * (1 - point.let_in)


def _class(name: str) -> str:
    return escape(name.replace(" ", "-"))


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(text)}</text>'


def _svg(width: float, height: float, title: str, parts: Iterable[str]) -> str:
    size = f'viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}"'
    return f'<svg role="img" {size}><title>{escape(title)}</title>{"".join(parts)}</svg>'
