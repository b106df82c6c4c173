"""What somebody looks for by a topic of the facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

# Not rapidfuzz.process, which loads numpy where there is one.
from rapidfuzz import fuzz, utils

from facts.numbers.places import Place

_ALIKE = 80
_SHORTEST = 3


def under(text: str, places: Sequence[Place]) -> list[Place]:
    """The places whose figures have a topic that ``text``, still being typed, comes near, those of the
    nearest topic first."""
    typed = utils.default_process(text)
    if len(typed) < _SHORTEST:
        return []
    tagged = by_topic(places)
    alike = {tag: _likeness(typed, tag) for tag in tagged}
    near = sorted((tag for tag in tagged if alike[tag] >= _ALIKE), key=lambda tag: -alike[tag])
    return list({id(place): place for tag in near for place in tagged[tag]}.values())


def by_topic(places: Sequence[Place]) -> dict[str, list[Place]]:
    """The places whose figures have each topic."""
    tagged: dict[str, list[Place]] = {}
    for place in places:
        for tag in _tags(place):
            tagged.setdefault(tag, []).append(place)
    return tagged


def _tags(place: Place) -> Iterator[str]:
    points = [place.point] if place.point else place.series.points
    return iter(dict.fromkeys(tag for point in points for tag in point.shown.get("tags", ())))


def _likeness(typed: str, tag: str) -> float:
    """How near the beginning of a topic is to what was typed, where perhaps a letter is missing."""
    whole = utils.default_process(tag)
    return max(fuzz.ratio(typed, whole[: len(typed) + more]) for more in (0, 1))
