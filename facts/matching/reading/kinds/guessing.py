"""What the number asked for may have been: "how many boats, *roughly 40 something*".

A guess is one word, "~40-49": no number that the fact must have, and nothing that it must account for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facts.matching.english.words import Word

_SIGN = "~"
_LOOSE = 0.1
"""How far off what is "roughly" so much may be."""


@dataclass(frozen=True, slots=True)
class Guess:
    """Between which numbers the one asked for may be, and the place of the word that says so."""

    least: float
    most: float
    place: int

    def holds(self, number: float) -> bool:
        """Whether ``number`` may be meant."""
        return self.least <= number <= self.most


def guessing(number: str, *, more: bool) -> Word:
    """The word for "roughly ``number``", or where ``more`` for "``number``-something"."""
    value = float(number)
    least, most = (value, value + _step(number)) if more else (value * (1 - _LOOSE), value * (1 + _LOOSE))
    text = f"{_SIGN}{least:.10g}-{most:.10g}"
    return Word(text, text)


def _step(number: str) -> int:
    """How far what is not said of ``number`` may reach: "2000-something" is at most 2999."""
    whole = number.split(".", maxsplit=1)[0]
    return int("1" + "0" * (len(whole) - len(whole.rstrip("0")))) - 1


def guess(words: Sequence[Word]) -> Guess | None:
    """The guess that stands in ``words``."""
    for place, word in enumerate(words):
        if word.text.startswith(_SIGN):
            least, _, most = word.text.removeprefix(_SIGN).partition("-")
            return Guess(float(least), float(most), place)
    return None
