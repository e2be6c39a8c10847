"""Starts an installed bot as a process, waits until it is healthy, and stops it: `python tests/smoke.py COMMAND...`."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

START_SECONDS = 90.0
"""The first start trains the model; a later one takes about a second."""
STOP_SECONDS = 15.0


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(command: list[str], folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """The process, outside the source tree and without credentials; it is killed if it outlives the block."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MicrosoftApp")}
    environment |= {"HOST": "127.0.0.1", "PORT": str(port), "DATA_DIR": str(folder)}
    with subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


def wait_until_healthy(process: subprocess.Popen[bytes], url: str) -> float:
    """Seconds until `url` answered 200; exits if the process ends before, or takes too long."""
    opener = build_opener(ProxyHandler({}))
    started = time.monotonic()
    while (waited := time.monotonic() - started) < START_SECONDS:
        if process.poll() is not None:
            sys.exit(f"The bot ended with {process.returncode} before it answered {url}.")
        try:
            with opener.open(url, timeout=5) as response:
                json.load(response)
                return waited
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.05)
    sys.exit(f"The bot did not answer {url} within {START_SECONDS:.0f} s.")


def check_page(base: str) -> None:
    """Exits if the web page, or the script that it chats with, is not there."""
    opener = build_opener(ProxyHandler({}))
    try:
        with opener.open(f"{base}/", timeout=5) as response:
            (script,) = re.findall(r'id="component" href="([^"]+)"', response.read().decode())
        with opener.open(f"{base}{script}", timeout=5) as response:
            size = len(response.read())
    except (URLError, ValueError) as error:
        sys.exit(f"The web page is not complete: {error}")
    print(f"web page: Web Chat has {size:,} bytes", flush=True)


def stop(process: subprocess.Popen[bytes]) -> float:
    """Seconds that an orderly end took; exits if it was not orderly."""
    asked = time.monotonic()
    process.send_signal(signal.SIGTERM)
    try:
        code = process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        sys.exit(f"The bot did not stop within {STOP_SECONDS:.0f} s.")
    if code not in (0, -signal.SIGTERM):
        sys.exit(f"The bot ended with {code} when asked to stop.")
    return time.monotonic() - asked


def main(command: list[str]) -> None:
    """Starts the bot twice: a first time with nothing prepared, then again with what the first left behind."""
    with tempfile.TemporaryDirectory() as folder:
        for occasion in ("first", "second"):
            port = free_port()
            with running(command, Path(folder), port) as process:
                ready = wait_until_healthy(process, f"http://127.0.0.1:{port}/health")
                check_page(f"http://127.0.0.1:{port}")
                print(f"{occasion} start: healthy after {ready:.1f} s, stopped in {stop(process):.1f} s", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
