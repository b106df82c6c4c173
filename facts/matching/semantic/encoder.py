"""A small model of meaning: texts become vectors, and what means alike points the same way.

It runs on onnxruntime and tokenizers, the extra ``[semantic]``. Nothing imports this module unless a model
is named.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray
from tokenizers import Tokenizer

from facts.errors import ModelError

Array = NDArray[np.float32]

MODEL, TOKENIZER = "model.onnx", "tokenizer.json"
"""The files of a model's folder."""
LONGEST = 128
"""So many tokens of a text are read."""

_BATCH = 16
_HASHED = 16
_LEAST_WEIGHT = 1e-3
_MASK = "attention_mask"
_INPUTS = {"input_ids": "ids", _MASK: "attention_mask", "token_type_ids": "type_ids"}
_MANNER = b"3"
"""Which texts become vectors, and how. Another one makes all of them anew, as another model does."""
_MEND = "Name a folder with model.onnx and tokenizer.json, as docs/semantic.md describes."


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Asked:
    """A question: its ``vector``, (dimensions,); those of its ``tokens``, (tokens, dimensions), and how much
    each of these weighs, above 0. All vectors are of length 1."""

    vector: Array
    tokens: Array
    weights: Array


class Encoder:
    """A loaded model. ``hash`` names it by its files and its use here, ``dimensions`` is the length of
    its vectors. May be used from several threads at once."""

    def __init__(self, folder: Path, name: str, session: Any, tokenizer: Any) -> None:
        self.folder = folder
        self.hash = name
        self._session = session
        self._tokenizer = tokenizer
        self._inputs = [one.name for one in session.get_inputs()]
        self.dimensions = int(self.encode(["dimensions"]).shape[1])

    @classmethod
    def load(cls, folder: Path) -> Encoder:
        """The model in ``folder``. Raises ModelError where there is none that works."""
        model, tokens = folder / MODEL, folder / TOKENIZER
        try:
            name = _hash(model, tokens)
        except OSError as error:
            raise ModelError(f"There is no model of meaning in {folder}: {error.strerror}.", _MEND) from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        # It would hold on to what the longest batch ever needed.
        options.enable_cpu_mem_arena = False
        try:
            tokenizer = Tokenizer.from_file(str(tokens))
            tokenizer.enable_truncation(LONGEST)
            tokenizer.enable_padding()
            session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
            return cls(folder, name, session, tokenizer)
        # Both libraries raise errors of many kinds, some of them plain Exception.
        except Exception as error:
            raise ModelError(f"The model in {folder} does not work: {_first_line(error)}", _MEND) from error

    def encode(self, texts: Sequence[str]) -> Array:
        """A vector of length 1 for each text: the mean of those of its tokens that are of words."""
        return self.encode_tokens(texts)[0]

    def encode_tokens(self, texts: Sequence[str]) -> tuple[Array, list[Array]]:
        """The same, (texts, dimensions), and for each text the vectors of these tokens, of length 1 too."""
        made: list[tuple[Array, Array] | None] = [None] * len(texts)
        # Texts of about the same length together: a batch is as long as its longest.
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        for first in range(0, len(order), _BATCH):
            places = order[first : first + _BATCH]
            hidden, read = self._hidden([texts[place] for place in places])
            for place, vectors, one in zip(places, hidden, read, strict=True):
                tokens = vectors[_counted(one)]
                made[place] = _unit(tokens.mean(axis=0)), _unit(tokens)
        done = [one for one in made if one is not None]
        vectors = np.stack([vector for vector, _ in done]) if done else np.zeros((0, 0), np.float32)
        return vectors, [tokens for _, tokens in done]

    def encode_question(self, text: str, weight: Callable[[str], float]) -> Asked:
        """A question. Its vector is half of it the mean of its tokens as of any text, half that in which each
        counts by the ``weight`` of its word. What every fact of a base says tells none of them apart."""
        hidden, (read,) = self._hidden([text])
        counted = _counted(read)
        tokens = hidden[0][counted]
        words = [word for word, counts in zip(_words(read, text), counted, strict=True) if counts]
        weights = np.array([weight(word) if word else 0.0 for word in words], np.float32)
        vector = _unit(_unit(tokens.mean(axis=0)) + _unit(weights @ tokens))
        return Asked(vector, _unit(tokens), np.maximum(weights, _LEAST_WEIGHT))

    def _hidden(self, texts: list[str]) -> tuple[Array, list[Any]]:
        """For each text the vectors of its tokens, and how it was read."""
        # A question may hold half of a surrogate pair, which no library takes.
        read = self._tokenizer.encode_batch([text.encode(errors="replace").decode() for text in texts])
        given = {
            name: np.array([getattr(one, field) for one in read], dtype=np.int64)
            for name, field in _INPUTS.items()
        }
        hidden = self._session.run(None, {name: given[name] for name in self._inputs})[0]
        if hidden.ndim != 3:
            raise ValueError("it gives no vector for each token")
        return hidden, read


def _unit(vectors: Array) -> Array:
    """The vectors, each of length 1."""
    norms = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(norms, 1e-9), dtype=np.float32)


def _counted(read: Any) -> NDArray[np.bool_]:
    """Which tokens of a text count: not those that the model puts around it, nor commas and the like, which
    every text has; all of them, where there are no others."""
    spoken = zip(read.tokens, read.special_tokens_mask, strict=True)
    words = np.array([not special and any(map(str.isalnum, token)) for token, special in spoken])
    return words if words.any() else np.array(read.attention_mask, dtype=np.bool_)


def _words(read: Any, text: str) -> list[str]:
    """For each token of a text the whole word that it is of; nothing for those that are of none."""
    made = []
    for word in read.word_ids:
        start, end = (0, 0) if word is None else read.word_to_chars(word)
        made.append(text[start:end])
    return made


def _hash(*files: Path) -> str:
    made = hashlib.sha256(_MANNER)
    for one in files:
        with one.open("rb") as file:
            made.update(hashlib.file_digest(file, "sha256").digest())
    return made.hexdigest()[:_HASHED]


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0][:200] or type(error).__name__
