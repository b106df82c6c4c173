"""What a document proposes: each draft anchored, nothing guessed that the words do not say."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts import anchoring
from facts.extraction import Draft, extract
from facts.model import Citation
from tests.extraction.marked import documents

EVERY = [text for group in ("tuned", "unseen") for text, _ in documents(group).values()]


def figure(text: str, today: date | None = None) -> Draft:
    (found,) = [draft for draft in extract(text, today=today) if draft.kind == "figure"]
    return found


@pytest.mark.parametrize("text", EVERY)
def test_every_draft_stands_in_the_document_as_a_citation_does(text: str) -> None:
    for draft in extract(text):
        cited = Citation(
            source="report",
            exact=draft.exact,
            prefix=draft.prefix,
            suffix=draft.suffix,
            start=draft.start,
            end=draft.end,
        )
        anchoring.check(text, cited)
        assert draft.start <= draft.mark[0] < draft.mark[1] <= draft.end


@pytest.mark.parametrize(
    ("words", "modifier", "value"),
    [
        ("nearly 2,200 riders", "nearly", "2200"),
        ("just over 300 riders", "more_than", "300"),
        ("no fewer than 12 riders", "at_least", "12"),
        ("fewer than 90 riders", "less_than", "90"),
        ("up to 40 riders", "up_to", "40"),
        ("roughly 1.5 million riders", "about", "1500000"),
        ("50 or more riders", "at_least", "50"),
        ("twenty-two hundred riders", None, "2200"),
        ("two million riders", None, "2000000"),
    ],
)
def test_what_the_words_do_to_a_number_is_kept(words: str, modifier: str | None, value: str) -> None:
    draft = figure(f"The ferry carried {words} in 2023.")
    assert draft.fields.get("modifier") == modifier
    assert draft.fields["value"] == value
    assert draft.fields["value_text"] in words
    assert draft.fields["unit_text"] == "riders"
    assert draft.fields["observation_date"] == "2023"


@pytest.mark.parametrize("words", ["between 10 and 20 boats", "10 to 20 boats", "10–20 boats"])
def test_a_range_has_two_ends_and_no_value(words: str) -> None:
    fields = figure(f"The pier held {words}.").fields
    assert (fields["min_value"], fields["max_value"], fields["modifier"]) == ("10", "20", "range")
    assert "value" not in fields


def test_a_change_is_no_range() -> None:
    values = [draft.fields["value"] for draft in extract("The fare rose from 10 pounds to 20 pounds.")]
    assert values == ["10", "20"]


@pytest.mark.parametrize(
    "text",
    [
        "The pier was rebuilt in 1987 and on 3 June 2011.",
        "The meeting in Room 12 began at 7.30 p.m. (see page 17, Table 2).",
        "Call 0800 555 0199 or see www.example.org/flu2024.",
        "It was their 40th visit, their third in a week.",
        "The shop is at 12 Quay Street.",
        "1. Apologies",
        "2.1 The chair opened the meeting.",
        "Nobody under 25 may vote, said one of the two.",
        "The Covid-19 ward is on floor 3 [4].",
        "That is five times as many as before.",
    ],
)
def test_what_counts_nothing_is_no_figure(text: str) -> None:
    assert [draft.exact for draft in extract(text)] == []


def test_a_metre_is_no_million() -> None:
    assert figure("The crack was 1.3 m long.").fields["unit_text"] == "m"
    assert figure("They printed 1.2m pages.").fields["value"] == "1200000"
    assert figure("It cost €3.4m in all.").fields["value"] == "3400000"


def test_a_third_is_no_number_of_per_cents() -> None:
    fields = figure("A third of the boats leak.").fields
    assert fields["unit_text"] == "percent"
    assert "value" not in fields
    assert figure("One in four boats leaks.").fields["value"] == "25"


def test_last_year_counts_from_the_day_of_writing_where_that_is_known() -> None:
    text = "The ferry carried 41,200 riders last year."
    assert figure(text, date(2024, 2, 1)).fields["observation_date"] == "2023"
    assert "observation_date" not in figure(text).fields
    text = "During the first two months of this year, 300 riders came."
    assert figure(text, date(2024, 2, 1)).fields["observation_date"] == "2024-01/2024-02"


def test_a_rate_has_its_period() -> None:
    assert figure("The ferry makes 14 trips a day.").fields["observation_period"] == "P1D"


def test_a_quote_has_its_speaker_role_and_who_it_was_said_to() -> None:
    text = "“We have never been busier,” harbour master Ines Duarte told the Gazette."
    (quote,) = extract(text)
    assert quote.exact == quote.fields["text"] == "We have never been busier"
    assert quote.fields["creator"] == {"name": "Ines Duarte", "role": "harbour master"}
    assert quote.fields["recipient"] == "the Gazette"


def test_she_is_who_was_named_before() -> None:
    text = "Cllr Osei asked for longer hours.\n\n“We turn people away every day,” she said."
    assert extract(text)[0].fields["creator"]["name"] == "Cllr Osei"


def test_the_turns_of_a_transcript_are_quotes() -> None:
    text = "THE CHAIR: Who runs the pier?\n\nMS ABARA: We do, all of us.\n\nTHE CHAIR: And who pays for it?"
    said = [(quote.fields["creator"]["name"], quote.exact) for quote in extract(text)]
    assert said == [
        ("the Chair", "Who runs the pier?"),
        ("Ms Abara", "We do, all of us."),
        ("the Chair", "And who pays for it?"),
    ]


def test_a_heading_with_a_colon_is_no_turn() -> None:
    assert extract("Source: the harbour office\n\nMethods: we walked about and looked.") == []


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "‘’"])
def test_quotation_marks_of_many_kinds_are_known(marks: str) -> None:
    (quote,) = extract(f"{marks[0]}We don't know why{marks[1]}, Ann Lee said.".replace("'", "’"))
    assert quote.exact == "We don’t know why"


def test_a_quote_that_is_too_long_for_a_citation_is_cut_at_a_sentence() -> None:
    (quote,) = extract("“" + "We never saw a winter like this one. " * 60 + "” said Ann Lee.")
    assert 900 < len(quote.exact) <= 1_000
    assert quote.exact.endswith("one.")


def test_words_that_nobody_says_are_no_quote() -> None:
    assert extract("“Nobody wakes up wanting to leave”\n\nA film about the shelter.") == []
    assert extract("The minister called the protests “illegal” on Sunday.") == []


def test_no_draft_crosses_what_was_left_out() -> None:
    text = "The ferry carried {snip} 300 riders. “We were {snip} very busy,” said Ann Lee."
    drafts = extract(text, elision_marker="{snip}")
    assert [draft.exact for draft in drafts] == ["300 riders."]


def test_a_document_with_ten_thousand_candidates_gives_as_many_as_are_wanted_at_once() -> None:
    text = "\n\n".join(f"The ferry carried {number:,} riders in 2023." for number in range(10_000, 20_000))
    started = time.perf_counter()
    assert len(extract(text, limit=25)) == 25
    assert time.perf_counter() - started < 1
    assert extract(text, limit=0) == []


@pytest.mark.parametrize(
    "piece",
    ["1 ", "12 riders and ", '"a b c" ', "“", "|1", "1.", "said 5 ", "Since the ", "between 1 and 2 "],
)
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    started = time.perf_counter()
    extract(piece * (100_000 // len(piece)))
    assert time.perf_counter() - started < 5


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("“”\"«»12,.%$€–-() \n\tabSaid Mr.|{}'’"), max_size=120))
def test_any_text_is_gone_through(text: str) -> None:
    for draft in extract(text, today=date(2024, 2, 1)):
        assert text[draft.start : draft.end] == draft.exact
