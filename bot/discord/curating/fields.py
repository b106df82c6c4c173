"""The fields of a fact as lines that a person reads and edits: ``unit: riders``."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.discord.errors import Refused

Json = dict[str, Any]

KINDS = ("figure", "quote", "statement")

_NAMES: Mapping[str, Mapping[str, str]] = {
    "figure": {
        "what is counted": "variable_measured",
        "of whom or what": "observation_about",
        "amount as written": "value_text",
        "number": "value",
        "unit": "unit_text",
        "modifier": "modifier",
        "when": "observation_date",
        "according to": "attributed_to",
        "place": "place",
        "share of": "measurement_denominator",
        "at least": "min_value",
        "at most": "max_value",
        "each lasts": "observation_period",
        "how it is counted": "measurement_method",
    },
    "quote": {
        "speaker": "creator.name",
        "role": "creator.role",
        "spoken words": "text",
        "to": "recipient",
        "when": "spoken_at",
        "described as": "creator.description",
        "pseudonym": "creator.pseudonym",
        "words left out": "elisions",
    },
    "statement": {"said by": "asserted_by"},
}
_OF_ALL = {"topics": "tags", "names": "entities"}
_USUAL = 8
"""So many lines are shown even where nothing stands in them."""
_YES = frozenset({"yes", "true"})
_TRUTHS = frozenset({"creator.pseudonym", "elisions"})
_ADDED = ("pack", "revision", "answerable", "withheld")
_TYPES = ("person", "organisation", "place", "group", "work", "event", "thing")


def names(kind: str) -> Mapping[str, str]:
    """The labels of the fields of a kind of fact, with their names in the model."""
    return {**_NAMES[kind], **_OF_ALL}


def label(field: str) -> str:
    """What a person calls a field of the model, whatever the kind of fact."""
    known = {path: name for kind in KINDS for name, path in names(kind).items()}
    return known.get(field, field)


def lines(fact: Json) -> str:
    """The fields of a fact, one a line; the usual ones also where they are empty."""
    kind = fact["kind"]
    made = []
    for number, (name, path) in enumerate(names(kind).items()):
        shown = text_of(fact, path)
        if shown or number < _USUAL or path in _OF_ALL.values():
            made.append(f"{name}: {shown}".rstrip())
    return "\n".join(made)


def text_of(fact: Mapping[str, Any], path: str) -> str:
    """The value of one field as it is shown, on one line."""
    value: Any = fact
    for step in path.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    if value is None:
        return ""
    if path == "entities":
        value = "; ".join(_entity(one) for one in value)
    elif isinstance(value, bool):
        return "yes" if value else ""
    elif not isinstance(value, str) and isinstance(value, Sequence):
        value = "; ".join(map(str, value))
    return " ".join(str(value).split())


def laid_over(fact: Json, written: str) -> Json:
    """``fact`` with the fields that ``written`` has lines for. Raises Refused where a line is none."""
    made = copy.deepcopy(fact)
    known = names(fact["kind"])
    for line in written.split("\n"):
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        path = known.get(name.strip().casefold())
        if not colon or path is None:
            listed = ", ".join(known)
            raise Refused(f"Begin each line with one of these and a colon: {listed}.")
        if " ".join(value.split()) != text_of(fact, path):  # what was not touched stays to the letter
            _put(made, path, value.strip())
    return made


def several(text: str) -> list[str]:
    """The lines of a text that say something, each once."""
    return list(dict.fromkeys(line.strip() for line in text.split("\n") if line.strip()))


def differing(before: Json | None, after: Json | None) -> Iterator[tuple[str, str, str]]:
    """What differs between two versions: the label of the field, what stood there, what stands there."""
    kind = (after or before or {}).get("kind", "statement")
    paths = {"statement": "sentence", "words": "words of the source", "questions": "ways to ask"}
    paths |= {path: name for name, path in names(kind).items()}
    paths |= {
        "status": "status",
        "rank": "rank",
        "rank_reason": "reason of the rank",
        "replaced_by": "replaced by",
    }
    for path, name in paths.items():
        old, new = _shown(before or {}, path), _shown(after or {}, path)
        if old != new:
            yield name, old, new


def _shown(fact: Json, path: str) -> str:
    if path == "words":
        return " … ".join(one["exact"] for one in fact.get("citations", ()))
    return text_of(fact, path)


def _put(fact: Json, path: str, value: str) -> None:
    *outer, last = path.split(".")
    place = fact
    for step in outer:
        place = place.setdefault(step, {})
    if not value:
        place.pop(last, None)
    elif path == "tags":
        place[last] = [tag.strip() for tag in value.split(";") if tag.strip()]
    elif path == "entities":
        place[last] = [_parsed(one) for one in value.split(";") if one.strip()]
    elif path in _TRUTHS:
        place[last] = value.casefold() in _YES
    elif last in ("value", "min_value", "max_value"):
        place[last] = value.replace(",", "").replace(" ", "")
    else:
        place[last] = value


def _entity(entity: Json) -> str:
    aliases = "".join(f" / {alias}" for alias in entity.get("aliases", ()))
    return f"{entity['name']} ({entity['type']}){aliases}"


def _parsed(written: str) -> Json:
    """A name as ``_entity`` writes it: ``Ines Duarte (person) / Duarte``."""
    first, *aliases = (part.strip() for part in written.split(" / "))
    name, _, kind = first.rpartition("(")
    kind = kind.rstrip(")").strip().casefold()
    if not name or kind not in _TYPES:
        raise Refused(
            f"Write each name with what it is: “Ines Duarte (person)”. It is one of {', '.join(_TYPES)}."
        )
    return {"name": name.strip(), "type": kind, **({"aliases": aliases} if aliases else {})}


def plain(fact: Json) -> Json:
    """A fact without what the base adds when it gives one."""
    return {key: value for key, value in fact.items() if key not in _ADDED}
