"""What is wanted by a note, which has no question word: "bridge operator", "quote Ann on rain"."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english.lexicon import SAID_NOUNS
from facts.matching.english.words import Word
from facts.matching.reading.kinds.kind import Kind, Wanted
from facts.matching.reading.kinds.speakers import named_from, whose
from facts.matching.reading.kinds.vocabulary import (
    AUX,
    DEFINITIONS,
    DOERS,
    STOPS,
    TELLING,
)

_AGENTS = frozenset(
    "operator owner founder author publisher director manager president mayor leader chair".split()
)

_TOLD = frozenset("explained defined summarised summarized".split())
_UNDERSTOOD = frozenset("used defined understood applied employed meant".split())
_UNDERSTANDS = frozenset("uses understands defines employs use understand define".split())
_TERMS = frozenset("word term phrase expression".split())
_TIMES = frozenset("date year month day".split())
_OF_DOING = ("ing", "ion", "launch", "release", "birth", "death")
_ON = frozenset("of on about regarding concerning to towards toward".split())
_TAKE_ON = ["take", "on"]
_LONGEST_OWNER = 4


def quoted(texts: list[str], words: Sequence[Word]) -> Wanted | None:
    """What is wanted by "quote Ann on …" and "any comment from Ann on …", which have no question word."""
    if texts[0] == "quote" and texts[1:2] and words[1].name:
        return Wanted(Kind.QUOTE, speaker=named_from(texts, words, 1), consumed=frozenset({0}))
    is_any = texts[0] == "any" and texts[1:2] and texts[1].removesuffix("s") in SAID_NOUNS
    if is_any and texts[2:3] in (["from"], ["by"]):
        return Wanted(Kind.SAID, speaker=named_from(texts, words, 3), consumed=frozenset({1}))
    return None


def _defined(texts: list[str]) -> frozenset[int]:
    """The places of the words that only ask what something is: "*definition* of a sailing as *used* by the
    port", "sailing *definition*", "the toll, *explained*"."""
    if texts[0] in DEFINITIONS and texts[1:2] == ["of"]:
        return frozenset({0}) | understood(texts)
    last = len(texts) - 1
    is_asked = texts[last] in TELLING | DEFINITIONS | _TOLD and last and AUX.isdisjoint(texts)
    return frozenset({last}) if is_asked else frozenset()


def _dated(texts: list[str]) -> int:
    """The place of the noun of time in "opening *date*", "opening *date* of the pier", or 0."""
    found = next((place for place in range(1, len(texts)) if texts[place] in _TIMES), 0)
    before, behind = texts[found - 1], texts[found + 1 : found + 2]
    is_dated = found and before.endswith(_OF_DOING) and before not in STOPS
    return found if is_dated and behind in ([], ["of"], ["for"]) else 0


def _headed(texts: list[str], words: Sequence[Word]) -> Wanted | None:
    """What is wanted by a noun of time with a clause that says of what: "*year* the pier was opened"."""
    start = 1 if texts[0] == "the" else 0
    subject = texts[start + 1 : start + 2]
    if _TIMES.isdisjoint(texts[start : start + 1]) or subject not in (["the"], ["it"], ["they"]):
        return None
    verbs = words[start + 2 + (subject == ["the"]) :]
    is_clause = any(word.text in AUX or word.text.endswith("ed") for word in verbs)
    focus = () if texts[start] == "date" else (words[start].stem,)
    return Wanted(Kind.WHEN, focus=focus, consumed=frozenset({start})) if is_clause else None


def understood(texts: list[str]) -> frozenset[int]:
    """The places of the words that only say that somebody means something by it: "as *used* by the port", "as
    the port *uses* the *word*"."""
    start = next((place for place in range(2, len(texts)) if texts[place] == "as"), len(texts))
    if texts[start + 1 : start + 2] and texts[start + 1] in _UNDERSTOOD:
        return frozenset({start + 1})
    verb = next((place for place in range(start + 2, len(texts)) if texts[place] in _UNDERSTANDS), len(texts))
    word = {len(texts) - 1} if texts[-1] in _TERMS else set()
    is_clause = verb < len(texts) and verb + 3 >= len(texts)
    return frozenset({verb} | word) if is_clause else frozenset()


def _opinion(texts: list[str], words: Sequence[Word]) -> Wanted | None:
    """What is wanted by "the mayor's *view* of the toll"."""
    owner = next((place for place, word in enumerate(words[:_LONGEST_OWNER]) if word.owner), None)
    if owner is None:
        return None
    for place in range(owner + 1, min(owner + 3, len(texts) - 1)):
        is_opinion = texts[place].removesuffix("s") in SAID_NOUNS or texts[place : place + 2] == _TAKE_ON
        if is_opinion and texts[place + 1] in _ON:
            run = list(range(place + 1))
            return Wanted(Kind.SAID, speaker=whose(texts, words, run, place), consumed=frozenset({place}))
    return None


def noted(texts: list[str], words: Sequence[Word]) -> Wanted | None:
    """What is wanted by a note without a question word: "bridge *operator*"."""
    last, before = texts[-1], texts[-2] if len(texts) > 1 else ""
    if defined := _defined(texts):
        return Wanted(Kind.IS, consumed=defined)
    if dated := _dated(texts):
        noun = words[dated].stem
        return Wanted(Kind.WHEN, focus=() if noun == "date" else (noun,), consumed=frozenset({dated}))
    if headed := _headed(texts, words) or _opinion(texts, words):
        return headed
    if texts[0] in DOERS and texts[1:2] == ["of"]:
        return Wanted(Kind.WHO, focus=(words[0].stem,))
    is_agent = last in _AGENTS and before and before not in STOPS
    return Wanted(Kind.WHO, focus=(words[-1].stem,)) if is_agent else None
