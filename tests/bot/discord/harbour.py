"""A few facts for one server: what is in them, and the bot on a base that holds them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.discord.options import Options
from facts.base import FactBase
from tests.discord.loopback import UNHURRIED, Loopback, loopback
from tests.discord.server.server import Server

GUILD = "700000000000000001"
OWN = f"guild-{GUILD}"
"""The pack that is the server's own."""
SECOND_GUILD = "700000000000000002"
SECOND = f"guild-{SECOND_GUILD}"
"""That of a second server, about a tram."""
LONG_ID = f"the-tram-{'x' * 80}"
"""A fact of the second, whose id is too long for a button."""

TEXT = (
    "The Harbour Office said on Monday that the {boat} carried 41,200 riders in 2023. "
    "It was up from 38,900 in 2022, the office said. "
    "“We have never been busier,” said harbour master {speaker}. "
    "The pier of {town} was closed for nine days by a storm."
)

ASKED = "How many riders did the ferry carry in 2023?"
WHICH = "How many riders did the ferry carry?"
UNKNOWN = "How many riders did the ferry carry in 1987?"
REFERENCE = "“The harbour in 2023”, 1 February 2024"


def add(
    base: FactBase,
    pack: str,
    boat: str = "ferry",
    speaker: str = "Ines Duarte",
    town: str = "Aldmouth",
    pier_id: str = "pier-closed",
) -> None:
    """Add a pack about ``boat``: two figures of a series, a quote and a statement, from one source."""
    base.add_pack({"id": pack, "title": f"The {boat}", "description": "A harbour."}, actor="test")
    source = {
        "id": "report",
        "type": "report",
        "title": f"The {boat} in 2023" if boat != "ferry" else "The harbour in 2023",
        "issued": "2024-02-01",
        "URL": f"https://{boat}.example/report",
    }
    text = TEXT.format(boat=boat, speaker=speaker, town=town)
    base.add_source(source, pack=pack, document=text, keep=True, actor="test")
    for year, value, cited in (
        ("2023", "41200", f"the {boat} carried 41,200 riders in 2023"),
        ("2022", "38900", "up from 38,900 in 2022"),
    ):
        figure = {
            "id": f"riders-{year}",
            "kind": "figure",
            "statement": f"The {boat} carried {int(value):,} riders in {year}.",
            "questions": [f"How many riders did the {boat} carry in {year}?"],
            "variable_measured": "riders",
            "observation_about": f"the {boat}",
            "value": value,
            "value_text": f"{int(value):,}",
            "unit_text": "riders",
            "observation_date": year,
            "attributed_to": "the Harbour Office",
            "citations": [{"source": "report", "exact": cited}],
            "entities": [{"name": f"the {boat}", "type": "thing"}],
            "tags": [boat],
        }
        base.publish(figure, pack=pack, actor="test")
    quote = {
        "id": "never-busier",
        "kind": "quote",
        "statement": f"The harbour master, {speaker}, said that they had never been busier.",
        "questions": [f"What did {speaker} say?"],
        "text": "We have never been busier",
        "creator": {"name": speaker, "role": "harbour master"},
        "citations": [{"source": "report", "exact": "We have never been busier"}],
        "entities": [{"name": speaker, "type": "person"}],
        "tags": [boat, "people"],
    }
    base.publish(quote, pack=pack, actor="test")
    statement = {
        "id": pier_id,
        "kind": "statement",
        "statement": f"The pier of {town} was closed for nine days by a storm.",
        "questions": [f"Why was the pier of {town} closed?"],
        "asserted_by": "The Harbour Office",
        "citations": [
            {"source": "report", "exact": f"The pier of {town} was closed for nine days by a storm"}
        ],
        "entities": [{"name": town, "type": "place"}],
        "tags": ["pier"],
    }
    base.publish(statement, pack=pack, actor="test")


@asynccontextmanager
async def harbour(path: Path, options: Options = UNHURRIED, **server: Any) -> AsyncIterator[Loopback]:
    """The bot in "a server", whose own pack in the base at ``path`` holds the facts, and in "second"."""
    small = Server(**server)
    small.registry.guild("a server", id=GUILD)
    small.registry.guild("second", id=SECOND_GUILD)
    async with loopback(path, options, server=small) as discord:
        yield discord
