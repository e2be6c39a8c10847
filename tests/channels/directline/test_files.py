"""Files are what they claim to be, go by harmless names, and come back as they were sent."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from aiohttp import FormData

from bot.channels.directline.files import MOST_BYTES
from tests.channels.directline.conftest import Client

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
ACTIVITY = "application/vnd.microsoft.activity"


def form(*files: tuple[str, str, bytes], activity: str | None = '{"type":"message","text":"look"}') -> FormData:
    made = FormData(quote_fields=False)
    if activity is not None:
        made.add_field("activity", activity, content_type=ACTIVITY)
    for name, kind, content in files:
        made.add_field("file", BytesIO(content), filename=name, content_type=kind)
    return made


async def send(client: Client, data: Any, **options: Any) -> tuple[int, Any]:
    return await client.call("POST", f"/conversations/{client.chat}/upload?userId=dl_forged", data=data, **options)


async def test_a_file_comes_back_as_it_was_sent(client: Client) -> None:
    status, made = await send(client, form(("a b.png", "image/png", PNG)))
    assert status == 200
    mine = (await client.until(lambda found: len(found) == 3))[1]
    assert (mine["id"], mine["text"]) == (made["id"], "look")
    assert "forged" not in str(mine)
    (attachment,) = mine["attachments"]
    assert (attachment["contentType"], attachment["name"]) == ("image/png", "a b.png")
    path = "/" + attachment["contentUrl"].split("/", 3)[3]
    async with client.http.get(path) as response:
        assert await response.read() == PNG
        assert response.headers["Content-Type"] == "image/png"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''a%20b.png"
        assert "sandbox" in response.headers["Content-Security-Policy"]
    for wrong in (path.partition("?")[0], path[:-4] + "AAAA", path.replace("/files/", "/files/x")):
        async with client.http.get(wrong) as response:
            assert response.status == 403


async def test_a_file_without_words_is_a_message(client: Client) -> None:
    assert (await send(client, form(("a.png", "image/png", PNG), activity=None)))[0] == 200
    assert len((await client.until(lambda found: len(found) == 3))[1]["attachments"]) == 1


async def test_a_text_loses_its_secrets(client: Client) -> None:
    await send(client, form(("notes.txt", "text/plain", "mine is hunter2\nā\n".encode())))
    (attachment,) = (await client.until(lambda found: len(found) == 3))[1]["attachments"]
    async with client.http.get("/" + attachment["contentUrl"].split("/", 3)[3]) as response:
        assert (await response.read()).decode() == "mine is •••\nā\n"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("..", "file"),
        ("", "file"),
        ("a\u202egnp.exe", "a_gnp.exe"),
        ("<script>.txt", "_script_.txt"),
        ("con:aux|x?.txt", "con_aux_x_.txt"),
        ("x" * 300 + ".txt", "x" * 96 + ".txt"),
        ("hunter2.txt", "•••.txt"),
        ("grāmata.txt", "grāmata.txt"),
    ],
)
async def test_names_are_made_harmless(client: Client, name: str, kept: str) -> None:
    assert (await send(client, form((name, "text/plain", b"x"))))[0] == 200
    (attachment,) = (await client.until(lambda found: len(found) == 3))[1]["attachments"]
    assert attachment["name"] == kept


@pytest.mark.parametrize(
    ("name", "kind", "content", "status"),
    [
        ("a.html", "text/html", b"<script>alert(1)</script>", 415),
        ("a.svg", "image/svg+xml", b"<svg onload='alert(1)'/>", 415),
        ("a.exe", "application/x-msdownload", b"MZ", 415),
        ("a.png", "image/png", b"<html>", 415),
        ("a.pdf", "application/pdf", b"MZ", 415),
        ("a.txt", "text/plain", b"\xff\xfe", 415),
        ("a.png", "image/png", PNG + bytes(MOST_BYTES), 413),
    ],
    ids=["html", "svg", "exe", "html as png", "exe as pdf", "utf-16", "large"],
)
async def test_what_is_not_taken(client: Client, name: str, kind: str, content: bytes, status: int) -> None:
    await client.texts(1)
    got, made = await send(client, form((name, kind, content)))
    assert got == status
    assert made["error"]["message"]
    assert len((await client.read())[0]) == 1


async def test_broken_uploads_are_refused(client: Client) -> None:
    multipart = {"Content-Type": "multipart/form-data; boundary=x"}
    for data, headers in [
        (b"", multipart),
        (b"nonsense", multipart),
        (b"--x\r\nContent-Disposition: form-data; name=file\r\n\r\nno end", multipart),
        (b"--x--\r\n", {"Content-Type": "multipart/form-data"}),
        (b'--x\r\nContent-Disposition: form-data; name="activity"\r\n\r\n{\r\n--x--\r\n', multipart),
        (b"--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y--\r\n--x--\r\n", multipart),
        (b"{}", {"Content-Type": "application/json"}),
    ]:
        status, made = await send(client, data, headers=headers)
        assert status in (400, 415), data
        assert "error" in made


async def test_there_is_an_end_to_files(client: Client) -> None:
    many = [(f"{number}.txt", "text/plain", b"x") for number in range(11)]
    assert (await send(client, form(*many)))[0] == 400
    assert (await send(client, form(activity='{"type":"message"}')))[0] == 400
