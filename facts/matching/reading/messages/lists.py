"""A message that lists what it asks: "1. … 2. …", "a) … b) …", "- …", "first, … second, …"."""

from __future__ import annotations

import re
from itertools import pairwise

from facts.matching.english.patterns import compiled

_HEADER = (
    r"(?i)^(?:[^?.!\n]{0,40}?\b)?(?:two|2|three|3|a couple(?: of)?|a few|some|couple(?: of)?|multiple|both"
    r"|these|several)"
    r"(?: (?:quick|short|small|more|little|different|other|brief|things|random|separate|related))*"
    r" (?:things|questions|qs|q['’]s|ones|queries|points|asks)(?: (?:for (?:you|u|ya|y['’]all)|here|today"
    r"|please|pls|about (?:this|it)|to ask"
    r"|i (?:want|need|have)(?: to know)?))*\s*(?:[:.,;!…]|\s[–—-]+|\n)+\s*"
)
_MARK = (
    r"(?i)(?:(?<=\s)|^)(?:"
    r"(?:q(?:uestion)? ?)?\(?(?P<digit>[1-4])(?:[.):]+|\s[–—-])(?=\s|[A-Za-z])(?!\d)"
    r"|\(?(?P<letter>[a-dA-D])[).:](?=\s|[A-Za-z]{2})"
    r"|(?P<roman>i{1,3}|iv)[).](?=\s)"
    r"|q(?:uestion)? ?#?(?P<q>[1-4])[.):–-]*(?=\s)"
    r"|(?P<ordinal>first(?:ly)?|second(?:ly)?|third(?:ly)?)(?:,|:| (?:question|one|thing)[,:]?| up,)(?=\s)"
    r"|(?P<word>one|two|three):(?=\s))\s*"
)
_BULLET = re.compile(r"(?:^|\n)\s*(?:[-*•·–—>]|\u2022|→)\s+")
_ORDER = {
    "digit": ("1", "2", "3", "4"),
    "letter": ("a", "b", "c", "d"),
    "roman": ("i", "ii", "iii", "iv"),
    "q": ("1", "2", "3", "4"),
    "ordinal": ("first", "second", "third"),
    "word": ("one", "two", "three"),
}
_LEAST = 2
_LONGEST_HEADER = 8
_JOINT = re.compile(r"(?:[,;]?\s*\b(?:and|plus|also|then)\b)?[\s,;]*$", re.IGNORECASE)


_MAY_BE_HEADED = re.compile(r"things|questions|queries|points|ones\b|Qs\b|qs\b|asks")
_MAY_LIST = re.compile(
    r"[1aqi]\d?[).:–-]|[\n:]\s*[-*•·–—>→]|^\W|\b(?:first|one\b|question ?1)|q ?#?1", re.IGNORECASE
)


def headless(text: str) -> str:
    """``text`` without what only says that several things are asked ("two things: …")."""
    header = _MAY_BE_HEADED.search(text) and compiled(_HEADER).match(text)
    return text[header.end() :] if header and header.end() < len(text) else text


def items(text: str) -> list[str]:
    """What is listed, where two things or more are."""
    if not _MAY_LIST.search(text):
        return []
    own = headless(text)
    for cuts in (_marked(own), [(found.start(), found.end()) for found in _BULLET.finditer(own)]):
        if len(cuts) < _LEAST or len(own[: cuts[0][0]].split()) > _LONGEST_HEADER or "?" in own[: cuts[0][0]]:
            continue
        ends = [start for start, _ in cuts[1:]] + [len(own)]
        listed = [_JOINT.sub("", own[cut[1] : end]).strip() for cut, end in zip(cuts, ends, strict=True)]
        if all(len(item.split()) >= _LEAST for item in listed):
            return listed
    return []


def _marked(text: str) -> list[tuple[int, int]]:
    """Where the marks of items stand, if they are of one sort and in their order."""
    found = list(compiled(_MARK).finditer(text))
    sort = found[0].lastgroup if found else None
    own = [one for one in found if one.lastgroup == sort]
    if sort is None or len(own) < _LEAST:
        return []
    order = [_place(sort, one[sort]) for one in own]
    in_order = order[0] == 0 and all(after == before + 1 for before, after in pairwise(order))
    return [one.span() for one in own] if in_order else []


def _place(sort: str, mark: str) -> int:
    names = _ORDER[sort]
    mark = mark.casefold().removesuffix("ly")
    return names.index(mark) if mark in names else -1
