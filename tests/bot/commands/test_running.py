"""``footnote run`` before it comes to Discord."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import cli


@pytest.mark.parametrize("token", [None, "", "  "])
def test_without_a_token_it_says_in_five_lines_how_to_get_one(own_home: Path, token: str | None) -> None:
    result = CliRunner().invoke(cli, ["run"], env={"DISCORD_TOKEN": token})
    assert result.exit_code == 2
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert len(lines) == 5
    assert "https://discord.com/developers/applications" in result.stderr
    assert "DISCORD_TOKEN" in result.stderr
    assert "scope=bot+applications.commands" in lines[-1]
    assert list(own_home.iterdir()) == []


def test_a_file_that_is_no_base_is_one_clear_message(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader,\n" * 100)
    result = CliRunner().invoke(cli, ["run", "--db", str(path)], env={"DISCORD_TOKEN": "a.b.c"})
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert "Traceback" not in result.stderr
