"""The published schemas."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from ruamel.yaml import YAML

from facts.packs import schemas, shipped, write_schemas

ROOT = Path(__file__).parents[3]
PUBLISHED = ROOT / "docs/schema"
PACKS = [
    *shipped(),
    *(ROOT / "tests/packs" / name for name in ("tarnwick-yard", "lorrey-coast")),
]

FACT: dict[str, Any] = {
    "id": "hires",
    "kind": "figure",
    "statement": "Bicycles were hired 58,000 times.",
    "variable_measured": "hires",
    "observation_about": "bicycles",
    "value": "58000",
    "unit_text": "hires",
    "value_text": "58,000",
    "observation_date": "2023-01/2023-02",
    "attributed_to": "Gullwheel",
    "citations": [{"source": "ledger", "exact": "58,000", "start": 3, "end": 9}],
}
SOURCE: dict[str, Any] = {"id": "ledger", "type": "article", "title": "Two ways", "issued": "198X"}


def is_valid(name: str, data: object) -> bool:
    return bool(Draft202012Validator(schemas()[f"{name}.schema.json"]).is_valid(data))


def test_the_published_files_are_current(tmp_path: Path) -> None:
    write_schemas(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    published = {path.name: path.read_bytes() for path in PUBLISHED.iterdir()}
    mend = "write them anew: python -c \"from facts.packs import write_schemas as w; w('docs/schema')\""
    assert made == published, mend


@pytest.mark.parametrize("name", schemas())
def test_each_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(json.loads((PUBLISHED / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_the_packs_at_hand_follow_them(folder: Path) -> None:
    names = {"pack.yaml": "pack", "source.yaml": "source", "facts.yaml": "facts"}
    for path in folder.rglob("*.yaml"):
        validator = Draft202012Validator(schemas()[f"{names[path.name]}.schema.json"])
        data = YAML(typ="safe", pure=True).load(path)
        assert [error.message for error in validator.iter_errors(data)] == []


def test_a_fact_in_its_folder_need_not_name_its_source_and_one_by_itself_must() -> None:
    citation = {"exact": "58,000", "start": 3, "end": 9}
    assert is_valid("facts", [FACT, FACT | {"citations": [citation]}])
    assert is_valid("fact", FACT)
    assert not is_valid("fact", FACT | {"citations": [citation]})


@pytest.mark.parametrize(
    "changes",
    [
        {"value": 58.5},
        {"value": "many"},
        {"value": None},
        {"kind": "rumour"},
        {"observation_date": "spring"},
        {"observation_period": "weekly"},
        {"citations": []},
        {"citations": [{"source": "ledger", "exact": "", "start": 3, "end": 3}]},
        {"statemnt": "x"},
        {"rank": "best"},
        {"questions": "How many?"},
    ],
)
def test_what_the_model_refuses_by_its_form_the_schema_refuses(changes: dict[str, Any]) -> None:
    assert not is_valid("fact", FACT | changes)


@pytest.mark.parametrize("missing", ["id", "kind", "statement", "citations", "attributed_to"])
def test_what_a_fact_cannot_do_without(missing: str) -> None:
    assert not is_valid("fact", {key: value for key, value in FACT.items() if key != missing})


def test_sources_and_packs() -> None:
    assert is_valid("source", SOURCE | {"container-title": "Axios", "URL": "https://axios.example/x"})
    assert not is_valid("source", SOURCE | {"container_title": "Axios"})
    assert not is_valid("source", SOURCE | {"issued": "29 March"})
    assert is_valid(
        "pack", {"id": "p", "title": "P", "description": "P", "glossary": {"synonyms": [["a", "b"]]}}
    )
    assert not is_valid(
        "pack", {"id": "p", "title": "P", "description": "P", "glossary": {"synonyms": [["a"]]}}
    )
    assert not is_valid("pack", {"id": "P", "title": "P", "description": "P"})
