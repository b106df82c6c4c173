"""docs/discord.md names what there is."""

from pathlib import Path

from bot.discord import commands
from bot.discord.inviting import NEEDED, invitation
from bot.discord.options import Options

DOCUMENTED = (Path(__file__).parents[3] / "docs" / "discord.md").read_text(encoding="utf-8")


def test_every_command_is_documented() -> None:
    for name, _ in commands.names():
        assert f"`/{name}" in DOCUMENTED or f"Apps › {name}" in DOCUMENTED


def test_the_invitation_asks_for_what_is_documented() -> None:
    assert invitation("APP") in DOCUMENTED
    for name, needed in NEEDED:
        if needed and name not in ("view_channel", "read_messages"):
            assert name.replace("_", " ").title().replace(" In ", " in ") in DOCUMENTED


def test_the_limits_are_as_documented() -> None:
    options = Options()
    assert (options.person.times, options.channel.times) == (8, 40)
    assert options.person.seconds == options.channel.seconds == 30
    assert "Eight questions or presses in half a minute for one person, forty for a channel" in DOCUMENTED
