"""The names in a fact that gives none: those in its fields and the runs of capitals in its sentence, each
with the kind of thing that it most likely names. What a curator gives is never added to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from facts.matching.english import dictionary as english
from facts.matching.english import lexicon, nations
from facts.matching.english.lexicon import ARTICLES
from facts.matching.english.period_forms import MONTHS
from facts.matching.english.words import fold

Json = Mapping[str, Any]

_WORD = r"(?:[A-Z]\.){2,}|[A-Z]\.(?= [A-Z])|[A-Z][\w'&.-]*\w|[A-Z]"
_RUN = re.compile(
    rf"(?:{_WORD})(?: (?:(?:of|de|van|von|der|al|bin|du|di|la|del|for|and)(?: the)? )?(?:{_WORD}))*"
)
_TITLE = re.compile(r"[“\"]([^”\"]{3,120})[”\"]")
_JOINT = re.compile(r" (?:of|for|and)(?: the)? ")
_BODIES = frozenset(
    """
    council ministry university college school institute league union service authority ltd inc company group
    association party agency department commission court bank committee board office forum society club trust
    foundation federation police parliament senate congress government hospital museum library church team
    network studio studios press times post news ledger courier gazette herald tribune journal review
    cooperative corporation organisation organization bureau centre center laboratory labs chamber guild army
    navy orchestra opera theatre games airlines railways house
    """.split()
)
_PLACES = frozenset(
    """
    bridge river lake sea bay island islands isle isles street road avenue square park valley mountain
    mountains coast gap sound harbour harbor airport station county district province gulf strait desert
    forest hill hills beach pier city town village region state kingdom republic ocean peninsula canal creek
    falls cape point plain border
    """.split()
)
_FIRST_OF_PLACES = frozenset(
    "mount lake cape port fort north south east west upper lower great little new".split()
)
_BEFORE_PLACES = frozenset("in at near from to between through into across outside inside around".split())
_OFFICES = frozenset(
    """
    mr mrs ms miss dr prof professor sir dame lord lady cllr councillor rep sen gov governor mayor president
    minister secretary chief director general colonel captain judge justice senator representative chancellor
    prime reverend king queen prince princess chairman chairwoman chair inspector commissioner bishop
    """.split()
)
_NO_NAMES = (
    lexicon.WEEKDAYS
    | frozenset(MONTHS)
    | lexicon.FUNCTION
    | lexicon.NEGATION
    | lexicon.PRONOUNS
    | frozenset(
        "i according since until before after under over both more most less many few one two three".split()
    )
)
_COMMON = 1_000
"""A word counted so often in English is no name by standing at the start of a sentence."""
_NAME_AND_SURNAME = (2, 3)


def named(fact: Json) -> Json:
    """The fact, with the names that it has where it gives none."""
    return fact if fact.get("entities") else {**fact, "entities": read(fact)}


def read(fact: Json) -> list[Json]:
    """The names in a fact's fields and sentence as entities, each once: who speaks, its place, the titles in
    quotation marks, the runs of capitals."""
    found: dict[str, Json] = {}
    for name, kind in (*_of_fields(fact), *_of_sentence(fact["statement"])):
        found.setdefault(name.casefold(), {"name": name, "type": kind})
    return list(found.values())


def _of_fields(fact: Json) -> Iterator[tuple[str, str]]:
    speaker = (fact.get("creator") or {}).get("name", "")
    if any(_stripped(found[0], is_first=False)[0] for found in _RUN.finditer(fold(speaker))):
        # Not "An unnamed guide".
        yield speaker, "person"
    for found in _RUN.finditer(fold(fact.get("place") or "")):
        yield found[0], "place"


def _of_sentence(sentence: str) -> Iterator[tuple[str, str]]:
    text = fold(sentence)
    for found in _TITLE.finditer(text):
        if all(word[:1].isupper() or word in lexicon.FUNCTION for word in found[1].split()):
            yield found[1], "work"
    text = _TITLE.sub(lambda found: " " * len(found[0]), text)
    for found in _RUN.finditer(text):
        before = text[: found.start()].split()
        name, dropped = _stripped(found[0], is_first=not before)
        behind = text[found.end() :].split()[:1]
        for part in filter(None, _parted(name)):
            yield part, _kind(part, (dropped or " ".join(before[-1:])).lower(), " ".join(behind).lower())


def _stripped(run: str, *, is_first: bool) -> tuple[str, str]:
    """The run without what is no part of the name ("The", "Mayor", an "'s"), and the last word before it that
    is none."""
    words = run.removesuffix("'s").removesuffix("'").split(" ")
    dropped = ""
    while words and (words[0].lower() in _NO_NAMES or words[0].lower().strip(".") in _OFFICES):
        dropped = words.pop(0)
        is_first = False
    while words and words[-1].lower() in _NO_NAMES:
        words.pop()
    if len(words) == 1 and (
        _is_no_name(words[0]) or (is_first and english.count(words[0].lower()) > _COMMON)
    ):
        return "", ""
    return " ".join(words), dropped


def _is_no_name(word: str) -> bool:
    """Whether the word is written with a capital and names nobody by itself ("Chinese", "Saturdays")."""
    lower = word.lower()
    is_adjective = nations.is_national(lower) and lower not in _countries()
    return is_adjective or lower in _NO_NAMES or lower.removesuffix("s") in lexicon.WEEKDAYS


def _parted(name: str) -> Iterator[str]:
    """The names in a run: an "of" is a part of the name of a body or a place only ("Bank of England")."""
    for part in name.split(" and the "):
        head = part.partition(" of ")[0].lower().split()[-1:]
        yield from [part] if head and head[0] in _BODIES | _PLACES else _JOINT.split(part)


def _kind(name: str, before: str, behind: str) -> str:
    words = name.lower().split()
    if not _BODIES.isdisjoint(words):
        return "organisation"
    if (
        words[-1] in _PLACES
        or (len(words) > 1 and words[0] in _FIRST_OF_PLACES)
        or name.lower() in _countries()
    ):
        return "place"
    if before.strip(".") in _OFFICES:
        return "person"
    if before in _BEFORE_PLACES:
        return "place"
    if (
        before not in ARTICLES
        and len(words) in _NAME_AND_SURNAME
        and all(word.strip(".").isalpha() for word in words)
    ):
        return "person"
    return "organisation" if lexicon.IRREGULAR.get(behind, behind) in lexicon.SAY else "thing"


@cache
def _countries() -> frozenset[str]:
    return frozenset(lexicon.countries())
