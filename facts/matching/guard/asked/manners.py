"""How somebody describes a thing, and why he does what he does, stand in his own words and in a reason of
that deed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import PARTICLES
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.whether import claims
from facts.matching.reading.kinds import Kind

_SAYINGS = frozenset({Kind.SAID, Kind.QUOTE})
_DESCRIBING = frozenset("describe describes described characterise characterize portray depict".split())
_PORTRAYING = frozenset(map(stem, "describe call term dub label liken see view portray depict think".split()))
_BODIES = frozenset({"person", "organisation", "group"})
_TELLING = frozenset(
    map(stem, "notice name list mention cite give raise see quote write publish speak talk".split())
)
_CAUSING = frozenset(map(stem, "trigger cause prompt spark provoke lead".split()))
_CONDITION = stem("condition")
_MOST = 0.75
_DID = (("did",),)
_IS = (("is",), ("are",), ("was",), ("were",))
_AT = frozenset("at in on through of from to".split())
_FEW = 3
_CALLED = frozenset("called named nicknamed dubbed".split())
_NAMING = frozenset(map(stem, "call name nickname dub term title label describe pseudonym".split()))


@of(*_SAYINGS)
def no_description(case: Case) -> Iterable[str]:
    """“How did Ann describe the gate?” is not answered by what she said of another thing, nor by what another
    said."""
    reading, fact = case.reading, case.fact
    verb = next((at for at, text in enumerate(reading.texts) if text in _DESCRIBING), 0)
    if reading.texts[:1] != ("how",) or not verb:
        return
    asks = [ask for ask in fact.asks if ask.stems[0] == "how" or not _PORTRAYING.isdisjoint(ask.stems)]
    if any(ask.kind in _SAYINGS and case.covers(ask) >= _MOST for ask in asks):
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


@of(Kind.WHY)
def not_why_he_tells_it(case: Case) -> Iterable[str]:
    """“Why did Ann give two reasons?” is not answered by her reasons for another thing."""
    words = case.reading.words
    if len(words) < 4 or words[0].text != "why":
        return
    doer = claims.doer_at(case, 2, _BODIES)
    if doer is None or doer.last >= len(words) or words[doer.last].stem not in _TELLING:
        return
    whys = [ask.stems for ask in case.fact.asks if "why" in ask.stems[:1]]
    effects = (*case.fact.holds.effects, *whys)
    if not any(words[doer.last].stem in effect and _CONDITION not in effect for effect in effects):
        yield f"it is no reason why “{words[doer.first].text}” does so"


@of(Kind.WHY)
def not_why_it_does(case: Case) -> Iterable[str]:
    """“Why did the posts trigger a rush?” is not answered by the posts that triggered one."""
    reading = case.reading
    if reading.texts[:1] != ("why",):
        return
    verbs = [at for at, word in enumerate(reading.stems) if word in _CAUSING]
    whys = [ask.stems for ask in case.fact.asks if "why" in ask.stems[:1]]
    if verbs and not any(reading.stems[verbs[0]] in why for why in whys):
        yield f"it does not say why it “{reading.texts[verbs[0]]}” it"


def nothing_asked_why(case: Case) -> Iterable[str]:
    """“Why not?” says nothing of what is not so."""
    reading = case.reading
    if (
        reading.texts
        and reading.texts[0] == "why"
        and all(text in ("why", "not", "so") for text in reading.texts)
    ):
        yield "the question does not say what it is about"


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
    reading, fact = case.reading, case.fact
    if not reading.speaker:
        return
    for unit in case.asked.units:
        stems = set(reading.stems[unit.first : unit.last])
        if "person" not in unit.types or not unit.entities or not set(reading.speaker) <= stems:
            continue
        named = any(map(case.states, (at for at in range(unit.first, unit.last) if at in case.asked.ways)))
        if not named and " ".join(fact.speaker) not in unit.entities:
            yield f"it does not name “{reading.texts[unit.first]}”"


@of(Kind.WHO)
def does_not_name_him(case: Case) -> Iterable[str]:
    """“About whom did Ann speak?” is answered by a sentence that names Ann."""
    reading = case.reading
    if "whom" not in reading.texts[:2]:
        return
    for unit in case.asked.units:
        if "person" not in unit.types or not unit.entities or " ".join(case.fact.speaker) in unit.entities:
            continue
        spots = [at for at in range(unit.first, unit.last) if at in case.asked.ways]
        if spots and not any(map(case.states, spots)):
            yield f"it does not name “{reading.texts[unit.first]}”"


@of(Kind.MANNER)
def no_manner_in_a_number(case: Case) -> Iterable[str]:
    """“How did the town steal the boats?” is not answered by how many were stolen."""
    fact = case.fact
    if fact.kind != "figure" or case.reading.texts[1:2] not in _DID:
        return
    asks = [ask for ask in fact.asks if ask.stems[0] in ("how", "by", "what", "which")]
    if not any(ask.kind == Kind.MANNER and case.covers(ask) >= _MOST for ask in asks):
        yield "it does not say how"


@of(Kind.WHY)
def other_ones_why(case: Case) -> Iterable[str]:
    """“Why is the estimate *of the club* wrong?” is not why the club calls the mill's estimate so."""
    said = case.fact.texts[0]
    for place, name in _owned(case):
        same = case.asked.same_at(place)
        spots = [spot for spot, word in enumerate(said) if word in same]
        owners = [_owner(case, said, spot) for spot in spots]
        if owners and all(owner and not owner & name for owner in owners):
            yield f"it is of another “{case.reading.texts[place]}”"


