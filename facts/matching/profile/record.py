"""A fact as the matcher sees it, kept as JSON in the index; what is made of it is made once, when first asked
for."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from itertools import chain, pairwise
from typing import Any

from propcache.api import cached_property

from facts import period
from facts.matching.english.words import parts, stem
from facts.matching.profile import lexis
from facts.matching.profile.directions import directed
from facts.matching.profile.holdings import Holdings
from facts.matching.profile.lexis import Lexis
from facts.matching.profile.stems import PASSING
from facts.matching.reading.kinds import Kind
from facts.period import Period

_HOLDS_NOTHING = Holdings()
_RULING = frozenset(map(stem, "must may can cannot need needs needed allowed permitted required".split()))
_DUE = frozenset({stem("have"), stem("has")})
_STANDING = frozenset(
    map(
        stem,
        """
        price fare fee rate rent wage salary member membership employee staff worker inhabitant resident
        population
        """.split(),
    )
)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Ask:
    """A listed question, read: its kind, the noun it asks for, and the stems of all its words and
    of the weighty ones, and the years that it names as such."""

    kind: str
    focus: tuple[str, ...]
    stems: tuple[str, ...]
    terms: tuple[str, ...]
    years: tuple[int, ...]

    def to_json(self) -> list[Any]:
        """The question as a row of plain values, its words on one line each; those of the noun may be two."""
        return [self.kind, self.focus, " ".join(self.stems), " ".join(self.terms), self.years]

    @staticmethod
    def from_json(row: Sequence[Any]) -> Ask:
        """The question that to_json wrote."""
        kind, focus, stems, terms, years = row
        return Ask(kind, tuple(focus), tuple(parts(stems)), tuple(parts(terms)), tuple(years))


@dataclass(frozen=True, eq=False, repr=False)
class Profile:
    """A fact as the matcher sees it. All words are stems.

    ``texts`` are the statement, the cited words and the fields that are prose; ``asks`` the listed
    questions; ``told`` those that the statement answers by its form, where hardly any are listed.
    ``speaker`` is whose words or claim it is, or whose figure. ``held`` is a figure's period; ``events``
    are all periods that its words name; ``issued`` when its sources appeared.
    ``measure`` is count, share or age for a figure, else empty; ``amount`` its value, where it has
    one, ``ends`` those of its range; ``is_exact`` where it is that very number; ``is_rate`` where it is
    so many a day, week or month. ``about_names`` are the names that restrict whom a figure is about (the
    type, and the words: one is enough), ``about_head`` the noun that does; ``counted`` are the nouns that
    it is a number of. ``names`` are its entities and tags, ``shapes`` the letters of its sentence and
    questions; ``is_plain`` where the sentence is the source's own and no curator's.
    """

    kind: str
    texts: tuple[tuple[str, ...], ...]
    asks: tuple[Ask, ...] = ()
    told: tuple[Ask, ...] = ()
    entities: tuple[str, ...] = ()
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
    holds: Holdings = _HOLDS_NOTHING
    names: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    is_plain: bool = False

    def to_text(self) -> str:
        """JSON, as the index keeps it: only what is not as by default, the words of a text on one line."""
        plain = {name: value for name in _DEFAULTS if (value := getattr(self, name)) != _DEFAULTS[name]}
        if "holds" in plain:
            plain["holds"] = asdict(self.holds)
        plain["texts"] = list(map(" ".join, self.texts))
        if self.asks:
            plain["asks"] = [one.to_json() for one in self.asks]
        if self.told:
            plain["told"] = [one.to_json() for one in self.told]
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def from_text(text: str) -> Profile:
        """The profile that to_text wrote."""
        plain = json.loads(text)
        values = {key: tuple(value) if isinstance(value, list) else value for key, value in plain.items()}
        values["texts"] = tuple([tuple(parts(one)) for one in plain["texts"]])
        for name in ("asks", "told"):
            if name in plain:
                values[name] = tuple(map(Ask.from_json, plain[name]))
        if "cited" in plain:
            values["cited"] = tuple(map(tuple, plain["cited"]))
        if "about_names" in plain:
            values["about_names"] = tuple([(kind, tuple(words)) for kind, words in plain["about_names"]])
        if "holds" in plain:
            values["holds"] = Holdings.from_json(plain["holds"])
        # Not through __init__, which sets thirty fields one by one: what is not given is the class's own.
        made = object.__new__(Profile)
        vars(made).update(values)
        return made

    @cached_property
    def lexis(self) -> Lexis:
        """What ranking reads of the fact."""
        shapes = [int(one, 16) for one in self.shapes]
        return lexis.make(self.texts, [ask.stems for ask in self.asks], self.names, shapes)

    @cached_property
    def is_rule(self) -> bool:
        """Whether its sentence says what anybody may, must or needs to do, or it is asked for of "you"."""
        if self.kind == "quote" or not self.texts:
            return False
        said = self.texts[0]
        is_due = any(pair[1] == "to" and pair[0] in _DUE for pair in pairwise(said))
        return is_due or not _RULING.isdisjoint(said) or any("you" in ask.stems for ask in self.asks)

    @property
    def stands(self) -> bool:
        """Whether the figure holds at any moment of its time, however long that is: a share, a price."""
        return self.measure == "share" or not _STANDING.isdisjoint(self.variable)

    @cached_property
    def said(self) -> frozenset[str]:
        """The words of its own texts, which no listed question adds to."""
        return frozenset(word for text in self.texts for word in text)

    @property
    def own_texts(self) -> Sequence[Sequence[str]]:
        """The statement and the cited words, without the fields."""
        return self.texts[: 1 + len(self.cited)]

    @cached_property
    def listed(self) -> frozenset[tuple[str, ...]]:
        """Its listed questions, word by word."""
        return frozenset(ask.stems for ask in self.asks)

    def asks_of(self, *kinds: str) -> list[Ask]:
        """Its listed questions of these kinds."""
        return [ask for ask in self.asks if ask.kind in kinds]

    def asks_with(self, words: Collection[str], *kinds: str) -> bool:
        """Whether one of its listed questions of these kinds has one of the words."""
        return any(word in ask.stems for ask in self.asks_of(*kinds) for word in words)

    @cached_property
    def asks_whether(self) -> tuple[tuple[str, ...], ...]:
        """Its listed questions that ask whether something is so, word by word."""
        return tuple([ask.stems for ask in self.asks_of(Kind.YES_NO)])

    @cached_property
    def ways(self) -> tuple[Ask, ...]:
        """Its listed questions, and those that its sentence answers."""
        return (*self.asks, *self.told)

    @cached_property
    def strings(self) -> tuple[str, ...]:
        """Every text and listed question as one string of stems, padded with spaces."""
        made = [f" {' '.join(one)} " for one in self.texts]
        return (*made, *self.lexis.lines[1:])

    @cached_property
    def text(self) -> str:
        """All of them as one."""
        return "\n".join(self.strings)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of everything."""
        return frozenset(chain(*self.texts, *(ask.stems for ask in self.asks)))

    @cached_property
    def questions_and_statement(self) -> tuple[tuple[str, frozenset[str], tuple[str, ...]], ...]:
        """The kind, all stems and the weighty ones of each listed question and of the statement (whose
        kind is empty)."""
        said, *asked = self.lexis.ways
        words = (*asked, *(frozenset(one.stems) for one in self.told))
        made = [
            (ask.kind, own, tuple(dict.fromkeys((*ask.terms, *_figures(ask.stems)))))
            for ask, own in zip(self.ways, words, strict=True)
        ]
        heavy = tuple(dict.fromkeys(word for word in self.texts[0] if word not in PASSING))
        return (*made, ("", said, heavy))

    @cached_property
    def standing(self) -> Mapping[str, tuple[int, ...]]:
        """For each stem, which of ``questions_and_statement`` it stands in, if any."""
        made: dict[str, list[int]] = {word: [] for word in self.stems}
        for place, (_, words, _) in enumerate(self.questions_and_statement):
            for word in words:
                made.setdefault(word, []).append(place)
        return {word: tuple(places) for word, places in made.items()}

    @cached_property
    def whys(self) -> tuple[tuple[str, ...], ...]:
        """The effects that this fact explains: in its own sentence, and in the listed questions that
        ask why."""
        return (*self.holds.effects, *(ask.stems for ask in self.asks_of(Kind.WHY)))

    @cached_property
    def why_strings(self) -> tuple[str, ...]:
        """Each of them as one string, padded with spaces."""
        return tuple([f" {' '.join(one)} " for one in self.whys])

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of its listed questions, and of those that its sentence answers."""
        return frozenset(ask.kind for ask in self.ways)

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


_DEFAULTS = {field.name: getattr(Profile(kind="", texts=()), field.name) for field in fields(Profile)}


def _figures(words: Sequence[str]) -> list[str]:
    return [word for word in words if word[0].isdigit()]
