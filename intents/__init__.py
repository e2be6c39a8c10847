"""What did the person mean, and in which language: text in, `Understanding` out."""

from intents.content import Language
from intents.loading import Loaded, load
from intents.locales import Locales
from intents.text import LIMIT, fold, words
from intents.understanding import Understander
from intents.understood import Decision, Understanding

__all__ = [
    "LIMIT",
    "Decision",
    "Language",
    "Loaded",
    "Locales",
    "Understander",
    "Understanding",
    "fold",
    "load",
    "words",
]
