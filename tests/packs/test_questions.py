"""Both packs against questions that were written from their documents alone.

Each pack's questions lie beside it: ``facts`` lists the facts any of which truly answers, ``silent``
says why the pack holds no answer. How much is answered, how much of it wrongly, and how often silence is
kept is measured and printed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from facts.base import FactBase
from facts.matching.answer import Answer, Outcome
from facts.packs import read_pack, shipped

HERE = Path(__file__).parent
PACKS = {path.name: path for path in [*shipped(), HERE / "harbour-towns"]}
COVERAGE = 0.95
# The aim is none; each that is left is named when the test runs.
WRONG = {"chinese-migration-2023": 5, "harbour-towns": 2}
SILENCE = 0.97

Question = dict[str, Any]


@dataclass
class Tally:
    """What became of a pack's questions."""

    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    silent: int = 0
    spoke: list[str] = field(default_factory=list)

    @property
    def coverage(self) -> float:
        return self.right / (self.right + len(self.missed) + len(self.wrong))

    @property
    def precision(self) -> float:
        wrong = len(self.wrong) + len(self.spoke)
        return self.right / (self.right + wrong)

    @property
    def silence(self) -> float:
        return self.silent / (self.silent + len(self.spoke))


@pytest.fixture(scope="module", params=PACKS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def base(name: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with FactBase.open(tmp_path_factory.mktemp(name) / "footnote.db", shipped=False) as opened:
        opened.import_pack(read_pack(PACKS[name]), actor="test")
        yield opened


@pytest.fixture(scope="module")
def questions(name: str) -> list[Question]:
    loaded = YAML(typ="safe", pure=True).load((HERE / f"{name}.questions.yaml").read_text(encoding="utf-8"))
    return list(loaded)


@pytest.fixture(scope="module")
def tally(base: FactBase, questions: list[Question]) -> Tally:
    made = Tally()
    for question in questions:
        answer = base.ask(question["ask"])
        if "silent" in question:
            if answer.outcome is Outcome.ANSWERED:
                made.spoke.append(told(question, answer))
            else:
                made.silent += 1
        elif answer.outcome is not Outcome.ANSWERED:
            made.missed.append(told(question, answer))
        elif is_right(answer, set(question["facts"])):
            made.right += 1
        else:
            made.wrong.append(told(question, answer))
    return made


def is_right(answer: Answer, expected: set[str]) -> bool:
    first = answer.answers[0]
    named = {operand["id"] for operand in first.get("operands", ())} or {first["id"]}
    return named <= expected


def told(question: Question, answer: Answer) -> str:
    given = ", ".join(one["id"] for one in answer.answers or answer.choices) or "silence"
    return f"{question['ask']} -> {given} (expected {question.get('facts') or question['silent']})"


def test_there_are_enough_questions_of_both_kinds(questions: list[Question]) -> None:
    unanswerable = [question for question in questions if "silent" in question]
    assert len(questions) >= 300
    assert len(unanswerable) >= 150
    assert len(questions) - len(unanswerable) >= 150


def test_every_answer_that_is_expected_is_a_fact_of_the_pack(
    base: FactBase, questions: list[Question]
) -> None:
    known = {fact["id"] for fact in base.facts()}
    assert {id for question in questions for id in question.get("facts", ())} <= known


def test_no_more_is_answered_wrongly_than_is_known(name: str, tally: Tally) -> None:
    assert len(tally.wrong) <= WRONG[name], "\n".join(tally.wrong)
    assert tally.spoke == []


def test_most_is_answered_and_silence_is_kept(
    name: str, tally: Tally, capsys: pytest.CaptureFixture[str]
) -> None:
    with capsys.disabled():
        print(  # noqa: T201 (the figures are to be seen)
            f"\n{name}: of {tally.right + len(tally.missed) + len(tally.wrong)} answerable questions"
            f" {tally.coverage:.1%} answered rightly, precision {tally.precision:.1%}; of"
            f" {tally.silent + len(tally.spoke)} unanswerable ones {tally.silence:.1%} met with silence"
        )
        for one in tally.wrong:
            print(f"  wrong: {one}")  # noqa: T201
    assert tally.coverage >= COVERAGE, "\n".join(tally.missed)
    assert tally.silence >= SILENCE, "\n".join(tally.spoke)


def test_every_listed_question_is_answered_by_its_own_fact(base: FactBase) -> None:
    facts = [fact for fact in base.facts() if fact["answerable"]]
    listed = [(fact, question) for fact in facts for question in fact.get("questions", ())]
    astray = [question for fact, question in listed if not answers_first(base.ask(question), fact["id"])]
    assert len(astray) / len(listed) <= 0.03, "\n".join(astray)


def answers_first(answer: Answer, id: str) -> bool:
    shown = answer.answers or answer.choices
    return any(one["id"] == id or id in {o["id"] for o in one.get("operands", ())} for one in shown)
