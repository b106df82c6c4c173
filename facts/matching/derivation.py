"""Words of one root that the stemmer keeps apart: "vacancy" and "vacant", "readmission" and "readmitted"."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = (("anc", "ant"), ("enc", "ent"), ("miss", "mit"))
# Those that look so and mean something else: "agency" and "agent", "commission" and "commit".
_UNRELATED = frozenset(
    """
    agenc agent currenc current patienc patient instanc instant presenc present entranc entrant sentenc
    commenc comment chanc chant commiss commit dismiss dismit content intent extent essenc
    """.split()
)
_SHORTEST = 6


@lru_cache(maxsize=4_096)
def derived(stem: str) -> str:
    """The stem that differs from ``stem`` only by such an ending, whether or not it is a word; else none."""
    if len(stem) < _SHORTEST or stem in _UNRELATED:
        return ""
    for one, other in (*_ENDINGS, *((other, one) for one, other in _ENDINGS)):
        if stem.endswith(one):
            return stem.removesuffix(one) + other
    return ""
