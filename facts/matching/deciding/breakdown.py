"""A question that wants every figure of a series ("hires in Orla *by year*", "riders *in each town* in 2023",
"hires *in 2022 and 2023*") is answered with all of them, in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from facts import period
from facts.matching import guard
from facts.matching.case.case import Case
from facts.matching.computing import siblings, trends
from facts.matching.computing.operations import Operation
from facts.matching.deciding import decision
from facts.matching.deciding.candidate import Candidate
from facts.matching.deciding.decision import Found, Outcome
from facts.matching.english import lexicon
from facts.matching.english.lexicon import COUNT_NOUNS, SHARE_NOUNS, STORY_NOUNS
from facts.matching.english.words import Word, stem
from facts.matching.guard.figures import restrictions
from facts.matching.profile import Profile
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.periods import Asked, Mode
from facts.matching.reading.question import Reading, from_words
from facts.matching.recall.index import Index
from facts.period import Period

_TIME, _PLACE, _ALL = "time", "place", "all"
_UNITS = {_TIME: "year", _PLACE: "|".join(sorted(lexicon.WHERE_NOUNS - {"place"}))}
_AXES = {
    axis: re.compile(
        rf"(?<!\S)(?:(?:{noun})s? by (?:{noun})"
        r"|(?:(?:for|in|at|of|from) )?(?:each|every|all|any|by|per"
        r"|the (?:single|different|individual|three|two))"
        rf"(?: (?:single|one of the|of the|the|known|different))?(?: \d+)? (?:{noun})(?:s|ies)?"
        + (r"|over the years|through the years|(?:in )?both years" if axis == _TIME else "")
        + r")(?!\S)"
    )
    for axis, noun in _UNITS.items()
}
_IN_EVERY = re.compile(
    r"(?<!\S)(?:for|in|at|of|from) (?:each|every|all|both)(?: one)?(?: of)?(?: the)?(?: (?P<count>\d))?"
    r" [a-z]+(?!\S)"
)
_EVERY = re.compile(
    r"\b(?:all|every|each|both)(?: of)?(?: (?:the|known))*"
    r" (?:\S+ ){0,3}?(?:figure|number|count|total|percentage|share|result|value|statistic)s?\b"
)
# They ask for one number of all together.
_SUM = frozenset("total altogether together combined sum overall".split())
_COUNTED = {"two": 2, "both": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5}
_EACH = frozenset("all every each both".split())
_LISTING = frozenset({"list", "enumerate"})
_OPENING = _LISTING | frozenset("give show tell provide name what were are is me us the please".split())
_TELLING = frozenset("mentions gives lists cites states names reports quotes has contains".split())
_OF_EACH_TIME = re.compile(
    r"(?<!\S)(?:(?:for|of|from) each of the (?:periods|years|times|seasons)"
    r"(?: (?:given|named|mentioned|listed|below|following))?|respectively|in turn)(?!\S)"
)
_SETTING = frozenset({"set", "lay", "write", "spell"})
_OF_EACH_YEAR = frozenset("yearly annual each".split())
_NUMBERS = frozenset(map(stem, COUNT_NOUNS))
_NAMED_WITHIN = 3
_TWO = 2
_RANGE = re.compile(r"\b\d{4} ?[-–—] ?\d{4}\b")
_OPEN = NUMERIC | {Kind.BARE, Kind.IS, Kind.WHAT}


def find(index: Index, reading: Reading, packs: Sequence[str]) -> Found:
    """What the base has on a reading, a whole series where it asks for one."""
    bare = _unopened(reading)
    is_open = bare.kind in _OPEN and not bare.compares
    listing = bare is not reading and any(word.text in _LISTING for word in reading.words[:3])
    each = _along_axis(index, bare, packs, listing=listing) if is_open else None
    if each:
        return each
    found = decision.find(index, reading, packs)
    if found.sums:
        return _told(found) or found
    if found.outcome is Outcome.ANSWERED or not is_open:
        return found
    return _of_years(index, bare, packs) or _of_places(index, bare, packs, found) or found


def _unopened(reading: Reading) -> Reading:
    """The question without the "list" or "what were" that opens it, where it only names what it wants."""
    texts = reading.texts
    first = int(texts[:1] == ("please",))
    if texts[first + 1 : first + 2] == ("out",) and texts[first] in _SETTING and len(texts) > first + _TWO:
        return from_words(reading.text, reading.words[first + _TWO :])
    if reading.kind not in (Kind.WHAT, Kind.IS, Kind.COUNT) or reading.words[0].text not in _OPENING:
        return reading
    if not reading.periods and all(word.text not in _EACH | _LISTING for word in reading.words):
        return reading
    first = next((place for place, word in enumerate(reading.words) if word.text not in _OPENING), 0)
    rest = from_words(reading.text, reading.words[first:]) if first else reading
    return rest if rest.kind is Kind.BARE or rest.kind in NUMERIC else reading


def _told(found: Found) -> Found | None:
    """The figure of the base that says by itself how much the figures that were to be held against each other
    have changed."""
    if len(found.sums) != 1 or found.reading.kind is Kind.COUNT:
        return None
    one = found.sums[0]
    changed = [each.case.fact for each in found.candidates if each.key in one.keys]
    if one.operation not in (Operation.CHANGE, Operation.COMPARE) or not trends.changes(found.reading):
        return None
    telling = [each for each in found.candidates if trends.tells_change_of(each.case.fact, changed)]
    if len(telling) != 1:
        return None
    return replace(found, keys=(telling[0].key,), sums=(), confidence=decision.COMPUTED_CONFIDENCE)


def _of_years(index: Index, reading: Reading, packs: Sequence[str]) -> Found | None:
    """The figures of the times that are named, or of each year from the first to the last of them."""
    each: list[Reading] = []
    for asked in _ranged(reading):
        rest, years = _with_one_time(reading, asked), _years(asked)
        if len(rest.periods) != 1 or not years:
            return None
        own = rest.periods[0]
        each += [replace(rest, periods=(replace(own, period=one.period, mode=one.mode),)) for one in years]
    if not 1 < len(each) <= decision.MAX_ANSWERS:
        return None
    return _of_each(index, each, packs, but=_TIME)


def _of_each(index: Index, each: Sequence[Reading], packs: Sequence[str], *, but: str) -> Found | None:
    """The figures that differ in one thing only, one for every one of the questions."""
    found = [decision.find(index, reading, packs) for reading in each]
    chosen = _near([one for own in found for one in _answering(own.candidates, but=but)])
    if len(chosen) != len(each) or not _is_series(chosen, but=but):
        return None
    return _answered(found[0], chosen)


def _of_places(index: Index, reading: Reading, packs: Sequence[str], found: Found) -> Found | None:
    """The figures of the places that are named together ("in Tarn *and* Moss")."""
    if not found.candidates or any(word.text in _SUM for word in reading.words):
        return None
    names = restrictions.joined_places(found.candidates[0].case.asked)
    if not 1 < len(names) <= decision.MAX_ANSWERS:
        return None
    words = reading.words
    before, behind = words[: names[0].first], words[names[-1].last :]
    each = [from_words(reading.text, [*before, *words[name.first : name.last], *behind]) for name in names]
    return _of_each(index, each, packs, but=_PLACE)


def _ranged(reading: Reading) -> Sequence[Asked]:
    """Its times, with "2021-2023" as all from the one to the other."""
    if len(reading.periods) != _TWO or not _RANGE.search(reading.text):
        return reading.periods
    first, last = reading.periods
    if last.period.end is None or last.period.end < first.period.start:
        return reading.periods
    return [replace(first, period=Period(first.period.start, last.period.end), mode=Mode.EXACT)]


def _with_one_time(reading: Reading, asked: Asked) -> Reading:
    """The question with one of its times alone, and without what only says that each is meant."""
    others = (one for one in reading.periods if one.first != asked.first)
    dropped = {place for one in others for place in range(one.first, one.last)}
    joined = " ".join(reading.texts)
    if each := _OF_EACH_TIME.search(joined):
        first = len(joined[: each.start()].split())
        dropped |= set(range(first, first + len(each[0].split())))
    kept = [
        word
        for place, word in enumerate(reading.words)
        if place not in dropped and word.text not in _OF_EACH_YEAR
    ]
    return from_words(reading.text, kept)


def _years(asked: Asked) -> list[Asked]:
    """Each of the years of a time, or else the time itself where it has an end."""
    start, end = asked.period.start, asked.period.end
    if asked.mode in (Mode.BARE_YEAR, Mode.EARLY, Mode.LATE, Mode.SO_FAR):
        return [asked]
    if asked.mode is not Mode.EXACT or end is None:
        return []
    if (start.month, start.day, end.month, end.day) != (1, 1, 12, 31):
        return [asked]
    return [replace(asked, period=period.year(year)) for year in range(start.year, end.year + 1)]


def _along_axis(
    index: Index, reading: Reading, packs: Sequence[str], *, listing: bool = False
) -> Found | None:
    """The figures that differ only in the time, or only in the place, that the question wants each of."""
    if any(word.text in _SUM for word in reading.words):
        return None
    joined = " ".join(reading.texts)
    for axis, pattern in _AXES.items():
        asks = pattern.search(joined)
        if asks is None:
            continue
        first = len(joined[: asks.start()].split())
        last = first + len(asks[0].split())
        if any(one.first < last and first < one.last for one in reading.periods):
            continue
        rest = from_words(reading.text, _of_one([*reading.words[:first], *reading.words[last:]]))
        wanted = next((_COUNTED[text] for text in asks[0].split() if text in _COUNTED), 0)
        found = _series(index, rest, packs, but=axis, wanted=wanted)
        if found and not (axis == _PLACE and _leaves_one_out(found)):
            return found
    return _in_every(index, reading, packs) or _every(index, reading, packs, listing=listing)


def _of_one(words: Sequence[Word]) -> list[Word]:
    """The words that ask for one of the numbers: "the *rate* in Tarn" for "the *rates* in each town"."""
    return [
        replace(word, text=text)
        if (text := word.text.removesuffix("s")) in COUNT_NOUNS | SHARE_NOUNS
        else word
        for word in words
    ]


def _in_every(index: Index, reading: Reading, packs: Sequence[str]) -> Found | None:
    """The figures of all that the base knows as what each is wanted of ("in each of the *museums*")."""
    joined = " ".join(reading.texts)
    asks = _IN_EVERY.search(joined)
    if asks is None:
        return None
    first = len(joined[: asks.start()].split())
    last = first + len(asks[0].split())
    rest = from_words(reading.text, _of_one([*reading.words[:first], *reading.words[last:]]))
    found = _series(index, rest, packs, but=_PLACE, wanted=int(asks["count"] or 0))
    return found if found and _are_all(found, reading.words[last - 1].stem) else None


def _are_all(found: Found, noun: str) -> bool:
    """Whether the figures are of all the places of that name in the base, and of no other."""
    cases = [one.case for one in found.candidates if one.key in found.keys]
    classes = cases[0].asked.glossary.classes
    return {" ".join(case.fact.place) for case in cases} == {
        name for name, nouns in classes.items() if noun in nouns
    }


def _leaves_one_out(found: Found) -> bool:
    """Whether the same is measured of one more place, at another time only."""
    facts = {one.key: one.case.fact for one in found.candidates}
    chosen = [facts[key] for key in found.keys]
    places = {
        fact.place
        for fact in facts.values()
        if fact.place and fact.about == chosen[0].about and _same_measure(fact, chosen[0])
    }
    return not places <= {fact.place for fact in chosen}


def _every(index: Index, reading: Reading, packs: Sequence[str], *, listing: bool) -> Found | None:
    """All figures of what the question wants every one of: "every *figure*", or "all *prices*" where that is
    what is measured, and not those whom it counts ("all *visitors*")."""
    words = reading.words[:-1] if _is_told(reading) else reading.words
    if _EVERY.search(reading.text.casefold()):
        found = _series(index, reading, packs, but=_ALL)
        if found:
            return found
    every = next((place for place, word in enumerate(words) if word.text in _EACH), None)
    if reading.kind is not Kind.BARE or reading.periods or not words or (every is None and not listing):
        return None
    behind = words if every is None else words[every + 1 :]
    rest = from_words(reading.text, [word for place, word in enumerate(words) if place != every])
    found = _series(index, rest, packs, but=_ALL)
    named = [word.stem for word in behind[:_NAMED_WITHIN]]
    return found if found and _is_measured(found, named) else None


def _is_told(reading: Reading) -> bool:
    """Whether it ends in "the report mentions"."""
    texts = reading.texts[-2:]
    return len(texts) > 1 and texts[0] in STORY_NOUNS and texts[1] in _TELLING


def _is_measured(found: Found, named: Sequence[str]) -> bool:
    """Whether one of the words that are wanted all of is for what the figures measure, or for numbers."""
    cases = [one.case for one in found.candidates if one.key in found.keys]
    if not _NUMBERS.isdisjoint(named):
        return True
    return all(
        not (same := case.asked.same_as(named)).isdisjoint(case.fact.variable)
        and same.isdisjoint(case.fact.unit)
        for case in cases
    )


def _series(
    index: Index, reading: Reading, packs: Sequence[str], *, but: str, wanted: int = 0
) -> Found | None:
    found = decision.find(index, reading, packs)
    chosen = _fitting(found.candidates, but=but)
    if wanted and len(chosen) != wanted:
        return None
    fits = 1 < len(chosen) <= decision.MAX_ANSWERS and _is_series(chosen, but=but)
    return _answered(found, chosen) if fits else None


def _fitting(candidates: Sequence[Candidate], *, but: str) -> list[Candidate]:
    """The figures that answer, of the series that the best of them is of."""
    return _near(_answering(candidates, but=but))


def _answering(candidates: Sequence[Candidate], *, but: str) -> list[Candidate]:
    figures = [one for one in candidates if one.case.fact.measure]
    answering = [one for one in figures if _answers(one, but)]
    if not answering or but == _ALL or (but == _PLACE and _names_a_place(answering[0].case)):
        return answering
    alike = siblings.but_for_place if but == _PLACE else siblings.but_for_time
    told = {alike(one.key, one.case.fact) for one in answering}
    own = [one for one in figures if alike(one.key, one.case.fact) in told]
    shared = dict(siblings.sharing_questions([(one.key, one.case.fact) for one in own], alike))
    return [
        one
        for one in own
        if one in answering
        or (one.key in shared and _answers(replace(one, case=Case(one.case.asked, shared[one.key])), but))
    ]


def _names_a_place(case: Case) -> bool:
    return any("place" in unit.types for unit in case.asked.units)


def _near(answering: Sequence[Candidate]) -> list[Candidate]:
    """Those of the series of the best, where that is close enough: the others differ from it by no word that
    the question has."""
    best = max(answering, key=lambda one: one.close.logit, default=None)
    if best is None:
        return []
    few = len(best.case.fact.asks) < decision.FEW_ASKS
    if best.close.confidence < (decision.THRESHOLD_OF_FEW if few else decision.THRESHOLD):
        return []
    return [one for one in answering if _same_measure(one.case.fact, best.case.fact)]


def _same_measure(one: Profile, other: Profile) -> bool:
    return (one.variable, one.unit) == (other.variable, other.unit)


def _answers(one: Candidate, but: str) -> bool:
    """Whether a figure answers, though the place be left out where each is wanted."""
    of_each = "place" if but == _PLACE else ""
    return not one.verdict.objections and not guard.lacking(one.case, of_each=of_each)


def _is_series(chosen: Sequence[Candidate], *, but: str) -> bool:
    """Whether the figures measure the same and differ in nothing but the one thing."""
    facts = [one.case.fact for one in chosen]
    places = {(fact.place, fact.about) for fact in facts}
    times = {_start(fact) for fact in facts}
    if len({(fact.variable, fact.unit) for fact in facts}) > 1 or any(fact.period is None for fact in facts):
        return False
    if but == _TIME:
        return len(places) == 1 and len(times) == len(facts)
    if but == _PLACE:
        return len(times) == 1 and len(places) == len(facts)
    return len(places) == 1 or len(times) == 1


def _start(fact: Profile) -> date:
    return fact.period.start if fact.period else date.max


def _answered(found: Found, chosen: Sequence[Candidate]) -> Found:
    ordered = sorted(chosen, key=lambda one: (_start(one.case.fact), one.case.fact.place))
    return replace(
        found,
        outcome=Outcome.ANSWERED,
        confidence=min(one.close.confidence for one in ordered),
        keys=tuple(dict.fromkeys(one.key for one in ordered)),
        sums=(),
    )
