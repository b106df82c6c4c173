"""Questions that go on from an earlier one: "and in 2021?", "how old is he?", "why?".

What the new question leaves out is taken from the earlier one, and only that: whatever the new one
names, also with a word that nobody knows, stays in the question and must be accounted for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from facts.matching import question, trends
from facts.matching.kinds import Kind
from facts.matching.lexicon import FUNCTION, PRONOUNS
from facts.matching.meaning import Unit
from facts.matching.question import Reading
from facts.matching.words import Word

_SHORT = 4
_ASKING = frozenset(
    "how who whom whose what which when where why many much old do does did is are was were".split()
)


def resumes(reading: Reading) -> bool:
    """Whether a question leaves to an earlier one what it is about."""
    if reading.continues or trends.resumes(reading):
        return True
    if any(word.text in PRONOUNS for word in reading.words):
        return True
    if not reading.terms:
        return bool(reading.periods or reading.numbers) or reading.kind in (
            Kind.WHY,
            Kind.WHEN,
            Kind.WHERE,
            Kind.WHO,
        )
    return reading.kind is Kind.BARE and len(reading.words) <= _SHORT


def points_back(reading: Reading) -> bool:
    """Whether a question says "it" or "he", or asks how what was spoken of has changed."""
    return trends.resumes(reading) or any(word.text in PRONOUNS for word in reading.words)


def merge(
    reading: Reading,
    earlier: Reading,
    linked: Mapping[str, Sequence[Unit]],
    linked_earlier: Mapping[str, Sequence[Unit]],
) -> list[Reading]:
    """The questions that a follow-up may mean, likeliest first."""
    named = _names(linked_earlier)
    if any(word.text in PRONOUNS for word in reading.words) and named:
        return [_with_pronouns_resolved(reading, earlier, span) for span in named]
    types = {kind for units in linked.values() for unit in units for kind in unit.types}
    replaced = {
        place
        for units in linked_earlier.values()
        for unit in units
        if unit.types & types
        for place in range(unit.first, unit.last)
    }
    ways = [replaced, set()] if replaced else [set()]
    return [_joined(reading, earlier, dropped) for dropped in ways]


def _names(linked: Mapping[str, Sequence[Unit]]) -> list[tuple[int, int]]:
    """The places of the earlier question's names, persons first, the longest span of each."""
    spans = {
        (unit.first, unit.last): "person" in unit.types
        for units in linked.values()
        for unit in units
        if unit.entities
    }
    longest = [
        span
        for span in spans
        if not any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in spans)
    ]
    return sorted(longest, key=lambda span: (not spans[span], span))


def _with_pronouns_resolved(reading: Reading, earlier: Reading, span: tuple[int, int]) -> Reading:
    name = list(earlier.words[span[0] : span[1]])
    words: list[Word] = []
    used = False
    for word in reading.words:
        if word.text not in PRONOUNS:
            words.append(word)
        elif not used:
            owner = word.text in ("his", "her", "its", "their")
            words.extend([*name[:-1], replace(name[-1], owner=owner)])
            used = True
    return question.from_words(reading.text, words)


def _joined(reading: Reading, earlier: Reading, dropped: set[int]) -> Reading:
    dropped = set(dropped)
    if reading.periods:
        dropped |= {place for asked in earlier.periods for place in range(asked.first, asked.last)}
    asks_anew = reading.kind is not Kind.BARE
    kept = [
        word
        for place, word in enumerate(earlier.words)
        if place not in dropped and not (asks_anew and (word.text in _ASKING or place in earlier.kind_words))
    ]
    if asks_anew:
        return question.from_words(reading.text, [*reading.words, *kept])
    while kept and kept[-1].text in FUNCTION:
        kept.pop()
    return question.from_words(reading.text, [*kept, *reading.words])
