"""Facts as JSON lines and as CSV, for bulk import and for other programs.

A line of JSON is one fact under the standards' names. In CSV the columns are the dotted paths of the
same (``creator.name``, ``citations.0.exact``), and a list of texts is one cell with a text a line.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from facts.errors import FootnoteError, PackError, Problem
from facts.model import Json
from facts.packs import tree
from facts.packs.entries import Entry, made_fact
from facts.packs.files import WHOLE, read_text
from facts.packs.pack import FIELD_ORDER, AnyFact, fact_data

_TEXT_LISTS = frozenset({"questions", "tags", "aliases"})


def write_jsonl(facts: Iterable[AnyFact]) -> str:
    """The facts as JSON, one a line."""
    return "".join(json.dumps(fact_data(fact), ensure_ascii=False) + "\n" for fact in facts)


def write_csv(facts: Iterable[AnyFact]) -> str:
    """The facts as CSV (RFC 4180, with a header), one a record; columns that none needs are left out."""
    rows = [dict(_flat(fact_data(fact))) for fact in facts]
    columns = sorted(dict.fromkeys(column for row in rows for column in row), key=_place)
    out = io.StringIO()
    writer = csv.DictWriter(out, columns)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def read_facts(path: Path | str) -> tuple[AnyFact, ...]:
    """The facts in a file of JSON lines (.jsonl) or CSV (.csv), in its order.

    Raises PackError with every problem, each with its line, and FootnoteError for another kind of file.
    """
    path = Path(path)
    read = _READERS.get(path.suffix.lower())
    if read is None:
        raise FootnoteError(f"{path} is neither .jsonl nor .csv.", "Name it after what is in it.")
    problems: list[Problem] = []
    text = read_text(path, problems) or ""
    first: dict[str, int] = {}
    facts = []
    for line, data in read(text, str(path), problems):
        fact = made_fact(Entry(str(path), "", tree.Scalar(0, 0, line, 1, None), data), problems)
        if fact is None:
            continue
        if first.setdefault(fact.id, line) != line:
            mend = f"the fact on line {first[fact.id]} has it already; ids are unique in a pack"
            problems.append(Problem("id", fact.id, mend, str(path), line, 1))
        facts.append(fact)
    if problems:
        raise PackError(str(path), sorted(problems, key=lambda problem: problem.line or 0))
    return tuple(facts)


def _json_lines(text: str, file: str, problems: list[Problem]) -> Iterator[tuple[int, Json]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            # Numbers stay the text that they are: a float is not exact.
            data = json.loads(
                line, parse_float=str, parse_int=str, parse_constant=str, object_pairs_hook=_object
            )
        except json.JSONDecodeError as error:
            problems.append(Problem(WHOLE, "", f"it is no JSON: {error.msg}", file, number, error.colno))
        except (ValueError, RecursionError) as error:
            problems.append(Problem(WHOLE, "", f"it cannot be read: {error}", file, number, 1))
        else:
            if isinstance(data, dict):
                yield number, data
            else:
                mend = "a fact is expected, as one JSON object on one line"
                problems.append(Problem(WHOLE, "", mend, file, number, 1))


def _object(pairs: list[tuple[str, Any]]) -> Json:
    held = dict(pairs)
    if len(held) < len(pairs):
        twice = next(key for at, (key, _) in enumerate(pairs) if key in dict(pairs[:at]))
        raise ValueError(f"“{twice}” is there twice; keep one of the two")
    return {key: value for key, value in held.items() if value is not None}


def _records(text: str, file: str, problems: list[Problem]) -> Iterator[tuple[int, Json]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        columns = next(reader, [])
        if len(set(columns)) < len(columns) or not all(columns):
            problems.append(Problem(WHOLE, "", "each column has a name of its own", file, 1, 1))
            return
        line = reader.line_num + 1
        for cells in reader:
            start, line = line, reader.line_num + 1
            if len(cells) > len(columns):
                mend = f"{len(cells)} cells for {len(columns)} columns; put texts with a comma in quotes"
                problems.append(Problem(WHOLE, "", mend, file, start, 1))
            elif any(cells):
                yield start, _nested({name: cell for name, cell in zip(columns, cells, strict=False) if cell})
    except csv.Error as error:
        problems.append(Problem(WHOLE, "", f"it is no CSV: {error}", file, reader.line_num, 1))


_READERS: dict[str, Callable[[str, str, list[Problem]], Iterator[tuple[int, Json]]]] = {
    ".jsonl": _json_lines,
    ".ndjson": _json_lines,
    ".csv": _records,
}


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    name = path.rpartition(".")[2]
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _flat(each, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and name not in _TEXT_LISTS:
        for index, each in enumerate(value):
            yield from _flat(each, f"{path}.{index}")
    elif isinstance(value, list):
        yield path, "\n".join(value)
    else:
        yield path, str(value).lower() if isinstance(value, bool) else str(value)


def _nested(row: dict[str, str]) -> Json:
    """``_flat`` undone."""
    root: Json = {}
    for path, cell in row.items():
        *outer, last = path.split(".")
        place = root
        for name in outer:
            # Where a column has that very name too, the model will say that it is not a text.
            inner = place.get(name)
            place[name] = inner if isinstance(inner, dict) else {}
            place = place[name]
        place[last] = cell.split("\n") if last in _TEXT_LISTS else cell
    nested: Json = _listed(root)
    return nested


def _listed(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if value and all(key.isdecimal() for key in value):
        return [_listed(value[key]) for key in sorted(value, key=int)]
    return {key: _listed(each) for key, each in value.items()}


def _place(column: str) -> tuple[int, list[int]]:
    """Where a column stands: by its field, then by its number in a list."""
    field, *inner = column.split(".")
    return FIELD_ORDER[field], [int(part) for part in inner if part.isdecimal()]
