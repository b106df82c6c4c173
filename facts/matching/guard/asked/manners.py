"""How somebody describes a thing stands in his own words, in a sentence that names him; how he came to know
of it, in one that says that he did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.reading.kinds import Kind
from facts.matching.recall.meaning import Unit

_SAYINGS = frozenset({Kind.SAID, Kind.QUOTE})
_OTHERS = frozenset({"other", "others"})
_LEARNING = frozenset(map(stem, "learn hear discover know realise".split()))
_FINDING_OUT = (stem("find"), "out")
_LEARNT = _LEARNING | frozenset(
    map(stem, "find found tell told read inform teach show advise recommend".split())
)
_DESCRIBING = frozenset("describe describes described characterise characterize portray depict".split())
_PORTRAYING = frozenset(map(stem, "describe call term dub label liken see view portray depict think".split()))


@of(*_SAYINGS)
def no_description(case: Case) -> Iterable[str]:
    """“How did Ann describe the gate?” is not answered by what she said of another thing, nor by what another
    said."""
    reading, fact = case.reading, case.fact
    verb = next((at for at, text in enumerate(reading.texts) if text in _DESCRIBING), 0)
    if reading.texts[:1] != ("how",) or not verb:
        return
    asks = [ask for ask in fact.asks if ask.stems[0] == "how" or not _PORTRAYING.isdisjoint(ask.stems)]
    if any(ask.kind in _SAYINGS and case.covers_most_of(ask) for ask in asks):
        return
    topic = [term for term in reading.terms if term.first > verb]
    speaker = set(fact.speaker)
    is_his_own = fact.kind == "quote" or (fact.kind == "figure" and not speaker <= set(fact.reference))
    if topic and not any(case.states(term.first) for term in topic):
        yield f"it says nothing of “{topic[-1].word.text}”"
    elif topic and speaker and all(term.word.stem in speaker for term in topic):
        yield f"“{topic[-1].word.text}” is who says it"
    elif not is_his_own and _PORTRAYING.isdisjoint(fact.said):
        yield "it describes nothing"


@of(*_SAYINGS)
def says_nothing_itself(case: Case) -> Iterable[str]:
    """“What did the *posts* say?” is not answered by what somebody says of the posts, nor “what did the crew
    say?” by what one man does."""
    reading, fact = case.reading, case.fact
    speaker = " ".join(fact.speaker)
    if not reading.speaker or f"@person@{speaker}" not in case.asked.glossary.phrases:
        return
    place = next((at for at, word in enumerate(reading.stems) if word == reading.speaker[-1]), None)
    text = reading.texts[place] if place is not None else ""
    if place is None or not text.endswith("s") or text.endswith("ss") or reading.words[place].name:
        return
    entities = {name for unit in case.asked.by_place[place] for name in unit.entities}
    if speaker in entities:
        return
    yield f"the words are not those of “{text}”"


@of(*_SAYINGS)
def other_sayer(case: Case) -> Iterable[str]:
    """“What did Ann say about the ticket?” is not answered by what her club supports, in a sentence that does
    not name her."""
    reading = case.reading
    for unit in _not_named(case):
        if reading.speaker and set(reading.speaker) <= {*reading.stems[unit.first : unit.last]}:
            yield f"it does not name “{reading.texts[unit.first]}”"


@of(*_SAYINGS, Kind.WHAT)
def not_of_others(case: Case) -> Iterable[str]:
    """“What do other mayors think?” is not answered by what one mayor does."""
    if not _OTHERS.isdisjoint(case.reading.texts[2:3]) and _OTHERS.isdisjoint(case.fact.texts[0]):
        yield "it does not say what others do"


@of(Kind.MANNER)
def not_how_he_knows(case: Case) -> Iterable[str]:
    """“How did Ann find out about the road?” is not answered by how she travelled on it."""
    stems = case.reading.stems
    asks = not _LEARNING.isdisjoint(stems) or _FINDING_OUT in pairwise(stems)
    told = (*case.fact.texts, *(ask.stems for ask in case.fact.asks_of(Kind.MANNER)))
    if asks and all(map(_LEARNT.isdisjoint, told)):
        yield "it does not say how anybody came to know of it"


@of(Kind.WHO)
def does_not_name_him(case: Case) -> Iterable[str]:
    """“About whom did Ann speak?” is answered by a sentence that names Ann."""
    texts = case.reading.texts
    if "whom" in texts[:2]:
        yield from (f"it does not name “{texts[unit.first]}”" for unit in _not_named(case))


def _not_named(case: Case) -> Iterator[Unit]:
    """The persons in the question whom the fact does not name, nor has as its speaker."""
    speaker = " ".join(case.fact.speaker)
    for unit in case.asked.units:
        spots = [at for at in range(unit.first, unit.last) if at in case.asked.ways]
        is_person = "person" in unit.types and unit.entities
        if is_person and speaker not in unit.entities and spots and not any(map(case.states, spots)):
            yield unit
