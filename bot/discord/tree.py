"""The commands as a whole: where they may be used, and the one place where their errors end."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
from discord import app_commands

from bot.discord import cards, delivering, troubles
from bot.discord.errors import STOPPING

if TYPE_CHECKING:
    from bot.discord.client import Footnote

AnyCommand = app_commands.Command[Any, ..., Any] | app_commands.ContextMenu | app_commands.Group

_log = logging.getLogger("footnote.trouble")


class Tree(app_commands.CommandTree["Footnote"]):
    """Commands that work in servers, in direct messages, and wherever a person brings the bot along."""

    def __init__(self, client: Footnote) -> None:
        super().__init__(
            client,
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=True
            ),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )

    def suit(self, application: discord.AppInfo) -> None:
        """Offer the commands to people's own accounts only where the application can be added to them:
        Discord would refuse them all."""
        for_people = application.user_integration_config is not None
        self.allowed_installs = app_commands.AppInstallationType(guild=True, user=for_people)

    async def interaction_check(self, interaction: discord.Interaction[Footnote], /) -> bool:
        """Whether a command is taken: not any more when the bot is stopping."""
        if not self.client.stopping:
            return True
        if interaction.type is not discord.InteractionType.autocomplete:
            await self._tell(interaction, STOPPING)
        return False

    async def on_error(
        self, interaction: discord.Interaction[Footnote], error: app_commands.AppCommandError, /
    ) -> None:
        """A command failed."""
        command = interaction.command
        await self.report(interaction, error, during=command.qualified_name if command else "a command")

    async def report(
        self, interaction: discord.Interaction[Footnote], error: BaseException, *, during: str
    ) -> None:
        """Tell the person in one sentence what became of a command, a button or a form, and the log
        the rest."""
        with self.client.inflight:
            sentence = troubles.meet(error, during=during)
            if sentence is not None and interaction.type is not discord.InteractionType.autocomplete:
                await self._tell(interaction, sentence)

    async def _tell(self, interaction: discord.Interaction[Footnote], sentence: str) -> None:
        view = cards.notice(sentence)
        delivering.forgo_tracking(view)
        try:
            if interaction.response.is_done():
                await interaction.followup.send(view=view, ephemeral=True)
            else:
                await interaction.response.send_message(view=view, ephemeral=True)
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            _log.warning("the person could not be told", extra={"why": type(error).__name__})
