"""Who says or counted something, and to whom: the subject of a verb of saying, or "according to …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SAID = (
    "said|says|told|tells|added|adds|wrote|writes|asked|asks|argued|argues|explained|explains|"
    "replied|replies|recalled|insisted|warned|warns|noted|notes|stated|states|claimed|claims|declared|announced|announces|"
    "admitted|thinks|"
    "believes|joked|remarked|responded|continued|concluded|commented|shouted|liked to say|"
    "used to say|likes to say"
)
_COUNTED = (
    "reported|reports|estimated|estimates|counted|counts|found|finds|recorded|records|calculated|"
    "put the number|"
    "put the figure|puts the number|puts the figure|showed|shows|expects|projected|projects|forecast"
)
_BY = re.compile(
    rf"\b(?:(?:has|have|had|also|later|then)\s+){{0,2}}(?P<verb>{_SAID}|{_COUNTED})\b", re.IGNORECASE
)
_SAYING = re.compile(rf"\b(?:(?:has|have|had|also|later|then)\s+){{0,2}}(?P<verb>{_SAID})\b", re.IGNORECASE)
_ACCORDING = re.compile(
    r"\baccording to\s+"
    r"(?P<who>(?:(?!\b(?:is|are|was|were|has|have|had|will|who|which|that)\b)[^,;:.“”\"(])+)",
    re.IGNORECASE,
)
_TOLD = re.compile(r"(?:told|tells|asked|asks)$", re.IGNORECASE)
_RECIPIENT = re.compile(
    r"\s+(?P<who>[^,;:.“”\"]+?)(?=\s+(?:on|in|at|that|during|after|before|by|last|this|yesterday|"
    r"today|how|why|it|he|she|they|to)\b|[,;:.“”\"]|$)"
)
_TO = re.compile(r"\s+to\s+(?P<who>[^,;:.“”\"]+?)(?=\s+(?:on|in|at|that|during|after|before)\b|[,;:.“”\"]|$)")
_CLAUSE = re.compile(
    r"[;:—–“”\"]|\s[-–—]{1,2}\s|\b(?:that|which|while|and|but|where|when|because|if)\s", re.IGNORECASE
)
_VERB = re.compile(r"\b(?:is|are|was|were|did|does|will|would|gave|made|came|went|took)\b")
_LABEL = re.compile(r"^\s*(?:\(?\d{1,3}(?:\.\d{1,2})*[.)]?\s+|[*•·–-]\s+|#+\s+)")
_OPENING = re.compile(
    r"^(?:since|in|during|after|before|at|on|by|for|from|until|under|with)\b.*"
    r"(?:^|\s|,\s)(?P<who>(?:the|an?|our|his|her|their|its|my|your)\s[^,]+|he|she|they|"
    r"(?-i:[A-Z])[\w.'’-]+)$",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(
    r"^\s*(?P<who>(?:(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|St|[A-Z])\.|[^,;:.“”\"—(])+?)"
    r"(?=\s+(?:on|in|at|during|after|before|when|who|as|to|with|that|last|this|while|from)\b|[,;:.“”\"—(]|$)"
    r"(?:,\s+(?P<what>[^,;:.“”\"]+))?"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A verb of saying with its subject's words, and those of whom it was said to."""

    who: str
    to: str | None = None


def counted_by(sentence: str, start: int) -> str | None:
    """The words for whose number it is that stands at ``start`` of a sentence."""
    outside = _without_quotes(sentence)
    found = _ACCORDING.search(outside)
    if found is not None:
        return found["who"]
    # The nearest verb with somebody to say it: first before the number, then after it.
    verbs = list(_BY.finditer(outside))
    for verb in sorted(verbs, key=lambda one: (one.start() > start, abs(start - one.start()))):
        if verb.start() > start and not _ends_clause(outside, verb):
            continue
        who = subject(outside[: verb.start()])
        if who and not who.lower().startswith(("which", "there")):
            return who
    return None


def before_quote(text: str) -> Said | None:
    """Who says the quote that ``text``, of its own sentence, leads up to."""
    verbs = list(_SAYING.finditer(text))
    if not verbs:
        return None
    verb = verbs[-1]
    who = subject(text[: verb.start()])
    return Said(who, _to(text, verb)) if who else None


def after_quote(text: str) -> Said | None:
    """Who says the quote that ``text``, up to the end of the sentence, comes right after."""
    verb = _SAYING.search(text)
    if verb is None:
        return None
    lead = text[: verb.start()].strip(" ,—–-")
    if lead:
        who = subject(text[: verb.start()])
        return Said(who, _to(text, verb)) if who else None
    found = _FOLLOWING.match(text[verb.end() :])
    if found is None:
        return None
    who = found["who"].strip()
    if (
        found["what"]
        and not _SAYING.search(found["what"])
        and not found["what"].startswith(("who", "which", "adding"))
    ):
        who += f", {found['what'].strip()}"
    to = _TO.match(text[verb.end() + found.end("who") :])
    return Said(who, to["who"] if to else None)


def subject(before: str) -> str | None:
    """The noun phrase that ``before``, which ends where a verb starts, ends with."""
    text = before.strip()
    clause = 0
    for end in _CLAUSE.finditer(text):
        clause = end.end()
    text = _LABEL.sub("", text[clause:]).strip()
    opening = _OPENING.match(text)
    if opening is not None:
        text = opening["who"]
    if _VERB.search(text):
        return None  # a clause, not a name for somebody
    parts = [part.strip() for part in text.split(",")]
    if parts[-1]:
        return parts[-1]
    return ", ".join(part for part in parts[-3:-1] if part) or None  # “Ann Lee, the mayor,”


def _to(text: str, verb: re.Match[str]) -> str | None:
    if _TOLD.search(verb["verb"]):
        found = _RECIPIENT.match(text[verb.end() :])
    else:
        found = _TO.match(text[verb.end() :])
    return found["who"].strip() if found else None


def _ends_clause(text: str, verb: re.Match[str]) -> bool:
    """Whether the verb stands in a clause that closes what was said: ", the ministry said on Monday."."""
    return (
        re.match(r"(?:\s+(?:on|in|last|this|yesterday|at|to)\b[^,;]*)?\s*[.,;]?\s*$", text[verb.end() :])
        is not None
    )


def _without_quotes(sentence: str) -> str:
    """The sentence with blanks in place of what stands in quotation marks."""
    return re.sub(r"“[^”]*”|\"[^\"]*\"", lambda found: " " * len(found[0]), sentence)
