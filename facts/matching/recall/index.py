"""The index that questions are answered from, as ``indexing`` fills it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from facts.matching.english.words import stems
from facts.matching.profile import Profile
from facts.matching.ranking.rarity import Rarity
from facts.matching.recall.sense import Sense
from facts.sqlite import Database

if TYPE_CHECKING:
    from facts.matching.semantic.encoder import Encoder
    from facts.matching.semantic.likeness import Likeness

Json = Mapping[str, Any]
Key = tuple[str, str]
"""(pack, fact id)"""

_KEPT = 5_000
_CANDIDATES, _OF_MANY = 60, 24
"""So many facts are looked at, of a small base and of a large one: each must be read, and in a large one
it is hardly ever one that was read before."""
_MANY = 1_000
_COUNTED_AT_ONCE = 20_000
_DRIFT = 500
_KNOWN = 8_192
_ROWS = 10_000
"""FTS5 scores every row that has any of the words: so many rows take about four milliseconds."""
_BM25 = "bm25(match_text, 1.0, 1.0, 0.5, 0.5)"
_NEAR = 10
"""So many that mean nearly what is asked are added to those that share words with it."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Glossary:
    """The phrases (stems joined by spaces) that a pack knows: ``meanings`` of each phrase, and the
    ``phrases`` for each meaning. A meaning is a group of synonyms ("=3") or an entity with its type
    ("@person@bob fu"). ``classes`` are the nouns for what an entity is: those that a fact says ("Skelhaven
    is a *town*") and those in its names ("Hollin *Bridge*"); ``portraits`` the words of what is said of who
    a person is; ``senses`` what a question's phrases were found to stand for."""

    meanings: Mapping[str, frozenset[str]]
    phrases: Mapping[str, frozenset[str]]
    classes: Mapping[str, frozenset[str]]
    portraits: Mapping[str, frozenset[str]]
    senses: dict[str, Sense] = field(default_factory=dict, init=False)

    @staticmethod
    def of(rows: Iterable[tuple[str, str]]) -> Glossary:
        """The glossary of rows of phrase and meaning."""
        meanings: dict[str, set[str]] = {}
        phrases: dict[str, set[str]] = {}
        said: dict[str, dict[str, set[str]]] = {"#": {}, "~": {}}
        for phrase, meaning in rows:
            if meaning[0] in said:
                said[meaning[0]].setdefault(phrase, set()).add(meaning[1:])
                continue
            meanings.setdefault(phrase, set()).add(meaning)
            phrases.setdefault(meaning, set()).add(phrase)
        return Glossary(*map(_frozen, (meanings, phrases, said["#"], said["~"])))


def _frozen(groups: Mapping[str, set[str]]) -> Mapping[str, frozenset[str]]:
    return {name: frozenset(group) for name, group in groups.items()}


