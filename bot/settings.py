"""What an operator can set: environment and `.env` file, read once, all faults reported together."""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


def _own_folder() -> Path:
    return user_data_path("support-bot")


class Settings(BaseSettings):
    """The settings; the names are those of the environment."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True, env_ignore_empty=True
    )

    host: Annotated[str, Field(description="Address to listen on.")] = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535, description="Port to listen on; 0 takes any free one.")] = 3978
    data_dir: Annotated[Path, Field(description="Where the trained model is kept.")] = Field(
        default_factory=_own_folder
    )
    support_contact: Annotated[
        str,
        Field(max_length=300, description="Whom to ask for a person while no agent is available, as users read it."),
    ] = ""
    log_level: Annotated[Literal["debug", "info", "warning", "error"], Field(description="What is logged.")] = "info"
    log_format: Annotated[Literal["auto", "console", "json"], Field(description="How log lines look.")] = "auto"
    MicrosoftAppId: Annotated[str, Field(description="The bot's app id; empty: no credentials, loopback only.")] = ""
    MicrosoftAppPassword: Annotated[SecretStr, Field(description="The app's client secret.")] = SecretStr("")
    MicrosoftAppType: Annotated[
        Literal["MultiTenant", "SingleTenant", "UserAssignedMSI"], Field(description="How the app is registered.")
    ] = "MultiTenant"
    MicrosoftAppTenantId: Annotated[str, Field(description="The app's tenant, for SingleTenant.")] = ""

    @model_validator(mode="after")
    def _fit_together(self) -> Settings:
        faults = []
        managed = self.MicrosoftAppType == "UserAssignedMSI"
        if self.MicrosoftAppId and not managed and not self.MicrosoftAppPassword.get_secret_value():
            faults.append("MicrosoftAppPassword is missing although MicrosoftAppId is set")
        if self.MicrosoftAppPassword.get_secret_value() and not self.MicrosoftAppId:
            faults.append("MicrosoftAppId is missing although MicrosoftAppPassword is set")
        if managed and not self.MicrosoftAppId:
            faults.append("MicrosoftAppId is missing although MicrosoftAppType is UserAssignedMSI")
        if self.MicrosoftAppType == "SingleTenant" and not self.MicrosoftAppTenantId:
            faults.append("MicrosoftAppTenantId is missing although MicrosoftAppType is SingleTenant")
        if not self.MicrosoftAppId and not self.is_loopback:
            faults.append(f"HOST is {self.host} but without MicrosoftAppId the bot may only listen on 127.0.0.1")
        if faults:
            raise ValueError("\n".join(faults))
        return self

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach the bot."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


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
        told = [line for fault in error.errors(include_input=False) for line in _told(fault["loc"], fault["msg"])]
        raise SettingsError(told) from None


def _told(location: tuple[int | str, ...], message: str) -> list[str]:
    lines = message.removeprefix("Value error, ").splitlines()
    return [f"{_name(str(location[0]))}: {line}." for line in lines] if location else [f"{line}." for line in lines]


def _name(field: str) -> str:
    return field if field.startswith("Microsoft") else field.upper()
