"""Words are compared as a person would take them: case, accents, endings and spelling aside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.matching.english.words import (
    fold,
    split,
    stem,
    stems,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Darién", "DARIEN"),
        ("the council’s survey", "the council's survey"),
        ("crossings", "crossed"),
        ("organisation", "organization"),
        ("harbour", "harbors"),
        ("travelled", "traveled"),
        ("said", "say"),
        ("children", "kids"),
        ("U.S.", "US"),
        ("two thousand", "2,000"),
        ("twenty-two hundred", "2200"),
        ("1.2 million", "1,200,000"),
        ("3k", "3000"),
        ("what's", "what is"),
        ("y did they leave", "why did they leave"),
        ("she left w her cat", "she left with her cat"),
        ("cats n dogs", "cats and dogs"),
        ("the under-thirties", "the under 30"),
        ("one out of five sings", "20 percent sings"),
        ("a one-in-ten chance", "a 10 percent chance"),
        ("three out of four sing", "75 percent sing"),
        ("how big is it, crew-wise", "how big is it, crew"),
        ("a lot 2 do", "a lot to do"),
        ("4 what choir", "4 what choir"),
        ("she sang 4 the choir", "she sang for the choir"),
        ("name sum songs", "name some songs"),
        ("how many sang in 21", "how many sang in 2021"),
        ("the count back in '21", "the count back in 2021"),
        ("what does it tell us about Orla", "what does it tell about Orla"),
        ("did she sing all by herself?", "did she sing alone"),
        ("he left on his own in May", "he left alone in May"),
        ("whats", "what is"),
        ("didn't", "did not"),
        ("58 %", "58%"),
        ("58 per cent", "58 percent"),
        ("acc. to Orla", "according to Orla"),
        ("w/o a ticket", "without a ticket"),
        ("kinda wet", "kind of wet"),
        ("whence", "from where"),
    ],
)
def test_what_means_the_same_is_the_same(one: str, other: str) -> None:
    assert stems(one) == stems(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("58%", "56%"),
        ("2022", "2023"),
        ("China", "Chinese"),
        ("nation", "national park"),
        ("1.5", "15"),
        ("deadly", "dead"),
        ("lately", "late"),
    ],
)
def test_what_differs_stays_apart(one: str, other: str) -> None:
    assert stems(one) != stems(other)


def test_small_words_that_are_mostly_no_numbers_stay_words() -> None:
    assert [word.text for word in split("one of the first")] == ["one", "of", "the", "first"]


def test_a_possessive_is_remembered() -> None:
    assert [(word.text, word.owner) for word in split("Sam’s son, the towns' ferry")] == [
        ("sam", True),
        ("son", False),
        ("the", False),
        ("towns", True),
        ("ferry", False),
    ]


def test_names_are_words_with_a_capital() -> None:
    assert [word.text for word in split("people of Port Ennick") if word.name] == ["port", "ennick"]


def test_a_text_in_capitals_has_no_names_to_tell() -> None:
    assert not any(word.name for word in split("WHO SAILS TO PORT ENNICK"))
    assert all(word.name for word in split("PORT ENNICK"))


def test_signs_that_are_no_decimal_digits_are_no_numbers() -> None:
    assert [word.is_number for word in split("46 ፩ ²")] == [True, False, True]


def test_half_a_surrogate_pair_is_dropped() -> None:
    assert fold("Darién\ud800s") == "Dariens"


@given(st.text(st.characters(), max_size=200))
def test_any_text_can_be_split(text: str) -> None:
    for word in split(text):
        assert word.text
        assert word.stem
        assert " " not in word.text


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=80))
def test_plain_ascii_is_left_as_it_is(text: str) -> None:
    assert fold(text) == text


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=20))
def test_a_stem_is_never_empty(word: str) -> None:
    assert stem(word)


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("a thirty-minute walk", "a 30 minute walk"),
        ("twenty-one boats", "21 boats"),
        ("two-thirds of it", "two thirds of it"),
        ("the under-35s", "the under 35"),
        ("the 1980s", "the 1980s"),
        ("winter 23/24", "winter 2023 24"),
        ("in '21", "in 2021"),
        ("a mere tenth", "10 percent"),
    ],
)
def test_numbers_joined_or_shortened(text: str, texts: str) -> None:
    assert " ".join(word.text for word in split(text)) == texts


@pytest.mark.parametrize(
    "text",
    [
        "Stef W Knight",
        "team Y does well",
        "they have 2 boats",
        "he left on his own boat",
        "by herself-made rules",
        "how many sang in 21 minutes",
        "the sum of the fares",
    ],
)
def test_what_only_looks_texted_stays(text: str) -> None:
    plain = text.lower().replace("-", " ").split()
    assert [word.text for word in split(text)] == plain


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("in twenty twenty-one", "in 2021"),
        ("twenty twenty crop", "2020 crop"),
        ("the ex-miller", "the former miller"),
    ],
)
def test_spoken_years_and_who_was_something_before(text: str, meant: str) -> None:
    assert " ".join(word.text for word in split(text)) == meant


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("the roof of Block A", "the roof of block A"),
        ("Block A's roof, and vitamin D", "block A roof and vitamin D"),
        ("A man had a plan", "a man had a plan"),
        ("Give A Dog A Bone", "give a dog a bone"),
        ("Part II of Henry VIII", "part 2 of henry 8"),
        ("part iii", "part 3"),
        ("in vi or by IV", "in vi or by 4"),
    ],
)
def test_letters_and_numerals_that_name_which(text: str, texts: str) -> None:
    assert " ".join(word.text for word in split(text)) == texts
