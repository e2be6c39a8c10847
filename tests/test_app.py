"""The command line: every command, what it prints where, and how it ends."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any
from urllib.request import ProxyHandler, build_opener

import pytest
from typer.testing import CliRunner, Result

import app
import knowledge
from app import cli
from intents.catalog import load_catalog
from tests.knowledge.library.documents import LATVIAN, WIFI, checkout
from tests.peers.process import free_port, serving

ROOT = Path(__file__).parents[1]
MESSAGES = ROOT / "tests" / "content" / "messages"
pytestmark = pytest.mark.usefixtures("bare_environment", "loaded")


def run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(cli, arguments, input=text)


def process(*arguments: str, data_dir: Path, **settings: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    environment = {**os.environ, "DATA_DIR": str(data_dir), "PYTHONUNBUFFERED": "1", "NO_COLOR": "1", **settings}
    command = [sys.executable, str(ROOT / "app.py"), *arguments]
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8", env=environment)


# Help


def test_help_lists_every_command() -> None:
    result = run("--help")
    assert result.exit_code == 0
    for command in (
        "serve",
        "chat",
        "ask",
        "explain",
        "understand",
        "eval",
        "check",
        "doctor",
        "train",
        "import",
        "search",
        "library",
    ):
        assert command in result.output


@pytest.mark.parametrize("arguments", [["nonsense"], ["ask"], ["eval"], ["ask", "a", "--nonsense"]])
def test_a_wrong_call_is_told_and_ends_with_2(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr


# Asking


def test_ask_answers_on_standard_output() -> None:
    result = run("ask", "I forgot my gmail password")
    assert result.exit_code == 0
    assert "https://" in result.stdout
    assert "1. Yes, thanks" in result.stdout
    assert result.stderr == ""


def test_ask_takes_the_locale() -> None:
    assert "Vai" in run("ask", "hmm", "--locale", "lv-LV").stdout


def test_ask_as_json() -> None:
    answer = json.loads(run("ask", "aizmirsu yahoo paroli", "--json").stdout)
    assert (answer["language"], answer["intent"], answer["account"]) == ("lv", "forgot_password", "yahoo")


def test_ask_names_the_contact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUPPORT_CONTACT", "extension 4711")
    assert "extension 4711" in run("ask", "I want to talk to a human").stdout


def test_explain_says_why() -> None:
    result = run("explain", "I forgot my gmail password")
    assert result.exit_code == 0
    for told in ("forgot_password", "gmail", "FORGET", "PASSWORD", "en"):
        assert told in result.stdout


# Understanding


def test_understand_reads_standard_input() -> None:
    result = run("understand", text='{"text": "forgot my gmail password", "id": 7}\n{"text": "aizmirsu paroli"}\n')
    first, second = map(json.loads, result.stdout.splitlines())
    assert first["id"] == 7
    assert first["understood"]["intent"] == "forgot_password"
    assert second["understood"]["language"] == "lv"


def test_understand_reads_a_file(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "glemt passord"}\n', "utf-8")
    assert json.loads(run("understand", str(path)).stdout)["understood"]["language"] == "nb"


@pytest.mark.parametrize("content", [b"nonsense\n", b'{"txt": 1}\n', b"\xff\xfe\n", b"[]\n"])
def test_understand_tells_a_broken_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(content)
    result = run("understand", str(path))
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.strip()
    assert "Traceback" not in result.stderr


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    for command in ("understand", "eval"):
        result = run(command, str(tmp_path / "gone.jsonl"))
        assert result.exit_code == 1
        assert "gone.jsonl" in result.stderr


def test_eval_prints_tables_and_writes_reports(tmp_path: Path) -> None:
    result = run("eval", str(MESSAGES / "en.jsonl"), "--out", str(tmp_path / "report"))
    assert result.exit_code == 0
    assert "forgot_password" in result.stdout
    assert {path.name for path in (tmp_path / "report").iterdir()} == {"metrics.json", "errors.jsonl", "report.html"}


# Content and set-up


def test_check_ends_with_1_only_if_there_is_a_fault() -> None:
    result = run("check", "nb")
    assert result.exit_code == (1 if result.stdout else 0)
    assert result.stderr.strip().endswith(("fault", "faults"))


def test_a_language_that_is_only_recognised_has_no_fault() -> None:
    result = run("check", "fi")
    assert (result.exit_code, result.stdout) == (0, "")


def test_a_title_that_is_too_long_for_a_button_is_a_fault(tmp_path: Path) -> None:
    root = tmp_path / "knowledge"
    shutil.copytree(ROOT / "knowledge", root, ignore=shutil.ignore_patterns("__pycache__"))
    strings = root / "en" / "strings.ftl"
    strings.write_text(re.sub("(?m)^account-gmail = .*", f"account-gmail = {'x' * 26}", strings.read_text("utf-8")))
    catalog = load_catalog()
    (fault,) = knowledge.check(root, catalog.intents, catalog.accounts, ["en"])
    assert "the title account-gmail has 26 characters. Shorten it to 25" in str(fault)


@pytest.fixture
def broken_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    path = tmp_path / "catalog.toml"
    path.write_text("[intents\n", "utf-8")
    broken = partial(load_catalog, path)
    monkeypatch.setattr("intents.loading.load_catalog", broken)
    monkeypatch.setattr("intents.check.load_catalog", lambda _: broken())
    return f"{path}: the catalogue cannot be read"


def test_a_broken_catalogue_is_told_in_a_line(broken_catalogue: str) -> None:
    for arguments in (["ask", "hello"], ["chat"], ["understand"], ["explain", "hello"], ["train"]):
        result = run(*arguments)
        assert result.exit_code == 1
        assert result.stderr.startswith(broken_catalogue)
        assert result.stderr.count("\n") == 1
    for command in ("check", "doctor"):
        result = run(command)
        assert result.exit_code == 1
        assert broken_catalogue in result.stdout


def test_the_server_tells_every_fault_of_the_content(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "_content_faults", lambda: ["en/help.txt:1: wrong. Mend it."])

    def listening(
        service: object, settings: object, storage: Any, sockets: list[socket.socket], say: object, then: Any
    ) -> None:
        storage.close()
        for made in sockets:
            made.close()
        then()
        for thread in threading.enumerate():
            if thread.name == "check":
                thread.join()

    monkeypatch.setattr("bot.web.run", listening)
    monkeypatch.setattr("bot.logs.configure", lambda *_: None)
    monkeypatch.setattr("gc.freeze", lambda: None)
    monkeypatch.setenv("PORT", "0")
    result = run("serve")
    assert result.exit_code == 0
    assert "en/help.txt:1: wrong. Mend it.\n" in result.stderr


def test_check_knows_its_languages() -> None:
    result = run("check", "xx")
    assert result.exit_code == 1
    assert "'xx'" in result.stderr


def test_doctor_finds_a_broken_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "many")
    result = run("doctor")
    assert result.exit_code == 1
    assert "FAULT Settings: PORT" in result.stdout


def test_faulty_settings_stop_every_command_that_needs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "many")
    monkeypatch.setenv("LOG_LEVEL", "loud")
    for arguments in (["serve"], ["ask", "hello"], ["chat"], ["train"], []):
        result = run(*arguments)
        assert result.exit_code == 2
        assert [line.partition(":")[0] for line in result.stderr.splitlines()] == ["PORT", "LOG_LEVEL"]


def test_train_says_what_it_can_read() -> None:
    assert re.fullmatch(r"Ready in \d+ languages\.\n", run("train").stderr)


def test_build_profiles_tells_a_missing_folder(tmp_path: Path) -> None:
    result = run("build-profiles", str(tmp_path / "gone"))
    assert result.exit_code == 1
    assert result.stderr == f"{tmp_path / 'gone'}: No such file or directory.\n"


def test_chat_ends_with_the_input() -> None:
    result = run("chat", "--locale", "lv", text="aizmirsu gmail paroli\n")
    assert result.exit_code == 0
    assert result.stdout.startswith("Sveiki!")
    assert "Gmail" in result.stdout


# Real processes


def test_serve_answers_and_stops_when_told(tmp_path: Path, data_dir: Path) -> None:
    port, log = free_port(), tmp_path / "log"
    settings = {"PORT": str(port), "DATA_DIR": str(data_dir), "LOG_FORMAT": "json"}
    command, address = [sys.executable, str(ROOT / "app.py")], f"http://127.0.0.1:{port}"
    with (
        serving(command, f"{address}/ready", log, settings),
        build_opener(ProxyHandler({})).open(f"{address}/health", timeout=5) as response,
    ):
        assert json.load(response) == {"status": "ok"}
    printed = log.read_text("utf-8")
    assert f"http://127.0.0.1:{port}/api/messages" in printed
    assert "only clients on this machine" in printed
    assert "Traceback" not in printed


def test_a_taken_port_is_told(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("PORT", str(taken.getsockname()[1]))
        with process("serve", data_dir=data_dir) as server:
            _, err = server.communicate(timeout=30)
    assert server.returncode == 1
    assert err.startswith("Cannot listen on 127.0.0.1, port ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(("host", "shown"), [("127.0.0.1", "127.0.0.1"), ("::1", "[::1]")])
def test_the_address_that_is_told_is_the_one_that_listens(data_dir: Path, host: str, shown: str) -> None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        try:
            probe.bind((host, 0))
        except OSError:
            pytest.skip("this machine has no such address")
    with process("serve", data_dir=data_dir, HOST=host, PORT="0") as server:
        assert server.stderr is not None
        line = next(line for line in server.stderr if line.startswith("The bot listens on "))
        address = line.split()[-1]
        with build_opener(ProxyHandler({})).open(address.replace("/api/messages", "/health"), timeout=5) as response:
            assert json.load(response) == {"status": "ok"}
        server.send_signal(signal.SIGINT)
    assert address.startswith(f"http://{shown}:")


def test_the_encoding_of_the_machine_does_not_matter(data_dir: Path) -> None:
    with process("ask", "aizmirsu gmail paroli", data_dir=data_dir, PYTHONIOENCODING="ascii") as command:
        out, err = command.communicate(timeout=30)
    assert command.returncode == 0
    assert "Jā, paldies" in out
    assert err == ""


def test_ctrl_c_ends_the_chat_at_once(data_dir: Path) -> None:
    with process("chat", "--locale", "en", data_dir=data_dir) as chat:
        assert chat.stdout is not None
        while chat.stdout.readline().strip():
            pass
        chat.send_signal(signal.SIGINT)
        out, err = chat.communicate(timeout=10)
    assert chat.returncode in (0, 130)
    assert "Traceback" not in out + err


def test_a_reader_that_goes_away_is_no_fault(data_dir: Path) -> None:
    """`python app.py understand | head -1`."""
    with process("understand", data_dir=data_dir) as command:
        assert command.stdin is not None
        assert command.stdout is not None
        command.stdout.close()
        try:
            command.stdin.write('{"text": "hello"}\n' * 2_000)
            command.stdin.close()
        except BrokenPipeError:
            pass
        assert command.stderr is not None
        err = command.stderr.read()
    assert err == ""


# The library


@pytest.fixture
def documented(bare_environment: pytest.MonkeyPatch, tmp_path: Path, data_dir: Path) -> Path:
    """A data folder of its own with the trained model, and a checkout to import."""
    shutil.copytree(data_dir / "models", tmp_path / "data" / "models")
    bare_environment.setenv("DATA_DIR", str(tmp_path / "data"))
    return checkout(tmp_path / "checkouts", "lv-LV", LATVIAN)


def test_what_was_imported_is_found_exported_and_answered_from(documented: Path) -> None:
    result = run("import", str(documented), "--base", "https://docs.microsoft.com/{locale}/set", "--json")
    assert (result.exit_code, json.loads(result.stdout)["articles"]) == (0, 3)
    (found,) = json.loads(run("search", "wifi parole", "--language", "lv", "--limit", "1", "--json").stdout)
    assert found["title"] == "Wi-Fi paroles maiņa"
    assert "Wi-Fi paroles maiņa" in run("search", "wifi parole", "--language", "lv").stdout
    lines = run("search", "--jsonl", "--limit", "1", text='{"text": "wifi parole", "language": "lv"}\n').stdout
    assert json.loads(lines)["results"] == [found]
    assert len(run("library", "export", "--json").stdout.splitlines()) == 3
    assert json.loads(run("library", "report", "--json").stdout)["lv-LV"]["articles"] == 3
    answer = json.loads(run("ask", "kā notiek wi-fi paroles maiņa", "--locale", "lv-LV", "--json").stdout)
    assert answer["decision"] == "none"
    assert answer["reply"]["text"].startswith("Wi-Fi paroles maiņa")
    assert answer["reply"]["links"][-1]["url"] == "https://docs.microsoft.com/lv-lv/set/wifi"


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (["import", "nowhere"], "nowhere does not exist"),
        (["import", "."], "has no .md file"),
        (["import", ".", "--locale", "nonsense"], "'nonsense' is no locale"),
        (["import", ".", "--base", "ftp://x"], "is not an https address"),
        (["search"], "Write what to look for"),
    ],
)
def test_what_cannot_be_done_with_the_library_is_told(tmp_path: Path, arguments: list[str], fault: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 1
    assert fault in result.stderr
    assert "Traceback" not in result.output


def test_a_bad_line_of_a_search_is_told() -> None:
    result = run("search", "--jsonl", text="{}\n")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Line 1" in result.stderr


def test_without_a_library_nothing_is_found(documented: Path) -> None:
    assert run("search", "wifi", "--json").stdout.strip() == "[]"
    assert run("library", "export", "--json").stdout == ""
    assert run("library", "check-links", "--again", "--json").exit_code == 0


def test_an_import_that_is_broken_off_leaves_the_library(documented: Path, tmp_path: Path) -> None:
    assert run("import", str(documented)).exit_code == 0
    many = {f"a{number}": WIFI for number in range(3000)}
    checkout(tmp_path / "more", "nb-NO", many)
    child = process("import", str(tmp_path / "more"), data_dir=tmp_path / "data")
    staged = tmp_path / "data" / "library" / "staging" / "records"
    while not (staged.exists() and staged.stat().st_size) and child.poll() is None:
        time.sleep(0.01)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=30)
    assert child.returncode != 0
    assert "Traceback" not in out + err
    assert len(run("library", "export").stdout.splitlines()) == 3
    assert run("import", str(documented), "--json").exit_code == 0
