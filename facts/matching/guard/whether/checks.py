"""The checks of this room, in order."""

from __future__ import annotations

from facts.matching.guard.check import Check
from facts.matching.guard.whether import affirming, assertion, claims, deeds, doers, scope

ALWAYS: tuple[Check, ...] = (
    assertion.no_other,
    assertion.denies,
    assertion.other_denial,
    assertion.only_some,
    assertion.not_several,
    assertion.not_future,
    assertion.not_advice,
    assertion.not_of_all_time,
    assertion.not_the_real_one,
    claims.not_yet,
)
"""Asked of every question, but one that the fact lists word by word."""
UNLESS_LISTED: tuple[Check, ...] = (
    claims.other_agent,
    claims.not_the_source,
    claims.other_effect,
    claims.not_one_of,
    claims.not_called,
    claims.not_exactly,
    claims.does_not_go,
)
"""Asked unless the fact lists the question in other words."""
OF_CLAIMS: tuple[Check, ...] = (
    affirming.not_in_that_place,
    affirming.not_so_itself,
    affirming.not_so_of_those,
    affirming.not_free,
    affirming.not_among,
    affirming.no_such_end,
    deeds.no_founder,
    deeds.judges_another,
    deeds.not_back,
    deeds.only_ruled,
    deeds.only_wanted,
    deeds.other_means,
    scope.not_only,
    scope.not_of_most,
    scope.compares_nothing,
    deeds.other_owner,
    deeds.does_not_have,
    deeds.not_named_as_reason,
    scope.not_before,
    scope.not_ever,
    scope.not_of_others,
    scope.not_made_more_so,
    scope.not_able,
    scope.not_told_apart,
    scope.not_at_the_same_time,
    deeds.not_aboard,
    deeds.not_done_to,
    scope.not_from_to,
    deeds.not_by_those,
    doers.not_said_of_him,
    doers.not_mentioned,
    doers.only_quoted,
    doers.not_there,
    doers.not_those_people,
    doers.not_made_so,
    doers.not_by_him,
    doers.not_the_most,
    doers.only_on_condition,
)
"""Asked of yes-or-no questions that have a verb, a subject and what is said of it."""
OF_CLAIMS_UNLESS_LISTED: tuple[Check, ...] = (deeds.not_said_to,)
"""The same, unless the fact lists the question in other words."""
