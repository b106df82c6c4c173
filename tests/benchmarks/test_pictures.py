from pathlib import Path

import pytest

from tests.benchmarks import pictures

SURE_AND_RIGHT = [(0.95, True, True)] * 30
HALF = [(0.55, place % 2 == 0, True) for place in range(30)]


def test_a_calibrated_confidence_lies_on_the_diagonal() -> None:
    ((sure, right),) = pictures.reliability(HALF)
    assert sure == pytest.approx(0.55)
    assert right == 0.5


def test_a_tenth_with_few_questions_says_nothing() -> None:
    assert len(pictures.reliability([*SURE_AND_RIGHT, (0.1, False, True)])) == 1


def test_the_risk_grows_with_what_is_answered() -> None:
    line = pictures.risk([*HALF, *SURE_AND_RIGHT])
    assert line[0] == (0.25, 0.0)
    assert line[-1] == (1.0, 0.25)


def test_both_pictures_are_written(tmp_path: Path) -> None:
    pictures.draw({"one": [*HALF, *SURE_AND_RIGHT]}, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"reliability.png", "risk-coverage.png"}
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in tmp_path.iterdir())
