"""Words of one root that the stemmer keeps apart: "vacancy" and "vacant", "readmission" and "readmitted"."""

from __future__ import annotations

from functools import lru_cache

from facts.matching.english.words import stem

_ENDINGS = (("anc", "ant"), ("enc", "ent"), ("miss", "mit"))
# Those that look so and mean something else: "agency" and "agent", "commission" and "commit".
_UNRELATED = frozenset(
    """
    agenc agent currenc current patienc patient instanc instant presenc present entranc entrant sentenc
    commenc comment chanc chant commiss commit dismiss dismit content intent extent essenc
    """.split()
)
_SHORTEST = 6
_SHORTEST_VERB = 3
# Nouns for a doer that are of another root than the verb, or lose a letter of it.
_MAKERS = {
    "author": ("write",),
    "architect": ("design", "build"),
    "donor": ("donate", "give"),
    "successor": ("succeed", "follow", "replace"),
    "thief": ("steal",),
}
_DOERS = ("ers", "ors", "er", "or")


@lru_cache(maxsize=4_096)
def derived(word: str) -> str:
    """The stem that differs from ``word`` only by such an ending, whether or not it is a word; else none."""
    if len(word) < _SHORTEST or word in _UNRELATED:
        return ""
    for one, other in (*_ENDINGS, *((other, one) for one, other in _ENDINGS)):
        if word.endswith(one):
            return word.removesuffix(one) + other
    return ""


@lru_cache(maxsize=4_096)
def deeds(noun: str) -> frozenset[str]:
    """The stems that the verb of a noun for a doer may have ("founder": "found"), if it is one."""
    if noun in _MAKERS:
        return frozenset(map(stem, _MAKERS[noun]))
    ending = next((one for one in _DOERS if noun.endswith(one)), "")
    base = noun.removesuffix(ending) if ending else ""
    if len(base) < _SHORTEST_VERB:
        return frozenset()
    doubled = base[:-1] if base[-1] == base[-2] else base
    return frozenset(map(stem, (base, f"{base}e", doubled)))
