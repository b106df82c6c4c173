"""What the words right around a number do to it: "nearly", "more than", "or so"."""

from __future__ import annotations

import re

_BEFORE = [
    ("nearly", r"(?:very )?nearly|almost|close to|approaching|not quite|just short of"),
    ("about", r"about|around|roughly|approximately|approx\.?|some|circa|ca?\.|an estimated|estimated at|~"),
    ("at_least", r"at least|no fewer than|no less than|not less than|a minimum of"),
    (
        "more_than",
        r"(?:slightly |far |well )?more than|(?:just |well )?over|above|upwards? of|in excess of|exceeding",
    ),
    ("up_to", r"up to|as many as|as much as|as high as|no more than|not more than|at most|a maximum of"),
    ("less_than", r"(?:slightly |far |well )?(?:less|fewer) than|(?:just |well )?under|below"),
]
_AFTER = [
    ("at_least", r"\s+or (?:more|over|above)\b|\+"),
    ("about", r"\s+or so\b"),
    ("up_to", r"\s+or (?:fewer|less|under)\b"),
]
_BEFORE_IT = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _BEFORE) + r")\s*$", re.IGNORECASE
)
_AFTER_IT = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _AFTER), re.IGNORECASE)
_REACH = 30
EXACT = "exact"


def around(sentence: str, start: int, end: int) -> tuple[str, int, int]:
    """The modifier of the number that stands at ``start`` to ``end``, and where number and modifier
    together stand."""
    before = _BEFORE_IT.search(sentence, max(0, start - _REACH), start)
    if before is not None:
        return _named(before), before.start(), end
    after = _AFTER_IT.match(sentence, end)
    if after is not None:
        return _named(after), start, after.end()
    return EXACT, start, end


def _named(found: re.Match[str]) -> str:
    return str(found.lastgroup)
