"""Every card and form against Discord's own description of what it takes."""

from typing import Any

import pytest

from bot.discord import cards
from bot.discord.cards import Press
from tests.bot.discord.cards import made
from tests.discord.server.contract import ABSENT, contract

PRESS = Press("bad", (("harbour", "riders-2022"),))
CARDS = {
    "figure": cards.answer(made.answered(made.figure()), private=True),
    "quote": cards.answer(made.answered(made.quote())),
    "statement": cards.answer(made.answered(made.statement())),
    "computed": cards.answer(made.answered(made.computed())),
    "several": cards.answer(made.answered(made.statement("a"), made.statement("b"))),
    "choices": cards.answer(made.said("ambiguous", choices=[made.figure("2022"), made.figure("2023")])),
    "silence": cards.answer(made.said("not_found", related=[made.figure()]), noted=True),
    "list": cards.facts("All", [made.figure(), made.quote()], page=2, pages=3, turn="all"),
    "context": cards.context(made.figure(), made.quote()),
    "notice": cards.notice("Nothing is kept of you.", title="Privacy", buttons=[("Delete", Press("mine"))]),
    "shared": cards.shared(made.message(cards.answer(made.answered(made.figure()), private=True)), 42),
}


def check(schema: str, body: dict[str, Any]) -> None:
    described = contract()
    if described is None:
        pytest.skip(ABSENT)
    assert described.schema(schema, body) == []


@pytest.mark.parametrize("name", CARDS)
def test_a_card_is_a_message_that_discord_takes(name: str) -> None:
    check("MessageCreateRequest", {"flags": 1 << 15, "components": made.components(CARDS[name])})


def test_the_form_is_one_that_discord_takes() -> None:
    check("ModalInteractionCallbackRequestData", cards.wrong_modal(PRESS, "How many?").to_dict())
