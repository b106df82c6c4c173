"""The append-only log: the only thing that is ever written. All else is made from it.

An entry is the whole new state of one subject, with who wrote it, when and why. Entries are never
changed and never deleted; undoing one is one more entry.
"""

from facts.journal.entry import Action, Change, Entry, subject_of
from facts.journal.log import append, batch, create, current, get, latest, newest, read

__all__ = [
    "Action",
    "Change",
    "Entry",
    "append",
    "batch",
    "create",
    "current",
    "get",
    "latest",
    "newest",
    "read",
    "subject_of",
]
