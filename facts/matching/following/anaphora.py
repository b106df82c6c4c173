"""The words by which a question points to what was said before it: "he", "that", "there"."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english.lexicon import (
    COMPARING,
    FUNCTION,
    NEGATION,
    PRONOUNS,
)
from facts.matching.reading.kinds.vocabulary import (
    AUX,
    COPULA,
    DO,
    STOPS,
    WH,
)
from facts.matching.reading.question import Reading

PERSONAL = frozenset("he she him his her hers himself herself".split())
THERE = frozenset({"there"})
UP_OR_DOWN = frozenset({"up", "down"})
_POSSESSIVE = frozenset("his her its their".split())
_SUBJECTS = frozenset("he she it they".split())
THAT = frozenset("that this these those".split())
_TAKING = frozenset("take takes took cost costs".split())


def pointing(reading: Reading) -> list[int]:
    """The places of the words that point to what was said before."""
    texts = reading.texts
    own = (term.first for term in reading.terms if term.word.text not in NEGATION)
    first = min(own, default=len(texts))
    asking = next((place for place, text in enumerate(texts) if text in WH or text in AUX), 0)
    found = []
    for place, text in enumerate(texts):
        before = next((one for one in reversed(texts[:place]) if one not in NEGATION), "")
        after = texts[place + 1] if place + 1 < len(texts) else ""
        if text in PRONOUNS:
            if text == "it" and _is_empty(texts, place):
                continue
            is_subject = text in _SUBJECTS and before in AUX
            is_object = not is_subject and not owns(texts, place) and text not in _SUBJECTS - {"it"}
            has_own = first < (asking if is_subject or is_object else place)
            has_own = has_own and not (is_subject and reading.continues)
            if not has_own:
                found.append(place)
        elif (
            text == "same"
            or (text in THAT and _stands_for(before, texts[place + 1 :]))
            or (text in THERE and _is_a_place(before, after))
        ):
            found.append(place)
    return found


def _is_empty(texts: Sequence[str], place: int) -> bool:
    """Whether "it" stands for nothing ("how long does it take to", "is it legal to")."""
    behind = texts[place + 1 :]
    if "to" in behind[1:] and behind[:1] and behind[0] in _TAKING:
        return True
    is_said_of = place > 0 and texts[place - 1] in COPULA
    return is_said_of and not {"to", "that", "who", "which"}.isdisjoint(behind[1:])


def _stands_for(before: str, behind: Sequence[str]) -> bool:
    """Whether "that" between these stands by itself."""
    if not behind:
        return before != ""
    after = behind[0]
    if before in COPULA:
        return after in FUNCTION | COMPARING | UP_OR_DOWN
    if before in DO:
        # "Which towns does that cover", but not "does that boat run".
        return len(behind) == 1
    return after in AUX | {"for", "than", "to"} and before in STOPS | {"", "what"}


def _is_a_place(before: str, after: str) -> bool:
    return before not in AUX and after not in AUX


def owns(texts: Sequence[str], place: int) -> bool:
    """Whether the word at ``place`` is the "her" of "her job", rather than that of "about her"."""
    following = texts[place + 1 : place + 2]
    return texts[place] in _POSSESSIVE and bool(following) and following[0] not in FUNCTION
