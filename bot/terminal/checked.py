"""What checking the citations found, as a person reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bot.terminal.screen import Line, Role
from facts.reports import Found

if TYPE_CHECKING:
    from facts.reports import CitationReport, SourceReport, VerifyReport


def render(report: VerifyReport) -> Iterator[Line]:
    """Each citation that does not hold, each document that is of no source, and the counts."""
    yield from _failures(report.failures)
    for name in report.unused:
        yield Line(f"{name} is the text of no source here, or it was changed since.", Role.LABEL)
        yield Line(f"To check the citations of a source against it all the same: SOURCE={name}", indent=2)
    yield Line(_summary(report), Role.STATEMENT)
    if report.counts[Found.UNCHECKED]:
        yield Line(
            "Unchecked: the base does not keep the text. Give your copy with --document FILE.", Role.NOTE
        )


def lost(report: SourceReport) -> Iterator[Line]:
    """The citations that do not stand in the new text of their source."""
    if report.failures:
        yield Line("These words no longer stand in it, and their facts are no answers:", Role.STATEMENT)
    yield from _failures(report.failures)


def _failures(citations: Sequence[CitationReport]) -> Iterator[Line]:
    for one in citations:
        yield Line(f"{one.found}: fact {one.fact} (pack {one.pack}), source {one.source}", Role.LABEL)
        yield Line(f"“{one.exact}”", Role.QUOTE, indent=2)
        if one.error is not None:
            for text in str(one.error).splitlines():
                yield Line(text.strip(), indent=2)


def _summary(report: VerifyReport) -> str:
    counts = ", ".join(f"{count} {found}" for found, count in report.counts.items() if count)
    total = len(report.citations)
    if not total:
        return "There is no citation to check."
    return f"{total} citation{'s' if total != 1 else ''}: {counts}"
