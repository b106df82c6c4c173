"""``footnote`` as other programs meet it: a process with pipes, signals and an exit status."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASKED = "How many riders did the ferry carry in 2023?"
COMMAND = [sys.executable, "-m", "bot"]


@pytest.fixture
def environment(base_file: Path) -> dict[str, str]:
    return {**os.environ, "FOOTNOTE_DB": str(base_file)}


def start(environment: dict[str, str], *args: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, *args],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        cwd=ROOT,
    )


def test_each_answer_of_a_stream_comes_before_the_next_question(environment: dict[str, str]) -> None:
    with start(environment, "ask", "--json", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for question in (ASKED, "", "who?"):
            process.stdin.write(f"{question}\n".encode())
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["question"] == question
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_a_reader_that_goes_away_is_no_error(environment: dict[str, str]) -> None:
    with start(environment, "ask", "--json", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(f"{ASKED}\n".encode())
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        try:
            process.stdin.write(f"{ASKED}\n".encode() * 1000)
            process.stdin.close()
        except BrokenPipeError:
            pass
        process.wait(timeout=30)
        assert process.stderr.read() == b""


@pytest.mark.parametrize("args", [("ask", "--json", "-"), ("chat",)])
def test_an_interrupt_is_quiet(environment: dict[str, str], args: tuple[str, ...]) -> None:
    with start(environment, *args) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(f"{ASKED}\n".encode())
        process.stdin.flush()
        process.stdout.readline()
        time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130
        assert process.stderr.read() == b""


def test_a_full_disk_under_the_output_is_one_clear_message(environment: dict[str, str]) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "ask", ASKED],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment,
            cwd=ROOT,
            timeout=30,
            check=False,
        )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"No space left" in done.stderr


def test_a_terminal_without_curly_quotes_gets_what_it_can_show(environment: dict[str, str]) -> None:
    done = subprocess.run(
        [*COMMAND, "ask", ASKED],
        capture_output=True,
        env={**environment, "PYTHONIOENCODING": "latin-1"},
        cwd=ROOT,
        timeout=30,
        check=True,
    )
    assert b"?the ferry carried 41,200 riders in 2023?" in done.stdout


def test_json_is_utf_8_whatever_the_terminal_speaks(environment: dict[str, str]) -> None:
    done = subprocess.run(
        [*COMMAND, "ask", "--json", "Darién?"],
        capture_output=True,
        env={**environment, "PYTHONIOENCODING": "latin-1"},
        cwd=ROOT,
        timeout=30,
        check=False,
    )
    assert json.loads(done.stdout.decode("utf-8"))["question"] == "Darién?"
