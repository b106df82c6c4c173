"""What hangs on a whole question and asks nothing itself: the answer that is guessed at ("…, was it this spring or
something"), doubts ("… or is that just hype"), and words that only fill ("… at the very least", "wait, …")."""

from __future__ import annotations

from dataclasses import replace

from facts.matching.reading.constructions.learners import (
    AUX,
    WH,
    Rule,
    rules,
)

_FEW = r"(?: (?!(?:in|on|at|from|during|for|by|before|after|since|until|under|over|and|but|not|no|than|or)(?!\S)|\S*\d)\S+)"
"""A word that restricts nothing: no number, nothing of when or where."""
_UNDATED = r"(?: (?!\S*\d{4})\S+)"
"""A word with no year: whoever guesses at one may mean what was then."""
_IT = r"(?:it|that|this|they|there|he|she)"
_VAGUE = (
    r"(?:(?:and|or) (?:something|anything|whatever|whatnot|what ?have ?you|so|such|some such|the like|similar|thereabouts|what not"
    r"|something (?:like|along) (?:that|those lines|these lines)|something of (?:the|that) (?:sort|kind)|somewhere around there|stuff(?: like that)?|things|thingy"
    r"|all that(?: stuff| jazz)?|so on|so forth|the rest of it|suchlike)|something like (?:that|it)|that (?:sort|kind) of (?:thing|stuff)|or thereabouts|thereabouts)"
)
_GUESSER = (
    r"(?:(?:i|we) (?:(?:would|do|just|kinda|always|really|only) )?(?:think|thought|guess|guessed|reckon|believe|bet|suppose|assume|assumed|imagine|figure|figured"
    r"|(?:want|wanna|would like) to (?:say|guess)|would (?:say|guess)|seem to (?:remember|recall)|vaguely (?:remember|recall)|remember|recall|heard|(?:am )?guessing|am thinking)"
    r"|(?:maybe|perhaps|probably|presumably|surely|likely|possibly|guessing|my guess is|gotta be|has to be))(?: that)?"
)
_DOUBTED = (
    r"(?:(?:just|only|all|more|mostly|simply|basically|merely) )*(?:an? |the |some |people |my |your |pure |total |complete |more )*"
    r"(?:hype|hyped up|spin|talk|talking|propaganda|clickbait|bs|rubbish|bull|bullshit|fiction|exaggerations?|exaggerated|exaggerating|overblown|overstated|made up|nonsense|gossip"
    r"|wishful thinking|old news|hot air|scaremongering|fear ?mongering|fairy tale|old wives tale|story|stories|hearsay|rumou?rs?|myth|lie|lies|joke|fake|fake news|media|press|internet"
    r"|imagination|head|memory|me|hallucination|nothing|noise|panic|blown out of (?:all )?proportion|propaganda|talk of the town|making (?:it|that|this|stuff|things) up)"
)
_SAME = r"(?:(?:about|roughly|pretty much|more or less|much|still|exactly|just|basically|nearly|almost|kind of) )*(?:the same|same|flat|level|stable|steady|constant|unchanged|equal|even|put)(?: as before| though| still| as ever| as always| level| either way)?"
_DEPENDING = r"(?:depend|depends|vary|varies|differ|differs|change|changes|go up|go down)"
_FILLER = r"(?:already|though|tho|even|anyways?|exactly|actually|again|ballpark|roughly|ish|bro|bruh|mate|more or less)"

_NO_LIKENESS = "".join(
    f"(?<!{word} )"
    for word in (
        "look looks looked feel feels sound sounds taste seem seems it be is was were are would something anything"
        " things people more just and"
    ).split()
)
_ASKED = r"(?<!\S)(?:who|what|which|where|why|how \S+) \S+ \S"
_ASKED_OF_NO_SPEAKER = (
    r"(?<!\S)(?:who(?! (?:say|says|said|think|thinks|thought|claim|claims|claimed|argue|argues|argued|demand|demands|demanded"
    r"|insist|insists|insisted|suggest|suggests|suggested|believe|believes|believed)(?!\S))|what|which|where|why|how \S+) \S+ \S"
)
_ASKED_WHEN = r"(?<!\S)when (?!(?:it|that|this|they)(?!\S))\S+ \S"
_ASKED_WITH_VERB = rf"(?<!\S)(?:who|(?:what|which|where|why)(?: (?!{AUX}(?!\S))\S+){{0,3}} {AUX}) (?!(?:it|that|this|and|or|but)(?!\S))\S+ \S"
_WHETHER = "how|who|what|which|when|where|why|is|are|was|were|do|does|did|has|have|can"


