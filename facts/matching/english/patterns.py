"""Patterns that are compiled when they are first needed: most texts need few of them, and start-up counts."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple


@cache
def compiled(form: str) -> re.Pattern[str]:
    """The pattern, compiled once."""
    return re.compile(form)


class Rewriting(NamedTuple):
    """A pattern that can only stand where one of the ``signs`` does, in small letters, which is cheap to see;
    and what is written in its place."""

    signs: tuple[str, ...]
    form: str
    plain: str | Callable[[re.Match[str]], str]


def rewritings(*rows: tuple[str, str, str | Callable[[re.Match[str]], str]]) -> tuple[Rewriting, ...]:
    """By row: the signs ("a|b": one of both), the pattern, and what is written in its place."""
    return tuple(Rewriting(tuple(signs.split("|")), form, plain) for signs, form, plain in rows)


def rewritten(text: str, rules: tuple[Rewriting, ...]) -> str:
    """The text with each of the rules applied, in order."""
    lower = text.lower()
    for signs, form, plain in rules:
        if any(sign in lower for sign in signs):
            text = compiled(form).sub(plain, text)
            lower = text.lower()
    return text
