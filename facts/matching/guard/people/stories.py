"""What a story is about is no more than which story it is."""

from __future__ import annotations

from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.nations import is_national
from facts.matching.english.words import stem
from facts.matching.reading.question import Term

_STORIES = frozenset("story article piece feature coverage".split())
_STORY_STEMS = frozenset(map(stem, _STORIES | {"report", "repost"}))
_ABOUT = frozenset("about on of".split())
_STORY_AT = 4
_FEW = 3
_OFTEN = 5


def is_story_of(case: Case, term: Term) -> bool:
    """Whether "the *bee* story", or "the story about the *bees*", is that of which the fact says who wrote it
    or when: the word is one of those that the pack speaks of, and no owner."""
    words, place = case.reading.words, term.first
    if _STORIES.isdisjoint(case.reading.texts):
        return False
    if case.fact.kind != "statement" or words[place].owner or not _is_of_a_story(case):
        return False
    if _is_of_another_people(case, place) or any(
        "person" in unit.types for unit in case.asked.by_place[place]
    ):
        return False
    behind = next((at for at in range(place + 1, len(words)) if words[at].text in _STORIES), place)
    is_before = (
        place < behind <= place + _FEW
        and not (behind == place + 1 and case.asked.names_at(place))
        and all(at in case.asked.ways and case.asked.is_in_glossary(at) for at in range(place + 1, behind))
    )
    return (is_before or _is_told_about(case, place)) and case.asked.is_in_glossary(place)


def _is_of_another_people(case: Case, place: int) -> bool:
    """Whether a people is named there of whom the story hardly speaks."""
    word = case.reading.words[place]
    speaking = sum(word.stem in peer.texts[0] for peer in case.peers)
    return is_national(word.text) and speaking < _OFTEN


def _is_of_a_story(case: Case) -> bool:
    """Whether the fact's sentence names a story, or speaks of "the story" where all facts come from one."""
    if case.stories:
        return True
    tells = any(one == "the" and other in _STORY_STEMS for one, other in pairwise(case.fact.texts[0]))
    return tells and all(peer.reference == case.fact.reference for peer in case.peers)


def _is_told_about(case: Case, place: int) -> bool:
    """Whether the word stands behind "the story about", with nothing between but what the pack speaks of."""
    before = case.reading.texts[:place]
    start = next(
        (at for at, pair in enumerate(pairwise(before)) if pair[0] in _STORIES and pair[1] in _ABOUT), place
    )
    between = [at for at in range(start + 2, place) if at in case.asked.ways]
    return start < place <= start + _STORY_AT + 2 * len(between) and all(
        map(case.asked.is_in_glossary, between)
    )
