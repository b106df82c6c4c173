"""Who it is, where, or for whom he works, where the fact's sentence says in passing what somebody is."""

from collections.abc import Iterator

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of, base_of, objections_of, said

SAID = {
    "choir": "Ada Finch, the treasurer, counted the tickets, and Ben Oake, the librarian, sorted the scores",
    "swim": "Cleo Marsh, captain of the Red Otters, swam the last lap",
    "deputy": "Dora Pell, the deputy mayor, opened the pool",
    "guest": "The guest was Ewan Frost, a diver from Harrow Marine",
    "firm": "The pump was made by Lind Works, a foundry in Mossley",
    "designer": "Finn Gale, the lead designer, drew the slide",
}


def _person(name: str) -> dict[str, str]:
    return {"name": name, "type": "person"}


def _body(name: str) -> dict[str, str]:
    return {"name": name, "type": "organisation"}


FACTS = [
    said(SAID, "Post", "choir", "Who counted the tickets?", "Who sorted the scores?", "Who is Ada Finch?")
    | {"entities": [_person("Ada Finch"), _person("Ben Oake")]},
    said(SAID, "Post", "swim", "Who swam the last lap?", "Who is Cleo Marsh?", "What did Cleo Marsh swim?")
    | {"entities": [_person("Cleo Marsh"), _body("Red Otters")]},
    said(SAID, "Post", "deputy", "Who opened the pool?", "Who is Dora Pell?", "What did Dora Pell open?")
    | {"entities": [_person("Dora Pell")]},
    said(SAID, "Post", "guest", "Who was the guest?", "Who is Ewan Frost?", "What is Ewan Frost?")
    | {"entities": [_person("Ewan Frost"), _body("Harrow Marine")]},
    said(SAID, "Post", "firm", "Who made the pump?", "What did Lind Works make?", "What is Lind Works?")
    | {"entities": [_body("Lind Works"), {"name": "Mossley", "type": "place"}]},
    said(SAID, "Post", "designer", "Who drew the slide?", "Who is Finn Gale?", "What did Finn Gale draw?")
    | {"entities": [_person("Finn Gale")]},
]


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with base_of(tmp_path_factory.mktemp("club") / "footnote.db", SAID.values(), FACTS) as base:
        yield base


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Who is the treasurer?", "choir"),
        ("Name of the librarian?", "choir"),
        ("Who captains the Red Otters?", "swim"),
        ("Who is the captain of the Red Otters?", "swim"),
        ("Which firm does the diver work for?", "guest"),
        ("Where is Lind Works based?", "firm"),
        ("Who is the lead designer?", "designer"),
    ],
)
def test_what_is_said_in_passing_is_an_answer(club: FactBase, question: str, id: str) -> None:
    assert objections_of(club)(question, id) == []


@pytest.mark.parametrize(
    "question",
    [
        "Who is the treasurer of the swimmers?",
        "Who is the mayor?",
        "Name of the mayor?",
        "Who captains the Blue Otters?",
        "Who captains the tickets?",
        "Who was the treasurer in 1999?",
        "Which firm does the librarian work for?",
        "Which firm does the captain of the Red Otters work for?",
        "Where is Harrow Marine based?",
        "Who is the designer?",
        "What was Ben Oake's role in the last lap?",
    ],
)
def test_but_of_no_other_role(club: FactBase, question: str) -> None:
    assert answer_of(club, question) is None
