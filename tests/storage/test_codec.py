"""What an older or a newer version has written is read as far as it can be."""

from __future__ import annotations

from bot.conversation import Conversation, Reply
from bot.storage.codec import read_conversation, read_replies, write_conversation, write_replies


def test_what_has_its_usual_value_takes_no_room() -> None:
    assert write_conversation(Conversation()) == "{}"


def test_a_property_of_a_newer_version_is_passed_over() -> None:
    assert read_conversation('{"language":"lv","mood":"fine"}') == Conversation("lv")


def test_what_cannot_be_read_begins_anew() -> None:
    for text in ('{"misses":"many"}', "[]", "nonsense"):
        assert read_conversation(text) == Conversation()
        assert read_replies(text) in ((), (Reply("", ""),))


def test_replies_come_back() -> None:
    replies = (Reply("Sveiki", "lv"),)
    assert read_replies(write_replies(replies)) == replies
