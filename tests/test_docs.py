"""What the documents say is so: settings, commands and links are those of the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.main import get_command

from app import cli
from bot.settings import Settings

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


def rows(document: str, heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    section = re.split(r"^#+ ", document, flags=re.MULTILINE)
    (found,) = [part for part in section if part.startswith(heading + "\n")]
    lines = [line for line in found.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def settings_of_the_code() -> dict[str, str]:
    """Names as an operator writes them, with the default that can be written down."""
    return {
        name if name.startswith("Microsoft") else name.upper(): _written(field.default)
        for name, field in Settings.model_fields.items()
    }


def _written(default: object) -> str:
    plain = default.get_secret_value() if hasattr(default, "get_secret_value") else default
    return str(plain) if isinstance(plain, str | int) else "-"


def test_every_setting_stands_in_the_readme_with_its_default() -> None:
    told = {name.strip("`"): default for name, default, _ in rows((ROOT / "README.md").read_text("utf-8"), "Settings")}
    expected = settings_of_the_code()
    assert set(told) == set(expected)
    for name, default in expected.items():
        if default != "-":
            assert told[name] == (f"`{default}`" if default else "")


def test_every_setting_stands_in_the_example_file_with_its_default() -> None:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    told = dict(re.findall(r"^#?(\w+)=(.*)$", "\n".join(lines), re.MULTILINE))
    expected = settings_of_the_code()
    assert set(told) == set(expected)
    assert {name: value for name, value in told.items() if expected[name] not in ("-", value)} == {}


def test_every_command_and_option_stands_in_the_readme() -> None:
    table = "\n".join(row[0] for row in rows((ROOT / "README.md").read_text("utf-8"), "Commands"))
    group = get_command(cli)
    assert isinstance(group, typer.core.TyperGroup)
    told = set(re.findall(r"python app\.py ([a-z-]+)", table)) | {"serve"} & set(re.findall(r"`(\w+)`", table))
    assert told == set(group.commands)
    for name, command in commands(group):
        for parameter in command.params:
            options = [option for option in parameter.opts if option.startswith("--") and option != "--help"]
            for option in options:
                (line,) = [line for line in table.splitlines() if re.search(rf"\b{name}\b", line)]
                assert option in line


def commands(group: typer.core.TyperGroup) -> Iterator[tuple[str, Any]]:
    """Every command with its name, those of sub-groups with both names."""
    for name, command in group.commands.items():
        if isinstance(command, typer.core.TyperGroup):
            yield from ((f"{name} {inner}", each) for inner, each in command.commands.items())
        else:
            yield name, command


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_to_a_file_leads_somewhere(path: Path) -> None:
    text = FENCE.sub("", path.read_text("utf-8"))
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text)]
    files = [target for target in targets if target and "://" not in target and "." in target and "/" in target]
    files += [target for target in targets if target.endswith((".md", ".svg"))]
    assert [target for target in files if not (path.parent / target).exists()] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_is_named_exists(path: Path) -> None:
    named = re.findall(r"`((?:bot|intents|knowledge|tests|docs)/[\w./-]+\.\w+)`", path.read_text("utf-8"))
    assert [name for name in named if not (ROOT / name).exists()] == []
