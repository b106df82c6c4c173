"""What only the bot raises; the rest of the tree is in ``facts.errors``."""

from __future__ import annotations

from facts.errors import FootnoteError

STOPPING = "I am about to restart. Please ask again in a minute."


class Refused(FootnoteError):
    """What was asked for is not done; the message tells the person why, in one plain sentence."""


class BotError(FootnoteError):
    """The bot cannot run at all, until somebody mends what ``mend`` says."""
