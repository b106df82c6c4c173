"""The pictures by their structure: what stands on them, what marks it, and that nothing is in the way."""

from __future__ import annotations

import io
from itertools import combinations
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from matplotlib.artist import Artist
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.image import imread
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from PIL import Image

from bot.charts import alt_text
from bot.charts.arranging import picture
from bot.charts.drawing.whole import draw, figure
from bot.charts.palette import PALETTES, Theme
from bot.charts.request import Format
from tests.bot.charts.making import (
    ALL,
    CONFLICT,
    DAYS,
    EVERYTHING,
    GAP,
    HIRES,
    RANGE,
    REFERENCE,
    SHARES,
    SUPERSEDED,
    Json,
    point,
    series,
)


def drawn(of: Json, theme: Theme = Theme.LIGHT) -> Figure:
    return figure(picture(of), theme)


def named(made: Figure, name: str) -> list[Any]:
    return [artist for artist in made.findobj(Artist) if artist.get_gid() == name]


def words(made: Figure, name: str) -> list[str]:
    return [text.get_text() for text in named(made, name)]


def bars(made: Figure, name: str) -> list[Rectangle]:
    return [bar for bar in named(made, name) if isinstance(bar, Rectangle)]


def seen_texts(made: Figure) -> list[Any]:
    made.draw_without_rendering()
    texts: list[Any] = made.findobj(Text)
    return [text for text in texts if text.get_text() and text.get_visible()]


def written(made: Figure) -> str:
    return " ".join(text.get_text() for text in seen_texts(made))


@pytest.mark.parametrize("name", ALL)
def test_title_unit_who_and_source_are_on_the_picture(name: str) -> None:
    made, told = drawn(ALL[name]), picture(ALL[name])
    assert " ".join(words(made, "title")) == told.title
    assert words(made, "unit") == [told.unit]
    assert " ".join(words(made, "source")) == f"Source: {REFERENCE}"
    assert " ".join(words(made, "whose")) == told.whose


def test_a_bar_is_as_high_as_its_value_and_the_axis_starts_at_zero() -> None:
    made = drawn(HIRES)
    assert [bar.get_height() for bar in bars(made, "whole")] == [18400, 23100, 31600]
    assert {bar.get_y() for bar in bars(made, "whole")} == {0}
    low, high = made.axes[0].get_ylim()
    assert low == 0
    assert high > 31600


def test_each_value_has_its_sources_own_words_over_it() -> None:
    made = drawn(HIRES)
    assert words(made, "value")[-4:] != []
    assert set(words(made, "value")) >= {"18,400", "23,100", "31,600", "5,600", "nearly"}


def test_the_axis_is_marked_in_whole_steps_with_separators() -> None:
    made = drawn(HIRES)
    made.draw_without_rendering()
    assert [tick.get_text() for tick in made.axes[0].get_yticklabels()] == ["0", "10,000", "20,000", "30,000"]


def test_a_partial_period_is_hatched_labelled_and_explained() -> None:
    made = drawn(HIRES)
    (partial,) = bars(made, "partial")
    assert partial.get_height() == 5600
    assert partial.get_hatch()
    assert not any(bar.get_hatch() for bar in bars(made, "whole"))
    assert "Jan–Mar 2024".split() == " ".join(words(made, "period")[-2:]).split()
    assert " ".join(words(made, "remark")) == "first three months only"
    assert "only part of the period" in words(made, "key")


def test_an_approximation_has_a_broken_edge_and_is_explained() -> None:
    made = drawn(HIRES)
    (edge,) = named(made, "rough")
    assert isinstance(edge, Line2D)
    assert edge.is_dashed()
    assert list(edge.get_ydata()) == [5600, 5600]  # type: ignore[arg-type]
    assert "not an exact number" in words(made, "key")


def test_only_what_is_on_the_picture_is_in_its_key() -> None:
    assert words(drawn(series(point("2021", "1"), point("2022", "2"))), "key") == []


def test_a_gap_is_left_and_called_one() -> None:
    made = drawn(GAP)
    assert len(named(made, "gap")) == 1
    assert words(made, "gap note") == ["no figure"]
    assert words(made, "period") == ["2021", "2022", "2023"]
    before, after = bars(made, "whole")
    (band,) = named(made, "gap")
    assert before.get_x() + before.get_width() < band.get_x() < after.get_x()


def test_two_sources_have_two_colours_and_two_names() -> None:
    made = drawn(CONFLICT)
    (one,), (other,) = bars(made, "whole"), bars(made, "source 2")
    assert (one.get_height(), other.get_height()) == (41200, 52700)
    assert one.get_facecolor() != other.get_facecolor()
    assert " ".join(words(made, "who")) == "Varrow Harbour Authority Open Slipway"


