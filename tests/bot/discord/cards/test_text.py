"""The same answers as text, for messages without components."""

from bot.discord import cards
from tests.bot.discord.cards.made import REPORT, URL, answered, figure, quote, said


def test_a_figure_as_text_says_what_its_card_says() -> None:
    assert cards.answer_text(answered(figure())) == (
        "-# Asked: How many riders did the ferry carry?\n"
        "## 41,200 riders\n"
        "-# 2022 · according to the Harbour Office\n"
        "The ferry carried 41,200 riders in 2022.\n"
        "> “carried 41,200 riders in 2022”\n"
        f"-# Source: {REPORT} · [Open the source](<{URL}>)"
    )


def test_a_quote_as_text() -> None:
    assert "\n> ### “We have never been busier.”\n— **Ines Duarte**" in cards.answer_text(answered(quote()))


def test_choices_as_text_are_numbered() -> None:
    shown = cards.answer_text(said("ambiguous", choices=[figure("2022"), figure("2023")]))
    assert "### Which do you mean?\n**1.** The ferry" in shown
    assert "\n**2.** The ferry" in shown


def test_silence_as_text() -> None:
    shown = cards.answer_text(said("not_found", related=[figure()]), noted=True)
    assert (
        "I never guess. I have passed your question on to the moderators.\n**Related, not an answer**\n-# The"
        in shown
    )
