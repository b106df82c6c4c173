"""What is asked for by "who", "whom" and "whose"."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english.lexicon import FUNCTION, SAID_NOUNS
from facts.matching.english.words import Word
from facts.matching.reading.kinds import forms
from facts.matching.reading.kinds.kind import Kind, Wanted
from facts.matching.reading.kinds.speakers import told, utters
from facts.matching.reading.kinds.vocabulary import (
    CALLED,
    COPULA,
    DATA,
    DO,
    DOERS,
    LEADING,
)

FELLOWS = frozenset("guy fella fellow bloke chap dude lady person character speaker".split())
"""Nouns for somebody as such."""

_LEAST_PREDICATE = 2
_LINES = frozenset({"line", "phrase", "sentence"})


def wanted_by_who(  # noqa: PLR0911 (one rule a line)
    texts: list[str], words: Sequence[Word], at: int
) -> Wanted:
    """What "who", "whom" or "whose" at the place ``at`` asks for."""
    place = at + 1
    while place < len(texts) and (texts[place] in FUNCTION or texts[place] in ("first", "originally")):
        place += 1
    if (
        place < len(texts)
        and utters(texts, words, place)
        and texts[at] == "who"
        and not _has_do(texts, at)
        and texts[place - 1] != "to"
    ):
        return Wanted(Kind.SAID_BY, recipient=told(texts, words, place), consumed=frozenset({place}))
    if place < len(texts) and texts[place : place + 2] in (
        ["brought", "up"],
        ["brings", "up"],
        ["bring", "up"],
    ):
        return Wanted(Kind.SAID_BY, consumed=frozenset({place, place + 1}))
    form = forms.who(texts, words, at)
    if form:
        return form
    says = at and texts[at - 1] in ("says", "said")
    if (at == len(texts) - 1 and texts[at] == "who") or (
        texts[at] == "whose" and at + 1 < len(texts) and texts[at + 1].rstrip("s") in SAID_NOUNS | _LINES
    ):
        return Wanted(Kind.SAID_BY, consumed=frozenset({at - 1, at + 1}) if says else frozenset({at + 1}))
    if texts[at] == "whose" and any(text in DATA for text in texts[at + 1 : at + 4]):
        return Wanted(Kind.SOURCE)
    if "according" in texts:
        return Wanted(Kind.SOURCE, consumed=frozenset({texts.index("according")}))
    after = texts[at + 1] if at + 1 < len(texts) else ""
    if after in COPULA and (_is_predicate(words[at + 2 :]) or _is_doer(texts, at + 2)):
        return Wanted(Kind.WHO)
    if after in COPULA and at + 2 < len(texts) and texts[at] == "who" and texts[at + 2] not in LEADING:
        return Wanted(Kind.IS, focus=("who",))
    return Wanted(Kind.WHO)


def _is_predicate(rest: Sequence[Word]) -> bool:
    """Whether "who is" goes on with what somebody does or has done to him ("leading the group")."""
    if len(rest) < _LEAST_PREDICATE or rest[0].name or rest[0].text in CALLED | {"known"}:
        return False
    is_verb = rest[0].text.endswith(("ing", "ed")) and len(rest[0].text) > len("doing")
    return is_verb and rest[1].text in FUNCTION


def _is_doer(texts: list[str], start: int) -> bool:
    """Whether "who is" goes on with a noun for whoever did it: "*the author of* the play" is who wrote it."""
    noun = start + (texts[start : start + 1] == ["the"])
    return not DOERS.isdisjoint(texts[noun : noun + 1]) and texts[noun + 1 : noun + 2] in (["of"], ["behind"])


def _has_do(texts: list[str], at: int) -> bool:
    return at + 1 < len(texts) and texts[at + 1] in DO and texts[at + 1] not in ("has", "have", "had")
