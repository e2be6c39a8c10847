"""The one place where the parts meet, and the command line."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from io import TextIOWrapper
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.ports import Store
    from bot.service import Service
    from bot.settings import Settings
    from intents import Loaded
    from knowledge.library import Library

cli = typer.Typer(
    help="A support chatbot for passwords of Microsoft 365, Outlook.com and mail accounts. "
    "Without a command it serves on 127.0.0.1:3978.",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)
library_cli = typer.Typer(help="Looks after the imported documentation.", no_args_is_help=True)
cli.add_typer(library_cli, name="library")
AsJson = Annotated[bool, typer.Option("--json", help="JSON for machines.")]
Locale = Annotated[str | None, typer.Option(help="The channel's locale, a BCP 47 tag such as lv-LV.")]


@cli.callback(invoke_without_command=True)
def main_command(context: typer.Context) -> None:
    """Serves when no command is given."""
    if context.invoked_subcommand is None:
        serve()


@cli.command()
def serve() -> None:
    """Serves the web page, `/api/messages`, `/v3/directline`, `/health` and `/ready` until interrupted.

    Settings come from the environment and `.env`: README.md and `.env.example` list them.
    """
    from bot.logs import configure  # noqa: PLC0415  each command loads only what it needs
    from bot.storage import Unavailable, open_storage  # noqa: PLC0415
    from bot.storage.installation import installation_secret  # noqa: PLC0415
    from bot.web import bind, run  # noqa: PLC0415

    settings = _settings()
    configure(settings.log_level, settings.log_format)
    try:
        # Before the content is read, so that a port in use is told at once.
        sockets = bind(settings.host, settings.port)
    except OSError as error:
        _fail(f"Cannot listen on {settings.host}, port {settings.port}: {error.strerror or error}. Set PORT or HOST.")
    try:
        storage = open_storage(settings.database)
        if not settings.direct_line_secret.get_secret_value():
            installation_secret(settings.data_dir)
    except Unavailable as error:
        _fail(f"DATABASE_URL: {error}")
    except OSError as error:
        _fail(f"DATA_DIR: no secret can be kept in {settings.data_dir} ({error}). Set DIRECT_LINE_SECRET or DATA_DIR.")
    service = build_service(settings, storage.store, quiet=True)
    # What is loaded stays: the collector need not look through a hundred thousand words again and again.
    gc.collect()
    gc.freeze()
    run(service, settings, storage, sockets, lambda line: typer.echo(line, err=True), _tell_content_faults)


@cli.command()
def chat(locale: Locale = None) -> None:
    """Talks to the bot in the terminal: the same conversation as everywhere else."""
    from bot.terminal import converse  # noqa: PLC0415

    converse(build_service(_settings()), locale)


@cli.command()
def ask(
    text: str,
    locale: Locale = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of text.")] = False,
) -> None:
    """Asks one thing and prints the reply."""
    from bot.terminal import ask_once  # noqa: PLC0415

    asyncio.run(ask_once(build_service(_settings()), text, locale, as_json=as_json))


@cli.command()
def understand(
    file: Annotated[Path | None, typer.Argument(help="JSON Lines with `text`; standard input when not given.")] = None,
) -> None:
    """Reads JSON Lines with `text` and optional `locale`, and prints each line with `understood` added."""
    from intents.batch import LineError, understand_lines  # noqa: PLC0415

    loaded = _intents(_settings())
    try:
        with file.open(encoding="utf-8") if file else nullcontext(sys.stdin) as lines:
            for line in understand_lines(loaded.understander, lines, str(file or "standard input")):
                sys.stdout.write(line + "\n")
    except (LineError, UnicodeDecodeError) as error:
        _fail(str(error))
    except BrokenPipeError:
        raise  # who reads has had enough; the command line ends quietly
    except OSError as error:
        _fail(f"{file or 'Standard input'} cannot be read: {error.strerror}.")


@cli.command()
def explain(text: str, locale: Locale = None) -> None:
    """Shows why a message is understood as it is."""
    from bot.terminal import draw_explanation  # noqa: PLC0415

    draw_explanation(_intents(_settings()).understander.understand(text, locale))


@cli.command(name="eval")
def evaluate(
    files: Annotated[list[Path], typer.Argument(help="Labelled JSON Lines: text, language, intent, account.")],
    out: Annotated[Path, typer.Option(help="Folder for report.html, errors.jsonl and metrics.json.")] = Path("eval"),
    with_locale: Annotated[bool, typer.Option(help="Give each message the locale of its own language.")] = False,
) -> None:
    """Measures the understanding on labelled messages."""
    from intents.evaluation import InputError, evaluate_files  # noqa: PLC0415

    try:
        evaluate_files(_intents(_settings()).understander, files, out, with_locale=with_locale)
    except InputError as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror}.")


@cli.command()
def check(
    language: Annotated[str | None, typer.Argument(help="Only this language.")] = None,
) -> None:
    """Reads all content and prints every fault as `path:line: what. hint`; exit status 1 if there is one."""
    from intents.content import language_codes  # noqa: PLC0415

    if language and language not in language_codes():
        _fail(f"There is no language {language!r}. Known: {', '.join(language_codes())}.")
    faults = list(_content_faults(language))
    for fault in faults:
        typer.echo(fault)
    typer.echo(f"{len(faults)} {'fault' if len(faults) == 1 else 'faults'}", err=True)
    raise typer.Exit(1 if faults else 0)


@cli.command(name="import")
def import_documentation(
    paths: Annotated[list[Path], typer.Argument(help="Folders with localised .md files below them.")],
    base: Annotated[
        str, typer.Option(help="Address that the documentation is published at; `{locale}` stands for the locale.")
    ] = "",
    locale: Annotated[str, typer.Option(help="Of documents that say none, in folders that say none.")] = "",
    as_json: AsJson = False,
) -> None:
    """Imports localised documentation into the library; what has not changed is skipped, what is gone leaves."""
    from bot.librarian import run_import  # noqa: PLC0415
    from knowledge.library import policy  # noqa: PLC0415
    from knowledge.library.discovery import NothingToImport  # noqa: PLC0415
    from knowledge.library.documents import Options  # noqa: PLC0415
    from knowledge.library.importing import Busy  # noqa: PLC0415
    from knowledge.library.parsing import canonical  # noqa: PLC0415

    if locale and not canonical(locale):
        _fail(f"{locale!r} is no locale. Write one such as lv-LV.")
    if base and not base.startswith("https://"):
        _fail(f"--base {base} is not an https address.")
    folder = _settings().data_dir / "library"
    try:
        run_import(paths, folder, policy.load(), Options(base, canonical(locale)), as_json=as_json)
    except (NothingToImport, Busy) as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.filename or folder}: {error.strerror or error}. The library is as it was before.")


@cli.command()
def search(
    text: Annotated[str, typer.Argument(help="What to look for.")] = "",
    language: Annotated[str | None, typer.Option(help="Look in this language first.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=100, help="The most articles to show.")] = 10,
    as_json: AsJson = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Lines with `text` and `language` in, lines with `results` out.")
    ] = False,
) -> None:
    """Searches the library."""
    from bot.librarian import LineError, draw_hits, search_lines  # noqa: PLC0415

    library = _library()
    if jsonl:
        try:
            for line in search_lines(library, sys.stdin, limit):
                sys.stdout.write(line + "\n")
        except (LineError, UnicodeDecodeError) as error:
            _fail(str(error))
    elif not text.strip():
        _fail("Write what to look for, or --jsonl.")
    else:
        draw_hits(library, library.search(text, [language] if language else [], limit), as_json=as_json)


@library_cli.command()
def export(as_json: AsJson = False) -> None:
    """Prints every article: its locale, id and title, or all of it as a line of JSON."""
    from bot.librarian import export_lines  # noqa: PLC0415

    for line in export_lines(_library(), as_json=as_json):
        sys.stdout.write(line + "\n")


@library_cli.command()
def report(as_json: AsJson = False) -> None:
    """Says how good the articles are: who translated them, what was mended, what leads nowhere."""
    from bot.librarian import draw_report  # noqa: PLC0415

    draw_report(_library(), as_json=as_json)


@library_cli.command(name="check-links")
def check_links(
    again: Annotated[
        bool, typer.Option("--again", help="Ask for all links, those that were checked before too.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Asks the web whether the links of the library still lead somewhere; exit status 1 if one does not.

    It asks each host for two pages at a time and remembers the answers: broken off, it goes on where it was.
    """
    from bot.librarian import check  # noqa: PLC0415
    from bot.linkcheck import Manners  # noqa: PLC0415

    notes = _settings().data_dir / "library" / "links.jsonl"
    try:
        if again:
            notes.unlink(missing_ok=True)
        alive = check(_library(), notes, Manners(), as_json=as_json)
    except OSError as error:
        _fail(f"{error.filename or notes}: {error.strerror or error}.")
    raise typer.Exit(0 if alive else 1)


