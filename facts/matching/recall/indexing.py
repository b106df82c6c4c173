"""What the index keeps, and how facts and glossaries come into it: tables beside the projection's own, in the
same file. ``index`` reads them.

``match_fact`` holds each answerable fact's profile, ``match_text`` (FTS5) its stems for recall and
for how rare a word is, ``match_phrase`` the names and synonyms by which words stand for others, and
``match_word`` every word as it is spelt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from facts.matching.english.words import split, stems
from facts.matching.profile import (
    Profile,
    is_its_own_source,
    key,
    make,
    prose,
)
from facts.matching.profile.holdings import titles
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.semantic import vectors
from facts.sqlite import Database

Json = Mapping[str, Any]

_POSSESSIVES = frozenset({"his", "her", "their"})
_TELLING = SAY_STEMS | {"name"}
_BODIES = ("organisation", "group")
_PAGES = 1_000
"""So many pages of FTS5, of some 4,000 bytes, are merged at once."""
_TABLES = ("match_fact", "match_text", "match_phrase", "match_word", "match_vector")


def create(db: Database) -> None:
    """Make the tables. Called by the migration that makes the projection."""
    # AUTOINCREMENT: readers keep parsed profiles by key, so that a key must never come back.
    db.execute(
        "CREATE TABLE match_fact (key INTEGER PRIMARY KEY AUTOINCREMENT,"
        " pack TEXT NOT NULL, id TEXT NOT NULL, length INTEGER NOT NULL, profile TEXT NOT NULL)"
    )
    db.table("match_fact").create_index(["pack", "id"], unique=True)
    db.execute(
        "CREATE VIRTUAL TABLE match_text USING fts5(statement, asks, cited, names, tokenize='unicode61')"
    )
    db.execute("CREATE VIRTUAL TABLE match_vocabulary USING fts5vocab(match_text, row)")
    db.execute("CREATE TABLE match_word (word TEXT PRIMARY KEY, stem TEXT NOT NULL) WITHOUT ROWID")
    db.table("match_phrase").create(
        {"pack": str, "owner": str, "phrase": str, "meaning": str},
        not_null={"pack", "owner", "phrase", "meaning"},
    )
    db.table("match_phrase").create_index(["phrase", "pack"])
    db.table("match_phrase").create_index(["meaning", "pack"])
    db.table("match_phrase").create_index(["pack", "owner"])
    db.execute(
        "CREATE TABLE match_state (facts INTEGER NOT NULL, words INTEGER NOT NULL, changes INTEGER NOT NULL)"
    )
    db.execute("INSERT INTO match_state VALUES (0, 0, 0)")
    vectors.create(db)


def drop(db: Database) -> None:
    """Take the tables away, before a migration makes others."""
    for table in ("match_vocabulary", *_TABLES, "match_state"):
        db.execute(f"DROP TABLE IF EXISTS {table}")


def put_fact(db: Database, pack: str, fact: Json, sources: Sequence[Json]) -> None:
    """Make a fact answerable, in place of what was known of it. ``sources`` are those that it
    cites and, after each, those that it is based on."""
    drop_fact(db, pack, fact["id"])
    if not fact.get("entities") and not is_its_own_source(fact):
        # Loaded when a fact enters that needs it: a question does not.
        from facts.matching.profile.naming import named

        fact = named(fact)
    profile = make(fact, sources)
    length = profile.lexis.length
    row = db.table("match_fact").insert(
        {"pack": pack, "id": fact["id"], "length": length, "profile": profile.to_text()}
    )
    _count(db, facts=1, words=length)
    names = [entity["name"] for entity in fact.get("entities", ())]
    aliases = [alias for entity in fact.get("entities", ()) for alias in entity.get("aliases", ())]
    db.execute(
        "INSERT INTO match_text (rowid, statement, asks, cited, names) VALUES (?, ?, ?, ?, ?)",
        [
            row.last_pk,
            _line(profile.texts[0]),
            "\n".join(_line(ask.stems) for ask in profile.asks),
            "\n".join(_line(text) for text in profile.texts[1:]),
            "\n".join(_line(stems(name)) for name in [*names, *aliases, *fact.get("tags", ())]),
        ],
    )
    _put_entities(db, pack, fact["id"], fact.get("entities", ()))
    _put_classes(db, pack, fact["id"], ((profile.holds.subject, noun) for noun in profile.holds.classes))
    _put_portrait(db, pack, fact, profile)
    _put_role(db, pack, fact)
    _put_words(db, [*prose(fact), *fact.get("questions", ()), *names, *aliases])


def drop_fact(db: Database, pack: str, fact_id: str) -> None:
    """Make a fact unanswerable. Nothing happens where it was not."""
    for row in db.query("SELECT key, length FROM match_fact WHERE pack = ? AND id = ?", [pack, fact_id]):
        _count(db, facts=-1, words=-row["length"])
        db.execute("DELETE FROM match_text WHERE rowid = ?", [row["key"]])
        db.table("match_fact").delete(row["key"])
        vectors.drop_fact(db, row["key"])
        db.table("match_phrase").delete_where("pack = ? AND owner = ?", [pack, fact_id])


def put_pack(db: Database, pack: str, glossary: Json) -> None:
    """Replace what a pack's glossary says: ``synonyms`` (groups of phrases) and ``entities``."""
    _count(db)
    db.table("match_phrase").delete_where("pack = ? AND owner = ''", [pack])
    rows = [
        {"pack": pack, "owner": "", "phrase": phrase, "meaning": f"={number}"}
        for number, group in enumerate(glossary.get("synonyms", ()))
        for phrase in dict.fromkeys(_line(stems(text)) for text in group)
        if phrase
    ]
    db.table("match_phrase").insert_all(rows)
    entities = glossary.get("entities", ())
    _put_entities(db, pack, "", entities)
    names = [name for entity in entities for name in (entity["name"], *entity.get("aliases", ()))]
    _put_words(db, [*names, *(text for group in glossary.get("synonyms", ()) for text in group)])


