"""A message taken apart before it is read: what is only said around the question is left away, and
a question that asks two things is parted into the two."""

from __future__ import annotations

import re

from facts.matching.english.asides import is_idle
from facts.matching.english.lexicon import AGE_NOUNS, PERSONAL, ROLE_NOUNS
from facts.matching.reading import messages
from facts.matching.reading.messages import lists
from facts.matching.reading.rewording import reworded

# Not behind the full stop of "U.S.".
_BREAK = re.compile(r"((?<=[.!?;:…])(?<!\W[A-Za-z]\.)\s+|,\s+|\s+[–—-]+\s+|\n+)")
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_MAY_BE_PARTED = re.compile(r"[^\w\s]\s|\n|[<:;=^]|\b(?i:so|but) ")
# To compile a set of them takes as long as to answer a question.
_FIRST_PICTURE = "\u2600"
_ASKING = (
    r"(?:how|who|whom|whose|what|which|when|where|why|is|are|was|were|do|does|did|has|have|had|can"
    r"|could|will)"
    r"(?:['’]s|['’]re|s)?"
)
_FRAMED = (
    r"[^?.!]*?\b(?:tell|know|say|ask|inform|show|explain|confirm|clarify|remember|remind|wonder|wondering"
    r"|curious|interested|find out|learn|hear|establish|check)(?: (?:me|us|of|about|please|again))*,? "
)
_OPENS = re.compile(
    rf"(?:{_FRAMED})?(?:(?:in|at|from|to|with|by|for|of|on|under|since) )?{_ASKING}\b", re.IGNORECASE
)
_LEAST_OPENING = 3
_AUXILIARIES = frozenset("is are was were do does did has have had can could will would".split())
_ASKS = re.compile(rf"(?:(?:in|at|from|to|with|by|for|of|on|under|since) )?{_ASKING}\b", re.IGNORECASE)
_LINKED = (
    r"(?:and|or|but|also|plus|then|next|secondly|finally|lastly|likewise|similarly|separately|oh|&|\+"
    r"|(?:(?:one|just one|two) (?:more|last|other)|another|last|second|next|follow-up)(?: (?:thing"
    r"|question|one|q))?"
    r"|in addition|additionally|on top of that|while (?:you['’]re|i['’]m|we['’]re) at it|unrelated|btw"
    r"|p\.?s\.?)"
)
_AND = re.compile(
    r"\s*(?:[?!;][?.!;]*|(?=\.)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bRep)(?<!\bSen)(?<!\bSt)(?<!\bProf)"
    rf"(?<!\bGov)(?<!\W[A-Za-z])\.+)\s+(?:{_LINKED}(?<=[\w+&.])(?!\w)[,:]? ?)*\s*"
    r"|(?:,?\s+(?:and|but|plus|as well as|along with|together with|&|\+|[–—-]+\s+(?:likewise|also|plus|and))"
    r"|,\s+(?:then|likewise|next)|(?<!\bwho)(?<!\bwhom),?\s+or)(?: also| then)?,?\s+"
    rf"(?=(?:(?:in|at|from|to|with|by|for|on|of|about|under|since|until) )?{_ASKING}\b)"
    r"|\s*\n+\s*(?:and|also|plus)?,?\s*(?=(?:(?:in|at|from|to|with|by|for|on|of|about|under"
    rf"|since) )?{_ASKING}\b)"
    r"|,\s+(?=(?:how|who|whom|whose|what|which|when|where|why)\b)",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"(?P<first>[^?\n]*?\w+ [^?\n]*\?)\s+(?P<second>(?:and|also|plus|what about|how about|same for"
    r"|then)\b[^?\n]+\?*)\s*",
    re.IGNORECASE,
)
"""“Bikes sold in 2021? And in 2022?”"""
_ATTRIBUTES = "|".join(sorted(ROLE_NOUNS | AGE_NOUNS))
_ATTRIBUTE = re.compile(
    rf",? (?:and|plus|&) (?P<what>(?:his|her|its|their) (?:{_ATTRIBUTES}))\s*[?.!]*$",
    re.IGNORECASE,
)
_LONE = re.compile(r"(?:(?:in|at|from|to|with|by|for) )?(?:who|what|which|when|where|why|how)", re.IGNORECASE)
_TOPIC = re.compile(
    r"(?:and |so )?(?:what|how) (?:about|of)\b|what['’]?s (?:up|the (?:deal|story)) with\b", re.IGNORECASE
)
_TAG = re.compile(
    r"(?:is|was|are|were|do|does|did|has|have|isn['’]?t|wasn['’]?t|doesn['’]?t|didn['’]?t)"
    r" (?:it|that|this|he|she|they|there)(?: (?:true|right|correct|so|possible))?"
    r"|what|how so",
    re.IGNORECASE,
)
_STATING = (["if"], ["sorry"], ["i"], ["im"], ["i'm"])
_WHS = frozenset("how who whom whose what which when where why".split())
_ELLIPTIC = re.compile(
    r"(?:saw|heard|read|need|want|asking|trying|writing|looking|checking|wondering|forgot|lost|thinking"
    r"|doing|curious)\b",
    re.IGNORECASE,
)


