"""The process that takes one file apart: ``python -m facts.documents.worker NAME``, the file on standard
input. It alone loads the libraries that do, and ends with the file.
"""

from __future__ import annotations

import json
import os
import sys

from facts.documents import pdf, plain, webpage
from facts.documents.kinds import Kind, recognised
from facts.documents.limits import MEMORY, SECONDS
from facts.errors import DocumentError

TEXT, REFUSED = b"=", b"-"
"""What stands before an answer: a text in UTF-8, or why there is none (JSON of message and mend)."""
_LESS_URGENT = 5
_UNPACKS = "LimitReachedError"
"""What pypdf calls a stream that unpacks to too much; named here so that a web page does not load pypdf."""
_PASTE = "Paste the text that the facts are in."
_INSTALL = "Install Footnote with its extra “documents”."


def main() -> None:
    """Answer on standard output."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing that a library prints gets into the text
    _bound()
    name = sys.argv[1]
    try:
        answer = TEXT + text_of(name, sys.stdin.buffer.read()).encode()
    except DocumentError as error:
        answer = REFUSED + json.dumps({"message": error.message, "mend": error.mend}).encode()
    answers.write(answer)
    answers.flush()
    os._exit(0)  # what a library would still tidy up is nobody's any more


def text_of(name: str, data: bytes) -> str:
    """The text of a web page or a PDF. Raises DocumentError."""
    take = pdf.text_of if recognised(name, data) is Kind.PDF else webpage.text_of
    try:
        text = take(name, data)
    except DocumentError:
        raise
    except MemoryError:
        raise DocumentError(f"“{name}” needs more memory than a document may take.", _PASTE) from None
    except ImportError as error:
        raise DocumentError(f"Reading “{name}” needs {error.name}, which is not there.", _INSTALL) from None
    except Exception as error:  # noqa: BLE001 (what is damaged shows itself in many ways)
        if type(error).__name__ == _UNPACKS:
            raise DocumentError(f"“{name}” unpacks to more than a document may hold.", _PASTE) from None
        raise DocumentError(f"“{name}” is damaged: it cannot be read.", _PASTE) from None
    plain.check_length(name, text)
    return text


def _bound() -> None:
    """Give the process the limits that this system knows; the time is kept by whoever waits, too."""
    if hasattr(os, "nice"):
        os.nice(_LESS_URGENT)
    try:
        import resource
    except ImportError:  # Windows has none
        return
    for kind, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, int(SECONDS) + 1),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (bound, bound))
        except (ValueError, OSError):  # macOS takes no bound of the address space
            continue


if __name__ == "__main__":
    main()
