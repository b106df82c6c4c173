"""A discord.py client that is not the bot, and has one of everything: it proves the server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord
from discord import app_commands

from tests.discord.driver.connecting import connected, serving
from tests.discord.driver.discord import Discord
from tests.discord.server.server import Server


class Form(discord.ui.Modal, title="Say more"):
    def __init__(self) -> None:
        super().__init__()
        self.words: discord.ui.TextInput[Form] = discord.ui.TextInput(max_length=20)
        self.kind: discord.ui.Select[Form] = discord.ui.Select(
            options=[discord.SelectOption(label="Big", value="b"), discord.SelectOption(label="Small")]
        )
        self.file: discord.ui.FileUpload[Form] = discord.ui.FileUpload(required=False)
        self.add_item(discord.ui.TextDisplay("Please"))
        self.add_item(discord.ui.Label(text="Words", component=self.words))
        self.add_item(discord.ui.Label(text="Size", component=self.kind))
        self.add_item(discord.ui.Label(text="File", component=self.file))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        read = [await file.read() for file in self.file.values]
        await interaction.response.send_message(
            f"{self.words.value} {self.kind.values} {read}", ephemeral=True
        )


class Card(discord.ui.LayoutView):
    def __init__(self, text: str) -> None:
        super().__init__(timeout=None)
        row = discord.ui.ActionRow[Card]()
        for label, does in (("Again", self.again), ("More", self.more), ("Later", self.later)):
            button: discord.ui.Button[Card] = discord.ui.Button(label=label, custom_id=label.lower())
            button.callback = does  # type: ignore[method-assign]
            row.add_item(button)
        pick: discord.ui.Select[Card] = discord.ui.Select(
            custom_id="pick", options=[discord.SelectOption(label="Two", value="2")]
        )
        pick.callback = self.picked  # type: ignore[method-assign]
        self.pick = pick
        self.add_item(discord.ui.Container(discord.ui.TextDisplay(text), discord.ui.Separator(), row))
        self.add_item(discord.ui.ActionRow(pick))

    async def again(self, interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(view=Card("Pressed"))

    async def later(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(view=Card("Pressed later"))

    async def more(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())

    async def picked(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"Picked {self.pick.values}", ephemeral=True)


class Plain(discord.Client):
    """Answers commands, buttons, menus, mentions and direct messages. ``session``: the task it runs in."""

    session: asyncio.Task[None]

    def __init__(self, **options: Any) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            **options,
        )
        self.tree = app_commands.CommandTree(self)
        self.heard: list[str] = []
        self.failed: list[BaseException] = []
        self.tree.error(self._failed)
        add_commands(self.tree)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message.content)
        if message.author.bot or not (message.guild is None or self.user in message.mentions):
            return
        await message.reply(f"heard: {message.clean_content}")

    async def _failed(self, _: discord.Interaction, error: app_commands.AppCommandError) -> None:
        self.failed.append(error.__cause__ or error)


def add_commands(tree: app_commands.CommandTree[Plain]) -> None:
    @tree.command(description="Say it again")
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def echo(interaction: discord.Interaction, text: str) -> None:
        await interaction.response.send_message(text)

    @echo.autocomplete("text")
    async def offer(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=f"{typed}!", value=f"{typed}!")]

    @tree.command(description="Think first")
    async def think(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.edit_original_response(content="thought")
        await interaction.followup.send("and more", ephemeral=True)

    @tree.command(description="A card")
    async def card(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(view=Card("A card"))

    @tree.command(description="A file, and who sent it")
    async def copy(interaction: discord.Interaction, file: discord.Attachment, of: discord.Member) -> None:
        await interaction.response.send_message(of.display_name, file=await file.to_file())

    @tree.command(description="For some only")
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.guild_only()
    async def manage(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(str(interaction.permissions.manage_guild))

    @tree.context_menu(name="Read")
    async def read(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"It says {message.content}", ephemeral=True)


@asynccontextmanager
async def running(server: Server | None = None, **options: Any) -> AsyncIterator[tuple[Discord, Plain]]:
    """The small Discord with one server, and the client connected to it."""
    told, client = Discord(server or Server()), Plain(**options)
    async with serving(told):
        told.guild()
        async with connected(client, told) as client.session:
            yield told, client
