"""What is a server's own: its pack, and what is in it."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from typing import Any

from bot.discord import permissions
from bot.discord.curating import ids
from bot.discord.errors import Refused
from bot.discord.places import Place
from facts import anchoring
from facts.base import FactBase

Json = dict[str, Any]

_WORD = re.compile(r"[a-z0-9]+")
_WORDS_OF_AN_ID = 5

_TEXT_NEEDED = (
    "The text of that source is not kept here. Attach the document, so that the words can be found."
)
_OTHER_TEXT = (
    "The document that you attached is not the one that this source was read from. "
    "`/source edit` takes a new version."
)


def pack_of(place: Place) -> str:
    """The pack of the server that somebody is in. Raises Refused outside of servers."""
    if place.guild is None:
        raise Refused("That works only in a server that I was added to.")
    return permissions.own_pack(place.guild)


def ensure(base: FactBase, place: Place, actor: str) -> str:
    """The pack of the server, made on first use."""
    pack = pack_of(place)
    if all(one["id"] != pack for one in base.packs()):
        told = {"id": pack, "title": "This server's facts", "description": "What its moderators entered."}
        base.add_pack(told, actor=actor)
    return pack


def fact(base: FactBase, place: Place, handle: str) -> Json:
    """A fact of the server's own pack. Raises UnknownError."""
    pack = pack_of(place)
    known = (one["id"] for one in base.facts(pack=pack)) if handle.startswith("*") else ()
    return base.fact(ids.resolve(handle, known), pack)


def source(base: FactBase, place: Place, handle: str) -> Json:
    """A source of the server's own pack. Raises UnknownError."""
    pack = pack_of(place)
    known = (one["id"] for one in base.sources(pack)) if handle.startswith("*") else ()
    return base.source(ids.resolve(handle, known), pack)


def text(base: FactBase, source: Json) -> str | None:
    """The text of a source, where it is kept."""
    if not source["kept"]:
        return None
    body = base.history("document", source["id"], source["pack"])[-1].body
    return str(body["text"]) if body else None


def whole_text(base: FactBase, source: Json, document: str | None) -> str:
    """The text of a source: the one that is kept, or ``document`` where that is it. Raises Refused."""
    if document is not None and source.get("sha256") != hashlib.sha256(document.encode()).hexdigest():
        raise Refused(_OTHER_TEXT)
    whole = document if document is not None else text(base, source)
    if whole is None:
        raise Refused(_TEXT_NEEDED)
    return whole


def cite(base: FactBase, source: Json, words: str, document: str | None) -> Json:
    """The citation of ``words`` in the text of a source.

    Raises AnchorError where they do not stand there once, and Refused where there is no text.
    """
    whole = whole_text(base, source, document)
    found = anchoring.find(whole, words.strip(), elision_marker=source.get("elision_marker"))
    return {
        "source": source["id"],
        "exact": found.exact,
        "prefix": found.prefix,
        "suffix": found.suffix,
        "start": found.start,
        "end": found.end,
    }


def new_id(named: str) -> str:
    """An id for good, made of the first words of ``named``, that nothing else has."""
    plain = unicodedata.normalize("NFKD", named).casefold()
    words = [word[:12] for word in _WORD.findall(plain)[:_WORDS_OF_AN_ID]]
    return "-".join([*words, secrets.token_hex(3)])
