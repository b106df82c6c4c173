"""Series and single figures as what somebody may look for: their names, and the words in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from facts.figures import Point, Series, naming
from facts.matching.english.lexicon import FUNCTION
from facts.matching.english.words import Word, split

_DIGEST = 16


@dataclass(frozen=True)
class Place:
    """A series, or one point of it. ``own`` are the words of the series' fields."""

    series: Series
    own: tuple[Word, ...]
    point: Point | None = None

    @cached_property
    def key(self) -> str:
        """What it is called for good, in at most 100 characters."""
        return figure_key(*self.point.key) if self.point else self.series.key

    @cached_property
    def name(self) -> str:
        """What people call it, in at most 100 characters."""
        if self.point is None:
            return self.series.name
        tail = f", {self.point.label}" if self.point.held else ""
        if self.point.is_conflicting:
            tail += f", {self.point.attributed_to}"
        tail = naming.cut(f"{tail}: {self.point.figure['value_text']}", naming.LONGEST_NAME // 2)
        return naming.cut(self.series.name, naming.LONGEST_NAME - len(tail)) + tail

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words by which it may be found."""
        if self.point is not None:
            texts = [self.point.label, self.point.attributed_to, self.point.figure["value_text"]]
        else:
            texts = [point.label for point in self.series.points]
        return (*self.own, *_words(texts))

    @cached_property
    def stems(self) -> frozenset[str]:
        """Their stems."""
        return frozenset(word.stem for word in self.words)

    @cached_property
    def line(self) -> str:
        """Their stems in order, between spaces."""
        return f" {' '.join(word.stem for word in self.words)} "

    @cached_property
    def measure(self) -> frozenset[str]:
        """The stems of what is measured."""
        return _weighty(self.series.own.measure)

    @cached_property
    def called(self) -> frozenset[str]:
        """The stems of the whole name: what is measured, of whom and where."""
        own = self.series.own
        return self.measure | _weighty(own.about) | _weighty(own.place or "")


def figure_key(pack: str, id: str) -> str:
    """What a figure is called for good: its pack and id, or a digest of them where that is too long."""
    key = f"{pack}/{id}"
    if len(key) <= naming.LONGEST_NAME:
        return key
    return f"figure-{hashlib.sha256(key.encode()).hexdigest()[:_DIGEST]}"


def of_series(every: Iterable[Series]) -> list[Place]:
    """A place for each series."""
    return [Place(one, _own(one)) for one in every]


def of_figures(every: Iterable[Series]) -> list[Place]:
    """A place for each point of each series."""
    return [
        Place(one, own, point) for one, own in ((one, _own(one)) for one in every) for point in one.points
    ]


def _own(series: Series) -> tuple[Word, ...]:
    own = series.own
    return _words([own.measure, own.about, own.place, own.of, own.unit, own.per, own.statistic])


def _words(texts: Iterable[str | None]) -> tuple[Word, ...]:
    return tuple(word for text in texts if text for word in split(text))


def _weighty(text: str) -> frozenset[str]:
    return frozenset(word.stem for word in split(text) if word.text not in FUNCTION)
