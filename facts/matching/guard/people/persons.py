"""Whose words they are, to whom they were told, and who is meant, must be as the question has it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise, takewhile

from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    ANYBODY,
    FUNCTION,
    PEOPLE,
    PERSONAL,
    PRONOUNS,
    ROLE_NOUNS,
    TELLERS,
    WHO_NOUNS,
)
from facts.matching.english.nations import is_people
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.people.deed import DOERS, spots_of
from facts.matching.guard.wording.withheld import NAMELESS
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.recall.meaning import Unit

_SHOWING = frozenset(
    map(stem, "reflect signify show mean indicate reveal mirror prove demonstrate symbolise express".split())
)
_LANGUAGES = frozenset("english french spanish mandarin cantonese".split())
_ANYBODY = frozenset({"i", "you"})
_OF_A_WAY = frozenset({Kind.WHAT, Kind.WHERE, Kind.WHEN, Kind.MANNER})
_OPINING = frozenset("think like love hate know mean want feel believe recommend prefer suggest say".split())
_PAST = frozenset("did was were had would".split())
_PUTTING = frozenset(
    "mean heard hear read saw thought guess suppose wonder wondered gather understand".split()
)
_TELLING = frozenset("explain tell give show send remind inform help".split())
_ABLE = frozenset("can could may might should must allowed permitted".split())
_THINGS_OF_ANYBODY = frozenset({"my", "your"})
_LOOSELY = 2
_NEAR_KIN = 5
_BEFORE_HIS_DOING = 3
"""So far from the end stands the owner of "what does Ann's firm do"."""
_CITED = frozenset(map(stem, "cited quoted given mentioned own".split()))
_BINDING = frozenset("of for to with by from about and or".split())
_HE_OR_SHE = PRONOUNS - {"it", "its", "itself", "they", "them", "their", "theirs"}
SOMEBODY_STEMS = frozenset(
    stem(noun)
    for noun in PEOPLE
    | TELLERS
    | WHO_NOUNS
    | frozenset(
        """
        man woman boy girl guy fellow lady gentleman kid child teenager father mother dad mum mom
        daddy mummy son daughter parent husband wife brother sister friend colleague leader president mayor
        minister boss owner worker founder director
        """.split()
    )
)


_BEHIND_HEAD = frozenset(map(stem, "of at for from in who that which".split()))
_ANY_PEOPLE = frozenset(map(stem, ANYBODY | {"folks", "everyone", "everybody"}))
_PRESS_STEMS = frozenset(
    map(
        stem,
        TELLERS
        | frozenset("paper newspaper magazine outlet press website publication newsroom media".split()),
    )
)
_DATA_STEMS = frozenset(map(stem, "data figures records statistics stats numbers table survey".split()))
_ROLE_STEMS = frozenset(map(stem, ROLE_NOUNS | {"trade", "work", "living"}))
_KIN = frozenset(
    map(
        stem,
        """
        father mother dad mum mom parent son daughter child kid husband wife partner brother sister friend
        colleague boss
        """.split(),
    )
)
_SCHOLARS = frozenset(map(stem, "scientist researcher academic scholar".split()))
_RESEARCHING = frozenset(map(stem, "research institute university laboratory science".split()))
_STAFF_STEMS = frozenset(
    map(stem, "scientist researcher staff official expert people team spokesperson".split())
)
_REGIONS = frozenset("south north central latin".split())


def other_speaker(case: Case) -> Iterable[str]:
    """What one said is not what another did."""
    reading, fact = case.reading, case.fact
    asked = set(reading.speaker)
    if f"@person@{' '.join(fact.speaker)}" not in case.asked.glossary.phrases:
        asked -= NAMELESS
    if reading.kind is Kind.QUOTE:
        # "earthquake quote": a word that names nobody is what the quote is about.
        asked &= _named(case)
    if not asked or case.asks_what_a_number_is or _is_what_tells(case) or _is_said_to_speak(case):
        return
    own = set(fact.speaker)
    from_source = bool(own) and own <= set(fact.reference)
    if asked <= own or ((reading.reported or from_source) and asked <= own | set(fact.reference)):
        return
    if (
        _is_of_the_source(case)
        or _is_body_of_data(case)
        or _speaks_last(case)
        or _is_staff(case)
        or is_research_body(case)
        or is_portrayed(case)
        or asked <= own | _described(case)
    ):
        return
    name = " ".join(fact.speaker)
    for unit in (*case.asked.units, *case.asked.described):
        stems = {word.stem for word in reading.words[unit.first : unit.last]}
        if (name in unit.entities or name in unit.phrases) and asked <= stems | own:
            return
    yield f"the words are not those of “{' '.join(reading.speaker)}”"


def _described(case: Case) -> frozenset[str]:
    """The words of a quote's fields for what its speaker is: "a *migrant*" who comes from Tarn, and no
    council of which he is the chair."""
    fact = case.fact
    if fact.kind != "quote" or fact.speaker not in fact.texts:
        return frozenset()
    behind = fact.texts[fact.texts.index(fact.speaker) + 1 :]
    return frozenset(word for text in behind for word in takewhile(lambda one: one not in _BEHIND_HEAD, text))


def _is_of_the_source(case: Case) -> bool:
    """Whether "according to the authors" is asked of what their own source says."""
    own = set(case.fact.speaker)
    return bool(own) and own <= set(case.fact.reference) and _PRESS_STEMS.issuperset(case.reading.speaker)


def _is_body_of_data(case: Case) -> bool:
    """Whether "according to the board's own figures" is asked of what the fact's own words take from them."""
    asked = [word for word in case.reading.speaker if word not in _CITED]
    if case.fact.kind != "figure" or len(asked) < 2 or asked[-1] not in _DATA_STEMS:
        return False
    ways = [case.asked.same_as([word]) for word in asked]
    width = len(asked) + _LOOSELY
    return any(
        all(not way.isdisjoint(text[start : start + width]) for way in ways)
        for text in case.fact.texts
        for start in range(len(text))
    )


