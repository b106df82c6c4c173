"""Patterns are compiled when first needed, and looked for only where one of their signs stands."""

import re

from hypothesis import given
from hypothesis import strategies as st

from facts.matching.english.patterns import compiled, rewritings, rewritten

ROWS = (
    ("per cent", r"(?i)\bper cent\b", "percent"),
    ("ferry|boat", r"(?i)\b(ferry|boat)s\b", r"\1"),
    ("2k", r"\b2k(\d\d)\b", lambda found: f"20{found[1]}"),
)
PIECES = st.sampled_from(
    ["Per cent", "per", "cent", "Ferries", "FERRYS", "boats", "2k21", "2k", "21", " ", ", "]
)


def test_a_pattern_is_compiled_once() -> None:
    assert compiled(r"a+b") is compiled(r"a+b")


@given(st.lists(PIECES, max_size=12).map("".join))
def test_a_text_is_rewritten_as_without_looking_for_signs(text: str) -> None:
    plainly = text
    for _, form, put in ROWS:
        plainly = re.sub(form, put, plainly)
    assert rewritten(text, rewritings(*ROWS)) == plainly
