"""Text from facts, made fit to stand on a picture."""

from __future__ import annotations

import unicodedata

_UNFIT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode's categories of what has no shape of its own: control, direction, unassigned …"""


def clean(text: object, *, most: int = 300) -> str:
    """``text`` on one line, without what cannot be drawn, and at most so many characters of it.

    >>> clean("two\\nlines \\x1b[31mred")
    'two lines [31mred'
    """
    line = " ".join(str(text).split())
    seen = "".join(letter for letter in line if unicodedata.category(letter) not in _UNFIT)
    return seen if len(seen) <= most else f"{seen[: most - 1].rstrip()}…"
