"""The figures of a sentence, each with what stands around its number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from facts.extraction import excluded, modifiers, saying, times, units
from facts.extraction.numbers import PERCENT, Number, numbers
from facts.extraction.people import Known

Json = dict[str, Any]

_DIGITS = re.compile(r"\d+")
_MOST = 60
"""A stretch with more runs of digits is no sentence."""


@dataclass(frozen=True, slots=True)
class Found:
    """A figure: where its words stand in the sentence, and its fields."""

    start: int
    end: int
    fields: Json


def figures(sentence: str, known: Known, today: date | None, first: int = 0) -> Iterator[Found]:
    """Those of a sentence, which starts at ``first`` in its document, in order."""
    if len(_DIGITS.findall(sentence)) > _MOST:
        return
    every = numbers(sentence)
    if not every:
        return
    named = times.named(sentence, today)
    dated = [(time.start, time.end) for time in named]
    idle = excluded.spans(sentence)
    kept = [
        (number, unit)
        for number, unit in ((number, _unit(sentence, number)) for number in every)
        if not excluded.is_excluded(sentence, number, dated=dated, idle=idle, unit=_text(unit))
    ]
    for number, unit in kept:
        modifier, start, end = modifiers.around(sentence, number.start, number.end)
        if number.low is not None:
            modifier = "range"
        others = [other.start for other, _ in kept if other is not number]
        fields: Json = {
            "value": _plain(number.value),
            "min_value": _plain(number.low),
            "max_value": _plain(number.high),
            "value_text": sentence[start:end],
            "modifier": modifier if modifier != modifiers.EXACT else None,
            "unit_text": number.unit or _text(unit),
            "measurement_denominator": _denominator(sentence, number),
            "observation_date": times.of(sentence, number.start, number.end, named, others),
            "observation_period": units.rate(sentence, unit.end if unit else number.end),
            "attributed_to": _by(sentence, number, known, first),
        }
        yield Found(start, end, {name: value for name, value in fields.items() if value is not None})


def _unit(sentence: str, number: Number) -> units.Unit | None:
    if number.unit is not None:
        return None
    _, _, end = modifiers.around(sentence, number.start, number.end)
    return units.after(sentence, end, of=number.vague, one=number.value == 1)


def _text(unit: units.Unit | None) -> str | None:
    return unit.text if unit else None


def _denominator(sentence: str, number: Number) -> str | None:
    """What a share is of: "58% of applicants"."""
    if number.unit != PERCENT or not sentence.startswith(" of ", number.end):
        return None
    noun = units.after(sentence, number.end + len(" of"))
    return sentence[number.end + len(" of ") : noun.end] if noun else None


def _by(sentence: str, number: Number, known: Known, first: int) -> str | None:
    who = saying.counted_by(sentence, number.start)
    person = known.meant(who, first + number.start) if who else None
    return person.name if person else None


def _plain(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"
