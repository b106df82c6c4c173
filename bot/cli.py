"""``footnote …``: the group of commands. Each command's module is loaded when it is used."""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module
from typing import Any

import click
from click.exceptions import Exit

from bot.commands.options import remember_db
from facts.errors import FootnoteError

_COMMANDS = {
    "chat": "bot.commands.asking",
    "ask": "bot.commands.asking",
    "stats": "bot.commands.stats",
    "model": "bot.commands.model",
    "run": "bot.commands.running",
    "doctor": "bot.commands.doctor",
    "source": "bot.commands.sources",
    "fact": "bot.commands.facts",
    "import": "bot.commands.packs",
    "export": "bot.commands.packs",
    "verify": "bot.commands.checking",
    "backup": "bot.commands.upkeep",
    "rebuild": "bot.commands.upkeep",
}

_INTERRUPTED = 130

_WELCOME = """\
Footnote answers questions from a base of facts. Every answer stands in a source and shows its
words; what the base does not hold, it does not answer.

  footnote chat                ask in the terminal; the base that ships with Footnote is there at once
  footnote ask "How many …?"   one answer
  footnote stats list          the figures as data: series, comparisons, charts
  footnote source list         what the facts are drawn from
  footnote fact add --help     add a fact of your own
  footnote --help              every command

Your base: {path}"""


class _Commands(click.Group):
    """Loads a command when it is asked for, and turns what goes wrong into one clear message."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.commands = {name: click.Command(name) for name in _COMMANDS}  # for click's "did you mean"

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(_COMMANDS[cmd_name]).COMMANDS[cmd_name]
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except FootnoteError as error:
            from bot.terminal.complaint import complain

            complain(error)
        except KeyboardInterrupt:
            raise Exit(_INTERRUPTED) from None
        except BrokenPipeError:
            raise
        except OSError as error:
            from bot.terminal.complaint import say

            say(f"{error.filename or 'The system'}: {error.strerror or error}")
        raise Exit(1)


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--db",
    metavar="PATH",
    envvar="FOOTNOTE_DB",
    help="The base's file (or FOOTNOTE_DB); by default in your user data folder. Made on first use.",
    expose_value=False,
    callback=remember_db,
)
@click.version_option(package_name="footnote-bot", message="Footnote %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Answers from a base of facts, each with the exact words of its source, or none.

    \b
    Exit status: 0 answered or done, 1 an error, 2 wrong usage, 3 not found (or several are meant).
    """
    if ctx.invoked_subcommand is None:
        from bot.opening import db_path

        click.echo(_WELCOME.format(path=db_path()))


def main() -> None:
    """The console script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that has no “ shows ? and goes on
    try:
        cli.main(prog_name="footnote")
    except SystemExit:
        _quiet_last_flush()
        raise


def _quiet_last_flush() -> None:
    """Where the reader of our output has gone, Python's flush at exit has no one to tell."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
