"""A small base of sayings, and what the guard says of one of its facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from facts.base import FactBase
from facts.matching.answer import Answer
from facts.matching.deciding.decision import Outcome
from tests.facts.making import PACK, Json, figure, source, statement
from tests.facts.matching.harbour import Objections


def base_of(
    path: Path,
    texts: Iterable[str],
    facts: Iterable[Json],
    glossary: Json | None = None,
    paper: Json | None = None,
) -> FactBase:
    base = FactBase.open(path, shipped=False)
    pack = {"id": PACK, "title": "Harbour", "description": "The ferry.", "glossary": glossary or {}}
    base.add_pack(pack, actor="ann")
    base.add_source(paper or source(), pack=PACK, document=". ".join(texts) + ".", keep=True, actor="ann")
    for one in facts:
        base.publish(one, pack=PACK, actor="ann")
    return base


def said(texts: Mapping[str, str], paper: str, id: str, *questions: str, **changes: object) -> Json:
    """The statement of that id among ``texts``, as the ``paper`` has it."""
    made = {"questions": list(questions), "asserted_by": paper, **changes}
    return statement(id, exact=texts[id], statement=f"{texts[id]}.", **made)


def counted(
    texts: Mapping[str, str],
    id: str,
    question: str,
    variable: str,
    about: str,
    value: str,
    unit: str,
    **changes: object,
) -> Json:
    """The figure of that id among ``texts``, of 2023 where nothing else is said."""
    made = {"value_text": value, "observation_date": "2023", **changes}
    return figure(
        id,
        exact=texts[id],
        statement=f"{texts[id]}.",
        questions=[question],
        variable_measured=variable,
        observation_about=about,
        value=value,
        unit_text=unit,
        **made,
    )


def objections_of(base: FactBase) -> Objections:
    def of(question: str, id: str) -> list[str]:
        candidates = {one.key[1]: one for one in base.ask(question).candidates}
        assert id in candidates, f"{id} shares no word with {question!r}"
        verdict = candidates[id].verdict
        return [*verdict.objections, *verdict.lacking]

    return of


def answer_of(base: FactBase, question: str) -> str | None:
    """The id of the one fact that is given as the answer."""
    answer = base.ask(question)
    if answer.outcome is not Outcome.ANSWERED:
        return None
    (one,) = answer.answers
    return str(one["id"])


def ids(answer: Answer) -> set[str]:
    """The facts of the answer; of what was computed, those that it was computed from."""
    if answer.outcome is not Outcome.ANSWERED:
        return set()
    return {one["id"] for fact in answer.answers for one in fact.get("operands", [fact])}
