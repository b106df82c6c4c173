"""Verbs and nouns that any question may use of what the fact says more plainly: "turned up" of visitors,
"right at" a place, the "word" of what the fact defines, "in the paper"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    FUNCTION,
    NEGATION,
    REPLYING,
    ROLE_NOUNS,
)
from facts.matching.english.words import Word, stem
from facts.matching.fitting import headcounts, phrases, sorts
from facts.matching.guard.wording import tallies
from facts.matching.reading.kinds import NUMERIC, SAY_STEMS, Kind
from facts.matching.reading.question import Term

_NEAR, _FAR = 4, 7
_NOT = frozenset(map(stem, NEGATION))
_REPLYING = frozenset(map(stem, REPLYING))
_APPEARING = frozenset("turn turns turned turning show shows showed showing".split())
_JOINED_TO = frozenset({"in", "of", "on", "to"})
_WHO = frozenset({"who", "that", "which"})
_REASON_KNOWN = (stem("know"), stem("why"))
_HOW_MANY = frozenset({("how", "mani"), ("how", "much")})
_SPOTS = frozenset(
    "at in on by near beside behind above under between through across inside outside opposite from".split()
)
_PAPERS = frozenset("of on from by that which for".split())
_DEFINING = frozenset(map(stem, "call define mean".split()))
_GOVERNING = frozenset(
    map(
        stem,
        """
        rule regulation law act definition scheme programme program plan agreement contract treaty deal term
        policy system arrangement order constitution guideline standard legislation statute licence
        """.split(),
    )
)
_OF_A_TIME = frozenset(
    "earlier old older new newer former previous coming next future present current other".split()
)
_DEED_ENDINGS = ("ment", "tion", "sion", "ing", "ysi")
_DONE = frozenset(
    map(
        stem,
        """
        survey count check review repair search research poll interview census audit study test vote inquiry
        trial overhaul work
        """.split(),
    )
)
_SETTING = "set sets impose imposed fixed laid".split()
_BOUNDS = frozenset(map(stem, "limit maximum minimum cap ceiling threshold target standard".split()))
_BEING = frozenset("being are is were was be get gets getting re s".split())
_SEEN_TO = frozenset({"seen"})
_WAITING = frozenset(map(stem, "wait waits queue".split()))
_ASKING = frozenset("what which whose".split())
_OWNERS = frozenset({"his", "her", "their"})
_MEMBER = stem("member")
_WHEREABOUTS = frozenset("in on at between near along across beyond off by".split())
_UP_TO = frozenset({"to", "until", "till"})
_HOLDERS = _OWNERS | {"its", "your", "our"}
_CHARGING = frozenset(map(stem, "cost charge save earn bring".split()))
_WANTING = frozenset(map(stem, "want wish demand ask request hope".split()))


def is_particle(case: Case, term: Term) -> bool:
    """Whether an "up" or "back" belongs to a verb that says no more than the fact."""
    match term.word.text:
        case "back":
            return _answers_back(case, term.first) or _is_back_then(case, term.first)
        case "up":
            return (
                _gets_up_to(case, term.first)
                or _turns_up(case, term)
                or _is_up_there(case, term.first)
                or _is_up_to_a_time(case, term.first)
            )
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


def _is_up_there(case: Case, place: int) -> bool:
    """Whether "how many were treated *up* at X" only says that it was at X."""
    behind = case.reading.words[place + 1 : place + 2]
    return place > 0 and tallies.takes_in(case, place - 1) and any(word.text in _SPOTS for word in behind)


def _is_up_to_a_time(case: Case, place: int) -> bool:
    """Whether "*up* to the end of May" only says by when, as the fact does."""
    words = case.reading.words
    is_bound = any(word.text in _UP_TO for word in words[place + 1 : place + 2])
    is_time = any(place < one.first <= place + _FAR for one in case.reading.periods)
    return is_bound and is_time and phrases.is_up_to_a_time(case)


def _is_back_then(case: Case, place: int) -> bool:
    """Whether "*back* then" only says once more that it was at the time that the question names, or when
    something was that is told without a number."""
    behind = case.reading.words[place + 1 : place + 2]
    is_told = case.fact.kind != "figure" and case.reading.kind is not Kind.YES_NO
    return (bool(case.reading.periods) or is_told) and any(word.text == "then" for word in behind)


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
    """Whether "those who *joined* X" are those whom the fact has "in X" or "of X", or how many "have
    *joined*" is asked of the number of its members."""
    words, place = case.reading.words, term.first
    if _MEMBER in case.fact.counted and case.reading.kind is Kind.COUNT:
        return not case.reading.periods and words[place - 1].text in ("have", "has")
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
    before = case.reading.texts[max(0, term.first - 2) : term.first]
    behind = case.reading.words[term.first + 1 : term.first + 2]
    is_there = before[-1:] == ("in",) or before in (("in", "the"), ("in", "this"))
    return is_there and _ends_there(case, term) and not any(word.text in _PAPERS for word in behind)


