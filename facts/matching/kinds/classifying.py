"""The kind of answer that some words ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from facts.matching.kinds.comparing import comparison
from facts.matching.kinds.kind import Kind, Wanted
from facts.matching.kinds.noun_phrases import by_class, noun_phrase, whole_phrase
from facts.matching.kinds.question_words import question_word, with_question_word
from facts.matching.kinds.speakers import attribution, speaker, whose
from facts.matching.kinds.vocabulary import AUX, IMPERATIVE, TELLING
from facts.matching.lexicon import ADVERBS, PRONOUNS, QUOTE_NOUNS, WHY_NOUNS
from facts.matching.words import Word


def classify(words: Sequence[Word]) -> Wanted:
    """The kind of answer that ``words`` ask for."""
    reporter = attribution([word.text for word in words], words)
    aside = reporter.places if reporter else frozenset()
    kept = [
        place for place, word in enumerate(words) if place not in aside and word.text not in ADVERBS
    ] or list(range(len(words)))
    wanted = _classified([words[place] for place in kept])
    consumed = frozenset(kept[place] for place in wanted.consumed if place < len(kept))
    if reporter is None or wanted.kind is Kind.SOURCE:
        return replace(wanted, consumed=consumed)
    consumed |= reporter.consumed
    if wanted.speaker or not reporter.speaker:
        return replace(wanted, consumed=consumed)
    return replace(wanted, speaker=reporter.speaker, consumed=consumed, reported=True)


def _classified(words: Sequence[Word]) -> Wanted:
    texts = [word.text for word in words]
    if not texts:
        return Wanted(Kind.BARE)
    wanted = comparison(texts)
    if wanted is not None:
        return wanted
    at = question_word(texts)
    return _without_question_word(texts, words) if at is None else with_question_word(texts, words, at)


def _without_question_word(texts: list[str], words: Sequence[Word]) -> Wanted:  # noqa: C901, PLR0911, PLR0912
    first = texts[0]
    if first in AUX:
        said = speaker(texts, words, -1)
        return replace(said or Wanted(Kind.YES_NO), kind=Kind.YES_NO, consumed=frozenset())
    if first in TELLING and len(texts) > 1:
        return Wanted(Kind.IS, consumed=frozenset({0}))
    if first == "name" and texts[1:2] in (["of"], ["for"]):
        return whole_phrase(texts, words, 2, frozenset({0}))
    if first == "identify" and len(texts) > 1:
        return noun_phrase(texts, words, 1, frozenset({0}), copula=True)
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
    if any(text in AUX and after in PRONOUNS for text, after in pairwise(texts)):
        return Wanted(Kind.YES_NO)
    return Wanted(Kind.BARE)
