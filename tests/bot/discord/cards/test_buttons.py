"""Buttons and the form: what discord.py must find in them to hand a press on after a restart."""

import discord

from bot.discord import cards
from bot.discord.cards import Press
from bot.discord.cards.buttons import PressButton
from tests.bot.discord.cards.made import Client, Json, answered, figure, interaction

PRESS = Press("bad", (("harbour", "riders-2022"),))


def test_discord_py_finds_our_buttons_by_their_custom_id_alone() -> None:
    template = PressButton.__discord_ui_compiled_template__
    view = cards.answer(answered(figure()), private=True)
    ids = [item.custom_id for item in view.walk_children() if isinstance(item, PressButton)]
    assert len(ids) == 4
    assert all(template.fullmatch(one) for one in ids)
    assert not template.fullmatch("somebody:else")


def test_a_view_is_persistent_and_never_times_out() -> None:
    view = cards.answer(answered(figure()))
    assert view.timeout is None
    assert view.is_persistent()


def test_what_posts_or_deletes_looks_different() -> None:
    styles = {PressButton(Press(action), "x").item.style for action in ("share", "pick")}
    assert styles == {discord.ButtonStyle.primary}
    assert PressButton(Press("mine"), "x").item.style is discord.ButtonStyle.danger
    assert PressButton(Press("ctx"), "x").item.style is discord.ButtonStyle.secondary


def test_the_form_asks_for_words_and_takes_none_too() -> None:
    form = cards.wrong_modal(PRESS, "How many?")
    sent = form.to_dict()
    (label,) = sent["components"]
    assert sent["title"] == "What is wrong?"
    assert sent["custom_id"] == PRESS.custom_id
    assert label["component"]["required"] is False
    assert label["component"]["max_length"] == 1_000
    assert len(label["label"]) <= 45
    assert len(label["description"]) <= 100


def test_a_form_that_somebody_opened_and_left_is_forgotten() -> None:
    assert cards.wrong_modal(PRESS, "How many?").timeout is not None


VIEW = cards.answer(answered(figure()))
QUESTION = "How many riders did the ferry carry?"


def form(words: str) -> Json:
    """What Discord sends of a form that was filled in."""
    typed = {"type": 4, "id": 2, "custom_id": "words", "value": words}
    return {"custom_id": PRESS.custom_id, "components": [{"type": 18, "id": 1, "component": typed}]}


async def test_a_button_hands_its_press_to_the_desk() -> None:
    client = Client()
    pressed = interaction(client, 3, {"custom_id": PRESS.custom_id, "component_type": 2}, VIEW)
    template = PressButton.__discord_ui_compiled_template__
    match = template.fullmatch(PRESS.custom_id)
    assert match is not None
    item: discord.ui.Button[discord.ui.LayoutView] = discord.ui.Button(
        label="Wrong?", custom_id=PRESS.custom_id
    )
    button = await PressButton.from_custom_id(pressed, item, match)
    await button.callback(pressed)
    assert client.desk.presses == [(9, PRESS)]
    assert button.item.label == "Wrong?"


async def test_a_form_that_nobody_remembers_is_handed_to_the_desk_with_its_question() -> None:
    client = Client()
    await cards.submitted(interaction(client, 5, form("the  year\u202e is wrong"), VIEW))
    assert client.desk.reports == [(9, PRESS, QUESTION, "the year� is wrong")]


async def test_a_form_is_handed_over_once_whoever_finds_it_first() -> None:
    client = Client()
    sent = interaction(client, 5, form(""), VIEW)
    await cards.wrong_modal(PRESS, QUESTION).on_submit(sent)
    await cards.submitted(sent)
    assert client.desk.reports == [(9, PRESS, QUESTION, "")]


async def test_what_is_no_form_of_ours_is_left_alone() -> None:
    client = Client()
    await cards.submitted(interaction(client, 5, {"custom_id": "other", "components": []}, VIEW))
    await cards.submitted(interaction(client, 3, {"custom_id": PRESS.custom_id, "component_type": 2}, VIEW))
    assert client.desk.reports == []