def _is_as_used(case: Case, term: Term) -> bool:
    """Whether "the definition as *used* by X", or "as X *uses* the word", only says whose it is; and what
    "*used* to be" there is asked of what the fact says was so until some time."""
    texts = case.reading.texts
    behind = texts[term.first + 1 : term.first + 3]
    if behind[:1] == ("to",):
        return term.word.text == "used" and phrases.has_until(case)
    if texts[term.first - 1] == "as" and behind[:1] in (("by",), ("in",)):
        return True
    return "as" in texts[: term.first] and behind in (("the", "word"), ("the", "term"))


def _is_of_the_word(case: Case, term: Term) -> bool:
    """Whether "the *word* X" is asked about of what the fact says is meant by X."""
    before = case.reading.words[term.first - 1 : term.first]
    defines = not _DEFINING.isdisjoint(case.fact.texts[0])
    return defines and case.fact.kind == "statement" and any(word.text == "the" for word in before)


def _ends_there(case: Case, term: Term) -> bool:
    """Whether nothing that carries meaning comes right behind the word."""
    return all(word.text in FUNCTION for word in case.reading.words[term.first + 1 : term.first + 2])


def _adds_nothing(_: Case, __: Term) -> bool:
    """A "*mere*" says only what whoever asks thinks of it."""
    return True


def _is_managed(case: Case, term: Term) -> bool:
    """Whether "how did it *manage* to" only asks how it did."""
    behind = case.reading.words[term.first + 1 : term.first + 2]
    return case.reading.kind is not Kind.YES_NO and any(word.text == "to" for word in behind)


def _is_wherever(case: Case, term: Term) -> bool:
    """Whether "where in *town*" only asks where."""
    before = tuple(word.text for word in case.reading.words[: term.first] if word.text != "the")
    return before[-2:] == ("where", "in")


def _is_somewhere(case: Case, _: Term) -> bool:
    """Whether what is mentioned "*somewhere*" is asked for, and not where it is."""
    return case.reading.kind not in (Kind.WHERE, Kind.YES_NO)


def _is_by_rule(case: Case, term: Term) -> bool:
    """Whether "*under* the fire rules" only says by which, and these must be accounted for themselves; those
    of another time are others."""
    behind = case.reading.words[term.first + 1 : term.first + 1 + _NEAR]
    until = next((spot for spot, word in enumerate(behind) if word.stem in _GOVERNING), 0)
    return until > 0 and not any(word.is_number or word.text in _OF_A_TIME for word in behind[:until])


def _is_carried_out(case: Case, term: Term) -> bool:
    """Whether the verb only says that what the noun next to it says is done, as the fact does ("*carry* out
    repairs": repaired; "*set* a limit")."""
    terms = [one for one in case.reading.terms if not case.asked.names_at(one.first)]
    before = [one for one in terms if one.first < term.first][-1:]
    behind = [one for one in terms if term.first < one.first <= term.first + _NEAR][:2]
    if term.word.text in _SETTING:
        return any(one.word.stem in _BOUNDS and case.accounts(one) for one in (*before, *behind))
    return any(_is_deed(one.word) and case.states(one.first) for one in (*before, *behind))


def _is_deed(word: Word) -> bool:
    """Whether it is a noun for something that is done."""
    return word.stem in _DONE or word.text.removesuffix("s").endswith(_DEED_ENDINGS)


def _waits(case: Case, term: Term) -> bool:
    """Whether "before being *seen*" only says what for, of what the fact says of waiting or queueing."""
    behind = case.reading.texts[term.first + 1 : term.first + _NEAR]
    is_seen = any(one in _BEING and other in _SEEN_TO for one, other in pairwise(behind))
    return is_seen and not _WAITING.isdisjoint(case.fact.said)


def _counts_as(case: Case, _: Term) -> bool:
    """Whether "who *counts* as a guest" is asked of what the fact says who is called so."""
    return case.reading.kind is Kind.IS and phrases.says_who_counts(case)


def _is_purpose(case: Case, term: Term) -> bool:
    """Whether "for counting *purposes*" only says what for, which must be accounted for itself."""
    before = case.reading.texts[max(0, term.first - _NEAR) : term.first]
    is_described = term.first - 1 in case.asked.ways
    return is_described and "for" in before and not _ASKING.intersection(before)


