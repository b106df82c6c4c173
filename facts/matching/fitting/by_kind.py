"""Whether a fact holds the kind of answer that a question asks for.

A fact's fields say it for figures and quotes; for the rest its listed questions do: a question of
the same kind, for the same noun, most of whose words are asked here as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    COUNT_NOUNS,
    COUNTING,
    PARTICLES,
    SHARE_NOUNS,
    WEEKDAYS,
)
from facts.matching.english.words import stem
from facts.matching.fitting import (
    ballots,
    doers,
    headcounts,
    listed,
    phrases,
    pointing,
    roles,
    sorts,
    values,
)
from facts.matching.fitting.listed import lists
from facts.matching.profile import ANYBODY_STEMS, PEOPLE_STEMS, Ask
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.reading.question import Reading

_CLOSE = 0.5
_DEFINING = 0.6
_MOST = 0.75
_COUNTING_STEMS = frozenset(stem(verb) for verb in COUNTING)
_SHARE_STEMS = frozenset(map(stem, (*SHARE_NOUNS, "%", "likely", "half", "third", "quarter")))
_MEASURES = {Kind.SHARE: "share", Kind.AGE: "age"}
_ANY_LENGTH = 1_000_000
_DAYS_OF = {"day": 1, "date": 1, "week": 7, "month": 31, "season": 92, "quarter": 92, "year": 366}
_WEEKDAYS = frozenset(map(stem, WEEKDAYS))
_NO_DOERS = ("work", "place", "event", "thing")
_HOURS = tuple((stem(noun),) for noun in ("hour", "night", "evening", "morning", "afternoon"))
_OF_THE_WEEK = ("day", "of", "the", "week")
UTTERED = frozenset(map(stem, "wonder muse joke grumble sigh scoff observe exclaim".split()))
"""The stems of verbs for how somebody says what he says."""
_SAMPLED = frozenset(map(stem, "respondent participant interviewee".split()))
_SAMPLING = _SAMPLED.union(map(stem, "replied responded answered polled surveyed interviewed".split()))


def fits(case: Case) -> bool:  # noqa: C901, PLR0911, PLR0912 (one case a kind)
    """Whether the fact can answer a question of this kind."""
    reading, fact = case.reading, case.fact
    if doers.leaves_out_the_head(case):
        return False
    if case.asks_for_order:
        return True
    match reading.kind:
        case Kind.YES_NO:
            return True
        case Kind.BARE:
            if fact.measure == "share" and not (
                reading.wants_a_share or _names_a_number(reading) or lists(case, Kind.SHARE, share=1)
            ):
                return False
            if reading.wants_a_share and not _has_a_share(case):
                return False
            if case.asks_for_the_title:
                return True
            return _defines(case) if _is_one_name(case) else _says_something(case)
        case Kind.IS:
            return (
                case.asks_what_a_number_is
                or _defines(case)
                or phrases.defines_it(case)
                or phrases.says_who_counts(case)
                or values.leaves_only_the_value(case)
                or values.is_its_price(case)
                or pointing.is_what_he_says(case)
                or roles.has_the_role(case)
                or (reading.focus == ("who",) and (_is_the_one(case) or doers.is_at_the_head(case)))
                or (
                    not reading.focus and (lists(case, Kind.WHAT, share=_MOST) or listed.lists_the_noun(case))
                )
            )
        case Kind.COUNT if fact.measure == "share" and (
            listed.is_partitive(reading) or _is_share_of(case) or "percent" in reading.texts
        ):
            return True
        case Kind.COUNT:
            counted = fact.measure == "count" and counts(case)
            counted = counted or sorts.counts_visits(case) or headcounts.leaves_open(case)
            return counted or lists(case, Kind.COUNT) or (fact.measure != "age" and _numbers(case))
        case Kind.AMOUNT:
            return (lists(case, Kind.AMOUNT) and not values.is_no_money(case)) or values.is_sum(case)
        case Kind.SHARE | Kind.AGE:
            return fact.measure == _MEASURES[reading.kind] or lists(case, reading.kind)
        case Kind.WHEN:
            return _tells_the_time(case)
        case Kind.SAID_BY:
            return (bool(fact.speaker) and not _names_the_answer(case)) or doers.speaks(case)
        case Kind.SAID:
            return bool(fact.speaker) and (fact.kind != "figure" or _names_the_speaker(case))
        case Kind.QUOTE:
            return fact.kind == "quote"
        case Kind.SOURCE:
            return (fact.kind == "figure" and bool(fact.speaker)) or lists(case, Kind.SOURCE)
        case Kind.WHO if fact.kind == "figure" and fact.speaker and _is_about_counting(case):
            return True
        case Kind.WHO if fact.kind == "quote" and _is_about_saying(case):
            return True
        case Kind.WHO:
            asked_for = lists(case, Kind.WHO) or lists(case, Kind.IS)
            told = (asked_for and not _names_the_answer(case)) or doers.does_it(case)
            stands = doers.stands_behind(case) or doers.has_body(case) or doers.weighs(case)
            return told or stands or pointing.is_whom_it_names(case) or roles.has_the_role(case)
        case Kind.MEASURE if reading.focus[0].startswith("often"):
            is_share = fact.measure == "share" and listed.lists_the_share(case)
            return fact.is_rate or is_share or lists(case, Kind.MEASURE) or values.counts_occasions(case)
        case Kind.WHERE:
            if reading.focus:
                return case.has_one or case.has_one_of_region or lists(case, Kind.WHERE)
            told = values.is_where_so_much_was(case) or pointing.is_the_place(case)
            stands = roles.is_somewhere(case) or pointing.says_which_way(case)
            return told or stands or lists(case, Kind.WHERE)
        case Kind.WHAT if not reading.focus:
            return (
                case.asks_what_a_number_is
                or lists(case, Kind.WHAT)
                or values.leaves_only_the_value(case)
                or values.is_its_price(case)
                or values.is_to_what(case)
                or listed.lists_what_it_is_about(case)
                or doers.tells_what_is_done(case)
                or (fact.kind != "figure" and lists(case, None, share=_DEFINING) and _tells_more(case))
            )
        case Kind.WHAT:
            if reading.focus == ("what kind",):
                return lists(case, Kind.WHAT) or sorts.is_of_general_kind(case) or phrases.qualifies(case)
            named = values.names_the_measure(case) or values.is_its_price(case)
            if (reading.focus in _HOURS or phrases.is_deadline(case)) and lists(case, Kind.WHEN):
                return True
            if case.asks_for_the_role or case.asks_for_the_part or case.asks_what_a_number_is:
                return True
            if _names_the_one(case) or doers.stands_behind(case) or _holds_what_is_named(case):
                return True
            if pointing.is_one_of_so_many(case) or doers.has_a_trade(case) or _is_told_of_him(case):
                return True
            return named or lists(case, None) or case.has_one or listed.asks_the_same(case)
        case Kind.WHY:
            return lists(case, Kind.WHY) or bool(fact.holds.effects) or case.asks_for_its_part
        case Kind.MEASURE:
            lasts = values.lasts(case) or (reading.focus[0].startswith("long") and phrases.has_lasted(case))
            is_so = values.is_as_large(case) or values.is_so_high(case) or phrases.is_so_far(case)
            return lists(case, Kind.MEASURE) or lasts or is_so
        case _:
            return lists(case, reading.kind)


def _is_told_of_him(case: Case) -> bool:
    return roles.has_the_role(case) or roles.has_employer(case) or pointing.is_what_he_puts_so(case)


def _holds_what_is_named(case: Case) -> bool:
    """Whether the noun asked for is one for the fact's number, a name in it or what somebody says in it."""
    return (
        sorts.has_the_sort(case)
        or case.asks_for_the_title
        or case.asks_for_a_name
        or pointing.is_called_one(case)
        or listed.lists_by_count(case)
        or listed.lists_what_it_is_about(case)
    )


