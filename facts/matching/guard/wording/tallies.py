"""Words by which a figure is asked for, and that say no more than that there is such a figure: how many
visitors a place "logged" or "handled", what noise was "recorded", whose "contribution" a share is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES, PARTICLES, SHARE_NOUNS, UNSURE
from facts.matching.english.words import stem
from facts.matching.fitting import by_kind, sorts
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.question import Term

_TAKING_IN = frozenset(
    """
    attract attracts attracted draw draws drew drawn pull pulls pulled welcome welcomed receive received host
    hosts hosted handle handles handled handling treat treats treated treating serve serves served process
    processed greet greeted entertain entertained deal dealt cope coped
    """.split()
)
_NOTING = (
    "log logs logged post posts posted register registers registered report reports reported record recorded"
)
_NOTED = frozenset("logged recorded counted".split())
_AUXILIARIES = frozenset("did do does has have had".split())
_PASSIVE = frozenset("was were been is are".split())
_MEASURED = frozenset(map(stem, "measure record register".split()))
_OUTLAYS = sorts.COSTS | frozenset(
    map(stem, "income renovation construction damage debt salary wage rent".split())
)
_BY_COST = frozenset("cover covers covered meet meets met".split())
_SAME_SPANS = {
    "week": ("7 day",),
    "fortnight": ("14 day", "2 week"),
    "month": ("30 day", "31 day", "4 week"),
    "year": ("12 month", "52 week", "365 day"),
    "day": ("24 hour",),
    "hour": ("60 minut",),
}
_EXTREMES = {
    one: frozenset(words.split()) - {one}
    for words in ("max maximum top highest peak most", "min minimum lowest least")
    for one in words.split()
}
_TIMES = frozenset(map(stem, "minute hour day week month year time".split()))
_ONE = frozenset("a an one".split())
_THROUGHOUT = (("start", "to", "finish"), ("beginning", "to", "end"), ("end", "to", "end"))


def takes_in(case: Case, place: int) -> bool:
    """Whether the verb there only says that so many came, of a number of those who come somewhere."""
    words = case.reading.words
    asks = case.reading.kind in NUMERIC or sorts.has_the_sort(case)
    return asks and words[place].text in _TAKING_IN and _ends_there(case, place) and sorts.counts_comers(case)


def _takes_in(case: Case, term: Term) -> bool:
    """Whether "how many did it *attract*" is asked of a number of those who come somewhere."""
    return takes_in(case, term.first)


def _plays_host(case: Case, term: Term) -> bool:
    """Whether "how many did it *play host to*" only says that so many came."""
    behind = case.reading.texts[term.first + 1 : term.first + 2]
    return behind == ("host",) and case.reading.kind in NUMERIC and sorts.counts_comers(case)


def _notes(case: Case, term: Term) -> bool:
    """Whether "how many loans did it *log*" is asked of a number of just these, which do not log it."""
    if case.reading.kind is not Kind.COUNT or case.fact.measure != "count" or not by_kind.counts(case):
        return False
    place = term.first
    before = case.reading.texts[:place]
    is_passive = term.word.text in _NOTED and not _PASSIVE.isdisjoint(before[-1:])
    is_active = (
        not _AUXILIARIES.isdisjoint(before) and case.reading.words[place - 1].stem not in case.reading.focus
    )
    return bool(case.reading.focus) and (is_passive or is_active) and _ends_there(case, place)


def _is_reading(case: Case, _: Term) -> bool:
    """Whether "the *reading* at the gate" is asked of a figure that the fact says was measured."""
    return case.fact.kind == "figure" and not _MEASURED.isdisjoint(case.fact.texts[0])


def _records(case: Case, term: Term) -> bool:
    """Whether what was *recorded* is asked of a figure that was measured, or of so many that came about."""
    is_verb = term.first > 0 and case.reading.words[term.first - 1].text not in ARTICLES
    is_measured = is_verb and _is_reading(case, term) and _ends_there(case, term.first)
    return is_measured or _notes(case, term)


def _pays(case: Case, term: Term) -> bool:
    """Whether who *bears* a cost, or his *contribution* to it, is asked for of what somebody pays of it."""
    says = case.fact.kind == "figure" and "pay" in case.fact.texts[0]
    return says and (term.word.text not in _BY_COST or not _OUTLAYS.isdisjoint(case.asked.said))


def _is_as_long(case: Case, term: Term) -> bool:
    """Whether "within a *month*" is what the fact calls 30 days."""
    before = case.reading.words[term.first - 1 : term.first]
    spans = _SAME_SPANS[term.word.text]
    return any(word.text in _ONE for word in before) and any(f" {span} " in case.fact.text for span in spans)


def _is_throughout(case: Case, term: Term) -> bool:
    """Whether "from *start* to finish" is said of what lasts, or is so long."""
    texts = case.reading.texts
    near = range(max(0, term.first - 2), term.first + 1)
    return any(texts[spot : spot + 3] in _THROUGHOUT for spot in near) and sorts.is_span(case)


def _needs(case: Case, _: Term) -> bool:
    """Whether how long one *needs* for it is asked of what the fact says it takes."""
    focus = case.reading.focus
    is_time = bool(focus) and (focus[0].startswith("long") or focus[0] in _TIMES)
    return is_time and "take" in case.fact.texts[0] and sorts.is_span(case)


def _has(case: Case, term: Term) -> bool:
    """Whether "how many boats does it *own*" is asked of what the fact says that it has so many."""
    focus = case.asked.same_as(case.reading.focus)
    if case.reading.kind is not Kind.COUNT or not _ends_there(case, term.first):
        return False
    return any(
        word == "have"
        and UNSURE.isdisjoint(text[:spot][-1:])
        and not focus.isdisjoint(text[spot + 1 : spot + 5])
        for text in case.fact.texts[:1]
        for spot, word in enumerate(text)
    )


def _is_extreme(case: Case, term: Term) -> bool:
    """Whether "*maximum* speed" is asked of a figure for the *top* speed."""
    fact, behind = case.fact, term.first + 1
    same = _EXTREMES.get(term.word.text, frozenset())
    return (
        fact.kind == "figure"
        and behind in case.asked.ways
        and any(one in same and other in case.asked.same_at(behind) for one, other in pairwise(fact.variable))
    )


def _ends_there(case: Case, place: int) -> bool:
    """Whether nothing that the fact would have to hold comes right behind the word, a particle apart."""
    words, behind = case.reading.words, place + 1
    return behind not in case.asked.ways or words[behind].text in PARTICLES


def _is_percentage_wise(case: Case, term: Term) -> bool:
    """Whether "percentage *wise*" is asked of a share."""
    before = case.reading.words[term.first - 1 : term.first]
    return case.fact.measure == "share" and any(word.text in SHARE_NOUNS for word in before)


RULES: Mapping[str, Callable[[Case, Term], bool]] = {
    **dict.fromkeys(_NOTING.split(), _notes),
    **dict.fromkeys("measure measured record recorded register registered".split(), _records),
    **dict.fromkeys(_TAKING_IN, _takes_in),
    **dict.fromkeys("reading measurement".split(), _is_reading),
    **dict.fromkeys(
        "bear bears bore borne shoulder shoulders shouldered contribute contributes".split(), _pays
    ),
    **dict.fromkeys("contributed contribution contributions".split(), _pays),
    **dict.fromkeys(_BY_COST, _pays),
    **dict.fromkeys("play plays played".split(), _plays_host),
    "wise": _is_percentage_wise,
    **dict.fromkeys("need needs needed require requires required".split(), _needs),
    **dict.fromkeys(_EXTREMES, _is_extreme),
    **dict.fromkeys("own owns possess possesses keep keeps boast boasts".split(), _has),
    **dict.fromkeys(_SAME_SPANS, _is_as_long),
    **dict.fromkeys("start finish beginning end".split(), _is_throughout),
}
"""By word: whether it says nothing here that the fact does not."""
