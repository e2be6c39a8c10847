"""Settings come from the environment and `.env`; all faults are told at once, and no secret with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load_settings

pytestmark = pytest.mark.usefixtures("bare_environment")
ID = "11111111-2222-3333-4444-555555555555"
SECRET = "s3cr3t~value"


def faults() -> list[str]:
    with pytest.raises(SettingsError) as caught:
        load_settings()
    return caught.value.faults


def test_nothing_has_to_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATA_DIR")
    settings = load_settings()
    assert (settings.host, settings.port, settings.support_contact) == ("127.0.0.1", 3978, "")
    assert settings.data_dir.is_absolute()
    assert settings.is_loopback


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("PORT=4000\nSUPPORT_CONTACT=palīgs, tālr. 100\nLOG_LEVEL=debug\n", "utf-8")
    monkeypatch.setenv("PORT", "5000")
    settings = load_settings()
    assert (settings.port, settings.support_contact, settings.log_level) == (5000, "palīgs, tālr. 100", "debug")


def test_the_example_file_can_be_used_as_it_is() -> None:
    example = Path(__file__).parents[2] / ".env.example"
    Path(".env").write_text(example.read_text("utf-8"), "utf-8")
    settings = load_settings()
    assert settings.port == 3978
    assert settings.MicrosoftAppId == ""


def test_what_is_not_ours_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("SOMETHING=else\n", "utf-8")
    monkeypatch.setenv("MICROSOFTAPPID", "")
    assert load_settings().MicrosoftAppId == ""


def test_all_faults_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"PORT": "70000", "LOG_LEVEL": "loud", "MicrosoftAppType": "Bot"}.items():
        monkeypatch.setenv(name, value)
    told = faults()
    assert [fault.partition(":")[0] for fault in told] == ["PORT", "LOG_LEVEL", "MicrosoftAppType"]


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"MicrosoftAppId": ID}, ["MicrosoftAppPassword"]),
        ({"MicrosoftAppPassword": SECRET}, ["MicrosoftAppId"]),
        ({"MicrosoftAppType": "UserAssignedMSI"}, ["MicrosoftAppId"]),
        ({"MicrosoftAppType": "SingleTenant"}, ["MicrosoftAppTenantId"]),
        ({"MicrosoftAppType": "SingleTenant", "MicrosoftAppId": ID}, ["MicrosoftAppPassword", "MicrosoftAppTenantId"]),
        ({"HOST": "0.0.0.0"}, ["HOST"]),
        ({"HOST": "example.com"}, ["HOST"]),
        ({"HOST": "0.0.0.0", "MicrosoftAppPassword": SECRET}, ["MicrosoftAppId", "HOST"]),
    ],
)
def test_what_does_not_fit_together_is_told(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, str], named: list[str]
) -> None:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    told = faults()
    assert [fault.split()[0] for fault in told] == named
    assert all(fault.endswith(".") for fault in told)


@pytest.mark.parametrize(
    "values",
    [
        {"MicrosoftAppId": ID, "MicrosoftAppPassword": SECRET, "HOST": "0.0.0.0"},
        {"MicrosoftAppId": ID, "MicrosoftAppType": "UserAssignedMSI", "HOST": "::"},
        {"MicrosoftAppId": ID, "MicrosoftAppPassword": SECRET, "MicrosoftAppType": "SingleTenant",
         "MicrosoftAppTenantId": ID},
        {"HOST": "localhost"}, {"HOST": "::1"}, {"HOST": "127.0.0.2"}, {"PORT": "0"},
    ],
)  # fmt: skip
def test_what_fits_together_is_taken(monkeypatch: pytest.MonkeyPatch, values: dict[str, str]) -> None:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    settings = load_settings()
    assert settings.host == values.get("HOST", "127.0.0.1")


def test_no_fault_and_no_printout_shows_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MicrosoftAppPassword", SECRET)
    monkeypatch.setenv("PORT", SECRET)
    assert SECRET not in " ".join(faults())
    monkeypatch.delenv("PORT")
    monkeypatch.setenv("MicrosoftAppId", ID)
    settings = load_settings()
    assert SECRET not in repr(settings) + str(settings) + settings.model_dump_json()


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load_settings().port = 1


def test_every_setting_says_what_it_is_for() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_a_long_contact_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUPPORT_CONTACT", "x" * 301)
    assert faults()[0].startswith("SUPPORT_CONTACT: ")


def test_a_fault_of_one_setting_does_not_hide_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"PORT": "abc", "MicrosoftAppPassword": SECRET, "HOST": "0.0.0.0"}.items():
        monkeypatch.setenv(name, value)
    told = faults()
    assert [fault.split()[0] for fault in told] == ["PORT:", "MicrosoftAppId", "HOST"]
    assert SECRET not in " ".join(told)


def test_a_file_that_is_not_text_is_told() -> None:
    Path(".env").write_bytes(b"SUPPORT_CONTACT=pal\xeegs\n")
    assert faults() == [".env: this is not UTF-8. Save the file as UTF-8."]


def test_a_file_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> object:
        raise PermissionError(13, "Permission denied")

    Path(".env").write_text("PORT=4000\n", "utf-8")
    monkeypatch.setattr("pydantic_settings.sources.providers.dotenv.dotenv_values", refused)
    assert faults() == [".env: the file cannot be read (Permission denied)."]


def test_a_mark_at_the_front_of_the_file_does_not_matter() -> None:
    Path(".env").write_bytes(b"\xef\xbb\xbfPORT=4000\n")
    assert load_settings().port == 4000


def test_lists_are_parted_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEB_CHAT_ORIGINS", " https://WWW.example.com/ ,http://localhost:8080, https://a.example:443,")
    monkeypatch.setenv("TRUSTED_PROXIES", "10.0.0.1, 192.168.0.0/16,::1")
    settings = load_settings()
    assert settings.web_chat_origins == ("https://www.example.com", "http://localhost:8080", "https://a.example")
    assert settings.trusted_proxies == ("10.0.0.1", "192.168.0.0/16", "::1")


def test_the_public_address_is_an_origin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLIC_URL", "https://Help.example.com/")
    assert load_settings().public_url == "https://help.example.com"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WEB_CHAT_ORIGINS", "*"),
        ("WEB_CHAT_ORIGINS", "https://good.example,www.example.com"),
        ("WEB_CHAT_ORIGINS", "https://www.example.com/path"),
        ("WEB_CHAT_ORIGINS", "https://[x"),
        ("PUBLIC_URL", "ftp://example.com"),
        ("PUBLIC_URL", "https://user:secret@example.com"),
        ("TRUSTED_PROXIES", "everybody"),
        ("TRUSTED_PROXIES", "10.0.0.1/8"),
        ("DIRECT_LINE_SECRET", "short"),
        ("MESSAGES_PER_MINUTE", "0"),
        ("RETENTION_DAYS", "0"),
    ],
)
def test_what_cannot_be_is_told_by_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    (told,) = faults()
    assert told.startswith(f"{name}: ")
    if name == "DIRECT_LINE_SECRET":
        assert value not in told.removeprefix(name)


def test_conversations_are_kept_in_the_data_folder_unless_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    assert load_settings().database == f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("DATABASE_URL", "postgresql://host/bot")
    assert load_settings().database == "postgresql://host/bot"
