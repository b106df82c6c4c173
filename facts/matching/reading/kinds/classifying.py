"""The kind of answer that some words ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from facts.matching.english.lexicon import (
    ADVERBS,
    COUNT_NOUNS,
    LIGHT,
    PRONOUNS,
    QUOTE_NOUNS,
    WHY_NOUNS,
)
from facts.matching.english.words import Word, stem
from facts.matching.reading.kinds import notes
from facts.matching.reading.kinds.asking_word import question_word
from facts.matching.reading.kinds.comparing import comparison
from facts.matching.reading.kinds.guessing import guess
from facts.matching.reading.kinds.kind import NUMERIC, Kind, Wanted
from facts.matching.reading.kinds.noun_phrases import (
    by_class,
    names_two_times,
    noun_phrase,
    whole_phrase,
)
from facts.matching.reading.kinds.question_words import with_question_word
from facts.matching.reading.kinds.speakers import attribution, speaker, whose
from facts.matching.reading.kinds.vocabulary import (
    AUX,
    COPULA,
    IMPERATIVE,
    TELLING,
    WH,
)

_FIRST_RANKS = frozenset({"one", "1", "2", "3"})


_SAID_AS_SHARES = frozenset({Kind.COUNT, Kind.AMOUNT, Kind.MANNER, Kind.BARE})
_SHARES = {
    "percentage": (["percentage", "wise"],),
    "percent": (["percent", "wise"],),
    "in": (
        ["in", "percentage", "terms"],
        ["in", "percentages"],
        ["in", "terms", "of", "percentage"],
    ),
    "as": (["as", "a", "percentage"], ["as", "a", "share"], ["as", "a", "proportion"]),
    "expressed": (["expressed", "as", "a", "percentage"],),
}
_GENUINELY = frozenset("really actually truly".split())
_ASIDE_FIRST = frozenset("if once unless after before since during in at on until for with".split())
_SUBJECTS = PRONOUNS | frozenset("the a an i you we this that these those there".split())
_FELLOWS = frozenset(map(stem, "guy fella fellow dude bloke chap gal lad".split()))
_POSSESSIVES = frozenset("his her its their".split())
_POINTING_BACK = COPULA | {"it", "that", "they"}


def classify(words: Sequence[Word]) -> Wanted:
    """The kind of answer that ``words`` ask for."""
    guessed = guess(words)
    if guessed is None:
        return _unstyled(_classify(words))
    kept = [place for place in range(len(words)) if place != guessed.place]
    wanted = _classify([words[place] for place in kept])
    if wanted.kind not in NUMERIC:
        return _classify(words)
    return replace(wanted, consumed=frozenset({guessed.place, *(kept[place] for place in wanted.consumed)}))


def _unstyled(wanted: Wanted) -> Wanted:
    """The same with the speaker by his name alone: "what did that Ann *fella* say"."""
    named = tuple(one for one in wanted.speaker if one not in _FELLOWS)
    return replace(wanted, speaker=named) if named and named != wanted.speaker else wanted


def _classify(words: Sequence[Word]) -> Wanted:
    reporter = attribution([word.text for word in words], words)
    as_share = _as_share([word.text for word in words])
    aside = as_share.union(reporter.places if reporter else ())
    kept = [
        place
        for place, word in enumerate(words)
        if place not in aside and word.text not in ADVERBS and not _is_rank(words, place)
    ] or list(range(len(words)))
    wanted = _classified([words[place] for place in kept])
    texts = {word.text for word in words}
    if wanted.focus == ("name",) and "how" in texts and not _GENUINELY.isdisjoint(texts):
        # What somebody is called need not be his real name.
        wanted = Wanted(Kind.MANNER)
    consumed = as_share.union(kept[place] for place in wanted.consumed if place < len(kept))
    if as_share and wanted.kind in _SAID_AS_SHARES:
        wanted = replace(wanted, kind=Kind.SHARE)
    if reporter is None or wanted.kind is Kind.SOURCE:
        return replace(wanted, consumed=consumed)
    consumed |= reporter.consumed
    if wanted.speaker or not reporter.speaker:
        return replace(wanted, consumed=consumed)
    return replace(wanted, speaker=reporter.speaker, consumed=consumed, reported=True)


def _is_rank(words: Sequence[Word], place: int) -> bool:
    """Whether the word at ``place`` is part of "number one", which counts nothing."""
    return any(
        words[spot].text == "number" and words[spot + 1].text in _FIRST_RANKS
        for spot in (place - 1, place)
        if 0 < spot < len(words) - 1
    )


def _as_share(texts: list[str]) -> frozenset[int]:
    """The places of words that ask for the answer as a share: "how many were late, *percentage wise*"."""
    for place, text in enumerate(texts):
        for way in _SHARES.get(text, ()):
            end = place + len(way)
            if texts[place:end] == way:
                return frozenset(range(place, end))
    return frozenset()


def _classified(words: Sequence[Word]) -> Wanted:
    texts = [word.text for word in words]
    if not texts:
        return Wanted(Kind.BARE)
    wanted = comparison(texts)
    if wanted is not None:
        return wanted
    at = question_word(texts)
    if at is not None and at > 1 and texts[at] == "what" and _POINTING_BACK.issuperset(texts[at + 1 :]):
        # "The price of a ticket, what is it": the noun asks for the number.
        named = _classified(words[:at])
        if named.kind in NUMERIC:
            return named
        if named.kind is Kind.BARE and any(text.rstrip("s") in COUNT_NOUNS for text in texts[:at]):
            return named
        if not COPULA.isdisjoint(texts[at + 1 : at + 2]):
            # "Ann's view of it, what is that": what her view is.
            owned = noun_phrase(texts[:at], words[:at], 0, frozenset(), copula=True)
            if owned.kind not in (Kind.IS, Kind.WHAT):
                return owned
    return _without_question_word(texts, words) if at is None else with_question_word(texts, words, at)


def _asks_behind(texts: list[str], words: Sequence[Word]) -> bool:
    """Whether an auxiliary before its subject follows a clause or a phrase of time ("if I row, *can I* win",
    "after May, *did the* price fall")."""
    if texts[0] not in _ASIDE_FIRST or not WH.isdisjoint(texts):
        return False
    return any(
        texts[place] in AUX - COPULA and (texts[place + 1] in _SUBJECTS or words[place + 1].name)
        for place in range(2, len(texts) - 1)
    )


def _asks_of_that(texts: list[str]) -> bool:
    """Whether it asks of what it named first ("Wren, *is that her* name")."""
    return any(
        texts[place] in COPULA and texts[place + 1] == "that" and texts[place + 2] in _POSSESSIVES
        for place in range(1, len(texts) - 2)
    )


def _is_year(text: str) -> bool:
    return text.isdecimal() and len(text) == len("2000")


def _without_question_word(texts: list[str], words: Sequence[Word]) -> Wanted:  # noqa: C901, PLR0911, PLR0912
    first = texts[0]
    if first in AUX:
        said = speaker(texts, words, -1)
        return replace(said or Wanted(Kind.YES_NO), kind=Kind.YES_NO, consumed=frozenset())
    if first in TELLING and len(texts) > 1:
        return Wanted(Kind.IS, consumed=frozenset({0}) | notes.understood(texts))
    if first == "name" and texts[1:2] in (["of"], ["for"]):
        return whole_phrase(texts, words, 2, frozenset({0}))
    if first == "identify" and len(texts) > 1:
        return noun_phrase(texts, words, 1, frozenset({0}), copula=True)
    if first in IMPERATIVE and len(texts) > 1:
        return noun_phrase(texts, words, 1, frozenset({0}))
    told = notes.quoted(texts, words)
    if told:
        return told
    for place, text in enumerate(texts):
        if text.rstrip("s") in QUOTE_NOUNS:
            return Wanted(
                Kind.QUOTE,
                speaker=whose(texts, words, list(range(place + 1)), place),
                consumed=frozenset({place}),
            )
    start = 1 if texts[0] in ("the", "a") else 0
    if note := notes.noted(texts, words):
        return note
    weighty = (spot for spot, text in enumerate(texts[start:]) if text not in LIGHT and not _is_year(text))
    start += next(weighty, 0)
    if (
        names_two_times(texts, start)
        or texts[start + 1 : start + 2] in (["of"], ["for"], ["behind"])
        or "which" in texts[start + 2 : start + 3]
    ):
        wanted = by_class(texts, words, [start], frozenset())
        if wanted:
            return wanted
    for place, text in enumerate(texts):
        if text.rstrip("s") in WHY_NOUNS:
            return Wanted(Kind.WHY, consumed=frozenset({place}))
    if texts[-1] == "name" and len(texts) > 1 and COPULA.isdisjoint(texts):
        return Wanted(Kind.WHAT, focus=("name",), consumed=frozenset({len(texts) - 1}))
    inverted = any(text in AUX and after in PRONOUNS for text, after in pairwise(texts))
    if inverted or _asks_of_that(texts) or _asks_behind(texts, words):
        return Wanted(Kind.YES_NO)
    return Wanted(Kind.BARE)