def _owned(case: Case) -> Iterator[tuple[int, frozenset[str]]]:
    """The place of each noun with whose it is: "the count *of the mill*", "its *own* count"."""
    words = case.reading.words
    for place, word in enumerate(words[:-1]):
        if word.text == "own" and place + 1 in case.asked.ways:
            yield place + 1, frozenset({"own"})
        elif words[place + 1].text == "of" and place in case.asked.ways:
            start = place + (3 if words[place + 2 : place + 3] and words[place + 2].text == "the" else 2)
            units = case.asked.by_place[start] if start < len(words) else ()
            names = frozenset(name for unit in units for name in unit.entities)
            if names:
                yield place, names


def _owner(case: Case, said: Sequence[str], spot: int) -> frozenset[str]:
    """The entity named right before the word, if any."""
    before = " ".join(said[:spot])
    return frozenset(name for name in case.fact.entities if before.endswith(name))


@of(Kind.WHY)
def not_why_that_is_so(case: Case) -> Iterable[str]:
    """“Why is the *gate* important?” is not why the boats at the gate are."""
    reading = case.reading
    if reading.texts[:1] != ("why",) or reading.texts[1:2] not in _IS:
        return
    if len(reading.terms) < 2 or reading.terms[-1].first != len(reading.words) - 1:
        return
    head = reading.terms[-2]
    if head.first != len(reading.words) - 2 or case.fact.kind == "figure":
        return
    same = {head.word.stem}
    whys = [(*effect,) for effect in case.fact.holds.effects]
    whys += [ask.stems for ask in case.fact.asks if ask.kind == Kind.WHY]
    spots = [(why, at) for why in whys for at, word in enumerate(why) if word in same]
    if spots and all(not _AT.isdisjoint(why[max(0, at - _FEW) : at]) for why, at in spots):
        yield f"it is not the “{head.word.text}” of which it says why"


@of(Kind.WHY)
def not_why_it_is_called_so(case: Case) -> Iterable[str]:
    """“Why is the club *called* that?” is answered by what speaks of its name."""
    pairs = pairwise((*case.reading.texts, ""))
    asks = any(one in _CALLED and other not in PARTICLES for one, other in pairs)
    own = (case.fact.texts[0], *(ask.stems for ask in case.fact.asks if ask.kind == Kind.WHY))
    if asks and all(_NAMING.isdisjoint(text) for text in own):
        yield "it does not say why it is called so"
