"""Verbs and nouns that any question may use of what the fact says more plainly: "turned up" of visitors,
"right at" a place, the "word" of what the fact defines, "in the paper"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from facts.matching import sorts
from facts.matching.case import Case
from facts.matching.kinds import NUMERIC, SAY_STEMS, Kind
from facts.matching.lexicon import FUNCTION, NEGATION, ROLE_NOUNS
from facts.matching.question import Term
from facts.matching.words import stem

_NEAR, _FAR = 4, 7
_NOT = frozenset(map(stem, NEGATION))
_REPLYING = frozenset(map(stem, "answer reply respond react counter retort rebut".split()))
_APPEARING = frozenset("turn turns turned turning show shows showed showing".split())
_DRAWING = (
    "attract attracts attracted draw draws drew drawn pull pulls pulled welcome welcomed receive received"
)
_JOINED_TO = frozenset({"in", "of", "on", "to"})
_WHO = frozenset({"who", "that", "which"})
_REASON_KNOWN = (stem("know"), stem("why"))
_HOW_MANY = frozenset({("how", "mani"), ("how", "much")})
_SPOTS = frozenset(
    "at in on by near beside behind above under between through across inside outside opposite from".split()
)
_PAPERS = frozenset("of on from by that which for".split())
_DEFINING = frozenset(map(stem, "call define mean".split()))
_OWNERS = frozenset({"his", "her", "their"})
_MEASURED = frozenset(map(stem, "measure record register".split()))


def is_particle(case: Case, term: Term) -> bool:
    """Whether an "up" or "back" belongs to a verb that says no more than the fact."""
    match term.word.text:
        case "back":
            return _answers_back(case, term.first)
        case "up":
            return _gets_up_to(case, term.first) or _turns_up(case, term)
        case _:
            return False


def _answers_back(case: Case, place: int) -> bool:
    """Whether "what does A say *back*" is asked of what the fact calls an answer."""
    return not SAY_STEMS.isdisjoint(case.reading.stems[max(0, place - _NEAR) : place]) and any(
        not _REPLYING.isdisjoint(text) for text in case.fact.texts
    )


def _gets_up_to(case: Case, place: int) -> bool:
    """Whether "what does she get *up* to on Sundays" only asks what she does."""
    return (
        case.reading.kind is Kind.WHAT
        and not case.reading.focus
        and case.reading.stems[place - 1 : place] == ("get",)
        and case.reading.stems[place + 1 : place + 2] == ("to",)
    )


def _turns_up(case: Case, term: Term) -> bool:
    """Whether "how many *turned up*" is asked of a number of those who come somewhere."""
    words, place = case.reading.words, term.first
    verb = place - 1 if term.word.text == "up" else place
    return (
        case.reading.kind in NUMERIC
        and [word.text for word in words[verb + 1 : verb + 2]] == ["up"]
        and words[verb].text in _APPEARING
        and sorts.counts_comers(case)
    )


def _is_joined(case: Case, term: Term) -> bool:
    """Whether "those who *joined* X" are those whom the fact has "in X" or "of X"."""
    words, place = case.reading.words, term.first
    following = next((one.first for one in case.reading.terms if one.first > place), None)
    if following is None or not place or words[place - 1].text not in _WHO:
        return False
    wanted = case.asked.same_at(following)
    return any(
        word in wanted
        and not _JOINED_TO.isdisjoint(text[max(0, spot - 2) : spot])
        and _NOT.isdisjoint(text[max(0, spot - _FAR) : spot])
        for text in case.fact.texts
        for spot, word in enumerate(text)
    )


def _is_why(case: Case, _: Term) -> bool:
    """Whether "is the *reason* known" is asked of what the fact says is, or is not, known why."""
    return case.reading.kind in (Kind.YES_NO, Kind.BARE) and _REASON_KNOWN in pairwise(case.fact.texts[0])


def _is_just_there(case: Case, term: Term) -> bool:
    """Whether "*right* at the top" only says that it is there."""
    behind = case.reading.words[term.first + 1 : term.first + 2]
    return case.reading.kind is not Kind.YES_NO and any(word.text in _SPOTS for word in behind)


def _is_in_print(case: Case, term: Term) -> bool:
    """Whether "his name in the *paper*" only says where one reads it, and of no paper in particular."""
    before = [word.text for word in case.reading.words[max(0, term.first - 2) : term.first]]
    behind = case.reading.words[term.first + 1 : term.first + 2]
    is_there = before[-1:] == ["in"] or before in (["in", "the"], ["in", "this"])
    return is_there and _ends_there(case, term) and not any(word.text in _PAPERS for word in behind)


def _is_as_used(case: Case, term: Term) -> bool:
    """Whether "the definition as *used* by X", or "as X *uses* the word", only says whose it is."""
    texts = [word.text for word in case.reading.words]
    behind = texts[term.first + 1 : term.first + 3]
    if texts[term.first - 1] == "as" and behind[:1] in (["by"], ["in"]):
        return True
    return "as" in texts[: term.first] and behind in (["the", "word"], ["the", "term"])


def _is_of_the_word(case: Case, term: Term) -> bool:
    """Whether "the *word* X" is asked about of what the fact says is meant by X."""
    before = case.reading.words[term.first - 1 : term.first]
    defines = not _DEFINING.isdisjoint(case.fact.texts[0])
    return defines and case.fact.kind == "statement" and any(word.text == "the" for word in before)


def _draws(case: Case, term: Term) -> bool:
    """Whether "how many did it *attract*" is asked of a number of those who come somewhere."""
    return case.reading.kind in NUMERIC and _ends_there(case, term) and sorts.counts_comers(case)


def _ends_there(case: Case, term: Term) -> bool:
    """Whether nothing that carries meaning comes right behind the word."""
    return all(word.text in FUNCTION for word in case.reading.words[term.first + 1 : term.first + 2])


def _is_how_many(case: Case, _: Term) -> bool:
    """Whether "the *number* of tickets" is asked about of what the fact says of how many they are."""
    return not _HOW_MANY.isdisjoint(pairwise(case.fact.texts[0]))


def _is_his_trade(case: Case, term: Term) -> bool:
    """Whether "and her *job*" is asked of whom the fact calls "the teacher Ann", the doer of what is done."""
    before = case.reading.words[term.first - 1 : term.first]
    if not any(word.text in _OWNERS for word in before):
        return False
    said = case.fact.texts[0]
    return any(
        said[spot : spot + len(key)] == key and said[spot - 1] not in ("by", "the")
        for key in (tuple(name.split()) for name, _ in case.fact.holds.agents)
        for spot in range(1, len(said))
    )


def _is_reading(case: Case, _: Term) -> bool:
    """Whether "the *reading* at the gate" is asked of a figure that the fact says was measured."""
    return case.fact.kind == "figure" and not _MEASURED.isdisjoint(case.fact.texts[0])


RULES: Mapping[str, Callable[[Case, Term], bool]] = {
    **dict.fromkeys(_APPEARING, _turns_up),
    **dict.fromkeys(_DRAWING.split(), _draws),
    **dict.fromkeys("join joins joined joining enrolled participating".split(), _is_joined),
    **dict.fromkeys("reason reasons explanation".split(), _is_why),
    **dict.fromkeys("right straight directly".split(), _is_just_there),
    **dict.fromkeys("paper newspaper print".split(), _is_in_print),
    **dict.fromkeys("used uses use".split(), _is_as_used),
    **dict.fromkeys("word term language terminology parlance jargon".split(), _is_of_the_word),
    **dict.fromkeys("number numbers amount quantity".split(), _is_how_many),
    **dict.fromkeys(ROLE_NOUNS, _is_his_trade),
    **dict.fromkeys("reading measurement".split(), _is_reading),
}
"""By word: whether it says nothing here that the fact does not."""
