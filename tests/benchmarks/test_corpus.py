from collections import Counter

from tests.benchmarks.corpus import A_REPORT, make

MADE = [make(number) for number in range(4_000)]
WORDS = [set(one.document.text.lower().replace(",", " ").split()) for one in MADE]


def test_a_statement_is_the_same_every_time() -> None:
    assert make(1_234) == MADE[1_234]


def test_no_two_are_the_same() -> None:
    assert len({one.document.text for one in MADE}) == len({one.document.id for one in MADE}) == len(MADE)


def test_the_statements_of_a_report_are_about_one_place() -> None:
    titles = [one.document.title for one in MADE]
    assert len(set(titles[:A_REPORT])) == 1
    assert len(set(titles)) > 50
    named = sum(one.document.title in one.document.text for one in MADE)
    assert 0.3 < named / len(MADE) < 0.6


def test_a_question_shares_words_with_the_statement_that_answers_it() -> None:
    for one in MADE:
        assert one.query.relevant == {one.document.id}
        shared = set(one.query.text.lower().rstrip("?").split()) & set(
            one.document.text.lower().rstrip(".").replace(",", "").replace(";", "").split()
        )
        assert shared, one


def test_words_are_as_rare_and_as_common_as_in_real_text() -> None:
    spread = Counter(word for words in WORDS for word in words)
    once = sum(count == 1 for count in spread.values())
    assert once > len(spread) / 2
    common = [word for word, count in spread.items() if count > len(MADE) / 10]
    assert 10 < len(common) < 40
    middling = [word for word, count in spread.items() if len(MADE) / 1_000 < count < len(MADE) / 50]
    assert len(middling) > 500
