"""Typing errors are put right by the base's own words, and only where nothing else can be meant."""

import pytest

from facts.matching.english.words import split, stem
from facts.matching.recall.index import Index
from facts.matching.recall.spelling import mend


class Known(Index):
    """An index that knows some words."""

    def __init__(self, words: str) -> None:
        self.words = {word: stem(word) for word in words.split()}

    def knows(self, word: str) -> bool:
        return word in self.words

    def names(self, phrase: str) -> bool:
        return phrase in ("north quay", "orla trial", "sam", "the port")

    def spelt_like(self, word: str, most: int) -> dict[str, str]:
        return {
            text: its_stem
            for text, its_stem in self.words.items()
            if text[0] == word[0] and abs(len(text) - len(word)) <= most
        }


INDEX = Known("port orla ferry singer trials tarnmouth quay A D")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("the fery", "the ferry"),
        ("compair them", "compare them"),
        ("at quay a or quay b", "at quay A or quay b"),
        ("at quay d today", "at quay D today"),
        ("a ferry at a quay", "a ferry at a quay"),
        ("in prot tarnmouht", "in port tarnmouth"),
        ("walk trough it", "walk through it"),
        ("the trails", "the trails"),
        ("the tugboat", "the tugboat"),
        ("carla trials", "carla trials"),
        ("oral trials", "orla trials"),
        ("oral exams", "oral exams"),
        ("the pots", "the pots"),
        ("when dose it open", "when does it open"),
        ("what dose is right", "what dose is right"),
        ("were is it", "where is it"),
        ("were they late", "were they late"),
        ("more then ten", "more than 10"),
        ("hwo won", "who won"),
        ("hwo many", "how many"),
        ("thier nubmers", "their numbers"),
        ("the tarnmooth fery", "the tarnmouth ferry"),
        ("who is Ben Wich", "who is ben which"),
        ("how much dose it cost", "how much does it cost"),
        ("wer is it", "where is it"),
        ("they wer late", "they were late"),
        ("she sended it", "she sent it"),
        ("it was stealed", "it was stolen"),
        ("she stealed it", "she stole it"),
        ("who tooked it", "who took it"),
        ("payed by her", "paid by her"),
        ("who founded it", "who founded it"),
        ("the frry", "the ferry"),
        ("the tarnmoth snger", "the tarnmouth singer"),
        ("ferryquay", "ferry quay"),
        ("how manytrials", "how many trials"),
        ("the newquay", "the newquay"),
    ],
)
def test_errors_are_put_right(text: str, meant: str) -> None:
    assert " ".join(word.text for word in mend(split(text), INDEX)) == meant


def test_an_owner_may_lack_the_apostrophe() -> None:
    owner, _ = mend(split("tarnmouths singer"), INDEX)
    assert (owner.text, owner.owner) == ("tarnmouth", True)
    assert not any(word.owner for word in mend(split("which ferrys go"), INDEX))


def test_a_name_may_own_something_though_english_has_its_plural() -> None:
    known = Known("sam boat")
    assert [word.owner for word in mend(split("sams age"), known)] == [True, False]
    assert not any(word.owner for word in mend(split("boats age"), known))


def test_an_owner_of_a_number_of_things_may_lack_it_too() -> None:
    owner, *_ = mend(split("tarnmouths 3 singers"), INDEX)
    assert owner.owner


def test_what_the_base_knows_is_no_error() -> None:
    assert [word.text for word in mend(split("trough"), Known("trough"))] == ["trough"]


def test_two_letters_that_changed_places_are_likelier_than_one_left_out() -> None:
    assert [word.text for word in mend(split("a lnog ride"), Known("log long ride"))][1] == "long"
