"""The small Discord, proved with a plain discord.py client that is not the bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
from discord import app_commands

from tests.discord.driver.connecting import connected, serving
from tests.discord.driver.discord import Discord
from tests.discord.server.server import Server


class Form(discord.ui.Modal, title="Say more"):
    words: discord.ui.TextInput["Form"] = discord.ui.TextInput(label="Words")

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"You wrote {self.words.value}", ephemeral=True)


class Card(discord.ui.LayoutView):
    def __init__(self, text: str) -> None:
        super().__init__(timeout=None)
        again: discord.ui.Button[Card] = discord.ui.Button(label="Again", custom_id="again")
        more: discord.ui.Button[Card] = discord.ui.Button(label="More", custom_id="more")
        again.callback = self.again  # type: ignore[method-assign]
        more.callback = self.more  # type: ignore[method-assign]
        self.add_item(discord.ui.Container(discord.ui.TextDisplay(text), discord.ui.ActionRow(again, more)))

    async def again(self, interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(view=Card("Pressed"))

    async def more(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())


class Plain(discord.Client):
    """A bot with one of everything."""

    def __init__(self) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
        )
        self.tree = app_commands.CommandTree(self)
        self.heard: list[str] = []

        everywhere = app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
        anyhow = app_commands.allowed_installs(guilds=True, users=True)

        @self.tree.command(description="Say it again")
        @everywhere
        @anyhow
        async def echo(interaction: discord.Interaction, text: str) -> None:
            await interaction.response.send_message(text)

        @echo.autocomplete("text")
        async def offer(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
            return [app_commands.Choice(name=f"{typed}!", value=f"{typed}!")]

        @self.tree.command(description="Think first")
        async def think(interaction: discord.Interaction) -> None:
            await interaction.response.defer(ephemeral=True)
            await interaction.edit_original_response(content="thought")

        @self.tree.command(description="A card")
        async def card(interaction: discord.Interaction) -> None:
            await interaction.response.send_message(view=Card("A card"))

        @self.tree.context_menu(name="Read")
        async def read(interaction: discord.Interaction, message: discord.Message) -> None:
            await interaction.response.send_message(f"It says {message.content}", ephemeral=True)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message.content)
        if message.author.bot or not (message.guild is None or self.user in message.mentions):
            return
        await message.reply(f"heard: {message.clean_content}")


@asynccontextmanager
async def running(server: Server | None = None) -> AsyncIterator[tuple[Discord, Plain]]:
    told, client = Discord(server or Server()), Plain()
    async with serving(told):
        told.guild("a server")
        async with connected(client, told):
            yield told, client


async def test_login_ready_and_commands_synced() -> None:
    async with running() as (told, client):
        assert client.is_ready()
        assert [guild.name for guild in client.guilds] == ["a server"]
        assert {one["name"] for one in told.server.registry.commands[None]} == {
            "echo",
            "think",
            "card",
            "Read",
        }


async def test_a_command_is_answered_at_once() -> None:
    async with running() as (told, _):
        reply = await told.member("alice").command("echo", text="hello @everyone")
        assert reply.text == "hello @everyone"
        assert reply.pings == []
        assert not reply.deferred
        assert not reply.ephemeral


async def test_a_deferred_answer_is_edited() -> None:
    async with running() as (told, _):
        reply = await told.member("alice").command("think")
        assert reply.text == "thought"
        assert reply.deferred
        assert reply.ephemeral


async def test_a_component_is_pressed() -> None:
    async with running() as (told, _):
        reply = await told.member("alice").command("card")
        assert reply.card_text == "A card"
        assert list(reply.buttons) == ["Again", "More"]
        pressed = await reply.press("Again", by=told.member("bob"))
        assert pressed.message is reply.message
        assert reply.card_text == "Pressed"


async def test_a_form_is_filled_in() -> None:
    async with running() as (told, _):
        reply = await told.member("alice").command("card")
        modal = (await reply.press("More")).modal
        assert list(modal.fields) == ["Words"]
        assert (await modal.submit("some words")).text == "You wrote some words"


async def test_what_is_offered_while_typing() -> None:
    async with running() as (told, _):
        assert await told.member("alice").autocomplete("echo", text="he") == [{"name": "he!", "value": "he!"}]


async def test_a_command_of_a_person_who_installed_the_bot() -> None:
    async with running() as (told, _):
        alice = told.user("alice", installed=True)
        for place in (alice, alice.with_friend(), alice.at(told.guild("elsewhere", has_bot=False))):
            assert (await place.command("echo", text="here")).text == "here"


async def test_a_message_menu_carries_the_text() -> None:
    async with running() as (told, _):
        message = told.member("bob").say("a question")
        assert (await told.member("alice").menu("Read", message)).text == "It says a question"


async def test_mention_reply_and_direct_message() -> None:
    async with running() as (told, _):
        alice = told.member("alice")
        first = await alice.mention("one")
        assert first.text == "heard: @Footnote one"
        assert (await alice.reply(first, "two")).text == "heard: two"
        assert (await alice.dm("three")).text == "heard: three"


async def test_what_it_may_not_read_is_kept_from_it() -> None:
    async with running() as (told, client):
        async with told.silence():
            told.member("alice").say("between us")
        assert client.heard == [""]
