"""What is written short, joined or as it is said, written out: "couldve", "ppl", "'21", "23/24", "5kg"."""

from __future__ import annotations

import re

from facts.matching.english.lexicon import NUMBERED

_UNITS = "two|three|four|five|six|seven|eight|nine"
_NUMBER = (
    rf"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|{_UNITS}))?|ten|eleven|twelve"
    rf"|(?:thir|four|fif|six|seven|eigh|nine)teen|{_UNITS}"
)
_AFTER_ALONE = (
    "a|an|the|this|that|and|or|but|in|at|on|to|from|by|for|with|of|during|through|across|along|over|into|as"
    "|when|while|before|after|since|until|if|because|is|are|was|were|do|does|did|has|have|had|can|could|will"
)
_NOT_NUMBERED = "".join(f"(?<!{noun} )" for noun in sorted(NUMBERED))
_INFINITIVES = (
    "be|bring|build|buy|call|come|cross|do|find|get|give|go|have|help|hire|keep|know|leave|live|make|meet|pay"
    "|play|read|reach|ride|run|say|see|sell|show|stay|stop|take|talk|travel|try|use|visit|walk|wait|work|write"
)
_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_BEFORE_DAY = (
    "ary,arch,pril,may,june,july,ust,mber,ober,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,on the,by the"
)
_NO_DAY = "".join(f"(?<!{ending} )" for ending in _BEFORE_DAY.split(","))
# Lower case alone: what is texted. "W" with a full stop or a capital is an initial.
_EIGHT, _ELEVEN = 8, 11
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
# After noon alone: what is said without it may be any half of the day.
_CLOCK = re.compile(
    r"\b(?P<hour>1[0-2]|0?[1-9])[.:](?P<minute>[0-5]\d) ?p\.?m\b\.?"
    rf"|\b(?:a )?(?P<part>quarter|half) (?P<way>past|to) (?P<named>{_HOURS}|1[0-2]|[1-9])"
    r" (?:p\.?m\b\.?|(?:at night|in the (?:afternoon|evening))\b)",
    re.IGNORECASE,
)
_SPELLED_OUT = (
    ("per cent", re.compile(r"\bper cent\b", re.IGNORECASE), "percent"),
    ("acc", re.compile(r"\bacc\.? (?=to\b)", re.IGNORECASE), "according "),
    # "The under-35s" are those under 35.
    ("", re.compile(r"\b(under|over|above|below)(?:[ -]?(\d+)s|(\d+))\b", re.IGNORECASE), r"\1 \2\3"),
    # "The under-thirties".
    (
        "ties",
        re.compile(r"\b(under|over)[ -](twen|thir|for|fif|six|seven|eigh|nine)ties\b", re.IGNORECASE),
        r"\1 \2ty",
    ),
    # "A thirty-minute walk": what is joined to a number keeps it from being read.
    (
        "-",
        re.compile(
            rf"\b(?P<number>{_NUMBER}|hundred|thousand)-(?!(?:one|{_UNITS}|third|half|quarter|fifth|tenth|hundred)s?\b)(?=[a-z])",
            re.IGNORECASE,
        ),
        r"\g<number> ",
    ),
    # "Twenty twenty-one" is a year.
    ("twenty", re.compile(r"\btwenty[ -]twenty(?=-|\b)", re.IGNORECASE), "two thousand twenty"),
    ("ex", re.compile(r"\bex(?:-(?=[a-z])|\s(?=[a-z]{4}))", re.IGNORECASE), "former "),
    # "The towns round the lake".
    ("round ", re.compile(r"(?<=[a-z]s )round (?=(?:the|this|that|it|them)\b)", re.IGNORECASE), "around "),
    # "My day job".
    ("day job", re.compile(r"\bday job\b", re.IGNORECASE), "job"),
    (
        "how many",
        re.compile(
            r"\bhow many (?:in|out of) (?:every |each )?(?:10|100|5|20|ten|five|twenty|(?:a|one)"
            r" hundred)\b(?! percent|%)",
            re.IGNORECASE,
        ),
        "what share of",
    ),
    (
        "whereabouts",
        re.compile(
            r"(?:^|(?<=[.,!?:] ))whereabouts(?= (?:is|are|was|were|in|do|does|did|can|could)\b)",
            re.IGNORECASE,
        ),
        "where",
    ),
    # "The year before, 2021": the year is the one that is named.
    (
        "year",
        re.compile(
            r"(?:\b(?:last|this|next|the (?:previous|following|same)"
            r"|(?:the|its|their|his|her) (?:first|second|third|opening|final))"
            r"|(?<=[a-z]'s )(?:first|second|third|opening|final)) year(?: before| after)?"
            r", (?:in |i\.?e\.? |that is |i mean )?(?=20\d\d\b)|\b(?:the|that|a) year"
            r" (?:before|after|earlier|later), (?:in |i\.?e\.?,? |that is,? |namely,? )?(?=20\d\d\b)",
            re.IGNORECASE,
        ),
        "",
    ),
    (" into ", re.compile(r"\b(?:called|brought) into (?:being|existence|life)\b", re.IGNORECASE), "founded"),
    (" of", re.compile(r"\bno\.? of\b", re.IGNORECASE), "number of"),
    ("clock", re.compile(r" o'?clock\b", re.IGNORECASE), ""),
    ("price tag", re.compile(r"\bprice tag\b", re.IGNORECASE), "price"),
    ("kg", re.compile(r"(?<=\d) ?kg\b"), " kilogram"),
    ("g", re.compile(r"(?<=\d) ?g\b"), " gram"),
    # "Industry-wise" says of what a thing is asked.
    ("-wise", re.compile(r"(?<=[a-z])-wise\b", re.IGNORECASE), ""),
    ("tenth", re.compile(r"\b(?:a|one)(?: mere)? tenth\b", re.IGNORECASE), "10 percent"),
    ("fifth", re.compile(r"\b(?:a|one)(?: mere)? fifth of\b", re.IGNORECASE), "20 percent of"),
    ("", re.compile(r"\b(winter|season|year) ([0-3]\d)[/-](\d\d)\b", re.IGNORECASE), r"\1 20\2-\3"),
    (
        "'",
        re.compile(
            r"\b(in|since|for|of|from|by|early|late|spring|summer|autumn|winter) '([0-3]\d)\b", re.IGNORECASE
        ),
        r"\1 20\2",
    ),
    (
        "",
        re.compile(
            r"\b(?:all )?(?:by (?:him|her)self|on (?:his|her) own)"
            rf"(?=\s*(?:$|[^\w\s'’-]|(?:{_AFTER_ALONE})\b))",
            re.IGNORECASE,
        ),
        "alone",
    ),
)
_TEXTED = (
    (
        "y ",
        re.compile(
            r"(?<![^\s,])y (?=(?:do|does|did|is|are|was|were|has|have|had|would|should|cant|dont|didnt|isnt"
            r"|the|they|he|she|it|so|no|not|ppl|people|more|r|u|there|this|that|these|those|we|you|i|dey|da|teh|wont"
            r"|doesnt|wasnt|arent|hasnt|havent|cud|wud|wld|cld|can|will|all|evry1|every1|everyone|nobody|wud"
            r"|hasn't|don't|didn't|isn't|doesn't|wasn't|can't|won't|aren't)\b)"
        ),
        "why ",
    ),
    ("n ", re.compile(r"^n (?=[a-z])"), "and "),
    (" n ", re.compile(r"(?<=[a-z] )n (?=[a-z])|(?<=[a-z], )n (?=[a-z])"), "and "),
    (
        " w ",
        re.compile(
            r"(?<=[a-z] )w (?=(?:an?|the|his|her|him|it|its|their|them|this|that|these|no|all|u|me|my|ur"
            r"|your|our|da|which|what)\b)"
        ),
        "with ",
    ),
    (
        " 2 ",
        re.compile(rf"(?<=[a-z] ){_NOT_NUMBERED}2 (?=(?:{_INFINITIVES})\b)|(?<=how long )2 (?=[a-z])"),
        "to ",
    ),
    (
        " 4 ",
        re.compile(
            r"(?<=[a-z] )(?<!the )(?<!these )(?<!those )(?<!all )4 (?=(?:an?|the|da|teh|what|wat|which|who"
            r"|whom|it|this|that|him|her|them|me|u|us|my|your|ur|his|their|our|its|any|some|how|all|both|everyone)\b)"
        ),
        "for ",
    ),
    (" sum ", re.compile(r"\b(name|list|give|give me|know) sum (?=[a-z]+s\b)"), r"\1 some "),
    (
        " in ",
        re.compile(
            r"(?<=[a-z] in )(?<!one in )((?:1[5-9]|2\d)(?=[,?.!]* (?:wh?[aeu]?t|how|hw|who|when|where|y|was"
            r"|were|is|r|did|do|does|has|had|there|it|they|compared|versus|pls|plz|please|thx|thanks|lol|btw|again|tho)\b)"
            r"|[0-2]\d(?=\s*[?.!]*$))"
        ),
        r"20\1",
    ),
    # "In 21 and 22".
    (
        "2",
        re.compile(r"(?<!\S)(in|from) '?(1[5-9]|2\d) (and|n|or|vs|to|than in) '?(1[5-9]|2\d)(?=\s*[?.!]*$)"),
        r"\1 20\2 \3 20\4",
    ),
    # "What does it tell us": us is no country there.
    (
        " us",
        re.compile(
            r"(?i:\b(tells?|told|shows?|showed|gives?|gave|teach|teaches|informs?|reminds?|lets?)) us\b"
        ),
        r"\1",
    ),
    # "The mean age".
    ("mean ", re.compile(r"(?:^|\b(the|a|is|its|their) )mean (?=[a-z])"), r"\1 average "),
    # "Between 21 and 22".
    (
        "between ",
        re.compile(r"\bbetween '?(1[5-9]|2\d) and '?(1[6-9]|2\d)(?=\s*[?.!]*$)"),
        r"between 20\1 and 20\2",
    ),
    # "Back in '21".
    ("'", re.compile(r"(?<!\w)'([0-2]\d)\b(?!')"), r"20\1"),
)
_MARKED = (
    *_SPELLED_OUT,
    *_TEXTED,
    ("!1", re.compile(r"(?<=[!?])1+(?!\w)"), ""),
    ("?1", re.compile(r"(?<=[!?])1+(?!\w)"), ""),
    ("0's", re.compile(r"\b(\d*\d0)'s\b"), r"\1s"),
    # "Boats in2021".
    ("20", re.compile(r"20(?<=[a-z]{2}20)([0-2]\d)\b", re.IGNORECASE), r" 20\1"),
    # No day: "the 1st boat", "they fly there 1st".
    (
        "1st",
        re.compile(rf"{_NO_DAY}\b1st\b(?!,? (?:of )?(?:{_MONTHS})\b)", re.IGNORECASE),
        "first",
    ),
    ("2k", re.compile(r"\b2k([0-2]\d)\b"), r"20\1"),
    ("/", re.compile(r"(?<!\S)b/c(?!\S)", re.IGNORECASE), "because"),
    ("/", re.compile(r"(?<!\S)b/w(?!\S)", re.IGNORECASE), "between"),
    ("/", re.compile(r"(?<!\S)w/in\b", re.IGNORECASE), "within"),
    ("/", re.compile(r"(?<!\S)w/o (?=\w)", re.IGNORECASE), "without "),
    ("/", re.compile(r"(?<!\S)w/ ?(?=\w)", re.IGNORECASE), "with "),
    (" & ", re.compile(r"(?<=[a-z]) & (?=[a-z])", re.IGNORECASE), " and "),
    # "#TallShips".
    ("#", re.compile(r"(?<=#)([A-Z][a-z]+)(?=[A-Z])|(?<=#)([a-z]+)(?=[A-Z])"), r"\1\2 "),
    # "The 22.15 boat".
    (
        ".",
        re.compile(r"\b(the|at|until|till) (1[3-9]|2[0-3])\.([0-5]\d)(?![\d.,:%]\d|%| ?%| percent| \w+s\b)"),
        r"\1 \2:\3",
    ),
    # "In Jan 23" is no day.
    (
        "2",
        re.compile(rf"\bin ({_MONTHS})\.? '?(2\d)\b(?!,? ?\d|[./:-]\d)", re.IGNORECASE),
        r"in \1 20\2",
    ),
)
"""What is looked for only where the sign before it stands in the text, in small letters."""


def _clock(found: re.Match[str]) -> str:
    """A time after noon by 24 hours: "10.15 pm" and "a quarter past ten at night" as "22:15"."""
    named = (found["hour"] or found["named"]).lower()
    hour = int(named) if named.isdecimal() else _HOURS.split("|").index(named) + 1
    if found[0].endswith("night") and not _EIGHT <= hour <= _ELEVEN:
        return found[0]
    minute = int(found["minute"] or (30 if found["part"].lower() == "half" else 15))
    minutes = (hour % 12 + 12) * 60 + (-minute if found["way"] == "to" else minute)
    return f"{minutes // 60}:{minutes % 60:02}"


def spelled_out(text: str) -> str:
    """The folded text with what is written short in more than a word of its own written out."""
    text = _CLOCK.sub(_clock, text)
    lower = text.lower()
    for sign, pattern, written in _MARKED:
        if sign in lower:
            text = pattern.sub(written, text)
            lower = text.lower()
    return text
