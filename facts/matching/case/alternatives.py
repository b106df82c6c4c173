"""What a question leaves open between two ("a company *or* a charity?"), and what it leaves out ("besides
the *ferry*")."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english.lexicon import COMPARING, FUNCTION, LIGHT
from facts.matching.english.words import Word
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Reading

Sides = tuple[frozenset[int], frozenset[int]]
"""The places of the weighty words and numbers on either side."""

_OPENING = frozenset(
    "a an the this that his her its their in on at from to by of with for into as it".split()
)
_SKIPPED = (FUNCTION | LIGHT | frozenset({"rather"})) - {"or"}
_EXCEPTING = {("apart", "from"), ("aside", "from"), ("other", "than"), ("except", "for")}
_CLAUSES = frozenset("is are was were do does did has have had can will who which what where".split())
_WAYS = COMPARING | frozenset("up down".split())
_COMPARING = COMPARING | frozenset("better worse more".split())


def alternatives(reading: Reading) -> tuple[Sides, ...]:
    """The pairs that stand around each "or"."""
    weighty = {term.first for term in reading.terms}
    weighty |= {place for place, word in enumerate(reading.words) if word.is_number}
    made = []
    for place, word in enumerate(reading.words):
        if word.text != "or":
            continue
        left, is_left_whole = _run(reading.words, weighty, place, -1)
        right, is_right_whole = _run(reading.words, weighty, place, 1)
        if not left or not right:
            continue
        is_number, has_number = (reading.words[side[0]].is_number for side in (left, right))
        if has_number and not is_number:
            # "Broken or something in 2022".
            continue
        if is_number and has_number:
            made.append((frozenset(left[:1]), frozenset(right[:1])))
        else:
            # Without an article or a preposition, what is said of both may stand in the same run; and before
            # "who said that it is a wave, A or B" what is asked of them.
            is_opened = reading.kind is Kind.YES_NO or reading.words[min(right) - 1].text in _OPENING
            is_opened = is_opened and reading.words[right[0]].text not in _WAYS
            made.append(
                (
                    frozenset(left if is_left_whole and is_opened else left[: len(right)]),
                    frozenset(right if is_right_whole else right[: len(left)]),
                )
            )
    return tuple(made)


def compares(reading: Reading, sides: Sides) -> bool:
    """Whether a word of comparing holds the two against each other ("*more* in A or B"), and is not what is
    left open itself ("*more* or less")."""
    left, right = sides
    open_ones = {max(left), min(right)}
    return any(word.text in _COMPARING and place not in open_ones for place, word in enumerate(reading.words))


def excluded(reading: Reading) -> frozenset[int]:
    """The places of the weighty words that say what the answer is not to be."""
    words = reading.words
    weighty = {term.first for term in reading.terms}
    made: set[int] = set()
    for place, word in enumerate(words):
        by_two = place > 0 and (words[place - 1].text, word.text) in _EXCEPTING
        if by_two or word.text in ("besides", "except", "excluding"):
            spot = place + 1
            while spot < len(words) and (spot in weighty or words[spot].text in FUNCTION - _CLAUSES):
                spot += 1
            made.update(range(place - by_two, spot))
    return frozenset(made & weighty)


def _run(words: Sequence[Word], weighty: set[int], at: int, step: int) -> tuple[list[int], bool]:
    """The nearest run of weighty words on one side, nearest first, and whether it is a phrase by itself:
    opened by an article or a preposition (at the very start that opens the subject), or, behind the "or", all
    of it names."""
    place = at + step
    while 0 <= place < len(words) and place not in weighty and words[place].text in _SKIPPED:
        place += step
    run = []
    while 0 <= place < len(words) and (place in weighty or words[place].text in LIGHT - FUNCTION):
        run.append(place)
        place += step
    run = [spot for spot in run if spot in weighty]
    if not run:
        return run, False
    first = min(run)
    if step > 0:
        return run, words[first - 1].text in _OPENING or all(words[spot].name for spot in run)
    return run, first > 2 and words[first - 1].text in _OPENING
