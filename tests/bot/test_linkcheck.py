"""Links are asked for politely, and once."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from bot.linkcheck import Checked, Manners, check_links

QUICK = Manners(pause=0.0, tries=2, patience=0.5, longest_wait=0.2)


class Site(BaseHTTPRequestHandler):
    """A site with pages of every kind; it counts what it is asked."""

    asked: ClassVar[Counter[str]] = Counter()
    now: ClassVar[list[int]] = [0, 0]
    """How many requests there are at this moment, and were at most."""

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, *_: Any) -> None:
        """Says nothing."""

    def _answer(self) -> None:
        name = f"{self.command} {self.path}"
        Site.asked[name] += 1
        Site.now[0] += 1
        Site.now[1] = max(Site.now)
        time.sleep(1.0 if self.path == "/slow" else 0.02)
        Site.now[0] -= 1
        status, headers = 200, {}
        if self.path == "/gone":
            status = 404
        elif self.path == "/get-only" and self.command == "HEAD":
            status = 405
        elif self.path == "/moved":
            status, headers = 301, {"Location": "/fine"}
        elif self.path == "/private":
            status = 401
        elif self.path == "/busy":
            status, headers = (429, {"Retry-After": "0"}) if Site.asked[name] == 1 else (200, {})
        elif self.path == "/broken":
            status = 503
        self.send_response(status)
        for header, value in {**headers, "Content-Length": "0"}.items():
            self.send_header(header, value)
        self.end_headers()


@pytest.fixture
def site() -> Iterator[str]:
    Site.asked.clear()
    Site.now[:] = [0, 0]
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def check(notes: Path, *urls: str, manners: Manners = QUICK) -> dict[str, Checked]:
    return {each.url: each for each in check_links(urls, notes, manners, lambda *_: None)}


@pytest.mark.parametrize(
    ("path", "status", "alive"),
    [
        ("/fine", 200, True),
        ("/gone", 404, False),
        ("/get-only", 200, True),
        ("/moved", 200, True),
        ("/private", 401, True),
        ("/busy", 200, True),
        ("/broken", 503, False),
        ("/slow", 0, False),
    ],
)
def test_what_became_of_a_link(site: str, tmp_path: Path, path: str, status: int, alive: bool) -> None:
    (checked,) = check(tmp_path / "notes", site + path).values()
    assert (checked.status, checked.is_alive) == (status, alive)


def test_where_it_led_to_is_told(site: str, tmp_path: Path) -> None:
    assert check(tmp_path / "notes", f"{site}/moved")[f"{site}/moved"].detail == f"{site}/fine"


def test_hosts_that_are_not_there_are_told(tmp_path: Path) -> None:
    (checked,) = check(tmp_path / "notes", "http://127.0.0.1:9/x").values()
    assert not checked.is_alive
    assert "127.0.0.1" in checked.detail


def test_a_page_is_asked_for_once_whatever_its_places(site: str, tmp_path: Path) -> None:
    check(tmp_path / "notes", f"{site}/fine#a", f"{site}/fine#b", f"{site}/fine")
    assert Site.asked == {"HEAD /fine": 1}


def test_a_failure_that_may_pass_is_tried_again(site: str, tmp_path: Path) -> None:
    check(tmp_path / "notes", f"{site}/broken", f"{site}/gone")
    assert Site.asked["HEAD /broken"] == 2
    assert Site.asked["HEAD /gone"] == 1


def test_a_host_gets_few_requests_at_a_time(site: str, tmp_path: Path) -> None:
    check(tmp_path / "notes", *(f"{site}/{number}" for number in range(12)))
    assert sum(Site.asked.values()) == 12
    assert Site.now[1] <= QUICK.of_a_host


def test_a_check_that_was_broken_off_goes_on(site: str, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    check(notes, f"{site}/fine", f"{site}/gone")
    with notes.open("a") as file:
        file.write('["http://torn')
    found = check(notes, f"{site}/fine", f"{site}/gone", f"{site}/get-only")
    assert [each.status for each in found.values()] == [200, 200, 404]
    assert Site.asked["HEAD /fine"] == 1


def test_progress_is_told(site: str, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    check_links([f"{site}/a", f"{site}/b"], tmp_path / "notes", QUICK, lambda *step: steps.append(step))
    assert steps == [(0, 2), (1, 2), (2, 2)]
