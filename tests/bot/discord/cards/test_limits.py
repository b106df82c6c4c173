"""What Discord takes at most."""

from hypothesis import given
from hypothesis import strategies as st

from bot.discord import cards
from bot.discord.cards import Press, limits
from tests.bot.discord.cards.made import (
    buttons,
    citation,
    components,
    figure,
    quote,
    said,
    statement,
    text,
    walk,
)


def test_a_card_of_five_long_answers_keeps_room_for_every_one_and_its_sources() -> None:
    answers = [statement(f"reason-{number}", f"Reason {number} {'is long ' * 60}") for number in range(5)]
    for number, one in enumerate(answers):
        one["citations"] = [citation("words " * 160, f"Report {number} {'title ' * 100}") for _ in range(4)]
    view = cards.answer(said("answered", answers=answers), private=True)
    shown = text(view)
    assert len(shown) <= 4_000
    assert all(f"**Reason {number} is long" in shown for number in range(5))
    assert all(f"\\[{number + 1}\\] Report {number}" in shown for number in range(5))


def test_a_full_page_of_a_list_holds_forty_components() -> None:
    shown = [statement(f"fact-{number}", "A fact. " * 60) for number in range(12)]
    view = cards.facts("All", shown, page=2, pages=3, turn="all", question="Which?")
    assert len(list(walk(components(view)))) <= 40
    assert len([one for one in walk(components(view)) if one["type"] == 9]) == cards.PAGE


def test_ten_long_quotes_all_keep_their_words_and_speakers() -> None:
    quotes = [quote("Words " * 300, name=f"Speaker {number}") | {"id": f"q-{number}"} for number in range(10)]
    shown = text(cards.facts("Quotes", quotes))
    assert shown.count("> “Words Words") == 10
    assert all(f"— **Speaker {number}**" in shown for number in range(10))


def test_an_address_too_long_to_show_leaves_the_reference_without_a_link() -> None:
    made = figure()
    made["citations"] = [citation("words", url=f"https://harbour.example/{'a' * 490}")]
    shown = text(cards.answer(said("answered", answers=[made])))
    assert "-# Source: Harbour Office" in shown
    assert "Open the source" not in shown


def test_more_sources_than_fit_are_counted() -> None:
    made = figure()
    made["citations"] = [citation("words", f"Report {number}") for number in range(9)]
    assert "-# and 3 more sources" in text(cards.answer(said("answered", answers=[made])))


def test_a_button_has_a_label_of_at_most_eighty_characters() -> None:
    view = cards.notice("Well?", buttons=[("x" * 200, Press("mine")), ("\u200b", Press("mine", page=1))])
    assert list(buttons(view)) == ["x" * 79 + "…", "…"]


def test_at_most_five_buttons_stand_in_the_row() -> None:
    view = cards.notice("Well?", buttons=[(str(number), Press("mine", page=number)) for number in range(9)])
    assert list(buttons(view)) == ["0", "1", "2", "3", "4"]


def test_an_autocomplete_offers_each_question_once_and_whole() -> None:
    texts = ["How many?", "How many?", "", "x" * 101, *(f"Question {number}?" for number in range(40))]
    offered = cards.choices(texts)
    assert len(offered) == 25
    assert [one.value for one in offered[:2]] == ["How many?", "Question 0?"]
    assert all(one.name == one.value for one in offered)


@given(st.text(), st.integers(0, 50))
def test_a_cut_is_a_beginning(whole: str, most: int) -> None:
    shown = limits.cut(whole, most)
    assert limits.size(shown) <= most
    assert shown == whole or whole.startswith(shown[:-1])
