"""Where somebody is, whence he comes and when a thing begins are told of that very one, and not of another
that the sentence happens to name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES, BEING
from facts.matching.english.words import stem
from facts.matching.guard.check import of, of_all_but
from facts.matching.guard.people.persons import SOMEBODY_STEMS
from facts.matching.reading.kinds import Kind

_SPOTS = frozenset("in at on near from behind beside opposite outside inside".split())
_LYING = frozenset(
    map(stem, "lie lies based base live stand located situated locate home seat headquarters".split())
)
_LOCATING = frozenset("location whereabouts site".split())
_STARTING = frozenset("start end beginning launch opening closing closure".split())
_MOST = frozenset({"most", "least", "fewest"})
_RANKING = frozenset(
    map(stem, "most least few fewest top lead first last rank largest highest lowest".split())
)
_ENDING = frozenset(map(stem, "end stop close abolish scrap withdraw discontinue".split()))
_SEQUELS = frozenset(map(stem, "follow-up up next second new planned pilot earlier previous later".split()))
_COMPOUND = 2
_NEAR = 4


@of(Kind.WHERE)
def is_nowhere(case: Case) -> Iterable[str]:
    """“Where is Ann Lee?” is not answered by what she is the head of."""
    reading, said = case.reading, case.fact.texts[0]
    if reading.focus or reading.texts[:1] != ("where",):
        return
    people = [unit for unit in case.asked.units if "person" in unit.types and unit.entities]
    whole = people and all(any(u.first <= t.first < u.last for u in people) for t in reading.terms)
    if reading.texts[1:2] and reading.texts[1] in BEING and whole and _SPOTS.isdisjoint(said):
        yield "it names no place where anybody is"


@of(Kind.WHERE)
def comes_from_elsewhere(case: Case) -> Iterable[str]:
    """“From which country did they come?” is not answered by the one that they came to."""
    reading = case.reading
    if not (reading.focus or case.asked.excluded) or not _asks_whence(reading.texts):
        return
    asks = [ask for ask in case.fact.asks_of(Kind.WHERE) if "from" in ask.stems]
    known = case.asked.said
    named = [name.split()[0] for name in case.fact.entities if known.isdisjoint(name.split()[:1])]
    said = [word for word in case.fact.texts[0] if word not in ARTICLES]
    whence = any(one == "from" and other in named for one, other in pairwise(said))
    if not whence and not any(map(case.covers_most_of, asks)):
        yield "it does not say from where"


def _asks_whence(texts: Sequence[str]) -> bool:
    return "from" in (texts[0], texts[-1]) or ("come", "from") in pairwise(texts)


@of(Kind.WHERE)
def lies_elsewhere(case: Case) -> Iterable[str]:
    """“In which country is the paper?” is not answered by the country of which it writes."""
    reading, said = case.reading, case.fact.texts[0]
    if reading.texts[:1] != ("in",) or not reading.focus:
        return
    if reading.texts[3:4] == () or reading.texts[3] not in BEING:
        return
    rest = [term for term in reading.terms if term.word.stem not in reading.focus]
    only_names = all(case.asked.names_at(term.first) or term.word.stem in SOMEBODY_STEMS for term in rest)
    own = {term.word.stem for term in rest}
    is_there = any(one in own and other == "be" for one, other in pairwise(said))
    if rest and only_names and _LYING.isdisjoint(said) and not is_there:
        yield "it does not say where that is"


@of(Kind.BARE)
def no_location(case: Case) -> Iterable[str]:
    """“Tarn Mill location” is not answered by what the mill makes."""
    if _LOCATING.isdisjoint(case.reading.texts):
        return
    names = case.fact.name_stems
    asks = [ask for ask in case.fact.asks_of(Kind.WHERE) if names.issuperset(ask.terms)]
    if not asks and _LYING.isdisjoint(case.fact.said):
        yield "it gives no location"


@of(Kind.WHERE)
def not_where_most(case: Case) -> Iterable[str]:
    """“Which town has the *most* boats?” is not answered where more boats are built in all of them."""
    reading, said = case.reading, case.fact.said
    if not reading.focus or _MOST.isdisjoint(reading.texts):
        return
    if case.fact.kind == "statement" and _RANKING.isdisjoint(said) and not case.fact.holds.ranking:
        yield "it does not say where there are most"


@of(Kind.WHEN)
def only_when_it_ended(case: Case) -> Iterable[str]:
    """“When does the last boat leave?” is not answered by when one was ended."""
    reading, said = case.reading, case.fact.texts[0]
    if reading.texts[1:2] not in (("does",), ("do",), ("is",), ("are",)):
        return
    if not _ENDING.isdisjoint(reading.stems):
        return
    if (
        case.fact.kind == "statement"
        and not _ENDING.isdisjoint(said)
        and "be" not in said
        and case.fact.periods
    ):
        yield "it says when it ended"


@of_all_but(Kind.YES_NO)
def other_of_the_kind(case: Case) -> Iterable[str]:
    """“When did *the study* start?” is not answered by when the follow-up study does."""
    reading, said = case.reading, case.fact.texts[0]
    for one, place in zip(reading.texts, range(1, len(reading.texts)), strict=False):
        known = {name for unit in case.asked.by_place[place] for name in unit.entities}
        if one != "the" or place not in case.asked.ways or not known.isdisjoint(case.fact.entities):
            continue
        word = reading.stems[place]
        spots = [at for at, other in enumerate(said) if other == word]
        if spots and all(at and said[at - 1] in _SEQUELS for at in spots):
            plain = any(
                other == word and before == "the"
                for ask in case.fact.asks
                for before, other in pairwise(ask.stems)
            )
            if not plain and reading.texts[place + 1 : place + 2] != ("after",):
                yield f"it is about another “{reading.texts[place]}”"


@of(Kind.BARE)
def no_beginning(case: Case) -> Iterable[str]:
    """“Strike start” is not answered by a sentence without a date."""
    reading, fact = case.reading, case.fact
    if not reading.texts or reading.texts[-1] not in _STARTING:
        return
    if not case.states(len(reading.words) - 1) and not fact.periods and fact.held is None:
        yield "it has no time"


@of(Kind.IS)
def not_that_thing(case: Case) -> Iterable[str]:
    """“What is *a crossing*?”, “describe the crossing” are not answered by the countries that somebody
    crossed."""
    reading, said = case.reading, case.fact.texts[0]
    if case.fact.kind == "figure" or case.asks_for_the_title:
        return
    asks = reading.texts[:2] == ("what", "is") or reading.texts[:1] == ("describe",)
    start = next((at for at, text in enumerate(reading.texts) if text in ARTICLES), 0)
    noun = reading.words[start + 1 :]
    is_one = len(noun) == 1 or (len(noun) == len(reading.terms) <= _COMPOUND)
    if not asks or not start or not noun or not is_one or not reading.terms:
        return
    if (
        start > _COMPOUND
        or noun[-1].text == "called"
        or any(case.asked.names_at(term.first) for term in reading.terms)
    ):
        return
    own = {word.stem for word in noun}
    listed = any(own <= {*ask.stems} for ask in case.fact.asks_of(Kind.IS))
    is_new = reading.texts[start] != "the" and case.fact.kind == "quote"
    if not own <= {*said[: len(noun) + 2]} and (not listed or is_new):
        yield f"it does not say what the “{noun[-1].text}” is"


def not_described(case: Case) -> Iterable[str]:
    """“Describe Ann Lee's *looks*” is not answered by what she is the head of."""
    reading = case.reading
    if reading.texts[:1] != ("describe",):
        return
    for one, noun in pairwise(reading.words):
        if one.owner and noun.stem not in case.fact.texts[0]:
            listed = any(noun.stem in ask.stems and case.covers_most_of(ask) for ask in case.fact.asks)
            if not listed:
                yield f"it does not describe any “{noun.text}”"


@of(Kind.WHEN)
def only_of_the_whole(case: Case) -> Iterable[str]:
    """“When was the *ward* opened?” is not when a hospital with a ward was."""
    reading, said = case.reading, case.fact.texts[0]
    if reading.texts[1:2] not in (("was",), ("were",), ("did",)):
        return
    if len(reading.terms) < _COMPOUND or case.asked.names_at(reading.terms[-1].first):
        return
    verb = case.asked.same_at(reading.terms[-1].first)
    nouns = [term for term in reading.terms[:-1] if not case.asked.names_at(term.first)]
    at = next((spot for spot, word in enumerate(said) if word in verb), None)
    if at is None or not nouns:
        return
    same = case.asked.same_at(nouns[-1].first) if len(nouns) == 1 else {nouns[-1].word.stem}
    spots = [spot for spot, word in enumerate(said) if word in same]
    if spots and all(spot > at and "with" in said[max(at, spot - _NEAR) : spot] for spot in spots):
        yield f"it does not say when the “{nouns[-1].word.text}” was"
