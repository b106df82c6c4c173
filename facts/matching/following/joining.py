"""A question put together from its own words and those of the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from facts.matching.computing import degrees, trends
from facts.matching.english.lexicon import COMPARING, FUNCTION, NOW
from facts.matching.english.words import Word, split
from facts.matching.following.anaphora import UP_OR_DOWN
from facts.matching.reading import question
from facts.matching.reading.kinds import Kind
from facts.matching.reading.kinds.vocabulary import AUX
from facts.matching.reading.question import Reading

_ASKING = frozenset(
    "how who whom whose what which when where why many much old do does did is are was were".split()
)
_LATELY = frozenset("days lately recently currently".split())
# What only says how many of what was spoken of are meant.
_OF_THEM = re.compile(
    r"(?<!\S)(?:ones?|of (?:them|those|these|it)|(?:was|is|were|are) (?:it|that|there|they)"
    r"|did (?:it|that) (?:come to|make)|altogether|all together|in (?:total|all|sum)|overall|exactly"
    r"|precisely)(?!\S)"
)


def plain(reading: Reading) -> Reading:
    """The question without what only says how many of it are meant."""
    if reading.terms or not reading.words or reading.kind is Kind.BARE:
        return reading
    words = split(_OF_THEM.sub(" ", " ".join(reading.texts)))
    return question.from_words(reading.text, words) if words else reading


def joined(reading: Reading, earlier: Reading, dropped: set[int]) -> Reading:
    """The question with the words of the earlier one, but for those at the places ``dropped``, its time where
    the new one has another, and what it asks where the new one asks something."""
    dropped = set(dropped)
    if reading.periods or not (NOW | _LATELY).isdisjoint(reading.texts):
        dropped |= {place for asked in earlier.periods for place in range(asked.first, asked.last)}
    asks_anew = reading.kind is not Kind.BARE
    kept = [
        word
        for place, word in enumerate(earlier.words)
        if place not in dropped and not (asks_anew and (word.text in _ASKING or place in earlier.kind_words))
    ]
    if asks_anew:
        return question.from_words(reading.text, [*reading.words, *kept])
    while kept and kept[-1].text in FUNCTION - AUX:
        kept.pop()
    return question.from_words(reading.text, [*kept, *reading.words])


def put(reading: Reading, place: int, words: Sequence[Word]) -> Reading:
    """The question with these words in the place of the one at ``place``."""
    return question.from_words(reading.text, [*reading.words[:place], *words, *reading.words[place + 1 :]])


def matter(reading: Reading, earlier: Reading) -> list[Word]:
    """What the earlier question was about, without its time where the new one has its own."""
    gone = set(earlier.kind_words)
    if reading.periods and not compares(reading):
        gone |= {place for asked in earlier.periods for place in range(asked.first, asked.last)}
    kept = [
        word for place, word in enumerate(earlier.words) if place not in gone and word.text not in _ASKING
    ]
    first = next((place for place, word in enumerate(kept) if word.text not in FUNCTION), 0)
    return kept[first:]


def thing(earlier: Reading) -> Sequence[Word]:
    """The only "the mill" of a question, if it has one."""
    starts = [place for place, word in enumerate(earlier.words) if word.text == "the"]
    if len(starts) != 1:
        return ()
    first = starts[0]
    rest = (place for place in range(first + 1, len(earlier.words)) if earlier.words[place].text in FUNCTION)
    return earlier.words[first : next(rest, len(earlier.words))]


def compares(reading: Reading) -> bool:
    """Whether it holds a number against another."""
    return (
        trends.changes(reading)
        or bool(degrees.read(reading).places)
        or not (COMPARING | UP_OR_DOWN).isdisjoint(reading.texts)
    )


def without(reading: Reading, place: int) -> Reading:
    """The question without the word at ``place``."""
    return replace(reading, words=(*reading.words[:place], *reading.words[place + 1 :]))
