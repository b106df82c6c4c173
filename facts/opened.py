"""An open file of facts: what every part of the FactBase's door stands on."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from facts.matching.recall.index import Index
from facts.matching.semantic import models
from facts.sqlite import Database
from facts.store import Store


class Opened:
    """The file, and what was read of its index so far. Used from one thread at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index: Index | None = None
        self._model = models.Model()

    @classmethod
    def open(cls, path: Path | str, *, shipped: bool = True, model: Path | str | None = None) -> Self:
        """Open the file at ``path``. Where there is none it is made, with the shipped packs in it
        unless ``shipped`` is false. Raises StoreError where the file cannot be used.

        ``model`` is the folder of a model of meaning, which ranks besides the words. One that cannot be used
        is none: that is logged once, and told by ``model_status``.
        """

        def fill(db: Database) -> None:
            if shipped:
                from facts.curation import packs

                packs.import_shipped(db)

        opened = cls(Store.open(Path(path), fill=fill))
        opened._model = models.named(model)
        return opened

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _fresh_index(self, db: Database) -> Index:
        """The index with what it has kept in memory, unless somebody has changed a fact since."""
        if self._index is None:
            self._index = Index(db, self._model.encoder)
        self._index.refresh()
        return self._index
