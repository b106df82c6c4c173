"""What an import changed, or would change, as a person reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.terminal.screen import Line, Role

if TYPE_CHECKING:
    from facts.reports import ImportReport


def render(report: ImportReport) -> Iterator[Line]:
    """A line for each thing that is not as it was, and the counts."""
    for subjects, mark in ((report.added, "+"), (report.changed, "~")):
        for subject in subjects:
            yield Line(f"{mark} {subject.replace(':', ' ', 1)}")
    for subject in report.withheld:
        yield Line(
            f"! {subject.replace(':', ' ', 1)}: no answer any more, its source has another text", Role.LABEL
        )
    yield Line(_summary(report), Role.STATEMENT)
    if report.absent:
        yield Line(f"{len(report.absent)} that only the base has stay as they are.", Role.NOTE)
    if report.batch:
        yield Line(f"To undo all of it: footnote fact undo --batch {report.batch}", Role.NOTE)


def _summary(report: ImportReport) -> str:
    added, changed, unchanged = len(report.added), len(report.changed), len(report.unchanged)
    if not added and not changed:
        return f"pack {report.pack}: nothing to change, {unchanged} as they were"
    would = "would be " if report.dry_run else ""
    return f"pack {report.pack}: {added} {would}added, {changed} {would}changed, {unchanged} as they were"
