"""Whose words they are, to whom they were told and who is meant is as the question has it."""

from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, objections_of


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        (
            "What did Bo Dahl say about the trips?",
            "proud",
            "the words are not those of “bo dahl”",
        ),
        (
            "What did Ann Lee say about the pier?",
            "unsafe",
            "the words are not those of “ann lee”",
        ),
        (
            "What did Ann Lee tell the queen about the trips?",
            "proud",
            "it was not told to “queen”",
        ),
        (
            "Who said “proud of trip every”?",
            "proud",
            "“proud of trip everi” does not stand in it",
        ),
        ("Is she proud of every trip?", "proud", "the question does not say whom it means"),
        ("Does the ferry carry my riders in 2023?", "riders", "it is not about whoever asks"),
        (
            "Can I ride on my ferry with my 41,200 riders if you carry me?",
            "riders",
            "it is not about whoever asks",
        ),
        (
            "What did the wife of Bo Dahl say about the pier?",
            "unsafe",
            "the words are not those of “wife bo dahl”",
        ),
        ("What did Ann Lee tell the press about the trips?", "proud", "it was not told to “press”"),
        ("Who said in Spanish that she was proud?", "proud", "it does not say that it was in “spanish”"),
        ("Who became mayor of Tarn after Ann Lee?", "mayor", "it does not say who came after"),
        ("Who was mayor of Tarn before Ann Lee?", "mayor", "it does not say who came before"),
    ],
)
def test_somebody_else_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What did Ann Lee say about the trips?", "proud"),
        ("What did Ann Lee tell Bo Dahl about the trips?", "proud"),
        ("Who said “we are proud of every trip”?", "proud"),
        ("What did Bo Dahl say about the pier?", "unsafe"),
        ("Who became mayor of Tarn?", "mayor"),
    ],
)
def test_the_speaker_the_hearer_and_the_very_words_are_none(
    objections: Objections, question: str, fact: str
) -> None:
    assert objections(question, fact) == []


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What do the full halls say about old music?", "sign"),
        ("Did Noor Haddad speak with a magazine?", "interview"),
        ("How old was the founder when he led the orchestra?", "founder"),
    ],
)
def test_what_shows_something_who_is_said_to_speak_and_who_is_described_are_none(
    on_tour_objections: Objections, question: str, fact: str
) -> None:
    assert not [
        told for told in on_tour_objections(question, fact) if "words are not" in told or "whom" in told
    ]


def test_whoever_may_do_it_is_nobody_in_particular(objections: Objections) -> None:
    told = objections("Can I sail my night boat from Tarn to Skell?", "line")
    assert "it is not about whoever asks" not in told


def test_who_is_described_is_whom_another_fact_calls_so(objections: Objections) -> None:
    assert objections("What did the mayor of Tarn say about every trip?", "proud") == []
    assert "the words are not those of “tarn”" in objections("What did Tarn say about every trip?", "proud")
    assert objections("What did the mayor of Skell say about every trip?", "proud")


@pytest.mark.parametrize(
    "question",
    ["Where do you sail with the night boat?", "Explain me where the night boat sails, I mean from Tarn"],
)
def test_so_is_whoever_does_it_or_only_puts_the_question(objections: Objections, question: str) -> None:
    assert objections(question, "line") == []


@pytest.mark.parametrize("question", ["Do you like the night boat?", "Where does my night boat sail?"])
def test_who_is_asked_about_himself_is_somebody(objections: Objections, question: str) -> None:
    assert "it is not about whoever asks" in objections(question, "line")


def test_a_speaker_named_behind_the_verb_at_the_end_is_the_speaker(objections: Objections) -> None:
    told = objections("What got unsafe in winter, says {}?".format("Bo Dahl"), "unsafe")
    assert not [one for one in told if "words are not" in one]
    told = objections("What got unsafe in winter, says {}?".format("Ann Lee"), "unsafe")
    assert "the words are not those of “ann lee”" in told


def test_the_scientists_are_a_research_body_that_speaks(workshop: FactBase) -> None:
    said = "According to the {}, what share of the grains was lost in 2023?"
    assert answer_of(workshop, said.format("scientists")) == "grains"
    assert answer_of(workshop, said.format("sailors")) is None


