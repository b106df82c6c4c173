"""``/stats compare``, and the Compare button: what is computed, what is refused, and why."""

from pathlib import Path

from tests.bot.discord.harbour import harbour
from tests.bot.discord.numbers.test_stats import DARIEN, offered


async def test_a_series_is_compared_over_time_with_its_operands_formula_and_sources(path: Path) -> None:
    async with harbour(path) as discord:
        made = await discord.member("alice").command("stats compare", a=DARIEN)
        assert not made.ephemeral
        assert "1,923 more people" in made.card_text
        assert "**COMPUTED**" in made.card_text
        assert "2,000 − 77 = 1,923 people" in made.card_text
        assert "**77 people**" in made.card_text
        assert "Source: Han Chen" in made.card_text
        assert {"Context", "Related", "Wrong?"} <= set(made.buttons)
        assert "In the source" in (await made.press("Context")).card_text


async def test_two_figures_that_are_offered_are_compared(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        a = next(iter((await offered(alice, "stats compare", a="asylum grant rate chinese")).values()))
        b = next(iter((await offered(alice, "stats compare", a=a, b="grant rate northern trangle")).values()))
        made = await alice.command("stats compare", a=a, b=b)
        assert "percentage points" in made.card_text


async def test_for_the_second_what_goes_with_the_first_is_offered(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        first = next(iter((await offered(alice, "stats compare", a="hires tarnmouth 2021")).values()))
        names = list(await offered(alice, "stats compare", a=first, b=""))
        assert [name for name in names[:3] if "Tarnmouth" in name] == names[:3]
        assert "Bicycle hires: Gullwheel bicycles, Port Ennick" in names
        assert not [name for name in names if "boardings" in name]


async def test_highest_lowest_and_shares(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        highest = await alice.command("stats compare", a="hires tarnmouth", how="most")
        assert "31,600" in highest.card_text
        assert "9,250" in (await alice.command("stats compare", a="hires skelhaven", how="least")).card_text
        refused = await alice.command(
            "stats compare", a="hires tarnmouth 2021", b="hires tarnmouth 2022", how="share"
        )
        assert "cannot be computed" in refused.card_text


async def test_what_makes_no_sense_is_refused_with_the_reason(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        refused = await alice.command("stats compare", a="hires tarnmouth 2023", b="boardings tarnmouth 2023")
        assert refused.ephemeral
        assert "That cannot be computed: they measure different things" in refused.card_text
        unknown = await alice.command("stats compare", a="zeppelins", b="darien 2021")
        assert "There is no figure “zeppelins”." in unknown.card_text


async def test_times_of_different_length_are_compared_only_where_that_is_said(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        pair = {"a": "entries darien gap february 2023", "b": "entries darien gap 2022"}
        refused = await alice.command("stats compare", **pair)
        assert "Set “uneven” to compare them all the same" in refused.card_text
        made = await alice.command("stats compare", **pair, uneven=True)
        assert "COMPUTED" in made.card_text


async def test_the_button_compares_a_series_with_itself_and_with_others_like_it(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        shown = await alice.command("stats show", series="hires tarnmouth")
        panel = await shown.press("Compare")
        assert panel.ephemeral
        for label, told in (
            ("How much it changed", "13,200 more hires"),
            ("When it was highest", "31,600"),
            ("When it was lowest", "18,400"),
        ):
            assert told in (await panel.press(label)).card_text
        made = await panel.pick("Bicycle hires: Gullwheel bicycles, Port Ennick")
        assert made.ephemeral
        assert "COMPUTED" in made.card_text
        assert not (await made.press("Share")).ephemeral


async def test_one_figure_alone_has_nothing_over_time_to_compare(path: Path) -> None:
    async with harbour(path) as discord:
        shown = await discord.member("alice").command("stats show", series="bicycles stolen hire bicycles")
        panel = await shown.press("Compare")
        assert "How much it changed" not in panel.buttons
        assert "`/stats compare` takes any two" in panel.card_text
