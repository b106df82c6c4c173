"""The numbers that the question names must be the fact's, and the number it asks for must not be one that it
knows, or one that the fact only comes near."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    AGE_NOUNS,
    COUNT_NOUNS,
    FUNCTION,
    NUMBERED,
    SHARE_NOUNS,
    WHEN_NOUNS,
)
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.profile import PEOPLE_STEMS
from facts.matching.reading.kinds import NUMERIC, Kind

_SMALL = 12
_YEAR_DIGITS = 4
_NUMBERED = frozenset(map(stem, NUMBERED))
_HOURS = frozenset("hour day week month year dozen million".split())
_ONE = frozenset({"a", "an", "one"})
_SINGLE = _ONE | {"1", "the", stem("every"), "per", "each"}
_LIMITS = frozenset("than under below within over above".split())
_EXACT = frozenset({"exact", "precise"})
_EXACTLY = frozenset({"exactly", "precisely"})
_EXACTLY_WHAT = AGE_NOUNS | COUNT_NOUNS | SHARE_NOUNS | WHEN_NOUNS
_ONE_OF_MANY = frozenset({Kind.WHAT, Kind.WHO, Kind.WHERE, Kind.WHEN})
_BOUND_WORDS = frozenset(
    """
    more less fewer over under above below least most exceed exceeded exceeds surpass surpassed passed reach
    reached older younger higher lower greater larger bigger smaller beyond past
    """.split()
)
_PARTS = frozenset("half third thirds quarter quarters fifth majority minority most".split())
_AMOUNTS = {"half": "50", "third": "33", "quarter": "25", "fifth": "20", "tenth": "10"}
_AFTER_PREPOSITION = frozenset("a an the this that what which whom who my his her their its it be".split())
_BETWEEN = frozenset("than a an the of age at".split())


def other_number(case: Case) -> Iterable[str]:
    """A number that the fact does not have; or the one that it has and that the question knows."""
    excused = (
        bounds(case) | _other_alternatives(case) | _two_of_them(case) | _excused(case) | case.asks_for_order
    )
    for place, word in enumerate(case.reading.words):
        if word.text not in case.reading.numbers or place in excused or case.asked.described_at(place):
            continue
        if word.text not in case.fact.numbers and word.text not in case.fact.stems:
            yield f"it does not account for the number {word.text}"
        if word.text == case.fact.amount and _asks_for_the_amount(case):
            yield f"it has no other number than {word.text}, which the question knows"


def other_one(case: Case) -> Iterable[str]:
    """“Block C”, or “block a”, is another than Block B, and Rule 7 another than Rule 14."""
    reading = case.reading
    asked: dict[str, list[str]] = {}
    for before, word in pairwise(reading.words):
        is_letter = len(word.text) == 1 and word.text.isalpha() and before.text not in FUNCTION
        if is_letter or (before.stem in _NUMBERED and word.text in reading.numbers):
            asked.setdefault(before.stem, []).append(word.text.upper())
    for noun, names in asked.items():
        own = {
            following.upper()
            for text in case.fact.texts
            for before, following in pairwise(text)
            if before == noun and (_is_letter(following) or (noun in _NUMBERED and _is_ordinary(following)))
        }
        # A number may stand for something else in the fact ("two thirds of the motions"), a letter hardly.
        if own.isdisjoint(names) and (own or any(name[0].isdecimal() for name in names)):
            yield f"it is about another “{noun}”"


def _is_ordinary(word: str) -> bool:
    """Whether the word is a number that is no year."""
    return word[0].isdecimal() and len(word) < _YEAR_DIGITS


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and word != "a"


def _asks_for_the_amount(case: Case) -> bool:
    """Whether the number asked for is the figure's own: "in how many *months* did 900 come" asks for another
    that the fact has as well."""
    reading, fact = case.reading, case.fact
    counted = case.asked.same_as(reading.focus)
    is_other = not counted.isdisjoint(fact.holds.numbered) and counted.isdisjoint(fact.counted)
    return (
        (reading.kind is Kind.COUNT and not is_other)
        or reading.kind is Kind.SHARE
        or (reading.kind is Kind.AGE and fact.measure == "age")
    )


def _excused(case: Case) -> frozenset[int]:
    return frozenset((*_either(case), *_ratio(case), *_prepositions(case)))


def _either(case: Case) -> Iterable[int]:
    """The places of both numbers in "46 or 64", of which the fact's own sentence has one."""
    words = case.reading.words
    for place in range(len(words) - 2):
        one, link, other = words[place : place + 3]
        are_two = one.is_number and link.text == "or" and other.is_number
        if are_two and not {one.text, other.text}.isdisjoint(case.fact.texts[0]):
            yield from (place, place + 2)


def _ratio(case: Case) -> Iterable[int]:
    """The places of the numbers in "1 in 10", where the fact has that share."""
    for place, (one, link, other) in enumerate(_threes(case)):
        if one not in ("1", "one") or link not in ("in", "of") or not other.isdecimal() or not int(other):
            continue
        if case.fact.measure == "share" and case.fact.amount == f"{100 / int(other):g}":
            yield from (place, place + 2)


def _prepositions(case: Case) -> Iterable[int]:
    """The places of "4" and "2" that are written for "for" and "to"."""
    for place, (word, following) in enumerate(pairwise(case.reading.words)):
        if word.text in ("2", "4") and following.text in _AFTER_PREPOSITION:
            yield place


