"""What a figure or a sentence tells by itself: its value, how it compares to what was before, since when."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from facts.matching.answer import Answer
from facts.matching.deciding.decision import Outcome
from tests.facts.making import PACK, Json, figure, source, statement
from tests.facts.matching.judged import answer_of

KILN = {"name": "Old Kiln", "type": "place"}
VERA = {"name": "Vera Loom", "type": "person"}
TILES = {"2021": "5100", "2022": "4700", "2023": "6200"}
SAID = [
    *(f"The Old Kiln fired {number} tiles in {year}" for year, number in TILES.items()),
    "A tile cost 3 crowns in 2021",
    "A tile costs 4 crowns since 2023",
    "Vera Loom has led the glaze room since 2016",
    "The Old Kiln is swept every spring",
    "Potters call the cracked tiles the frost tiles",
    "The potters took 40 moulds and broke 7 of them",
    "The potters of the Old Kiln quarrel about who sweeps it",
    "Of those who replied to the club, 61% wanted a second kiln",
]


def tiles(year: str, number: str, said: str) -> Json:
    return figure(
        f"tiles-{year}",
        exact=said,
        statement=f"{said}.",
        questions=[f"How many tiles did the Old Kiln fire in {year}?"],
        variable_measured="fired tiles",
        observation_about="tiles",
        place="Old Kiln",
        value=number,
        unit_text="tiles",
        value_text=number,
        observation_date=year,
        entities=[KILN],
    )


def price(said: str, number: str, held: str, question: str) -> Json:
    return figure(
        f"price-{held[:4]}",
        exact=said,
        statement=f"{said}.",
        questions=[question],
        variable_measured="price",
        observation_about="a tile",
        value=number,
        unit_text="crowns",
        value_text=number,
        observation_date=held,
    )


def moulds(id: str, number: str, variable: str, question: str) -> Json:
    return figure(
        id,
        exact=SAID[8],
        statement=f"The potters had {number} {variable} in 2023.",
        questions=[question],
        variable_measured=variable,
        observation_about="moulds",
        value=number,
        unit_text="moulds",
        value_text=number,
        observation_date="2023",
    )


def fact(id: str, said: str, question: str, **changes: object) -> Json:
    return statement(id, exact=said, statement=f"{said}.", questions=[question], **changes)


FACTS = [
    *(tiles(year, number, said) for (year, number), said in zip(TILES.items(), SAID, strict=False)),
    price(SAID[3], "3", "2021", "How expensive was a tile in 2021?"),
    price(SAID[4], "4", "2023-02/2023-09", "How expensive is a tile?"),
    moulds("taken", "40", "moulds taken", "How many moulds were taken in 2023?"),
    moulds("broken", "7", "moulds taken and broken", "How many moulds taken in 2023 were broken?"),
    fact("dispute", SAID[9], "What do the potters quarrel about?", entities=[KILN]),
    fact("vera", SAID[5], "What does Vera Loom lead?", entities=[VERA]),
    fact("swept", SAID[6], "Who sweeps the Old Kiln?", entities=[KILN]),
    fact("frost", SAID[7], "What are the frost tiles?", entities=[KILN]),
    figure(
        "second",
        exact=SAID[10],
        statement=f"{SAID[10]}.",
        questions=["What share wanted a second kiln?"],
        variable_measured="share wanting a second kiln",
        observation_about="members who replied to the club",
        value="61",
        unit_text="percent",
        value_text="61%",
        observation_date=None,
    ),
]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path: Path = tmp_path_factory.mktemp("kiln") / "footnote.db"
    with FactBase.open(path, shipped=False) as opened:
        opened.add_pack({"id": PACK, "title": "Kiln", "description": "Tiles."}, actor="ann")
        opened.add_source(source(), pack=PACK, document=". ".join(SAID) + ".", keep=True, actor="ann")
        for one in FACTS:
            opened.publish(one, pack=PACK, actor="ann")
        yield opened


def ids(answer: Answer) -> list[str]:
    """The facts of the answer; of what was computed, those that it was computed from."""
    if answer.outcome is not Outcome.ANSWERED:
        return []
    return [one["id"] for fact in answer.answers for one in fact.get("operands", [fact])]


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("The fired tiles of the Old Kiln in 2021, what was it?", "tiles-2021"),
    ],
)
def test_a_figure_answers_what_leaves_only_its_value_open(base: FactBase, question: str, id: str) -> None:
    assert ids(base.ask(question)) == [id]


@pytest.mark.parametrize(
    "question",
    [
        "What did they do for the fired tiles of the Old Kiln in 2022?",
        "What happened to the fired tiles of the Old Kiln in 2022?",
        "What was it with the fired tiles of the Old Kiln in 2020?",
        "Who were the fired tiles of the Old Kiln for in 2022?",
    ],
)
def test_but_not_what_asks_for_something_else(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == []


@pytest.mark.parametrize(
    ("question", "pair"),
    [
        ("Did the Old Kiln fire more tiles than before?", ["tiles-2023", "tiles-2022"]),
        ("Does the Old Kiln fire more tiles now than in 2021?", ["tiles-2023", "tiles-2021"]),
        ("Did a tile get more expensive since 2021?", ["price-2023", "price-2021"]),
        ("Is a tile getting more expensive?", ["price-2023", "price-2021"]),
        ("Did the Old Kiln gain tiles between 2022 and 2023?", ["tiles-2023", "tiles-2022"]),
    ],
)
def test_the_newest_is_held_against_an_earlier_one(base: FactBase, question: str, pair: list[str]) -> None:
    assert ids(base.ask(question)) == pair


@pytest.mark.parametrize(
    "question",
    [
        "Did the Old Kiln fire more bricks than before?",
        "Did the Old Kiln fire more tiles than before the flood?",
        "Does the Old Kiln fire more tiles now than in 2019?",
        "Did a tile get more popular since 2021?",
        "Did the Old Kiln gain workers between 2022 and 2023?",
    ],
)
def test_but_not_of_what_else_nor_against_what_is_not_held(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == []


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Since when has Vera Loom led the glaze room?", "vera"),
        ("How long has Vera Loom led the glaze room?", "vera"),
        ("What is Vera Loom's job?", "vera"),
        ("What nickname do the cracked tiles have?", "frost"),
    ],
)
def test_a_sentence_tells_by_its_form_what_no_listed_question_asks(
    base: FactBase, question: str, id: str
) -> None:
    assert ids(base.ask(question)) == [id]


@pytest.mark.parametrize(
    "question",
    [
        "Until when did Vera Loom lead the glaze room?",
        "How long did Vera Loom lead the glaze room?",
        "What is Vera Loom's real name?",
        "What nickname has Vera Loom?",
    ],
)
def test_and_nothing_else(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == []


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many moulds did they take in 2023?", "taken"),
        ("How many of the moulds taken in 2023 were broken?", "broken"),
    ],
)
def test_of_two_figures_the_one_counts_of_which_all_is_said(base: FactBase, question: str, id: str) -> None:
    assert ids(base.ask(question)) == [id]


def test_the_topic_is_what_a_listed_question_asks_about(base: FactBase) -> None:
    assert ids(base.ask("What is the quarrel at the Old Kiln about?")) == ["dispute"]


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How many respondents wanted a second kiln?", "second"),
        ("What is the topic of the quarrel of the potters?", "dispute"),
    ],
)
def test_a_field_or_a_topic_is_what_is_asked_for(base: FactBase, question: str, id: str) -> None:
    assert ids(base.ask(question)) == [id]


@pytest.mark.parametrize(
    "question",
    [
        "How many potters wanted a second kiln?",
        "How many respondents wanted a third kiln?",
    ],
)
def test_but_not_of_another(base: FactBase, question: str) -> None:
    assert ids(base.ask(question)) == []


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How high is the chimney?", "chimney"),
        ("How tall is the chimney?", "chimney"),
        ("How high does the Glass Works stand?", "hill"),
        ("How much income came in at the Glass Works in 2023?", "income"),
        ("How much of the rent do the tenants keep?", "rent"),
    ],
)
def test_a_height_and_a_sum_are_asked_by_their_adjective_or_verb(
    workshop: FactBase, question: str, id: str
) -> None:
    assert answer_of(workshop, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How deep is the chimney?",
        "How heavy is the chimney?",
        "How tall is the Glass Works?",
        "How heavy is a glass bowl?",
        "How much of the income do the tenants keep?",
        "How much more rent do the tenants keep?",
    ],
)
def test_another_dimension_or_sum_is_not(workshop: FactBase, question: str) -> None:
    assert answer_of(workshop, question) is None


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("How fast does the Petrel go?", "speed"),
        ("How fast is the Petrel?", "speed"),
        ("max speed petrel", "speed"),
        ("What did fuel cost in 2022?", "fuel-2022"),
        ("What did fuel cost us in 2022?", "fuel-2022"),
        ("What does a lesson cost?", "lesson"),
        ("What are we paying for a lesson?", "lesson"),
        ("What did the Dive School spend on fuel in 2022?", "fuel-2022"),
        ("What is the price of a lesson?", "lesson"),
    ],
)
def test_an_adjective_or_a_verb_asks_for_what_is_measured(crew: FactBase, question: str, id: str) -> None:
    assert answer_of(crew, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "How fast is the Gannet?",
        "How loud is the Petrel?",
        "min speed petrel",
        "average speed of the Petrel",
        "What did fuel cost in 2019?",
        "What did diving suits cost in 2022?",
        "What does the Petrel cost?",
        "What do pupils pay a lesson for?",
        "What does the town pay for?",
        "What does the Dive School cost the town?",
    ],
)
def test_but_not_for_what_is_not(crew: FactBase, question: str) -> None:
    assert answer_of(crew, question) is None


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Where was the river at 5.8 metres?", "level"),
        ("Where was the river at 6.8 metres?", None),
        ("How much is the harbour's mooring fee now?", "after"),
    ],
)
def test_a_figure_tells_where_so_much_was_and_what_is_paid(
    reeds: FactBase, question: str, fact: str | None
) -> None:
    assert answer_of(reeds, question) == fact
