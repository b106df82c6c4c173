"""Where it is asked what a number is, the number is asked."""

import pytest

from facts.matching.reading.messages import plain


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("What does 56% refer to?", "56%"),
        ("what do the 12 boats stand for in the story?", "12 boats"),
        ("In the report, what does 80 stand for?", "80"),
        ("The figure 1,240 - meaning?", "1,240"),
        ("1,240 - what's that?", "1,240"),
        ("eleven - number of what", "eleven"),
        ("what is 42 the number of", "42"),
        ("Of what is 34 minutes the average?", "34 minutes"),
        ("eleven - number of what in Ann's story?", "eleven"),
        ("35 per cent, doing what?", "35 per cent"),
        ("The number 402 refers to what?", "402"),
        ("What was 41.2 tonnes?", "41.2 tonnes"),
        ("what's the 3.1 figure about", "3.1"),
        ("explain the 52.5 tonnes", "52.5 tonnes"),
        ("What is the significance of the figure 1,240?", "1,240"),
        ("22 what?", "22"),
        ("nine weeks: what was shut for that long?", "what was shut for nine weeks?"),
        ("Who's the 16-year-old in the story?", "is somebody 16 years old?"),
        ("who or what mends the nets?", "who mends the nets?"),
        ("who or what is Larkfield?", "what is Larkfield?"),
    ],
)
def test_the_number_is_asked(text: str, put: str) -> None:
    assert plain(text) == put


@pytest.mark.parametrize(
    "text",
    ["What happened in 2019?", "2019: what happened?", "What are the 11 countries?", "how many is 42 boats"],
)
def test_a_year_and_what_is_counted_are_asked_for_more(text: str) -> None:
    assert plain(text) == text
