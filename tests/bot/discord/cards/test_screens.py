"""The pictures in docs/screens are those of the cards that there are."""

from pathlib import Path

from facts.base import FactBase
from tests.screens import make


def test_each_picture_is_made_from_a_card_of_the_shipped_pack(shipped_file: Path) -> None:
    with FactBase.open(shipped_file) as base:
        pages = dict(make.screens(base))
    assert {f"{name}.png" for name in pages} == {path.name for path in make.TARGET.glob("*.png")}
    assert "<h2>2,000 people</h2>" in pages["figure"]
    assert "<strong>COMPUTED</strong>" in pages["computed"]
    assert "I never guess" in pages["silence"]
    assert "Which do you mean?" in pages["choices"]
