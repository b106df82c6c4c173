"""What a check of the guard is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from facts.matching.case.case import Case

Check = Callable[[Case], Iterable[str]]
"""Yields what speaks against a fact as the answer, a plain clause each; none where nothing does."""
