"""The base's own listed questions, for somebody who is still typing one.

Nothing here decides what a fact answers: what is picked is asked like any other question. So likeness
may do what it may do nowhere else, and a word may be unfinished.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import Any

from rapidfuzz import fuzz

from facts.matching.english.words import (
    Word,
    fold,
    split,
    stem,
)
from facts.matching.profile import PASSING
from facts.matching.recall import spelling
from facts.matching.recall.index import Index, Key
from facts.sqlite import Database

Json = dict[str, Any]
Questions = Callable[[Sequence[Key]], Mapping[Key, Sequence[str]]]
"""Gives the listed questions of facts, each as it is written and in the index's order."""

MAX_TYPED = 200
"""No listed question is longer; what is typed beyond it is not looked at."""
MAX_WORDS = 12
"""So many are looked for; the letters of all are compared."""
MOST_OF_ONE_FACT = 3
_FACTS = 60
_COMPARED = 1_000
_ENDINGS = 50
_SHORTEST_START = 3
_PASSING_WEIGHT = 0.3
_ENOUGH = 0.5
"""The share of what was typed that a question must hold."""

_UNFINISHED = re.compile(r"(?<!['’])\b[^\W_]+\Z")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Typed:
    """A typed word: the stems that it may be, and for an unfinished one how they start."""

    stems: frozenset[str]
    weight: float
    start: str | None = None

    def stands_in(self, held: frozenset[str]) -> bool:
        """Whether it is one of the stems ``held``."""
        if not self.stems.isdisjoint(held):
            return True
        return self.start is not None and any(one.startswith(self.start) for one in held)

    @property
    def query(self) -> str:
        """The same in the words of FTS5."""
        ways = [f'"{one}"' for one in sorted(self.stems)]
        if self.start is not None:
            ways.append(f'"{self.start}"*')
        return f"({' OR '.join(ways)})"


def suggest(
    db: Database, index: Index, text: str, *, packs: Sequence[str], questions: Questions, limit: int
) -> list[Json]:
    """Listed questions of the answerable facts of ``packs``, those first that are most like ``text``;
    at most a few of each fact. With nothing typed, some of everything."""
    typed = fold(looked_at(text))
    limit = max(0, limit)
    wanted = _read(db, index, typed)
    if not wanted:
        return _first_page(db, packs, questions, limit)
    query = " OR ".join(one.query for one in wanted)
    found = list(_recall(db, query, packs, _FACTS))
    texts = questions([key for key, _ in found])
    listed = [
        (key, text, frozenset(line.split()))
        for key, asks in found
        for text, line in zip(texts.get(key, ()), asks.split("\n"), strict=False)
    ]
    return _told(_ranked(" ".join(typed.lower().split()), wanted, listed), limit)


def holding(db: Database, index: Index, text: str, *, packs: Sequence[str]) -> list[Key]:
    """The facts of ``packs`` that hold every weighty word of ``text``, best first."""
    wanted = [one for one in _words(index, split(looked_at(text))) if one.weight == 1]
    if not wanted:
        return []
    return [key for key, _ in _recall(db, " AND ".join(one.query for one in wanted), packs, -1)]


def looked_at(text: str) -> str:
    """The start of a text that somebody typed, with a ``?`` for each half of a character: it may come
    from anywhere."""
    return text[:MAX_TYPED].encode(errors="replace").decode()


def _read(db: Database, index: Index, typed: str) -> list[_Typed]:
    """The typed words. The last one may be unfinished, where nothing stands behind it."""
    last = _UNFINISHED.search(typed)
    if last is None:
        return _words(index, split(typed))
    return [*_words(index, split(typed[: last.start()])), _unfinished(db, index, last[0].lower())]


def _words(index: Index, words: Sequence[Word]) -> list[_Typed]:
    mended = spelling.mend([word for word in words[:MAX_WORDS] if word.text != "%"], index)
    return [_Typed(frozenset({one}), _weight(one)) for one in dict.fromkeys(word.stem for word in mended)]


