"""What a yes-or-no question says that somebody or something *is*, which the fact must say of that very
one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES, BEING, FUNCTION, STORY_NOUNS
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.whether import claims, standing
from facts.matching.profile import PASSING
from facts.matching.reading.kinds import Kind
from facts.matching.reading.kinds.vocabulary import DO
from facts.matching.recall.meaning import Unit

_ONE = frozenset({"a", "an"})
_WHERE = frozenset("in at near inside outside from".split())
_WHERE_SAID = _WHERE | frozenset("on between by along beside opposite of".split())
_PLACED = frozenset(map(stem, "base locate situate live stand lie stay sit headquarter place find".split()))
_IN_PASSING = frozenset("still now currently already really actually ever also indeed so very too".split())
NAMED = frozenset({"person", "organisation", "group", "place", "work", "thing"})
_BE = "be"
_DO = frozenset(map(stem, DO))
_JOINING = frozenset({"and", "or", "one", "among", "than", "like", "as"})
_SOLE = frozenset("only sole single".split())
_ENDS = frozenset({"last", "first"})
_ENDS_SAID = {
    "last": frozenset(map(stem, "last final end ended latest closing".split())),
    "first": frozenset(map(stem, "first earliest oldest never pioneer".split())),
}
_TIMES = frozenset(
    "day days week weeks month months year years time times night winter summer spring autumn decade".split()
)
_LIGHT_STATES = frozenset(map(stem, "full welcome welcomed whole certain".split()))
_COSTING = frozenset(map(stem, "charge pay paid cost price fee fare sell sold gratis complimentary".split()))
_SAYING_SO = frozenset("be a an the who as too become remain".split())
_OPENING = frozenset({_BE, "a", "an", "the"})
_AFTER = frozenset(map(stem, "since until till after before under again now today then who that".split()))
_DONE = frozenset("written built made won lost held shut known sold paid found stolen drawn set".split())
_TAKEN_IN = frozenset(
    """
    part included listed mentioned named quoted cited involved described portrayed called published run number
    """.split()
)


@of(Kind.YES_NO)
def not_in_that_place(case: Case) -> Iterable[str]:
    """“Is Ann in Rome?” is not answered by what Ann said of the fall in prices in Rome."""
    subject = _subject(case)
    if subject is None:
        return
    words, names = case.reading.words, standing.by_first(subject.names)
    start = _predicate(case, subject.last)
    if words[start : start + 1] and words[start].text in ARTICLES | _JOINING:
        return
    if start < len(words) and words[start].stem in _PLACED:
        start += 1
    if start + 1 >= len(words) or words[start].text not in _WHERE:
        return
    spot = start + 1
    while spot < len(words) and words[spot].text in FUNCTION:
        spot += 1
    if spot not in case.asked.ways:
        return
    is_place = any("place" in unit.types for unit in case.asked.by_place[spot])
    if not is_place and (spot + 1 < len(words) or not subject.types & {"person", "organisation"}):
        return
    places = frozenset(case.asked.same_at(spot))
    if not any(_is_placed(text, names, places) for text in _told(case)):
        yield f"it does not say that “{words[subject.first].text}” is there"


@of(Kind.YES_NO)
def not_so_itself(case: Case) -> Iterable[str]:
    """“Is Ann Lee Welsh?” is not answered by what Ann Lee said of Welsh farmers."""
    subject = _subject(case)
    if subject is None:
        return
    words = case.reading.words
    place = _predicate(case, subject.last)
    if place >= len(words) or words[place].text in _JOINING | _ONE:
        return
    if words[place].text in ("the", "in"):
        place += 1
    if place not in case.asked.ways or words[place].text.endswith("ly") or words[place].owner:
        return
    if words[place].text in _TAKEN_IN | _SOLE | _ENDS or words[subject.last].text in STORY_NOUNS:
        return
    same = _meant(case, place)
    if words[place + 1 : place + 2] and words[place + 1].text == "or" and place + 2 in case.asked.ways:
        # "Upstream *or* downstream".
        same += _meant(case, place + 2)
    if (words[place].text.endswith("ed") or words[place].text in _DONE) and _is_told(case, subject, place):
        return
    names, asked = standing.by_first(subject.names), frozenset(case.reading.stems)
    still = "still" in case.reading.texts[: place + 1]
    meant = standing.by_first(same)
    told = _told(case)
    if claims.speaks(case, subject):
        # "Does Ann oppose *fines*" does not say that she was fined.
        told = [text for text in told if text[0] not in _DO and "who" not in text]
    if not any(_is_so(text, names, meant, asked, still=still) for text in told):
        yield f"it does not say that “{words[subject.first].text}” is “{words[place].text}”"


@of(Kind.YES_NO)
def not_so_of_those(case: Case) -> Iterable[str]:
    """“Are the farmers rich?” is not answered by the age of a farmer, nor by rich towns."""
    words = case.reading.words
    if len(words) < 4 or words[0].text not in BEING:
        return
    if _subject(case) is not None or words[1].text != "the":
        return
    last = len(words) - 1
    places = [place for place in case.asked.ways if place < last]
    word = words[last]
    if not places or places != list(range(2, last)) or word.text in FUNCTION:
        return
    if last not in case.asked.ways and word.stem not in _LIGHT_STATES:
        return
    heads = case.asked.ways[places[-1]].words
    if last in case.asked.ways and word.text.endswith("ed") and any(word.stem in one for one in _told(case)):
        return
    same = _meant(case, last) if last in case.asked.ways else [(word.stem,)]
    meant, asked = standing.by_first(same), frozenset(case.reading.stems)
    if not any(_is_free(text, heads, meant, asked) for text in _told(case)):
        yield f"it does not say that they are “{words[last].text}”"


@of(Kind.YES_NO)
def not_free(case: Case) -> Iterable[str]:
    """“Is the play free?” is not answered by when it was released, nor by whom it frees."""
    texts = case.reading.texts
    if texts[0] not in BEING or "free" not in texts[2:]:
        return
    place = texts.index("free", 2)
    if texts[place + 1 : place + 2] not in ((), ("on",), ("for",), ("in",), ("to",), ("at",)):
        return
    said = case.fact.texts[0]
    is_with = any(one == "free" and other != "of" for one, other in pairwise((*said, ".")))
    if not is_with and _COSTING.isdisjoint(said):
        yield "it does not say what it costs"


@of(Kind.YES_NO)
def not_among(case: Case) -> Iterable[str]:
    """“Is Rome one of the towns that Ann named?” is not answered by how many towns she named."""
    words = case.reading.words
    subject = _subject(case)
    if subject is None or words[subject.last : subject.last + 1] == ():
        return
    texts = case.reading.texts[subject.last : subject.last + 2]
    if texts != ("one", "of") and texts[0] != "among":
        return
    said = case.fact.texts[0]
    if not any(standing.spots(said, standing.by_first(subject.names))):
        yield f"it does not say what “{words[subject.first].text}” is one of"


@of(Kind.YES_NO)
def no_such_end(case: Case) -> Iterable[str]:
    """“Was the ten o'clock the last boat?” is not answered by how many it carried."""
    texts = case.reading.texts
    if texts[0] not in BEING:
        return
    for place, text in enumerate(texts[:-1]):
        is_one = text in _ENDS and texts[place - 1] == "the" and place > 1
        if not is_one or texts[place + 1] in _TIMES:
            continue
        told = (case.fact.texts[0], *case.fact.asks_whether)
        if all(_ENDS_SAID[text].isdisjoint(one) for one in told):
            yield f"it does not say that it is the “{text}”"


