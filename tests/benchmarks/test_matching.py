import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks import matching
from tests.benchmarks.metrics import Judged, Reply
from tests.benchmarks.tables import Scores, table

ROOT = Path(__file__).parent.parent.parent
NAMES = (
    "r1 r5 mrr auroc recall_at_95p recall_at_99p precision coverage ece p50_ms p99_ms build_s rss_mb"
).split()


def test_a_method_that_cannot_be_measured_says_so_in_its_column_and_not_in_the_json() -> None:
    found = matching.scores([Judged(frozenset("a"), Reply([("a", 0.5)], took_ms=2))], decides=False)
    made: dict[str, Scores | str] = {
        "fts5": {**found, "build_s": 1.0, "rss_mb": 20.0},
        "tantivy": "no tantivy",
    }
    head, first, second = table({"r1": ("R@1", "share"), "p50_ms": ("p50 ms", "cost")}, made).splitlines()
    assert head.split() == ["fts5", "tantivy"]
    assert first.split(maxsplit=2) == ["R@1", "1.000", "no tantivy"]
    assert second.split() == ["p50", "ms", "2.00"]
    assert matching.to_json(made).keys() == {"fts5"}


def test_the_last_line_is_json_for_a_program(tmp_path: Path) -> None:
    documents = [{"id": "a", "text": "The ferry is blue."}, {"id": "b", "text": "The pier is long."}]
    queries = [
        {"id": "1", "text": "is the pier long", "relevant": ["b"]},
        {"id": "2", "text": "who is the mayor", "relevant": []},
    ]
    for name, lines in (("documents", documents), ("queries", queries)):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, lines)))
    command = [sys.executable, "-m", "tests.benchmarks.matching", str(tmp_path), "--only", "fts5", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    said = json.loads(done.stdout.splitlines()[-1])
    assert list(said) == ["fts5"]
    assert list(said["fts5"]) == NAMES
    assert said["fts5"]["r1"] == 1
    assert said["fts5"]["precision"] is None
    assert said["fts5"]["rss_mb"] > 5