@cli.command()
def doctor() -> None:
    """Says which setting, secret, address or file is wrong, a line each; exit status 1 if one is."""
    from bot.doctor import examine  # noqa: PLC0415

    findings = asyncio.run(examine(_content_faults))
    for finding in findings:
        typer.echo(str(finding))
    raise typer.Exit(0 if all(finding.well for finding in findings) else 1)


@cli.command()
def train() -> None:
    """Fits the model to the content now, so that the first start is quick."""
    loaded = _intents(_settings())
    typer.echo(f"Ready in {len(loaded.understander.content_languages)} languages.", err=True)


@cli.command(name="add-language")
def add_language(code: str, name: str) -> None:
    """Lays out the twin folders of a new language, with the English content in comments.

    CODE is a BCP 47 code such as lv or sr-Latn, NAME the language's English name. Files that are there stay.
    """
    import intents.scaffold as words  # noqa: PLC0415
    import knowledge.scaffold as answers  # noqa: PLC0415
    from knowledge.names import own_name  # noqa: PLC0415

    native, direction = own_name(code, name)
    try:
        written = [*words.scaffold(code, name, native, direction), *answers.scaffold(code)]
    except ValueError as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror}.")
    for path in written:
        typer.echo(path)
    typer.echo(f"{len(written)} files. Fill them, and run `check {code}` until it is silent.", err=True)