def _speaks_last(case: Case) -> bool:
    """Whether what was read as a speaker ends with the fact's own, named right before a verb of saying or
    right behind it at the end: "what got worse, A says"."""
    words = case.reading.words
    for place, word in enumerate(words):
        if word.stem not in SAY_STEMS:
            continue
        if any(unit.last == len(words) and _is_speaker(case, unit) for unit in _named_at(case, place + 1)):
            return True
        if not place or words[place - 1].owner:
            continue
        for unit in case.asked.by_place[place - 1]:
            before = words[unit.first - 1] if unit.first else None
            is_free = before is None or not (before.owner or before.text in _BINDING)
            if unit.last == place and is_free and _is_speaker(case, unit):
                return True
    return False


def _named_at(case: Case, place: int) -> tuple[Unit, ...]:
    return case.asked.by_place[place] if place < len(case.reading.words) else ()


def _is_speaker(case: Case, unit: Unit) -> bool:
    return " ".join(case.fact.speaker) in unit.entities


def _is_staff(case: Case) -> bool:
    """Whether "the institute's scientists" are the institute that speaks."""
    asked, own = case.reading.speaker, set(case.fact.speaker)
    bodies = [unit for unit in case.asked.units if "organisation" in unit.types]
    speaks = any(" ".join(case.fact.speaker) in unit.entities | unit.phrases for unit in bodies)
    return len(asked) > 1 and asked[-1] in _STAFF_STEMS and (speaks or set(asked[:-1]) <= own)


def _named(case: Case) -> set[str]:
    """The words of the names in the question."""
    return {word.stem for place, word in enumerate(case.reading.words) if case.asked.names_at(place)}


def is_research_body(case: Case) -> bool:
    """Whether "the scientists" are a body that another fact calls one of research."""
    name = " ".join(case.fact.speaker)
    is_body = f"@organisation@{name}" in case.asked.glossary.phrases
    portrait = case.asked.glossary.portraits.get(name, frozenset()).union(case.fact.speaker)
    return is_body and _SCHOLARS.issuperset(case.reading.speaker) and not _RESEARCHING.isdisjoint(portrait)


def is_portrayed(case: Case) -> bool:
    """Whether "the choir's leader" is whom another fact calls so, by more than the names in it."""
    portrait = case.asked.glossary.portraits.get(" ".join(case.fact.speaker), frozenset())
    if not portrait or not case.reading.speaker:
        return False
    asked = set(case.reading.speaker) - _named(case)
    return not portrait.isdisjoint(asked) and all(
        not case.asked.same_as([word]).isdisjoint(portrait) for word in case.reading.speaker
    )


