"""The vectors of a model of meaning, made while the bot runs and nobody waits for them."""

from __future__ import annotations

import asyncio
import logging

from bot.discord.asyncbase import AsyncBase
from facts.errors import FootnoteError

_log = logging.getLogger("footnote.model")

_SECONDS = 2.0
_ELSEWHERE_SECONDS = 300.0
"""So often it is looked whether another process has changed the facts."""


async def keep_up(base: AsyncBase) -> None:
    """Make the vectors of what has none: at the start, and after every change."""
    loop = asyncio.get_running_loop()
    seen, looked = -1, 0.0
    while True:
        if base.writes != seen or loop.time() - looked >= _ELSEWHERE_SECONDS:
            seen, looked = base.writes, loop.time()
            try:
                made = await base.encode()
            except FootnoteError as error:
                _log.warning("vectors were not made", extra={"why": type(error).__name__})
            else:
                if made:
                    _log.info("vectors were made", extra={"facts": made})
        await asyncio.sleep(_SECONDS)
