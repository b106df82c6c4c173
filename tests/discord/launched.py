"""``footnote`` as a process of its own, whose Discord is the small one.

``python -m tests.discord.launched API GATEWAY run`` is ``footnote run`` with another address.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.discord.server.server import Server

ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def launched(server: Server, base: Path, *args: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """``footnote ARGS`` on the base at ``base``, with its two outputs piped. It ends with the block."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.discord.launched", server.api, server.gateway_url, *args),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "DISCORD_TOKEN": server.token, "FOOTNOTE_DB": str(base)},
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def main() -> None:
    from bot import cli
    from tests.discord.driver.pointing import pointed_at

    api, gateway = sys.argv[1:3]
    del sys.argv[1:3]
    with pointed_at(api, gateway):
        cli.main()


if __name__ == "__main__":
    main()
