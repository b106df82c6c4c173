"""What went wrong, as a person is told it and as the log has it."""

from __future__ import annotations

import logging
import secrets

import discord
from discord import app_commands

from bot.discord.delivering import ALREADY_ANSWERED, UNKNOWN_INTERACTION
from bot.discord.errors import Refused
from facts.errors import StoreBusy

_log = logging.getLogger("footnote.trouble")

_OURS = (
    "Something went wrong on my side. Please try again; if it stays so, tell whoever runs me this code: {}"
)
_BUSY = "I cannot save anything at the moment. Please try again in a minute. (Code {})"
_STALE = "This command has changed since your Discord loaded it. Restart Discord and try again. (Code {})"


def meet(error: BaseException, *, during: str) -> str | None:
    """Log an error with its traceback under a short code; the sentence that the person is told, or
    None where there is nobody to tell any more.

    A refusal is no error: its own words are told, and nothing is logged. An interaction that Discord
    has given up is a line in the log, and no more.
    """
    cause = origin(error)
    if isinstance(cause, Refused):
        return str(cause)
    if is_gone(cause):
        _log.warning("too late", extra={"during": during})
        return None
    code = secrets.token_hex(3)
    _log.error("failed", exc_info=cause, extra={"code": code, "during": during})
    return _sentence(cause).format(code)


def origin(error: BaseException) -> BaseException:
    """The error itself, where discord.py has wrapped it."""
    while isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    return error


def is_gone(error: BaseException) -> bool:
    """Whether Discord no longer waits for this answer, or has it already."""
    return isinstance(error, discord.HTTPException) and error.code in (UNKNOWN_INTERACTION, ALREADY_ANSWERED)


def _sentence(error: BaseException) -> str:
    if isinstance(error, StoreBusy):
        return _BUSY
    if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
        return _STALE
    return _OURS
