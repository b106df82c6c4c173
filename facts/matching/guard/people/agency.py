"""Who does it, with whom, and whose it is, where the question's light words say so."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    FUNCTION,
    SAID_NOUNS,
    STORY_NOUNS,
    WHY_NOUNS,
)
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.people.deed import DOERS, spots_of, verb_behind_who
from facts.matching.profile import PEOPLE_STEMS
from facts.matching.reading.kinds import SAY_STEMS, Kind

_FIRMS = frozenset(map(stem, "company firm manufacturer factory brand business enterprise maker".split()))
_BODY_STEMS = _FIRMS | frozenset(
    map(
        stem,
        "outlet organisation agency newspaper magazine publication institute party bank team group".split(),
    )
)
_PAPERS = frozenset(map(stem, "newspaper paper magazine outlet publication broadcaster journal".split()))
_MAKES = frozenset({"make", "makes", "made"})
_MAKING = frozenset(
    map(stem, "make manufacture produce build construct create develop design assemble".split())
)
_SELVES = frozenset("himself herself themselves itself myself".split())
_AHEAD = frozenset("will would can could".split())
_OWN = frozenset("his her their its".split())
_OWN_STEMS = frozenset(map(stem, _OWN))
_UNACCOMPANIED = frozenset(map(stem, "alone solo unaccompanied".split()))
_TOGETHER = frozenset(map(stem, "with together alone solo unaccompanied accompany jointly along".split()))
_OPEN = frozenset({Kind.YES_NO, Kind.BARE})
_TELLS = frozenset("said says say told tells claims claimed".split())
_LISTING = SAY_STEMS | frozenset(map(stem, "list see offer raise provide identify point".split()))
_DATA = frozenset("data figures records statistics stats survey census registry".split())
_DATA_STEMS = frozenset(map(stem, _DATA))
_TELLING = frozenset(map(stem, "tell told to".split()))
_NEAR = 3


def _is_told_to_another(case: Case) -> bool:
    """Whether "whom did Ann *tell*" is asked of what she told somebody who is not named."""
    told = " ".join(case.fact.recipient)
    return bool(told) and told not in case.asked.entities and not _TELLING.isdisjoint(case.reading.stems)


def _is_named(case: Case, name: str) -> bool:
    """Whether the question names somebody, and not only as the "which *Tarn mayor*" whom it asks for."""
    return any(
        name in unit.entities
        and all(word.stem not in case.reading.focus for word in case.reading.words[unit.first : unit.last])
        for unit in case.asked.units
    )


def names_nobody_else(case: Case) -> Iterable[str]:
    """“Who did it, according to A” is not A, nor is whoever leads a group the group; and what only the
    source counts is nobody."""
    reading, fact = case.reading, case.fact
    is_who = reading.kind is Kind.WHO or reading.focus == ("who",)
    if not is_who or _others(case) or _is_told_to_another(case):
        return
    speaker = " ".join(fact.speaker)
    people = fact.said & PEOPLE_STEMS - case.asked.said
    if fact.kind == "figure":
        if set(fact.speaker) <= set(fact.reference) and not people and not _is_listed(case):
            yield "it names nobody"
        return
    quoted = _is_named(case, speaker) and (bool(reading.speaker) or fact.kind == "quote")
    if quoted and not people and not _is_listed(case):
        yield f"it names nobody but “{speaker}”"
    if _is_doing(case) and fact.holds.subject in case.asked.entities:
        yield f"it names nobody but “{fact.holds.subject}”"


def _is_listed(case: Case) -> bool:
    """Whether a listed question asks "who" of all that the question says, the speaker with it."""
    asks = case.fact.asks_of(case.reading.kind)
    asked = [_said_at(case, term.first) for term in case.reading.terms]
    return any(all(not same.isdisjoint(ask.terms) for same in asked) for ask in asks)


def _said_at(case: Case, place: int) -> frozenset[str]:
    """Of a name its own words, of another word all that means the same."""
    names = {name for unit in case.asked.by_place[place] for name in unit.entities}
    if names:
        return frozenset(word for name in names for word in name.split())
    return case.asked.same_at(place)


def _others(case: Case) -> list[str]:
    """The persons and bodies of the fact, but for its source, that the question does not name."""
    known = case.asked.glossary.phrases
    return [
        name
        for name in case.fact.entities
        if name not in case.asked.entities
        and not set(name.split()) <= set(case.fact.reference)
        and any(f"@{kind}@{name}" in known for kind in DOERS)
    ]


def _is_doing(case: Case) -> bool:
    """Whether it asks who is at something ("who *is leading* it")."""
    words = case.reading.words
    return any(
        word.text in ("is", "are") and following.text.endswith("ing") and words[place - 1].text == "who"
        for place, (word, following) in enumerate(pairwise(words))
        if place
    )


@of(Kind.WHO)
def no_body(case: Case) -> Iterable[str]:
    """“Which outlet” is no person, and “which newspaper” no institute that published a study."""
    if _BODY_STEMS.isdisjoint(case.reading.focus):
        return
    focus, known = case.asked.same_as(case.reading.focus), case.asked.glossary.phrases
    listed = any(not focus.isdisjoint(ask.focus) for ask in case.fact.asks)
    bodies = (name for name in case.fact.entities if name not in case.people)
    named = any(f"@organisation@{name}" in known or f"@group@{name}" in known for name in bodies)
    is_other = not _PAPERS.isdisjoint(case.reading.focus) and not _is_of_a_paper(case)
    if (not listed and not named) or is_other:
        yield f"it names no “{case.reading.focus[0]}”"


def _is_of_a_paper(case: Case) -> bool:
    """Whether the fact speaks of a paper, or of the story that the question names."""
    asked = {stem(text) for text in case.reading.texts if text in STORY_NOUNS}
    own = (case.fact.texts[0], *(ask.stems for ask in case.fact.asks))
    named = not asked.isdisjoint(case.fact.texts[0]) or any(not _PAPERS.isdisjoint(text) for text in own)
    return bool(case.stories) or named


def no_maker(case: Case) -> Iterable[str]:
    """“Which company makes it” is not who runs or owns it."""
    if _FIRMS.isdisjoint(case.reading.focus) or _MAKES.isdisjoint(case.reading.texts):
        return
    if _MAKING.isdisjoint(case.fact.said):
        yield "it does not say who makes it"


@of(Kind.WHO)
def nobody_does_it(case: Case) -> Iterable[str]:
    """“Who set the clock wrongly” is not answered where it was set so, by nobody who is named."""
    verb = verb_behind_who(case)
    if not verb or not _AHEAD.isdisjoint(case.reading.texts[:verb]):
        return
    same = case.asked.same_at(verb)
    undone = [
        "be" in text[max(0, spot - 2) : spot]
        and "by" not in text[spot:]
        and text[spot + 1 : spot + 2] != ("of",)
        for text in case.fact.texts
        for spot in spots_of(text, same)
    ]
    # "Who must agree before it is set" asks for another deed.
    is_listed = any(not same.isdisjoint(ask.terms[:2]) for ask in case.fact.asks_of(Kind.WHO))
    if undone and all(undone) and not is_listed:
        yield f"it does not say who “{case.reading.texts[verb]}” it"


@of(Kind.WHO)
def no_owner(case: Case) -> Iterable[str]:
    """“Whose hat did they wait for” is not answered by whoever waited for a hat."""
    words = case.reading.words
    if words[0].text != "whose" or 1 not in case.asked.ways:
        return
    same, owners = case.asked.same_at(1), case.fact.name_stems | _OWN_STEMS
    owned = [
        not owners.isdisjoint(text[max(0, spot - 1) : spot]) or "of" in text[spot : spot + 2]
        for text in case.fact.texts
        for spot in spots_of(text, same)
    ]
    listed = any(ask.stems[0] == "whose" and not same.isdisjoint(ask.stems) for ask in case.fact.asks)
    spoken = words[1].text in SAID_NOUNS or words[1].stem in SAY_STEMS
    if owned and not (any(owned) or listed or spoken):
        yield f"it does not say whose “{words[1].text}” it is"


def not_with_whom(case: Case) -> Iterable[str]:
    """“On his own” is held by a fact that says who was with him; where the question takes it for granted, by
    one that says that nobody was."""
    if not case.people or not _is_alone(case):
        return
    said = case.fact.said
    if case.names_two and "and" in said:
        said |= {"with"}
    held = _TOGETHER if case.reading.kind in _OPEN or case.asked.alternatives else _UNACCOMPANIED
    if said.isdisjoint(held):
        yield "it does not say that nobody else was there"


def _is_alone(case: Case) -> bool:
    words = case.reading.words
    for place, (one, other) in enumerate(pairwise(words)):
        if other.text in _SELVES and one.text == "by":
            return True
        if other.text == "own" and one.text in _OWN and words[max(0, place - 1)].text == "on":
            return True
        if other.text == "alone" and one.text in ("all", "go", "went", "gone", "come", "came", "travel"):
            return True
    return False


@of(Kind.BARE, Kind.WHAT)
def other_teller(case: Case) -> Iterable[str]:
    """“The owner's son said what” is not what the owner said."""
    if case.reading.speaker:
        return
    agents = case.fact.holds.agents
    for place, word in enumerate(case.reading.words):
        if word.text not in _TELLS:
            continue
        teller = next(
            (unit for unit in case.asked.units if unit.last == place and "person" in unit.types), None
        )
        if teller is None or " ".join(case.fact.speaker) in teller.entities | teller.phrases:
            continue
        if not any(name in teller.entities and verb in SAY_STEMS for name, verb in agents):
            yield f"the words are not those of “{case.reading.words[place - 1].text}”"


