"""A real documentation set, where there is one: nothing is lost, and what is looked for is found.

`LIBRARY_CORPUS` names a folder with checkouts of side-by-side documentation.
"""

from __future__ import annotations

import html
import os
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from knowledge.library import Article
from knowledge.library.discovery import Document, discover
from knowledge.library.index import LocaleIndex, asked
from knowledge.library.names import Names
from knowledge.library.parsing import Origin, parse

CORPUS = os.environ.get("LIBRARY_CORPUS", "")
pytestmark = [
    pytest.mark.skipif(not CORPUS, reason="LIBRARY_CORPUS names no folder of documentation"),
    pytest.mark.slow,
    pytest.mark.timeout(600),
]
SAMPLE, QUERIES = 1500, 400
UNIT = re.compile(
    r'<span data-ttu-id="[^"]+">(.*?)</span><span class="sxs-lookup"><span data-stu-id="[^"]+">(.*?)</span></span>',
    re.DOTALL,
)


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return discover([Path(CORPUS)])


@pytest.fixture(scope="module")
def read(documents: list[Document]) -> list[tuple[str, Article]]:
    """A sample of documents, as they are and as they were read."""
    sample = random.Random(1).sample(documents, min(SAMPLE, len(documents)))
    return [
        (
            Path(each.path).read_text("utf-8-sig"),
            parse(Path(each.path).read_bytes(), Origin(each.id, each.locale), Names(())),
        )
        for each in sample
    ]


def heading(text: str) -> str:
    found = re.search(r"^#{1,2} (.*)", text, re.MULTILINE)
    return re.sub(r'<a name="[^"]*"></a>|\*\*', "", found[1]).strip() if found else ""


def share(rights: Iterator[bool]) -> float:
    all_of_them = list(rights)
    return sum(all_of_them) / len(all_of_them)


def test_headings_are_those_of_the_document(read: list[tuple[str, Article]]) -> None:
    assert share(heading(UNIT.sub(r"\1", text)) == article.title for text, article in read) >= 0.995
    assert share(heading(UNIT.sub(r"\2", text)) == article.source_title for text, article in read) >= 0.995


def test_links_are_those_of_the_document(read: list[tuple[str, Article]]) -> None:
    def links(text: str) -> set[str]:
        return {html.unescape(url) for url in re.findall(r"\]\(\s*(https?://[^)\s]+)", UNIT.sub(r"\1", text))}

    assert share(links(text) == {link.url for link in article.links} for text, article in read) >= 0.99


def test_links_of_the_body_are_the_links(read: list[tuple[str, Article]]) -> None:
    parser = MarkdownIt("commonmark")
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]

    def shown(body: str) -> set[str]:
        tokens = (child for block in parser.parse(body) for child in block.children or ())
        return {str(token.attrs["href"]) for token in tokens if token.type == "link_open"}

    assert share(shown(article.body) == {link.url for link in article.links} for _, article in read) >= 0.999


def test_no_markup_is_left(read: list[tuple[str, Article]]) -> None:
    parser = MarkdownIt("commonmark")
    for _, article in read:
        for side in (article.body, article.source_body):
            kinds = {child.type for block in parser.parse(side) for child in (block, *(block.children or ()))}
            assert not kinds & {"html_block", "html_inline", "image"}
            assert "sxs-lookup" not in side


def test_titles_are_found_in_spite_of_slips(documents: list[Document]) -> None:
    locale = documents[0].locale
    articles = [
        parse(Path(each.path).read_bytes(), Origin(each.id, each.locale), Names(()))
        for each in documents
        if each.locale == locale
    ]
    index = LocaleIndex.build(articles)
    chance = random.Random(2)
    hits: list[list[int]] = []
    while len(hits) < QUERIES:
        number = chance.randrange(len(articles))
        words = articles[number].title.split()
        if len(words) >= 3:
            picked = slips(chance.sample(words, min(len(words), chance.randint(3, 6))), chance)
            hits.append([found.number for found in index.search(asked(picked), 10)])
            hits[-1].insert(0, number)
    assert share(numbers[0] in numbers[1:2] for numbers in hits) >= 0.85
    assert share(numbers[0] in numbers[1:] for numbers in hits) >= 0.96


def slips(words: list[str], chance: random.Random) -> str:
    """The words with two of the longer ones misspelt."""
    long = [at for at, word in enumerate(words) if len(word) >= 4]
    for at in chance.sample(long, min(2, len(long))):
        place = chance.randrange(len(words[at]) - 1)
        word = words[at]
        words[at] = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return " ".join(words)
