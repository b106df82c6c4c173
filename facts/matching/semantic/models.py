"""Which model of meaning is in use: the one that was named, where it works; else none, and one warning."""

from __future__ import annotations

import importlib.util
import logging
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facts.errors import ModelError

if TYPE_CHECKING:
    from facts.matching.semantic.encoder import Encoder

NEEDS = ("numpy", "onnxruntime", "tokenizers")

_log = logging.getLogger("footnote.model")


@dataclass(frozen=True, slots=True, repr=False)
class Model:
    """What became of naming a model: it, or the ``problem`` that there is with it; neither where none
    was named."""

    encoder: Encoder | None = None
    problem: ModelError | None = None


_NONE = Model()
_known: dict[tuple[str, tuple[float, ...]], Model] = {}
_one_at_a_time = threading.Lock()


def named(folder: Path | str | None) -> Model:
    """The model in ``folder``, loaded once for all who name it as long as its files stay what they are."""
    if folder is None:
        return _NONE
    place = Path(folder).expanduser()
    key = (str(place.absolute()), _changed(place))
    with _one_at_a_time:
        if key not in _known:
            _known[key] = _load(place)
        return _known[key]


def _load(folder: Path) -> Model:
    try:
        _check_installed()
        from facts.matching.semantic.encoder import Encoder

        return Model(encoder=Encoder.load(folder))
    except ModelError as error:
        _log.warning("Asking goes on without a model of meaning. %s", error)
        return Model(problem=error)


def _check_installed() -> None:
    for name in NEEDS:
        if importlib.util.find_spec(name) is None:
            raise ModelError(
                f"A model of meaning needs {name}, which is not installed.",
                "Install Footnote with its extra: pip install 'footnote-bot[semantic]'",
            )


def _changed(folder: Path) -> tuple[float, ...]:
    """When the files in a folder were last changed; nothing where it cannot be read."""
    try:
        return tuple(sorted(one.stat().st_mtime for one in folder.iterdir()))
    except OSError:
        return ()
