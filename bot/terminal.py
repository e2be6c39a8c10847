"""What is drawn in a terminal: the conversation, with the same service as everywhere else, and what takes time."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from itertools import count

from rich.console import Console
from rich.markdown import Markdown
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from bot.conversation import Message, Reply, Turn
from bot.service import Service
from intents import Understanding
from knowledge import plain

_CONVERSATION = "terminal"


@contextmanager
def progress(what: str) -> Iterator[Callable[[str], None]]:
    """A bar on standard error that only appears if a step is told: if there is something to wait for."""
    columns = (SpinnerColumn(), TextColumn(f"{what}: {{task.description}}"), TimeElapsedColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)

    def step(name: str) -> None:
        if not bar.tasks:
            bar.add_task(name)
            bar.start()
        bar.update(bar.tasks[0].id, description=name)

    try:
        yield step
    finally:
        if bar.tasks:
            bar.stop()


def converse(service: Service, locale: str | None) -> None:
    """Talks until the input ends (Ctrl-D) or is interrupted (Ctrl-C)."""
    console = Console()
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    if console.is_terminal:
        console.print("[dim]Ctrl-D or Ctrl-C ends the conversation.[/]\n", highlight=False)
    # Waiting for the keyboard inside a coroutine would keep Ctrl-C from getting through.
    with asyncio.Runner() as runner:
        turn = runner.run(service.welcome(_CONVERSATION, "welcome", locale))
        for number in count(1):
            for reply in turn.replies:
                _draw(console, reply)
            try:
                text = console.input("[bold cyan]> [/]")
            except (EOFError, KeyboardInterrupt):
                console.print()
                return
            turn = runner.run(service.hear(_CONVERSATION, Message(id=str(number), text=text, locale=locale)))


def _draw(console: Console, reply: Reply) -> None:
    if console.is_terminal:
        console.print(Markdown(reply.text, hyperlinks=True))
        for link in reply.links:
            console.print(f"  [dim]{escape(link.title)}: {escape(link.url)}[/]", highlight=False, soft_wrap=True)
    else:
        console.print(plain(reply.text), markup=False, highlight=False, soft_wrap=True)
    for number, choice in enumerate(reply.choices, 1):
        console.print(f"  [cyan]{number}[/] {escape(choice.title)}", highlight=False)
    console.print()


def draw_explanation(understood: Understanding) -> None:
    """The words that matched, and the likeliest languages and intents, as a table."""
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_row("[b]decision[/]", f"[b green]{understood.decision}[/] {understood.intent}")
    table.add_row("[b]account[/]", understood.account or "none named")
    if understood.wanted_language:
        table.add_row("[b]asks for[/]", understood.wanted_language)
    table.add_row("[b]languages[/]", _bars(understood.languages))
    table.add_row("[b]intents[/]", _bars(understood.intents))
    matched = (
        f"[cyan]{escape(found.words)}[/] {found.key} [dim]{escape(found.entry)}[/]" for found in understood.evidence
    )
    table.add_row("[b]words[/]", "\n".join(matched) or "none matched")
    Console().print(table)


def _bars(shares: Sequence[tuple[str, float]]) -> str:
    return "\n".join(f"{share:6.1%} [blue]{'█' * round(share * 20):<20}[/] {name}" for name, share in shares)


async def ask_once(service: Service, text: str, locale: str | None, *, as_json: bool) -> None:
    """One message, one reply on standard output."""
    turn = await service.hear(_CONVERSATION, Message(id="1", text=text, locale=locale))
    if as_json:
        sys.stdout.write(json.dumps(_as_json(turn), ensure_ascii=False) + "\n")
        return
    for reply in turn.replies:
        sys.stdout.write(plain(reply.text) + "\n")
        for number, choice in enumerate(reply.choices, 1):
            sys.stdout.write(f"  {number}. {choice.title}\n")


def _as_json(turn: Turn) -> dict[str, object]:
    understood = turn.explanation
    reply = turn.replies[-1]
    return {
        **{key: understood.get(key) for key in ("language", "intent", "account", "decision")},
        "reply": {
            "text": plain(reply.text),
            "links": [{"title": link.title, "url": link.url} for link in reply.links],
            "choices": [choice.title for choice in reply.choices],
        },
    }
