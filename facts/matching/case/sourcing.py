"""Whether a word of a source's reference ("the Brenn Post") names it as what tells the matter, and no place
or person of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.matching.english.lexicon import STORY_NOUNS
from facts.matching.english.words import stem
from facts.matching.reading.kinds import SAY_STEMS

if TYPE_CHECKING:
    from facts.matching.case.case import Case

_STORY_STEMS = frozenset(map(stem, STORY_NOUNS))
_REPORTING = frozenset({"per", "by", "in", "from", "according", "to"})


def names_the_source(case: Case, place: int) -> bool:
    """Whether the word at ``place`` names the source as one that reports, or that was told."""
    words = case.reading.words
    before = {word.text for word in words[max(0, place - 2) : place]}
    near = {word.stem for word in words[max(0, place - 3) : place + 4]}
    reports = bool(before & _REPORTING) or not near.isdisjoint(SAY_STEMS | _STORY_STEMS)
    return reports and not _names_another(case, place)


def _names_another(case: Case, place: int) -> bool:
    """Whether the word is the name of a place ("Brenn", not "the Brenn Post"), or of somebody of whom nothing
    is told there."""
    following = case.reading.stems[place + 1 : place + 2]
    of_place = any("place" in unit.types for unit in case.asked.by_place[place])
    of_person = any("person" in unit.types for unit in case.asked.by_place[place])
    return (of_place and set(case.fact.reference).isdisjoint(following)) or (
        of_person and not _tells(case, place)
    )


def _tells(case: Case, place: int) -> bool:
    """Whether whoever is named at ``place`` tells something ("by Ann Lee", "Ann Lee says")."""
    unit = next(one for one in case.asked.by_place[place] if "person" in one.types)
    words = case.reading.words
    before = words[unit.first - 1].text if unit.first else ""
    behind = words[unit.last].stem if unit.last < len(words) else ""
    return before in _REPORTING or behind in SAY_STEMS
