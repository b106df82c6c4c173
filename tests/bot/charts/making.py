"""Series as the base gives them, written by hand."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

REFERENCE = "Ilse Marrable, “Three Towns, Two Ways Across”, The Varrow Ledger, 12 June 2024"
COUNCIL = "Varrow District Council"


def point(period: str | None, value: str | None, **fields: Any) -> Json:
    """A value; ``words`` is how the source puts it, by default the number itself."""
    words = fields.pop("words", f"{int(value):,}" if value and value.isdigit() else value or "several")
    made = {
        "key": ["varrow", f"{period}-{words}-{fields.get('attributed_to', '')}"],
        "value_text": words,
        "modifier": "exact",
        "partial": False,
        "marks": [],
        "attributed_to": COUNCIL,
        "citations": [],
    }
    given = {"period": period, "value": value}
    return made | {name: held for name, held in given.items() if held is not None} | fields


def series(*points: Json, **fields: Any) -> Json:
    """A series of these points."""
    return {
        "key": "bicycle-hires",
        "title": "bicycle hires",
        "unit": "hires",
        "kind": "count",
        "about": "Gullwheel bicycles",
        "place": "Tarnmouth",
        "points": list(points),
        "superseded": [],
        "conflicts": [],
        "gaps": [],
        "caveats": [],
        "sources": [REFERENCE],
    } | fields


def nearly(period: str, value: str, remark: str) -> Json:
    """A value that is not exact, for the first months of a year."""
    words = f"nearly {int(value):,}"
    return point(period, value, words=words, modifier="nearly", partial=True, marks=["nearly", remark])


HIRES = series(
    point("2021", "18400"),
    point("2022", "23100"),
    point("2023", "31600"),
    nearly("2024-01/2024-03", "5600", "first three months only"),
    caveats=["A hire is counted when a bicycle leaves a docking station."],
)
GAP = series(point("2021", "9250"), point("2023", "14800"), gaps=["2022"], place="Skelhaven")
_RIVALS = (
    point("2023", "41200", attributed_to="Varrow Harbour Authority"),
    point("2023", "52700", attributed_to="Open Slipway"),
)
CONFLICT = series(
    *_RIVALS,
    conflicts=[list(_RIVALS)],
    title="ferry boardings",
    about="ferry passengers",
    unit="passengers",
    place="Port Ennick",
)
SUPERSEDED = series(
    point("2023", "46"), superseded=[point("2023", "64", marks=["superseded"])], title="bicycles stolen"
)
RANGE = series(
    point("2024-06", None, words="between 2.40 and 4.10 crowns", modifier="range", min="2.40", max="4.10"),
    title="price of a single ferry fare",
    unit="crowns",
)
_YEARS, _SHARES = (2012, 2013, 2014, 2016, 2017), (41, 43, 40, 38, 37)
SHARES = series(
    *(
        point(str(year), str(share), words=f"{share}%")
        for year, share in ((2012, 41), (2013, 43), (2014, 40))
    ),
    *(point(str(year), str(share), words=f"{share}%") for year, share in ((2016, 38), (2017, 37))),
    title="share taking the ferry at least once a week",
    unit="%",
    kind="share",
    about="survey respondents",
    of="survey respondents",
    gaps=["2015"],
)
DAYS = series(
    *(point(f"2024-05-{day:02}", str(80 - 4 * abs(day - 15))) for day in range(1, 31)),
    title="questions asked",
)
EVERYTHING = series(
    point("2020", "39000", attributed_to="Varrow Harbour Authority"),
    point("2021", None, words="several thousand", modifier="about", marks=["no exact number"]),
    point("2022", None, words="38,000 to 44,000", modifier="range", min="38000", max="44000"),
    *_RIVALS,
    nearly("2024-01/2024-03", "9100", "first three months only"),
    superseded=[point("2023", "46000")],
    conflicts=[list(_RIVALS)],
    gaps=["2016/2019"],
    title="ferry boardings",
    unit="passengers",
    caveats=[f"Caveat number {number}, which says something that is to be known." for number in range(6)],
)
ALL = {
    "hires": HIRES,
    "gap": GAP,
    "conflict": CONFLICT,
    "superseded": SUPERSEDED,
    "range": RANGE,
    "shares": SHARES,
    "days": DAYS,
    "everything": EVERYTHING,
}
