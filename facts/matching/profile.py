"""What the matcher knows of a fact: read off its fields and its own listed questions, once, when
the fact enters the base."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from facts import period
from facts.matching import holdings, lexis, question, shape
from facts.matching.holdings import Holdings
from facts.matching.kinds import Kind
from facts.matching.lexicon import ANYBODY, ELSEWHERE, FROM, FUNCTION, LIGHT, PEOPLE, THROUGH, TOWARDS
from facts.matching.lexis import Lexis
from facts.matching.periods import Mode
from facts.matching.words import Word, split, stem, stems
from facts.period import Period

Json = Mapping[str, Any]

_LONG_AGO = date(1, 1, 1)
_PERCENT = frozenset({"%", "percent", "per cent", "percentage", "pct"})
_YEARS = frozenset({"year", "years"})
PASSING = frozenset(stem(word) for word in FUNCTION | LIGHT)
"""Stems that carry no meaning of their own."""
PEOPLE_STEMS = frozenset(stem(noun) for noun in PEOPLE)
ANYBODY_STEMS = frozenset(stem(noun) for noun in ANYBODY)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Ask:
    """A listed question, read: its kind, the noun it asks for, and the stems of all its words and
    of the weighty ones, and the years that it names as such."""

    kind: str
    focus: tuple[str, ...]
    stems: tuple[str, ...]
    terms: tuple[str, ...]
    years: tuple[int, ...]


@dataclass(frozen=True, eq=False, repr=False)
class Profile:
    """A fact as the matcher sees it. All words are stems.

    ``texts`` are the statement, the cited words and the fields that are prose; ``asks`` the listed
    questions. ``speaker`` is whose words or claim it is, or whose figure. ``held`` is a figure's
    period; ``events`` are all periods that its words name; ``issued`` when its sources appeared.
    ``measure`` is count, share or age for a figure, else empty; ``amount`` its value, where it has
    one, ``ends`` those of its range; ``is_exact`` where it is that very number; ``is_rate`` where it is
    so many a day, week or month. ``about_names`` are the names that restrict whom a figure is about (the
    type, and the words: one is enough), ``about_head`` the noun that does; ``counted`` are the nouns that
    it is a number of. ``names`` are its entities and tags, ``shapes`` the letters of its sentence and
    questions; ``is_plain`` where the sentence is the source's own and no curator's.
    """

    kind: str
    texts: tuple[tuple[str, ...], ...]
    asks: tuple[Ask, ...]
    entities: tuple[str, ...]
    names_a_place: bool = False
    speaker: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    reference: tuple[str, ...] = ()
    held: str | None = None
    events: tuple[str, ...] = ()
    issued: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    measure: str = ""
    amount: str | None = None
    ends: tuple[str, ...] = ()
    unit: tuple[str, ...] = ()
    is_rate: bool = False
    is_exact: bool = True
    variable: tuple[str, ...] = ()
    variable_head: str = ""
    about: tuple[str, ...] = ()
    about_names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    about_head: str = ""
    counted: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    cited: tuple[tuple[str, int, int], ...] = ()
    holds: Holdings = field(default_factory=Holdings)
    names: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    is_plain: bool = False

    def to_text(self) -> str:
        """JSON, as the index keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def from_text(text: str) -> Profile:
        """The profile that to_text wrote."""
        plain = json.loads(text)
        asks = tuple(
            Ask(
                one["kind"],
                tuple(one["focus"]),
                tuple(one["stems"]),
                tuple(one["terms"]),
                tuple(one["years"]),
            )
            for one in plain.pop("asks")
        )
        texts = tuple(tuple(one) for one in plain.pop("texts"))
        cited = tuple((one[0], one[1], one[2]) for one in plain.pop("cited"))
        names = tuple((kind, tuple(words)) for kind, words in plain.pop("about_names"))
        holds = Holdings.from_json(plain.pop("holds"))
        rest: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in plain.items()
        }
        return Profile(texts=texts, asks=asks, cited=cited, about_names=names, holds=holds, **rest)

    @cached_property
    def lexis(self) -> Lexis:
        """What ranking reads of the fact."""
        shapes = [int(one, 16) for one in self.shapes]
        return lexis.make(self.texts, [ask.stems for ask in self.asks], self.names, shapes)

    @cached_property
    def strings(self) -> tuple[str, ...]:
        """Every text and listed question as one string of stems, padded with spaces."""
        made = [f" {' '.join(one)} " for one in self.texts]
        return tuple(made + [f" {' '.join(ask.stems)} " for ask in self.asks])

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of everything."""
        return frozenset(part for text in self.strings for part in text.split())

    @cached_property
    def questions_and_statement(self) -> tuple[tuple[str, str, frozenset[str], tuple[str, ...]], ...]:
        """The kind, the stems as one string, all stems and the weighty ones of each listed question
        and of the statement (whose kind is empty)."""
        made = [
            (
                ask.kind,
                " ".join(ask.stems),
                frozenset(ask.stems),
                tuple(dict.fromkeys((*ask.terms, *_figures(ask.stems)))),
            )
            for ask in self.asks
        ]
        said = self.texts[0]
        heavy = tuple(dict.fromkeys(word for word in said if word not in PASSING))
        return (*made, ("", " ".join(said), frozenset(said), heavy))

    @cached_property
    def why_strings(self) -> tuple[str, ...]:
        """The effects that this fact explains: in its own sentence, and in the listed questions that
        ask why."""
        own = [f" {' '.join(effect)} " for effect in self.holds.effects]
        return (*own, *(f" {' '.join(ask.stems)} " for ask in self.asks if ask.kind == Kind.WHY))

    @cached_property
    def name_stems(self) -> frozenset[str]:
        """The stems of the names of its entities."""
        return frozenset(word for name in self.entities for word in name.split())

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """``events`` as periods."""
        return tuple(period.parse(one) for one in self.events)

    @cached_property
    def period(self) -> Period | None:
        """``held`` as a period."""
        return period.parse(self.held) if self.held else None

    @cached_property
    def issues(self) -> tuple[Period, ...]:
        """``issued`` as periods."""
        return tuple(period.parse(one) for one in self.issued)

    @cached_property
    def directions(self) -> Mapping[str, frozenset[str]]:
        """For each stem, which ways the fact's words have it: behind "from", "to" or "through"."""
        seen: dict[str, set[str]] = {}
        for text in (*self.texts, *(ask.stems for ask in self.asks)):
            for name, way in directed(text):
                seen.setdefault(name, set()).add(way)
        return {name: frozenset(ways) for name, ways in seen.items()}


