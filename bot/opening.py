"""Which file the base is in, and how a face opens it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands.options import chosen_db

if TYPE_CHECKING:
    from facts.base import FactBase


def db_path() -> Path:
    """The base's file: ``--db``, else FOOTNOTE_DB, else the user's data folder."""
    chosen = chosen_db()
    if chosen is not None:
        return Path(chosen).expanduser()
    return data_folder() / "footnote.db"


def data_folder() -> Path:
    """Where this user's data is kept; it need not exist yet."""
    import platformdirs

    return platformdirs.user_data_path("footnote", appauthor=False)


def open_base() -> FactBase:
    """The base, made and filled with the shipped packs where it is not there yet.

    The caller closes it. Raises StoreError where the file cannot be used.
    """
    from facts.base import FactBase

    path = db_path()
    if not path.exists():
        click.echo(f"Making a new base with the shipped facts: {path}", err=True)
    return FactBase.open(path)
