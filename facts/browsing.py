"""Looking around: what there is to ask, by question, by topic, by speaker."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from rapidfuzz.distance import OSA

from facts import lookup
from facts.lookup import Key
from facts.matching.english.words import split
from facts.matching.recall import suggest
from facts.opened import Opened
from facts.sqlite import Database

Json = dict[str, Any]

_ANSWERABLE = "withheld IS NULL AND pack IN (SELECT value FROM json_each(:packs))"
_SHORTEST, _LONG = 4, 8
"""From so many letters on, a name may have one typing error, and two."""


class Browsing(Opened):
    """The part of the FactBase's door for those who look around. Only facts that are answers are
    shown, and of the ``packs`` given only; a pack that is not there has none."""

    def suggest(self, text: str, *, packs: Sequence[str], limit: int = 25) -> list[Json]:
        """The base's own listed questions, best match for ``text`` first: ``question``, ``pack``,
        ``fact``. The last word may be unfinished; with nothing typed, some of everything."""
        with self._store.reading() as db:
            return suggest.suggest(
                db,
                self._fresh_index(db),
                text,
                packs=packs,
                questions=lambda keys: _questions(db, keys),
                limit=limit,
            )

    def show(self, keys: Sequence[Key]) -> list[Json]:
        """Facts by (pack, id), as an answer shows them, in this order. What is unknown or withheld
        is left out."""
        with self._store.reading() as db:
            return _shown(db, keys)

    def keys(self, *, packs: Sequence[str]) -> list[Key]:
        """The (pack, id) of every fact that is an answer."""
        with self._store.reading() as db:
            rows = db.execute(
                "SELECT pack, id FROM fact WHERE withheld IS NULL"
                " AND pack IN (SELECT value FROM json_each(?)) ORDER BY pack, id",
                [json.dumps(list(packs))],
            )
            return [(pack, id) for pack, id in rows]

    def topics(self, *, packs: Sequence[str]) -> list[Json]:
        """The tags: each ``topic`` and the ``count`` of its facts, most first."""
        with self._store.reading() as db:
            tagged = _tagged(db, packs)
        counted: dict[str, Json] = {}
        for _, tags in tagged:
            for folded, tag in {_folded(tag): tag for tag in tags}.items():
                counted.setdefault(folded, {"topic": tag, "count": 0})["count"] += 1
        return sorted(counted.values(), key=lambda row: (-row["count"], row["topic"]))

    def about(
        self, topic: str, *, packs: Sequence[str], offset: int = 0, limit: int = 10
    ) -> tuple[int, list[Json]]:
        """How many facts a topic has, and those from the place ``offset`` (from 0) on as they are
        shown."""
        with self._store.reading() as db:
            wanted = _folded(suggest.looked_at(topic))
            keys = [key for key, tags in _tagged(db, packs) if any(_folded(tag) == wanted for tag in tags)]
            first = max(0, offset)
            return len(keys), _shown(db, keys[first : first + max(0, limit)])

    def speakers(self, *, packs: Sequence[str]) -> list[Json]:
        """Who is quoted: each ``speaker`` and the ``count`` of the quotes, most first."""
        with self._store.reading() as db:
            counted = Counter(name for _, name, _ in _quotes(db, packs))
        rows = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
        return [{"speaker": name, "count": count} for name, count in rows]

    def quotes(
        self, *, packs: Sequence[str], speaker: str | None = None, about: str | None = None, limit: int = 10
    ) -> list[Json]:
        """Quotes as they are shown: of ``speaker`` (a name, a part of it or the role, typing errors
        allowed), and holding all weighty words of ``about``, the best match first."""
        with self._store.reading() as db:
            quotes = _quotes(db, packs)
            if speaker is not None:
                named = _named(suggest.looked_at(speaker), _called(db, packs, quotes))
                quotes = [one for one in quotes if one[1] in named]
            keys = [key for key, _, _ in quotes]
            if about is not None:
                mine = set(keys)
                keys = [
                    key
                    for key in suggest.holding(db, self._fresh_index(db), about, packs=packs)
                    if key in mine
                ]
            return _shown(db, keys[: max(0, limit)])


def _shown(db: Database, keys: Sequence[Key]) -> list[Json]:
    wanted = list(dict.fromkeys(keys))
    rows = db.execute(
        "SELECT pack, fact.id FROM fact JOIN json_each(?) one"
        " ON pack = json_extract(one.value, '$[0]') AND fact.id = json_extract(one.value, '$[1]')"
        " WHERE withheld IS NULL",
        [json.dumps(wanted)],
    ).fetchall()
    loaded = lookup.Loading(db)([(pack, id) for pack, id in rows])
    return [loaded[key] for key in wanted if key in loaded]


def _questions(db: Database, keys: Sequence[Key]) -> dict[Key, list[str]]:
    rows = db.execute(
        "SELECT pack, fact.id, json_extract(body, '$.questions') FROM fact JOIN json_each(?) one"
        " ON pack = json_extract(one.value, '$[0]') AND fact.id = json_extract(one.value, '$[1]')",
        [json.dumps(list(keys))],
    )
    return {(pack, id): json.loads(questions) for pack, id, questions in rows if questions is not None}


def _tagged(db: Database, packs: Sequence[str]) -> list[tuple[Key, list[str]]]:
    """Each fact that has tags, with them."""
    rows = db.table("fact").rows_where(
        f"{_ANSWERABLE} AND json_extract(body, '$.tags') IS NOT NULL",
        {"packs": json.dumps(list(packs))},
        select="pack, id, json_extract(body, '$.tags') AS tags",
        order_by=lookup.FACTS_AS_THEY_CAME,
    )
    return [((row["pack"], row["id"]), json.loads(row["tags"])) for row in rows]


def _quotes(db: Database, packs: Sequence[str]) -> list[tuple[Key, str, list[str]]]:
    """Each quote, who spoke, and what the quote itself says that the speaker is called."""
    rows = db.table("fact").rows_where(
        f"kind = 'quote' AND {_ANSWERABLE}",
        {"packs": json.dumps(list(packs))},
        select="pack, id, json_extract(body, '$.creator', '$.entities') AS who",
        order_by=lookup.FACTS_AS_THEY_CAME,
    )
    made = []
    for row in rows:
        creator, entities = json.loads(row["who"])
        name = creator["name"]
        called = [name, creator.get("role", ""), *_aliases(entities or (), name)]
        made.append(((row["pack"], row["id"]), name, called))
    return made


def _called(
    db: Database, packs: Sequence[str], quotes: Iterable[tuple[Key, str, list[str]]]
) -> dict[str, set[str]]:
    """The words that each speaker goes by, in the quotes and in the packs' glossaries."""
    called: dict[str, set[str]] = {}
    for _, name, texts in quotes:
        called.setdefault(name, set()).update(texts)
    for pack in lookup.packs(db):
        if pack["id"] in packs:
            entities = pack.get("glossary", {}).get("entities", ())
            for name, known in called.items():
                known.update(_aliases(entities, name))
    return {
        name: {word for text in texts for word in _folded(text).split()} for name, texts in called.items()
    }


def _aliases(entities: Iterable[Json], name: str) -> list[str]:
    return [alias for one in entities if one["name"] == name for alias in one.get("aliases", ())]


def _named(wanted: str, known: Mapping[str, set[str]]) -> set[str]:
    """Which of the ``known`` speakers (each with the words that it goes by) a name means. One that
    is written out goes before a part of one, and that before typing errors."""
    exact = {name for name in known if _folded(name) == _folded(wanted)}
    words = set(_folded(wanted).split())
    if exact or not words:
        return exact
    within = {name for name, own in known.items() if words <= own}
    return within or {
        name for name, own in known.items() if all(any(_is_like(word, one) for one in own) for word in words)
    }


def _is_like(word: str, other: str) -> bool:
    """Whether one is the other, at most with a typing error. In a short word there is none, nor in the
    first letter: Pam is not Sam."""
    if word == other:
        return True
    if len(word) < _SHORTEST or word[0] != other[0]:
        return False
    most = 2 if len(word) >= _LONG else 1
    return OSA.distance(word, other, score_cutoff=most) <= most


@lru_cache(maxsize=4_096)
def _folded(text: str) -> str:
    """What two ways to write the same topic or name have in common."""
    return " ".join(word.text for word in split(text)) or text.casefold()
