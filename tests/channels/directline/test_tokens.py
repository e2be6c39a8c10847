"""Tokens: what was signed comes back, and nothing else does."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.directline.tokens import LIFETIME, Grant, Tokens, new_id, new_user, require
from bot.channels.refusal import Refusal

TOKENS = Tokens("the secret", lambda: 1_000_000.5)


@given(st.text(min_size=1), st.text(min_size=1), st.lists(st.text()))
def test_a_token_says_what_it_was_made_for(chat: str, user: str, origins: list[str]) -> None:
    issued = TOKENS.issue(chat, user, origins)
    assert TOKENS.grant(issued.token) == Grant(chat, user, tuple(origins))


@given(st.text() | st.binary().map(lambda noise: noise.decode("latin-1")))
def test_nothing_else_is_a_token(noise: str) -> None:
    with pytest.raises(Refusal) as caught:
        TOKENS.grant(noise)
    assert caught.value.status is HTTPStatus.UNAUTHORIZED


@given(st.integers(0, 200), st.sampled_from("Ab0-_"))
def test_a_changed_token_is_none(at: int, letter: str) -> None:
    token = TOKENS.issue("c", "u").token
    at %= len(token)
    changed = token[:at] + letter + token[at + 1 :]
    if changed[: changed.rindex(".") + 40] != token[: token.rindex(".") + 40]:
        with pytest.raises(Refusal):
            TOKENS.grant(changed)


@pytest.mark.parametrize(("later", "good"), [(LIFETIME - 1, True), (LIFETIME, False), (-100, True)])
def test_a_token_lasts_half_an_hour(later: int, good: bool) -> None:
    issued = TOKENS.issue("c", "u")
    read = Tokens("the secret", lambda: 1_000_000.0 + later)
    if good:
        assert read.grant(issued.token).chat_id == "c"
        return
    with pytest.raises(Refusal) as caught:
        read.grant(issued.token)
    assert (caught.value.status, caught.value.code) == (HTTPStatus.FORBIDDEN, "TokenExpired")


def test_the_secret_opens_every_chat() -> None:
    grant = TOKENS.grant("the secret")
    assert grant.is_secret
    require(grant, "any")


def test_a_token_opens_its_own_chat_only() -> None:
    grant = TOKENS.grant(TOKENS.issue("c", "u").token)
    require(grant, "c")
    with pytest.raises(Refusal):
        require(grant, "d")


def test_a_file_s_token_opens_that_file_and_no_chat() -> None:
    token = TOKENS.issue_file("c", "f")
    assert TOKENS.opens_file(token, "c", "f")
    assert not TOKENS.opens_file(token, "c", "g")
    assert not TOKENS.opens_file(token, "d", "f")
    assert not TOKENS.opens_file(TOKENS.issue("c", "u").token, "c", "f")
    assert not Tokens("the secret", lambda: 2_000_000.0).opens_file(token, "c", "f")
    with pytest.raises(Refusal):
        TOKENS.grant(token)


def test_ids_cannot_be_guessed() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000
    assert new_user().startswith("dl_")
    assert len(new_user()) > 20
