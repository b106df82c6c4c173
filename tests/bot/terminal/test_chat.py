"""A conversation: over plain lines, and on a real terminal."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Self

from tests.bot.conftest import RIDERS_2022, Run

ASKED = "How many riders did the ferry carry in 2023?"


def test_each_line_is_shown_and_answered(run: Run) -> None:
    result = run("chat", stdin=f"{ASKED}\n\nWhat did Ines Duarte say?\n")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"> {ASKED}\nThe ferry carried 41,200 riders in 2023.\n")
    assert "> What did Ines Duarte say?\n" in result.stdout
    assert "We have never been busier" in result.stdout


def test_no_questions_no_words(run: Run) -> None:
    result = run("chat")
    assert (result.exit_code, result.stdout) == (0, "")


def test_leaving_leaves_the_rest_unanswered(run: Run) -> None:
    assert "41,200" not in run("chat", stdin=f"/quit\n{ASKED}\n").stdout


def test_why_explains_the_last_answer(run: Run) -> None:
    assert "Nothing has been asked yet." in run("chat", stdin="/why\n").stdout
    answered = run("chat", stdin=f"{ASKED}\n").stdout
    explained = run("chat", stdin=f"{ASKED}\n/why\n").stdout
    assert explained.startswith(answered)
    assert "riders-2023" in explained.removeprefix(answered)


def test_sources_are_listed(run: Run) -> None:
    assert "The harbour in 2023" in run("chat", stdin="/sources\n").stdout


def test_help_names_every_command_and_so_does_a_wrong_one(run: Run) -> None:
    for typed in ("/help", "/hlep"):
        shown = run("chat", stdin=f"{typed}\n").stdout
        for name in ("/help", "/why", "/sources", "/quit"):
            assert name in shown


def test_a_short_question_follows_the_one_before_and_only_adds_to_it(run: Run) -> None:
    shown = run(
        "chat", stdin="How many riders did the ferry carry in 1987?\nand in 2023?\nand in 1988?\n"
    ).stdout
    replies = re.split(r"^> .*\n", shown, flags=re.MULTILINE)[1:]
    assert replies[0].startswith("The base does not hold")
    assert replies[1].startswith("The ferry carried 41,200 riders in 2023.")
    assert replies[2].startswith("The base does not hold")


def test_where_several_facts_fit_one_is_picked_by_its_number(run: Run) -> None:
    assert run("fact", "add", *RIDERS_2022).exit_code == 0
    shown = run("chat", stdin="How many riders did the ferry carry?\n3\n2\n").stdout
    choices, too_high, picked = re.split(r"^> .*\n", shown, flags=re.MULTILINE)[1:]
    assert "Which do you mean?" in choices
    assert "  2. The ferry carried " in choices
    assert too_high == "There are 2 to choose from; type 1 to 2.\n\n"
    second = choices.split("  2. ")[1].split(" [1]")[0]
    assert picked.startswith(f"{second}\n")
    assert "according to the Harbour Office" in picked


def test_a_number_is_a_question_where_there_is_nothing_to_pick(run: Run) -> None:
    assert "to choose from" not in run("chat", stdin="2\n").stdout


def test_bad_bytes_are_no_end(run: Run) -> None:
    result = run("chat", stdin=b"\xff\xfe\n" + ASKED.encode())
    assert result.exit_code == 0
    assert "41,200" in result.stdout


class Terminal:
    """``footnote chat`` on a pseudo-terminal of its own."""

    READY = "\x1b[?2004h"
    """What a line editor sends when it begins to take keys."""

    def __init__(self, base: Path, home: Path) -> None:
        self._leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "chat"],
            stdin=follower,
            stdout=follower,
            stderr=follower,
            env={**os.environ, "HOME": str(home), "FOOTNOTE_DB": str(base), "TERM": "xterm"},
            cwd=Path(__file__).parents[3],
            start_new_session=True,
        )
        os.close(follower)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._leader)

    def read_until(self, expected: str, seconds: float = 30) -> str:
        """What is shown until ``expected`` is, while the terminal's own questions are answered."""
        until = time.monotonic() + seconds
        seen = ""
        while expected not in seen:
            ready, _, _ = select.select([self._leader], [], [], max(0, until - time.monotonic()))
            assert ready, f"no {expected!r} in {seen!r}"
            new = os.read(self._leader, 65536).decode("utf-8", "replace")
            if "\x1b[6n" in new:
                os.write(self._leader, b"\x1b[1;1R")  # where the cursor is
            seen += new
        return seen

    def type(self, keys: str) -> None:
        os.write(self._leader, keys.encode())

    def wait(self) -> int:
        return self._process.wait(timeout=30)


def test_on_a_terminal_there_are_colours_history_and_an_end(base_file: Path, own_home: Path) -> None:
    with Terminal(base_file, own_home) as terminal:
        terminal.read_until(Terminal.READY)
        terminal.type(f"{ASKED}\r")
        shown = terminal.read_until(Terminal.READY)
        assert "\x1b[1mThe ferry carried 41,200 riders in 2023." in shown
        terminal.type("forget this\x03")  # Ctrl-C forgets the line and goes on
        terminal.read_until(Terminal.READY)
        terminal.type("\x1b[A\r")  # the arrow brings the question back
        assert "The ferry carried 41,200 riders in 2023." in terminal.read_until(Terminal.READY)
        terminal.type("\x04")
        assert terminal.wait() == 0
    (history,) = own_home.rglob("history")
    assert ASKED in history.read_text()
    assert "forget this" not in history.read_text()
