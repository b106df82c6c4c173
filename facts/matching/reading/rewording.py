"""How some things are asked in a chat, put as they are mostly asked: without whom it is for, and with what is
excepted at the end."""

from __future__ import annotations

import re

from facts.matching.english.asides import is_idle
from facts.matching.english.patterns import compiled, rewritings, rewritten

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
_EXCEPTING = r"(?i)\b(?:apart|aside) from\b|\bother than\b|\bin addition to\b"
_EXCEPTED = (
    r"(?i)^(?:and |so )?besides (?P<what>[^,?.!]+?(?:, [^,?.!]+)?),? (?P<ask>(?:who|what|which|why|where"
    r"|how)\b[^?.!]*)"
)
_ELSE = r"(?i)\b(who|what|where|whom) else\b"


def _kept_purpose(found: re.Match[str]) -> str:
    """Nothing of what the asker needs it for, unless that has a subject."""
    return found[2] if is_idle(found["what"] or "") else found[0]


def _agent(found: re.Match[str]) -> str:
    """What asks for the founder of something, as what asks who founded it."""
    return f"who {_AGENTS[found['agent'].casefold()]} {found['what']}?"


def _named(found: re.Match[str]) -> str:
    return f"{'who is' if found['who'] else 'what is the name of'} the {found['what']}?"


def _killed(found: re.Match[str]) -> str:
    """What asks how many lives something cost, as what asks how many people it killed."""
    return f"{found['how']} people {found['what'] or found['in']} killed"


