"""What is written to the bot, or near it: mentions, direct messages, replies to its answers, and the
channels that it was told to listen in."""

from __future__ import annotations

import logging
import re
from collections import OrderedDict
from typing import TYPE_CHECKING

import discord

from bot.discord import cards, delivering, places, troubles
from bot.discord.asking import Asked, Asking
from bot.discord.cooldowns import Cooldown
from bot.discord.errors import Refused
from bot.discord.options import Rate
from bot.discord.places import Place
from facts.matching.following.context import Context

if TYPE_CHECKING:
    from bot.discord.client import Footnote

_log = logging.getLogger("footnote.listening")

HELLO = "Ask me a question, and I answer from the facts that I hold, each with its source. `/help` says more."

_ASKED = frozenset({discord.MessageType.default, discord.MessageType.reply})
_REMEMBERED = 2_000
_ONE_TELLING = Rate(1, 60.0)


class Listening:
    """Answers messages. Silent towards bots, webhooks, itself, and what was written before it came."""

    def __init__(self, client: Footnote, asking: Asking) -> None:
        self._client = client
        self._asking = asking
        self._since = discord.utils.utcnow()
        self._seen: OrderedDict[int, None] = OrderedDict()
        self._tellings = Cooldown(_ONE_TELLING)

    async def heard(self, message: discord.Message) -> None:
        """Answer ``message``, where it is for the bot."""
        if not self._is_from_a_person(message) or not self._is_new(message):
            return
        with self._client.inflight:
            try:
                await self._answer(message)
            except Exception as error:  # noqa: BLE001 (the last resort: told, and logged with its traceback)
                await self._tell(message, error)

    async def _answer(self, message: discord.Message) -> None:
        place = places.of_message(message)
        card = self._card_replied_to(message)
        question = self._addressed(message)
        if question is None and card is None:
            if self._client.options.listen and place.guild is not None:
                await self._overhear(message, place)
            return
        text = message.content.strip() if question is None else question
        if not text:
            await self._greet(message, place)
            return
        after = await self._followed(place, card) if card else None
        # Somebody may well reply "thanks" to an answer: only what asks is worth a "not found".
        asks = question is not None or "?" in text
        asked = await self._asking.ask(place, text, surface="message", after=after, noting=asks)
        if asks or asked.told.found:
            await self._reply(message, asked)

    def _is_from_a_person(self, message: discord.Message) -> bool:
        return not message.author.bot and message.webhook_id is None and message.type in _ASKED

    def _is_new(self, message: discord.Message) -> bool:
        """Whether it was written since the bot is there, and not yet heard: after a broken connection
        Discord may tell of it again."""
        if message.created_at < self._since or message.id in self._seen:
            return False
        self._seen[message.id] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        return True

    def _addressed(self, message: discord.Message) -> str | None:
        """What was written to the bot, without its name; None where it was not written to."""
        if message.guild is None:
            return message.content.strip()
        me = self._client.user
        if me is None or not re.search(rf"<@!?{me.id}>", message.content):
            return None
        return re.sub(rf"\s*<@!?{me.id}>\s*", " ", message.content).strip()

    def _card_replied_to(self, message: discord.Message) -> discord.Message | None:
        replied = message.reference.resolved if message.reference else None
        if not isinstance(replied, discord.Message) or self._client.user is None:
            return None
        return replied if replied.author.id == self._client.user.id else None

    async def _followed(self, place: Place, card: discord.Message) -> Context | None:
        return await self._asking.question_of_card(place, card.id, cards.question_of(card))

    async def _overhear(self, message: discord.Message, place: Place) -> None:
        channels = [message.channel.id]
        if isinstance(message.channel, discord.Thread):
            channels.append(message.channel.parent_id)
        asked = await self._asking.overhear(place, tuple(channels), message.content)
        if asked is not None:
            await self._reply(message, asked)

    async def _greet(self, message: discord.Message, place: Place) -> None:
        if message.reference is None or message.guild is None:
            self._asking.count(place)
            await delivering.reply(message, cards.notice(HELLO), lambda: HELLO)

    async def _reply(self, message: discord.Message, asked: Asked) -> None:
        self._asking.keep(await delivering.reply(message, asked.card(), asked.in_words), asked)

    async def _tell(self, message: discord.Message, error: Exception) -> None:
        """Say what went wrong; a refusal only once in a while, for it answers whoever is too quick."""
        if isinstance(error, discord.Forbidden):
            _log.warning("may not write", extra={"scope": places.of_message(message).scope})
            return
        if isinstance(error, Refused):
            if self._tellings.wait(message.author.id):
                return
            self._tellings.take(message.author.id)
        sentence = troubles.meet(error, during="a message")
        if sentence is None:
            return
        try:
            await delivering.reply(message, cards.notice(sentence), lambda: sentence)
        except (discord.HTTPException, OSError) as failed:
            _log.warning("the person could not be told", extra={"why": type(failed).__name__})
