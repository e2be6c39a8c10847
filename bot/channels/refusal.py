"""Says why a request is not taken: an HTTP status, a code for machines and a sentence for people."""

from __future__ import annotations

from http import HTTPStatus


class Refusal(Exception):
    """A request that ends at the border. `message` says what is wrong, where, and what to do about it.

    `reason` is for the log only. `retry_after`, in seconds, tells the sender when to come again.
    """

    def __init__(
        self, status: HTTPStatus, code: str, message: str, *, reason: str = "", retry_after: int | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.reason = reason
        self.retry_after = retry_after

    def body(self) -> dict[str, dict[str, str]]:
        """The JSON body of the answer, in the Bot Framework's own shape."""
        return {"error": {"code": self.code, "message": self.message}}


def bad_request(message: str, code: str = "BadArgument", *, reason: str = "") -> Refusal:
    """400: the request cannot be understood, and sending it again will not help."""
    return Refusal(HTTPStatus.BAD_REQUEST, code, message, reason=reason)


def unauthorized(message: str, *, reason: str = "") -> Refusal:
    """401: nothing proves who sent the request."""
    return Refusal(HTTPStatus.UNAUTHORIZED, "Unauthorized", message, reason=reason)


def forbidden(message: str, *, reason: str = "") -> Refusal:
    """403: the sender is known, or needs no proof, but may not do this."""
    return Refusal(HTTPStatus.FORBIDDEN, "Forbidden", message, reason=reason)


def unavailable(message: str, *, reason: str = "", retry_after: int = 10) -> Refusal:
    """503: not now; the same request is welcome again after `retry_after` seconds."""
    return Refusal(
        HTTPStatus.SERVICE_UNAVAILABLE, "ServiceUnavailable", message, reason=reason, retry_after=retry_after
    )
