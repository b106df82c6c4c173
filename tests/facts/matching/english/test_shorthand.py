"""What is typed short in a chat is read as what it stands for, unless the base has the word itself."""

import pytest

from facts.matching.english.words import split
from facts.matching.recall.spelling import mend
from tests.facts.matching.recall.test_spelling import Known

INDEX = Known("orla sam ferry boat boats nurses fog quay north tickets singer often offer")


def read(text: str, known: Known = INDEX) -> str:
    return " ".join(word.text for word in mend(split(text), known))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("hw many ppl wld sail", "how many people would sail"),
        ("wht r the tix, pls n thx", "what are the tickets"),
        ("whatve they done, they shouldnt", "what have they done they should not"),
        ("who ain't here", "who is not here"),
        ("pax per wk, approx", "passengers per week approximately"),
        ("who tf is sam", "who is sam"),
        ("wtf is fog", "what is fog"),
        ("wtf how old is sam", "how old is sam"),
        ("who the fuck is sam", "who the hell is sam"),
        ("umm ngl how old is sam smh", "how old is sam"),
        ("hmmmm who is sam lmaooo", "who is sam"),
        ("bro how old is sam", "how old is sam"),
        ("how old is mister Sam", "how old is sam"),
        ("did miss Orla sing", "did orla sing"),
        ("y'all know who sang", "do you know who sang"),
        ("will it b late", "will it be late"),
        ("the boat goin north", "the boat going north"),
        ("about 20-ish boats", "about 20 boats"),
        ("since the 80s", "since the eighties"),
        ("how long in min", "how long in minutes"),
        ("20 min or more", "20 minutes or more"),
        ("wen did da boat go ovr", "when did the boat go over"),
        ("da boats cnt", "the boats count"),
        ("u cnt sail", "you can not sail"),
        ("wens the nxt boat bak", "when is the next boat back"),
        ("how many persons", "how many people"),
        ("the childs, the peoples", "the children the people"),
        ("hw many percents", "how many percent"),
        ("dus she know dat, rite", "does she know that right"),
        ("the cost per year est.", "the cost per year"),
        ("age of sam hmu", "age of sam"),
    ],
)
def test_shorthand_is_written_out(text: str, meant: str) -> None:
    assert read(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("asked 4 help by sam", "asked for help by sam"),
        ("whats the survival rate 4 young nurses", "what is the survival rate for young nurses"),
        ("boat hires 4 2022", "boat hires for 2022"),
        ("the crew list 4 sam", "the crew list for sam"),
        ("according 2 sam", "according to sam"),
        ("they said yes 2 the quay", "they said yes to the quay"),
        ("what happened 2 sam", "what happened to sam"),
        ("sail 2 sam", "sail to sam"),
        ("fog figure 4 sam boats", "fog figure for sam boats"),
        ("the admission 4 nurses", "the admission for nurses"),
        ("askin 4 help", "asking for help"),
        ("a boat 4 half an hour", "a boat for half an hour"),
        ("a boat 4 30 minutes", "a boat for 30 minutes"),
        ("he is using it 4 homework", "he is using it for homework"),
    ],
)
def test_a_digit_may_be_a_word(text: str, meant: str) -> None:
    assert read(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "did 4 nurses ask",
        "why are 4 nurses here",
        "the fog left 4 dead",
        "nurses waited 4 hours",
        "do nurses rate 4 boats",
        "the 2 the fog took",
        "sam said 2 things",
        "at a rate of 4 percent",
        "were 4 sam boats late",
        "the first 4 free boats",
        "the 4 who left",
        "the north boat 2 boats took",
    ],
)
def test_a_number_stays_a_number(text: str) -> None:
    assert read(text) == text


@pytest.mark.parametrize(
    ("text", "known"),
    [("which pax was signed", "pax"), ("the org", "org"), ("the rn on the ward", "rn"), ("a tf", "tf")],
)
def test_what_the_base_knows_is_no_shorthand(text: str, known: str) -> None:
    assert read(text, Known(known)) == text


def test_a_name_is_no_shorthand() -> None:
    assert read("what does the IMO say, and Mo") == "what does the imo say and mo"


def test_only_to_call_out_asks_nothing() -> None:
    assert read("umm") == "umm"
    assert read("smh lol") == "lol"
    assert read("lmaooo the fog") == "lol the fog"


def test_a_verb_is_no_form_of_address() -> None:
    assert read("does the boat miss orla") == "does the boat miss orla"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("sooo goooood", "so good"),
        ("pleeease, waaay tooo late", "please way too late"),
        ("the ferrrry", "the ferry"),
        ("the xxx", "the xxx"),
    ],
)
def test_stretched_words_are_shrunk(text: str, meant: str) -> None:
    assert read(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("howmany boats", "how many boats"),
        ("alot inthe fog", "a lot in the fog"),
        ("whichferry", "which ferry"),
        ("northquay", "north quay"),
        ("how offen", "how often"),
    ],
)
def test_joined_words_are_parted(text: str, meant: str) -> None:
    assert read(text) == meant
