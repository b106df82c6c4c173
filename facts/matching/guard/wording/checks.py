"""The checks of this room, in order."""

from __future__ import annotations

from facts.matching.guard.check import Check
from facts.matching.guard.wording import accounting, keywords

ALWAYS: tuple[Check, ...] = (
    accounting.unaccounted_words,
    accounting.other_kind,
    keywords.no_quantity,
    keywords.no_size,
    keywords.no_founding,
    keywords.no_such_office,
    keywords.no_doers,
    keywords.no_fragment,
    keywords.only_in_the_publishers_name,
)
"""Asked of every question, but one that the fact lists word by word."""
