"""Telegrams: when or where something is, asked for by a noun alone ("*boat race start time*", "*next fair date*",
"the *venue* of the fair")."""

from __future__ import annotations

from facts.matching.reading.constructions.learners import AUX, WH, rules

_NO_QUESTION = rf"(?:{WH}|{AUX}|why|on|by|in|at|from|since|until|to|and|or|any|same|of|for|this|that)"
_THING = rf"(?:the )?(?P<what>(?!{_NO_QUESTION}(?!\S))\S+(?: (?!{_NO_QUESTION}(?!\S))\S+){{0,5}}?)"
_OF = r"(?:of|for) (?P<what>.+)"

TELEGRAMS = rules(
    (
        "start|starting|beginning time",
        rf"^{_THING} (?:start|starting|beginning) time$",
        "when does {what} start",
    ),
    (
        "start|starting time of|for",
        rf"^(?:what is )?(?:the )?(?:start|starting) time {_OF}$",
        "when does {what} start",
    ),
    ("end|finishing|closing time", rf"^{_THING} (?:end|finishing|closing) time$", "when does {what} end"),
    ("release|launch date", rf"^{_THING} (?:release|launch) date$", "when does {what} come out"),
    (
        "release|launch date",
        rf"^(?:release|launch) date (?:(?:of|for) )?{_THING}$",
        "when does {what} come out",
    ),
    (
        "date next",
        rf"^(?P<what>(?:the )?next (?:(?!{_NO_QUESTION}(?!\S))\S+ ?){{1,4}}?) date$",
        "when is {what}",
    ),
    (
        "date of|for next",
        r"^(?:what is )?(?:the )?date (?:of|for) (?P<what>(?:the )?next .+)$",
        "when is {what}",
    ),
    ("venue of|for", rf"(?:what (?:is|was) )?(?:the )?venue {_OF}$", "where was {what} held"),
    ("venue", rf"^{_THING} venue$", "where was {what} held"),
)
