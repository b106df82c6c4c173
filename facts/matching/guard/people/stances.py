"""What somebody is for or against: whoever supports a thing is not whoever opposes it, nor is who says
that it is so who says that it is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ANYBODY, NEGATION
from facts.matching.english.words import stem
from facts.matching.guard.check import of, of_all_but
from facts.matching.guard.people.deed import spots_of
from facts.matching.guard.whether import claims
from facts.matching.reading.kinds import Kind

_FOR_OR_AGAINST = ("for", "or", "against")
_FOR = frozenset(
    map(
        stem,
        """
        support supporter favour favor back backer welcome accept want approve endorse advocate praise prefer
        champion
        """.split(),
    )
)
_AGAINST = frozenset(
    map(
        stem,
        """
        oppose opponent against object reject resist condemn criticise criticize critic criticism disapprove
        """.split(),
    )
)
_STANCES = _FOR | _AGAINST
_ASKING_WHO = frozenset({Kind.WHO, Kind.SAID_BY, Kind.IS})
_BEING = frozenset("is are was were would s".split())
_DENYING = NEGATION | frozenset(
    map(stem, "deny dispute reject refuse fail lack less hardly stop nobody".split())
)
_NEVER = frozenset({"not", "never"})
_NO = frozenset({"no", "neither", "nor"})
_OF_A_DETAIL = frozenset(
    {Kind.WHO, Kind.SAID_BY, Kind.WHEN, Kind.WHERE, Kind.COUNT, Kind.AMOUNT, Kind.MEASURE, Kind.MANNER}
)
# What is said with these is more than said.
_LOADED = tuple(
    frozenset(map(stem, line.split()))
    for line in (
        "blame fault attribute reason cause because due explain explanation responsible trace down",
        "praise laud commend applaud welcome good great best",
        "apologise apologize sorry regret",
        "promise pledge vow will",
        "admit concede acknowledge confess",
        "accuse charge allege object",
    )
)
_BEFORE, _BEHIND = 4, 2
_RIGHT_BEFORE = 2


def no_stance(case: Case) -> Iterable[str]:
    """“Is A for or against it” is answered by what A supports or opposes, and by no one else's stance."""
    texts = case.reading.texts
    place = next((spot for spot in range(len(texts)) if texts[spot : spot + 3] == _FOR_OR_AGAINST), 0)
    if place:
        name = case.reading.words[place - 1].stem
        names = [[name], *(one.split() for unit in case.asked.by_place[place - 1] for one in unit.phrases)]
        if not claims.holds(case.fact, names, [[stance] for stance in _STANCES]):
            yield "it does not say who is for or against it"


@of(*_ASKING_WHO)
def other_stance(case: Case) -> Iterable[str]:
    """“Who opposes it” is only who is said to: not whoever supports it, nor whoever takes no side."""
    words = case.reading.words
    if words[0].text != "who":
        return
    verb = next((word.stem for word in words[1:] if word.text not in _BEING), "")
    asked = _STANCES.intersection({verb})
    said = case.fact.said
    for side in (_FOR, _AGAINST):
        if asked and asked <= side and said.isdisjoint(side) and _takes_a_stance(case):
            yield f"it does not say who takes the side of “{min(asked)}”"


def _takes_a_stance(case: Case) -> bool:
    """Whether the fact is about a stance: it takes the other side, or is asked which side it takes."""
    said = case.fact.said
    return bool(said & _STANCES) or any(_STANCES.intersection(ask.stems) for ask in case.fact.asks)


@of_all_but(Kind.YES_NO)
def other_negation(case: Case) -> Iterable[str]:
    """“Who said that it does *not* close” is not whoever said that it closes, whatever else he denied."""
    terms = [term for term in case.reading.terms if term.word.text not in NEGATION | ANYBODY]
    for place, word in enumerate(case.reading.words):
        if word.stem not in _NEVER:
            continue
        denied = next((term for term in terms if term.first > place), None)
        if denied is None or case.asked.names_at(denied.first):
            continue
        texts = case.fact.texts if case.reading.kind in _ASKING_WHO else _all_texts(case)
        spots = list(_around(texts, case.asked.same_at(denied.first), _BEFORE, _BEHIND))
        if spots and not any(near & _DENYING for near in spots):
            yield f"it does not deny “{denied.word.text}”"


@of(*_OF_A_DETAIL)
def only_denied(case: Case) -> Iterable[str]:
    """“When was it opened to cars” is not answered where it is said to carry no cars."""
    if any(word.text in NEGATION for word in case.reading.words):
        return
    for term in case.reading.terms:
        spots = list(_around(case.fact.texts, frozenset({term.word.stem}), _RIGHT_BEFORE))
        if spots and all(before & _NO for before in spots):
            yield f"it only says that there is no “{term.word.text}”"


def _all_texts(case: Case) -> Sequence[Sequence[str]]:
    """The fact's own texts and its listed questions."""
    return [*case.fact.texts, *(ask.stems for ask in case.fact.asks)]


def _around(
    texts: Sequence[Sequence[str]], ways: frozenset[str], before: int, behind: int = 0
) -> Iterable[frozenset[str]]:
    """The words around each of the words in the texts."""
    for text in texts:
        for spot in spots_of(text, ways):
            yield frozenset(text[max(0, spot - before) : spot + behind + 1])


@of(Kind.SAID_BY)
def not_so_said(case: Case) -> Iterable[str]:
    """“Who blames the fog” is not whoever says something of the fog."""
    for word in case.reading.words:
        ways = next((way for way in _LOADED if word.stem in way), None)
        if ways and ways.isdisjoint(case.stems):
            yield f"it does not “{word.text}”"