@of(Kind.WHY)
def other_reasoner(case: Case) -> Iterable[str]:
    """“What reasons does Ann list” is not answered by the reasons that Bo gives, one of which is Ann."""
    if not case.fact.speaker:
        return
    words, speaker = case.reading.words, " ".join(case.fact.speaker)
    if not any(word.text.removesuffix("s") in WHY_NOUNS for word in words):
        return
    for unit in case.asked.units:
        verb = words[unit.last].stem if unit.last < len(words) else ""
        if "person" in unit.types and verb in _LISTING and speaker not in unit.entities:
            yield f"the reasons are not those of “{words[unit.first].text}”"


def other_data(case: Case) -> Iterable[str]:
    """“A's data” are not the data of B on A."""
    words = case.reading.words
    for place, word in enumerate(words):
        if not word.owner:
            continue
        is_second = place > 0 and words[place - 1].name and words[place - 1].text not in FUNCTION
        named = place - 1 if is_second and not case.asked.names_at(place) else place
        nouns = _DATA if named == place else _DATA | {"numbers"}
        is_data = any(following.text in nouns for following in words[place + 1 : place + _NEAR])
        is_named = words[named].name or _is_somebody(case, named)
        if is_data and is_named and not _has_data_of(case, named):
            yield f"the data are not those of “{words[named].text}”"


def _is_somebody(case: Case, place: int) -> bool:
    """Whether a person or a body is named there; the records of a valley are kept by others."""
    return any(unit.entities and not unit.types.isdisjoint(DOERS) for unit in case.asked.by_place[place])


def _has_data_of(case: Case, place: int) -> bool:
    """Whether the fact speaks of the data of whoever is named at ``place``, or for him, or is about him."""
    fact, names = case.fact, case.asked.same_at(place)
    own = {" ".join(words) for words in (fact.speaker, fact.place, fact.about)}
    if any(not own.isdisjoint(unit.entities | unit.phrases) for unit in case.asked.by_place[place]):
        return True
    return any(
        not _DATA_STEMS.isdisjoint(text[max(0, spot - _NEAR) : spot + _NEAR])
        for text in fact.texts
        for spot in spots_of(text, names)
    )
