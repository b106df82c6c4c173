"""The claim itself must be held, not only its words: that it is this one who does it, that it is done and not
only planned, and that a reason is given where a reason is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES, FUNCTION, PARTICLES, STORY_NOUNS
from facts.matching.english.words import Word, stem
from facts.matching.guard.check import of
from facts.matching.guard.people.persons import SOMEBODY_STEMS
from facts.matching.guard.whether import standing
from facts.matching.guard.wording import opposites
from facts.matching.profile import Profile
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.reading.kinds.vocabulary import DO
from facts.matching.recall.meaning import Unit

_BEING = frozenset("is was".split())
_ONE = frozenset({"a", "an"})
_BY_THE_WAY = FUNCTION - frozenset("and or but than of that who whom which whose".split())
_SELVES = frozenset({"himself", "herself", "itself", "themselves", "first", "once", "now", "again"})
_DOERS = frozenset({"person", "organisation", "work"})
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
_AS_MATTER = frozenset({"the", "about"})
_OWNERS = frozenset(map(stem, "his her their its".split()))
_SAME_ONE = frozenset(map(stem, "he she himself herself".split()))
FIRST_PERSON = frozenset({"i", "we"})
_COUNTING = frozenset(map(stem, "count give put cite print publish appear name correct".split()))
_ONE_OF = frozenset({"one", "among", "part"})
_EXACTLY = frozenset({"exactly", "precisely"})
_LYING = frozenset("is are located situated lie lies".split())
_FINDING = (("i", "find"), ("you", "find"), ("we", "find"), ("one", "find"))
_MANNERS = frozenset("how where way manner".split())
_GOING = frozenset("come go get gone been walk".split())
_WAYS = frozenset("across over through into to in via".split())
_MOTION = frozenset(
    map(
        stem,
        """
        cross travel pass arrive enter walk flee migrate move head journey reach leave visit ride
        sail fly drive land trip route
        """.split(),
    )
)
_CALLING_AT = tuple(map(stem, "call stop land dock".split()))
"""What boats and trains do where they go."""
# "Protests against", unlike "protests that", is done rather than said.
_MARCHING = frozenset((stem("protest"), way) for way in ("against", "in", "for", "at"))
_CALLING = frozenset(
    "call calls called term terms termed dub dubs dubbed label labels labelled labeled".split()
)
_FAR = 5
# What these announce is still to come: "is to vote", "agreed to open".
_AHEAD = frozenset(
    map(
        stem,
        """
        is are be agree plan want intend hope offer propose due expect likely decide promise order ask aim
        """.split(),
    )
)
_PLANNED = frozenset(map(stem, "due planned scheduled expected slated intended".split()))
_OF_A_DEED = frozenset({Kind.WHEN, Kind.WHERE, Kind.COUNT, Kind.AMOUNT})
_MAYBE = frozenset("will would could may might shall".split())
_AWAITING = (("up", "for"), ("due", "for"))
_PAST = frozenset("did was were has have".split())


@dataclass(frozen=True, slots=True)
class _Claim:
    """Who is said to do it, and the place of the word that says what."""

    doer: Unit
    deed: int
    is_one: bool = False


@of(Kind.YES_NO)
def other_agent(case: Case) -> Iterable[str]:
    """“Did A flee?” is not answered by what A says of others, nor by what another does beside A."""
    if case.asks_for_order:
        return
    claim = _claimed(case)
    if claim is None or _does_it(case, claim):
        return
    doer = case.reading.words[claim.doer.first].text
    yield f"it does not say that “{doer}” does it (“{case.reading.words[claim.deed].text}”)"


@of(*_OF_A_DEED)
def not_the_source(case: Case) -> Iterable[str]:
    """“How much did the newspaper pay” is not what the newspaper says that another paid."""
    for place, word in enumerate(case.reading.words[:-1]):
        claim = _deed_of(case, place + 1) if word.text in DO else None
        if claim is None or case.reading.stems[claim.deed] in SAY_STEMS | _COUNTING:
            continue
        if case.reading.texts[claim.deed] in STORY_NOUNS:
            # "When did the *Ledger article* come out".
            continue
        names = {part for name in claim.doer.entities for part in name.split()}
        if names and names <= set(case.fact.reference) and not _does_it(case, claim):
            yield f"it does not say that “{case.reading.words[claim.doer.first].text}” does it"


@of(Kind.YES_NO, Kind.MANNER)
def does_not_go(case: Case) -> Iterable[str]:
    """“Did A come across”, “how did A come to Rome” are answered where A is said to go anywhere."""
    words = case.reading.words
    for place, word in enumerate(words[:-1]):
        if word.text not in DO:
            continue
        doer = doer_at(case, place + 1)
        if doer is None:
            continue
        behind = [one for one in words[doer.last :] if one.text not in _SELVES][:2]
        if len(behind) < len(("verb", "way")):
            continue
        verb, way = behind
        if case.reading.kind is Kind.MANNER and not _ends_at_place(case):
            # "How did A come to know B".
            continue
        if verb.text in _GOING and way.text in _WAYS and not _goes(case, doer):
            yield f"it does not say that “{words[doer.first].text}” goes there"


def _ends_at_place(case: Case) -> bool:
    return any("place" in unit.types for unit in case.asked.by_place[-1])


def _goes(case: Case, doer: Unit) -> bool:
    ways = [[verb] for verb in _MOTION] + [[stem(verb), way] for verb in _GOING for way in _WAYS]
    ways += [[verb, "at"] for verb in _CALLING_AT]
    return holds(case.fact, doer.names, ways)


@of(Kind.YES_NO)
def not_one_of(case: Case) -> Iterable[str]:
    """“Is A one of the towns that …” is answered by what names A itself, not only in a listed question."""
    if case.reading.texts[0] not in _BEING:
        return
    texts = case.reading.texts
    for place, (one, other) in enumerate(pairwise(texts)):
        is_one_of = one in _ONE_OF and other == "of" and place - 1 in case.asked.ways
        if is_one_of and not case.states(place - 1):
            yield f"it does not say what “{texts[place - 1]}” is one of"


def acts(case: Case, doer: Unit, place: int) -> bool:
    """Whether the fact says that the doer does what the verb at ``place`` says; a quote in its own words."""
    deeds = case.asked.ways[place].texts
    if any(name in doer.entities and (verb,) in deeds for name, verb in case.fact.holds.agents):
        return True
    return holds(case.fact, doer.names, deeds, only_told=case.fact.kind == "quote")


def tells(case: Case, place: int) -> bool:
    """Whether the fact says the weighty word at ``place``, or a listed question asks whether it is so."""
    word = case.reading.words[place].stem
    return case.states(place) or any(word in ask for ask in case.fact.asks_whether)


@of(Kind.YES_NO)
def not_called(case: Case) -> Iterable[str]:
    """“Does A call it a flood?” is asked of the very word."""
    place = next((spot for spot, word in enumerate(case.reading.words) if word.text in _CALLING), None)
    if place is None:
        return
    called = [term.word for term in case.reading.terms if term.first > place]
    if called and called[-1].stem not in case.fact.said:
        yield f"it calls nothing “{called[-1].text}”"


def not_exactly(case: Case) -> Iterable[str]:
    """“How exactly” and “where exactly” want more than what the fact says in passing."""
    words = case.reading.words
    for place, (one, other) in enumerate(pairwise(words)):
        if one.text not in _MANNERS or other.text not in _EXACTLY or _is_located(case, place):
            continue
        yield "it does not say exactly how or where"


def _is_located(case: Case, place: int) -> bool:
    """Whether "where exactly *is* X" or "*can I find* X" is asked of what the fact says where it lies."""
    texts = case.reading.texts
    behind = texts[place + 2 : place + 5]
    lies = texts[place] == "where" and (
        not _LYING.isdisjoint((*behind[:1], texts[-1])) or behind[1:] in _FINDING
    )
    owned = any(word.owner for word in case.reading.words)
    if not lies or owned or case.fact.holds.subject not in case.asked.entities:
        return False
    return any(ask.kind == Kind.WHERE and case.covers(ask) == 1 for ask in case.fact.asks)


def asks_why(words: Sequence[Word]) -> bool:
    """Whether a question asks for a reason, whatever else it compares."""
    texts = [word.text for word in words]
    return "why" in texts[:3] or texts[:2] == ["how", "come"]


def other_effect(case: Case) -> Iterable[str]:
    """Where a question names somebody and little else ("why did he take her along", "why does the man go by
    Bo", "Ann cause"), what the fact explains must be said in full, or the reasons be his."""
    reading = case.reading
    whys = asks_why(reading.words)
    if not case.fact.why_strings or not (whys or reading.kind is Kind.WHY):
        return
    only_names = all(
        case.asked.names_at(term.first)
        or term.word.stem in SOMEBODY_STEMS
        or not case.asked.same_at(term.first).isdisjoint(case.fact.name_stems)
        for term in reading.terms
    )
    if not only_names:
        return
    effects = [weighty(effect) for effect in case.fact.why_strings]
    if whys:
        is_said = any(case.asked.says(effect) == 1 for effect in effects)
    else:
        is_said = any(map(set(reading.stems).issuperset, effects)) or any(
            speaks(case, unit) for unit in (*case.asked.units, *case.asked.described)
        )
    if not is_said:
        yield "it is a reason for something else"


def not_yet(case: Case) -> Iterable[str]:
    """What is only planned has not been done."""
    texts = case.reading.texts
    past = next((place for place, text in enumerate(texts) if text in _PAST), None)
    if past is None:
        return
    is_planned = case.reading.kind in _OF_A_DEED and _is_planned(case.fact)
    for term in case.reading.terms:
        if term.first < past or texts[term.first - 1] == "to" or case.asked.names_at(term.first):
            continue
        same = case.asked.same_as([term.word.stem])
        if _only_ahead(same, case.fact) or (is_planned and same.isdisjoint(case.fact.texts[0])):
            yield f"it only says what is to come of “{term.word.text}”"


def _is_planned(fact: Profile) -> bool:
    """Whether the fact says that something is due, and nothing that has happened."""
    return any(one == "be" and other in _PLANNED for one, other in pairwise(fact.texts[0]))


def _only_ahead(verbs: frozenset[str], fact: Profile) -> bool:
    """Whether the fact has the verb in its own sentence, and only as what is still to be done."""
    said = fact.texts[0]
    spots = [place for place, word in enumerate(said) if word in verbs]
    return bool(spots) and all(
        place
        and (
            said[place - 1] in _MAYBE
            or (place > 1 and said[place - 1] == "to" and said[place - 2] in _AHEAD)
            or said[max(0, place - 2) : place] in _AWAITING
        )
        for place in spots
    )


def _claimed(case: Case) -> _Claim | None:
    """What a yes-or-no question says that somebody does, or is."""
    words = case.reading.words
    for place, word in enumerate(words[:-1]):
        if word.text in DO:
            return _deed_of(case, place + 1)
        if word.text in _BEING:
            return _deed_of(case, place + 1, is_one=True)
        if word.text not in FUNCTION:
            return None
    return None


def _deed_of(case: Case, start: int, *, is_one: bool = False) -> _Claim | None:
    """The doer at ``start``, and the first weighty word behind him; with ``is_one`` behind an article."""
    words = case.reading.words
    doer = doer_at(case, start, _DOERS | {"place"} if is_one else _DOERS)
    if doer is None:
        return None
    for place in range(doer.last, len(words)):
        word = words[place]
        if word.text in _BY_THE_WAY or word.text in _SELVES or word.text.endswith("ly"):
            continue
        is_group = is_one and any("group" in unit.types for unit in case.asked.by_place[place])
        is_named = case.asked.names_at(place) and not is_group
        is_deed = place in case.asked.ways and not word.name and not word.owner and not is_named
        articles = ARTICLES if doer.types & _DOERS else _ONE
        follows = is_one == (words[place - 1].text in articles)
        return _Claim(doer, place, is_one) if is_deed and follows and word.text not in PARTICLES else None
    return None


def doer_at(case: Case, start: int, types: frozenset[str] = _DOERS) -> Unit | None:
    """The person or body that is named from ``start`` on, or behind an article there."""
    words = case.reading.words
    if start < len(words) and words[start].text in ARTICLES:
        start += 1
    units = (*case.asked.by_place[start], *case.asked.described_at(start)) if start < len(words) else ()
    doer = next((unit for unit in units if unit.types & types), None)
    return None if doer is None or words[doer.last - 1].owner else doer


def row_from(case: Case, start: int) -> range:
    """The first weighty words in a row from ``start`` on: a noun behind its adjective, a name."""
    first = end = next((place for place in case.asked.ways if place >= start), len(case.reading.words))
    while end in case.asked.ways:
        end += 1
    return range(first, end)


def _does_it(case: Case, claim: _Claim) -> bool:
    """Whether the fact says, in its sentence or a listed question, that the doer does it."""
    others = {(term.word.stem,) for term in case.reading.terms if term.first != claim.deed}
    deeds = [deed for deed in case.asked.ways[claim.deed].texts if deed not in others]
    deeds += [(word,) for word in opposites.contrary({case.reading.stems[claim.deed]})]
    said = case.reading.stems[claim.deed : claim.deed + 2]
    if speaks(case, claim.doer) and said[0] in SAY_STEMS and said not in _MARCHING:
        return True
    if any(name in claim.doer.entities and (verb,) in deeds for name, verb in case.fact.holds.agents):
        return True
    names = claim.doer.names
    if speaks(case, claim.doer) and case.fact.kind == "quote":
        names += [(word,) for word in FIRST_PERSON]
    return holds(case.fact, names, deeds, is_one=claim.is_one)


def speaks(case: Case, doer: Unit) -> bool:
    """Whether the fact's words are his."""
    return " ".join(case.fact.speaker) in doer.entities or " ".join(case.fact.speaker) in doer.phrases


def holds(
    fact: Profile,
    names: Sequence[Sequence[str]],
    deeds: Sequence[Sequence[str]],
    *,
    is_one: bool = False,
    only_told: bool = False,
) -> bool:
    """Whether a text or a listed question that is a sentence has one of the names with one of the deeds; with
    ``is_one`` where the deed is what he is, with ``only_told`` no listed question."""
    asks = (ask.stems for ask in fact.asks if ask.kind != Kind.BARE and not only_told)
    doers, done = standing.by_first(names), standing.by_first(deeds)
    return any(_stands(text, doers, done, is_one=is_one) for text in (*fact.texts, *asks))


def _stands(text: Sequence[str], names: standing.ByFirst, deeds: standing.ByFirst, *, is_one: bool) -> bool:
    """Whether one of the names stands before one of the deeds and nothing turns to somebody else between
    them; or behind it and "by"."""
    done = [start for start, _ in standing.spots(text, deeds) if text[start - 1] not in _AS_MATTER]
    for start, end in standing.spots(text, names) if done else ():
        before = next((word for word in reversed(text[:start]) if word not in ARTICLES), "")
        if before == "by" and any(spot < start for spot in done):
            return True
        if _BEFORE_OTHERS.isdisjoint((before, *_before_kin(text[:start]))) and any(
            end <= spot and _is_his(text[end:spot], is_one=is_one) for spot in done
        ):
            return True
    return False


def _before_kin(text: Sequence[str]) -> Sequence[str]:
    """The word before "her sister", where that stands last."""
    return text[-3:-2] if not _OWNERS.isdisjoint(text[-2:-1]) else ()


def _is_his(between: Sequence[str], *, is_one: bool) -> bool:
    if is_one and not _BEFORE_OTHERS.isdisjoint(between):
        # "He saw more of the weavers" does not make him one.
        return False
    turn = max((place for place, word in enumerate(between) if word in _TURNS), default=-1)
    if turn >= 0 and _SAME_ONE.isdisjoint(between[turn:]):
        return False
    return len(weighty(" ".join(between[turn + 1 :]))) <= _FAR
