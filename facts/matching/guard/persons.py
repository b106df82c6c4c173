"""Whose words they are, to whom they were told, and who is meant, must be as the question has it."""

from __future__ import annotations

from collections.abc import Iterable

from facts.matching.case import Case
from facts.matching.kinds import Kind
from facts.matching.lexicon import PERSONAL, PRONOUNS

_HE_OR_SHE = PRONOUNS - {"it", "its", "itself", "they", "them", "their", "theirs"}


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
    if not asked:
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
    pronouns = any(word.text in _HE_OR_SHE for word in reading.words)
    if pronouns and not case.asked.entities and not is_who_is_asked:
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
