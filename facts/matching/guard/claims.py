"""The claim itself must be held, not only its words: that it is this one who does it, that it is done and not
only planned, and that a reason is given where a reason is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from facts.matching.asked import weighty
from facts.matching.case import Case
from facts.matching.kinds import SAY_STEMS, Kind
from facts.matching.lexicon import FUNCTION, PARTICLES
from facts.matching.meaning import Unit
from facts.matching.profile import Profile
from facts.matching.words import Word, stem

_DOING = frozenset("do does did has have had".split())
_BEING = frozenset("is was".split())
_ARTICLES = frozenset("a an the".split())
_BY_THE_WAY = FUNCTION - frozenset("and or but than of that who whom which whose".split())
_SELVES = frozenset({"himself", "herself", "itself", "themselves", "first", "once", "now", "again"})
_DOERS = frozenset({"person", "organisation", "work"})
_REPLYING = frozenset(map(stem, "answer reply respond react counter retort rebut".split()))
# Behind these somebody else does it: "X says that …", "in X's view …", "X sees it as …", "asked X, did …".
_TURNS = SAY_STEMS | frozenset(
    map(
        stem,
        """
        that because if as do who whom what why how when where them view eye opinion account accept deny name
        named mention notice see consider regard interpret link hold observe explain find label depict portray
        liken mind use quote reason
        """.split(),
    )
)
# Whoever stands behind these does nothing.
_BEFORE_OTHERS = frozenset("to of from with in on about for against".split())
_SAME_ONE = frozenset(map(stem, "he she himself herself".split()))
_FIRST_PERSON = frozenset({"i", "we"})
_FOR_OR_AGAINST = ("for", "or", "against")
_STANCES = frozenset(
    map(
        stem,
        """
        support favour oppose against back welcome reject accept want criticise criticize approve endorse
        resist condemn advocate
        """.split(),
    )
)
_EXACTLY = frozenset({"exactly", "precisely"})
_MANNERS = frozenset("how where way manner".split())
_CALLING = frozenset(
    "call calls called term terms termed dub dubs dubbed label labels labelled labeled".split()
)
_FAR = 5
_Phrases = Sequence[Sequence[str]]
# What these announce is still to come: "is to vote", "agreed to open".
_AHEAD = frozenset(
    map(
        stem,
        """
        is are be agree plan want intend hope offer propose due expect likely decide promise order ask aim
        """.split(),
    )
)
_MAYBE = frozenset("will would could may might shall".split())
_PAST = frozenset("did was were".split())


@dataclass(frozen=True, slots=True)
class _Claim:
    """Who is said to do it, and the place of the word that says what."""

    doer: Unit
    deed: int


def other_agent(case: Case) -> Iterable[str]:
    """“Did A flee?” is not answered by what A says of others, nor by what another does beside A."""
    if case.reading.kind is not Kind.YES_NO:
        return
    claim = _claimed(case)
    if claim is None or _does_it(case, claim):
        return
    doer = case.reading.words[claim.doer.first].text
    yield f"it does not say that “{doer}” does it (“{case.reading.words[claim.deed].text}”)"


def other_replier(case: Case) -> Iterable[str]:
    """“What does A answer to the charge” is not answered by the charge."""
    for place, word in enumerate(case.reading.words[:-1]):
        if word.text not in _DOING:
            continue
        doer = _doer_at(case, place + 1)
        if doer is None or not _REPLYING.intersection(case.reading.stems[doer.last : doer.last + 2]):
            continue
        if not _speaks(case, doer):
            yield f"it is not what “{case.reading.words[doer.first].text}” answers"


def no_stance(case: Case) -> Iterable[str]:
    """“Is A for or against it” is answered by what A supports or opposes, and by no one else's stance."""
    texts = tuple(word.text for word in case.reading.words)
    place = next((spot for spot in range(len(texts)) if texts[spot : spot + 3] == _FOR_OR_AGAINST), 0)
    if place:
        name = case.reading.words[place - 1].stem
        names = [[name], *(one.split() for unit in case.asked.by_place[place - 1] for one in unit.phrases)]
        if not _holds(case.fact, names, [[stance] for stance in _STANCES]):
            yield "it does not say who is for or against it"


def not_called(case: Case) -> Iterable[str]:
    """“Does A call it a flood?” is asked of the very word."""
    if case.reading.kind is not Kind.YES_NO:
        return
    place = next((spot for spot, word in enumerate(case.reading.words) if word.text in _CALLING), None)
    if place is None:
        return
    called = [term.word for term in case.reading.terms if term.first > place]
    if called and not any(called[-1].stem in text for text in case.fact.texts):
        yield f"it calls nothing “{called[-1].text}”"


def not_exactly(case: Case) -> Iterable[str]:
    """“How exactly” and “where exactly” want more than what the fact says in passing."""
    if any(one.text in _MANNERS and other.text in _EXACTLY for one, other in pairwise(case.reading.words)):
        yield "it does not say exactly how or where"


def no_reason(case: Case) -> Iterable[str]:
    """That one thing is more than another is no reason why it is."""
    if case.reading.kind is not Kind.WHY and asks_why(case.reading.words) and not case.fact.why_strings:
        yield "it gives no reason"


def asks_why(words: Sequence[Word]) -> bool:
    """Whether a question asks for a reason, whatever else it compares."""
    texts = [word.text for word in words]
    return "why" in texts[:3] or texts[:2] == ["how", "come"]


