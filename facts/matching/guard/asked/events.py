"""“When” is of the event asked about: what is voted on one day was not proposed then, who has been
president since a year did not retire in it, and who takes over from Ann is not followed by her."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES, BEING, CHANGING, STORY_NOUNS
from facts.matching.english.words import places_of, stem
from facts.matching.fitting import phrases
from facts.matching.guard.check import of
from facts.matching.reading.kinds import Kind
from facts.matching.recall.meaning import Unit


def _stems(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


_EVENTS = (
    _stems("write wrote written draft compose pen"),
    _stems("update updated correct revise amend edit"),
    _stems("propose plan suggest devise conceive submit"),
    _stems("found founded establish create form start begin open launch build introduce exist set"),
    _stems("end stop close closed shut cease abolish discontinue scrap drop cancel withdraw until"),
    _stems("retire retirement resign"),
    _stems("reply answer respond return"),
    _stems("make made produce cast carve manufacture build"),
)
"""Groups of verbs for one and the same stage of a thing."""
_PLANNED, _STARTING, _ENDING = _EVENTS[2], _EVENTS[3], _EVENTS[4] | _EVENTS[5]
_BEHIND_VERB = _stems(
    "the a an on in at by for to of from it its his her their this and or when accord with up out down off as"
)
_COMING = _stems("come arrive move")
_VERBAL = frozenset("when was were is are did does do has have had will would".split())
_SINCE = stem("since")
_LENGTHS = _stems("year month week day hour minute decade since until")
_PAST = frozenset("was were did had".split())
_FOLLOWING = _stems("succeed replace follow")
_MAKING = _EVENTS[0] | _EVENTS[3] | _stems("publish release print develop appear") | _FOLLOWING
_TAKING = _stems(
    "become became take took over start begin appoint head lead run office get hold serve charge manage post"
    " helm chair"
)
_SINCE_THEN = _STARTING | _TAKING | _COMING | _stems("since from first join elect retire back after until")
_BECOME, _BECOMING = stem("become"), frozenset({"become", "became"})
_BECAME = _stems(
    "become since elect appoint make turn name take start begin change rename succeed open launch release"
)
_PUBLISHING = _stems("publish release issue print")
_PUBLISHED = _PUBLISHING | _stems("publication appear date post")
_STORIES = frozenset(map(stem, STORY_NOUNS - {"text", "news", "coverage"}))
_LINKING = frozenset("was were is did has be".split())
_POINTING = ARTICLES | {"this", "that"}
_PARTING = frozenset("by for in to of on at from with be".split())
_ACTIVE = frozenset("did does do will would has have".split())
_MOVING = _stems(" ".join(CHANGING))
_CLOSE = 3


@of(Kind.WHEN)
def other_event(case: Case) -> Iterable[str]:
    """“When was it *proposed*” is not answered by when it is voted on."""
    texts = case.reading.texts
    stems = (*case.reading.stems, "the")
    if _VERBAL.isdisjoint(case.reading.text.lower().split()):
        # Keywords ("fair start time") are put as a whole question, and name no event by a verb.
        return
    places = [
        term.first
        for term in case.reading.terms
        if not _is_name(case, term.first) and stems[term.first + 1] in _BEHIND_VERB
    ]
    if texts[-1] == "made" and not BEING.isdisjoint(texts):
        places.append(len(texts) - 1)
    for place in places:
        word = case.reading.stems[place]
        groups = [group for group in _EVENTS if word in group]
        if not groups or (word in _PLANNED and _PAST.isdisjoint(texts)):
            continue
        if word in _MOVING and not _MOVING.isdisjoint(case.fact.texts[0]):
            # "Since when have the fares been *dropping*".
            continue
        if _STARTING in groups and phrases.has_start(case):
            continue
        if not any(_has_event(case, group) for group in groups):
            yield f"it does not say when anything was {texts[place]}"
    if "first" in texts and _ends_it(case):
        yield "it says when it ended"


@of(Kind.WHEN)
def not_done_then(case: Case) -> Iterable[str]:
    """“When was the dam *repaired*?” is not answered by a sentence in which nothing is."""
    reading = case.reading
    last = reading.terms[-1].first if reading.terms else 0
    is_verb = last == len(reading.words) - 1 and reading.texts[-1].endswith("ed")
    if not is_verb or BEING.isdisjoint(reading.texts):
        return
    if case.asked.names_at(last) or case.states(last):
        return
    same = case.asked.same_at(last)
    asks = (ask.stems for ask in case.fact.asks_of(Kind.WHEN))
    elsewhere = not same.isdisjoint(case.stems)
    if elsewhere and all(same.isdisjoint(text) for text in (case.fact.texts[0], *asks)):
        yield f"it does not say when anything was {reading.texts[-1]}"


@of(Kind.WHEN)
def no_such_start(case: Case) -> Iterable[str]:
    """“Since when has Ann been mayor?” is not answered by when the mayor decides."""
    reading, fact = case.reading, case.fact
    if reading.texts[:2] != ("since", "when") or fact.kind != "statement":
        return
    texts = (fact.texts[0], *(ask.stems for ask in fact.asks_of(Kind.WHEN)))
    if all(_SINCE_THEN.isdisjoint(text) for text in texts):
        yield "it does not say since when"


def _is_name(case: Case, place: int) -> bool:
    """Whether the word itself is part of a name, and not only of what somebody is."""
    word = case.reading.stems[place]
    return any(word in name.split() for unit in case.asked.by_place[place] for name in unit.entities)


def _ends_it(case: Case) -> bool:
    """Whether the fact's sentence says when something ended, and of no beginning."""
    said = case.fact.texts[0]
    return not _ENDING.isdisjoint(said) and _STARTING.isdisjoint(case.fact.said)


