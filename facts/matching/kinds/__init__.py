"""The kind of answer that a question asks for, read off its question words."""

from facts.matching.kinds.classifying import classify
from facts.matching.kinds.guessing import guess, guessing
from facts.matching.kinds.kind import NUMERIC, Kind, Wanted
from facts.matching.kinds.vocabulary import SAY_STEMS

__all__ = ["NUMERIC", "SAY_STEMS", "Kind", "Wanted", "classify", "guess", "guessing"]
