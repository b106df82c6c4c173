"""``/stats``: the figures as data, as a member meets them."""

from pathlib import Path

import pytest

from tests.bot.discord.harbour import harbour
from tests.discord.driver.member import Member

HIRES = "Bicycle hires: Gullwheel bicycles, Tarnmouth"
DARIEN = "entries darien gap"


async def offered(member: Member, command: str, **typed: str) -> dict[str, str]:
    """What is offered: keys by names."""
    return {one["name"]: one["value"] for one in await member.autocomplete(command, **typed)}


async def test_the_list_shows_every_series_page_by_page_and_any_of_them_at_a_choice(path: Path) -> None:
    async with harbour(path) as discord:
        page = await discord.member("alice").command("stats list")
        assert page.ephemeral
        assert "Figures (1 of " in page.card_text
        assert f"**{HIRES}**\n-# 4 figures (2021 to January to March 2024), in hires" in page.card_text
        first = page.card_text
        await page.press("Next ›")
        assert "Figures (2 of " in page.card_text
        await page.press("‹ Previous")
        assert page.card_text == first
        shown = await page.pick(HIRES)
        assert f"### {HIRES}" in shown.card_text
        assert shown.ephemeral


async def test_the_list_is_searched_by_words_and_by_topic_typing_errors_allowed(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        assert "Bicycles stolen" in (await alice.command("stats list", about="thft")).card_text
        assert HIRES in (await alice.command("stats list", about="bike hires")).card_text
        assert "no figures like that" in (await alice.command("stats list", about="zeppelins")).card_text


async def test_words_too_long_for_a_button_are_asked_for_again(path: Path) -> None:
    async with harbour(path) as discord:
        page = await discord.member("alice").command(
            "stats list",
            about="bicycle ferry survey chinese sam share riders crossing price tarnmouth age members",
        )
        refused = await page.press("Next ›")
        assert refused.ephemeral
        assert "Begin again with `/stats list`" in refused.card_text


async def test_what_to_list_is_offered_by_topic_and_by_what_is_measured(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        assert {"bicycle hire", "ferry", "theft"} <= set(await offered(alice, "stats list", about=""))
        assert "theft" in await offered(alice, "stats list", about="thef")
        assert "ferry boardings" in await offered(alice, "stats list", about="bordings")
        for about in await offered(alice, "stats list", about=""):
            assert "no figures" not in (await alice.command("stats list", about=about)).card_text


@pytest.mark.parametrize("typed", ["darien", "entres into panama", "darian gap"])
async def test_series_are_offered_while_typing_typing_errors_allowed(path: Path, typed: str) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        for command in ("stats show", "stats chart"):
            names = await offered(alice, command, series=typed)
            assert next(iter(names)) == "Entries into Panama through the Darién Gap: Chinese nationals"
        key = next(iter(names.values()))
        assert "### Entries into Panama" in (await alice.command("stats show", series=key)).card_text


async def test_series_are_offered_by_topic_too(path: Path) -> None:
    async with harbour(path) as discord:
        names = await offered(discord.member("alice"), "stats show", series="theft")
        assert "Bicycles stolen: hire bicycles" in names


@pytest.mark.parametrize("typed", ["\"'*:()", "@everyone", "a" * 100, "\u202e", "\x00", ""])
async def test_whatever_is_typed_is_taken(path: Path, typed: str) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        for command, option in (
            ("list", "about"),
            ("show", "series"),
            ("chart", "series"),
            ("compare", "a"),
            ("compare", "b"),
        ):
            given = {"a": "darien", option: typed} if option == "b" else {option: typed}
            assert len(await offered(alice, f"stats {command}", **given)) <= 25


async def test_a_series_is_a_table_with_its_marks_caveats_and_sources(path: Path) -> None:
    async with harbour(path) as discord:
        shown = await discord.member("alice").command("stats show", series=DARIEN)
        text = shown.card_text
        assert not shown.ephemeral
        assert "### Entries into Panama through the Darién Gap: Chinese nationals\n-# in people\n" in text
        assert "`2021                              77`  according to Axios" in text
        assert "`2022                           2,000`  according to Axios" in text
        assert (
            "`January to February 2023  nearly 2,200`  first two months only; according to Panama's" in text
        )
        assert "- “nearly 2,200” is not an exact number." in text
        assert "-# Source: Han Chen and Stef W. Knight" in text
        assert list(shown.buttons) == ["Chart", "Compare"]
        assert shown.pings == []


async def test_a_gap_a_dispute_and_a_superseded_value_are_told(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        assert (
            "There is no figure for 2022."
            in (await alice.command("stats show", series="hires skelhaven")).card_text
        )
        text = (await alice.command("stats show", series="boardings port ennick")).card_text
        assert "`2023  52,700`  conflicting; according to Open Slipway" in text
        assert "`2023  41,200`  conflicting; according to Varrow Harbour Authority" in text
        assert "For 2023 there are two figures that differ" in text
        text = (await alice.command("stats show", series="bicycles stolen")).card_text
        assert "`2023  64`  superseded" in text
        assert "The council corrected its table" in text


async def test_it_is_private_where_that_is_wished_or_they_may_not_write(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        shown = await alice.command("stats show", series=DARIEN, private=True)
        assert shown.ephemeral
        posted = await shown.press("Share")
        assert not posted.ephemeral
        assert "`2021 " in posted.card_text
        assert "Share" not in posted.buttons


async def test_where_several_may_be_meant_one_is_chosen(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        which = await alice.command("stats show", series="bicycle hires")
        assert "It may be one of these" in which.card_text
        assert f"### {HIRES}" in (await which.pick(HIRES)).card_text
        nothing = await alice.command("stats show", series="zeppelins")
        assert nothing.ephemeral
        assert "no figures like that" in nothing.card_text


async def test_what_the_base_holds_is_counted(path: Path) -> None:
    async with harbour(path) as discord:
        held = await discord.member("alice").command("stats base")
        assert held.ephemeral
        assert "facts** that are answers: " in held.card_text
        assert "series** of figures" in held.card_text
        assert "every one found in the text of its source" in held.card_text
        assert "Newest change: <t:" in held.card_text


async def test_everything_works_in_private_too(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice").in_private()
        assert "`2021 " in (await alice.command("stats show", series=DARIEN)).card_text
        assert "### What I hold" in (await alice.command("stats base")).card_text
        assert "1,923 more people" in (await alice.command("stats compare", a=DARIEN)).card_text


async def test_the_buttons_and_menus_work_after_a_restart(path: Path) -> None:
    async with harbour(path) as discord:
        page = await discord.member("alice").command("stats list", about="hires")
        shown = await discord.member("alice").command("stats show", series=DARIEN)
        await discord.restart()
        assert f"### {HIRES}" in (await page.pick(HIRES)).card_text
        panel = await shown.press("Compare")
        assert "1,923 more people" in (await panel.press("How much it changed")).card_text
