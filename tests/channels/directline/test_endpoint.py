"""The protocol over HTTP: tokens, chats, activities; who may do what, and what is said to who may not."""

from __future__ import annotations

import time
from io import BytesIO
from json import dumps as json_text
from typing import Any

import jwt
import pytest

from bot.channels import Limits, Origins
from bot.channels.directline.intake import LONGEST
from bot.channels.directline.tokens import Tokens
from tests.channels.directline.conftest import SECRET, Client, Host, Hosted


async def test_a_token_is_for_one_new_chat_and_one_user(hosted: Hosted) -> None:
    status, made = await hosted.client().call("POST", "/tokens/generate", {"user": {"id": "dl_anna"}}, token=SECRET)
    assert (status, made["expires_in"]) == (200, 1800)
    claims = jwt.decode(made["token"], options={"verify_signature": False})
    assert (claims["user"], claims["conv"]) == ("dl_anna", made["conversationId"])


@pytest.mark.parametrize(
    "body",
    [
        {"user": {"id": "anna"}},
        {"user": {"id": "dl_"}},
        {"user": {"id": "dl_" + "x" * 300}},
        {"user": {"id": "dl_\u202ex"}},
        {"user": {"id": 7}},
        {"user": "anna"},
        {"trustedOrigins": "https://example.com"},
        {"trustedOrigins": ["https://example.com/path"]},
        {"trustedOrigins": [7]},
        [],
        "text",
    ],
)
async def test_what_a_token_cannot_be_for_is_refused(hosted: Hosted, body: Any) -> None:
    status, made = await hosted.client().call("POST", "/tokens/generate", body, token=SECRET)
    assert status == 400
    assert made["error"]["message"]


async def test_only_the_secret_makes_tokens(client: Client) -> None:
    assert (await client.call("POST", "/tokens/generate"))[0] == 403
    assert (await client.call("POST", "/tokens/generate", token=""))[0] == 401
    assert (await client.call("POST", "/tokens/generate", token=SECRET + "x"))[0] == 401


async def test_a_chat_begins_with_a_greeting_in_its_locale(hosted: Hosted) -> None:
    client = await hosted.client().start("lv-LV")
    (greeting,) = await client.until(len)
    assert (greeting["text"], greeting["from"]["role"], greeting["conversation"]["id"]) == (
        "WELCOME",
        "bot",
        client.chat,
    )
    assert hosted.echo.welcomed == [(f"directline/{client.chat}", "welcome", "lv-LV")]


async def test_without_a_locale_the_browser_s_language_counts(hosted: Hosted) -> None:
    client = hosted.client(**{"Accept-Language": "nb-NO,nb;q=0.9,en;q=0.5"})
    await client.start(None)
    await client.until(len)
    assert hosted.echo.welcomed[0][2] == "nb-NO"


async def test_the_same_token_opens_the_same_chat(client: Client) -> None:
    await client.until(len)
    status, made = await client.call("POST", "/conversations")
    assert (status, made["conversationId"]) == (200, client.chat)
    assert len((await client.read())[0]) == 1


async def test_what_is_said_comes_back_and_is_answered(client: Client) -> None:
    id = await client.said("Labdien", from_={"id": "x"}, channelData={"clientActivityID": "k1"}, locale="lv")
    activities = await client.until(lambda found: len(found) == 3)
    mine, answer = activities[1:]
    assert (mine["id"], mine["text"], mine["channelData"]) == (id, "Labdien", {"clientActivityID": "k1"})
    assert (answer["text"], answer["replyToId"], answer["recipient"]["id"]) == ("ECHO: Labdien", id, mine["from"]["id"])
    assert all(activity["timestamp"].endswith("Z") for activity in activities)


