"""Extraction does not find less than it did, nor more of what is none."""

import pytest

from tests.extraction.marked import documents
from tests.extraction.scoring import tally

REACHED = {
    ("tuned", "figure"): {
        "precision": 1.0,
        "recall": 1.0,
        "modifier": 1.0,
        "unit_text": 1.0,
        "observation_date": 0.99,
        "observation_period": 1.0,
        "attributed_to": 1.0,
    },
    ("tuned", "quote"): {"precision": 1.0, "recall": 1.0, "creator": 1.0, "recipient": 1.0},
    ("unseen", "figure"): {
        "precision": 0.98,
        "recall": 0.98,
        "modifier": 1.0,
        "unit_text": 0.94,
        "observation_date": 0.86,
        "observation_period": 0.98,
        "attributed_to": 0.94,
    },
    ("unseen", "quote"): {"precision": 1.0, "recall": 0.66, "creator": 1.0, "recipient": 1.0},
}


@pytest.mark.parametrize("group", ["tuned", "unseen"])
@pytest.mark.parametrize("kind", ["figure", "quote"])
def test_what_was_reached_is_kept(group: str, kind: str) -> None:
    counted, _ = tally(documents(group).values())
    scores = counted.scores(kind)
    fallen = {
        name: scores[name] for name, least in REACHED[group, kind].items() if (scores[name] or 0) < least
    }
    assert fallen == {}


def test_there_are_documents_of_many_styles() -> None:
    assert len(documents("tuned")) + len(documents("unseen")) >= 10
