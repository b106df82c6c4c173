"""Cards about series of figures: lists of them, one as a table, its chart, what it may be compared with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import discord
from discord import ui

from bot.discord.cards import limits, safe
from bot.discord.cards.buttons import PressButton
from bot.discord.cards.lines import Lines
from bot.discord.cards.menus import PressMenu
from bot.discord.cards.panels import Part, panel
from bot.discord.cards.press import Press

Json = dict[str, Any]

EACH = 20
"""Series on one page of a list."""

_NAME, _LABEL, _MARKS, _NOTE = 200, 40, 200, 400
_TABLE, _CAVEATS, _SOURCES = 2_300, 700, 600
_WIDEST = 22  # characters of a column in which numbers stand under each other
_MOST_SOURCES = 5


def listing(found: Sequence[Json], *, page: int, pages: int, words: str) -> ui.LayoutView:
    """One page of the series found by ``words``, with a menu to show one."""
    lines = [f"**{safe.escaped(one['name'], _NAME)}**\n-# {extent(one)}" for one in found]
    title = f"Figures ({page} of {pages})" if pages > 1 else "Figures"
    buttons: list[ui.Item[Any]] = []
    if page > 1:
        buttons.append(PressButton(Press("list", page=page - 1, extra=words), "‹ Previous"))
    if page < pages:
        buttons.append(PressButton(Press("list", page=page + 1, extra=words), "Next ›"))
    return panel(title, ["\n".join(lines), [_menu(Press("series"), found, "Show one")], buttons])


def near(found: Sequence[Json], text: str) -> ui.LayoutView:
    """Where no one series alone is called so: those that may be meant."""
    said = f"I cannot tell which series “{safe.escaped(text, _NAME)}” is. It may be one of these."
    return panel("Which one?", [said, [_menu(Press("series"), found, "Choose one")]])


def table(held: Json, *, private: bool) -> ui.LayoutView:
    """A series: its figures in time order, what must be known to read them, its sources."""
    notes, sources = Lines(_CAVEATS), Lines(_SOURCES)
    for caveat in held["caveats"]:
        notes.words("- ", caveat, most=_NOTE)
    if method := held.get("method"):
        notes.words("- Counted so: ", method, most=_NOTE)
    shown = sum(
        sources.words("-# Source: ", reference, most=_SOURCES // 2)
        for reference in held["sources"][:_MOST_SOURCES]
    )
    more = f"-# and {left} more sources" if (left := len(held["sources"]) - shown) else ""
    parts: list[Part] = [_measured(held), _rows(held), str(notes), f"{sources}\n{more}"]
    buttons: list[ui.Item[Any]] = [_button("chart", held, "Chart"), _button("versus", held, "Compare")]
    if private:
        buttons.append(_button("series", held, "Share", page=1))
    return panel(safe.escaped(held["name"], _NAME), [*parts, buttons])


def chart(held: Json, name: str, told: str, *, private: bool) -> ui.LayoutView:
    """The picture of a series, in the attached file ``name``; ``told`` says it for who does not see it."""
    buttons: list[ui.Item[Any]] = [_button("series", held, "Table"), _button("versus", held, "Compare")]
    if private:
        buttons.append(_button("chart", held, "Share", page=1))
    return panel(safe.escaped(held["name"], _NAME), [picture(name, told), buttons])


def picture(name: str, told: str) -> ui.MediaGallery[Any]:
    """The attached picture called ``name``."""
    return ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{name}", description=told))


def versus(held: Json, others: Sequence[Json]) -> ui.LayoutView:
    """What a series can be compared with: itself over time, or one of ``others``."""
    parts: list[Part] = []
    if len(held["points"]) > 1:
        parts += [
            "Over time",
            [
                _button("change", held, "How much it changed"),
                _button("most", held, "When it was highest"),
                _button("least", held, "When it was lowest"),
            ],
        ]
    if others:
        press = Press("against", extra=held["key"])
        parts += ["With another series, for the newest time that both have", [_menu(press, others, "Which?")]]
    parts.append("-# `/stats compare` takes any two figures or series.")
    return panel(f"Compare: {safe.escaped(held['name'], _NAME)}", parts)


def extent(one: Json) -> str:
    """How many figures a series has, and of what time."""
    count = "1 figure" if one["figures"] == 1 else f"{one['figures']} figures"
    when = one["first"] if one["first"] == one["last"] else f"{one['first']} to {one['last']}"
    return safe.escaped(f"{count} ({when}), in {_unit(one)}", _NAME)


def _button(action: str, held: Json, label: str, *, page: int = 0) -> ui.Item[Any]:
    return PressButton(Press(action, page=page, extra=held["key"]), label)


def _menu(press: Press, found: Sequence[Json], told: str) -> ui.Item[Any]:
    return PressMenu(press, [(one["key"], one["name"], extent(one)) for one in found], told)


def _unit(held: Json) -> str:
    return "per cent" if held["unit"] == "%" else str(held["unit"])


def _measured(held: Json) -> str:
    """What is counted, of whom; whose numbers they are, where all are of one."""
    parts = [f"in {_unit(held)}"]
    parts += [f"of {held['of']}"] if held.get("of") else []
    parts += [f"a {held['per']}"] if held.get("per") else []
    if len(whose := _whose(held)) == 1:
        parts.append(f"according to {whose.pop()}")
    return f"-# {safe.escaped(' · '.join(parts), _NOTE)}"


def _rows(held: Json) -> str:
    """The table. Within backticks all letters are of one width, so that the columns stand."""
    points = [*held["points"], *held["superseded"]]
    cells = [[safe.coded(point[name]) for name in ("label", "value_text")] for point in points]
    label, value = (_width([row[column] for row in cells]) for column in (0, 1))
    several = len(_whose(held)) > 1
    lines, shown = Lines(_TABLE), 0
    for point, (when, number) in zip(points, cells, strict=True):
        marks = safe.escaped("; ".join(_marks(point, several=several)), _MARKS)
        row = f"`{limits.cut(when, _LABEL):<{label}}  {limits.cut(number, _LABEL):>{value}}`"
        if not lines.ours(f"{row}  {marks}" if marks else row):
            break
        shown += 1
    left = len(points) - shown
    return f"{lines}\n-# and {left} more, which the chart shows" if left else str(lines)


def _marks(point: Json, *, several: bool) -> Iterator[str]:
    """What is said beside a number, but for what its own words say already."""
    yield from (mark for mark in point["marks"] if mark not in point["value_text"].casefold())
    if several and point.get("attributed_to"):
        yield f"according to {point['attributed_to']}"


def _whose(held: Json) -> set[str]:
    return {point.get("attributed_to") or "" for point in (*held["points"], *held["superseded"])} - {""}


def _width(cells: Sequence[str]) -> int:
    return min(max(map(len, cells)), _WIDEST)
