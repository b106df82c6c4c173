"""docs/curating.md names all that moderators have."""

from pathlib import Path

import pytest

from bot.discord.commands import curating
from bot.discord.curating import setup
from bot.discord.permissions import ROLES

DOCUMENTED = (Path(__file__).parents[4] / "docs" / "curating.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("group", [curating.fact, curating.source], ids=lambda group: group.name)
def test_every_command_is_documented(group: object) -> None:
    for command in getattr(group, "commands", ()):
        assert f"`/{command.qualified_name}" in DOCUMENTED
        for option in command.parameters:
            if option.name not in ("fact", "source"):
                assert option.display_name in DOCUMENTED


def test_roles_and_switches_are_documented() -> None:
    for name in {role for roles in ROLES.values() for role in roles}:
        assert f"| {name} |" in DOCUMENTED
    for label, _, _ in setup._SWITCHES.values():
        assert f"*{label}*" in DOCUMENTED
