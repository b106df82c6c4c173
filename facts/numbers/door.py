"""The part of the FactBase's door for those who look at the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from facts import lookup
from facts.errors import UnknownError
from facts.opened import Opened
from facts.sqlite import Database
from facts.store import Store

# What only the numbers need is imported where they are looked at, to keep asking quick to start.
if TYPE_CHECKING:
    from facts.figures import Series, Which
    from facts.numbers.finding import Link
    from facts.numbers.operands import Operand
    from facts.numbers.places import Place
    from facts.numbers.shelf import Shelf

Json = dict[str, Any]


class Numbers(Opened):
    """Figures as series, and what is computed from them. Only facts that are answers count, of the
    ``packs`` given only, by default of all; a pack that is not there has none. A series is called by its
    key or by words of its name, a figure by ``pack/id``, its id or by words and its time; typing errors
    are allowed where one thing alone can be meant."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._shelves: dict[str, Shelf] = {}
        self._shelves_version = -1

    def series(self, packs: Sequence[str] | None = None) -> list[Json]:
        """Every series whole, those of most figures first."""
        with self._store.reading() as db:
            return [one.to_json() for one in self._shelf(db, packs).series]

    def one_series(self, text: str, packs: Sequence[str] | None = None) -> Json:
        """The series that ``text`` calls. Raises UnknownError, with what comes near, where there is none
        or where it may be several."""
        with self._store.reading() as db:
            return self._one(db, text, packs).to_json()

    def find_series(self, text: str, packs: Sequence[str] | None = None, limit: int = 25) -> list[Json]:
        """What ``text``, still being typed, may call, best match first, and then what is under a topic
        called like it: each series' ``key``, ``name``, ``title`` (what is measured), ``pack``, ``unit``,
        how many ``figures`` it has, and the labels of its ``first`` and ``last``."""
        with self._store.reading() as db:
            found = self._found(db, text, self._shelf(db, packs).by_series, limit)
        return [
            {
                "key": place.key,
                "name": place.name,
                "title": place.series.own.measure,
                "pack": place.series.own.pack,
                "unit": place.series.own.unit,
                "figures": len(place.series.points),
                "first": place.series.points[0].label,
                "last": place.series.points[-1].label,
            }
            for place in found
        ]

    def figure_topics(self, packs: Sequence[str] | None = None) -> list[Json]:
        """The topics that figures have: each ``topic`` and the ``count`` of its series, most first."""
        from facts.numbers import topics

        with self._store.reading() as db:
            tagged = topics.by_topic(self._shelf(db, packs).by_series)
        rows = [{"topic": topic, "count": len(places)} for topic, places in tagged.items()]
        return sorted(rows, key=lambda row: -row["count"])

    def find_figures(self, text: str, packs: Sequence[str] | None = None, limit: int = 25) -> list[Json]:
        """The same for single figures: the ``key`` that compare and share take, ``name``, ``series``."""
        with self._store.reading() as db:
            found = self._found(db, text, self._shelf(db, packs).by_figure, limit)
        return [{"key": place.key, "name": place.name, "series": place.series.key} for place in found]

    def compare(self, a: str, b: str, packs: Sequence[str] | None = None, *, uneven: bool = False) -> Json:
        """``a`` against ``b``, as a computed answer. Each is a figure, or a series: of two series the
        newest time is taken that both have, of a figure and a series the figure's.

        Raises UnknownError, and NotComparable with the reason where it makes no sense. Times of
        different length are only compared where ``uneven`` says so; the answer says it, too.
        """
        from facts import figures
        from facts.numbers import operands

        with self._store.reading() as db:
            one, other = self._pair(db, a, b, packs)
        return figures.compared(
            one.point.shown, other.point.shown, uneven=uneven, beside=operands.disputes(one, other)
        )

    def change(self, text: str, packs: Sequence[str] | None = None) -> Json:
        """How much a series changed from its first whole period to its last, as a computed answer.
        Raises UnknownError and NotComparable."""
        from facts import figures

        with self._store.reading() as db:
            return figures.changed(self._one(db, text, packs))

    def extreme(self, text: str, which: Which, packs: Sequence[str] | None = None) -> Json:
        """When a series was highest, or lowest, as a computed answer. Raises UnknownError and
        NotComparable."""
        from facts import figures

        with self._store.reading() as db:
            return figures.extreme(self._one(db, text, packs), which)

    def share(self, part: str, whole: str, packs: Sequence[str] | None = None) -> Json:
        """What share one figure is of another, as a computed answer. Raises UnknownError, and
        NotComparable where the base does not say that the one is a part of the other."""
        from facts import figures

        with self._store.reading() as db:
            one, other = self._pair(db, part, whole, packs)
        return figures.shared(one.point.shown, other.point.shown)

    def _shelf(self, db: Database, packs: Sequence[str] | None) -> Shelf:
        """What was read before, unless any fact has changed since."""
        from facts.numbers import reading
        from facts.numbers.shelf import Shelf

        version = reading.version(db)
        if version != self._shelves_version:
            self._shelves, self._shelves_version = {}, version
        known = lookup.pack_ids(db)
        wanted = known if packs is None else [pack for pack in known if pack in packs]
        for pack in wanted:
            if pack not in self._shelves:
                self._shelves[pack] = Shelf.of(reading.series(db, pack))
        return Shelf.together(self._shelves[pack] for pack in wanted)

    def _beside(self, db: Database, key: lookup.Key) -> list[Series]:
        """The series that a figure is in, and those of other places that measure the same."""
        from facts import figures

        every = self._shelf(db, [key[0]]).series
        for one in every:
            if any(key in (point.key, *(also.key for also in point.also)) for point in one.points):
                return figures.beside(one, every)
        raise UnknownError("figure", key[1])

    def _found(self, db: Database, text: str, places: Sequence[Place], limit: int) -> list[Place]:
        from facts.numbers import finding, topics

        named, under = finding.ranked(text, places, self._link(db)), topics.under(text, places)
        return list({id(place): place for place in (*named, *under)}.values())[: max(0, limit)]

    def _one(self, db: Database, text: str, packs: Sequence[str] | None) -> Series:
        from facts.numbers import operands

        return operands.one_series(text, self._shelf(db, packs), self._link(db))

    def _pair(
        self, db: Database, one: str, other: str, packs: Sequence[str] | None
    ) -> tuple[Operand, Operand]:
        from facts.numbers import operands

        shelf, link = self._shelf(db, packs), self._link(db)
        return operands.pair(operands.called(one, shelf, link), operands.called(other, shelf, link))

    def _link(self, db: Database) -> Link:
        from facts.matching.recall import meaning

        index = self._fresh_index(db)
        return lambda read, pack: meaning.link(read, index, [pack])[pack]
