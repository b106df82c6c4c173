"""Words and phrases that mean the same, and words that must never be taken for each other."""

import pytest

from facts.matching.english import lexicon
from facts.matching.english.synonyms import same
from facts.matching.english.words import stem


def stemmed(text: str) -> str:
    return " ".join(map(stem, text.split()))


def means(one: str, other: str) -> bool:
    return stemmed(other) in same(stemmed(one))


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
        ("make up its mind", "decide"),
        ("foot the bill", "pay"),
        ("building work", "renovation"),
        ("cut short", "break off"),
    ],
)
def test_it_knows_other_ways_to_say_the_same(asked: str, said: str) -> None:
    assert means(asked, said)
    assert means(said, asked)


@pytest.mark.parametrize(
    "apart",
    [
        "die leave",
        "lead cite",
        "government govern",
        "launch end",
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
        "ticket pass",
        "job line",
        "employ occupation",
        "district part",
        "call phone",
        "match fit",
        "leave arrive",
        "plan do",
        "try succeed",
        "claim prove",
        "legal illegal",
        "refugee immigrant",
        "deport arrest",
        "die injure",
        "daughter child",
    ],
)
def test_words_that_tell_two_facts_apart_are_kept_apart(apart: str) -> None:
    one, other = apart.split()
    assert not means(one, other)


def test_groups_are_not_transitive() -> None:
    assert means("fall", "decline")
    assert means("decline", "worsen")
    assert not means("fall", "worsen")


def test_all_that_mean_a_word_do_not_mean_one_another() -> None:
    assert means("slog", "walk")
    assert means("walk", "stroll")
    assert not means("slog", "stroll")


def test_words_without_a_meaning_of_their_own_account_for_nothing() -> None:
    assert not any(same(stem(word)) for word in lexicon.FUNCTION | lexicon.LIGHT)


LINES = [line.replace(": ", ", ").split(", ") for line in (*lexicon.reporting(), *lexicon.english())]


def test_every_phrase_is_found() -> None:
    lost = {stemmed(text) for line in LINES for text in line if stemmed(text) not in same(stemmed(text))}
    assert not lost - set(map(stem, lexicon.FUNCTION | lexicon.LIGHT))


def test_the_lines_are_written_in_one_manner() -> None:
    for line in LINES:
        assert len(line) > 1, line
        for text in line:
            assert text == " ".join(text.lower().split()), line


def test_the_entries_are_in_order_and_each_says_a_thing_once() -> None:
    words = [line.partition(": ")[0] for line in lexicon.english()]
    assert words == sorted(set(words))
    for line in lexicon.english():
        stems = [stemmed(text) for text in line.replace(": ", ", ").split(", ")]
        assert len(stems) == len(set(stems)), line
