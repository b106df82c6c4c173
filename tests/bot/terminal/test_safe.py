"""No text can command the terminal that it is shown on."""

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.terminal import safe


def test_escapes_lose_their_escape() -> None:
    assert safe.line("a\x1b[2Jb") == "a�[2Jb"
    assert safe.line("a\x9b2Jb") == "a�2Jb"
    assert safe.line("a\x1b]0;title\x07b") == "a�]0;title�b"


def test_the_direction_of_writing_cannot_be_turned() -> None:
    assert safe.line("12\u202e34\u2066") == "12�34�"


def test_a_line_stays_one_line() -> None:
    assert safe.line(" two\nlines\r\nand\ta tab ") == "two lines and a tab"


def test_lines_keep_their_breaks() -> None:
    assert safe.lines("one\r\ntwo\n\tthree\x1b") == "one\ntwo\n    three�"


def test_json_is_one_line_for_everybody_and_means_the_same() -> None:
    value = {"text": "Darién\u2028\u0085\x9b\u202e\n"}
    written = safe.json_line(value)
    assert written.splitlines() == [written]
    assert "Darién" in written
    assert json.loads(written) == value


@given(st.text())
def test_no_control_character_is_left(text: str) -> None:
    assert not any(unicodedata.category(letter) == "Cc" for letter in safe.line(text))
    assert not any(unicodedata.category(letter) == "Cc" for letter in safe.lines(text).replace("\n", ""))