def test_where_names_have_no_room_at_the_bars_they_are_in_the_key() -> None:
    made = drawn(EVERYTHING)
    assert words(made, "who") == []
    assert {"Varrow Harbour Authority", "Open Slipway", "Varrow District Council"} <= set(words(made, "key"))


def test_a_superseded_value_is_an_empty_outline_struck_through() -> None:
    made = drawn(SUPERSEDED)
    (old,) = bars(made, "superseded")
    assert old.get_height() == 64
    assert to_rgba(old.get_facecolor())[3] == 0
    assert words(made, "superseded value") == ["64"]
    assert len(named(made, "struck")) == 1
    assert words(made, "who") == ["superseded"]


def test_a_range_is_solid_to_its_least_and_lighter_to_its_most() -> None:
    made = drawn(RANGE)
    (sure,), (rest,) = bars(made, "whole"), bars(made, "range")
    assert sure.get_height() == pytest.approx(2.4)
    assert (rest.get_y(), rest.get_y() + rest.get_height()) == pytest.approx((2.4, 4.1))
    assert " ".join(reversed(words(made, "value"))) == "between 2.40 and 4.10 crowns"


def test_a_vague_value_has_its_words_and_no_bar() -> None:
    made = drawn(EVERYTHING)
    assert words(made, "words") == ["“several thousand”"]


def test_a_line_is_broken_where_there_is_no_figure() -> None:
    made = drawn(SHARES)
    assert [list(row.get_ydata()) for row in named(made, "line")] == [[41, 43, 40], [38, 37]]
    assert made.axes[0].get_ylim()[0] == 0


def test_a_lines_points_are_as_far_apart_as_their_times() -> None:
    made = drawn(
        series(point("2000", "1"), point("2001", "2"), point("2011", "3"), title="rate of use", kind="rate")
    )
    first, second, third = (dot.get_xdata()[0] for dot in named(made, "whole"))
    assert (third - second) / (second - first) == pytest.approx(10, rel=0.01)


def test_negative_values_go_down_from_zero() -> None:
    made = drawn(series(point("2021", "12"), point("2022", "-3.5")))
    assert [bar.get_height() for bar in bars(made, "whole")] == [12, -3.5]
    assert made.axes[0].get_ylim()[0] < -3.5


def test_caveats_are_on_the_picture_and_where_they_are_too_many_that_is_said() -> None:
    assert words(drawn(HIRES), "caveat") == ["A hire is counted when a bicycle leaves a docking station."]
    assert words(drawn(EVERYTHING), "caveat")[-1] == "There is more to know: see the table."


def test_remarks_that_have_no_room_below_their_column_are_said_further_down() -> None:
    crowded = DAYS | {"points": [*DAYS["points"][:-1], point("2024-05-30", "7", marks=["until noon"])]}
    assert "30 May 2024: until noon." in words(drawn(crowded), "caveat")


def test_of_many_bars_those_that_tell_most_have_their_numbers() -> None:
    made = drawn(DAYS)
    values = [int(held["value"]) for held in DAYS["points"]]
    shown = {int(value) for value in words(made, "value")}
    assert (
        {max(values), min(values), values[-1]} <= shown <= {max(values), min(values), values[0], values[-1]}
    )
    assert words(made, "period")[0] == "1 May 2024"
    assert words(made, "period")[-1] == "30 May 2024"