def other_effect(case: Case) -> Iterable[str]:
    """Where a question names somebody and little else ("why did he take her along"), what the fact explains
    must be said in full."""
    if not (asks_why(case.reading.words) and case.fact.why_strings):
        return
    only_names = all(
        case.asked.names_at(term.first) or not case.asked.same_at(term.first).isdisjoint(case.fact.name_stems)
        for term in case.reading.terms
    )
    if only_names and not any(case.asked.says(weighty(effect)) == 1 for effect in case.fact.why_strings):
        yield "it is a reason for something else"


def not_yet(case: Case) -> Iterable[str]:
    """What is only planned has not been done."""
    texts = [word.text for word in case.reading.words]
    past = next((place for place, text in enumerate(texts) if text in _PAST), None)
    if past is None:
        return
    for term in case.reading.terms:
        if term.first < past or texts[term.first - 1] == "to" or case.asked.names_at(term.first):
            continue
        if _only_ahead(case.asked.same_as([term.word.stem]), case.fact):
            yield f"it only says what is to come of “{term.word.text}”"


def _only_ahead(verbs: frozenset[str], fact: Profile) -> bool:
    """Whether the fact has the verb in its own sentence, and only as what is still to be done."""
    said = fact.texts[0]
    spots = [place for place, word in enumerate(said) if word in verbs]
    return bool(spots) and all(
        place
        and (
            said[place - 1] in _MAYBE or (place > 1 and said[place - 1] == "to" and said[place - 2] in _AHEAD)
        )
        for place in spots
    )


def _claimed(case: Case) -> _Claim | None:
    """What a yes-or-no question says that somebody does, or is."""
    words = case.reading.words
    for place, word in enumerate(words[:-1]):
        if word.text in _DOING:
            return _deed_of(case, place + 1)
        if word.text in _BEING:
            return _deed_of(case, place + 1, is_one=True)
        if word.text not in FUNCTION:
            return None
    return None


def _deed_of(case: Case, start: int, *, is_one: bool = False) -> _Claim | None:
    """The doer at ``start``, and the first weighty word behind him; with ``is_one`` behind an article."""
    words = case.reading.words
    doer = _doer_at(case, start)
    if doer is None:
        return None
    places = {term.first for term in case.reading.terms}
    for place in range(doer.last, len(words)):
        word = words[place]
        if word.text in _BY_THE_WAY or word.text in _SELVES or word.text.endswith("ly"):
            continue
        is_deed = place in places and not word.name and not word.owner and not case.asked.names_at(place)
        follows = is_one == (words[place - 1].text in _ARTICLES)
        return _Claim(doer, place) if is_deed and follows and word.text not in PARTICLES else None
    return None


def _doer_at(case: Case, start: int) -> Unit | None:
    """The person or body that is named from ``start`` on, or behind an article there."""
    words = case.reading.words
    if start < len(words) and words[start].text in _ARTICLES:
        start += 1
    units = case.asked.by_place[start] if start < len(words) else ()
    doer = next((unit for unit in units if unit.types & _DOERS), None)
    return None if doer is None or words[doer.last - 1].owner else doer


def _does_it(case: Case, claim: _Claim) -> bool:
    """Whether the fact says, in its sentence or a listed question, that the doer does it."""
    ways = case.asked.ways[claim.deed]
    others = {term.word.stem for term in case.reading.terms if term.first != claim.deed}
    deeds = [[word] for word in ways.words - others] + [phrase.split() for phrase, _ in ways.phrases]
    if _speaks(case, claim.doer) and case.reading.words[claim.deed].stem in SAY_STEMS:
        return True
    if any(name in claim.doer.entities and [verb] in deeds for name, verb in case.fact.holds.agents):
        return True
    names = [phrase.split() for phrase in (*claim.doer.phrases, *claim.doer.entities)]
    if _speaks(case, claim.doer) and case.fact.kind == "quote":
        names += [[word] for word in _FIRST_PERSON]
    return _holds(case.fact, names, deeds)


def _speaks(case: Case, doer: Unit) -> bool:
    return " ".join(case.fact.speaker) in doer.entities or " ".join(case.fact.speaker) in doer.phrases


def _holds(fact: Profile, names: _Phrases, deeds: _Phrases) -> bool:
    """Whether a text or a listed question that is a sentence has one of the names with one of the deeds."""
    asks = (ask.stems for ask in fact.asks if ask.kind != Kind.BARE)
    return any(_stands(text, name, deeds) for text in (*fact.texts, *asks) for name in names)


def _stands(text: Sequence[str], name: Sequence[str], deeds: _Phrases) -> bool:
    """Whether the name stands before one of the deeds and nothing turns to somebody else between them;
    or behind it and "by"."""
    spots = [spot for deed in deeds for spot in _spots(text, deed) if text[spot - 1] != "the"]
    for start in _spots(text, name) if spots else ():
        before = next((word for word in reversed(text[:start]) if word not in _ARTICLES), "")
        if before == "by" and any(spot < start for spot in spots):
            return True
        end = start + len(name)
        if before not in _BEFORE_OTHERS and any(end <= spot and _is_his(text[end:spot]) for spot in spots):
            return True
    return False


def _spots(text: Sequence[str], phrase: Sequence[str]) -> list[int]:
    last = len(text) - len(phrase)
    return [spot for spot in range(last + 1) if list(text[spot : spot + len(phrase)]) == list(phrase)]


def _is_his(between: Sequence[str]) -> bool:
    turn = max((place for place, word in enumerate(between) if word in _TURNS), default=-1)
    if turn >= 0 and _SAME_ONE.isdisjoint(between[turn:]):
        return False
    return len(weighty(" ".join(between[turn + 1 :]))) <= _FAR
