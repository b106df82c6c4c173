"""Words and phrases that mean the same, and words that must never be taken for each other."""

import pytest

from facts.matching import lexicon
from facts.matching.synonyms import thesaurus
from facts.matching.words import stem


def stemmed(text: str) -> str:
    return " ".join(map(stem, text.split()))


def means(one: str, other: str) -> bool:
    return stemmed(other) in thesaurus().get(stemmed(one), ())


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("recount", "narrate"),
        ("liken", "compare"),
        ("set off", "trigger"),
        ("put up", "posted"),
        ("word got around", "word is out"),
        ("withheld", "anonymous"),
        ("presented themselves", "arrived"),
        ("set foot in", "visited"),
        ("mass departure", "exodus"),
        ("classed as", "belongs"),
        ("without charge", "free"),
        ("past few", "recent"),
        ("stricter", "tougher"),
        ("dangerous", "treacherous"),
        ("headline", "title"),
        ("rescinded", "rolled back"),
        ("commence", "begin"),
        ("get rid of", "destroy"),
    ],
)
def test_it_knows_other_ways_to_say_the_same(asked: str, said: str) -> None:
    assert means(asked, said)
    assert means(said, asked)


@pytest.mark.parametrize(
    "apart",
    [
        "die leave",
        "arrest deport",
        "arrest detain",
        "ask grant",
        "rise level",
        "rise fall",
        "month year",
        "son daughter",
        "student worker",
        "arrive leave",
        "enter leave",
        "open close",
        "import export",
        "buy sell",
        "win lose",
        "support oppose",
        "cross border",
        "north south",
        "begin end",
        "poll vote",
        "walk march",
        "march protest",
    ],
)
def test_words_that_tell_two_facts_apart_are_kept_apart(apart: str) -> None:
    one, other = apart.split()
    assert not means(one, other)


def test_groups_are_not_transitive() -> None:
    assert means("fall", "decline")
    assert means("decline", "worsen")
    assert not means("fall", "worsen")


def test_words_without_a_meaning_of_their_own_account_for_nothing() -> None:
    known = thesaurus()
    assert not any(stem(word) in known for word in lexicon.FUNCTION | lexicon.LIGHT)


def test_the_groups_are_written_in_one_manner() -> None:
    for group in lexicon.groups():
        for text in group:
            assert text == " ".join(text.lower().split()), group
