"""Packs as a whole: their information, taking them in and giving them out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from facts import journal, lookup, projection
from facts.curation.checking import Checked, as_plain, check, check_replacement
from facts.curation.sources import check_original
from facts.curation.texts import Sources
from facts.curation.writer import Writer
from facts.errors import FootnoteError, InvalidError, Problem, UnknownError
from facts.journal import Action, Change, Entry, subject_of
from facts.matching.recall import indexing
from facts.reports import ImportReport
from facts.sqlite import Database

if TYPE_CHECKING:
    from facts.packs import Pack

Json = dict[str, Any]

_ORDER = ("pack", "source", "document", "fact")


def add(writer: Writer, given: Any) -> Entry:
    """A new, empty pack."""
    body = _info(given)
    return writer.write(Change(Action.ADD_PACK, body["id"], subject_of("pack", body["id"]), body, seen=0))


def revise(writer: Writer, given: Any, seen: int) -> Entry:
    """Another version of a pack's information and glossary."""
    body = _info(given)
    standing = writer.standing("pack", body["id"], body["id"])
    return writer.write(Change(Action.REVISE_PACK, body["id"], standing.subject, body, seen))


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking in a pack would write, and what it would leave as it is."""

    pack: str
    changes: tuple[Change, ...]
    unchanged: tuple[str, ...]
    absent: tuple[str, ...]
    withheld: tuple[str, ...]

    def report(self, *, dry_run: bool, batch: str | None = None) -> ImportReport:
        """The plan in the words of a report."""
        return ImportReport(
            pack=self.pack,
            added=tuple(change.subject for change in self.changes if not change.seen),
            changed=tuple(change.subject for change in self.changes if change.seen and change.body),
            unchanged=self.unchanged,
            absent=self.absent,
            withheld=self.withheld,
            dry_run=dry_run,
            batch=batch,
        )


def take_in(writer: Writer, pack: Pack) -> ImportReport:
    """Write all that a pack changes, as one change."""
    plan = plan_of(writer.db, pack)
    entries = writer.write_all(plan.changes)
    indexing.merge(writer.db)
    return plan.report(dry_run=False, batch=entries[0].batch if entries else None)


def plan_of(db: Database, pack: Pack) -> Plan:
    """What taking in ``pack`` comes to. Raises InvalidError with every problem in it."""
    id = pack.info.id
    before = lookup.source_states(db, id)
    given = {source.id: source.to_json() for source in pack.sources}
    sources = Sources(db, id, {**before, **given})
    wanted = {subject_of("pack", id): Checked(pack.info.to_json())}
    wanted |= {subject_of("source", source): Checked(state) for source, state in given.items()}
    standing_facts = _fact_ids(db, id)
    wanted |= _checked(pack, given, sources, {fact.id for fact in pack.facts}.union(standing_facts))
    changes: list[Change] = []
    unchanged: list[str] = []
    for subject, state in wanted.items():
        standing = journal.current(db, id, subject)
        seen = standing.revision if standing is not None and standing.body is not None else 0
        if standing is not None and (standing.body, standing.anchored) == (state.body, state.anchored):
            unchanged.append(subject)
        else:
            changes.append(Change(Action.IMPORT, id, subject, state.body, seen, state.anchored))
    changes.extend(_dropped_texts(db, id, before, given))
    changes.sort(key=lambda change: _ORDER.index(change.subject.partition(":")[0]))
    left = [fact for fact in standing_facts if subject_of("fact", fact) not in wanted]
    touched = {
        fact
        for source, state in given.items()
        if source in before and state != before[source]
        for fact in projection.citing(db, id, source)
    }
    return Plan(
        pack=id,
        changes=tuple(changes),
        unchanged=tuple(unchanged),
        absent=(
            *(subject_of("source", source) for source in before if source not in given),
            *(subject_of("fact", fact) for fact in left),
        ),
        withheld=tuple(
            subject_of("fact", fact)
            for fact in left
            if fact in touched and _becomes_withheld(db, fact, sources)
        ),
    )


def export(db: Database, id: str) -> Pack:
    """A pack as it can be written to files. Raises UnknownError."""
    from facts.model import parse_fact, parse_pack_info, parse_source
    from facts.packs import Pack

    infos = [info for info in lookup.packs(db) if info["id"] == id]
    if not infos:
        raise UnknownError("pack", id)
    states = lookup.source_states(db, id)
    facts = []
    for record in lookup.facts(db, pack=id):
        fact = as_plain(record)
        anchored = lookup.anchored(db, id, fact["id"])
        cited = [states[citation["source"]] for citation in fact["citations"]]
        if fact["status"] == "published" and not all(projection.is_found(anchored, one) for one in cited):
            fact["status"] = "proposed"
        facts.append(parse_fact(fact))
    return Pack(
        info=parse_pack_info(as_plain(infos[0])),
        sources=tuple(parse_source(state) for state in states.values()),
        facts=tuple(facts),
    )


def import_shipped(db: Database) -> None:
    """Take in every pack that comes with Footnote."""
    from facts.packs import read_pack, shipped

    writer = Writer(db, actor="footnote", reason="shipped with Footnote")
    for folder in shipped():
        take_in(writer, read_pack(folder))


def _info(given: Any) -> Json:
    from facts.model import parse_pack_info

    return parse_pack_info(as_plain(given)).to_json()


def _checked(
    pack: Pack, given: Mapping[str, Json], sources: Sources, known: Collection[str]
) -> dict[str, Checked]:
    """Every fact by its subject, checked against the pack's own sources; all that is wrong at once.
    ``known`` are the ids of all facts that there will be."""
    problems: list[Problem] = []
    for id, state in given.items():
        try:
            check_original(state, sources.states)
        except FootnoteError as error:
            problems.extend(_problems(f"sources.{id}", error))
    checked: dict[str, Checked] = {}
    for fact in pack.facts:
        try:
            found = check(fact, sources)
            check_replacement(found.body, known.__contains__)
        except FootnoteError as error:
            problems.extend(_problems(f"facts.{fact.id}", error))
            continue
        if found.body != fact.to_json():
            mend = "its words stand elsewhere in the text, or in other characters; anchor them again"
            problems.append(Problem(f"facts.{fact.id}.citations", "", mend))
        checked[subject_of("fact", fact.id)] = found
    if problems:
        raise InvalidError(f"pack {pack.info.id}", problems)
    return checked


def _problems(field: str, error: FootnoteError) -> list[Problem]:
    if isinstance(error, InvalidError):
        return [replace(problem, field=f"{field}.{problem.field}") for problem in error.problems]
    return [Problem(field, "", str(error))]


def _dropped_texts(
    db: Database, pack: str, before: Mapping[str, Json], given: Mapping[str, Json]
) -> Iterator[Change]:
    """What lets go of the kept texts that the pack's sources name no more."""
    for id in given.keys() & before.keys():
        kept = journal.current(db, pack, subject_of("document", id))
        if kept is None or kept.body is None or before[id].get("sha256") == given[id].get("sha256"):
            continue
        yield Change(Action.IMPORT, pack, kept.subject, None, kept.revision)


def _fact_ids(db: Database, pack: str) -> list[str]:
    rows = db.table("fact").rows_where("pack = ?", [pack], select="id", order_by=lookup.FACTS_AS_THEY_CAME)
    return [row["id"] for row in rows]


def _becomes_withheld(db: Database, id: str, sources: Sources) -> bool:
    fact = lookup.facts(db, pack=sources.pack, id=id)[0]
    states = [sources.states[citation["source"]] for citation in fact["citations"]]
    reason = projection.withheld(fact, lookup.anchored(db, sources.pack, fact["id"]), states)
    return bool(fact["answerable"]) and reason is not None
