"""Keeping the keys of the identity platform."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientTimeout

from bot.channels import keys
from bot.channels.keys import SigningKeys
from bot.channels.session import Session
from tests.channels import identity
from tests.channels.identity import Platform

DAY = 24 * 3600


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def session() -> AsyncIterator[Session]:
    opened = Session()
    await opened.open()
    yield opened
    await opened.close()


async def test_keys_are_fetched_once_however_many_ask(session: Session) -> None:
    async with Platform() as platform:
        kept = SigningKeys(platform.url + "/channel", session, Clock(), endorsed=True)
        found = await asyncio.gather(*(kept.get("good") for _ in range(10)))
        assert platform.fetched == 1
        assert found[0].endorsements == ("msteams", "webchat", "emulator")


async def test_an_old_list_is_renewed_while_it_is_used(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even when the platform does not answer any more, nobody waits."""
    monkeypatch.setattr(keys, "_TIMEOUT", ClientTimeout(total=0.5))
    clock = Clock()
    async with Platform() as platform:
        kept = SigningKeys(platform.url + "/channel", session, clock, endorsed=True)
        await kept.get("good")
        clock.now = DAY + 1
        await kept.get("good")
        await asyncio.sleep(0.1)
        assert platform.fetched == 2
        await kept.get("good")
        assert platform.fetched == 2
        clock.now, platform.silent = 3 * DAY, True
        async with asyncio.timeout(0.2):
            for _ in range(5):
                await kept.get("good")
        await asyncio.sleep(0.6)
        assert (await kept.get("good")).public_key


async def test_unknown_keys_are_looked_for_now_and_then(session: Session) -> None:
    clock = Clock()
    async with Platform() as platform:
        kept = SigningKeys(platform.url + "/channel", session, clock, endorsed=True)
        for number in range(20):
            with pytest.raises(LookupError):
                await kept.get(f"kid-{number}")
        assert platform.fetched == 5
        clock.now += 10
        platform.keys.append(identity.jwk("late", ["msteams"]))
        assert (await kept.get("late")).endorsements == ("msteams",)
        assert platform.fetched == 6


@pytest.mark.parametrize(("endorsed", "found"), [(True, False), (False, True)])
async def test_the_emulators_keys_need_no_endorsement(session: Session, endorsed: bool, found: bool) -> None:
    async with Platform() as platform:
        kept = SigningKeys(platform.url + "/emulator", session, Clock(), endorsed=endorsed)
        if found:
            assert (await kept.get("aad")).endorsements == ()
        else:
            with pytest.raises(LookupError, match="not endorsed"):
                await kept.get("aad")
