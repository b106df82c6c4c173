"""Everything that the bot shows in Discord is made here: cards, their text-only twins, their buttons.

What is given are the facts as ``Answer.to_json()`` shows them. What others wrote is neutralised and
escaped (``safe``), and held to what Discord takes (``limits``); no caller needs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from discord import ui

from bot.discord.cards import faces, layout, limits
from bot.discord.cards.buttons import Desk, PressButton, WrongModal
from bot.discord.cards.faces import PAGE
from bot.discord.cards.limits import choices, named_choices
from bot.discord.cards.menus import PressMenu
from bot.discord.cards.press import Key, Press
from bot.discord.cards.reading import question_of, shared, submitted
from bot.discord.cards.safe import escaped

__all__ = [
    "ITEMS",
    "PAGE",
    "Desk",
    "Key",
    "Press",
    "answer",
    "answer_text",
    "choices",
    "context",
    "escaped",
    "facts",
    "named_choices",
    "notice",
    "question_of",
    "shared",
    "submitted",
    "wrong_modal",
]

Json = dict[str, Any]

ITEMS = (PressButton, PressMenu)
"""What a client must be told of (``add_dynamic_items``), so that the buttons and menus of old cards work."""

_SHARING = 60  # characters that "Shared by" needs when a card is shared


def answer(said: Json, *, private: bool = False, noted: bool = False) -> ui.LayoutView:
    """The card of an answer, whatever its status. ``private``: only the asker sees it, and may share
    it; ``noted``: a question without an answer was left to the moderators."""
    return layout.card(faces.answer(said, most=limits.TEXT - _SHARING, private=private, noted=noted))


def answer_text(said: Json, *, noted: bool = False) -> str:
    """The same as text for a message without components. Never blank, which Discord refuses: a fact may hold
    nothing but characters that do not show."""
    text = layout.text(faces.answer(said, most=limits.CONTENT, noted=noted))
    return text if text.strip() else faces.EMPTY


def facts(
    title: str, shown: Sequence[Json], *, page: int = 1, pages: int = 1, turn: str = "", question: str = ""
) -> ui.LayoutView:
    """One page of a list of facts, at most ``PAGE``. Its page buttons come back as a press with the
    page wanted and ``turn``, the caller's own name of the list, as its ``extra``."""
    face = faces.listing(title, shown, most=limits.TEXT, page=page, pages=pages, turn=turn, question=question)
    return layout.card(face)


def context(*shown: Json) -> ui.LayoutView:
    """The cited words of facts with what stands around them in the source."""
    return layout.card(faces.context(shown, most=limits.TEXT))


def notice(text: str, *, title: str = "", buttons: Sequence[tuple[str, Press]] = ()) -> ui.LayoutView:
    """A few plain sentences of our own. ``text`` is markdown: what others wrote goes through
    ``escaped`` first. ``buttons`` are (label, press)."""
    return layout.card(faces.notice(text, title=title, buttons=buttons))


def wrong_modal(press: Press, question: str) -> ui.Modal:
    """The form behind "Wrong?", for an interaction's ``send_modal``. ``submitted`` takes up those that
    are sent when the form itself is no longer remembered."""
    return WrongModal(press, question)
