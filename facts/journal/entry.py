"""What stands in the journal, and what is to be written there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

Json = dict[str, Any]


class Action(StrEnum):
    """What somebody did."""

    ADD_PACK = "add-pack"
    REVISE_PACK = "revise-pack"
    ADD_SOURCE = "add-source"
    REVISE_SOURCE = "revise-source"
    RETIRE_SOURCE = "retire-source"
    RESTORE_SOURCE = "restore-source"
    KEEP_DOCUMENT = "keep-document"
    DROP_DOCUMENT = "drop-document"
    REANCHOR = "re-anchor"
    PUBLISH = "publish"
    PROPOSE = "propose"
    APPROVE = "approve"
    REVISE = "revise"
    RETIRE = "retire"
    RESTORE = "restore"
    IMPORT = "import"
    UNDO = "undo"


def subject_of(kind: str, id: str) -> str:
    """The subject that an entry of ``kind`` (pack, source, document or fact) is about."""
    return f"{kind}:{id}"


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be written: ``body`` is the whole new state of ``subject``, None where it goes away;
    ``seen`` the revision that the writer saw, 0 where there was nothing. ``anchored`` as in Entry."""

    action: Action
    pack: str
    subject: str
    body: Json | None
    seen: int
    anchored: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. ``at`` is UTC (ISO 8601), ``revision`` counts from 1 for each subject of a pack,
    ``batch`` is the same for all entries of one change and absent for an entry that stands alone.
    ``anchored`` says, for a fact, in which text (SHA-256) of each source its words were last found."""

    seq: int
    at: str
    pack: str
    actor: str
    action: Action
    subject: str
    revision: int
    body: Json | None
    reason: str
    batch: str | None
    anchored: Mapping[str, str]

    @property
    def kind(self) -> str:
        """pack, source, document or fact."""
        return self.subject.partition(":")[0]

    @property
    def id(self) -> str:
        """The id of the pack, source or fact; a document has that of its source."""
        return self.subject.partition(":")[2]

    def to_json(self) -> Json:
        """Plain data."""
        return asdict(self)
