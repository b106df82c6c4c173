"""What a number counts: the noun after it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(
    r"\s+(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*|°[CF])|(?P<joined>°[CF]|(?:km|cm|mm|kg|kWh|MW|GW|m|g|t)\b)"
)
_MEASURES = frozenset("km cm mm m kg g t ha mph kWh MW GW mg ml kB MB GB °C °F".split())
_PLURALS = frozenset(
    "people children men women police staff cattle sheep fish troops personnel feet teeth mice".split()
)
_NO_NOUNS = frozenset(
    "was is has does says its his this thus less across towards perhaps always sometimes besides "
    "unless as us yes costs rose falls rises takes comes goes means makes shows remains according "
    "various previous famous serious versus plus alas afterwards upwards downwards overseas indoors "
    "outdoors hers ours theirs yours".split()
)
_STOPS = frozenset(
    "in on at of for from to with by and or but than that which who whom whose where when while as if "
    "because since until till before after during under over about against between into onto through "
    "per a an the this these those is are was were be been being has have had do does did will would "
    "can could may might must shall should not said says told he she it they we i you more fewer less "
    "lower higher each every".split()
)
_MOST = 4
"""Words between a number and its noun, the noun included."""
_PERIODS = {"day": "P1D", "night": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y", "annum": "P1Y"}
_RATE = re.compile(
    r"(?:\s+[a-z]+)?(?:\s+(?:a|an|per|each|every)\s+(?:[a-z]+\s+and\s+)?|\s?/\s?)(?P<time>day|"
    r"night|week|month|year|annum)\b"
    r"(?!\s+(?:earlier|later|ago|before|after|old))"
    r"|\s+(?P<often>daily|weekly|monthly|annually|yearly)\b",
    re.IGNORECASE,
)
_OFTEN = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y"}


@dataclass(frozen=True, slots=True)
class Unit:
    """The noun, and where it ends."""

    text: str
    end: int


def after(sentence: str, end: int, *, of: bool = False, one: bool = False) -> Unit | None:
    """The noun that the number before ``end`` counts: the first plural among the words that follow. ``of``:
    an "of" may stand between ("thousands of doses"); ``one``: the noun is no plural."""
    at = end
    for position in range(_MOST):
        found = _WORD.match(sentence, at)
        if found is None:
            return None
        word = found["word"] or found["joined"]
        at = found.end()
        if word in _MEASURES:
            return Unit(word, at)
        if position == 0 and of and word == "of":
            continue
        if word.lower() in _STOPS or word.lower() in _NO_NOUNS or word.endswith(("'s", "’s")):
            return None
        if _is_plural(word) or one:
            return Unit(word, at)
    return None


def rate(sentence: str, end: int) -> str | None:
    """How long the time is that the number before ``end`` is a rate for, as an ISO 8601 duration."""
    found = _RATE.match(sentence, end)
    if found is None:
        return None
    return _PERIODS[found["time"].lower()] if found["time"] else _OFTEN[found["often"].lower()]


def _is_plural(word: str) -> bool:
    lower = word.lower()
    return lower in _PLURALS or (
        len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is", "ous"))
    )
