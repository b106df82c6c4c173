"""What the buttons of a card do, and the form behind "Wrong?"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import discord

from bot.discord import cards, delivering, lists, permissions, places
from bot.discord.asking import Asking
from bot.discord.cards import Key, Press
from bot.discord.cards.press import keys_of
from bot.discord.curating import drafts
from bot.discord.errors import STOPPING, Refused
from bot.discord.numbers.pressing import DOES
from bot.discord.permissions import Action
from bot.discord.places import Place
from facts.base import FactBase

if TYPE_CHECKING:
    from bot.discord.client import Footnote

Json = dict[str, Any]

_GONE = "I do not hold that any more, or not here."
_NOTHING_RELATED = "I hold nothing else that is close to this."
_RELATED = 5
_NEAR = 25


class Desk:
    """Does what a button says, for somebody who sees what it is about. Everything that a button needs
    stands in its id and on its message, so it works whoever made it, and when."""

    def __init__(self, client: Footnote, asking: Asking) -> None:
        self._client = client
        self._base = client.base
        self._asking = asking
        self._does = {
            "ctx": self._context,
            "rel": self._related,
            "bad": self._wrong,
            "share": self._share,
            "pick": self._pick,
            "page": self._page,
            "mine": self._forget,
            **DOES,
        }

    async def pressed(self, interaction: discord.Interaction[Footnote], press: Press) -> None:
        """A button was pressed."""
        with self._client.inflight:
            try:
                place = self._place(interaction)
                permissions.check(Action.POST if press.action == "share" else Action.LOOK, place)
                self._asking.count(place)
                await self._does[press.action](interaction, place, press)
            except Exception as error:  # noqa: BLE001 (told, and logged with its traceback)
                await self._client.tree.report(interaction, error, during=f"the button {press.action}")

    async def reported(
        self, interaction: discord.Interaction[Footnote], press: Press, question: str, words: str
    ) -> None:
        """The form behind "Wrong?" was sent off."""
        with self._client.inflight:
            try:
                place = self._place(interaction)
                permissions.check(Action.REPORT, place)
                self._asking.count(place)
                await delivering.promptly(
                    interaction, self._report(place, press, question, words), private=True
                )
                readers = "The moderators" if place.guild else "Those who run me"
                view = cards.notice(f"Thank you. {readers} will look at it. Your name is not shown to them.")
                await delivering.respond(interaction, view, private=True)
            except Exception as error:  # noqa: BLE001 (told, and logged with its traceback)
                await self._client.tree.report(interaction, error, during="the form")

    def _place(self, interaction: discord.Interaction[Footnote]) -> Place:
        if self._client.stopping:
            raise Refused(STOPPING)
        return places.of_interaction(interaction)

    async def _report(self, place: Place, press: Press, question: str, words: str) -> None:
        pack, fact = (await self._base.read(_seen, place, press)).keys[0] if press.keys else (None, None)
        await self._base.write(
            FactBase.note,
            "reported",
            scope=place.scope,
            who=place.who,
            question=question,
            pack=pack,
            fact=fact,
            words=words,
        )

    async def _context(self, interaction: discord.Interaction[Footnote], place: Place, press: Press) -> None:
        shown = await delivering.promptly(interaction, self._base.read(_shown, place, press), private=True)
        await delivering.respond(interaction, cards.context(*shown), private=True)

    async def _related(self, interaction: discord.Interaction[Footnote], place: Place, press: Press) -> None:
        near = await delivering.promptly(interaction, self._base.read(_near, place, press), private=True)
        view = cards.facts("Related, not an answer", near) if near else cards.notice(_NOTHING_RELATED)
        await delivering.respond(interaction, view, private=True)

    async def _wrong(self, interaction: discord.Interaction[Footnote], place: Place, press: Press) -> None:
        # Discord takes a form only as the first response, so this cannot wait for anything slow.
        seen = await self._base.read(_seen, place, press)
        await interaction.response.send_modal(cards.wrong_modal(seen, _question_of(interaction)))

    async def _share(self, interaction: discord.Interaction[Footnote], place: Place, press: Press) -> None:
        if interaction.message is None:
            raise Refused(_GONE)
        await delivering.promptly(interaction, self._base.read(_seen, place, press), private=False)
        view = cards.shared(interaction.message, interaction.user.id)
        await delivering.respond(interaction, view, private=False)

    async def _pick(self, interaction: discord.Interaction[Footnote], place: Place, press: Press) -> None:
        question, theirs = _question_of(interaction), _is_theirs(interaction)
        said = await delivering.promptly(
            interaction, self._base.read(_picked, place, press, question), private=True, anew=not theirs
        )
        private = not theirs or (interaction.message is not None and interaction.message.flags.ephemeral)
        view = cards.answer(said, private=private)
        if theirs:
            await delivering.replace(interaction, view)
        else:
            await delivering.respond(interaction, view, private=True)
        pack, fact = keys_of(said["answers"])[0]
        self._asking.note(place, "picked", question, pack=pack, fact=fact)

    async def _page(self, interaction: discord.Interaction[Footnote], place: Place, press: Press) -> None:
        page = await delivering.promptly(
            interaction, self._base.read(_turned, place, press), private=True, anew=False
        )
        await delivering.replace(interaction, page.render())

    async def _forget(self, interaction: discord.Interaction[Footnote], place: Place, _press: Press) -> None:
        self._asking.forget(place)
        count = await delivering.promptly(interaction, self._base.write(_forgotten, place.who), private=True)
        told = (
            "Nothing was kept of you."
            if not count
            else f"Deleted: {count} of your questions, reports and unfinished forms."
        )
        await delivering.respond(interaction, cards.notice(told), private=True)


def _forgotten(base: FactBase, who: str) -> int:
    return base.forget(who) + drafts.forget(base, who)


def _question_of(interaction: discord.Interaction[Footnote]) -> str:
    return (cards.question_of(interaction.message) if interaction.message else None) or ""


def _is_theirs(interaction: discord.Interaction[Footnote]) -> bool:
    """Whether who presses is who asked, so that the card may change under their hand."""
    message = interaction.message
    if message is None:
        return False
    if message.flags.ephemeral or isinstance(interaction.channel, discord.DMChannel):
        return True
    if message.interaction_metadata is not None:
        return message.interaction_metadata.user.id == interaction.user.id
    replied = message.reference.resolved if message.reference else None
    return isinstance(replied, discord.Message) and replied.author.id == interaction.user.id


def _seen(base: FactBase, place: Place, press: Press) -> Press:
    """The press, about facts that are seen in ``place``. Raises Refused where none of them is."""
    packs = permissions.packs_for(base, place.guild)
    is_short = any(not pack for pack, _ in press.keys)
    keys: list[Key] = base.keys(packs=packs) if is_short else [key for key in press.keys if key[0] in packs]
    seen = press.resolve(keys)
    if seen is None:
        raise Refused(_GONE)
    return seen


def _shown(base: FactBase, place: Place, press: Press) -> list[Json]:
    shown = base.show(_seen(base, place, press).keys)
    if not shown:
        raise Refused(_GONE)
    return shown


def _near(base: FactBase, place: Place, press: Press) -> list[Json]:
    """The facts that share most with those pressed on: topics, and whom or what they name."""
    shown = _shown(base, place, press)
    packs = permissions.packs_for(base, place.guild)
    about = Counter(mark for one in shown for mark in _marks(one))
    keys = {(one["pack"], one["id"]) for one in shown}
    found: dict[Key, Json] = {}
    for tag in dict.fromkeys(tag for one in shown for tag in one.get("tags", ())):
        for other in base.about(tag, packs=packs, limit=_NEAR)[1]:
            if (other["pack"], other["id"]) not in keys:
                found[other["pack"], other["id"]] = other
    ranked = sorted(found.values(), key=lambda one: -sum(about[mark] for mark in _marks(one)))
    return ranked[:_RELATED]


def _marks(shown: Json) -> Sequence[str]:
    return [*shown.get("tags", ()), *(entity["name"] for entity in shown.get("entities", ()))]


def _picked(base: FactBase, place: Place, press: Press, question: str) -> Json:
    """The choice that was picked, as an answer to the question."""
    shown = _shown(base, place, press)
    if len(shown) > 1:  # the operands of a comparison, which only asking again makes
        packs = permissions.packs_for(base, place.guild)
        wanted = keys_of(shown)
        choices = base.ask(question, packs=packs).to_json()["choices"]
        shown = [one for one in choices if keys_of([one]) == wanted] or shown
    return {
        "question": question,
        "status": "answered",
        "confidence": 1.0,
        "answers": shown,
        "choices": [],
        "related": [],
        "took_ms": 0.0,
    }


def _turned(base: FactBase, place: Place, press: Press) -> lists.Page:
    seen = press.resolve((), lists.turns(base, place))
    if seen is None:
        raise Refused(_GONE)
    return lists.page(base, place, seen.extra, seen.page)
