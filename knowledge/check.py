"""Reads all content and lists every fault at once: of each file, and of each language beside English."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from knowledge import links, markup, shelf
from knowledge.articles import ANY, Article
from knowledge.base import REFERENCE
from knowledge.faults import Fault
from knowledge.links import Links
from knowledge.pieces import ACCOUNT
from knowledge.shelf import STRINGS, Shelf

MOST_LINES = 6
"""Of an answer; more is not read on a telephone."""
LONGEST = {"account-": 25, "intent-": 40, "button-": 40}
"""Characters of the titles of buttons, by how their ids begin; channels cut longer ones."""
LINKS = "links.toml"
LIBRARY = "library.toml"


def check(
    root: Path, intents: Collection[str], accounts: Collection[str], languages: Collection[str] | None = None
) -> list[Fault]:
    """Every fault of the content under `root`, sorted by file and line; of all languages unless some are named.

    `intents` are those that may have an article, `accounts` those that a section may be for. Never raises.
    """
    allowed = links.load(root / LINKS, f"{root.name}/{LINKS}")
    named = shelf.languages(root) if languages is None else tuple(dict.fromkeys(languages))
    english = shelf.load(root, REFERENCE, allowed)
    found = [*allowed.faults, *_unused(allowed, english), *_strangers(root)]
    for language in named:
        read = english if language == REFERENCE else shelf.load(root, language, allowed)
        found += [*read.faults, *read.phrasebook.examine(), *_files(root, read, intents)]
        found += [*_sentences(read), *_answers(read, accounts)]
        if language != REFERENCE:
            found += [*_beside_articles(read, english), *_beside_strings(read, english)]
    return sorted(set(found))


def _unused(allowed: Links, english: Shelf) -> Iterator[Fault]:
    used = {
        id
        for article in english.articles.values()
        for account, section in article.sections.items()
        for _, id in section.targets(account)
    }
    for id in allowed.urls:
        if id not in used:
            yield Fault(allowed.path, allowed.lines[id], f"the link {id} is never used", "Use it or drop it")


def _strangers(root: Path) -> Iterator[Fault]:
    languages = shelf.languages(root)
    for path in root.iterdir() if root.is_dir() else ():
        code = path.suffix == ".py" or path.name.startswith(("__pycache__", ".")) or (path / "__init__.py").exists()
        if not code and path.name not in (LINKS, LIBRARY, *languages):
            yield Fault(f"{root.name}/{path.name}", 1, "an unknown file", "Only links.toml and languages belong here")


def _files(root: Path, read: Shelf, intents: Collection[str]) -> Iterator[Fault]:
    folder = root / read.language
    if not (folder / STRINGS).exists():
        yield Fault(f"{read.path}/{STRINGS}", 1, "the file is missing", "Copy the English one and write it anew")
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.suffix == ".md" and path.stem not in intents:
            yield Fault(f"{read.path}/{path.name}", 1, f"an unknown intent: {path.stem}", "Name the file as its intent")
        elif path.suffix != ".md" and path.name != STRINGS:
            yield Fault(f"{read.path}/{path.name}", 1, "an unknown file", f"Only <intent>.md and {STRINGS} belong here")


def _answers(read: Shelf, accounts: Collection[str]) -> Iterator[Fault]:
    for intent, article in read.articles.items():
        path = f"{read.path}/{intent}.md"
        if ANY in article.sections and ACCOUNT in article.title:
            yield Fault(path, 1, "{account} in the title of an article for any account", "Say it without {account}")
        for account, section in article.sections.items():
            if account not in accounts and account != ANY:
                yield Fault(path, section.line, f"an unknown account: {account}", f"Known are {', '.join(accounts)}")
            if section.lines() > MOST_LINES:
                what = f"the answer has {section.lines()} lines"
                yield Fault(path, section.line, what, f"Shorten it to {MOST_LINES}")


def _sentences(read: Shelf) -> Iterator[Fault]:
    book = read.phrasebook
    for id in book.ids():
        made = book.format(id, dict.fromkeys(book.variables(id), "x"))
        named, slips = markup.inspect(made[0] if made else "")
        for slip in slips:
            yield Fault(book.path, book.line(id), f"the string {id}: {slip.what}", slip.hint)
        most = next((most for start, most in LONGEST.items() if id.startswith(start)), None)
        if most and made and len(made[0]) > most:
            what = f"the title {id} has {len(made[0])} characters"
            yield Fault(book.path, book.line(id), what, f"Shorten it to {most}")
        for link in named:
            what = f"the string {id} has a link: {link.target}"
            yield Fault(book.path, book.line(id), what, "Put it into an article")


def _beside_articles(read: Shelf, english: Shelf) -> Iterator[Fault]:
    for intent, original in english.articles.items():
        path = f"{read.path}/{intent}.md"
        if intent in read.articles:
            yield from _beside(read.articles[intent], original, path)
        else:
            yield Fault(path, 1, "the article is missing", "English has it")
    for intent in read.articles.keys() - english.articles.keys():
        what = "an article that English does not have"
        yield Fault(f"{read.path}/{intent}.md", 1, what, "Write the English one first")


def _beside(article: Article, original: Article, path: str) -> Iterator[Fault]:
    for account, section in original.sections.items():
        own = article.sections.get(account)
        if own is None:
            yield Fault(path, 1, f"the section {account} is missing", "English has it")
            continue
        theirs = {id for _, id in section.targets(account)}
        for link, id in own.targets(account):
            if id not in theirs:
                yield Fault(path, link.line, f"a link that the English answer does not have: {id}", "Drop it")
        for id in theirs - {id for _, id in own.targets(account)}:
            yield Fault(path, own.line, f"{account}: the link {id} is missing", "The English answer has it")
    for account in article.sections.keys() - original.sections.keys():
        line = article.sections[account].line
        yield Fault(path, line, f"a section that English does not have: {account}", "Write the English one first")


def _beside_strings(read: Shelf, english: Shelf) -> Iterator[Fault]:
    book, original = read.phrasebook, english.phrasebook
    for id in original.ids():
        if id not in book.ids():
            yield Fault(book.path, 1, f"the string {id} is missing", "English has it")
            continue
        differ = book.variables(id) ^ original.variables(id)
        if differ:
            names = ", ".join(f"${name}" for name in sorted(differ))
            what = f"the string {id}: other variables than in English: {names}"
            yield Fault(book.path, book.line(id), what, "Use the same variables")
        if book.source(id) == original.source(id) and not book.is_marked_same(id):
            hint = "Translate it, or write # same as English above"
            yield Fault(book.path, book.line(id), f"the string {id} equals the English one", hint)
    for id in book.ids():
        if id not in original.ids():
            yield Fault(book.path, book.line(id), f"the string {id} is not in English", "Drop it, or mend its name")
