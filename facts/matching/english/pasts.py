"""The past of irregular verbs that are put into it by rule: "sended", "tooked"."""

from __future__ import annotations

from functools import cache

from facts.matching.english import lexicon

UNCHANGED = "bet burst cast cost cut hit hurt let put quit read rid set shed shut split spread".split()
"""Verbs whose past is written as they are."""


@cache
def _pasts_by_verb() -> dict[str, tuple[str, ...]]:
    made: dict[str, tuple[str, ...]] = {verb: (verb,) for verb in UNCHANGED}
    for past, verb in lexicon.IRREGULAR.items():
        if past.endswith("s"):
            continue
        made[verb] = (*made.get(verb, ()), past)
        made[past] = (past,)
    return made


def of(text: str) -> tuple[str, ...]:
    """The past and the participle of the irregular verb in it, or of the past that has an ending too many."""
    bare = text.removesuffix("ed")
    doubled = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
    verbs = (bare, f"{bare}e", doubled, f"{bare.removesuffix('i')}y")
    return next((pasts for verb in verbs if (pasts := _pasts_by_verb().get(verb))), ())
