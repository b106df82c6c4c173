"""A glass works and its school: facts whose own form shows what a question says in another way."""

from __future__ import annotations

from functools import partial

from tests.facts.matching.judged import counted, said

SAID = {
    "works": "The Glass Works was founded in 1911 by the potter Lena Marsh",
    "head": "Otto Vale, a former sailor, has been president of the Glass Works since 2019",
    "kiln": "The tall kiln in Orlow, opened in 2004, is the oldest of the kilns",
    "chimney": "The chimney of the tall kiln is 38 metres high",
    "hill": "The Glass Works stands 410 metres above the sea",
    "school": "A glaziers' school is to open in Orlow in autumn 2027",
    "beds": "The hostel of the Glass Works is to have 24 beds",
    "pupils": "The Glass Works drew 350 visitors in 2023",
    "born": "In Orlow 90 children were born in 2023",
    "income": "The Glass Works took in 700 crowns of income in 2023",
    "price": "A glass bowl has a price of 30 crowns",
    "rent": "The tenants keep 40% of the rent",
    "owns": "The Glass Works runs two shops: Low Shop and High Shop",
    "broken": "Nobody records how many bowls break on the way",
    "unknown": "It is not known why fewer sailors refuse the bowls",
    "vacant": "At the Glass Works 9% of the benches were vacant in 2023",
    "quarrel": "The Glass Works quarrels with its own neighbours about smoke",
    "ranking": "In the ranking of complaints smoke came first, followed by noise and dust",
    "falls": "Slips made up 22% of the accidents in 2023",
    "frit": "The Glass Works defines frit as glass that is ground to powder",
    "stood": "Lena Marsh stood on the furnace roof in Orlow for one night",
    "winter": (
        "The furnace, the only one that the old masters of Orlow ever lit with beech, burns through a night"
        " that never ends while apprentices gather wood, stack crates and keep watch"
    ),
    "lost": "Vera Tull said that what is lacking is sand",
    "grains": "The Sand Institute puts the loss of grains in 2023 at 14%",
    "silent": "Vera Tull was silent because she feared for her post",
}
WORKS = {"name": "Glass Works", "type": "organisation"}
INSTITUTE = {"name": "Sand Institute", "type": "organisation"}
ORLOW = {"name": "Orlow", "type": "place"}
LENA, OTTO, VERA = ({"name": one, "type": "person"} for one in ("Lena Marsh", "Otto Vale", "Vera Tull"))


_fact = partial(said, SAID, "Orlow Post")
_number = partial(counted, SAID)

FACTS = [
    _fact("works", "Who founded the Glass Works?", "How old is the Glass Works?", entities=[WORKS, LENA]),
    _fact("head", "How old is the office of president of the Glass Works?", entities=[OTTO, WORKS]),
    _fact("kiln", "Which kiln is the oldest?", entities=[ORLOW]),
    _number("chimney", "What is the height of the chimney?", "height", "chimney", "38", "metres"),
    _number("hill", "Where does the Glass Works stand?", "altitude", "Glass Works", "410", "metres"),
    _fact("school", "What is to open in Orlow?", entities=[ORLOW]),
    _number("beds", "How many beds is the hostel to have?", "beds", "hostel", "24", "beds"),
    _number(
        "pupils",
        "How many visitors did the Glass Works have in 2023?",
        "visitors",
        "Glass Works",
        "350",
        "visitors",
        entities=[WORKS],
    ),
    _number(
        "born",
        "How many children were born in Orlow in 2023?",
        "births",
        "Orlow",
        "90",
        "children",
        entities=[ORLOW],
    ),
    _number(
        "income",
        "What was the income of the Glass Works in 2023?",
        "income",
        "Glass Works",
        "700",
        "crowns",
        entities=[WORKS],
    ),
    _number("price", "What is the price of a glass bowl?", "price", "glass bowl", "30", "crowns"),
    _number(
        "rent", "What share of the rent do the tenants keep?", "share of the rent", "rent", "40", "percent"
    ),
    _fact("owns", "Which shops does the Glass Works run?", entities=[WORKS]),
    _fact("broken", "How many bowls break on the way?"),
    _fact("unknown", "Why do fewer sailors refuse the bowls?", "Why do sailors refuse fewer bowls?"),
    _number(
        "vacant",
        "What share of the benches were vacant in 2023?",
        "share of benches vacant",
        "benches",
        "9",
        "percent",
    ),
    _fact("quarrel", "What does the Glass Works quarrel about?", entities=[WORKS]),
    _fact("ranking", "What are the complaints about?"),
    _number(
        "falls", "What share of the accidents were slips?", "share of slips", "accidents", "22", "percent"
    ),
    _fact("frit", "What is frit?", entities=[WORKS]),
    _fact("stood", "For how long did Lena Marsh stand on the roof?", entities=[LENA, ORLOW]),
    _fact("winter", "What do apprentices do?", entities=[ORLOW]),
    {
        "id": "lost",
        "kind": "quote",
        "statement": f"{SAID['lost']}.",
        "questions": ["What did Vera Tull say about the sand?"],
        "text": "What is lacking is sand",
        "creator": {"name": "Vera Tull"},
        "entities": [VERA],
        "citations": [{"source": "report", "exact": "what is lacking is sand"}],
    },
    _number(
        "grains",
        "What share of the grains was lost in 2023?",
        "share of grains lost",
        "grains",
        "14",
        "percent",
        attributed_to="Sand Institute",
        entities=[INSTITUTE],
    ),
    _fact("silent", "Why was Vera Tull silent?", entities=[VERA]),
]