def directed(words: Sequence[str]) -> Iterable[tuple[str, str]]:
    """(stem, "from", "to" or "through") for the words behind a direction, up to the second weighty
    one."""
    for place, word in enumerate(words):
        way = _WAYS.get(word, "")
        if not way or (place and words[place - 1] == _ACCORDING):
            continue
        count = 0
        for following in words[place + 1 : place + 6]:
            if following in _WAYS or following in ELSEWHERE:
                break
            if following in FUNCTION:
                continue
            yield following, way
            count += 1
            if count == 2:
                break


_WAYS = {
    stem(word): way
    for way, group in (("from", FROM), ("to", TOWARDS), ("through", THROUGH))
    for word in group
}
_ACCORDING = stem("according")


def _figures(words: Sequence[str]) -> list[str]:
    return [word for word in words if word[0].isdigit()]


def key(name: str) -> str:
    """The key of an entity: the stems of its name."""
    return " ".join(stems(name))


def make(fact: Json, sources: Sequence[Json]) -> Profile:
    """The profile of a fact. ``sources`` are those it cites, and those that they are based on."""
    asks = tuple(_ask(text) for text in fact.get("questions", ()))
    texts = prose(fact)
    words = [word for text in texts for word in split(text)]
    about = split(fact.get("observation_about", ""))
    head_at = _head(about)
    return Profile(
        kind=fact["kind"],
        texts=tuple(tuple(stems(text)) for text in texts),
        asks=asks,
        entities=tuple(key(entity["name"]) for entity in fact.get("entities", ())),
        names_a_place=any(entity["type"] == "place" for entity in fact.get("entities", ())),
        speaker=tuple(stems(_speaker(fact))),
        recipient=tuple(stems(fact.get("recipient") or "")),
        reference=tuple(sorted(_reference(sources))),
        held=fact.get("observation_date") if fact["kind"] == "figure" else None,
        events=tuple(sorted(_events(fact, texts))),
        issued=tuple(sorted({source["issued"] for source in sources if source.get("issued")})),
        numbers=tuple(sorted({word.text for word in words if word.is_number} | _values(fact))),
        measure=_measure(fact),
        amount=None if fact.get("value") is None else str(fact["value"]),
        ends=tuple(sorted(_values(fact) - {str(fact.get("value"))})) if fact["kind"] == "figure" else (),
        unit=tuple(stems(fact.get("unit_text", ""))),
        is_exact=fact.get("modifier", "exact") == "exact",
        is_rate=fact.get("observation_period") in ("P1D", "P1W", "P1M"),
        variable=tuple(stems(fact.get("variable_measured", ""))),
        variable_head=_variable_head(fact),
        about=tuple(word.stem for word in about),
        about_names=_restricting_names(about, fact.get("entities", ())),
        about_head=about[head_at].stem if about and _restricts(about[head_at]) else "",
        counted=tuple(sorted(_counted(fact, about, head_at))),
        place=tuple(stems(fact.get("place") or "")),
        cited=tuple((one["source"], one["start"], one["end"]) for one in fact["citations"]),
        holds=holdings.read(fact, texts),
        names=tuple(word for name in _names(fact) for word in stems(name)),
        shapes=tuple(
            f"{shape.of(word.text for word in split(text)):x}"
            for text in (texts[0], *fact.get("questions", ()))
        ),
        is_plain=fact["kind"] == "statement" and _is_its_own_source(fact),
    )


def _is_its_own_source(fact: Json) -> bool:
    """Whether the sentence is the source's own, whole or cut short, and no curator's reading of it: then
    there are no entities either."""
    said = stems(fact["statement"])
    return not fact.get("entities") and said == stems(fact["citations"][0]["exact"])[: len(said)]


