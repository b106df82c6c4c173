"""What a button stands for, written into its custom id, so that it works after any restart.

::

    fn:ctx:PACK:FACT                      one fact
    fn:share:PACK:FACT+FACT               several of one pack; of several packs PACK+PACK:FACT+FACT
    fn:page:::2:EXTRA                     another page of a list
    fn:chart:::0:EXTRA                    something about a series of figures
    fn:ctx::*DIGEST+*DIGEST               where the names are too long for a custom id

The custom id of a menu begins with ``fm`` and reads the same after that.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Self
from urllib.parse import quote, unquote

from bot.discord.cards import limits

Key = tuple[str, str]
"""(pack, fact id)"""

ACTIONS = (
    *("ctx", "rel", "bad", "share", "pick", "page", "mine"),
    *("list", "series", "chart", "versus", "against", "change", "most", "least"),
)
PATTERN = re.compile(
    rf"fn:(?P<action>{'|'.join(ACTIONS)}):(?P<packs>[^:\s]*):(?P<facts>[^:\s]*)(?::(?P<page>\d{{1,4}}):(?P<extra>[^:\s]*))?",
    re.ASCII,
)
_MOST_KEYS = 5
_NAME = re.compile(r"[a-z0-9._-]*")
_DIGEST = re.compile(r"\*[A-Za-z0-9_-]{12}")  # no id and nothing quoted has an asterisk


@dataclass(frozen=True, slots=True)
class Press:
    """``action`` upon the facts ``keys``: ctx (their words in context), rel (what is related), bad
    (something is wrong), share, pick (one of several choices), page (another ``page`` of the list
    that its maker calls ``extra``), mine (delete what is kept of me). Upon the series whose key is
    ``extra``: series (show it), chart, versus (what can it be compared with), against (compare it with
    the one ``chosen``), change, most, least; list (another ``page`` of those found by the words
    ``extra``). Series and chart with a ``page`` are for all to see.

    ``chosen`` is what was chosen in a menu; it stands in no custom id.

    Read from a custom id, a key or the extra may be a digest: ``resolve`` says what it stands for.
    """

    action: str
    keys: tuple[Key, ...] = ()
    page: int = 0
    extra: str = ""
    chosen: str = ""

    @property
    def pack(self) -> str:
        """The pack of the first fact, or ""."""
        return self.keys[0][0] if self.keys else ""

    @property
    def fact(self) -> str:
        """The id of the first fact, or ""."""
        return self.keys[0][1] if self.keys else ""

    @property
    def custom_id(self) -> str:
        """The button's custom id; of more than five facts it names the first five."""
        keys = self.keys[:_MOST_KEYS]
        extra = self.extra if _is_digest(self.extra) else quote(self.extra, safe="", errors="replace")
        if all(_NAME.fullmatch(pack) and (_NAME.fullmatch(fact) or _is_digest(fact)) for pack, fact in keys):
            packs = [pack for pack, _ in keys]
            names = _joined(packs[:1] if len(set(packs)) == 1 else packs, [fact for _, fact in keys])
            for end in (extra, _shortened(self.extra)):
                if len(made := self._written(names, end)) <= limits.CUSTOM_ID:
                    return made
        digests = [fact if _is_digest(fact) else _digest(pack, fact) for pack, fact in keys]
        return self._written(_joined([], digests), _shortened(self.extra))

    def _written(self, names: str, extra: str) -> str:
        end = f":{self.page}:{extra}" if self.page or extra else ""
        return f"fn:{self.action}:{names}{end}"

    @classmethod
    def parse(cls, custom_id: str) -> Self | None:
        """What a custom id stands for, or None where it is none of ours."""
        found = PATTERN.fullmatch(custom_id)
        if found is None:
            return None
        facts = found["facts"].split("+") if found["facts"] else []
        packs = found["packs"].split("+")
        if len(packs) == 1:
            packs *= len(facts)
        if len(packs) != len(facts):
            return None
        extra = found["extra"] or ""
        extra = extra if _is_digest(extra) else unquote(extra)
        return cls(found["action"], tuple(zip(packs, facts, strict=True)), int(found["page"] or 0), extra)

    def resolve(self, keys: Iterable[Key], extras: Iterable[str] = ()) -> Self | None:
        """The press with its digests replaced by what they stand for among ``keys`` and ``extras``,
        and without the facts that are not among ``keys``. None where it named facts and none of
        them is left, or where its extra is a digest of none of ``extras``."""
        known: dict[Key, Key] = {}
        for key in keys:
            known[key] = known["", _digest(*key)] = key
        left = tuple(known[key] for key in self.keys if key in known)
        extra = self.extra
        if _is_digest(extra):
            extra = next((one for one in extras if _digest(one) == extra), "")
        if (self.keys and not left) or (self.extra and not extra):
            return None
        return replace(self, keys=left, extra=extra)


def keys_of(shown: Iterable[dict[str, Any]]) -> tuple[Key, ...]:
    """The facts behind what is shown, each once: of a computed one its operands."""
    keys: dict[Key, None] = {}
    for one in shown:
        for fact in one.get("operands") or [one]:
            keys[fact["pack"], fact["id"]] = None
    return tuple(keys)


def _joined(packs: Iterable[str], facts: Iterable[str]) -> str:
    return f"{'+'.join(packs)}:{'+'.join(facts)}"


def _digest(*names: str) -> str:
    hashed = hashlib.blake2b("\0".join(names).encode("utf-8", "replace"), digest_size=9).digest()
    return f"*{base64.urlsafe_b64encode(hashed).decode()}"


def _is_digest(name: str) -> bool:
    return _DIGEST.fullmatch(name) is not None


def _shortened(extra: str) -> str:
    return extra if not extra or _is_digest(extra) else _digest(extra)