SISTERS = {
    "ada": "Ada Rill runs the mill",
    "eva": "Eva Rill, a former glazier, is the sister of Ada Rill",
}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What was the job of Ada Rill before?", ["it is about “eva rill”"]),
        ("Ada Rill's former job?", ["it is about “eva rill”"]),
        ("What was the former job of Ada Rill's sister?", []),
        ("What was Eva Rill's former job?", []),
    ],
)
def test_what_somebody_was_is_not_what_her_sister_was(tmp_path: Path, question: str, told: list[str]) -> None:
    asks = {"ada": ["Who is Ada Rill?"], "eva": ["What was the job of Ada Rill's sister before?"]}
    facts = [
        statement(
            id,
            exact=text,
            statement=f"{text}.",
            questions=asks[id],
            entities=[{"name": f"{id.title()} Rill", "type": "person"}],
        )
        for id, text in SISTERS.items()
    ]
    with base_of(tmp_path / "footnote.db", SISTERS.values(), facts) as base:
        found = objections_of(base)(question, "eva")
    assert [one for one in found if "it is about" in one] == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What does Ada Rill's mill do?", ["it is about “ada rill”"]),
        ("What does Low Mill do?", ["it is about “ada rill”"]),
        ("What does Ada Rill do?", []),
    ],
)
def test_what_her_firm_does_is_not_who_she_is(tmp_path: Path, question: str, told: list[str]) -> None:
    text = "Ada Rill is the owner of Low Mill"
    ada = {"name": "Ada Rill", "type": "person"}
    mill = {"name": "Low Mill", "type": "organisation", "aliases": ["Ada Rill's mill"]}
    owner = statement(
        "ada",
        exact=text,
        statement=f"{text}.",
        questions=["Who is Ada Rill?", "What does Ada Rill do?"],
        entities=[ada, mill],
    )
    with base_of(tmp_path / "footnote.db", [text], [owner]) as base:
        assert objections_of(base)(question, "ada") == told


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Where must I leave my shoes?", "shoes"),
        ("Do I need to leave my shoes at the door of Hall A?", "shoes"),
        ("Must I leave my shoes at the door?", "shoes"),
        ("Where did I leave my shoes?", None),
        ("Do I lose my boat if I am late?", None),
        ("Do you like shoes at the door of Hall A?", None),
    ],
)
def test_of_a_rule_whoever_asks_is_anybody(club_base: FactBase, question: str, id: str | None) -> None:
    assert answer_of(club_base, question) == id


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Was Ada Roth's brother fined?", True),
        ("was ada roths brother fined", True),
        ("Did Ada Roth's brother borrow the barge?", False),
        ("Was Ada Roth fined?", False),
    ],
)
def test_what_befell_somebody_did_not_befall_a_relative(tmp_path: Path, question: str, told: bool) -> None:
    text = "Ada Roth, who was fined, said that her brother had borrowed the barge"
    roth = [{"name": "Ada Roth", "type": "person"}]
    fact = statement("roth", exact=text, statement=f"{text}.", questions=["Who was fined?"], entities=roth)
    with base_of(tmp_path / "footnote.db", [text], [fact]) as base:
        objections = objections_of(base)(question, "roth")
    assert ("it says of no “brother” that" in objections) is told


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ('Who wrote "Leaving Kolmen"?', "writers"),
    ],
)
def test_the_name_of_a_work_may_stand_in_quotation_marks(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        'Who wrote "Leaving Skell"?',
    ],
)
def test_another_may_not(leavers: FactBase, question: str) -> None:
    assert answer_of(leavers, question) is None


def test_another_people_is_not_told_of(leavers: FactBase) -> None:
    assert answer_of(leavers, "Do Kolmish migrants benefit from the permits of Belmark?") == "permits"
    assert answer_of(leavers, "Do Americans benefit from the permits of Belmark?") is None


def test_a_speaker_may_be_named_by_what_he_is(reeds: FactBase) -> None:
    assert answer_of(reeds, "What quote is there from a ferrywoman about the market?") == "motor"
