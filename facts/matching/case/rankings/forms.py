"""Questions about an order that a fact tells in one sentence ("A had the most visitors, followed by B"):
who came second, where C ended up, what came right behind A, the first three in order, if B came ahead of C.

The sentence shows the whole order, so it answers all of these: where the ranks asked for are told and what is
named has one. What it is ranked by, when and where, the other words of the question say, and the guard holds
them to the fact.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from facts.matching.case.rankings.words import (
    COMING,
    ORDERS,
    SPOTS,
    Ranks,
)
from facts.matching.profile.rankings import rank_of
from facts.matching.reading.kinds import Kind

if TYPE_CHECKING:
    from facts.matching.case.case import Case

_WHICH = frozenset({Kind.WHAT, Kind.WHO, Kind.IS, Kind.BARE, Kind.WHERE, Kind.WHY, Kind.SAID})
_LISTING = frozenset({Kind.WHAT, Kind.WHO, Kind.IS, Kind.BARE, Kind.MANNER, Kind.WHY})
_COMPARING = frozenset({Kind.YES_NO, Kind.IS, Kind.WHAT, Kind.BARE, Kind.WHY})
_PLACING = frozenset({Kind.WHERE, Kind.WHAT, Kind.IS, Kind.MANNER, Kind.BARE, Kind.MEASURE})
_BEHIND = frozenset("behind after below following followed".split())
_AHEAD = frozenset("ahead before above beat beats".split())
_TEMPORAL = frozenset({"before", "after", "following"})
_ELSEWHERE = frozenset({"on", "to", "from"})
_RIGHT = frozenset("right directly immediately just straight next closely".split())
_HIGHER = frozenset("more less fewer higher lower better worse beat beaten".split()) | _BEHIND | _AHEAD
_FARING = frozenset("do did fare fared".split())
_OPINIONS = frozenset({"better", "worse"})
_RANKING = frozenset("ranked rank ranks put placed listed named voted".split())
_BEHIND_RANKING = frozenset("in at top number behind".split())
_OF_RANKS = SPOTS | ORDERS | COMING | {"who", "which of", "top", "runner", "winner"}
_ENDING_UP = frozenset({"come", "finish", "land", "place", "rank"})
_AT = frozenset("in on at among".split())
_RANKS = "rank"
_FIRSTS = frozenset({"top", "first"})
_BESTS = frozenset({"most", "best", "top"})
_NEAR = 4
_YEAR = len("2000")


def asked_of(case: Case) -> frozenset[int]:
    """The places of the words that ask for an order or a rank which the fact tells; none where the question
    does no such thing."""
    if not case.fact.holds.ranking:
        return frozenset()
    ranks = Ranks(case)
    if ranks.wants_a_number or not _is_of_its_time(ranks):
        return frozenset()
    for form in (_in_order, _neighbour, _which, _compared, _where):
        if said := frozenset(form(ranks)):
            return said | ranks.going_without_saying
    return frozenset()


def not_told(case: Case) -> Iterable[str]:
    """“Who came fifth” is not told where only four are, nor “visitors of the runner-up” where only the order
    is, nor who is second “among reviewers” by a review's word."""
    if not case.fact.holds.ranking:
        return
    ranks = Ranks(case)
    if case.reading.kind is Kind.BARE and ranks.wants_a_number:
        yield "it tells an order and no number"
    for place, rank in ranks.asked.items():
        if rank not in ranks.told and case.reading.kind is not Kind.YES_NO:
            yield f"it does not say which came “{ranks.texts[place]}”"
    if case.asks_for_order:
        yield from _ranked_by_the_source(case)


def _ranked_by_the_source(case: Case) -> Iterable[str]:
    own = set(case.fact.texts[0]).union(*(ask.terms for ask in case.fact.asks))
    for term in case.reading.terms:
        held = case.asked.ways[term.first].words & case.stems
        is_source = not held.isdisjoint(case.fact.speaker) and held.isdisjoint(own)
        if is_source and not term.word.name and term.first not in case.asks_for_order:
            yield f"it does not rank by “{term.word.text}”"