def _has_event(case: Case, group: frozenset[str]) -> bool:
    """Whether the fact's own words, or a listed question for a time, have a verb of the group."""
    if not group.isdisjoint(case.fact.said):
        return True
    return any(_does(ask.stems, group) for ask in case.fact.asks_of(Kind.WHEN))


def _does(stems: Sequence[str], group: frozenset[str]) -> bool:
    """Whether the listed question has one of the group, and as a verb if it is of plans ("Ann's *proposal*
    comes before the board")."""
    if group is not _PLANNED:
        return not group.isdisjoint(stems)
    following = (*stems[1:], "the")
    return any(one in group and other in _BEHIND_VERB for one, other in zip(stems, following, strict=True))


@of(Kind.WHEN, Kind.MEASURE)
def other_since(case: Case) -> Iterable[str]:
    """“When did she *retire*” is not answered by since when she, a retired teacher, has been mayor."""
    reading, said = case.reading, case.fact.texts[0]
    if _SINCE not in said or (reading.kind is Kind.MEASURE and reading.focus != ("long course",)):
        return
    been = next((spot for spot, pair in enumerate(pairwise(said)) if pair == ("have", "be")), None)
    if been is None:
        return
    asks = case.fact.asks_of(Kind.WHEN, Kind.MEASURE)
    comes = any(one in _COMING and other == "to" for one, other in pairwise(reading.stems))
    if comes and _COMING.isdisjoint(case.fact.stems):
        yield "it does not say when anybody came"
    for term in reading.terms:
        same = case.asked.same_at(term.first)
        if _is_name(case, term.first) or term.word.stem in _TAKING or not same.isdisjoint(said[been:]):
            continue
        if all(same.isdisjoint(ask.stems) for ask in asks):
            yield f"it does not say since when there is any “{term.word.text}”"


@of(Kind.WHEN, Kind.WHO)
def other_thing(case: Case) -> Iterable[str]:
    """“When was the *club* founded” is not answered by when the mill was founded by members of the club."""
    said = case.fact.texts[0]
    for unit, verb in _done_to(case):
        spots = [
            place
            for place, word in enumerate(said)
            if word in case.asked.same_at(verb) | _same_stage(case, verb)
        ]
        held = list(_mentions(said, unit))
        if not spots or not held or any(_goes_with(case, at, spot, verb) for at in held for spot in spots):
            continue
        yield f"it does not say that of “{case.reading.texts[unit.first]}”"


def _same_stage(case: Case, verb: int) -> frozenset[str]:
    word = case.reading.stems[verb]
    return frozenset().union(*(group for group in _EVENTS if word in group))


def _done_to(case: Case) -> Iterator[tuple[Unit, int]]:
    """Whatever is named right before or behind a verb of making, with the place of that."""
    texts, stems = case.reading.texts, case.reading.stems
    for term in case.reading.terms:
        verb = term.first
        if stems[verb] not in _MAKING or case.asked.names_at(verb) or verb == 0:
            continue
        behind = verb + 1 + (not _POINTING.isdisjoint(texts[verb + 1 : verb + 2]))
        before = [unit for unit in case.asked.by_place[verb - 1] if unit.last == verb]
        after = [
            unit
            for unit in (case.asked.by_place[behind] if behind < len(texts) else ())
            if unit.first == behind
        ]
        for units in (before, after):
            named = next((unit for unit in units if unit.entities), None)
            if named is not None and not _is_in_a_phrase(texts, named):
                yield named, verb