def _two_of_them(case: Case) -> frozenset[int]:
    """The places of the number in "the *two* travellers", where the fact speaks of two persons."""
    words = case.reading.words
    return frozenset(
        place
        for place, word in enumerate(words[:-1])
        if word.text == "2"
        and case.names_two
        and place
        and words[place - 1].text == "the"
        and (words[place + 1].text == "of" or words[place + 1].stem in PEOPLE_STEMS)
    )


def bounds(case: Case) -> frozenset[int]:
    """The places of the words and numbers that a yes-or-no question holds a figure against ("was it more
    than 100?", "is it a majority?"): the figure says which it is; and of the "quarter" that a share is."""
    if case.fact.measure == "":
        return frozenset()
    if case.reading.kind is not Kind.YES_NO:
        return frozenset(_exact_part(case)) if case.fact.measure == "share" else frozenset()
    return frozenset(_parts(case)) | frozenset(_limits(case))


def _parts(case: Case) -> Iterable[int]:
    """ "Half", "a majority", "one in ten": what share it is, in words."""
    if case.fact.measure != "share":
        return
    words = case.reading.words
    for place, word in enumerate(words):
        if word.text in _PARTS:
            yield place
        if word.text == "in" and 0 < place < len(words) - 1:
            around = (place - 1, place + 1)
            if all(words[spot].is_number or words[spot].text == "one" for spot in around):
                yield from around


def _exact_part(case: Case) -> Iterable[int]:
    """The place of the part in "when did they get *a quarter* of it", where the share is that."""
    if case.reading.kind in NUMERIC:
        return
    for place, (before, word, following) in enumerate(_threes(case), start=1):
        if before == "a" and following == "of" and case.fact.amount == _AMOUNTS.get(word):
            yield place


def _threes(case: Case) -> Iterable[tuple[str, str, str]]:
    texts = case.reading.texts
    return zip(texts, texts[1:], texts[2:], strict=False)


def _limits(case: Case) -> Iterable[int]:
    """Each number with a word of more or less before it, and that word."""
    words = case.reading.words
    for place, word in enumerate(words):
        if not (word.is_number or word.text in _PARTS):
            continue
        before = place - 1
        while before > 0 and words[before].text in _BETWEEN:
            before -= 1
        if before >= 0 and words[before].text in _BOUND_WORDS:
            yield from (before, place)
        if place + 2 < len(words) and words[place + 1].text == "or" and words[place + 2].text in _BOUND_WORDS:
            yield from (place, place + 2)


def _other_alternatives(case: Case) -> frozenset[int]:
    """The places of a side of "two or three" of which the fact has the other."""
    return frozenset(
        place
        for sides in case.asked.alternatives
        for own, other in (sides, sides[::-1])
        if all(map(case.states, other))
        for place in own
    )


def inexact(case: Case) -> Iterable[str]:
    """“The exact number” is not answered by one that is said to be near it."""
    asks = (
        any(
            (one in _EXACT and other in _EXACTLY_WHAT) or (one in _EXACTLY and other == "how")
            for one, other in pairwise(case.reading.texts)
        )
        or any(one == "how" and other in _EXACTLY for one, _, other in _threes(case))
        or (case.reading.kind in NUMERIC and _ends_in_exactly(case.reading.text))
    )
    if asks and case.fact.kind == "figure" and not case.fact.is_exact:
        yield "it is no exact number"


def _ends_in_exactly(text: str) -> bool:
    """Whether that word stands last, where no other hangs on it and a reading leaves it out."""
    return text.lower().rstrip("?!. ").endswith(tuple(_EXACTLY))


@of(*_ONE_OF_MANY)
def end_of_range(case: Case) -> Iterable[str]:
    """Of a range, the fact does not say what stands at one of its ends."""
    if set(case.reading.numbers) & set(case.fact.ends):
        yield "it does not say what is at that end of the range"


def half_as_long(case: Case) -> Iterable[str]:
    """“An hour” is not “half an hour”."""
    asked = case.reading.stems
    for word in _HOURS.intersection(asked) if "half" not in asked else ():
        spots = [
            text[max(0, spot - 2) : spot]
            for text in case.fact.texts
            for spot, one in enumerate(text)
            if one == word
        ]
        if spots and all("half" in before for before in spots):
            yield f"it is about half as long as “{word}”"


@of(Kind.YES_NO)
def not_one_of_them(case: Case) -> Iterable[str]:
    """Whether it takes “*an* hour” is not told by how many minutes or hours it takes."""
    texts = ("", *case.reading.texts)
    for place, word in enumerate(case.reading.words[1:], start=1):
        is_one = texts[place] in _ONE and word.stem in _HOURS and texts[place - 1] not in _LIMITS
        if is_one and not any(
            other == word.stem and one in _SINGLE for text in case.fact.texts for one, other in pairwise(text)
        ):
            yield f"its number is not “{texts[place]} {word.text}”"


def other_pairs(case: Case) -> Iterable[str]:
    """A fact with several numbers for several periods says of each pair which belongs to which;
    a number of the one in the other is not its."""
    fact, reading = case.fact, case.reading
    if fact.kind == "figure" or not reading.numbers or not reading.periods:
        return
    others = [one for one in fact.periods if not any(asked.period == one for asked in reading.periods)]
    counts = [number for number in reading.numbers if float(number.rstrip("stndrh")) > _SMALL]
    if counts and len(fact.numbers) > 1 and len(fact.periods) > 1 and others:
        yield "it has other numbers for other periods"
