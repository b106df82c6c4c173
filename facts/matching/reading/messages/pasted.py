"""Words that are pasted with a question of whose they are or whether they are real, as the question who said
them."""

from __future__ import annotations

import re

from facts.matching.english.asides import IDLE
from facts.matching.english.lexicon import NEGATION

_QUOTED = re.compile(
    r"[\"“”«](?P<double>[^\"“”«»]*+)[\"“”»]"
    r"|(?<!\w)['‘](?=\w)(?P<single>[^'‘’\"]*(?:(?<=\w)['’](?=\w)[^'‘’\"]*)*)['’](?!\w)"
)
_WHO = re.compile(
    r"\b(?:who|who['’]?s|whose|whom|which person|name the (?:person|speaker)|speaker|context|real|genuine"
    r"|authentic|author|attribution"
    r"|attributed?|by\W*$|verbatim|made up|source|actual|legit|fake|actually said|really said"
    r"|published|posted|printed|(?:rest|remainder|end|start|beginning|full version|whole) of|(?:full"
    r"|whole|complete|entire|exact) (?:quote|line"
    r"|sentence|quotation|wording)|how (?:does|did) (?:it|that|this|the \w+) (?:go on|continue|end|start"
    r"|finish)"
    r"|what comes (?:next|after|before)|finish (?:this|that|the)"
    r"|where(?:['’]s| is| does| did) (?:this|that|it|the quote)"
    r"(?: (?:quote|line))? (?:from|come from))\b",
    re.IGNORECASE,
)
_WHOM = re.compile(r"\b(?:who|whose|whom|which person|name the (?:person|speaker))\b", re.IGNORECASE)
_PLACE = re.compile(r"\bwhere\b(?![^?.!]*\bfrom\b)|\bwhen\b|\bwhy\b|\bhow\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_PART = re.compile(
    r"(?:\s*\n+\s*|\s*(?:<+-*|-+>|>{2,}|<{2,}|—|–|\s-+|//|\|)\s*|(?<=[.!?…])\s*(?=\S)|\s*…\s*)"
)
_MARKED = re.compile(r"[\n<>|]")
_FIRST_PERSON = re.compile(r"\b(?:I|we|We|us|my|My|our|Our|you|You)\b")
_OF_IT = re.compile(
    r"\b(?:quote[ds]?|line|phrase|article|story|report|remember|recall|heard|hear|read|saw|hey|hi|hello"
    r"|bot|honest|curious|wonder\w*|question"
    r"|asking|ask|cite|homework|need|want|told me|says|said|claims?)\b",
    re.IGNORECASE,
)
_THIS = r"(?:this|that|it|these|those|them|so)"
_ASKED = re.compile(
    r"(?:(?:so|and|but|lol|hmm|ok|pls|please|wait),? )*(?:who(?: (?:said|says|wrote|told (?:them|you)"
    r"|uttered|came up with|came out with|is saying|is talking))?"
    rf"(?: {_THIS})?|who(?:['’]?s| is| was) (?:{_THIS}(?: (?:by|from|quote))?|the speaker|speaking|talking"
    rf"|quoted(?: here)?|saying {_THIS}|being quoted)"
    r"|whose (?:words?|line|quote|quotation|statement|voice|remark|explanation|opinion|view|sentence"
    rf"|claim)s?(?: (?:is|are|was|were))?(?: {_THIS})?"
    r"|(?:the )?(?:speaker|author|context|source|attribution|origin|real|genuine|authentic|legit|fake"
    r"|verbatim)(?: (?:please|pls|quote|or (?:fake|not|made up)))?"
    rf"|(?:(?:is|was) )?{_THIS} (?:an? )?(?:real|genuine|actual|authentic|legit|true|verbatim|exact|fake"
    r"|made up)(?: (?:quote|quotation|line|statement|thing))?"
    r"(?: or (?:not|fake|made up))?|(?:said |quote )?(?:by|from|of) (?:whom|who)|said by|from|by"
    rf"|where(?:['’]?s| is| does) {_THIS}(?: quote| line)?(?: come)? from"
    r"|(?:a )?(?:real|genuine|actual) quote|did (?:someone|anyone|somebody|anybody) (?:really "
    rf"|actually )?say {_THIS})[\s?!.]*",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?P<asked>where|when|in which (?:paper|newspaper|magazine)) (?:was|is|did) (?:this|that|it)"
    r"(?: (?:headline|article|story|piece|title|report|post))? (?P<done>published|posted|printed|run"
    r"|appear)[\s?!.]*",
    re.IGNORECASE,
)
"""“The tide turns <- where was this published?”"""
_FORGOT = re.compile(
    r"\b(?:can(?:no|['’]?)t|couldn['’]?t|don['’]?t)(?: for the life of me)? (?:place|remember|recall"
    r"|recollect|tell"
    r"|find|know|work out|figure out)\b",
    re.IGNORECASE,
)
_SUBJECT = 3
_LEAST_BARE = 4
# What is said around words that are quoted, of whoever said them.
_QUOTING = frozenset(
    """
    line sentence phrase quote quotation words word remark comment statement expression sentiment claim
    passage came come up out with like speak spoke spoken utter uttered call called put described describe
    wrote written write say says said saying tell told quoted quoting attribute attributed credited credit
    source origin belong belongs someone somebody person speaker somewhere exact following voiced voice
    stated declared remember read recall heard bit part used use uses using chose coined penned behind
    delivered dropped responsible real genuine actual authentic legit verbatim fake true accurate context
    author attribution attributed original snippet explanation description opinion view excerpt fragment text
    made make invented invent whom whose which piece from pasted paste copied copy doc document pls please
    somebody anyone anybody identify name lol notes found here story article really actually ever properly
    correct correctly sure full mine reason thought idea argument complaint answer reply
    truly genuinely honestly literally yes if rest remainder end start beginning whole complete entire wording
    version go goes next finish continue before after floating around circulating seen keep seeing life place
    saw going bloke guy dude chap fella lady woman man
    """.split()
)