def _is_what_tells(case: Case) -> bool:
    """Whether "what does the *trend* say about" is asked of what the fact says shows something."""
    spoken = case.asked.same_as(case.reading.speaker)
    if case.reading.kind is not Kind.SAID or any(
        unit.types & DOERS and not spoken.isdisjoint(case.fact.speaker) for unit in case.asked.units
    ):
        return False
    said = case.fact.texts[0]
    shows = next((place for place, word in enumerate(said) if word in _SHOWING), None)
    return shows is not None and not spoken.isdisjoint(said[:shows])


def _is_said_to_speak(case: Case) -> bool:
    """Whether the fact is that they spoke."""
    speakers = {name for name, verb in case.fact.holds.agents if verb in SAY_STEMS}
    return any(set(case.reading.speaker) <= set(name.split()) for name in speakers)


def other_recipient(case: Case) -> Iterable[str]:
    """What was told to one was not told to another."""
    told, fact = case.reading.recipient, case.fact
    if (
        told
        and not set(told) <= set(fact.recipient)
        and not any(f" tell {told[0]} " in text for text in fact.strings)
        and not _ANY_PEOPLE.issuperset(told)
        and not (_PRESS_STEMS.issuperset(told) and set(fact.recipient) & set(fact.reference))
    ):
        yield f"it was not told to “{' '.join(told)}”"


def other_people(case: Case) -> Iterable[str]:
    """“Can *Cubans* go there”, “*Cuban* migration” is not answered by what is told of others, though it names
    Cuban ports."""
    stems = case.reading.stems
    for term in case.reading.terms:
        place = term.first
        known = term.word.stem in case.fact.said or term.word.stem in case.fact.name_stems
        if known or not is_people(term.word.text) or case.reading.texts[place - 1] in _REGIONS:
            continue
        named = any(not unit.entities.isdisjoint(case.fact.entities) for unit in case.asked.by_place[place])
        # "Central Americans" and "the Mexican border" are told of as such.
        pairs = pairwise(stems[max(0, place - 1) : place + 2])
        if not named and not any(f" {one} {other} " in case.text for one, other in pairs):
            yield f"it does not speak of “{term.word.text}”"


def not_in_that_language(case: Case) -> Iterable[str]:
    """“Was it said *in Welsh*” is not answered by what a Welshman says."""
    texts = case.reading.texts
    for place, (one, other) in enumerate(pairwise(texts), start=1):
        ends = place + 1 == len(texts) or texts[place + 1] in FUNCTION
        is_language = one == "in" and ends and (is_people(other) or other in _LANGUAGES)
        if is_language and f" in {case.reading.stems[place]} " not in case.text:
            yield f"it does not say that it was in “{other}”"


def other_words(case: Case) -> Iterable[str]:
    """Words in quotation marks are the fact's own, in their order, or the name of what it speaks of."""
    for words in case.reading.quoted:
        if words not in case.fact.entities and not any(f" {words} " in text for text in case.fact.strings):
            yield f"“{words}” does not stand in it"


def unknown_person(case: Case) -> Iterable[str]:
    """No fact speaks of whoever asks, or of a “he” or “she” that the question leaves open."""
    reading, fact = case.reading, case.fact
    if reading.is_personal and reading.kind not in (Kind.AMOUNT, Kind.MEASURE):
        inside = {word for words in reading.quoted for word in words.split()}
        personal = {word.stem for word in reading.words if word.text in PERSONAL} - inside
        if _means_anybody(case):
            personal = set()
        others = [term for term in reading.terms if term.word.text not in PERSONAL]
        quoted = fact.kind == "quote" and personal <= fact.stems and len(others) > 1
        if personal and not quoted:
            yield "it is not about whoever asks"
    is_who_is_asked = reading.kind in (Kind.WHO, Kind.SAID_BY) or reading.focus == ("who",)
    pronoun = next((place for place, word in enumerate(reading.words) if word.text in _HE_OR_SHE), None)
    if pronoun is None:
        return
    described = any(term.word.stem in SOMEBODY_STEMS for term in reading.terms if term.first < pronoun)
    described = described or bool(case.asked.described) or is_portrayed(case)
    if not described and not case.asked.entities and not is_who_is_asked:
        yield "the question does not say whom it means"


