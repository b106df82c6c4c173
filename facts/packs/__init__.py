"""Packs on disk: read, written, checked, published as schemas; and facts as JSON lines or CSV."""

from facts.packs.pack import AnyFact, Pack, shipped
from facts.packs.reading import read_pack
from facts.packs.writing import write_pack

__all__ = ["AnyFact", "Pack", "read_pack", "shipped", "write_pack"]
