"""Lines of markdown within a number of characters: ours as they are, those of others escaped."""

from __future__ import annotations

from bot.discord.cards import safe
from bot.discord.cards.limits import size

_LEAST = 12  # fewer characters of somebody's words say nothing


class Lines:
    """Collects lines until ``most`` characters are used, line breaks counted."""

    def __init__(self, most: int) -> None:
        self.left = most
        self._paragraphs: list[list[str]] = [[]]

    def __str__(self) -> str:
        return "\n".join(self.paragraphs)

    @property
    def paragraphs(self) -> list[str]:
        """What was collected; ``pause`` stands between two of them."""
        joined = ("\n".join(lines).strip("\n") for lines in self._paragraphs)
        return [paragraph for paragraph in joined if paragraph]

    def pause(self) -> None:
        """What follows is a paragraph of its own."""
        self._paragraphs.append([])

    def words(self, before: str, text: str, after: str = "", *, most: int = 10_000) -> bool:
        """A line of somebody's words between markdown of ours, in at most ``most`` characters in all;
        cut where there is no more room. False where there is none at all, or nothing to show."""
        room = min(most, self._free) - size(before) - size(after)
        shown = safe.escaped(text, room) if room >= _LEAST else ""
        return bool(shown) and self.ours(f"{before}{shown}{after}")

    def ours(self, markdown: str) -> bool:
        """Markdown of our own, whole or not at all."""
        if size(markdown) > self._free:
            return False
        self.left = self._free - size(markdown)
        self._paragraphs[-1].append(markdown)
        return True

    @property
    def _free(self) -> int:
        return self.left - (1 if any(self._paragraphs) else 0)
