"""Packs on disk: read, written, checked, published as schemas; and facts as JSON lines or CSV."""

from facts.packs.pack import AnyFact, Pack, shipped
from facts.packs.reading import read_pack
from facts.packs.schema import schemas, write_schemas
from facts.packs.tabular import read_facts, write_csv, write_jsonl
from facts.packs.writing import write_pack

__all__ = [
    "AnyFact",
    "Pack",
    "read_facts",
    "read_pack",
    "schemas",
    "shipped",
    "write_csv",
    "write_jsonl",
    "write_pack",
    "write_schemas",
]
