"""The time that the question names is the fact's."""

from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import PACK, figure, new_base, source, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of

RIDERS = "How many riders did the ferry carry{}?"


@pytest.mark.parametrize("when", [" in 2023", " in the whole year 2023", " from January to December 2023"])
def test_the_very_time_is_no_objection(objections: Objections, when: str) -> None:
    assert objections(RIDERS.format(when), "riders") == []


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (" in 2022", "it is not about 2022"),
        (" in early 2023", "it is not about 2023"),
        (" since 2023", "it is not about the time around 2023"),
        (" in May 2023", "it is not about 2023-05-01 to 2023-05-31"),
        (" from 2022 to 2023", "it is not about 2022-01-01 to 2023-12-31"),
        (" in the twenties", "it is not about 1920-01-01 to 1929-12-31"),
    ],
)
def test_another_one_a_part_or_a_wider_one_is(objections: Objections, when: str, told: str) -> None:
    assert told in objections(RIDERS.format(when), "riders")


def test_where_none_is_named_the_fact_is_told_with_its_own(objections: Objections) -> None:
    assert objections(RIDERS.format(""), "riders") == []


def test_what_a_source_says_without_a_date_is_of_the_year_it_appeared_in(objections: Objections) -> None:
    assert objections("Where did the night boat sail in 2024?", "line") == []
    assert objections("Where did the night boat sail in 2023?", "line") == ["it is not about 2023"]


def test_a_time_that_the_source_names_by_the_same_words_is_its_own(on_tour_objections: Objections) -> None:
    asked = "How many guests sang with the choir {}?"
    assert on_tour_objections(asked.format("last year"), "guests") == []
    assert on_tour_objections(asked.format("in the past year"), "guests") == []
    assert on_tour_objections(asked.format("last month"), "guests") != []


def test_where_two_times_are_left_open_one_of_them_is_enough(objections: Objections) -> None:
    assert objections("Did the ferry carry the riders in 2022 or in 2023?", "riders") == []
    assert objections("Did the ferry carry the riders in 2021 or in 2022?", "riders") != []


def test_a_bound_that_looks_like_a_year_is_none(objections: Objections) -> None:
    assert objections("Did the ferry carry more than 1900 riders in 2023?", "riders") == []


def test_from_one_year_to_another_is_asked_of_what_it_says_of_both(tmp_path: Path) -> None:
    text = "The share of night riders was 35% in 2019 and 22% in 2024"
    with new_base(tmp_path / "footnote.db") as base:
        base.add_source(source(id="nights"), pack=PACK, document=f"{text}.", keep=True, actor="ann")
        asked = "How did the share of night riders change between the surveys?"
        made = statement("nights", exact=text, statement=f"{text}.", questions=[asked])
        made["citations"] = [{"source": "nights", "exact": text}]
        base.publish(made, pack=PACK, actor="ann")

        def told(years: str) -> list[str]:
            found = base.ask(f"How did the share of night riders change {years}?").candidates
            (one,) = (one for one in found if one.key[1] == "nights")
            return [objection for objection in one.verdict.objections if "is not about" in objection]

        assert told("from 2019 to 2024") == []
        assert told("from 2018 to 2024") != []


def test_which_months_of_a_year_is_asked_of_what_is_of_a_part_of_it(tmp_path: Path) -> None:
    text = "The ferry carried 41,200 riders in January and February 2023"
    with new_base(tmp_path / "footnote.db") as base:
        base.add_source(source(id="winter"), pack=PACK, document=f"{text}.", keep=True, actor="ann")
        asked = "When did the ferry carry 41,200 riders?"
        made = figure(statement=f"{text}.", questions=[asked], observation_date="2023-01/2023-02")
        made["citations"] = [{"source": "winter", "exact": text}]
        base.publish(made, pack=PACK, actor="ann")

        def told(question: str) -> list[str]:
            (one,) = base.ask(question).candidates
            return [objection for objection in one.verdict.objections if "is not about" in objection]

        assert told("In which months of 2023 did the ferry carry 41,200 riders?") == []
        assert told("In which months of 2022 did the ferry carry 41,200 riders?") != []
        assert told("How many riders did the ferry carry in 2023?") != []


def test_which_of_two_times_had_more_wants_both(objections: Objections) -> None:
    assert objections("Did the ferry carry more riders in 2022 or in 2023?", "riders") != []


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("by the end of 2027", []),
        ("by 2027", []),
        ("by the end of 2026", ["it is not about 2026"]),
        ("by 2026", ["it is not about the time around 2026"]),
    ],
)
def test_a_time_that_only_bounds_is_the_one_that_the_fact_names_alike(
    tmp_path: Path, when: str, told: list[str]
) -> None:
    text = "The museum is to plant 80 oaks by the end of 2027"
    one = figure(
        "oaks",
        exact=text,
        statement=f"{text}.",
        questions=["How many oaks is the museum to plant?"],
        variable_measured="oaks to be planted",
        observation_about="the museum",
        value="80",
        unit_text="oaks",
        value_text="80",
        observation_date="2025-01/2027-12",
    )
    with new_base(tmp_path / "footnote.db") as base:
        base.add_source(source(id="oaks"), pack=PACK, document=f"{text}.", keep=True, actor="ann")
        base.publish({**one, "citations": [{"source": "oaks", "exact": text}]}, pack=PACK, actor="ann")
        (found,) = base.ask(f"How many oaks is the museum to plant {when}?").candidates
        assert list(found.verdict.objections) == told


def test_a_year_that_the_asked_one_was_before_is_not_the_facts(tmp_path: Path) -> None:
    text = "In the count of 2019, 40 herons nested on the lake"
    one = figure(
        "herons",
        exact=text,
        statement=f"{text}.",
        questions=["How many herons nested in 2019?", "In which year was the count before the one of 2024?"],
        variable_measured="nesting herons",
        observation_about="the lake",
        value="40",
        unit_text="herons",
        value_text="40",
        observation_date="2019",
    )
    with new_base(tmp_path / "footnote.db") as base:
        base.add_source(source(id="herons"), pack=PACK, document=f"{text}.", keep=True, actor="ann")
        base.publish({**one, "citations": [{"source": "herons", "exact": text}]}, pack=PACK, actor="ann")
        (found,) = base.ask("40 herons nested in 2024").candidates
        assert "it is not about 2024" in found.verdict.objections
        (found,) = base.ask("From which year was the count before the one of 2024?").candidates
        assert "it is not about 2024" not in found.verdict.objections


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Have Kolmish migrants been showing up at the Tarn border recently?", "new"),
        ("How many Kolmish nationals came to the border in January and February?", "counted"),
        (
            "How many Kolmish nationals came to the border in January and February of this year, 2024?",
            "counted",
        ),
    ],
)
def test_lately_is_not_long_ago_and_months_may_be_of_any_year(
    leavers: FactBase, question: str, id: str
) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How many Kolmish nationals came to the border in January and March?",
        "How many Kolmish nationals came to the border from January to March?",
        "How many Kolmish nationals came to the border in February?",
    ],
)
def test_but_not_other_months(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None
