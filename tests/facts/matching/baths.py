"""A town's swimming baths: facts that are asked about in other words than they use."""

from __future__ import annotations

from functools import partial

from tests.facts.matching.judged import counted, said

SAID = {
    "swimmers": "The Elm Baths had 41,000 visitors in 2023",
    "sauna": "The first aid room of the Elm Baths saw 800 patients in 2023",
    "passes": "The Elm Baths sold 700 passes in 2023",
    "lockers": "In 2023, 70% of the berths in the Elm Marina were taken",
    "grant": "In 2018 the town council approved 2 million crowns for the slide",
    "repairs": "The Elm Baths were closed for repairs from May 2021 to June 2022",
    "hall": "The Mill Hall was a granary until 1990 and has been a ballroom since 1995",
    "noise": "The wardens measured 60 decibels at the fence in July 2023",
    "county": "The county pays 40% of the cost of the slide",
    "rules": "The house rules no longer allow ball games",
    "pay": "Ida Brandt says that her pay has not risen since 2019",
    "pools": "The town's three pools had 90 showers in 2023",
    "steam": "The steam ward of the Elm Baths was shut in March 2020",
    "ranking": "In the ranking of 2023 the Elm Baths came seventh",
    "frieze": "It is not known why the frieze faded",
    "regulars": "Regulars are what the Elm Baths call swimmers who come twice a week",
    "play": "The Deep End by Noor Haddad drew 900 people in 2023",
    "bell": "The brass bell vanished from the cloakroom in 2020",
    "desk": "At the desk swimmers waited 12 minutes on average in 2023",
    "return": "Of the learners in 2023, 15% came back within 30 days",
    "survey": "Otto Vale counted the ducks in the park in 2023",
    "podium": "In the relay of 2023 Otto Vale came first, ahead of Ida Brandt",
}
BATHS, MARINA = ({"name": one, "type": "organisation"} for one in ("Elm Baths", "Elm Marina"))
HALL = {"name": "Mill Hall", "type": "place"}
IDA, NOOR, OTTO = ({"name": one, "type": "person"} for one in ("Ida Brandt", "Noor Haddad", "Otto Vale"))
PLAY = {"name": "The Deep End", "type": "work"}

_fact = partial(said, SAID, "Elm Post")
_number = partial(counted, SAID)

FACTS = [
    _number(
        "swimmers",
        "How many visitors did the Elm Baths have in 2023?",
        "visitors",
        "Elm Baths",
        "41000",
        "visitors",
        entities=[BATHS],
        value_text="41,000",
    ),
    _number(
        "sauna",
        "How many patients came to the first aid room in 2023?",
        "patients",
        "first aid room",
        "800",
        "patients",
        entities=[BATHS],
    ),
    _number(
        "passes",
        "How many passes did the Elm Baths sell in 2023?",
        "passes",
        "Elm Baths",
        "700",
        "passes",
        entities=[BATHS],
    ),
    _number(
        "lockers",
        "What share of the berths was taken in 2023?",
        "share of berths taken",
        "berths",
        "70",
        "percent",
        entities=[MARINA],
    ),
    _number(
        "grant",
        "How much did the town council approve for the slide?",
        "approved cost of the slide",
        "slide",
        "2000000",
        "crowns",
        value_text="2 million",
        observation_date="2018",
    ),
    _fact("repairs", "When were the Elm Baths closed?", "When did the Elm Baths reopen?", entities=[BATHS]),
    _fact("hall", "What was the Mill Hall?", entities=[HALL]),
    _number("noise", "How many decibels did the wardens measure?", "noise", "fence", "60", "decibels"),
    _number(
        "county",
        "What share of the cost of the slide does the county pay?",
        "share of the cost paid",
        "slide",
        "40",
        "percent",
    ),
    _fact("rules", "What do the house rules not allow?"),
    _fact("pay", "Since when has Ida Brandt's pay not risen?", entities=[IDA]),
    _number("pools", "How many showers did the town have in 2023?", "showers", "town", "90", "showers"),
    _fact("steam", "When was the steam ward shut?", entities=[BATHS]),
    _fact("ranking", "How did the Elm Baths do in the ranking of 2023?", entities=[BATHS]),
    _fact("frieze", "Why did the frieze fade?", "Is it known why the frieze faded?"),
    _fact("regulars", "What are regulars?", entities=[BATHS]),
    _fact(
        "play", "How many people saw The Deep End in 2023?", "Who made The Deep End?", entities=[PLAY, NOOR]
    ),
    _fact("bell", "What vanished from the cloakroom?"),
    _number(
        "desk", "How long did swimmers wait at the desk in 2023?", "average wait", "desk", "12", "minutes"
    ),
    _number(
        "return",
        "What share of the learners came back within 30 days?",
        "share back within 30 days",
        "learners",
        "15",
        "percent",
    ),
    _fact("survey", "What did Otto Vale count?", entities=[OTTO]),
    _fact("podium", "Who came first in the relay of 2023?", entities=[OTTO, IDA]),
]
