"""Says why a request is not taken: an HTTP status, a code for machines and a sentence for people."""

from __future__ import annotations

from http import HTTPStatus


class Refusal(Exception):
    """A request that ends at the border. `message` says what is wrong, where, and what to do about it."""

    def __init__(self, status: HTTPStatus, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message

    def body(self) -> dict[str, dict[str, str]]:
        """The JSON body of the answer, in the Bot Framework's own shape."""
        return {"error": {"code": self.code, "message": self.message}}


def bad_request(message: str, code: str = "BadArgument") -> Refusal:
    """400: the request cannot be understood, and sending it again will not help."""
    return Refusal(HTTPStatus.BAD_REQUEST, code, message)


def unauthorized(message: str) -> Refusal:
    """401: nothing proves who sent the request."""
    return Refusal(HTTPStatus.UNAUTHORIZED, "Unauthorized", message)


def forbidden(message: str) -> Refusal:
    """403: the sender is known, or needs no proof, but may not do this."""
    return Refusal(HTTPStatus.FORBIDDEN, "Forbidden", message)
