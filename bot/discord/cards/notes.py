"""The references at the foot of a card, each once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.discord.cards import safe
from bot.discord.cards.limits import size
from bot.discord.cards.lines import Lines

Json = Mapping[str, Any]

_MOST = 6
_LINK = "Open the source"


class Notes:
    """The references of ``facts``, numbered in the order of their citations where they are several."""

    def __init__(self, facts: Iterable[Json]) -> None:
        self._numbers: dict[tuple[str, str], int] = {}
        for fact in facts:
            for one in (fact, *fact.get("operands", ())):
                for citation in one["citations"]:
                    self._numbers.setdefault(_name(citation), len(self._numbers) + 1)

    def mark(self, *citations: Json) -> str:
        """The marks of what is cited, such as ``[1]``, or "" where there is one reference in all."""
        if len(self._numbers) < 2:
            return ""
        numbers = dict.fromkeys(self._numbers[_name(citation)] for citation in citations)
        return "".join(f" \\[{number}\\]" for number in list(numbers)[:_MOST])

    def foot(self, most: int) -> str:
        """The references as small print in at most ``most`` characters."""
        lines = Lines(most)
        listed = list(self._numbers.items())[:_MOST]
        for left, ((reference, url), number) in zip(range(len(listed), 0, -1), listed, strict=True):
            before = f"-# \\[{number}\\] " if len(self._numbers) > 1 else "-# Source: "
            share = lines.left // left
            link = _link(url)
            lines.words(before, reference, link if size(link) <= share // 2 else "", most=share)
        if len(self._numbers) > len(listed):
            lines.ours(f"-# and {len(self._numbers) - len(listed)} more sources")
        return str(lines)


def _name(citation: Json) -> tuple[str, str]:
    return citation["reference"], citation.get("url") or ""


def _link(url: str) -> str:
    safe_url = safe.link(url)
    return f" · [{_LINK}](<{safe_url}>)" if safe_url else ""
