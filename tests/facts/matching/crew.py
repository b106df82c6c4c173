"""A crew of divers and its boats: figures of a group, of speed, of spending, of success."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from tests.facts.making import Json
from tests.facts.matching.judged import counted, said

CREW = {"2021": "12", "2022": "17", "2023": "14"}
FUEL = {"2022": "9000", "2023": "7000"}
FAULTLESS = {"red": "40", "blue": "55"}
SAID: Mapping[str, str] = {
    **{f"crew-{year}": f"The red crew had {number} participants in {year}" for year, number in CREW.items()},
    **{
        f"rest-{year}": f"The red crew slept {hours} hours a day in {year}"
        for year, hours in (("2021", "6"), ("2023", "8"))
    },
    **{f"fuel-{year}": f"Fuel cost the Dive School {cost} crowns in {year}" for year, cost in FUEL.items()},
    **{
        f"faultless-{crew}": f"In 2023, {number}% of the {crew} crew passed the dive test without a fault"
        for crew, number in FAULTLESS.items()
    },
    "speed": "The Petrel has a top speed of 31 knots",
    "range": "The Petrel carries fuel for 400 miles",
    "pupils": "The Dive School had 230 pupils in 2023",
    "lesson": "A lesson has cost 25 crowns since 2023",
    "grant": "The town pays for the Dive School for 5 years",
    "unknown": "It is not known how many people dive at Gull Rock",
    "asked": "The mayor asked how many people bathe at Gull Rock",
}
_number = partial(counted, SAID)
_said = partial(said, SAID, "Dive Post")
SCHOOL = {"name": "Dive School", "type": "organisation"}
PETREL = {"name": "Petrel", "type": "thing"}
ROCK = {"name": "Gull Rock", "type": "place"}

FACTS: list[Json] = [
    *(
        _number(
            f"crew-{year}",
            f"How many participants were in the red crew in {year}?",
            "participants",
            "red crew",
            number,
            "participants",
            observation_date=year,
        )
        for year, number in CREW.items()
    ),
    *(
        _number(
            f"rest-{year}",
            f"How many hours did the red crew sleep in {year}?",
            "daily sleep",
            "red crew",
            hours,
            "hours",
            observation_date=year,
        )
        for year, hours in (("2021", "6"), ("2023", "8"))
    ),
    *(
        _number(
            f"fuel-{year}",
            f"How much did fuel cost in {year}?",
            "spending on fuel",
            "Dive School",
            number,
            "crowns",
            observation_date=year,
            entities=[SCHOOL],
        )
        for year, number in FUEL.items()
    ),
    *(
        _number(
            f"faultless-{crew}",
            f"What share of the {crew} crew made no fault in the dive test?",
            "share without a fault in the dive test",
            f"{crew} crew",
            number,
            "%",
            value_text=f"{number}%",
        )
        for crew, number in FAULTLESS.items()
    ),
    _number(
        "speed", "What is the Petrel's top speed?", "top speed", "Petrel", "31", "knots", entities=[PETREL]
    ),
    _number(
        "range",
        "For how many miles does the fuel last?",
        "range",
        "Petrel",
        "400",
        "miles",
        entities=[PETREL],
    ),
    _number(
        "pupils",
        "How many pupils did the Dive School have in 2023?",
        "pupils",
        "Dive School",
        "230",
        "pupils",
        entities=[SCHOOL],
    ),
    _number("lesson", "How much is a lesson?", "price of a lesson", "lesson", "25", "crowns"),
    _number(
        "grant",
        "How long does the town pay for the Dive School?",
        "years of paying for the school",
        "town",
        "5",
        "years",
        entities=[SCHOOL],
    ),
    _said("unknown", "How many divers are there at Gull Rock?", entities=[ROCK]),
    _said("asked", "What did the mayor ask about?", entities=[ROCK]),
]
