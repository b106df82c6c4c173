"""Which file the base is in, which model is in use, and how a face opens the base."""

from __future__ import annotations

import gc
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands.options import chosen_db
from facts.errors import StoreError

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


def model_folder(named: str | None) -> Path | None:
    """The folder of the model that ``named`` names: by its path, or by the name that it was fetched by."""
    if not named:
        return None
    fetched = fetched_model(named)
    return fetched if fetched.is_dir() and not Path(named).is_dir() else Path(named).expanduser()


def fetched_model(name: str) -> Path:
    """Where a model that is fetched by its name is kept."""
    return data_folder() / "models" / name.replace("/", "--")


def open_to_ask(model: str | None) -> FactBase:
    """The base with a model, and with all vectors that asking with it needs."""
    base = open_base(model)
    if model:
        from bot.terminal.progress import busy

        # Where the file cannot be written, facts without vectors are asked for by their words.
        with suppress(StoreError), busy("Reading what the facts mean, once for this model …"):
            base.encode_pending()
    return base


def open_base(model: str | None = None) -> FactBase:
    """The base, made and filled with the shipped packs where it is not there yet; with the ``model`` of
    that name or path.

    The caller closes it. Raises StoreError where the file cannot be used.
    """
    # What is loaded stays: to search it for garbage over and over delays the first answer.
    gc.disable()
    from facts.base import FactBase

    gc.freeze()
    gc.enable()
    path = db_path()
    if not path.exists():
        click.echo(f"Making a new base with the shipped facts: {path}", err=True)
    return FactBase.open(path, model=model_folder(model))
