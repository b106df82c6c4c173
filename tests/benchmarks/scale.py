"""What a question costs as the base grows.

    python -m tests.benchmarks.scale [--sizes 1000,10000,100000,1000000] [--only NAME,…] [--seconds N]

For each size and method: made in one process of ``corpus`` statements, then asked in another, which is all
that it ever does, and asked some others before it is measured; its memory is that of the second, once it was
asked. Whatever is slow is asked less.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import metrics, sets
from tests.benchmarks.children import in_child, resident_mb, size_mb
from tests.benchmarks.corpus import A_REPORT, make
from tests.benchmarks.methods import METHODS, Footnote, Method
from tests.benchmarks.metrics import Judged
from tests.benchmarks.sets import Document, Query
from tests.benchmarks.tables import Scores, table

if TYPE_CHECKING:
    from facts.packs import Pack

_SIZES = (1_000, 10_000, 100_000, 1_000_000)
_QUESTIONS = 300
_FEWEST = 5
_OTHERS = 100
_ADDED = 10
_AT_ONCE = 400 * A_REPORT
"""How many facts are imported in one go: all are checked before the first is written."""
_ROWS = {
    "p50_ms": ("p50 ms", "cost"),
    "p99_ms": ("p99 ms", "cost"),
    "first_ms": ("opening and first answer ms", "cost"),
    "add_ms": ("adding one ms", "cost"),
    "after_ms": ("first answer after that ms", "cost"),
    "build_s": ("build s", "cost"),
    "rss_mb": ("memory MB", "cost"),
    "files_mb": ("files MB", "cost"),
    "r1": ("R@1", "share"),
    "questions": ("questions asked", "count"),
}


class FootnoteOfReports(Footnote):
    """Footnote with the statements of one report in one source, taken in a part at a time."""

    def build(self, documents: Sequence[Document]) -> None:
        with self._opened() as base:
            for start in range(0, len(documents), _AT_ONCE):
                base.import_pack(_reports(documents[start : start + _AT_ONCE]), actor="benchmark")


def _reports(documents: Sequence[Document]) -> Pack:
    pack = sets.pack_of(())
    sources, facts = [], []
    for start in range(0, len(documents), A_REPORT):
        held = documents[start : start + A_REPORT]
        text = "\n".join(one.text for one in held)
        report = Document(f"of-{held[0].id}", text, held[0].title)
        sources.append(sets.source_of(report))
        for one, (begin, end) in zip(held, _spans(held), strict=True):
            citation = sets.cited(report.id, text, begin, end)
            facts.append(sets.statement_of(one).model_copy(update={"citations": (citation,)}))
    return replace(pack, sources=tuple(sources), facts=tuple(facts))


def _spans(held: Sequence[Document]) -> Iterator[tuple[int, int]]:
    begin = 0
    for one in held:
        yield begin, begin + len(one.text)
        begin += len(one.text) + 1


def method_of(name: str, place: Path) -> Method:
    """The method, to be made in ``place``."""
    return (FootnoteOfReports if name == "footnote" else METHODS[name])(place)


def build(name: str, place: Path, size: int) -> float:
    """Make a method of the first ``size`` statements; how many seconds it took."""
    documents = [make(number).document for number in range(size)]
    method = method_of(name, place)
    started = time.perf_counter()
    method.build(documents)
    return time.perf_counter() - started


def ask(name: str, place: Path, size: int, queries: Sequence[Query], seconds: float) -> Scores:
    """Ask what was made, for about so many seconds; then add to it."""
    method = method_of(name, place)
    started = time.perf_counter()
    method.open()
    method.ask(queries[0].text)
    first = time.perf_counter() - started
    _warm(method, size)
    judged: list[Judged] = []
    for query in queries:
        if len(judged) >= _FEWEST and time.perf_counter() - started > seconds:
            break
        judged.append(Judged(query.relevant, method.ask(query.text)))
    took = [one.reply.took_ms for one in judged]
    memory = resident_mb()
    added, after = _added(method, size)
    method.close()
    return {
        "p50_ms": metrics.percentile(took, 0.5),
        "p99_ms": metrics.percentile(took, 0.99),
        "first_ms": first * 1000,
        "add_ms": metrics.percentile(added, 0.5) if added else None,
        "after_ms": metrics.percentile(after, 0.5) if added else None,
        "rss_mb": memory,
        "r1": metrics.recall(judged, 1),
        "questions": len(judged),
    }


def _warm(method: Method, size: int) -> None:
    """Ask some others first: what is loaded when it is first needed is no part of what a question costs. What
    is there by then is kept from Python's search for garbage, as the bot does."""
    for number in range(1, size, max(1, size // _OTHERS)):
        method.ask(make(number).query.text)
    gc.collect()
    gc.freeze()


def _added(method: Method, size: int) -> tuple[list[float], list[float]]:
    """What it takes to add one, and to answer the next question."""
    added, after = [], []
    for number in range(size, size + _ADDED):
        one = make(number)
        took = method.add(one.document)
        if took is not None:
            added.append(took)
            after.append(method.ask(one.query.text).took_ms)
    return added, after


def run(size: int, names: Sequence[str], seconds: float) -> dict[str, Scores | str]:
    """The scores of each method at one size, or why there are none."""
    queries = sets.sampled(
        [make(number).query for number in range(0, size, max(1, size // 1_000))], _QUESTIONS
    )
    made: dict[str, Scores | str] = {}
    for name in names:
        sys.stderr.write(f"{size:,} {name} …\n")
        lacks = METHODS[name].lacks(None)
        if lacks:
            made[name] = lacks
            continue
        with tempfile.TemporaryDirectory() as temporary:
            place = Path(temporary)
            build_s = in_child(build, name, place, size)
            files_mb = size_mb(place)
            asked = in_child(ask, name, place, size, queries, seconds)
            made[name] = {**asked, "build_s": build_s, "files_mb": files_mb}
    return made


def main() -> None:
    """Measure and print, a table for each size."""
    names = [name for name in METHODS if name != "footnote+semantic"]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default=",".join(map(str, _SIZES)), metavar="N,…")
    parser.add_argument("--only", default=",".join(names), metavar="NAME,…", help=", ".join(names))
    parser.add_argument(
        "--seconds", type=float, default=60, metavar="N", help="how long each is asked at most"
    )
    given = parser.parse_args()
    chosen = given.only.split(",")
    unknown = [name for name in chosen if name not in names]
    if unknown:
        parser.error(f"there is no method {unknown[0]}; there are {', '.join(names)}")
    for size in map(int, given.sizes.split(",")):
        made = run(size, chosen, given.seconds)
        sys.stdout.write(f"{size:,} facts\n{table(_ROWS, made)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
