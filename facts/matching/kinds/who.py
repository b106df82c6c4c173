"""What is asked for by "who", "whom" and "whose"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facts.matching.kinds import forms
from facts.matching.kinds.kind import Kind, Wanted
from facts.matching.kinds.speakers import told
from facts.matching.kinds.vocabulary import CALLED, COPULA, DATA, DO, LEADING, SAY_STEMS, STOPS, STRANDED
from facts.matching.lexicon import FUNCTION, SAID_NOUNS, WHO_NOUNS
from facts.matching.words import Word

FELLOWS = frozenset("guy fella fellow bloke chap dude lady person character".split())
"""Nouns for somebody as such."""

_ANY_FELLOW = FELLOWS | frozenset("one ones people persons individual somebody someone".split())
_OBLIQUE = frozenset("to with from by for".split())
_LEAST_PREDICATE = 2
_ARTICLES = frozenset("a an the".split())
_LINES = frozenset({"line", "phrase", "sentence"})
_QUOTED = frozenset("quoted cited saying reported quoting".split())


def wanted_by_who(  # noqa: C901, PLR0911, PLR0912 (one rule a line)
    texts: list[str], words: Sequence[Word], at: int
) -> Wanted:
    """What "who", "whom" or "whose" at the place ``at`` asks for."""
    that = _without_person(texts, at)
    if that is not None:
        kept = [*range(at + 1), *range(that + 1, len(texts))]
        wanted = wanted_by_who([texts[spot] for spot in kept], [words[spot] for spot in kept], at)
        used = frozenset(kept[spot] for spot in wanted.consumed if spot < len(kept))
        return replace(wanted, consumed=used | frozenset(range(at + 1, that + 1)))
    place = at + 1
    while place < len(texts) and (texts[place] in FUNCTION or texts[place] in ("first", "originally")):
        place += 1
    if (
        place < len(texts)
        and words[place].stem in SAY_STEMS
        and texts[at] == "who"
        and not _has_do(texts, at)
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
    if (at == len(texts) - 1 and texts[at] == "who") or (
        texts[at] == "whose" and at + 1 < len(texts) and texts[at + 1].rstrip("s") in SAID_NOUNS | _LINES
    ):
        return Wanted(Kind.SAID_BY, consumed=frozenset({at + 1}))
    if texts[at] == "whose" and any(text in DATA for text in texts[at + 1 : at + 4]):
        return Wanted(Kind.SOURCE)
    if "according" in texts:
        return Wanted(Kind.SOURCE, consumed=frozenset({texts.index("according")}))
    after = texts[at + 1] if at + 1 < len(texts) else ""
    if after in COPULA and texts[at + 2 : at + 3] and texts[at + 2] in _QUOTED:
        return Wanted(Kind.SAID_BY, consumed=frozenset({at + 2}))
    if after in COPULA and at and texts[at - 1] in _OBLIQUE:
        return Wanted(Kind.WHO)
    if after in COPULA and texts[at + 2 : at + 3] == ["behind"]:
        return Wanted(Kind.WHO)
    if after in COPULA and texts[at + 4 : at + 5] == ["behind"] and texts[at + 3] in WHO_NOUNS:
        return Wanted(Kind.WHO, focus=(words[at + 3].stem,))
    if after in COPULA and (_is_predicate(words[at + 2 :]) or _is_qualified(texts, words, at + 2)):
        return Wanted(Kind.WHO)
    if after in COPULA and at + 2 < len(texts) and texts[at] == "who" and texts[at + 2] not in LEADING:
        fellow = {len(texts) - 1} if len(texts) > at + 3 and texts[-1] in FELLOWS else set()
        return Wanted(Kind.IS, focus=("who",), consumed=frozenset(fellow))
    return Wanted(Kind.WHO)


def _is_predicate(rest: Sequence[Word]) -> bool:
    """Whether "who is" goes on with what somebody does or has done to him ("leading the group")."""
    if len(rest) < _LEAST_PREDICATE or rest[0].name or rest[0].text in CALLED | {"known"}:
        return False
    is_verb = rest[0].text.endswith(("ing", "ed")) and len(rest[0].text) > len("doing")
    return is_verb and rest[1].text in FUNCTION


def _is_qualified(texts: list[str], words: Sequence[Word], start: int) -> bool:
    """Whether a clause that says what they do follows ("the two sides *that* disagree")."""
    stop = next(
        (place for place in range(start, len(texts)) if texts[place] in STOPS - _ARTICLES), len(texts)
    )
    if any(_is_doing(words, place) for place in range(start + 2, len(texts))) and texts[start] == "the":
        return True
    is_noun = stop > start + 1 and texts[start] == "the" and not words[stop - 1].name
    return is_noun and texts[stop : stop + 1] in (["who"], ["that"], ["which"]) and stop + 1 < len(texts)


def _is_doing(words: Sequence[Word], place: int) -> bool:
    """Whether "fighting" at ``place`` is what somebody is doing ("the captain *fighting with*")."""
    word, following = words[place], words[place + 1 : place + 2]
    is_verb = word.text.endswith("ing") and len(word.text) > len("doing") and not word.name
    return (
        is_verb and words[place - 1].text not in STOPS and bool(following) and following[0].text in STRANDED
    )


def _without_person(texts: list[str], at: int) -> int | None:
    """The place of "that" in "who is the person that …", which asks who did it."""
    if texts[at] != "who" or not COPULA.issuperset(texts[at + 1 : at + 2]):
        return None
    person = at + 3 if texts[at + 2 : at + 3] in (["the"], ["that"], ["those"]) else at + 2
    is_person = not _ANY_FELLOW.isdisjoint(texts[person : person + 1])
    is_clause = texts[person + 1 : person + 2] in (["who"], ["that"], ["which"]) and person + 2 < len(texts)
    return person + 1 if is_person and is_clause else None


def _has_do(texts: list[str], at: int) -> bool:
    return at + 1 < len(texts) and texts[at + 1] in DO and texts[at + 1] not in ("has", "have", "had")
