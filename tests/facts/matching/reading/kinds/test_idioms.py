"""Everyday ways of asking, and what they leave to account for."""

import pytest

from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import read


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [
        ("What counts as a sailing?", Kind.IS, "sailing"),
        ("What counts as a sailing for the port?", Kind.WHAT, "sailing port"),
        ("What do they count as a sailing?", Kind.WHAT, "sailing"),
        ("What counts did they publish?", Kind.COUNT, "publish"),
        ("What would a ticket set me back?", Kind.AMOUNT, "ticket"),
        ("What do singers pay attention to?", Kind.WHAT, "singers pay attention"),
        ("How expensive is a ticket?", Kind.AMOUNT, "ticket"),
        ("Any idea how expensive a ticket will be?", Kind.AMOUNT, "ticket"),
        ("What did the pier cost?", Kind.AMOUNT, "pier cost"),
        ("What did the pier cost us in May?", Kind.AMOUNT, "pier cost us"),
        ("What do sailors pay for?", Kind.WHAT, "sailors pay"),
        ("What does the cost of the pier include?", Kind.WHAT, "cost pier include"),
        ("Tell me what the pier looks like", Kind.WHAT, "pier"),
        ("What was the weather like in June?", Kind.WHAT, "weather"),
        ("What means of transport sails?", Kind.WHAT, "means transport sails"),
        ("Of what is the pier made?", Kind.WHAT, "pier"),
        ("What is a missing pier?", Kind.IS, "missing pier"),
        ("What do people call the pier?", Kind.WHAT, "pier"),
        ("What was the pier called?", Kind.WHAT, "pier"),
        ("What did Orla fear when she asked not to be named?", Kind.WHAT, "orla fear asked not"),
        ("What was Orla afraid for when she asked not to be named?", Kind.WHAT, "orla afraid asked not"),
        ("What does the term sailing refer to?", Kind.IS, "sailing"),
        ("How is a sailing defined?", Kind.IS, "sailing"),
        ("the quote about nails, how did it go", Kind.QUOTE, "nails"),
        ("How did the choir go?", Kind.MANNER, "choir"),
        ("Who holds the post of treasurer?", Kind.IS, "treasurer"),
        ("Who serves as treasurer?", Kind.IS, "treasurer"),
        ("Who counts as a sailor?", Kind.IS, "sailor"),
        ("What counts as a sailing under the port's definition?", Kind.IS, "sailing port"),
        ("Who hides behind the name Lark?", Kind.IS, "name lark"),
        ("Who regards the toll as a tax?", Kind.SAID_BY, "toll tax"),
        ("Who sees the pier?", Kind.WHO, "pier"),
        ("What does the toll work out to?", Kind.AMOUNT, "toll"),
        ("What does the toll work out to per boat?", Kind.AMOUNT, "toll boat"),
        ("What does Orla do for a living?", Kind.WHAT, "orla"),
        ("How did Orla earn her living?", Kind.WHAT, "orla"),
        ("What does Orla do for a choir?", Kind.WHAT, "orla choir"),
        ("Who holds the record?", Kind.WHO, "holds record"),
        ("Who is to blame for the flood?", Kind.WHO, "blame flood"),
        ("Who gave away the boat?", Kind.WHO, "gave away boat"),
        ("Who gave the reason?", Kind.SAID_BY, "reason"),
        ("Since when does the pier exist?", Kind.WHEN, "pier founded"),
        ("Which year saw the pier open?", Kind.WHEN, "pier open"),
        ("How high up is the pier?", Kind.MEASURE, "pier"),
        ("How frequent are the sailings?", Kind.MEASURE, "sailings"),
        ("How big a slice of the toll is tax?", Kind.SHARE, "toll tax"),
        ("How many years old is Orla?", Kind.AGE, "orla"),
        ("What species of owl nests there?", Kind.WHAT, "owl nests"),
        ("What are the grounds for the toll?", Kind.WHY, "toll"),
    ],
)
def test_the_kind_and_what_is_left_to_account_for(text: str, kind: Kind, left: str) -> None:
    reading = read(text)
    assert reading.kind is kind
    assert " ".join(term.word.text for term in reading.terms) == left


@pytest.mark.parametrize(
    "text",
    [
        "What does Orla reckon about the toll?",
    ],
)
def test_what_somebody_says_of_it(text: str) -> None:
    reading = read(text)
    assert (reading.kind, reading.speaker) == (Kind.SAID, ("orla",))


def test_where_somebody_stands_may_be_a_place() -> None:
    assert read("Where does the pier stand on the map?").kind is Kind.WHERE


def test_people_do_what_no_noun_is() -> None:
    assert read("How many want boats in the evening?").focus == ()
    assert read("How many boats sail?").focus == ("boat",)
