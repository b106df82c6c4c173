"""What is said of the number asked for: how many were *hired* is not how many there are, what somebody only
reports is not his own, and what is to come is not what was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.fitting import listed
from facts.matching.guard.check import of
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.recall.meaning import Unit

_GROUPS = tuple(
    (frozenset(verbs.split()), frozenset(map(stem, same.split())))
    for verbs, same in (
        ("hire hired hires hiring recruit recruited recruits", "hire recruit recruitment"),
        ("admit admitted admits", "admit admission own"),
        ("predict predicted predicts forecast foresaw foresee", "predict prediction forecast foresee expect"),
        ("release released releases", "release free"),
        ("found founded founds", "found establish founder"),
        ("lose lost loses", "lose lost fewer decline fall drop die perish"),
        ("retire retired retires", "retire retired retirement"),
    )
)
"""Verbs of which none may stand for a looser one, with what says the same."""
_NOUN_MARKS = frozenset(map(stem, "the a an many of more per each every this that new all".split()))
_DETERMINERS = frozenset("the a an of his her its their per each no new last many".split())
_FOUND_BEHIND = frozenset("was were been be is are never ever got not again".split())
_GIVING = frozenset("name give report mention list cite state quote".split())
_DO = frozenset("did does do".split())
_HAVING = frozenset("have got has".split())
_HAS = frozenset(map(stem, "have with own keep employ hold use count run operate consist only".split()))
_SAYING = frozenset(map(stem, "say tell add report claim answer".split()))
_GIVING_OR_SAYING = _SAYING.union(map(stem, _GIVING))
_HE = frozenset(map(stem, "he she it they i we his her their its the there".split()))
_BE = stem("be")
_WAS = frozenset({"was", "were"})
_DOERS = frozenset({"person", "organisation"})
_COUNTERS = frozenset(map(stem, "count report say estimate tell name record measure publish list".split()))
_PAST = frozenset("did was were took had has have".split())
_WILL = stem("will")
_COMING = frozenset("will would plan planned due going next future".split())
_LIMITS = frozenset(map(stem, "allow can may must permit maximum most limit more up top than cap".split()))
_WANTS = frozenset(map(stem, "want wish".split()))
_WISHING = frozenset(
    map(
        stem,
        "want wish like prefer favour favor ask demand would hope for support desire plan aim seek".split(),
    )
)
_GETTING = frozenset("got get gets received receive".split())
_APPLYING = frozenset("apply applied applies applying".split())
_GRANTING = frozenset(map(stem, "grant approve accept reject refuse award".split()))
_OLD = frozenset(map(stem, "old age born young".split()))
_DONE = frozenset("left lost joined founded spent quit took filled".split())
_IN_ALL = frozenset("in total all altogether overall".split())
_UNTIL_NEXT = 3


@of(*NUMERIC)
def other_deed_counted(case: Case) -> Iterable[str]:
    """“How many people did the mill *hire*” is not how many it has."""
    words = case.reading.words
    for place, word in enumerate(words):
        before = words[place - 1].text if place else ""
        is_of_finding = word.text == "found" and before in _FOUND_BEHIND
        is_adjective = word.text == "retired" and before != "been"
        if before in _DETERMINERS or is_of_finding or is_adjective or case.asked.names_at(place):
            continue
        for verbs, same in _GROUPS:
            if word.text not in verbs or not same.isdisjoint(case.fact.texts[0]):
                continue
            if not _lists_verb(case, same, before == "been"):
                yield f"it does not say how many “{word.text}”"


def _lists_verb(case: Case, same: frozenset[str], is_state: bool = False) -> bool:
    """Whether a listed question for a number has one of the stems as a verb, or as a state ("be retired")."""
    return any(
        word in same and (before == _BE if is_state else before not in _NOUN_MARKS)
        for ask in case.fact.asks
        if ask.kind in NUMERIC
        for before, word in pairwise(ask.stems)
    )


@of(Kind.COUNT)
def not_his_count(case: Case) -> Iterable[str]:
    """“How many reasons did *the Ledger* name” is not how many Ann did."""
    fact = case.fact
    if not (fact.holds.subject or fact.speaker):
        return
    own = {fact.holds.subject, " ".join(fact.speaker), *fact.holds.agents}
    for place, who in _doers(case):
        verb = case.reading.words[place].text
        if verb not in _GIVING or not who:
            continue
        if who.isdisjoint(own) and not any(set(name.split()) & {*fact.speaker} for name in who):
            yield "somebody else gives that number"


def _doers(case: Case) -> Iterable[tuple[int, frozenset[str]]]:
    """The place of each verb behind "did Ann" or "does the mill", with the keys of who that is."""
    words = case.reading.words
    for place, word in enumerate(words):
        if word.text not in _DO:
            continue
        start = case.asked.past_the(place + 1)
        units = case.asked.by_place[start] if start < len(words) else ()
        for unit in units:
            if unit.entities and unit.first == start and unit.last < len(words):
                yield unit.last, unit.entities
                break


@of(Kind.COUNT)
def only_reports_it(case: Case) -> Iterable[str]:
    """“How many trains did Ann cancel” is not how many, as Ann says, were cancelled."""
    said = case.fact.texts[0]
    if _SAYING.isdisjoint(said):
        return
    for place, who in _doers(case):
        verb = case.asked.same_at(place)
        if not verb.isdisjoint(_GIVING_OR_SAYING) or " ".join(case.fact.speaker) not in who:
            continue
        passive = any(one == _BE and other in verb for one, other in pairwise(said))
        if passive and not _says_of_himself(said):
            yield "he only says so of others"


def _says_of_himself(said: Sequence[str]) -> bool:
    """Whether "she said that *she* …"."""
    return any(
        one in _SAYING and (other in _HE - {"the"} or (other == "that" and third in _HE - {"the"}))
        for one, other, third in zip(said, said[1:], said[2:], strict=False)
    )


@of(Kind.COUNT)
def does_not_have_them(case: Case) -> Iterable[str]:
    """“How many readers does *the survey firm* have” is not how many it says that a paper has."""
    reading, fact = case.reading, case.fact
    said = fact.texts[0]
    if not reading.focus:
        return
    for place, who in _doers(case):
        last = set(reading.texts[place + 1 :]) <= _IN_ALL
        if reading.words[place].text not in _HAVING or not last:
            continue
        listed_so = any(f" {name} have " in text for name in who for text in fact.strings[len(fact.texts) :])
        is_there = any(f" at {name} " in fact.strings[0].replace(" the ", " ") for name in who)
        if _HAS.isdisjoint(said) and not listed_so and not is_there:
            yield "it does not say how many it has"


@of(*NUMERIC)
def only_counted_by_it(case: Case) -> Iterable[str]:
    """“How many boats were stolen *by the council*” is not how many were, according to it."""
    reading, said = case.reading, " ".join(case.fact.texts[0])
    for place, (by, _) in enumerate(pairwise(reading.words)):
        if by.text != "by" or not place or not _COUNTERS.isdisjoint(case.asked.same_at(place - 1)):
            continue
        if reading.words[place - 1].text not in {term.word.text for term in reading.terms}:
            continue
        start = case.asked.past_the(place + 1)
        units = case.asked.by_place[start] if start < len(reading.words) else ()
        was = not _WAS.isdisjoint(reading.texts)
        if any(_is_the_source_only(said, name, was) for name in _bodies(case, units)):
            yield "it is only the source that says so"
            return


def _bodies(case: Case, units: Iterable[Unit]) -> Iterable[str]:
    """The keys of persons and bodies that are meant; "the union's count" means none."""
    for unit in units:
        if unit.types & _DOERS and not case.reading.words[unit.last - 1].owner:
            yield from unit.entities


def _is_the_source_only(said: str, name: str, was: bool) -> bool:
    """Whether a sentence names somebody only behind "according to", or, of what was done, not at all."""
    told = f"accord to {name}" in said or f"accord to the {name}" in said
    behind = said.partition(name)[2].split()
    return (was and name not in said) or (told and said.count(name) == 1 and behind[:1] != ["it"])


@of(Kind.COUNT)
def not_so_done(case: Case) -> Iterable[str]:
    """“How many members *left* the club” is not how many members it has, though it speaks of leaving."""
    reading = case.reading
    if case.fact.measure == "share" or not reading.focus or listed.is_partitive(reading):
        return
    words = reading.words
    focus = case.asked.same_as(reading.focus)
    for place, (noun, verb) in enumerate(pairwise(words)):
        if noun.stem not in reading.focus or verb.text not in _DONE or place + 2 >= len(words):
            continue
        if words[place + 2].text == "place":
            # "Took place" is no deed of theirs.
            continue
        same = case.asked.same_at(place + 1)
        if not _does_so(case.fact.texts[0], focus, same) and not _lists_verb(case, same):
            yield f"it is no number of those who “{verb.text}”"


def _does_so(said: Sequence[str], focus: frozenset[str], verb: frozenset[str]) -> bool:
    """Whether the verb stands right behind a number of what is counted ("40 members have left")."""
    return any(
        word in focus
        and any(one.isdecimal() for one in said[max(0, spot - 3) : spot])
        and not verb.isdisjoint(said[spot + 1 : spot + 1 + _UNTIL_NEXT])
        for spot, word in enumerate(said)
    )


@of(*NUMERIC)
def not_past(case: Case) -> Iterable[str]:
    """“How many winters *has* the dam held” is not how many it will hold."""
    texts = case.reading.texts
    if _WILL in case.fact.texts[0] and not _PAST.isdisjoint(texts) and _COMING.isdisjoint(texts):
        yield "it is still to come"


@of(Kind.COUNT)
def only_a_limit(case: Case) -> Iterable[str]:
    """“How many boats are in a race” is not how many there may be at most."""
    said = " ".join(case.fact.texts[0])
    if "not have more than" in said and _LIMITS.isdisjoint(case.reading.stems):
        yield "it only sets a limit"


@of(*NUMERIC)
def only_wanted(case: Case) -> Iterable[str]:
    """“What share *got* a later train” is not what share wanted one."""
    reading = case.reading
    if _WANTS.isdisjoint(case.fact.texts[0]):
        return
    if not _GETTING.isdisjoint(reading.texts) and _WISHING.isdisjoint(reading.stems):
        yield "it only says what was wanted"


@of(*NUMERIC)
def only_granted(case: Case) -> Iterable[str]:
    """“What share *apply* for a permit” is not what share are granted one."""
    if _APPLYING.isdisjoint(case.reading.texts):
        return
    granted = _GRANTING.intersection(case.fact.texts[0])
    if granted and granted.isdisjoint(case.asked.said):
        yield "it does not say how many apply"


@of(*NUMERIC - {Kind.AGE}, Kind.MANNER)
def only_an_age(case: Case) -> Iterable[str]:
    """“How many years was he *chair*” is not how old he is, nor is “how did he *feel*”."""
    if case.fact.measure == "age" and _OLD.isdisjoint(case.reading.stems):
        yield "it is only an age"


@of(Kind.COUNT)
def not_one_unit(case: Case) -> Iterable[str]:
    """“How many boats *of one type*” is not answered where the type is not spoken of; nor is “how many got
    *a flat*” where there is none in the sentence."""
    reading = case.reading
    for place, (one, other, third) in enumerate(
        zip(reading.texts, reading.texts[1:], reading.texts[2:], strict=False)
    ):
        is_of = one == "of" and other == "one"
        is_got = one in _GETTING and other in ("a", "an")
        if (is_of or is_got) and place + 2 in case.asked.ways and not case.states(place + 2):
            yield f"it does not speak of “{third}”"
