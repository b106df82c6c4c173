"""An orchestra on tour: people beside one another, owners, shares, reasons, countries."""

from __future__ import annotations

from tests.facts.making import Json, figure, statement

SAID = {
    "duet": "Ida Brandt played the duet with Noor Haddad at the opening",
    "rules": "The hall kept the strict dress rules that were in place under President Holm",
    "owned": "The hall kept President Holm's strict dress rules",
    "letters": "Visitors complained about Otto Rask's programme notes",
    "stops": "Ida Brandt and Noor Haddad travelled through Japan, Ghana and Peru",
    "strings": "Of the tickets 58% were sold to pupils in 2023",
    "founder": "The founder of the orchestra was 71",
    "cause": "Critics named the new organ as one reason for the crowds",
    "choir": "The Lark Choir is a lay choir",
    "interview": "Noor Haddad spoke with a magazine",
    "sign": "The full halls reflect the hunger for old music",
    "tuners": "The city's tuners tune 12 pianos",
    "compared": "The strings are better paid than the brass",
    "guests": "Last year 12 guests sang with the choir",
    "printed": "The interview appeared in the Dawn Courier",
}
IDA = {"name": "Ida Brandt", "type": "person"}
NOOR = {"name": "Noor Haddad", "type": "person"}
OTTO = {"name": "Otto Rask", "type": "person"}
HOLM = {"name": "President Holm", "type": "person"}
CHOIR = {"name": "Lark Choir", "type": "organisation"}
BRASS = {"name": "the brass", "type": "group", "aliases": ["brass"]}
STRINGS = {"name": "the strings", "type": "group", "aliases": ["strings"]}
COURIER = {"name": "Dawn Courier", "type": "work"}
COUNTRIES = [{"name": name, "type": "place"} for name in ("Japan", "Ghana", "Peru")]


def fact(id: str, *questions: str, **changes: object) -> Json:
    return statement(id, exact=SAID[id], statement=f"{SAID[id]}.", questions=list(questions), **changes)


FACTS = [
    fact("duet", "What did Ida Brandt play at the opening?", entities=[IDA, NOOR]),
    fact("rules", "Which dress rules did the hall keep?", entities=[HOLM]),
    fact("owned", "What did the hall keep?", entities=[HOLM]),
    fact("letters", "What did visitors complain about?", entities=[OTTO]),
    fact("stops", "Which countries did Ida Brandt travel through?", entities=[IDA, NOOR, *COUNTRIES]),
    figure(
        "strings",
        exact=SAID["strings"],
        statement=f"{SAID['strings']}.",
        questions=["What share of the tickets was sold to pupils in 2023?"],
        variable_measured="share of tickets sold to pupils",
        observation_about="the tickets",
        value="58",
        unit_text="percent",
        value_text="58%",
        attributed_to="the box office",
    ),
    figure(
        "founder",
        exact=SAID["founder"],
        statement="Otto Rask was 71 years old.",
        questions=["How old is Otto Rask?", "How old was the founder of the orchestra?"],
        variable_measured="age",
        observation_about="Otto Rask",
        value="71",
        unit_text="years",
        value_text="71",
        observation_date=None,
        entities=[OTTO],
    ),
    fact("cause", "What did critics name as a reason for the crowds?"),
    fact("choir", "What is the Lark Choir?", entities=[CHOIR]),
    fact("guests", "How many guests sang with the choir?"),
    fact("interview", "Which magazine did Noor Haddad speak with?", entities=[NOOR]),
    fact("sign", "What do the full halls reflect?"),
    fact("tuners", "What do the tuners tune?"),
    fact("compared", "Which players are better paid?", entities=[STRINGS, BRASS]),
    fact("printed", "Where did the interview appear?", "Which newspaper is it?", entities=[COURIER]),
]
