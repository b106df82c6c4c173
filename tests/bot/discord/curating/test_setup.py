"""/setup: one screen, in effect at once."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.discord.curating import setup
from facts.base import FactBase
from tests.bot.discord.curating.people import SCOPE, moderated
from tests.bot.discord.harbour import ASKED, harbour

SHIPPED = "What did Bob Fu say?"


async def test_roles_are_chosen_and_are_in_effect_at_once(path: Path) -> None:
    async with moderated(path, curators=[]) as people:
        assert "may not change facts" in (await people.curator.command("inbox")).card_text
        screen = await people.admin.command("setup")
        for told in ("Proposers", "Curators", "Reviewers", "Exporters", "Packs", "Channels", "Notes"):
            assert f"**{told}**" in screen.card_text
        saved = await screen.pick(people.roles["curators"], select=1)
        assert "Saved." in saved.card_text
        assert "empty" in (await people.curator.command("inbox")).card_text
        setting = await people.discord.base.read(FactBase.setting, SCOPE, "curators")
        assert setting == [int(people.roles["curators"].id)]


async def test_packs_are_chosen(path: Path) -> None:
    async with moderated(path) as people:
        screen = await people.admin.command("setup")
        select = next(n for n, one in enumerate(screen.selects) if one["custom_id"] == "cu:set:packs")
        assert "do not hold" not in (await people.member.command("ask", question=SHIPPED)).card_text
        await screen.pick(select=select)
        assert "do not hold" in (await people.member.command("ask", question=SHIPPED)).card_text
        assert "41,200" in (await people.member.command("ask", question=ASKED)).card_text


async def test_switches_and_retention(path: Path) -> None:
    async with moderated(path) as people:
        screen = await people.admin.command("setup")
        screen = await screen.press("Two moderators: turn on")
        assert "**Two moderators**: on" in screen.card_text
        screen = await screen.press("Whole texts: turn off")
        select = next(n for n, one in enumerate(screen.selects) if "retention" in one["custom_id"])
        screen = await screen.pick("7", select=select)
        assert "deleted after 7 days" in screen.card_text
        settings = await people.discord.base.read(FactBase.settings, SCOPE)
        assert (settings["two_person"], settings["keep_texts"], settings["retention_days"]) == (
            True,
            False,
            7,
        )


async def test_notes_of_a_server_go_when_it_wants(path: Path) -> None:
    async with harbour(path) as discord:
        await discord.member("alice").command("ask", question="How many gulls live in Aldmouth?")
        await discord.idle()
        await discord.base.write(FactBase.set_setting, SCOPE, "retention_days", 1, actor="test")
        await discord.base.write(setup.sweep, SCOPE)
        assert len(await discord.base.read(FactBase.notes)) == 1
        old = (
            (datetime.now(UTC) - timedelta(days=2)).isoformat(timespec="microseconds").replace("+00:00", "Z")
        )

        def age(base: FactBase) -> None:
            with base._store.writing() as db:
                db.execute("UPDATE desk_note SET at = ?", [old])

        await discord.base.write(age)
        await discord.base.write(setup.sweep, SCOPE)
        assert await discord.base.read(FactBase.notes) == []


async def test_auto_channels_are_chosen(path: Path) -> None:
    async with moderated(path) as people:
        screen = await people.admin.command("setup")
        select = next(n for n, one in enumerate(screen.selects) if "auto_channels" in one["custom_id"])
        channel = people.discord.guild().channels[0]
        await screen.pick(channel, select=select)
        assert await people.discord.base.read(FactBase.setting, SCOPE, "auto_channels") == [int(channel.id)]


async def test_what_was_typed_is_forgotten_on_their_wish(path: Path) -> None:
    async with moderated(path) as people:
        form = (await people.curator.command("fact add")).modal
        refused = await form.submit("figure", "The harbour in 2023", "words that stand nowhere")
        privacy = await people.curator.command("privacy")
        assert "at the moment: 1" in privacy.card_text
        assert "Deleted: 1" in (await privacy.press("Delete what is kept of me")).card_text
        assert "too long ago" in (await refused.press("Mend it")).card_text
