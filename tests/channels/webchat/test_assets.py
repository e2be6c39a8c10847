"""Files under a version are kept for ever; another version is another file."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.channels.webchat.assets import Assets

Client = TestClient[web.Request, web.Application]


@pytest.fixture
def assets(tmp_path: Path) -> Assets:
    (tmp_path / "page.css").write_text("body { color: red }" * 50)
    (tmp_path / "big.js").write_text("plain")
    (tmp_path / "big.js.gz").write_bytes(gzip.compress(b"gzip"))
    (tmp_path / "big.js.br").write_bytes(b"brotli")
    return Assets.read("/static", [tmp_path / "page.css", tmp_path / "big.js"])


@pytest.fixture
async def client(assets: Assets) -> AsyncIterator[Client]:
    app = web.Application()
    app.router.add_routes([assets.route()])
    client = TestClient(TestServer(app), auto_decompress=False)
    await client.start_server()
    yield client
    await client.close()


@pytest.mark.parametrize("name", ["page.css", "big.js"])
async def test_a_file_is_kept_for_ever(client: Client, assets: Assets, name: str) -> None:
    response = await client.get(assets.url(name))
    assert response.status == 200
    assert "immutable" in response.headers["Cache-Control"]
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Vary"] == "Accept-Encoding"
    assert response.content_type == {"page.css": "text/css", "big.js": "text/javascript"}[name]
    assert (await client.head(assets.url(name))).status == 200


@pytest.mark.parametrize(
    ("accepted", "encoding", "body"),
    [("gzip, deflate, br", "br", b"brotli"), ("gzip", "gzip", gzip.compress(b"gzip")), ("identity", None, b"plain")],
)
async def test_a_large_file_is_sent_as_it_lies_there(
    client: Client, assets: Assets, accepted: str, encoding: str | None, body: bytes
) -> None:
    response = await client.get(assets.url("big.js"), headers={"Accept-Encoding": accepted})
    assert response.headers.get("Content-Encoding") == encoding
    read = await response.read()
    assert read == body or (encoding == "gzip" and gzip.decompress(read) == b"gzip")


async def test_a_small_file_is_compressed_here(client: Client, assets: Assets, tmp_path: Path) -> None:
    packed = await client.get(assets.url("page.css"), headers={"Accept-Encoding": "gzip"})
    plain = await client.get(assets.url("page.css"), headers={"Accept-Encoding": "identity"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(await packed.read()) == await plain.read() == (tmp_path / "page.css").read_bytes()


@pytest.mark.parametrize(
    "path", ["/static/0000000000000000/page.css", "/static/{v}/other.css", "/static/{v}/..%2f..%2fetc%2fpasswd"]
)
async def test_nothing_else_is_there(client: Client, assets: Assets, path: str) -> None:
    assert (await client.get(path.replace("{v}", assets.version))).status == 404


def test_the_version_changes_with_the_files(assets: Assets, tmp_path: Path) -> None:
    files = [tmp_path / "page.css", tmp_path / "big.js"]
    assert Assets.read("/static", files).version == assets.version
    (tmp_path / "page.css").write_text("body { color: blue }")
    assert Assets.read("/static", files).version != assets.version
