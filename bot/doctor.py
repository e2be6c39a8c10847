"""Looks at everything that the bot needs, and says what is wrong and what to do, in one line each."""

from __future__ import annotations

import re
import socket
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from yarl import URL

from bot.channels.credentials import AUTHORITY, NoToken, Unreachable, fetcher
from bot.channels.session import Session
from bot.channels.webchat import bundle
from bot.settings import Settings, SettingsError, load_settings
from bot.storage.database import Unavailable, probe

_SAFE = 24
"""Characters of a secret that nobody guesses."""
_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    well: bool
    what: str

    def __str__(self) -> str:
        return f"{'ok   ' if self.well else 'FAULT'} {self.what}"


async def examine(
    content_faults: Callable[[], Iterable[object]],
    settings: Callable[[], Settings] = load_settings,
    authority: str = AUTHORITY,
) -> list[Finding]:
    """Everything, in the order in which it is needed; with faulty settings, what does not depend on them."""
    findings = [_python()]
    try:
        read = settings()
    except SettingsError as error:
        return [*findings, *(Finding(False, f"Settings: {fault}") for fault in error.faults), *_content(content_faults)]
    findings += [Finding(True, "Settings: readable."), _data_dir(read.data_dir), _port(read.host, read.port)]
    if read.database_url or all(finding.well for finding in findings):
        # A file in a folder that cannot be used is no second fault.
        findings.append(_database(read.database))
    findings.append(_secret(read.direct_line_secret.get_secret_value()))
    findings += [*_content(content_faults), _web_page(), await _credentials(read, authority)]
    return findings


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding((3, 11) <= sys.version_info[:2] <= (3, 13), f"Python: {version}; 3.11, 3.12 and 3.13 are supported.")


def _data_dir(folder: Path) -> Finding:
    try:
        nearest = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
        # Only trying tells: the superuser may write everywhere, but not into a folder without storage behind it.
        with tempfile.TemporaryFile(dir=nearest):
            trained = any(folder.glob("models/model-*.npz"))
    except OSError:
        return Finding(False, f"DATA_DIR: {folder} cannot be written. Set DATA_DIR to a folder of the bot's own.")
    model = "with a trained model" if trained else "the model comes at first start"
    return Finding(True, f"DATA_DIR: {folder} is writable; {model}.")


def _port(host: str, port: int) -> Finding:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            hint = "Is the bot running already? Else set PORT or HOST."
            return Finding(False, f"HOST, PORT: {where} cannot be used ({error.strerror}). {hint}")
    return Finding(True, f"HOST, PORT: {where} is free.")


def _database(url: str) -> Finding:
    try:
        return Finding(True, f"DATABASE_URL: {probe(url)} can be used.")
    except Unavailable as fault:
        return Finding(False, f"DATABASE_URL: {fault}")


def _secret(secret: str) -> Finding:
    if not secret:
        return Finding(True, "DIRECT_LINE_SECRET: not set; one is made at first start and kept in DATA_DIR.")
    if len(secret) < _SAFE:
        return Finding(False, f"DIRECT_LINE_SECRET: can be guessed. Use {_SAFE} or more random characters.")
    return Finding(True, "DIRECT_LINE_SECRET: set.")


def _content(content_faults: Callable[[], Iterable[object]]) -> Iterator[Finding]:
    faults = list(content_faults())
    yield from (Finding(False, f"Content: {fault}") for fault in faults)
    if not faults:
        yield Finding(True, "Content: no faults.")


def _web_page() -> Finding:
    if bundle.is_current():
        return Finding(True, "Web page: Web Chat's script is there.")
    hint = "Run 'make install' in the source folder, or 'python -m bot.channels.webchat.bundle'."
    return Finding(False, f"Web page: Web Chat's script is missing or of another version. {hint}")


async def _credentials(settings: Settings, authority: str) -> Finding:
    app_id, secret = settings.MicrosoftAppId, settings.MicrosoftAppPassword.get_secret_value()
    if not app_id:
        return Finding(True, "MicrosoftAppId: not set; only clients on this machine are served, without sign-in.")
    if not _GUID.fullmatch(app_id):
        return Finding(False, "MicrosoftAppId: is no id (8-4-4-4-12 hexadecimal digits). Copy it from the bot's page.")
    session = Session()
    await session.open()
    try:
        fetch = fetcher(
            session,
            app_id=app_id,
            secret=secret,
            app_type=settings.MicrosoftAppType,
            tenant=settings.MicrosoftAppTenantId or None,
            authority=authority,
        )
        await fetch()
    except Unreachable:
        if settings.MicrosoftAppType == "UserAssignedMSI":
            hint = "Run the bot on the Azure machine that has this identity."
            return Finding(False, f"Network: no service for managed identities can be reached. {hint}")
        return Finding(False, f"Network: {URL(authority).host} cannot be reached. Check DNS, proxy and firewall.")
    except NoToken as error:
        return Finding(False, f"MicrosoftAppPassword: no token for {app_id}: {_meaning(str(error))}")
    finally:
        await session.close()
    return Finding(True, f"MicrosoftAppPassword: the identity platform gave a token for {app_id}.")


def _meaning(answer: str) -> str:
    """What the identity platform's codes mean for whoever set the bot up."""
    meanings = {
        "AADSTS7000215": "the secret is wrong. Use the secret's value, not its id.",
        "AADSTS7000222": "the secret has expired. Make a new one and set it.",
        "AADSTS700016": "there is no such app in the tenant. Check MicrosoftAppId, MicrosoftAppType and the tenant.",
        "AADSTS90002": "there is no such tenant. Check MicrosoftAppTenantId.",
    }
    return next((meaning for code, meaning in meanings.items() if f"{code}:" in answer), answer)
