"""What is computed from figures, as an answer: the operands with their citations, the formula."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from facts.errors import NotComparable
from facts.figures import comparing, extremes, over_time, parts, points
from facts.figures.extremes import Extreme, Which
from facts.figures.grouping import Series
from facts.figures.wording import in_words

Json = Mapping[str, Any]


def compared(
    first: Json, second: Json, *, uneven: bool = False, beside: Sequence[str] = ()
) -> dict[str, Any]:
    """The comparison of two figures (facts as an answer shows them). ``beside`` are sentences that
    belong to it. Raises NotComparable."""
    _of_one_pack(first, second)
    result = comparing.compare(first["figure"], second["figure"], uneven=uneven)
    return _answer(
        f"{first['id']}:{second['id']}",
        [first, second],
        " ".join((result.sentence(), *beside)),
        result.result,
        result.formula,
        result.values,
    )


def changed(series: Series) -> dict[str, Any]:
    """How much a series changed in all. Raises NotComparable."""
    made = over_time.change(series)
    result = made.comparison
    return _answer(
        f"{made.last.key[1]}:{made.first.key[1]}",
        [made.last.shown, made.first.shown],
        made.sentence(),
        result.result,
        result.formula,
        result.values,
    )


def extreme(series: Series, which: Which) -> dict[str, Any]:
    """When a series was highest or lowest. Raises NotComparable."""
    return _extreme(f"{which}:{series.key}", extremes.in_time(series, which))


def extreme_place(every: Sequence[Series], of: Json, which: Which) -> tuple[dict[str, Any], list[points.Key]]:
    """Which place has the highest or lowest number of what the figure ``of`` measures, at its time;
    ``every`` are the series of all places. The answer, and the keys of the best. Raises NotComparable."""
    made = extremes.between(every, points.make(of).held, which)
    return _extreme(f"{which}:place:{made.best[0].key[1]}", made), [point.key for point in made.best]


def shared(part: Json, whole: Json) -> dict[str, Any]:
    """What share the one figure is of the other. Raises NotComparable."""
    _of_one_pack(part, whole)
    result = parts.share(part["figure"], whole["figure"])
    return _answer(
        f"share:{part['id']}:{whole['id']}",
        [part, whole],
        result.sentence(),
        result.result,
        result.formula,
        {"percent": result.percent},
    )


def _of_one_pack(first: Json, second: Json) -> None:
    if first["pack"] != second["pack"]:
        packs = f"{first['pack']} and {second['pack']}"
        raise NotComparable(f"they are of two packs ({packs}), whose names need not mean the same")
    if first["id"] == second["id"]:
        raise NotComparable("they are one and the same figure")


def _extreme(id: str, made: Extreme) -> dict[str, Any]:
    shown = [point.shown for point in made.shown]
    return _answer(id, shown, made.sentence(), made.result, made.formula, made.values, count=len(made.among))


def _answer(
    id: str,
    operands: Sequence[Json],
    sentence: str,
    result: str,
    formula: str,
    values: Mapping[str, Decimal | str | None],
    *,
    count: int = 2,
) -> dict[str, Any]:
    """``count`` figures went into it; ``operands`` are those to be looked at."""
    return {
        "id": f"computed:{id}",
        "kind": "computed",
        "statement": f"Computed from {in_words(count)} figures: {sentence}",
        "pack": operands[0]["pack"],
        "result": result,
        "formula": formula,
        "values": {name: _plain(value) for name, value in values.items() if value is not None},
        "operands": list(operands),
        "citations": [citation for one in operands for citation in one["citations"]],
    }


def _plain(value: Decimal | str | None) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
