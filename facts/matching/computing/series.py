"""The figures that a question about a series is asked of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from facts.matching.case.asked import Question, weighty
from facts.matching.case.case import Case
from facts.matching.computing import (
    degrees,
    earlier,
    standing,
    trends,
)
from facts.matching.computing.earlier import Earlier
from facts.matching.computing.siblings import but_for_time, sharing_questions
from facts.matching.english.lexicon import NOW, SHARE_NOUNS
from facts.matching.english.words import stem
from facts.matching.fitting import by_kind
from facts.matching.guard.asked import times
from facts.matching.guard.figures import restrictions
from facts.matching.profile import Profile
from facts.matching.reading import periods
from facts.matching.reading.kinds import Kind
from facts.matching.reading.periods import Asked, Mode
from facts.matching.reading.question import Reading, Term
from facts.matching.recall.index import Key
from facts.period import Period

_CHANGE, _COMPARE = "change", "compare"
_SO_MANY = frozenset({"most", "least", "fewest"})
_WHOLE_TIMES = frozenset(stem(noun) for noun in ("year", "time", "period"))
_SHARES = frozenset(map(stem, SHARE_NOUNS))
_MOST_OF_IT = 0.75
_EITHER = frozenset({"or"})
_A_MONTH = 30.4
_A_YEAR = 366
_FEWEST = 2

Candidates = Sequence[tuple[Key, Profile]]


def asked_for(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[str, tuple[Key, ...]]]:
    """Each way in which a question about a series may be meant: "change", "most" or "least", with the
    figures that it may be asked of; or "compare", with the newest one and that of the time since when, or
    the first of whose figures are asked for. All weighty words, but for those that ask for that, are
    accounted for by every one of them. Of "which town", they are those of one time whose place is a town."""
    end = trends.superlative(reading)
    if reading.kind is Kind.WHY or (end and trends.changes(reading)):
        # Which of them grew most is another question than which has most.
        return []
    if end and trends.wants_a_time(reading) and not reading.periods:
        return [(end, keys) for keys in _over_time(reading, asked, candidates)]
    if end and reading.kind in trends.WHERE_KINDS:
        return [(end, keys) for keys in _at_places(reading, asked, candidates)]
    if not end and (held := earlier.read(reading)):
        return _held_against(held, reading, asked, candidates)
    wins = trends.wins_or_loses(reading) and reading.kind is Kind.COUNT
    if (
        not (trends.changes(reading) or wins)
        or reading.kind not in trends.CHANGE_KINDS
        or len(reading.periods) > 1
    ):
        return []
    if reading.periods or reading.speaker:
        return [(_COMPARE, keys) for keys in _since(reading, asked, candidates)]
    return [] if wins else [(_CHANGE, keys) for keys in _over_time(reading, asked, candidates)]


def _numbers(reading: Reading) -> frozenset[str]:
    """The numbers that are no second year of a season ("2022-*23*")."""
    seconds = [f"{(one.period.start.year + 1) % 100:02}" for one in reading.periods]
    return frozenset(reading.numbers).difference(seconds)


def _since(reading: Reading, asked: Mapping[str, Question], candidates: Candidates) -> list[tuple[Key, ...]]:
    """The newest figure of each group, and that of the time since when a change is asked for, or else the
    first of them: a series of the base goes on from its first figure, and has in it whatever others count."""
    since = reading.periods[0] if reading.periods else None
    if since and not _is_since(reading, since):
        return []
    groups = _groups(reading, asked, candidates, _passed(reading))
    return [keys for group in groups if (keys := _ends(group, since))]


def _is_since(reading: Reading, since: Asked) -> bool:
    """Whether a change is asked for that began at the time: "since 2021", "from 2021", "from 2021 to now"."""
    words = reading.words
    if since.mode is Mode.OPEN:
        return words[since.first].text == "since"
    opening = words[since.first - 1].text if since.first else ""
    closing = tuple(word.text for word in words[since.last : since.last + 2])
    until_now = closing in {(joint, now) for joint in ("and", "to", "until") for now in NOW}
    is_whole = since.mode in (Mode.BARE_YEAR, Mode.EXACT) and not since.is_relative
    return is_whole and ((opening == "from" and closing[:1] != ("to",)) or until_now)


def _passed(reading: Reading) -> frozenset[int]:
    """The places of the words that only say that it was won or lost, put up or down, or until when."""
    words = reading.words
    return frozenset(
        place
        for place, word in enumerate(words)
        if word.text in NOW
        or trends.puts(reading, place)
        or (reading.kind is Kind.COUNT and word.text in trends.WINNING)
    )


def _held_against(
    held: Earlier, reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[str, tuple[Key, ...]]]:
    """The figures that are held against earlier ones, two of each group."""
    groups = _groups(reading, asked, candidates, held.places)
    ends = [_last_two(group, held.since) if held.is_last else _ends(group, held.since) for group in groups]
    return [(_COMPARE, keys) for keys in ends if keys]


def _last_two(group: Sequence[tuple[Key, Profile]], at: Asked | None) -> tuple[Key, ...]:
    """The newest figure of a group, or that of a time, and the one right before it."""
    ordered = sorted(
        ((fact.period, key, fact) for key, fact in group if fact.period), key=lambda one: _start(one[0])
    )
    while at and ordered and not times.is_of(at, ordered[-1][2]):
        ordered.pop()
    if len(ordered) < _FEWEST:
        return ()
    (before, earlier_key, _), (last, key, fact) = ordered[-2:]
    is_next = not at or (last.start - before.start).days <= _A_YEAR
    is_fair = is_next and (fact.stands or _months(last) == _months(before))
    return (key, earlier_key) if is_fair and last != before else ()


def _over_time(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[Key, ...]]:
    """The keys of each group of figures that differ in nothing but their time."""
    return [tuple(key for key, _ in group) for group in _groups(reading, asked, candidates)]


def _groups(
    reading: Reading,
    asked: Mapping[str, Question],
    candidates: Candidates,
    passed: frozenset[int] = frozenset(),
) -> list[list[tuple[Key, Profile]]]:
    """The groups of figures that differ in nothing but their time, of two times or more; ``passed`` are the
    places of words that need no accounting."""
    groups: dict[object, list[tuple[Key, Profile]]] = {}
    for key, fact in _fitting(reading, asked, candidates, passed):
        if fact.period is not None:
            groups.setdefault(but_for_time(key, fact), []).append((key, fact))
    made = [group for group in groups.values() if len({fact.period for _, fact in group}) >= _FEWEST]
    made = [group for group in made if _is_at_named_place(group, asked)] or made
    most = max((_measured(group, asked) for group in made), default=0)
    return [group for group in made if _measured(group, asked) == most]


def _measured(group: Sequence[tuple[Key, Profile]], asked: Mapping[str, Question]) -> float:
    """How much of what a group measures the question says, from 0 to 1."""
    key, fact = group[0]
    return asked[key[0]].says(weighty(" ".join(fact.variable)))


def _is_at_named_place(group: Sequence[tuple[Key, Profile]], asked: Mapping[str, Question]) -> bool:
    """Whether the question names the place of a group, which others may only speak of."""
    key, fact = group[0]
    return bool(fact.place) and asked[key[0]].said.issuperset(fact.place)


def _ends(group: Sequence[tuple[Key, Profile]], since: Asked | None) -> tuple[Key, ...]:
    """The newest figure of a group, and that of the time ``since`` when a change is asked for, or else the
    oldest; the newest holds at any moment, or is a number for as long a time. None where there are several of
    a time."""
    held = [fact.period for _, fact in group if fact.period and (not since or _is_since_when(since, fact))]
    oldest = min(held, key=_start, default=None)
    first = [one for one in group if one[1].period == oldest]
    later = [
        one
        for one in group
        if one[1].period
        and oldest
        and one[1].period.start > oldest.start
        and (one[1].stands or _months(one[1].period) == _months(oldest))
    ]
    newest = max((fact.period for _, fact in later if fact.period), key=_start, default=None)
    last = [one for one in later if one[1].period == newest]
    return (last[0][0], first[0][0]) if len(first) == len(last) == 1 else ()


def _is_since_when(since: Asked, fact: Profile) -> bool:
    """Whether a figure is of the time since when a change is asked for."""
    return times.is_of(replace(since, mode=Mode.BARE_YEAR) if since.mode is Mode.OPEN else since, fact)


def _start(held: Period) -> date:
    return held.start


def _months(held: Period) -> int:
    """How many months long it is; -1 where it is open."""
    return round((held.end - held.start).days / _A_MONTH) if held.end else -1


def _at_places(
    reading: Reading, asked: Mapping[str, Question], candidates: Candidates
) -> list[tuple[Key, ...]]:
    """The keys of each group of figures that differ in nothing but their place, each of which is one of
    the places asked for, and all of those that are named, if any ("in Tarn, Moss *or* Fell"); the newest
    time first."""
    groups: dict[tuple[object, ...], list[tuple[Key, Profile]]] = {}
    named = {pack: restrictions.joined_places(own, _EITHER) for pack, own in asked.items()}
    passed = frozenset(
        place for units in named.values() for one in units for place in range(one.first, one.last)
    )
    if passed:
        passed |= {term.first for term in reading.terms if term.word.stem in reading.focus}
    for key, fact in _fitting(reading, asked, candidates, passed):
        fits = all(periods.fits_figure(one, fact.period) for one in reading.periods)
        place, units = " ".join(fact.place), named[key[0]]
        own = asked[key[0]]
        is_named = any(place in one.entities for one in units) and (
            not reading.focus or own.may_be_place(place)
        )
        if not _counts_them(Case(own, fact)):
            continue
        if place and fits and (is_named or (not units and _is_one(Case(own, fact)))):
            same = (fact.held or "", key[0], fact.variable, fact.about, fact.unit)
            groups.setdefault(same, []).append((key, fact))
    most = max(_FEWEST, *map(len, named.values()))
    ordered = sorted(groups, key=lambda same: str(same[0]), reverse=True)
    made = [same for same in ordered if len({fact.place for _, fact in groups[same]}) >= most]
    if not reading.periods:
        # Without a time it is asked of now: an old year is no answer where the newest has none.
        made = [same for same in made if not any(newer[1:] == same[1:] for newer in _before(same, ordered))]
    return [tuple(key for key, _ in groups[same]) for same in made]


def _before(one: tuple[object, ...], every: Sequence[tuple[object, ...]]) -> Sequence[tuple[object, ...]]:
    return every[: every.index(one)]


def _counts_them(case: Case) -> bool:
    """Whether the figure is a number of what there is to be most of: "the most *bees*" is not so many mites
    per 100 bees, nor "the most *members*" so much honey of members, nor "boats *per* owner" so many boats."""
    texts, fact = case.reading.texts, case.fact
    if "per" in texts and "per" not in fact.texts[0]:
        return False
    at = next((at for at, text in enumerate(texts) if text in _SO_MANY), len(texts)) + 1
    if at not in case.asked.ways:
        return True
    return case.reading.stems[at] not in fact.about or case.reading.stems[at] in fact.variable


def _is_one(case: Case) -> bool:
    """Whether the figure's place is one of those asked for, as the base or a listed question has it."""
    wanted = case.asked.wanted_class
    if case.reading.kind is Kind.WHERE and not case.reading.focus:
        return case.asked.said.isdisjoint(case.fact.place)
    return case.has_one or any(not wanted.isdisjoint(ask.focus) for ask in case.fact.asks)


