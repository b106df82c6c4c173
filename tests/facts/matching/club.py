"""A rowing club's own minutes: halls told apart by a letter, rules, and the club as what tells them."""

from pathlib import Path

from facts.base import FactBase
from tests.facts.making import source
from tests.facts.matching.judged import base_of, counted, said

CLUB = "Orla Rowing Club"
TEXTS = {
    "founded": "The club was founded in 1911 by two ferrymen",
    "roof": "The roof of Hall B dates from 1968",
    "lockers": "There are 40 lockers in Hall A",
    "boats": "The auditor counted 14 boats",
    "shoes": "Rowers must leave their shoes at the door of Hall A",
    "lost": "A rower who is late loses his seat",
    "course": "Course II has 30 places",
}
GLOSSARY = {"entities": [{"name": CLUB, "type": "organisation", "aliases": ["the club", "the society"]}]}


HALL = {"name": "Hall B", "type": "place"}
WHO = {"name": CLUB, "type": "organisation"}


def club(path: Path) -> FactBase:
    facts = [
        said(TEXTS, CLUB, "founded", "When was the club founded?", "Who founded the club?", entities=[WHO]),
        said(
            TEXTS,
            CLUB,
            "roof",
            "How old is the roof of Hall B?",
            "When was the roof of Hall B built?",
            entities=[HALL],
        ),
        counted(
            TEXTS, "lockers", "How many lockers are there in Hall A?", "lockers", "Hall A", "40", "lockers"
        ),
        counted(TEXTS, "boats", "How many boats did the auditor count?", "boats", CLUB, "14", "boats"),
        said(TEXTS, CLUB, "shoes", "Where must shoes be left?", entities=[WHO]),
        said(TEXTS, CLUB, "lost", "What does a late rower lose?", entities=[WHO]),
        counted(TEXTS, "course", "How many places has Course II?", "places", "Course II", "30", "places"),
    ]
    return base_of(path, TEXTS.values(), facts, GLOSSARY, source(publisher=CLUB))
