"""The pack format as JSON Schema (2020-12), for editors and for other programs.

Made from the model, so that the two cannot part. A schema says what can be said of one file by itself;
what holds between fields and files (bounds, spans, ids) is the reader's to check.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from facts.model import Fact, Json, PackInfo, Source

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DATE = r"\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{3}X|\d{2}XX"
_EDTF = rf"^(?:{_DATE})(?:/(?:{_DATE}|\.\.))?$"
_DATES = frozenset({"issued", "accessed", "observation_date", "spoken_at"})
_DECIMALS = frozenset({"value", "min_value", "max_value"})


def schemas() -> dict[str, Json]:
    """The schemas by file name: of pack.yaml, source.yaml and facts.yaml, and of a line of JSON."""
    fact = _schema(Fact, "A fact: a figure, a quote or a statement.")
    facts = _schema(list[Fact], "The facts of a source; a citation of that source need not name it.")
    facts["$defs"]["Citation"]["required"].remove("source")
    return {
        "pack.schema.json": _schema(PackInfo),
        "source.schema.json": _schema(Source),
        "facts.schema.json": facts,
        "fact.schema.json": fact,
    }


def write_schemas(folder: Path | str) -> None:
    """Write the schemas into ``folder``, one a file."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        (folder / name).write_bytes(text.encode())


def _schema(kind: Any, description: str | None = None) -> Json:
    made = TypeAdapter(kind).json_schema(by_alias=True)
    for each in (made, *made.get("$defs", {}).values()):
        _tidy(each)
    lead: Json = {"$schema": _DIALECT}
    if description:
        lead["description"] = description
    return lead | made


def _tidy(schema: Json) -> None:
    """Take away what says nothing, and say what pydantic's checks in code cannot."""
    if "description" in schema:
        schema["description"] = " ".join(schema["description"].replace("``", "`").split())
    for name, field in schema.get("properties", {}).items():
        field.pop("title", None)
        if "anyOf" in field:  # a field that may be absent: it is left away, never written as null
            (only,) = [each for each in field.pop("anyOf") if each.get("type") not in ("null", "number")]
            field.update(only)
            field.pop("default", None)
        if name in _DATES:
            field["pattern"] = _EDTF
        if name in _DECIMALS:
            field["pattern"] = r"^-?\d+(?:\.\d+)?$"
    if "kind" in schema.get("properties", {}):
        schema["required"].insert(0, "kind")