def clear(db: Database) -> None:
    """Forget everything, before a rebuild."""
    for table in _TABLES:
        db.execute(f"DELETE FROM {table}")
    db.execute("UPDATE match_state SET facts = 0, words = 0, changes = changes + 1")


def merge(db: Database) -> None:
    """Bring together what many changes left in pieces, each of which every search looks through: all of a
    small index, a part of a large one. It takes a tenth of a second at most."""
    db.execute("INSERT INTO match_text (match_text, rank) VALUES ('merge', ?)", [-_PAGES])


def _count(db: Database, *, facts: int = 0, words: int = 0) -> None:
    """Keep the sums that ranking needs, and tell readers that something has changed."""
    db.execute(
        "UPDATE match_state SET facts = facts + ?, words = words + ?, changes = changes + 1", [facts, words]
    )


def _put_entities(db: Database, pack: str, owner: str, entities: Iterable[Json]) -> None:
    db.table("match_phrase").insert_all(
        {
            "pack": pack,
            "owner": owner,
            "phrase": phrase,
            "meaning": f"@{entity['type']}@{key(entity['name'])}",
        }
        for entity in entities
        for phrase in dict.fromkeys(
            _line(stems(name)) for name in [entity["name"], *entity.get("aliases", ())]
        )
        if phrase
    )
    _put_classes(db, pack, owner, _named_classes(entities))


def _named_classes(entities: Iterable[Json]) -> Iterable[tuple[str, str]]:
    """What the names of things say that they are: the last word, in the singular, of several."""
    for entity in entities:
        if entity["type"] == "person":
            continue
        for name in (entity["name"], *entity.get("aliases", ())):
            words = split(name)
            if len(words) > 1 and not words[-1].text.endswith("s"):
                yield key(entity["name"]), words[-1].stem


def _put_classes(db: Database, pack: str, owner: str, classes: Iterable[tuple[str, str]]) -> None:
    db.table("match_phrase").insert_all(
        {"pack": pack, "owner": owner, "phrase": name, "meaning": f"#{noun}"}
        for name, noun in dict.fromkeys(classes)
    )


def _put_portrait(db: Database, pack: str, fact: Json, profile: Profile) -> None:
    """The words of the sentence that says who somebody is."""
    types = {key(one["name"]): one["type"] for one in fact.get("entities", ())}
    holds = profile.holds
    is_told = types.get(holds.subject) == "person" or (holds.classes and types.get(holds.subject) in _BODIES)
    speaks = any(name == holds.subject and verb in _TELLING for name, verb in holds.agents)
    if is_told and not speaks and any(ask.kind == Kind.IS for ask in profile.asks):
        _put_traits(db, pack, fact["id"], profile.holds.subject, profile.texts[0])


def _put_role(db: Database, pack: str, fact: Json) -> None:
    """What a quote says of its speaker: the words, and the nouns for what he is."""
    creator = fact.get("creator", {})
    roles = [str(creator[name]) for name in ("role", "description") if creator.get(name)]
    if roles:
        name = key(creator["name"])
        _put_traits(db, pack, fact["id"], name, [word for text in roles for word in stems(text)])
        _put_classes(db, pack, fact["id"], ((name, noun) for text in roles for noun in titles(text)))


def _put_traits(db: Database, pack: str, owner: str, name: str, words: Sequence[str]) -> None:
    """What is said of somebody, without the words for others of his ("with his *son*")."""
    own = dict.fromkeys(word for before, word in pairwise(("", *words)) if before not in _POSSESSIVES)
    db.table("match_phrase").insert_all(
        {"pack": pack, "owner": owner, "phrase": name, "meaning": f"~{word}"} for word in own
    )


def _put_words(db: Database, texts: Iterable[str]) -> None:
    known = {word.text: word.stem for text in texts for word in split(text) if word.text.isalpha()}
    db.conn.executemany("INSERT OR IGNORE INTO match_word (word, stem) VALUES (?, ?)", sorted(known.items()))


def _line(words: Iterable[str]) -> str:
    return " ".join(words)
