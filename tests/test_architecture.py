"""The arrows of the house: bot -> facts, base -> every room of facts, and nothing the other way."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = ("pydantic", "ruamel", "rich", "prompt_toolkit", "matplotlib", "numpy", "onnxruntime", "tokenizers")
STAGES = """
    english reading profile ranking semantic recall case fitting guard computing deciding following
"""


def modules(package: str) -> Iterator[tuple[str, Path]]:
    for path in sorted((ROOT / package).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


@cache
def imports(module: str, path: Path) -> set[str]:
    """Every module that ``path`` names in an import, at its top or inside a function."""
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    named: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            named.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            named.update({origin, *(f"{origin}.{alias.name}" for alias in node.names)})
    return named


def within(name: str, room: str) -> bool:
    return name == room or name.startswith(f"{room}.")


def offenders(importers: str, forbidden: tuple[str, ...], *, except_in: tuple[str, ...] = ()) -> list[str]:
    return [
        f"{module} imports {name}"
        for module, path in modules(importers.split(".", maxsplit=1)[0])
        if within(module, importers) and not any(within(module, room) for room in except_in)
        for name in sorted(imports(module, path))
        if any(within(name, room) for room in forbidden)
    ]


def test_the_fact_base_knows_no_face() -> None:
    assert offenders("facts", ("bot",)) == []


def test_nothing_in_the_fact_base_imports_its_door() -> None:
    assert offenders("facts", ("facts.base",), except_in=("facts.base",)) == []


def test_matching_reads_the_index_and_knows_no_other_room() -> None:
    rooms = ("facts.projection", "facts.journal", "facts.store", "facts.packs", "facts.curation")
    assert offenders("facts.matching", rooms) == []


def test_each_stage_of_matching_sees_only_those_before_it() -> None:
    stages = [f"facts.matching.{stage}" for stage in STAGES.split()]
    rooms = {f"facts.matching.{path.name}" for path in (ROOT / "facts/matching").glob("[a-z]*/")}
    assert rooms == {*stages}
    later = ["facts.matching.answer"]
    for stage in reversed(stages):
        assert offenders(stage, tuple(later)) == []
        later.append(stage)


def test_the_arithmetic_knows_figures_and_no_database() -> None:
    rooms = ("facts.projection", "facts.journal", "facts.store", "facts.lookup", "facts.matching")
    assert offenders("facts.figures", (*rooms, "facts.numbers", "facts.sqlite", "sqlite_utils")) == []


def test_the_desk_is_reached_through_the_door_alone() -> None:
    assert offenders("facts", ("facts.desk",), except_in=("facts.base", "facts.schema", "facts.desk")) == []


def test_the_desk_knows_neither_the_journal_nor_what_is_made_from_it() -> None:
    rooms = ("facts.journal", "facts.projection", "facts.lookup", "facts.curation", "facts.packs")
    assert offenders("facts.desk", (*rooms, "facts.matching")) == []


def test_the_fact_base_uses_no_library_of_a_face() -> None:
    assert offenders("facts", ("click", "rich", "prompt_toolkit", "discord")) == []


def test_a_face_never_touches_the_database() -> None:
    tables = (
        "facts.store",
        "facts.schema",
        "facts.lookup",
        "facts.projection",
        "facts.matching.recall.index",
        "facts.matching.recall.indexing",
    )
    doors = ("facts.browsing", "facts.desk", "facts.numbers", "facts.opened", "facts.overview")
    assert offenders("bot", ("sqlite3", "sqlite_utils", "facts.sqlite", *tables, *doors)) == []


def test_only_the_worker_draws_and_only_what_draws_knows_matplotlib() -> None:
    drawing = "bot.charts.drawing"
    assert offenders("bot", ("matplotlib",), except_in=(drawing,)) == []
    assert offenders("bot", (drawing,), except_in=(drawing, "bot.charts.worker")) == []


def test_charts_know_no_face() -> None:
    faces = ("bot.discord", "bot.terminal", "bot.commands", "discord", "click", "rich")
    assert offenders("bot.charts", faces) == []


@pytest.mark.parametrize("module", ["bot.cli", "bot.commands.asking", "bot.commands.stats", "facts.base"])
def test_asking_starts_without_the_heavy_libraries(module: str) -> None:
    listing = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", listing], capture_output=True, text=True, check=True, cwd=ROOT, timeout=60
    )
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded.isdisjoint(HEAVY)
