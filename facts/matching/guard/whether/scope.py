"""How much a yes-or-no question says: of her *only*, of *most* of them, *more* than others, *before* others,
*again*; which the fact must settle."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import BEING, WHEN_NOUNS
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.whether import claims
from facts.matching.reading.kinds import Kind
from facts.matching.reading.kinds.vocabulary import DO
from facts.period import Period

_CAN = frozenset({"can", "could"})

_OTHERS = frozenset(
    map(
        stem,
        "only other another also too both and beyond besides all everybody more most one sole alone"
        " together".split(),
    )
)
_MANY = frozenset(
    map(stem, "most majority half all every nearly almost third quarter percent % none nobody but".split())
)
_BESIDES = frozenset("besides except aside apart".split())
_OTHER = frozenset({"other", "another"})
_NEAR = 3
_LONGEST_MONTH = 31
_YET = frozenset(
    map(stem, "before ever never first previously earlier again already still yet since".split())
)
_ABLE = frozenset(
    map(stem, "can could may might able allow permit let possible free enable right chance will".split())
)
_MORE_SO = frozenset(
    """
    more less worse better longer shorter higher lower bigger smaller larger greater easier harder faster
    slower stronger weaker safer richer poorer cheaper dearer younger older deeper
    """.split()
)
_MAKING = frozenset({"make", "makes", "made", "making"})
_EARLIER = frozenset("before ever previously earlier used last previous".split())
_SAME = frozenset({"same", "very"})
_TOGETHER = _SAME | frozenset(map(stem, "before after later earlier following while when".split()))
_ORDER = frozenset(map(stem, "before after then first later earlier together already".split()))


@of(Kind.YES_NO)
def not_only(case: Case) -> Iterable[str]:
    """“Is Ann the only one?” is not answered by a sentence that speaks of no others, nor of her alone."""
    if "only" not in case.reading.texts:
        return
    if _OTHERS.isdisjoint(case.fact.texts[0]) and not (case.fact.numbers and case.fact.kind == "figure"):
        yield "it does not say whether there are others"


@of(Kind.YES_NO)
def not_of_most(case: Case) -> Iterable[str]:
    """“Do most people walk?” is not answered by “more people walk”."""
    if "most" not in case.reading.texts[:4]:
        return
    if _MANY.isdisjoint(case.fact.texts[0]) and not case.fact.numbers:
        yield "it does not say how many of them"


@of(Kind.YES_NO)
def compares_nothing(case: Case) -> Iterable[str]:
    """“Do more people walk than ride?” is not answered by “more people walk now”."""
    texts = case.reading.texts
    if "than" not in texts:
        return
    if _EARLIER.intersection(texts[texts.index("than") + 1 :][:3]):
        return
    said = case.fact.texts[0]
    if "than" in said or stem("compare") in said or len(case.fact.numbers) > 0:
        return
    yield "it does not compare the two"


@of(Kind.YES_NO)
def not_before(case: Case) -> Iterable[str]:
    """“Did Ann arrive before Bo?” is not answered by the day on which she arrived."""
    texts = case.reading.texts
    for place, text in enumerate(texts[:-1]):
        if text not in ("before", "after"):
            continue
        spot = place + 1 + (texts[place + 1] in ("the", "his", "her", "their"))
        behind = [unit for unit in case.asked.units if unit.first in (place + 1, spot)]
        if any(unit.types & {"person", "place"} for unit in behind) and _ORDER.isdisjoint(case.fact.texts[0]):
            yield "it does not say who was first"


@of(Kind.YES_NO)
def not_ever(case: Case) -> Iterable[str]:
    """“Had Ann ever been there before?” is not answered by her being there."""
    texts = case.reading.texts
    if "ever" in texts and "before" in texts and _YET.isdisjoint(case.fact.said):
        yield "it does not say how it was before"


@of(Kind.YES_NO)
def not_of_others(case: Case) -> Iterable[str]:
    """“Are other towns free?” is not answered by what other people do, nor “does she have more boats besides
    the Lark?” by what the Lark is."""
    words = case.reading.words
    if not _BESIDES.isdisjoint(case.reading.texts) and _OTHERS.isdisjoint(case.fact.texts[0]):
        yield "it does not say whether there are others"
    for place, word in enumerate(words[:-1]):
        is_either = place and words[place - 1].text == "or"
        if word.text not in _OTHER or is_either or place + 1 not in case.asked.ways:
            continue
        row = claims.row_from(case, place + 1)[:_NEAR]
        own = frozenset().union(*map(case.asked.own_at, row))
        told = (*case.fact.texts, *case.fact.asks_whether)
        if not any(_has_other(text, own) for text in told):
            yield f"it does not speak of any other “{words[row[0]].text}”"


def _has_other(text: Sequence[str], nouns: Collection[str]) -> bool:
    return any(
        word in _OTHER and any(noun in nouns for noun in text[at + 1 : at + 1 + _NEAR])
        for at, word in enumerate(text)
    )


@of(Kind.YES_NO)
def not_made_more_so(case: Case) -> Iterable[str]:
    """“Do the boats make the queue longer?” is not answered by the queue's being a reason for boats."""
    texts = case.reading.texts
    verb = next((at for at, text in enumerate(texts) if text in _MAKING), 0)
    if not verb or _MORE_SO.isdisjoint(texts[verb + 1 :]):
        return
    made = stem("make")
    if made not in case.fact.texts[0] and not any(made in ask for ask in case.fact.asks_whether):
        yield "it does not say what makes it so"


@of(Kind.YES_NO)
def not_able(case: Case) -> Iterable[str]:
    """“Can they send for their families?” is not answered by what they are granted."""
    first = next((text for text in case.reading.texts if text in BEING | DO | _CAN), "")
    if first in _CAN and _ABLE.isdisjoint(case.fact.said):
        yield "it does not say whether that can be done"


@of(Kind.YES_NO)
def not_told_apart(case: Case) -> Iterable[str]:
    """“Was January or February busier?”, “was it busier in May than in April?” is not answered by a number of
    both together."""
    periods = case.reading.periods
    are_months = all(_is_within_a_month(one.period) for one in periods)
    for one, other in pairwise(periods):
        is_either = are_months or case.reading.texts[one.last : other.first] == ("or",)
        said = case.fact.said
        if is_either and any(
            case.reading.stems[at] not in said for each in (one, other) for at in range(each.first, each.last)
        ):
            yield "it does not tell the two times apart"


@of(Kind.YES_NO)
def not_at_the_same_time(case: Case) -> Iterable[str]:
    """“Did she leave on the very day he came?” is not answered by the day on which she left."""
    pairs = pairwise(case.reading.texts)
    asks = any(one in _SAME and other in WHEN_NOUNS for one, other in pairs)
    if asks and _TOGETHER.isdisjoint(case.fact.said) and not case.fact.asks_with(_SAME, Kind.YES_NO):
        yield "it does not say what was at the same time"


def _is_within_a_month(period: Period) -> bool:
    return period.end is not None and (period.end - period.start).days < _LONGEST_MONTH


@of(Kind.YES_NO)
def not_from_to(case: Case) -> Iterable[str]:
    """“Did they sail from Rome to Pisa?” is not answered by a sentence that names neither."""
    ends = []
    for ways in (("from",), ("to", "into")):
        for place, word in enumerate(case.reading.words[:-1]):
            units = case.asked.by_place[place + 1]
            if word.text in ways and any("place" in unit.types for unit in units):
                ends.append(place + 1)
    if len(ends) == 2 and not any(spot in case.asked.ways and case.states(spot) for spot in ends):
        yield "it names neither end of the way"
