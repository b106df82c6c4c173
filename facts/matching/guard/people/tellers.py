"""Who only tells something has no part in it, and what only tells of something does not say what it is."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import COUNT_NOUNS, STORY_NOUNS, TELLERS
from facts.matching.english.words import stem
from facts.matching.guard.check import of, of_all_but
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.recall.meaning import Unit

_FIGURES = frozenset("figures numbers statistics stats".split())
_MEANING = (("mean", "by"), ("meant", "by"), ("means", "by"), ("getting", "at"))
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


@of_all_but(Kind.BARE)
def only_tells_it(case: Case) -> Iterable[str]:
    """“How many bicycles does the newspaper have” is not how many it says that somebody has."""
    reading = case.reading
    if any(word.stem in _TELLING for word in reading.words):
        return
    own = {word for text in case.fact.own_texts for word in text}
    source = set(case.fact.reference)
    for unit in case.asked.units:
        names = {part for name in unit.entities for part in name.split()}
        is_own = names <= own or any(said and own.issuperset(said) for said in map(weighty, unit.phrases))
        if names and names <= source and not is_own and not _is_where_it_stands(case, unit):
            yield f"“{reading.words[unit.first].text}” only tells it"
            return


@of(Kind.BARE)
def only_tells_of_figures(case: Case) -> Iterable[str]:
    """Whoever asks for the “figures on cycling” is not told who has such."""
    words, fact = case.reading.texts, case.fact
    is_asked = bool(words) and words[0] in _FIGURES and words[1:2] == ("on",)
    if is_asked and fact.amount is None and not fact.numbers:
        yield "it tells no figure"


def only_says_it(case: Case) -> Iterable[str]:
    """What somebody means by his words is not told by these words alone."""
    texts = case.reading.texts
    behind = next((at + 2 for at in range(len(texts)) if texts[at : at + 2] in _MEANING), 0)
    if case.fact.kind != "quote" or not behind:
        return
    asked = {word.stem for word in case.reading.words[behind:]}
    names = case.fact.name_stems.union(case.fact.reference, case.fact.speaker)
    if set(weighty(" ".join(case.fact.texts[0]))) <= asked | names | SAY_STEMS:
        yield "it does not say what is meant by it"


def _is_where_it_stands(case: Case, unit: Unit) -> bool:
    """Whether the name is behind "in" or "according to"."""
    before = [word.text for word in case.reading.words[: unit.first] if word.text not in _ARTICLES]
    return bool(before) and (before[-1] in _BEFORE or before[-2:] == ["according", "to"])
