"""What somebody looks for by some words: typing errors, unfinished words and other names allowed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from facts.matching.english.lexicon import FUNCTION
from facts.matching.english.words import Word, split
from facts.matching.reading import question
from facts.matching.reading.question import Reading
from facts.matching.recall.meaning import Unit
from facts.numbers.places import Place

Link = Callable[[Reading, str], Sequence[Unit]]
"""The units that the words of a text form in a pack."""

_LONGEST_TEXT = 300
_SHORTEST, _LONG = 4, 8
"""From so many letters on, a word may have one typing error, and two."""
_SAME, _SAME_STEM, _SAME_MEANING, _UNFINISHED, _LIKE = 1.0, 0.95, 0.9, 0.8, 0.6
_CLEARLY = 1.5
_IDLE = frozenset("number numbers figure figures stats statistics data series chart".split())


def ranked(text: str, places: Sequence[Place], link: Link) -> list[Place]:
    """The places that have any of the words of ``text``, best first: by how many of them, rare ones
    weighing more. Of a text without words, all."""
    if not _words(text):
        return list(places)
    return [place for place, _ in _Sought(text, places, link, typing=True).found]


def meant(text: str, places: Sequence[Place], link: Link) -> list[Place]:
    """The places that have all the words of ``text``. Of several, those whose whole name it says, else
    those of which it says all that is measured, else those of whose name it says clearly more than of
    others'. One is what was meant; several, or none, leave it open."""
    sought = _Sought(text, places, link)
    whole = [place for place, spots in sought.found if len(spots) == len(sought.words)]
    named = [place for place in whole if place.called <= sought.said(place)]
    measured = [place for place in whole if place.measure <= sought.said(place)]
    if named or measured:
        return named or measured
    most = max((sought.share(place) for place in whole), default=0.0)
    return [place for place in whole if sought.share(place) * _CLEARLY > most]


def _words(text: str) -> list[Word]:
    words = split(text[:_LONGEST_TEXT])
    kept = [word for word in words if word.text not in FUNCTION and word.text not in _IDLE]
    return kept or words


@dataclass(frozen=True)
class _Sought:
    """A text held against places; while it is ``typing``, its words may be unfinished ones."""

    text: str
    places: Sequence[Place]
    link: Link
    typing: bool = False

    @cached_property
    def words(self) -> list[Word]:
        return _words(self.text)

    @cached_property
    def found(self) -> list[tuple[Place, Mapping[int, float]]]:
        """The places that have any of the words, best first, with which (by their place in the text)
        and how surely."""
        found = [(place, self._spots(place)) for place in self.places]
        spread = Counter(spot for _, spots in found for spot in spots)
        keyed = [
            (-len(spots), -sum(weight / spread[spot] for spot, weight in spots.items()), number)
            for number, (_, spots) in enumerate(found)
            if spots
        ]
        return [found[number] for *_, number in sorted(keyed)]

    def said(self, place: Place) -> frozenset[str]:
        """The stems of a place's words that the text says."""
        own = {stem for weights in self._weights for stem in weights}
        return frozenset(own.union(*(stems for stems, _ in self._meanings(place))))

    def share(self, place: Place) -> float:
        """How much of a place's name the text says, from 0 to 1."""
        return len(place.called & self.said(place)) / len(place.called) if place.called else 0.0

    def _spots(self, place: Place) -> Mapping[int, float]:
        made: dict[int, float] = {}
        for spot, weights in enumerate(self._weights):
            weight = max((weight for stem, weight in weights.items() if stem in place.stems), default=0.0)
            if weight:
                made[spot] = weight
        if len(made) < len(self.words):
            for _, spots in self._meanings(place):
                for spot in spots:
                    made.setdefault(spot, _SAME_MEANING)
        return made

    @cached_property
    def _weights(self) -> Sequence[Mapping[str, float]]:
        """For each word, the stems of the places that it may stand for, and how surely."""
        known = {(word.text, word.stem) for place in self.places for word in place.words}
        made = []
        for word in self.words:
            weights: dict[str, float] = {}
            for text, stem in known:
                weight = _likeness(word, text, stem)
                if weight > weights.get(stem, 0.0):
                    weights[stem] = weight
            # What is spelt right is no typing error of something else.
            least = _SAME_STEM if max(weights.values(), default=0.0) >= _SAME_STEM else 0.0
            least = min(least, _UNFINISHED) if self.typing else least
            made.append({stem: weight for stem, weight in weights.items() if weight >= least})
        return made

    def _meanings(self, place: Place) -> Iterator[tuple[frozenset[str], range]]:
        """The stems of a place that stand for other words of the text ("bikes" for bicycles), and for
        which."""
        for phrase, stems, spots in self._phrases(place.series.own.pack):
            if stems <= place.stems and (len(stems) == 1 or f" {phrase} " in place.line):
                yield stems, spots

    def _phrases(self, pack: str) -> Sequence[tuple[str, frozenset[str], range]]:
        """The phrases that mean the same as words of the text, with their stems and these words."""
        if pack not in self._linked:
            reading = question.from_words("", self.words)
            self._linked[pack] = [
                (phrase, frozenset(phrase.split()), range(unit.first, unit.last))
                for unit in self.link(reading, pack)
                for phrase in unit.phrases
            ]
        return self._linked[pack]

    @cached_property
    def _linked(self) -> dict[str, Sequence[tuple[str, frozenset[str], range]]]:
        return {}


def _likeness(word: Word, text: str, stem: str) -> float:
    """How surely a typed word is one of the base, from 0 to 1."""
    if word.text == text:
        return _SAME
    if word.stem == stem:
        return _SAME_STEM
    if text.startswith(word.text):
        return _UNFINISHED
    if len(word.text) < _SHORTEST or word.text[0] != text[0] or not (word.text.isalpha() and text.isalpha()):
        return 0.0
    most = 2 if len(word.text) >= _LONG else 1
    return _LIKE if OSA.distance(word.text, text, score_cutoff=most) <= most else 0.0
