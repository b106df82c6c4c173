"""Who does it to whom, where "who" is asked of a deed: the fact must tell of that deed, and of somebody who
does it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facts.matching.case.case import Case
from facts.matching.english import pasts
from facts.matching.english.lexicon import ARTICLES, FUNCTION
from facts.matching.english.words import stem
from facts.matching.fitting import sorts
from facts.matching.guard.check import of
from facts.matching.guard.people.deed import DO, DOERS, only_behind, spots_of, verb_behind_who
from facts.matching.guard.whether import claims
from facts.matching.profile import PASSING, PEOPLE_STEMS
from facts.matching.profile.holdings import OFFICES
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.recall.meaning import Unit

_TOWARDS = frozenset({"from", "to"})
_NAMING = frozenset("named name names christened coined dubbed invented".split())
_NAMING_STEMS = frozenset(map(stem, "name call dub christen coin term nickname invent after".split()))
_AS = frozenset({"as", "among", "in"})
_HEADS = frozenset("head chair chairman chairwoman director boss leader chief president".split())
_SPEAKING = frozenset({("speak", "with"), ("speak", "to"), ("talk", "to"), ("talk", "with")})
_MEETING = frozenset({"meet", "interview"})
_SPOKEN = frozenset(map(stem, "speak talk tell interview meet ask question".split()))
_BY = "by"
_TOGETHER = frozenset(map(stem, "accompany join meet marry".split()))
"""What two do with one another."""
_SOMEBODY = sorts.AGENTS | PEOPLE_STEMS.union(
    map(
        stem,
        """
        institute council union team committee board crew staff parent child woman family couple company
        state government town city country county club firm group minister president chair head
        """.split(),
    )
)
_DOER_ENDINGS = ("er", "or", "ist", "man")
_ANY_WHO = DOERS | {"place", "work", "thing"}
_FIRST_PERSON = frozenset({"i", "we"})
_RULING = frozenset(map(stem, "must may shall should".split()))


@of(Kind.WHO)
def done_by_the_object(case: Case) -> Iterable[str]:
    """“Who oversees Ann Lee?” is not answered by what Ann Lee oversees."""
    verb = _verb_at(case)
    if not verb:
        return
    same, said = case.asked.same_at(verb), case.fact.texts[0]
    if case.reading.words[verb].stem in _TOGETHER:
        return
    if any(_is_passive(said, spot) for spot in spots_of(said, same)):
        return
    done = {name for name, deed in case.fact.holds.agents if deed in same}
    words = case.reading.words
    behind_from = [unit for unit in case.asked.units if words[unit.first - 1].text == "from"]
    for unit in (*_objects(case, verb), *behind_from):
        if not done.isdisjoint(unit.entities):
            yield f"“{case.reading.words[unit.first].text}” is who does it"


def _is_passive(text: Sequence[str], spot: int) -> bool:
    return "be" in text[max(0, spot - 2) : spot] or _BY in text[spot + 1 :]


@of(Kind.WHO)
def other_object(case: Case) -> Iterable[str]:
    """“Who elected Ann Lee?” is not answered by a sentence that does not name her."""
    if not _verb_at(case):
        return
    for unit in case.asked.units:
        word = case.reading.words[unit.last - 1]
        is_one = "person" in unit.types and unit.first in case.asked.ways and not word.owner
        if is_one and not any(map(case.states, range(unit.first, unit.last))):
            yield f"it does not name “{word.text}”"


@of(Kind.WHO)
def not_done_by_him(case: Case) -> Iterable[str]:
    """“Who did Ann blame?” is not answered by who Ann is."""
    words = case.reading.words
    if words[0].text not in ("who", "whom"):
        return
    if DO.isdisjoint(case.reading.texts[1:2]):
        return
    doer = claims.doer_at(case, 2, DOERS)
    if doer is None or doer.last not in case.asked.ways or case.asked.names_at(doer.last):
        return
    if not claims.acts(case, doer, doer.last):
        yield f"it does not say that “{words[doer.first].text}” does it (“{words[doer.last].text}”)"


@of(Kind.WHO)
def behind_the_verb(case: Case) -> Iterable[str]:
    """“Who do the crew blame?” is not answered by who blames the crew."""
    words = case.reading.words
    if len(words) < 4 or words[1].text not in DO:
        return
    places = [term.first for term in case.reading.terms]
    if len(places) != 2 or case.asked.names_at(places[0]):
        return
    doers, deeds = (case.asked.same_at(place) for place in places)
    for text in case.fact.texts:
        done, named = spots_of(text, deeds), spots_of(text, doers)
        if done and named and min(named) > max(done) and _BY not in text[done[0] : named[0]]:
            yield f"“{words[places[0]].text}” is not who does it"


@of(Kind.WHO)
def only_the_act(case: Case) -> Iterable[str]:
    """“Who reopened the gate?” is not answered by “the reopening of the gate”, which nobody is said to do."""
    verb = _verb_at(case)
    if not verb or not case.reading.words[verb].text.endswith("ed"):
        return
    objects = frozenset().union(
        *(case.asked.same_at(term.first) for term in case.reading.terms if term.first > verb)
    )
    said = case.fact.texts[0]
    spots = spots_of(said, {case.reading.words[verb].stem})
    if spots and all(_is_act(said, spot, objects) for spot in spots):
        yield f"it does not say who “{case.reading.words[verb].text}” it"


def _is_act(text: Sequence[str], spot: int, objects: frozenset[str]) -> bool:
    before, behind = text[max(0, spot - 2) : spot], text[spot + 1 : spot + 4]
    return (
        not ARTICLES.isdisjoint(before)
        and behind[:1] == ("of",)
        and not objects.isdisjoint(behind)
        and _BY not in text[spot:]
    )


@of(Kind.WHO)
def no_name_giver(case: Case) -> Iterable[str]:
    """“Who named the lake?” is not answered by where the lake is."""
    texts = case.reading.texts
    if texts[0] != "who":
        return
    made_up = texts[1:3] == ("made", "up") and "name" in texts
    names = made_up or (not _NAMING.isdisjoint(texts[1:2]) and _AS.isdisjoint(texts))
    if names and _NAMING_STEMS.isdisjoint(case.fact.said):
        yield "it does not say who gave it its name"


def no_head(case: Case) -> Iterable[str]:
    """“Who is the head of the works?” is a person, and no town that runs them."""
    reading = case.reading
    is_who = reading.focus == ("who",) or (reading.kind is Kind.WHO and reading.texts[0] == "who")
    if not is_who or _HEADS.isdisjoint(text.removesuffix("s") for text in reading.texts[1:4]):
        return
    if not case.people and OFFICES.isdisjoint(case.fact.said):
        yield "it names nobody who is at the head"


@of(Kind.WHO)
def names_nobody(case: Case) -> Iterable[str]:
    """“Who pays for the boat?” is not answered by a sentence in which there is nobody."""
    if case.reading.texts[0] not in ("who", "whom"):
        return
    texts = case.fact.own_texts
    own = frozenset(word for text in texts for word in text if word not in PASSING)
    named = {
        part
        for name in case.fact.entities
        if name not in case.asked.entities or name in case.asked.left_open
        if any(f"@{kind}@{name}" in case.asked.glossary.phrases for kind in _ANY_WHO)
        for part in name.split()
    }
    others = own - case.asked.said
    is_told = any(word.endswith(_DOER_ENDINGS) or word in _SOMEBODY for word in others)
    if own.isdisjoint(named) and not is_told and _FIRST_PERSON.isdisjoint(texts[0]):
        yield "it names nobody"


@of(Kind.WHO)
def only_a_rule(case: Case) -> Iterable[str]:
    """“Who wrote to the secretary?” is not answered by who must write to him."""
    verb = _verb_at(case)
    if verb != 1:
        return
    word = case.reading.words[verb]
    is_ruled = only_behind(_RULING, case.fact.texts[0], case.asked.same_at(verb))
    if _is_past(word.text) and case.fact.kind == "statement" and is_ruled:
        yield f"it only says who is to “{word.stem}”"


def _is_past(text: str) -> bool:
    return text.endswith("ed") or text in pasts.of(text)


@of(Kind.YES_NO)
def no_talk(case: Case) -> Iterable[str]:
    """“Did the paper speak with Ann?” is not answered by who Ann is."""
    stems = case.reading.stems
    if stems[0] not in ("do", "have"):
        return
    for spot in range(1, len(stems) - 1):
        behind = spot + 1 + (tuple(stems[spot : spot + 2]) in _SPEAKING)
        meets = behind > spot + 1 or stems[spot] in _MEETING
        named = any(unit.entities and unit.first == behind for unit in case.asked.units)
        if meets and named and _SPOKEN.isdisjoint(case.fact.texts[0]):
            yield "it does not say that they spoke"


def _verb_at(case: Case) -> int:
    """The place of the verb behind "who", where that is what does it; 0 where there is none."""
    verb = verb_behind_who(case)
    word = case.reading.words[verb]
    return 0 if word.stem in SAY_STEMS or word.text in FUNCTION else verb


def _objects(case: Case, verb: int) -> list[Unit]:
    """Those that are named right behind the verb, or behind "from" and "to"."""
    words = case.reading.words
    start = verb + 1
    while start < len(words) and words[start].text in ARTICLES | _TOWARDS:
        start += 1
    return [unit for unit in case.asked.units if unit.entities and unit.first == start]
