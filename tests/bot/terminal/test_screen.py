"""The same lines, plain in a pipe and in colour on a terminal, never as markup."""

import io
import sys

import pytest

from bot.terminal.screen import Line, Role, show


class Terminal(io.StringIO):
    """A standard output that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_plain_lines(capsys: pytest.CaptureFixture[str]) -> None:
    show([Line("one", Role.STATEMENT), Line(), Line("two \x1b[31m", Role.QUOTE, indent=2)])
    assert capsys.readouterr().out == "one\n\n  two �[31m\n"


def test_a_terminal_gets_styles_and_no_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.delenv("NO_COLOR", raising=False)
    show([Line("a [red]fact[/red] :smile: \x1b[31m", Role.STATEMENT, indent=2)])
    assert "[red]fact[/red] :smile: �[31m" in terminal.getvalue()
    assert "\x1b[1m" in terminal.getvalue()


def test_a_long_line_wraps_under_its_indent(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "30")
    show([Line("word " * 12, indent=4), Line(), Line("end")])
    *wrapped, empty, end, rest = terminal.getvalue().split("\n")
    assert wrapped == ["    word word word word word"] * 2 + ["    word word"]
    assert (empty, end, rest) == ("", "end", "")
