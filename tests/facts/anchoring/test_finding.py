"""Words and their one place in a document."""

import pytest

from facts.anchoring import Selector, find
from facts.errors import AnchorError, WordsAmbiguous, WordsNotFound

STORY = (
    "By the numbers: nearly 2,200 Chinese nationals crossed.\r\n\r\n"
    "  • “It’s like an animal stampede — before an earthquake.”\n"
    "  • {snip}\n"
    "  • They are granted asylum at a rate of 58%, up from 158\N{NO-BREAK SPACE}cases.\n"
    "  • Illegal work fell by -5%. Sam spoke. Later, Sam left."
)


def exact(document: str, words: str, **context: str) -> str:
    found = find(document, words, **context)
    assert document[found.start : found.end] == found.exact
    assert document[: found.start].endswith(found.prefix)
    assert document[found.end :].startswith(found.suffix)
    return found.exact


def refused(document: str, words: str, **context: str) -> list[str]:
    with pytest.raises(WordsNotFound) as caught:
        find(document, words, **context)
    for miss in caught.value.near:
        assert document[miss.start : miss.end] == miss.words
    return [miss.difference for miss in caught.value.near]


def test_a_selector_holds_the_words_as_they_stand_their_place_and_what_stands_around_them() -> None:
    assert find("One two three.", "two") == Selector("two", "One ", " three.", 4, 7)


def test_context_is_32_code_points_on_either_side() -> None:
    found = find("x" * 50 + " here " + "y" * 50, "here")
    assert (len(found.prefix), len(found.suffix)) == (32, 32)


@pytest.mark.parametrize(
    ("document", "words", "there"),
    [
        ("It’s “so”", 'It\'s "so"', "It’s “so”"),
        ('It\'s "so"', "It’s «so»", 'It\'s "so"'),
        ("2021–2022 — a year", "2021-2022 - a year", "2021–2022 — a year"),
        ("fell by \N{MINUS SIGN}5%", "fell by -5%", "fell by \N{MINUS SIGN}5%"),
        ("rate\N{NO-BREAK SPACE}in\N{NARROW NO-BREAK SPACE}all", "rate in all", None),
        ("in\r\n\r\n  all of\tit", "in all of it", None),
        ("immi\N{SOFT HYPHEN}grants", "immigrants", None),
        ("zero\N{ZERO WIDTH SPACE}width \N{ZERO WIDTH SPACE} word", "zerowidth word", None),
        ("\N{ZERO WIDTH NO-BREAK SPACE}first", "first", "first"),
        ("Darie\N{COMBINING ACUTE ACCENT}n Gap", "Darién Gap", None),
        ("the Darién Gap", "Darie\N{COMBINING ACUTE ACCENT}n Gap", "Darién Gap"),
        ("the Darién Gap", "Darien Gap", "Darién Gap"),
        ("Darien", "Darién", "Darien"),
        ("ends in cafe\N{COMBINING ACUTE ACCENT}", "cafe", "cafe\N{COMBINING ACUTE ACCENT}"),
        ("two \N{LATIN SMALL LIGATURE FI}nes", "fines", "\N{LATIN SMALL LIGATURE FI}nes"),
        ("wait… what", "wait... what", "wait… what"),
        ("\N{FULLWIDTH DIGIT FIVE}\N{FULLWIDTH DIGIT EIGHT}％", "58%", None),
        ("共有2200名中国公民越境", "中国公民", "中国公民"),
        ("한국\N{HANGUL SYLLABLE EO}", "\u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165", None),
        ("I 👍🏽 it 👨‍👩‍👧 all", "it 👨‍👩‍👧 all", "it 👨‍👩‍👧 all"),
        ("👍 then words", "then words", "then words"),
        ("the whole of it", "the whole of it", None),
        ("a  padded  word", "  padded\n", "padded"),
    ],
)
def test_writings_of_the_same_words_are_the_same(document: str, words: str, there: str | None) -> None:
    assert exact(document, words) == (document.strip() if there is None else there)


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("Sam spoke", "sam spoke"),
        ("10²", "102"),
        ("58① dead", "581 dead"),
        ("1½ years", "11\N{FRACTION SLASH}2 years"),
        ("x ≠ y", "x = y"),
        ("かき", "がき"),
        ("don¨t", "don t"),
        ("two words", "twowords"),
        ("any", ""),
        ("any", " \N{SOFT HYPHEN}\n"),
        ("", "any"),
    ],
)
def test_other_words_are_other_words(document: str, words: str) -> None:
    refused(document, words)


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("\N{LATIN SMALL LIGATURE FI}nes", "ines"),
        ("of\N{LATIN SMALL LIGATURE FI}", "of"),
        ("a ½ share", "1"),
        ("wait… what", "wait."),
        ("中≠国", "中="),
        ("か\N{COMBINING KATAKANA-HIRAGANA VOICED SOUND MARK}き", "か"),
        ("中=\N{COMBINING LONG SOLIDUS OVERLAY}国", "中="),
        ("한", "하"),
    ],
)
def test_no_match_begins_or_ends_inside_what_is_one_character(document: str, words: str) -> None:
    refused(document, words)


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("in 158 cases", "58 cases"),
        ("12,200 people", "200 people"),
        ("12,200 people", "12"),
        ("2.5 million", "5 million"),
        ("12’000 people", "12"),
        ("2½ years", "2"),
        ("the 1980s", "1980"),
        ("illegal work", "legal work"),
        ("they are unable", "able"),
        ("migrants", "migrant"),
        ("fell by -5%", "5%"),
        ("(\N{MINUS SIGN}5%)", "5%"),
        ("-5%", "5%"),
    ],
)
def test_a_part_of_a_word_or_number_is_not_that_word(document: str, words: str) -> None:
    (difference,) = refused(document, words)
    assert difference.startswith("they are only a part of “")


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("— 58%", "58%"),
        ("según —58%— se", "58%"),
        ("2021-2022", "2022"),
        ("Sam’s son", "Sam"),
        ("an effect.2", "effect"),
        ("in 2021.", "2021"),
        ("58 %", "58"),
        ("서울에서", "서울"),
    ],
)
def test_words_end_where_punctuation_or_another_script_begins(document: str, words: str) -> None:
    assert exact(document, words) == words


