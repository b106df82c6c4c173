"""The tables are the journal's, and nothing else's: a replay ends in the same rows."""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from facts.base import FactBase
from facts.errors import AnchorError, ConflictError, UnknownError
from facts.packs import Pack
from tests.facts.making import PACK, SOURCE, TEXT, figure, is_answered, new_base, source, statement, tables

TEXTS = [
    TEXT,
    "Of old: " + TEXT,
    TEXT.replace("41,200", "41,300"),
    TEXT.replace("nine days", "ten days").replace("“", '"').replace("”", '"'),
]
WORDS = [
    "carried 41,200 riders in 2023",
    "We are proud of every trip",
    "nine days in 2023",
    "The fare is 4 dollars",
]
REFUSED = (AnchorError, ConflictError, UnknownError)
IDS = st.sampled_from(["a", "b", "c"])


class Base(RuleBasedStateMachine):
    """Any order of changes, refused ones too."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.base = new_base(Path(self.folder.name) / "footnote.db")

    def teardown(self) -> None:
        self.replay()
        self.base.close()
        self.folder.cleanup()

    def held(self, id: str) -> dict[str, Any]:
        return self.base.fact(id, PACK)

    @rule(id=IDS, words=st.sampled_from(WORDS), is_proposed=st.booleans())
    def enter(self, id: str, words: str, is_proposed: bool) -> None:
        enter = self.base.propose if is_proposed else self.base.publish
        with suppress(*REFUSED):
            enter(statement(id, exact=words), pack=PACK, actor="ann")

    @rule(id=IDS, words=st.sampled_from(WORDS))
    def revise(self, id: str, words: str) -> None:
        with suppress(*REFUSED):
            self.base.revise(figure(id, exact=words), pack=PACK, seen=self.held(id)["revision"], actor="bob")

    @rule(id=IDS, name=st.sampled_from(["approve", "retire", "restore"]))
    def change_status(self, id: str, name: str) -> None:
        with suppress(*REFUSED):
            getattr(self.base, name)(id, pack=PACK, seen=self.held(id)["revision"], actor="bob")

    @rule(text=st.sampled_from(TEXTS), keep=st.booleans(), title=st.sampled_from(["The harbour", "The port"]))
    def revise_source(self, text: str, keep: bool, title: str) -> None:
        with suppress(*REFUSED):
            seen = self.base.source(SOURCE, PACK)["revision"]
            given = source(title=title)
            self.base.revise_source(given, pack=PACK, seen=seen, document=text, keep=keep, actor="cem")

    @rule(is_retired=st.booleans())
    def change_source_status(self, is_retired: bool) -> None:
        change = self.base.retire_source if is_retired else self.base.restore_source
        with suppress(*REFUSED):
            change(SOURCE, pack=PACK, seen=self.base.source(SOURCE, PACK)["revision"], actor="cem")

    @rule(is_short=st.booleans())
    def import_pack(self, is_short: bool) -> None:
        with suppress(*REFUSED):
            self.base.import_pack(pack_of(is_short), actor="dan")

    @rule(word=st.sampled_from(["ferry", "boat"]))
    def revise_pack(self, word: str) -> None:
        glossary = {"synonyms": [[word, "ship"]]}
        info = {"id": PACK, "title": "Harbour", "description": "D", "glossary": glossary}
        with suppress(*REFUSED):
            self.base.revise_pack(info, seen=self.base.pack(PACK)["revision"], actor="dan")

    @rule(number=st.integers(1, 60), is_whole=st.booleans())
    def undo(self, number: int, is_whole: bool) -> None:
        entries = self.base.entries()
        entry = entries[number % len(entries)]
        with suppress(*REFUSED):
            if entry.batch is not None and is_whole:
                self.base.undo_batch(entry.batch, actor="eve")
            else:
                self.base.undo(entry.seq, actor="eve")

    @rule()
    def replay(self) -> None:
        live = tables(self.base)
        self.base.rebuild()
        assert tables(self.base) == live

    @invariant()
    def every_answerable_facts_words_stand_in_its_sources_text(self) -> None:
        texts = {str(number): text for number, text in enumerate(TEXTS)}
        failed = {one.fact for one in self.base.verify(documents=texts).failures}
        assert failed.isdisjoint(one["id"] for one in self.base.facts() if one["answerable"])


def pack_of(is_short: bool) -> Pack:
    """The pack, on the second text; shortened, without its last fact."""
    with tempfile.TemporaryDirectory() as folder, new_base(Path(folder) / "footnote.db") as base:
        base.revise_source(source(), pack=PACK, seen=1, document=TEXTS[1], actor="ann")
        base.add_source(source(id="excerpt", is_based_on=SOURCE), pack=PACK, document=TEXT, actor="ann")
        for id, words in zip("abc", WORDS, strict=False):
            texts = {SOURCE: TEXTS[1]}
            base.publish(statement(id, exact=words), pack=PACK, documents=texts, actor="ann")
        pack = base.export_pack(PACK)
    return Pack(pack.info, pack.sources, pack.facts[:-1] if is_short else pack.facts)


TestBase = Base.TestCase
TestBase.settings = settings(max_examples=10, stateful_step_count=20, deadline=None)


def test_a_rebuild_mends_tables_that_somebody_damaged(base: FactBase) -> None:
    base.publish(figure(), pack=PACK, actor="ann")
    whole = tables(base)
    for harm in ("DELETE FROM citation", "UPDATE fact SET body = '{}'", "DELETE FROM match_fact"):
        base._store._db.execute(harm)
    assert tables(base) != whole
    assert base.rebuild() == 4
    assert tables(base) == whole
    assert is_answered(base)


def test_a_rebuild_writes_nothing_in_the_journal(base: FactBase) -> None:
    before = base.entries()
    base.rebuild()
    assert base.entries() == before
