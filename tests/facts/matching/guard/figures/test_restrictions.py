"""What a figure is restricted to must be said: a count of one ferry's riders is none of riders as such."""

from pathlib import Path

from facts.base import FactBase
from facts.matching.deciding.decision import Outcome
from tests.facts.making import PACK, figure, new_base, source, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of


def test_what_the_figure_is_about_is_left_out(objections: Objections) -> None:
    assert objections("How many riders were there in 2023?", "riders") == ["“ferri” is left out"]


def test_what_asks_for_no_number_leaves_nobody_out(objections: Objections) -> None:
    assert "“ferri” is left out" not in objections("Where did the riders go in 2023?", "riders")


def test_so_is_what_it_counts(objections: Objections) -> None:
    assert "what is counted is left out" in objections("Did the ferry carry anything in 2023?", "riders")


def test_where_nothing_is_left_out_it_answers(objections: Objections) -> None:
    assert objections("How many riders did the ferry have in 2023?", "riders") == []


def test_a_figure_that_lacks_something_is_no_answer(harbour: FactBase) -> None:
    assert harbour.ask("How many riders were there in 2023?").outcome is Outcome.NOT_FOUND


def test_a_description_that_a_listed_question_has_leaves_out_no_name(on_tour_objections: Objections) -> None:
    assert on_tour_objections("Roughly how old was the founder of the orchestra?", "founder") == []
    assert on_tour_objections("How old was the orchestra?", "founder") != []


def test_a_place_that_is_part_of_a_work_needs_no_work_named(tmp_path: Path) -> None:
    text = "The north board of Knights had 900 players in 2023"
    game = "Knights is a game"
    one = figure(
        "players",
        exact=text,
        statement=f"{text}.",
        questions=["How many players did the north board have in 2023?"],
        variable_measured="players",
        observation_about="Knights",
        place="north board",
        value="900",
        unit_text="players",
        value_text="900",
        entities=[{"name": "north board", "type": "place"}],
    )
    one["citations"] = [{"source": "games", "exact": text}]
    with new_base(tmp_path / "footnote.db") as base:
        document = f"{text}. {game}."
        base.add_source(source(id="games"), pack=PACK, document=document, keep=True, actor="ann")
        base.publish(one, pack=PACK, actor="ann")
        two = statement("game", exact=game, statement=f"{game}.", questions=["What is Knights?"])
        two["citations"] = [{"source": "games", "exact": game}]
        two["entities"] = [{"name": "Knights", "type": "work"}]
        base.publish(two, pack=PACK, actor="ann")
        for question, lacks in (
            ("What was the number of players of the north board in 2023?", ()),
            ("How many players were there in 2023?", ("“knight” is left out",)),
        ):
            (found,) = (one for one in base.ask(question).candidates if one.key[1] == "players")
            assert found.verdict.lacking[:1] == lacks


def test_how_much_it_is_asks_for_its_price(objections: Objections) -> None:
    assert objections("How much is a ticket?", "fare") == []


def test_a_noun_that_neither_the_sentence_nor_its_questions_say_may_be_left_out(tmp_path: Path) -> None:
    said = "The ferry carried 41,200 riders in 2023"
    for id, questions in (("one", [said]), ("two", ["How many riders among the commuters in 2023?"])):
        with new_base(tmp_path / f"{id}.db") as base:
            made = figure(id, exact="carried 41,200 riders in 2023", questions=questions)
            base.publish({**made, "observation_about": "commuters"}, pack=PACK, actor="ann")
            (found,) = base.ask("How many riders did the ferry have in 2023?").candidates
            assert ("“commut” is left out" in found.verdict.lacking) == (id == "two")


def test_so_is_what_is_bought(tmp_path: Path) -> None:
    with new_base(tmp_path / "footnote.db") as base:
        made = figure(
            "one", exact="carried 41,200 riders in 2023", questions=["What did the ropes cost in 2023?"]
        )
        base.publish(
            {**made, "variable_measured": "cost of ropes", "unit_text": "crowns"}, pack=PACK, actor="ann"
        )
        for question, is_left_out in (
            ("How much was the cost in 2023?", True),
            ("How much was the cost of ropes in 2023?", False),
        ):
            (found,) = base.ask(question).candidates
            assert ("what is counted is left out" in found.verdict.lacking) == is_left_out


def test_the_body_that_a_pack_knows_need_not_be_named(club_base: FactBase) -> None:
    assert answer_of(club_base, "How many boats did the auditor count?") == "boats"


def test_where_the_same_is_counted_in_all_a_part_must_be_named(reeds: FactBase) -> None:
    assert answer_of(reeds, "How many herons were counted in 2023?") == "herons-2023"
    assert answer_of(reeds, "How many herons were counted in Osney in 2024?") == "osney-2024"


def test_what_several_have_together_none_has_alone(reeds_objections: Objections) -> None:
    assert "it is of several together" in reeds_objections(
        "How many chicks did Marl raise in 2024?", "chicks"
    )
    assert not reeds_objections("How many chicks did Osney and Marl raise together in 2024?", "chicks")