def _names(fact: Json) -> list[str]:
    return [*(entity["name"] for entity in fact.get("entities", ())), *fact.get("tags", ())]


_PROSE = (
    "variable_measured",
    "observation_about",
    "place",
    "unit_text",
    "value_text",
    "attributed_to",
    "measurement_method",
    "measurement_denominator",
    "text",
    "recipient",
    "asserted_by",
)


def prose(fact: Json) -> list[str]:
    """The texts of a fact that speak of its matter: its statement first, the cited words, fields."""
    made = [fact["statement"], *(citation["exact"] for citation in fact["citations"])]
    made.extend(str(fact[name]) for name in _PROSE if fact.get(name))
    speaker = fact.get("creator", {})
    made.extend(str(speaker[name]) for name in ("name", "role", "description") if speaker.get(name))
    return made


def _ask(text: str) -> Ask:
    read = question.read(text, today=_LONG_AGO)
    return Ask(
        kind=read.kind.value,
        focus=read.focus,
        stems=read.stems,
        terms=tuple(term.word.stem for term in read.terms),
        years=tuple(one.period.start.year for one in read.periods if one.mode is Mode.BARE_YEAR),
    )


def _speaker(fact: Json) -> str:
    if fact["kind"] == "quote":
        return str(fact["creator"]["name"])
    return str(fact.get("asserted_by") or fact.get("attributed_to") or "")


def _reference(sources: Sequence[Json]) -> set[str]:
    """Words for the sources themselves: their authors, publisher and container; never the title,
    whose words would account for anything."""
    made: set[str] = set()
    for source in sources:
        for name in ("container-title", "publisher"):
            made.update(stems(source.get(name) or ""))
        for author in source.get("author", ()):
            made.update(stems(" ".join(author.values())))
    return made


def _events(fact: Json, prose: Sequence[str]) -> set[str]:
    """The periods that a fact's fields and own words name; where they name none, its questions'."""
    named = {fact[name] for name in ("observation_date", "spoken_at") if fact.get(name)}
    return named | _dates(prose) or _dates(fact.get("questions", ()))


def _dates(texts: Iterable[str]) -> set[str]:
    return {
        f"{asked.period.start}/{asked.period.end}"
        for text in texts
        for asked in question.read(text, today=_LONG_AGO).periods
        if asked.mode in (Mode.EXACT, Mode.BARE_YEAR) and asked.period.start.year > _LONG_AGO.year + 1
    }


def _values(fact: Json) -> set[str]:
    made = set()
    for name in ("value", "min_value", "max_value"):
        if fact.get(name) is not None:
            text = str(fact[name])
            made.add(re.sub(r"\.0*$", "", text) if "." in text else text)
    return made


def _measure(fact: Json) -> str:
    if fact["kind"] != "figure":
        return ""
    unit = fact["unit_text"].casefold()
    variable = stems(fact["variable_measured"])
    if unit in _PERCENT:
        return "share"
    if unit in _YEARS and "age" in variable:
        return "age"
    return "count"


def _head(words: Sequence[Word]) -> int:
    """The place of the head of a noun phrase: its last word before a preposition."""
    for place, word in enumerate(words):
        if place and word.text in _AFTER_HEAD:
            return place - 1
    return len(words) - 1


def _restricts(head: Word) -> bool:
    """Whether a head says more than "people": "Sam's son" is about a son, whosever."""
    return head.stem not in PEOPLE_STEMS and not head.name


def _restricting_names(
    about: Sequence[Word], entities: Sequence[Json]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The names that a question must say to be about the same population: "Chinese nationals" are
    the Chinese, whatever noun for people is used. An owner ("Sam's son") and the name of a body or
    a thing ("Gullwheel hires") may be left out."""
    optional: set[str] = set()
    groups: dict[str, tuple[str, tuple[str, ...]]] = {}
    for entity in entities:
        stems_of = [word.stem for word in split(entity["name"]) if word.stem not in PEOPLE_STEMS]
        if entity["type"] in ("organisation", "work", "thing", "event"):
            optional.update(stems_of)
        else:
            groups.update({one: (entity["type"], tuple(stems_of)) for one in stems_of})
    owner_at = next((place for place, word in enumerate(about) if word.owner), -1)
    named = [
        word.stem
        for place, word in enumerate(about)
        if word.name and place > owner_at and word.stem not in optional
    ]
    return tuple(dict.fromkeys(groups.get(name, ("", (name,))) for name in named))


def _variable_head(fact: Json) -> str:
    variable = split(fact.get("variable_measured", ""))
    return variable[_head(variable)].stem if variable else ""


def _counted(fact: Json, about: Sequence[Word], head_at: int) -> set[str]:
    if fact["kind"] != "figure":
        return set()
    made = set(stems(fact["unit_text"]))
    made.add(_variable_head(fact))
    if about and about[head_at].stem in PEOPLE_STEMS:
        made |= {word.stem for word in about}
    return made


_AFTER_HEAD = frozenset("of from in at on between through who with by to into over for".split())
