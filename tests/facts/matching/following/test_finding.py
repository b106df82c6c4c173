"""A question goes on from the one before, and from what that was told; what it names of its own it keeps."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.making import PACK
from tests.facts.matching.judged import base_of, counted, said

SAID = {
    "orrin-2022": "Orrin counted 410 swans in 2022",
    "orrin-2023": "Orrin counted 520 swans in 2023",
    "lower-2023": "Lower Moss counted 300 swans in 2023",
    "warden": "Tess Brand is the warden of the Swan Trust",
    "age": "Tess Brand is 58 years old",
    "job": "Tess Brand is a retired vet",
    "trust": "The Swan Trust was founded by the miller Odo Reed",
    "hut": "The hut of the Swan Trust stands in Lower Moss",
    "lower": "Lower Moss is a village at the western end of the lake",
    "rings": "Of the swans of Orrin 12% wore a ring in 2023",
    "quote": "A lake without swans is a ditch",
}
ORRIN, LOWER = ({"name": one, "type": "place"} for one in ("Orrin", "Lower Moss"))
TESS, ODO = ({"name": one, "type": "person"} for one in ("Tess Brand", "Odo Reed"))
TRUST = {"name": "Swan Trust", "type": "organisation"}
fact, number = partial(said, SAID, "Lake Post"), partial(counted, SAID)
FACTS = [
    number(
        "orrin-2022",
        "How many swans did Orrin count in 2022?",
        "swans",
        "Orrin",
        "410",
        "swans",
        observation_date="2022",
        entities=[ORRIN],
    ),
    number(
        "orrin-2023",
        "How many swans did Orrin count in 2023?",
        "swans",
        "Orrin",
        "520",
        "swans",
        entities=[ORRIN],
    ),
    number(
        "lower-2023",
        "How many swans did Lower Moss count in 2023?",
        "swans",
        "Lower Moss",
        "300",
        "swans",
        entities=[LOWER],
    ),
    number(
        "rings",
        "What share of the swans of Orrin wore a ring in 2023?",
        "share with a ring",
        "swans",
        "12",
        "percent",
        entities=[ORRIN],
    ),
    fact("warden", "Who is the warden of the Swan Trust?", "Who is Tess Brand?", entities=[TESS, TRUST]),
    fact("age", "How old is Tess Brand?", entities=[TESS]),
    fact(
        "job", "What is Tess Brand's job?", "What does Tess Brand do?", "What was her job?", entities=[TESS]
    ),
    fact("trust", "Who founded the Swan Trust?", entities=[TRUST, ODO]),
    fact("hut", "Where is the hut of the Swan Trust?", entities=[TRUST, LOWER]),
    fact("lower", "What is Lower Moss?", "Where is Lower Moss?", entities=[LOWER]),
    {
        "id": "quote",
        "kind": "quote",
        "statement": f"{SAID['quote']}, Tess Brand said.",
        "questions": ["Who said that a lake without swans is a ditch?"],
        "text": SAID["quote"],
        "creator": {"name": "Tess Brand"},
        "entities": [TESS],
        "citations": [{"source": "report", "exact": SAID["quote"]}],
    },
]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with base_of(tmp_path_factory.mktemp("lake") / "footnote.db", SAID.values(), FACTS) as made:
        yield made


def last_of(base: FactBase, *turns: str) -> list[str]:
    """What the last of these is told, each following the one before."""
    answer = base.ask(turns[0])
    for turn in turns[1:]:
        answer = base.ask(turn, context=answer.context)
    return [
        id
        for one in answer.answers
        for id in ([part["id"] for part in one.get("operands", ())] or [one["id"]])
    ]


FIRST = "How many swans did Orrin count in 2022?"


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ((FIRST, "and in 2023?"), ["orrin-2023"]),
        ((FIRST, "sorry, I meant 2023"), ["orrin-2023"]),
        ((FIRST, "no wait, 2023"), ["orrin-2023"]),
        ((FIRST, "what about the following year?"), ["orrin-2023"]),
        (("How many swans did Orrin count in 2023?", "and the year before?"), ["orrin-2022"]),
        (
            ("How many swans did Orrin count in 2023?", "was that up or down on the year before?"),
            ["orrin-2023", "orrin-2022"],
        ),
        (("How many swans did Orrin count in 2023?", "what about Lower Moss?"), ["lower-2023"]),
        (("How many swans did Orrin count in 2023?", "and in Lower Moss?"), ["lower-2023"]),
        (("Who is the warden of the Swan Trust?", "how old is she?"), ["age"]),
        (("Who is the warden of the Swan Trust?", "cool, and her job?"), ["job"]),
        (("Where is the hut of the Swan Trust?", "and who founded it?"), ["trust"]),
        (("What does the Swan Trust cost?", "ok. who founded it then?"), ["trust"]),
        (("A lake without swans is a ditch", "who said that?"), ["quote"]),
        (("A lake without swans is a ditch", "says who?"), ["quote"]),
        ((FIRST, "same question for 2023"), ["orrin-2023"]),
        ((FIRST, "and how many swans is that?"), ["orrin-2022"]),
        ((FIRST, "just in 2023"), ["orrin-2023"]),
        (("How many swans did Orrin count in 2023?", "now Lower Moss"), ["lower-2023"]),
        (("How many swans did Orrin count in 2023?", "same year, Lower Moss"), ["lower-2023"]),
        (("How many swans did Lower Moss count in 2025?", "two years before?"), ["lower-2023"]),
        ((FIRST, "source?"), ["orrin-2022"]),
        (("Who is the warden of the Swan Trust?", "where is that from?"), ["warden"]),
        ((FIRST, "who founded the Swan Trust?"), ["trust"]),
        ((FIRST, "Tess Brand"), ["warden"]),
        ((FIRST, "changing the subject: who founded the Swan Trust?"), ["trust"]),
        ((FIRST, "never mind, where is Lower Moss?"), ["lower"]),
    ],
)
def test_it_goes_on(base: FactBase, turns: tuple[str, ...], told: list[str]) -> None:
    assert last_of(base, *turns) == told


@pytest.mark.parametrize(
    "turns",
    [
        (FIRST, "and in 2019?"),
        (FIRST, "and the year before?"),
        (FIRST, "and the herons?"),
        (FIRST, "how many of them were ill?"),
        # A share is no number, and what else counts swans is not "that".
        ("What share of the swans of Orrin wore a ring in 2023?", "how many swans in 2023 is that?"),
        # Asked alone, this is what the village is.
        ("How many swans did Orrin count in 2022?", "what about Lower Moss?"),
        ("Who founded the Swan Trust?", "how old is he?"),
        ("Who is the warden of the Swan Trust?", "and her brother?"),
        ("Who is the warden of the Swan Trust?", "what does she earn?"),
        ("How many swans did Orrin count in 2022?", "how old is she?"),
        (FIRST, "who founded the heron trust?"),
        # What was told already is no answer to these.
        ("Who founded the Swan Trust?", "who else?"),
        ("Who founded the Swan Trust?", "did others do the same?"),
        ("Who is the warden of the Swan Trust?", "and the wardens of other trusts?"),
        (FIRST, "total number of nests?"),
        # Asked alone, these are what is told of others.
        (FIRST, "was it different in 2023?"),
        ("Where is the hut of the Swan Trust?", "price?"),
        ("Is it raining?", "source?"),
    ],
)
def test_what_it_then_asks_must_be_held(base: FactBase, turns: tuple[str, ...]) -> None:
    assert last_of(base, *turns) == []


def test_a_name_asked_alone_is_what_it_is(base: FactBase) -> None:
    assert last_of(base, "What about Lower Moss?") == ["lower"]


def test_what_may_not_be_told_any_more_is_not_told_again(tmp_path: Path) -> None:
    with base_of(tmp_path / "footnote.db", SAID.values(), FACTS) as base:
        before = base.ask(FIRST)
        assert [one["id"] for one in before.answers] == ["orrin-2022"]
        assert base.ask("source?", packs=[], context=before.context).answers == ()
        base.retire("orrin-2022", pack=PACK, seen=base.fact("orrin-2022")["revision"], actor="ann")
        assert base.ask("source?", context=before.context).answers == ()
