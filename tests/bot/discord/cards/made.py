"""Facts as they are shown, answers, and the messages that cards are in, made for tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord

from bot.discord.cards import Press

Json = dict[str, Any]

REPORT = "Harbour Office, “The harbour in 2023”, 1 February 2024"
URL = "https://harbour.example/report"


def citation(exact: str, reference: str = REPORT, **more: Any) -> Json:
    around = {"prefix": "ce said on Monday that ", "suffix": " and that it was full. Th"}
    return {"source": "report", "exact": exact, **around, "reference": reference, **more}


def shown(id: str, kind: str, statement: str, **more: Any) -> Json:
    return {"id": id, "kind": kind, "statement": statement, "pack": "harbour", **more}


def figure(year: str = "2022", riders: str = "41,200", **more: Any) -> Json:
    return shown(
        f"riders-{year}",
        "figure",
        f"The ferry carried {riders} riders in {year}.",
        figure={
            "variable_measured": "riders",
            "observation_about": "the ferry",
            "value": riders.replace(",", ""),
            "unit_text": "riders",
            "value_text": riders,
            "observation_date": year,
            "attributed_to": "the Harbour Office",
            **more,
        },
        citations=[citation(f"carried {riders} riders in {year}", url=URL)],
    )


def quote(text: str = "We have never been busier.", **creator: Any) -> Json:
    speaker = {"name": "Ines Duarte", "role": "harbour master", "pseudonym": False, **creator}
    return shown(
        "never-busier",
        "quote",
        "The harbour master said that they had never been busier.",
        quote={"text": text, "creator": speaker, "recipient": "the Ledger", "elisions": False},
        citations=[citation("We have never been busier."), citation("said harbour master Ines Duarte")],
    )


def statement(id: str = "quay-full", text: str = "The quay is full.") -> Json:
    cited = [citation("the quay is full")]
    return shown(id, "statement", text, asserted_by="the harbour master", citations=cited)


def computed() -> Json:
    one, two = figure("2023", "44,000"), figure("2022", "41,200")
    return shown(
        "computed:riders-2023:riders-2022",
        "computed",
        "Computed from two figures: 44,000 (the ferry, 2023) against 41,200 (the ferry, 2022): "
        "2,800 more riders, about 6.8% more (about 1.07 times as many).",
        result="2,800 more riders, about 6.8% more (about 1.07 times as many)",
        formula="44,000 − 41,200 = 2,800 riders; 44,000 ÷ 41,200 ≈ 1.07",
        values={"difference": "2800", "unit": "riders", "ratio": "1.07", "percent": "6.8"},
        operands=[one, two],
        citations=[*one["citations"], *two["citations"]],
    )


def said(status: str, question: str = "How many riders did the ferry carry?", **parts: list[Json]) -> Json:
    empty: dict[str, list[Json]] = {"answers": [], "choices": [], "related": []}
    return {"question": question, "status": status, "confidence": 0.9, "took_ms": 1.0, **empty, **parts}


def answered(*answers: Json) -> Json:
    return said("answered", answers=list(answers))


def components(view: discord.ui.LayoutView) -> list[Json]:
    """What is sent of a card."""
    made: list[Json] = view.to_components()  # type: ignore[no-untyped-call]
    return made


def walk(sent: list[Json]) -> Iterator[Json]:
    """Every component, with those inside others."""
    for one in sent:
        yield one
        yield from walk(one.get("components", []))
        if "accessory" in one:
            yield one["accessory"]


def texts(view: discord.ui.LayoutView) -> list[str]:
    """The texts of a card in their order."""
    return [one["content"] for one in walk(components(view)) if one["type"] == 10]


def text(view: discord.ui.LayoutView) -> str:
    return "\n".join(texts(view))


def buttons(view: discord.ui.LayoutView) -> dict[str, str]:
    """The custom id behind each label."""
    return {one["label"]: one["custom_id"] for one in walk(components(view)) if one["type"] == 2}


def custom_ids(view: discord.ui.LayoutView) -> list[str]:
    """The custom ids of all buttons in their order."""
    return [one["custom_id"] for one in walk(components(view)) if one["type"] == 2]


class Desk:
    """Writes down what is handed to it, and by whom."""

    def __init__(self) -> None:
        self.presses: list[tuple[int, Press]] = []
        self.reports: list[tuple[int, Press, str, str]] = []

    async def pressed(self, interaction: discord.Interaction[Any], press: Press) -> None:
        self.presses.append((interaction.user.id, press))

    async def reported(
        self, interaction: discord.Interaction[Any], press: Press, question: str, words: str
    ) -> None:
        self.reports.append((interaction.user.id, press, question, words))


class Client(discord.Client):
    """A client that is not connected to anything, with a desk."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True))
        self.desk = Desk()


def message(view: discord.ui.LayoutView | None = None, content: str = "") -> discord.Message:
    """A message as discord.py reads it from what Discord sends."""
    client = Client()
    channel = client.get_partial_messageable(1)
    return discord.Message(state=client._connection, channel=channel, data=_message(view, content))


def interaction(
    client: Client, kind: int, data: Json, view: discord.ui.LayoutView
) -> discord.Interaction[Client]:
    """What somebody did on the card ``view``, as discord.py reads it: 3 a press, 5 a sent form."""
    sent: Any = {
        "id": "5",
        "application_id": "3",
        "type": kind,
        "token": "t",
        "version": 1,
        "channel": {"id": "1", "type": 1},
        "user": {"id": "9", "username": "member", "discriminator": "0", "avatar": None},
        "attachment_size_limit": 0,
        "data": data,
        "message": _message(view, ""),
    }
    return discord.Interaction(data=sent, state=client._connection)


def _message(view: discord.ui.LayoutView | None, content: str) -> Any:
    return {
        "id": "2",
        "channel_id": "1",
        "author": {"id": "3", "username": "footnote", "discriminator": "0", "avatar": None},
        "content": content,
        "components": _with_ids(components(view)) if view else [],
        "flags": 1 << 15 if view else 0,
        "timestamp": "2024-02-01T00:00:00+00:00",
        "edited_timestamp": None,
        "type": 0,
        **dict.fromkeys(("tts", "mention_everyone", "pinned"), False),
        **{name: [] for name in ("mentions", "mention_roles", "attachments", "embeds")},
    }


def _with_ids(sent: list[Json]) -> list[Json]:
    """Discord numbers the components that have no id of their own."""
    for number, one in enumerate(walk(sent), start=1):
        one.setdefault("id", number)
    return sent
