"""What people say in passing, each with the same as it is mostly asked: "what's the deal with X", "wasn't it 40-something"."""

from __future__ import annotations

import re

from facts.matching.reading.constructions.learners import (
    AUX,
    NUMBER,
    PRONOUN,
    SAID,
    WH,
    rules,
)

_PERSON = r"(?:guy|fella|fellow|dude|bloke|chap|lady|woman|man|person|one|people|folks?)"
_PHRASAL = (
    r"(?!(?:go|goes|going|gone|went|come|comes|coming|came|be|been|is|are|was|were|set|put|end|ended|shut|close|closed"
    r"|let|get|got|take|taken|took|turn|turned|move|moved|sign|signed|start|started|run|ran|prices?|fares?|numbers?"
    r"|rates?|costs?|figures?|totals?|sales?|crime|traffic|demand|trade|boardings|hires|\d+)(?!\S))"
)
"""No verb that goes with a particle, nor what goes up or down."""
_MISTAKEN = (
    r"(?:making|dreaming|imagining|misremembering|mixing|misreading|remembering|getting|confusing|dream|imagine|make"
    r"|misread|mishear|misremember|dreamt|imagined|made|misheard)"
    r"(?: (?:that|this|it|them|things|stuff|all|up|wrong|mixed)){0,3}"
    r"|wrong|mistaken|confused|crazy|tripping|hallucinating"
)
_HEDGE = (
    r"(?:(?:like|about|around|roughly|approximately|maybe|some|somewhere|something|near|nearly|close to) )"
)
_TELLERS = r"(?:they|people|you(?: guys)?|(?:the|this|that) (?:article|story|report|piece|paper|document|text)|anyone|anybody|somebody|it)"
_SHIFTS = r"drop\w*|fall|fell|fallen|rise|rose|risen|grow|grew|grown|increas\w+|decreas\w+|declin\w+|shrink|shrank|shrunk|go (?:up|down)|gone (?:up|down)|jump\w*|climb\w*|change\w*|dip\w*|sink|slump\w*|come down"
_NO_YEAR = r"(?!(?:19|20)\d\d(?! (?:something|ish|odd|some|plus)(?!\S)))\d+(?:\.\d+)?"
_THE_RIGHT_ONE = (
    r"(?: (?:what|which) (?:is|was) (?:it|(?:the|that) (?:(?:exact|actual|real|right|precise|true) )?"
    r"(?:number|figure|count|total|amount|one))(?: exactly| again)?)?$"
)
CASUAL = rules(
    (
        "we talking",
        r"(?P<how>how (?:many|much|old|long|far|big))(?: are)? we talking(?: about| here)?",
        "{how}",
    ),
    (
        "same way|manner",
        r"(?:in )?(?:(?:just|exactly|much) )?the same (?:way|manner)(?: (?:as|that))?(?=(?: \S+){1,3} (?:did|does|do|have|has|had)$)",
        "like",
    ),
    (
        "living",
        r"(?:makes?|making|earns?|earning) (?:a|his|her|its|their) living(?: by| from| with)?(?= \S+ing(?!\S))",
        "",
    ),
    (
        "mentioning|citing|posting|raving|referring|quoting|naming|sharing|linking|yapping|harping|banging|going|on|fussing|talking|arguing|fighting|bringing",
        r"(?:(?:that|which|who) )?(?:everyone|everybody|people|they|you|yall) (?:keeps?|is|are) (?:(?:always|all|so|still) )?"
        r"(?:mentioning|citing|(?:posting|raving|yapping|fussing|freaking out|chatting) about|referring to|quoting|naming"
        r"|sharing|linking(?: to)?|bringing up|(?:harping|banging|going|rambling) on about|on about|arguing (?:about|over)|fighting (?:about|over))",
        "",
    ),
    (
        "they|people|you|article|story|report|piece say|tell|mention|reveal|specify|state|explain|report|claim",
        rf"(?P<wh>who|when|where|which \S+|what (?:year|month|day|date|share|percentage|number|time|age)|how (?:many|much|old|long|far|often|big|high)(?: (?!do|does|did|have)\S+)?)(?: exactly)? (?:do|does|did) {_TELLERS} (?:say|claim|reckon|mention|report|tell us|state|think)"
        r"(?: that)?(?= (?!about|on|so|that|it|this|of|to|in|$)\S+ \S)",
        "{wh}",
    ),
    (
        "they|people|article|story|report|piece|anyone|anybody say|tell|mention|reveal|specify|state|explain|give|said|mentioned",
        rf"^(?:(?:so|and|but|ok|well|wait) )*(?:do|does|did|has|have) {_TELLERS} (?:(?:ever|even|actually|already|also|just|really) )*(?:say|tell(?: us)?|mention|reveal|specify|state|explain|report|said|mentioned)(?= {WH}(?!\S))",
        "",
    ),
    (
        "how it|come|possible|so that|come|comes",
        r"how (?:is|was) it (?:possible )?that(?= \S)|how (?:does|did|can) it (?:come|be|happen)(?: about)? that|how it (?:comes?|is)(?: possible)? that|how come(?:s)? it that",
        "why",
    ),
    ("makes|made it so|that what", r"what (?:makes|made) it (?:so )?that", "why"),
    (
        "so|special about that what",
        rf"what (?P<is>is|was) so (?:great|special|good|attractive|appealing|nice|cool|wonderful|interesting|hot|tempting|handy) about (?P<what>\S+(?: \S+){{0,3}}?) that (?P<rest>(?!{AUX}(?!\S)).+?) there$",
        "why {rest} in {what}",
    ),
    ("excuse|excuses", r"(?:own )?(?:excuses?)(?= (?:for|about)(?!\S))", "explanation"),
    (
        "side|version of what",
        r"what (?:is|was) (?P<who>\S+(?: \S+){0,3}?)(?: own)? (?:side|version) of (?:(?:the|this) )?(?:story|matter|events|affair)$",
        "what did {who} say",
    ),
    (
        "take|line|position|stance|side|version|spin|thinking|angle|account|message|pitch|story|word|beef|point on|about|of|regarding|with|to what",
        rf"what (?:is|was) (?P<who>(?!(?:that|this|it|an?)(?!\S)|(?:the|his|her|their|its) (?:line|spin|version|side|angle|thinking|pitch|beef)(?!\S))(?:(?:the|his|her|their|its|our) )?\S+(?: (?!{AUX}(?!\S)|on|about|of|the|in|for|own|big|main)\S+){{0,3}}?)(?: (?:own|big|main|whole|actual|official))? (?:line|spin|version|side|angle|thinking|pitch|beef) (?:on|about|regarding|with|of) (?P<what>.+)",
        "what did {who} say about {what}",
    ),
    (
        "got|have|had say what",
        r"what (?:is|has|have|does|did|do) (?P<who>\S+(?: \S+){0,4}?) (?:got|have|had) to say (?P<about>about|on|regarding|of|over)",
        "what did {who} say about",
    ),
    (
        "make|makes|made of what",
        rf"what (?:do|does|did|would) (?P<who>(?!(?:it|they|you|we|i|people|one)(?!\S))(?!.*(?:out|up|use) of)\S+(?: (?!{AUX}(?!\S))\S+){{0,4}}?) make of (?P<what>(?:the|this|that|these|those|his|her|it|them|all|how|being|\w+ing)(?!\S).*)",
        "what did {who} say about {what}",
    ),
    (
        "said|says|saying it what",
        r"what (?:is|was) it (?:that )?(?P<who>(?!(?:that|who|which|like|all|about|in|at|on) )\S+(?: \S+){0,3}?) (?:said|says|was saying|is saying|told us|thinks|thought) (?P<about>about|on|regarding|of)",
        "what did {who} say about",
    ),
    (
        "going|banging|rambling|moaning|complaining|talking it",
        r"(?P<who>who|which \S+) (?:it was|was it|is it|it is) (?:(?:that|who) )?(?:was )?(?:going|banging|rambling|harping) on about",
        "{who} talked about",
    ),
    (
        "who said|says|saying|joked|going|claimed|mentioned|complained|told|called|bragged|moaned|line|quote|quipped",
        rf"^(?:(?:so|and|but|ok|wait) )*(?:someone|somebody|some {_PERSON}|one {_PERSON}|there is (?:someone|somebody|this {_PERSON})|there was (?:someone|somebody|this {_PERSON})) (?:(?:just|even|once|also|who|that) )*"
        r"(?:said|says|was saying|is saying|claimed|claims|joked|quipped|mentioned|complained|moaned|bragged|(?:was|is|went|kept) (?:going|banging|rambling|harping)? ?on about|had (?:this|that|a|the|some) (?:\S+ )?(?:line|quote|remark|comment|bit) about)"
        rf" (?:(?:that|how|about|something) )*(?P<what>.+?) (?:who (?:on earth |the hell |the heck )?(?:was|is) (?:that|it|he|she|this)(?: {_PERSON})?(?: again)?|who said (?:that|it|so)|who (?:on earth )?was it)$",
        "who said {what}",
    ),
    (
        "name|called|who is|was",
        rf"^(?:(?:so|and|but|ok|wait) )*(?:the|that|this) (?:(?:old|young|older|retired|other) )?{_PERSON} (?:who|that) (?P<rest>.+?) (?:what (?:is|was) (?:his|her|their|the) (?:real |full |first |last )?name(?: again)?|who (?:is|was) (?:he|she|it|that|this)(?: again)?|what (?:is|was) (?:he|she) called(?: again)?)(?: i (?:am|have|can not|do not|forgot|forget).*| something like that)?$",
        "who {rest}",
    ),
    (
        "go|going for what|how",
        r"(?:what|how much) (?:(?:do|does|did|would|will|can|is) (?P<what>(?!(?:he|she|you|we|i|they|it|one|people)(?!\S))\S+(?: \S+){0,5}?) (?:go|sell|retail) for|(?:is|was|are|were) (?P<other>(?!(?:he|she|you|we|i|they|it)(?!\S))\S+(?: \S+){0,5}?) (?:going|selling|retailing) for)",
        "how much does {what} {other} cost",
    ),
    (
        "going rate what",
        r"what (?P<is>is|was) the going rate(?: per (?P<unit>\S+))?(?: for)?",
        "what {is} the price per {unit}",
    ),
    (
        "badly|sharply|steeply|hard|dramatically|drastically|strongly|heavily|significantly|massively|considerably|hugely|steep|sharp how",
        rf"how (?:badly|sharply|steeply|hard|dramatically|drastically|strongly|heavily|significantly|massively|considerably|hugely)(?= (?:do|does|did|has|have|had) .*(?:{_SHIFTS})(?!\S))",
        "how much",
    ),
    (
        "worse|better|busier|quieter|slower than",
        r"(?:is|was|were|are) (?P<one>(?:19|20)\d\d) (?:(?:a|any|really|much|even|actually) )*(?:worse|better|busier|quieter|slower)(?: \S+)? than (?P<two>(?:19|20)\d\d)",
        "compare {one} with {two}",
    ),
    (
        "shoot|shot|shooting|skyrocket|skyrocketed|plummet|plummeted|soar|soared|dip|dipped|nosedive|tank|tanked|dive|roof|tumble|tumbled",
        rf"(?P<aux>(?:do|does|did|has|have|had|why|not)(?: (?:(?!{AUX}(?!\S))\S+)){{1,6}}?) (?:really |actually |just |suddenly )?(?P<up>shoot up|shot up|skyrocket(?:ed)?|soar(?:ed)?|go through the roof|gone through the roof)",
        "{aux} rise",
    ),
    (
        "dip|dipped|plummet|plummeted|nosedive|tank|tanked|dive|tumble|tumbled|nosedived",
        rf"(?P<aux>(?:do|does|did|has|have|had|why|not)(?: (?:(?!{AUX}(?!\S))\S+)){{1,6}}?) (?:really |actually |just |suddenly )?(?P<down>dip(?:ped)?(?! (?:in|into)(?!\S))|plummet(?:ed)?|nosedived?|tank(?:ed)?|take a (?:dive|tumble|nosedive|dip|hit)|tumbled?)(?: a (?:bit|little|lot))?",
        "{aux} fall",
    ),
    (
        "crowd|lot|bunch|gang|mob|guys|fellas the|that|those|these",
        rf"(?P<the>the|that|those|these) (?P<who>(?!(?:parking|job|whole|big|small|same|entire|vacant|empty|other|large|first|last)(?!\S))\S+(?: (?!{AUX}(?!\S)|in|of|on|at|from|to|for|and)\S+)?) (?:crowd|lot|bunch|gang|mob|guys|fellas)(?= (?:{SAID}|{AUX}|say|think|actually|really|want|make|reckon|on|for|against|when)(?!\S)|$)",
        "{the} {who}",
    ),
    (
        "people the|that|those|these",
        rf"(?P<the>the|that|those|these) (?P<who>(?!(?:young|old|poor|rich|other|same|first|last|most|few|many|more|two|three|local)(?!\S))\S+) people(?= (?:{SAID}|say|reckon|reckons|admit|admits|admitted|insist|insists)(?!\S))",
        "{the} {who}",
    ),
    (
        "kind|sort|type talking|looking what",
        r"what (?:kind|sort|type) of (?:a )?(?P<n>numbers?|figures?|amount|money|prices?|age|distance|percentage|share|total|count) (?:are we|is it|are they|is that) (?:(?:even|actually) )?(?:talking|looking at|dealing with|talking about)(?: here)?",
        "what {n} is it",
    ),
    (
        "talking|speaking we kind|sort|type",
        r"(?P<x>(?:what|which) (?:kind|sort|type) of \S+(?: \S+)?) (?:are|were) we (?:(?:even|actually) )?(?:talking|speaking)(?: about)?(?: here)?$",
        "{x} is it",
    ),
    (
        "run you|me|us|one",
        r"what (?:do|does|would|will) (?P<what>.+) run (?:you|me|us|one)",
        "how much does {what} cost",
    ),
    ("who it", r"who (?:is|was) it who", "who"),
    (
        "or i|that|this|it",
        rf"or (?:(?:am|was|did|have) i (?:(?:just|only|totally) )?(?:{_MISTAKEN})"
        r"|(?:is|was) (?:that|this|it) (?:(?:just|only|all) )?(?:an? )?(?:myth|rumou?r|lie|joke|nonsense|urban legend"
        r"|my imagination|fake|made up|fake news|exaggeration|hearsay|gossip))$",
        "",
    ),
    (
        "not recall|remember",
        r"(?<!that )(?<!and )(?<!but )(?<!i )(?:i )?(?:can|could|do) not (?:quite )?(?:recall|remember)"
        r"(?: (?:the )?(?:exact|right|precise|real)?(?: ?(?:one|number|figure|count|amount))?)?$",
        "",
    ),
    (
        "running|operating|managing who",
        r"who (?:is|was) (?:(?:actually|even) )?(?:running|operating|managing) (?:(?:the show|things) at )?"
        r"(?P<what>(?!(?:for|in|against|away|late|as|on|to|out|from)(?!\S)).+)",
        "who runs {what}",
    ),
    (
        "came|comes|come|amounted|amount what",
        r"what (?:did )?(?P<what>(?:\S+ ){0,5}(?:tally|total|number|count|figure|sum)) (?:came|comes?|amount(?:ed)?) to",
        "what was {what}",
    ),
    (
        "who guy|man|woman|person|dude|lady|one|bloke|fella|fellow|chap",
        rf"who (?:is|was|were) (?:the|that|this) {_PERSON} (?:who|that)(?= {SAID}(?!\S))",
        "who",
    ),
    (
        "deal|story|thing|situation with there",
        r"what (?:is|was) (?:the|this|that) (?:whole )?(?:deal|story|thing|situation) with"
        rf" (?P<what>.+?) (?P<ask>{WH} {AUX} .+?) there(?P<rest>(?: .*)?)",
        "{ask} to {what} {rest}",
    ),
    (
        "deal|story|thing|situation with",
        r"what (?:is|was) (?:the|this|that) (?:whole )?(?:deal|story|thing|situation) with"
        rf" (?P<what>.+?) (?P<ask>(?:{WH} )?{AUX} (?:anybody|anyone|somebody|people|they|we|you|there)(?: even| ever)?(?: .+)?) (?P<on>on|in|at|to|for|with|from) (?:it|them)",
        "{ask} {on} {what}",
    ),
    (
        "deal|story|thing|situation with",
        r"what (?:is|was) (?:the|this|that) (?:whole )?(?:deal|story|thing|situation) with(?= )"
        rf"(?! (?:.* )?(?:{WH}|{AUX} {PRONOUN})(?!\S))",
        "what is",
    ),
    (
        "line|remark|quote|comment|bit about said|with it",
        r"what (?:is|was) (?:the|that|this) (?:line|remark|quote|comment|bit) about (?P<what>.+?)(?: and)?"
        r" who (?:said|came up with|came out with) it",
        "who said the line about {what}",
    ),
    (
        "up|over|down|out that|those",
        rf"(?P<what>(?:that|those) {_PHRASAL}\S+(?: {_PHRASAL}\S+)?) (?:up|over|down|out) (?P<in>in|at)(?= [^\d])",
        "{what} {in}",
    ),
)
_WAS_IT = rf"(?:was|is|were|are)(?: not)? (?:it|there)(?: not)? {_HEDGE}*"
_SOME = (
    rf"(?:{_WAS_IT}(?P<one>{NUMBER}) (?P<some>something|ish|odd)"
    rf"|(?:was|is|were|are)(?: not (?:it|there)| (?:it|there) not) {_HEDGE}+(?P<near>{NUMBER}))"
)
GUESSES = rules(
    (
        "it|there something|ish|odd or",
        rf"{_WAS_IT}{NUMBER}(?: (?:something|ish|odd))? or {_HEDGE}*{NUMBER} (?:something|ish|odd)(?P<rest> (?!or ).+)",
        "how many {rest}",
    ),
    (
        "it|there third|half|quarter|fifth|tenth|majority|most something|so|whatever|ish",
        rf"{_WAS_IT}(?:a |one |the )?(?:third|half|quarter|fifth|tenth|majority|most)(?: (?:or (?:something|so|whatever)|ish|something)) of(?P<rest> .+)",
        "what share of {rest}",
    ),
    (
        "or it",
        rf"(?P<was>{_WAS_IT})(?P<one>{NUMBER}) (?P<noun>(?!or )\S+(?: (?!or )\S+){{0,2}}) or {_HEDGE}*(?P<two>{NUMBER})"
        r"(?: (?P=noun))?(?P<rest> (?:that|which|who|of) .+)",
        "{was} {one} or {two} {noun} {rest}",
    ),
    (
        "it",
        rf"{_SOME} (?:%|percent)(?P<rest> .+?){_THE_RIGHT_ONE}",
        "what percentage {rest} roughly {one} {near} {some}",
    ),
    ("it", rf"{_SOME} years old(?P<rest> .+?){_THE_RIGHT_ONE}", "how old {rest} roughly {one} {near} {some}"),
    ("it|there", rf"{_SOME}(?P<rest> .+?){_THE_RIGHT_ONE}", "how many {rest} roughly {one} {near} {some}"),
)
"""A number that is put forward to be put right; or two of what is counted."""
MORE = frozenset({"something", "odd"})
GUESSING = frozenset("it there something ish odd like around about roughly approximately".split())
NUMBERED = frozenset("many much percentage percent % share old number total count long far high".split())
GUESSED = re.compile(
    r"(?<!\S)(?<!in )(?<!by )(?<!since )(?<!before )(?<!after )(?<!of )(?<!from )(?<!than )(?<!under )(?<!over )"
    rf"(?<!at )(?<!aged )(?:{_HEDGE}+(?P<number>{_NO_YEAR})(?: (?P<some>something|odd|ish))?$"
    rf"|(?P<loose>{NUMBER}) (?P<more>something|odd|ish)$)"
)
"""At the end."""
