"""The group of commands: what it says, how it fails, and that all of it is documented."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.cli import cli
from tests.bot.conftest import Run

DOCUMENTED = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")


def every_command(group: click.Group, path: str = "footnote") -> Iterator[tuple[str, click.Command]]:
    with click.Context(group) as ctx:
        for name in group.list_commands(ctx):
            command = group.get_command(ctx, name)
            assert command is not None
            if isinstance(command, click.Group):
                yield from every_command(command, f"{path} {name}")
            else:
                yield f"{path} {name}", command


COMMANDS = dict(every_command(cli))


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_is_documented(path: str) -> None:
    assert re.search(rf"`{path}(?: [^`]*)?`", DOCUMENTED)


@pytest.mark.parametrize("path", COMMANDS)
def test_every_option_is_documented(path: str) -> None:
    for parameter in COMMANDS[path].params:
        if isinstance(parameter, click.Option):
            for name in parameter.opts:
                assert f"`{name}" in DOCUMENTED, f"{path} {name}"


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_explains_itself_and_its_options(path: str) -> None:
    command = COMMANDS[path]
    assert command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{path} {parameter.name}"


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_takes_the_path_of_the_base(path: str) -> None:
    assert any("--db" in parameter.opts for parameter in COMMANDS[path].params)


@pytest.mark.parametrize("path", COMMANDS)
def test_help_needs_no_base(path: str, own_home: Path) -> None:
    result = CliRunner().invoke(cli, [*path.split()[1:], "--help"])
    assert result.exit_code == 0
    assert list(own_home.iterdir()) == []


def test_alone_it_says_how_to_start_and_makes_nothing(own_home: Path) -> None:
    result = CliRunner().invoke(cli, [])
    assert result.exit_code == 0
    assert "footnote chat" in result.stdout
    assert str(own_home) in result.stdout
    assert list(own_home.iterdir()) == []


def test_a_wrong_command_is_wrong_usage(run: Run) -> None:
    result = run("aks", "who?")
    assert result.exit_code == 2
    assert "ask" in result.stderr
    assert result.stdout == ""


def test_the_option_after_the_command_goes_before_the_one_in_front(
    run: Run, shipped_file: Path, tmp_path: Path
) -> None:
    near = shutil.copy(shipped_file, tmp_path / "near.db")
    result = run("--db", tmp_path / "front.db", "source", "list", "--db", near)
    assert result.exit_code == 0
    assert "Axios" in result.stdout
    assert not (tmp_path / "front.db").exists()


def test_on_first_use_a_base_is_made_and_filled_in_the_users_data_folder_and_that_is_said(
    own_home: Path,
) -> None:
    first = CliRunner().invoke(cli, ["source", "list"])
    assert first.exit_code == 0
    (path,) = own_home.rglob("footnote.db")
    assert str(path) in first.stderr
    assert "Axios" in first.stdout
    again = CliRunner().invoke(cli, ["source", "list"])
    assert again.stdout == first.stdout
    assert again.stderr == ""


def test_a_file_that_is_no_base_is_one_clear_message_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader,\n" * 100)
    result = CliRunner().invoke(cli, ["ask", "--db", str(path), "who?"])
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert "Traceback" not in result.stderr
    assert result.stdout == ""
    assert path.read_text() == "Dear reader,\n" * 100


def test_a_file_that_is_not_there_is_one_clear_message(run: Run, tmp_path: Path) -> None:
    result = run("verify", "--document", tmp_path / "none.txt")
    assert result.exit_code == 1
    assert "none.txt: No such file or directory" in result.stderr
