"""The options that many commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

_DB = "footnote.db"


def remember_db(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    """Keep what ``--db`` names, for ``chosen_db``; the option nearest to the command wins."""
    if value is not None:
        ctx.meta[_DB] = value


def chosen_db() -> str | None:
    """The path that ``--db`` or FOOTNOTE_DB names, or None where neither does."""
    path: str | None = click.get_current_context().meta.get(_DB)
    return path


class BaseCommand(click.Command):
    """A command on the base: it takes ``--db`` itself, as well as the group before it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params.append(
            click.Option(
                ["--db"],
                metavar="PATH",
                help="The base's file (or FOOTNOTE_DB).",
                expose_value=False,
                callback=remember_db,
            )
        )


class BaseGroup(click.Group):
    """A group whose commands are BaseCommands."""

    command_class = BaseCommand


def change_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--actor`` and ``--reason``, which every change takes."""
    command = click.option("--reason", default="", help="Why; kept in the history.")(command)
    return click.option(
        "--actor", default=os_user, show_default="your user name", help="Who; kept in the history."
    )(command)


def home_pack_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--pack`` for what is added: the pack "local" where none is named."""
    return click.option(
        "--pack", default="local", show_default=True, metavar="ID", help="The pack that it is added to."
    )(command)


def pack_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--pack`` for what is there already: needed only where several packs have that id."""
    return click.option("--pack", metavar="ID", help="The pack that holds it, where several hold that id.")(
        command
    )


seen_option = click.option(
    "--seen",
    type=int,
    metavar="REVISION",
    help="The revision that you saw; refused where there is a newer one. By default the current one.",
)


def listen_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--listen``, for the bot and for what checks it."""
    return click.option(
        "--listen",
        is_flag=True,
        envvar="FOOTNOTE_LISTEN",
        help="Also read the channels that moderators chose for it (or FOOTNOTE_LISTEN=1); needs the message"
        " content intent.",
    )(command)


def model_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--model``, for what asks and for what checks it."""
    return click.option(
        "--model",
        metavar="DIR",
        envvar="FOOTNOTE_MODEL",
        help="A model of meaning that helps to find facts (or FOOTNOTE_MODEL): its folder, or the name that"
        " it was fetched by.",
    )(command)


def os_user() -> str:
    """The name of whoever runs this, as the operating system knows it."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container may run as a number that has no name
        return "unknown"