def _tags(behind: str, *rows: tuple[str, str]) -> tuple[Rule, ...]:
    """The rules that leave away what stands behind a question: by row, the words it needs and what it looks like."""
    return tuple(
        replace(rule, behind=behind) for rule in rules(*((needs, pattern, "") for needs, pattern in rows))
    )


_FILLERS = rules(
    (
        "wait",
        rf"^(?:(?:so|ok|okay|but|and|oh|wait) )*wait(?: (?:a (?:sec|second|minute|moment|min)|what|no|up|so|but))*(?= (?:that|this|those|these|his|her|their|the|did|does|{WH}|{AUX})(?!\S))",
        "",
    ),
    (
        "hold|hang on",
        r"(?:hold|hang) on(?: a (?:sec|second|minute|moment|min)| there)?(?= (?!to|the|for|in|at|by|tight)\S)",
        "",
    ),
    ("days these", r"(?:in )?these days", "now"),
    (
        "typical|average|usual|standard|ordinary|normal|regular your",
        r"your (?P<usual>typical|average|usual|standard|ordinary|normal|regular)",
        "the {usual}",
    ),
    ("much pretty", r"(?<!very )(?<!how )pretty much(?= \S)", "almost"),
    (
        "line|quote|remark|phrase|comment|saying|bit|quotation nice|great|lovely|funny|wild|famous|catchy|snappy|clever|cute|weird|odd|beautiful|awesome|brilliant|memorable|punchy|witty|silly|crazy|cool|neat|poetic|cheeky|fancy",
        r"(?:nice|great|lovely|funny|wild|famous|catchy|snappy|clever|cute|weird|odd|beautiful|awesome|brilliant|memorable|punchy|witty|silly|crazy|cool|neat|poetic|cheeky|fancy)(?: little)?(?= (?:line|quote|remark|phrase|comment|saying|bit|quotation)(?!\S))",
        "",
    ),
    (
        "whole business|saga|affair|drama|fuss|malarkey|shebang|stuff|mess|debacle|craze|hoopla|kerfuffle",
        rf"(?:this|that|the) whole (?P<what>(?!{AUX}(?!\S))\S+(?: (?!{AUX}(?!\S))\S+){{0,5}}?) (?:business|saga|affair|drama|fuss|malarkey|shebang|stuff|mess|debacle|craze|hoopla|kerfuffle)",
        "the {what}",
    ),
    ("when it comes to", r"when it comes to", "for"),
)
_SERIOUSLY = _tags(
    rf"(?<!\S){AUX} (?:(?!{AUX}(?!\S))\S+ ){{1,3}}$",
    (
        "seriously|honestly|legit|literally|genuinely|straight|lowkey",
        r"(?:seriously|honestly|legit|literally|genuinely|straight up|lowkey)(?= (?!ill|hurt|sick|wounded|\w+ed(?!\S))\S)",
    ),
)
_AT_THE_END = _tags(
    r"\S \S",
    (f"least {_WHETHER}", r"at (?:the )?(?:very )?least$"),
    (
        f"already|though|tho|even|anyway|anyways|exactly|actually|again|ballpark|roughly|ish|bro|bruh|mate {_WHETHER}",
        rf"{_FILLER}(?: {_FILLER})*$",
    ),
    (
        f"whatever|whatnot|something|anything|stuff|things|thingy|thereabouts|similar|suchlike|forth {_WHETHER}",
        rf"{_VAGUE}$",
    ),
    ("so|such|like or|and|that", rf"{_VAGUE}$"),
    (
        "or is|was|are|were|am|did|does|do|has|have",
        rf"or (?:is|was|are|were|am|did|does|do|has|have) (?:that|this|it|they|people|everybody|everyone|somebody|someone|i|we)(?: (?:was|been))? {_DOUBTED}$",
    ),
    (
        "or same|flat|level|stable|steady|constant|unchanged|equal|even|put",
        rf"or (?:(?:is|was|are|were|did|has|have|does|do) (?:it|they|that|things|this) )?(?:(?:stay|stayed|remain|remained|been|keep|kept|hold|held) )?{_SAME}$",
    ),
    (
        "or depend|depends|vary|varies|differ|differs|change|changes",
        rf"or (?:(?:does|do|is|will|would|can) (?:it|they|that|this|the price|prices) )?(?:(?:just|all|kind of) )?{_DEPENDING}(?: (?:on|with|by|according|from|depending)(?: .+)?)?$",
    ),
    (
        "right|correctly|straight|wrong|correct|mistaken|rightly i|my|me",
        r"(?:am i (?:remembering|getting|reading|saying|understanding|recalling|hearing) (?:that|this|it)(?: all)? (?:right|correctly|wrong)|(?:do|did|have) i (?:have|get|got|hear|read|remember|understand) (?:that|this|it) (?:right|correctly|straight|wrong)"
        r"|is my memory (?:right|correct)|correct me if i am (?:wrong|mistaken)|if i am not mistaken|unless i am (?:mistaken|wrong)|if i (?:remember|recall) (?:it )?(?:right|correctly|rightly))$",
    ),
    (
        "since|because|cause|as|given not i|my|we",
        r"(?:since|because|cause|as|given that) (?:i|we|my \S+) (?:(?:really|just|still) )?(?:do|does|did|can|could|am|is) not (?:(?:really|quite|just) )?(?:buy|believe|trust|get|understand|agree|remember|know)(?: \S+){0,12}$",
    ),
)
_OF_AN_AGE = _tags(
    r"(?<!\S)how old \S+ ",
    (
        "days|nowadays|now|today|currently|moment|present how",
        r"(?:in )?(?:these days|nowadays|now|today|currently|at the moment|at present|by now|as of (?:now|today))$",
    ),
)
_WHEN = _tags(
    _ASKED_WHEN,
    ("when it|that|this", rf"(?:is|was|were) (?:it|that|this)(?: not)?{_UNDATED}{{1,7}}$"),
    (
        "when i|we|maybe|perhaps|probably|presumably|surely|likely|possibly|guessing|guess|gotta",
        rf"{_GUESSER}(?: {_IT})?(?: (?:is|was|were|happened|could have been|might have been|may have been|must have been))?{_UNDATED}{{1,9}}$",
    ),
)
_GUESSED = _tags(
    _ASKED,
    (
        "must|might|may|could|has|had be|been",
        rf"(?:{_IT} )?(?:must|might|may|could|has (?:got )?to|had to) (?:have been|be){_FEW}{{1,4}}$",
    ),
    (
        "many|much|long|old hundreds|thousands|dozens|loads|millions|tons|lots|ages|lot|few|handful|couple",
        r"(?:is|was|were|are) (?:it|that|they|there)(?: (?:like|just|only|about|in the))*(?: (?:hundreds|thousands|dozens|loads|millions|tons|lots|ages|or|what|more like|an?|lot|few|handful|couple|of|them|tens)){1,6}$",
    ),
    (
        "or whatever|something|what|so|anything",
        rf"(?:like )?(?!or )\S+ or{_FEW}{{1,3}} or (?:whatever|something|what|so|anything)$",
    ),
    (
        "like is|was|are|were|does|did|do|has|have",
        rf"{_NO_LIKENESS}like (?:(?:what|who|how|which) (?:is|was|are|were|does|did|do|has|have)|(?:is|was|are|were|does|did|do|has|have) {_IT})(?: \S+){{1,12}}$",
    ),
)
# "Who said that the mill should be closed" guesses at nothing.
_EXPECTED = _tags(
    _ASKED_OF_NO_SPEAKER,
    ("should be|been", rf"(?:{_IT} )?should (?:have been|be){_FEW}{{1,4}}$"),
)
_ANYTHING = _tags(
    _ASKED_WITH_VERB,
    (
        "who|what|which|where|why was|is|were|are it|that|they",
        rf"(?<!and )(?<!or )(?<!but )(?<!that )(?<!which )(?<!who )(?<! it )(?<! of )(?:is|was|were|are) (?:it|that|they)(?: not)?"
        rf"(?! (?:{WH}|or|true|right|correct|so|real|legit|of|about|called|said|known|any|the (?:only|same|first|last|biggest|most)|more|less|still|even|\w+ed|\w+ing)(?!\S)){_FEW}{{1,4}}(?<!again)$",
    ),
)

TAGS = _FILLERS + _SERIOUSLY + _OF_AN_AGE + _WHEN + _GUESSED + _EXPECTED + _ANYTHING + _AT_THE_END
"""In the order in which they are left away."""