@pytest.mark.parametrize("theme", Theme)
def test_it_is_drawn_on_the_ground_of_its_theme_and_wide_enough_for_a_phone(theme: Theme) -> None:
    file = draw(picture(HIRES), theme, Format.PNG)
    seen = imread(io.BytesIO(file), format="png")
    ground = [int(PALETTES[theme].ground[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    assert seen.shape[1] == 1080
    assert list(seen[0, 0, :3]) == pytest.approx(ground, abs=0.01)
    assert len(file) < 400_000


def test_no_letter_is_smaller_than_a_phone_can_show() -> None:
    for held in ALL.values():
        assert min(text.get_fontsize() for text in seen_texts(drawn(held))) * 100 / 72 >= 24


@pytest.mark.parametrize("wanted", Format)
def test_the_same_series_gives_the_same_bytes(wanted: Format) -> None:
    assert draw(picture(EVERYTHING), Theme.DARK, wanted) == draw(picture(EVERYTHING), Theme.DARK, wanted)


def test_the_description_travels_with_the_file() -> None:
    with Image.open(io.BytesIO(draw(picture(HIRES), Theme.LIGHT, Format.PNG))) as opened:
        assert opened.info["Description"] == alt_text(HIRES)
        assert opened.info["Source"] == REFERENCE
    root = ET.fromstring(draw(picture(HIRES), Theme.LIGHT, Format.SVG))
    space = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{space}title") == "Bicycle hires"
    assert root.findtext(f"{space}desc") == alt_text(HIRES)


def test_what_a_user_set_for_their_own_pictures_does_not_change_ours() -> None:
    import matplotlib as mpl

    plain = draw(picture(HIRES), Theme.LIGHT, Format.PNG)
    with mpl.rc_context({"savefig.dpi": 30, "savefig.bbox": "tight", "font.size": 40}):
        assert draw(picture(HIRES), Theme.LIGHT, Format.PNG) == plain


@pytest.mark.filterwarnings("ignore:Glyph")
@pytest.mark.parametrize(
    "text",
    [
        "$x^2$ and $",
        "<b>&amp;</b>",
        "a\x00b\x1b[31m\u202ec",
        "A" * 300,
        "日本 العربية 🚲",
        r"\frac{",
        "% {} %s",
    ],
)
def test_text_is_shown_as_text_whatever_it_holds(text: str) -> None:
    hostile = series(
        point("2022", "5", words=text, marks=[text], attributed_to=text),
        point("2023", "6"),
        caveats=[text],
        sources=[text],
        title=text,
        unit=text,
        about=text,
    )
    made = drawn(hostile)
    assert not set("\x00\x1b\u202e") & set(written(made))
    assert draw(picture(hostile), Theme.LIGHT, Format.PNG)
    ET.fromstring(draw(picture(hostile), Theme.LIGHT, Format.SVG))


def assert_nothing_is_in_the_way(made: Figure) -> None:
    """Every word lies within the picture, and none over another."""
    wide, high = made.get_size_inches() * made.dpi
    placed = [(text.get_gid(), text.get_text(), text.get_window_extent()) for text in seen_texts(made)]
    for name, text, box in placed:
        assert box.x0 >= 0, (name, text)
        assert box.x1 <= wide, (name, text)
        assert box.y0 >= 0, (name, text)
        assert box.y1 <= high, (name, text)
    for (name, text, box), (other_name, other_text, other) in combinations(placed, 2):
        across = min(box.x1, other.x1) - max(box.x0, other.x0)
        down = min(box.y1, other.y1) - max(box.y0, other.y0)
        assert across <= 2 or down <= 4, (name, text, other_name, other_text)


@pytest.mark.parametrize("name", ALL)
def test_no_word_is_cut_off_or_over_another(name: str) -> None:
    assert_nothing_is_in_the_way(drawn(ALL[name]))


years = st.lists(st.integers(1950, 2030), min_size=1, max_size=25, unique=True).map(sorted)


@st.composite
def any_series(draw: st.DrawFn) -> Json:
    points: list[Json] = []
    kind = draw(st.sampled_from(["count", "share"]))
    sources = st.sampled_from(["Varrow District Council", "Open Slipway", "The Authority of Varrow Sound"])
    held = draw(years)
    for year in held:
        value = draw(st.integers(-1000, 10**7))
        words = draw(st.sampled_from([f"{value:,}", f"nearly {value:,}", f"about {value:,} of them"]))
        rough = words != f"{value:,}"
        partial = draw(st.booleans())
        points.append(
            point(
                f"{year}-01/{year}-03" if partial else str(year),
                str(value),
                words=words,
                modifier="nearly" if rough else "exact",
                partial=partial,
                marks=["first three months only"] if partial else [],
                attributed_to=draw(sources),
            )
        )
    contested = draw(st.sampled_from([[], [point(str(held[0]), "77", attributed_to="Somebody Else")]]))
    superseded = draw(st.sampled_from([[], [point(str(held[-1]), "123456")]]))
    free = sorted(set(range(held[0], held[-1])) - set(held))
    return series(
        *points,
        *contested,
        kind=kind,
        superseded=superseded,
        gaps=[str(year) for year in free[: draw(st.integers(0, 6))]],
    )


@settings(max_examples=10, derandomize=True, phases=[Phase.generate])  # shrinking a picture takes minutes
@given(any_series(), st.sampled_from(Theme))
def test_any_series_makes_a_picture_on_which_nothing_is_in_the_way(held: Json, theme: Theme) -> None:
    made = drawn(held, theme)
    assert_nothing_is_in_the_way(made)
    values = [float(column.top) for _, column in picture(held).columns() if column.top is not None]
    low, high = made.axes[0].get_ylim()
    assert low <= min(0.0, *values, 0.0)
    assert high >= max(0.0, *values, 0.0)
