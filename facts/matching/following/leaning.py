"""How far a question leans on the one before it."""

from __future__ import annotations

import re
from enum import Enum

from facts.matching.computing import trends
from facts.matching.english.lexicon import NEGATION
from facts.matching.following import anaphora, turns
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.kinds.vocabulary import AUX, WH
from facts.matching.reading.question import Reading

_SHORT = 4
_FEW = 2
# What asks of what was told who says so, or where it is from.
_THAT = r"(?:that|this|it|those|these|so)"
_SAYS_SO = re.compile(
    rf"(?:and |but )?(?:who says(?: {_THAT})?|who said {_THAT}|says who|according to whom?"
    rf"|who (?:is|was) (?:saying|claiming) {_THAT}|who (?:claims|claimed|reports|reported|told you) {_THAT}"
    rf"|whose (?:words?|quotes?|lines?|claims?|numbers?|figures?) (?:is|are|was|were) {_THAT}"
    r"|(?:what is |got |have you got |do you have )?(?:the |your |a |any )?"
    r"(?:source|citation|reference|link)s?"
    rf"(?: (?:for|of|on|to) {_THAT})?"
    rf"|(?:which|what) (?:source|article|report|paper)s? (?:says|said|has|gives) {_THAT}"
    rf"|where (?:is|was|are|does|do) {_THAT} (?:come )?from"
    rf"|where did you (?:get|find|read) {_THAT}(?: from)?"
    rf"|how do you know(?: {_THAT})?)"
)

_IS_THAT = (("is", "that"), ("was", "that"), ("are", "those"), ("were", "those"))


class Leaning(Enum):
    """How far a question leans on what was said before it."""

    NOT = 0
    MAYBE = 1
    """It may be meant by itself."""
    RATHER = 2
    """It is rather meant to go on, and if that makes no sense, by itself."""
    WHOLLY = 3


def leaning(reading: Reading) -> Leaning:
    """How far a question leaves to an earlier one what it is about."""
    own = sum(term.word.text not in NEGATION for term in reading.terms)
    if asks_who_says_so(reading) or anaphora.pointing(reading) or trends.resumes(reading):
        return Leaning.WHOLLY
    if reading.kind is Kind.BARE or reading.continues or (WH | AUX).isdisjoint(reading.texts):
        return _leaning_of_notes(reading, own)
    if own:
        return Leaning.NOT
    return Leaning.MAYBE if reading.periods or reading.numbers else Leaning.WHOLLY


def _leaning_of_notes(reading: Reading, own: int) -> Leaning:
    """The same of what has no question word, or begins with "and", and so many (``own``) weighty words."""
    if not own and not reading.periods and not reading.numbers:
        return Leaning.WHOLLY
    if own <= _FEW:
        is_note = (WH | AUX).isdisjoint(reading.texts)
        goes_on = reading.continues if reading.kind is Kind.BARE else is_note
        return Leaning.WHOLLY if goes_on else Leaning.RATHER
    if reading.continues:
        return Leaning.RATHER if reading.kind is Kind.BARE else Leaning.MAYBE
    return Leaning.MAYBE if len(reading.words) <= _SHORT else Leaning.NOT


def asks_who_says_so(reading: Reading) -> bool:
    """Whether it asks, of all that was told, who says so, or where that is from."""
    return bool(_SAYS_SO.fullmatch(" ".join(reading.texts)))


def asks_how_much_it_is(reading: Reading) -> bool:
    """Whether it asks for the very number that was told, maybe in another measure ("how many is that")."""
    return reading.kind in NUMERIC and reading.texts[-2:] in _IS_THAT


def may_follow(text: str, reading: Reading) -> bool:
    """Whether what was said before may change how ``text``, read alone, is meant."""
    return leaning(reading) is not Leaning.NOT or turns.names_a_step(text) or turns.opened(text) != text
