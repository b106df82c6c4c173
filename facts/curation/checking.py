"""What a fact must pass before it enters: the model, and every citation against its source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from facts import anchoring
from facts.curation.texts import Sources
from facts.errors import AnchorError, FootnoteError, InvalidError, Problem, UnknownError

Json = dict[str, Any]

_ADDED = frozenset({"pack", "revision", "answerable", "withheld"})


@dataclass(frozen=True, slots=True)
class Checked:
    """A fact that may enter: its state, and in which text (SHA-256) of each source it was found."""

    body: Json
    anchored: Mapping[str, str] = field(default_factory=dict)


def check(
    given: Any, sources: Sources, *, status: str | None = None, before: Checked | None = None
) -> Checked:
    """``given`` (a fact of the model, or plain data) with every citation completed and found in its
    source, or at least possible where the source's text is not in hand.

    ``status`` replaces the given one. ``before`` is what the fact was: without the text, a citation
    that it had already is only as good as it was. Raises InvalidError with all that is wrong, or the
    AnchorError or UnknownError of the one citation that is.
    """
    from facts.model import parse_fact

    plain = as_plain(given) | ({"status": status} if status else {})
    drafts = plain.get("citations")
    incomplete: set[int] = set()
    if isinstance(drafts, list | tuple):
        incomplete = {place for place, draft in enumerate(drafts) if _is_incomplete(draft)}
        plain["citations"] = [
            {**draft, "start": 0, "end": len(draft["exact"])} if place in incomplete else draft
            for place, draft in enumerate(drafts)
        ]
    body = parse_fact(plain).to_json()
    wrong: dict[int, FootnoteError] = {}
    for place, citation in enumerate(body["citations"]):
        try:
            citation.update(_found(citation, sources, is_complete=place not in incomplete))
        except (AnchorError, UnknownError) as error:
            wrong[place] = error
    if len(wrong) == 1:
        raise next(iter(wrong.values()))
    if wrong:
        problems = [
            Problem(f"citations.{place}", body["citations"][place]["exact"], str(error))
            for place, error in wrong.items()
        ]
        raise InvalidError(f"fact {body['id']}", problems)
    return Checked(body, _anchored(body, sources, before))


def as_plain(given: Any) -> Json:
    """The plain data of what is given, without what FactBase adds to what it holds."""
    plain: Json = dict(given) if isinstance(given, Mapping) else given.to_json()
    return {name: value for name, value in plain.items() if name not in _ADDED}


def selector(citation: Mapping[str, Any]) -> anchoring.Selector:
    """What anchoring needs of a citation."""
    return anchoring.Selector(
        exact=citation["exact"],
        prefix=citation["prefix"],
        suffix=citation["suffix"],
        start=citation["start"],
        end=citation["end"],
    )


def check_possible(citation: Mapping[str, Any], source: Mapping[str, Any]) -> None:
    """Raise AnchorError unless a complete citation can stand in a text that is not in hand."""
    start, end, length = citation["start"], citation["end"], source.get("length")
    before, after = len(citation["prefix"]), len(citation["suffix"])
    marker = source.get("elision_marker")
    cited = f"The citation “{citation['exact']}”"
    if start < before or (length is not None and end + after > length):
        extent = f"{length} code points" if length is not None else "its beginning"
        raise AnchorError(
            f"{cited} (from {start - before} to {end + after}) lies outside of source {source['id']}"
            f" ({extent}).",
            "Anchor the words again in the source's text.",
        )
    if (not before and start) or (not after and end != length):
        raise AnchorError(
            f"{cited} lacks its context, and the text of source {source['id']} is not in hand.",
            "Give prefix and suffix, the words right before and after, or give the text.",
        )
    if marker and marker in citation["exact"]:
        raise AnchorError(
            f"{cited} crosses what source {source['id']} left out ({marker}).",
            "Cite the words before and after it one by one.",
        )


def check_replacement(fact: Mapping[str, Any], is_known: Callable[[str], bool]) -> None:
    """Raise InvalidError where a fact is replaced by one that its pack does not have."""
    replacement = fact.get("replaced_by")
    if replacement is not None and not is_known(replacement):
        mend = "no fact of the pack has that id; mend or add it"
        raise InvalidError(f"fact {fact['id']}", [Problem("replaced_by", replacement, mend)])


def _is_incomplete(draft: object) -> bool:
    return (
        isinstance(draft, Mapping)
        and isinstance(draft.get("exact"), str)
        and (draft.get("start") is None or draft.get("end") is None)
    )


def _found(citation: Json, sources: Sources, *, is_complete: bool) -> Json:
    """What is to be put right in a citation, now that it was looked up in its source."""
    source = sources.get(citation["source"])
    text, marker = sources.text(source["id"]), source.get("elision_marker")
    if text is None:
        if not is_complete:
            raise AnchorError(
                f"The text of source {source['id']} is not in hand, so “{citation['exact']}” cannot be"
                " looked up in it.",
                "Give the text, or start and end with prefix and suffix.",
            )
        check_possible(citation, source)
        return {}
    if not is_complete:
        return asdict(
            anchoring.find(
                text,
                citation["exact"],
                prefix=citation["prefix"],
                suffix=citation["suffix"],
                elision_marker=marker,
            )
        )
    anchored = anchoring.reanchor(text, selector(citation), marker)
    if anchored.error is not None:
        raise anchored.error
    return asdict(anchored.selector) if anchored.selector is not None else {}


def _anchored(body: Json, sources: Sources, before: Checked | None) -> dict[str, str]:
    known = before.body["citations"] if before is not None else []
    anchored: dict[str, str] = {}
    unsure: set[str] = set()
    for citation in body["citations"]:
        id = citation["source"]
        named = sources.states[id].get("sha256")
        if named is not None:
            anchored.setdefault(id, named)
        if before is not None and citation in known and sources.text(id) is None:
            unsure.add(id)
    if before is not None:
        for id in unsure:
            anchored.pop(id, None)
            if id in before.anchored:
                anchored[id] = before.anchored[id]
    return anchored
