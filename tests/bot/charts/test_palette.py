"""Colours that can be told apart, by everybody, on light and on dark."""

import math
from itertools import combinations

import pytest

from bot.charts.palette import PALETTES, Palette, Theme

# Machado, Oliveira and Fernandes (2009), the severest form, for linear RGB.
BLINDNESS = {
    "none": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
Colour = tuple[float, float, float]


def linear(colour: str) -> Colour:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """As the WCAG define it, from 1 to 21."""
    light, dark = sorted(
        (sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True)))
        for colour in (one, other)
    )[::-1]
    return (light + 0.05) / (dark + 0.05)


def lab(colour: Colour) -> Colour:
    red, green, blue = (min(1.0, max(0.0, part)) for part in colour)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def seen(colour: str, blindness: str) -> Colour:
    red, green, blue = (
        sum(weight * part for weight, part in zip(row, linear(colour), strict=True))
        for row in BLINDNESS[blindness]
    )
    return lab((red, green, blue))


def distance(one: Colour, other: Colour) -> float:
    return math.dist(one, other)


@pytest.fixture(params=list(Theme))
def palette(request: pytest.FixtureRequest) -> Palette:
    return PALETTES[request.param]


def test_words_can_be_read(palette: Palette) -> None:
    assert contrast(palette.ink, palette.ground) >= 12
    assert contrast(palette.muted, palette.ground) >= 4.5


def test_a_bar_stands_out_from_the_ground(palette: Palette) -> None:
    for colour in palette.sources:
        assert contrast(colour, palette.ground) >= 2.8


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_two_sources_side_by_side_are_told_apart(palette: Palette, blindness: str) -> None:
    first, second = palette.sources[:2]
    assert distance(seen(first, blindness), seen(second, blindness)) > 40


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_so_are_more(palette: Palette, blindness: str) -> None:
    for one, other in combinations(palette.sources, 2):
        assert distance(seen(one, blindness), seen(other, blindness)) > 10
