"""Names of products that a translation has changed are found."""

from __future__ import annotations

from knowledge.library.names import Names

NAMES = Names(["Azure AD Connect", "Azure AD", "Exchange", "Wi-Fi"])


def test_a_name_that_is_gone_is_told_once() -> None:
    assert list(NAMES.lost("Azure AD Koble til og Exchange", "Azure AD Connect and Exchange, Azure AD Connect")) == [
        "Azure AD Connect"
    ]


def test_endings_hyphens_and_spaces_change_no_name() -> None:
    assert list(NAMES.lost("WiFi-nettet, Exchange-serveren, AzureAD", "the Wi-Fi, the Exchange server, Azure AD")) == []


def test_without_names_or_text_nothing_is_lost() -> None:
    assert list(Names([]).lost("a", "Exchange")) == []
    assert list(NAMES.lost(" ", "Exchange")) == []