def _names_the_speaker(case: Case) -> bool:
    return bool(case.reading.speaker) or " ".join(case.fact.speaker) in case.asked.entities


def _is_the_one(case: Case) -> bool:
    """Whether "who is the one that did it" is asked of a fact that is asked who did it, or who said it."""
    if all(case.asked.names_at(term.first) for term in case.reading.terms):
        # "Who are the Larks" is not who leads them.
        return False
    is_told = lists(case, Kind.WHO, share=_MOST) and not _names_the_answer(case)
    is_quoted = (
        case.fact.kind == "quote"
        and not case.asked.says(case.fact.speaker)
        and lists(case, Kind.SAID_BY, share=_MOST)
    )
    return is_told or is_quoted or doers.weighs(case) or doers.is_the_doer(case)


def _has_a_share(case: Case) -> bool:
    """Whether the fact is a share, or one of its own words is for one."""
    own = case.fact.said
    return case.fact.measure == "share" or not own.isdisjoint(_SHARE_STEMS)


def _names_a_number(reading: Reading) -> bool:
    """Whether one of the words is "figure", "number" or the like."""
    return any(word.text.removesuffix("s") in COUNT_NOUNS for word in reading.words)


def _is_about_counting(case: Case) -> bool:
    return any(term.word.stem in _COUNTING_STEMS for term in case.reading.terms)


