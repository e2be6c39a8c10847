"""A small whole content folder that a test can damage, and the project's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from knowledge import Fault, KnowledgeBase, check

LINKS = """[seeds]
"000" = "A document"

[reset.yahoo]
url = "https://yahoo.example/reset?a=1&b=2"
seed = "000"

[reset.gmail]
url = "https://gmail.example/reset"
seed = "000"

[guide]
url = "https://guide.example/"
seed = "000"
"""
ARTICLE = """# {title} – {{account}}

## yahoo, gmail
1. {open} [{page}](reset.{{account}}).
2. **{choose}**

## exchange
{ask} [{page}](guide).
"""
EN = ARTICLE.format(title="Forgotten", open="Open", page="the page", choose="Choose.", ask="Ask, or read")
LV = ARTICLE.format(title="Aizmirsta", open="Atveriet", page="lapu", choose="Izvēlieties.", ask="Jautājiet vai lasiet")
STRINGS_EN = """hello = Hello, { $name }!
# same as English
account-yahoo = Yahoo
long = { $limit ->
    [one] One sign
   *[other] { $limit } signs
}
"""
STRINGS_LV = """hello = Sveiki, { $name }!
# same as English
account-yahoo = Yahoo
long = { $limit ->
    [zero] { $limit } zīmju
    [one] { $limit } zīme
   *[other] { $limit } zīmes
}
"""


@dataclass(frozen=True)
class Content:
    """A content folder on disk."""

    root: Path

    def write(self, name: str, text: str | bytes) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def replace(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def check(self, *languages: str) -> list[Fault]:
        accounts = ("yahoo", "gmail", "exchange", "icloud")
        return check(self.root, ("forgot_password", "help"), accounts, languages or None)

    def places(self) -> list[str]:
        """Every fault without its hint."""
        return [f"{fault.path}:{fault.line}: {fault.what}" for fault in self.check()]

    def load(self) -> KnowledgeBase:
        return KnowledgeBase.load(self.root)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A whole folder in English and Latvian, without a fault."""
    made = Content(tmp_path / "knowledge")
    made.write("links.toml", LINKS)
    for language, article, strings in (("en", EN, STRINGS_EN), ("lv", LV, STRINGS_LV)):
        made.write(f"{language}/forgot_password.md", article)
        made.write(f"{language}/strings.ftl", strings)
    return made


@pytest.fixture(scope="session")
def knowledge() -> KnowledgeBase:
    """The project's own content, all languages read."""
    base = KnowledgeBase.load()
    base.warm()
    return base
