"""Reading a fact's profile off its fields and its own listed questions, once, when it enters the base."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from facts.matching.english.words import split, stems
from facts.matching.profile import figures, holdings, shape
from facts.matching.profile.record import Ask, Profile
from facts.matching.reading import question
from facts.matching.reading.periods import Mode
from facts.matching.reading.question import Reading

Json = Mapping[str, Any]

_LONG_AGO = date(1, 1, 1)
_FEW = 2
"""What lists more questions than so many has been asked for in more ways than its sentence tells."""
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


def make(fact: Json, sources: Sequence[Json]) -> Profile:
    """The profile of a fact. ``sources`` are those it cites, and those that they are based on."""
    listed = [_read(text) for text in fact.get("questions", ())]
    asks = tuple(map(_ask, listed))
    is_plain = is_its_own_source(fact)
    told = [] if is_plain or len(asks) > _FEW else _told(fact)
    texts = prose(fact)
    words = [word for text in texts for word in split(text)]
    about = split(fact.get("observation_about", ""))
    head_at = figures.head(about)
    return Profile(
        kind=fact["kind"],
        texts=tuple(tuple(stems(text)) for text in texts),
        asks=asks,
        told=tuple(ask for ask in map(_ask, map(_read, told)) if ask.terms),
        entities=tuple(key(entity["name"]) for entity in fact.get("entities", ())),
        names_a_place=any(entity["type"] == "place" for entity in fact.get("entities", ())),
        speaker=tuple(stems(_speaker(fact))),
        recipient=tuple(stems(fact.get("recipient") or "")),
        reference=tuple(sorted(_reference(sources))),
        held=fact.get("observation_date") if fact["kind"] == "figure" else None,
        events=tuple(sorted(_events(fact, texts, listed))),
        issued=tuple(sorted({source["issued"] for source in sources if source.get("issued")})),
        numbers=tuple(sorted({word.text for word in words if word.is_number} | figures.values(fact))),
        measure=figures.measure(fact),
        amount=None if fact.get("value") is None else str(fact["value"]),
        ends=tuple(sorted(figures.values(fact) - {str(fact.get("value"))}))
        if fact["kind"] == "figure"
        else (),
        unit=tuple(stems(fact.get("unit_text", ""))),
        is_exact=fact.get("modifier", "exact") == "exact",
        is_rate=fact.get("observation_period") in ("P1D", "P1W", "P1M"),
        variable=tuple(stems(fact.get("variable_measured", ""))),
        variable_head=figures.variable_head(fact),
        about=tuple(word.stem for word in about),
        about_names=figures.restricting_names(about, fact.get("entities", ())),
        about_head=about[head_at].stem if about and figures.restricts(about[head_at]) else "",
        counted=tuple(sorted(figures.counted(fact, about, head_at))),
        place=tuple(stems(fact.get("place") or "")),
        cited=tuple((one["source"], one["start"], one["end"]) for one in fact["citations"]),
        holds=holdings.read(fact, texts),
        names=tuple(word for name in _names(fact) for word in stems(name)),
        shapes=tuple(
            f"{shape.of(word.text for word in split(text)):x}"
            for text in (texts[0], *fact.get("questions", ()), *told)
        ),
        is_plain=is_plain,
    )


def key(name: str) -> str:
    """The key of an entity: the stems of its name."""
    return " ".join(stems(name))


def prose(fact: Json) -> list[str]:
    """The texts of a fact that speak of its matter: its statement first, the cited words, fields."""
    made = [fact["statement"], *(citation["exact"] for citation in fact["citations"])]
    made.extend(str(fact[name]) for name in _PROSE if fact.get(name))
    speaker = fact.get("creator", {})
    made.extend(str(speaker[name]) for name in ("name", "role", "description") if speaker.get(name))
    return made


def _told(fact: Json) -> list[str]:
    # Loaded when a fact enters that needs it: a question does not.
    from facts.matching.profile import telling

    return telling.told(fact)


def _read(text: str) -> Reading:
    return question.read(text, today=_LONG_AGO)


def _ask(read: Reading) -> Ask:
    return Ask(
        kind=read.kind.value,
        focus=read.focus,
        stems=read.stems,
        terms=tuple(term.word.stem for term in read.terms),
        years=tuple(one.period.start.year for one in read.periods if one.mode is Mode.BARE_YEAR),
    )


def _names(fact: Json) -> list[str]:
    return [*(entity["name"] for entity in fact.get("entities", ())), *fact.get("tags", ())]


def _speaker(fact: Json) -> str:
    if fact["kind"] == "quote":
        return str(fact["creator"]["name"])
    return str(fact.get("asserted_by") or fact.get("attributed_to") or "")


def is_its_own_source(fact: Json) -> bool:
    """Whether the sentence is the source's own, whole or cut short, and no curator's reading of it: then
    there are no entities either."""
    said = stems(fact["statement"])
    return (
        fact["kind"] == "statement"
        and not fact.get("entities")
        and said == stems(fact["citations"][0]["exact"])[: len(said)]
    )


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


def _events(fact: Json, prose: Sequence[str], listed: Sequence[Reading]) -> set[str]:
    """The periods that a fact's fields and own words name; where they name none, its questions'."""
    named = {fact[name] for name in ("observation_date", "spoken_at") if fact.get(name)}
    return named | _dates(map(_read, prose)) or _dates(listed)


def _dates(readings: Iterable[Reading]) -> set[str]:
    return {
        f"{asked.period.start}/{asked.period.end}"
        for reading in readings
        for asked in reading.periods
        if asked.mode in (Mode.EXACT, Mode.BARE_YEAR) and asked.period.start.year > _LONG_AGO.year + 1
    }
