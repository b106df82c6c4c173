"""The few words around a fact: its amount, when it was so, and whose word it is. Not yet escaped."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from facts.reference import date_in_words

Json = Mapping[str, Any]

_PLURALS = ("dozens", "hundreds", "thousands", "millions", "billions", "scores", "tens")
_TAKES_UNIT = re.compile(
    r"(?:\d|\b(?:several|many|few|some|no|hundred|thousand|million|billion|trillion|dozen))$", re.IGNORECASE
)
_FURTHER = re.compile(r", (?=[^,()]*(?:%|times as))")


def amount(figure: Json) -> str:
    """A figure as its source words it, with its unit where the words leave that open.

    >>> amount({"value_text": "nearly 2,200", "unit_text": "people"})
    'Nearly 2,200 people'
    >>> amount({"value_text": "in his 40s", "unit_text": "years"})
    'In his 40s'
    """
    value, unit = " ".join(figure["value_text"].split()), figure.get("unit_text", "")
    if unit.casefold() not in value.casefold():
        if value.casefold().endswith(_PLURALS):
            value = f"{value} of {unit}"
        elif _TAKES_UNIT.search(value):
            value += unit if unit == "%" else f" {unit}"
    return value[:1].upper() + value[1:]


def told(shown: Json) -> str:
    """When it was so and who says it: "2022 · according to the Harbour Office"."""
    if figure := shown.get("figure"):
        when, whose = figure.get("observation_date"), figure.get("attributed_to")
    else:
        when, whose = None, shown.get("asserted_by")
    parts = [_capital(date_in_words(when))] if when else []
    if whose:
        parts.append(f"according to {whose}" if parts else f"According to {whose}")
    return " · ".join(parts)


def standing(quote: Json) -> str:
    """As what somebody spoke, to whom and when: "harbour master, to the Ledger, 2 May 2023"."""
    creator = quote["creator"]
    parts = [creator.get("role") or creator.get("description") or ""]
    parts.append(f"to {quote['recipient']}" if quote.get("recipient") else "")
    parts.append(date_in_words(quote["spoken_at"]) if quote.get("spoken_at") else "")
    return ", ".join(part for part in parts if part)


def result(computed: Json) -> str:
    """The first thing that was computed: "1,923 more people"."""
    return _capital(_FURTHER.split(computed.get("result", ""), maxsplit=1)[0])


def differing(choices: Sequence[Json]) -> list[str]:
    """For each of several facts, in a word or two, what sets it apart from the others; "" where no
    single thing does."""
    for field in ("observation_date", "place", "observation_about", "attributed_to"):
        values = [(one.get("figure") or {}).get(field, "") for one in choices]
        if all(values) and len(set(values)) == len(values):
            return [_capital(date_in_words(value)) for value in values]
    speakers = [((one.get("quote") or {}).get("creator") or {}).get("name", "") for one in choices]
    if all(speakers) and len(set(speakers)) == len(speakers):
        return speakers
    return [""] * len(choices)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