def _meant(case: Case, place: int) -> list[tuple[str, ...]]:
    """The words and the phrases that mean the same as the word at ``place``."""
    own = case.reading.words[place].stem
    return [text for text in case.asked.ways[place].texts if text == (own,) or own not in text]


def _subject(case: Case) -> Unit | None:
    """Who or what is named behind the "is" with which the question starts."""
    return named_at(case, 1) if case.reading.texts[0] in BEING else None


def named_at(case: Case, start: int, types: frozenset[str] = NAMED) -> Unit | None:
    """Who or what is named from ``start`` on; "the *sailors*" are not the one sailor whom the pack knows."""
    found = claims.doer_at(case, start, types)
    is_many = found is not None and case.reading.words[found.last - 1].text.endswith("s")
    return None if is_many and found not in case.asked.units else found


def _is_told(case: Case, subject: Unit, place: int) -> bool:
    """Whether the fact says what was done, in its very word where only that one himself tells it."""
    if claims.speaks(case, subject):
        return any(case.reading.stems[place] in text for text in _told(case))
    return claims.tells(case, place)


def _predicate(case: Case, place: int) -> int:
    """Where it begins what they are said to be, behind "and his son" and "still"."""
    words = case.reading.words
    if [word.text for word in words[place : place + 2]] in (["and", "his"], ["and", "her"], ["and", "their"]):
        place += 3
    while place < len(words) and words[place].text in _IN_PASSING:
        place += 1
    return place


