"""Whose words they are, to whom they were told, and who is meant, must be as the question has it."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.case import Case
from facts.matching.kinds import SAY_STEMS, Kind
from facts.matching.lexicon import PEOPLE, PERSONAL, PRONOUNS, TELLERS, WHO_NOUNS
from facts.matching.words import stem

_SHOWING = frozenset(
    map(stem, "reflect signify show mean indicate reveal mirror prove demonstrate symbolise express".split())
)
_HE_OR_SHE = PRONOUNS - {"it", "its", "itself", "they", "them", "their", "theirs"}
_SOMEBODY_STEMS = frozenset(
    stem(noun)
    for noun in PEOPLE
    | TELLERS
    | WHO_NOUNS
    | frozenset(
        """
        man woman boy girl guy fellow lady gentleman kid child teenager father mother son daughter parent
        husband wife brother sister friend colleague leader president mayor minister boss owner worker founder
        director
        """.split()
    )
)


def other_speaker(case: Case) -> Iterable[str]:
    """What one said is not what another did."""
    reading, fact = case.reading, case.fact
    asked = set(reading.speaker)
    if reading.kind is Kind.QUOTE:
        # "earthquake quote": a word that names nobody is what the quote is about.
        asked &= {
            word.stem
            for unit in case.asked.units
            if unit.entities
            for word in reading.words[unit.first : unit.last]
        }
    if not asked or case.asks_what_a_number_is or _is_what_tells(case) or _is_said_to_speak(case):
        return
    own = set(fact.speaker)
    from_source = bool(own) and own <= set(fact.reference)
    if asked <= own or ((reading.reported or from_source) and asked <= own | set(fact.reference)):
        return
    name = " ".join(fact.speaker)
    for unit in case.asked.units:
        stems = {word.stem for word in reading.words[unit.first : unit.last]}
        if (name in unit.entities or name in unit.phrases) and asked <= stems | own:
            return
    yield f"the words are not those of “{' '.join(reading.speaker)}”"


def _is_what_tells(case: Case) -> bool:
    """Whether "what does the *trend* say about" is asked of what the fact says shows something."""
    spoken = case.asked.same_as(case.reading.speaker)
    if case.reading.kind is not Kind.SAID or any(
        unit.types & {"person", "organisation", "group"} and not spoken.isdisjoint(case.fact.speaker)
        for unit in case.asked.units
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
    ):
        yield f"it was not told to “{' '.join(told)}”"


def other_words(case: Case) -> Iterable[str]:
    """Words in quotation marks are the fact's own, in their order."""
    for words in case.reading.quoted:
        if not any(f" {words} " in text for text in case.fact.strings):
            yield f"“{words}” does not stand in it"


def unknown_person(case: Case) -> Iterable[str]:
    """No fact speaks of whoever asks, or of a “he” or “she” that the question leaves open."""
    reading, fact = case.reading, case.fact
    if reading.is_personal and reading.kind not in (Kind.AMOUNT, Kind.MEASURE):
        inside = {word for words in reading.quoted for word in words.split()}
        personal = {word.stem for word in reading.words if word.text in PERSONAL} - inside
        others = [term for term in reading.terms if term.word.text not in PERSONAL]
        quoted = fact.kind == "quote" and personal <= fact.stems and len(others) > 1
        if personal and not quoted:
            yield "it is not about whoever asks"
    is_who_is_asked = reading.kind in (Kind.WHO, Kind.SAID_BY) or reading.focus == ("who",)
    pronoun = next((place for place, word in enumerate(reading.words) if word.text in _HE_OR_SHE), None)
    if pronoun is None:
        return
    described = any(term.word.stem in _SOMEBODY_STEMS for term in reading.terms if term.first < pronoun)
    if not described and not case.asked.entities and not is_who_is_asked:
        yield "the question does not say whom it means"


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
