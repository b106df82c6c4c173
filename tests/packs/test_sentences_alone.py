"""Facts as they are entered in a hurry: a sentence and the words of its source; no names, no ways to ask, no
glossary. They are asked for by what their sentences tell."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from facts.base import FactBase
from facts.model import Glossary
from facts.packs import Pack, read_pack
from tests.packs.judging import Bounds, judged, questions_of

BOUNDS = {
    "emberfall": Bounds(0.35, 3, 1),
    "lorrimar-honey": Bounds(0.38, 1, 0),
    "valdane-health": Bounds(0.33, 0, 0),
}


@pytest.mark.parametrize("name", BOUNDS)
def test_a_sentence_alone_answers_a_third(
    name: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    pack = Path(__file__).parent / name
    questions = YAML(typ="safe", pure=True).load(questions_of(pack, "unseen").read_text(encoding="utf-8"))
    with FactBase.open(tmp_path / "footnote.db", shipped=False) as base:
        base.import_pack(bare(read_pack(pack)), actor="test")
        tally = judged(base, questions)
    record_property("figures", tally.figures(f"{name}, sentences alone"))
    bounds = BOUNDS[name]
    assert tally.coverage >= bounds.coverage, "\n".join(tally.missed)
    assert len(tally.wrong) <= bounds.wrong, "\n".join(tally.wrong)
    assert len(tally.spoke) <= bounds.spoken, "\n".join(tally.spoke)


def bare(pack: Pack) -> Pack:
    """The pack without what its curator listed."""
    facts = tuple(fact.model_copy(update={"questions": (), "entities": ()}) for fact in pack.facts)
    return replace(pack, info=pack.info.model_copy(update={"glossary": Glossary()}), facts=facts)
