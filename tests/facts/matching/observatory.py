"""An observatory and its quarrels: facts that questions ask for in other turns of phrase."""

from __future__ import annotations

from functools import partial

from tests.facts.matching.judged import counted, said

SAID = {
    "founded": "The Hill Observatory was founded in 1931 by the teacher Ida Brandt",
    "director": "Otto Lind, a retired baker, has been general director of the Hill Observatory since 2018",
    "hidden": (
        "Mira is the pseudonym of a night guard who asked to be called that because she feared for her post"
    ),
    "leak": "An unnamed guide said that the dome leaks on every clear night",
    "rain": "Otto Lind said that what ruins the plates is rain",
    "denied": "Otto Lind denies the claim of Mira about the missing plates",
    "storm": "There are no visitor figures for 2021, because the observatory was closed for most of the year",
    "visitors": "The Hill Observatory had 900 visitors in 2022",
    "beds": "The hostel had 40 beds at the end of 2022",
    "dorn": "The village of Dorn lies an hour’s walk from the station",
    "gorse": "Upper Tarrow is a valley of gorse and granite",
    "lift": "The dome in Dorn, opened in 2001, is the only one of the three with a lift",
    "plates": "The Star Institute puts the loss of plates in 2022 at 14%",
    "winter": "It is not known why fewer plates break in winter",
    "lamps": "The rules of the hill no longer allow lamps",
    "path": "Dorn Path carries walkers but no carts",
    "nights": "The Star Institute watched the comet on 30 nights in 2022",
    "wait": "Guides measured an average wait of 20 minutes at the gate in 2022",
    "opens": "The Star Institute is to open the sealed plates in March 2053",
    "spoke": "Mira spoke with the Dorn Post",
    "price": "A ticket for the dome has a price of 6 crowns",
    "secret": "The Hill Observatory does not disclose how many plates it sold",
    "clock": "Ida Brandt winds the clock at three in the morning",
    "dust": "Dust is what the Hill Observatory calls light that comes from no star",
    "seats": "The dome has 70 seats",
    "club": "Of the pupils in the Comet Club 60% came back in 2022",
}
HILL = {"name": "Hill Observatory", "type": "organisation"}
STARS = {"name": "Star Institute", "type": "organisation"}
POST = {"name": "Dorn Post", "type": "organisation"}
DORN, TARROW, PATH = ({"name": one, "type": "place"} for one in ("Dorn", "Upper Tarrow", "Dorn Path"))
IDA, OTTO, MIRA = ({"name": one, "type": "person"} for one in ("Ida Brandt", "Otto Lind", "Mira"))

_fact = partial(said, SAID, "Dorn Post")
_number = partial(counted, SAID)


def _quote(id: str, question: str, speaker: str, text: str, **changes: object) -> dict[str, object]:
    return {
        "id": id,
        "kind": "quote",
        "statement": f"{SAID[id]}.",
        "questions": [question],
        "text": text,
        "creator": {"name": speaker},
        "citations": [{"source": "report", "exact": text}],
        **changes,
    }


FACTS = [
    _fact("founded", "How old is the Hill Observatory?", entities=[HILL, IDA]),
    _fact(
        "director", "Since when has Otto Lind been director of the Hill Observatory?", entities=[OTTO, HILL]
    ),
    _fact("hidden", "Who is Mira?", "Why is Mira not called by her own name?", entities=[MIRA]),
    _quote(
        "leak", "What did the guide say about the dome?", "A guide", "the dome leaks on every clear night"
    ),
    _quote(
        "rain",
        "What did Otto Lind say about the plates?",
        "Otto Lind",
        "what ruins the plates is rain",
        entities=[OTTO],
    ),
    _fact("denied", "Does Otto Lind deny the claim of Mira about the plates?", entities=[OTTO, MIRA]),
    _fact(
        "storm",
        "For which year are there no figures?",
        "Was the observatory closed in 2021?",
        entities=[DORN],
    ),
    _number(
        "visitors",
        "How many visitors did the Hill Observatory have in 2022?",
        "visitors",
        "Hill Observatory",
        "900",
        "visitors",
        observation_date="2022",
        entities=[HILL],
    ),
    _number(
        "beds", "How many beds did the hostel have?", "beds", "hostel", "40", "beds", observation_date="2022"
    ),
    _fact("dorn", "How long is the walk from the station to Dorn?", entities=[DORN]),
    _fact("gorse", "What is Upper Tarrow?", "Which valley has gorse?", entities=[TARROW]),
    _fact("lift", "Does the dome in Dorn have a lift?", entities=[DORN]),
    _number(
        "plates",
        "What share of the plates was lost in 2022, according to the Star Institute?",
        "share of plates lost",
        "plates",
        "14",
        "percent",
        observation_date="2022",
        attributed_to="Star Institute",
        entities=[STARS],
    ),
    _fact("winter", "Why do fewer plates break in winter?", entities=[DORN]),
    _fact("lamps", "What is not allowed by the rules of the hill?", entities=[DORN]),
    _fact("path", "Who may use Dorn Path?", "Is Dorn Path open to walkers?", entities=[PATH]),
    _number(
        "nights",
        "On how many nights did the Star Institute watch the comet?",
        "nights of watching the comet",
        "Star Institute",
        "30",
        "nights",
        observation_date="2022",
        entities=[STARS],
    ),
    _number(
        "wait",
        "How long did people wait at the gate in 2022?",
        "average waiting time",
        "gate",
        "20",
        "minutes",
        observation_date="2022",
    ),
    _fact("opens", "When is the Star Institute to open the sealed plates?", entities=[STARS]),
    _fact("spoke", "Who interviewed Mira?", "Did Mira speak with the Dorn Post?", entities=[MIRA, POST]),
    _number("price", "What is the price of a ticket for the dome?", "price", "ticket", "6", "crowns"),
    _fact("secret", "Does the Hill Observatory disclose its plates?", entities=[HILL]),
    _fact("clock", "When does Ida Brandt wind the clock?", entities=[IDA]),
    _fact("dust", "What does the Hill Observatory call dust?", entities=[HILL]),
    _number("seats", "How many seats does the dome have?", "seats", "dome", "70", "seats"),
    _number(
        "club",
        "What share of the pupils in the Comet Club came back in 2022?",
        "share of pupils who came back",
        "pupils in the Comet Club",
        "60",
        "percent",
        observation_date="2022",
    ),
]
