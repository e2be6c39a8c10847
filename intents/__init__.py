"""What did the person mean, and in which language: text in, `Understanding` out."""

from intents.content import Language
from intents.loading import Loaded, load
from intents.locales import Locales
from intents.text import fold, words
from intents.understanding import Decision, Understander, Understanding

__all__ = ["Decision", "Language", "Loaded", "Locales", "Understander", "Understanding", "fold", "load", "words"]
