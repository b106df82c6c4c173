"""What somebody has typed so far, kept for a day, so that no form costs anybody their words: not when
something in it is wrong, not when somebody else was faster, not when the bot is started anew."""

from __future__ import annotations

import secrets
import time
from typing import Any

from bot.discord.errors import Refused
from facts.base import FactBase

Json = dict[str, Any]

SCOPE = "drafts"
HOURS = 24
_MOST = 500
_LARGE = ("pack", "drafts")
"""What a draft may hold that is large: of each, only somebody's last one is kept."""

_GONE = "That is too long ago: what was typed there is not kept any more."
_NOT_YOURS = "Somebody else is at work on that."


def keep(base: FactBase, who: str, draft: Json) -> str:
    """Keep ``draft``; the token that it is found by."""
    _drop_old(base)
    for part in _LARGE:
        if part in draft:
            for other, held in base.settings(SCOPE).items():
                if held["who"] == who and part in held:
                    drop(base, other, who)
    token = secrets.token_urlsafe(9)
    held = {**draft, "who": who, "at": int(time.time())}
    base.set_setting(SCOPE, token, held, actor=who)
    return token


def read(base: FactBase, token: str, who: str | None) -> Json:
    """The draft, of ``who`` or, where that is None, of anybody. Raises Refused."""
    draft: Json | None = base.setting(SCOPE, token)
    if draft is None:
        raise Refused(_GONE)
    if who is not None and draft["who"] != who:
        raise Refused(_NOT_YOURS)
    return draft


def drop(base: FactBase, token: str, who: str) -> None:
    """Delete a draft that was used."""
    base.set_setting(SCOPE, token, None, actor=who)


def of(base: FactBase, who: str) -> list[str]:
    """The tokens of one person's drafts."""
    return [token for token, draft in base.settings(SCOPE).items() if draft["who"] == who]


def forget(base: FactBase, who: str) -> int:
    """Delete all that one person has typed; how many there were."""
    mine = of(base, who)
    for token in mine:
        drop(base, token, who)
    return len(mine)


def _drop_old(base: FactBase) -> None:
    held = sorted(base.settings(SCOPE).items(), key=lambda one: -one[1]["at"])
    oldest = time.time() - HOURS * 3600
    for place, (token, draft) in enumerate(held):
        if place >= _MOST or draft["at"] < oldest:
            drop(base, token, "footnote")
