"""A model of meaning as small as can be: the words of a group have one vector, all others hardly any."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

DIMENSIONS = 32


def make(folder: Path, groups: Iterable[str], *, seed: int = 1, rank: int = 3) -> Path:
    """Write model.onnx and tokenizer.json into ``folder``; each group is its words. What it gives has
    ``rank`` dimensions; a model's are 3."""
    folder.mkdir(parents=True, exist_ok=True)
    words = {"[UNK]": 0, "[PAD]": 0}
    for number, group in enumerate(groups, start=1):
        words.update(dict.fromkeys(group.split(), number))
    vocabulary = {word: place for place, word in enumerate(words)}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    _model(np.array(list(words.values())), seed, rank, folder / "model.onnx")
    return folder


def _model(meanings: np.ndarray, seed: int, rank: int, path: Path) -> None:
    """A table of vectors, looked up: an unknown word has nearly none."""
    drawn = np.random.default_rng(seed).normal(size=(meanings.max() + 1, DIMENSIONS)).astype(np.float32)
    drawn[0] *= 0.05
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "length"])
    shape: list[str | int | None] = ["batch", "length", DIMENSIONS]
    hidden = helper.make_tensor_value_info("hidden", TensorProto.FLOAT, shape[:rank])
    table = numpy_helper.from_array(drawn[meanings] if rank == 3 else drawn[meanings, 0], "table")
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "input_ids"], ["hidden"])], "tiny", [ids], [hidden], [table]
    )
    opset = [helper.make_opsetid("", 17)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=8), str(path))
