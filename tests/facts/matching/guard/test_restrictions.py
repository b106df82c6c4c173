"""What a figure is restricted to must be said: a count of one ferry's riders is none of riders as such."""

from facts.base import FactBase
from facts.matching.decision import Outcome
from tests.facts.matching.harbour import Objections


def test_what_the_figure_is_about_is_left_out(objections: Objections) -> None:
    assert objections("How many riders were there in 2023?", "riders") == ["“ferri” is left out"]


def test_so_is_what_it_counts(objections: Objections) -> None:
    assert "what is counted is left out" in objections("Did the ferry carry anything in 2023?", "riders")


def test_where_nothing_is_left_out_it_answers(objections: Objections) -> None:
    assert objections("How many riders did the ferry have in 2023?", "riders") == []


def test_a_figure_that_lacks_something_is_no_answer(harbour: FactBase) -> None:
    assert harbour.ask("How many riders were there in 2023?").outcome is Outcome.NOT_FOUND


def test_a_description_that_a_listed_question_has_leaves_out_no_name(on_tour_objections: Objections) -> None:
    assert on_tour_objections("Roughly how old was the founder of the orchestra?", "founder") == []
    assert on_tour_objections("How old was the orchestra?", "founder") != []
