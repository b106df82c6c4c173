"""A valley with a school: who does what, and on what condition."""

from __future__ import annotations

from functools import partial

from tests.facts.matching.judged import counted, said

SAID = {
    "school": "The school was set up in 1950 by the glazier Tilda Moor",
    "pilgrim": "The chapel was painted by the refugee Ansel Roth",
    "baker": "Lotte Wend is a retired baker",
    "name": "Perrin is a pseudonym",
    "hikers": "The keeper counts a hiker only if he has signed the book",
    "seats": "The keeper counts 40 seats in the chapel",
    "ice": "The ice on the tarn lay 30 centimetres deep in 2023",
}
NAMES = ("Tilda Moor", "Ansel Roth", "Lotte Wend", "Perrin")
TILDA, ANSEL, LOTTE, PERRIN = ({"name": name, "type": "person"} for name in NAMES)

fact = partial(said, SAID, "Valley Post")
FACTS = [
    fact("school", "Who set up the school?", entities=[TILDA]),
    fact("pilgrim", "Who painted the chapel?", entities=[ANSEL]),
    fact("baker", "Who is Lotte Wend?", entities=[LOTTE]),
    fact("name", "Who is Perrin?", entities=[PERRIN]),
    fact("hikers", "Which hikers does the keeper count?"),
    fact("seats", "What does the keeper count in the chapel?"),
    counted(
        SAID, "ice", "How deep was the ice on the tarn in 2023?", "depth", "the tarn", "30", "centimetres"
    ),
]
