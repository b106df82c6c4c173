"""Who only tells something has no part in it."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.case import Case
from facts.matching.kinds import SAY_STEMS, Kind
from facts.matching.lexicon import COUNT_NOUNS, STORY_NOUNS, TELLERS
from facts.matching.meaning import Unit
from facts.matching.words import stem

_TELLING = SAY_STEMS.union(
    map(stem, STORY_NOUNS | TELLERS | COUNT_NOUNS),
    map(
        stem,
        """
        publish print run carry appear cite write ask speak talk interview tell put reveal learn
        read describe headline byline publication feature mention list name see find know compare
        give figure estimate statistics stats correct correction error mistake newspaper paper
        outlet
        """.split(),
    ),
)
_BEFORE = frozenset("in per via according".split())
_ARTICLES = frozenset("the a an this that".split())


def only_tells_it(case: Case) -> Iterable[str]:
    """“How many bicycles does the newspaper have” is not how many it says that somebody has."""
    reading = case.reading
    if reading.kind is Kind.BARE or any(word.stem in _TELLING for word in reading.words):
        return
    own = {word for text in case.fact.texts[: 1 + len(case.fact.cited)] for word in text}
    source = set(case.fact.reference)
    for unit in case.asked.units:
        names = {part for name in unit.entities for part in name.split()}
        if names and names <= source and not names <= own and not _is_where_it_stands(case, unit):
            yield f"“{reading.words[unit.first].text}” only tells it"
            return


def _is_where_it_stands(case: Case, unit: Unit) -> bool:
    """Whether the name is behind "in" or "according to"."""
    before = [word.text for word in case.reading.words[: unit.first] if word.text not in _ARTICLES]
    return bool(before) and (before[-1] in _BEFORE or before[-2:] == ["according", "to"])
