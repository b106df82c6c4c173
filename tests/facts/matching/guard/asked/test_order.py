"""Which word goes with which, and in which order, is as the question has it."""

from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import PACK, figure, new_base, source, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Does the night boat sail to Tarn?", "line", "it does not go to “tarn”"),
        ("Does the night boat sail from Skell?", "line", "it does not go from “skell”"),
        ("Did Tarn Council fine Moss Ferries?", "fined", "“tarn” is not who does it"),
        (
            "Did the owner of Skell close the pier?",
            "told",
            "it does not speak of “owner” and “skell” together",
        ),
    ],
)
def test_the_other_way_round_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


def test_so_is_what_goes_to_whoever_gave_it(objections: Objections) -> None:
    assert objections("How much did the council give in fines to Moss Ferries?", "fined")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Does the night boat sail from Tarn to Skell?", "line"),
        ("Does the night boat sail between Tarn and Skell?", "line"),
        ("Did Moss Ferries fine Tarn Council?", "fined"),
        ("Was Tarn Council fined by Moss Ferries?", "fined"),
        ("Who is the mayor of Tarn?", "head"),
    ],
)
def test_its_own_way_is_none(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact) == []


def test_the_last_name_is_no_verb_of_the_first(tmp_path: Path) -> None:
    text = "Dahl Ferries thanked Bo Dahl for the pier"
    with new_base(tmp_path / "footnote.db") as base:
        base.add_source(source(id="thanks"), pack=PACK, document=f"{text}.", keep=True, actor="ann")
        made = statement("thanks", exact=text, statement=f"{text}.", questions=["Who thanked Bo Dahl?"])
        made["citations"] = [{"source": "thanks", "exact": text}]
        made["entities"] = [{"name": "Bo Dahl", "type": "person", "aliases": ["Bo"]}]
        base.publish(made, pack=PACK, actor="ann")
        (found,) = base.ask("Did Bo Dahl get thanks for the pier?").candidates
        assert not [told for told in found.verdict.objections if "is not who does it" in told]


@pytest.mark.parametrize("question", ["What happened to Tarn at night?", "Did the boat start from Skell?"])
def test_a_preposition_that_is_no_way_is_none(objections: Objections, question: str) -> None:
    assert not [told for told in objections(question, "line") if "does not go" in told]


def test_a_name_compares_nothing(tmp_path: Path) -> None:
    with new_base(tmp_path / "footnote.db") as base:
        for place, amount in (("Upper Mere", "18"), ("Lower Mere", "27")):
            text = f"{place} had {amount} boats in 2022"
            base.add_source(source(id=amount), pack=PACK, document=f"{text}.", keep=True, actor="ann")
            made = figure(f"boats-{amount}", exact=text, statement=f"{text}.", questions=[])
            made |= {"variable_measured": "boats", "observation_about": "boats", "place": place}
            made |= {"value": amount, "value_text": amount, "unit_text": "boats", "observation_date": "2022"}
            made |= {"entities": [{"name": place, "type": "place"}], "attributed_to": "the register"}
            made["citations"] = [{"source": amount, "exact": text}]
            base.publish(made, pack=PACK, actor="ann")
        assert not any(
            "computed" in one["id"] for one in base.ask("How many boats did Lower Mere have?").answers
        )
        both = base.ask("Were there more boats in Upper Mere or in Lower Mere in 2022?").answers
        assert any("computed" in one["id"] for one in both)


def test_a_side_of_the_compass_belongs_to_its_noun(tmp_path: Path) -> None:
    text = "The herd goes north to the gate at the southern wall"
    with new_base(tmp_path / "footnote.db") as base:
        base.add_source(source(id="herd"), pack=PACK, document=f"{text}.", keep=True, actor="ann")
        made = statement("herd", exact=text, statement=f"{text}.", questions=["Where does the herd go?"])
        made["citations"] = [{"source": "herd", "exact": text}]
        base.publish(made, pack=PACK, actor="ann")
        for question, told in (
            ("Does the herd go to the northern gate?", ["it speaks of no northern “gate”"]),
            ("Does the herd go to the southern wall?", []),
        ):
            (found,) = base.ask(question).candidates
            assert [one for one in found.verdict.objections if "speaks of no" in one] == told


def test_what_is_in_one_place_is_not_in_another(tmp_path: Path) -> None:
    text = "The forge in Tarn closed in 2021, and smiths now go to Moss"
    with new_base(tmp_path / "footnote.db") as base:
        base.add_source(source(id="forge"), pack=PACK, document=f"{text}.", keep=True, actor="ann")
        made = statement("forge", exact=text, statement=f"{text}.", questions=["When did the forge close?"])
        made["citations"] = [{"source": "forge", "exact": text}]
        made["entities"] = [{"name": "Tarn", "type": "place"}, {"name": "Moss", "type": "place"}]
        base.publish(made, pack=PACK, actor="ann")
        for question, told in (
            ("When did the forge in Moss close?", ["it speaks of “forge” elsewhere"]),
            ("When did the forge in Tarn close?", []),
        ):
            (found,) = base.ask(question).candidates
            assert [one for one in found.verdict.objections if "elsewhere" in one] == told


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Do Kolmish migrants benefit from the permits of Belmark?", "permits"),
        ("How many citizens of Kolmen came to the border of Tarn?", "counted"),
    ],
)
def test_what_is_gained_from_a_place_goes_no_way_and_a_name_may_have_an_of(
    leavers: FactBase, question: str, id: str
) -> None:
    assert answer_of(leavers, question) == id


def test_who_goes_north_is_not_who_goes_on_his_way(leavers: FactBase) -> None:
    found = {one.key[1]: one for one in leavers.ask("Did Kolmish migrants come north?").candidates}
    assert "it does not go north" in found["new"].verdict.objections
    assert answer_of(leavers, "From where did Ivo Lind set out for the north?") == "start"
