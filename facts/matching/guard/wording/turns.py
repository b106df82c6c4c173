"""Turns of phrase that say no more than the fact does: a particle that only completes its verb, "people" for
whomever the fact speaks of, a denial that the fact makes in other words, a story on its matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    ANYBODY,
    COUNT_NOUNS,
    FUNCTION,
    NEGATION,
)
from facts.matching.english.words import stem
from facts.matching.fitting import ballots, sorts
from facts.matching.guard.people import stories
from facts.matching.guard.wording import dating, fillers, opposites, tallies, withheld
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.question import Term

_COMPLETED = {
    particle: frozenset(map(stem, verbs.split()))
    for particle, verbs in {
        "away": "give throw hand hide lock store pack wash sweep chase send drive",
        "forward": "put bring",
        "up": "mess screw clog crowd tear wrap eat pack heap cook hoard",
    }.items()
}
"""By particle: the verbs that mean much the same without it."""
_GIVING = frozenset(map(stem, "give hand pay send return transfer".split()))
_RETURNING = frozenset(map(stem, "refund repay reimburse return repayment reimbursement".split()))
_BACK, _TO = 4, 3
_NAMES_BORNE = frozenset(map(stem, "name pseudonym alias".split()))
_DATED_THINGS = frozenset({"work", "thing", "event", "place"})
_COMING_OUT = frozenset(
    map(stem, "plan due expect schedule release publish appear launch open issue".split())
)
_ACTING = frozenset(
    """
    do does did can could may might will would must have has had that where when if why how what which as
    because
    """.split()
)
_ABOUT_DOING = frozenset({Kind.YES_NO, Kind.WHAT, Kind.WHERE, Kind.WHEN, Kind.MANNER, Kind.WHY})
_BEING = frozenset("be been being".split())
_TO_PEOPLE = frozenset("of to for by from with about the".split())
_CONTRASTING = frozenset("than or versus vs under over from aged".split())
_COUNTS = frozenset(map(stem, (*COUNT_NOUNS, "record", "information", "measurement")))
_MISSING = frozenset(
    map(
        stem,
        """
        unknown missing lacking unavailable absent lost gap unclear uncertain unsolved unexplained mystery
        """.split(),
    )
)
_NEGATING = frozenset(map(stem, NEGATION))
_DENYING = _NEGATING | {"unknown", "cannot"}
_KNOWING = _COUNTS | {"know"}
_SAYING = frozenset({"say", "tell"})
_NEAR, _FAR = 4, 7
_BEING_STEMS = frozenset({"have", "be"})
_KEPT = 4
_CHANGING = frozenset("open closed close shut up down behind".split())
_REFUSING = frozenset(map(stem, "against oppose reject refuse object decline".split()))
_WANTING = frozenset({"want", "demand"})
_DENIED_BY = (frozenset({"no", "not", "never", "cannot"}), frozenset({"no", "never", "cannot"}))
_DENIALS = frozenset("not never neither nor without".split())
_FINDING = frozenset(map(stem, "find know discover learn establish see say tell count record".split()))
_SEQUENCE = frozenset(map(stem, "first second third follow then next ahead last".split()))
_ABLE = frozenset(map(stem, "can do may could".split()))
_RECORDS = frozenset({*COUNT_NOUNS, "record", "data", "measurement"})
_BODIES = frozenset({"organisation", "group"})


def is_said_otherwise(case: Case, term: Term) -> bool:
    """Whether what the word says here is in the fact as well, or nothing."""
    rules = _RULES.get(term.word.text)
    return (
        (rules is not None and any(rule(case, term) for rule in rules))
        or _gives_back(case, term)
        or stories.is_story_of(case, term)
        or withheld.is_only_about_it(case, term)
        or opposites.is_contradicted(case, term)
    )


def _completes(case: Case, term: Term) -> bool:
    """Whether the particle only completes the verb before it, which must be accounted for as well ("gave
    *away*")."""
    verbs, before = _COMPLETED.get(term.word.text, frozenset()), case.reading.words[: term.first][-1:]
    if before and before[0].stem in verbs:
        return term.first - 1 in case.asked.ways or _says(case, case.asked.same_at(term.first - 1))
    return (term.word.text == "out" and _comes_out(case, term.first)) or fillers.is_particle(case, term)


def _comes_out(case: Case, place: int) -> bool:
    """Whether "when does X come *out*" is asked of what the fact says when it is due or was released."""
    words = case.reading.words
    if case.reading.kind is not Kind.WHEN or place + 1 < len(words) or words[place - 1].stem != "come":
        return False
    named = any(
        unit.last == place - 1 and not unit.types.isdisjoint(_DATED_THINGS)
        for unit in case.asked.by_place[place - 2]
    )
    return named and _says(case, _COMING_OUT)


def _gives_back(case: Case, term: Term) -> bool:
    """Whether "handed *back*" is asked of what the fact says was paid back or refunded."""
    stems, spot = case.reading.stems, term.first
    if term.word.text != "back" and term.word.stem not in _GIVING:
        return False
    verb_at = next((at for at, word in enumerate(stems) if word in _GIVING), 0)
    giver = next((one.word.stem for one in case.reading.terms[::-1] if one.first < verb_at), "")
    return _returns(stems[max(0, spot - _BACK) : spot + _BACK]) and any(
        (not _RETURNING.isdisjoint(text) or _returns(text)) and not _goes_to(text, giver)
        for text in case.fact.texts
    )


def _goes_to(text: Sequence[str], name: str) -> bool:
    """Whether something goes to whoever has the name."""
    return any(word == name and "to" in text[max(0, at - _TO) : at] for at, word in enumerate(text))


def _returns(stems: Sequence[str]) -> bool:
    """Whether one of the verbs of giving has a "back" behind it."""
    return any(
        word in _GIVING and "back" in stems[spot + 1 : spot + 1 + _BACK] for spot, word in enumerate(stems)
    )


def _is_anybody(case: Case, term: Term) -> bool:
    """Whether "can *people* swim there" is asked of what players, visitors or the like may do: they are the
    subject, and neither counted nor held against others."""
    words, place = case.reading.words, term.first
    behind = [word.text for word in words[place + 1 : place + 3]]
    if _is_whoever(case, place) or _is_anyone(case, term) or _is_of_a_body(case, place):
        return True
    acts = not place or words[place - 1].text in _ACTING
    plain = bool(behind) and behind[0] not in _BEING and _CONTRASTING.isdisjoint(behind)
    return acts and plain and case.reading.kind in _ABOUT_DOING and _says(case, sorts.AGENTS)


def _is_of_a_body(case: Case, place: int) -> bool:
    """Whether "the Guild *people* count so" only says that the guild does, of which the fact tells."""
    if not place or case.reading.kind in NUMERIC or case.reading.words[place].stem in case.reading.focus:
        return False
    tells = {case.fact.holds.subject, " ".join(case.fact.speaker)}
    return any(
        unit.last == place and not _BODIES.isdisjoint(unit.types) and not tells.isdisjoint(unit.entities)
        for unit in case.asked.by_place[place - 1]
    )


def _is_anyone(case: Case, term: Term) -> bool:
    """Whether "has *anyone* found out why" is asked of what the fact says is not known."""
    behind = _behind(case, term.first)
    is_open = term.word.text.startswith("any") and not _FINDING.isdisjoint(behind)
    return is_open and case.reading.kind is Kind.YES_NO and _says_unknown(case)


def _is_whoever(case: Case, place: int) -> bool:
    """Whether "of *people* falling" or "timing *people*" counts nobody and says only that somebody falls or
    is timed, in the latter case of a fact that speaks of people."""
    words = case.reading.words
    if case.reading.kind is Kind.BARE or words[place].stem in case.reading.focus or not place:
        return False
    before, behind = words[place - 1].text, words[place + 1].text if place + 1 < len(words) else ""
    if behind in _CONTRASTING:
        return False
    if behind.endswith("ing"):
        return before in _TO_PEOPLE
    return (before in _TO_PEOPLE or before.endswith("ing")) and _says(case, sorts.AGENTS)


def _is_denied(case: Case, term: Term) -> bool:
    """Whether the fact denies in other words what the question denies with this one ("is *not* a figure", "no
    figure"; "*never* go out", "cannot go out")."""
    words = case.reading.words
    if words[term.first - 1].stem == "say" and "to" in _behind(case, term.first)[:1]:
        return _says(case, _REFUSING)
    if term.word.text not in _DENIALS:
        return False
    following = next((one for one in case.reading.terms if one.first > term.first), None)
    if following is None or following.first > term.first + _NEAR or words[following.first].text in NEGATION:
        return False
    wanted = case.asked.same_at(following.first)
    return any(_denies(text, wanted, term.word.text) for text in _said(case))


def _denies(text: Sequence[str], wanted: AbstractSet[str], negation: str) -> bool:
    """Whether a text has a denial of one of ``wanted`` that is as strong as ``negation``."""
    for spot, word in enumerate(text):
        if word not in wanted:
            continue
        before = text[max(0, spot - _NEAR) : spot]
        if negation == "never":
            if any(one in _ABLE and other == "not" for one, other in pairwise(before)):
                return True
        elif not _DENIED_BY[negation == "not"].isdisjoint(before) or "no" in text[spot + 1 : spot + 2]:
            return True
    return False


def _is_missing(case: Case, term: Term) -> bool:
    """Whether what is "unknown" or "missing", or "nobody" knows, is what the fact says is not counted."""
    behind = _behind(case, term.first)
    knows = not (_SAYING | {"know"}).isdisjoint(behind)
    is_such = {"gap": behind[:1] == ("in",), "nobody": knows}.get(term.word.text, True)
    return is_such and _is_unknown(case)


def _is_unsaid(case: Case, term: Term) -> bool:
    """Whether nobody can "*say*" what the fact says is not counted."""
    return not _NEGATING.isdisjoint(_before(case, term.first)) and _is_unknown(case)


def _is_unknown(case: Case) -> bool:
    """Whether both the question and the fact say that there is no figure of something."""
    stems = case.reading.stems
    asks = not _MISSING.isdisjoint(stems) or any(
        word in _NEGATING and not (_KNOWING | _SAYING).isdisjoint(stems[spot + 1 : spot + 1 + _FAR])
        for spot, word in enumerate(stems)
    )
    return asks and _says_unknown(case)


def _says_unknown(case: Case) -> bool:
    """Whether the fact says that there is no figure of something, or that nobody knows it."""
    return any(
        word in _DENYING and (word == "unknown" or not _KNOWING.isdisjoint(text[spot + 1 : spot + 1 + _NEAR]))
        for text in _said(case)[:1]
        for spot, word in enumerate(text)
    )


def _is_to_be_had(case: Case, _: Term) -> bool:
    """Whether "is a figure *available*" is asked of what the fact says there is no figure of."""
    nouns = {word.text.removesuffix("s") for word in case.reading.words}
    asks = case.reading.kind in (Kind.YES_NO, Kind.WHY) and not nouns.isdisjoint(_RECORDS)
    return asks and _says_unknown(case)


def _is_known_to_nobody(case: Case, term: Term) -> bool:
    """Whether "do *experts* know it" is asked of what the fact says is not known at all."""
    said = case.fact.texts[0]
    is_unknown = "unknown" in said or any(
        said[spot : spot + 3] == ("be", "not", "know") for spot in range(len(said))
    )
    return case.reading.kind is Kind.YES_NO and "know" in _behind(case, term.first) and is_unknown


def _is_unsettled(case: Case, _: Term) -> bool:
    """Whether "is it *clear* whether" is asked of what the fact says is not known."""
    return case.reading.kind is Kind.YES_NO and _says_unknown(case)


def _before(case: Case, place: int) -> Sequence[str]:
    return case.reading.stems[max(0, place - _NEAR) : place]


def _behind(case: Case, place: int) -> Sequence[str]:
    return case.reading.stems[place + 1 : place + 1 + _NEAR]


def _stays(case: Case, term: Term) -> bool:
    """Whether to "*stay* silent" is to be silent: what opened once need not have stayed open."""
    words = case.reading.words
    place = term.first + 1 + any(word.text in ("a", "an") for word in words[term.first + 1 : term.first + 2])
    stays = place in case.asked.ways and words[place].text not in _CHANGING
    return (stays and not case.asked.names_at(place)) or _is_left(case, term)


def _is_after_deed(case: Case, term: Term) -> bool:
    """Whether "what did she say *after winning*" is asked of a quote that tells of the deed."""
    behind = case.reading.words[term.first + 1 : term.first + 2]
    is_deed = bool(behind) and behind[0].text.endswith("ing")
    return (
        is_deed
        and case.fact.kind == "quote"
        and case.reading.kind in (Kind.SAID, Kind.QUOTE)
        and _says(case, {behind[0].stem})
    )


def _is_asked_for(case: Case, term: Term) -> bool:
    """Whether what somebody is "*asking* for" is what the fact says that he wants."""
    named = case.fact.holds.subject in case.asked.entities
    return named and _behind(case, term.first)[:1] == ("for",) and _says(case, _WANTING)


def _is_ordered(case: Case, term: Term) -> bool:
    """Whether "list them in *order*" is asked of what the fact puts in an order."""
    before, behind = _before(case, term.first)[-1:], _behind(case, term.first)[:1]
    return before == ("in",) and behind not in (("to",), ("of",)) and _says(case, _SEQUENCE)


def _is_left(case: Case, term: Term) -> bool:
    """Whether "how many had they *left*", or how many *remained*, only says that there were so many, of a
    figure."""
    behind = case.reading.words[term.first + 1 : term.first + 2]
    if term.word.text == "left":
        has = not _BEING_STEMS.isdisjoint(_before(case, term.first))
    else:
        has = any(one == "have" and other != "be" for one, other in pairwise(case.fact.texts[0]))
    is_last = not behind or behind[0].text in FUNCTION
    counts = not set(case.reading.focus).isdisjoint(case.fact.counted)
    return case.reading.kind in NUMERIC and counts and has and is_last


def _is_kept(case: Case, term: Term) -> bool:
    """Whether "are records *kept*" is asked of what the fact says nobody counts."""
    near = case.reading.stems[max(0, term.first - _KEPT) : term.first + _KEPT]
    return not (_COUNTS | {"track"}).isdisjoint(near) and _says_unknown(case)


def _is_name(case: Case, _: Term) -> bool:
    return case.reading.focus == ("name",)


def _says(case: Case, words: AbstractSet[str]) -> bool:
    return not words.isdisjoint(case.fact.said)


def _said(case: Case) -> Sequence[Sequence[str]]:
    """The fact's own texts; of one asked for a reason, what it gives a reason for."""
    return case.fact.holds.effects if case.reading.kind is Kind.WHY else case.fact.texts


def _is_under_a_name(case: Case, term: Term) -> bool:
    """Whether "*under* an assumed name" only says that there was such a name, which must be accounted for
    itself; "under the name of X" says which."""
    behind = _behind(case, term.first)
    return not _NAMES_BORNE.isdisjoint(behind) and "of" not in behind


_Rule = Callable[[Case, Term], bool]


def _joined(*tables: Mapping[str, _Rule]) -> Mapping[str, Sequence[_Rule]]:
    """By word: all rules for it."""
    made: dict[str, list[_Rule]] = defaultdict(list)
    for table in tables:
        for word, rule in table.items():
            made[word].append(rule)
    return dict(made)


_OWN: Mapping[str, _Rule] = {
    **dict.fromkeys((*_COMPLETED, "out", "back"), _completes),
    **dict.fromkeys((*ANYBODY, "folks"), _is_anybody),
    **dict.fromkeys("not never no neither nor without".split(), _is_denied),
    **dict.fromkeys(
        "nobody unknown missing lacking unavailable absent lost gap unclear".split(), _is_missing
    ),
    **dict.fromkeys("uncertain unsolved unexplained mystery".split(), _is_missing),
    **dict.fromkeys("clear certain settled established sure".split(), _is_unsettled),
    **dict.fromkeys(("say", "tell"), _is_unsaid),
    **dict.fromkeys("available obtainable published provided".split(), _is_to_be_had),
    **dict.fromkeys(
        "scientists experts researchers specialists scholars officials authorities".split(),
        _is_known_to_nobody,
    ),
    "after": _is_after_deed,
    **dict.fromkeys(("ask", "asks", "asking"), _is_asked_for),
    **dict.fromkeys("stay stays stayed remain remains remained remaining".split(), _stays),
    **dict.fromkeys(("keep", "kept", "keeps", "track"), _is_kept),
    "order": _is_ordered,
    "left": _is_left,
    "under": _is_under_a_name,
    "name": _is_name,
}
_RULES = _joined(ballots.RULES, dating.RULES, fillers.RULES, tallies.RULES, _OWN)
