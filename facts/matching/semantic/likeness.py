"""What a question means, held against what facts mean: cosines of vectors that a model made of both.

Imported only where a model is in use. A base of few texts has all vectors in memory, and the nearest of all
are found; of a large one only those of the facts are read that words have found.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facts.matching.ranking.rank import NEAREST_WAYS
from facts.matching.semantic import maxsim, vectors
from facts.matching.semantic.encoder import Array, Asked, Encoder
from facts.sqlite import Database

KEPT = np.float16
"""As what a vector's numbers are kept in the file."""
_BYTES = 2

_MOST_HELD = 20_000
"""So many vectors are held in memory at most: 30 MB of a small model's, two milliseconds to go through."""
_MOST_READ = 2_000
_QUESTIONS = 16


def kept(encoder: Encoder, texts: Sequence[str]) -> tuple[bytes, bytes]:
    """The vectors of a fact's texts, as they are kept; and those of the tokens of its sentence, where that is
    the only text."""
    made, tokens = encoder.encode_tokens(texts)
    is_only_text = len(set(texts)) == 1
    return made.astype(KEPT).tobytes(), maxsim.kept(tokens[0]) if is_only_text else b""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Held:
    """All vectors: a row for each text, and for each fact by key where its rows are; in the same order,
    its first row, its pack, and whether its sentence is its source's own."""

    rows: Array
    places: Mapping[int, slice]
    starts: NDArray[np.int64]
    packs: NDArray[np.str_]
    plain: NDArray[np.bool_]


class Likeness:
    """The vectors of a base as one question after another needs them; ``weight`` says how much a word of a
    question counts."""

    def __init__(self, db: Database, encoder: Encoder, weight: Callable[[str], float]) -> None:
        self._db = db
        self._weight = weight
        self._encoder = encoder
        self._is_stale = True
        self._held: _Held | None = None
        self._read: OrderedDict[int, bytes] = OrderedDict()
        self._questions: OrderedDict[str, Asked] = OrderedDict()

    def refresh(self) -> None:
        """Look again what vectors there are, and how rare words are, when next asked."""
        self._is_stale = True
        self._questions.clear()

    def near(self, question: str, packs: Iterable[str], limit: int) -> list[int]:
        """The keys of the facts of ``packs`` with a sentence of their source's own that mean most nearly
        what is asked, the nearest first; none in a base of too many texts."""
        held = self._all()
        if held is None or not held.places:
            return []
        allowed = held.plain & np.isin(held.packs, list(packs))
        if not allowed.any():
            return []
        # Not @: it would take a second core to be a tenth of a millisecond faster.
        alike = np.einsum("rd,d->r", held.rows, self._asked(question).vector)
        best = np.maximum.reduceat(alike, held.starts)
        best[~allowed] = -2.0
        order = np.argsort(-best)[:limit]
        keys = tuple(held.places)
        return [keys[place] for place in order if allowed[place]]

    def features(self, question: str, keys: Sequence[int]) -> list[tuple[float, ...]] | None:
        """For each fact the features of ``rank.LIKENESS``, in that order; None where one of them has no
        vectors yet."""
        found = self._of(keys)
        if len(found) < len(keys):
            return None
        asked = self._asked(question)
        tokens = vectors.read_tokens(self._db, self._encoder.hash, keys)
        by_word = maxsim.likeness(asked.tokens, asked.weights, [tokens.get(key, b"") for key in keys])
        return [
            (*_features((found[key] @ asked.vector).tolist()), *word)
            for key, word in zip(keys, by_word, strict=True)
        ]

    def _asked(self, question: str) -> Asked:
        if question not in self._questions:
            self._questions[question] = self._encoder.encode_question(question, self._weight)
            while len(self._questions) > _QUESTIONS:
                self._questions.popitem(last=False)
        return self._questions[question]

    def _of(self, keys: Sequence[int]) -> dict[int, Array]:
        """The vectors of facts, as far as they have any."""
        held = self._all()
        if held is not None:
            return {key: held.rows[held.places[key]] for key in keys if key in held.places}
        missing = [key for key in keys if key not in self._read]
        if missing:
            self._read.update(vectors.read(self._db, self._encoder.hash, missing))
        found = {key: self._rows(self._read[key]) for key in keys if key in self._read}
        for key in found:
            self._read.move_to_end(key)
        while len(self._read) > _MOST_READ:
            self._read.popitem(last=False)
        return found

    def _all(self) -> _Held | None:
        """All vectors, where they are few enough."""
        if self._is_stale:
            self._held = self._gathered(self._held)
            self._is_stale = False
        return self._held

    def _gathered(self, before: _Held | None) -> _Held | None:
        if vectors.size(self._db) > _MOST_HELD:
            return None
        listed = vectors.listed(self._db, self._encoder.hash)
        if sum(length for _, _, _, length in listed) > _MOST_HELD * self._encoder.dimensions * _BYTES:
            return None
        places = before.places if before else {}
        new = vectors.read(self._db, self._encoder.hash, [key for key, *_ in listed if key not in places])
        parts = [
            before.rows[places[key]] if before and key in places else self._rows(new[key])
            for key, *_ in listed
        ]
        ends = np.cumsum([len(part) for part in parts], dtype=np.int64)
        starts = ends - np.array([len(part) for part in parts], dtype=np.int64)
        return _Held(
            rows=np.concatenate(parts) if parts else np.zeros((0, self._encoder.dimensions), np.float32),
            starts=starts,
            places={
                key: slice(int(start), int(end))
                for (key, *_), start, end in zip(listed, starts, ends, strict=True)
            },
            packs=np.array([pack for _, pack, _, _ in listed], dtype=np.str_),
            plain=np.array([plain for _, _, plain, _ in listed], dtype=np.bool_),
        )

    def _rows(self, blob: bytes) -> Array:
        return np.frombuffer(blob, KEPT).astype(np.float32).reshape(-1, self._encoder.dimensions)


def _features(cosines: list[float]) -> tuple[float, ...]:
    if len(cosines) == 1:
        return cosines[0], 0.0, 0.0, 0.0
    nearest = sorted(cosines, reverse=True)[:NEAREST_WAYS]
    return 0.0, cosines[0], nearest[0], sum(nearest) / len(nearest)
