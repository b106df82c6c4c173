"""Sources entering and changing, and what a new text does to the facts that cite it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from facts import anchoring, lookup
from facts.curation.checking import as_plain, selector
from facts.curation.texts import Sources, identity
from facts.curation.writer import Writer
from facts.errors import ConflictError, InvalidError, Problem
from facts.journal import Action, Change, Entry, subject_of
from facts.reports import CitationReport, Found, SourceReport

Json = dict[str, Any]

_FOUND = {
    anchoring.Outcome.RESOLVED: Found.RESOLVED,
    anchoring.Outcome.MOVED: Found.MOVED,
    anchoring.Outcome.FAILED: Found.NOT_FOUND,
}
_ADDED = frozenset({"kept"})
_TEXT = ("sha256", "length")


def add(writer: Writer, given: Any, pack: str, *, document: str | None, keep: bool) -> Entry:
    """A new source; of ``document``, its text, the hash and length, and with ``keep`` the text too."""
    writer.require_pack(pack)
    body = _state(given, document)
    check_original(body, lookup.source_states(writer.db, pack))
    subject = subject_of("source", body["id"])
    change = Change(Action.ADD_SOURCE, pack, subject, body, seen=0)
    if not keep:
        return writer.write(change)
    return writer.write_all([change, _keeping(writer, pack, body["id"], document)])[0]


def revise(
    writer: Writer, given: Any, pack: str, seen: int, *, document: str | None, keep: bool
) -> SourceReport:
    """Another version of a source. With a new text, every citation of it is looked up again; facts
    whose words are gone are withheld by themselves, for they were found in another text."""
    standing = writer.standing("source", pack, _plain(given).get("id", ""))
    before = standing.body or {}
    body = _state(_with_text_of(before, given, document), document)
    states = lookup.source_states(writer.db, pack) | {body["id"]: body}
    check_original(body, states)
    sources = Sources(writer.db, pack, states)
    if document is not None:
        sources.give(body["id"], document)
    text = sources.text(body["id"])
    is_marked_anew = before.get("elision_marker") != body.get("elision_marker")
    facts = lookup.facts(writer.db, pack=pack, source=body["id"])
    if is_marked_anew and text is None and facts:
        mend = "give the document with it, so that the citations can be checked against it"
        raise InvalidError(f"source {body['id']}", [Problem("elision_marker", "", mend)])
    changes = [Change(Action.REVISE_SOURCE, pack, standing.subject, body, seen)]
    if keep:
        changes.append(_keeping(writer, pack, body["id"], document))
    elif document is not None and before.get("sha256") != body["sha256"]:
        changes.extend(dropping(writer, pack, body["id"]))
    reports: list[CitationReport] = []
    if text is not None and (document is not None or is_marked_anew):
        for fact in facts:
            entry = writer.standing("fact", pack, fact["id"])
            change, found = _reanchored(entry, body, text)
            reports.extend(found)
            changes.extend(change)
    return SourceReport(tuple(writer.write_all(changes)), tuple(reports))


def set_status(writer: Writer, action: Action, id: str, pack: str, seen: int) -> Entry:
    """Retire a source, which withholds its facts, or have it back."""
    standing = writer.standing("source", pack, id)
    status = "retired" if action is Action.RETIRE_SOURCE else "published"
    body = {**(standing.body or {}), "status": status}
    if body == standing.body:
        raise ConflictError(f"Source {id} is {status} already.", "There is nothing to change.")
    return writer.write(Change(action, pack, standing.subject, body, seen))


def check_original(body: Json, states: Mapping[str, Json]) -> None:
    """Raise InvalidError unless what a source is based on is in its pack, and not based on it."""
    seen = [body["id"]]
    original = body.get("is_based_on")
    while original is not None:
        problem = ""
        if original not in states:
            problem = "there is no such source in the pack; add the original first"
        elif original in seen:
            problem = f"it goes in a circle: {' → '.join([*seen, original])}"
        if problem:
            raise InvalidError(f"source {body['id']}", [Problem("is_based_on", original, problem)])
        seen.append(original)
        original = states[original].get("is_based_on")


def dropping(writer: Writer, pack: str, id: str, action: Action = Action.DROP_DOCUMENT) -> Iterable[Change]:
    """What lets go of a kept text, if there is one."""
    seen = writer.revision("document", pack, id)
    return [Change(action, pack, subject_of("document", id), None, seen)] if seen else []


def _keeping(writer: Writer, pack: str, id: str, document: str | None) -> Change:
    if document is None:
        raise InvalidError(f"source {id}", [Problem("keep", "", "there is no text to keep; give it")])
    seen = writer.revision("document", pack, id)
    return Change(Action.KEEP_DOCUMENT, pack, subject_of("document", id), {"text": document}, seen)


def _state(given: Any, document: str | None) -> Json:
    from facts.model import parse_source

    plain = _plain(given)
    if document is not None:
        own = identity(document)
        problems = [
            Problem(name, str(plain[name]), f"the document's is {own[name]}; leave it away to take that")
            for name in own
            if plain.get(name) not in (None, own[name])
        ]
        if problems:
            raise InvalidError(f"source {plain.get('id', '(no id)')}", problems)
        plain |= own
    return parse_source(plain).to_json()


def _with_text_of(before: Json, given: Any, document: str | None) -> Json:
    """What is given with the hash and length that stand, which only a document changes."""
    plain = _plain(given)
    if document is not None:
        stood = {name: before.get(name) for name in _TEXT}
        return {name: value for name, value in plain.items() if (name, value) not in stood.items()}
    for name in _TEXT:
        if plain.setdefault(name, before.get(name)) != before.get(name):
            mend = "only a new document changes it; give the document"
            raise InvalidError(f"source {before['id']}", [Problem(name, str(plain[name]), mend)])
    return plain


def _plain(given: Any) -> Json:
    return {name: value for name, value in as_plain(given).items() if name not in _ADDED}


def _reanchored(entry: Entry, source: Json, text: str) -> tuple[list[Change], list[CitationReport]]:
    """What a fact becomes when its citations of ``source`` are looked up in ``text``."""
    body: Json = dict(entry.body or {})
    citations, reports = [], []
    for position, citation in enumerate(body["citations"]):
        if citation["source"] != source["id"]:
            citations.append(citation)
            continue
        now = anchoring.reanchor(text, selector(citation), source.get("elision_marker"))
        found = asdict(now.selector) if now.selector is not None else {}
        citations.append({**citation, **found})
        reports.append(
            CitationReport(
                entry.pack,
                entry.id,
                position,
                source["id"],
                citation["exact"],
                _FOUND[now.outcome],
                now.error,
            )
        )
    anchored = {id: sha256 for id, sha256 in entry.anchored.items() if id != source["id"]}
    if all(report.found is not Found.NOT_FOUND for report in reports):
        anchored[source["id"]] = source["sha256"]
        body["citations"] = citations
    if body == entry.body and anchored == entry.anchored:
        return [], reports
    change = Change(Action.REANCHOR, entry.pack, entry.subject, body, entry.revision, anchored)
    return [change], reports