def test_case_is_significant() -> None:
    assert refused(STORY, "sam spoke") == ["“Sam” stands there, not “sam”"]


def test_words_in_several_places_need_context() -> None:
    with pytest.raises(WordsAmbiguous) as caught:
        find(STORY, "Sam")
    assert [STORY[start:end] for start, end in caught.value.places] == ["Sam", "Sam"]
    assert "2 places" in str(caught.value)
    assert find(STORY, "Sam", prefix="Later, ").start == find(STORY, "Sam", suffix=" left").start
    assert find(STORY, "Sam", prefix="-5%.").end < find(STORY, "Sam", prefix="Later,").start


def test_context_is_compared_like_the_words() -> None:
    assert exact("“Sam” – he. Sam she.", "Sam", prefix='"', suffix='" - he') == "Sam"


def test_context_that_leaves_several_places_says_which() -> None:
    document = "a x b. a x b. c x b."
    with pytest.raises(WordsAmbiguous) as caught:
        find(document, "x", prefix="a")
    assert caught.value.places == ((2, 3), (9, 10))


def test_context_that_does_not_stand_there_is_an_error_even_for_words_in_one_place() -> None:
    assert refused(STORY, "58%", prefix="a share of ", suffix=", up") == [
        "the words stand there, but after “ a rate of”, not after “a share of”"
    ]


def test_context_grows_where_32_code_points_leave_two_places() -> None:
    same = "the very same words on either side of"
    document = f"First {same} it {same} end. Then {same} it {same} end."
    found = find(document, "it", prefix=f"First {same}")
    assert find(document, "it", prefix=found.prefix, suffix=found.suffix) == found
    assert found.prefix.startswith("First")


def test_words_that_overlap_themselves_are_several_places() -> None:
    with pytest.raises(WordsAmbiguous) as caught:
        find("中中中", "中中")
    assert caught.value.places == ((0, 2), (1, 3))


@pytest.mark.parametrize(
    ("words", "differences"),
    [
        ("a rate of 56%", ["“58%” stands there, not “56%”"]),
        ("56%, up from 158 cases", ["“58%” stands there, not “56%”"]),
        ("They are not granted asylum", ["the document has no “not” there"]),
        ("They are granted at a rate", ["the document also has “asylum” there"]),
        ("2,300 Chinese nationals", ["“2,200” stands there, not “2,300”"]),
        ("like an stampede of animals", None),
        ("unlike anything that was ever written in it", []),
    ],
)
def test_a_near_miss_says_what_differs(words: str, differences: list[str] | None) -> None:
    found = refused(STORY, words)
    assert found == differences if differences is not None else found


def test_a_near_miss_in_cjk_says_which_character_differs() -> None:
    assert refused("共有2200名中国公民越境", "2200名韩国公民") == ["“中” stands there, not “韩”"]


def test_white_space_that_differs_is_said() -> None:
    assert refused("中国 公民越境", "中国公民越境") == ["the same words, with other white space"]


def test_at_most_three_near_misses_come_best_first() -> None:
    document = "He saw 11 red cars. He saw 12 red carts. He saw 13 red cards. He saw 14 red cars."
    with pytest.raises(WordsNotFound) as caught:
        find(document, "He saw 15 red cars")
    assert [miss.words for miss in caught.value.near][:2] == ["He saw 11 red cars", "He saw 14 red cars"]
    assert len(caught.value.near) == 3


@pytest.mark.parametrize(
    "words", ["an earthquake.” • {snip} • They are", "{snip} • They are", "earthquake.” • {snip}", "{snip}"]
)
def test_words_that_contain_an_elision_mark_are_refused(words: str) -> None:
    assert "leaves something out there (“{snip}”)" in refused(STORY, words, elision_marker="{snip}")[0]
    assert exact(STORY, words)


def test_words_that_skip_an_elision_mark_are_refused() -> None:
    words = "before an earthquake.” • • They are granted"
    assert refused(STORY, words, elision_marker="{snip}") == ["the document also has “{snip}” there"]


def test_words_beside_an_elision_mark_are_fine() -> None:
    assert exact("a [...] b", "b", elision_marker="[…]") == "b"
    assert exact("a […]b", "b", elision_marker="[...]") == "b"


def test_every_failure_is_an_anchor_error_that_says_the_mend() -> None:
    with pytest.raises(AnchorError, match="Cite the document's own words"):
        find(STORY, "a rate of 56%")
    with pytest.raises(AnchorError, match="Copy them from the document"):
        find(STORY, "unlike anything that was ever written in it")
