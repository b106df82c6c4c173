"""A message taken apart before it is read: what is only said around the question is left away, and
a question that asks two things is parted into the two."""

from __future__ import annotations

import re

from facts.matching.lexicon import FUNCTION, LIGHT, NEGATION, PERSONAL, PRONOUNS

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
_AND = re.compile(
    r"\s*[?.!;]+\s+(?:and|or|but|also)?,?\s*"
    rf"|,?\s+(?:and|or|but|plus)(?: also)?,?\s+(?=(?:(?:in|at|from|to|with|by|for|on) )?{_ASKING}\b)"
    r"|,\s+(?=(?:how|who|whom|whose|what|which|when|where|why)\b)",
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
_FOR_ME = re.compile(
    r"^(?P<ask>(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls |kindly )?"
    r"(?:compare|contrast|list|name|give|explain|summari[sz]e|identify|describe|define|find|show|set|put|place)\b"
    r"[^?.!]*?) for (?:me|us)(?=[,.!?:;]|$| (?:please|pls|thanks))",
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    r"(?:my|a) [^\W\d_]+ (?:says|said|thinks|thought|claims|reckons|told me|insists)"
    r"(?: that)?(?: it['’]?s| it was)?"
    r" (?:(?:about |around )?[\d.,]+%?|yes|no|so|not|otherwise)",
    re.IGNORECASE,
)
"""What somebody told the asker, where it says no more than a number or a yes."""
_SCENE = re.compile(
    r"^(?:i|we|my [^\W\d_]+|a [^\W\d_]+ of mine|someone|somebody|people|they)(?: \w+)?"
    r" (?:heard|read|saw|noticed|remember|believe|think|thought|says?|said|tells?|told|asked|keeps? saying)\b"
    r"[^?.!]*[.!]+\s+",
    re.IGNORECASE,
)
"""A sentence in which the asker says where his question comes from."""
_POINTING = PRONOUNS | frozenset("this that these those there so such then true right correct".split())
_SUBJECT = 3
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
    noted correctly rightly properly mistaken mistake understood understand remembered gathered gather
    perhaps maybe unless
    """.split()
)
_QUOTED = re.compile(r"[\"“”«]([^\"“”«»]*+)[\"“”»]")
_WHO = re.compile(r"\b(?:who|whose|whom|which person|name the (?:person|speaker))\b", re.IGNORECASE)
# What is said around words that are quoted, of whoever said them.
_QUOTING = frozenset(
    """
    line sentence phrase quote quotation words word remark comment statement expression sentiment claim
    passage came come up out with like speak spoke spoken utter uttered call called put described describe
    wrote written write say says said saying tell told quoted quoting attribute attributed credited credit
    source origin belong belongs someone somebody person speaker somewhere exact following voiced voice
    stated declared remember read recall heard bit part
    """.split()
)

_IDLE = FUNCTION | LIGHT | NEGATION | PERSONAL | _ASIDE


def of_quoted(text: str) -> str:
    """“Who said "…"?” where ``text`` asks in any words whose the quoted words are, and nothing else; else the
    text as it is."""
    quoted = _QUOTED.search(text)
    around = _QUOTED.sub(" ", text)
    if quoted is None or len(quoted[1].split()) < _SUBJECT or not _WHO.search(around):
        return text
    words = {word.casefold().replace("’", "'") for word in _TOKEN.findall(around)}
    return f"Who said “{quoted[1]}”?" if words <= _QUOTING | _IDLE - NEGATION else text


def asking(text: str) -> str:
    """``text`` without the clauses in which the asker speaks of himself ("I need it for school"),
    as long as they say nothing of any subject; the text as it is where nothing else would remain."""
    text = _OWN_PURPOSE.sub(lambda found: found[2] if _is_idle(found["what"] or "") else found[0], text)
    text = _FOR_ME.sub(r"\g<ask>", text)
    scene = _SCENE.match(text)
    if scene and _stands_alone(text[scene.end() :]):
        text = text[scene.end() :]
    pieces = _BREAK.split(text)
    kept = [
        (pieces[place], pieces[place + 1] if place + 1 < len(pieces) else "")
        for place in range(0, len(pieces), 2)
        if not _is_aside(pieces[place])
    ]
    return "".join(piece + gap for piece, gap in kept).rstrip(" ,;:–—-") or text


def _stands_alone(question: str) -> bool:
    """Whether a question names its matter itself, and points to nothing said before it."""
    words = [word.casefold().replace("’", "'") for word in _TOKEN.findall(question)]
    own = [word for word in words if not _is_idle(word)]
    points = any(word.split("'")[0] in _POINTING for word in words)
    return bool(_ASKS.match(question)) and len(own) >= _SUBJECT and not points


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


def _is_cut_off(first: str) -> bool:
    """Whether it only opens a question that goes on behind an insertion ("Did Ann, when …")."""
    words = first.split()
    return len(words) < _LEAST_OPENING and words[0].casefold() in _AUXILIARIES


def _is_aside(piece: str) -> bool:
    if _HEARSAY.fullmatch(piece.strip(" ,.!;:")):
        return True
    words = [word.casefold().replace("’", "'") for word in _TOKEN.findall(piece)]
    speaks = _ELLIPTIC.match(piece) or any(word.split("'")[0] in PERSONAL for word in words)
    is_said = "?" not in piece or words[:1] == ["if"]
    return bool(speaks) and not _ASKS.match(piece) and is_said and all(map(_is_idle, words))


def _is_idle(word: str) -> bool:
    word = word.casefold()
    return word.split("'")[0] in _IDLE or word.removesuffix("s") in _IDLE or word.removesuffix("ing") in _IDLE
