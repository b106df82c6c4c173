"""A request for an overview, as the plain question for what it is of: "quick rundown of …", "tl;dr …", "sum
up what Ann said"."""

from __future__ import annotations

import re

from facts.matching.reading.messages.english import ENDS, LED, WH

_BID = (
    r"(?:(?:can|could|would|will) (?:you|u|someone|anyone|i|we) )?(?:please |pls |just |kindly )*"
    r"(?:(?:give|get|show|tell|send|provide|offer|write|do|make|share|have|list|need|want|i(?:['’]d"
    r"| would) (?:like|love)|i (?:need|want)|looking for"
    r"|got|collect|compile|present|state|know|to know|i(?:['’]d| would)? (?:want|like|need) to (?:know"
    r"|hear|learn))(?: me| us)?(?: with)? )?"
)
_SIZE = (
    r"(?:(?:the|a|an|all|all the|some|any|your|me|quick|brief|short|concise|general|basic|simple|full"
    r"|complete|high[ -]level|one[ -]line|bullet[ -]point"
    r"|two[ -]sentence|one[ -]paragraph|quickest|fast|rapid|small|little|key|main|important|essential|top"
    r"|relevant|core|crucial|big|headline|biggest|most important"
    r"|available|basic|five[ -]second|30[ -]second|rough) )*"
)
_OF = r"(?:on|about|of|for|regarding|around|concerning|re|into|to|behind|in|from)"
_FIGURES = re.compile(
    rf"{LED}{_BID}(?:the |all |all the |some |any |your )*(?:key|main|important|essential|top|relevant"
    r"|core|crucial|big|headline|biggest|most important|basic)"
    r" (?:numbers|figures|stats|statistics|data|data ?points)(?: (?:given|there are|you have|we have"
    rf"|available|reported))? {_OF} (?P<what>.+)",
    re.IGNORECASE,
)
_OVERVIEW = re.compile(
    rf"{LED}{_BID}{_SIZE}(?:overview|rundown|run-down|summary|recap|synopsis|gist|lowdown|primer|intro"
    r"|introduction|profile|explainer|tl;?dr|basics"
    r"|briefing|highlights|takeaways|key points|main points|main facts|key facts|key info|key information"
    r"|key details|main details|quick facts"
    r"|facts|essentials|information|info|details|must-knows|summarization|outline|sketch"
    rf"|crash course)\s*(?:{_OF}|:|,|–|—|-)+\s+(?P<what>.+)",
    re.IGNORECASE,
)
_EVERYTHING = re.compile(
    rf"{LED}{_BID}(?:everything|all|anything and everything|anything|whatever|what|as much as)(?: there is"
    r"| that)?(?: to know)?(?: (?:you|we|u|i|they|it|the (?:article|story|report|base))"
    r" ?(?:know|have(?: got)?|['’]ve got|can (?:tell me|say|find)|should know|need to know|got|knows"
    r"|says|has))? (?:on|about"
    r"|regarding|concerning)"
    r" (?P<what>.+)",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    rf"{LED}(?:what(?:['’]?s| is| do| does| can| should| are| have)? (?:(?:all )?(?:known|we know|you know"
    r"|u know|anyone know|one know|i know|i need to know|there to know|you tell me|you say"
    r"|we learned|we learn|everyone know|to know|you got|you have|the key facts|the main facts|the facts"
    r"|the basics|you have got|some facts)|we all know)"
    r" (?:about|on|of|regarding)) (?P<what>.+)",
    re.IGNORECASE,
)
_SUM_UP = re.compile(
    rf"{LED}{_BID}(?:sum up|summari[sz]e|recap|paraphrase|condense|boil down|break down"
    r"|outline)(?: for (?:me|us))?:? (?P<what>(?!the (?:two|three)\b).+)",
    re.IGNORECASE,
)
_THROUGH = re.compile(
    rf"{LED}{_BID}(?:(?P<through>(?:walk|run|take|talk|guide) (?:me|us) through)|(?:bring|get) (?:me"
    r"|us) up to speed (?:on|about|with)|(?:catch|fill) (?:me|us)"
    r"(?: up| in) (?:on|about)|brief (?:me|us) (?:on|about)|educate (?:me|us) (?:on|about)|enlighten (?:me"
    r"|us) (?:on|about)|update (?:me|us) (?:on|about)"
    r"|run (?:down|over)|(?:run|go|talk|walk) through|go over|school me on|tell me all about"
    r"|teach me about|introduce (?:me|us) to) (?P<what>.+)",
    re.IGNORECASE,
)
_SHORTLY = re.compile(
    rf"{LED}(?:tl;?\s?dr|eli5|in a nutshell|nutshell|long story short|the short version|short version"
    r"|in short|short answer|quick summary|quick version|quick recap)"
    r"\s*(?:[:,–—-]|of|on|for|about|please|\s)+\s*(?P<what>.+)",
    re.IGNORECASE,
)
_IN_LINES = (
    r"in (?:a|one|two|three|2|3|1|a few|a couple of|some)(?:[- ](?:or )?(?:two|three|2|3))?"
    r" (?:short |simple |quick |brief )?(?:line|sentence|word|paragraph|bullet point|bullet|point)s?"
    r"(?: or (?:two|three|so))?"
)
_SHORT = (
    rf"(?:{_IN_LINES}|in a nutshell|as (?:a list|bullets|bullet points|a bulleted list)"
    r"|in (?:bullet points|bullets|list form|brief|short|summary|simple terms|plain english)|bullet points"
    r"|(?:(?:a |the )?(?:short|quick|brief|small|fast|simple) )?(?:rundown|summary|overview|recap|version"
    r"|tl;?dr|synopsis|breakdown|gist|summari[sz]e|sum up|explanation|answer|bullets)"
    r"|(?:quick|key|main|basic) (?:facts|info|figures|numbers|points)|eli5|explain like i['’]?m (?:five|5))"
)
_TRAILED = re.compile(
    r"(?P<what>\S+ .+?)(?:\s*(?:[?.,;:!…]|\s[–—-]+|\()+\s*(?:(?:a |the |just |give me a |need a |please )*)"
    rf"(?:{_SHORT}|(?P<unit>\w+) by (?P=unit))|\s+(?:in a nutshell|tl;?dr|eli5|{_IN_LINES}))"
    rf"(?: (?:please|pls|thanks|only|will do|is fine))*\)?{ENDS}$",
    re.IGNORECASE,
)
_DEFINE = re.compile(
    rf"{LED}(?:definition|define|meaning)(?: of)?\s*:\s*[\"“]?(?P<what>[^\"“”:]+?)[\"”]?{ENDS}$",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"what (?P<who>(?!(?:did|does|do|has|had|have|is|was)\b)[^,?.!]+?) (?:(?:had|has|have) to say|said"
    r"|says|say|told \w+|thinks?|thought|argues?|argued|claims?|claimed|alleges?|alleged)"
    rf"(?: (?:about|on|of|against) (?P<on>.+?))?{ENDS}$",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"(?P<who>[^,?.!]+?)(?:['’]s) (?:words|position|statements?|remarks|comments|stance|take|view|views"
    r"|argument|testimony|statement|opinion)"
    rf"(?: (?:about|on|of) (?P<on>.+?))?{ENDS}$",
    re.IGNORECASE,
)
_WH = re.compile(rf"(?:in |at |by |from )?{WH}", re.IGNORECASE)
_WHOLE = re.compile(
    rf"{LED}{_BID}the (?P<what>(?:full|complete|entire|whole) (?:\w+ ){{0,2}}\w+){ENDS}$", re.IGNORECASE
)
_SEVERAL = re.compile(r"(?:the|all|his|her|its|their)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_SHORT_NAME = 2
_MARKS = " ?.!,;:–—-"
_PLEASE = re.compile(r",? (?:please|pls|plz|thanks|thx|ty)$", re.IGNORECASE)
_OWN = re.compile(
    rf"\b(?:i|i['’]m|me|my|we|our)\b|[?!]\s+\w|\w\.\s+\w{{2}}|,\s*(?:so |and |but )*{WH}", re.IGNORECASE
)
_PLAIN_ENOUGH = re.compile(
    r"(?:this|that|it|them|him|her|yourself|you|me|us|these|those|all|everything|both|the above)$",
    re.IGNORECASE,
)


def plain(text: str) -> str | None:
    """What the overview is asked of, as a question."""
    text = text.strip()
    if found := _DEFINE.match(text):
        return f"what is {found['what']}?"
    trailed = _TRAILED.fullmatch(text)
    own = trailed["what"].strip(_MARKS) if trailed else text
    figures = _FIGURES.fullmatch(own)
    if figures:
        return _open(figures["what"], "figures on ")
    for form in (_KNOWN, _EVERYTHING, _OVERVIEW, _SUM_UP, _THROUGH, _SHORTLY):
        found = form.fullmatch(own)
        if found:
            return _open(found["what"], _opening(found))
    whole = _WHOLE.fullmatch(own)
    if whole:
        return f"what is the {whole['what']}"
    return own if trailed else None


def _opening(found: re.Match[str]) -> str:
    """What the plain question opens with: what somebody is to be led through are several things; a name or a
    word asks what it is; anything longer is asked as it stands."""
    what = found["what"]
    if found.groupdict().get("through") and _SEVERAL.match(what):
        return "list "
    own = _ARTICLE.sub("", what.strip(_MARKS)).split()
    return "what is " if len(own) <= _SHORT_NAME or all(word[0].isupper() for word in own) else ""


def _open(what: str, opening: str) -> str | None:
    """The question for ``what``: itself where it asks already."""
    what = _PLEASE.sub("", what.strip(_MARKS))
    if not what or _PLAIN_ENOUGH.match(what) or _OWN.search(what):
        return None
    said = _SAID.match(what) or _WORDS.match(what)
    if said:
        about = f" about {said['on']}" if said["on"] else ""
        return f"what did {said['who']} say{about}?"
    if _WH.match(what):
        return f"{what}?"
    return f"{opening}{what}"
