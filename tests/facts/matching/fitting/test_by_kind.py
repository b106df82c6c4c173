"""Whether a fact holds the kind of answer that is asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from facts.matching.fitting import by_kind
from facts.matching.reading.kinds import Kind
from tests.facts.matching import trades
from tests.facts.matching.judged import answer_of, base_of


def fits(base: FactBase, question: str, id: str, kind: Kind) -> bool:
    answer = base.ask(question)
    assert answer.reading is not None
    assert answer.reading.kind is kind
    (case,) = (one.case for one in answer.candidates if one.key[1] == id)
    return by_kind.fits(case)


@pytest.mark.parametrize(
    ("kind", "question", "fact"),
    [
        (Kind.COUNT, "How many riders did the ferry carry?", "riders"),
        (Kind.COUNT, "How many people did the ferry carry?", "riders"),
        (Kind.COUNT, "How many days did storms close the pier?", "closed"),
        (Kind.AMOUNT, "How much does a ticket cost?", "fare"),
        (Kind.MEASURE, "How long does the crossing take?", "crossing"),
        (Kind.MEASURE, "How often does the ferry make trips?", "trips"),
        (Kind.WHO, "Who fined Tarn Council?", "fined"),
        (Kind.WHO, "Who became mayor of Tarn?", "mayor"),
        (Kind.IS, "Who is Ann Lee?", "head"),
        (Kind.IS, "Who is the mayor of Tarn?", "head"),
        (Kind.SAID_BY, "Who said that the pier is not safe?", "unsafe"),
        (Kind.SAID, "What did Bo Dahl say about the pier?", "unsafe"),
        (Kind.QUOTE, "a quote about every trip", "proud"),
        (Kind.SOURCE, "According to whom did the ferry carry 41,200 riders?", "riders"),
        (Kind.WHEN, "When did the ferry carry 41,200 riders?", "riders"),
        (Kind.WHERE, "Where does the night boat sail?", "line"),
        (Kind.WHERE, "Which towns does the boat call at?", "towns"),
        (Kind.WHAT, "What is the position of Ann Lee?", "head"),
        (Kind.YES_NO, "Is the pier safe in winter?", "unsafe"),
        (Kind.BARE, "ferry riders 2023", "riders"),
    ],
)
def test_a_fact_that_has_it_fits(harbour: FactBase, kind: Kind, question: str, fact: str) -> None:
    assert fits(harbour, question, fact, kind)


@pytest.mark.parametrize(
    ("kind", "question", "fact"),
    [
        (Kind.COUNT, "How many cyclists did the ferry carry?", "riders"),
        (Kind.COUNT, "How many towns are on the line of the night boat?", "line"),
        (Kind.SHARE, "What percentage of riders did the ferry carry?", "riders"),
        (Kind.AGE, "How old is the mayor of Tarn?", "head"),
        (Kind.MEASURE, "How far does the crossing take?", "crossing"),
        (Kind.WHO, "Who carried riders on the ferry?", "riders"),
        (Kind.WHO, "Who did Ann Lee become mayor of Tarn after?", "fined"),
        (Kind.IS, "Who is Bo Dahl?", "mayor"),
        (Kind.SAID_BY, "Who said what Ann Lee said of every trip?", "proud"),
        (Kind.QUOTE, "a quote about the pier", "unsafe"),
        (Kind.WHEN, "On which day did the ferry carry 41,200 riders?", "riders"),
        (Kind.WHERE, "Where does the crossing take half an hour?", "crossing"),
        (Kind.WHY, "Why did storms close the pier?", "closed"),
        (Kind.MANNER, "How does the ferry make trips?", "trips"),
    ],
)
def test_one_that_has_something_else_does_not(
    harbour: FactBase, kind: Kind, question: str, fact: str
) -> None:
    assert not fits(harbour, question, fact, kind)


@pytest.fixture(scope="module")
def valley(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path: Path = tmp_path_factory.mktemp("valley") / "facts.db"
    with base_of(path, trades.SAID.values(), trades.FACTS) as base:
        yield base


@pytest.mark.parametrize(
    ("kind", "question", "fact"),
    [
        (Kind.WHAT, "What did Tilda Moor do for a living?", "school"),
        (Kind.WHAT, "How did Tilda Moor earn her living?", "school"),
        (Kind.WHAT, "What was the occupation of Tilda Moor?", "school"),
        (Kind.WHAT, "What does Lotte Wend do for a living?", "baker"),
        (Kind.WHO, "founder of the school?", "school"),
        (Kind.WHEN, "When does the keeper count a hiker?", "hikers"),
        (Kind.MEASURE, "How thick was the ice on the tarn in 2023?", "ice"),
    ],
)
def test_a_trade_a_condition_and_a_thickness_are_held(
    valley: FactBase, kind: Kind, question: str, fact: str
) -> None:
    assert fits(valley, question, fact, kind)


@pytest.mark.parametrize(
    ("kind", "question", "fact"),
    [
        (Kind.WHAT, "What does Ansel Roth do for a living?", "pilgrim"),
        (Kind.WHAT, "What does Perrin do for a living?", "name"),
        (Kind.WHEN, "When does the keeper count the seats?", "seats"),
        (Kind.MEASURE, "How loud was the ice on the tarn in 2023?", "ice"),
    ],
)
def test_a_plight_or_a_name_is_no_trade_and_a_number_no_condition(
    valley: FactBase, kind: Kind, question: str, fact: str
) -> None:
    assert not fits(valley, question, fact, kind)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Which night was the worst?", "storm"),
        ("On which weekday did the council present its plan?", "plan"),
        ("On which weekday did the wardens count herons?", None),
        ("In which years were the houses built?", "houses"),
        ("How many people stayed in the hostel in 2023?", None),
    ],
)
def test_a_time_or_a_number_is_of_the_kind_that_is_asked_for(
    reeds: FactBase, question: str, fact: str | None
) -> None:
    assert answer_of(reeds, question) == fact


def test_a_group_that_listed_questions_name_otherwise_is_not_who_did_it(leavers: FactBase) -> None:
    assert answer_of(leavers, "Who supplied the tally of Kolmish migrants?") == "tally"
