"""What is written short, joined or as it is said, written out: "couldve", "ppl", "'21", "23/24", "5kg"."""

from __future__ import annotations

import re

ABBREVIATED = {
    "won't": ("will", "not"),
    "can't": ("can", "not"),
    "shan't": ("shall", "not"),
    "cannot": ("can", "not"),
    "whats": ("what", "is"),
    "whos": ("who", "is"),
    "wheres": ("where", "is"),
    "hows": ("how", "is"),
    "whens": ("when", "is"),
    "dont": ("do", "not"),
    "doesnt": ("does", "not"),
    "didnt": ("did", "not"),
    "isnt": ("is", "not"),
    "arent": ("are", "not"),
    "wasnt": ("was", "not"),
    "werent": ("were", "not"),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "im": ("i", "am"),
    "thru": ("through",),
    "ppl": ("people",),
    "u": ("you",),
    "r": ("are",),
    "ur": ("your",),
    "abt": ("about",),
    "avg": ("average",),
    "wat": ("what",),
    "wats": ("what", "is"),
    "hw": ("how",),
    "nr": ("number",),
    "num": ("number",),
    "bc": ("because",),
    "b4": ("before",),
    "yr": ("year",),
    "yrs": ("years",),
    "thats": ("that", "is"),
    "theres": ("there", "is"),
    "theyre": ("they", "are"),
    "youre": ("you", "are"),
    "weve": ("we", "have"),
    "theyve": ("they", "have"),
    "hasnt": ("has", "not"),
    "havent": ("have", "not"),
    "hadnt": ("had", "not"),
    "couldnt": ("could", "not"),
    "wouldnt": ("would", "not"),
    "shouldnt": ("should", "not"),
    "howd": ("how", "did"),
    "whered": ("where", "did"),
    "gonna": ("will",),
    "gotta": ("have", "to"),
    "wanna": ("want", "to"),
    "gimme": ("give", "me"),
    "lemme": ("let", "me"),
    "dunno": ("do", "not", "know"),
    "kinda": ("kind", "of"),
    "sorta": ("sort", "of"),
    "dat": ("that",),
    "em": ("them",),
    "frm": ("from",),
    "hav": ("have",),
    "alrdy": ("already",),
    "smth": ("something",),
    "sth": ("something",),
    "sb": ("somebody",),
    "ppls": ("people",),
    "wen": ("when",),
    "wich": ("which",),
    "shes": ("she", "is"),
    "hes": ("he", "is"),
    "whys": ("why", "is"),
    "whyd": ("why", "did"),
    "whatd": ("what", "did"),
    "whod": ("who", "did"),
    "wher": ("where",),
    "2day": ("today",),
    "tmrw": ("tomorrow",),
    "cuz": ("because",),
    "coz": ("because",),
    "y'all": ("you",),
    "approx": ("approximately",),
    "govt": ("government",),
    "whence": ("from", "where"),
    "couldve": ("could", "have"),
    "wouldve": ("would", "have"),
    "shouldve": ("should", "have"),
    "mightve": ("might", "have"),
    "mustve": ("must", "have"),
    "coulda": ("could", "have"),
    "woulda": ("would", "have"),
    "shoulda": ("should", "have"),
    "whove": ("who", "have"),
    "wholl": ("who", "will"),
    "whatll": ("what", "will"),
    "whatre": ("what", "are"),
    "itll": ("it", "will"),
    "itd": ("it", "would"),
    "theyll": ("they", "will"),
    "theyd": ("they", "would"),
    "youve": ("you", "have"),
    "youll": ("you", "will"),
    "youd": ("you", "would"),
    "ive": ("i", "have"),
    "mustnt": ("must", "not"),
    "neednt": ("need", "not"),
    "aint": ("is", "not"),
    "nbr": ("number",),
    "pct": ("percent",),
    "btwn": ("between",),
    "mins": ("minutes",),
    "hrs": ("hours",),
    "wks": ("weeks",),
    "dept": ("department",),
    "folks": ("people",),
}
"""The words that each short or joined form stands for."""
_UNITS = "two|three|four|five|six|seven|eight|nine"
_NUMBER = (
    rf"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|{_UNITS}))?|ten|eleven|twelve"
    rf"|(?:thir|four|fif|six|seven|eigh|nine)teen|{_UNITS}"
)
_AFTER_ALONE = (
    "a|an|the|this|that|and|or|but|in|at|on|to|from|by|for|with|of|during|through|across|along|over|into|as"
    "|when|while|before|after|since|until|if|because|is|are|was|were|do|does|did|has|have|had|can|could|will"
)
_INFINITIVES = (
    "be|bring|build|buy|call|come|cross|do|find|get|give|go|have|help|hire|keep|know|leave|live|make|meet|pay"
    "|play|read|reach|ride|run|say|see|sell|show|stay|stop|take|talk|travel|try|use|visit|walk|wait|work|write"
)
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
_TEXTED = (
    (
        re.compile(
            r"(?<![^\s,])y (?=(?:do|does|did|is|are|was|were|has|have|had|would|should|cant|dont|didnt|isnt"
            r"|the|they|he|she|it|so|no|not|ppl|people|more|r|u)\b)"
        ),
        "why ",
    ),
    (re.compile(r"(?<=[a-z] )n (?=[a-z])"), "and "),
    (
        re.compile(
            r"(?<=[a-z] )w (?=(?:an?|the|his|her|him|it|its|their|them|this|that|these|no|u|me|my)\b)"
        ),
        "with ",
    ),
    (re.compile(rf"(?<=[a-z] )2 (?=(?:{_INFINITIVES})\b)|(?<=how long )2 (?=[a-z])"), "to "),
    (re.compile(r"(?<=[a-z] )4 (?=(?:an?|the|what|which|who|it|this|that|him|her|them|me|u)\b)"), "for "),
    (re.compile(r"\b(name|list|give|give me|know) sum (?=[a-z]+s\b)"), r"\1 some "),
    (re.compile(r"(?<=[a-z] in )([0-2]\d)(?=\s*[?.!]*$)"), r"20\1"),
    # "What does it tell us": us is no country there.
    (
        re.compile(
            r"(?i:\b(tells?|told|shows?|showed|gives?|gave|teach|teaches|informs?|reminds?|lets?)) us\b"
        ),
        r"\1",
    ),
    # "The mean age".
    (re.compile(r"(?:^|\b(the|a|is|its|their) )mean (?=[a-z])"), r"\1 average "),
    # "Between 21 and 22".
    (re.compile(r"\bbetween '?(1[5-9]|2\d) and '?(1[6-9]|2\d)(?=\s*[?.!]*$)"), r"between 20\1 and 20\2"),
    # "Back in '21".
    (re.compile(r"(?<!\w)'([0-2]\d)\b(?!')"), r"20\1"),
)


