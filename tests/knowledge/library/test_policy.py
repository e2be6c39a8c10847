"""Only listed hosts may be linked to, and a bad file is a fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.library import Policy, policy

GIVEN = Policy("CC BY 4.0", frozenset({"docs.example"}), frozenset({"aka.ms"}))


@pytest.mark.parametrize("url", ["https://docs.example/a?b#c", "https://aka.ms/exact"])
def test_listed_hosts_are_allowed(url: str) -> None:
    assert GIVEN.allows(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://docs.example/",
        "https://docs.example.evil/",
        "https://evil/docs.example",
        "https://user@docs.example/",
        "https://docs.example:444/",
        "javascript:alert(1)",
        "https://",
        "https://[",
        "https://sub.docs.example/",
        "",
    ],
)
def test_anything_else_is_not(url: str) -> None:
    assert not GIVEN.allows(url)


def test_the_project_has_a_policy_without_faults() -> None:
    own = policy.load()
    assert own.faults == ()
    assert own.licence == "CC BY 4.0"
    assert own.allows("https://support.microsoft.com/a")
    assert own.allows("https://go.microsoft.com/fwlink/?linkid=1")
    assert not own.allows("https://example.com/")
    assert "Exchange" in own.names


def test_faults_are_told(tmp_path: Path) -> None:
    file = tmp_path / "library.toml"
    assert policy.load(file).faults[0].what.startswith("cannot be read")
    file.write_text("hosts = [")
    assert policy.load(file).faults[0].what.startswith("is not TOML")
    file.write_text('hosts = "a"\nnames = ["b", 1]')
    read = policy.load(file)
    assert [fault.what for fault in read.faults] == [
        "hosts is not a list of texts",
        "names is not a list of texts",
        "there is no licence",
    ]
    assert read.names == ("b",)
