"""What a fact's own sentence holds besides what its fields say: whom it is about, who does it, what it
gives a cause for, what it numbers, what order it tells. Read off once, when the fact enters the base.

These are readings of plain sentences ("X is a …", "… because …", "nine weeks") by their form. They say
which kinds of question the fact could answer; whether it answers one is for the guard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from facts.matching.english.lexicon import FUNCTION, LIGHT, PEOPLE
from facts.matching.english.words import (
    Word,
    split,
    stem,
    stems,
)
from facts.matching.profile import rankings as told
from facts.matching.profile.roles import BARE_OFFICES, roles

Json = Mapping[str, Any]

_COPULA = frozenset("is are was were".split())
_AUXILIARIES = _COPULA | frozenset(
    "has have had been be being will would could can may also then now".split()
)
_ARTICLES = frozenset("a an the one".split())
_LONGEST_TITLE = 5
_OF_THE_WHOLE = frozenset("general managing executive acting".split())
_AT = frozenset("in at on from between near into through to across outside inside".split())
_AFTER_HEAD = frozenset(
    """
    of from in at on between through who that which with by to into over for and where whose as near run
    """.split()
)
_EFFECTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?P<e>.+?),? (?:because|due to|owing to|thanks to|out of|as a result of|in order to|so that)\b",
        (
            r"\breasons? (?:given |named )?(?:for|behind|why) (?P<e>[^:;]+?)"
            r"(?: (?:is|are|was|were|include|includes)\b|:|$)"
        ),
        (
            r"^(?P<e>.+? (?:objects?|objected|complains?|complained|protests?|protested|fears?|feared"
            r"|regrets?|regretted|(?:is|are|was|were) (?:worried|afraid|angry|glad|happy|proud|sorry"
            r"|disappointed|pleased|upset|annoyed))),? that\b"
        ),
        r"\b(?:blames?|blamed) .+? (?:for|on) (?P<e>.+)$",
        r"\b(?:attributes?|attributed) (?P<e>.+?) to\b",
        (
            r"\b(?:causes?|caused|leads? to|led to|drove|drives?|prompts?|prompted|triggers?|triggered"
            r"|explains?|contributes? to|contributed to) (?P<e>.+)$"
        ),
    )
)
_BLAMED = re.compile(r"\bblames? .+? on (?P<c>.+)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Holdings:
    """All words are stems. ``subject`` is the key of the entity that the sentence starts with;
    ``classes`` the nouns that it is said to be one of ("X is a shipbuilding *town*"); ``agents`` the
    keys of the entities that do what is done, each with what they do; ``located`` those behind "in", "at",
    "from" and the like; ``numbered`` the nouns that a number stands before; ``effects`` what the sentence
    gives a cause for; ``ranking`` each rank that it tells with what has it, ``ranked_by`` the word for what
    they are ranked by; ``roles`` the keys of persons and bodies, each with what it says in
    passing that they are."""

    subject: str = ""
    classes: tuple[str, ...] = ()
    agents: tuple[tuple[str, str], ...] = ()
    located: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    effects: tuple[tuple[str, ...], ...] = ()
    ranking: told.Ranking = ()
    ranked_by: str = ""
    roles: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @staticmethod
    def from_json(plain: Json) -> Holdings:
        """The holdings that ``dataclasses.asdict`` and JSON made lists of."""
        effects = tuple(tuple(one) for one in plain["effects"])
        agents = tuple((name, verb) for name, verb in plain["agents"])
        ranking = tuple((rank, item) for rank, item in plain["ranking"])
        roles = tuple((name, tuple(role)) for name, role in plain["roles"])
        lists = {name: tuple(plain[name]) for name in ("classes", "located", "numbered")}
        return Holdings(
            subject=plain["subject"],
            agents=agents,
            effects=effects,
            ranking=ranking,
            ranked_by=plain["ranked_by"],
            roles=roles,
            **lists,
        )


def read(fact: Json, texts: Sequence[str]) -> Holdings:
    """The holdings of a fact; ``texts`` are its statement and its other prose."""
    said = split(texts[0])
    entities = fact.get("entities", ())
    doers = {" ".join(stems(one["name"])) for one in entities if one["type"] not in ("place", "work")}
    spans = list(_spans(said, entities))
    subject, end = _subject(said, spans)
    ranking, ranked_by = told.read(texts[0], [one["name"] for one in entities])
    return Holdings(
        subject=subject,
        classes=tuple(dict.fromkeys(_classes(said, end))) if subject else (),
        agents=tuple(one for one in dict.fromkeys(_agents(said, spans, end)) if one[0] in doers),
        located=tuple(
            dict.fromkeys(
                name for start, _, name in spans if any(word.text in _AT for word in _before(said, start))
            )
        ),
        numbered=tuple(sorted({noun for text in texts for noun in _numbered(split(text))})),
        effects=tuple(tuple(stems(effect)) for effect in effects(texts[0])),
        ranking=ranking,
        ranked_by=ranked_by,
        roles=tuple((" ".join(stems(name)), tuple(stems(noun))) for name, noun in roles(fact)),
    )


def _spans(said: Sequence[Word], entities: Iterable[Json]) -> Iterable[tuple[int, int, str]]:
    """(first word, past the last, key) of each mention of an entity, longest names first."""
    have = [word.stem for word in said]
    taken: set[int] = set()
    names = [
        (stems(name), " ".join(stems(entity["name"])))
        for entity in entities
        for name in (entity["name"], *entity.get("aliases", ()))
    ]
    for name, key in sorted(names, key=lambda one: -len(one[0])):
        for start in range(len(have) - len(name) + 1):
            places = range(start, start + len(name))
            if name and have[start : start + len(name)] == name and taken.isdisjoint(places):
                taken.update(places)
                yield start, start + len(name), key


def _subject(said: Sequence[Word], spans: Sequence[tuple[int, int, str]]) -> tuple[str, int]:
    for start, end, key in spans:
        if all(word.text in FUNCTION for word in said[:start]) and not said[end - 1].owner:
            return key, end
    return "", 0


def _classes(said: Sequence[Word], end: int) -> Iterable[str]:
    """The heads of "is a …" behind the subject, and of "has been president of …"."""
    being = _COPULA | {"been"}
    place = next((spot for spot in range(end, min(end + 8, len(said))) if said[spot].text in being), None)
    if place is None or place + 1 >= len(said):
        return
    for word in said[place + 1 : place + 3]:
        if word.text in BARE_OFFICES:
            yield word.stem
        if word.text not in _OF_THE_WHOLE:
            break
    if said[place + 1].text not in _ARTICLES:
        return
    run: list[Word] = []
    for word in said[place + 2 :]:
        if word.text in _AFTER_HEAD or word.is_number:
            break
        run.append(word)
    if run:
        yield run[-1].stem


def titles(role: str) -> Iterable[str]:
    """The nouns for what somebody is, as his role says it ("*chair* of the union", "a retired *skipper*")."""
    for part in re.split(r"[,;]| and ", role):
        run = list(takewhile(lambda word: word.text not in _AFTER_HEAD, split(part)))
        yield from (word.stem for word in run[-1:])


def _agents(
    said: Sequence[Word], spans: Sequence[tuple[int, int, str]], subject_end: int
) -> Iterable[tuple[str, str]]:
    for start, end, name in spans:
        by = _by(said, start)
        if by is not None:
            done = [word for word in said[:by] if word.text not in FUNCTION and not word.is_number]
            done = [word for word in done if not word.name] or done
            if done:
                yield name, done[-1].stem
        elif end == subject_end:
            verb = next((word for word in said[end:] if not _is_before_verb(word)), None)
            if verb is not None and verb.text not in FUNCTION:
                yield name, verb.stem
            yield from ((name, verb.stem) for verb in _relative(said, end))


def _by(said: Sequence[Word], start: int) -> int | None:
    """The place of the "by" before a name, with what he is between them or nothing ("by the teacher Ann")."""
    for place in range(start - 1, max(-1, start - _LONGEST_TITLE), -1):
        if said[place].text == "by":
            return place
        if said[place].text in FUNCTION and said[place].text not in _ARTICLES:
            return None
    return None


def _relative(said: Sequence[Word], end: int) -> Iterable[Word]:
    """The verb of "X is the biologist who *leads* the group"."""
    is_one = any(word.text in _COPULA for word in said[end : end + 1])
    who = next((place for place in range(end, len(said)) if said[place].text == "who"), None)
    if is_one and who is not None:
        verb = next((word for word in said[who + 1 :] if not _is_before_verb(word)), None)
        if verb is not None and verb.text not in FUNCTION:
            yield verb


def _is_before_verb(word: Word) -> bool:
    return word.text in _AUXILIARIES or word.text.endswith("ly")


def _before(said: Sequence[Word], start: int) -> Sequence[Word]:
    """The words right before a name: a preposition and perhaps an article."""
    first = start - 1 if start and said[start - 1].text not in _ARTICLES else start - 2
    before = said[max(0, first) : start]
    return [] if any(word.text == "according" for word in said[max(0, first - 1) : start]) else before


def _numbered(words: Sequence[Word]) -> Iterable[str]:
    for place, word in enumerate(words):
        if (
            not word.is_number
            or not word.text.isdigit()
            or "old" in (w.text for w in words[place + 2 : place + 3])
        ):
            continue
        for following in words[place + 1 : place + 4]:
            if following.text in _AFTER_HEAD or following.is_number:
                break
            if following.text in FUNCTION or following.text in LIGHT:
                continue
            if following.text.endswith("s") or following.stem in _PEOPLE_STEMS | UNIT_STEMS:
                yield following.stem
                break


def effects(statement: str) -> Iterable[str]:
    """What the sentence gives a cause for."""
    plain = statement.rstrip(".")
    blamed = _BLAMED.search(plain)
    if blamed and " for " not in plain[blamed.start() :]:
        yield plain[blamed.start() : blamed.start("c")]
        return
    for pattern in _EFFECTS:
        if found := pattern.search(plain):
            yield found["e"]


OFFICES = frozenset(map(stem, BARE_OFFICES))
"""The stems of nouns for who is at the head of something, or speaks for it."""
UNIT_STEMS = frozenset(
    map(
        stem,
        """
        gram kilogram kilo kg ton tonne pound ounce litre liter pint gallon metre meter kilometre kilometer km
        mile foot inch yard acre hectare minute hour day week month year watt volt degree seat page
        """.split(),
    )
)
"""The stems of units that need no plural."""
_PEOPLE_STEMS = frozenset(stem(noun) for noun in PEOPLE) | {"child", "man", "woman", "member"}
