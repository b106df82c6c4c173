"""Whom a question tells by what he is rather than by his name: "the *lawmaker*", "the *boss of the charity*",
"the *baker living by the park*"."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from facts.matching.english.lexicon import (
    FUNCTION,
    LIGHT,
    PRONOUNS,
    WHO_NOUNS,
)
from facts.matching.english.words import Word, stem
from facts.matching.profile.holdings import OFFICES
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.reading.question import Reading
from facts.matching.recall.index import Glossary
from facts.matching.recall.meaning import Unit
from facts.matching.recall.sense import Sense

_BODIES = frozenset({"organisation", "group"})
_BODY_STEMS = frozenset(
    map(
        stem,
        """
        organisation organization group body association company agency authority charity nonprofit outlet
        newspaper paper magazine union league club society party board council institute committee firm team
        forum office cooperative campaign
        """.split(),
    )
)
_SOMEBODY = _BODY_STEMS.union(
    OFFICES,
    map(stem, WHO_NOUNS),
    map(stem, "father mother dad mum mom parent son daughter boy girl migrant doctor".split()),
)
_DOER_ENDINGS = ("er", "or", "ist", "ian", "man", "woman")
_LEADERS = frozenset(map(stem, "head leader chief boss".split()))
_LEADING = frozenset(
    map(
        stem,
        "head lead chair direct manage run leader chief boss director manager president executive".split(),
    )
)
_NO_ONE = frozenset(map(stem, "pseudonym alias nickname name person member people one".split()))
_AFTER_HEAD = frozenset(
    "of from in at on with by for who that which as near beside next to called named".split()
)
_ARTICLES = frozenset({"the", "a", "an", "that", "this"})
_ENDING_HEAD = _AFTER_HEAD | _ARTICLES | PRONOUNS
_JOINING = frozenset({"and", "by"})
_BEING = frozenset("is are was were be been".split())
_WHO = frozenset("who whos what which whose".split())
_RELATIVE = frozenset({"who", "whose", "that"})
_LIGHT_STEMS = SAY_STEMS.union(map(stem, FUNCTION | LIGHT))
_SHORTEST = 3

Same = Callable[[str], frozenset[str]]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Traits:
    """What the base says of persons and bodies: for each noun those that are told by it, and of each of them
    all words that may say which one is meant."""

    heads: Mapping[str, frozenset[str]]
    words: Mapping[str, frozenset[str]]
    senses: Mapping[str, Sense]


@lru_cache(maxsize=16)
def traits(glossary: Glossary) -> Traits:
    """The traits that a pack's entities and facts give."""
    senses = _senses(glossary)
    own = {name: sense.words | glossary.portraits.get(name, frozenset()) for name, sense in senses.items()}
    heads: dict[str, set[str]] = {}
    for name, sense in senses.items():
        nouns = (
            _nouns_of_person(name, sense, glossary, senses.keys())
            if "person" in sense.types
            else _BODY_STEMS & glossary.classes.get(name, frozenset())
        )
        for noun in nouns:
            heads.setdefault(noun, set()).add(name)
    by_part: dict[str, set[str]] = {}
    for name in senses:
        for part in name.split():
            by_part.setdefault(part, set()).add(name)
    words = {
        name: said.union(*(own[other] for other in _beside(name, said, senses, by_part))) - _LIGHT_STEMS
        for name, said in own.items()
    }
    return Traits({noun: frozenset(names) for noun, names in heads.items()}, words, senses)


def _senses(glossary: Glossary) -> Mapping[str, Sense]:
    """All ways to name each person and body."""
    phrases: dict[str, set[str]] = {}
    types: dict[str, set[str]] = {}
    for meaning, ways in glossary.phrases.items():
        if meaning[0] == "@":
            _, kind, name = meaning.split("@", 2)
            if kind == "person" or kind in _BODIES:
                phrases.setdefault(name, {name}).update(ways)
                types.setdefault(name, set()).add(kind)
    return {
        name: Sense(frozenset(ways), frozenset({name}), frozenset(types[name]))
        for name, ways in phrases.items()
    }


def _nouns_of_person(name: str, sense: Sense, glossary: Glossary, others: Collection[str]) -> Iterable[str]:
    """What somebody is: as the facts say, as his other names do, and one that leads what he leads."""
    own = frozenset(name.split())
    nouns = set(glossary.classes.get(name, ()))
    for phrase in sense.phrases - {name}:
        parts = phrase.removeprefix("the ").split()
        head = list(takewhile(lambda word: word not in _ENDING_HEAD, parts))
        # "The man Axios interviewed" is no interview.
        is_plain = not any(word in others for word in head[1:])
        if is_plain and own.isdisjoint(head) and _JOINING.isdisjoint(parts[: len(head) + 1]):
            nouns.update(noun for noun in head[-1:] if _is_somebody(noun) or len(parts) == 1)
    if not _LEADING.isdisjoint(nouns.union(glossary.portraits.get(name, ()))):
        nouns |= _LEADERS
    return (noun for noun in nouns - _NO_ONE - own if len(noun) > _SHORTEST and noun not in FUNCTION)


