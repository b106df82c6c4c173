"""The part of the FactBase's door for a model of meaning."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from facts.matching.semantic import vectors
from facts.opened import Opened

Json = dict[str, Any]

_AT_ONCE = 32


class Modelled(Opened):
    """What is made for a model of meaning, and whether it is ready. Without one there is nothing to do."""

    def encode_pending(self, progress: Callable[[int, int], None] | None = None) -> int:
        """Make the vectors of all facts that have none of the model in use; of how many. It takes a second
        for some hundred of them, holds nobody up, and may be stopped at any time: what is made is kept.
        ``progress`` is told how many facts have vectors, and how many there are."""
        encoder = self._model.encoder
        if encoder is None:
            return 0
        from facts.matching.semantic.likeness import kept

        after = made = 0
        while True:
            with self._store.reading() as db:
                waiting = vectors.pending(db, encoder.hash, after, _AT_ONCE)
            if not waiting:
                return made
            # Not within the transaction: others may write meanwhile.
            encoded = [(key, plain, *kept(encoder, texts)) for key, plain, texts in waiting]
            with self._store.writing() as db:
                made += vectors.keep(db, encoder.hash, encoded)
                have, facts = vectors.count(db, encoder.hash), vectors.size(db)
            after = waiting[-1][0]
            if progress is not None:
                progress(have, facts)

    def model_status(self) -> Json:
        """Which model is in use, as ``folder``, ``hash`` and ``dimensions``; how many ``facts`` there are to
        ask for, how many of them are ``encoded``; and the ``problem`` and ``mend`` where one was named that
        cannot be used. What there is not is left away."""
        encoder, problem = self._model.encoder, self._model.problem
        with self._store.reading() as db:
            said: Json = {"facts": vectors.size(db)}
            if encoder is not None:
                said |= {
                    "folder": str(encoder.folder),
                    "hash": encoder.hash,
                    "dimensions": encoder.dimensions,
                    "encoded": vectors.count(db, encoder.hash),
                }
        if problem is not None:
            said |= {"problem": problem.message, "mend": problem.mend}
        return said
