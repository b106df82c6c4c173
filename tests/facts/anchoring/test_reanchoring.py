"""Citations and documents that change."""

from dataclasses import replace

import pytest

from facts.anchoring import Outcome, Selector, check, find, reanchor
from facts.errors import WordsAmbiguous, WordsNotFound
from facts.model import Citation

STORY = (
    "Thousands arrived. They are granted asylum at a relatively high rate — 58%, recent data say.\n"
    "Sam crossed last month. It was his first try."
)
RATE = find(STORY, "granted asylum at a relatively high rate")
SHARE = find(STORY, "58%")
SAM = find(STORY, "Sam crossed last month")


def reasons(document: str, citation: Selector) -> list[str]:
    anchoring = reanchor(document, citation)
    assert anchoring.outcome is Outcome.FAILED
    assert anchoring.selector is None
    assert isinstance(anchoring.error, WordsNotFound)
    return [miss.difference for miss in anchoring.error.near]


def test_in_an_unchanged_document_a_citation_resolves() -> None:
    for citation in (RATE, SHARE, SAM):
        assert reanchor(STORY, citation).outcome is Outcome.RESOLVED
        check(STORY, citation)


def test_a_citation_of_the_model_is_taken_as_it_is() -> None:
    check(STORY, Citation(source="story", exact="58%", start=SHARE.start, end=SHARE.end))


def test_words_that_stand_elsewhere_have_moved() -> None:
    longer = "A new first paragraph.\n\n" + STORY
    anchoring = reanchor(longer, SHARE)
    assert anchoring.outcome is Outcome.MOVED
    assert anchoring.selector == find(longer, "58%")
    with pytest.raises(WordsNotFound, match=f"stand at {SHARE.start + 24} to {SHARE.end + 24} as “58%”"):
        check(longer, SHARE)


def test_words_in_other_characters_have_moved() -> None:
    anchoring = reanchor("It’s so.", Selector("It's so", "", ".", 0, 7))
    assert anchoring.outcome is Outcome.MOVED
    assert anchoring.selector == Selector("It’s so", "", ".", 0, 7)


def test_a_changed_number_fails_and_is_shown() -> None:
    assert reasons(STORY.replace("58%", "56%"), SHARE) == ["“56%” stands there, not “58%”"]


def test_a_not_inserted_before_the_words_fails_them() -> None:
    (reason,) = reasons(STORY.replace("are granted", "are not granted"), RATE)
    assert reason.startswith("the words stand there, but after “")
    assert "They are not”, not after “" in reason


def test_a_number_that_now_stands_in_other_words_fails() -> None:
    swapped = STORY.replace("58%", "60%") + " Refusals made 58% of them."
    assert "the words stand there, but after" in reasons(swapped, SHARE)[0]


def test_a_change_in_another_sentence_does_no_harm() -> None:
    changed = STORY.replace("Thousands", "Hundreds").replace("first try", "second try")
    for citation in (RATE, SAM):
        anchoring = reanchor(changed, citation)
        assert anchoring.outcome is Outcome.MOVED
        assert anchoring.selector is not None
        assert reanchor(changed, anchoring.selector).outcome is Outcome.RESOLVED


def test_words_that_end_their_sentence_do_not_depend_on_the_next() -> None:
    document = "One stands. Two follows."
    assert reanchor("One stands. Three follow.", find(document, "stands.")).outcome is Outcome.MOVED


def test_words_that_now_stand_twice_fail_with_both_places() -> None:
    document = "Sam left."
    twice = "Sam left. Then again Sam left."
    anchoring = reanchor(twice, replace(find(document, "Sam left"), start=5, end=13))
    assert isinstance(anchoring.error, WordsAmbiguous)
    assert anchoring.error.places == ((0, 8), (21, 29))


def test_the_position_decides_between_places_that_look_the_same() -> None:
    document = "\n".join(["No change this month."] * 9)
    second = Selector("No change", "", " this month.", 22, 31)
    assert reanchor(document, second).outcome is Outcome.RESOLVED


@pytest.mark.parametrize(
    "citation",
    [
        Selector("granted asylum", "", "", 0, 14),
        Selector("58%", "a rate of ", "", SHARE.start, SHARE.end),
        Selector("8%", "", "", SHARE.start + 1, SHARE.end),
        Selector("  ", "", "", 3, 5),
        Selector("beyond the end", "", "", 900, 914),
    ],
)
def test_a_citation_that_is_not_there_to_the_letter_is_refused(citation: Selector) -> None:
    with pytest.raises(WordsNotFound):
        check(STORY, citation)


def test_no_citation_crosses_an_elision_mark() -> None:
    document = "He spoke. {snip} She left."
    crossing = find(document, "spoke. {snip} She")
    with pytest.raises(WordsNotFound, match="leaves something out"):
        check(document, crossing, "{snip}")
    assert reanchor(document, crossing, "{snip}").outcome is Outcome.FAILED
