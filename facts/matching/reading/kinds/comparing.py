"""Questions that hold one thing against another: "how much more …", "compare …", "… than …"."""

from __future__ import annotations

from dataclasses import replace

from facts.matching.english.lexicon import (
    COUNT_NOUNS,
    FUNCTION,
    LIGHT,
    MEASURES,
    SHARE_NOUNS,
)
from facts.matching.english.words import stem
from facts.matching.reading.kinds.kind import Kind, Wanted
from facts.matching.reading.kinds.vocabulary import AUX, SAY_STEMS, WH

_MORE = frozenset(
    "more less fewer higher lower greater larger bigger smaller longer shorter older younger cheaper"
    " dearer costlier pricier".split()
)
_SIDE_BY_SIDE = frozenset("set put place lay side by".split())
_SOONER = frozenset("earlier sooner later".split())
_FORMERLY = frozenset("before earlier previously formerly ever usual".split())
_CHANGING = frozenset(map(stem, "grow increase rise change fall drop decrease decline expand shrink".split()))
_HOLDING = frozenset("stack stacks stacked measure measures measured shape".split())
_OPINIONS = frozenset("quote quotation remark comment statement line phrase opinion view reaction".split())
_SAYING_SO = [
    ["who", *says, *so]
    for says in (["says"], ["said"], ["claims"], ["claimed"], ["is", "saying"])
    for so in ([], ["so"], ["that"], ["this"], ["it"])
] + [["says", "who"], ["said", "who"]]
_EXTENTS = frozenset({"extent", "degree"})
_MULTIPLIED = frozenset(
    "half a one double doubled twice triple tripled treble trebled quadruple quadrupled halved".split()
)
_MULTIPLES = frozenset("factor multiple margin".split())
_EXCEEDING = frozenset(
    "exceed exceeded exceeds surpass surpassed outnumber outnumbered outstrip top topped".split()
)
_ROUGHLY = frozenset("about around approximately roughly exactly".split())
_SURELY_COMPARING = frozenset("versus vs difference differ".split())
_COMPARING = frozenset("compare compared comparison versus vs difference differ".split())


def comparison(texts: list[str]) -> Wanted | None:  # noqa: C901, PLR0911 (one rule a line)
    """What is wanted, where the question holds one thing against another."""
    opened = _opened(texts) or _held_against(texts) or _yielding(texts) or _exceeded(texts)
    if opened or _is_about_words(texts) or _asks_who_says_so(texts):
        return opened
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
    if texts.count("side") > 1 and "by" in texts and not asks:
        used = {place for place, text in enumerate(texts) if text in _SIDE_BY_SIDE}
        return Wanted(Kind.COMPARE, consumed=frozenset(used))
    if "than" in texts and set(texts) & _MORE and texts[0] not in AUX | {"when", "why"}:
        after = texts[texts.index("than") + 1 : texts.index("than") + 2]
        if after and after[0] in _FORMERLY:
            return None
        if not after or (after[0] not in _MULTIPLIED and (not after[0][0].isdigit() or len(after[0]) == 4)):
            used = {spot for spot, text in enumerate(texts) if text in {"how", "many", "than"} | _MORE}
            return Wanted(Kind.COMPARE, consumed=frozenset(used))
    return None


def _is_about_words(texts: list[str]) -> bool:
    """Whether what is held against what was only said ("any comment on price versus taste")."""
    return any(text.rstrip("s") in _OPINIONS for text in texts)


def _yielding(texts: list[str]) -> Wanted | None:
    """What is wanted by "which field *gave more* hay, this or that", where nobody says anything."""
    is_which = texts[0] == "which" and stem("".join(texts[2:3])) in SAY_STEMS
    if not is_which or texts[3:4] not in (["more"], ["less"], ["fewer"]) or "or" not in texts[4:]:
        return None
    return Wanted(Kind.WHAT, focus=(stem(texts[1]),))


def _asks_who_says_so(texts: list[str]) -> bool:
    """Whether it ends by asking whose claim it was ("more boats than crews: *who says so*")."""
    return any(texts[place:] in _SAYING_SO for place in range(max(1, len(texts) - 4), len(texts)))


def _held_against(texts: list[str]) -> Wanted | None:
    """What is wanted by "how does 2021 *stack up against* 2023"."""
    asks = not WH.isdisjoint({*texts} - {"how"})
    place = texts.index("against") if "against" in texts and not asks else 0
    if place < 2 or texts[place - 1] != "up" or texts[place - 2] not in _HOLDING:
        return None
    return Wanted(Kind.COMPARE, consumed=frozenset({place - 2, place - 1, place}))


def _opened(texts: list[str]) -> Wanted | None:
    """What is wanted by "by what factor", "by how much", "to what extent has it grown"."""
    if texts[:1] == ["by"] and "".join(texts[1:2]) in _ROUGHLY and texts[2:3] == ["how"]:
        found = _opened(["by", *texts[2:]])
        return found and replace(found, consumed=frozenset({1, *(place + 1 for place in found.consumed)}))
    noun = "".join(texts[2:3])
    if texts[:2] == ["by", "what"] and noun in _MULTIPLES:
        return Wanted(Kind.COMPARE, consumed=frozenset({2}))
    if texts[:3] == ["by", "how", "much"] and texts[3:4] and texts[3] in _SOONER and "than" not in texts:
        return Wanted(Kind.MEASURE, focus=("long course",))
    if texts[:2] == ["by", "how"] and noun in ("many", "much"):
        return Wanted(Kind.COMPARE, consumed=frozenset({1, 2}))
    if texts[:2] == ["by", "how"] and noun in MEASURES | {"wide"} and "margin" in texts:
        return Wanted(Kind.COMPARE, consumed=frozenset({1, 2, texts.index("margin")}))
    if texts[:2] == ["to", "what"] and noun in _EXTENTS and not _CHANGING.isdisjoint(map(stem, texts)):
        return Wanted(Kind.COMPARE, consumed=frozenset({2}))
    return None


def _is_gap(texts: list[str]) -> bool:
    """Whether it asks for the gap between two rates or numbers ("the gap in rates between A and B"), and not
    for one that lies between places."""
    if "gap" not in texts:
        return False
    place = texts.index("gap")
    if not all(text in FUNCTION | LIGHT | MEASURES for text in texts[:place]):
        return False
    measured = any(text.rstrip("s") in SHARE_NOUNS | COUNT_NOUNS for text in texts)
    behind = texts[place + 1 :]
    is_between = behind[:1] == ["between"] or (behind[:1] == ["in"] and "between" in behind)
    return is_between and "and" in behind[1:] and measured


def _exceeded(texts: list[str]) -> Wanted | None:
    """What is wanted by "by how many did A *exceed* B"."""
    place = next((spot for spot, text in enumerate(texts) if text in _EXCEEDING), None)
    how = texts.index("how") if "how" in texts else 0
    if place is None or texts[how + 1 : how + 2] not in (["many"], ["much"]) or "by" not in texts[:how]:
        return None
    return Wanted(Kind.COMPARE, consumed=frozenset({how, how + 1, place}))


def _compares(texts: list[str], place: int) -> bool:
    """Whether "comparison" asks to compare: "a comparison of …", "2021 2022 comparison", and not the one
    that somebody drew."""
    following = texts[place + 1 : place + 2]
    if following:
        return following[0] in ("of", "between", "with", "to")
    return any(text[0].isdecimal() or text.rstrip("s") in SHARE_NOUNS | COUNT_NOUNS for text in texts)
