"""The second half of a question is asked of whom the first half found, and of its own time."""

from pathlib import Path

import pytest

from tests.facts.making import statement
from tests.facts.matching.judged import base_of

SAID = {
    "choir": "The Mill Choir was begun by the tailor Edo Lark",
    "edo": "Edo Lark is a tailor from Moss",
    "heir": "In May 2026 Ida Finch will follow him as leader of the choir",
}
EDO = {"name": "Edo Lark", "type": "person"}
CHOIR = {"name": "Mill Choir", "type": "group"}
FACTS = [
    statement(id, exact=SAID[id], statement=f"{SAID[id]}.", questions=asks, entities=about)
    for id, asks, about in (
        ("choir", ["Who began the Mill Choir?"], [CHOIR, EDO]),
        ("edo", ["Who is Edo Lark?", "What is Edo Lark's job?"], [EDO]),
        (
            "heir",
            ["Who will follow as leader of the choir?"],
            [{"name": "Ida Finch", "type": "person"}],
        ),
    )
]


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("Who began the Mill Choir, and what is his job?", ["choir", "edo"]),
        ("Who began the Mill Choir, and when?", []),
        ("Who will follow as leader of the choir, and when?", ["heir"]),
        ("Who will follow as leader of the choir, and how old is she?", []),
    ],
)
def test_both_halves_are_answered(tmp_path: Path, question: str, facts: list[str]) -> None:
    with base_of(tmp_path / "footnote.db", SAID.values(), FACTS) as base:
        assert [one["id"] for one in base.ask(question).answers] == facts