class Index:
    """The index as one question after another reads it. What was read is kept until the file
    changes, by this connection or another. With an encoder, what means alike is found, too."""

    def __init__(self, db: Database, encoder: Encoder | None = None) -> None:
        self._db = db
        self._likeness: Likeness | None = None
        if encoder is not None:
            from facts.matching.semantic.likeness import Likeness

            self._likeness = Likeness(db, encoder, self._weight)
        self._version = -1
        self._counted = -1
        self._rarity: Rarity | None = None
        self._profiles: OrderedDict[int, tuple[Key, Profile]] = OrderedDict()
        self._numbers: dict[Key, int] = {}
        self._spread: dict[str, int] = {}
        self._is_counted = False
        self._known: dict[str, bool] = {}
        self._glossaries: dict[str, Glossary] = {}

    def refresh(self) -> None:
        """Forget what no longer holds, where the file has changed since.

        Profiles hold: a fact that changes gets another key. How rare words are is kept as long as it is off
        by no more than one part in _DRIFT; but a word that nothing had may stand in what is new.
        """
        version, facts = self._db.execute("SELECT changes, facts FROM match_state").fetchone()
        if version == self._version:
            return
        self._version = version
        self._is_counted = False
        self._known.clear()
        self._glossaries.clear()
        if self._likeness is not None:
            self._likeness.refresh()
        if (version - self._counted) * _DRIFT > facts:
            self._counted = version
            self._rarity = None
            self._spread.clear()
        else:
            self._spread = {word: count for word, count in self._spread.items() if count}

    @property
    def rarity(self) -> Rarity:
        """How rare words are in the base as it is."""
        if self._rarity is None:
            facts, words = self._db.execute("SELECT facts, words FROM match_state").fetchone()
            if facts <= _COUNTED_AT_ONCE:
                # Every fact that is looked at brings a dozen words that were not asked for yet.
                self._spread.update(self._db.execute("SELECT term, doc FROM match_vocabulary").fetchall())
                self._is_counted = True
            self._rarity = Rarity(self.spread, facts, words / facts if facts else 1.0)
        return self._rarity

    def _weight(self, word: str) -> float:
        """The weight of a word by its rarity: of the stems of which it is made, the greatest."""
        return max(map(self.rarity.weight, stems(word)), default=0.0)

    def spread(self, word: str) -> int:
        """In how many facts a stem stands."""
        count = self._spread.get(word)
        if count is None and not self._is_counted:
            found = self._db.execute("SELECT doc FROM match_vocabulary WHERE term = ?", [word]).fetchone()
            count = self._spread[word] = int(found[0]) if found else 0
        return count or 0

    def knows(self, word: str) -> bool:
        """Whether the word stands somewhere in the base, spelt like this."""
        if len(self._known) > _KNOWN:
            self._known.clear()
        if word not in self._known:
            found = self._db.execute("SELECT 1 FROM match_word WHERE word = ?", [word]).fetchone()
            self._known[word] = found is not None
        return self._known[word]

    def names(self, phrase: str) -> bool:
        """Whether the phrase of stems is a name in some pack."""
        found = self._db.execute(
            "SELECT 1 FROM match_phrase WHERE phrase = ? AND meaning LIKE '@%'", [phrase]
        ).fetchone()
        return found is not None

    def spelt_like(self, word: str, most: int) -> dict[str, str]:
        """The base's words, with their stems, that start with the same letter and are at most
        ``most`` letters longer or shorter."""
        rows = self._db.execute(
            "SELECT word, stem FROM match_word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?",
            [word[0], word[0] + "\U0010ffff", len(word) - most, len(word) + most],
        )
        return dict(rows)

    def glossary(self, pack: str) -> Glossary:
        """What phrases mean in a pack."""
        if pack not in self._glossaries:
            rows = self._db.execute(
                "SELECT DISTINCT phrase, meaning FROM match_phrase WHERE pack = ?", [pack]
            ).fetchall()
            self._glossaries[pack] = Glossary.of(rows)
        return self._glossaries[pack]

    @property
    def is_small(self) -> bool:
        """Whether the base is so small that all that shares any word with a question is looked at."""
        return self.rarity.size <= _CANDIDATES

    def recall(self, words: Sequence[str], packs: Sequence[str]) -> list[tuple[Key, Profile]]:
        """The facts that share most with ``words`` (stems), best first by BM25; of a small base those that
        share any, in no order. In a large base the commonest words are left out: nearly every fact has them,
        and each is scored."""
        wanted = self._rarest([word for word in dict.fromkeys(words) if word.replace(".", "").isalnum()])
        if not wanted:
            return []
        terms = " OR ".join(f'"{word}"' for word in wanted)
        limit = _OF_MANY if self.rarity.size > _MANY else _CANDIDATES
        # To score them takes as long as to find them.
        best_first = "" if self.is_small else f" ORDER BY {_BM25}"
        # No join: to look up the pack of every row that is scored takes longer than to score it.
        rows = self._db.execute(
            f"SELECT rowid FROM match_text WHERE match_text MATCH ?{best_first} LIMIT ?", [terms, limit]
        ).fetchall()
        found = self._load([number for (number,) in rows])
        seen = frozenset(packs)
        if len(rows) < limit or all(key[0] in seen for key, _ in found):
            return [one for one in found if one[0][0] in seen]
        rows = self._db.execute(
            "SELECT match_fact.key FROM match_text JOIN match_fact ON match_fact.key = match_text.rowid"
            f" WHERE match_text MATCH ? AND pack IN ({_marks(packs)})"
            f" ORDER BY {_BM25} LIMIT ?",
            [terms, *packs, limit],
        ).fetchall()
        return self._load([number for (number,) in rows])

    def meant(
        self, question: str, packs: Sequence[str], recalled: Sequence[tuple[Key, Profile]]
    ) -> tuple[Sequence[tuple[Key, Profile]], Mapping[Key, tuple[float, ...]]]:
        """Those recalled, and those whose sentence is their source's own and that mean nearly what is
        asked; and of each the features of meaning (``rank.LIKENESS``). There are none without a model, where
        none of them has its source's own sentence, and where one of them has no vectors yet."""
        if self._likeness is None:
            return recalled, {}
        numbers = [self._numbers[key] for key, _ in recalled]
        near = [one for one in self._likeness.near(question, packs, _NEAR) if one not in numbers]
        if not near and not any(fact.is_plain for _, fact in recalled):
            return recalled, {}
        found = self._likeness.features(question, [*numbers, *near])
        added = self._load(near)
        keys = [key for key, _ in (*recalled, *added)]
        if found is None:
            return recalled, {}
        return [*recalled, *added], dict(zip(keys, found, strict=True))

    def _rarest(self, words: Sequence[str]) -> list[str]:
        """The rarest of the words that stand in no more rows than can be scored at once."""
        known = sorted((count, word) for word in words if (count := self.spread(word)))
        chosen: list[str] = []
        rows = 0
        for count, word in known:
            if chosen and rows + count > _ROWS:
                break
            chosen.append(word)
            rows += count
        return chosen

    def _load(self, numbers: Sequence[int]) -> list[tuple[Key, Profile]]:
        missing = [number for number in numbers if number not in self._profiles]
        if missing:
            rows = self._db.execute(
                f"SELECT key, pack, id, profile FROM match_fact WHERE key IN ({_marks(missing)})", missing
            )
            for number, pack, fact_id, text in rows:
                self._profiles[number] = ((pack, fact_id), Profile.from_text(text))
                self._numbers[pack, fact_id] = number
        made = []
        for number in numbers:
            self._profiles.move_to_end(number)
            made.append(self._profiles[number])
        while len(self._profiles) > _KEPT:
            _, (key, _) = self._profiles.popitem(last=False)
            del self._numbers[key]
        return made


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
