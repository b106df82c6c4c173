"""Each pack is read once for all its sets of questions."""

from collections.abc import Iterator

import pytest
from ruamel.yaml import YAML

from facts.base import FactBase
from facts.packs import read_pack
from tests.packs.judging import Asked, Question, Tally, judged, questions_of

_MOST = 250


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "name" in metafunc.fixturenames and metafunc.cls:
        metafunc.parametrize("name", metafunc.cls.SETS, scope="class")
        metafunc.parametrize(
            "most", [_MOST, pytest.param(None, marks=pytest.mark.benchmark)], scope="class", ids=str
        )


@pytest.fixture(scope="class")
def asked(request: pytest.FixtureRequest) -> type[Asked]:
    made: type[Asked] = request.cls
    return made


@pytest.fixture(scope="class")
def base(asked: type[Asked], tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    folder = tmp_path_factory.mktemp(asked.PACK.name)
    with FactBase.open(folder / "footnote.db", shipped=False) as opened:
        opened.import_pack(read_pack(asked.PACK), actor="test")
        yield opened


@pytest.fixture(scope="class")
def questions(asked: type[Asked], name: str, most: int | None) -> list[Question]:
    """A set of questions; of those that packs and rules were made after, ``most`` of them."""
    text = questions_of(asked.PACK, name).read_text(encoding="utf-8")
    every = list(YAML(typ="safe", pure=True).load(text))
    if most is None or name != "questions" or len(every) <= most:
        return every
    return [every[place * len(every) // most] for place in range(most)]


@pytest.fixture(scope="class")
def tally(base: FactBase, questions: list[Question]) -> Tally:
    return judged(base, questions)
