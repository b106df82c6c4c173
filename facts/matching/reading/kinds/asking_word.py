"""Which word of a question asks."""

from __future__ import annotations

from facts.matching.english.lexicon import (
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
from facts.matching.english.words import stem
from facts.matching.reading.kinds.vocabulary import (
    AUX,
    COPULA,
    DO,
    FINER,
    IMPERATIVE,
    LEADING,
    SAY_STEMS,
    STATEMENTS,
    TELLING,
    USING,
    WH,
)

_CLASS_NOUNS = (
    AGE_NOUNS | COUNT_NOUNS | SHARE_NOUNS | WHEN_NOUNS | WHERE_NOUNS | WHY_NOUNS | WHO_NOUNS | SOURCE_NOUNS
)
_CLASS_STEMS = frozenset(map(stem, _CLASS_NOUNS))
_LEAST_NOUN = 2
_PREPOSITIONS = frozenset(
    "in at on by of after before between during since until besides apart despite with among back over for"
    " from if under to".split()
)
_SORTS = frozenset("kind kinds type types sort sorts manner".split())
_SUBJECTS = frozenset("he she they we you".split())
_SHOWN = frozenset("it this that these those".split())
_LONGEST_ASKED = 6
"""How many words from the one that asks to the verb: "what kind of place is"."""


def question_word(texts: list[str]) -> int | None:  # noqa: C901, PLR0911, PLR0912 (one rule a line)
    """The place of the word that asks: the first, behind a preposition, or in the middle where no
    auxiliary or command stands at the front ("chinese in 2021 how many")."""
    start = 1 if texts[0] in LEADING and len(texts) > 1 else 0
    if behind := _behind_adverbial(texts):
        return behind
    if texts[start + 1 : start + 3] == ["or", "what"] and texts[start] in ("who", "whom"):
        return start + 2
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
            if place and (_is_inverted(texts, place) or _is_of_it(texts, place)):
                return place
            if text in ("what", "which") and _is_share(texts, place):
                return place
            if text in ("why", "what") and following in AUX | DO:
                return place
            if text == "which" and stem(following) in _CLASS_STEMS and _asks_on(texts[place + 2 :]):
                return place
            if text in ("what", "which") and place + 2 == len(texts) and _asks_last(texts, place):
                return place
            if place and (_is_all_idle(texts[place + 1 :]) or _asks_back(texts[place:])):
                return place
    return None


def _is_inverted(texts: list[str], place: int) -> bool:
    """Whether the verb stands before its subject, as in no relative clause ("Ann, *what post does she* hold",
    "the Lark, *what sort of boat is that*")."""
    last = place + (_LONGEST_ASKED if texts[place] in ("what", "which", "how") else 2)
    verb = next(
        (spot for spot in range(place + 1, min(last, len(texts))) if texts[spot] in AUX | DO), len(texts)
    )
    subject = "".join(texts[verb + 1 : verb + 2])
    if subject in _SHOWN:
        return texts[verb] in COPULA and verb + 2 == len(texts)
    return subject in _SUBJECTS or (subject == "it" and verb + 2 < len(texts))


def _is_of_it(texts: list[str], place: int) -> bool:
    """Whether it ends "*what sort of boat it is*"."""
    ends = texts[-2] in _SUBJECTS | {"it"} and texts[-1] in COPULA
    return ends and texts[place] in ("what", "which") and place + 2 < len(texts) <= place + _LONGEST_ASKED + 1


def _asks_last(texts: list[str], place: int) -> bool:
    """Whether the noun asked for ends it ("the club was founded *what year*")."""
    return stem(texts[-1]) in _CLASS_STEMS and WH.isdisjoint(texts[:place])


def _is_share(texts: list[str], place: int) -> bool:
    """Whether somebody gets or gives "*what part of* the rent"."""
    is_behind = place > 1 and texts[place - 1] not in LEADING
    is_part = texts[place + 2 : place + 3] == ["of"] and texts[place + 1] in SHARE_NOUNS
    return is_behind and (is_part or texts[place + 1] in FINER)


def _is_sort(texts: list[str], place: int) -> bool:
    """Whether "which sort of" follows ("the Lark is *what kind of* boat")."""
    is_predicate = texts[place] in ("what", "which") and place > 0 and texts[place - 1] in COPULA
    sort = texts[place + 1 : place + 3]
    return is_predicate and sort[1:] == ["of"] and sort[0] in _SORTS


def _qualifies(texts: list[str], place: int) -> bool:
    """Whether "which" starts a relative clause ("the date *on which* the bridge was opened")."""
    following = texts[place + 1 : place + 2]
    if texts[place] == "which" and place > _LEAST_NOUN and stem(texts[place - 2]) in _CLASS_STEMS:
        # "The year in which the club closed".
        return (AUX | DO).isdisjoint(following)
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
        if texts[place] in ("what", "when", "where", "which", "how") and _is_asked(texts, place)
    )
    return next(asking, None)


def _is_asked(texts: list[str], place: int) -> bool:
    """Whether a verb of asking follows, at once or behind the noun or adjective asked for ("*what sum did*
    they print", "*how busy was* it")."""
    if texts[place + 1] in AUX | DO:
        return True
    if texts[place] not in ("what", "which", "how") or texts[place - 1] in LEADING:
        return False
    noun = place + 1 + 2 * _is_sort_of(texts, place)
    return texts[noun] not in FUNCTION and not (AUX | DO).isdisjoint(texts[noun + 1 : noun + 2])


def _is_sort_of(texts: list[str], place: int) -> bool:
    """Whether "sort of" and a noun follow."""
    return texts[place + 1] in _SORTS and texts[place + 2 : place + 3] == ["of"] and place + 3 < len(texts)


def _asks_on(rest: list[str]) -> bool:
    """Whether a verb of asking follows the noun of "which", as none does in a relative clause."""
    return not (AUX | DO).isdisjoint(rest)


def _asks_back(texts: list[str]) -> bool:
    """Whether it ends by asking what was named before is of ("the 30%: *whose number is it*") or who said it
    ("rotten wood: *who used that phrase*")."""
    rest = texts[2:]
    if texts[0] == "who" and texts[1] in USING:
        return texts[-1] in STATEMENTS or rest in (["it"], ["them"])
    return texts[0] in ("whose", "what", "which") and not COPULA.isdisjoint(rest) and _is_all_idle(rest)


def _is_all_idle(texts: list[str]) -> bool:
    """Whether nothing follows but what goes without saying ("the new bridge, where is it")."""
    return all(
        text in FUNCTION
        or text.isdecimal()
        or text in LIGHT
        or text in PRONOUNS
        or text in PARTICLES
        or stem(text) in SAY_STEMS
        for text in texts
    )
