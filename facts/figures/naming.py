"""What series are called: a key that stays, and a name for people."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from facts.figures import points, wording

Json = Mapping[str, Any]

LONGEST_NAME = 100
_LONGEST_SLUG = 70
_DIGEST = 6
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Fields:
    """What the figures of one series have in common, as the first of them writes it. Two figures are of
    one series where their ``sameness`` is the same: other populations, places, units, statistics and
    rates are never mixed, nor are packs, each of which has its own names."""

    pack: str
    measure: str
    about: str
    place: str | None
    unit: str
    of: str | None
    statistic: str
    per: str | None

    @property
    def sameness(self) -> tuple[str, ...]:
        """What is compared, without regard to case and spacing."""
        texts = (self.measure, self.about, self.place, self.unit, self.of, self.statistic, self.per)
        return (self.pack, *(" ".join((text or "").split()).casefold() for text in texts))


def without_place(own: Fields) -> tuple[str, ...]:
    """The same of two that differ in nothing but their place, and in what that means for whom they are
    about and what a share is of ("those who replied in Tarnmouth")."""
    where = set(_WORD.findall((own.place or "").casefold()))
    about, of = (
        " ".join(word for word in _WORD.findall((text or "").casefold()) if word not in where)
        for text in (own.about, own.of)
    )
    return replace(own, place=None, about=about, of=of).sameness


def fields(shown: Json) -> Fields:
    """Of a figure as an answer shows it."""
    figure = shown["figure"]
    return Fields(
        pack=shown["pack"],
        measure=figure["variable_measured"],
        about=figure["observation_about"],
        place=figure.get("place"),
        unit=wording.unit(figure["unit_text"]),
        of=figure.get("measurement_denominator"),
        statistic=points.statistic(figure),
        per=points.rate(figure),
    )


def key(own: Fields) -> str:
    """A key that depends on nothing but what the figures of the series have in common, so that it stays
    when figures come and go: its words, and a digest that sets it apart."""
    told = [word for text in _parts(own) for word in _WORD.findall(_ascii(text))]
    slug = "-".join(dict.fromkeys(told))[:_LONGEST_SLUG].strip("-")
    digest = hashlib.sha256(json.dumps(own.sameness).encode()).hexdigest()[:_DIGEST]
    return f"{slug}-{digest}" if slug else digest


def names(every: Sequence[Fields]) -> list[str]:
    """A name of at most LONGEST_NAME characters for each. Where several would have one name, it says
    what else sets them apart."""
    made = [_name(own, ()) for own in every]
    for ways in (("of",), ("of", "per", "statistic"), ("of", "per", "statistic", "unit")):
        counted = Counter(made)
        made = [
            _name(own, ways) if counted[name] > 1 else name for own, name in zip(every, made, strict=True)
        ]
    return made


def capital(text: str) -> str:
    """The text with a capital letter at its front."""
    return text[:1].upper() + text[1:]


def _name(own: Fields, ways: Iterable[str]) -> str:
    measure, *rest = _parts(own)
    apart = [_told(way, getattr(own, way)) for way in ways if getattr(own, way)]
    tail = (f": {', '.join(rest)}" if rest else "") + (f" ({'; '.join(apart)})" if apart else "")
    # What is measured is told by its first words; what sets it apart from others stands behind them.
    room = max(LONGEST_NAME - len(tail), LONGEST_NAME // 3)
    return cut(f"{cut(capital(measure), room)}{tail}", LONGEST_NAME)


def _told(way: str, text: str) -> str:
    return {"of": f"of {text}", "per": f"a {text}"}.get(way, text)


def _parts(own: Fields) -> list[str]:
    """The measure, about whom and where, without what was said before."""
    told: list[str] = []
    for text in (own.measure, own.about, own.place):
        before = set(_WORD.findall(" ".join(told).casefold()))
        if text and not before.issuperset(_WORD.findall(text.casefold())):
            told.append(" ".join(text.split()))
    return told


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return plain.encode("ascii", "ignore").decode()


def cut(text: str, most: int) -> str:
    """The text in at most so many characters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
