"""Constructions of people whose English is not native, and of talk, put as the same is mostly asked."""

from facts.matching.reading.constructions.plainer import plain

__all__ = ["plain"]
