"""A share is of one whole: what share of the users is young is not what share of the young use it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import dropwhile, pairwise, takewhile

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES, FUNCTION, SHARE_NOUNS
from facts.matching.english.words import stem
from facts.matching.fitting import sorts
from facts.matching.profile import PEOPLE_STEMS, Profile

_SHARES = SHARE_NOUNS | {f"{noun}s" for noun in SHARE_NOUNS} | {"%", "many", "much"}
_SHARE_STEMS = frozenset(map(stem, SHARE_NOUNS))
_TOLD = _SHARE_STEMS | {"%"}
_OF_SHARES = _TOLD | frozenset(map(stem, "likely likelier often probable easy easier chance".split()))
_BOUNDS = frozenset(map(stem, "under over above below aged within".split()))
_DONE = frozenset(map(stem, "paid taken received sung kept wanted provided given won spent".split()))
_SEXES = frozenset(map(stem, "man men woman women boy girl".split()))
_MORE = frozenset({"more", "fewer"})
_BEING = frozenset("is are was were be been".split())
_BELONGING = _BEING | frozenset(
    "come comes came go goes went belong belongs belonged live lives lived".split()
)
_RELATIVE = frozenset("who that which whom".split())
_AMONG = frozenset({"among", "amongst"})
_MAKING_UP = (
    ("make", "up"),
    ("makes", "up"),
    ("made", "up"),
    ("making", "up"),
    ("account", "for"),
    ("accounts", "for"),
    ("accounted", "for"),
)
_CONSTITUTING = frozenset(
    "represent represents represented constitute constitutes comprise form forms".split()
)
_DOING = frozenset("do does did".split())
_MONEY = sorts.COSTS | frozenset(map(stem, "budget money income revenue".split()))
_NEAR, _FAR = 3, 6

_Span = range


def other_whole(case: Case) -> Iterable[str]:
    """“What share *of the users* are young” is not answered by the share of the young who use it."""
    fact = case.fact
    if fact.measure != "share" and not (case.reading.wants_a_share and fact.kind == "statement"):
        return
    things = _shared(fact)
    for whole, part in _wholes(case.reading.texts):
        said = [_said_of(case, at) for at in whole if at in case.asked.ways]
        if things and said:
            parts = [_said_of(case, at) for at in part if at in case.asked.ways]
            wholes = things.union(fact.about if any(not same.isdisjoint(things) for same in parts) else ())
            if all(same.isdisjoint(wholes) for same in said) or _is_of_another(case, whole, things):
                yield "it is a share of something else"
            continue
        if any(case.reading.stems[at] in _MONEY for at in whole):
            # What a sum was spent on is the part of it.
            continue
        there, here = _own(case, part), _own(case, whole)
        if there and not here and not _others(case, part, there):
            word = case.reading.words[min(there)].text
            yield f"it is a share of “{word}”, not “{word}” a share of others"


def not_how_many(case: Case) -> Iterable[str]:
    """“Did *more Danes* come” is not answered by the share of them that came."""
    reading, fact = case.reading, case.fact
    tells = fact.measure == "share" or (fact.kind == "statement" and not _TOLD.isdisjoint(fact.texts[0]))
    if not tells or not _OF_SHARES.isdisjoint(reading.stems) or reading.wants_a_share:
        return
    for place, (text, following) in enumerate(pairwise(reading.texts)):
        if text not in _MORE or following == "than":
            continue
        run = takewhile(case.asked.ways.__contains__, range(place + 1, len(reading.words)))
        if any(case.asked.names_at(at) or reading.words[at].stem in sorts.AGENTS for at in run):
            yield "it says what share they are, not how many"


def _wholes(texts: Sequence[str]) -> Iterable[tuple[_Span, _Span]]:
    """The places of the words for the whole of which a share is asked for, and of those for its part."""
    end = len(texts)
    if (made := _made_up(texts)) is not None:
        verb, behind = made
        if texts[behind : behind + 1] and "of" in texts[behind:]:
            yield range(texts.index("of", behind), end), range(verb)
        elif "of" in texts[:verb]:
            of = texts.index("of")
            doing = next((at for at in range(of, verb) if texts[at] in _DOING), verb)
            yield range(of, doing), range(doing, verb)
        return
    of = next(
        (at + 1 for at, pair in enumerate(pairwise(texts)) if pair[0] in _SHARES and pair[1] == "of"), 0
    )
    if texts[:1] == ("of",):
        share = next((at for at, text in enumerate(texts) if text in _SHARES), 0)
        yield range(share), range(share, end)
    elif of and (among := next((at for at in range(of, end) if texts[at] in _AMONG), 0)):
        yield range(among, end), range(of, among)
    elif of and texts[0] in _BEING:
        # "Are 20% of the users young": nothing parts the one from the other.
        yield from ((range(of, spot), range(spot, end)) for spot in range(of + 1, end))
    elif of:
        verb = next(
            (at for at in range(of + 2, end) if texts[at] in _BELONGING and texts[at - 1] not in _RELATIVE),
            end,
        )
        yield range(of, verb), range(verb, end)


def _is_of_another(case: Case, whole: _Span, things: frozenset[str]) -> bool:
    """Whether "the *guild's* rent" is asked of a share of the rent of somebody else."""
    said = case.fact.texts[0]
    spots = [spot for spot, word in enumerate(said) if word in things]
    names = {
        name
        for at in whole
        if case.reading.words[at].owner and at + 1 in whole and not _said_of(case, at + 1).isdisjoint(things)
        for unit in case.asked.by_place[at]
        for name in (*unit.entities, " ".join(case.reading.stems[unit.first : unit.last]))
        if unit.entities
    }
    beside = {
        name
        for name in names
        for spot in spots
        if any(
            name in " ".join(run) for run in (said[spot + 1 : spot + _FAR], said[max(0, spot - _NEAR) : spot])
        )
    }
    return bool(names) and not beside


def _shared(fact: Profile) -> frozenset[str]:
    """The noun for what the fact measures a share of ("share of the *rent*"): of things, as a "share of men"
    is how many are men."""
    variable = fact.variable
    share = next((at for at, word in enumerate(variable) if word in _SHARE_STEMS), None)
    if share is None or variable[share + 1 : share + 2] != ("of",):
        return frozenset()
    behind = dropwhile(ARTICLES.__contains__, variable[share + 2 :])
    nouns = list(takewhile(lambda word: word not in FUNCTION | _BOUNDS and not word.isdecimal(), behind))
    return frozenset() if not sorts.AGENTS.union(_SEXES).isdisjoint(nouns[:1]) else frozenset(nouns) - _DONE


def _made_up(texts: Sequence[str]) -> tuple[int, int] | None:
    """Where "make up" or "represent" stands, and what is behind it."""
    for place, text in enumerate(texts):
        if tuple(texts[place : place + 2]) in _MAKING_UP:
            return place, place + 2
        if text in _CONSTITUTING:
            return place, place + 1
    return None


def _own(case: Case, span: _Span) -> set[int]:
    """The places in ``span`` of words for those whom the fact is about, rather than for anybody."""
    fact = case.fact
    about = {word for _, words in fact.about_names for word in words} or {*fact.about, *fact.place}
    if fact.kind == "statement":
        known = case.asked.glossary.phrases
        names = (name for name in fact.entities if f"@group@{name}" in known)
        about.update(word for name in names for word in name.split())
    about -= sorts.AGENTS.union(fact.variable, fact.speaker)
    return {
        term.first
        for term in case.reading.terms
        if term.first in span
        and term.word.stem not in PEOPLE_STEMS
        and not _said_of(case, term.first).isdisjoint(about)
    }


def _said_of(case: Case, place: int) -> frozenset[str]:
    """All ways to say the word at ``place``, and the words of the names that it stands for."""
    names = (name.split() for unit in case.asked.by_place[place] for name in unit.entities)
    return case.asked.same_at(place).union(*names)


def _others(case: Case, span: _Span, own: set[int]) -> bool:
    """Whether something else is said there than whom the fact is about."""
    return any(
        term.first in span
        and term.first not in own
        and term.word.text not in FUNCTION | _BELONGING
        and term.word.stem not in PEOPLE_STEMS
        for term in case.reading.terms
    )