def _told(case: Case) -> list[tuple[str, ...]]:
    """The fact's own texts, and its listed questions that ask whether it is so."""
    return [*case.fact.texts, *case.fact.asks_whether]


def _is_placed(text: Sequence[str], names: standing.ByFirst, places: Collection[str]) -> bool:
    """Whether the text has it that one of those is at one of the places: "Ann is (a nurse) in Rome"."""
    for start, end in standing.spots(text, names):
        asks = start and text[start - 1] == _BE
        behind = text[end : end + 3]
        if not asks and not (behind and (behind[0] in _PLACED or behind[0] == "of" or _BE in behind)):
            continue
        for spot in range(end + 1, len(text)):
            if behind[:1] == ("of",) and spot > end + 3:
                break
            before = [word for word in text[max(end, spot - 3) : spot] if word not in ARTICLES]
            is_between = "between" in text[end:spot]
            if text[spot] in places and (is_between or any(word in _WHERE_SAID for word in before[-2:])):
                return True
    return False


def _is_so(
    text: Sequence[str],
    names: standing.ByFirst,
    same: standing.ByFirst,
    asked: Collection[str],
    *,
    still: bool = False,
) -> bool:
    """Whether the text says so of one of the names: "Ann is rich", "the rich Ann", and not "Ann spoke of rich
    towns"."""
    spots = list(standing.spots(text, same))
    for start, end in standing.spots(text, names):
        asks = start and text[start - 1] == _BE
        opens = text[end] if end < len(text) else ""
        if opens == "have":
            opens = _BE if text[end + 1 : end + 2] in ((_BE,), (stem("become"),)) else ""
        for spot, last in spots:
            if last == start and not still:
                return True
            if spot < end:
                continue
            is_said = opens in _SAYING_SO or asks or spot - end <= 1
            if is_said and (opens in _OPENING or not _is_of_another(text, last, asked)):
                return True
    return False


def _is_of_another(text: Sequence[str], last: int, asked: Collection[str]) -> bool:
    """Whether what ends before ``last`` only says what another thing is like, which is not asked of: "*rich*
    towns"."""
    behind = text[last] if last < len(text) else "and"
    return behind not in PASSING | _AFTER and behind not in asked and not behind[0].isdigit()


def _is_free(
    text: Sequence[str], heads: frozenset[str], same: standing.ByFirst, asked: Collection[str]
) -> bool:
    """Whether the text has both what is asked of and what that is said to be, and the latter not only of
    another thing."""
    return not heads.isdisjoint(text) and any(
        not _is_of_another(text, last, asked) for _, last in standing.spots(text, same)
    )