def asking(text: str) -> str:
    """``text`` without the clauses in which the asker speaks of himself ("I need it for school"),
    as long as they say nothing of any subject; the text as it is where nothing else would remain."""
    text = reworded(text)
    pieces = _BREAK.split(text)
    kept = [
        (pieces[place], pieces[place + 1] if place + 1 < len(pieces) else "")
        for place in range(0, len(pieces), 2)
        if not _is_aside(pieces[place])
    ]
    return "".join(piece + gap for piece, gap in kept).rstrip(" ,;:–—-") or text


def alone(text: str) -> str:
    """``text`` without what is only said around its question (see ``situation``)."""
    text = messages.plain(text)
    may_be_parted = _MAY_BE_PARTED.search(text) or max(text, default="") >= _FIRST_PICTURE
    if not may_be_parted or _is_twice(text) or lists.items(text):
        return text
    # Most questions come alone, and what tells remarks takes as long to load as five of them to answer.
    from facts.matching.reading import situation

    return messages.plain(situation.without(text))


def parts(text: str) -> list[str]:
    """The questions that ``text`` asks, where it asks more than one; else it alone."""
    made = _parted(text)
    return [messages.plain(part) for part in made] if len(made) > 1 else made


def _parted(text: str) -> list[str]:
    if listed := lists.items(text):
        return listed
    text = lists.headless(text)
    if named := _with_attribute(text) or _is_twice(text):
        return named
    made: list[str] = []
    for piece in _AND.split(text):
        if not piece.strip(" ?.!"):
            continue
        if made and (not _ASKS.match(piece) or _is_other_clause(made[0], piece)):
            # What does not ask belongs to what is asked before it.
            return [text]
        if not made or not _TAG.fullmatch(piece.strip(" ?.!")):
            made.append(piece)
    if (
        not made
        or not _OPENS.match(made[0])
        or _is_cut_off(made[0])
        or (len(made) == 2 and _TOPIC.match(made[0]))
    ):
        return [text]
    if len(made) > 1 and _LONE.fullmatch(made[0]):
        # "When and where did it open": both are asked of the same.
        made[0] = _LONE.sub(made[0], made[1], count=1)
    return made


def _is_other_clause(first: str, piece: str) -> bool:
    """Whether it is only the second clause of a choice ("is it paid *when* it opens or *when* it shuts")."""
    opening, *behind = piece.casefold().split()
    words = first.casefold().split()
    return words[0] in _AUXILIARIES and opening in words[1:] and _AUXILIARIES.isdisjoint(behind[:1])


def _is_twice(text: str) -> list[str]:
    """The two questions of which the first is only noted and the second goes on from it."""
    found = _TWICE.fullmatch(text) if "?" in text[:-1] else None
    if not found or _OPENS.match(text) or _TAG.fullmatch(found["second"].split(" ", 1)[-1].strip(" ?.!")):
        return []
    return [found["first"], found["second"]]


def _with_attribute(text: str) -> list[str] | None:
    """The two questions of "who is Ann, *and her job*"."""
    found = _ATTRIBUTE.search(text)
    return [text[: found.start()], f"what is {found['what']}?"] if found else None


def _is_cut_off(first: str) -> bool:
    """Whether it only opens a question that goes on behind an insertion ("Did Ann, when …")."""
    words = first.split()
    return len(words) < _LEAST_OPENING and words[0].casefold() in _AUXILIARIES


def _is_aside(piece: str) -> bool:
    words = [word.casefold().replace("’", "'") for word in _TOKEN.findall(piece)]
    speaks = _ELLIPTIC.match(piece) or any(word.split("'")[0] in PERSONAL for word in words)
    is_said = "?" not in piece or (words[:1] in _STATING and _WHS.isdisjoint(words))
    return bool(speaks) and not _ASKS.match(piece) and is_said and all(map(is_idle, words))
