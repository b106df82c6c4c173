"""The reference line."""

from typing import Any

import pytest

from facts.reference import date_in_words, render

STORY: dict[str, Any] = {
    "id": "axios",
    "type": "article",
    "title": "Inside the Boom",
    "author": [{"family": "Chen", "given": "Han"}, {"family": "Knight", "given": "Stef W."}],
    "container-title": "Axios",
    "issued": "2023-03-29",
}
REPOST: dict[str, Any] = {
    "id": "repost",
    "type": "webpage",
    "title": "Inside the Boom",
    "issued": "2023-03-30",
    "is_based_on": "axios",
    "elision_marker": "{snip}",
}
SOURCES = {"axios": STORY, "repost": REPOST}


def test_a_reference_names_the_authors_the_title_the_publication_and_the_date() -> None:
    assert render(STORY, {}) == "Han Chen and Stef W. Knight, “Inside the Boom”, Axios, 29 March 2023"


def test_a_copy_is_its_original_and_then_what_was_read() -> None:
    assert render(REPOST, SOURCES) == (
        "Han Chen and Stef W. Knight, “Inside the Boom”, Axios, 29 March 2023 "
        "(read in a repost of 30 March 2023, abridged)"
    )


@pytest.mark.parametrize(
    ("copy", "read_in"),
    [
        ({"elision_marker": None}, "a repost of 30 March 2023"),
        ({"issued": None}, "a repost, abridged"),
        ({"issued": None, "elision_marker": None}, "a repost"),
        ({"issued": "2023"}, "a repost of 2023, abridged"),
        ({"publisher": "The Mirror"}, "a repost by The Mirror, 30 March 2023, abridged"),
        ({"container-title": "The Mirror", "issued": None}, "a repost by The Mirror, abridged"),
    ],
)
def test_a_copy_says_what_is_known_of_it(copy: dict[str, Any], read_in: str) -> None:
    assert render(REPOST | copy, SOURCES).endswith(f"29 March 2023 (read in {read_in})")


def test_a_copy_of_a_copy_names_both() -> None:
    again = {"id": "again", "title": "x", "publisher": "Digest", "is_based_on": "repost"}
    assert render(again, SOURCES).endswith(
        "(read in a repost by Digest, taken from a repost of 30 March 2023, abridged)"
    )


def test_a_copy_whose_original_is_not_there_claims_no_place_and_date_for_it() -> None:
    assert render(REPOST, {}) == "“Inside the Boom” (read in a repost of 30 March 2023, abridged)"


def test_two_sources_that_name_each_other_come_to_an_end() -> None:
    assert "Inside the Boom" in render(REPOST, {"axios": STORY | {"is_based_on": "repost"}, "repost": REPOST})


@pytest.mark.parametrize(
    ("authors", "named"),
    [
        ([], ""),
        ([{"family": "Chen", "given": "Han"}], "Han Chen, "),
        ([{"family": "Chen"}], "Chen, "),
        ([{"literal": "World Bank"}], "World Bank, "),
        ([{"literal": "World Bank"}, {"family": "Fu", "given": "Bob"}], "World Bank and Bob Fu, "),
        ([{"family": "A"}, {"family": "B"}, {"family": "C"}], "A, B and C, "),
        ([{"family": "A"}, {"family": "B"}, {"family": "C"}, {"family": "D"}], "A and others, "),
    ],
)
def test_authors(authors: list[dict[str, str]], named: str) -> None:
    assert render(STORY | {"author": authors}, {}) == f"{named}“Inside the Boom”, Axios, 29 March 2023"


@pytest.mark.parametrize(
    ("missing", "reference"),
    [
        (["author", "container-title"], "“Inside the Boom”, 29 March 2023"),
        (["author", "issued"], "“Inside the Boom”, Axios"),
        (["title", "issued"], "Han Chen and Stef W. Knight, Axios"),
        (["author", "title", "container-title", "issued"], "axios"),
    ],
)
def test_what_a_source_does_not_have_is_left_out(missing: list[str], reference: str) -> None:
    assert render({key: value for key, value in STORY.items() if key not in missing}, {}) == reference


def test_a_publisher_stands_where_there_is_no_publication() -> None:
    report = {"id": "r", "title": "Asylum", "publisher": "EOIR", "issued": "2022"}
    assert render(report, {}) == "“Asylum”, EOIR, 2022"
    assert render(report | {"container-title": "Papers"}, {}) == "“Asylum”, Papers, 2022"


def test_quotes_within_a_title_are_single() -> None:
    assert render({"title": "The “boom” it’s"}, {}) == "“The ‘boom’ it’s”"


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-03-29", "29 March 2023"),
        ("2023-03-01", "1 March 2023"),
        ("2023-12", "December 2023"),
        ("2023", "2023"),
        ("198X", "the 1980s"),
        ("19XX", "between 1900 and 1999"),
        ("2023-01/2023-02", "January to February 2023"),
        ("2023-03-01/2023-03-29", "1 to 29 March 2023"),
        ("2023-02-27/2023-03-29", "27 February to 29 March 2023"),
        ("2022-12/2023-01", "December 2022 to January 2023"),
        ("2021/2023", "2021 to 2023"),
        ("2023-01-05/2023-02", "5 January 2023 to February 2023"),
        ("198X/199X", "the 1980s to the 1990s"),
        ("2023-02/2023-02", "February 2023"),
        ("1980/..", "since 1980"),
        ("", ""),
        ("last spring", "last spring"),
        ("2023-13", "2023-13"),
    ],
)
def test_dates_in_words(edtf: str, words: str) -> None:
    assert date_in_words(edtf) == words
