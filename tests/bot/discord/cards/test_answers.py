"""What each face of an answer says, as a member reads it on the card."""

import pytest

from bot.discord import cards
from tests.bot.discord.cards.made import (
    REPORT,
    URL,
    answered,
    buttons,
    citation,
    computed,
    custom_ids,
    figure,
    quote,
    said,
    statement,
    text,
    texts,
)


def test_a_figure_is_large_with_its_period_its_counter_the_sentence_the_words_and_the_source() -> None:
    assert texts(cards.answer(answered(figure()))) == [
        "-# Asked: How many riders did the ferry carry?",
        "## 41,200 riders\n-# 2022 · according to the Harbour Office",
        "The ferry carried 41,200 riders in 2022.",
        "> “carried 41,200 riders in 2022”",
        f"-# Source: {REPORT} · [Open the source](<{URL}>)",
    ]


@pytest.mark.parametrize(
    ("value_text", "unit", "shown"),
    [
        ("nearly 2,200", "people", "Nearly 2,200 people"),
        ("58%", "percent", "58%"),
        ("58", "%", "58%"),
        ("an average of 10%", "percent", "An average of 10%"),
        ("in his 40s", "years", "In his 40s"),
        ("thousands", "people", "Thousands of people"),
        ("several", "requests", "Several requests"),
        ("two million", "euros", "Two million euros"),
        ("a dozen boats", "boats", "A dozen boats"),
    ],
)
def test_an_amount_is_worded_as_its_source_words_it(value_text: str, unit: str, shown: str) -> None:
    made = figure(value_text=value_text, unit_text=unit)
    assert f"## {shown}\n" in text(cards.answer(answered(made)))


def test_a_figure_without_a_date_shows_none() -> None:
    made = figure()
    del made["figure"]["observation_date"]
    assert "\n-# According to the Harbour Office\n" in text(cards.answer(answered(made)))


def test_a_quote_shows_the_words_who_spoke_them_and_to_whom() -> None:
    assert texts(cards.answer(answered(quote())))[1:3] == [
        "The harbour master said that they had never been busier.",
        "> ### “We have never been busier.”\n— **Ines Duarte**, harbour master, to the Ledger",
    ]


def test_a_pseudonym_is_called_one() -> None:
    assert "— **Sam** (a pseudonym), harbour master" in text(
        cards.answer(answered(quote(name="Sam", pseudonym=True)))
    )


def test_a_quote_with_elisions_is_shown_with_the_words_that_stand_in_the_source() -> None:
    shown = text(cards.answer(answered(quote("We have … been busier."))))
    assert "> ### “We have … been busier.”" in shown
    assert "> “We have never been busier.”" in shown


def test_a_statement_says_whose_it_is() -> None:
    assert texts(cards.answer(answered(statement())))[1:3] == [
        "### The quay is full.\n-# According to the harbour master",
        "> “the quay is full”",
    ]


def test_a_computed_answer_is_called_one_and_shows_what_it_was_computed_from() -> None:
    shown = texts(cards.answer(answered(computed())))
    assert shown[1].splitlines()[:2] == [
        "-# **COMPUTED** from the figures below, not quoted from a source",
        "## 2,800 more riders",
    ]
    assert shown[2] == (
        "**44,000 riders**\n-# 2023 · according to the Harbour Office\n> “carried 44,000 riders in 2023”"
    )
    assert shown[3].startswith("**41,200 riders**\n-# 2022")


def test_what_makes_no_sense_to_compute_is_refused_with_the_reason() -> None:
    reason = "they measure different things: “riders” and *boats*"
    shown = texts(cards.answer({**said("not_found", related=[statement()]), "refused": reason}))
    assert "That cannot be computed: they measure different things: “riders” and \\*boats\\*." in shown[1]
    assert "never guess" not in " ".join(shown)