async def test_the_sender_is_whom_the_token_names(hosted: Hosted) -> None:
    client = await hosted.client().start(user={"id": "dl_anna"})
    forged = {
        "type": "message",
        "text": "it is me",
        "id": "mine",
        "from": {"id": "dl_other", "name": "Anna", "role": "bot"},
        "conversation": {"id": "other"},
        "channelId": "msteams",
        "serviceUrl": "https://evil.example",
        "recipient": {"id": "evil"},
        "timestamp": "2001-01-01T00:00:00Z",
        "deliveryMode": "expectReplies",
    }
    assert (await client.post(forged))[0] == 200
    mine = (await client.until(lambda found: len(found) == 3))[1]
    assert mine["from"] == {"name": "Anna", "id": "dl_anna", "role": "user"}
    assert (mine["conversation"]["id"], mine["channelId"]) == (client.chat, "directline")
    assert mine["id"] != "mine"
    assert "evil" not in str(mine)
    assert "2001" not in str(mine)
    assert "deliveryMode" not in mine


async def test_the_same_message_sent_again_is_one_message(client: Client, hosted: Hosted) -> None:
    first = await client.said("once", channelData={"clientActivityID": "k"})
    again = await client.said("once", channelData={"clientActivityID": "k"})
    assert first == again
    await client.said("more")
    assert await client.texts(5) == ["WELCOME", "once", "ECHO: once", "more", "ECHO: more"]
    assert len(hosted.echo.heard) == 2


async def test_a_watermark_goes_on_where_it_ended(client: Client) -> None:
    await client.texts(1)
    first, watermark = await client.read()
    await client.said("next")
    await client.texts(3)
    rest, last = await client.read(watermark)
    assert [activity["text"] for activity in first] == ["WELCOME"]
    assert [activity["text"] for activity in rest] == ["next", "ECHO: next"]
    assert (await client.read(last)) == ([], last)
    for odd in ("nonsense", "-1", "99999999999999999999", "%00", "１"):
        assert len((await client.read(odd))[0]) == 3


async def test_a_secret_is_kept_nowhere(client: Client, hosted: Hosted) -> None:
    activity = {
        "type": "message",
        "text": "it is hunter2",
        "value": {"deep": ["hunter2"], "choice": "intent:forgot_password"},
        "channelData": {"clientActivityID": "hunter2x9", "note": "hunter2"},
        "attachments": [{"contentType": "text/plain", "content": "hunter2", "contentUrl": "https://evil.example/"}],
        "from": {"name": "hunter2"},
    }
    assert (await client.post(activity))[0] == 200
    mine = (await client.until(lambda found: len(found) == 3))[1]
    assert mine["text"] == "it is •••"
    assert mine["value"] == {"deep": ["•••"], "choice": "intent:forgot_password"}
    assert mine["channelData"] == {"clientActivityID": "hunter2x9", "note": "•••"}
    assert mine["attachments"] == [{"contentType": "text/plain", "content": "•••"}]
    assert "hunter2" not in str(hosted.echo.heard)


async def test_a_refreshed_token_is_for_the_same_chat(client: Client) -> None:
    status, made = await client.call("POST", "/tokens/refresh")
    assert (status, made["conversationId"], made["expires_in"]) == (200, client.chat, 1800)
    client.token = made["token"]
    await client.said("still here")
    assert (await client.call("POST", "/tokens/refresh", token=SECRET))[0] == 403


async def test_coming_back_gives_a_new_token_and_stream(client: Client) -> None:
    status, made = await client.call("GET", f"/conversations/{client.chat}?watermark=1")
    assert status == 200
    assert made["conversationId"] == client.chat
    assert made["streamUrl"].startswith("ws://127.0.0.1")
    assert "watermark=1" in made["streamUrl"]
    client.token = made["token"]
    await client.said("back")


async def test_a_token_opens_no_other_chat(client: Client, hosted: Hosted) -> None:
    other = await hosted.client().start()
    other.chat = client.chat
    paths = [("GET", ""), ("GET", "/activities"), ("POST", "/activities"), ("POST", "/upload"), ("GET", "/stream")]
    for method, path in paths:
        body = {"type": "message", "text": "intruder"} if method == "POST" else None
        status, made = await other.call(method, f"/conversations/{client.chat}{path}", body)
        assert status == 403, path
        assert "another conversation" in made["error"]["message"]
    assert "intruder" not in str(await client.read())


