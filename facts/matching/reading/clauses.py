"""A message taken apart before it is read: what is only said around the question is left away, and
a question that asks two things is parted into the two."""

from __future__ import annotations

import re

from facts.matching.english.asides import is_idle
from facts.matching.english.lexicon import AGE_NOUNS, PERSONAL, ROLE_NOUNS
from facts.matching.reading import messages
from facts.matching.reading.messages import lists

# Not behind the full stop of "U.S.".
_BREAK = re.compile(r"((?<=[.!?;:…])(?<!\W[A-Za-z]\.)\s+|,\s+|\s+[–—-]+\s+|\n+)")
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_MAY_BE_PARTED = re.compile(r"[^\w\s]\s|\n|[<:;=^\u2600-\U0001faff]|\b(?i:so|but) ")
_OWN_PURPOSE = re.compile(
    r"\s+(?:(?:asking|needed|needing) )?(?:to help )?(?:for|in|with|from)"
    r" (?:me|us|my (?:[^\W\d_]+ ){0,2}?(?P<what>[^\W\d_]+))"
    r"(?: please| pls)?\s*([?.!]*)$",
    re.IGNORECASE,
)
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
_FOR_ME = re.compile(
    r"^(?P<ask>(?:(?:can|could|would|will|might) (?:you|u|someone|somebody|anyone|anybody) )?"
    r"(?:please |pls |kindly )?"
    r"(?:compare|contrast|list|name|give|explain|summari[sz]e|identify|describe|define|find|show|set"
    r"|put|place|quote)\b"
    r"[^?.!]*?) (?:for|to) (?:me|us)(?=[,.!?:;]|$| (?:please|pls|thanks))",
    re.IGNORECASE,
)
_EXCEPTING = re.compile(r"\b(?:apart|aside) from\b|\bother than\b|\bin addition to\b", re.IGNORECASE)
_EXCEPTED = re.compile(
    r"^(?:and |so )?besides (?P<what>[^,?.!]+?(?:, [^,?.!]+)?),? (?P<ask>(?:who|what|which|why|where"
    r"|how)\b[^?.!]*)",
    re.IGNORECASE,
)
_EXISTING = re.compile(
    r"^(?P<lead>(?:.*[.!?,;:] )?)(?:(?:since|from) when|when|(?:since )?how long) (?:do|does|did|has"
    r"|have) (?!there\b)"
    r"(?P<what>[^,.?!]+?) (?:(?:already|actually|even) )?"
    r"(?:exist(?:ed)?|been around|been in existence|come into (?:existence|being))(?: for)?"
    r"(?:,? (?:since )?(?:when|what year))?[?.!\s]*$",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"\b(?P<how>how many|number of) lives (?:(?:has|have|had|did|does|do|were|was) )?"
    r"(?:(?:lost|claimed|taken)(?: (?:in|by|to|during|because of))? (?P<in>[^,.?!]+)"
    r"|(?P<what>[^,.?!]+?) (?:cost|claim(?:ed)?|take|took|taken))(?=[?.!\s]*$)",
    re.IGNORECASE,
)
"""“How many lives did the storm cost”, “how many lives were lost in the storm”."""
_RUNNING = re.compile(
    r"^(?P<what>[^?.!]+?)(?:,|:| [–—-])?"
    r"(?: (?:running|going|open|active|around|in (?:operation|use|service)))? since\s*\?+$",
    re.IGNORECASE,
)
"""“The ferry - running since?”"""
_SINCE_TOO = re.compile(
    r"(?P<ask>\bhow long (?:has|have)\b[^?.!,]*?)(?:,| [–—-]|,? (?:and|or|i\.e\.),?) (?:from|since)"
    r" (?:when|what year|which year)\s*[?.!]*$",
    re.IGNORECASE,
)
"""“How long has Ann been mayor - since what year?”"""
_AGENTS = {
    "founder": "founded",
    "inventor": "invented",
    "discoverer": "discovered",
    "creator": "created",
    "builder": "built",
    "designer": "designed",
    "composer": "composed",
    "architect": "designed",
}
_AGENT = re.compile(
    r"^(?:(?:who (?:is|was|were|are)|(?:the )?name of) )?(?:the )?"
    rf"(?P<agent>{'|'.join(_AGENTS)}) of (?P<what>[^?.!,]+)\s*\??$",
    re.IGNORECASE,
)
_ELSE = re.compile(r"\b(who|what|where|whom) else\b", re.IGNORECASE)
_RELAYED = re.compile(
    r"^(?:(?:my|our) [^\W\d_]+|a (?:friend|colleague|neighbou?r|customer|client|reader|visitor|guest)(?:"
    r" of mine)?"
    r"|someone|somebody|people)(?: (?:just|here|now|keeps?|has|have|is|are|was|were))*"
    r" (?:ask(?:s|ed|ing)?|wants? to know|wanted to know|wonder(?:s|ed|ing)?)(?: me| us)?,? "
    r"(?P<asked>(?:who|whom|whose|what|which|when|where|why|how)\b[^.?!]*)[.?!]*"
    r"(?: (?:(?:so |and )?what (?:do|does|should|can|would|is)\b[^.?!]*\b(?:say|tell|answer|reply)\b[^.?!]*"
    r"|any (?:idea|clue)[^.?!]*|(?:do|can|could) you (?:know|help|tell|say)[^.?!]*)[.?!]*)?$",
    re.IGNORECASE,
)
"""What somebody else wants to know of the asker."""
_SOMEBODY_SAID = re.compile(
    r"^(?:(?:and|so|ok|hey|hmm),? )*(?:some(?:one|body)|(?:a|this|that|some) (?:guy|bloke|man|woman|lady"
    r"|dude|fella|person"
    r"|chap)) (?P<what>(?:\w+ed|said|says|told|wrote|thought|was \w+ing|is \w+ing"
    r"|compared) [^?.!]+?), (?:so |and )?who"
    r"(?:['’]s|(?: on earth| the hell| exactly)? (?:was|is)) (?:that|it|this|he|she|they)(?: (?:guy"
    r"|bloke|person|man|woman"
    r"|lady|dude))?(?: again)?[?.!\s]*$",
    re.IGNORECASE,
)
"""“Somebody joked about the pier, who was that?”"""
_NAMELESS = re.compile(
    r"^(?:(?:and|so|ok|hey|hmm),? )*(?:that|the|this) (?P<what>[^\W\d_]+(?: [^\W\d_]+){0,2}? (?:who|that"
    r"|which|with|from)\b"
    r"[^,?.!]+), (?:(?P<who>(?:what['’]s|what (?:is|was)) (?:his|her|their) name|who(?:['’]s| is"
    r"| was) (?:that|he|she)"
    r"|what(?:['’]s| is| was) (?:he|she) called)|what(?:['’]s| is| was) (?:its name|it called))(?: again)?"
    r"(?:[,?.!]? (?:i['’]?m [^,?.!]+|i (?:forget|forgot|can['’]?t remember)))?[?.!\s]*$",
    re.IGNORECASE,
)
"""“That woman who built the pier, what's her name?”"""
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
    text = _OWN_PURPOSE.sub(lambda found: found[2] if is_idle(found["what"] or "") else found[0], text)
    text = _FOR_ME.sub(r"\g<ask>", text)
    text = _RELAYED.sub(r"\g<asked>?", text)
    text = _EXISTING.sub(r"\g<lead>when was \g<what> founded?", text)
    text = _AGENT.sub(_agent, text)
    text = _SOMEBODY_SAID.sub(r"who \g<what>?", text)
    text = _NAMELESS.sub(_named, text)
    text = _LIVES.sub(_killed, text)
    text = _RUNNING.sub(r"since when \g<what>?", text)
    text = _SINCE_TOO.sub(r"\g<ask>?", text)
    text = _besides(text)
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
    if not _MAY_BE_PARTED.search(text) or _is_twice(text) or lists.items(text):
        return text
    # Most questions come alone, and what tells remarks takes as long to load as five of them to answer.
    from facts.matching.reading import situation

    return messages.plain(situation.without(text))


def _agent(found: re.Match[str]) -> str:
    """What asks for the founder of something, as what asks who founded it."""
    return f"who {_AGENTS[found['agent'].casefold()]} {found['what']}?"


def _named(found: re.Match[str]) -> str:
    return f"{'who is' if found['who'] else 'what is the name of'} the {found['what']}?"


def _killed(found: re.Match[str]) -> str:
    """What asks how many lives something cost, as what asks how many people it killed."""
    return f"{found['how']} people {found['what'] or found['in']} killed"


def _besides(text: str) -> str:
    """What is excepted put one way, behind what is asked: "apart from Ann, who else sang" as "who sang
    besides Ann"."""
    excepting = _EXCEPTING.sub("besides", text)
    if "besides" not in excepting.casefold():
        return text
    asked = _EXCEPTED.sub(r"\g<ask> besides \g<what>", excepting)
    plain = _ELSE.sub(r"\1", asked)
    return text if plain == excepting else plain


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