@cli.command(name="build-profiles")
def build_profiles(
    corpus: Annotated[Path, typer.Argument(help="Folder with one sub-folder of .md or .txt files a locale.")],
) -> None:
    """Makes the language profiles in intents/profiles anew from localised text (about a minute)."""
    from intents.profiles import build_profiles as build  # noqa: PLC0415

    try:
        names = build(corpus)
    except OSError as error:
        _fail(f"{error.filename or corpus}: {error.strerror}.")
    typer.echo(f"{len(names)} profiles: {' '.join(names)}", err=True)


def build_service(settings: Settings, store: Store | None = None, *, quiet: bool = False) -> Service:
    """Settings to service: content, model, store, which lasts as long as the process when none is given. Faults of the
    content that reading shows are printed, unless `quiet`."""
    from bot.dialogue import Dialogue  # noqa: PLC0415
    from bot.redaction import Redactor  # noqa: PLC0415
    from bot.service import Service  # noqa: PLC0415
    from bot.storage import MemoryStore  # noqa: PLC0415
    from knowledge import KnowledgeBase  # noqa: PLC0415
    from knowledge.library import Library, policy  # noqa: PLC0415

    loaded = _intents(settings)
    knowledge = KnowledgeBase.load()
    knowledge.warm()
    for fault in () if quiet else (*loaded.faults, *knowledge.faults):
        typer.echo(str(fault), err=True)
    library = Library(settings.data_dir / "library", policy.load())
    dialogue = Dialogue(loaded.understander, knowledge, settings.support_contact or None, library)
    return Service(dialogue, Redactor(loaded.languages.values()), store or MemoryStore())


def main() -> None:
    """The command `support-bot`."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Whatever the machine's own encoding is: messages are in every script.
            stream.reconfigure(encoding="utf-8", errors="strict" if stream is sys.stdin else "replace")
    cli()


def _tell_content_faults() -> None:
    """All that `check` finds, told while the bot serves already: looking takes as long as the start itself."""

    def tell() -> None:
        for fault in _content_faults():
            typer.echo(str(fault), err=True)

    Thread(target=tell, name="check", daemon=True).start()


def _content_faults(language: str | None = None) -> Iterator[object]:
    import knowledge  # noqa: PLC0415
    from intents.catalog import ROOT  # noqa: PLC0415
    from intents.check import check as check_intents  # noqa: PLC0415
    from knowledge.library import policy  # noqa: PLC0415

    languages = [language] if language else None
    try:
        catalog, faults = check_intents(languages)
    except (OSError, ValueError) as error:
        yield error  # without the catalogue nothing else can be judged
        return
    yield from faults
    yield from policy.load().faults
    root = Path(knowledge.__file__).parent
    if language and not (root / language).is_dir() and not any(ROOT.joinpath(language).glob("*.txt")):
        languages = []  # it is only recognised; nothing is said in it
    yield from knowledge.check(root, list(catalog.intents), catalog.accounts, languages)


def _settings() -> Settings:
    from bot.settings import SettingsError, load_settings  # noqa: PLC0415

    try:
        return load_settings()
    except SettingsError as error:
        for fault in error.faults:
            typer.echo(fault, err=True)
        raise typer.Exit(2) from None


def _library() -> Library:
    from knowledge.library import Library  # noqa: PLC0415

    return Library(_settings().data_dir / "library")


def _intents(settings: Settings) -> Loaded:
    from bot.terminal import progress  # noqa: PLC0415
    from intents.loading import Unusable, load  # noqa: PLC0415

    try:
        with progress("Learning from the content") as step:
            return load(settings.data_dir / "models", step, lambda warning: typer.echo(warning, err=True))
    except Unusable as error:
        _fail(str(error))


def _fail(message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(1)


if __name__ == "__main__":
    main()
