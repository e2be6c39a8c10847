"""Files that browsers keep for ever: each group under a path that changes when one of its files does."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import hdrs, web

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}
_FOR_EVER = "public, max-age=31536000, immutable"
_DIGITS = 16


@dataclass(frozen=True)
class Assets:
    """A group of files with one version. Files with a `.gz` or `.br` beside them are sent compressed as they lie there;
    the others are small, and are kept in memory in both forms."""

    prefix: str
    """Where they are served, without a slash at the end."""
    version: str
    files: Mapping[str, Path]
    """By name."""
    _kept: dict[str, tuple[bytes, bytes]] = field(default_factory=dict, repr=False)

    @classmethod
    def read(cls, prefix: str, paths: Iterable[Path]) -> Assets:
        """Takes the files; their names must differ. Raises OSError."""
        files = {path.name: path for path in sorted(paths)}
        digest = hashlib.sha256()
        for name, path in files.items():
            digest.update(f"{name}\n{path.stat().st_size}\n".encode())
            digest.update(path.read_bytes())
        return cls(prefix, digest.hexdigest()[:_DIGITS], files)

    def url(self, name: str) -> str:
        """The path of a file as the page names it."""
        return f"{self.prefix}/{self.version}/{name}"

    def route(self) -> web.RouteDef:
        """Serves the group. Another version is another file, so it is not found."""
        return web.get(f"{self.prefix}/{{version}}/{{name}}", self._serve)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        path = self.files.get(request.match_info["name"])
        if path is None or request.match_info["version"] != self.version:
            raise web.HTTPNotFound
        headers = {
            hdrs.CACHE_CONTROL: _FOR_EVER,
            hdrs.CONTENT_TYPE: TYPES[path.suffix],
            hdrs.VARY: hdrs.ACCEPT_ENCODING,
            "Cross-Origin-Resource-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
        }
        if path.with_name(f"{path.name}.gz").is_file():
            return web.FileResponse(path, headers=headers)
        return self._small(request, path, headers)

    def _small(self, request: web.Request, path: Path, headers: dict[str, str]) -> web.Response:
        if path.name not in self._kept:
            body = path.read_bytes()
            self._kept[path.name] = (body, gzip.compress(body, 9, mtime=0))
        plain, packed = self._kept[path.name]
        if "gzip" in request.headers.get(hdrs.ACCEPT_ENCODING, ""):
            return web.Response(body=packed, headers={**headers, hdrs.CONTENT_ENCODING: "gzip"})
        return web.Response(body=plain, headers=headers)