def no_rank(case: Case) -> Iterable[str]:
    """“The number one” is no number of anything, and where somebody ranks none either."""
    texts = case.reading.texts
    is_rank = texts[:1] == ("where",) and _RANKS in case.reading.stems
    if is_rank and not case.asks_for_order and _RANKS not in case.fact.said:
        yield "it ranks nothing"
    place = texts.index("number") if "number" in texts[:-1] else -1
    if place < 0 or texts[place + 1] != "one" or case.asks_for_order or "number" in case.fact.stems:
        return
    ways = case.asked.ways.get(place)
    if ways is None or not any(phrase in case.text for phrase, _ in ways.phrases):
        yield "it ranks nothing"


def _is_of_its_time(ranks: Ranks) -> bool:
    """Whether the sentence itself has the year that the question names, if both have one: its source may tell
    of several."""
    asked = {str(one.period.start.year) for one in ranks.case.reading.periods}
    told = {word for word in ranks.case.fact.texts[0] if word.isdecimal() and len(word) == _YEAR}
    return not asked or not told or not told.isdisjoint(asked)


def _in_order(ranks: Ranks) -> Iterable[int]:
    """ "The *four* most visited works *in order*", "the *top three*", "how are they ranked"."""
    kind, texts, count = ranks.case.reading.kind, ranks.texts, len(ranks.told)
    if kind not in _LISTING or ranks.named or count < 2 or max(ranks.told) > count:
        return
    ordered = [place for place, text in enumerate(texts) if text == "order" and _is_order(texts, place)]
    ranked = [place for place, word in enumerate(ranks.stems) if word == "rank" and kind is Kind.MANNER]
    several = [
        place
        for place, text in enumerate(texts)
        if text in ranks.case.reading.numbers and text.isdecimal() and (ordered or _is_of_bests(texts, place))
    ]
    if any(not 1 < int(texts[place]) <= count for place in several) or not _may_be_asked_for(ranks):
        return
    if ordered or several or ranked:
        yield from (*ordered, *several, *ranked)
        yield from (place - 1 for place in several if place and texts[place - 1] in _FIRSTS)
        yield from (
            place for place in range(len(texts) - 2) if texts[place + 1 : place + 3] == ("the", "top")
        )


def _is_order(texts: tuple[str, ...], place: int) -> bool:
    before = texts[max(0, place - 2) : place]
    behind = texts[place + 1 : place + 2]
    return not {"in", "what", "which", "the"}.isdisjoint(before) and behind not in (("to",), ("that",))


def _is_of_bests(texts: tuple[str, ...], place: int) -> bool:
    """Whether the number at ``place`` is that of "the top *three*" or "the *three* most popular"."""
    before, behind = texts[max(0, place - 1) : place], texts[place + 1 : place + 2]
    return not _FIRSTS.isdisjoint(before) or not _BESTS.isdisjoint(behind)


def _neighbour(ranks: Ranks) -> Iterable[int]:
    """ "What came right *behind A*", "who was *ahead of B*"."""
    if ranks.case.reading.kind not in _WHICH or len(ranks.named) != 1 or not _may_be_asked_for(ranks):
        return
    ((rank, spots),) = ranks.named.items()
    texts, start = ranks.texts, spots.start
    while start and texts[start - 1] in ("the", "of", "to"):
        start -= 1
    near = range(max(0, start - _NEAR), start)
    turn = texts[start - 1] if start else ""
    wanted = rank + 1 if turn in _BEHIND else rank - 1 if turn in _AHEAD else 0
    if wanted not in ranks.told or any(one not in (wanted, rank) for one in ranks.asked.values()):
        return
    if turn in _TEMPORAL and any(texts[spot] == "on" for spot in near):
        # "What comes on after it".
        return
    yield start - 1
    yield from (spot for spot in near if texts[spot] in _RIGHT or ranks.stems[spot] in COMING)
    yield from ranks.asked


def _which(ranks: Ranks) -> Iterable[int]:
    """ "Who came *second*", "the *top* reason", "was A *second*": which has the ranks that are named."""
    asked, named = ranks.asked, ranks.named
    if not asked or not set(asked.values()) <= ranks.told.keys():
        return
    if ranks.case.reading.kind is Kind.YES_NO:
        is_asked = len(named) == 1 or (len(named) == 2 and "or" in ranks.texts)
    else:
        is_open = not set(asked.values()) <= named.keys() and all(_is_told_too(ranks, rank) for rank in named)
        is_asked = is_open and ranks.case.reading.kind in _WHICH and _may_be_asked_for(ranks)
    if is_asked:
        yield from (spot for place in asked for spot in _around(ranks, place))


