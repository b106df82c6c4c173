"""A request for the source of something, as that itself: an answer shows its source. "Got a citation for …?",
"… – which survey is that from?"."""

from __future__ import annotations

import re

from facts.matching.reading.messages.english import (
    A_DATUM,
    ENDS,
    LED,
    NUMBER,
    WH,
)

_SOURCE = (
    r"(?:sources?|citations?|cites?|references?|refs?|links?|receipts?|footnotes?|attributions?|backing"
    r"|provenance|proof"
    r"|evidence)"
)
_GIVE = (
    r"(?:(?:can|could|would|will|may) (?:you|i|we|someone|anyone|anybody|somebody) )?(?:please |pls )?"
    r"(?:got|have you got|you got|have|do (?:you|we) have|has anyone(?: got)?|does anyone have"
    r"|anyone (?:got|have)|is there|are there"
    r"|where(?:['’]?s| is| are)|what(?:['’]?s| is| are| was)"
    r"|give me|give us|get me|get|show me|show us|send me|share|provide|post|drop|link me|point me to|name"
    r"|find me|find|need"
    r"|i(?:['’]d| would)? (?:need|want|like)|i['’]m looking for|looking for|in need of|want|tell me|quote"
    r"|list|state|cite)?"
)
_DETERMINER = (
    r"(?: ?\b(?:the|a|an|any|some|your|its|their|original|primary|exact|good|reliable|proper|actual"
    r"|official|solid|main))*"
)
_CLAIMED = rf"(?:(?:the|this|that|your|a) (?:{A_DATUM}|idea|notion|report) (?:that|of|about)? ?)?"
_ASKED_FOR = re.compile(
    rf"{LED}{_GIVE}{_DETERMINER} ?\b{_SOURCE}(?: (?:please|pls))? (?:for|on|behind|about|re|that says"
    r"|that shows|which says|saying|showing"
    r"|to support|supporting|backing(?: up)?|to back(?: up)?|regarding|that|as to)"
    rf" (?P<claim>{_CLAIMED})(?P<what>.+)",
    re.IGNORECASE,
)
_HEADED = re.compile(
    rf"{LED}{_GIVE}{_DETERMINER} ?\[?\b{_SOURCE}(?: (?:needed|please|pls|required|wanted|request|check))*\]?"
    r"\s*(?:[:?,.]|\s[–—-]+)+\s+(?P<what>.+)",
    re.IGNORECASE,
)
_BEHIND = (
    r"(?:any |got (?:a|any) |(?:have|with) (?:a|any) |what(?:['’]s|s| is) (?:the|your) |where(?:['’]s|s"
    r"| is) (?:the|your) |the |your |give me a |need a )*"
    rf"\[?{_SOURCE}\]?(?: (?:needed|please|pls|for (?:that|this|it)|on (?:that|this)))*"
    r"|who(?: even| actually| on earth)? (?:came up with|made up|counted|worked out|calculated|put out"
    r"|published)"
    r" (?:it|that|this)"
    r"|says who|said who|who (?:says|said|reported|claims|claimed|reports) (?:so|that|this|it)"
    r"|according to (?:whom|who|what)"
    r"|(?:which|what) (?:\w+ )?(?:survey|report|study|poll|data|dataset|paper|outlet|newspaper|article"
    r"|source|document|questionnaire|census"
    r"|count|publication|agency)(?: (?:is|was|are|were|does|did) (?:that|this|it|these|those)(?: (?:figure"
    r"|number|claim|stat))?"
    r" (?:from|in|come from|taken from|reported in)| says (?:so|that|this))"
    r"|where['’]d (?:that|this|it|you|they|u)(?: (?:figure|number|claim|stat))? (?:come|get)(?: (?:that"
    r"|this|it))?(?: from)?"
    r"|from (?:which|what) (?:survey|report|study|poll|source|paper|article|document)(?: is (?:that|this"
    r"|it))?"
    r"|where (?:(?:is|was) (?:that|this|it)(?: (?:figure|number|claim|stat|one|info))? (?:from|taken from"
    r"|reported|sourced(?: from)?)"
    r"|(?:does|did|do) (?:that|this|it|you|they|u)(?: (?:figure|number|claim|stat|info))? (?:come|get"
    r"|originate|take|have)"
    r"(?: (?:that|this|it))?(?: from)?)"
    r"|(?:what|on what) (?:is|was) (?:that|this|it) based(?: on)?"
    r"|whose (?:figure|number|claim|estimate|data|count|stat) is (?:that|this|it)"
)
_TRAILED = re.compile(
    rf"(?P<what>.+?)\s*(?:(?:[.,;:?!…<>]|\s[–—-]+|--|\n)+\s*(?:(?:so|and|but|ok|lol|hmm),? )*(?:{_BEHIND})"
    r"|\s\[?(?:citation|source|reference)s?"
    rf"(?: needed)?\]?(?=\s*\?*$)|\[(?:citation|source)(?: needed)?\]){ENDS}$",
    re.IGNORECASE | re.DOTALL,
)
_HEADED_TAIL = re.compile(rf"\s*(?:[.,;:?!…]|\s[–—-]+)+\s*(?:{_BEHIND}){ENDS}$", re.IGNORECASE)
_COMES = re.compile(
    rf"{LED}(?:from )?where(?: the hell)?(?:['’]?s|['’]d| does| did| do| is| was| are| has| have)"
    rf" (?P<what>(?:the |that |this |your |their )?(?:.*?\b{A_DATUM}\b.*?|{NUMBER}(?: \w+)?|(?:the|that"
    rf"|this) {NUMBER}))"
    r" (?:came|coming|originate|originated|originating|stem|stemming|get taken|taken|sourced|drawn"
    r"|derived|pulled|reported|quoted|cited)"
    rf"(?: from)?{ENDS}$"
    rf"|{LED}where(?:['’]?s| is| are| was) (?P<number>(?:the |that "
    rf"|this )?{NUMBER}(?: {A_DATUM})?) (?:from|coming from|taken from){ENDS}$",
    re.IGNORECASE,
)
_GET = re.compile(
    rf"{LED}where (?:do|did|does) (?:you|they|it|he|she|(?:the |this )?\w+) (?:get|take|pull|find|have)"
    rf" (?P<what>(?:the |that |this )?(?:.*?\b{A_DATUM}\b.*|{NUMBER}))(?P<number> from){ENDS}$",
    re.IGNORECASE,
)
_BASED = re.compile(
    rf"{LED}(?:(?:on )?what(?:['’]?s| is| was| are| were) (?P<what>.*\d.*?\b{A_DATUM}\b.*?"
    rf"|(?:the )?{NUMBER}(?: \w+)?) (?:based|founded) on"
    rf"|on what (?:is|was|are) (?P<basis>.*\d.*?) based){ENDS}$",
    re.IGNORECASE,
)
_BEHIND_IT = re.compile(
    rf"{LED}who(?:['’]?s| is| was| are)? (?:(?:is )?(?:the (?:person|one|source|origin) )?(?:behind"
    r"|responsible for|making|the source of|the origin of"
    r"|pushing|peddling|spreading)|(?:made|makes|came up with|started|floated|put forward|puts forward"
    r"|put out|gave|advanced))"
    rf" (?:the|this|that) (?:{A_DATUM}|idea|notion|theory|argument|allegation|accusation|complaint|view"
    r"|charge) (?:that|how) (?P<what>.+)",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    rf"{LED}where (?:(?:is|was) it (?:written|stated|said|reported|mentioned|claimed)|(?:does|do"
    r"|did) (?:it|they|you|(?:the|this) \w+)"
    rf" (?:say|state|report|read|see|hear|claim)) that (?P<what>.+)|{LED}(?:says who|who (?:said|says"
    r"|claims) (?:so|that|this))\s*[:,?]\s*(?P<claim>.+)",
    re.IGNORECASE,
)
_CITE = re.compile(
    rf"{LED}(?:(?:can|could|would) you )?(?:please |pls )?(?:cite|source)(?: (?:me|us))? (?P<what>(?:the "
    rf"|that |this |your )?{NUMBER}.*)(?P<number>)",
    re.IGNORECASE,
)
_GROUNDS = re.compile(
    rf"{LED}what(?:['’]?s| is| was) the (?:basis|grounds?|support|authority|evidence|source|proof"
    r"|backing) for"
    r" (?:saying|claiming|stating|thinking|(?:the|this) (?:claim|statement|idea|assertion|notion)) that"
    r" (?P<what>.+)",
    re.IGNORECASE,
)
_SEEN = re.compile(
    rf"^{LED}(?:(?:i|we)(?:['’]ve| have)? )?(?:(?:keep|kept|been|just|always) )*(?:see|seeing|seen|saw"
    r"|hear|hearing|heard"
    rf"|read|reading)(?: (?:about|of))? (?=(?:this|that|the|a) (?:\w+ )?{NUMBER})",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r" (?:(?:is|was|gets?|being|getting) )?(?:(?:toss|throw|bandi?|float|go|pass|fl|kick|quot|cit)\w*|doing)"
    r" (?:around|about|everywhere|the rounds)(?=\s*[,;.:?–—-])",
    re.IGNORECASE,
)
"""“I keep seeing that 2,200 figure *tossed around*, …”"""
_DIGIT = re.compile(rf"\d|\b{NUMBER}\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“«]")
_OPEN = re.compile(rf"(?!which\b[^?]*\b(?:from|in)\W*$){WH}", re.IGNORECASE)
_NAMED = 4
"""Words with which something may only be named."""
_MARKS = ' ?.!:,;–—-[]"“”«»'
_BARE_TAIL = re.compile(rf"\w (?:citation|source|reference)s?{ENDS}$", re.IGNORECASE)
_POINTING = frozenset("this that it them these those".split())
_SAYS_WHO = re.compile(
    rf"\b(?:says who|said who|who (?:says|said|reported|claims|claimed|reports) (?:so|that|this|it)){ENDS}$",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(r"\b(?:i|my|me)\b", re.IGNORECASE)
_FURTHER = re.compile(r"[?!]\s+\w|\.\s+[A-Z]|\n")
_FIGURE = re.compile(
    r"^(?:the |that |this |your |their )?(?:\w+ )?(?:figure|number|stat|statistic)s? (?:of |about "
    rf"|for )?(?P<what>(?:the )?{NUMBER}.*)"
    rf"|^(?P<number>(?:the |that |this |your |their )?{NUMBER}.*?) (?:figure|number|stat|statistic|claim)s?$",
    re.IGNORECASE,
)


def plain(text: str) -> str | None:
    """What the source is asked of; who claims it, where that is asked."""
    text = text.strip()
    if _DIGIT.search(text):
        text = _AROUND.sub("", _SEEN.sub("", text))
    behind = _BEHIND_IT.match(text)
    if behind:
        return f"who says that {behind['what']}"
    written = _WRITTEN.match(text)
    if written:
        return _shown(written["what"] or written["claim"], is_clause=True)
    grounds = _GROUNDS.match(text)
    if grounds:
        return _shown(_HEADED_TAIL.sub("", grounds["what"]), is_clause=True)
    asked = _ASKED_FOR.match(text)
    if asked:
        return _shown(asked["what"], is_clause=_is_clause(asked))
    for form in (_COMES, _GET, _CITE):
        found = form.match(text)
        what = found and (found["what"] or found["number"])
        if what and _DIGIT.search(what):
            return _shown(what)
    based = _BASED.match(text)
    return _shown(based["what"] or based["basis"]) if based else _headed_or_trailed(text)


def _headed_or_trailed(text: str) -> str | None:
    """The same where it is only noted that a source is wanted: "citation needed: …", "…, source?"."""
    headed = _HEADED.fullmatch(text)
    if headed and _OPEN.match(headed["what"]):
        return headed["what"]
    for form in (_HEADED, _TRAILED):
        found = form.fullmatch(text)
        is_vague = _BARE_TAIL.search(text) and not _DIGIT.search(text)
        if found and not is_vague and not _is_question(found["what"]) and not _asks_for_the_speaker(text):
            return _shown(_HEADED_TAIL.sub("", found["what"]))
    return None


def _asks_for_the_speaker(text: str) -> bool:
    """Whether "…, says who?" asks who said it, as of a number it does not."""
    return bool(_SAYS_WHO.search(text)) and not _DIGIT.search(text)


def _is_question(what: str) -> bool:
    asks = re.match(rf"{LED}(?:{WH}|(?:is|are|was|were|do|does|did)\b)", what, re.IGNORECASE)
    return bool(asks) or (bool(_QUOTED.search(what)) and not _DIGIT.search(what))


def _is_clause(asked: re.Match[str]) -> bool:
    """Whether what follows says something rather than only naming it ("for the claim that …")."""
    claim = asked["claim"].casefold().strip()
    opening = asked[0][: asked.start("claim")].casefold().split()[-1]
    return claim.endswith(" that") or opening in ("that", "says", "shows", "saying", "showing")


def _shown(what: str, *, is_clause: bool = False) -> str | None:
    what = what.strip(_MARKS)
    if not what or _FURTHER.search(what) or _OF_ONESELF.search(what) or what.casefold() in _POINTING:
        return None
    figure = _FIGURE.match(what)
    if figure:
        what = figure["what"] or figure["number"]
    if is_clause or len(what.split()) > _NAMED:
        return f"is it true that {what}?"
    return what if _DIGIT.search(what) else f"the source for {what}"
