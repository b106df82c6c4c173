"""Late interaction: how alike a question and a sentence are, word by word.

For each token of the question the most alike token of the sentence, as ColBERT does (Khattab and Zaharia,
"ColBERT: Efficient and Effective Passage Search via Contextualized Late Interaction over BERT", 2020); but
weighed by how rare its word is, and with the least alike one beside the mean. Of a sentence's token only the
signs of its numbers are kept, and how long it is in their direction, from which its cosine with anything is
estimated without bias (Gao and Long, "RaBitQ", 2024).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

_SCALE = np.float16
_SCALE_BYTES = 2


def kept(tokens: Array) -> bytes:
    """Vectors of tokens, (tokens, dimensions), each of length 1: for each a bit for the sign of each of its
    numbers, and the sum of their sizes as a 16-bit number."""
    sizes = np.abs(tokens).sum(axis=1, keepdims=True).astype(_SCALE)
    return bytes(np.hstack([np.packbits(tokens > 0, axis=1), sizes.view(np.uint8)]).tobytes())


def likeness(question: Array, weights: Array, sentences: Sequence[bytes]) -> list[tuple[float, float]]:
    """How alike a question, (tokens, dimensions), and each of some sentences (as ``kept``) are: the mean over
    the question's tokens of the cosine with the most alike token of the sentence, each counted by its weight,
    and the least of these cosines. About -1 to 1; zeros for a sentence of which no tokens are kept."""
    found = [(0.0, 0.0)] * len(sentences)
    places = [place for place, blob in enumerate(sentences) if blob]
    if not places:
        return found
    width = -(-question.shape[1] // 8) + _SCALE_BYTES
    rows = np.frombuffer(b"".join([sentences[place] for place in places]), np.uint8).reshape(-1, width)
    bits = np.unpackbits(rows[:, :-_SCALE_BYTES], axis=1, count=question.shape[1]).astype(np.float32)
    sizes = np.ascontiguousarray(rows[:, -_SCALE_BYTES:]).view(_SCALE).astype(np.float32)[:, 0]
    # A sign is twice its bit less 1.
    cosines = (2 * question @ bits.T - question.sum(axis=1, keepdims=True)) / sizes
    ends = np.cumsum([len(sentences[place]) // width for place in places])
    best = np.maximum.reduceat(cosines, np.r_[0, ends[:-1]], axis=1)
    means = weights @ best / weights.sum()
    for place, mean, least in zip(places, means.tolist(), best.min(axis=0).tolist(), strict=True):
        found[place] = (mean, least)
    return found
