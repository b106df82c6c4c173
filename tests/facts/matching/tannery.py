"""A tannery and its town: facts that short questions come near to without asking for them."""

from __future__ import annotations

from functools import partial

from tests.facts.matching.judged import counted, said

SAID = {
    "quarrel": "The guild and the tannery draw opposite lessons from the figures and do not agree about them",
    "chair": "Ida Roth is the chair of the guild in Orrel",
    "guild": "The Hide Guild was founded in 1950, when workers wanted to keep the old bridge in use",
    "lets": "The tannery is a firm that dries hides and lets the vats",
    "vote": "Motion 2, a plan of Karl Busch to close the vats, was lost by 41 votes to 52",
    "rule": "Anybody who objects to the accounts must write to Ida Roth",
    "ring": "The ring of Ida Roth vanished from the hall, and who took it has never been found out",
    "alias": "Bram is the nickname of a tanner who spoke with the Orrel Post",
    "cut": "Karl Busch said that one cannot cut the wages and then wonder who leaves",
    "smell": "Karl Busch said that the new vats have changed the river",
    "gets": "The Hide Guild receives letters from tanners every week",
    "pier": "Long Bridge has joined Orrel to Brack since 2001",
    "worse": "Karl Busch named the worse water as one cause of the smell",
    "called": "The Orrel Post called the price of hides relatively high",
    "lake": "Brack is a town at the lake",
    "repost": "The reprint appeared the day after the story",
    "fire": "After the fire the tannery moved to Brack",
    "members": "The Hide Guild has 90 members",
    "apology": "Karl Busch, a member of the board, stayed away because he was ill",
    "towns": "The towns with vats are Orrel and Brack",
    "reasons": "Ida Roth gave two reasons for the rise of the price: the drought and the dearer salt",
    "posts": "Ida Roth named letters to the paper, which set off a rush, as one reason for the price",
    "ended": "The tannery ended the evening shift in October 2022",
    "followup": "The follow-up study starts in May 2030",
    "came": "Many tanners crossed into Marn from Orrel in 2019",
    "paper": "The Orrel Post cites a report from Marn on hides",
    "rank": "Long Bridge stood ninth in the list of 2023",
    "salt": "The dearer salt is one cause of the rise of the price",
}
IDA = {"name": "Ida Roth", "type": "person", "aliases": ["guild chair"]}
KARL, BRAM = ({"name": one, "type": "person"} for one in ("Karl Busch", "Bram"))
GUILD, POST = ({"name": one, "type": "organisation"} for one in ("Hide Guild", "Orrel Post"))
ORREL, BRACK, MARN, BRIDGE = (
    {"name": one, "type": "place"} for one in ("Orrel", "Brack", "Marn", "Long Bridge")
)

_fact = partial(said, SAID, "Orrel Post")


def _quote(id: str, *questions: str) -> dict[str, object]:
    text = SAID[id].split(" that ", 1)[1]
    return {
        "id": id,
        "kind": "quote",
        "statement": f"{SAID[id]}.",
        "questions": list(questions),
        "text": text,
        "creator": {"name": "Karl Busch"},
        "entities": [KARL],
        "citations": [{"source": "report", "exact": text}],
    }


FACTS = [
    _fact("quarrel", "Which two draw opposite lessons from the figures?", "Do the two agree?"),
    _fact("chair", "Who is Ida Roth?", "Who is the chair of the guild?", entities=[IDA, ORREL]),
    _fact("guild", "What is the Hide Guild?", "When was the guild founded?", entities=[GUILD]),
    _fact("lets", "Who lets the vats?", "Whom does one rent a vat from?", "What does the tannery dry?"),
    _fact("vote", "How did the vote on motion 2 end?", "Was motion 2 lost?", entities=[KARL]),
    _fact(
        "rule", "To whom must objections to the accounts go?", "Who must write to Ida Roth?", entities=[IDA]
    ),
    _fact("ring", "What vanished from the hall?", "Who took the ring?", entities=[IDA]),
    _fact("alias", "Who is Bram?", "What nickname does the tanner go by?", entities=[BRAM, POST]),
    _quote("cut", "What did Karl Busch say about wages?", "Who said that one cannot cut the wages?"),
    _quote("smell", "What has changed the river, according to Karl Busch?", "What did Karl Busch say?"),
    _fact("gets", "What does the guild receive from tanners?", entities=[GUILD]),
    _fact(
        "pier", "What kind of bridge is Long Bridge?", "What does Long Bridge join?", entities=[BRIDGE, ORREL]
    ),
    _fact(
        "worse",
        "Who says that the water has got worse?",
        "Which cause does Karl Busch name?",
        asserted_by="Karl Busch",
        entities=[KARL],
    ),
    _fact(
        "called",
        "What does the Orrel Post call high?",
        "How does the paper describe the price?",
        entities=[POST],
    ),
    _fact("lake", "What is Brack?", "Where is Brack?", entities=[BRACK]),
    _fact("repost", "Which came first, the story or the reprint?", "What appeared after the story?"),
    _fact("fire", "What happened after the fire?", "Where did the tannery move?", entities=[BRACK]),
    counted(
        SAID,
        "members",
        "How many members does the Hide Guild have?",
        "members",
        "Hide Guild",
        "90",
        "members",
        entities=[GUILD],
    ),
    _fact("apology", "Which member of the board stayed away?", entities=[KARL]),
    _fact("towns", "Which towns have vats?", "Name the towns with vats", entities=[ORREL, BRACK]),
    _fact(
        "reasons",
        "Why did the price rise, according to Ida Roth?",
        "Which reasons does Ida Roth give?",
        asserted_by="Ida Roth",
        entities=[IDA],
    ),
    _fact(
        "posts",
        "What set off the rush?",
        "What did Ida Roth say about letters?",
        "Which other reason did the chair of the guild give?",
        asserted_by="Ida Roth",
        entities=[IDA],
    ),
    _fact("ended", "When did the evening shift end?", "When was the evening shift ended?"),
    _fact("followup", "When does the follow-up study begin?", "When will the follow-up start?"),
    _fact(
        "came",
        "Which country did the tanners cross into?",
        "Where did the tanners cross?",
        entities=[ORREL, MARN],
    ),
    _fact(
        "paper",
        "Which country does the report come from?",
        "What does the paper cite?",
        entities=[POST, MARN],
    ),
    _fact("rank", "What was the rank of Long Bridge in 2023?", entities=[BRIDGE]),
    _fact("salt", "Why does the price rise?", "Is salt a cause?"),
]