def _is_in_a_phrase(texts: Sequence[str], unit: Unit) -> bool:
    """Whether the name stands behind a preposition ("the school *in Marn*")."""
    before = [text for text in texts[: unit.first] if text not in _POINTING]
    return bool(before) and before[-1] in _PARTING


def _mentions(said: Sequence[str], unit: Unit) -> Iterator[tuple[int, int]]:
    """Where the fact's sentence names it: the first place, and the one behind the last."""
    for name in {*unit.entities, *unit.phrases, *unit.sense.single}:
        words = tuple(name.split())
        yield from ((at, at + len(words)) for at in places_of(words, said))


def _goes_with(case: Case, mention: tuple[int, int], spot: int, verb: int) -> bool:
    """Whether the name stands before the verb, or right behind it, or behind "by"; one who "will succeed"
    stands before it where the question has him so."""
    said, (start, end) = case.fact.texts[0], mention
    between = said[spot + 1 : start]
    is_by = said[start - 1 : start] == ("by",) or said[start - 2 : start] == ("by", "the")
    if case.reading.stems[verb] in _FOLLOWING:
        return end <= spot or is_by or not _names_before(case, verb)
    return end <= spot or is_by or (spot < start and len(between) <= _CLOSE and _PARTING.isdisjoint(between))


def _names_before(case: Case, verb: int) -> bool:
    is_active = not _ACTIVE.isdisjoint(case.reading.texts[:verb])
    return is_active and any(unit.entities for unit in case.asked.by_place[verb - 1])


@of(Kind.WHEN, Kind.WHERE)
def no_story(case: Case) -> Iterable[str]:
    """“When was the latest *report*” is not answered by what says nothing of a report."""
    reading = case.reading
    if case.stories:
        return
    for place, text in enumerate(reading.texts):
        before = next((one for one in reversed(reading.texts[:place]) if one not in _POINTING), "")
        is_subject = before in _LINKING or reading.texts[place - 2 : place - 1] in (
            ("was",),
            ("is",),
            ("the",),
        )
        if stem(text) in _STORIES and is_subject and _STORIES.isdisjoint(case.fact.stems):
            yield f"it says nothing of a “{text}”"


@of(Kind.AGE)
def not_at_that_time(case: Case) -> Iterable[str]:
    """“How old was she *when she retired*” is not how old she is now."""
    reading = case.reading
    if "when" not in reading.texts:
        return
    start = reading.texts.index("when")
    said = case.fact.texts[0]
    for term in reading.terms:
        if term.first > start and case.asked.same_at(term.first).isdisjoint(said):
            yield f"it is not said of the time of “{term.word.text}”"


@of(Kind.WHEN)
def not_yet_so(case: Case) -> Iterable[str]:
    """“When did she *become* skipper” is not answered by when the skipper retired, or was succeeded, nor
    “when did the town *become* crowded” by when it was founded, however crowded it is."""
    fact, said = case.fact, case.fact.texts[0]
    verb = next((at for at, text in enumerate(case.reading.texts) if text in _BECOMING), None)
    if verb is None:
        return
    told = not _BECAME.isdisjoint(fact.said) or any(_BECOME in ask.stems for ask in fact.asks)
    spots = [at for at, word in enumerate(said) if word in _FOLLOWING]
    named = [unit for unit in case.asked.units if unit.entities and unit.last <= verb]
    starts = [min(held) for unit in named if (held := [start for start, _ in _mentions(said, unit)])]
    is_followed = any(spot < start for spot in spots for start in starts)
    if not told or is_followed or (_ends_it(case) and _SINCE not in said):
        yield "it does not say when that began"


@of(Kind.WHEN)
def not_published_then(case: Case) -> Iterable[str]:
    """“When were the data published?” is not answered by when the numbers rose."""
    reading = case.reading
    if BEING.isdisjoint(reading.texts[:2]) or _has_event(case, _PUBLISHED):
        return
    for text, word in zip(reading.texts, reading.stems, strict=True):
        if word in _PUBLISHING:
            yield f"it does not say when anything was “{text}”"


def no_length(case: Case) -> Iterable[str]:
    """“How long will she be mayor” is not answered by when she takes over."""
    texts, fact = case.reading.texts, case.fact
    asks = texts[:2] == ("how", "long") and texts[2:3] in (("will",), ("was",)) and fact.kind == "statement"
    if asks and _LENGTHS.isdisjoint(fact.texts[0]) and not fact.asks_of(Kind.MEASURE):
        yield "it does not say how long"
