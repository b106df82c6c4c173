"""Herons and houses in a reed country: facts as a busy moderator enters them, with a few questions each, the
place in its own field, and a total beside its parts."""

from __future__ import annotations

from functools import partial

from tests.facts.making import figure
from tests.facts.matching.judged import counted, said

SAID = {
    "herons-2023": "The wardens counted 900 herons in 2023",
    "herons-2024": "The wardens counted 1,000 herons in 2024",
    "osney-2023": "In Osney alone 400 herons were counted in 2023",
    "osney-2024": "In Osney alone 350 herons were counted in 2024",
    "chicks": "Osney and Marl together raised 30 chicks in 2024",
    "marl": "Marl is a village of 800 people downstream of Osney",
    "storm": "The worst night came on 9 December 2023, when Storm Hilda struck",
    "level": "On 9 December 2023 the river stood at 5.8 metres at Osney",
    "before": "The mooring fee was 50 pounds before the harbour raised it",
    "after": "The harbour raised the mooring fee to 75 pounds",
    "more": "Private yards pay engineers up to 90 crowns more a week than the harbour",
    "promised": "So far 600 crowns have been promised for the lock, according to Ida Wren",
    "motor": "I rowed to the market every single day … Now I even have a motor.",
    "plan": "The council presented its plan on Wednesday, 13 March 2024",
    "houses": "Some 1,900 houses were built on the flood plain between 2005 and 2020",
    "cafe": "Luis Holm opened the Signal Box Café in Marl in 2021",
    "optician": "Maren Roth, who is 71, is an optician",
    "minister": "Kurt Ashe, the minister for rivers, decides on the lock by the end of 2030",
    "counters": "For 2022 there is no number for Marl, because the counters there were faulty",
    "stay": "The average stay in the hostel was 58 days in 2023",
    "eels-all": "In the three villages of the Reed Coast 65 eels were caught in 2023",
    "eels-osney": "In Osney 10 eels were caught in 2023",
    "eels-marl": "In Marl 20 eels were caught in 2023",
    "eels-fenn": "In Fenn 35 eels were caught in 2023",
    "accidents": "Police counted 14 accidents from November 2022 to February 2023",
    "post": "The Reed Post carried the story “Herons Come Back”",
    "board": "The River Board welcomed the plan but pointed to the price",
    "shares": "Less than a tenth of the spending of 2024 went to servers",
    "survey": "The Boat Union surveyed 1,350 members in March 2024",
    "records": "The floods of 2023 in the Reed Valley were the worst since records began in 1968",
}
IDA, LUIS, MAREN, KURT = (
    {"name": one, "type": "person"} for one in ("Ida Wren", "Luis Holm", "Maren Roth", "Kurt Ashe")
)
POST, BOARD, UNION = (
    {"name": one, "type": "organisation"} for one in ("Reed Post", "River Board", "Boat Union")
)
OSNEY, MARL, FENN, COAST, VALLEY = (
    {"name": one, "type": "place"} for one in ("Osney", "Marl", "Fenn", "Reed Coast", "Reed Valley")
)
_fact = partial(said, SAID, "Reed Post")
_herons = partial(counted, SAID, variable="herons counted", about="herons", unit="herons")
_eels = partial(counted, SAID, variable="eels caught", about="eels", unit="eels")

