"""Questions about a whole series: how it went on, where and when it was worst, and of whom it speaks."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from facts.matching.deciding.decision import Outcome
from tests.facts.making import Json, figure
from tests.facts.matching.judged import base_of

ORCHARDS = {name: {"name": name, "type": "place"} for name in ("Hill Orchard", "Dale Orchard")}
WEEK = {"name": "Apple Week", "type": "event"}
ROWS = (
    ("thefts", "Hill Orchard", "2022", "30"),
    ("thefts", "Hill Orchard", "2023", "45"),
    ("thefts", "Dale Orchard", "2023", "20"),
    ("pickers", "Hill Orchard", "2022", "60"),
    ("pickers", "Hill Orchard", "2023", "50"),
)


def row(what: str, where: str, year: str, number: str) -> Json:
    said = f"The {where} had {number} {what} in {year}"
    return figure(
        f"{what}-{where[:4].lower()}-{year}",
        exact=said,
        statement=f"{said}.",
        questions=[
            f"How many {what} did the {where} have in {year}?",
            *([f"How many people picked in the {where} in {year}?"] if what == "pickers" else []),
        ],
        variable_measured=what,
        observation_about="Apple Week",
        place=where,
        value=number,
        unit_text=what,
        value_text=number,
        observation_date=year,
        entities=[ORCHARDS[where], WEEK],
    )


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    facts = [row(*one) for one in ROWS]
    path = tmp_path_factory.mktemp("orchards") / "footnote.db"
    with base_of(path, [one["citations"][0]["exact"] for one in facts], facts) as opened:
        yield opened


def result(base: FactBase, question: str) -> str:
    answer = base.ask(question)
    return str(answer.answers[0].get("result", "")) if answer.outcome is Outcome.ANSWERED else ""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where were thefts worst in 2023?", "Hill Orchard has the most"),
        ("When were thefts in the Hill Orchard worst?", "2023 has the most"),
        ("Which year was the best for pickers in the Hill Orchard?", "2022 has the most"),
        ("How did the number of thefts in the Hill Orchard develop over the years?", "15 more thefts"),
        ("Are there fewer people in the Hill Orchard than before?", "10 fewer pickers"),
        ("Were there more thefts in the Hill Orchard in 2023 than the year before?", "15 more thefts"),
    ],
)
def test_it_is_computed_from_the_series(base: FactBase, question: str, told: str) -> None:
    assert told in result(base, question)


@pytest.mark.parametrize(
    "question",
    [
        "Were there more thefts in the Hill Orchard in 2022 than the one before?",
        "Are there more people in the Dale Orchard than before?",
        "Who developed the Hill Orchard?",
        "Which fair had the worst thefts?",
    ],
)
def test_nothing_is_computed_of_what_is_not_held(base: FactBase, question: str) -> None:
    assert base.ask(question).outcome is Outcome.NOT_FOUND
