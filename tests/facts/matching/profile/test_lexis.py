"""What ranking reads of a fact: its words by field, counted."""

from hypothesis import given
from hypothesis import strategies as st

from facts.matching.profile import lexis

SAID = ["the", "boat", "is", "a", "boat"]
ASKS = [["which", "boat"], ["what", "sail"]]
CITED = ["one", "boat", "organise"]

WORD = st.sampled_from("boat pier gull organise organisation harbour".split())
TEXT = st.lists(WORD, min_size=1, max_size=6)


def test_words_are_counted_wherever_they_stand() -> None:
    made = lexis.make([SAID, CITED], ASKS, ["pier"], [0, 0, 0])
    assert made.counts["boat"] == 4
    assert made.counts["pier"] == 1
    assert made.length == len(SAID) + len(CITED) + 4 + 1


def test_cited_words_that_are_the_sentence_count_once() -> None:
    assert lexis.make([SAID, SAID], [], [], [0]).length == len(SAID)


def test_its_own_words_are_those_of_its_texts_and_not_those_it_is_asked_by() -> None:
    made = lexis.make([SAID, CITED], ASKS, ["pier"], [0, 0, 0])
    assert made.own == {"the", "boat", "is", "a", "one", "organise"}
    assert made.names == {"pier"}
    assert made.said == tuple(SAID)


def test_each_way_to_say_it_is_kept_apart_the_sentence_first() -> None:
    made = lexis.make([SAID], ASKS, [], [1, 2, 3])
    assert list(map(set, made.ways)) == [set(SAID), {"which", "boat"}, {"what", "sail"}]
    assert made.lines[1:] == (" which boat ", " what sail ")
    assert made.share["boat"] == 2 / 3
    assert made.shapes == (1, 2, 3)


def test_long_words_are_known_by_their_first_letters() -> None:
    assert lexis.make([["organise", "boat"]], [], [], [0]).starts == {"organ"}


@given(st.lists(TEXT, min_size=1, max_size=3), st.lists(TEXT, max_size=3), st.lists(WORD, max_size=3))
def test_the_parts_agree(texts: list[list[str]], asks: list[list[str]], names: list[str]) -> None:
    made = lexis.make(texts, asks, names, [0] * (1 + len(asks)))
    every = {word for text in (*texts, *asks, names) for word in text}
    assert made.counts.keys() == every
    assert made.length == sum(made.counts.values())
    assert made.share.keys() == ({word for way in made.ways for word in way} if asks else set())
    assert all(0 < share <= 1 for share in made.share.values())
