"""What keywords without a question word ask for: a noun for a quantity, an office or a date, which the fact
must have, whatever else it says of the thing that stands beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facts.matching.case.case import Case
from facts.matching.english.lexicon import UNITS
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.question import Reading

_ENDING = frozenset("of for in at on from to by please pls now today".split())
_COUNTED = frozenset("members membership headcount staff duration frequency capacity number count".split())
_PRICED = frozenset("price cost fare budget".split())
_NAMED = frozenset("population circulation sales turnover revenue brand".split())
_WAGES = frozenset("salary wage wages".split())
_EARNING = frozenset(map(stem, "salary wage income earn".split()))
_SIZES = frozenset("size area length width depth height breadth".split())
_PLACES = frozenset({"place"})
_WAYS = frozenset(
    stem(word)
    for word in (
        *(f"{unit}{plural}" for unit in UNITS["far"] for plural in ("", "s")),
        *"hectares acres square".split(),
    )
)
_FOUNDED = frozenset("founding founded foundation".split())
_FOUNDING = frozenset(map(stem, "founded establish create form start open launch set since".split()))
_FOUNDER = stem("founder")
_CHAIRS = frozenset(map(stem, "chair chairman chairwoman chairperson".split()))
_CHAIRING = _CHAIRS | frozenset(map(stem, "president preside".split()))
_OFFICES = _CHAIRS | frozenset(
    map(
        stem,
        """
        leader head chief executive director president
        captain skipper speaker founder secretary treasurer mayor
        manager boss owner midwife editor coach minister chancellor principal dean warden
        """.split(),
    )
)
_BODIES = frozenset(
    map(stem, "council authority union club society institute association committee board".split())
)
_DOERS = frozenset("thief thieves founder founders inventor inventors author authors winner winners".split())
_SOMEBODY = ("person", "group")
_ASKING = frozenset("who whom whose what which is are was were".split())
_FORMER = frozenset(map(stem, "former formerly retired ex".split()))
_WAS = _FORMER | frozenset(map(stem, "old previous earlier last".split()))
_TALLIES = frozenset(map(stem, "count number share bill cost vacancy".split()))


@of(Kind.BARE)
def no_quantity(case: Case) -> Iterable[str]:
    """“Oxmoor population” is not answered by where Oxmoor lies."""
    fact = case.fact
    listed = {ask.kind for ask in fact.asks}
    for place in _heads(case.reading):
        word = case.reading.words[place]
        is_counted = word.text in _COUNTED and NUMERIC.isdisjoint(listed) and word.stem not in fact.said
        is_priced = word.text in _PRICED and not _states(case, place)
        is_named = word.text in _NAMED and word.stem not in fact.said
        is_paid = word.text in _WAGES and _EARNING.isdisjoint(fact.said)
        if fact.kind != "figure" and (is_counted or is_priced or is_named or is_paid):
            yield f"it does not give the “{word.text}”"


@of(Kind.BARE)
def no_size(case: Case) -> Iterable[str]:
    """“Oxmoor Bridge length” asks for metres, and not for how long it was shut."""
    if not _WAYS.isdisjoint((*case.fact.holds.numbered, *case.fact.unit)):
        return
    words = case.reading.words
    for place in _heads(case.reading):
        near = place - 1 if place else place + 1
        if words[place].text in _SIZES and near < len(words) and _is_place(case, near):
            yield f"it does not give the “{words[place].text}”"


@of(Kind.BARE)
def no_founding(case: Case) -> Iterable[str]:
    """“Oxmoor Club founded” asks when it began."""
    dated = case.fact.held is not None or any(word.isdecimal() for word in case.fact.texts[0])
    if dated and not _FOUNDING.isdisjoint(case.fact.said):
        return
    for place in _heads(case.reading):
        if case.reading.words[place].text in _FOUNDED:
            yield "it does not say when it began"


@of(Kind.BARE, Kind.WHO)
def no_such_office(case: Case) -> Iterable[str]:
    """“Oxmoor Club secretary” asks for somebody, and for him who holds that very office there."""
    fact = case.fact
    if not _is_keywords(case.reading) or case.asks_for_the_role or not _asks_for_office(case):
        return
    if not _names_somebody(case, ("person",)):
        yield "it names nobody"
    for term in case.reading.terms:
        text, own = term.word.text, term.word.stem
        founds = own == _FOUNDER and not _FOUNDING.isdisjoint(fact.said)
        is_meant = founds or case.states(term.first)
        if own in _OFFICES | _BODIES and not is_meant and fact.kind != "quote":
            yield f"it does not say who the “{text}” is"
        if own in _BODIES and own not in fact.stems and not case.asked.names_at(term.first):
            yield f"it is about another than the “{text}”"
        if own in _CHAIRS and _CHAIRING.isdisjoint(fact.stems):
            yield f"it is about another than the “{text}”"
    names = any("person" in unit.types for unit in case.asked.units)
    if not names and not _FORMER.isdisjoint(fact.said) and _WAS.isdisjoint(case.reading.stems):
        yield "it is about a former one"


@of(Kind.BARE)
def no_doers(case: Case) -> Iterable[str]:
    """“Bicycle thieves” asks who they are, and not how many bicycles were stolen."""
    if _names_somebody(case, _SOMEBODY):
        return
    for term in case.reading.terms:
        if term.word.text in _DOERS and term.word.stem not in case.fact.said:
            yield f"it does not say who the “{term.word.text}” are"


def _heads(reading: Reading) -> Iterator[int]:
    """The places of the words that may be the noun asked for: the first one, and those before "of" or a time,
    or at the end."""
    dated = {spot for one in reading.periods for spot in range(one.first, one.last)}
    for place in range(len(reading.words)):
        behind = next((spot for spot in range(place + 1, len(reading.words)) if spot not in dated), None)
        if not place or behind is None or reading.words[behind].text in _ENDING:
            yield place


def _is_keywords(reading: Reading) -> bool:
    """Whether it is no whole question: "council leader"."""
    return reading.kind is Kind.BARE or _ASKING.isdisjoint(reading.texts)


def _states(case: Case, place: int) -> bool:
    return place in case.asked.ways and case.states(place)


def _is_place(case: Case, place: int) -> bool:
    """Whether a name of a place stands there."""
    return any(not _PLACES.isdisjoint(unit.types) for unit in case.asked.by_place[place])


def _asks_for_office(case: Case) -> bool:
    """Whether an office stands among the words, which no other noun makes a number or a cost of."""
    stems = [term.word.stem for term in case.reading.terms if not term.word.text.endswith("s")]
    return (
        not _OFFICES.isdisjoint(stems)
        and _TALLIES.isdisjoint(case.reading.stems)
        and case.fact.measure != "share"
    )


def _names_somebody(case: Case, kinds: Iterable[str]) -> bool:
    """Whether an entity of the fact is of one of the types."""
    known = case.asked.glossary.phrases
    return any(f"@{kind}@{name}" in known for kind in kinds for name in case.fact.entities)


@of(Kind.BARE)
def no_fragment(case: Case) -> Iterable[str]:
    """“And the ferry?” goes on from something; alone it can only ask what the ferry is."""
    reading, fact = case.reading, case.fact
    if not reading.continues or len(reading.terms) != 1:
        return
    place = reading.terms[0].first
    names = {name for unit in case.asked.by_place[place] for name in unit.entities}
    same = case.asked.same_at(place)
    listed = any(ask.kind in (Kind.IS, Kind.BARE) and same.issuperset(ask.terms) for ask in fact.asks)
    if fact.holds.subject not in names and not listed:
        yield f"it does not say what “{reading.terms[0].word.text}” is"


def only_in_the_publishers_name(case: Case) -> Iterable[str]:
    """“The porter in Oxmoor” is none of whom only “The Oxmoor Courier” tells."""
    fact = case.fact
    publisher = {*fact.speaker, *fact.reference}
    for unit in case.asked.units:
        if "place" not in unit.types or not unit.entities.isdisjoint(fact.entities):
            continue
        found = [set(name.split()) for name in unit.entities if case.stems.issuperset(name.split())]
        if not found or not all(words <= publisher for words in found):
            continue
        own = (*fact.texts[:1], fact.place, *(ask.stems for ask in fact.asks))
        if not any(words.issubset(text) for words in found for text in own):
            yield f"only its source is called “{case.reading.words[unit.first].text}”"