def _names_the_one(case: Case) -> bool:
    """Whether "what is the name of the councillor" is asked of whom the fact says that he is one."""
    asked = case.asked.same_as([term.word.stem for term in case.reading.terms])
    fact = case.fact
    return (
        case.reading.focus == ("name",)
        and bool(fact.holds.subject)
        and fact.holds.subject not in case.asked.entities
        and not asked.isdisjoint(fact.holds.classes)
    )


def _tells_the_time(case: Case) -> bool:
    """Whether it has the time that "when" or "in which month" asks for."""
    reading, fact = case.reading, case.fact
    if _asks_for_the_weekday(reading):
        return not _WEEKDAYS.isdisjoint(fact.said) and (lists(case, Kind.WHEN) or phrases.tells_when(case))
    valued = fact.held is not None and any(number in fact.numbers for number in reading.numbers)
    if not (_is_as_fine(case) or (valued and reading.focus == ("season",))):
        return False
    dated = fact.kind != "figure" and bool(fact.events) and not reading.periods
    dated = dated and phrases.tells_when(case)
    told = phrases.is_bounded(case) or listed.lists_the_condition(case)
    return valued or dated or told or lists(case, Kind.WHEN)


def _asks_for_the_weekday(reading: Reading) -> bool:
    of_the_week = any(reading.texts[at : at + 4] == _OF_THE_WEEK for at in range(len(reading.texts)))
    return "weekday" in reading.focus or of_the_week


def _is_as_fine(case: Case) -> bool:
    """Whether the fact's time is as fine as the one asked for: a month is no answer to "which day"."""
    if "years" in case.reading.texts and "year" in case.reading.focus:
        return True
    most = _days_of(case.reading.focus)
    held = [case.fact.period] if case.fact.period else case.fact.periods
    if all(one.end is not None and (one.end - one.start).days < most for one in held):
        return True
    return any(ask.kind == Kind.WHEN and _days_of(ask.focus) <= most for ask in case.fact.ways)


def _days_of(focus: Sequence[str]) -> int:
    """How long the time may be that "which day" or "which month" asks for."""
    return max((_DAYS_OF.get(noun, _ANY_LENGTH) for noun in focus), default=_ANY_LENGTH)


def _is_share_of(case: Case) -> bool:
    """Whether it asks how many respondents did what the fact has the share of: no sample is counted for its
    number."""
    is_sample = not _SAMPLED.isdisjoint(case.reading.focus) and not _SAMPLING.isdisjoint(case.fact.about)
    measured = [word for word in weighty(" ".join(case.fact.variable)) if word not in case.fact.about]
    return is_sample and case.asked.says(measured) >= _CLOSE


def _numbers(case: Case) -> bool:
    """Whether the fact's own words have a number of what is to be counted, other than people; or of those who
    voted."""
    wanted = case.asked.same_as(case.reading.focus) - PEOPLE_STEMS
    is_there = not wanted.isdisjoint(case.fact.holds.numbered) or ballots.counts_voters(case)
    return is_there and not case.reading.periods


def _tells_more(case: Case) -> bool:
    """Whether the fact's statement says something that the question does not."""
    return any(word not in case.asked.said for word in weighty(" ".join(case.fact.texts[0])))


def _is_about_saying(case: Case) -> bool:
    """Whether somebody is asked for as one who speaks or is quoted."""
    return any(word.stem in SAY_STEMS | UTTERED for word in case.reading.words)


def counts(case: Case) -> bool:
    """Whether the figure counts the noun that the question wants counted."""
    focus = case.reading.focus
    if not focus:
        return True
    # So many days, of people who stay somewhere, are no number of people.
    spans = sorts.SPANS.intersection(case.fact.unit)
    own = spans or frozenset(case.fact.counted)
    same = case.asked.same_as(focus)
    if same & own or (own & PEOPLE_STEMS and same & ANYBODY_STEMS):
        return True
    return any(
        phrase.split()[-1] in own
        for unit in case.asked.units
        if unit.last - unit.first > 1
        and any(word.stem in focus for word in case.reading.words[unit.first : unit.last])
        for phrase in unit.phrases
    )


