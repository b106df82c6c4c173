"""What a question only says in another turn of phrase than the fact speaks against no fact."""

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of, objections_of


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Who gave away lamps to the neighbours?", "lamps"),
        ("How much did the Slate Guild give back to the tenants?", "back"),
        ("Can people smoke in Corr?", "smoke"),
        ("What did Ada Finch tell people about the rule?", "won"),
        ("Why is the 2022 figure for Corr unknown?", "unknown"),
        ("Why is the figure for Corr in 2022 missing?", "unknown"),
        ("How come nobody knows the figure for Corr in 2022?", "unknown"),
        ("Why isn't there a figure for Corr in 2022?", "unknown"),
        ("Who said that a rope never breaks?", "won"),
        ("What share said no to a second hoist?", "against"),
        ("What did Ada Finch say after winning?", "won"),
        ("Which newspaper published the slate story?", "printed"),
        ("When did the article about the slate appear?", "printed"),
        ("How many riders did the cable car have left in 2023?", "riders"),
        ("Will the Slate Guild run the hoist?", "offered"),
    ],
)
def test_the_same_in_another_turn_of_phrase_is_answered(quarry: FactBase, question: str, id: str) -> None:
    assert answer_of(quarry, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Who gave up lamps to the neighbours?",
        "How many ropes did the Slate Guild give back to the tenants?",
        "Can people smoke in Marn?",
        "Can people swim in Corr?",
        "How many people smoke in Corr?",
        "Why is the 2023 figure for Corr unknown?",
        "Why is the 2022 figure for Marn unknown?",
        "What share said yes to a second hoist?",
        "What did Ada Finch say before winning?",
        "What did Ada Finch say after losing?",
        "Which newspaper published the football story?",
        "Which newspaper published the guild's story?",
        "Will the Slate Guild run the cable car?",
    ],
)
def test_another_thing_is_not(quarry: FactBase, question: str) -> None:
    assert answer_of(quarry, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Is a record kept of the bowls that break on the way?", "broken"),
        ("What share of the accidents in 2023 was about people slipping?", "falls"),
        ("Is it known why sailors turn the bowls down?", "unknown"),
        ("Why did Vera Tull stay silent?", "silent"),
    ],
)
def test_so_are_records_kept_people_staying_so_and_a_verb_apart_from_its_particle(
    workshop: FactBase, question: str, id: str
) -> None:
    assert answer_of(workshop, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Is a record kept of the bowls that melt on the way?",
        "How many people slipped in 2023?",
        "What share of the accidents in 2023 was about people drowning?",
        "Is it known why sailors turn the bowls off?",
        "Why did Vera Tull stay away?",
    ],
)
def test_others_are_not(workshop: FactBase, question: str) -> None:
    assert answer_of(workshop, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Is a figure for eels in 2022 available?", "eels"),
        ("Do scientists know how many eels live in the river?", "unknown"),
        ("When do the River Club people count a race?", "rule"),
    ],
)
def test_what_is_known_to_nobody_is_not_to_be_had(ferrymen: FactBase, question: str, id: str) -> None:
    assert answer_of(ferrymen, question) == id


@pytest.mark.parametrize(
    ("question", "id", "word"),
    [
        ("Is the ferry available for eels in 2022?", "eels", "available"),
        ("Do scientists like how many eels live in the river?", "unknown", "scientists"),
        ("How many River Club people count a race?", "rule", "people"),
    ],
)
def test_but_what_is_asked_of_others_is(ferrymen: FactBase, question: str, id: str, word: str) -> None:
    assert f"it does not account for “{word}”" in objections_of(ferrymen)(question, id)


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Which migrant did the Shore Post interview under an assumed name?", "alias"),
    ],
)
def test_who_spoke_under_another_name_has_one(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Which migrant did the Shore Post interview under the name of Bo?",
    ],
)
def test_not_under_one_that_is_told(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None