def is_nobody_special(case: Case, place: int) -> bool:
    """Whether an "I", "you" or "me" stands for whoever it may be ("what do *you* do there", of a
    rule "must *I* pay"), or only says that somebody asks ("*I* mean", "explain *me*")."""
    texts = case.reading.texts
    before, text, after = texts[place - 1] if place else "", texts[place], texts[place + 1 : place + 2]
    if text in _ANYBODY and (before in _ABLE or not _ABLE.isdisjoint(after)):
        return True
    if case.fact.is_rule and (_PAST | _OPINING).isdisjoint(texts):
        return True
    if text == "you" and before == "do":
        return case.reading.kind in _OF_A_WAY and _OPINING.isdisjoint(texts)
    return (text == "i" and not _PUTTING.isdisjoint(after)) or (text == "me" and before in _TELLING)


def _means_anybody(case: Case) -> bool:
    """Whether whoever asks, and whoever is asked, is nobody special wherever the question says so: then
    neither are his things."""
    places = [
        place
        for place, word in enumerate(case.reading.words)
        if word.text in PERSONAL and word.text not in _THINGS_OF_ANYBODY
    ]
    return bool(places) and all(is_nobody_special(case, place) for place in places)


def other_bearer(case: Case) -> Iterable[str]:
    """“What was Ann's job” is not what her sister was, of whom the fact is."""
    reading, subject, known = case.reading, case.fact.holds.subject, case.asked.glossary.phrases
    asked = (
        reading.focus if reading.kind is not Kind.BARE else tuple(term.word.stem for term in reading.terms)
    )
    people = {name for unit in case.asked.units if "person" in unit.types for name in unit.entities}
    if _ROLE_STEMS.isdisjoint(asked) or not people or subject in people or f"@person@{subject}" not in known:
        return
    if not (case.asked.described or case.asks_for_the_role) and _KIN.isdisjoint(reading.stems):
        yield f"it is about “{subject}”"


@of(Kind.YES_NO)
def other_relative(case: Case) -> Iterable[str]:
    """“Was Ann's brother fined” is not answered where she was, and had a brother."""
    relative = next(
        (
            place
            for place, word in enumerate(case.reading.stems)
            if place
            and word in _KIN
            and case.asked.names_at(place - 1)
            and case.reading.texts[place - 1] not in PRONOUNS
        ),
        None,
    )
    said = next((term.first for term in case.reading.terms if relative and term.first > relative), None)
    if relative is None or said is None:
        return
    kin, deeds = case.reading.stems[relative], case.asked.same_at(said)
    behind = [
        text[place + 1 : place + 1 + _NEAR_KIN]
        for text in (*case.fact.texts, *case.fact.asks_whether)
        for place in spots_of(text, {kin})
    ]
    if behind and all(deeds.isdisjoint(words) for words in behind):
        yield f"it says of no “{kin}” that"


@of(Kind.WHAT)
def other_doer(case: Case) -> Iterable[str]:
    """“What does Ann's firm do” is not what she does, nor who she is."""
    texts, subject = case.reading.texts, case.fact.holds.subject
    if texts[-1] != "do" or len(texts) <= _BEFORE_HIS_DOING or not subject:
        return
    doing = [unit for unit in case.asked.units if unit.last == len(texts) - 1 and unit.entities]
    owner = len(texts) - _BEFORE_HIS_DOING
    is_his = case.reading.words[owner].owner and any(
        subject in unit.entities for unit in case.asked.by_place[owner]
    )
    if is_his or (doing and not any(subject in unit.entities for unit in doing)):
        yield f"it is about “{subject}”"


def other_holder(case: Case) -> Iterable[str]:
    """Who came before or after the one whom the fact names is somebody else."""
    reading = case.reading
    if reading.kind is not Kind.WHO and reading.focus != ("who",):
        return
    for place, word in enumerate(reading.words[:-1]):
        units = case.asked.by_place[place + 1]
        if word.text in ("before", "after") and any(
            case.fact.holds.subject in unit.entities for unit in units
        ):
            yield f"it does not say who came {word.text}"
