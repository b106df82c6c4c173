"""Questions that hold one figure against another, in whatever words, and those that only look like it."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.making import Json, figure, statement
from tests.facts.matching import market
from tests.facts.matching.judged import base_of, ids


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("market") / "footnote.db"
    with base_of(path, market.SAID, market.FACTS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "pair"),
    [
        ("Did the North Hall do better in 2021 or in 2022?", {"north-2021", "north-2022"}),
        ("Was 2023 a worse year than 2022 for the North Hall?", {"north-2022", "north-2023"}),
        ("North Hall: better in 2021 or 2022?", {"north-2021", "north-2022"}),
        ("Was 2023 worse than 2022 for visitors in the South Hall?", {"south-2022", "south-2023"}),
        ("Who fared better in 2023, the North Hall or the South Hall?", {"north-2023", "south-2023"}),
    ],
)
def test_whoever_did_better_is_told_by_the_numbers(base: FactBase, question: str, pair: set[str]) -> None:
    assert ids(base.ask(question)) == pair


@pytest.mark.parametrize(
    "question",
    [
        "Did the South Hall do better in 2022 or in 2023?",  # visitors, or stalls let
        "Did the Tarn Trust do better in 2021 or in 2023?",  # fewer employees are not worse
        "Did stalls do better in 2021 or in 2023?",
        "Did the North Hall do better in 2019 or in 2022?",
        "Did the East Hall do better in 2021 or in 2022?",
        "Did the roof of the North Hall do better in 2021 or in 2022?",
        "Is the North Hall better than the South Hall?",
        "Why did the North Hall do better in 2022 than in 2021?",
    ],
)
def test_but_not_where_it_is_open_what_is_measured(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == set()


@pytest.mark.parametrize(
    ("question", "pair"),
    [
        ("Was the North Hall busier in 2022 than in 2021?", {"north-2021", "north-2022"}),
        ("Was the North Hall more crowded than the South Hall in 2023?", {"north-2023", "south-2023"}),
        ("Is a stall dearer now than in 2021?", {"stall-price-2021", "stall-price-2023"}),
        ("Has a stall become more expensive since 2021?", {"stall-price-2021", "stall-price-2023"}),
        ("Are there fewer people at the Tarn Trust now than in 2021?", {"staff-2021", "staff-2023"}),
    ],
)
def test_an_adjective_says_what_is_measured(base: FactBase, question: str, pair: set[str]) -> None:
    assert ids(base.ask(question)) == pair


@pytest.mark.parametrize(
    "question",
    [
        "Was the North Hall dearer in 2022 than in 2021?",
        "Was the North Hall longer in 2022 than in 2021?",
        "Was the North Hall older in 2022 than in 2021?",
        "Is a year of the stall dearer now than in 2021?",
        "Has the Tarn Trust become more popular since 2021?",
        "Has the Tarn Trust become dearer since 2021?",
    ],
)
def test_of_what_the_figures_do_not_measure_nothing_is_said(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == set()


@pytest.mark.parametrize(
    "question",
    [
        "How far apart are the Tarn Trust's and the Dale Post's totals for the fair in 2023?",
        "Tarn Trust versus Dale Post: guests at the fair in 2023",
        "Do the Tarn Trust and the Dale Post give the same number of guests at the fair in 2023?",
        "Do the Tarn Trust and the Dale Post agree on how many guests came to the fair in 2023?",
    ],
)
def test_two_who_count_otherwise_are_held_against_each_other(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == {"fair-trust", "fair-post"}


@pytest.mark.parametrize(
    "question",
    [
        "How far apart are the North Hall and the South Hall?",
        "How far apart are the Tarn Trust and the Dale Post?",
        "How far apart are the Tarn Trust's and the Dale Post's totals for the fair in 2022?",
        "Tarn Trust versus Dale Post: number of readers in 2023",
        "Do the Tarn Trust and the Dale Post agree on the roof?",
        "Was the North Hall the same in 2022 as in 2023?",
        "Do the Tarn Trust and the Dale Post have the same number of employees?",
        "Which is higher for the North Hall in 2023, the Tarn Trust's count of guests or the Dale Post's?",
    ],
)
def test_but_not_in_what_only_one_of_them_says_or_none(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == set()


@pytest.mark.parametrize(
    "question",
    [
        "How many jobs has the Tarn Trust lost since 2021?",
        "How many employees has the Tarn Trust shed since 2021?",
        "How many employees did the Tarn Trust shed between 2021 and 2023?",
        "How did the number of employees of the Tarn Trust change between 2021 and now?",
    ],
)
def test_what_was_lost_is_the_difference_of_two_figures(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == {"staff-2021", "staff-2023"}


@pytest.mark.parametrize(
    "question",
    [
        "How many stalls has the Tarn Trust lost since 2021?",
        "How many jobs has the Tarn Trust lost since 2015?",
        "How many jobs has the Dale Post lost since 2021?",
        "How much money has the Tarn Trust lost since 2021?",
    ],
)
def test_but_not_of_anything_else_that_was_lost(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == set()


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("By how much did the price of a stall go up from 2021?", {"stall-price-2021", "stall-price-2023"}),
        ("By how much did they put up the price of a stall?", {"stall-price-2021", "stall-price-2023"}),
        ("By how much did they put up the price of a cart?", {"cart-price-rise"}),
        ("How much did the price of a cart go up since 2021?", {"cart-price-rise"}),
    ],
)
def test_a_figure_that_is_the_change_itself_is_preferred(
    base: FactBase, question: str, told: set[str]
) -> None:
    assert ids(base.ask(question)) == told


PARK = {"name": "Moor Park", "type": "organisation"}
CLUB = {"name": "Walkers' Club", "type": "organisation"}
GATES = {name: {"name": name, "type": "place"} for name in ("East Gate", "West Gate", "Mill Gate")}
QUEUES = (
    ("east-2022", "East Gate", "2022", "20", PARK),
    ("east-2023", "East Gate", "2023", "25", PARK),
    ("west-2023", "West Gate", "2023", "12", PARK),
    ("mill-2023", "Mill Gate", "2023", "8", PARK),
    ("east-club", "East Gate", "2023", "40", CLUB),
)


def queue(id: str, gate: str, year: str, minutes: str, teller: Json) -> Json:
    said = f"According to the {teller['name']}, the wait at the {gate} was {minutes} minutes in {year}"
    return figure(
        id,
        exact=said,
        statement=f"{said}.",
        questions=[f"How long was the wait at the {gate} in {year}, according to the {teller['name']}?"],
        variable_measured="waiting time",
        observation_about="visitors",
        attributed_to=teller["name"],
        place=gate,
        value=minutes,
        unit_text="minutes",
        value_text=minutes,
        observation_date=year,
        entities=[GATES[gate], teller],
    )


@pytest.fixture(scope="module")
def gates(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path = tmp_path_factory.mktemp("gates") / "footnote.db"
    doubled = "In 2023 Moor Park spent more than twice as much on rangers as in 2022"
    facts = [queue(*one) for one in QUEUES]
    facts.append(
        statement(
            "doubled",
            exact=doubled,
            statement=f"{doubled}.",
            questions=["Did the spending on rangers more than double from 2022 to 2023?"],
            entities=[PARK],
        )
    )
    with base_of(path, [one["citations"][0]["exact"] for one in facts], facts) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "own"),
    [
        ("Has the wait at the East Gate become longer since 2022?", {"east-2022", "east-2023"}),
        ("Is the wait at the East Gate longer than in 2022?", {"east-2022", "east-2023"}),
        ("Was the wait at the East Gate longer in 2023 than the one before?", {"east-2022", "east-2023"}),
        (
            "Which wait was longer in 2023, East Gate or West Gate?",
            {"east-2023", "west-2023"},
        ),
        (
            "Where was the wait longest in 2023, East Gate or West Gate?",
            {"east-2023", "west-2023"},
        ),
        ("official figure vs club figure for the wait at the East Gate in 2023", {"east-2023", "east-club"}),
    ],
)
def test_who_else_counts_is_no_part_of_a_series_unless_asked_for(
    gates: FactBase, question: str, own: set[str]
) -> None:
    assert ids(gates.ask(question)) == own


@pytest.mark.parametrize(
    "question",
    [
        "How much longer was the wait at the East Gate than at the West Gate in 2023?",  # the club says 40
        "How much longer was the wait at the West Gate in 2023 than at the East Gate in 2022?",
    ],
)
def test_what_is_disputed_or_crossed_is_not_computed(gates: FactBase, question: str) -> None:
    assert ids(gates.ask(question)) == set()


def test_of_three_that_are_named_none_is_left_out(gates: FactBase) -> None:
    asked = "Where was the wait shortest in {}: at the East Gate, the West Gate or the Mill Gate?"
    assert "mill-2023" in ids(gates.ask(asked.format("2023")))  # of the East Gate two sources say more
    assert ids(gates.ask(asked.format("2022"))) == set()


def test_what_has_doubled_since_is_what_was_said_of_both_years(gates: FactBase) -> None:
    assert ids(gates.ask("Did spending on rangers more than double since 2022?")) == {"doubled"}
    assert ids(gates.ask("Did spending on rangers more than double since 2021?")) == set()


@pytest.mark.parametrize(
    ("question", "pair"),
    [
        ("Did visitors to the North Hall go down from one year to the next?", {"north-2022", "north-2023"}),
        ("Were there fewer visitors in the North Hall than the year before?", {"north-2022", "north-2023"}),
        ("Have the South Hall's visitor numbers risen from the previous year?", {"south-2022", "south-2023"}),
        ("Did a stall cost less in 2021 than it does now?", {"stall-price-2021", "stall-price-2023"}),
        (
            "How many fewer employees has the Tarn Trust today compared with 2021?",
            {"staff-2021", "staff-2023"},
        ),
        ("Has the Tarn Trust shrunk since 2021?", {"staff-2021", "staff-2023"}),
        ("Did the Tarn Trust shrink?", {"staff-2021", "staff-2023"}),
        ("Have the North Hall's visitors doubled since 2021?", {"north-2021", "north-2023"}),
        ("By how much did the North Hall's numbers rise from 2021 to 2022?", {"north-2021", "north-2022"}),
    ],
)
def test_what_was_earlier_may_be_named_in_many_ways(base: FactBase, question: str, pair: set[str]) -> None:
    assert ids(base.ask(question)) == pair


@pytest.mark.parametrize(
    "question",
    [
        "Has the North Hall shrunk since 2021?",  # a hall is no body of people
        "Has the Dale Post shrunk since 2021?",
        "Has the Tarn Trust shrunk since 2019?",
        "Did a stall cost less in 2019 than it does now?",
        "Have double stalls in the South Hall become more since 2022?",
        "Did the East Hall's visitors go down from one year to the next?",
        "Did the North Hall's visitors go down from one winter to the next?",
    ],
)
def test_but_not_of_what_is_not_held(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == set()
