"""The cards about numbers: within what Discord takes, however long and whoever wrote what they show."""

import re
from typing import Any

import pytest

from bot.discord.cards import counts, series
from tests.bot.discord.cards import made
from tests.discord.server.contract import ABSENT, contract
from tests.discord.server.rules import message_faults

Json = dict[str, Any]

V2 = 1 << 15
EVIL = "`@everyone` [here](https://evil.example) **bold** <@123456789012345678>\n# head \u202e ||x||"


def point(label: str, value: str, **more: Any) -> Json:
    return {"label": label, "value_text": value, "marks": [], "attributed_to": "the Harbour Office", **more}


def held(*points: Json, **more: Any) -> Json:
    return {
        "key": "riders-the-ferry-1a2b3c",
        "pack": "harbour",
        "name": "Riders: the ferry",
        "title": "riders",
        "unit": "riders",
        "points": list(points) or [point("2022", "38,500"), point("2023", "41,200")],
        "superseded": [],
        "caveats": [],
        "sources": ["Harbour Office, “The harbour in 2023”"],
        **more,
    }


def found(name: str = "Riders: the ferry", key: str = "riders") -> Json:
    return {"key": key, "name": name, "unit": "riders", "figures": 2, "first": "2022", "last": "2023"}


def counted(asked: int) -> Json:
    return {"asked": asked, "answered": asked, "ambiguous": 0, "not_found": 0, "days": [{}] * 30, "facts": []}


LONG = [point(f"January to February {year}", f"nearly {year:,}") for year in range(1, 500)]
CARDS = {
    "list": series.listing([found(key=f"k{n}") for n in range(series.EACH)], page=2, pages=3, words="ferry"),
    "long list": series.listing(
        [found("Name " * 60, f"{'k' * 90}{n}") for n in range(series.EACH)], page=2, pages=3, words="w" * 100
    ),
    "near": series.near([found()], EVIL),
    "table": series.table(held(), private=True),
    "long table": series.table(
        held(*LONG, caveats=["Care. " * 90] * 9, sources=["Title " * 90] * 9, method="by hand " * 90),
        private=True,
    ),
    "hostile table": series.table(
        held(
            point(EVIL, EVIL, marks=[EVIL], attributed_to=EVIL),
            point("2023", "1"),
            name=EVIL,
            unit=EVIL,
            of=EVIL,
            per=EVIL,
            method=EVIL,
            caveats=[EVIL],
            sources=[EVIL],
        ),
        private=False,
    ),
    "chart": series.chart(held(), "riders.png", "w" * 1_000, private=True),
    "versus": series.versus(held(), [found(EVIL, f"k{n}") for n in range(25)]),
    "versus nothing": series.versus(held(point("2023", "1")), []),
    "usage": counts.usage(counted(3), [(EVIL * 9, 3)] * 10, ("days.png", "w" * 1_000)),
    "no usage": counts.usage(counted(0), [], ""),
}


@pytest.mark.parametrize("name", CARDS)
def test_a_card_is_a_message_that_discord_takes(name: str) -> None:
    sent = made.components(CARDS[name])
    assert message_faults("", [], sent, V2, 1) == []
    described = contract()
    if described is None:
        pytest.skip(ABSENT)
    assert described.schema("MessageCreateRequest", {"flags": V2, "components": sent}) == []


@pytest.mark.parametrize("name", ["near", "hostile table", "usage"])
def test_what_others_wrote_shows_as_it_stands(name: str) -> None:
    shown = made.text(CARDS[name])
    assert "\u202e" not in shown
    assert not re.search(r"@everyone|(?<!\\)\[here\]\(https://|<@1", re.sub(r"\\(.)", r"\\", shown))
    assert not [line for line in shown.splitlines() if line.startswith("# ")]


def test_a_table_that_does_not_fit_says_how_many_are_left() -> None:
    shown = made.text(CARDS["long table"])
    (left,) = re.findall(r"and (\d+) more, which the chart shows", shown)
    assert shown.count("`January") + int(left) == len(LONG)
    assert "- Care." in shown
    assert "-# Source: Title" in shown
    assert f"and {9 - shown.count('-# Source: ')} more sources" in shown


def test_the_columns_of_a_table_stand_under_each_other() -> None:
    shown = made.text(series.table(held(point("2022", "8,500"), point("May 2023", "41,200")), private=True))
    assert "`2022       8,500`\n`May 2023  41,200`" in shown


def test_facts_that_are_no_answers_and_citations_that_are_not_found_are_told() -> None:
    there = {
        "facts": {"figure": 1, "quote": 0, "statement": 2},
        "series": 1,
        "sources": 1,
        "citations": 4,
        "withheld": 2,
        "unresolved": 3,
        "unresolved_in": [["harbour", "a"], ["harbour", "b"]],
        "newest": None,
    }
    shown = made.text(counts.holdings(there))
    assert "**3 facts** that are answers: 1 figure, 0 quotes, 2 statements" in shown
    assert "**3 unresolved**" in shown
    assert "so 2 facts are withheld" in shown
    assert "2 more are no answers" in shown
    assert "Newest" not in shown
