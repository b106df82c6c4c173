"""The kind of answer that a question asks for, read off its question words."""

from facts.matching.reading.kinds.classifying import classify
from facts.matching.reading.kinds.guessing import guess, guessing
from facts.matching.reading.kinds.kind import NUMERIC, Kind, Wanted
from facts.matching.reading.kinds.vocabulary import SAY_STEMS

__all__ = ["NUMERIC", "SAY_STEMS", "Kind", "Wanted", "classify", "guess", "guessing"]
