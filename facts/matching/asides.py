"""Words that say nothing of any subject: those of every sentence, and what askers say of themselves around a
question ("I have to cite it in my essay")."""

from __future__ import annotations

from facts.matching.lexicon import FUNCTION, LIGHT, NEGATION, PERSONAL

_ASIDE = frozenset(
    """
    need want must should cite source homework essay school class course project paper bibliography
    research work article story piece post report read find found see saw look hear heard know knew
    remember recall forget forgot sure wonder curious check verify confirm map understand confuse confused
    ask write writ quick interest interested new student teacher learn study help please sorry idea clue
    thesis presentation exam quiz friend really think thought guess believe note notes right wrong lost
    like text love want would could track trying looking writing number figure floating around online
    somewhere assignment lesson book argue argument debate bet settle record records noted correctly
    rightly properly mistaken mistake understood understand remembered gathered gather perhaps maybe
    unless native english language speaker
    """.split()
)
IDLE = FUNCTION | LIGHT | NEGATION | PERSONAL | _ASIDE
"""All of them."""


def is_idle(word: str) -> bool:
    """Whether the word says nothing of any subject."""
    word = word.casefold()
    return word.split("'")[0] in IDLE or word.removesuffix("s") in IDLE or word.removesuffix("ing") in IDLE
