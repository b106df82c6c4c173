"""What goes wrong with a chart."""

from __future__ import annotations

from facts.errors import FootnoteError


class ChartError(FootnoteError):
    """A chart that cannot be drawn, or was not; ``message`` says why in one plain sentence."""
