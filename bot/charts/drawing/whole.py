"""The whole picture: what it measures, the plot, how to read it, and where it is from."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import matplotlib as mpl
from matplotlib.figure import Figure

from bot.charts import alt
from bot.charts.drawing import lettering
from bot.charts.drawing.axis import HEIGHT
from bot.charts.drawing.feet import Feet
from bot.charts.drawing.key import Key
from bot.charts.drawing.plot import Plot
from bot.charts.drawing.sheet import LEADING, MARGIN, WIDTH, Look, Sheet
from bot.charts.palette import PALETTES, Theme
from bot.charts.picture import Picture, Sign
from bot.charts.request import Format

_TITLE, _ABOUT, _UNIT, _SMALL = 44, 32, 28, 26
_ROOM = WIDTH - 2 * MARGIN
_MOST_CAVEATS = 4
_FIRST = '<g id="figure_1">'


def draw(picture: Picture, theme: Theme, wanted: Format) -> bytes:
    """The picture as a file, its description among the file's own data. The same picture gives the
    same bytes."""
    with mpl.rc_context():
        mpl.rcdefaults()  # somebody's matplotlibrc is for their own pictures
        mpl.rcParams["text.parse_math"] = False  # "$5" is a price
        mpl.rcParams["hatch.linewidth"] = 5
        mpl.rcParams["svg.hashsalt"] = "footnote"
        made = figure(picture, theme)
        told = alt.in_words(picture)
        return _svg(made, picture, told) if wanted is Format.SVG else _png(made, picture, told)


def _png(made: Figure, picture: Picture, told: str) -> bytes:
    file = io.BytesIO()
    words = {"Title": picture.title, "Description": told, "Source": picture.source, "Software": "Footnote"}
    made.savefig(file, format="png", facecolor=made.get_facecolor(), metadata=words)
    return file.getvalue()


def _svg(made: Figure, picture: Picture, told: str) -> bytes:
    """With a title and a description where a screen reader looks for them."""
    file = io.StringIO()
    words = {"Title": picture.title, "Description": told, "Creator": "Footnote", "Date": None}
    made.savefig(file, format="svg", facecolor=made.get_facecolor(), metadata=words)
    read = f"<title>{escape(picture.title)}</title>\n <desc>{escape(told)}</desc>\n "
    return file.getvalue().replace(_FIRST, read + _FIRST, 1).encode()


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines of one size, and the air above them."""

    name: str
    lines: Sequence[str]
    size: int
    look: Look
    air: int

    @property
    def high(self) -> float:
        return self.air + len(self.lines) * self.size * LEADING if self.lines else 0.0


def figure(picture: Picture, theme: Theme) -> Figure:
    """The picture as a figure of matplotlib; each part has a gid that says what it is."""
    plot = Plot(picture)
    feet = Feet(plot)
    key = Key(
        [sign for sign in picture.signs if sign is not Sign.GAP or not plot.gaps_are_named],
        () if feet.are_named else picture.rivals,
    )
    head, foot = _head(picture), _foot(picture, feet.dropped)
    plot_at = MARGIN + sum(block.high for block in head) + 14
    feet_at = plot_at + HEIGHT + 12
    key_at = feet_at + feet.high + 26
    foot_at = key_at + key.high
    sheet = Sheet(round(foot_at + sum(block.high for block in foot) + MARGIN * 0.8), PALETTES[theme])
    _write(sheet, head, MARGIN)
    plot.draw(sheet, plot_at)
    feet.draw(sheet, feet_at)
    key.draw(sheet, key_at)
    _write(sheet, foot, foot_at)
    return sheet.figure


def _head(picture: Picture) -> list[_Block]:
    return [
        _block("title", picture.title, _TITLE, most=4, look=Look.BOLD),
        _block("about", picture.about, _ABOUT, most=2, air=6, look=Look.MUTED),
        _block("unit", picture.unit, _UNIT, most=1, air=26, look=Look.MUTED),
    ]


def _foot(picture: Picture, remarks: Sequence[str]) -> list[_Block]:
    caveats = [*remarks, *picture.caveats]
    if len(caveats) > _MOST_CAVEATS:
        caveats[_MOST_CAVEATS:] = ["There is more to know: see the table."]
    source = f"Source: {picture.source}" if picture.source else ""
    return [
        *(_block("caveat", caveat, _SMALL, most=3, air=10) for caveat in caveats),
        _block("whose", picture.whose, _SMALL, most=4, air=14, look=Look.MUTED),
        _block("source", source, _SMALL, most=5, air=10, look=Look.MUTED),
    ]


def _block(name: str, text: str, size: int, *, most: int, air: int = 0, look: Look = Look.PLAIN) -> _Block:
    lines = lettering.wrap(text, size, _ROOM, most=most, bold=look is Look.BOLD)
    return _Block(name, lines, size, look, air)


def _write(sheet: Sheet, blocks: Sequence[_Block], y: float) -> None:
    for block in blocks:
        if block.lines:
            y = sheet.lines(block.lines, MARGIN, y + block.air, block.size, name=block.name, look=block.look)
