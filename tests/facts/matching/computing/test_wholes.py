"""What is not computed."""

from pathlib import Path

import pytest

from tests.facts.matching.judged import base_of, counted, ids

SAID = {
    "older": "In 2022 Moss Works banned 110 players for cheating",
    "newer": "In 2023 Moss Works banned 180 players for cheating",
    "spent": "In 2023 Moss Works spent 90 crowns on repairs",
    "budget": "The budget for 2024 sets aside 120 crowns for repairs",
    "gap-old": "In 2022 60 hikers crossed Heron Gap",
    "gap-new": "In 2023 75 hikers crossed Heron Gap",
}
WORKS = {"name": "Moss Works", "type": "organisation"}
GAP = {"name": "Heron Gap", "type": "place"}


@pytest.mark.parametrize(
    ("question", "computed"),
    [
        ("How many more players were banned for cheating in 2023 than in 2022?", {"older", "newer"}),
        ("How many more players were banned in 2023 than in 2022?", set()),
        ("How much more was spent on repairs in 2024 than in 2023?", set()),
        ("How many more hikers crossed Heron Gap in 2023 than in 2022?", {"gap-old", "gap-new"}),
        ("How many hikers crossed Heron Gap in 2022 and 2023 together?", set()),
        ("How many hikers crossed Heron Gap from 2022 to 2023?", set()),
    ],
)
def test_no_part_no_plan_and_no_sum_is_taken_for_a_difference(
    tmp_path: Path, question: str, computed: set[str]
) -> None:
    def bans(id: str, value: str, year: str) -> dict[str, object]:
        return counted(
            SAID,
            id,
            f"How many players were banned in {year}?",
            "players banned for cheating",
            "players",
            value,
            "players",
            entities=[WORKS],
            observation_date=year,
        )

    def money(id: str, value: str, year: str) -> dict[str, object]:
        return counted(
            SAID,
            id,
            f"How much for repairs in {year}?",
            "spending on repairs",
            "Moss Works",
            value,
            "crowns",
            entities=[WORKS],
            observation_date=year,
        )

    def hikers(id: str, value: str, year: str) -> dict[str, object]:
        return counted(
            SAID,
            id,
            f"How many hikers crossed Heron Gap in {year}?",
            "hikers crossing",
            "hikers",
            value,
            "people",
            entities=[GAP],
            observation_date=year,
        )

    facts = [
        bans("older", "110", "2022"),
        bans("newer", "180", "2023"),
        money("spent", "90", "2023"),
        money("budget", "120", "2024"),
        hikers("gap-old", "60", "2022"),
        hikers("gap-new", "75", "2023"),
    ]
    with base_of(tmp_path / "footnote.db", SAID.values(), facts) as base:
        found = ids(base.ask(question))
    assert found == computed
