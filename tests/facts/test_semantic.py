"""A model of meaning, by way of the FactBase's door."""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from facts.base import FactBase
from tests.benchmarks.sets import Document, fill, source_of, statement_of

pytest.importorskip("onnxruntime")
pytest.importorskip("tokenizers")

from facts.errors import ModelError
from facts.matching.semantic.encoder import Encoder
from tests.facts import tinymodel

GROUPS = ("zarl mive", "tolb quend", "night evening")
DOCUMENTS = (
    Document("d0", "The mive steers the quend."),
    Document("d1", "The baker fries herring."),
    Document("d2", "The lamp hangs over the door.", aliases=("Where is it?", "Which evening lamp is it?")),
)
PARAPHRASE = "What does the zarl do with the tolb?"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tinymodel.make(tmp_path_factory.mktemp("models") / "tiny", GROUPS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with FactBase.open(tmp_path / "facts.db", shipped=False) as base:
        fill(base, DOCUMENTS)
    return tmp_path / "facts.db"


@pytest.fixture
def base(path: Path, model: Path) -> Iterator[FactBase]:
    with FactBase.open(path, model=model) as opened:
        opened.encode_pending()
        yield opened


def found(base: FactBase, question: str) -> list[str]:
    return [id for (_, id), _ in base.ask(question).ranking]


def test_texts_that_mean_the_same_have_the_same_vector(model: Path) -> None:
    encoder = Encoder.load(model)
    long = "the zarl fries herring in the tolb every evening " * 40
    one, _, other, short = encoder.encode(["zarl tolb", long, "mive quend", "\ud800"])
    assert one @ other == pytest.approx(1)
    assert one @ one == pytest.approx(1)
    assert len(one) == encoder.dimensions == tinymodel.DIMENSIONS
    assert short.shape == (tinymodel.DIMENSIONS,)
    assert encoder.encode([]).shape[0] == 0


def test_only_words_make_a_vector_where_there_are_any(tmp_path: Path) -> None:
    encoder = Encoder.load(tinymodel.make(tmp_path / "marks", (*GROUPS, ", ! ?")))
    plain, marked, marks, other = encoder.encode(["zarl tolb", "zarl, tolb!", "?", "!"])
    assert plain @ marked == pytest.approx(1)
    assert marks @ other == pytest.approx(1)


def test_rarer_words_weigh_more_in_a_question(model: Path) -> None:
    encoder = Encoder.load(model)
    rare, common, asked = encoder.encode(["zarl", "night", "zarl night"])
    weighed = encoder.encode_question("zarl night", {"zarl": 4.0, "night": 1.0}.__getitem__).vector
    assert weighed @ weighed == pytest.approx(1)
    assert weighed @ rare > asked @ rare
    assert weighed @ common < asked @ common
    assert encoder.encode_question("zarl night", lambda _: 2.0).vector @ asked == pytest.approx(1)
    assert encoder.encode_question("zarl night", lambda _: 0.0).vector @ asked == pytest.approx(1)


def test_a_model_is_known_by_its_files(model: Path, tmp_path: Path) -> None:
    same = tinymodel.make(tmp_path / "same", GROUPS)
    other = tinymodel.make(tmp_path / "other", GROUPS, seed=2)
    assert Encoder.load(same).hash == Encoder.load(model).hash != Encoder.load(other).hash


def test_what_means_the_same_is_found_without_a_common_word(base: FactBase, path: Path) -> None:
    with FactBase.open(path) as without:
        assert "d0" not in found(without, PARAPHRASE)
    assert found(base, PARAPHRASE)[0] == "d0"
    features = base.ask(PARAPHRASE).explanation["candidates"][0]["features"]
    assert features["likeness"] > 0.7
    assert features["way_likeness"] == 0


def test_listed_questions_are_ways_to_say_it(base: FactBase) -> None:
    features = base.ask("Which night lamp is it?").explanation["candidates"][0]["features"]
    assert features["way_likeness"] > features["sentence_likeness"]
    assert features["likeness"] == 0


def told(base: FactBase, question: str) -> dict[str, dict[str, float]]:
    return {one["id"]: one["features"] for one in base.ask(question).explanation["candidates"]}


def test_each_word_is_held_against_the_likest_word_of_a_sentence(base: FactBase) -> None:
    every = told(base, "zarl steers tolb")["d0"]
    assert every["least_word_likeness"] > 0.9
    assert every["word_likeness"] > 0.9
    lacking = told(base, "zarl steers evening")["d0"]
    assert lacking["least_word_likeness"] < 0.7
    assert every["word_likeness"] > lacking["word_likeness"] > lacking["least_word_likeness"]


def test_what_lists_questions_is_not_read_word_by_word(base: FactBase) -> None:
    features = told(base, "Which night lamp is it?")["d2"]
    assert features["word_likeness"] == features["least_word_likeness"] == 0


def test_words_are_read_from_the_file_of_a_large_base_too(
    base: FactBase, path: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = "Who fries the herring of the zarl?"
    held = told(base, question)
    monkeypatch.setattr("facts.matching.semantic.likeness._MOST_HELD", 0)
    with FactBase.open(path, model=model) as large:
        assert told(large, question)["d1"] == held["d1"]


def test_a_sentence_that_asks_is_its_own_listed_question(tmp_path: Path, model: Path) -> None:
    with FactBase.open(tmp_path / "faq.db", shipped=False, model=model) as base:
        fill(base, [Document("d0", "Where does the mive go?"), Document("d1", "The mive goes home.")])
        base.encode_pending()
        told = {one["id"]: one["features"] for one in base.ask("Where is zarl?").explanation["candidates"]}
    assert told["d0"]["likeness"] == told["d1"]["way_likeness"] == 0
    assert told["d0"]["way_likeness"] > 0
    assert told["d1"]["likeness"] > 0


def test_a_sentence_is_said_with_its_topic(tmp_path: Path, model: Path) -> None:
    with FactBase.open(tmp_path / "topic.db", shipped=False, model=model) as base:
        fill(base, [Document("d0", "It sleeps.", title="Mive"), Document("d1", "It sleeps.", title="Quend")])
        base.encode_pending()
        told = {one["id"]: one["features"] for one in base.ask("Who is zarl?").explanation["candidates"]}
    assert told["d0"]["likeness"] > told["d1"]["likeness"]


def test_vectors_are_made_once_and_go_with_their_fact(base: FactBase) -> None:
    status = base.model_status()
    assert (status["facts"], status["encoded"], status["dimensions"]) == (3, 3, tinymodel.DIMENSIONS)
    assert base.encode_pending() == 0
    base.retire("d1", pack="benchmark", seen=1, actor="t")
    assert base.model_status()["encoded"] == 2
    base.rebuild()
    seen: list[tuple[int, int]] = []
    assert base.encode_pending(lambda have, of: seen.append((have, of))) == 2
    assert seen == [(2, 2)]


def test_a_new_fact_is_ranked_by_words_until_it_has_vectors(base: FactBase) -> None:
    new = Document("d9", "The zarl sleeps on the tolb.")
    base.add_source(source_of(new), pack="benchmark", actor="t")
    base.publish(statement_of(new), pack="benchmark", actor="t")
    question = "Does the zarl sleep on the tolb?"
    assert "likeness" not in base.ask(question).explanation["candidates"][0]["features"]
    assert base.encode_pending() == 1
    assert "likeness" in base.ask(question).explanation["candidates"][0]["features"]
    assert "d9" in found(base, "Who is the mive of the quend?")


def test_another_connection_sees_new_vectors(path: Path, model: Path) -> None:
    with FactBase.open(path, model=model) as asking, FactBase.open(path, model=model) as writing:
        assert "d0" not in found(asking, PARAPHRASE)
        writing.encode_pending()
        assert found(asking, PARAPHRASE)[0] == "d0"


def test_another_model_makes_its_own_vectors(base: FactBase, path: Path, tmp_path: Path) -> None:
    other = tinymodel.make(tmp_path / "other", GROUPS, seed=2)
    with FactBase.open(path, model=other) as changed:
        assert changed.model_status()["encoded"] == 0
        assert "d0" not in found(changed, PARAPHRASE)
        assert changed.encode_pending() == 3
        assert found(changed, PARAPHRASE)[0] == "d0"
    assert base.model_status()["encoded"] == 0


def test_only_the_packs_that_are_asked_are_looked_through(base: FactBase) -> None:
    base.add_pack({"id": "empty", "title": "Empty", "description": "Nothing."}, actor="t")
    assert base.ask(PARAPHRASE, packs=["empty"]).ranking == []


@pytest.mark.parametrize("damage", ["missing", "no tokenizer", "no model", "other output"])
def test_a_model_that_cannot_be_used_is_none(
    path: Path, tmp_path: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    broken = tmp_path / "broken"
    if damage != "missing":
        tinymodel.make(broken, GROUPS)
    if damage == "no tokenizer":
        (broken / "tokenizer.json").write_text("{}")
    if damage == "no model":
        (broken / "model.onnx").write_bytes(b"no model")
    if damage == "other output":
        tinymodel.make(broken, GROUPS, rank=2)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            with FactBase.open(path, model=broken) as base:
                assert base.encode_pending() == 0
                assert found(base, "Who fries herring?") == ["d1"]
                status = base.model_status()
    assert str(broken) in status["problem"]
    assert status["mend"]
    assert "encoded" not in status
    assert len(caplog.records) == 1
    with pytest.raises(ModelError):
        Encoder.load(broken)


def test_without_a_model_nothing_is_encoded(path: Path) -> None:
    with FactBase.open(path) as base:
        assert base.encode_pending() == 0
        assert base.model_status() == {"facts": 3}


def test_curated_facts_are_answered_as_without_a_model(
    shipped_file: Path, tmp_path: Path, model: Path
) -> None:
    path = shutil.copy(shipped_file, tmp_path / "shipped.db")
    with FactBase.open(path) as without, FactBase.open(path, model=model) as with_one:
        with_one.encode_pending()
        listed = without.suggest("", packs=[one["id"] for one in without.packs()], limit=12)
        questions = [one["question"] for one in listed]
        for question in [*questions, "What does the zarl do?"]:
            said, other = without.ask(question).to_json(), with_one.ask(question).to_json()
            assert said | {"took_ms": 0} == other | {"took_ms": 0}


SHARED = Path(__file__).parents[3] / "shared" / "models" / "minilm-l6-int8"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the model to measure with is not beside the repository")
def test_a_real_model_finds_what_is_asked_in_other_words(path: Path) -> None:
    with FactBase.open(path, model=SHARED) as base:
        assert base.encode_pending() == 3
        assert base.model_status()["dimensions"] == 384
        assert found(base, "Which fish does the bakery man prepare?")[0] == "d1"
