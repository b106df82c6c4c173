"""Who only tells something has no part in it."""

from collections.abc import Iterator

import pytest

from tests.facts.making import source, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import base_of, objections_of

GLOSSARY = {"entities": [{"name": "Dale Gazette", "type": "organisation"}]}
SAID = {
    "choir": "The Moss Choir is a body of 40 singers",
    "praised": "Ada Roth told the Dale Gazette that the choir rehearses in a barn",
}
ASKS = {
    "choir": ["What is the Moss Choir?", "What does the Dale Gazette say the Moss Choir is?"],
    "praised": ["Where does the choir rehearse?"],
}


@pytest.fixture(scope="module")
def objections(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Objections]:
    facts = [
        statement(id, exact=text, statement=f"{text}.", questions=ASKS[id], asserted_by="Dale Gazette")
        for id, text in SAID.items()
    ]
    paper = source(author=[{"literal": "Dale Gazette"}])
    path = tmp_path_factory.mktemp("choir") / "footnote.db"
    with base_of(path, SAID.values(), facts, GLOSSARY, paper) as base:
        yield objections_of(base)


def test_a_paper_is_not_what_it_writes_about(objections: Objections) -> None:
    assert "“dale” only tells it" in objections("Is the Dale Gazette a body of singers?", "choir")


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What is the Moss Choir, says the Dale Gazette?", "choir"),
        ("According to the Dale Gazette, is the Moss Choir a body of singers?", "choir"),
        ("Does the choir rehearse in a barn, as the Dale Gazette was told?", "praised"),
    ],
)
def test_it_may_be_named_as_what_tells_it(objections: Objections, question: str, fact: str) -> None:
    assert not [one for one in objections(question, fact) if "only tells it" in one]
