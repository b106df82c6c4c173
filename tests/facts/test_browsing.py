"""Looking around: what there is, without a question."""

from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from facts.base import FactBase
from tests.facts.making import PACK, SOURCE, figure, source, statement
from tests.facts.making import TEXT as HARBOUR

TEXT = (
    "“We are proud of every trip,” said Ann Lee. “The pier is old,” said Ann Lee. "
    "“Storms will come again,” said Bob Gonzalez, a pilot."
)
HOSTILE = st.one_of(
    st.text(st.characters(codec=None), max_size=80),
    st.text(st.sampled_from("\"'*()[]{}:^+-,;%_\\/ \0\n\x1b\u202e\u200d\ud800aé1"), max_size=80),
    st.sampled_from([
        '" OR 1=1 --', "'; DROP TABLE fact; --", "NEAR(ferry pier, 2)", "statement : ferry", "ferry* AND NOT",
        "^ferry", "ferry + pier", "a" * 4_000, "ferry " * 700, "\ud800 million", "\0ferry", "%",
        "1e999", "²½⅓ ﷺ" * 50,
    ]),
)  # fmt: skip


def quote(id: str, exact: str, speaker: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "id": id,
        "kind": "quote",
        "statement": f"{speaker['name']} said: {exact}.",
        "text": exact,
        "creator": speaker,
        "citations": [{"source": "talk", "exact": exact}],
        **changes,
    }


@pytest.fixture
def filled(base: FactBase) -> FactBase:
    """Four figures and claims, two of them withheld, and three quotes of two speakers; and a pack
    of one server alone."""
    base.publish(figure(tags=["ferry", "Riders"]), pack=PACK, actor="ann")
    base.publish(statement("storms", exact="nine days in 2023", tags=["weather"]), pack=PACK, actor="ann")
    base.propose(
        statement("fare", exact="The fare is 4 dollars", tags=["ferry", "fare"]), pack=PACK, actor="bob"
    )
    base.publish(statement("2022", exact="In 2022 it carried", tags=["ferry"]), pack=PACK, actor="ann")
    base.retire("2022", pack=PACK, seen=1, actor="ann")
    base.add_source(source(id="talk"), pack=PACK, document=TEXT, keep=True, actor="ann")
    ann = {"name": "Ann Lee", "role": "ferry manager"}
    bob = {"name": "Bob Gonzalez", "role": "pilot"}
    aliases = [{"name": "Bob Gonzalez", "type": "person", "aliases": ["Captain Bob"]}]
    base.publish(quote("proud", "We are proud of every trip", ann, tags=["ferry"]), pack=PACK, actor="ann")
    base.publish(quote("pier", "The pier is old", ann), pack=PACK, actor="ann")
    base.publish(
        quote("again", "Storms will come again", bob, entities=aliases, tags=["weather"]),
        pack=PACK,
        actor="ann",
    )
    base.add_pack({"id": "guild-1", "title": "T", "description": "D"}, actor="cem")
    base.add_source(source(), pack="guild-1", document=HARBOUR, keep=True, actor="cem")
    base.publish(
        statement("secret", exact="Storms closed the pier", tags=["weather", "secret"]),
        pack="guild-1",
        actor="cem",
    )
    return base


def ids(shown: list[dict[str, Any]]) -> list[str]:
    return [one["id"] for one in shown]


def test_facts_are_shown_as_an_answer_shows_them_in_the_order_asked_for(filled: FactBase) -> None:
    shown = filled.show([(PACK, "pier"), (PACK, "riders-2023")])
    assert ids(shown) == ["pier", "riders-2023"]
    (answer,) = filled.ask("How many riders did the ferry carry in 2023?").answers
    assert shown[1] == answer


def test_what_is_unknown_withheld_or_in_another_pack_is_not_shown(filled: FactBase) -> None:
    keys = [
        (PACK, "fare"),
        (PACK, "2022"),
        (PACK, "none"),
        ("none", "pier"),
        ("guild-1", "pier"),
        (PACK, "pier"),
    ]
    assert ids(filled.show(keys)) == ["pier"]
    assert ids(filled.show([(PACK, "pier"), (PACK, "pier")])) == ["pier"]
    assert filled.show([]) == []


