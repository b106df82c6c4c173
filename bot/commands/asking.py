"""``footnote ask`` and ``footnote chat``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from bot.commands.options import BaseCommand, model_option
from bot.opening import open_to_ask
from bot.terminal import safe

if TYPE_CHECKING:
    from facts.base import FactBase

_NOT_FOUND = 3


@click.command(cls=BaseCommand)
@click.argument("words", nargs=-1, required=True, metavar="QUESTION")
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object; with - as QUESTION, one for each line."
)
@click.option("--explain", is_flag=True, help="Show every stage on the way to the answer.")
@model_option
@click.pass_context
def ask(
    ctx: click.Context, words: tuple[str, ...], *, as_json: bool, explain: bool, model: str | None
) -> None:
    """Answer QUESTION from the base, or say that the base does not hold the answer.

    With --json and - as QUESTION, reads a question a line from standard input and writes a JSON
    object a line, in the same order, each as soon as it is known.

    \b
    Exit status: 0 answered, 3 not found or several facts fit. A stream of questions exits 0.
    """
    question = " ".join(words).encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    if question == "-":
        if not as_json:
            raise click.UsageError("A stream of questions needs --json. To talk instead: footnote chat")
        with open_to_ask(model) as base:
            _stream(base, sys.stdin.buffer, explain=explain)
        return
    with open_to_ask(model) as base:
        answer = base.ask(question)
        said = answer.to_json()
        if as_json:
            _write_json(said | ({"explanation": answer.explanation} if explain else {}))
        else:
            _show(said, answer.explanation if explain else None)
    if said["status"] != "answered":
        ctx.exit(_NOT_FOUND)


@click.command(cls=BaseCommand)
@model_option
def chat(*, model: str | None) -> None:
    """Ask in the terminal: follow-ups such as "and in 2021?", /why, /help.

    Where standard input is no terminal, each of its lines is a question.
    """
    from bot.terminal.chat import talk

    with open_to_ask(model) as base:
        talk(base)


COMMANDS = {"ask": ask, "chat": chat}


def _stream(base: FactBase, questions: BinaryIO, *, explain: bool) -> None:
    for raw in questions:
        answer = base.ask(raw.decode("utf-8", "replace").rstrip("\r\n"))
        _write_json(answer.to_json() | ({"explanation": answer.explanation} if explain else {}))


def _write_json(said: dict[str, Any]) -> None:
    """One line of UTF-8, whatever the terminal's encoding: that is what JSON is written in."""
    out = sys.stdout.buffer
    out.write(safe.json_line(said).encode() + b"\n")
    out.flush()


def _show(said: dict[str, Any], explanation: Any) -> None:
    from bot.terminal import explain, render
    from bot.terminal.screen import Line, show

    show(render.answer(said))
    if explanation is not None:
        show([Line(), *explain.outline(explanation)])
