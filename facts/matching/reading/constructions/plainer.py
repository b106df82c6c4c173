"""A question put into plain English: from the order and the verbs of people whose English is not native
("how is called X", "since how many years is X"), and from what is only said in passing ("that X up in Y, how
long was it shut", "wasn't it 40-something")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from facts.matching.english.nations import is_national
from facts.matching.english.words import Word, stem
from facts.matching.reading.constructions.casual import (
    CASUAL,
    GUESSED,
    GUESSES,
    GUESSING,
    MORE,
    NUMBERED,
)
from facts.matching.reading.constructions.formal import FORMAL
from facts.matching.reading.constructions.learners import PLAIN, TITLES, Rule
from facts.matching.reading.constructions.order import ORDERS
from facts.matching.reading.constructions.tags import TAGS
from facts.matching.reading.constructions.telegrams import TELEGRAMS
from facts.matching.reading.kinds import guessing
from facts.matching.reading.kinds.who import FELLOWS

_POINTING = frozenset({"that", "this"})
_FELLOWS = FELLOWS | {"man", "woman"}
_RULES = TAGS + CASUAL + ORDERS + PLAIN + TELEGRAMS + FORMAL
_COMMON = frozenset(
    "how what which who when where it he she they is was are were has have to in of on about i not for do"
    " does did the that this or and there from".split()
)


def _key(rule: Rule) -> frozenset[str]:
    """The words by the rarest of which ``rule`` is found."""
    return min(rule.needs, key=lambda words: len(words & _COMMON))


def _by_word() -> Mapping[str, Sequence[int]]:
    made: dict[str, list[int]] = {}
    for place, rule in enumerate(_RULES):
        for word in _key(rule):
            made.setdefault(word, []).append(place)
    return made


_BY_WORD = _by_word()
"""By the word that they are found by, the places of the rules."""


def plain(words: list[Word]) -> list[Word]:
    """The words as the same is mostly asked; the very list where there is nothing to put otherwise."""
    texts = {word.text for word in words}
    if not TITLES.isdisjoint(texts):
        words = [word for word, after in pairwise([*words, None]) if word and not _is_title(word, after)]
    if not _FELLOWS.isdisjoint(texts) and not _POINTING.isdisjoint(texts):
        words = _without_fellows(words)
    at = -1
    while (found := _next(words, texts, at)) is not None:
        at, words = found
        texts = {word.text for word in words}
    if not GUESSING.isdisjoint(texts) and any(word.is_number for word in words):
        words = _guess_last(words)
    return words


def _next(words: list[Word], texts: set[str], at: int) -> tuple[int, list[Word]] | None:
    """The first rule behind the one at ``at`` that applies, by its place, and what it makes of ``words``."""
    places = {place for text in texts for place in _BY_WORD.get(text, ()) if place > at}
    for place in sorted(places):
        rule = _RULES[place]
        if not any(need.isdisjoint(texts) for need in rule.needs) and (put := _put(words, rule)):
            return place, put
    return None


def _is_title(word: Word, after: Word | None) -> bool:
    """Whether it is the "mister" before a name."""
    return word.text in TITLES and after is not None and after.name


def _without_fellows(words: list[Word]) -> list[Word]:
    kept = [word for place, word in enumerate(words) if not _is_fellow(words, place)]
    return kept if len(kept) < len(words) else words


def _is_fellow(words: list[Word], place: int) -> bool:
    """Whether it is the "lady" behind a name that is pointed at: "did that Ann *lady* say". At the end it may
    be the very question who it is."""
    if words[place].text not in _FELLOWS or not 1 < place < len(words) - 1 or not words[place - 1].name:
        return False
    before = words[max(0, place - 3) : place - 1]
    return not _POINTING.isdisjoint(word.text for word in before) and not is_national(words[place - 1].text)


def _put(words: list[Word], rule: Rule) -> list[Word] | None:
    """The words with what ``rule`` is about put plainly, if it is there."""
    joined = " ".join(word.text for word in words)
    found = rule.find(joined)
    if found is None:
        return None
    first = joined.count(" ", 0, found.start())
    made = _filled(words, joined, found, rule.plain)
    return words[:first] + made + words[first + len(found[0].split()) :]


def _filled(words: list[Word], joined: str, found: re.Match[str], plain_words: Sequence[str]) -> list[Word]:
    made: list[Word] = []
    for part in plain_words:
        if not part.startswith("{"):
            if made and made[-1].owner:
                # What he had follows no more.
                made[-1] = replace(made[-1], owner=False)
            made.append(Word(part, stem(part)))
            continue
        start, end = found.span(part[1:-1])
        said = joined[start:end].split() if start >= 0 else []
        first = joined.count(" ", 0, start) + (joined[start : start + 1] == " ") if said else 0
        made += words[first : first + len(said)]
    return made


def _guess_last(words: list[Word]) -> list[Word]:
    """ "Was it not like 40 *something* boats in May" as "how many boats in May ~40-49"."""
    asked = next((put for rule in GUESSES if (put := _put(words, rule))), words)
    if NUMBERED.isdisjoint(word.text for word in asked):
        return asked
    found = GUESSED.search(" ".join(word.text for word in asked))
    if found is None:
        return asked
    behind = len(found[0].split())
    return [
        *asked[:-behind],
        guessing(found["number"] or found["loose"], more=not MORE.isdisjoint(found.groups())),
    ]
