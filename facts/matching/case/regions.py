"""The parts of the world by which a question tells countries apart ("which *Asian* country")."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from facts.matching.english.words import stem
from facts.matching.reading.question import Reading


def places(reading: Reading) -> Mapping[int, frozenset[str]]:
    """For the place of each word that names a part of the world, the keys of the countries in it."""
    made: dict[int, frozenset[str]] = {}
    stems = reading.stems
    for start in range(len(stems)):
        for length in (2, 1):
            countries = _regions().get(stems[start : start + length])
            if countries is not None and start not in made:
                made.update(dict.fromkeys(range(start, start + length), countries))
    return made


@cache
def _regions() -> Mapping[tuple[str, ...], frozenset[str]]:
    made = {}
    for line in Path(__file__).with_name("regions.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            names, countries = line.split(": ")
            keys = frozenset(" ".join(map(stem, name.split())) for name in countries.split(", "))
            for name in names.split(", "):
                made[tuple(map(stem, name.split()))] = keys
    return made
