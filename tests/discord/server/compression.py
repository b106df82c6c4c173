"""The gateway's transport: one stream of compression a connection, flushed at the end of each message."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from importlib import import_module
from typing import Any

Compressor = Callable[[bytes], bytes]


def compressor(kind: str) -> Compressor | None:
    """What compresses the messages of one connection; None where the client asked for none."""
    if kind == "zlib-stream":
        stream = zlib.compressobj()
        return lambda data: stream.compress(data) + stream.flush(zlib.Z_SYNC_FLUSH)
    if kind == "zstd-stream":
        return _zstd()
    return None


def _zstd() -> Compressor:
    """From the standard library (3.14), or the package that the client then has, too."""
    try:
        module: Any = import_module("compression.zstd")
    except ModuleNotFoundError:
        module = import_module("zstandard")
        packed = module.ZstdCompressor().compressobj()
        return lambda data: bytes(packed.compress(data) + packed.flush(module.COMPRESSOBJ_FLUSH_BLOCK))
    stream = module.ZstdCompressor()
    return lambda data: bytes(stream.compress(data, stream.FLUSH_BLOCK))
