"""Words that stand for what figures measure, or that hold one group against all who are not of it."""

from collections.abc import Iterator, Mapping

import pytest

from facts.base import FactBase
from tests.facts.making import Json
from tests.facts.matching.judged import base_of, counted, ids

CLUB = {"name": "Swift club", "type": "group"}
LINDEN = {"name": "Linden Orchard", "type": "place"}
LOWER = {"name": "Lower Orchard", "type": "place"}
TEXTS: Mapping[str, str] = {
    "late-club": "Of the pupils in the Swift club, 5% came late in 2023",
    "late-rest": "Of the pupils outside the Swift club, 11% came late in 2023",
    "young-2014": "In 2014, 8% of the choir's singers were under 30",
    "young-2023": "In 2023, 12% of the choir's singers were under 30, the young ones of the choir",
    "apples-linden": "The Linden Orchard gave 12 tonnes of apples in 2023",
    "apples-lower": "The Lower Orchard gave 9 tonnes of apples in 2023",
    "tram": "The tram takes 20 minutes from Alder to Birch",
    "bus": "The bus takes 35 minutes from Alder to Birch",
    "dance-2021": "Of the dance course 14 people made use in 2021",
    "dance-2023": "Of the dance course 22 people made use in 2023",
}
FACTS: list[Json] = []


def _add(id: str, question: str, variable: str, about: str, value: str, unit: str, **changes: object) -> None:
    FACTS.append(counted(TEXTS, id, question, variable, about, value, unit, **changes))


_add(
    "late-club",
    "What share of Swift pupils came late?",
    "share who came late",
    "pupils in the Swift club",
    "5",
    "%",
    value_text="5%",
    entities=[CLUB],
)
_add(
    "late-rest",
    "What share of pupils outside the Swift club came late?",
    "share who came late",
    "pupils outside the Swift club",
    "11",
    "%",
    value_text="11%",
    entities=[CLUB],
)
_add(
    "young-2014",
    "What share of the singers was under 30 in 2014?",
    "share of singers under 30",
    "choir",
    "8",
    "%",
    value_text="8%",
    observation_date="2014",
)
_add(
    "young-2023",
    "What share of the singers is young?",
    "share of singers under 30",
    "choir",
    "12",
    "%",
    value_text="12%",
)
for _id, _place, _number in (("apples-linden", LINDEN, "12"), ("apples-lower", LOWER, "9")):
    _add(
        _id,
        f"How many tonnes of apples did the {_place['name']} give?",
        "apple harvest",
        "apples",
        _number,
        "tonnes",
        value_text=f"{_number} tonnes",
        place=_place["name"],
        entities=[_place],
    )
for _id, _number in (("tram", "20"), ("bus", "35")):
    _add(
        _id,
        f"How long does the {_id} take from Alder to Birch?",
        "travel time from Alder to Birch",
        _id,
        _number,
        "minutes",
        value_text=f"{_number} minutes",
    )
for _year, _number in (("2021", "14"), ("2023", "22")):
    _add(
        f"dance-{_year}",
        f"How many took the dance course in {_year}?",
        "people on the dance course",
        "dance course",
        _number,
        "people",
        value_text=_number,
        observation_date=_year,
    )


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with base_of(tmp_path_factory.mktemp("standing") / "f.db", TEXTS.values(), FACTS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "pair"),
    [
        ("Do Swift pupils come late less often than the others?", {"late-club", "late-rest"}),
        (
            "Are there relatively more young singers in the choir now than in 2014?",
            {"young-2014", "young-2023"},
        ),
        (
            "Which orchard gave more apples in 2023, the Linden Orchard or the Lower Orchard?",
            {"apples-linden", "apples-lower"},
        ),
        ("Has the share of singers under 30 grown?", {"young-2014", "young-2023"}),
        ("Do you get from Alder to Birch faster by tram or by bus?", {"tram", "bus"}),
        ("Has the dance course become more popular since 2021?", {"dance-2021", "dance-2023"}),
    ],
)
def test_two_figures_are_held_against_each_other(base: FactBase, question: str, pair: set[str]) -> None:
    assert ids(base.ask(question)) == pair


@pytest.mark.parametrize(
    "question",
    [
        "Do Robin pupils come late less often than the others?",
        "Do Swift pupils fail less often than the others?",
        "Are there relatively more old singers in the choir now than in 2014?",
        "Are there relatively more young singers in the choir now than in 2012?",
        "Has the share of singers under 40 grown?",
        "Which orchard gave more pears in 2023, the Linden Orchard or the Lower Orchard?",
        "Which orchard gave more apples in 2022, the Linden Orchard or the Lower Orchard?",
        "Do you get from Alder to Cedar faster by tram or by bus?",
        "Do I get more than you by tram or by bus?",
        "Has the dance course become more popular since 2019?",
        "Has the chess course become more popular since 2021?",
    ],
)
def test_but_not_of_others(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == set()


@pytest.mark.parametrize(
    ("question", "pair"),
    [
        ("Did the red crew shrink between 2022 and 2023?", {"crew-2022", "crew-2023"}),
        ("Was the red crew bigger in 2023 than in 2021?", {"crew-2021", "crew-2023"}),
        ("Did fuel get cheaper or more expensive from 2022 to 2023?", {"fuel-2022", "fuel-2023"}),
        ("Was fuel more expensive in 2023 than the year before?", {"fuel-2022", "fuel-2023"}),
        (
            "Who did better in the dive test, the red or the blue crew?",
            {"faultless-red", "faultless-blue"},
        ),
    ],
)
def test_a_group_shrinks_by_its_people(crew: FactBase, question: str, pair: set[str]) -> None:
    assert ids(crew.ask(question)) == pair


@pytest.mark.parametrize(
    "question",
    [
        "Was the Dive School cheaper in 2023 than in 2022?",
        "Did diving suits get cheaper from 2022 to 2023?",
        "Did fuel get cheaper from 2019 to 2023?",
        "Did the blue crew shrink between 2022 and 2023?",
        "Who did better in the swimming test, the red crew or the blue crew?",
        "Who did better in 2023, the red crew or the Petrel?",
    ],
)
def test_and_is_no_cheaper_for_what_is_spent_there(crew: FactBase, question: str) -> None:
    assert ids(crew.ask(question)) == set()
