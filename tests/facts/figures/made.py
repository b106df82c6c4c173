"""Figures for tests, as a base gives them."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def figure(amount: str | None, **fields: Any) -> Json:
    """The fields of a figure: bicycle hires in Tarnmouth, by default all of 2022."""
    plain: Json = {
        "variable_measured": "bicycle hires",
        "observation_about": "Tarnmouth",
        "unit_text": "hires",
        "value_text": amount or "several",
        "modifier": "exact",
        "observation_date": "2022",
        "attributed_to": "the council",
    }
    plain |= {} if amount is None else {"value": amount}
    return {name: value for name, value in (plain | fields).items() if value is not None}


def shown(amount: str | None, id: str = "", *, pack: str = "harbour", **fields: Any) -> Json:
    """A whole fact, as an answer shows it."""
    own = figure(amount, **fields)
    when, who = own.get("observation_date", "undated"), own["attributed_to"]
    id = id or f"{own['observation_about']}-{when}-{who}".lower().replace(" ", "-").replace("/", "-")
    return {
        "id": id,
        "kind": "figure",
        "pack": pack,
        "statement": f"{own['value_text']}, {who} said.",
        "figure": own,
        "citations": [
            {
                "source": "report",
                "exact": own["value_text"],
                "prefix": "",
                "suffix": "",
                "reference": "The report",
            }
        ],
    }
