"""What Discord takes at most. Whatever leaves this folder is held to it here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from discord import app_commands

TEXT = 4_000
"""Characters in all the texts of a card together."""
COMPONENTS = 40
"""Components of a card, with those inside others."""
CONTENT = 2_000
"""Characters of a message without components."""
LABEL = 80
CUSTOM_ID = 100
CHOICES = 25
CHOICE = 100
ROW = 5
"""Buttons in a row."""
MODAL_TITLE = 45
MODAL_LABEL = 45
MODAL_DESCRIPTION = 100
INPUT = 1_000
"""Characters that somebody may type into a modal; Discord takes up to 4,000."""
URL = 500


def size(text: str) -> int:
    """How long Discord may count ``text``: in UTF-16 units, the longer of the ways to count.

    >>> size("né"), size("🙂")
    (2, 2)
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, most: int) -> str:
    """``text``, or as much of its beginning as fits into ``most`` with "…" behind it.

    It never ends between a backslash and what that escapes.

    >>> cut("eleven men", 7), cut("eleven", 7)
    ('eleven…', 'eleven')
    """
    if size(text) <= most:
        return text
    kept = text[: max(most - 1, 0)]
    while kept and size(kept) > most - 1:
        kept = kept[:-1]
    kept = kept.rstrip()
    if (len(kept) - len(kept.rstrip("\\"))) % 2:
        kept = kept[:-1]
    return f"{kept}…" if most > 0 else ""


def choices(texts: Iterable[str]) -> list[app_commands.Choice[str]]:
    """What an autocomplete offers: each text once. One too long to come back whole is left out."""
    fitting = dict.fromkeys(text for text in texts if 0 < size(text) <= CHOICE)
    return [app_commands.Choice(name=text, value=text) for text in list(fitting)[:CHOICES]]


def named_choices(names: Mapping[str, str]) -> list[app_commands.Choice[str]]:
    """The same for what comes back as something else than it is called: ``names`` by that."""
    return [
        app_commands.Choice(name=cut(name, CHOICE), value=value)
        for value, name in names.items()
        if 0 < size(value) <= CHOICE and name
    ][:CHOICES]
