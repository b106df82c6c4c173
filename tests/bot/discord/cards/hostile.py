"""Facts and questions as somebody would write them who means harm."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import strategies as st

from tests.bot.discord.cards import made

Json = dict[str, Any]

_PIECES = (
    "@everyone",
    "@here",
    "<@123456789012345678>",
    "<@!123456789012345678>",
    "<@&123456789012345678>",
    "<#123456789012345678>",
    "</ask:123456789012345678>",
    "[here](https://evil.example)",
    "[x](<javascript:alert(1)>)",
    "https://evil.example",
    "discord.gg/evil",
    "<https://evil.example>",
    "```",
    "`",
    "**",
    "__",
    "_",
    "~~",
    "||",
    "\n# ",
    "\n-# Asked: ",
    "\n> ",
    "\n>>> ",
    "\n- ",
    "\n1. ",
    "<:evil:123456789012345678>",
    ":skull:",
    "<t:1700000000:R>",
    "\u202e",
    "\u2066",
    "\u200d",
    "\u200b",
    "\u200c@\u200beveryone",
    "\ud83d",
    "e" + "\u0301" * 12,
    "👩\u200d👩\u200d👧",
    "\\",
    "\\*",
    "](",
    ")>",
    "\x00",
    "\x1b[31m",
    "\u2028",
    "'; DROP TABLE fact; --",
    'NEAR("a" b)',
    " ",
    "plain words",
    "漢字",
    "٣٤",
)
_NAMES = ("ferry", "riders-2023", f"long-{'x' * 90}", "guild-700000000000000001")
_URLS = (made.URL, "javascript:alert(1)", "https://good.example@evil.example/", "https://", "")


def words(most: int = 4_000) -> st.SearchStrategy[str]:
    """Text of hostile pieces and anything at all, short or long."""
    piece = st.one_of(st.sampled_from(_PIECES), st.text(st.characters(), max_size=6))
    short = st.lists(piece, min_size=1, max_size=12).map("".join)
    long = st.tuples(short, st.integers(1, 400)).map(lambda pair: (pair[0] * pair[1])[:most])
    return st.one_of(short, long)


@st.composite
def facts(draw: st.DrawFn, least: int = 0, most: int = 6) -> list[Json]:
    """Facts as they are shown, hostile wherever a fact holds words."""
    writer = _Writer(draw(st.lists(words(), min_size=2, max_size=6)), draw(st.integers(0, 2**32)))
    return [writer.fact() for _ in range(draw(st.integers(least, most)))]


@st.composite
def answers(draw: st.DrawFn) -> Json:
    """An answer of any status."""
    status, part = draw(
        st.sampled_from((("answered", "answers"), ("ambiguous", "choices"), ("not_found", "related")))
    )
    return made.said(status, draw(words()), **{part: draw(facts())})


class _Writer:
    """Writes facts from a few texts, a different one in each place."""

    def __init__(self, texts: list[str], seed: int) -> None:
        self._texts = texts
        self._random = random.Random(seed)

    def fact(self, kind: str = "") -> Json:
        kind = kind or self._random.choice(("figure", "quote", "statement", "computed"))
        fact: Json = {
            "id": self._random.choice(_NAMES),
            "kind": kind,
            "pack": self._random.choice(_NAMES),
            "statement": self._text(500),
            "citations": [self._citation() for _ in range(self._random.randint(1, 6))],
        }
        if kind == "figure":
            names = ("variable_measured", "observation_about", "value_text", "unit_text", "attributed_to")
            optional = ("place", "observation_date", "measurement_method")
            chosen = [*names, *(name for name in optional if self._random.random() < 0.5)]
            fact["figure"] = {name: self._text(200) for name in chosen}
        elif kind == "quote":
            creator = {"name": self._text(200), "role": self._text(200), "pseudonym": True}
            fact["quote"] = {"text": self._text(2_000), "creator": creator, "recipient": self._text(100)}
        elif kind == "computed":
            fact["operands"] = [self.fact("figure"), self.fact("figure")]
        else:
            fact["asserted_by"] = self._text(200)
        return fact

    def _citation(self) -> Json:
        citation: Json = {"source": "s", "exact": self._text(1_000), "reference": self._text(2_000)}
        citation |= {"prefix": self._text(100), "suffix": self._text(100)}
        url = self._random.choice(
            (*_URLS, f"https://example.org/{self._text(600)}", f"https://{self._text(60)}")
        )
        return citation | ({"url": url} if url else {})

    def _text(self, most: int) -> str:
        return self._random.choice(self._texts)[:most]
