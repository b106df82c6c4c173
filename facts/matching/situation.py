"""A sentence in which the asker tells of himself beside the question: "My aunt moved to Orrin. What is
brewed there?" It is left away where the question stands without it, and a name in it that the question points
to is put where it points. What could restrict the answer is never left away."""

from __future__ import annotations

import re

from facts.matching.lexicon import FUNCTION, LIGHT, PERSONAL, PRONOUNS

_WH = r"(?:how|who|whom|whose|what|which|when|where|why)(?:['’]s|s)?"
_PREPOSITION = r"(?:(?:in|at|from|to|with|by|for|of|on|under|since) )?"
_ASKING = rf"{_PREPOSITION}(?:{_WH}|is|are|was|were|do|does|did|has|have|had|will)\b"
_HEARSAY = (
    r"(?:one|they|people) (?:reads?|hears?|says?)\s|it is (?:said|reported|rumou?red)\s"
    r"|everyone (?:says|knows)\s"
)
_SELF = rf"(?:(?:(?:i|we)(?:['’](?:m|ve|d|re|ll))?|im|ive|my|our)\s|{_HEARSAY})"
_BEFORE = re.compile(
    rf"(?P<said>{_SELF}[^?.!;:]*)"
    rf"(?:[.!;…]+\s+|,\s+(?=(?:(?:so|and|but) )?{_PREPOSITION}{_WH}\b))"
    rf"(?:(?:so|and|but|now),? )?(?P<asked>{_ASKING}[^?.!;]*[?.!\s]*)",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"(?P<asked>{_ASKING}[^?.!;]*)\?+\s+(?P<said>{_SELF}[^?.!;:]*)[.!\s]*", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_NAME = re.compile(r"(?<=[\w,] )(?!I\b|English\b)[A-Z][\w-]*(?: (?:[A-Z][\w-]*|of(?= [A-Z])))*")
_LOWER_NAME = re.compile(r"\b(?:in|at|from|near|around|outside) (?P<name>[a-z][\w-]+)\b(?!ing\b)")
_DETERMINERS = frozenset("a an the my our this that these those all some any one no mind case time".split())
_DEPENDING = frozenset(
    """
    cost costs pay pays paid price prices fare fares fee fees charge charged charges free discount
    allowed allow need needs must should can could may might able entitled eligible qualify refund age
    old young cheap cheaper cheapest expensive much take takes
    """.split()
)
"""What these are asked of may depend on who the asker is."""
_TIMES = frozenset(
    """
    year years month months week weeks day days today yesterday tomorrow tonight last next since ago
    before after until spring summer autumn winter january february march april may june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday only
    except
    """.split()
)
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve twenty thirty".split())
_NARROWING = frozenset(
    """
    mean meant talk talking ask asking refer referring interested question want need figure figures number
    numbers by
    with foot
    """.split()
)
"""What says of the asker which of several things he asks about, or how he goes about it."""
_UNRESOLVED = frozenset("this these those that such then he she his her him hers theirs".split())
_POINTING = re.compile(
    r"\b(?:(?P<by>from|in|at|to|near|around) there|(?P<at>(?<!is )(?<!are )(?<!was )(?<!were )there(?!"
    r" (?:is|are|was"
    r"|were|any|a|an)\b))|(?P<owner>their|its)|(?P<one>(?<!how far is )it|they|them))\b",
    re.IGNORECASE,
)
_LEAST = 2


def without(text: str) -> str:
    """The question of ``text`` where all the rest is a sentence about the asker; else the text as it is."""
    stripped = text.strip()
    found = _BEFORE.fullmatch(stripped) or _BEHIND.fullmatch(stripped)
    if found is None:
        return text
    asked, said = found["asked"], found["said"]
    told, words = set(_words(said)), set(_words(asked))
    if not told.isdisjoint(_TIMES | _NUMBERS | _NARROWING) or any(char.isdecimal() for char in said):
        return text
    if not words.isdisjoint(PERSONAL | _DEPENDING | _UNRESOLVED):
        return text
    names = {name for name in _names(said) if not words.issuperset(_words(name))}
    points = _POINTING.search(asked)
    if points:
        if len(names) != 1:
            return text
        (name,) = names
        asked = _POINTING.sub(lambda found: _named(found, name), asked, count=1)
        names = set()
    own = [word for word in _words(asked) if word not in FUNCTION | LIGHT | PRONOUNS]
    return text if names or len(own) < _LEAST or _POINTING.search(asked) else asked


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'").removesuffix("'s") for word in _TOKEN.findall(text)]


def _names(said: str) -> list[str]:
    """What is named in it: by capital letters, or as a place."""
    lower = (found["name"] for found in _LOWER_NAME.finditer(said))
    return [*_NAME.findall(said), *(name for name in lower if name not in _DETERMINERS)]


def _named(found: re.Match[str], name: str) -> str:
    if found["by"]:
        return f"{found['by']} {name}"
    if found["at"]:
        return f"in {name}"
    return f"{name}'s" if found["owner"] else name
