"""What somebody looks for by a topic of the facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process, utils

from facts.numbers.places import Place

_ALIKE = 80
_SHORTEST = 3


def under(text: str, places: Sequence[Place]) -> list[Place]:
    """The places whose figures have a topic that ``text``, still being typed, comes near, those of the
    nearest topic first."""
    tagged: dict[str, list[Place]] = {}
    for place in places:
        for tag in _tags(place):
            tagged.setdefault(tag, []).append(place)
    typed = utils.default_process(text)
    if len(typed) < _SHORTEST:
        return []
    near = process.extract(typed, list(tagged), scorer=_likeness, score_cutoff=_ALIKE, limit=None)
    return list({id(place): place for tag, _, _ in near for place in tagged[tag]}.values())


def _tags(place: Place) -> Iterator[str]:
    points = [place.point] if place.point else place.series.points
    return iter(dict.fromkeys(tag for point in points for tag in point.shown.get("tags", ())))


def _likeness(typed: str, tag: str, *, score_cutoff: float | None = None, **_: object) -> float:
    """How near the beginning of a topic is to what was typed, where perhaps a letter is missing."""
    whole = utils.default_process(tag)
    return max(fuzz.ratio(typed, whole[: len(typed) + more], score_cutoff=score_cutoff) for more in (0, 1))
