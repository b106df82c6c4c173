"""Who is for a thing and who against it, who says that it is so and who that it is not."""

from collections.abc import Iterator

import pytest

from tests.facts.making import statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of

RUTH = {"name": "Ruth Amsel", "type": "person"}
GUILD = {"name": "Bakers' Guild", "type": "organisation"}
MILL = {"name": "Old Mill", "type": "place"}
GLOSSARY = {"synonyms": [["doubt", "not believe"]]}
SAID = {
    "backs": "The Bakers' Guild supports the bread levy",
    "fights": "Ruth Amsel opposes the flour levy",
    "closes": "Ruth Amsel said that the mill closes in winter",
    "open": "Ruth Amsel said that the oven does not close at night",
    "path": "The Old Mill opened in May 2019 to walkers but carries no carts",
    "crowd": "Ruth Amsel said that the crowd at the mill grows",
    "fault": "Ruth Amsel blamed the drought for the dear bread",
    "doubts": "Ruth Amsel does not believe the count of loaves",
}
ASKS = {
    "backs": ["Who supports the bread levy?", "Is the guild for or against the bread levy?"],
    "fights": ["Who opposes the flour levy?", "Does Ruth Amsel support or oppose the flour levy?"],
    "closes": ["Who said that the mill closes in winter?", "Does it not close?"],
    "open": ["Who said that the oven does not close at night?"],
    "path": ["When did the Old Mill open?", "Can carts cross the Old Mill?"],
    "crowd": ["Who said that the crowd at the mill grows?"],
    "fault": ["Who blamed the drought for the dear bread?"],
    "doubts": ["What does Ruth Amsel not believe?"],
}
ABOUT = {"backs": [GUILD], "path": [MILL]}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = []
    for id, text in SAID.items():
        one = statement(
            id,
            exact=text,
            statement=f"{text}.",
            questions=ASKS[id],
            entities=ABOUT.get(id, [RUTH]),
            asserted_by="Ruth Amsel" if "said" in text else "Mill Post",
        )
        facts.append(one)
    with base_of(tmp_path_factory.mktemp("mill") / "footnote.db", SAID.values(), facts, GLOSSARY) as base:
        yield objections_of(base)


@pytest.mark.parametrize(
    ("question", "fact", "told"),
    [
        ("Who is against the bread levy?", "backs", "it does not say who takes the side of “against”"),
        ("Who supports the flour levy?", "fights", "it does not say who takes the side of “support”"),
        ("Who said that the mill does not close in winter?", "closes", "it does not deny “close”"),
        ("At which mill does the crowd not grow?", "crowd", "it does not deny “grow”"),
        ("When did the Old Mill open to carts?", "path", "it only says that there is no “carts”"),
        ("Who blames the crowd at the mill?", "crowd", "it does not “blames”"),
    ],
)
def test_the_other_side_is_an_objection(objections: Objections, question: str, fact: str, told: str) -> None:
    assert told in objections(question, fact)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("Who is in support of the bread levy?", "backs"),
        ("Who is against the flour levy?", "fights"),
        ("Who said that the oven does not close at night?", "open"),
        ("When did the Old Mill open to walkers?", "path"),
        ("Who blames the drought for the dear bread?", "fault"),
        ("What does Ruth Amsel doubt?", "doubts"),
    ],
)
def test_the_same_side_is_none(objections: Objections, question: str, fact: str) -> None:
    assert objections(question, fact) == []
