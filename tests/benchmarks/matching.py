"""How well questions find their facts, and how well it is known when they do not.

    python -m tests.benchmarks.matching DIR [--sample N] [--only NAME,…] [--model DIR] [--json]

Every method is built in one process and asked in another. Rank and confidence are those before the guard;
precision and coverage come of the decisions.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks import metrics, sets
from tests.benchmarks.children import in_child, resident_mb
from tests.benchmarks.methods import METHODS
from tests.benchmarks.metrics import DEPTH, Judged, margin
from tests.benchmarks.sets import Document, Query, Set
from tests.benchmarks.tables import Scores, table

_ROWS = {
    "r1": ("R@1", "share"),
    "r5": ("R@5", "share"),
    "mrr": (f"MRR (of {DEPTH})", "share"),
    "auroc": ("AUROC, answerable or not", "share"),
    "auroc_margin": ("  by the margin", "share"),
    "recall_at_95p": ("right at 95% precision", "share"),
    "recall_at_95p_margin": ("  by the margin", "share"),
    "recall_at_99p": ("right at 99% precision", "share"),
    "recall_at_99p_margin": ("  by the margin", "share"),
    "precision": ("precision as it ships", "share"),
    "coverage": ("coverage as it ships", "share"),
    "ece": ("calibration error", "share"),
    "p50_ms": ("p50 ms", "cost"),
    "p99_ms": ("p99 ms", "cost"),
    "build_s": ("build s", "cost"),
    "rss_mb": ("memory MB", "cost"),
    "questions": ("questions", "count"),
}
_JSON = [name for name in _ROWS if not name.endswith("_margin") and name != "questions"]
_LEGEND = """\
R@1, R@5, MRR: over the answerable questions. Right at 95%: the share of them that is answered right by the
threshold on the best one's score (below it: on its margin to the runner-up) at which 95% of all answers are
right. As it ships: precision is the share of its answers that are right, coverage the share of the answerable
questions that it answers at all. Calibration error: expected, over ten bins, of the best one's confidence.
"""


def run(held: Set, names: Sequence[str], model: str | None) -> dict[str, Scores | str]:
    """The scores of each method, or why there are none."""
    made: dict[str, Scores | str] = {}
    for name in names:
        sys.stderr.write(f"{name} …\n")
        lacks = in_child(lacking, name, model)
        if lacks:
            made[name] = lacks
            continue
        queries = sets.sampled(held.queries, METHODS[name].longest)
        with tempfile.TemporaryDirectory() as place:
            build_s = in_child(build, name, model, Path(place), held.documents)
            made[name] = {**in_child(ask, name, model, Path(place), queries), "build_s": build_s}
    return made


def lacking(name: str, model: str | None) -> str:
    """Why a method cannot be measured; empty where it can."""
    return METHODS[name].lacks(model)


def build(name: str, model: str | None, place: Path, documents: Sequence[Document]) -> float:
    """Make a method in ``place``; how many seconds it took."""
    method = METHODS[name](place, model)
    started = time.perf_counter()
    method.build(documents)
    return time.perf_counter() - started


def ask(name: str, model: str | None, place: Path, queries: Sequence[Query]) -> Scores:
    """Ask what was made in ``place``."""
    method = METHODS[name](place, model)
    method.open()
    judged = [Judged(query.relevant, method.ask(query.text)) for query in queries]
    memory = resident_mb()
    method.close()
    return {**scores(judged, decides=method.is_confident), "rss_mb": memory}


def scores(judged: Sequence[Judged], *, decides: bool) -> Scores:
    """All that is said of the replies. What only a decision or a confidence can be measured by is None
    for methods that have neither."""
    took = [one.reply.took_ms for one in judged]
    return {
        "r1": metrics.recall(judged, 1),
        "r5": metrics.recall(judged, 5),
        "mrr": metrics.mrr(judged),
        "auroc": metrics.auroc(judged),
        "auroc_margin": metrics.auroc(judged, margin),
        "recall_at_95p": metrics.recall_at(judged, 0.95),
        "recall_at_95p_margin": metrics.recall_at(judged, 0.95, margin),
        "recall_at_99p": metrics.recall_at(judged, 0.99),
        "recall_at_99p_margin": metrics.recall_at(judged, 0.99, margin),
        "precision": metrics.precision(judged) if decides else None,
        "coverage": metrics.coverage(judged) if decides else None,
        "ece": metrics.ece(judged) if decides else None,
        "p50_ms": metrics.percentile(took, 0.5),
        "p99_ms": metrics.percentile(took, 0.99),
        "questions": len(judged),
    }


def to_json(made: Mapping[str, Scores | str]) -> dict[str, Scores]:
    """The scores of each method that was measured, under the names that a program reads."""
    return {
        name: {key: _rounded(found[key]) for key in _JSON}
        for name, found in made.items()
        if not isinstance(found, str)
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder of a set")
    parser.add_argument("--json", action="store_true", help="the scores as JSON on the last line")
    parser.add_argument("--sample", type=int, metavar="N", help="ask N of the questions")
    parser.add_argument("--only", default="", metavar="NAME,…", help=", ".join(METHODS))
    parser.add_argument("--model", metavar="DIR", help="the folder of a model, for footnote+semantic")
    given = parser.parse_args()
    names = [name for name in given.only.split(",") if name] or [
        name for name in METHODS if name != "footnote+semantic" or given.model
    ]
    unknown = [name for name in names if name not in METHODS]
    if unknown:
        parser.error(f"there is no method {unknown[0]}; there are {', '.join(METHODS)}")
    held = sets.read(given.folder, given.sample)
    made = run(held, names, given.model)
    sys.stdout.write(
        f"{held.name}: {len(held.documents):,} facts, {len(held.queries):,} questions,"
        f" {held.unanswerable:,} without an answer\n\n{table(_ROWS, made)}\n{_LEGEND}"
    )
    if given.json:
        sys.stdout.write(json.dumps(to_json(made)) + "\n")


if __name__ == "__main__":
    main()