def plain(text: str) -> str | None:
    """“Who said “…”?” where the message asks in any words whose the quoted words are, or whether they are
    real, and nothing else."""
    if not _WHO.search(text):
        return None
    quoted = _QUOTED.search(text)
    said = (quoted["double"] or quoted["single"] or "") if quoted else ""
    if len(said.split()) >= _SUBJECT:
        return _who_said(said, _QUOTED.sub(" ", text))
    return None if quoted else _unmarked(text)


def _unmarked(text: str) -> str | None:
    """The same where it is pasted without quotation marks: on a line of its own ("> we were told"), before an
    arrow, or in the first person."""
    pieces = list(filter(None, _PART.split(text.strip().lstrip("> "))))
    if len(pieces) == 1:
        return None
    asked = pieces[-1]
    said = text.strip().lstrip("> ")[: -len(asked)].rstrip(" \n<>-–—|/")
    is_asked = _ASKED.fullmatch(asked) or _PUBLISHED.fullmatch(asked)
    if len(said.split()) < _LEAST_BARE or "?" in said or not is_asked:
        return None
    published = _PUBLISHED.fullmatch(asked)
    if published:
        return f"{published['asked']} was “{said}” {published['done']}?"
    is_his = _FIRST_PERSON.search(said) and not _OF_IT.search(said)
    return f"Who said “{said}”?" if is_his or _MARKED.search(text) else None


def _who_said(said: str, around: str) -> str | None:
    asks_who = _WHOM.search(around)
    if not _WHO.search(around) or not (asks_who or (not _PLACE.search(around) and not _DIGIT.search(said))):
        return None
    around = _FORGOT.sub(" ", around)
    words = {word.casefold().replace("’", "'").removesuffix("'s") for word in _TOKEN.findall(around)}
    return f"Who said “{said}”?" if words - _QUOTING <= IDLE - NEGATION else None