def _is_one_name(case: Case) -> bool:
    """Whether the question is a name and nothing else ("Bob Fu?")."""
    places = {term.first for term in case.reading.terms}
    named = {term.word.stem for term in case.reading.terms if term.word.text not in PARTICLES}
    if case.reading.wants_a_share:
        return False
    if len(named) <= 1 and not any(word.text in ("who", "whose") for word in case.reading.words):
        return not case.reading.numbers and not case.reading.periods
    return any(unit.entities and places <= set(range(unit.first, unit.last)) for unit in case.asked.units)


def _says_something(case: Case) -> bool:
    """Whether words without a question share more with the fact than small change ("word up")."""
    return bool(case.reading.numbers or case.reading.periods) or any(
        term.word.text not in PARTICLES and term.word.stem not in SAY_STEMS for term in case.reading.terms
    )


def _defines(case: Case) -> bool:
    """Whether a listed "who is X" or "what is X" has the question's X, or a "who" describes
    by two or more words somebody whom the fact defines."""
    asked = {term.word.stem for term in case.reading.terms}
    if not asked:
        return case.fact.amount in case.reading.numbers
    same_as_asked = [case.asked.same_at(term.first) for term in case.reading.terms]
    definitions = [ask for ask in case.fact.ways if ask.kind == Kind.IS and ask.terms]
    for ask in definitions:
        if case.reading.focus and ask.focus != case.reading.focus and not _is_who_of_a_body(case, ask.terms):
            continue
        own = set(ask.terms)
        known = sum(not same.isdisjoint(own) for same in same_as_asked) / len(same_as_asked)
        named = any(not unit.entities.isdisjoint(_named(case, own)) for unit in case.asked.units)
        if case.covers(ask) >= _DEFINING and (known >= _CLOSE or named):
            return True
    if len(asked) < 2 or case.reading.focus != ("who",) or not any(ask.focus for ask in definitions):
        return False
    return any(asked <= set(weighty(text)) for text in case.fact.strings)


def _is_who_of_a_body(case: Case, asked_for: Sequence[str]) -> bool:
    """Whether "who are the Larks" is asked of a band, of which a listed question asks *what* it is."""
    name, phrases = " ".join(asked_for), case.asked.glossary.phrases
    is_body = f"@group@{name}" in phrases or f"@organisation@{name}" in phrases
    return case.reading.focus == ("who",) and is_body and name in case.asked.entities


def _named(case: Case, own: set[str]) -> set[str]:
    """The fact's entities whose whole name stands among ``own``."""
    return {name for name in case.fact.entities if set(name.split()) <= own}


def _left_open(case: Case) -> frozenset[str]:
    """The names between which the question leaves it open, where the fact's own words have all the rest."""
    either = {place for sides in case.asked.alternatives for side in sides for place in side}
    rest = (term.first for term in case.reading.terms if term.first not in either)
    return case.asked.left_open if all(map(case.states, rest)) else frozenset()


def _names_the_answer(case: Case) -> bool:
    """Whether a "who" names the very person that the fact would answer with: then somebody else is
    asked for, unless the question leaves open which of two it is. The answer is the entity that none of the
    fact's listed "who" questions names."""
    asks = [ask for ask in case.fact.ways if ask.kind in (Kind.WHO, Kind.SAID_BY)]
    named = case.asked.entities - _left_open(case)
    if case.reading.kind is Kind.SAID_BY:
        return " ".join(case.fact.speaker) in named and case.fact.kind != "figure"
    if not asks:
        return False
    phrases = case.asked.glossary.phrases
    answers = {
        name
        for name in named.intersection(case.fact.entities)
        if not any(_is_named_in(ask, name, phrases) for ask in asks)
        and not phrases.keys() & {f"@{kind}@{name}" for kind in _NO_DOERS}
    }
    return bool(answers)


def _is_named_in(ask: Ask, name: str, phrases: Mapping[str, frozenset[str]]) -> bool:
    """Whether a listed question names the entity of that key, by any of its names where it is a group."""
    ways = {name} | phrases.get(f"@group@{name}", frozenset())
    return any(set(way.split()) <= set(ask.stems) for way in ways)
