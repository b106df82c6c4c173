"""The order that a fact's own sentence tells: "A had the most visitors, followed by B and C", "A was first, B
second and C fifth", "the most frequent reasons are A, B and C, in that order"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from facts.matching.english.lexicon import ARTICLES
from facts.matching.english.words import split, stem

_ORDINALS = {
    word: rank
    for rank, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
    )
}
_NTH = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_ITEM_WORDS = 6
_ORDINAL = (
    rf"(?:{'|'.join(_ORDINALS)}|\w+teenth|\w*tieth|\w+-(?:first|second|third|\w+th)|\d+(?:st|nd|rd|th))"
)
_PLACED = (
    r"(?:(?:came|comes|come|finished|finishes|ranked|ranks|placed|stood|stands|ended up|was|is|were|are)"
    r"(?: in| at)?|took|takes|won)"
)
_SUPERLATIVE = r"(?:most|highest|largest|greatest|biggest|best)"
_BEING = r"(?:is|are|was|were|came|come|comes)"
_VERB = r"(?!(?:of|for|in|by|among|on|at|to|from|and|or|one|than)\b)\w+"
# These are compiled when a fact enters; a question needs none of them, and the start is quicker.
_FIRST = (
    rf"(?i)\b{_PLACED} (?:the )?(?:first|top)(?: place| spot)?(?=$|,| (?:in|of|on|among|at|for|with)\b)"
    rf"|\b(?:{_BEING} (?:the|that) [^,]+? with|{_VERB})(?: by far)? the {_SUPERLATIVE} \w+"
    r"|\b(?:led|leads|topped|tops|headed|heads|won|wins) the \w+"
)
# What comes first stands last here.
_LAST_NAMED = (
    rf"(?i)(?:\b{_SUPERLATIVE} \w+[^,]* (?:{_BEING}|(?:went|go|goes) to)|\b(?:led|topped|headed|won) by)"
    r" (?P<item>[^,]+)$"
)
_FOLLOWED = (
    r"(?i),? (?:(?:closely |directly )?followed (?:in (?:that|this) order )?by|(?:narrowly |well )?ahead of"
    r"|with (?=[^,]+ second)) "
)
_PLACE = rf"(?i)^(?P<item>.*?),? ?(?:\b{_PLACED})? ?(?:the )?\b(?P<rank>{_ORDINAL})(?: place| spot)?$"
_IN_ORDER = (
    r"(?i)^(?P<by>.+?) (?:is|are|was|were|come|came)(?: the following)?:? (?P<items>[^;:]+?),?"
    r" in (?:that|this|descending|falling) order\b"
)
_BY = rf"(?i)\b{_SUPERLATIVE} (?P<by>\w+)"
_TIED = r"(?i)\b(?:joint(?:ly)?|tied|tie|equal|shared|not|never|before|nor)\b"
_PARTS = r",? and (?=[^,]+$)|, |; "
_LEADING_IN = r"(?i)^(?:(?:in|for|during|by|at|on|among|of|according to)\b.*\b\d{4},? )"
_POPULAR = frozenset({"popular", "popularity", "hit", "draw"})
_LINKS = frozenset("to from of for in on at that who which and or but with by as than".split())

Ranking = tuple[tuple[int, str], ...]
"""Each rank that is told with the stems of what has it, the highest first."""


def rank_of(text: str) -> int:
    """The rank that an ordinal in small letters names; 0 for any other word."""
    found = _NTH.fullmatch(text)
    return int(found[1]) if found else _ORDINALS.get(text, 0)


def read(statement: str, names: Iterable[str]) -> tuple[Ranking, str]:
    """The ranking that a sentence tells, if any, and the stem of the word for what it is by; ``names`` are
    those of the entities in it."""
    plain = statement.rstrip(".")
    known = sorted(names, key=len, reverse=True)
    if re.search(_TIED, plain):
        return (), ""
    items = _in_order(plain) or max(_followed(plain, known), _placed(plain, known), key=len)
    made = {rank: key for rank, item in items if (key := _key(item, known))}
    if len(made) < len(items) or (made and len(set(made.values())) < len(made)):
        return (), ""
    return tuple(sorted(made.items())), _measure(plain) if made else ""


def _in_order(plain: str) -> list[tuple[int, str]]:
    found = re.search(_IN_ORDER, plain)
    if found is None or not re.search(_BY, found["by"]):
        return []
    return list(enumerate(re.split(_PARTS, found["items"]), start=1))


def _followed(plain: str, known: Sequence[str]) -> list[tuple[int, str]]:
    """What comes first in the sentence, and what stands behind "followed by"."""
    turn = re.search(_FOLLOWED, plain)
    head = plain[: turn.start()] if turn else plain
    found = re.search(_FIRST, head)
    first = _subject(head[: found.start()], known) if found else ""
    if not first and turn and (last := re.search(_LAST_NAMED, head)):
        first = _named(last["item"], known) or last["item"]
    if not first:
        return []
    if turn is None:
        return [(1, first)] if first in known and (_is_contest(head) or _is_popularity(head)) else []
    rest = [re.sub(_PLACE, r"\g<item>", part) for part in re.split(_PARTS, plain[turn.end() :])]
    return [(1, first), *enumerate(rest, start=2)]


def _placed(plain: str, known: Sequence[str]) -> list[tuple[int, str]]:
    """What stands before each ordinal of "A was first, B second and C fifth"."""
    found = [re.search(_PLACE, part) for part in re.split(_PARTS, plain)]
    told = [one for one in found if one]
    if not told or (len(told) == 1 and not _is_contest(plain)) or len(found) - len(told) > 1:
        return []
    made = []
    for place, one in enumerate(told):
        item = _subject(one["item"], known) if not place or _named(one["item"], known) else one["item"]
        made.append((_rank(one["rank"]), item))
    return made if all(rank and item for rank, item in made) else []


def _rank(ordinal: str) -> int:
    return rank_of(split(ordinal)[-1].text)


def _is_contest(plain: str) -> bool:
    return any(word.stem in CONTESTS for word in split(plain))


def _is_popularity(plain: str) -> bool:
    return bool(popularity(_measure(plain)))


def _subject(text: str, known: Sequence[str]) -> str:
    """The name, or else the short phrase, that ``text`` ends with."""
    text = text.strip(" ,")
    name = next((one for one in known if text.lower().endswith(one.lower())), "")
    if name:
        return name
    phrase = re.sub(_LEADING_IN, "", text).rsplit(", ", 1)[-1]
    return phrase if len(phrase.split()) <= _ITEM_WORDS else ""


def _named(text: str, known: Sequence[str]) -> str:
    """The first of the names in ``text``."""
    found = [(text.find(name), name) for name in known if name in text]
    return min(found)[1] if found else ""


def _key(item: str, known: Sequence[str]) -> str:
    """The key of a name, or the stems of a noun without its article; nothing where it is a clause."""
    words = split(item)
    while item not in known and words and words[0].text in ARTICLES:
        words = words[1:]
    if not 0 < len(words) <= _ITEM_WORDS or words[0].text in _LINKS or words[-1].text in _LINKS:
        return ""
    return " ".join(word.stem for word in words)


def _measure(plain: str) -> str:
    found = re.search(_BY, plain)
    return stem(found["by"].lower()) if found else ""


def popularity(measure: str) -> frozenset[str]:
    """The words for being popular of what is ranked by ``measure``: visitors, votes, …"""
    if measure in CROWDS or measure in _POPULAR:
        return _POPULAR | CROWDS.get(measure, frozenset())
    return frozenset()


CONTESTS = frozenset(
    word.stem
    for word in split("ranking rank list table league comparison chart poll survey contest competition")
)
"""The stems of nouns for what tells an order."""
CROWDS = {
    stem(noun): frozenset(words.split())
    for noun, words in {
        "visitor": "visited attended seen watched",
        "spectator": "watched seen attended",
        "viewer": "watched viewed seen",
        "listener": "heard played",
        "reader": "read",
        "player": "played",
        "user": "used",
        "guest": "visited",
        "vote": "voted",
    }.items()
}
"""By the stem of a noun for those who choose something: what they make of it the more of them there are."""
