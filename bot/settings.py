"""What an operator can set: environment and `.env` file, read once, all faults reported together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import Field, ModelWrapValidatorHandler, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_FILE = ".env"
_SECRET_LENGTH = 8
"""Characters."""


def _own_folder() -> Path:
    return user_data_path("support-bot")


class Settings(BaseSettings):
    """The settings; the names are those of the environment."""

    model_config = SettingsConfigDict(
        env_file=_FILE,
        env_file_encoding="utf-8-sig",  # some editors put a mark at the front
        extra="ignore",
        frozen=True,
        env_ignore_empty=True,
        hide_input_in_errors=True,
    )

    host: Annotated[str, Field(description="Address to listen on.")] = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535, description="Port to listen on; 0 takes any free one.")] = 3978
    data_dir: Annotated[Path, Field(description="Where the trained model and the library are kept.")] = Field(
        default_factory=_own_folder
    )
    support_contact: Annotated[
        str,
        Field(max_length=300, description="Whom to ask for a person while no agent is available, as users read it."),
    ] = ""
    database_url: Annotated[
        str,
        Field(description="Where conversations are kept: sqlite:///… or postgresql://…; empty: a file in DATA_DIR."),
    ] = ""
    retention_days: Annotated[int, Field(ge=1, le=3650, description="Days that a conversation is kept.")] = 30
    direct_line_secret: Annotated[
        SecretStr, Field(description="Opens tokens/generate; empty: made once and kept in DATA_DIR.")
    ] = SecretStr("")
    web_chat_origins: Annotated[
        tuple[str, ...], NoDecode, Field(description="Web sites that may embed the chat, parted by commas.")
    ] = ()
    public_url: Annotated[str, Field(description="Where people find the bot, if a proxy stands before it.")] = ""
    trusted_proxies: Annotated[
        tuple[str, ...], NoDecode, Field(description="Addresses or networks of proxies, parted by commas.")
    ] = ()
    messages_per_minute: Annotated[int, Field(ge=1, description="In one chat.")] = 60
    messages_per_minute_per_address: Annotated[int, Field(ge=1, description="From one network address.")] = 600
    chats_per_minute_per_address: Annotated[int, Field(ge=1, description="New ones, from one address.")] = 60
    log_level: Annotated[Literal["debug", "info", "warning", "error"], Field(description="What is logged.")] = "info"
    log_format: Annotated[Literal["auto", "console", "json"], Field(description="How log lines look.")] = "auto"
    MicrosoftAppId: Annotated[str, Field(description="The bot's app id; empty: no credentials, loopback only.")] = ""
    MicrosoftAppPassword: Annotated[SecretStr, Field(description="The app's client secret.")] = SecretStr("")
    MicrosoftAppType: Annotated[
        Literal["MultiTenant", "SingleTenant", "UserAssignedMSI"], Field(description="How the app is registered.")
    ] = "MultiTenant"
    MicrosoftAppTenantId: Annotated[str, Field(description="The app's tenant, for SingleTenant.")] = ""

    @model_validator(mode="wrap")
    @classmethod
    def _tell_all(cls, values: Mapping[str, Any], validate: ModelWrapValidatorHandler[Settings]) -> Settings:
        """A fault of one setting must not hide that others do not fit together."""
        misfits = list(_misfits(values))
        try:
            settings = validate(values)
        except ValidationError as error:
            raise ValueError("\n".join([*_told(error), *misfits])) from None
        if misfits:
            raise ValueError("\n".join(misfits))
        return settings

    @field_validator("web_chat_origins", "trusted_proxies", mode="before")
    @classmethod
    def _parted(cls, value: object) -> object:
        return tuple(filter(None, (part.strip() for part in value.split(",")))) if isinstance(value, str) else value

    @field_validator("web_chat_origins")
    @classmethod
    def _origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_origin(origin) for origin in value)

    @field_validator("public_url")
    @classmethod
    def _public(cls, value: str) -> str:
        return _origin(value) if value else ""

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for network in value:
            try:
                ip_network(network)
            except ValueError:
                raise ValueError(
                    f"{network} is no address such as 10.0.0.1 and no network such as 10.0.0.0/8"
                ) from None
        return value

    @field_validator("direct_line_secret")
    @classmethod
    def _long_enough(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and len(value.get_secret_value()) < _SECRET_LENGTH:
            raise ValueError(f"a secret has at least {_SECRET_LENGTH} characters")
        return value

    @property
    def database(self) -> str:
        """The address of the database."""
        return self.database_url or f"sqlite:///{self.data_dir / 'bot.db'}"

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach the bot."""
        return _is_loopback(self.host)


class SettingsError(ValueError):
    """Settings that cannot be used; `faults` holds one sentence for each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def load_settings() -> Settings:
    """Reads environment and `.env`. Raises `SettingsError` with all faults at once, secrets never among them."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(_told(error)) from None
    except UnicodeDecodeError:
        raise SettingsError([f"{_FILE}: this is not UTF-8. Save the file as UTF-8."]) from None
    except OSError as error:
        raise SettingsError([f"{_FILE}: the file cannot be read ({error.strerror})."]) from None


def _misfits(values: Mapping[str, Any]) -> Iterator[str]:
    """What does not fit together, in the values as they were given."""
    app_id, kind, host = (_given(values, name) for name in ("MicrosoftAppId", "MicrosoftAppType", "host"))
    secret, tenant = _given(values, "MicrosoftAppPassword"), _given(values, "MicrosoftAppTenantId")
    managed = kind == "UserAssignedMSI"
    if app_id and not managed and not secret:
        yield "MicrosoftAppPassword is missing although MicrosoftAppId is set."
    if secret and not app_id:
        yield "MicrosoftAppId is missing although MicrosoftAppPassword is set."
    if managed and not app_id:
        yield "MicrosoftAppId is missing although MicrosoftAppType is UserAssignedMSI."
    if kind == "SingleTenant" and not tenant:
        yield "MicrosoftAppTenantId is missing although MicrosoftAppType is SingleTenant."
    if not app_id and not _is_loopback(host):
        yield f"HOST is {host} but without MicrosoftAppId the bot may only listen on 127.0.0.1."


def _origin(text: str) -> str:
    """An address without a path, as browsers write it. Raises `ValueError`."""
    parts = urlsplit(text.rstrip("/").lower())
    fits = parts.scheme in ("http", "https") and parts.hostname and parts.username is None
    if not fits or parts.path or parts.query or parts.fragment:
        raise ValueError(f"{text} is no origin such as https://www.example.com")
    usual = {"http": ":80", "https": ":443"}[parts.scheme]
    return f"{parts.scheme}://{parts.netloc.removesuffix(usual)}"


def _given(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name, Settings.model_fields[name].default)
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _told(error: ValidationError) -> list[str]:
    """A sentence for each fault."""
    lines = list[str]()
    for fault in error.errors(include_input=False):
        if fault["loc"]:
            name = str(fault["loc"][0])
            lines.append(f"{name if name.startswith('Microsoft') else name.upper()}: {fault['msg']}.")
        else:
            lines += fault["msg"].removeprefix("Value error, ").splitlines()
    return lines
