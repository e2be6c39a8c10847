"""Imported documentation: reads localised Markdown, keeps it, and finds articles; knows neither the bot nor a wire."""

from knowledge.library.article import Article, Link, Pair, Provenance
from knowledge.library.library import Hit, Library
from knowledge.library.policy import Policy

__all__ = ["Article", "Hit", "Library", "Link", "Pair", "Policy", "Provenance"]
