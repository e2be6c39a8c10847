"""The doctor names the one thing that is wrong; one fault is made at a time."""

from __future__ import annotations

import json
import socket
import tempfile
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.webchat import bundle
from bot.doctor import Finding, examine
from bot.settings import Settings, SettingsError

ID = "11111111-2222-3333-4444-555555555555"
SECRET = "s3cr3t~value"


@pytest.fixture(autouse=True)
def fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Web Chat's script is there, whatever this machine could fetch."""
    monkeypatch.setattr(bundle, "is_current", lambda: True)


def settings(folder: Path, **values: object) -> Settings:
    given: dict[str, Any] = {"_env_file": None, "port": 0, "data_dir": folder, **values}
    return Settings(**given)


async def findings(given: Settings, faults: tuple[str, ...] = (), authority: str = "http://127.0.0.1:9") -> list[str]:
    return [str(finding) for finding in await examine(lambda: faults, lambda: given, authority)]


def faults(found: list[str]) -> list[str]:
    return [line for line in found if line.startswith("FAULT")]


async def test_a_healthy_bot(tmp_path: Path) -> None:
    found = await findings(settings(tmp_path))
    assert faults(found) == []
    assert [line.split(":")[0].removeprefix("ok").strip() for line in found] == [
        "Python", "Settings", "DATA_DIR", "HOST, PORT", "DATABASE_URL", "DIRECT_LINE_SECRET", "Content",
        "Web page", "MicrosoftAppId",
    ]  # fmt: skip
    assert all("\n" not in line for line in found)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (
            {"database_url": "postgresql://bot:hidden@127.0.0.1:1/bot"},
            "DATABASE_URL: The database postgresql://bot:***@",
        ),
        ({"database_url": "sqlite:////dev/null/x.db"}, "DATABASE_URL: The database sqlite:////dev/null/x.db cannot be"),
        ({"database_url": "mongo://host"}, "DATABASE_URL: The address must begin with sqlite:// or postgresql://."),
        ({"direct_line_secret": "dev-secret"}, "DIRECT_LINE_SECRET: can be guessed."),
    ],
)
async def test_database_and_secret(tmp_path: Path, values: dict[str, object], told: str) -> None:
    (found,) = faults(await findings(settings(tmp_path, **values)))
    assert found.startswith(f"FAULT {told}")
    assert "hidden" not in found


async def test_a_good_secret_is_not_shown(tmp_path: Path) -> None:
    found = await findings(settings(tmp_path, direct_line_secret="x" * 24))
    assert "ok    DIRECT_LINE_SECRET: set." in found


async def test_faulty_settings_do_not_hide_faults_of_the_content() -> None:
    def broken() -> Settings:
        raise SettingsError(["PORT: too large.", "LOG_LEVEL: unknown."])

    found = [str(finding) for finding in await examine(lambda: ["x.txt:1: wrong. mend it"], broken)]
    assert faults(found) == [
        "FAULT Settings: PORT: too large.",
        "FAULT Settings: LOG_LEVEL: unknown.",
        "FAULT Content: x.txt:1: wrong. mend it",
    ]


async def test_a_missing_web_chat_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "is_current", lambda: False)
    (fault,) = faults(await findings(settings(tmp_path)))
    assert fault.startswith("FAULT Web page: ")
    assert "make install" in fault


async def test_an_old_python_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.version_info", (3, 10, 1))
    assert faults(await findings(settings(tmp_path)))[0].startswith("FAULT Python: 3.10.1")


async def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        (fault,) = faults(await findings(settings(tmp_path, port=port)))
    assert fault.startswith(f"FAULT HOST, PORT: 127.0.0.1:{port}")


async def test_a_data_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    (fault,) = faults(await findings(settings(file)))
    assert fault.startswith("FAULT DATA_DIR")


async def test_a_data_folder_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(**_: object) -> object:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(tempfile, "TemporaryFile", refused)
    (fault,) = faults(await findings(settings(tmp_path / "below")))
    assert fault.startswith("FAULT DATA_DIR")


async def test_a_model_that_is_there_is_told(tmp_path: Path) -> None:
    assert any("comes at first start" in line for line in await findings(settings(tmp_path)))
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "model-x.npz").touch()
    assert any("with a trained model" in line for line in await findings(settings(tmp_path)))


async def test_an_app_id_that_is_none_is_named(tmp_path: Path) -> None:
    given = settings(tmp_path, MicrosoftAppId="my-bot", MicrosoftAppPassword=SECRET)
    (fault,) = faults(await findings(given))
    assert fault.startswith("FAULT MicrosoftAppId")


async def test_an_identity_platform_that_cannot_be_reached_is_told(tmp_path: Path) -> None:
    (fault,) = faults(await findings(settings(tmp_path, MicrosoftAppId=ID, MicrosoftAppPassword=SECRET)))
    assert fault == "FAULT Network: 127.0.0.1 cannot be reached. Check DNS, proxy and firewall."


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"access_token": "t", "expires_in": 3600}, None),
        ({"error": "invalid_client", "error_description": "AADSTS7000215: Invalid client secret."}, "secret is wrong"),
        ({"error": "invalid_client", "error_description": "AADSTS7000222: expired."}, "secret has expired"),
        ({"error": "unauthorized_client", "error_description": "AADSTS700016: not found."}, "no such app"),
        ({"error": "invalid_request", "error_description": "AADSTS90002: Tenant not found."}, "no such tenant"),
        ({"error": "x", "error_description": "AADSTS123: something new"}, "something new"),
    ],
)
async def test_the_answer_of_the_identity_platform_is_explained(
    tmp_path: Path, answer: dict[str, object], told: str | None
) -> None:
    asked = list[str]()

    async def token(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(text=json.dumps(answer), status=200 if told is None else 401)

    app = web.Application()
    app.router.add_post("/{tail:.*}", token)
    async with TestServer(app) as server:
        authority = str(server.make_url("")).rstrip("/")
        given = settings(
            tmp_path, MicrosoftAppId=ID, MicrosoftAppPassword=SECRET,
            MicrosoftAppType="SingleTenant", MicrosoftAppTenantId="contoso",
        )  # fmt: skip
        found = faults(await findings(given, authority=authority))
    assert asked == ["/contoso/oauth2/v2.0/token"]
    assert [told in line for line in found] == ([] if told is None else [True])  # type: ignore[operator]
    assert not any(SECRET in line for line in found)


def test_a_finding_is_one_line() -> None:
    assert str(Finding(True, "all is well")) == "ok    all is well"
    assert str(Finding(False, "it is not")) == "FAULT it is not"


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="this machine has no folder without storage behind it")
async def test_a_data_folder_without_storage_behind_it_is_named() -> None:
    (fault,) = faults(await findings(settings(Path("/proc/nope"))))
    assert fault.startswith("FAULT DATA_DIR: /proc/nope")


async def test_an_ipv6_address_is_written_in_brackets(tmp_path: Path) -> None:
    found = await findings(settings(tmp_path, host="::1"))
    assert any("HOST, PORT: [::1]:0" in line for line in found)
