from collections import Counter
from collections.abc import Sequence

import pytest

from tests.benchmarks.corpus import A_REPORT, Made, make


@pytest.fixture(scope="module")
def made() -> Sequence[Made]:
    return [make(number) for number in range(4_000)]


def test_a_statement_is_the_same_every_time(made: Sequence[Made]) -> None:
    assert make(1_234) == made[1_234]


def test_no_two_are_the_same(made: Sequence[Made]) -> None:
    assert len({one.document.text for one in made}) == len({one.document.id for one in made}) == len(made)


def test_the_statements_of_a_report_are_about_one_place(made: Sequence[Made]) -> None:
    titles = [one.document.title for one in made]
    assert len(set(titles[:A_REPORT])) == 1
    assert len(set(titles)) > 50
    named = sum(one.document.title in one.document.text for one in made)
    assert 0.3 < named / len(made) < 0.6


def test_a_question_shares_words_with_the_statement_that_answers_it(made: Sequence[Made]) -> None:
    for one in made:
        assert one.query.relevant == {one.document.id}
        shared = set(one.query.text.lower().rstrip("?").split()) & set(
            one.document.text.lower().rstrip(".").replace(",", "").replace(";", "").split()
        )
        assert shared, one


def test_words_are_as_rare_and_as_common_as_in_real_text(made: Sequence[Made]) -> None:
    said = [set(one.document.text.lower().replace(",", " ").split()) for one in made]
    spread = Counter(word for words in said for word in words)
    once = sum(count == 1 for count in spread.values())
    assert once > len(spread) / 2
    common = [word for word, count in spread.items() if count > len(made) / 10]
    assert 10 < len(common) < 40
    middling = [word for word, count in spread.items() if len(made) / 1_000 < count < len(made) / 50]
    assert len(middling) > 500