_PLAINER = rewritings(
    (
        " me| us| my ",
        (
            r"(?i)\s+(?:(?:asking|needed|needing) )?(?:to help )?(?:for|in|with|from)"
            r" (?:me|us|my (?:[^\W\d_]+ ){0,2}?(?P<what>[^\W\d_]+))"
            r"(?: please| pls)?\s*([?.!]*)$"
        ),
        _kept_purpose,
    ),
    (
        " me| us",
        (
            r"(?i)^(?P<ask>(?:(?:can|could|would|will|might) (?:you|u|someone|somebody|anyone|anybody) )?"
            r"(?:please |pls |kindly )?"
            r"(?:compare|contrast|list|name|give|explain|summari[sz]e|identify|describe|define|find|show|set"
            r"|put|place|quote)\b"
            r"[^?.!]*?) (?:for|to) (?:me|us)(?=[,.!?:;]|$| (?:please|pls|thanks))"
        ),
        r"\g<ask>",
    ),
    # What somebody else wants to know of the asker.
    (
        "ask|know|wonder",
        (
            r"(?i)^(?:(?:my|our) [^\W\d_]+|a (?:friend|colleague|neighbou?r|customer|client|reader"
            r"|visitor|guest)(?:"
            r" of mine)?"
            r"|someone|somebody|people)(?: (?:just|here|now|keeps?|has|have|is|are|was|were))*"
            r" (?:ask(?:s|ed|ing)?|wants? to know|wanted to know|wonder(?:s|ed|ing)?)(?: me| us)?,? "
            r"(?P<asked>(?:who|whom|whose|what|which|when|where|why|how)\b[^.?!]*)[.?!]*"
            r"(?: (?:(?:so |and )?what (?:do|does|should|can|would|is)\b[^.?!]*\b(?:say|tell|answer"
            r"|reply)\b[^.?!]*"
            r"|any (?:idea|clue)[^.?!]*|(?:do|can|could) you (?:know|help|tell|say)[^.?!]*)[.?!]*)?$"
        ),
        r"\g<asked>?",
    ),
    (
        "exist|around|being",
        (
            r"(?i)^(?P<lead>(?:.*[.!?,;:] )?)(?:(?:since|from) when|when|(?:since )?how long) (?:do"
            r"|does|did|has"
            r"|have) (?!there\b)"
            r"(?P<what>[^,.?!]+?) (?:(?:already|actually|even) )?"
            r"(?:exist(?:ed)?|been around|been in existence|come into (?:existence|being))(?: for)?"
            r"(?:,? (?:since )?(?:when|what year))?[?.!\s]*$"
        ),
        r"\g<lead>when was \g<what> founded?",
    ),
    (
        " of ",
        (
            r"(?i)^(?:(?:who (?:is|was|were|are)|(?:the )?name of) )?(?:the )?"
            rf"(?P<agent>{'|'.join(_AGENTS)}) of (?P<what>[^?.!,]+)\s*\??$"
        ),
        _agent,
    ),
    # “Somebody joked about the pier, who was that?”
    (
        ", who|, so who|, and who",
        (
            r"(?i)^(?:(?:and|so|ok|hey|hmm),? )*(?:some(?:one|body)|(?:a|this|that|some) (?:guy|bloke"
            r"|man|woman|lady"
            r"|dude|fella|person"
            r"|chap)) (?P<what>(?:\w+ed|said|says|told|wrote|thought|was \w+ing|is \w+ing"
            r"|compared) [^?.!]+?), (?:so |and )?who"
            r"(?:['’]s|(?: on earth| the hell| exactly)? (?:was|is)) (?:that|it|this|he|she|they)(?: (?:guy"
            r"|bloke|person|man|woman"
            r"|lady|dude))?(?: again)?[?.!\s]*$"
        ),
        r"who \g<what>?",
    ),
    # “That woman who built the pier, what's her name?”
    (
        ", what|, who",
        (
            r"(?i)^(?:(?:and|so|ok|hey|hmm),? )*(?:that|the"
            r"|this) (?P<what>[^\W\d_]+(?: [^\W\d_]+){0,2}? (?:who|that"
            r"|which|with|from)\b"
            r"[^,?.!]+), (?:(?P<who>(?:what['’]s|what (?:is|was)) (?:his|her|their) name|who(?:['’]s| is"
            r"| was) (?:that|he|she)"
            r"|what(?:['’]s| is| was) (?:he|she) called)|what(?:['’]s| is| was) (?:its name"
            r"|it called))(?: again)?"
            r"(?:[,?.!]? (?:i['’]?m [^,?.!]+|i (?:forget|forgot|can['’]?t remember)))?[?.!\s]*$"
        ),
        _named,
    ),
    # “How many lives did the storm cost”, “how many lives were lost in the storm”.
    (
        " lives",
        (
            r"(?i)\b(?P<how>how many|number of) lives (?:(?:has|have|had|did|does|do|were|was) )?"
            r"(?:(?:lost|claimed|taken)(?: (?:in|by|to|during|because of))? (?P<in>[^,.?!]+)"
            r"|(?P<what>[^,.?!]+?) (?:cost|claim(?:ed)?|take|took|taken))(?=[?.!\s]*$)"
        ),
        _killed,
    ),
    # “The ferry - running since?”
    (
        "since",
        (
            r"(?i)^(?P<what>[^?.!]+?)(?:,|:| [–—-])?"
            r"(?: (?:running|going|open|active|around|in (?:operation|use|service)))? since\s*\?+$"
        ),
        r"since when \g<what>?",
    ),
    # “How long has Ann been mayor - since what year?”
    (
        "how long",
        (
            r"(?i)(?P<ask>\bhow long (?:has|have)\b[^?.!,]*?)(?:,| [–—-]|,? (?:and|or|i\.e\.),?)"
            r" (?:from|since)"
            r" (?:when|what year|which year)\s*[?.!]*$"
        ),
        r"\g<ask>?",
    ),
)


def reworded(text: str) -> str:
    """The question in more usual words, where it is in one of these forms."""
    return _besides(rewritten(text, _PLAINER))


def _besides(text: str) -> str:
    """What is excepted put one way, behind what is asked: "apart from Ann, who else sang" as "who sang
    besides Ann"."""
    excepting = compiled(_EXCEPTING).sub("besides", text)
    if "besides" not in excepting.casefold():
        return text
    asked = compiled(_EXCEPTED).sub(r"\g<ask> besides \g<what>", excepting)
    plain = compiled(_ELSE).sub(r"\1", asked)
    return text if plain == excepting else plain