def _fitting(
    reading: Reading,
    asked: Mapping[str, Question],
    candidates: Candidates,
    passed: frozenset[int] = frozenset(),
) -> Candidates:
    """The figures that account for all that the question says beside what it asks for."""
    reading = standing.of_anybody(reading)
    adjectives = degrees.read(reading)
    passed |= adjectives.places | trends.multiplying(reading)
    terms = [
        term
        for term in reading.terms
        if term.first not in passed and (not trends.only_asks(term) or _is_measure(reading, term))
    ]
    if not terms:
        return []
    asked = {pack: degrees.said(replace(question, reading=reading)) for pack, question in asked.items()}
    of_shares = reading.wants_a_share or adjectives.are_of_shares
    numbers = _numbers(reading)
    many = any(word.text in _SO_MANY for word in reading.words) and not of_shares
    made = []
    won = reading.kind is Kind.COUNT and trends.wins_or_loses(reading)
    for key, fact in sharing_questions(candidates):
        case = Case(asked[key[0]], fact)
        if (
            adjectives.fit(fact)
            and (adjectives.say_of_what(case.asked, fact) or _prices(case, terms))
            and not (many and fact.measure == "share")
            and not fact.is_rate
            and numbers <= {*fact.variable, *fact.about}
            and set(reading.speaker) <= {*fact.speaker, *fact.reference}
            and all(case.accounts(term) for term in terms)
            and (not won or by_kind.counts(case))
            and standing.allows(case)
            and standing.says_what(case)
            and (fact.measure != "share" or of_shares or _says_whose_share(case))
        ):
            made.append((key, fact))
    return made


def _prices(case: Case, terms: Sequence[Term]) -> bool:
    """Whether a question says what costs so much as the fact's sentence does ("*a month* costs …")."""
    said, amount = case.fact.texts[0], case.fact.amount
    sold = said[: said.index(amount)] if amount in said else ()
    own = [term for term in terms if not case.asked.names_at(term.first)]
    return bool(own) and all(not case.asked.same_at(term.first).isdisjoint(sold) for term in own)


def _says_whose_share(case: Case) -> bool:
    """Whether it says what a share is the share of: "the members" are no share of them."""
    measured = [word for word in weighty(" ".join(case.fact.variable)) if word not in _SHARES]
    return case.asked.says(measured) >= _MOST_OF_IT


def _is_measure(reading: Reading, term: Term) -> bool:
    """Whether it is the "year" of "*a year* of lessons"."""
    before = reading.words[term.first - 1].text if term.first else ""
    following = "".join(word.text for word in reading.words[term.first + 1 : term.first + 2])
    return term.word.stem in _WHOLE_TIMES and before in ("a", "one") and following == "of"
