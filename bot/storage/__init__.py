"""Where conversations are kept."""

from bot.storage.memory import MemoryStore

__all__ = ["MemoryStore"]
