"""``footnote stats …``: the figures of the base as data."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NoReturn

import click
from click.exceptions import Exit

from bot.commands.charting import chart
from bot.commands.options import BaseGroup
from bot.opening import open_base
from bot.terminal import safe
from facts.errors import NotComparable, UnknownError
from facts.figures import Which

Json = dict[str, Any]

_NOT_FOUND = 3
_LISTED = ("key", "name", "pack", "unit", "figures", "first", "last")
_ROW = (
    *("period", "start", "end", "value", "min", "max", "modifier", "value_text", "unit", "partial"),
    *("superseded", "marks", "attributed_to", "pack", "id", "references"),
)
_COMPUTED = (
    *("statement", "result", "formula", "value", "difference", "unit", "ratio", "percent"),
    *("operands", "references"),
)
_MOST = 10**6
_UNEVEN = "Add --uneven to compare them all the same; the answer will say so."


class _Stats(BaseGroup):
    """Ends with its own status where nothing is called as it was said."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UnknownError as error:
            from bot.terminal.complaint import complain

            complain(error)
            raise Exit(_NOT_FOUND) from None


@click.group(cls=_Stats)
def stats() -> None:
    """The figures of the base as data: series over time, what changed, comparisons, charts.

    A series is called by its key or by words of its name, a figure by its id or by words and its time;
    typing errors are allowed.

    \b
    Exit status: 0 done, 1 it makes no sense to compute that, 3 nothing (or several) is called so.
    """


def _output(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--json`` and ``--csv``."""
    command = click.option("--csv", "as_csv", is_flag=True, help="A table for a spreadsheet.")(command)
    return click.option("--json", "as_json", is_flag=True, help="One JSON object.")(command)


def _packs(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--pack``."""
    return click.option(
        "--pack", "packs", multiple=True, metavar="ID", help="Only of this pack; repeat for more."
    )(command)


@stats.command("list")
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@_packs
@_output
def listing(words: tuple[str, ...], packs: tuple[str, ...], *, as_json: bool, as_csv: bool) -> None:
    """List the series; with WORDS, those that have any of them, the best match first."""
    _one_of(as_json=as_json, as_csv=as_csv)
    with open_base() as base:
        found = base.find_series(" ".join(words), packs or None, limit=_MOST)
    if as_json:
        _write(safe.json_line({"series": found}))
    elif as_csv:
        _write_csv(_LISTED, found)
    else:
        from bot.terminal import stats as lines
        from bot.terminal.screen import show

        show(lines.listing(found))
    if not found:
        raise Exit(_NOT_FOUND)


@stats.command("show")
@click.argument("words", nargs=-1, required=True, metavar="SERIES")
@_packs
@_output
def showing(words: tuple[str, ...], packs: tuple[str, ...], *, as_json: bool, as_csv: bool) -> None:
    """Show SERIES: its figures in time order, what must be known to read them, and the sources."""
    _one_of(as_json=as_json, as_csv=as_csv)
    with open_base() as base:
        held = base.one_series(" ".join(words), packs or None)
    if as_json:
        _write(safe.json_line(held))
    elif as_csv:
        _write_csv(_ROW, _rows(held))
    else:
        from bot.terminal import stats as lines
        from bot.terminal.screen import show

        show(lines.series(held))


@stats.command()
@click.argument("a")
@click.argument("b", required=False)
@click.option(
    "--uneven", is_flag=True, help="Compare times of different length, too; the answer then says so."
)
@click.option("--share", is_flag=True, help="What share A is of B, where the base says that it is a part.")
@click.option("--most", "which", flag_value=Which.MOST, type=Which, help="When the series A was highest.")
@click.option("--least", "which", flag_value=Which.LEAST, type=Which, help="When the series A was lowest.")
@_packs
@_output
def compare(
    a: str, b: str | None, packs: tuple[str, ...], *, as_json: bool, as_csv: bool, **how: Any
) -> None:
    """Compare the figure or series A with B; without B, the last with the first of the series A.

    Of two series, the newest time that both have is compared. What makes no sense is refused, with
    the reason.
    """
    _one_of(as_json=as_json, as_csv=as_csv)
    answer = _computed(a, b, packs or None, **how)
    if as_json:
        _write(safe.json_line(answer))
    elif as_csv:
        _write_csv(_COMPUTED, [_flat(answer)])
    else:
        from bot.terminal import stats as lines
        from bot.terminal.screen import show

        show(lines.computed(answer))


@stats.command("base")
@click.option("--days", default=30, show_default=True, help="How many days of questions are counted.")
@_packs
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def base_(packs: tuple[str, ...], *, days: int, as_json: bool) -> None:
    """What the base holds, and how much was asked of the bot in Discord.

    Questions are counted over all packs and servers; of no question more is kept than that.
    """
    with open_base() as base:
        held = base.overview(packs or None)
        held["series"] = len(base.find_series("", packs or None, limit=_MOST))
        counted = base.counts(days=days)
    if as_json:
        _write(safe.json_line({"base": held, "questions": counted}))
    else:
        from bot.terminal import holdings
        from bot.terminal.screen import show

        show(holdings.lines(held, counted))


stats.add_command(chart)

COMMANDS = {"stats": stats}


def _computed(
    a: str, b: str | None, packs: Sequence[str] | None, *, uneven: bool, share: bool, which: Which | None
) -> Json:
    if (b is None and (uneven or share)) or (b is not None and which) or (uneven and share):
        _misused()
    with open_base() as base:
        if b is None:
            return base.extreme(a, which, packs) if which else base.change(a, packs)
        if share:
            return base.share(a, b, packs)
        try:
            return base.compare(a, b, packs, uneven=uneven)
        except NotComparable as error:
            if error.uneven:
                raise NotComparable(error.reason, _UNEVEN) from None
            raise


def _misused() -> NoReturn:
    raise click.UsageError(
        "--most and --least are for one series; --uneven and --share for two figures, one of the two."
    )


def _one_of(*, as_json: bool, as_csv: bool) -> None:
    if as_json and as_csv:
        raise click.UsageError("Choose one of --json and --csv.")


def _rows(held: Json) -> Iterable[Json]:
    for point in [*held["points"], *held["superseded"]]:
        pack, id = point["key"]
        yield {
            **point,
            "unit": held["unit"],
            "partial": str(point["partial"]).lower(),
            "superseded": str("why" in point).lower(),
            "marks": "; ".join(point["marks"]),
            "pack": pack,
            "id": id,
            "references": _references(point),
        }


def _flat(answer: Json) -> Json:
    return {
        **answer,
        **answer["values"],
        "operands": "; ".join(operand["id"] for operand in answer["operands"]),
        "references": _references(answer),
    }


def _references(cited: Json) -> str:
    return "; ".join(dict.fromkeys(citation["reference"] for citation in cited["citations"]))


def _write_csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: safe.line(str(row.get(name, ""))) for name in columns} for row in rows)
    _write(out.getvalue().removesuffix("\n"))


def _write(text: str) -> None:
    """A line, or several, of UTF-8 whatever the terminal's encoding: other programs read it."""
    out = sys.stdout.buffer
    out.write(f"{text}\n".encode())
    out.flush()
