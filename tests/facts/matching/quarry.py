"""A slate quarry and its guild: facts of which a question may say in other words what they are."""

from __future__ import annotations

from functools import partial

from tests.facts.matching.judged import counted, said

SAID = {
    "riders": "The cable car carried 5,200 riders in 2023",
    "slate": "The Old Pit gave 41 tonnes of slate in 2023",
    "lamp": "A lamp burns for 48 hours",
    "rent": "The Slate Guild took in 900 crowns of rent in 2023",
    "cost": "A new hoist would cost 300 crowns",
    "corr": "Corr is a valley that floods often",
    "guild": "The Slate Guild is a trade body in Marn that was founded in 1903",
    "ada": "Ada Finch is the mayor of Marn",
    "unknown": "There is no figure for Corr in 2022, because a flood ruined the books",
    "lamps": "Ada Finch gave her lamps to the neighbours",
    "back": "The Slate Guild paid 700 crowns back to the tenants",
    "smoke": "In Corr visitors cannot smoke",
    "printed": "The report “Slate and Rain” appeared in the Hill Herald on 3 May 2024",
    "won": "We won under a rule that we hate, and a rope never breaks",
    "against": "In the poll 31% were against a second hoist",
    "offered": "The Slate Guild has offered to run the hoist",
    "pages": "The yearly report runs to 140 pages",
    "dues": "The dues of the Slate Guild came to about 80 crowns in 2023",
    "school": "The rope school was founded by the weaver Nell Orr",
}
GUILD = {"name": "Slate Guild", "type": "organisation"}
MARN, CORR, PIT = ({"name": one, "type": "place"} for one in ("Marn", "Corr", "Old Pit"))
ADA = {"name": "Ada Finch", "type": "person"}
CAR = {"name": "cable car", "type": "thing"}
STORY = {"name": "Slate and Rain", "type": "work"}
NELL = {"name": "Nell Orr", "type": "person"}
LAMP = {"name": "lamp", "type": "thing"}
REPORT = {"name": "yearly report", "type": "work"}
HERALD = {"name": "Hill Herald", "type": "organisation"}


fact = partial(said, SAID, "Hill Herald")
number = partial(counted, SAID)

FACTS = [
    number(
        "riders",
        "How many riders did the cable car carry in 2023?",
        "riders",
        "cable car",
        "5200",
        "riders",
        value_text="5,200",
        entities=[CAR],
    ),
    number(
        "slate",
        "How much slate did the Old Pit give in 2023?",
        "slate given",
        "Old Pit",
        "41",
        "tonnes",
        entities=[PIT],
        place="Old Pit",
    ),
    fact("lamp", "How long does a lamp burn?", entities=[LAMP]),
    number(
        "rent",
        "How much rent did the Slate Guild take in in 2023?",
        "rent taken in",
        "Slate Guild",
        "900",
        "crowns",
        entities=[GUILD],
    ),
    number(
        "cost", "What would a new hoist cost?", "cost", "a new hoist", "300", "crowns", observation_date=None
    ),
    fact("corr", "What is Corr?", entities=[CORR]),
    fact("guild", "What is the Slate Guild?", "Where is the Slate Guild?", entities=[GUILD, MARN]),
    fact("ada", "Who is Ada Finch?", entities=[ADA, MARN]),
    fact("unknown", "Why is there no figure for Corr in 2022?", entities=[CORR]),
    fact("lamps", "Who gave the neighbours lamps?", entities=[ADA]),
    number(
        "back",
        "How much did the Slate Guild pay back to the tenants?",
        "sum paid back",
        "Slate Guild",
        "700",
        "crowns",
        entities=[GUILD],
        observation_date=None,
    ),
    fact("smoke", "Can visitors smoke in Corr?", entities=[CORR]),
    fact(
        "printed", "When did the article appear?", "Which newspaper published it?", entities=[STORY, HERALD]
    ),
    {
        "id": "won",
        "kind": "quote",
        "statement": "Ada Finch said that they won under a rule that they hate and that a rope cannot break.",
        "questions": ["What did Ada Finch say about the rule?", "Who said that they won under a rule?"],
        "text": SAID["won"],
        "creator": {"name": "Ada Finch"},
        "entities": [ADA],
        "citations": [{"source": "report", "exact": SAID["won"]}],
    },
    number(
        "against",
        "What share was against a second hoist?",
        "share against a second hoist",
        "second hoist",
        "31",
        "percent",
        observation_date=None,
    ),
    fact("offered", "What has the Slate Guild offered?", entities=[GUILD]),
    fact("pages", "How many pages has the yearly report?", entities=[REPORT]),
    number(
        "dues",
        "How high were the dues of the Slate Guild in 2023?",
        "dues",
        "Slate Guild",
        "80",
        "crowns",
        modifier="about",
        value_text="about 80",
        entities=[GUILD],
    ),
    fact("school", "Who founded the rope school?", entities=[NELL]),
]
GLOSSARY = {"synonyms": [["slate", "roofing slate"], ["hoist", "winch"]]}
