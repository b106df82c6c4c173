"""What is said around a question does not change its answer; what may be part of it does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.benchmarks import sets
from tests.facts.making import PACK, new_base, source, statement

BELL = "The harbour master rang the old bronze bell"
LOST = "Whoever loses a ticket asks at the pier"
SHUT = "The pier is shut in winter"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    with new_base(tmp_path_factory.mktemp("answer") / "footnote.db") as made:
        facts = {
            "bell": (BELL, ["Who rang the old bronze bell?"]),
            "lost": (LOST, ["I lost my ticket. Where do I ask for it?"]),
            "shut": (SHUT, ["Is the pier shut in winter?", "When is the pier shut?"]),
        }
        document = ". ".join(text for text, _ in facts.values())
        made.add_source(source(id="paper"), pack=PACK, document=document, keep=True, actor="ann")
        for id, (text, questions) in facts.items():
            said = f"{text}, said the paper."
            one = statement(id, exact=text, statement=said, questions=questions)
            one["citations"] = [{"source": "paper", "exact": text}]
            made.publish(one, pack=PACK, actor="ann")
        yield made


def shown(base: FactBase, question: str) -> list[str]:
    return [one["id"] for one in base.ask(question).answers]


@pytest.mark.parametrize(
    "question",
    [
        "Morning all, I never sleep well. Who rang the old bronze bell?",
        "who rang the old bronze bell? my cousin swears it was a ghost lol",
        "happy friday 🎉 who rang the old bronze bell",
    ],
)
def test_a_remark_is_left_away(base: FactBase, question: str) -> None:
    assert shown(base, question) == ["bell"]


@pytest.mark.parametrize(
    "question",
    [
        "I only mean the new bell. Who rang the old bronze bell?",
        "My aunt was there in 1970. Who rang the old bronze bell then?",
    ],
)
def test_what_changes_the_question_is_not(base: FactBase, question: str) -> None:
    assert shown(base, question) == []


def test_a_listed_question_is_taken_with_all_that_it_tells(base: FactBase) -> None:
    assert shown(base, "I lost my ticket. Where do I ask for it?") == ["lost"]


def test_beside_sentences_of_sources_a_curated_fact_still_answers(tmp_path: Path) -> None:
    with FactBase.open(tmp_path / "footnote.db", shipped=False) as made:
        sets.fill(made, [sets.Document("own", "The bell of Corr is old and bronze, and sleeps at night.")])
        text = "Ann Lee cast the bronze bell of Corr"
        made.add_source(source(id="paper"), pack=sets.PACK, document=f"{text}.", keep=True, actor="ann")
        said = f"{text}, said the paper."
        one = statement("cast", exact=text, statement=said, questions=["Who cast the bronze bell of Corr?"])
        one["citations"] = [{"source": "paper", "exact": text}]
        made.publish(one, pack=sets.PACK, actor="ann")
        question = "Morning all, I never sleep well. Who cast the bronze bell of Corr?"
        assert {id for (_, id), _ in made.ask(question).ranking} == {"own", "cast"}
        assert shown(made, question) == ["cast"]


def test_a_sources_own_sentence_may_be_of_the_story_around_it(tmp_path: Path) -> None:
    texts = ["The blue card was swallowed by the machine.", "A new one is sent within a week."]
    with FactBase.open(tmp_path / "footnote.db", shipped=False) as made:
        sets.fill(made, [sets.Document(f"own-{place}", text) for place, text in enumerate(texts)])
        ranking = made.ask("My blue card was swallowed by the machine. When is a new one sent?").ranking
        assert {id for (_, id), _ in ranking} == {"own-0", "own-1"}
