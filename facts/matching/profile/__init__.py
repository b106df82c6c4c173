"""What the matcher knows of a fact: read off its fields and its own listed questions, once, when
the fact enters the base."""

from facts.matching.profile.directions import directed
from facts.matching.profile.making import (
    is_its_own_source,
    key,
    make,
    prose,
)
from facts.matching.profile.record import Ask, Profile
from facts.matching.profile.stems import ANYBODY_STEMS, PASSING, PEOPLE_STEMS

__all__ = [
    "ANYBODY_STEMS",
    "PASSING",
    "PEOPLE_STEMS",
    "Ask",
    "Profile",
    "directed",
    "is_its_own_source",
    "key",
    "make",
    "prose",
]
