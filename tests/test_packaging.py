"""What is pinned is what pyproject.toml asks for, and no file says where packages come from."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINNED = ("requirements.txt", "requirements-dev.txt")


def names(requirements: list[str]) -> set[str]:
    """The packages asked for, by normalised name, but for the project itself."""
    found = (re.match(r"[A-Za-z0-9._-]+", requirement) for requirement in requirements)
    normal = {re.sub(r"[-_.]+", "-", name.group()).lower() for name in found if name}
    return normal - {PROJECT["project"]["name"]}


def pins(file: str) -> dict[str, int]:
    """The packages that ``file`` pins, each with how many hashes it has."""
    joined = (ROOT / file).read_text(encoding="utf-8").replace("\\\n", " ")
    entries = re.findall(r"^([a-z0-9._-]+)==\S+(.*)$", joined, flags=re.MULTILINE)
    return {name: rest.count("--hash=sha256:") for name, rest in entries}


RUN = names(PROJECT["project"]["dependencies"])
BUILD = names(PROJECT["build-system"]["requires"])
EXTRAS = PROJECT["project"]["optional-dependencies"]
OPTIONAL = names([one for extra in ("charts", "documents", "semantic") for one in EXTRAS[extra]])
BENCH = names(EXTRAS["bench"])
TEST = names([one for name, extra in EXTRAS.items() if name != "bench" for one in extra])


def test_what_running_needs_is_pinned() -> None:
    assert pins("requirements.txt").keys() >= RUN | BUILD


def test_what_testing_needs_is_pinned_too() -> None:
    assert pins("requirements-dev.txt").keys() >= RUN | BUILD | TEST


def test_both_files_pin_the_same_versions() -> None:
    run, dev = (
        set(re.findall(r"^\S+==\S+", (ROOT / file).read_text(encoding="utf-8"), flags=re.MULTILINE))
        for file in PINNED
    )
    assert run <= dev


def test_what_the_code_imports_is_asked_for() -> None:
    imported = {
        name.split(".", maxsplit=1)[0]
        for package in ("bot", "facts")
        for path in (ROOT / package).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    distributions = packages_distributions()
    foreign = imported - sys.stdlib_module_names - {"bot", "facts"}
    assert names([distributions[name][0] for name in foreign]) <= RUN | OPTIONAL


def test_the_build_asks_for_nothing_that_the_group_does_not() -> None:
    assert names(PROJECT["dependency-groups"]["build"]) == BUILD


@pytest.mark.parametrize("file", PINNED)
def test_every_pin_is_checked_by_hash(file: str) -> None:
    assert pins(file)
    assert all(pins(file).values())


@pytest.mark.parametrize("file", [*PINNED, "pyproject.toml", "Dockerfile", ".ci/run"])
def test_no_file_names_an_index(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"index-url|find-links\s*=|extra-index", text.replace("--no-emit-index-url", ""))


def test_every_dependency_is_explained() -> None:
    explained = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    rows = set(re.findall(r"^\| ([a-z0-9-]+)", explained, flags=re.MULTILINE))
    assert rows >= RUN | BUILD | TEST | BENCH


def test_the_image_is_made_of_files_that_are_there() -> None:
    copied = re.findall(
        r"^COPY (.+) \S+$", (ROOT / "Dockerfile").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    sources = {source for line in copied for source in line.split()}
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert sources == let_in
    assert all((ROOT / source).exists() for source in sources)


def test_the_readme_has_one_line_to_ask_and_one_to_test() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = re.findall(r"^python3 -m venv .*$", readme, flags=re.MULTILINE)
    assert len(lines) == 2
    assert lines[0].endswith("footnote chat")
    assert lines[1].endswith("pytest")
    assert all("--require-hashes" in line and "--no-deps --no-build-isolation" in line for line in lines)
