"""The checks in order, and what they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from facts.matching.case import rankings
from facts.matching.case.case import Case
from facts.matching.guard import (
    accounting,
    agency,
    amounts,
    assertion,
    claims,
    defining,
    demands,
    doing,
    effects,
    events,
    extremes,
    keywords,
    measures,
    numbers,
    offers,
    order,
    parts,
    persons,
    places,
    replies,
    sayers,
    shares,
    stances,
    tellers,
    times,
    topics,
    vouching,
)
from facts.matching.guard.restrictions import lacking

_Check = Callable[[Case], Iterable[str]]
_ALWAYS: tuple[_Check, ...] = (
    accounting.unaccounted_words,
    accounting.other_kind,
    times.other_time,
    times.not_lately,
    numbers.other_number,
    numbers.other_one,
    numbers.only_known_numbers,
    numbers.half_as_long,
    numbers.inexact,
    amounts.not_for_each,
    shares.other_whole,
    shares.not_how_many,
    amounts.no_rate,
    amounts.no_change,
    amounts.not_over,
    amounts.no_duration,
    amounts.not_paid,
    amounts.no_income,
    amounts.no_measure,
    amounts.not_as_guessed,
    numbers.end_of_range,
    assertion.no_other,
    persons.other_holder,
    order.other_direction,
    order.other_doer,
    order.done_to_the_doer,
    persons.other_words,
    persons.other_people,
    replies.other_replier,
    assertion.denies,
    assertion.other_denial,
    assertion.only_some,
    assertion.not_several,
    assertion.not_future,
    assertion.not_advice,
    assertion.not_of_all_time,
    assertion.not_the_real_one,
    claims.no_reason,
    claims.not_yet,
    replies.no_comparison,
    replies.other_likeness,
    demands.other_ordinal,
    rankings.not_told,
    rankings.no_rank,
    demands.other_half,
    demands.no_date,
    demands.no_hour,
    demands.no_length,
    demands.no_manner,
    demands.no_place,
    demands.no_condition,
    demands.nothing_asked,
    demands.no_trade,
    demands.no_attribute,
    demands.other_count,
    demands.not_the_very_one,
    tellers.only_says_it,
    agency.not_with_whom,
    agency.no_maker,
    agency.no_doer,
    agency.nobody_does_it,
    agency.no_owner,
    agency.no_body,
    agency.none_of_them,
    persons.other_doer,
    offers.no_name,
    offers.nothing_besides,
    offers.nobody_told,
    offers.no_origin,
    offers.not_announced,
    offers.nothing_back,
    offers.only_laughs,
    offers.not_the_part,
    offers.not_any,
    offers.not_of_a_quote,
    offers.no_such_count,
    offers.only_an_alternative,
    offers.only_whence,
    sayers.nobody_says_it,
    sayers.other_speech,
    sayers.nobody_thinks_so,
    sayers.not_too_much,
    sayers.not_called_so,
    sayers.not_of_it,
    sayers.other_thing_disputed,
    doing.done_by_the_object,
    doing.done_to_another,
    doing.other_deed,
    doing.other_object,
    doing.not_done_by_him,
    doing.behind_the_verb,
    doing.only_the_act,
    doing.no_name_giver,
    doing.no_head,
    doing.names_nobody,
    doing.only_a_rule,
    doing.no_talk,
    effects.only_its_cause,
    effects.no_effect,
    effects.not_his_reason,
    effects.not_why_there_is,
    effects.no_change_explained,
    topics.not_on_that,
    places.not_there,
    places.not_whence,
    events.other_event,
    events.other_since,
    events.other_thing,
    events.not_yet_so,
    events.no_length,
    events.no_story,
    events.not_at_that_time,
    topics.not_his_words,
    keywords.no_quantity,
    keywords.no_size,
    keywords.no_founding,
    keywords.no_such_office,
    keywords.no_doers,
    keywords.no_fragment,
    keywords.only_in_the_publishers_name,
    defining.no_meaning,
    defining.no_purpose,
    extremes.not_the_extreme,
    extremes.not_which_extreme,
    extremes.not_the_most,
    extremes.not_a_record,
    extremes.other_first,
    measures.not_its_own_cost,
    measures.no_cost,
    measures.not_the_thing_priced,
    measures.not_of_one,
    measures.only_wished,
    measures.not_found_or_lost,
    measures.not_of_all,
    measures.only_of_some,
    measures.other_of_two,
    measures.not_of_so_many,
)
_UNLESS_LISTED: tuple[_Check, ...] = (
    numbers.other_pairs,
    persons.other_speaker,
    persons.other_recipient,
    order.apart,
    order.other_side,
    order.no_direction,
    order.elsewhere,
    assertion.says_what_is_not,
    persons.unknown_person,
    persons.other_bearer,
    persons.other_relative,
    claims.other_agent,
    parts.only_of_a_part,
    claims.not_the_source,
    tellers.only_tells_it,
    tellers.only_tells_of_figures,
    offers.no_spot,
    offers.no_home,
    replies.not_on_it,
    claims.other_effect,
    stances.no_stance,
    stances.other_stance,
    stances.other_negation,
    stances.twice_denied,
    stances.only_denied,
    stances.not_so_said,
    claims.not_one_of,
    claims.not_called,
    claims.not_exactly,
    numbers.not_different_ones,
    claims.does_not_go,
    demands.no_sequence,
    demands.no_deed,
    demands.only_how_many,
    demands.other_kind_of,
    demands.no_class,
    agency.names_nobody_else,
    agency.other_teller,
    agency.other_data,
    agency.other_reasoner,
)
_OF_EACH: tuple[_Check, ...] = (
    numbers.inexact,
    numbers.other_one,
    order.other_direction,
    order.other_doer,
    order.compares_in_a_name_only,
    persons.other_words,
    assertion.denies,
    assertion.not_future,
    assertion.not_advice,
    assertion.says_what_is_not,
    persons.unknown_person,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """``objections``: why the fact does not answer the question; ``lacking``: what the question
    leaves open that the fact is restricted to. It answers where both are empty."""

    objections: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()

    @property
    def answers(self) -> bool:
        """Whether the fact answers the question."""
        return not self.objections and not self.lacking


def answers(case: Case) -> bool:
    """Whether the fact answers the question; stops at the first objection."""
    return next(objections(case), None) is None and (vouching.lists_the_very_words(case) or not lacking(case))


def allows(case: Case) -> bool:
    """Whether nothing in a source's own sentence speaks against it as an answer. It has no fields and mostly
    no listed questions to hold the question to, so confidence decides; but a name or a number that it does
    not have is a veto, unless it is an intent, said in ways in which names are only examples."""
    if case.fact.asks:
        return True
    vetoes = (accounting.unknown_names, numbers.other_number, numbers.other_one)
    return not any(any(check(case)) for check in vetoes)


def allows_computing(case: Case) -> bool:
    """Whether nothing speaks against a figure as one of several that the answer is computed from, whatever
    its time, and whether or not it accounts for every word by itself."""
    return not any(any(check(case)) for check in _OF_EACH) and not lacking(case)


def judge(case: Case) -> Verdict:
    """The whole verdict."""
    found = tuple(objections(case))
    return Verdict(found, () if found or vouching.lists_the_very_words(case) else tuple(lacking(case)))


def objections(case: Case) -> Iterator[str]:
    """What speaks against the fact as the answer, one clause each."""
    if vouching.lists_the_very_words(case):
        # It looks at what a reading leaves out.
        yield from numbers.inexact(case)
        return
    for check in _ALWAYS:
        yield from check(case)
    if not vouching.lists_it_in_other_words(case):
        for check in _UNLESS_LISTED:
            yield from check(case)
