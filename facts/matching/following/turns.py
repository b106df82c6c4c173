"""How a message takes up the talk: "sorry, I meant 2022", "cool, and …", "the year before"."""

from __future__ import annotations

import re

_NEXT = r"(?:[\s,.!…:;–—-]+|$)"
_TAKEN = (
    r"ok(?:ay)?(?: (?:thanks|cool|great))?|right|thanks?(?: you)?|thx|ty|cheers|cool|great|nice|good"
    r"|fine|perfect"
    r"|got it|gotcha|i see|makes sense|interesting|wow|huh|hm+|ah+|oh|aha|alright|all right"
    r"|sure|fair enough|noted|well|yes|yeah|yep|lol|damn|really"
)
_LEFT = (
    r"never ?mind(?: that)?|nvm|forget (?:it|that)"
    r"|(?:changing|to change|change of) (?:the )?(?:subject|topic)"
    r"|(?:on )?(?:an?|another) (?:different|other|new|separate) (?:question|topic|subject|note|thing|matter)"
    r"|(?:an?other|a different|new|next|different|one more|one last|last) (?:question|thing|one|topic)"
    r"(?: then| though)?|something else(?: entirely)?|moving on|anyway|anyways"
    r"|different topic|unrelated(?:ly)?"
)
_NOT_THAT = (
    r"no+|nope|nah|sorry|oops|whoops|wait|hang on|hold on|my bad|my mistake|typo|correction|actually|rather"
    r"|not (?:that|this)(?: one)?|scratch that|pardon"
)
_MEANT = (
    r"i (?:really |actually |just )?(?:mean|meant|was (?:asking|talking|thinking) (?:about|of|for)"
    r"|am (?:asking|talking) about|wanted|want)|make (?:it|that)|(?:that |it )?should (?:be|say|have been)"
)
_OPENED = re.compile(
    r"(?>(?:(?:(?:and|but|so)\s+)?"
    rf"(?:(?:{_TAKEN}|{_LEFT})(?=[,.!…:;–—-]|\s+(?:and|but|so|how|who|what|when|where|why|which)\b)"
    rf"|(?P<not>{_NOT_THAT})(?=[,.!…:;–—-]|\s+(?:{_MEANT}|{_NOT_THAT}|and|but)\b)){_NEXT})*)"
    rf"(?P<meant>(?:{_MEANT})\b{_NEXT})?",
    re.IGNORECASE,
)
_MAY_OPEN = re.compile(rf"(?:and |but |so )?(?:{_TAKEN}|{_LEFT}|{_NOT_THAT}|{_MEANT})\b", re.IGNORECASE)
_COUNTS = {"a": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_STEP = re.compile(
    rf"\b(?:(?:the\s+)?(?:(?P<count>{'|'.join(_COUNTS)}|[1-9])\s+)?(?<!half a )(?:years?|one)\s+"
    r"(?:(?P<back>before|prior|earlier)|after|later|on)\b(?:\s+(?:that|it|then))?"
    r"|(?:the\s+)?(?:(?P<previous>previous|preceding|prior)|following|next|subsequent)\s+year)"
    r"(?!\s+(?:the|a|he|she|they|\w+day)\b)",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"(?:(?:and|but|ok|now)\s+)?(?:the\s+)?same\s+(?:question|thing|one|again)(?:\s+again)?,?\s+(?:but\s+)?"
    r"(?=(?:for|about|in|with|of)\b)",
    re.IGNORECASE,
)
_ONLY = re.compile(r"(?=(?:just|only)\b)|now\s+(?=(?:[\w-]+\s*){1,3}\W*$)", re.IGNORECASE)
_SAME = re.compile(
    r"\b(?:(?:in|for|at|during)\s+)?(?:the\s+|that\s+)?same\s+(?:year|month|period|time|season|quarter)\b,?\s*",
    re.IGNORECASE,
)


def opened(text: str) -> str:
    """``text`` without the words that only take up the talk, where something is left. What is put right ("no,
    2022") goes on from what was said, as "and 2022" does."""
    if "same" in text and (rest := _SAME.sub("", text)) != text and rest.strip(" ?.!"):
        # The time is kept anyway.
        return f"and {rest}"
    if on := _AGAIN.match(text) or _ONLY.match(text):
        return f"and {text[on.end() :]}"
    if not _MAY_OPEN.match(text):
        return text
    found = _OPENED.match(text)
    rest = text[found.end() :] if found else ""
    if not found or not rest.strip(" ?.!"):
        return text
    return f"and {rest}" if found["meant"] or found["not"] else rest


def names_a_step(text: str) -> bool:
    """Whether it says "the year before" or "the following year"."""
    return "year" in text.casefold() and bool(_STEP.search(text))


def stepped(text: str, year: int) -> str:
    """``text`` with the year that is meant by "the year before" and the like, counted from ``year``."""

    def named(found: re.Match[str]) -> str:
        count = (found["count"] or "one").casefold()
        steps = int(count) if count.isdecimal() else _COUNTS[count]
        return str(year - steps if found["back"] or found["previous"] else year + steps)

    return _STEP.sub(named, text)
