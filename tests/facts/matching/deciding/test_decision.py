"""What becomes of a question: answered, ambiguous or not found."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from facts.matching.answer import Answer
from facts.matching.deciding import decision
from facts.matching.deciding.decision import Outcome
from tests.facts.making import PACK, figure, source, statement
from tests.facts.matching.judged import answer_of, base_of

OWN = [
    "The harbour master rang the old bronze bell at dawn.",
    "The new crane lifts forty tons of grain.",
    "Gulls nest under the wooden pier each spring.",
    "The lighthouse keeper paints the lamp room green.",
]
CURATED = [
    "The ferry carried 41,200 riders in 2023",
    "The ferry carried 38,500 riders in 2022",
    "Ann Lee opened the fish market",
    "Bo Dahl opened the fish market again after the fire",
    "The night boat sails from Tarn in winter",
    "In winter the crews of the night boat are few and sail to Tarn on foot",
    "Fog and ice close the pier",
    "Strikes close the pier",
    "The yard opened with 12 cranes",
    "The yard has 30 cranes today",
    "Of the council 14 voted for the old pier and 9 for the new one",
    "In May Ann Lee holds a fair",
]


def riders(year: str, text: str, number: str) -> dict[str, object]:
    return figure(
        f"riders-{year}",
        exact=text,
        statement=f"{text}.",
        questions=[f"How many riders did the ferry carry in {year}?"],
        value=number.replace(",", ""),
        value_text=number,
        observation_date=year,
    )


def cranes(id: str, text: str, number: str, question: str) -> dict[str, object]:
    return figure(
        id,
        exact=text,
        statement=f"{text}.",
        questions=[question],
        variable_measured="cranes",
        observation_about="the yard",
        value=number,
        value_text=number,
        unit_text="cranes",
        observation_date=None,
    )


def votes(which: str, number: str, questions: list[str]) -> dict[str, object]:
    return figure(
        f"for-{which}-pier",
        exact=CURATED[10],
        statement=f"{number} of the council voted for the {which} pier.",
        questions=questions,
        variable_measured=f"council votes for the {which} pier",
        observation_about="the council",
        value=number,
        value_text=number,
        unit_text="votes",
        observation_date=None,
    )


FACTS = [
    *(statement(f"own-{place}", exact=text, statement=text) for place, text in enumerate(OWN)),
    riders("2023", CURATED[0], "41,200"),
    riders("2022", CURATED[1], "38,500"),
    statement(
        "ann",
        exact=CURATED[2],
        questions=["Who opened the fish market?"],
        entities=[{"name": "Ann Lee", "type": "person"}],
    ),
    statement(
        "bo",
        exact=CURATED[3],
        questions=["Who opened the fish market after the fire?"],
        entities=[{"name": "Bo Dahl", "type": "person"}],
    ),
    statement(
        "from-tarn",
        exact=CURATED[4],
        questions=["Does the night boat sail from Tarn in winter?"],
        entities=[{"name": "Tarn", "type": "place"}],
    ),
    statement("crews", exact=CURATED[5], entities=[{"name": "Tarn", "type": "place"}]),
    statement("weather", exact=CURATED[6], questions=["Why does the pier close?"]),
    cranes("cranes-first", CURATED[8], "12", "How many cranes did the yard have when it opened?"),
    cranes(
        "cranes-now", CURATED[9], "30", "How many cranes does the yard have, years after it opened, today?"
    ),
    statement("strikes", exact=CURATED[7], questions=["Why does the pier close?"]),
    votes("old", "14", ["How many votes were there for the old pier?"]),
    votes(
        "new", "9", ["How many voted for the new pier, not the old?", "share of the council for the new pier"]
    ),
    statement(
        "fair",
        exact=CURATED[11],
        questions=[
            "What happens in May?",
            "Is it Ann Lee or is it somebody else who runs the fair?",
        ],
        entities=[{"name": "Ann Lee", "type": "person"}],
    ),
]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with FactBase.open(tmp_path_factory.mktemp("decision") / "footnote.db", shipped=False) as opened:
        opened.add_pack({"id": PACK, "title": "Harbour", "description": "The ferry."}, actor="ann")
        text = " ".join([*OWN, *(f"{one}." for one in CURATED)])
        opened.add_source(source(), pack=PACK, document=text, keep=True, actor="ann")
        for fact in FACTS:
            opened.publish(fact, pack=PACK, actor="ann")
        yield opened


def ids(answer: Answer) -> list[str]:
    return [one["id"] for one in (*answer.answers, *answer.choices)]


def trust(answer: Answer) -> float:
    return float(answer.explanation["decision"]["trust_in_first"])


def test_the_one_fact_that_fits_is_the_answer(base: FactBase) -> None:
    answer = base.ask("How many riders did the ferry carry in 2023?")
    assert answer.outcome is Outcome.ANSWERED
    assert ids(answer) == ["riders-2023"]
    assert answer.confidence >= decision.THRESHOLD
    assert not answer.related


def test_figures_that_differ_in_what_the_question_leaves_open_are_offered(base: FactBase) -> None:
    answer = base.ask("How many riders did the ferry carry?")
    assert answer.outcome is Outcome.AMBIGUOUS
    assert sorted(ids(answer)) == ["riders-2022", "riders-2023"]
    assert not answer.answers


def test_one_whose_own_question_is_asked_far_more_wholly_is_not(base: FactBase) -> None:
    assert ids(base.ask("How many cranes did the yard have when it opened?")) == ["cranes-first"]


def test_numbers_that_are_left_open_between_weigh_as_one(base: FactBase) -> None:
    answer = base.ask("Was it 41,200 or 55,000 riders that the ferry carried in 2023?")
    (of_2023,) = (one for one in answer.candidates if one.key[1] == "riders-2023")
    assert of_2023.close.features["nearest"] == 1


def test_a_difference_is_no_answer_to_why_it_is(base: FactBase) -> None:
    assert base.ask("How many more riders did the ferry carry in 2023 than in 2022?").answers
    assert not base.ask("Why did the ferry carry more riders in 2023 than in 2022?").answers


def test_what_a_fact_says_more_sets_it_apart(base: FactBase) -> None:
    assert ids(base.ask("Who opened the fish market?")) == ["ann"]
    assert ids(base.ask("Who opened the fish market after the fire?")) == ["bo"]


def test_of_two_figures_from_the_same_words_the_one_that_is_named_answers(base: FactBase) -> None:
    assert ids(base.ask("council votes for old pier")) == ["for-old-pier"]
    assert ids(base.ask("council votes for new pier")) == ["for-new-pier"]


def test_a_listed_question_is_answered_by_the_fact_that_lists_it(base: FactBase) -> None:
    assert ids(base.ask("what happens in may")) == ["fair"]
    assert ids(base.ask("Is it Ann Lee or is it somebody else who runs the fair?")) == ["fair"]
    assert not ids(base.ask("What happens in June?"))


def test_several_reasons_are_all_answers(base: FactBase) -> None:
    answer = base.ask("Why does the pier close?")
    assert answer.outcome is Outcome.ANSWERED
    assert sorted(ids(answer)) == ["strikes", "weather"]


def test_where_none_fits_what_comes_near_is_told(base: FactBase) -> None:
    answer = base.ask("How many riders did the ferry carry in 2021?")
    assert answer.outcome is Outcome.NOT_FOUND
    assert answer.confidence == 0
    assert {one["id"] for one in answer.related[:2]} == {"riders-2022", "riders-2023"}
    assert len(answer.related) <= decision.MAX_RELATED


def test_a_fact_is_no_answer_where_one_that_was_refused_fits_much_better(base: FactBase) -> None:
    answer = base.ask("Does the night boat sail to Tarn in winter?")
    every = {one.key[1]: one for one in answer.candidates}
    assert every["crews"].verdict.answers
    assert not every["from-tarn"].verdict.answers
    assert every["from-tarn"].close.logit > every["crews"].close.logit + decision.OUTRANKED
    assert answer.outcome is Outcome.NOT_FOUND


def test_a_sources_own_sentence_is_given_where_it_is_trusted(base: FactBase) -> None:
    answer = base.ask("Who rang the old bronze bell at dawn?")
    assert answer.outcome is Outcome.ANSWERED
    assert ids(answer) == ["own-0"]
    assert answer.confidence >= decision.TRUSTED


def test_where_it_is_not_it_is_related_alone(base: FactBase) -> None:
    answer = base.ask("Who rang the bell?")
    assert trust(answer) < decision.TRUSTED
    assert answer.outcome is Outcome.NOT_FOUND
    assert [one["id"] for one in answer.related] == ["own-0"]


@pytest.mark.parametrize(
    "question",
    [
        "Did Cara Voss ring the old bronze bell at dawn?",
        "Did the harbour master ring the old bronze bell at dawn 12 times?",
    ],
)
def test_a_name_or_a_number_that_it_lacks_is_a_veto_however_it_is_trusted(
    base: FactBase, question: str
) -> None:
    answer = base.ask(question)
    assert trust(answer) >= decision.TRUSTED
    assert answer.outcome is Outcome.NOT_FOUND


@pytest.mark.parametrize("question", ["", "?!", "hello", "the of and", "zebra quokka"])
def test_what_asks_for_nothing_in_the_base_is_not_found(base: FactBase, question: str) -> None:
    answer = base.ask(question)
    assert answer.outcome is Outcome.NOT_FOUND
    assert not ids(answer)
    assert not answer.related


HIVES = {"2016": "The garden had 12 hives in its first days", "2024": "The garden has 30 hives now"}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("How many hives does the garden have these days?", ["hives-2024"]),
        ("How many hives does the garden have?", ["hives-2016", "hives-2024"]),
        ("Who keeps the hives of the garden?", ["hives-2024"]),
    ],
)
def test_of_figures_of_one_series_the_newest_is_for_these_days_and_for_who_does_it(
    tmp_path: Path, question: str, found: list[str]
) -> None:
    facts = [
        figure(
            f"hives-{year}",
            exact=text,
            statement=f"{text}.",
            questions=["How many hives does the garden have?", "Who keeps the hives of the garden?"],
            variable_measured="hives",
            observation_about="the garden",
            value=text.split()[3],
            value_text=text.split()[3],
            unit_text="hives",
            observation_date=year,
        )
        for year, text in HIVES.items()
    ]
    with base_of(tmp_path / "footnote.db", HIVES.values(), facts) as base:
        assert sorted(ids(base.ask(question))) == found


BOATS = {
    "tarn": "In Tarn 12% of the rowing boats leaked in 2023",
    "moss": "In Moss 30% of the rowing boats leaked in 2023",
}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("leaking rowing boats rate Tarn", (Outcome.ANSWERED, ["tarn"])),
        ("leaking rowing boats rate", (Outcome.AMBIGUOUS, ["tarn", "moss"])),
    ],
)
def test_of_figures_of_two_places_the_one_that_is_named_answers(
    tmp_path: Path, question: str, found: tuple[Outcome, list[str]]
) -> None:
    facts = [
        figure(
            id,
            exact=text,
            statement=f"{text}.",
            questions=["What share of the rowing boats leaked, in Tarn or in Moss?", "rate of leaking boats"],
            variable_measured="share of rowing boats that leaked",
            observation_about="rowing boats",
            place=id.title(),
            entities=[{"name": id.title(), "type": "place"}],
            value=text.split("%")[0][-2:],
            value_text=f"{text.split('%')[0][-2:]}%",
            unit_text="%",
            observation_date="2023",
        )
        for id, text in BOATS.items()
    ]
    with base_of(tmp_path / "footnote.db", BOATS.values(), facts) as base:
        answer = base.ask(question)
    assert (answer.outcome, ids(answer)) == found


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What happened on 4 June?", ["fair"]),
        ("What's scheduled for 4 June 2023?", ["fair"]),
        ("What happened on 5 June?", []),
        ("What happened before 4 June?", []),
        ("What happened on 7 May?", []),
    ],
)
def test_what_happened_on_a_day_is_the_one_fact_of_it(
    tmp_path: Path, question: str, found: list[str]
) -> None:
    texts = {
        "fair": "Ann Lee opened the fair on 4 June 2023",
        "pier": "Bo Dahl closed the pier on 7 May 2023",
        "net": "The crew mended the nets on 7 May 2023",
    }
    facts = [
        statement(id, exact=text, statement=f"Of the {id}: {text}.", questions=[f"Who was it of the {id}?"])
        for id, text in texts.items()
    ]
    with base_of(tmp_path / "footnote.db", texts.values(), facts) as base:
        assert ids(base.ask(question)) == found


def test_a_quote_is_found_by_a_few_of_its_words(reeds: FactBase) -> None:
    assert answer_of(reeds, "Who said “Now I even have a motor”?") == "motor"
    assert answer_of(reeds, "Who said “Now I even have a boat”?") is None


def test_what_is_spelt_like_none_of_many_listed_questions_is_not_answered(shipped_file: Path) -> None:
    with FactBase.open(shipped_file) as base:
        assert answer_of(base, "Who crossed the border with Sam?") == "sam-crossed-with-son"
        assert answer_of(base, "Has the son made any friends in America yet?") is None
