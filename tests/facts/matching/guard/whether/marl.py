"""A small base of a town of potters, of which is asked whether this or that is so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facts.base import FactBase
from tests.facts.matching.judged import base_of, said

ADA, BO = ({"name": one, "type": "person"} for one in ("Ada Krall", "Bo Timm"))
GUILD, POST = ({"name": one, "type": "organisation"} for one in ("Potters' Guild", "Marl Post"))
MARL, FARN, PASS = ({"name": one, "type": "place"} for one in ("Marl", "Farn", "Grey Pass"))
GAME = {"name": "Kiln Rush", "type": "work"}
SAID = {
    "ada": "Ada Krall is the head of the Potters' Guild and lives in Marl",
    "bo": "Bo Timm noticed a rise in Welsh potters in Farn",
    "founder": "The Potters' Guild was founded by Bo Timm in 1950",
    "reason": "Ada Krall named the levy of Bo Timm's time as one reason for the dear clay",
    "pass": "Grey Pass lies between Marl and Farn",
    "rich": "The potters of Marl are poor, and the rich towns of the plain buy their jugs",
    "game": "Kiln Rush was released in 2021",
    "free": "Kiln Rush is free on the phone, where nothing has to be paid for it",
    "night": "A third of the travellers want a night tram",
    "back": "The guild would pay more only if the night tram came back",
    "rule": "Anybody who complains of the smoke must write to Ada Krall",
    "wish": "The guild wants the levy halved",
    "trend": "More people ride the tram to the kilns and fewer walk",
    "gates": "The paper named the reopening of Farn's gates as one cause of the noise",
    "deny": "Ada Krall denies that the kiln was cold",
    "towns": "Ada Krall passed through four towns on her way",
    "crown": "The crown of the guild vanished, and who took it has never been found out",
    "pumps": "The pumps of the kiln were faulty in 2022",
    "cart": "The new bridge carries walkers and carts but no horses",
    "came": "Nine sailors came to Marl in 2020",
    "moved": "Many sailors move north every year",
    "tram": "Bo Timm proposes one ticket for tram and bath",
    "shut": "Bo Timm said that the lockdown was why potters left",
    "vote": "The motion on the levy was lost by 40 votes to 50",
}
ABOUT = {
    "ada": [ADA, GUILD, MARL],
    "bo": [BO, FARN],
    "founder": [GUILD, BO],
    "reason": [ADA, BO],
    "pass": [PASS, MARL, FARN],
    "rich": [MARL],
    "game": [GAME],
    "free": [GAME],
    "back": [GUILD],
    "rule": [ADA],
    "wish": [GUILD],
    "gates": [FARN],
    "deny": [ADA],
    "towns": [ADA],
    "crown": [GUILD],
    "came": [MARL],
    "tram": [BO],
    "shut": [BO],
}
ASKS = {
    "ada": ["Who is Ada Krall?", "Who is the head of the guild?"],
    "bo": ["What did Bo Timm notice?", "Has Bo Timm noticed the rise in Farn?"],
    "founder": ["Who founded the Potters' Guild?"],
    "reason": ["Why is clay dear?", "Did Ada Krall name the levy as a reason?"],
    "pass": ["Where is Grey Pass?"],
    "rich": ["Who buys the jugs of the potters?", "Are the potters of Marl poor?"],
    "game": ["When was Kiln Rush released?"],
    "free": ["What does Kiln Rush cost on the phone?"],
    "night": ["Do the travellers want the night tram to come back?"],
    "back": ["On what condition would the guild pay more?"],
    "rule": ["To whom must one write about the smoke?"],
    "wish": ["What does the guild want of the levy?"],
    "trend": ["How do people get to the kilns?", "Do more people ride the tram than before?"],
    "gates": ["What is one cause of the noise?"],
    "deny": ["What does Ada Krall deny?"],
    "towns": ["How many towns did Ada Krall pass through?"],
    "crown": ["Who took the crown?"],
    "pumps": ["What was wrong with the pumps?"],
    "cart": ["What does the bridge carry?", "What is allowed on the bridge?"],
    "came": ["How many sailors came to Marl?"],
    "moved": ["Where do the sailors move?", "Do sailors move from Farn to the coast or to Grey Pass?"],
    "tram": ["What does Bo Timm propose?"],
    "shut": ["Does Bo Timm blame the lockdown?", "Who blames the lockdown?"],
    "vote": ["Was the motion on the levy carried?"],
}


@contextmanager
def marl(path: Path) -> Iterator[FactBase]:
    told = {"shut": {"asserted_by": "Bo Timm"}}
    facts = [
        said(SAID, "Marl Post", id, *ASKS[id], entities=ABOUT.get(id, []), **told.get(id, {})) for id in SAID
    ]
    with base_of(path, SAID.values(), facts) as base:
        yield base
