"""Who is told by what he is is whom it fits, where it fits nobody else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import SOURCE, statement
from tests.facts.matching.judged import answer_of, base_of

SAID = {
    "bell": "The clock in the tower strikes too early, Una Varga said",
    "una": "Una Varga is a watchmaker who lives beside the tower",
    "guild": "The Clock Guild is an association of clockmakers",
    "olle": "Olle Brandt is chair of the Clock Guild",
    "gears": "Olle Brandt says that the gears of the tower are worn",
    "first": "Pia Lund is a carpenter at the pier",
    "second": "Jon Aske is a carpenter at the mill",
    "saw": "Pia Lund says that the old saw sings",
}
GUILD, OFFICE = ({"name": name, "type": "organisation"} for name in ("Clock Guild", "Harbour Office"))


def person(name: str) -> dict[str, object]:
    return {"name": name, "type": "person"}


FACTS = [
    {
        "id": "bell",
        "kind": "quote",
        "statement": f"{SAID['bell']}.",
        "text": "The clock in the tower strikes too early",
        "creator": {"name": "Una Varga", "role": "watchmaker of the tower"},
        "recipient": "Harbour Office",
        "questions": ["What did Una Varga say about the clock?", "Who told the paper about the clock?"],
        "entities": [{**person("Una Varga"), "aliases": ["the tower watchmaker"]}, OFFICE],
        "citations": [{"source": SOURCE, "exact": SAID["bell"]}],
    },
    *(
        statement(id, exact=SAID[id], statement=f"{SAID[id]}.", questions=[ask], entities=about, **more)
        for id, ask, about, more in (
            ("una", "Who is Una Varga?", [person("Una Varga")], {}),
            ("guild", "What is the Clock Guild?", [GUILD], {}),
            ("olle", "Who is Olle Brandt?", [person("Olle Brandt"), GUILD], {}),
            (
                "gears",
                "What does Olle Brandt say about the gears?",
                [person("Olle Brandt")],
                {"asserted_by": "Olle Brandt"},
            ),
            ("first", "Who is Pia Lund?", [person("Pia Lund")], {}),
            ("second", "Who is Jon Aske?", [person("Jon Aske")], {}),
            (
                "saw",
                "What does Pia Lund say about the saw?",
                [person("Pia Lund")],
                {"asserted_by": "Pia Lund"},
            ),
        )
    ),
]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path: Path = tmp_path_factory.mktemp("described") / "footnote.db"
    with base_of(path, SAID.values(), FACTS) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What did the watchmaker say about the clock?", "bell"),
        ("What did the watchmaker living next to the tower say about the clock?", "bell"),
        ("What was the watchmaker's comment on the clock?", "bell"),
        ("What did the watchmaker of the mill say about the clock?", None),
        ("What does the head of the clockmakers' association say about the gears?", "gears"),
        ("What does the head of the council say about the gears?", None),
        ("What does the carpenter at the pier say about the saw?", "saw"),
        ("What does the carpenter say about the saw?", None),
    ],
)
def test_somebody_may_be_told_by_what_only_he_is(base: FactBase, question: str, fact: str | None) -> None:
    assert answer_of(base, question) == fact


def test_whom_somebody_told_is_named_by_his_words(base: FactBase) -> None:
    assert answer_of(base, "To whom did Una Varga make her remark about the clock?") == "bell"
    assert answer_of(base, "With whom did Una Varga wind the clock?") is None
