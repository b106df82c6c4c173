"""A message taken apart before it is read: what is only said around the question is left away, and
a question that asks two things is parted into the two."""

from __future__ import annotations

import re

from facts.matching.lexicon import FUNCTION, LIGHT, NEGATION, PERSONAL

# Not behind the full stop of "U.S.".
_BREAK = re.compile(r"((?<=[.!?;:…])(?<!\W[A-Za-z]\.)\s+|,\s+|\s+[–—-]+\s+|\n+)")
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_OWN_PURPOSE = re.compile(
    r"\s+(?:(?:asking|needed|needing) )?(?:to help )?(?:for|in|with|from)"
    r" (?:me|us|my (?:[^\W\d_]+ ){0,2}?(?P<what>[^\W\d_]+))"
    r"(?: please| pls)?\s*([?.!]*)$",
    re.IGNORECASE,
)
_ASKING = (
    r"(?:how|who|whom|whose|what|which|when|where|why|is|are|was|were|do|does|did|has|have|had|can|could|will)"
    r"(?:['’]s|['’]re|s)?"
)
_ASKS = re.compile(rf"(?:(?:in|at|from|to|with|by|for|of|on|under|since) )?{_ASKING}\b", re.IGNORECASE)
_AND = re.compile(
    r"\s*[?.!;]+\s+(?:and|or|but|also)?,?\s*"
    rf"|,?\s+(?:and|or|but|plus)(?: also)?,?\s+(?=(?:(?:in|at|from|to|with|by|for|on) )?{_ASKING}\b)"
    r"|,\s+(?=(?:how|who|whom|whose|what|which|when|where|why)\b)",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"(?:is|was|are|were|do|does|did|has|have|isn['’]?t|wasn['’]?t|doesn['’]?t|didn['’]?t)"
    r" (?:it|that|this|he|she|they|there)(?: (?:true|right|correct|so|possible))?",
    re.IGNORECASE,
)
_FOR_ME = re.compile(
    r"^(?P<ask>(?:please |pls )?(?:compare|list|name|give|explain|summari[sz]e|identify|describe"
    r"|define|find|show)\b"
    r"[^?.!]*?) for (?:me|us)(?=[,.!?]|$| (?:please|pls|thanks))",
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    r"(?:my|a) [^\W\d_]+ (?:says|said|thinks|thought|claims|reckons|told me|insists)"
    r"(?: that)?(?: it['’]?s| it was)?"
    r" (?:(?:about |around )?[\d.,]+%?|yes|no|so|not|otherwise)",
    re.IGNORECASE,
)
"""What somebody told the asker, where it says no more than a number or a yes."""
_ELLIPTIC = re.compile(
    r"(?:saw|heard|read|need|want|asking|trying|writing|looking|checking|wondering|forgot|lost|thinking|doing|curious)\b",
    re.IGNORECASE,
)
# What askers say of themselves around a question ("I have to cite it in my essay").
_ASIDE = frozenset(
    """
    need want must should cite source homework essay school class course project paper bibliography
    research work article story piece post report read find found see saw look hear heard know knew
    remember recall forget forgot sure wonder curious check verify confirm map understand confuse
    confused ask write writ
    quick interest interested new student teacher learn study help please sorry idea clue thesis
    presentation exam quiz friend really think thought guess believe note notes right wrong lost like text
    love want would could track trying looking writing number figure floating around online somewhere
    assignment lesson book argue argument debate bet settle record records
    """.split()
)
_IDLE = FUNCTION | LIGHT | NEGATION | PERSONAL | _ASIDE


def asking(text: str) -> str:
    """``text`` without the clauses in which the asker speaks of himself ("I need it for school"),
    as long as they say nothing of any subject; the text as it is where nothing else would remain."""
    text = _OWN_PURPOSE.sub(lambda found: found[2] if _is_idle(found["what"] or "") else found[0], text)
    text = _FOR_ME.sub(r"\g<ask>", text)
    pieces = _BREAK.split(text)
    kept = [
        (pieces[place], pieces[place + 1] if place + 1 < len(pieces) else "")
        for place in range(0, len(pieces), 2)
        if not _is_aside(pieces[place])
    ]
    return "".join(piece + gap for piece, gap in kept).rstrip(" ,;:–—-") or text


def parts(text: str) -> list[str]:
    """The questions that ``text`` asks, where it asks more than one; else it alone."""
    made: list[str] = []
    for piece in _AND.split(text):
        if not piece.strip(" ?.!"):
            continue
        if made and not _ASKS.match(piece):
            # What does not ask belongs to what is asked before it.
            return [text]
        if not made or not _TAG.fullmatch(piece.strip(" ?.!")):
            made.append(piece)
    return made if made and _ASKS.match(made[0]) else [text]


def _is_aside(piece: str) -> bool:
    if _HEARSAY.fullmatch(piece.strip(" ,.!;:")):
        return True
    words = [word.casefold().replace("’", "'") for word in _TOKEN.findall(piece)]
    speaks = _ELLIPTIC.match(piece) or any(word.split("'")[0] in PERSONAL for word in words)
    return bool(speaks) and not _ASKS.match(piece) and "?" not in piece and all(map(_is_idle, words))


def _is_idle(word: str) -> bool:
    word = word.casefold()
    return word.split("'")[0] in _IDLE or word.removesuffix("s") in _IDLE or word.removesuffix("ing") in _IDLE