def _is_told_too(ranks: Ranks, rank: int) -> bool:
    """Whether what is named has its own rank next to it ("*A was first*, and who was second?"), or is what
    the one asked for came second to."""
    spots = ranks.named[rank]
    before = [text for text in ranks.texts[max(0, spots.start - 2) : spots.start] if text != "the"]
    if not (_BEHIND | {"to"}).isdisjoint(before[-1:]) and rank < min(ranks.asked.values()):
        return True
    return any(ranks.asked.get(place) == rank for place in range(spots.stop, spots.stop + _NEAR))


def _around(ranks: Ranks, place: int) -> Iterable[int]:
    """The places of the words that belong to a rank: "*came second*", "*number one*", "*runner up*"."""
    texts, stems = ranks.texts, ranks.stems
    yield from (spot for spot in range(max(0, place - _NEAR), place) if stems[spot] in COMING)
    yield from (spot for spot in range(max(0, place - 1), place) if texts[spot] == "number")
    yield place
    for spot in range(place + 1, min(place + 2, len(texts))):
        if stems[spot] in SPOTS or texts[spot] in ("ranked", "placed", "best") or texts[place] == "runner":
            yield spot


def _compared(ranks: Ranks) -> Iterable[int]:
    """ "Did B come *ahead* of C", "was B *more* popular than C"."""
    kind, said = ranks.case.reading.kind, set(ranks.texts)
    if kind not in _COMPARING or len(ranks.named) != 2 or ranks.asked:
        return
    if kind is not Kind.YES_NO and "or" not in said:
        return
    comes = [place for place, word in enumerate(ranks.stems) if word in COMING and word != "be"]
    is_of_time = not said.isdisjoint(_TEMPORAL) and (not comes or not said.isdisjoint(_ELSEWHERE))
    is_opinion = not said.isdisjoint(_OPINIONS) and said.isdisjoint(_FARING)
    turns = [place for place, text in enumerate(ranks.texts) if text in _HIGHER]
    if turns and not is_of_time and not is_opinion:
        yield from (*turns, *comes)


def _where(ranks: Ranks) -> Iterable[int]:
    """ "*Where* did C end up", "C's *rank*"."""
    reading, texts = ranks.case.reading, ranks.texts
    if reading.kind not in _PLACING or len(ranks.named) != 1 or ranks.asked or "from" in texts:
        return
    asks_where = "where" in texts
    if (asks_where and reading.focus) or (
        reading.kind is Kind.WHAT and not asks_where and SPOTS.isdisjoint(reading.focus)
    ):
        return
    ((_, spots),) = ranks.named.items()
    if ranks.orders or (asks_where and _ends_up(ranks, spots.stop)):
        yield from ranks.orders
        yield from (place for place, word in enumerate(ranks.stems) if word in COMING)
        yield from (place for place, text in enumerate(texts) if text in ("up", "high", "do") and place)


def _ends_up(ranks: Ranks, place: int) -> bool:
    """Whether "where did C *come*" has a verb without an object at ``place``."""
    behind = ranks.texts[place + 1 : place + 2]
    return not _ENDING_UP.isdisjoint(ranks.stems[place : place + 1]) and (not behind or behind[0] in _AT)


def _may_be_asked_for(ranks: Ranks) -> bool:
    """Whether the noun asked for is one for what is ranked, and nobody is asked for who ranks it."""
    case = ranks.case
    if "who" in ranks.texts and (not ranks.has_names or _asks_who_ranks(ranks)):
        return False
    focus = {*case.reading.focus} - _OF_RANKS - {ranks.stems[place] for place in ranks.popularity}
    if not focus or case.reading.kind in (Kind.IS, Kind.WHY):
        return True
    wanted = case.asked.same_as(focus)
    listed = (word for ask in case.fact.asks if ask.focus for word in ask.terms)
    classes = (word for item in ranks.told.values() for word in case.asked.classes_of(item))
    return not wanted.isdisjoint((*listed, *classes, *ranks.general_nouns))


def _asks_who_ranks(ranks: Ranks) -> bool:
    """Whether "who *ranked A* second" has an object."""
    verbs = [place for place, text in enumerate(ranks.texts) if text in _RANKING]
    behind = (ranks.texts[place + 1] if place + 1 < len(ranks.texts) else "" for place in verbs)
    is_who = ranks.case.reading.kind is Kind.WHO
    return is_who and any(not rank_of(text) and text not in _BEHIND_RANKING for text in behind)
