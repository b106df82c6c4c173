"""What is asked of the drawing: a series, for what ground, in what kind of file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.charts.palette import Theme


class Format(StrEnum):
    """The kinds of file."""

    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class ChartRequest:
    """One chart: ``series`` as ``FactBase.series`` gives it."""

    series: Mapping[str, Any]
    theme: Theme = Theme.LIGHT
    format: Format = Format.PNG

    def to_bytes(self) -> bytes:
        """The request as the worker reads it; the same content gives the same bytes."""
        told = {"series": self.series, "theme": self.theme.value, "format": self.format.value}
        return json.dumps(told, sort_keys=True).encode()

    @classmethod
    def from_bytes(cls, told: bytes) -> ChartRequest:
        """The request that ``to_bytes`` wrote."""
        read = json.loads(told)
        return cls(read["series"], Theme(read["theme"]), Format(read["format"]))

    def digest(self) -> str:
        """A name for its content."""
        return hashlib.sha256(self.to_bytes()).hexdigest()
