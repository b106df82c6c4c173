"""The process that draws: ``python -m bot.charts.worker``. It reads requests until its input ends.

It alone loads matplotlib. What goes wrong with one chart does not end it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from bot.charts.arranging import picture
from bot.charts.errors import ChartError
from bot.charts.frames import HEAD_SIZE, Kind, frame, read_head
from bot.charts.palette import Theme
from bot.charts.picture import Picture
from bot.charts.request import ChartRequest, Format

_INSTALL = "Install Footnote with its extra “charts”."

_LESS_URGENT = 5
"""How far it stands back behind the process that answers (nice)."""


def main() -> None:
    """Serve standard input until it ends."""
    warnings.simplefilter("ignore")  # a letter that no font has is seen on the picture
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends whoever asks, and that ends this
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing that a library prints gets among the frames
    if hasattr(os, "nice"):
        os.nice(_LESS_URGENT)
    serve(sys.stdin.buffer, answers)


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Say that it is ready, or why it cannot be; then answer each request with a frame."""
    try:
        from bot.charts.drawing.whole import draw
    except ImportError as error:
        _send(answers, Kind.REFUSED, _said(f"Charts need {error.name}, which is not there.", _INSTALL))
        return
    _send(answers, Kind.READY)
    while head := requests.read(HEAD_SIZE):
        _, length = read_head(head)
        _send(answers, *_answer(draw, requests.read(length)))


def _answer(draw: Callable[[Picture, Theme, Format], bytes], asked: bytes) -> tuple[Kind, bytes]:
    try:
        request = ChartRequest.from_bytes(asked)
        return Kind.PICTURE, draw(picture(request.series), request.theme, request.format)
    except ChartError as error:
        return Kind.REFUSED, _said(error.message, error.mend)
    except Exception as error:  # noqa: BLE001 (whatever it is, the next chart is to be drawn)
        last = traceback.extract_tb(error.__traceback__)[-1]
        return Kind.FAILED, _said(f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}")


def _said(message: str, mend: str = "") -> bytes:
    return json.dumps({"message": message, "mend": mend}).encode()


def _send(answers: BinaryIO, kind: Kind, body: bytes = b"") -> None:
    answers.write(frame(kind, body))
    answers.flush()


if __name__ == "__main__":
    main()
