"""A request for an overview is the plain question for what it is of."""

import pytest

from facts.matching.reading.messages import plain


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("give me the key numbers on bike thefts in Orrin", "figures on bike thefts in Orrin"),
        ("what are the key facts on Larkfield?", "what is Larkfield"),
        ("everything on Larkfield", "what is Larkfield"),
        ("everything about the flood in 2022", "the flood in 2022"),
        ("Everything you've got on Larkfield please", "what is Larkfield"),
        ("tell me whatever there is on the flood in 2022", "the flood in 2022"),
        ("can u run through why the choir closed", "why the choir closed?"),
        ("Summarise the fares of the ferry, pier by pier", "the fares of the ferry"),
        ("quick overview of Larkfield", "what is Larkfield"),
        ("quick rundown of who Ann Lee is", "who Ann Lee is?"),
        ("what do we know about Larkfield? short rundown", "what is Larkfield"),
        ("what should I know about Ann Lee?", "what is Ann Lee"),
        ("bring me up to speed on Ann Lee", "what is Ann Lee"),
        ("Could you sum up what Ann Lee had to say?", "what did Ann Lee say?"),
        ("summary of what Ann Lee said about fares", "what did Ann Lee say about fares?"),
        ("Sum up Ann Lee's position on fares", "what did Ann Lee say about fares?"),
        ("Summarise the correction in a line or two", "what is the correction"),
        ("tl;dr why did the choir close?", "why did the choir close?"),
        ("In a nutshell, who runs the choir?", "who runs the choir?"),
        ("who runs the choir? short answer please", "who runs the choir"),
        ("walk me through the reasons Ann gives", "list the reasons Ann gives"),
        ("give me the full ferry timetable", "what is the full ferry timetable"),
        ("definition: “hire”", "what is hire?"),
    ],
)
def test_what_the_overview_is_of_is_asked(text: str, put: str) -> None:
    assert plain(text) == put


@pytest.mark.parametrize(
    "text", ["sum it up", "tl;dr", "give me an overview", "tl;dr please, I'm cooking. what does Ann say?"]
)
def test_an_overview_of_nothing_stays(text: str) -> None:
    assert plain(text) == text
