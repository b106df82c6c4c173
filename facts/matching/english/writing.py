"""What is written short, joined or as it is said, written out: "couldve", "ppl", "'21", "23/24", "5kg"."""

from __future__ import annotations

import re

from facts.matching.english.lexicon import NUMBERED
from facts.matching.english.patterns import rewritings, rewritten

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
_CLOCK = (
    r"(?i)\b(?P<hour>1[0-2]|0?[1-9])[.:](?P<minute>[0-5]\d) ?p\.?m\b\.?"
    rf"|\b(?:a )?(?P<part>quarter|half) (?P<way>past|to) (?P<named>{_HOURS}|1[0-2]|[1-9])"
    r" (?:p\.?m\b\.?|(?:at night|in the (?:afternoon|evening))\b)"
)
_SPELLED_OUT = rewritings(
    ("per cent", r"(?i)\bper cent\b", "percent"),
    ("acc", r"(?i)\bacc\.? (?=to\b)", "according "),
    # "The under-35s" are those under 35.
    ("under|over|above|below", r"(?i)\b(under|over|above|below)(?:[ -]?(\d+)s|(\d+))\b", r"\1 \2\3"),
    # "The under-thirties".
    (
        "ties",
        r"(?i)\b(under|over)[ -](twen|thir|for|fif|six|seven|eigh|nine)ties\b",
        r"\1 \2ty",
    ),
    # "A thirty-minute walk": what is joined to a number keeps it from being read.
    (
        "-",
        rf"(?i)\b(?P<number>{_NUMBER}|hundred|thousand)-(?!(?:one|{_UNITS}|third|half|quarter|fifth|tenth|hundred)s?\b)(?=[a-z])",
        r"\g<number> ",
    ),
    # "Twenty twenty-one" is a year.
    ("twenty", r"(?i)\btwenty[ -]twenty(?=-|\b)", "two thousand twenty"),
    ("ex", r"(?i)\bex(?:-(?=[a-z])|\s(?=[a-z]{4}))", "former "),
    # "The towns round the lake".
    ("round ", r"(?i)(?<=[a-z]s )round (?=(?:the|this|that|it|them)\b)", "around "),
    # "My day job".
    ("day job", r"(?i)\bday job\b", "job"),
    (
        "how many",
        (
            r"(?i)\bhow many (?:in|out of) (?:every |each )?(?:10|100|5|20|ten|five|twenty|(?:a|one)"
            r" hundred)\b(?! percent|%)"
        ),
        "what share of",
    ),
    (
        "whereabouts",
        r"(?i)(?:^|(?<=[.,!?:] ))whereabouts(?= (?:is|are|was|were|in|do|does|did|can|could)\b)",
        "where",
    ),
    # "The year before, 2021": the year is the one that is named.
    (
        "year",
        (
            r"(?i)(?:\b(?:last|this|next|the (?:previous|following|same)"
            r"|(?:the|its|their|his|her) (?:first|second|third|opening|final))"
            r"|(?<=[a-z]'s )(?:first|second|third|opening|final)) year(?: before| after)?"
            r", (?:in |i\.?e\.? |that is |i mean )?(?=20\d\d\b)|\b(?:the|that|a) year"
            r" (?:before|after|earlier|later), (?:in |i\.?e\.?,? |that is,? |namely,? )?(?=20\d\d\b)"
        ),
        "",
    ),
    (" into ", r"(?i)\b(?:called|brought) into (?:being|existence|life)\b", "founded"),
    (" of", r"(?i)\bno\.? of\b", "number of"),
    ("clock", r"(?i) o'?clock\b", ""),
    ("price tag", r"(?i)\bprice tag\b", "price"),
    ("kg", r"(?<=\d) ?kg\b", " kilogram"),
    ("g", r"(?<=\d) ?g\b", " gram"),
    # "Industry-wise" says of what a thing is asked.
    ("-wise", r"(?i)(?<=[a-z])-wise\b", ""),
    ("tenth", r"(?i)\b(?:a|one)(?: mere)? tenth\b", "10 percent"),
    ("fifth", r"(?i)\b(?:a|one)(?: mere)? fifth of\b", "20 percent of"),
    ("winter|season|year", r"(?i)\b(winter|season|year) ([0-3]\d)[/-](\d\d)\b", r"\1 20\2-\3"),
    (
        "'",
        r"(?i)\b(in|since|for|of|from|by|early|late|spring|summer|autumn|winter) '([0-3]\d)\b",
        r"\1 20\2",
    ),
    (
        "self|own",
        (
            r"(?i)\b(?:all )?(?:by (?:him|her)self|on (?:his|her) own)"
            rf"(?=\s*(?:$|[^\w\s'’-]|(?:{_AFTER_ALONE})\b))"
        ),
        "alone",
    ),
)
_TEXTED = rewritings(
    (
        "y ",
        (
            r"(?<![^\s,])y (?=(?:do|does|did|is|are|was|were|has|have|had|would|should|cant|dont|didnt|isnt"
            r"|the|they|he|she|it|so|no|not|ppl|people|more|r|u|there|this|that|these|those|we|you|i|dey|da|teh|wont"
            r"|doesnt|wasnt|arent|hasnt|havent|cud|wud|wld|cld|can|will|all|evry1|every1|everyone|nobody|wud"
            r"|hasn't|don't|didn't|isn't|doesn't|wasn't|can't|won't|aren't)\b)"
        ),
        "why ",
    ),
    ("n ", r"^n (?=[a-z])", "and "),
    (" n ", r"(?<=[a-z] )n (?=[a-z])|(?<=[a-z], )n (?=[a-z])", "and "),
    (
        " w ",
        (
            r"(?<=[a-z] )w (?=(?:an?|the|his|her|him|it|its|their|them|this|that|these|no|all|u|me|my|ur"
            r"|your|our|da|which|what)\b)"
        ),
        "with ",
    ),
    (
        " 2 ",
        rf"(?<=[a-z] ){_NOT_NUMBERED}2 (?=(?:{_INFINITIVES})\b)|(?<=how long )2 (?=[a-z])",
        "to ",
    ),
    (
        " 4 ",
        (
            r"(?<=[a-z] )(?<!the )(?<!these )(?<!those )(?<!all )4 (?=(?:an?|the|da|teh|what|wat|which|who"
            r"|whom|it|this|that|him|her|them|me|u|us|my|your|ur|his|their|our|its|any|some|how|all|both|everyone)\b)"
        ),
        "for ",
    ),
    (" sum ", r"\b(name|list|give|give me|know) sum (?=[a-z]+s\b)", r"\1 some "),
    (
        " in ",
        (
            r"(?<=[a-z] in )(?<!one in )((?:1[5-9]|2\d)(?=[,?.!]* (?:wh?[aeu]?t|how|hw|who|when|where|y|was"
            r"|were|is|r|did|do|does|has|had|there|it|they|compared|versus|pls|plz|please|thx|thanks|lol|btw|again|tho)\b)"
            r"|[0-2]\d(?=\s*[?.!]*$))"
        ),
        r"20\1",
    ),
    # "In 21 and 22".
    (
        "2",
        r"(?<!\S)(in|from) '?(1[5-9]|2\d) (and|n|or|vs|to|than in) '?(1[5-9]|2\d)(?=\s*[?.!]*$)",
        r"\1 20\2 \3 20\4",
    ),
    # "What does it tell us": us is no country there.
    (
        " us",
        r"(?i:\b(tells?|told|shows?|showed|gives?|gave|teach|teaches|informs?|reminds?|lets?)) us\b",
        r"\1",
    ),
    # "The mean age".
    ("mean ", r"(?:^|\b(the|a|is|its|their) )mean (?=[a-z])", r"\1 average "),
    # "Between 21 and 22".
    (
        "between ",
        r"\bbetween '?(1[5-9]|2\d) and '?(1[6-9]|2\d)(?=\s*[?.!]*$)",
        r"between 20\1 and 20\2",
    ),
    # "Back in '21".
    ("'", r"(?<!\w)'([0-2]\d)\b(?!')", r"20\1"),
)
_MARKED = rewritings(
    ("!1", r"(?<=[!?])1+(?!\w)", ""),
    ("?1", r"(?<=[!?])1+(?!\w)", ""),
    ("0's", r"\b(\d*\d0)'s\b", r"\1s"),
    # "Boats in2021".
    ("20", r"(?i)20(?<=[a-z]{2}20)([0-2]\d)\b", r" 20\1"),
    # No day: "the 1st boat", "they fly there 1st".
    (
        "1st",
        rf"(?i){_NO_DAY}\b1st\b(?!,? (?:of )?(?:{_MONTHS})\b)",
        "first",
    ),
    ("2k", r"\b2k([0-2]\d)\b", r"20\1"),
    ("/", r"(?i)(?<!\S)b/c(?!\S)", "because"),
    ("/", r"(?i)(?<!\S)b/w(?!\S)", "between"),
    ("/", r"(?i)(?<!\S)w/in\b", "within"),
    ("/", r"(?i)(?<!\S)w/o (?=\w)", "without "),
    ("/", r"(?i)(?<!\S)w/ ?(?=\w)", "with "),
    (" & ", r"(?i)(?<=[a-z]) & (?=[a-z])", " and "),
    # "#TallShips".
    ("#", r"(?<=#)([A-Z][a-z]+)(?=[A-Z])|(?<=#)([a-z]+)(?=[A-Z])", r"\1\2 "),
    # "The 22.15 boat".
    (
        ".",
        r"\b(the|at|until|till) (1[3-9]|2[0-3])\.([0-5]\d)(?![\d.,:%]\d|%| ?%| percent| \w+s\b)",
        r"\1 \2:\3",
    ),
    # "In Jan 23" is no day.
    (
        "2",
        rf"(?i)\bin ({_MONTHS})\.? '?(2\d)\b(?!,? ?\d|[./:-]\d)",
        r"in \1 20\2",
    ),
)
"""“!!1”, and what is joined or cut short."""


def _clock(found: re.Match[str]) -> str:
    """A time after noon by 24 hours: "10.15 pm" and "a quarter past ten at night" as "22:15"."""
    named = (found["hour"] or found["named"]).lower()
    hour = int(named) if named.isdecimal() else _HOURS.split("|").index(named) + 1
    if found[0].endswith("night") and not _EIGHT <= hour <= _ELEVEN:
        return found[0]
    minute = int(found["minute"] or (30 if found["part"].lower() == "half" else 15))
    minutes = (hour % 12 + 12) * 60 + (-minute if found["way"] == "to" else minute)
    return f"{minutes // 60}:{minutes % 60:02}"


_RULES = (
    *rewritings(("pm|p.m|night|afternoon|evening", _CLOCK, _clock)),
    *_SPELLED_OUT,
    *_TEXTED,
    *_MARKED,
)


def spelled_out(text: str) -> str:
    """The folded text with what is written short in more than a word of its own written out."""
    return rewritten(text, _RULES)
