"""What the bot says: answers, sentences and links in every language; knows neither the bot nor the intents' words."""

from knowledge.base import Answer, KnowledgeBase, Sentence
from knowledge.check import check
from knowledge.faults import Fault
from knowledge.rendering import card, plain

__all__ = ["Answer", "Fault", "KnowledgeBase", "Sentence", "card", "check", "plain"]
