"""Questions that hold one thing against another: "how much more …", "compare …", "… than …"."""

from __future__ import annotations

from facts.matching.kinds.kind import Kind, Wanted
from facts.matching.kinds.vocabulary import AUX, WH
from facts.matching.lexicon import COUNT_NOUNS, FUNCTION, LIGHT, MEASURES, SHARE_NOUNS

_MORE = frozenset(
    "more less fewer higher lower greater larger bigger smaller longer shorter older younger cheaper".split()
)
_MULTIPLES = frozenset("factor multiple margin".split())
_SURELY_COMPARING = frozenset("versus vs difference differ".split())
_COMPARING = frozenset("compare compared comparison versus vs difference differ".split())


def comparison(texts: list[str]) -> Wanted | None:  # noqa: C901 (one rule a line)
    """What is wanted, where the question holds one thing against another."""
    if texts[:2] == ["by", "what"] and len(texts) > 2 and texts[2] in _MULTIPLES:
        return Wanted(Kind.COMPARE, consumed=frozenset({2}))
    if texts[:2] == ["by", "how"] and len(texts) > 2 and texts[2] in ("many", "much"):
        return Wanted(Kind.COMPARE, consumed=frozenset({1, 2}))
    asks = set(texts) & (WH - {"how"})
    if _is_gap(texts):
        return Wanted(Kind.COMPARE, consumed=frozenset({texts.index("gap")}))
    for place, text in enumerate(texts):
        if text == "comparison" and not _compares(texts, place):
            continue
        if text in _COMPARING and (text in _SURELY_COMPARING or not asks):
            return Wanted(Kind.COMPARE, consumed=frozenset({place}))
    joined = f" {' '.join(texts)} "
    if " how many times " in joined or " how much " in joined:
        place = texts.index("how")
        rest = texts[place + 2 : place + 5]
        if rest[:1] == ["times"] and not set(rest) & (_MORE | {"as"}):
            return None
        more = {text for before, text in zip(["", *rest], rest, strict=False) if before != "the"}
        if more & (_MORE | {"times", "as"}) or any(
            text in ("grow", "increase", "rise", "change", "fall", "drop", "decrease", "jump", "decline")
            for text in texts
        ):
            used = {place, place + 1}
            used |= {spot for spot, text in enumerate(texts) if text in _MORE | {"times", "than", "as"}}
            return Wanted(Kind.COMPARE, consumed=frozenset(used))
    if "than" in texts and set(texts) & _MORE and texts[0] not in AUX | {"when", "why"}:
        after = texts[texts.index("than") + 1 : texts.index("than") + 2]
        if not after or (
            after[0] not in ("half", "a", "one") and (not after[0][0].isdigit() or len(after[0]) == 4)
        ):
            used = {spot for spot, text in enumerate(texts) if text in {"how", "many", "than"} | _MORE}
            return Wanted(Kind.COMPARE, consumed=frozenset(used))
    return None


def _is_gap(texts: list[str]) -> bool:
    """Whether it asks for the gap between two rates or numbers, and not for one that lies between places."""
    place = texts.index("gap") if "gap" in texts else len(texts)
    if not all(text in FUNCTION | LIGHT | MEASURES for text in texts[:place]):
        return False
    measured = any(text.rstrip("s") in SHARE_NOUNS | COUNT_NOUNS for text in texts)
    return texts[place + 1 : place + 2] == ["between"] and "and" in texts[place + 2 :] and measured


def _compares(texts: list[str], place: int) -> bool:
    """Whether "comparison" asks to compare: "a comparison of …", "2021 2022 comparison", and not the one
    that somebody drew."""
    following = texts[place + 1 : place + 2]
    if following:
        return following[0] in ("of", "between", "with", "to")
    return any(text[0].isdecimal() or text.rstrip("s") in SHARE_NOUNS | COUNT_NOUNS for text in texts)