def _is_how_many(case: Case, _: Term) -> bool:
    """Whether "the *number* of tickets" is asked about of what the fact says of how many they are."""
    return not _HOW_MANY.isdisjoint(pairwise(case.fact.texts[0]))


def _is_his_trade(case: Case, term: Term) -> bool:
    """Whether "and her *job*", or "what did Ann do for a *living*", is asked of whom the fact calls "the
    teacher Ann", the doer of what is done."""
    before = case.reading.texts[max(0, term.first - 2) : term.first]
    is_asked = before == ("for", "a") if term.word.text == "living" else not _OWNERS.isdisjoint(before[-1:])
    if not is_asked:
        return False
    said = case.fact.texts[0]
    return any(
        said[spot : spot + len(key)] == key and said[spot - 1] not in ("by", "the")
        for key in (tuple(name.split()) for name, _ in case.fact.holds.agents)
        for spot in range(1, len(said))
    )


def _is_at_hand(case: Case, term: Term) -> bool:
    """Whether what somebody has "at his *disposal*" is only what he has."""
    before = case.reading.texts[max(0, term.first - 2) : term.first]
    return before[:1] == ("at",) and not _HOLDERS.isdisjoint(before)


def _is_wished_for(case: Case, term: Term) -> bool:
    """Whether what is "on the wish *list*" is what the fact says that somebody wants."""
    before = case.reading.words[term.first - 1 : term.first]
    return any(word.text == "wish" for word in before) and not _WANTING.isdisjoint(case.fact.texts[0])


def _is_so_many_more(case: Case, term: Term) -> bool:
    """Whether "how many *additional* boats" is asked of what the fact calls so many more boats."""
    wanted = case.asked.same_at(term.first + 1) if term.first + 1 in case.asked.ways else frozenset()
    said = case.fact.texts[0]
    return any(
        word == "more" and said[spot - 1][0].isdigit() and not wanted.isdisjoint(said[spot + 1 : spot + 2])
        for spot, word in enumerate(said)
        if spot
    )


def _is_still_there(case: Case, _: Term) -> bool:
    """Whether "how many *remained* in the group in 2024" is asked of how many were in it."""
    return (
        case.reading.kind is Kind.COUNT
        and bool(case.reading.periods)
        and headcounts.counts_a_group(case.fact)
    )


def _is_whom_it_costs(case: Case, term: Term) -> bool:
    """Whether "what did it cost *us*" speaks of no country, but of whoever has such a figure."""
    before = case.reading.stems[max(0, term.first - 1) : term.first]
    return not _CHARGING.isdisjoint(before) and case.fact.kind == "figure" and _ends_there(case, term)


def _lies_there(case: Case, term: Term) -> bool:
    """Whether "which lake *lies* on the way" only says that it is there."""
    behind = case.reading.words[term.first + 1 : term.first + 2]
    return any(word.text in _WHEREABOUTS for word in behind)


RULES: Mapping[str, Callable[[Case, Term], bool]] = {
    **dict.fromkeys(_APPEARING, _turns_up),
    **dict.fromkeys("join joins joined joining enrolled participating".split(), _is_joined),
    **dict.fromkeys("reason reasons explanation".split(), _is_why),
    **dict.fromkeys("right straight directly".split(), _is_just_there),
    **dict.fromkeys("paper newspaper print".split(), _is_in_print),
    **dict.fromkeys("used uses use".split(), _is_as_used),
    **dict.fromkeys("word term language terminology parlance jargon".split(), _is_of_the_word),
    **dict.fromkeys("number numbers amount quantity".split(), _is_how_many),
    **dict.fromkeys("mere sheer".split(), _adds_nothing),
    "somewhere": _is_somewhere,
    **dict.fromkeys("manage manages managed".split(), _is_managed),
    **dict.fromkeys("town city country world area region building".split(), _is_wherever),
    "under": _is_by_rule,
    **dict.fromkeys(
        "carry carried conduct conducted undertake undertook undertaken".split(), _is_carried_out
    ),
    **dict.fromkeys(("perform", "performed", *_SETTING), _is_carried_out),
    "before": _waits,
    **dict.fromkeys("counts count qualifies qualify".split(), _counts_as),
    **dict.fromkeys(("purpose", "purposes"), _is_purpose),
    **dict.fromkeys((*ROLE_NOUNS, "living"), _is_his_trade),
    "disposal": _is_at_hand,
    "us": _is_whom_it_costs,
    **dict.fromkeys("remain remains remained remaining".split(), _is_still_there),
    "list": _is_wished_for,
    **dict.fromkeys("lie lies lying located situated".split(), _lies_there),
    **dict.fromkeys("additional extra further added new".split(), _is_so_many_more),
}
"""By word: whether it says nothing here that the fact does not."""