def _unfinished(db: Database, index: Index, start: str) -> _Typed:
    own = stem(start)
    stems = {own}
    if len(start) >= _SHORTEST_START and start.isalpha():
        rows = db.execute(
            "SELECT DISTINCT stem FROM match_word WHERE word >= ? AND word < ? LIMIT ?",
            [start, start + "\U0010ffff", _ENDINGS],
        )
        stems.update(found for (found,) in rows)
        if stems == {own}:
            stems.update(word.stem for word in spelling.mend([Word(start, own)], index))
    return _Typed(frozenset(stems), _weight(own), start)


def _weight(word: str) -> float:
    return _PASSING_WEIGHT if word in PASSING else 1.0


def _recall(db: Database, query: str, packs: Sequence[str], limit: int) -> Iterable[tuple[Key, str]]:
    """Facts by BM25, each with the stems of its listed questions, a line for each."""
    rows = db.execute(
        "SELECT pack, id, asks FROM match_text JOIN match_fact ON match_fact.key = match_text.rowid"
        " WHERE match_text MATCH ? AND pack IN (SELECT value FROM json_each(?))"
        " ORDER BY bm25(match_text, 0.3, 1.0, 0.2, 0.7), match_text.rowid LIMIT ?",
        [query, json.dumps(list(packs)), limit],
    )
    return (((pack, id), asks) for pack, id, asks in rows)


def _ranked(
    typed: str, wanted: Sequence[_Typed], listed: Sequence[tuple[Key, str, frozenset[str]]]
) -> list[tuple[Key, str]]:
    whole = sum(one.weight for one in wanted)
    shares = [sum(one.weight for one in wanted if one.stands_in(held)) / whole for _, _, held in listed]
    nearest = sorted(
        (place for place, share in enumerate(shares) if share >= _ENOUGH), key=lambda place: -shares[place]
    )
    scored = []
    for place in nearest[:_COMPARED]:
        key, text, _ = listed[place]
        scored.append((shares[place] + _likeness(typed, text), -place, key, text))
    # Each further question of the same fact comes later: what else there is to ask is worth more.
    scored.sort(reverse=True)
    seen: Counter[Key] = Counter()
    spread = []
    for score, place, key, text in scored:
        if seen[key] < MOST_OF_ONE_FACT:
            spread.append((score - seen[key] / 10, place, key, text))
            seen[key] += 1
    return [(key, text) for _, _, key, text in sorted(spread, reverse=True)]


def _likeness(typed: str, text: str) -> float:
    """How much the letters are alike, from 0 to 0.95: a text that starts with what was typed goes
    first, a short one before a long one, a sentence before a handful of words."""
    lower = fold(text).lower()
    starts = 0.3 if lower.startswith(typed) else 0.0
    is_sentence = 0.35 if text.endswith("?") else 0.0
    return starts + is_sentence + fuzz.partial_ratio(typed, lower) * 0.003 - len(lower) / 2000


def _first_page(db: Database, packs: Sequence[str], questions: Questions, limit: int) -> list[Json]:
    """A question of each of some facts, from all over each pack, the packs in turn."""
    by_pack: dict[str, list[Key]] = {}
    for pack, id in db.execute(
        "SELECT pack, id FROM match_fact WHERE pack IN (SELECT value FROM json_each(?)) ORDER BY key",
        [json.dumps(list(packs))],
    ):
        by_pack.setdefault(pack, []).append((pack, id))
    # Some facts list none, so that more are looked at than are shown.
    several = [_evenly(keys, 2 * limit) for keys in by_pack.values()]
    texts = questions(list(chain.from_iterable(several)))
    asking = [_evenly([key for key in keys if key in texts], limit) for keys in several]
    in_turn = [key for keys in zip_longest(*asking) for key in keys if key is not None]
    return _told(
        [(key, next((one for one in texts[key] if one.endswith("?")), texts[key][0])) for key in in_turn],
        limit,
    )


def _evenly(keys: Sequence[Key], most: int) -> list[Key]:
    if len(keys) <= most:
        return list(keys)
    return [keys[place * len(keys) // most] for place in range(most)]


def _told(ranked: Iterable[tuple[Key, str]], limit: int) -> list[Json]:
    """As they are given out, the same words only once."""
    told: dict[str, Json] = {}
    for (pack, id), text in ranked:
        told.setdefault(fold(text).lower(), {"question": text, "pack": pack, "fact": id})
    return list(told.values())[:limit]
