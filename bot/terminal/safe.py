"""Text from facts, files and people, made safe to show on a terminal.

A terminal obeys control characters: colours, moving the cursor, setting the title, in some even
typing on the user's behalf. Characters that turn the direction of writing can make words read as
others. None of them is shown.
"""

from __future__ import annotations

import json
import re
from typing import Any

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_CONTROL_BUT_NEWLINE = re.compile(_CONTROL.pattern.replace("\x00-\x1f", "\x00-\x09\x0b-\x1f"))

_NOT_IN_JSON = re.compile("[\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def line(text: str) -> str:
    """``text`` on one line: white space in one piece, control characters as U+FFFD.

    >>> line("two\\nlines \\x1b[31mred")
    'two lines �[31mred'
    """
    return _CONTROL.sub("\ufffd", " ".join(text.split()))


def lines(text: str) -> str:
    """``text`` with its line breaks kept, other control characters as U+FFFD."""
    return _CONTROL_BUT_NEWLINE.sub("\ufffd", text.replace("\r\n", "\n").replace("\t", "    "))


def json_line(value: Any) -> str:
    """``value`` as JSON on one line for whoever splits lines, readable but for characters that command.

    >>> json_line({"place": "Darién\\u2028"})
    '{"place": "Darién\\\\u2028"}'
    """
    text = json.dumps(value, ensure_ascii=False)
    return _NOT_IN_JSON.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
