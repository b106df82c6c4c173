"""How exact a number is, and how exact a result of it may be said to be."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from fractions import Fraction

_LONGEST = 30
"""Digits of the largest and of the finest number that is calculated with."""

_FEWEST_DIGITS = 2
_ROUGH = "about"
_ABOVE, _BELOW = ("more than", "at least"), ("less than", "at most")
_LEAN = {
    "about": _ROUGH,
    "nearly": _ROUGH,
    "more_than": "more than",
    "at_least": "at least",
    "less_than": "less than",
    "up_to": "at most",
    "range": _ROUGH,
}
_OPPOSITE = {
    "more than": "less than",
    "less than": "more than",
    "at least": "at most",
    "at most": "at least",
}


def value(text: object) -> Decimal | None:
    """A figure's number, None where it has none that can be calculated with."""
    if text is None:
        return None
    try:
        number = Decimal(str(text))
    except InvalidOperation:
        return None
    if not number.is_finite() or len(number.as_tuple().digits) > _LONGEST:
        return None
    return number if not number or abs(number.adjusted()) < _LONGEST else None


def last_place(number: Decimal) -> int:
    """The power of ten of the last digit that says something: the zeros at the end of a whole number
    do not.

    >>> last_place(Decimal("2200")), last_place(Decimal("2.40"))
    (2, -2)
    """
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int):
        raise TypeError(f"{number} is no finite number")
    if exponent < 0 or not number:
        return exponent
    tail = number.normalize().as_tuple().exponent
    return tail if isinstance(tail, int) else exponent


def significant(number: Decimal) -> int:
    """How many of its digits say something, at least one.

    >>> significant(Decimal("2200")), significant(Decimal("2.40"))
    (2, 3)
    """
    return max(1, number.adjusted() - last_place(number) + 1) if number else 1


def quotient(one: Decimal, other: Decimal) -> tuple[Decimal, bool]:
    """``one`` divided by ``other`` to as many digits as the operand has that has fewer, but two at
    least; and whether that is the very quotient."""
    exact = Fraction(one) / Fraction(other)
    return to_digits(exact, _digits(one, other))


def growth(one: Decimal, other: Decimal) -> tuple[Decimal, bool]:
    """By how many per cent ``one`` is above ``other`` (below: negative), rounded in the same way."""
    exact = (Fraction(one) - Fraction(other)) / Fraction(other) * 100
    return to_digits(exact, _digits(one, other))


def to_digits(exact: Fraction, digits: int) -> tuple[Decimal, bool]:
    """``exact`` rounded to so many significant digits, and whether nothing was lost by it."""
    # Rounding once: the division itself keeps that many digits.
    context = Context(prec=digits, rounding=ROUND_HALF_UP)
    rounded = context.divide(Decimal(exact.numerator), Decimal(exact.denominator))
    return rounded, Fraction(rounded) == exact


def difference(one: Decimal, other: Decimal) -> Decimal:
    """``one`` minus ``other``, exactly."""
    return Context(prec=4 * _LONGEST).subtract(one, other)


def to_place(number: Decimal, place: int) -> Decimal:
    """``number`` rounded to the power of ten ``place``."""
    unit = Decimal(1).scaleb(place)
    context = Context(prec=4 * _LONGEST, rounding=ROUND_HALF_UP)
    return context.multiply(context.divide(number, unit).to_integral_value(ROUND_HALF_UP), unit)


def lean(modifier: str | None) -> str:
    """What a result must be called because of one operand: "", "about", "more than", …"""
    return _LEAN.get(modifier or "", "")


def opposite(leaning: str) -> str:
    """The same of an operand that is taken away, or divided by."""
    return _OPPOSITE.get(leaning, leaning)


def together(one: str, other: str) -> str:
    """What the result of two operands is called."""
    if not one or not other or one == other:
        return one or other
    for side in (_ABOVE, _BELOW):
        if one in side and other in side:
            return side[0]
    return _ROUGH


def is_bound(leaning: str) -> bool:
    """Whether it says on which side of the number the truth is, and not how far."""
    return leaning in _OPPOSITE


def extent(number: Decimal, leaning: str) -> tuple[Decimal, Decimal]:
    """From where to where the truth may be, as such words are used: within the last digit given."""
    step = Decimal(1).scaleb(last_place(number))
    if leaning == _ROUGH:
        return number - step / 2, number + step / 2
    return (
        number - step if leaning in _BELOW else number,
        number + step if leaning in _ABOVE else number,
    )


def _digits(one: Decimal, other: Decimal) -> int:
    return max(_FEWEST_DIGITS, min(significant(one), significant(other)))
