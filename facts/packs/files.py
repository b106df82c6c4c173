"""The text of a file, or what keeps it from being read."""

from __future__ import annotations

from pathlib import Path

from facts.errors import Problem

WHOLE = "(as a whole)"
_LARGEST = 8 * 1024 * 1024  # bytes; parsing YAML takes some seconds a megabyte


def read_text(path: Path, problems: list[Problem]) -> str | None:
    """The text of ``path`` (UTF-8, a byte order mark dropped, line breaks as they are), or None where
    it cannot be had; why is added to ``problems``."""
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size <= _LARGEST else b""
    except OSError as error:
        problems.append(Problem(WHOLE, "", f"it cannot be read: {error.strerror}", str(path)))
        return None
    if size > _LARGEST:
        mend = f"{size:,} bytes are too many, {_LARGEST:,} may be; split it into several sources"
        problems.append(Problem(WHOLE, "", mend, str(path)))
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        mend = f"the byte 0x{raw[error.start]:02x} is not UTF-8; save the file as UTF-8"
        problems.append(Problem(WHOLE, "", mend, str(path), before.count(b"\n") + 1, column))
        return None
