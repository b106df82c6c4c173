"""Numbers that count nothing: dates, times of day, labels, addresses, list numbers."""

from __future__ import annotations

import re

from facts.extraction.numbers import Number

Span = tuple[int, int]

_LABELLED = re.compile(
    r"\b(?:room|item|section|sect?\.|table|figure|fig\.?|page|pages|pp?\.|chapter|article|nos?\.?|"
    r"number|case|route|line|"
    r"gate|week|day|class|grade|level|vol\.?|volume|part|step|question|appendix|annex|paragraph|"
    r"para\.?|clause|rule|note|"
    r"phase|version|iso|schedule|platform|highway|flight|channel|act|resolution|bill|proposition|"
    r"lot|box|flat|unit|"
    r"apartment|suite|floor|postcode|edition|round|group|zone|ward|district|type|covid)[\s\u00a0-]?(?:nos?\.?\s)?$",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?!\d|\s?%)(?:\s?[ap]\.?m\b)?|\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2} o['’]clock"
)
_DOTTED_CLOCK = re.compile(r"\s?[ap]\.?m\b")
_LONG_CODE = re.compile(r"\+?\(?\d[\d()]*(?:[\s-]\(?\d[\d()]*){2,}|\+\d[\d\s-]+|\b0\d{2,}[\s-]\d{3,}[\d\s-]*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_REFERENCE = re.compile(r"\[\d+(?:[,–-]\s?\d+)*\]|\((?:\d{1,2}|\d{4}[a-z]?)\)")
_LISTED = re.compile(r"\s*\(?\d{1,3}(?:\.\d{1,2})*[.)]?\s+(?=[A-Z“\"‘])")
_STREET = re.compile(
    r",?\s+(?:(?-i:[A-Z])\w+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|place|quay|way|close|row)\b",
    re.IGNORECASE,
)
_POINTED_AT = re.compile(
    r"\b(?:the|these|those|other|both|all|next|first|last|past|previous|another)\s+$", re.IGNORECASE
)
_TIMES_AS = re.compile(r"\s*-?(?:times|fold)\b(?=\s+(?:as|more|less|higher|lower|the)|[.,])", re.IGNORECASE)
_AGED = re.compile(
    r"(?<!just )(?<!well )(?<!slightly )"
    r"\b(?:under|over|aged?|below|above|turn(?:ed|s)?)(?:\s+(?:under|over))?\s+$",
    re.IGNORECASE,
)
_PER = re.compile(r"\bper\s+$", re.IGNORECASE)
_FAMILY = re.compile(r"\b(?:mother|father|parent|family)s? of\s+$", re.IGNORECASE)
_TO_A_DAY = re.compile(r"\s*(?:to|until|–|-|and)\s*")
_DATED = re.compile(
    r"\b(?:in|of|since|by|until|till|from|to|and|during|before|after|than in|early|late|mid|"
    r"around|summer|winter|spring|"
    r"autumn|fall|fiscal|year|to|–|-)\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")
_YEARS = re.compile(r"(?:1[5-9]|20|21)\d\d[–/-]\d{2}(?:\d\d)?\b")
_AGES = 100
_REACH = 60


def spans(sentence: str) -> list[Span]:
    """Where no number counts anything, whatever it looks like."""
    found = [
        one.span() for rule in (_ADDRESS, _REFERENCE, _LONG_CODE, _YEARS) for one in rule.finditer(sentence)
    ]
    found += [
        one.span()
        for one in _CLOCK.finditer(sentence)
        if ":" in one[0] or one[0][-1] in "mMk" or _DOTTED_CLOCK.match(sentence, one.end())
    ]
    listed = _LISTED.match(sentence)
    return [*found, *([listed.span()] if listed else [])]


def is_excluded(
    sentence: str, number: Number, *, dated: list[Span], idle: list[Span], unit: str | None
) -> bool:
    """Whether ``number`` counts nothing. ``dated`` are the places of periods, ``idle`` those of ``spans``,
    ``unit`` is what it is counted in."""
    before = sentence[max(0, number.start - _REACH) : number.start]
    after = sentence[number.end : number.end + _REACH]
    if any(start <= number.start < end for start, end in (*idle, *(dated if number.unit is None else ()))):
        return True
    if any(start > number.start and _TO_A_DAY.fullmatch(sentence, number.end, start) for start, _ in dated):
        return True
    if _LABELLED.search(before) or _FAMILY.search(before) or _PER.search(before) or _STREET.match(after):
        return True
    if after.startswith(("-", "th", "st", "nd", "rd")) or _TIMES_AS.match(after):
        return True
    if _is_year(sentence, number) and (unit is None or _DATED.search(before) is not None):
        return True
    if number.spelt and unit is None and number.value is not None and number.value < 2:
        return True
    if number.spelt and number.unit is None and not number.vague and _POINTED_AT.search(before):
        return True
    worth = number.value if number.high is None else number.high
    is_bare = worth is not None and worth < _AGES and unit is None and number.unit is None
    return is_bare and _AGED.search(before) is not None


def _is_year(sentence: str, number: Number) -> bool:
    return number.bare and _YEAR.fullmatch(sentence[number.start : number.end]) is not None
