"""Who or what somebody is, as a sentence says it in passing: "Ann Lee, *the secretary*, …", "Bo Hart,
*chair of the union*, warned …", "Tarn Works, *a studio in Orla*, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from facts.matching.english.words import fold

Json = Mapping[str, Any]

BARE_OFFICES = frozenset(
    """
    president chair chairman chairwoman chairperson head leader director manager mayor secretary treasurer
    captain owner founder governor minister king queen principal editor chancellor commander headmaster
    headteacher spokesman spokeswoman spokesperson coach conductor commissioner ambassador
    """.split()
)
"""Nouns for an office, which stand without an article ("is *president* of X")."""
_APPOSITION = re.compile(
    r", (?:(?P<article>the|a|an) )?(?P<role>[a-z][^,;.:()“”\"]{2,100}?)"
    r"(?= (?:who|whom|which|that)\b|,(?! (?:and|or) (?:the|a|an)\b)|;|$)"
)
_IN_PART = frozenset(
    """
    former formerly ex once late outgoing incoming future elect designate deputy vice assistant acting interim
    honorary junior associate then twice co candidate one two other only second third
    """.split()
)
"""What is said of one who is not just that, or not alone."""
_KINDS = frozenset({"person", "organisation"})


def roles(fact: Json) -> Iterator[tuple[str, str]]:
    """The name of each person and body of which a fact's sentence says in passing what it is, or of whom it
    quotes, with the noun phrase for that."""
    speaker = fact.get("creator") or {}
    if speaker.get("name") and speaker.get("role") and _is_role(None, speaker["role"].lower()):
        yield speaker["name"], speaker["role"]
    said = fold(fact["statement"].strip().removesuffix("."))
    for entity in fact.get("entities", ()) if ", " in said else ():
        if entity["type"] in _KINDS and (noun := _apposition(said, entity)):
            yield entity["name"], noun


def _apposition(said: str, entity: Json) -> str:
    """What stands between commas behind one of the names of an entity, where that is a role."""
    for name in map(fold, (entity["name"], *entity.get("aliases", ()))):
        at = said.find(f"{name},")
        found = _APPOSITION.match(said, at + len(name)) if at >= 0 else None
        if found is not None and _is_role(found["article"], found["role"]):
            return found["role"]
    return ""


def _is_role(article: str | None, noun: str) -> bool:
    words = noun.replace("-", " ").split()
    return _IN_PART.isdisjoint(words) and (article is not None or words[0] in BARE_OFFICES)
