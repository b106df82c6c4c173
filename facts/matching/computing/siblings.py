"""Figures that differ in nothing but their time, or but their place: what one may be asked for, all may."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from functools import lru_cache

from facts.matching.profile import Profile
from facts.matching.recall.index import Key

Candidates = Sequence[tuple[Key, Profile]]


def but_for_time(key: Key, fact: Profile) -> Hashable:
    """What figures have in common that differ in nothing but their time."""
    return key[0], fact.variable, fact.about, fact.place, fact.unit, fact.speaker


def but_for_place(key: Key, fact: Profile) -> Hashable:
    """What figures have in common that differ in nothing but their place."""
    return key[0], fact.variable, fact.about, fact.held, fact.unit, fact.speaker


def sharing_questions(
    candidates: Candidates, alike: Callable[[Key, Profile], Hashable] = but_for_time
) -> Candidates:
    """The figures among ``candidates``, each with the listed questions of those that are ``alike``, but for
    the years that these name."""
    figures = [(key, fact) for key, fact in candidates if fact.amount is not None]
    groups: dict[Hashable, list[Profile]] = {}
    for key, fact in figures:
        groups.setdefault(alike(key, fact), []).append(fact)
    return [(key, _asked_like(fact, tuple(groups[alike(key, fact)]))) for key, fact in figures]


@lru_cache(maxsize=4_096)
def _asked_like(fact: Profile, group: tuple[Profile, ...]) -> Profile:
    """The figure with the listed questions of its ``group``. Remembered: what is read off them is costly."""
    own = {ask.stems for ask in fact.asks}
    others = {ask.stems: ask for one in group for ask in one.asks if ask.stems not in own}
    if not others:
        return fact
    return replace(fact, asks=(*fact.asks, *(replace(ask, years=()) for ask in others.values())))
