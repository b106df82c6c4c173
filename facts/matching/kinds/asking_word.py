"""Which word of a question asks."""

from __future__ import annotations

from facts.matching.kinds.vocabulary import AUX, COPULA, DO, IMPERATIVE, LEADING, SAY_STEMS, TELLING, WH
from facts.matching.lexicon import (
    AGE_NOUNS,
    COUNT_NOUNS,
    FUNCTION,
    LIGHT,
    MEASURES,
    PARTICLES,
    PRONOUNS,
    SHARE_NOUNS,
    SOURCE_NOUNS,
    WHEN_NOUNS,
    WHERE_NOUNS,
    WHO_NOUNS,
    WHY_NOUNS,
)
from facts.matching.words import stem

_CLASS_NOUNS = (
    AGE_NOUNS | COUNT_NOUNS | SHARE_NOUNS | WHEN_NOUNS | WHERE_NOUNS | WHY_NOUNS | WHO_NOUNS | SOURCE_NOUNS
)
_CLASS_STEMS = frozenset(map(stem, _CLASS_NOUNS))
_LEAST_NOUN = 2
_PREPOSITIONS = frozenset(
    "in at on by of after before between during since until besides apart despite with among back over for"
    " from if".split()
)
_SORTS = frozenset("kind kinds type types sort sorts manner".split())


def question_word(texts: list[str]) -> int | None:  # noqa: C901, PLR0911, PLR0912 (one rule a line)
    """The place of the word that asks: the first, behind a preposition, or in the middle where no
    auxiliary or command stands at the front ("chinese in 2021 how many")."""
    start = 1 if texts[0] in LEADING and len(texts) > 1 else 0
    if behind := _behind_adverbial(texts):
        return behind
    if texts[start] in WH:
        return start
    if texts[0] in AUX:
        return None
    for place, text in enumerate(texts):
        if text == "how" and place + 1 < len(texts) and texts[place + 1] in MEASURES | {"many", "much"}:
            return place
        if text in WH:
            if place == len(texts) - 1 or _is_sort(texts, place):
                return place
            if texts[0] in TELLING | IMPERATIVE and place <= _LEAST_NOUN:
                return place
            is_behind = place and texts[place - 1] in LEADING and not _qualifies(texts, place)
            if is_behind and text in ("what", "which", "whom"):
                return place
            if text in ("why", "what", "when", "where") and place == 1:
                return place
            following = texts[place + 1]
            if text in ("why", "what") and following in AUX | DO:
                return place
            if text == "which" and stem(following) in _CLASS_STEMS and _asks_on(texts[place + 2 :]):
                return place
            if place and (_is_all_idle(texts[place + 1 :]) or _asks_back(texts[place:])):
                return place
    return None


def _is_sort(texts: list[str], place: int) -> bool:
    """Whether "which sort of" follows ("the Lark is *what kind of* boat")."""
    is_predicate = texts[place] in ("what", "which") and place > 0 and texts[place - 1] in COPULA
    sort = texts[place + 1 : place + 3]
    return is_predicate and sort[1:] == ["of"] and sort[0] in _SORTS


def _qualifies(texts: list[str], place: int) -> bool:
    """Whether "which" starts a relative clause ("the date *on which* the bridge was opened")."""
    following = texts[place + 1 : place + 2]
    return (
        texts[0] in ("the", "what")
        and place > _LEAST_NOUN
        and following in (["the"], ["a"], ["it"], ["he"], ["she"], ["they"])
    )


def _behind_adverbial(texts: list[str]) -> int | None:
    """The place of the word that asks behind a phrase or clause that says of when or of what ("back in May
    *what* did they sell", "of the three *which* is")."""
    if texts[0] not in _PREPOSITIONS or (texts[1:2] and texts[1] in WH):
        return None
    asking = (
        place
        for place in range(2, len(texts) - 1)
        if texts[place] in ("what", "when", "where", "which", "how") and texts[place + 1] in AUX | DO
    )
    return next(asking, None)


def _asks_on(rest: list[str]) -> bool:
    """Whether a verb of asking follows the noun of "which", as none does in a relative clause."""
    return not (AUX | DO).isdisjoint(rest)


def _asks_back(texts: list[str]) -> bool:
    """Whether it ends by asking what was named before is of ("the 30%: *whose number is it*")."""
    rest = texts[2:]
    return texts[0] in ("whose", "what", "which") and not COPULA.isdisjoint(rest) and _is_all_idle(rest)


def _is_all_idle(texts: list[str]) -> bool:
    """Whether nothing follows but what goes without saying ("the new bridge, where is it")."""
    return all(
        text in FUNCTION or text in LIGHT or text in PRONOUNS or text in PARTICLES or stem(text) in SAY_STEMS
        for text in texts
    )
