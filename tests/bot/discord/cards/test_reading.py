"""Cards read back from the messages that they are in, as after a restart of the bot."""

import discord
import pytest

from bot.discord import cards
from bot.discord.cards import limits
from tests.bot.discord.cards.made import (
    answered,
    computed,
    custom_ids,
    figure,
    message,
    quote,
    said,
    statement,
    texts,
)

QUESTION = "How many *riders*, <@1>, took the 1. ferry_2?"


@pytest.mark.parametrize(
    "status_and_parts",
    [
        said("answered", QUESTION, answers=[figure()]),
        said("answered", QUESTION, answers=[computed()]),
        said("answered", QUESTION, answers=[statement("a"), statement("b")]),
        said("ambiguous", QUESTION, choices=[figure("2022"), figure("2023")]),
        said("not_found", QUESTION, related=[figure()]),
    ],
)
def test_the_question_is_read_back_from_every_face(status_and_parts: dict[str, object]) -> None:
    assert cards.question_of(message(cards.answer(status_and_parts))) == QUESTION
    assert cards.question_of(message(content=cards.answer_text(status_and_parts))) == QUESTION


def test_a_long_question_comes_back_as_far_as_it_is_shown() -> None:
    view = cards.answer(said("not_found", "why " * 500))
    read = cards.question_of(message(view))
    assert read is not None
    assert read.startswith("why why")
    assert read.endswith("why…")


def test_other_messages_hold_no_question() -> None:
    assert cards.question_of(message(content="How many riders?")) is None
    assert cards.question_of(message(cards.notice("-# Asked: nothing"))) is None
    assert cards.question_of(message(cards.context(figure()))) is None


@pytest.mark.parametrize(
    "shown", [answered(figure()), answered(quote()), answered(statement("a"), statement("b"))]
)
def test_a_shared_card_is_the_same_without_share_and_says_who_shared_it(shown: dict[str, object]) -> None:
    private = cards.answer(shown, private=True)
    view = cards.shared(message(private), 42)
    assert texts(view) == [*texts(private), "-# Shared by <@42>"]
    assert custom_ids(view) == [one for one in custom_ids(private) if not one.startswith("fn:share:")]
    assert cards.question_of(message(view)) == shown["question"]


def test_the_fullest_card_can_be_shared() -> None:
    answers = [statement(f"{'reason' * 15}-{number}", "Word. " * 80) for number in range(5)]
    view = cards.shared(message(cards.answer(answered(*answers), private=True)), 2**63)
    assert sum(map(limits.size, texts(view))) <= 4_000
    assert view.total_children_count <= 40


def test_the_buttons_of_a_shared_card_are_ours_so_that_nothing_is_remembered_of_it() -> None:
    view = cards.shared(message(cards.answer(answered(figure()), private=True)), 42)
    held = [item for item in view.walk_children() if item.is_dispatchable()]
    assert held
    assert all(isinstance(item, cards.ITEMS) for item in held)
    assert view.is_persistent()


def test_a_card_made_again_from_its_message_is_sent_as_it_was() -> None:
    view = cards.answer(answered(figure()))
    again = discord.ui.LayoutView.from_message(message(view), timeout=None)
    assert texts(again) == texts(view)
    assert custom_ids(again) == custom_ids(view)
