"""More constructions of people whose English is not native: the question word where the statement has its word, the
verb before its subject, calques ("before two years", "make part of")."""

from __future__ import annotations

from facts.matching.reading.constructions.learners import (
    AUX,
    PRONOUN,
    WH,
    rules,
)

_THE = r"(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your)"
_TRADE = r"(?:profession|job|function|occupation|trade|role|position|post|duty|task|work)"
_MEASURE = (
    r"(?:number|amount|quantity|total|price|cost|fee|fare|age|percentage|percent|rate|share|proportion|distance|population|length"
    r"|height|depth|weight|duration|size|count|sum|figure|quota|quote)"
)
_CONTENT = (
    r"(?:quote|phrase|sentence|statement|line|words|word|saying|remark|comment|claim|opinion|expression)"
)
_WORKING = r"(?:works?|worked|lives?|lived|runs?|leads?|led|manages?|managed|heads?|headed|serves?|served|teaches|taught)"

ORDERS = rules(
    (
        "told|said|tells|says|telling|saying to what about|on|of|regarding|over",
        r"what (?:(?:has|have|had|did|is|was) )?(?:told|said|tells|says|tell|say|telling|saying) (?P<who>(?!(?:that|it|on|about|to|of|he|she|they|we|you|i)(?!\S))\S+(?: (?!to|about|on)\S+){0,3}?) to (?P<to>\S+(?: (?!about|on|of|over)\S+){0,3}?) (?P<about>about|on|of|regarding|over)(?= )",
        "what did {who} tell {to} about",
    ),
    (
        "except|excepting|besides|beside|apart what else|other",
        r"^(?:except|excepting|besides|beside|apart from)(?: for| of)? (?P<what>.+?) what (?:else|other|other things?|more) (?:(?:is|are|does|do) )?(?:making|doing|make|makes|do|does) (?P<who>(?!(?:the )?most(?!\S)).+)$",
        "what does {who} do besides {what}",
    ),
    (
        "from until|till|untill",
        r"from (?P<a>(?!\d)\S+(?: (?!until|till)\S+)?) (?:until|till|untill)(?= (?!\d|now|today|when|the end|it)\S)",
        "from {a} to",
    ),
    (
        "quote how|what high|big|low|large|is",
        r"(?:how (?:high|big|low|large) is|what is) (?P<avg>(?:on|in) average )?the (?P<x>(?!(?:exact|full|whole|famous|original|last|first|real)(?!\S))\S+) quote (?:for|of|in|among)",
        "what is the {x} rate {avg} for",
    ),
    ("complete", r"(?:the )?complete (?P<y>(?:19|20)\d\d)(?: year)?", "{y}"),
    (
        "not agree|agreed",
        r"(?:(?:is|are|was|were|do|does|did|am) )not (?:agree|agreed|agreeing|agrees)",
        "disagree",
    ),
    ("time of year", r"what time of (?:the )?year", "what season of the year"),
    (
        "percents|percentages how|what",
        r"(?P<how>how|what) (?P<many>many|much|) ?(?:percents|percentages)",
        "how many percent",
    ),
    (
        "thing what|which",
        rf"(?:what|which) thing(?= (?:{AUX}|\w+ed)(?!\S))(?! ha(?:s|ve) (?:made|caused))",
        "what",
    ),
    (
        "which is|are|was|were",
        rf"^which (?P<is>is|are|was|were) (?P<the>the|his|her|its|their)(?= (?:\S+ ){{0,2}}(?:{_MEASURE}|name|{_TRADE}|reason|reasons|cause|aim|goal|purpose|date|address|opinion|source|meaning)(?!\S))",
        "what {is} {the}",
    ),
    (
        "way|manner|method|means|mean by|in|on|with|through",
        rf"(?:by|in|on|with|through) (?:what|which) (?:way|ways|manner|means|mean)(?= (?!{AUX}|of|to|in)\S)",
        "how",
    ),
    (
        "they|there were|are|was|is how",
        r"how many (?:they|there|it|those) (?:are|were|is|was)$",
        "how many",
    ),
    (
        "it|this|that|they much|many|what|which|who|when|where|long|old",
        rf"^(?P<topic>(?:the )?(?:\S+ )?{_MEASURE}(?: .+?)?) (?:(?:it|this|that) )?(?:is|was) (?:how (?:much|many|big|high|large)|what|which)$",
        "what is {topic}",
    ),
    (
        "is|are|was|were what|who",
        rf"^(?P<topic>(?:(?!{WH}(?!\S)|{AUX}(?!\S)|(?:and|or|but|that|this|it|he|she|they|there)(?!\S))\S+ ){{1,5}})(?P<is>is|are|was|were) (?P<how>what|who)(?: (?:exactly|precisely|again|actually))?$",
        "{how} {is} {topic}",
    ),
    (
        "it|he|she|they much|many|what|which|who|when|where|long|old",
        rf"^(?P<topic>(?:(?!{WH}(?!\S)|(?:and|or|but)(?!\S))\S+ )+)(?P<he>it|he|she|they) (?P<is>is|was|are|were) (?P<how>who|when|where|how (?:long|old|far|big|high|tall|deep|much))(?: exactly)?$",
        "{how} {is} {topic}",
    ),
    (
        "it|he|she|they is|are|was|were who|what|where|when",
        rf"^(?P<lead>(?:(?:so|and|but|well|ok|please) )*)(?P<wh>who|what|where|when) (?:(?:is|was|are|were) (?:he|she|it|they)|(?:it|he|she|they)) (?P<is>is|was|are|were)? ?(?P<what>{_THE} \S+(?: (?!{AUX}(?!\S)|that|who|which|when)\S+){{0,5}})$",
        "{lead} {wh} is {what}",
    ),
    (
        "who it|he|she is|was",
        rf"^(?P<lead>(?:(?:so|and|but|well|ok|please) )*)who (?:it|he|she) (?P<is>is|was) (?P<what>(?!{AUX}(?!\S)|that|who|which|in|at|on|about|of|for|from|to|going|said)\S+(?: (?!{AUX}(?!\S)|{PRONOUN}(?!\S))\S+){{0,3}})(?: {PRONOUN} is (?:making|doing) what)?$",
        "{lead} who {is} {what}",
    ),
    (
        "he|she|they has|have|holds|does|do|had who",
        rf"who is (?P<who>\S+(?: \S+){{0,3}}?)(?: and)? (?:which|what) {_TRADE} (?:(?:has|have|does|do) )?(?:he|she|they)(?: (?:has|have|holds?|does|do|had|makes?))?$",
        "what job does {who} have",
    ),
    (
        "long works|work|worked|lives|lived|runs|leads|manages|heads|serves|teaches how",
        rf"how long (?:already )?(?P<verb>{_WORKING}) (?P<who>(?!{AUX}(?!\S))(?:{_THE} )?\S+)",
        "how long has {who} {verb}",
    ),
    (
        "belongs|belonged|pertains to|for",
        r"(?:to|for) (?:who|whom) (?:does |do |did )?(?:belongs?|belonged|pertains?) (?P<what>.+?)(?= who is|$)",
        "who owns {what}",
    ),
    ("belong to", r"(?:to )?(?:who|whom) (?:does|do|did) (?P<what>.+) belong(?: to)?$", "who owns {what}"),
    (
        "works|worked|working|plays for|with|at",
        rf"(?P<for>for|with|at) (?P<wh>who|whom|(?:what|which) \S+) (?:(?:is|was|has|had|does|did) )?(?P<verb>works|worked|working|plays) (?P<who>(?:{_THE} )?\S+(?: \S+){{0,2}})$",
        "{wh} does {who} work {for}",
    ),
    (
        "high|big|large|great|low|small how",
        rf"how (?:high|big|large|great|low|small) (?P<is>is|was|are|were) (?P<avg>(?:on|in) average )?(?P<what>(?:the )?(?:(?!{AUX}(?!\S)|of|in|at|on)\S+ ){{0,4}}(?:rate|percentage|proportion|share|quota|number|amount|total|sum|price|fee|fare|cost))(?=$| (?:for|in|at|among|on|to|from|by|with)(?!\S))",
        "what {is} {what} {avg}",
    ),
    (
        "part how|what big|high|large|great|is|was",
        r"(?:how (?:big|high|large|great)|what) (?P<is>is|was) (?:the )?part of(?= (?:\S+ ){0,2}(?:people|persons|women|men|members|children|students|migrants|visitors|respondents|\w+s)(?!\S))",
        "what {is} the share of",
    ),
    (
        "part make|makes|made|making",
        r"(?:(?:do|does|did) )?(?:make|makes|made|making) (?:a )?part (?:of|from|in|to)",
        "belong to",
    ),
    (
        "before years|year|months|month|weeks|week|days|day",
        r"^before (?P<n>\d+|some|few|many|one) (?P<unit>years?|months?|weeks?|days?)(?! (?:of|the|it|he|she|they|in|old))",
        "{n} {unit} ago",
    ),
    (
        "time|times in|per|by|each|every|a|the|minimum",
        r"(?P<min>minimum |min |at minimum )?(?:one|1) times? (?:in (?:the|a|one)|per|by|a|each|every|the) (?P<unit>day|week|month|year)",
        "{min} once a {unit}",
    ),
    ("minimum once", r"minimum once", "at least once"),
    (
        "times in|per|by|each|every|a|the 2",
        r"2 times (?:in (?:the|a|one)|per|by|each|every|the) (?P<unit>day|week|month|year)",
        "twice a {unit}",
    ),
    (
        "what about|of",
        r"(?:of|about) what (?:(?:is|are) )?(?P<verb>talks?|speaks?|treats?|deals?|talking|speaking|goes) (?P<what>(?:the|this|that) .+)",
        "what is {what} about",
    ),
    (
        "who|whom of|from",
        rf"(?:of|from) (?:who|whom) (?:is|are|was|were|comes?) (?:the |this |these |that )?(?P<q>{_CONTENT})(?= |$)",
        "whose is the {q}",
    ),
    (
        "looks|look how",
        rf"how (?:(?:it|does|do) )?looks?(?: like)? (?P<what>{_THE} .+)",
        "what does {what} look like",
    ),
    (
        "looks|look like how",
        rf"how (?:does |do |did )?(?P<what>(?:{_THE} )\S+(?: \S+){{0,3}}) looks? like",
        "what does {what} look like",
    ),
    (
        "when since|from exists|existing|exist",
        r"(?:since|from) when (?:(?:is|are|does|do) )?(?:exists?|existing) (?P<what>.+)",
        "when was {what} founded",
    ),
    (
        "answered|answers|answer|answering|replied|replies|reply|replying|responded|responds|commented|comments|explained|explains|proposes|proposed|suggested|suggests|announced|announces what",
        r"what (?:(?:has|have|had|did|is|was) )?(?:answer(?:ed|s|ing)?|repl(?:ied|ies|y|ying)|respond(?:ed|s|ing)?|comment(?:ed|s|ing)?|explain(?:ed|s|ing)?) (?P<who>(?!(?:that|it|on|about|to|of|by|the (?:rise|fall|drop|increase|change))(?!\S))\S+(?: (?!(?:to|on|about)(?!\S))\S+){0,4}?) (?:(?:to|on|about|over|regarding|concerning)|of(?= (?:this|the|that)))(?P<rest> .+)",
        "what did {who} say about {rest}",
    ),
    (
        "told|tell|tells something|anything|nothing",
        r"(?P<aux>has|have|had|did|does) (?P<who>(?!(?:he|she|they) )\S+(?: \S+){0,3}?) (?:told|tell|tells|said|talked|spoken) (?P<any>something|anything) (?P<on>about|on|of|over)",
        "did {who} say {any} about",
    ),
    (
        "much how",
        r"how much (?P<what>(?:\S+ )?(?!(?:does|was|is|has|this|his|its|us|as|thus|costs|news|less|pounds|dollars|euros|pays|earns|weighs|takes|goes|lasts|makes|gets|gives|needs|spends|owes|receives|runs|comes)(?!\S))\w{2,}(?<![sui])s)(?= (?:(?:do|does|did|can|could) (?:the|a|an|it|they|he|she|you|we|one|people|\w+)|(?:is|are|was|were|has|have|had) (?:been )?\w+(?:ed|en|ing|ld|ght|de|nt))(?!\S))"
        r"(?!.* (?:costs?|paid|pays?|earn\w*|worth|charged?|spend|spent|weigh\w*|rise|rose|rising|fall|fell|drop\w*|increas\w+|decreas\w+|grow\w*|chang\w+|gone|risen|fallen|owe\w*)(?!\S))",
        "how many {what}",
    ),
    (
        "deep|tall|wide|far|old|big|high|long|much it|he|she|they how",
        rf"^(?P<lead>(?:(?:so|and|but|well|ok|please) )*)how (?P<big>deep|tall|wide|far|old|big|high|long) (?:it|he|she|they) (?P<is>is|are|was|were) (?P<what>{_THE} \S+(?: (?!when|that|who|which)\S+){{0,4}})$",
        "{lead} how {big} {is} {what}",
    ),
)
