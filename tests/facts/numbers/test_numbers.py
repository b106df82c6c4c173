"""The door to the numbers: what is read from a base, what finds it, and what changes it."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from facts.base import FactBase
from facts.errors import NotComparable, UnknownError
from facts.figures import Which
from tests.facts.making import PACK, figure, new_base, source

TARNMOUTH = "Bicycle hires: Gullwheel bicycles, Tarnmouth"


@pytest.fixture(scope="module")
def towns(towns_file: Path) -> Iterator[FactBase]:
    with FactBase.open(towns_file) as opened:
        yield opened


@pytest.fixture
def ferry(tmp_path: Path) -> Iterator[FactBase]:
    with new_base(tmp_path / "ferry.db") as base:
        base.publish(figure(), pack=PACK, actor="ann")
        base.publish(figure("riders-2022", **OLDER), pack=PACK, actor="ann")
        yield base


OLDER: dict[str, Any] = {
    "exact": "In 2022 it carried 38,500 riders",
    "statement": "The ferry carried 38,500 riders in 2022.",
    "questions": ["How many riders did the ferry carry in 2022?"],
    "value": "38500",
    "value_text": "38,500",
    "observation_date": "2022",
}


def labels(base: FactBase) -> list[str]:
    return [point["label"] for one in base.series() for point in one["points"]]


def test_every_figure_that_is_an_answer_is_in_one_series(towns: FactBase) -> None:
    held = [tuple(point["key"]) for one in towns.series() for point in one["points"]]
    answerable = [(fact["pack"], fact["id"]) for fact in towns.facts(kind="figure") if fact["answerable"]]
    assert sorted(held) == sorted(answerable)


def test_a_series_is_called_by_its_key_its_name_a_figure_of_it_and_by_words(towns: FactBase) -> None:
    held = towns.one_series("hires tarnmouth")
    assert held["name"] == TARNMOUTH
    for text in (
        held["key"],
        TARNMOUTH,
        "hires-tarnmouth-2022",
        "harbour-towns/hires-tarnmouth-2022",
        "bike rentals tarnmoth",
        "HIRES IN TARNMOUTH",
    ):
        assert towns.one_series(text)["key"] == held["key"], text


def test_only_the_packs_given_are_looked_at(towns: FactBase) -> None:
    assert {one["pack"] for one in towns.series(["harbour-towns"])} == {"harbour-towns"}
    assert towns.series([]) == []
    assert towns.series(["nothing-there"]) == []
    with pytest.raises(UnknownError):
        towns.one_series("hires tarnmouth", ["chinese-migration-2023"])


@pytest.mark.parametrize("text", ["ferry boardings", "age", "zeppelins", "", "?", "x" * 5_000, "%", "\x00"])
def test_what_may_be_several_or_none_is_not_guessed(towns: FactBase, text: str) -> None:
    with pytest.raises(UnknownError):
        towns.one_series(text)


def test_what_comes_near_is_told(towns: FactBase) -> None:
    with pytest.raises(UnknownError) as unknown:
        towns.one_series("ferry boardings")
    assert unknown.value.kind == "series"
    assert unknown.value.mend.count("Ferry boardings: ferry passengers") == 3


def test_while_somebody_types_the_nearest_come_first(towns: FactBase) -> None:
    assert towns.find_series("hires tarn", limit=1)[0]["name"] == TARNMOUTH
    assert towns.find_series("dari")[0]["figures"] == 3
    found = towns.find_figures("hires tarnmouth 2022")
    assert found[0]["name"] == f"{TARNMOUTH}, 2022: 23,100"
    assert len(towns.find_series("")) == 25
    assert towns.find_series("zeppelins") == []
    assert all(len(one["name"]) <= 100 and len(one["key"]) <= 100 for one in towns.find_figures("", limit=99))


def test_what_was_found_is_what_compare_takes(towns: FactBase) -> None:
    keys = [one["key"] for one in towns.find_figures("", limit=99)]
    assert len(set(keys)) == len(keys)
    one, other = (towns.find_figures(f"hires tarnmouth {year}")[0]["key"] for year in (2022, 2021))
    assert towns.compare(one, other)["values"]["difference"] == "4700"


def test_a_series_against_a_figure_is_taken_at_its_time(towns: FactBase) -> None:
    answer = towns.compare("hires tarnmouth 2021", "hires skelhaven")
    assert [operand["id"] for operand in answer["operands"]] == [
        "hires-tarnmouth-2021",
        "hires-skelhaven-2021",
    ]


def test_two_sources_that_differ_are_compared_by_name_and_said_to_differ(towns: FactBase) -> None:
    own = towns.compare("boardings-port-ennick-2023-open-slipway", "boardings-port-ennick-2023-authority")
    assert own["result"] == "11,500 more passengers, about 1.28 times as many"
    assert "there are two figures" not in own["statement"]
    other = towns.compare("boardings-tarnmouth-2023", "boardings-port-ennick-2023-authority")
    assert (
        "For 2023 there are two figures that differ: 52,700 according to Open Slipway" in other["statement"]
    )


def test_packs_are_not_mixed(ferry: FactBase) -> None:
    ferry.add_pack({"id": "other", "title": "Other", "description": "Another ferry."}, actor="ann")
    ferry.add_source(source(), pack="other", document="In 2021 it carried 9 riders.", keep=True, actor="ann")
    ferry.publish(
        figure(
            "riders-2021",
            **{**OLDER, "exact": "it carried 9 riders", "value": "9", "observation_date": "2021"},
        ),
        pack="other",
        actor="ann",
    )
    assert sorted(len(one["points"]) for one in ferry.series()) == [1, 2]
    with pytest.raises(NotComparable, match="of two packs"):
        ferry.compare("riders-2023", "riders-2021")


def test_what_changes_is_seen_at_once_also_from_another_connection(ferry: FactBase, tmp_path: Path) -> None:
    assert labels(ferry) == ["2022", "2023"]
    with FactBase.open(tmp_path / "ferry.db") as other:
        other.retire("riders-2022", pack=PACK, seen=1, actor="ben")
    assert labels(ferry) == ["2023"]
    ferry.restore("riders-2022", pack=PACK, seen=2, actor="ann")
    assert labels(ferry) == ["2022", "2023"]


def test_what_is_proposed_retired_or_no_longer_in_its_source_is_in_no_series(ferry: FactBase) -> None:
    ferry.propose(figure("proposed"), pack=PACK, actor="ann")
    assert len(ferry.series()[0]["points"]) == 2
    ferry.revise_source(source(), pack=PACK, seen=1, document="Nothing of that.", keep=True, actor="ann")
    assert ferry.series() == []


def test_what_is_superseded_stands_apart_as_long_as_its_source_holds(ferry: FactBase) -> None:
    ferry.publish(
        figure(
            "wrong", value="41000", value_text="41,000", rank="deprecated", rank_reason="It was corrected."
        ),
        pack=PACK,
        actor="ann",
    )
    (held,) = ferry.series()
    assert [(point["value"], point["why"]) for point in held["superseded"]] == [
        ("41000", "It was corrected.")
    ]
    ferry.retire("wrong", pack=PACK, seen=1, actor="ann")
    assert ferry.series()[0]["superseded"] == []


def test_change_and_extremes_by_words(ferry: FactBase) -> None:
    assert ferry.change("riders")["values"]["difference"] == "2700"
    assert ferry.extreme("riders", Which.LEAST)["result"].startswith("2022 has the fewest")
    with pytest.raises(NotComparable):
        ferry.share("riders-2022", "riders-2023")


@pytest.mark.benchmark
def test_with_five_thousand_figures_finding_stays_quick(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_base(tmp_path / "many.db") as base:
        pack = base.export_pack(PACK)
        cited = {"source": "report", "exact": "carried 41,200 riders in 2023", "start": 10, "end": 39}
        facts = [
            {
                **figure(f"f-{place}-{year}", observation_date=str(year), place=f"Town{place:03}"),
                "citations": [cited],
            }
            for place in range(250)
            for year in range(2000, 2020)
        ]
        from dataclasses import replace

        from facts.model import parse_fact

        base.import_pack(replace(pack, facts=tuple(map(parse_fact, facts))), actor="test")
        calls: list[tuple[str, Callable[[], object]]] = [
            ("whole", base.series),
            ("series", lambda: base.find_series("riders town1")),
            ("figures", lambda: base.find_figures("riders town123 2014")),
            ("compare", lambda: base.compare("town123 2014", "town123 2015")),
        ]
        for name, call in [*calls, *calls]:
            started = time.perf_counter()
            call()
            with capsys.disabled():
                print(f"\n{name}: {(time.perf_counter() - started) * 1000:.0f} ms", end="")  # noqa: T201


@pytest.mark.parametrize("typed", ["theft", "thft", "THEFT"])
def test_a_series_and_a_figure_are_found_by_the_topic_of_their_facts(towns: FactBase, typed: str) -> None:
    names = [one["name"] for one in towns.find_series(typed)]
    assert "Bicycles stolen: hire bicycles" in names
    assert not [name for name in names if "boardings" in name]
    assert "Bicycles stolen: hire bicycles, 2023: 46" in [one["name"] for one in towns.find_figures(typed)]


def test_what_is_named_so_comes_before_what_is_only_under_such_a_topic(towns: FactBase) -> None:
    names = [one["name"] for one in towns.find_series("ferry")]
    assert names.index("Ferry boardings: ferry passengers, Tarnmouth") < names.index("Rise in ferry fares")
    assert len(set(names)) == len(names)
    assert towns.find_series("zz") == towns.find_series("qwxz") == []