def test_several_answers_stand_apart_each_with_its_own_context() -> None:
    answers = [statement(f"reason-{number}", f"Reason {number}.") for number in range(3)]
    view = cards.answer(answered(*answers))
    assert [one for one in texts(view) if one.startswith("**Reason")] == [
        f"**Reason {number}.**\n> “the quay is full”\n-# According to the harbour master"
        for number in range(3)
    ]
    assert custom_ids(view) == [
        *(f"fn:ctx:harbour:reason-{number}" for number in range(3)),
        "fn:rel:harbour:reason-0+reason-1+reason-2",
        "fn:bad:harbour:reason-0+reason-1+reason-2",
    ]


def test_more_citations_than_fit_are_counted() -> None:
    made = figure()
    made["citations"] = [citation(f"passage {number}") for number in range(5)]
    assert "> “passage 2”\n-# and 2 more under Context" in text(cards.answer(answered(made)))


def test_references_are_numbered_where_there_are_several() -> None:
    made = figure()
    made["citations"].append(citation("forty-one thousand", "The Gazette, 3 March 2024"))
    shown = text(cards.answer(answered(made)))
    assert "> “carried 41,200 riders in 2022” \\[1\\]\n> “forty-one thousand” \\[2\\]" in shown
    assert f"-# \\[1\\] {REPORT} · [Open the source]" in shown
    assert "-# \\[2\\] The Gazette, 3 March 2024" in shown


def test_choices_are_numbered_and_their_buttons_say_what_sets_them_apart() -> None:
    view = cards.answer(said("ambiguous", choices=[figure("2022", "41,200"), figure("2023", "44,000")]))
    assert texts(view)[1:4] == [
        "### Which do you mean?",
        "**1.** The ferry carried 41,200 riders in 2022.",
        "**2.** The ferry carried 44,000 riders in 2023.",
    ]
    assert buttons(view) == {
        "1 · 2022": "fn:pick:harbour:riders-2022",
        "2 · 2023": "fn:pick:harbour:riders-2023",
    }


def test_choices_that_nothing_single_sets_apart_have_numbers_alone() -> None:
    view = cards.answer(said("ambiguous", choices=[statement("a"), statement("b")]))
    assert list(buttons(view)) == ["1", "2"]


def test_choices_of_quotes_are_told_apart_by_who_spoke() -> None:
    one, other = quote(), {**quote(name="Sam"), "id": "other"}
    assert list(buttons(cards.answer(said("ambiguous", choices=[one, other])))) == [
        "1 · Ines Duarte",
        "2 · Sam",
    ]


def test_silence_is_one_friendly_line() -> None:
    assert texts(cards.answer(said("not_found")))[1:] == [
        "My facts do not hold the answer to that, and I never guess."
    ]


def test_silence_says_that_the_question_was_passed_on_where_it_was() -> None:
    view = cards.answer(said("not_found"), noted=True)
    assert "I have passed your question on to the moderators." in text(view)


def test_what_is_related_is_called_no_answer_and_stands_in_small_print() -> None:
    view = cards.answer(said("not_found", related=[figure()]))
    assert texts(view)[2:4] == [
        "**Related, not an answer**",
        "-# The ferry carried 41,200 riders in 2022.",
    ]
    assert "## 41,200 riders" not in text(view)
    assert list(buttons(view)) == ["Context"]


def test_only_a_private_answer_can_be_shared() -> None:
    assert list(buttons(cards.answer(answered(figure())))) == ["Context", "Related", "Wrong?"]
    private = buttons(cards.answer(answered(figure()), private=True))
    assert list(private) == ["Context", "Related", "Wrong?", "Share"]


def test_a_fact_given_twice_is_shown_once() -> None:
    view = cards.answer(said("not_found", related=[figure(), figure()]))
    assert len(buttons(view)) == 1
    assert text(view).count("The ferry carried") == 1


def test_the_buttons_of_a_computed_answer_name_both_its_figures() -> None:
    ids = buttons(cards.answer(answered(computed())))
    assert ids["Context"] == "fn:ctx:harbour:riders-2023+riders-2022"