async def test_expired_forged_and_foreign_tokens(client: Client) -> None:
    old = Tokens(SECRET, lambda: time.time() - 1801).issue(client.chat, "dl_x").token
    foreign = Tokens("another secret", time.time).issue(client.chat, "dl_x").token
    head, body, mark = client.token.split(".")
    unsigned = jwt.encode({"conv": client.chat, "user": "dl_x"}, key="", algorithm="none")
    for token, status in [
        (old, 403),
        (foreign, 401),
        (f"{head}.{body}.{mark[:-4]}AAAA", 401),
        (f"{head}.{body}", 401),
        (unsigned, 401),
        ("x" * 7_000, 401),
        ("ā", 401),
    ]:
        got, made = await client.call("GET", f"/conversations/{client.chat}/activities", token=token)
        assert got == status, token
        assert token not in str(made)
    assert (await client.call("POST", "/tokens/refresh", token=old))[0] == 403


async def test_what_is_not_there_is_not_found(hosted: Hosted) -> None:
    nobody = hosted.client()
    for path in ("", "/activities"):
        status, made = await nobody.call("GET", f"/conversations/unknown{path}", token=SECRET)
        assert (status, made["error"]["code"]) == (404, "ConversationNotFound")
    _, made = await nobody.call("POST", "/tokens/generate", token=SECRET)
    early = Client(nobody.http, made["token"], made["conversationId"])
    assert (await early.post(text="hello"))[0] == 404
    assert (await early.call("GET", f"/conversations/{early.chat}/activities"))[0] == 404


async def test_who_has_the_secret_may_do_all(client: Client, hosted: Hosted) -> None:
    owner = Client(hosted.http, SECRET, client.chat)
    await owner.said("from the owner")
    mine = (await client.until(lambda found: len(found) == 3))[1]
    assert mine["from"]["id"] == (await client.read())[0][0]["recipient"]["id"]
    status, made = await owner.call("POST", "/conversations", {"user": {"id": "dl_anna"}})
    assert status == 201
    assert jwt.decode(made["token"], options={"verify_signature": False})["user"] == "dl_anna"


async def test_after_the_end_nothing_is_taken(client: Client) -> None:
    assert (await client.post(type="endOfConversation", code="completedSuccessfully"))[0] == 200
    calls = [("POST", "/activities"), ("GET", "/activities"), ("GET", ""), ("GET", "/stream")]
    for method, path in calls:
        body = {"type": "message", "text": "late"} if method == "POST" else None
        status, made = await client.call(method, f"/conversations/{client.chat}{path}", body)
        assert (status, made["error"]["code"]) == (404, "ConversationEnded"), path
    for path in ("/tokens/refresh", "/conversations"):
        assert (await client.call("POST", path))[0] == 404


@pytest.mark.parametrize(
    "activity",
    [
        "text",
        [],
        {},
        {"type": "invoke", "name": "x"},
        {"type": "conversationUpdate"},
        {"type": 7},
        {"type": "message", "text": 7},
        {"type": "message", "text": "x", "locale": "x" * 41},
        {"type": "message", "attachments": {}},
        {"type": "message", "attachments": ["x"]},
        {"type": "message", "entities": "x"},
        {"type": "message", "channelData": "x"},
        {"type": "message", "channelData": {"clientActivityID": 7}},
        {"type": "message", "channelData": {"clientActivityID": ""}},
        {"type": "message", "channelData": {"clientActivityID": "x" * 201}},
        {"type": "message", "localTimestamp": "yesterday"},
    ],
)
async def test_what_is_no_activity_is_refused_and_leaves_nothing(client: Client, activity: Any) -> None:
    await client.texts(1)
    status, made = await client.post(activity)
    assert status == 400
    assert made["error"]["message"].endswith(".")
    assert len((await client.read())[0]) == 1


