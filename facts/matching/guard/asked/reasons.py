"""The reason of one thing, or of what one does, is not that of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import PARTICLES
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.whether import claims
from facts.matching.reading.kinds import SAY_STEMS, Kind

_PERSON = frozenset({"person"})
_BODIES = _PERSON | {"organisation", "group"}
_TELLING = frozenset(
    map(stem, "notice name list mention cite give raise see quote write publish speak talk".split())
)
_CONDITION = stem("condition")
_CAUSING = frozenset(map(stem, "trigger cause prompt spark provoke lead".split()))
_IS = (("is",), ("are",), ("was",), ("were",))
_AT = frozenset("at in on through of from to".split())
_FEW = 3
_CALLED = frozenset("called named nicknamed dubbed".split())
_NAMING = frozenset(map(stem, "call name nickname dub term title label describe pseudonym".split()))
_COMPARATIVES = frozenset(
    """
    more less fewer higher lower greater larger bigger smaller longer shorter cheaper dearer costlier
    """.split()
)
_CHANGES = _COMPARATIVES.union(
    map(
        stem,
        """
        more less few fewer high higher low lower great large big small long longer short cheap cheaper dear
        dearer up down too lack short grow growth increase rise raise fall drop decrease decline change become
        lose loss gain jump surge uptick boom only many much so most shrink double half expensive increasing
        """.split(),
    )
)


@of(Kind.WHY)
def not_his_reason(case: Case) -> Iterable[str]:
    """“Why did Ann leave?” is not answered by what Ann says of the leaving of others."""
    words = case.reading.words
    if case.reading.texts[:1] != ("why",) and case.reading.texts[:2] != ("what", "made"):
        return
    doer = claims.doer_at(case, 2, _PERSON)
    if doer is None or doer.last not in case.asked.ways or words[doer.last].stem in SAY_STEMS:
        return
    if claims.speaks(case, doer) and not claims.acts(case, doer, doer.last):
        yield f"it is no reason of “{words[doer.first].text}”"


@of(Kind.WHY)
def not_why_he_tells_it(case: Case) -> Iterable[str]:
    """“Why did Ann give two reasons?” is not answered by her reasons for another thing."""
    words = case.reading.words
    if case.reading.texts[:1] != ("why",):
        return
    doer = claims.doer_at(case, 2, _BODIES)
    if doer is None or doer.last >= len(words) or words[doer.last].stem not in _TELLING:
        return
    # No listed question tells: "why is it worth *writing* about" is not why she writes of it.
    effects = case.fact.holds.effects
    if not any(words[doer.last].stem in effect and _CONDITION not in effect for effect in effects):
        yield f"it is no reason why “{words[doer.first].text}” does so"


@of(Kind.WHY)
def not_why_it_does(case: Case) -> Iterable[str]:
    """“Why did the posts trigger a rush?” is not answered by the posts that triggered one."""
    reading = case.reading
    if reading.texts[:1] != ("why",):
        return
    verbs = [at for at, word in enumerate(reading.stems) if word in _CAUSING]
    whys = case.fact.asks_of(Kind.WHY)
    if verbs and not any(reading.stems[verbs[0]] in why.stems for why in whys):
        yield f"it does not say why it “{reading.texts[verbs[0]]}” it"


@of(Kind.WHY)
def not_why_there_is(case: Case) -> Iterable[str]:
    """“Why is there a deficit?” is not why the report corrects the deficit."""
    texts = case.reading.texts
    has = texts[-2:-1] in (("a",), ("an",)) and texts[-3:-2] in (("have",), ("has",))
    if texts[0] != "why" or not (texts[2:3] == ("there",) or has):
        return
    if not case.reading.terms:
        return
    same = case.asked.same_at(case.reading.terms[-1 if has else 0].first)
    held = [why for why in case.fact.whys if not same.isdisjoint(why)]
    if held and not any(_tells_that_there_is(case, why) for why in held):
        yield f"it does not say why there is “{case.reading.terms[0].word.text}”"


def _tells_that_there_is(case: Case, effect: Sequence[str]) -> bool:
    """Whether the effect is that there is a thing, or that somebody has one, or all that is asked for."""
    return (
        "there" in effect
        or ("have", "a") in pairwise(effect)
        or case.asked.says(weighty(" ".join(effect))) == 1
    )


@of(Kind.WHY)
def no_change_explained(case: Case) -> Iterable[str]:
    """“What caused *dearer* fares?” is not why the fares differ."""
    reasons = {word for why in case.fact.whys for word in why}
    for term in case.reading.terms:
        if term.word.text in _COMPARATIVES and reasons.isdisjoint(_CHANGES | {term.word.stem}):
            yield f"it does not say why it is “{term.word.text}”"


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
    spots = [(why, at) for why in case.fact.whys for at, word in enumerate(why) if word in same]
    if spots and all(not _AT.isdisjoint(why[max(0, at - _FEW) : at]) for why, at in spots):
        yield f"it is not the “{head.word.text}” of which it says why"


@of(Kind.WHY)
def not_why_it_is_called_so(case: Case) -> Iterable[str]:
    """“Why is the club *called* that?” is answered by what speaks of its name."""
    pairs = pairwise((*case.reading.texts, ""))
    asks = any(one in _CALLED and other not in PARTICLES for one, other in pairs)
    own = (case.fact.texts[0], *(ask.stems for ask in case.fact.asks_of(Kind.WHY)))
    if asks and all(_NAMING.isdisjoint(text) for text in own):
        yield "it does not say why it is called so"
