"""The kind of answer that some words ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facts.matching.kinds.comparing import comparison
from facts.matching.kinds.kind import Kind, Wanted
from facts.matching.kinds.noun_phrases import by_class, noun_phrase
from facts.matching.kinds.question_words import question_word, with_question_word
from facts.matching.kinds.speakers import attribution, speaker, whose
from facts.matching.kinds.vocabulary import AUX, IMPERATIVE, TELLING
from facts.matching.lexicon import QUOTE_NOUNS, WHY_NOUNS
from facts.matching.words import Word


def classify(words: Sequence[Word]) -> Wanted:
    """The kind of answer that ``words`` ask for."""
    texts = [word.text for word in words]
    if not texts:
        return Wanted(Kind.BARE)
    wanted = comparison(texts)
    if wanted is None:
        at = question_word(texts)
        wanted = _without_question_word(texts, words) if at is None else with_question_word(texts, words, at)
    attributed, used = attribution(texts, words)
    if attributed and not wanted.speaker and wanted.kind is not Kind.SOURCE:
        return replace(wanted, speaker=attributed, consumed=wanted.consumed | used, reported=True)
    return wanted


def _without_question_word(texts: list[str], words: Sequence[Word]) -> Wanted:  # noqa: C901
    first = texts[0]
    if first in AUX:
        said = speaker(texts, words, -1)
        return replace(said or Wanted(Kind.YES_NO), kind=Kind.YES_NO, consumed=frozenset())
    if first in TELLING and len(texts) > 1:
        return Wanted(Kind.IS, consumed=frozenset({0}))
    if first in IMPERATIVE and len(texts) > 1:
        return noun_phrase(texts, words, 1, frozenset({0}))
    for place, text in enumerate(texts):
        if text.rstrip("s") in QUOTE_NOUNS:
            return Wanted(
                Kind.QUOTE,
                speaker=whose(texts, words, list(range(place + 1)), place),
                consumed=frozenset({place}),
            )
    start = 1 if texts[0] in ("the", "a") else 0
    if texts[start + 1 : start + 2] in (["of"], ["for"], ["behind"]):
        wanted = by_class(texts, words, [start], frozenset())
        if wanted:
            return wanted
    for place, text in enumerate(texts):
        if text.rstrip("s") in WHY_NOUNS:
            return Wanted(Kind.WHY, consumed=frozenset({place}))
    if texts[-1] == "name" and len(texts) > 1:
        return Wanted(Kind.WHAT, focus=("name",))
    return Wanted(Kind.BARE)