def test_the_keys_are_those_of_all_that_is_an_answer(filled: FactBase) -> None:
    assert filled.keys(packs=[PACK]) == [
        (PACK, "again"),
        (PACK, "pier"),
        (PACK, "proud"),
        (PACK, "riders-2023"),
        (PACK, "storms"),
    ]
    assert filled.keys(packs=["guild-1"]) == [("guild-1", "secret")]
    assert filled.keys(packs=["none"]) == filled.keys(packs=[]) == []


def test_a_fact_of_a_retired_source_is_not_shown(filled: FactBase) -> None:
    filled.retire_source("talk", pack=PACK, seen=1, actor="ann")
    assert filled.show([(PACK, "pier")]) == []
    assert filled.speakers(packs=[PACK]) == filled.quotes(packs=[PACK]) == []


def test_topics_are_counted_most_first(filled: FactBase) -> None:
    assert filled.topics(packs=[PACK]) == [
        {"topic": "ferry", "count": 2},
        {"topic": "weather", "count": 2},
        {"topic": "Riders", "count": 1},
    ]


def test_topics_are_those_of_the_packs_given_and_no_others(filled: FactBase) -> None:
    assert filled.topics(packs=["guild-1"]) == [
        {"topic": "secret", "count": 1},
        {"topic": "weather", "count": 1},
    ]
    assert filled.topics(packs=["none"]) == filled.topics(packs=[]) == []
    both = {row["topic"]: row["count"] for row in filled.topics(packs=[PACK, "guild-1"])}
    assert both["weather"] == 3


def test_a_topic_is_one_however_it_is_written(filled: FactBase) -> None:
    filled.publish(
        statement("more", exact="Storms closed the pier", tags=["FERRY", "ferry"]), pack=PACK, actor="ann"
    )
    assert filled.topics(packs=[PACK])[0]["count"] == 3
    assert filled.about("Ferry!", packs=[PACK])[0] == 3


def test_a_topic_has_its_facts_a_page_at_a_time(filled: FactBase) -> None:
    total, shown = filled.about("ferry", packs=[PACK])
    assert (total, ids(shown)) == (2, ["riders-2023", "proud"])
    assert shown == filled.show([(PACK, "riders-2023"), (PACK, "proud")])
    pages = [filled.about("ferry", packs=[PACK], offset=offset, limit=1) for offset in range(3)]
    assert [(total, ids(shown)) for total, shown in pages] == [(2, ["riders-2023"]), (2, ["proud"]), (2, [])]
    assert filled.about("ferry", packs=[PACK], offset=-5, limit=-1) == (2, [])
    assert filled.about("fare", packs=[PACK]) == filled.about("secret", packs=[PACK]) == (0, [])


def test_pages_stay_as_they_are_when_a_fact_is_revised_or_the_tables_are_rebuilt(filled: FactBase) -> None:
    filled.revise(figure(tags=["ferry"], questions=[]), pack=PACK, seen=1, actor="bob")
    filled.rebuild()
    assert ids(filled.about("ferry", packs=[PACK])[1]) == ["riders-2023", "proud"]


def test_speakers_are_counted_most_first(filled: FactBase) -> None:
    assert filled.speakers(packs=[PACK, "guild-1"]) == [
        {"speaker": "Ann Lee", "count": 2},
        {"speaker": "Bob Gonzalez", "count": 1},
    ]
    assert filled.speakers(packs=["guild-1"]) == []


def test_quotes_are_shown_as_they_came(filled: FactBase) -> None:
    assert ids(filled.quotes(packs=[PACK])) == ["proud", "pier", "again"]
    assert ids(filled.quotes(packs=[PACK], limit=2)) == ["proud", "pier"]
    assert filled.quotes(packs=["guild-1"]) == filled.quotes(packs=[PACK], limit=-1) == []


@pytest.mark.parametrize(
    "speaker",
    [
        "Bob Gonzalez",
        "bob gonzález",
        "Gonzalez",
        "gonzales",
        "Bob Gonsalez",
        "pilot Bob",
        "pilot",
        "captain bob",
    ],
)
def test_a_speaker_is_found_by_a_part_of_the_name_the_role_or_with_a_typing_error(
    filled: FactBase, speaker: str
) -> None:
    assert ids(filled.quotes(packs=[PACK], speaker=speaker)) == ["again"]


