"""A small base of two market halls: who came, what it costs, who works there, and who counts otherwise."""

from __future__ import annotations

from tests.facts.making import Json, figure

TRUST = {"name": "Tarn Trust", "type": "organisation"}
POST = {"name": "Dale Post", "type": "organisation"}
NORTH = {"name": "North Hall", "type": "place"}
SOUTH = {"name": "South Hall", "type": "place"}
SAID: list[str] = []
FACTS: list[Json] = []


def _add(id: str, said: str, question: str, **changes: object) -> None:
    SAID.append(said)
    FACTS.append(figure(id, exact=said, statement=f"{said}.", questions=[question], **changes))


for _hall, _place, _year, _number in (
    ("North Hall", NORTH, "2021", "4000"),
    ("North Hall", NORTH, "2022", "5000"),
    ("North Hall", NORTH, "2023", "4500"),
    ("South Hall", SOUTH, "2022", "3000"),
    ("South Hall", SOUTH, "2023", "3600"),
):
    _add(
        f"{_hall[:5].lower()}-{_year}",
        f"The {_hall} had {_number} visitors in {_year}",
        f"How many visitors did the {_hall} have in {_year}?",
        variable_measured="visitors",
        observation_about="visitors",
        place=_hall,
        value=_number,
        unit_text="visitors",
        value_text=_number,
        observation_date=_year,
        entities=[_place],
    )
for _year, _number in (("2022", "40"), ("2023", "35")):
    _add(
        f"stalls-{_year}",
        f"In the South Hall {_number} stalls were let in {_year}",
        f"How many stalls were let in the South Hall in {_year}?",
        variable_measured="stalls let",
        observation_about="stalls",
        place="South Hall",
        value=_number,
        unit_text="stalls",
        value_text=_number,
        observation_date=_year,
        entities=[SOUTH],
    )
for _year, _number in (("2021", "30"), ("2023", "24")):
    _add(
        f"staff-{_year}",
        f"The Tarn Trust had {_number} employees in {_year}",
        f"How many employees did the Tarn Trust have in {_year}?",
        variable_measured="employees",
        observation_about="Tarn Trust",
        value=_number,
        unit_text="employees",
        value_text=_number,
        observation_date=_year,
        entities=[TRUST],
    )
for _what, _year, _number in (
    ("stall", "2021", "20"),
    ("stall", "2023", "24"),
    ("cart", "2021", "5"),
    ("cart", "2023", "6"),
):
    _add(
        f"{_what}-price-{_year}",
        f"A {_what} cost {_number} crowns in {_year}",
        f"How much did a {_what} cost in {_year}?",
        variable_measured=f"price of a {_what}",
        observation_about=f"{_what}s",
        value=_number,
        unit_text="crowns",
        value_text=f"{_number} crowns",
        observation_date=_year,
    )
_add(
    "cart-price-rise",
    "The price of a cart rose by 20% from 2021 to 2023",
    "By how much did the price of a cart rise from 2021 to 2023?",
    variable_measured="rise in the price of a cart",
    observation_about="carts",
    value="20",
    unit_text="percent",
    value_text="20%",
    observation_date="2021/2023",
)
for _id, _whose, _entity, _number in (
    ("fair-trust", "Tarn Trust", TRUST, "8100"),
    ("fair-post", "Dale Post", POST, "7400"),
):
    _add(
        _id,
        f"According to the {_whose}, {_number} guests came to the fair in 2023",
        f"How many guests came to the fair in 2023, according to the {_whose}?",
        variable_measured="guests",
        observation_about="fair",
        value=_number,
        unit_text="guests",
        value_text=_number,
        observation_date="2023",
        attributed_to=_whose,
        entities=[_entity],
    )
