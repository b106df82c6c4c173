"""Who only tells something has no part in it, and what only tells of something does not say what it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import SOURCE, source, statement
from tests.facts.matching.harbour import Objections
from tests.facts.matching.judged import answer_of, base_of, objections_of

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


def test_figures_are_not_who_keeps_them(objections: Objections) -> None:
    assert "it tells no figure" in objections("figures on the choir", "praised")
    assert "it tells no figure" not in objections("figures on the choir", "choir")


def test_what_is_meant_by_words_is_not_these_words_alone(tmp_path: Path) -> None:
    text = "The tide is turning"
    quote = {
        "id": "tide",
        "kind": "quote",
        "statement": f"Ada Roth said: “{text}”.",
        "text": text,
        "creator": {"name": "Ada Roth"},
        "citations": [{"source": SOURCE, "exact": text}],
        "questions": ["What did Ada Roth say of the tide?"],
    }
    with base_of(tmp_path / "footnote.db", [text], [quote]) as base:
        objections = objections_of(base)
        told = "it does not say what is meant by it"
        assert told in objections("What did Ada Roth mean by the tide is turning?", "tide")
        assert told not in objections("What did Ada Roth say is turning?", "tide")


@pytest.mark.parametrize("name", ["Orla Rowing Club", "club", "society"])
def test_who_tells_of_itself_is_what_it_tells_of(club_base: FactBase, name: str) -> None:
    assert answer_of(club_base, f"When was the {name} founded?") == "founded"
    assert answer_of(club_base, f"When did the {name} build the roof of Hall B?") is None
