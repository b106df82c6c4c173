"""Roundabout ways of careful askers, each with the same as it is mostly asked: "in what words did X suggest that",
"what was X quoted as saying", "who stands at the head of"."""

from __future__ import annotations

from facts.matching.reading.constructions.learners import AUX, WH, rules

_WHO = rf"(?P<who>(?!(?:{AUX}|{WH}|it|that|one|you|we|i)(?!\S))\S+(?: (?!{AUX}(?!\S))\S+){{0,3}}?)"
_SAY = r"(?:say|suggest|express|put|state|remark|hint|indicate|imply|convey|describe|comment|announce|declare|claim)"
_JUDGE = r"(?:rate|judge|assess|evaluate|characteri[sz]e|portray|depict|refer to|speak of|regard|view|paint|picture)"
_TOP = r"(?:head|helm|top)"
_WHEREABOUTS = (
    r"(?:upstream|downstream|north|south|east|west|above|below|near|between|behind|inside|outside|opposite)"
)
_BECOME = r"(?:become|became|becoming|got|grown|getting|grow|get)"

FORMAL = rules(
    (
        "it who was|is",
        r"^(?:was|is) it (?!(?:just|only|mainly|mostly|really|not)(?!\S))"
        r"(?P<who>(?:(?!(?:or|who|that)(?!\S))\S+ ){0,3}(?!(?:or|who|that)(?!\S))\S+)"
        r" who (?P<verb>\S+ed) (?P<rest>.+)$",
        "did {who} {verb} {rest}",
    ),
    ("kind to", r"(?<!what )(?<!which )(?<!any )(?<!some )(?<!the )kind to", "friendly to"),
    (
        "words|terms did|does|do",
        rf"^(?:in|with) (?:what|which) (?:exact |very )?(?:words|terms) (?P<did>did|does|do) {_WHO} {_SAY}"
        r" (?:that |the (?:view|idea|thought|opinion|fact) that )?(?!to )(?P<what>.+)$",
        "what {did} {who} say about {what}",
    ),
    (
        "quoted|cited|reported|heard|recorded saying what",
        rf"what (?:is|was|are|were) {_WHO} (?:quoted|cited|reported|heard|recorded) (?:as |to be )?saying",
        "what did {who} say",
    ),
    (
        "quoted|cited|reported say|said what",
        rf"what (?:is|was|are|were) {_WHO} (?:quoted|cited|reported) to (?:say|have said)",
        "what did {who} say",
    ),
    (
        "head|helm|top who|whos",
        rf"who (?:stands|sits|stood|sat|is|was|are) at the {_TOP} of",
        "who heads",
    ),
    (
        "rate|judge|assess|evaluate|characterise|characterize|portray|depict|refer|speak|regard|view|paint|picture how",
        rf"^how (?P<did>did|does|do) {_WHO} {_JUDGE}(?= \S)",
        "how {did} {who} describe",
    ),
    (
        "word|adjective|term|expression|epithet convey|express|describe|characterise|characterize what|which",
        rf"^(?:what|which) (?:word|adjective|term|expression|epithet)s? (?P<did>did|does|do) {_WHO}"
        r" (?:use|choose|pick|employ|find|have) (?:in order )?to (?:convey|express|describe|characteri[sz]e)"
        r"(?: (?:just )?how)? (?P<what>.+)$",
        "how {did} {who} describe {what}",
    ),
    (
        "become|became|becoming|got|grown|getting|grow|get common|frequent|widespread|rarer|scarcer",
        rf"{_BECOME} (?:less (?:common|frequent|widespread)|rarer|scarcer)",
        "fall",
    ),
    (
        "become|became|becoming|got|grown|getting|grow|get common|frequent|widespread more",
        rf"{_BECOME} more (?:common|frequent|widespread)",
        "rise",
    ),
    (
        "does|do|did lie|sit|stand",
        r"^(?:does|do|did) (?P<what>(?!(?:you|it|they|we)(?!\S))\S+(?: \S+){0,3}?) (?:lie|sit|stand)"
        rf"(?= {_WHEREABOUTS}(?!\S))",
        "is {what}",
    ),
    (
        "help|helps|helped",
        r"(?:helps?|helped) (?:to )?(?=(?:write|found|organi[sz]e|build|produce|author|create|make|run|invent"
        r"|design|set up|start|develop|compose)(?!\S))(?P<do>\S+)",
        "{do}",
    ),
)
