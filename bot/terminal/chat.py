"""The conversation on a real terminal, with history and line editing, or over plain lines."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.opening import data_folder
from bot.terminal.conversation import HELP, Conversation
from bot.terminal.screen import Line, Role, show

if TYPE_CHECKING:
    from prompt_toolkit.history import History

    from facts.base import FactBase

_PROMPT = "> "


def talk(base: FactBase) -> None:
    """Hold a conversation until the person leaves or standard input ends."""
    conversation = Conversation(base)
    if sys.stdin.isatty() and sys.stdout.isatty():
        show([Line("Ask a question. /help says what else you can type, /quit leaves.", Role.NOTE)])
        typed = _prompted()
    else:
        typed = _plain()
    for line in typed:
        if reply := conversation.reply(line):
            show([*reply, Line()])
        if conversation.over:
            break


def _prompted() -> Iterator[str]:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.completion import WordCompleter
    from prompt_toolkit.shortcuts import CompleteStyle

    session: PromptSession[str] = PromptSession(
        history=_history(),
        completer=WordCompleter(list(HELP), sentence=True),
        complete_while_typing=False,
        complete_style=CompleteStyle.READLINE_LIKE,
        reserve_space_for_menu=0,
    )
    while True:
        try:
            yield session.prompt(_PROMPT)
        except KeyboardInterrupt:  # as in a shell: forget the line, go on
            continue
        except EOFError:
            return


def _plain() -> Iterator[str]:
    """The lines of standard input. What no terminal has echoed is shown before its answer."""
    echo = not sys.stdin.isatty()
    for raw in sys.stdin.buffer:
        typed = raw.decode("utf-8", "replace").rstrip("\r\n")
        if echo and typed.strip():
            show([Line(f"{_PROMPT}{typed}", Role.NOTE)])
        yield typed


def _history() -> History:
    """What was typed before, kept in the user's data folder where that can be written."""
    from prompt_toolkit.history import FileHistory, InMemoryHistory

    path = data_folder() / "history"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError:
        return InMemoryHistory()
    return FileHistory(path)
