"""Orders that a fact tells in one sentence, and the questions about them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.facts.matching.judged import answer_of, base_of, objections_of, said

TEXTS = {
    "listeners": "Night Tide had the most listeners in 2022, followed by Salt Road, The Lamp and Grey Hours",
    "leader": "In 2021 Salt Road was the programme with the most listeners",
    "regatta": "In the regatta of 2019 the Heron came first, ahead of the Gannet and the Tern",
    "poll": "In the bakers’ poll of 2020 Ada Quill was first, Ben Crow second and Cy Dunn fifth",
    "complaints": (
        "In Moss Library’s list of complaints of 2023 noise came first, followed by cold rooms, lost cards"
        " and queues"
    ),
    "dishes": "The most popular dishes at the fair were pancakes, fish soup and plum cake, in that order",
    "rents": "Of the towns, Skell had the highest rents in 2024, followed by Tarn and Moss",
    "fires": "The most frequent causes of fires in Skell are candles, stoves and cables, in that order",
}
NAMES = {
    "listeners": {"Night Tide": "work", "Salt Road": "work", "The Lamp": "work", "Grey Hours": "work"},
    "leader": {"Salt Road": "work"},
    "regatta": {"Heron": "thing", "Gannet": "thing", "Tern": "thing"},
    "poll": {"Ada Quill": "person", "Ben Crow": "person", "Cy Dunn": "person"},
    "complaints": {"Moss Library": "organisation"},
    "dishes": {"Skell Fair": "event"},
    "rents": {"Skell": "place", "Tarn": "place", "Moss": "place"},
    "fires": {"Skell": "place"},
}
QUESTIONS = {
    "listeners": ["Which programme had the most listeners in 2022?", "How are the programmes ranked?"],
    "leader": ["Which programme had the most listeners in 2021?"],
    "regatta": ["Which boat came first in the regatta?", "Where did the Tern come in the regatta?"],
    "poll": ["Who came first in the bakers’ poll?", "Which baker was second in the poll?"],
    "complaints": ["What did people complain about most?", "Which complaint came first?"],
    "dishes": ["Which dishes were the most popular at the fair?"],
    "rents": ["Which town had the highest rents in 2024?"],
    "fires": ["What are the most frequent causes of fires in Skell?"],
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBase]:
    path: Path = tmp_path_factory.mktemp("rankings") / "footnote.db"
    entities = {
        id: [{"name": name, "type": kind} for name, kind in names.items()] for id, names in NAMES.items()
    }
    facts = [said(TEXTS, "The Skell Echo", id, *QUESTIONS[id], entities=entities.get(id, [])) for id in TEXTS]
    known = {one["name"]: one for names in entities.values() for one in names}
    glossary = {"entities": list(known.values())}
    with base_of(path, TEXTS.values(), facts, glossary) as made:
        yield made


ASKED = {
    "listeners": [
        "Which programme ranked second in 2022?",
        "Third place 2022, which programme?",
        "Which title was runner-up in 2022?",
        "Where did Grey Hours end up in the 2022 ranking?",
        "How did Grey Hours do in the ranking of 2022?",
        "What position did The Lamp get in 2022?",
        "Did Salt Road come ahead of The Lamp in 2022?",
        "Did The Lamp beat Grey Hours in 2022?",
        "Was The Lamp third in 2022?",
        "Was Salt Road more popular than Grey Hours in 2022?",
        "What was the most popular programme of 2022?",
        "Which programme drew the second highest number of listeners in 2022?",
        "Please list the four most popular programmes of 2022 in order.",
        "Name the top three programmes of 2022",
        "Which programme came right after Salt Road in 2022?",
        "Which programme was just ahead of Grey Hours in 2022?",
        "Night Tide was first in 2022, and which programme came second?",
        "In which order did the programmes rank in 2022?",
    ],
    "leader": ["And which programme was number one in 2021?", "What topped the list of programmes in 2021?"],
    "regatta": [
        "Which boat was runner-up in the regatta?",
        "Which boat came in third in the regatta of 2019?",
        "Which boat came second to the Heron in the regatta?",
        "Where did the Gannet finish in the regatta?",
        "Top three boats of the regatta",
    ],
    "poll": [
        "Who took second place in the bakers' poll?",
        "Who won the bakers' poll?",
        "Which baker came fifth in the poll of 2020?",
        "Where did Cy Dunn rank in the bakers' poll?",
        "Was Ben Crow ahead of Cy Dunn in the poll?",
    ],
    "complaints": [
        "Which complaint ranked third in 2023?",
        "Where do lost cards stand in the list of complaints?",
        "What came right behind noise in the list of complaints?",
        "What comes last in the list of complaints?",
    ],
    "dishes": [
        "Which dish came second at the fair?",
        "Top three dishes at the fair",
        "Where did plum cake come among the dishes at the fair?",
        "What was the third most popular dish at the fair?",
    ],
    "rents": [
        "Which town had the second highest rents in 2024?",
        "Are rents in Tarn higher than in Moss?",
        "Does Moss rank behind Tarn for rents in 2024?",
    ],
    "fires": [
        "What is the number one cause of fires in Skell?",
        "What is the second most frequent cause of fires in Skell?",
        "What are the top three causes of fires in Skell?",
        "List the causes of fires in Skell in order",
        "What comes after candles as a cause of fires in Skell?",
        "Where do stoves rank among the causes of fires in Skell?",
    ],
}


@pytest.mark.parametrize(("id", "question"), [(id, one) for id, asked in ASKED.items() for one in asked])
def test_an_order_answers_what_is_asked_about_it(base: FactBase, id: str, question: str) -> None:
    assert answer_of(base, question) == id


@pytest.mark.parametrize(
    "question",
    [
        "Which programme came fifth in 2022?",
        "Which programme came last in 2022?",
        "The top five programmes of 2022",
        "Which programme ranked second in 2020?",
        "Which programme ranked second in 2021?",
        "Which programme was second most expensive in 2022?",
        "Which programme had the fewest listeners in 2022?",
        "What was the least popular programme of 2022?",
        "How many listeners did the runner-up have in 2022?",
        "Listeners of the runner-up in 2022",
        "What was the highest number of listeners in 2022?",
        "Which programme lost the most listeners in 2022?",
        "Where did Blue Harbour rank in 2022?",
        "Why was Salt Road second in 2022?",
        "Who ranked Salt Road second in 2022?",
        "Who ranked the programmes in 2022?",
        "Who presents the runner-up of 2022?",
        "Which presenter came second in 2022?",
        "Is Salt Road better than The Lamp?",
        "Is Salt Road longer than The Lamp?",
        "What was the second episode of Salt Road?",
        "When was Salt Road second?",
        "By how many listeners did Salt Road miss first place in 2022?",
        "List the programmes in alphabetical order",
        "Which programme came just ahead of Night Tide in 2022?",
        "Which boat came fourth in the regatta?",
        "Which boat came last in the regatta?",
        "Which captain came second in the regatta?",
        "Which boat came second in the regatta of 2018?",
        "How many points did the Gannet get in the regatta?",
        "Who came third in the bakers' poll?",
        "Who came last in the bakers' poll?",
        "Who came between Ben Crow and Cy Dunn in the poll?",
        "How many votes did Ben Crow get in the poll?",
        "What was the fourth most popular dish at the fair?",
        "Which dish came last at the fair?",
        "Which dish was least popular at the fair?",
        "Who cooked the second dish at the fair?",
        "In which order were the dishes served at the fair?",
        "Which stall came second at the fair?",
        "Which town had the second lowest rents in 2024?",
        "Which town is second largest?",
        "Which town is ahead of Skell for rents in 2024?",
        "Which street had the second highest rents in 2024?",
        "How high are rents in Tarn?",
        "Who won the bakers' poll in 2021?",
        "Why did Ada Quill win the bakers' poll?",
        "Is Grey Hours on after The Lamp?",
        "What comes on after The Lamp?",
        "Which complaint came sixth in 2023?",
        "Who made the second complaint?",
        "How many complaints were about noise?",
        "Where do dogs stand in the list of complaints?",
        "What is the fourth most frequent cause of fires in Skell?",
        "What is the least frequent cause of fires in Skell?",
        "How many fires in Skell are caused by stoves?",
        "What is the second most frequent cause of fires in Tarn?",
    ],
)
def test_what_it_does_not_tell_stays_unanswered(base: FactBase, question: str) -> None:
    assert answer_of(base, question) is None


def test_a_rank_that_is_not_told_is_named(base: FactBase) -> None:
    objections = objections_of(base)("Which programme came fifth in 2022?", "listeners")
    assert any("which came" in one for one in objections)
