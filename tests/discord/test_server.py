"""The small Discord, proved with a plain discord.py client: each thing that people do."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.discord.plain import running
from tests.discord.server.permissions import Permission
from tests.discord.server.registry import Overwrite


async def test_login_ready_and_commands_synced() -> None:
    async with running() as (told, client):
        assert client.is_ready()
        assert [guild.name for guild in client.guilds] == ["a server"]
        names = [one["name"] for one in told.server.registry.commands[None]]
        assert names == ["echo", "think", "card", "copy", "manage", "Read"]
        assert len(told.server.called("bulk_set_application_commands")) == 1


async def test_a_command_is_answered_at_once() -> None:
    async with running() as (told, _):
        reply = await told.member("alice").command("echo", text="hello @everyone")
        assert reply.text == "hello @everyone"
        assert reply.pings == []
        assert not reply.deferred
        assert not reply.ephemeral


async def test_a_deferred_answer_is_edited_and_followed() -> None:
    async with running() as (told, _):
        reply = await told.member("alice").command("think")
        assert (reply.text, reply.deferred, reply.ephemeral) == ("thought", True, True)
        await told.idle()
        (more,) = reply.followups
        assert (more.text, more.ephemeral) == ("and more", True)


async def test_buttons_change_the_message_or_answer_anew() -> None:
    async with running() as (told, _):
        reply = await told.member("alice").command("card")
        assert reply.card_text == "A card"
        assert list(reply.buttons) == ["Again", "More", "Later"]
        pressed = await reply.press("Again", by=told.member("bob"))
        assert pressed.message is reply.message
        assert reply.card_text == "Pressed"
        await reply.press("Later")
        assert reply.card_text == "Pressed later"
        assert (await reply.pick("Two")).text == "Picked ['2']"


async def test_a_form_is_filled_in() -> None:
    async with running() as (told, _):
        reply = await told.member("alice").command("card")
        modal = (await reply.press("More")).modal
        assert modal.title == "Say more"
        assert list(modal.fields) == ["Words", "Size", "File"]
        file = told.server.registry.attach("a.txt", b"inside")
        assert (await modal.submit("some words", "Big", file)).text == "some words ['b'] [b'inside']"
        with pytest.raises(AssertionError, match="takes 0 to 20 characters"):
            await modal.submit("x" * 21, "Big")


async def test_what_is_offered_while_typing() -> None:
    async with running() as (told, _):
        offered = await told.member("alice").autocomplete("echo", text="he")
        assert offered == [{"name": "he!", "value": "he!"}]


async def test_a_person_who_installed_the_bot_takes_it_anywhere() -> None:
    async with running() as (told, _):
        alice = told.user("alice", installed=True)
        for place in (alice, alice.with_friend(), alice.at(told.guild("elsewhere", has_bot=False))):
            assert (await place.command("echo", text="here")).text == "here"
        with pytest.raises(AssertionError, match="not offered"):
            await told.user("bob").with_friend().command("echo", text="here")


async def test_a_message_menu_carries_the_text() -> None:
    async with running() as (told, _):
        message = told.member("bob").say("a question")
        assert (await told.member("alice").menu("Read", message)).text == "It says a question"


async def test_files_and_members_as_options() -> None:
    async with running() as (told, _):
        file = told.server.registry.attach("a.txt", b"inside")
        reply = await told.member("alice").command("copy", file=file, of=told.member("bob"))
        assert reply.text == "Bob"
        assert [(one.filename, one.content) for one in reply.attachments] == [("a.txt", b"inside")]


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


async def test_what_it_may_not_see_it_is_not_told_of() -> None:
    async with running() as (told, client):
        alice, registry = told.member("alice"), told.server.registry
        hidden = registry.channel(told.guild(), "hidden")
        hidden.overwrites[registry.bot.id] = Overwrite(kind=1, deny=Permission.VIEW_CHANNEL)
        told.server.refreshed(told.guild())
        async with told.silence():
            alice.at(hidden).say(f"{registry.bot.mention} hello")
        assert client.heard == []
        reply = await alice.at(hidden).command("echo", text="still")
        assert reply.text == "still"


async def test_a_command_is_shown_to_those_it_is_for() -> None:
    async with running() as (told, _):
        moderator = told.member("maud", permissions=Permission.MANAGE_GUILD)
        assert (await moderator.command("manage")).text == "True"
        alice = told.member("alice")
        with pytest.raises(AssertionError, match="not offered here: permissions"):
            await alice.command("manage")
        assert (await alice.insisting().command("manage")).text == "False"
        with pytest.raises(AssertionError, match="not offered here: context"):
            await alice.in_private().command("manage")


async def test_a_message_can_be_an_old_one() -> None:
    async with running() as (told, _):
        yesterday = datetime.now(UTC) - timedelta(days=1)
        message = told.member("alice").say("long ago", sent=yesterday)
        assert told.server.message_json(message)["timestamp"].startswith(f"{yesterday:%Y-%m-%d}")


async def test_silence_is_noticed_and_so_is_noise() -> None:
    async with running() as (told, _):
        alice = told.member("alice")
        async with told.silence():
            alice.say("nothing")
        with pytest.raises(AssertionError, match="was to be silent"):
            async with told.silence():
                alice.say(f"{told.server.registry.bot.mention} something")


async def test_a_thread_is_a_place_of_its_own() -> None:
    async with running() as (told, _):
        alice, registry = told.member("alice"), told.server.registry
        thread = registry.thread(alice.channel, "aside")
        told.server.refreshed(told.guild())
        reply = await alice.at(thread).mention("here")
        assert reply.message.channel is thread
        told.guild().everyone.permissions &= ~Permission.SEND_MESSAGES
        assert (await alice.at(thread).mention("still")).text == "heard: @Footnote still"


async def test_what_is_gone_cannot_be_replied_to() -> None:
    async with running() as (told, client):
        message = told.member("alice").say(f"{told.server.registry.bot.mention} gone")
        told.server.delete(message)
        await told.idle()
        assert told.server.called("create_message")[-1].status == 400
        assert told.errors
        told.errors.clear()
        told.server.violations.clear()
        assert client.heard[0].endswith("gone")


async def test_only_some_may_call_everyone() -> None:
    async with running() as (told, _):
        server, text = told.server, "@everyone come"
        maud = told.member("maud", permissions=Permission.MENTION_EVERYONE)
        assert server.message_json(maud.say(text))["mention_everyone"] is True
        assert server.message_json(told.member("alice").say(text))["mention_everyone"] is False
        role = told.guild().role("role of maud")
        assert server.message_json(maud.say(f"<@&{role.id}>"))["mention_roles"] == [role.id]
