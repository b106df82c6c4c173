"""Questions that ask who or when did better, and leave to the base of what it has the numbers ("did the mill
*do better* in 2021 or in 2022")."""

from __future__ import annotations

from itertools import pairwise

from facts.matching.english.lexicon import FUNCTION
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Reading

_BETTER = frozenset({"better", "worse"})
_DOING = frozenset(
    "do does did doing done fare fares fared faring perform performs performed performing".split()
)
_AT_ALL = frozenset({"any", "much", "far"})
_TURNING_OUT = frozenset(
    "year season month quarter period time result results figure figures number numbers showing".split()
)
_NEAR = 4
_CHANCES = frozenset({"chance", "odd", "prospect"})
_OUTDOING = frozenset(
    "outdo outdoes outdid outperform outperforms outperformed outstrip outstripped outpace outpaced".split()
)


def places(reading: Reading) -> frozenset[int]:
    """The places of the words that ask only that."""
    words = reading.words
    made: set[int] = set()
    for place, word in enumerate(words):
        if word.text in _OUTDOING:
            made.add(place)
        elif word.text in _BETTER:
            made |= _around(reading, place)
    return frozenset(made)


def of_its_own(reading: Reading) -> frozenset[int]:
    """The places of a "better" that is said of what may be measured ("was *the harvest better* in 2021")."""
    named = places(reading)
    terms = {term.first for term in reading.terms}
    return frozenset(
        place
        for place, word in enumerate(reading.words)
        if word.text in _BETTER and place not in named and place - 1 in terms and len(reading.periods) > 1
    )


def likelier(reading: Reading) -> frozenset[int]:
    """The places of the "better" of "who has *better chances*"."""
    return frozenset(
        place
        for place, (word, following) in enumerate(pairwise(reading.words))
        if word.text in _BETTER and following.text.removesuffix("s") in _CHANCES
    )


def outdoing(reading: Reading) -> frozenset[int]:
    """The place of the "out" of "who *out*-sold whom"."""
    texts = reading.texts
    return frozenset(
        place
        for place, text in enumerate(texts)
        if text == "out" and texts[place + 2 : place + 3] == ("whom",)
    )


def _around(reading: Reading, place: int) -> set[int]:
    """The place of a "better" that says how something did, not how good it is, and of the verb or noun that
    goes with it."""
    words = reading.words
    behind = words[place + 1].text if place + 1 < len(words) else ""
    doing = place - 1
    while doing > 0 and words[doing].text in _AT_ALL:
        doing -= 1
    if doing >= 0 and words[doing].text in _DOING:
        return {*range(doing, place + 1)}
    near = range(place + 1, min(place + _NEAR, len(words)))
    turning_out = next((spot for spot in near if words[spot].text in _TURNING_OUT), None)
    if turning_out is not None and words[turning_out - 1].text not in FUNCTION:
        return {place, turning_out}
    is_of_times = behind == "than" and any(one.last == place for one in reading.periods)
    is_bare = reading.kind is Kind.BARE and any(place < one.first <= place + 2 for one in reading.periods)
    return {place} if is_of_times or is_bare else set()
