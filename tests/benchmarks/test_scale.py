from pathlib import Path

import pytest

from facts.base import FactBase
from tests.benchmarks import scale
from tests.benchmarks.corpus import A_REPORT, make


def test_footnote_holds_a_report_in_one_source(tmp_path: Path) -> None:
    scale.build("footnote", tmp_path, A_REPORT + 10)
    with FactBase.open(tmp_path / "facts.db", shipped=False) as base:
        assert [source["title"] for source in base.sources()] == [
            make(0).document.title,
            make(A_REPORT).document.title,
        ]
        facts = base.facts()
        assert len(facts) == A_REPORT + 10
        assert all(fact["answerable"] for fact in facts)
        assert [fact["citations"][0]["exact"] for fact in facts] == [fact["statement"] for fact in facts]


@pytest.mark.parametrize("name", ["footnote", "fts5"])
def test_what_is_slow_is_asked_less(tmp_path: Path, name: str) -> None:
    scale.build(name, tmp_path, 20)
    queries = [make(number).query for number in range(20)]
    asked = scale.ask(name, tmp_path, 20, queries, seconds=0)
    assert asked["questions"] == 5
    assert asked["r1"] == 1
    assert all(asked[cost] for cost in ("p50_ms", "p99_ms", "first_ms", "add_ms", "after_ms", "rss_mb"))
