"""Statements without an end, and what to ask of them: made up, the same every time, and with words as rare
and as common as in real text.

The ranks of words and names are drawn by a Zipf-Mandelbrot law. The commonest words are English; the others,
and all names, are made of syllables and never run out. Fifty statements are about one place and stand in one
report, whose title names it; half of them name it themselves.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.benchmarks.sets import Document, Query

A_REPORT = 50
"""How many statements stand in one report."""

_WORDS, _NAMES = 300_000, 2_000_000
_FLATTER = 30
"""Mandelbrot's shift: without it, the commonest word would stand in nearly every statement."""
_SYLLABLES = [
    onset + vowel + coda
    for onset in "b br d f g gr h k l m n p r s st t th v w".split()
    for vowel in "a e i o u ai ea".split()
    for coda in ("", "l", "n", "r", "s")
]
_COMMON = """
    water school church house road river town market bridge harbour ferry boat winter summer family
    council company factory mill farm forest mountain valley island lake garden library museum theatre
    station railway train engine wheel ship coal iron stone wood glass paper cloth wool silk bread grain
    fish salt sugar coffee tea wine beer horse cattle sheep dog bird tree flower fruit apple field wall
    tower gate castle palace street square park hospital doctor nurse teacher student worker farmer
    miner sailor soldier officer judge lawyer painter writer singer actor poet king queen prince bishop
    priest mayor member party election vote law court prison tax price wage trade bank money debt loan
    budget army battle war treaty border colony language book letter story song play film picture map
    clock lamp fire storm flood drought snow rain wind earthquake fever disease medicine science machine
    electricity radio telephone newspaper festival holiday game team match club player champion record
    medal race crowd police thief well pump pipe canal dam lock quay pier crane warehouse shop inn
    kitchen roof window door floor chair table bed coat shoe hat ring coin stamp flag uniform drum bell
    organ statue tomb cave cliff beach marsh desert spring copper silver gold large small old new long
    short wide narrow high low northern southern eastern western wooden wet dry warm cold early late
    famous quiet local royal public private heavy light red white black green blue
""".split()
_VERBS = """
    opened closed built bought sold found lost moved counted painted repaired planned measured described
    surveyed restored flooded founded visited recorded rented studied joined crossed renamed widened drained
    rebuilt inspected photographed designed praised criticised defended attacked burned blessed copied shipped
    drew cleaned emptied named searched guarded improved abandoned
""".split()
_OPENINGS = ("", "", "", "", "According to {person2}, ", "By {year2}, ", "Near the {f}, ", "For the {f}, ")
# A statement, and a question that it answers. Each slot is drawn once for both.
_CORES = (
    ("{person} {verb} the {a} {b} of {place} in {year}", "Who {verb} the {a} {b} of {place}?"),
    (
        "the {a} {b} in {place} had {number} {c} in {year}",
        "How many {c} did the {b} in {place} have in {year}?",
    ),
    ("the {a} of {place} is known for its {b} and its {c}", "What is the {a} of {place} known for?"),
    ("the {a} of {place} was {verb} because the {b} had no {c}", "Why was the {a} of {place} {verb}?"),
    ("the {a} {b} lies between {place} and {other}", "Where does the {a} {b} lie?"),
    ("{person} from {place} {verb} the first {a} with a {b}", "What was the first {a} {verb} with?"),
    (
        "{share} percent of the {a} in {place} went to the {b}",
        "What share of the {a} in {place} went to the {b}?",
    ),
    (
        "the {a} that was {verb} at {place} belongs to {person}",
        "Whose is the {a} that was {verb} at {place}?",
    ),
    ("the {a} and the {b} of {other} were {verb} by {person}", "Who {verb} the {a} and the {b} of {other}?"),
    ("every {month} the {a} {b} comes from {place} to {other}", "Where does the {a} {b} come from?"),
    ("{person} said that the {a} of {place} needs a {b}", "What did {person} say about the {a} of {place}?"),
    ("the {a} {b} weighs {number} pounds and stands in {place}", "How heavy is the {a} {b}?"),
    ("a {a} of {number} {b} crossed the {c} at {place}", "How large was the {a} that crossed the {c}?"),
    ("{person} was born in {place} as the child of a {a}", "Where was {person} born?"),
    ("the {a} of {place} took its name from {person}", "Who is the {a} of {place} named after?"),
    ("nobody {verb} the {a} of {place} until {month} {year}", "Since when is the {a} of {place} {verb}?"),
    ("the {a} and {b} at {place} replaced a {c} in {year}", "What did the {a} and {b} at {place} replace?"),
    ("most {a} in {other} comes by {b} through {place}", "How does the {a} reach {other}?"),
    ("{person} {verb} {number} {a} for the {b} of {place}", "How many {a} were {verb} by {person}?"),
    ("both {place} and {other} use the {a} as a {b}", "What do {place} and {other} use the {a} as?"),
)
_ENDINGS = (
    ".",
    ".",
    ", and its {d} was {verb2}.",
    ", after the {d} of the {e} had been {verb2}.",
    ", which {person2} had {verb2} for the {d}.",
    ", though the {d} and the {e} were {verb2} in {year2}.",
    ". It is the {d} of the {e}.",
    "; the {d} of {other2} and its {e} are older.",
    ", to help the {d} with {g} and {h}.",
    " with its {d}, {e} and {g}.",
)
_MONTHS = """
    January February March April May June July August September October November December
""".split()


@dataclass(frozen=True, slots=True)
class Made:
    """A statement, and a question that it answers."""

    document: Document
    query: Query


def make(number: int) -> Made:
    """The statement of that number."""
    about = _name(random.Random(f"report {number // A_REPORT}"))
    rng = random.Random(number)
    slots = {name: _word(rng) for name in "abcdefgh"} | {
        "person": f"{_name(rng)} {_name(rng)}",
        "person2": f"{_name(rng)} {_name(rng)}",
        "place": about if rng.random() < 0.5 else _name(rng),
        "other": _name(rng),
        "other2": _name(rng),
        "verb": rng.choice(_VERBS),
        "verb2": rng.choice(_VERBS),
        "year": str(rng.randint(1850, 2024)),
        "year2": str(rng.randint(1850, 2024)),
        "number": f"{rng.randint(2, 90_000):,}",
        "share": str(rng.randint(2, 98)),
        "month": rng.choice(_MONTHS),
    }
    statement, question = rng.choice(_CORES)
    text = (rng.choice(_OPENINGS) + statement + rng.choice(_ENDINGS)).format_map(slots)
    id = f"s{number}"
    return Made(
        Document(id, text[0].upper() + text[1:], about),
        Query(question.format_map(slots), frozenset({id})),
    )


def _word(rng: random.Random) -> str:
    rank = _rank(rng, _WORDS)
    return _COMMON[rank] if rank < len(_COMMON) else _spelt(rank)


def _name(rng: random.Random) -> str:
    return _spelt(_rank(rng, _NAMES) + len(_SYLLABLES)).capitalize()


def _spelt(rank: int) -> str:
    syllables = []
    while rank:
        rank, place = divmod(rank, len(_SYLLABLES))
        syllables.append(_SYLLABLES[place])
    return "".join(syllables)


def _rank(rng: random.Random, most: int) -> int:
    """From 0 to ``most`` - 1; the chance of a rank is as 1 / (rank + _FLATTER)."""
    return min(int(_FLATTER * ((most + _FLATTER) / _FLATTER) ** rng.random()) - _FLATTER, most - 1)
