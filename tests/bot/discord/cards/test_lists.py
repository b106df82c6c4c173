"""Lists of facts, facts in their context, and plain sentences."""

from bot.discord import cards
from bot.discord.cards import Press
from tests.bot.discord.cards.made import buttons, citation, computed, figure, quote, statement, text, texts


def test_a_list_has_a_title_and_each_fact_its_context() -> None:
    view = cards.facts("Facts about *ferries*", [figure("2022"), figure("2023")])
    assert texts(view)[:3] == [
        "### Facts about \\*ferries\\*",
        "The ferry carried 41,200 riders in 2022.",
        "The ferry carried 41,200 riders in 2023.",
    ]
    assert set(buttons(view)) == {"Context"}


def test_a_list_of_quotes_shows_the_words_themselves() -> None:
    shown = texts(cards.facts("Quotes", [quote(), quote("Never.", name="Sam", pseudonym=True) | {"id": "b"}]))
    assert shown[1:3] == [
        "> “We have never been busier.”\n-# — **Ines Duarte**, harbour master, to the Ledger",
        "> “Never.”\n-# — **Sam** (a pseudonym), harbour master, to the Ledger",
    ]


def test_pages_can_be_turned_back_and_forth() -> None:
    shown = [figure()]
    middle = cards.facts("Quotes", shown, page=2, pages=3, turn="topic:the ferry")
    assert "-# Page 2 of 3" in text(middle)
    ids = buttons(middle)
    assert Press.parse(ids["‹ Previous"]) == Press("page", page=1, extra="topic:the ferry")
    assert Press.parse(ids["Next ›"]) == Press("page", page=3, extra="topic:the ferry")
    assert "‹ Previous" not in buttons(cards.facts("Quotes", shown, page=1, pages=3, turn="q"))
    assert "Next ›" not in buttons(cards.facts("Quotes", shown, page=3, pages=3, turn="q"))


def test_an_empty_list_says_so() -> None:
    assert texts(cards.facts("Quotes", [])) == ["### Quotes", "There is nothing here."]


def test_a_list_may_belong_to_a_question() -> None:
    assert texts(cards.facts("Related", [figure()], question="and before?"))[0] == "-# Asked: and before?"


def test_the_cited_words_stand_out_between_those_around_them_in_whole_words() -> None:
    made = figure()
    made["citations"].append(citation("full", prefix="", suffix=", said the office"))
    shown = texts(cards.context(made))
    assert shown[0] == "### In the source"
    assert shown[1] == "The ferry carried 41,200 riders in 2022."
    assert shown[2] == (
        "> …said on Monday that **carried 41,200 riders in 2022** and that it was full.… \\[1\\]"
        "\n\n> **full**, said the… \\[2\\]"
    )


def test_context_says_how_it_was_counted_where_the_fact_knows() -> None:
    assert "-# How it was counted: at the gate" in text(
        cards.context(figure(measurement_method="at the gate"))
    )


def test_the_context_of_a_computed_answer_is_that_of_its_figures() -> None:
    shown = text(cards.context(*computed()["operands"]))
    assert "**carried 44,000 riders in 2023**" in shown
    assert "**carried 41,200 riders in 2022**" in shown


def test_a_notice_is_our_own_markdown_and_may_have_a_button() -> None:
    view = cards.notice(
        "Try again <t:1700000000:R>.", title="Not so fast", buttons=[("Delete", Press("mine"))]
    )
    assert texts(view) == ["### Not so fast\nTry again <t:1700000000:R>."]
    assert buttons(view) == {"Delete": "fn:mine::"}


def test_a_notice_that_is_too_long_ends_at_a_whole_line() -> None:
    shown = text(cards.notice("\n".join(f"- [line {number}](<https://a.example>)" for number in range(999))))
    assert len(shown) <= 4_000
    assert shown.endswith("](<https://a.example>)")


def test_a_statement_in_a_list_has_the_marks_of_its_references() -> None:
    other = statement("other", "The pier is closed.")
    other["citations"] = [citation("closed", "The Gazette, 3 March 2024")]
    shown = texts(cards.facts("All", [statement(), other]))
    assert shown[1:3] == ["The quay is full. \\[1\\]", "The pier is closed. \\[2\\]"]