_SPELLED_OUT = (
    (re.compile(r"\bper cent\b", re.IGNORECASE), "percent"),
    (re.compile(r"\bacc\.? (?=to\b)", re.IGNORECASE), "according "),
    # "The under-35s" are those under 35.
    (re.compile(r"\b((?:under|over|above|below)[ -]\d+)s\b", re.IGNORECASE), r"\1"),
    # "The under-thirties".
    (
        re.compile(r"\b(under|over)[ -](twen|thir|for|fif|six|seven|eigh|nine)ties\b", re.IGNORECASE),
        r"\1 \2ty",
    ),
    # "A thirty-minute walk": what is joined to a number keeps it from being read.
    (
        re.compile(
            rf"\b(?P<number>{_NUMBER})-(?!(?:one|{_UNITS}|third|half|quarter|fifth|tenth|hundred)s?\b)(?=[a-z])",
            re.IGNORECASE,
        ),
        r"\g<number> ",
    ),
    # "Twenty twenty-one" is a year.
    (re.compile(r"\btwenty[ -]twenty(?=-|\b)", re.IGNORECASE), "two thousand twenty"),
    (re.compile(r"\bex(?:-(?=[a-z])|\s(?=[a-z]{4}))", re.IGNORECASE), "former "),
    # "The towns round the lake".
    (re.compile(r"(?<=[a-z]s )round (?=(?:the|this|that|it|them)\b)", re.IGNORECASE), "around "),
    # "My day job".
    (re.compile(r"\bday job\b", re.IGNORECASE), "job"),
    (
        re.compile(
            r"\bhow many (?:in|out of) (?:every |each )?(?:10|100|5|20|ten|five|twenty|(?:a|one)"
            r" hundred)\b(?! percent|%)",
            re.IGNORECASE,
        ),
        "what share of",
    ),
    (
        re.compile(
            r"(?:^|(?<=[.,!?:] ))whereabouts(?= (?:is|are|was|were|in|do|does|did|can|could)\b)",
            re.IGNORECASE,
        ),
        "where",
    ),
    # "The year before, 2021": the year is the one that is named.
    (
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
    (re.compile(r"\b(?:called|brought) into (?:being|existence|life)\b", re.IGNORECASE), "founded"),
    (re.compile(r"\bno\.? of\b", re.IGNORECASE), "number of"),
    (re.compile(r"(?<=\d) ?kg\b"), " kilogram"),
    (re.compile(r"(?<=\d) ?g\b"), " gram"),
    # "Industry-wise" says of what a thing is asked.
    (re.compile(r"(?<=[a-z])-wise\b", re.IGNORECASE), ""),
    (re.compile(r"\b(?:a|one)(?: mere)? tenth\b", re.IGNORECASE), "10 percent"),
    (re.compile(r"\b(?:a|one)(?: mere)? fifth of\b", re.IGNORECASE), "20 percent of"),
    (re.compile(r"\b(winter|season|year) ([0-3]\d)[/-](\d\d)\b", re.IGNORECASE), r"\1 20\2-\3"),
    (
        re.compile(
            r"\b(in|since|for|of|from|by|early|late|spring|summer|autumn|winter) '([0-3]\d)\b", re.IGNORECASE
        ),
        r"\1 20\2",
    ),
    (
        re.compile(
            r"\b(?:all )?(?:by (?:him|her)self|on (?:his|her) own)"
            rf"(?=\s*(?:$|[^\w\s'’-]|(?:{_AFTER_ALONE})\b))",
            re.IGNORECASE,
        ),
        "alone",
    ),
    *_TEXTED,
    (re.compile(r"(?<!\S)w/o (?=\w)", re.IGNORECASE), "without "),
    (re.compile(r"(?<!\S)w/ ?(?=\w)", re.IGNORECASE), "with "),
)


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
    for pattern, written in _SPELLED_OUT:
        text = pattern.sub(written, text)
    return text