@pytest.mark.parametrize("speaker", ["Rob", "Lea", "Carl Gonzalez", "Anna Lee Smith", "", "?", "Bo"])
def test_nobody_is_taken_for_somebody_else(filled: FactBase, speaker: str) -> None:
    assert filled.quotes(packs=[PACK], speaker=speaker) == []


def test_a_speaker_is_found_by_what_the_packs_glossary_calls_one(filled: FactBase) -> None:
    lee = {"name": "Ann Lee", "type": "person", "aliases": ["Director Lee"]}
    info = {"id": PACK, "title": "T", "description": "D", "glossary": {"entities": [lee]}}
    assert filled.quotes(packs=[PACK], speaker="Director Lee") == []
    filled.revise_pack(info, seen=1, actor="ann")
    assert ids(filled.quotes(packs=[PACK], speaker="director lee")) == ["proud", "pier"]


def test_a_name_that_is_written_out_is_nobody_elses(filled: FactBase) -> None:
    lee = quote("lee", "The pier is old", {"name": "Lee"})
    filled.publish(lee, pack=PACK, actor="ann")
    assert ids(filled.quotes(packs=[PACK], speaker="lee")) == ["lee"]
    assert ids(filled.quotes(packs=[PACK], speaker="ann")) == ["proud", "pier"]


def test_quotes_about_something_hold_all_its_weighty_words(filled: FactBase) -> None:
    assert ids(filled.quotes(packs=[PACK], about="storms")) == ["again"]
    assert ids(filled.quotes(packs=[PACK], about="what about the old pier?")) == ["pier"]
    assert ids(filled.quotes(packs=[PACK], about="the stroms")) == ["again"]
    assert filled.quotes(packs=[PACK], about="storms on the moon") == []
    assert filled.quotes(packs=[PACK], about="the") == filled.quotes(packs=[PACK], about="") == []


def test_speaker_and_subject_go_together(filled: FactBase) -> None:
    assert ids(filled.quotes(packs=[PACK], speaker="Ann", about="trip")) == ["proud"]
    assert filled.quotes(packs=[PACK], speaker="Ann", about="storms") == []
    assert filled.quotes(packs=["guild-1"], speaker="Ann", about="trip") == []


def test_the_shipped_pack_can_be_browsed(shipped_file: Path) -> None:
    with FactBase.open(shipped_file) as base:
        packs = [pack["id"] for pack in base.packs()]
        for topic in base.topics(packs=packs):
            total, shown = base.about(topic["topic"], packs=packs, limit=1_000)
            assert total == len(shown) == topic["count"]
        for speaker in base.speakers(packs=packs):
            said = base.quotes(packs=packs, speaker=speaker["speaker"], limit=1_000)
            assert {one["quote"]["creator"]["name"] for one in said} == {speaker["speaker"]}
            assert len(said) == speaker["count"]


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=HOSTILE)
def test_no_text_breaks_a_list_or_reaches_beyond_its_packs(filled: FactBase, text: str) -> None:
    before = filled.facts()
    total, shown = filled.about(text, packs=[PACK])
    shown += filled.quotes(packs=[PACK], speaker=text) + filled.quotes(packs=[PACK], about=text)
    shown += filled.show([(text, "secret"), (PACK, text)])
    assert total <= 2
    assert {one["pack"] for one in shown} <= {PACK}
    assert filled.topics(packs=[text]) == filled.speakers(packs=[text]) == []
    assert filled.facts() == before


def test_the_source_of_a_quote_is_shown_with_it(filled: FactBase) -> None:
    (shown,) = filled.quotes(packs=[PACK], about="proud")
    assert shown["quote"] == {
        "text": "We are proud of every trip",
        "creator": {"name": "Ann Lee", "role": "ferry manager", "pseudonym": False},
        "elisions": False,
    }
    assert shown["citations"][0]["source"] == "talk"
    assert SOURCE not in str(shown["citations"])
