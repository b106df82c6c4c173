"""Pictures of the numbers, drawn in a process of their own.

Nothing here loads matplotlib but ``bot.charts.drawing``, where only the worker goes.
"""

from __future__ import annotations

from bot.charts.alt import alt_text
from bot.charts.errors import ChartError
from bot.charts.palette import Theme
from bot.charts.pool import Charts
from bot.charts.request import ChartRequest, Format

__all__ = ["ChartError", "ChartRequest", "Charts", "Format", "Theme", "alt_text"]
