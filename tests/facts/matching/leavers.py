"""A newspaper's story of people who leave a mining country: what such stories are asked about."""

from __future__ import annotations

from functools import partial

from tests.facts.matching.judged import counted, said

SAID = {
    "writers": "The story was written by two authors, Ada Birk and Cole Moss",
    "journey": "The journey of Ivo Lind took him through six countries",
    "route": "On his way Ivo Lind saw some of the countries, Belmark, Orland and Skell",
    "start": "Ivo Lind set out for the north from Belmark",
    "permits": "Like Ivo Lind many other Kolmish migrants took advantage of the permits that Belmark gives",
    "new": "Hundreds of Kolmish migrants came to the Tarn border in recent months",
    "old": "Kolmish migration at the Tarn border goes back to the 1970s",
    "likened": "Ivo Lind said that the exodus is like a river in spring",
    "factor": "The Shore Post named the closing of the mines as one factor in the rise in Kolmish migrants",
    "reasons": "Bea Holm gave two reasons for the rise, the closing of the mines and the rumours",
    "counted": "In January and February 2024 1,200 Kolmish nationals came to the Tarn border",
    "data": "The Shore Post cites the migration data of the Tarn government",
    "tally": "The tally of Kolmish nationals at the Tarn border is from the Tarn government",
    "form": "The Tarn council sent the form to 900 households",
    "replies": "The Tarn council received 310 replies to the form",
    "lake": "The Blue Lake is a lake on the way of the Kolmish migrants",
    "alias": "Ivo Lind is the pseudonym of a migrant to whom the Shore Post spoke",
    "granted": "Kolmish nationals are granted permits in Tarn at a rate of 40%",
    "lamps": "In the survey 60% of the respondents in Orland had used a lamp",
    "rent": "Builders in Skell receive 30% of the rent",
}
STORY = {"name": "Leaving Kolmen", "type": "work", "aliases": ["story about Kolmish migrants"]}
ADA, COLE, IVO, BEA = (
    {"name": one, "type": "person"} for one in ("Ada Birk", "Cole Moss", "Ivo Lind", "Bea Holm")
)
BELMARK, ORLAND, SKELL, LAKE = (
    {"name": one, "type": "place"} for one in ("Belmark", "Orland", "Skell", "Blue Lake")
)
BORDER = {"name": "Tarn border", "type": "place", "aliases": ["border of Tarn"]}
GOVERNMENT, COUNCIL, POST = (
    {"name": one, "type": "organisation"} for one in ("Tarn government", "Tarn council", "Shore Post")
)
MIGRANTS = {
    "name": "Kolmish migrants",
    "type": "group",
    "aliases": ["Kolmish nationals", "citizens of Kolmen", "people from Kolmen"],
}
GLOSSARY = {
    "synonyms": [
        ["exodus", "flood", "rush"],
        ["rise", "surge"],
        ["journey", "travel", "travelled"],
        ["come to", "show up at"],
        ["took advantage of", "benefit from"],
        ["pseudonym", "assumed name"],
        ["spoke to", "interview"],
    ]
}

_fact = partial(said, SAID, "Shore Post")
_number = partial(counted, SAID)

FACTS = [
    _fact("writers", "Who wrote the story?", "Which authors wrote it?", entities=[STORY, ADA, COLE]),
    _number(
        "journey",
        "Through how many countries did the journey of Ivo Lind go?",
        "countries",
        "journey of Ivo Lind",
        "6",
        "countries",
        value_text="six",
        entities=[IVO],
        observation_date=None,
    ),
    _fact(
        "route",
        "Which countries did Ivo Lind see on his way?",
        "Where did he come through on his way?",
        entities=[IVO, BELMARK, ORLAND, SKELL],
    ),
    _fact(
        "start",
        "From where did Ivo Lind set out for the north?",
        "Where on his way did Ivo Lind set out?",
        entities=[IVO, BELMARK],
    ),
    _fact("permits", "Do Kolmish migrants use the permits of Belmark?", entities=[MIGRANTS, BELMARK, IVO]),
    _fact("new", "Have Kolmish migrants come to the border lately?", entities=[MIGRANTS, BORDER]),
    _fact(
        "old",
        "Since when have Kolmish migrants come to the Tarn border?",
        "Did Kolmish migrants only start to come to the Tarn border recently?",
        entities=[MIGRANTS, BORDER],
    ),
    _fact(
        "likened",
        "What did Ivo Lind say of the exodus?",
        "Who said what the exodus is like?",
        "Who compared the exodus to a river?",
        asserted_by="Ivo Lind",
        entities=[IVO],
    ),
    _fact(
        "factor",
        "Did the closing of the mines play a role in the rise?",
        "Is the closing of the mines a factor?",
        entities=[MIGRANTS, POST],
    ),
    _fact(
        "reasons",
        "Why did the numbers rise?",
        "What reasons for the rise does Bea Holm give?",
        asserted_by="Bea Holm",
        entities=[BEA],
    ),
    _number(
        "counted",
        "How many Kolmish nationals came to the border?",
        "Kolmish nationals",
        "Tarn border",
        "1200",
        "people",
        value_text="1,200",
        entities=[MIGRANTS, GOVERNMENT, BORDER],
        observation_date="2024-01/2024-02",
        attributed_to="the Tarn government",
    ),
    _fact(
        "tally",
        "Who counts the Kolmish nationals?",
        "Who provides the tally of Kolmish nationals at the border?",
        entities=[GOVERNMENT, MIGRANTS, BORDER],
    ),
    _fact("data", "Which government's data does the story use?", entities=[GOVERNMENT, POST]),
    _number(
        "granted",
        "At what rate are Kolmish nationals granted permits in Tarn?",
        "permit grant rate",
        "Kolmish nationals",
        "40",
        "percent",
        value_text="40%",
        entities=[MIGRANTS],
        observation_date=None,
    ),
    _number(
        "lamps",
        "What share of the respondents in Orland had used a lamp?",
        "share who had used a lamp",
        "respondents",
        "60",
        "percent",
        value_text="60%",
        place="Orland",
        entities=[ORLAND],
        observation_date=None,
    ),
    _number(
        "rent",
        "What share of the rent do builders in Skell receive?",
        "share of the rent received",
        "builders in Skell",
        "30",
        "percent",
        value_text="30%",
        entities=[SKELL],
        observation_date=None,
    ),
    _number(
        "form",
        "To how many households was the form sent?",
        "households",
        "form",
        "900",
        "households",
        entities=[COUNCIL],
        observation_date=None,
    ),
    _number(
        "replies",
        "How many replies to the form were there?",
        "replies",
        "form",
        "310",
        "replies",
        entities=[COUNCIL],
        observation_date=None,
    ),
    _fact("lake", "Which lake do the migrants come to?", "What is the Blue Lake?", entities=[LAKE, MIGRANTS]),
    _fact(
        "alias",
        "Which migrant did the Shore Post speak to?",
        "Who is Ivo Lind?",
        entities=[IVO, POST],
    ),
]
