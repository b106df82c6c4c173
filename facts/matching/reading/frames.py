"""What is only said around a question: how it is put, to whom, how politely, and where its matter stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from facts.matching.english.words import Word, stem

_END = r"(?!\S) ?"
_STORY = r"(?:the |this |that |your )(?:article|story|piece|report|document|text|source|page|passage)"
_SOMEBODY = r"(?:anyone|anybody|someone|somebody)"
_ASKS_NEXT = (
    r"(?= (?:so|what|who|whom|whose|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had"
    r"|can|could|the|a|an|in|at|from)(?!\S))"
)
# Atomic groups, not possessive repeats: in Python before 3.11.5 one of these loses its place (gh-106052).
_SOFTLY = r"(?>(?:(?:please|kindly|just|possibly|perhaps|maybe|quickly|briefly|at least|to) )*)"
_TELL = (
    r"(?:tell|give|show|explain|remind|share|sum up|recap|outline|spell out|look up|find out|find|say"
    r"|clarify|confirm|verify"
    r"|specify|state|indicate|provide|supply|point out|enlighten|inform|advise|let"
    r"|help (?:me|us) (?:understand|find out|find|with|out with)"
    r"|check(?= (?:if|whether|that|how|what|when|who|which|where|why)(?!\S)))"
    r"(?: me| us| everyone)?(?: know| understand| out)?(?: to me| to us| for me| for us)?"
    r"(?: with| about| again)?"
)
_FIND = (
    r"(?:find out|find|learn|understand|remember|recall|figure out|work out|establish|determine|ascertain"
    r"|check|verify|confirm|clarify|discover|identify|know|ask|hear|see)"
)
_GLAD = r"(?:helpful|useful|good|nice|great|interesting|lovely|handy|grateful|glad|happy|obliged|thankful)"

_IF_NO_TROUBLE = (
    r"if (?:you|u) (?:(?:still|just) )?(?:have(?: got)?|can find|could find|happen to (?:have|know)"
    r"|got)(?: (?:it|that|them"
    r"|one|any))?(?: handy| to hand| on hand| around| there)?|if (?:it|that) is in there"
    r"|if (?:it|that|this) (?:is|was|would be) (?:not (?:too much |any |too much of |much of )?(?:a )?|no )?"
    r"(?:trouble|bother|problem|ok|okay|alright|possible)|if possible"
)
_FOUND_OUT = (
    rf"(?:has|have|did) {_SOMEBODY} (?:(?:ever|yet|actually|really|already) )?"
    r"(?:found out|find out|worked out|figured out|established|discovered|explained|determined|explain)"
    r"(?: yet)?"
    r"|(?:has|was) it (?:(?:ever|yet|actually|really|already|been) )+"
    r"(?:found out|worked out|established|explained|determined|recorded|said|stated)"
    r"|is (?:there|it) (?:(?:any|a|on) )?(?:record|information|info|explanation)"
    r"(?: of| on| about| as to| for)?"
)
_IN_SHORT = (
    r"in (?:one|a|a single|two|2|three|3|a few) (?:line|sentence|word|words|sentences)|in short|in brief"
    r"|briefly"
    r"|in laymans? terms|in (?:plain|simple) (?:english|terms|words|language)|in other words|put simply"
    r"|simply put"
    r"|long story short"
)
_EXPLAIN = (
    r"explain(?! (?:to me |to us |me |us )?(?:how|who|whom|whose|what|which|when|where|why|whether|if)(?!\S))"
)
_WORD_NEXT = r"(?= (?:how|who|whom|whose|what|which|when|where|why|whether|if)(?!\S))"
_LACKING = (
    r"i (?:(?:still|really|just) )?(?:do|did) not (?:(?:quite|really|fully) )?(?:get|understand|see"
    r"|grasp|follow)"
    rf"{_WORD_NEXT}"
)
# What somebody pays, may or must can depend on what he is.
_AS_ONE = (
    r"(?:speaking |asking )?as an? (?!.* (?:costs?|prices?|fares?|fees?|pays?|tickets?|charged?|free"
    r"|discounts?|may"
    r"|must|need|allowed|can i|can we|eligible|entitled)(?!\S))\w+(?: \w+)?(?: \w+)?"
    r"(?= (?:i|we) (?:\w+ )(?:\w+ )?(?:\w+ )?(?:\w+ )?(?:know|ask|find out|learn|understand|wondering|curious"
    r"|interested)(?!\S))"
)
_EITHER_WAY = (
    r"(?:true or false|right or wrong|true or not|yes or no|fact or fiction|fact or myth|correct or not)"
)
_JUDGED = (
    r"(?:would|could|can|should) (?:you|we|one|people) (?:call|consider|describe|say|expect)"
    r"(?: that| there to be)?"
)

# What opens so is not framed, and the pattern takes as long to compile as five questions to answer.
_UNFRAMED = frozenset("how who whom whose which when where why".split())
_BEFORE = (
    r"(?>(?:(?>(?:hey|hi|hello|yo|dear(?: (?:sir|madam|sirs|team|editor|colleagues|friends?))?(?: (?:or|and)"
    r" madam)?|bot|footnote|please|pls|plz|kindly|so+|ok|okay|um|uh|er|erm|hm|hmm"
    r"|mm|mhm|ah|aha|oh|wow|whoa|omg|well|but"
    r"|also|then|guys|folks|everyone|all|honestly|seriously|anyway|anyways|greetings|there(?= how| what| who)"
    rf"|(?:now|wait|sorry|right|listen|alright|yeah|yes|like|lol|haha|tbh|q|quick q|real talk|urgent|asap"
    rf"|bottom line)"
    rf"{_ASKS_NEXT}"
    rf"|(?:explain|clarify|specify)(?: (?:to me|to us|briefly|please))?{_WORD_NEXT}"
    rf"|{_LACKING}"
    r"|good (?:morning|afternoon|evening|day)|excuse me|hold on|hang on|i mean|by the way|btw"
    r"|(?:one |just |just one |a |an |my |the )?(?>(?:(?:more|quick|dumb|silly|stupid|last|follow up) )*)"
    r"question(?: for you| here| is| would be)?|just curious|curious"
    r"|(?:just )?(?:checking|double checking|wondering)|(?:just )?to (?:check|be sure|make sure)"
    rf"|{_AS_ONE}|(?:i am |we are )?new here|sorry to bother(?: you)?"
    r"|out of (?:pure |sheer |idle |mere )?(?:curiosity|interest)|for the record|for (?:my )?\w+ purposes"
    rf"|{_EITHER_WAY}"
    r"|what is (?:up|the deal|the story|the situation) with(?= \S.* (?:how|what|which|when|where|why|who"
    r"|is|are|was|were|do|does|did|has|have|can|will)(?!\S))"
    r"|got (?:any|some|a) (?:info|information|details|idea|clue|numbers|figures|stats|data) (?:on|about|for)"
    r"|what (?:i|we) (?:really |actually )?(?:want|need|would like|am trying|are trying) to"
    r" (?:know|ask|find out) is"
    r"|any chance (?:you|u|anyone|anybody|someone) (?:know|knows|can tell me|could tell me|remember)"
    r"|would (?:you|u|anyone|anybody) (?:happen to )?know|refresh my memory"
    r"|(?:do (?:you|u|we) have|have (?:you|u) got|(?:you|u) got) (?:any|the slightest|the faintest)"
    r" (?:idea|clue)(?: of)?"
    rf"|(?:{_FOUND_OUT}){_WORD_NEXT}|{_IF_NO_TROUBLE}"
    rf"|{_IN_SHORT}|to be clear|to clarify|let me ask(?: you)?(?: this)?"
    rf"|(?:can|could|would|will|might|may) (?:you|u|{_SOMEBODY})(?= {_SOFTLY}"
    rf"(?:{_EXPLAIN}|name|list|identify|enumerate|describe|define|compare|contrast|set|put|place"
    r"|summari[sz]e|quote)(?!\S))"
    rf"|(?:can|could|would|will|might|may) (?:you|u|{_SOMEBODY}) {_SOFTLY}{_TELL}"
    rf"|would you (?:be so kind as to|be kind enough to|be able to|mind) {_SOFTLY}"
    rf"(?:{_TELL}|telling me|giving me|showing me|explaining)"
    rf"|(?:can|could|may|might) it be (?:explained|said|stated|confirmed|clarified|established)"
    rf"|(?:please |kindly )?(?:tell|give|show|remind|inform|explain to|let) (?:me|us)(?: again)?(?: know)?"
    r"(?: about| on| of)?"
    r"|(?:may|might|can|could|let) (?:i|we|me) (?:please |just |kindly )?(?:ask|inquire|enquire|know|request)"
    r"(?: you)?(?: about)?"
    r"|(?:may|might|can|could) (?:i|we) (?:please |just |kindly )?have(?= the )"
    r"|do (?:you|u) (?:happen to |even |by any chance |perhaps )?(?:know|remember|recall|have)"
    r"(?: anything about| any \w+ on| any \w+ about)?"
    rf"|(?:does )?{_SOMEBODY}(?: here| else)? (?:knows?|remembers?|recalls?|have|has)(?: anything about)?"
    r"|(?:i|we)(?: really| just| also)? (?:want|need|would like|should like|like|wish|would love|have|hope)"
    r"(?: to)? (?:know|ask|find out|learn|understand|hear|see|check|verify|confirm|establish|be told|be sure)"
    r"(?: about)?"
    r"|(?:i|we) (?:would need|need|want|would like|should like|(?:search|look|am searching) for|search)"
    r"(?: to have| to get)?"
    r"|(?:list|name|state|specify)(?= (?:what|which|who|when|where|why|how many|how much)(?!\S))"
    r"|(?:is|its) true that"
    r"|(?:looking|searching) for"
    r"|(?:please |kindly )?(?:(?:look|pull|dig) up|(?:set|lay|spell|write) out)"
    r"|(?:find|fetch|get|bring) (?:me|us)(?= (?:the|a|an|all|how"
    r"|what)(?!\S))"
    rf"|(?:please |kindly )?check{_WORD_NEXT}|have you got(?= (?:the|a|an|any)(?!\S))"
    r"|(?:just )?need(?: to know|(?= (?:the|number|numbers|figure|figures)(?!\S)))"
    rf"|(?:i|we) (?:would|should) (?:be )?(?:\w+ )?(?:appreciate|{_GLAD}|interested|curious)(?>(?: it"
    rf"| to know| to hear| to learn| knowing| for)*)"
    rf"(?: if (?:you|{_SOMEBODY}) (?:could|would|can) {_SOFTLY}{_TELL})?"
    rf"|it would be (?:\w+ )?{_GLAD}(?: for me| for us)? (?:to {_FIND}|to have|to get|to be told"
    rf"|if (?:you|{_SOMEBODY}) (?:could|would|can) {_SOFTLY}{_TELL})"
    r"|(?:i|we) (?:am|was|are|were) (?:just |still |only |really |also )?(?:wondering|curious|asking"
    rf"|looking for|interested in|unsure|not sure|uncertain|trying to {_FIND})(?: about| as to| to know)?"
    r"|(?:i|we) (?:do not|did not|can not|could not) (?:know|remember|recall)|i (?:forgot|forget)"
    r"|(?:i )?(?:wonder|wondering)(?: about)?"
    r"|(?:is there )?any (?:word|news|updates?)(?: yet)? (?:on|about|as to)"
    r"(?= (?:when|how|why|whether|where|who|what)(?!\S))"
    r"|(?:any idea|any clue|any info|any information|info|information|details|anything|not sure)"
    r"(?: on| about| regarding)?"
    r"|(?:is|was) it (?:really |actually |indeed )?(?:true|correct|right|accurate|a fact|the case) that"
    r"|(?:is|was) it (?:really |actually |indeed )?true(?! (?:to|of|for) )"
    r"|(?:is|was|would) it (?:be )?(?:true|correct|right|accurate|fair) to (?:say|state|claim) that"
    r"|am i (?:right|correct)(?: in thinking| in saying| to think)?(?: that)?"
    rf"|{_JUDGED}"
    rf"|(?:according to|per|based on|going by) {_STORY}"
    rf"|in {_STORY}){_END})"
    rf"(?P<open>(?:(?:as to )?(?:if|whether)|(?<=confirm )that|(?<=verify )that|(?<=check )that){_END})?)+)"
)
_WHETHER = re.compile(
    r"(?>(?:(?:so|and|hey|ok|wait) )*)"
    r"(?:(?:is|was) it (?:\w+ )?(?:(?:true|correct|right|accurate|a fact|the case) that|true(?! (?:to"
    r"|of|for) ))"
    r"|(?:is|was|would) it (?:be )?(?:true|correct|right|accurate|fair) to (?:say|state|claim) that"
    rf"|am i (?:right|correct)|(?:is|its) true that|{_JUDGED}|{_EITHER_WAY}) "
)
_AFTER = re.compile(
    r"(?>(?: ?(?<!\S)(?>(?:(?:pls|please|plz) (?:and|n) (?:thx|thanks|thank you|ty)|please|pls|plz"
    r"|kindly|(?:many )?thanks(?: in advance| a lot| so much)?|thank you(?: in advance| very much| so"
    r" much)?|thx|ty"
    r"|innit|yeah|(?:is|was|are|were|do|does|did|has|have|had|can|will) not (?:it|he|she|they)"
    r"|cheers|ta|asap|urgent|urgently"
    r"|lol|haha|tbh|ngl|btw|by the way|exactly|again|though|tho"
    r"|anyone|anybody|does anyone know|do you know|tell me|if you know|if i may ask|if you do not mind"
    r"|(?:it is|is it|that is|is that|this is|is this) (?:true|correct|right|so)"
    r"|(?<!or )(?:would|will|could|can) you|or (?:nah|no|not|what|nope|something)"
    rf"|(?<!or )(?<!say )yes|{_EITHER_WAY}|yes no|y n"
    r"|right|correct|huh|eh|dude|guys|folks|i mean|actually|then|in a nutshell"
    rf"|{_IN_SHORT}|{_IF_NO_TROUBLE}"
    r"|of all (?:places|things|people)|to be (?:exact|precise)"
    rf"|(?:does|did) (?:it|{_STORY}) (?:say|mention|tell)(?: so| that)?"
    rf"|(?:that |who |which )?(?:everyone|everybody|people|they|we|i|you) (?:keeps?|is|are|am)(?:"
    rf" all)?(?: on)? "
    r"(?:bringing up|quoting|citing|mentioning|on about|(?:so )?(?:worked up|excited|upset) (?:about|over)"
    r"|(?:talking|arguing|hearing|reading|going on|raving|posting|moaning|complaining|asking) about)"
    rf"(?: here| there| in (?:here|this (?:chat|channel|thread|server|group)))?"
    rf"|(?:so|as) far as {_STORY} (?:goes|says|tells|states|discloses|reveals|reports|knows|shows)"
    r"|(?:so|as) far as (?:you|we|is|anyone|anybody) knows?n?"
    r"|(?:(?:give|tell|show) me|list|name|state|describe|explain|specify) (?:both|all|them|each|it)"
    r"(?: of them| reasons| causes| names)?|both please"
    rf"|(?:that )?{_STORY} (?:mentions|gives|lists|names|cites|reports|states|has)"
    rf"|if (?:it|{_STORY}) (?:says|tells|mentions)(?: so| it| that)?|(?:according to|going by"
    rf"|per) (?:this|that)"
    r"|(?:do|does) (?:we|anyone|anybody|you|they) know|rn|roughly speaking|generally speaking"
    r"|i am (?:so |a bit |really |just )?(?:confused|lost|curious|unsure|wondering|asking|not sure)"
    rf"|how {_STORY} (?:describes|puts|tells|calls|says) (?:it|him|her|them)"
    rf"|(?:does|did) (?:it|{_STORY}) (?:think|expect|suggest|claim|report)"
    rf"|in {_STORY}|(?:according to|per|based on) {_STORY}"
    rf"|(?:(?:that|which|who) (?:is|are|was|were) |(?<!is )(?<!are )(?<!was )(?<!were )(?<!been ))"
    rf"(?:mentioned|described|discussed) in {_STORY}"
    rf"|as (?:it is |they are )?used in {_STORY})(?!\S)))+)$"
)
_OATH = re.compile(
    r"^(?:(?:in|at|from|to|by|for) )?(?:what|who|which|where|when|why|how)"
    r"(?P<oath> (?:the (?:hell|heck|devil)|on earth|in the world))(?= )"
)
_CLEFT = re.compile(
    r"^(?:(?:in|at|on|from|to|by|for|since) )?(?:what|when|where|why|how|which)(?: \S+){0,3}?"
    r"(?P<cleft> (?:is|was) it (?:that|who|which))(?= \S)"
)
_AFFIRM = re.compile(
    rf"(?<!\S)(?:(?:it|that|this) is true|is (?:it|that|this) (?:true|so)|or (?:nah|no|not|nope)"
    rf"|{_EITHER_WAY}"
    r"|yes no|y n|right|correct|innit"
    r"|(?:is|was|are|were|do|does|did|has|have|had|can|will) not (?:it|he|she|they)|yes$)(?!\S)"
)
# Whoever asks for the name of what did something asks which it was.
_BEARER = re.compile(r"(?:the )?name of the (?P<noun>\w+(?: \w+)?) (?:that|who|which) ")
_CARE = re.compile(
    r"^why should (?:i|we|you|one|people|readers|anyone|anybody|someone|somebody)(?: even)? "
    r"(?:care|bother|worry|be bothered|be interested)"
    r"(?: (?:about|with|over|in) (?P<what>.+?))?(?P<rest> according to .+)?$"
)
_WITHIN = re.compile(
    rf"(?<!\S)(?:do|does|did) {_STORY}"
    rf" (?:say|mention|state|claim|report|tell|give|explain|describe|cite|list|note)s?(?: us| that)?{_END}"
)
_MENTIONS = re.compile(
    rf"(?:do|does|did) (?:it|they|{_STORY}) (?:(?:even|ever|also|actually) )?(?:mention|bring up|talk about"
    r"|speak of|touch on|say anything (?:about|on)|have anything (?:about|on))(?: of| about)?(?!\S) ?"
    r"|is there (?:any|a) (?:mention|word|talk|news|record|information|info) (?:of|about|on)(?!\S) ?"
)
_MENTIONED = re.compile(
    r"^(?:do|does|did|is|are|was|were) (?P<what>\S.*?) (?:(?:even|ever|also|actually) )?"
    r"(?:come up|crop up|get (?:a )?mention(?:ed)?|mentioned|brought up)"
    r"(?: anywhere| at all| somewhere)?$"
)
_MORE = re.compile(
    r"^(?:and|what about|how about|same for|same but|what of|and what about|and how about)(?!\S) ?"
)


@dataclass(frozen=True, slots=True)
class Framed:
    """A question's own words; ``continues``: they go on from an earlier question ("and in 2021?");
    ``whether``: the frame says that what is in it is asked to be affirmed or denied."""

    words: list[Word]
    continues: bool = False
    whether: bool = False


def unframed(words: Sequence[Word]) -> Framed:
    """The words without what is only said around the question."""
    text = _Text(list(words))
    whether = bool(_WHETHER.match(text.joined))
    before = _before().match(text.joined) if words and words[0].text not in _UNFRAMED else None
    if before and before.end() < len(text.joined):
        whether = whether or bool(before["open"])
        text = text.without(0, before.end())
    more = _MORE.match(text.joined)
    if more:
        text = text.without(0, more.end())
    after = _AFTER.search(text.joined)
    if after and after.start() > 0:
        whether = whether or bool(_AFFIRM.search(after[0]))
        text = text.without(after.start(), len(text.joined))
    oath = _OATH.match(text.joined)
    if oath:
        text = text.without(*oath.span("oath"))
    cleft = _CLEFT.match(text.joined)
    if cleft:
        text = text.without(*cleft.span("cleft"))
    if plainer := _plainer(text):
        return Framed(plainer, bool(more))
    mentions = _MENTIONS.match(text.joined)
    if mentions and mentions.end() < len(text.joined):
        return Framed(text.without(0, mentions.end()).words, bool(more), whether=True)
    mentioned = _MENTIONED.match(text.joined)
    if mentioned:
        only = text.without(mentioned.end("what"), len(text.joined)).without(0, mentioned.start("what"))
        return Framed(only.words, bool(more), whether=True)
    within = _WITHIN.search(text.joined)
    if within:
        text = text.without(within.start(), within.end())
    return Framed(text.words, bool(more), whether)


@cache
def _before() -> re.Pattern[str]:
    return re.compile(_BEFORE)


def _plainer(text: _Text) -> list[Word]:
    """The words in which the same is mostly asked, if there are."""
    care = _CARE.match(text.joined)
    if care:
        # Whoever asks why to care about it asks why it matters.
        what = text.between(*care.span("what")) if care["what"] else _plain("this")
        rest = text.between(*care.span("rest")) if care["rest"] else []
        return [*_plain("why does"), *what, *_plain("matter"), *rest]
    bearer = _BEARER.match(text.joined)
    if bearer:
        return [*_plain("which"), *text.between(*bearer.span("noun")), *text.without(0, bearer.end()).words]
    return []


def _plain(text: str) -> list[Word]:
    return [Word(one, stem(one)) for one in text.split()]


@dataclass(frozen=True)
class _Text:
    words: list[Word]

    @cached_property
    def joined(self) -> str:
        return " ".join(word.text for word in self.words)

    def between(self, start: int, end: int) -> list[Word]:
        """The words that the characters from ``start`` to ``end`` are of."""
        first = len(self.joined[:start].split())
        return self.words[first : first + len(self.joined[start:end].split())]

    def without(self, start: int, end: int) -> _Text:
        """The text without the words that the characters from ``start`` to ``end`` are of."""
        joined = self.joined
        first = len(joined[:start].split())
        return _Text(self.words[:first] + self.words[first + len(joined[start:end].split()) :])