async def test_broken_bodies_are_refused(client: Client) -> None:
    path = f"/conversations/{client.chat}/activities"
    json = {"Content-Type": "application/json"}
    for data, headers, status in [
        (b"{", json, 400),
        (b"\xff", json, 400),
        (b"", json, 400),
        (b'{"type":"message","text":NaN}', json, 400),
        (b"[" * 100_000, json, 400),
        (b"{}", {"Content-Type": "text/plain"}, 415),
        (b"x", {**json, "Content-Encoding": "gzip"}, 400),
        (b" " * 2_000_000, json, 413),
    ]:
        got, made = await client.call("POST", path, data=BytesIO(data), headers=headers)
        assert got == status, data[:20]
        assert "error" in made
    large = json_text({"type": "message", "value": ["ā" * 1000] * (LONGEST // 1000 + 1)}, ensure_ascii=False)
    status, made = await client.call("POST", path, data=BytesIO(large.encode()), headers=json)
    assert (status, made["error"]["code"]) == (400, "MessageSizeTooBig")


async def test_a_long_text_is_cut_where_nobody_reads_on(client: Client, hosted: Hosted) -> None:
    await client.said("ā" * 5000)
    mine = (await client.until(lambda found: len(found) == 3))[1]
    assert mine["text"] == "ā" * 4000 + "…"
    assert len(hosted.echo.heard[0][1].text) == 4001


async def test_markup_is_kept_as_text(client: Client) -> None:
    text = "<script>alert(1)</script> [x](javascript:alert(1)) \u202e"
    await client.said(text)
    assert (await client.texts(3))[1] == text


async def test_too_much_at_once_has_to_wait(host: Host) -> None:
    hosted: Hosted = await host(Limits(messages_per_minute=2, chats_per_minute_per_address=2))
    client = await hosted.client().start()
    for _ in range(2):
        await client.said("x")
    async with hosted.http.post(
        f"/v3/directline/conversations/{client.chat}/activities",
        json={"type": "message", "text": "x"},
        headers={"Authorization": f"Bearer {client.token}"},
    ) as response:
        assert response.status == 429
        assert 1 <= int(response.headers["Retry-After"]) <= 60
        assert (await response.json())["error"]["code"] == "TooManyRequests"
    await hosted.client().start()
    with pytest.raises(AssertionError, match="TooManyRequests"):
        await hosted.client().start()


async def test_one_address_is_limited_in_all_its_chats(host: Host) -> None:
    hosted: Hosted = await host(Limits(messages_per_minute_per_address=3))
    first, second = await hosted.client().start(), await hosted.client().start()
    assert [(await client.post(text="x"))[0] for client in (first, second) * 2] == [200, 200, 200, 429]


async def test_other_sites_need_to_be_allowed(host: Host) -> None:
    origins = Origins(allowed=frozenset({"https://www.example.com"}), loopback=False)
    hosted: Hosted = await host(origins=origins)
    friend, stranger = ({"Origin": f"https://{name}.example.com"} for name in ("www", "evil"))
    client = await hosted.client().start()
    path = f"/conversations/{client.chat}/activities"
    assert (await client.call("GET", path, headers=friend))[0] == 200
    status, made = await client.call("GET", path, headers=stranger)
    assert status == 403
    assert "evil" not in str(made)
    own = {"Origin": f"http://127.0.0.1:{hosted.http.port}"}
    assert (await client.call("GET", path, headers=own))[0] == 200


async def test_a_token_may_name_its_own_sites(host: Host) -> None:
    hosted: Hosted = await host(origins=Origins(allowed=frozenset({"https://www.example.com"})))
    client = await hosted.client().start(trustedOrigins=["https://shop.example.org"])
    path = f"/conversations/{client.chat}/activities"
    assert (await client.call("GET", path, headers={"Origin": "https://shop.example.org"}))[0] == 200
    assert (await client.call("GET", path, headers={"Origin": "https://www.example.com"}))[0] == 403
    _, made = await client.call("POST", "/tokens/refresh")
    client.token = made["token"]
    assert (await client.call("GET", path, headers={"Origin": "https://www.example.com"}))[0] == 403


async def test_the_browser_s_question_beforehand_is_answered(hosted: Hosted) -> None:
    async with hosted.http.options("/v3/directline/conversations", headers={"Origin": "https://a.example"}) as response:
        assert response.status == 204
        assert response.headers["Access-Control-Allow-Origin"] == "https://a.example"
        assert "authorization" in response.headers["Access-Control-Allow-Headers"]
        assert "Access-Control-Allow-Credentials" not in response.headers


async def test_nothing_is_cached(client: Client, hosted: Hosted) -> None:
    headers = {"Authorization": f"Bearer {client.token}"}
    path = f"/v3/directline/conversations/{client.chat}/activities"
    async with hosted.http.get(path, headers=headers) as response:
        assert response.headers["Cache-Control"] == "no-store"
