"""One figure against another: exact arithmetic, and when it makes no sense.

What the operands carry ("nearly", a part of a year) is carried into the result in words, and a result is
never said to be more exact than its operands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from facts.errors import NotComparable
from facts.figures import differing, precision, wording
from facts.figures.differing import Aspect
from facts.figures.wording import PERCENT, counted, number

Json = Mapping[str, Any]

_TWICE = 2


@dataclass(frozen=True, slots=True)
class Comparison:
    """``first`` against ``second``, both figures as plain data.

    ``difference`` is first - second, exactly, in ``unit``; ``shown`` the same as it may be said, which
    ``leaning`` goes before ("about", "more than"). ``ratio`` is first / second and ``percent`` by how much
    first is above second in per cent, both rounded to the significant digits of the operands:
    None where the second or the first is not above zero, and ``percent`` also between two populations
    and between two shares.
    """

    first: Json
    second: Json
    difference: Decimal
    shown: Decimal
    unit: str
    leaning: str
    ratio: Decimal | None
    percent: Decimal | None
    result: str
    formula: str
    caveats: tuple[str, ...]
    apart: frozenset[Aspect] = field(default_factory=frozenset)

    @property
    def values(self) -> dict[str, Decimal | str | None]:
        """The numbers of the result, for a program."""
        return {
            "difference": self.difference,
            "unit": self.unit,
            "ratio": self.ratio,
            "percent": self.percent,
        }

    @property
    def labels(self) -> tuple[str, str]:
        """Both operands in few words, with what sets them apart."""
        place, whose = Aspect.PLACE in self.apart, Aspect.SOURCE in self.apart
        return (
            wording.label(self.first, place=place, whose=whose),
            wording.label(self.second, place=place, whose=whose),
        )

    def sentence(self) -> str:
        """The result in words, with both operands as their source words them."""
        one, other = self.labels
        return " ".join((f"{one} against {other}: {self.result}.", *self.caveats))


def compare(first: Json, second: Json, *, uneven: bool = False) -> Comparison:
    """``first`` against ``second``: over time, between two places or groups, or of two sources.

    Raises NotComparable with the reason where that makes no sense. Times of different length are only
    compared where ``uneven`` says so, and then the result says it, too.
    """
    apart = differing.apart(first, second)
    if reason := differing.refusal(first, second, apart):
        raise NotComparable(reason)
    if not uneven and (whens := differing.unevenness(first, second)):
        raise NotComparable(
            f"their periods are not of the same length: {whens[0]} and {whens[1]}", uneven=True
        )
    one, other = _value(first), _value(second)
    leanings = precision.lean(first.get("modifier")), precision.lean(second.get("modifier"))
    if not _is_told_apart((one, leanings[0]), (other, leanings[1])):
        raise NotComparable(
            f"“{first['value_text']}” and “{second['value_text']}” leave open which of them is more"
        )
    shares = wording.unit(first["unit_text"]) == PERCENT
    difference = precision.difference(one, other)
    shown, leaning = _shown(difference, (one, leanings[0]), (other, leanings[1]))
    quotient = precision.quotient(one, other) if one > 0 and other > 0 else None
    growth = None
    if other > 0 and Aspect.TIME in apart and not shares:
        growth = precision.growth(one, other)
    unit = "percentage points" if shares else first["unit_text"]
    ratio_leaning = precision.together(leanings[0], precision.opposite(leanings[1]))
    said = [_difference(shown, leaning, unit, shares=shares)]
    if shown:
        said += _relation(quotient, growth, ratio_leaning, difference, shares=shares)
    return Comparison(
        first=first,
        second=second,
        difference=difference,
        shown=shown,
        unit=unit,
        leaning=leaning,
        ratio=quotient[0] if quotient else None,
        percent=growth[0] if growth else None,
        result=", ".join(said),
        formula=_formula(one, other, difference, unit, quotient, growth),
        caveats=tuple(differing.caveats(first, second)),
        apart=apart,
    )


def _value(figure: Json) -> Decimal:
    value = precision.value(figure["value"])
    if value is None:
        raise NotComparable(f"“{figure['value_text']}” is not an exact number")
    return value


def _is_told_apart(one: tuple[Decimal, str], other: tuple[Decimal, str]) -> bool:
    """Whether it is certain which is more. Of two that are near each other "about the same" can be
    said, unless one is only known from one side."""
    if not (precision.is_bound(one[1]) or precision.is_bound(other[1])):
        return True
    (low, high), (other_low, other_high) = precision.extent(*one), precision.extent(*other)
    return low >= other_high or high <= other_low


def _shown(difference: Decimal, one: tuple[Decimal, str], other: tuple[Decimal, str]) -> tuple[Decimal, str]:
    """The difference as it may be said, and the word before it."""
    more, less = (one, other) if difference >= 0 else (other, one)
    leaning = precision.together(more[1], precision.opposite(less[1]))
    rough = [precision.last_place(value) for value, word in (one, other) if word]
    if not rough or not precision.to_place(difference, max(rough)):
        return difference if not rough else Decimal(0), leaning
    # No coarser than its own first digit: of 5,100 no 10,000 may come.
    return precision.to_place(difference, min(max(rough), difference.adjusted())), leaning


def _difference(shown: Decimal, leaning: str, unit: str, *, shares: bool) -> str:
    if not shown:
        return "about the same" if leaning else "no difference"
    amount = f"{leaning} {number(abs(shown))}".strip()
    if shares:
        return f"{amount} {counted(shown, unit)} {'higher' if shown > 0 else 'lower'}"
    return f"{amount} {'more' if shown > 0 else 'fewer'} {counted(shown, unit)}"


def _relation(
    quotient: tuple[Decimal, bool] | None,
    growth: tuple[Decimal, bool] | None,
    leaning: str,
    difference: Decimal,
    *,
    shares: bool,
) -> list[str]:
    """How many times as many, and where it is less than twice over time, how many per cent more."""
    times = _times(quotient, leaning, shares=shares) if quotient else ""
    if quotient is None or growth is None or quotient[0] >= _TWICE:
        return [times] if times else []
    percent, exact = growth
    rough = leaning or ("" if exact else "about")
    told = f"{rough} {number(abs(percent))}% {'more' if difference > 0 else 'fewer'}".strip()
    return [f"{told} ({times})" if difference > 0 else told]


def _times(quotient: tuple[Decimal, bool], leaning: str, *, shares: bool) -> str:
    ratio, exact = quotient
    rough = leaning or ("" if exact else "about")
    return f"{rough} {number(ratio)} times as {'high' if shares else 'many'}".strip()


def _formula(
    one: Decimal,
    other: Decimal,
    difference: Decimal,
    unit: str,
    quotient: tuple[Decimal, bool] | None,
    growth: tuple[Decimal, bool] | None,
) -> str:
    first, second = number(one), number(other)
    made = [f"{first} − {second} = {_signed(difference)} {counted(difference, unit)}"]
    if quotient:
        made.append(f"{first} ÷ {second} {_equals(quotient[1])} {number(quotient[0])}")
    if growth:
        made.append(f"({first} − {second}) ÷ {second} {_equals(growth[1])} {_signed(growth[0])}%")
    return "; ".join(made)


def _equals(exact: bool) -> str:
    return "=" if exact else "≈"


def _signed(value: Decimal) -> str:
    return f"{'−' if value < 0 else ''}{number(abs(value))}"