FACTS = [
    _herons("herons-2023", "How many herons were counted in 2023?", value="900"),
    _herons("herons-2024", "How many herons did they count in 2024?", value="1000", observation_date="2024"),
    _herons("osney-2023", "How many herons were counted in Osney in 2023?", value="400", place="Osney")
    | {"entities": [OSNEY]},
    _herons(
        "osney-2024",
        "How many herons were counted in Osney in 2024?",
        value="350",
        place="Osney",
        observation_date="2024",
        entities=[OSNEY],
    ),
    counted(
        SAID,
        "chicks",
        "How many chicks were raised in 2024?",
        "chicks",
        "herons",
        "30",
        "chicks",
        observation_date="2024",
        entities=[OSNEY, MARL],
    ),
    _fact("marl", "What is Marl?", "What is the population of Marl?", entities=[MARL, OSNEY]),
    _fact(
        "storm",
        "When was the worst night?",
        "What was the storm in December called?",
        entities=[{"name": "Storm Hilda", "type": "event"}],
    ),
    counted(
        SAID,
        "level",
        "How high did the river rise at Osney?",
        "river level",
        "the river",
        "5.8",
        "metres",
        place="Osney",
        observation_date="2023-12-09",
        entities=[OSNEY],
    ),
    counted(
        SAID,
        "before",
        "How much was the mooring fee at first?",
        "mooring fee before the rise",
        "the harbour",
        "50",
        "pounds",
        observation_date=None,
    ),
    counted(
        SAID,
        "after",
        "How high is the mooring fee now?",
        "mooring fee after the rise",
        "the harbour",
        "75",
        "pounds",
        observation_date=None,
    ),
    _fact("more", "How much more do private yards pay?", "Why does the harbour lack engineers?"),
    _fact(
        "promised",
        "How much money has been promised for the lock?",
        "What sum is pledged?",
        asserted_by="Ida Wren",
        entities=[IDA],
    ),
    {
        "id": "motor",
        "kind": "quote",
        "statement": "Ida Wren said that she rowed to the market every day, and that she has a motor now.",
        "questions": ["How often did Ida Wren row?", "What did Ida Wren say about the market?"],
        "text": SAID["motor"],
        "creator": {"name": "Ida Wren", "role": "a ferrywoman of Osney"},
        "entities": [IDA],
        "citations": [{"source": "report", "exact": part.strip()} for part in SAID["motor"].split("…")],
    },
    _fact("plan", "When did the council present its plan?", "Who presented the plan?"),
    _fact("houses", "How many houses were built on the flood plain?", "When were the houses built?"),
    _fact(
        "cafe",
        "Who opened the café in Marl?",
        "When did the café open?",
        entities=[LUIS, MARL, {"name": "Signal Box Café", "type": "organisation", "aliases": ["the café"]}],
    ),
    _fact("optician", "Who is Maren Roth?", "How old is Maren Roth?", entities=[MAREN]),
    _fact("minister", "Who is Kurt Ashe?", "When will the minister decide?", entities=[KURT]),
    _fact(
        "counters",
        "Why is there no number for Marl in 2022?",
        "Were the counters repaired?",
        entities=[MARL],
    ),
    counted(
        SAID,
        "stay",
        "How long was the average stay in the hostel in 2023?",
        "average stay",
        "people in the hostel",
        "58",
        "days",
    ),
    _eels("eels-all", "How many eels were caught in 2023?", value="65", place="Reed Coast")
    | {"entities": [COAST]},
    *(
        _eels(f"eels-{one.lower()}", f"How many eels were caught in {one} in 2023?", value=value, place=one)
        | {"entities": [{"name": one, "type": "place"}]}
        for one, value in (("Osney", "10"), ("Marl", "20"), ("Fenn", "35"))
    ),
    figure(
        "accidents",
        exact=SAID["accidents"],
        statement=f"{SAID['accidents']}.",
        questions=["How many accidents were there in the winter of 2022 to 2023?"],
        variable_measured="accidents",
        observation_about="cyclists",
        value="14",
        value_text="14",
        unit_text="accidents",
        observation_date="2022-11/2023-02",
        attributed_to="Police",
    ),
    _fact("post", "Which paper carried the story?", "When did the story come out?", entities=[POST]),
    _fact("board", "How did the board react to the plan?", "What did the board point to?", entities=[BOARD]),
    counted(
        SAID,
        "shares",
        "What share of the spending went to servers?",
        "share of spending on servers",
        "servers",
        "10",
        "percent",
        observation_date="2024",
        value_text="a tenth",
    ),
    counted(
        SAID,
        "survey",
        "How many members did the union survey?",
        "members surveyed",
        "Boat Union",
        "1350",
        "members",
        value_text="1,350",
        observation_date="2024-03",
        entities=[UNION],
    ),
    _fact("records", "Since when have there been flood records?", entities=[VALLEY]),
]
GLOSSARY = {
    "synonyms": [["be counted", "be recorded", "be seen"]],
    "entities": [OSNEY, MARL, FENN, COAST, VALLEY],
}
