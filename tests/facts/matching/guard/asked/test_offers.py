"""What the answer must offer: a name, something besides, whom one spoke to, a part."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.making import figure, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, objections_of

OLGA = {"name": "Olga Brenner", "type": "person"}
SON = {"name": "Olga's son", "type": "person", "aliases": ["her son"]}
CLUB = {"name": "Kite Club", "type": "organisation"}
WAGTAIL = {"name": "Wagtail", "type": "thing"}
SAID = {
    "pair": "Olga Brenner flew her kite at the shore together with her son",
    "boat": "Olga Brenner rowed out in her boat, the Wagtail",
    "club": "The Kite Club lends kites to schools",
    "mayor": "Olga Brenner is a Liberal member of the town council",
    "weaver": "Olga Brenner, a weaver, leads the Kite Club",
    "festival": "The festival was held on 3 May 2024",
    "letters": "The Kite Club gets 40 letters a week from flyers",
    "riders": "Of the flyers 48% had used a club kite in 2024",
    "pays": "Olga Brenner said that the kites pay for themselves",
    "rower": "The boat is rowed by Olga Brenner",
    "flyer": "The Shore Post met a Kolm flyer",
}
ASKS = {
    "pair": ["With whom did Olga Brenner fly her kite?", "Who is Olga's son?"],
    "boat": ["What is the name of Olga Brenner's boat?", "In which boat did Olga Brenner row out?"],
    "club": ["Which club lends kites to schools?", "What does the Kite Club lend?"],
    "mayor": [
        "Who is Olga Brenner?",
        "Is Olga Brenner a Royalist?",
        "Which Liberal speaks?",
        "Is she a Liberal member or a Unionist?",
    ],
    "weaver": ["Who leads the Kite Club?", "Does Olga Brenner weave?", "Where does she stand in the club?"],
    "festival": ["When was the festival held?"],
    "pays": ["What did Olga Brenner say about the kites?"],
    "rower": ["Who rows the boat?"],
    "flyer": ["Where does the flyer come from?", "Where is the origin of the flyer?", "Who is the flyer?"],
}
ABOUT = {
    "pair": [OLGA, SON],
    "boat": [OLGA, WAGTAIL],
    "club": [CLUB],
    "mayor": [OLGA],
    "weaver": [OLGA, CLUB],
    "pays": [OLGA],
    "rower": [OLGA],
    "flyer": [{"name": "Kolm", "type": "place"}],
}
FIGURES = {
    "letters": figure(
        "letters",
        exact=SAID["letters"],
        statement=f"{SAID['letters']}.",
        questions=[
            "How many letters does the Kite Club get a week?",
            "How many flyers write to the Kite Club?",
        ],
        variable_measured="letters from flyers",
        observation_about="Kite Club",
        value="40",
        unit_text="letters",
        value_text="40",
        observation_date=None,
        entities=[CLUB],
    ),
    "riders": figure(
        "riders",
        exact=SAID["riders"],
        statement=f"{SAID['riders']}.",
        questions=["What share of the flyers had used a club kite in 2024?", "club kite share flyers 2024"],
        variable_measured="share who had used a club kite",
        observation_about="flyers",
        value="48",
        unit_text="percent",
        value_text="48%",
        observation_date="2024",
    ),
}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = []
    for id, text in SAID.items():
        one = FIGURES.get(id) or statement(
            id,
            exact=text,
            statement=f"{text}.",
            questions=ASKS[id],
            entities=ABOUT.get(id, []),
            asserted_by="Shore Post",
        )
        facts.append(one)
    with base_of(tmp_path_factory.mktemp("kites") / "footnote.db", SAID.values(), facts) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("What is the name of the son of Olga Brenner?", "boat", "it does not name the “son”"),
        ("Name of Olga's son?", "pair", "it does not name the “son”"),
        ("What is Olga's son called?", "pair", "it does not name the “son”"),
        ("Which clubs besides the Kite Club lend kites?", "club", "it names nothing besides"),
        ("Who was Olga Brenner talking to?", "mayor", "it does not say who was spoken to"),
        ("When was the festival announced?", "festival", "it does not say when it was announced"),
        ("How many of the flyers who write to the Kite Club get kites?", "letters", "it counts all of them"),
        ("How many of the flyers came in 2024?", "riders", "what they did is left out"),
        ("club kites 2024", "riders", "it does not count “kites”"),
        ("Which Unionist member speaks?", "mayor", "it only asks whether “unionist” is right"),
        ("What is the name of the boat that Olga Brenner rows?", "rower", "it does not name the “boat”"),
        ("name of the boat Olga Brenner rows", "rower", "it does not name the “boat”"),
    ],
)
def test_what_is_not_offered_is_an_objection(
    objections: Objections, question: str, fact: str, told: str
) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Where do we know about the festival from?", "festival"),
        ("Did any royalist speak?", "mayor"),
        ("Where does Olga Brenner weave?", "weaver"),
        ("Where does Olga Brenner live?", "weaver"),
    ],
)
def test_so_is_no_place_and_nobody_of_the_kind(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What is the name of Olga Brenner's boat?", "boat"),
        ("Which club lends kites?", "club"),
        ("Which Liberal member speaks?", "mayor"),
        ("What is the name of the boat that Olga Brenner rowed out in?", "boat"),
        ("Where is the flyer from?", "flyer"),
        ("When was the festival held?", "festival"),
        ("kites pay", "pays"),
        ("How many letters does the Kite Club get a week?", "letters"),
        ("How many of the flyers used a club kite in 2024?", "riders"),
        ("club kite share of the flyers 2024", "riders"),
    ],
)
def test_what_is_offered_is_none(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact) == []


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Why did the numbers rise?", "reasons"),
    ],
)
def test_a_reason_is_given_by_whoever_has_one(leavers: FactBase, question: str, id: str) -> None:
    assert answer_of(leavers, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "What reasons for the rise are there besides those of Bea Holm?",
        "How many households sent the form back?",
    ],
)
def test_not_by_who_is_left_out_nor_what_was_sent_for_what_came_back(
    leavers: FactBase, question: str
) -> None:
    assert answer_of(leavers, question) is None