def _is_somebody(noun: str) -> bool:
    return noun in _SOMEBODY or noun.endswith(_DOER_ENDINGS)


def _beside(
    name: str, words: frozenset[str], senses: Mapping[str, Sense], by_part: Mapping[str, Collection[str]]
) -> Iterable[str]:
    """Of somebody, the bodies that the words for him name, and whoever is named after him ("Sam's son")."""
    if "person" not in senses[name].types:
        return
    own = frozenset(name.split())
    for other in {one for word in words for one in by_part.get(word, ())} - {name}:
        parts = other.split()
        if own.issubset(parts) or ("person" not in senses[other].types and words.issuperset(parts)):
            yield other


def described(reading: Reading, glossary: Glossary, same: Same, units: Iterable[Unit]) -> tuple[Unit, ...]:
    """The descriptions in a question that fit one person or body of the pack and no other, and nobody whom
    one of its ``units`` names elsewhere. Who *is* the lawmaker is no description: there he is asked for, and
    not in what *is* his comment."""
    if reading.kind in (Kind.IS, Kind.BARE) or reading.focus == ("name",):
        return ()
    known, words = traits(glossary), reading.words
    made = []
    for start, word in enumerate(words):
        if word.text != "the":
            continue
        found = _description(words, start + 1, known, same)
        if found is None or (_is_asked_for(words, start) and not words[found.last - 1].owner):
            continue
        if not any(_names_elsewhere(unit, found) for unit in units):
            made.append(found)
    return tuple(made)


def _names_elsewhere(unit: Unit, found: Unit) -> bool:
    """Whether a unit names the one who is described, but not as part of that; or it is "the *volunteers* of"
    a body."""
    is_within = found.first <= unit.first and unit.last <= found.last
    is_member = found.first < unit.first and "person" not in found.types
    return (is_member or not is_within) and not unit.entities.isdisjoint(found.entities)


def _is_asked_for(words: Sequence[Word], start: int) -> bool:
    before = [word.text for word in words[max(0, start - 2) : start]]
    return len(before) == 2 and before[0] in _WHO and before[1] in _BEING


def _description(words: Sequence[Word], start: int, known: Traits, same: Same) -> Unit | None:
    """The person or body that is told from ``start`` on."""
    run = list(takewhile(lambda spot: words[spot].text not in FUNCTION, range(start, len(words))))
    ways = {spot: same(words[spot].stem) for spot in run}
    told = {spot: _told_by(words[spot], ways[spot], known) for spot in run}
    fitting: list[tuple[Unit, bool]] = []
    for name in frozenset().union(*told.values()):
        own = known.words[name]
        matched = list(takewhile(lambda spot: name in told[spot] or not ways[spot].isdisjoint(own), run))  # noqa: B023
        head = next((spot for spot in reversed(matched) if name in told[spot]), None)
        if head is None:
            continue
        end = _end(words, head + 1, own, same, is_predicate=_is_predicate(words, start))
        if end is not None:
            is_literal = name in known.heads.get(words[head].stem, ())
            fitting.append((Unit(start, end, known.senses[name]), is_literal))
    if len(fitting) > 1:
        fitting = [one for one in fitting if one[1]]
    return fitting[0][0] if len(fitting) == 1 else None


def _told_by(word: Word, ways: frozenset[str], known: Traits) -> frozenset[str]:
    """Those who are told by a noun, or by another that means the same where this is one for somebody."""
    is_noun_for_one = _is_somebody(word.stem) or _is_somebody(word.text.removesuffix("s"))
    nouns = ways if is_noun_for_one else {word.stem}
    return frozenset(name for noun in nouns for name in known.heads.get(noun, ()))


def _is_predicate(words: Sequence[Word], start: int) -> bool:
    """Whether "is the baker at the park" asks for what is said behind him."""
    return start > 1 and words[start - 2].text in _BEING


def _end(
    words: Sequence[Word], start: int, own: frozenset[str], same: Same, *, is_predicate: bool
) -> int | None:
    """Where the description ends whose noun ends at ``start``: behind all that says which one is meant. None
    where it is told of another ("the head *of the library*")."""
    following = words[start : start + 1]
    if words[start - 1].owner or not following:
        return start
    text = following[0].text
    is_clause = text in _RELATIVE or (text.endswith("ing") and following[0].stem in own)
    opens = text == "of" or (not is_predicate and (text in _AFTER_HEAD or is_clause))
    if not opens:
        return start
    end = start
    for spot in range(start, len(words)):
        word = words[spot]
        if word.text in _WHO - _RELATIVE or word.text in _BEING:
            break
        if word.text in FUNCTION or word.text in _AFTER_HEAD:
            continue
        if same(word.stem).isdisjoint(own) and word.text not in own:
            break
        end = spot + 1
    return None if end == start else end
