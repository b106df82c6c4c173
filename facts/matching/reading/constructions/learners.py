"""Constructions of people whose English is not native, each with the same as it is mostly asked: "how is called X"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from facts.matching.english.patterns import compiled

TITLES = frozenset("mister madam madame monsieur mme herr frau senor senora signor signora".split())

AUX = r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)"
WH = r"(?:how|who|whom|whose|what|which|when|where|why)"
PRONOUN = r"(?:it|he|she|they)"
_LEAD = r"^(?P<lead>(?>(?:(?:so|ok|okay|and|but|well|hey|hi|um|uh|like|wait|oh|also|then|now) )*))"
_OFFICE = (
    r"(?:the |his |her |its |their )?"
    r"(?:president|boss|chief|chair|chairman|chairwoman|director|manager|mayor|leader|head|founder|minister|captain"
    r"|owner|author|governor|man|woman|person|boy|girl|son|daughter|wife|husband|father|mother|brother|sister)"
)
_TRADE = r"(?:profession|job|function|occupation|trade|role|position|post|duty|task)"
_HELD = r"(?:opinion|view|stance|attitude|thoughts|opinions|views|title|reason|reasons|purpose|aim|goal)"
_MEASURED = (
    r"(?:number|amount|quantity|total|price|cost|fee|fare|age|percentage|rate|share|distance|population|length|name"
    r"|height|depth|weight|duration|size)"
)
_NOT_DONE = (
    r"(?!(?:.* )?(?:been|\w+ed|taken|given|made|held|said|found|built|run|won|lost|gone|become|had|shut|kept|led|stood|spent|taught"
    r"|sold|bought|sung|grown|known|left|driven|flown|met|begun|done|seen|shown|written|spoken|come|to)(?!\S))"
)
"""No participle follows, with which "has" would be the perfect."""
SAID = r"(?:said|says?|told|tells?|declared|declares|claimed|claims|thought|thinks?|stated|states)"
_ON = r"(?:on|about|of|over|regarding|concerning)"
_SAYER = rf"(?!(?:that|it|on|about|to|of|{AUX}|else|part|kind|sort)(?!\S))\S+(?: (?!{AUX}(?!\S))\S+){{0,4}}?"
_REALLY = r"(?!(?:.* )?(?:really|actually|truly)(?!\S))"
_PLURAL = (
    r"(?!(?:pays|earns|weighs|owes|spends|gets|receives|gives|makes|needs|takes|lasts|goes|news|less|is|was|does|has|this|us|as|its|his|costs|thus|always|besides|dollars|pounds|euros|bucks|pence"
    r"|cents)(?!\S))\w{2,}(?<![sui])s"
)
_SUMMED = (
    r"(?! (?:went|go|goes|gone|rose|rise|rises|risen|fell|fall|falls|fallen|grew|grow|grows|grown|dropped|increased?"
    r"|decreased?|climbed|jumped|changed?|costs?|paid|pays?|spent|spends?|earned|earns?|owed?|received?|weigh|gets?"
    r"|got|do|does|did|is|was|will|would|should|must|can|could)(?!\S))"
)
"""No verb by which "how much" would be a sum or a change ("how much tickets cost", "how much fares rose")."""
_SUBJECT = rf"(?:(?!{AUX}(?!\S)|{WH}(?!\S)|{PRONOUN}(?!\S))\S+)"
_TOPIC = (
    rf"(?P<topic>(?!(?:in|at|on|by|of|to|for|from|before|after|since|during|with|and|or|i|you|we|any|no|not)(?!\S)|\d)"
    rf"{_SUBJECT}(?: {_SUBJECT}){{0,8}})(?<! year)(?<! day)(?<! time)(?<! month)"
)
NUMBER = r"\d+(?:\.\d+)?"


@dataclass(frozen=True, slots=True)
class Rule:
    """A construction. It can only stand where one of each of ``needs`` does, which is cheap to see, and behind what
    ``behind`` describes; what ``form`` describes is put as ``plain``: words, and "{groups}" of the form."""

    needs: tuple[frozenset[str], ...]
    form: str
    plain: tuple[str, ...]
    behind: str = ""

    def find(self, text: str) -> re.Match[str] | None:
        """Where it stands in ``text``."""
        found = compiled(self.form).search(text)
        if found is None or not self.behind or compiled(self.behind).search(text, 0, found.start()):
            return found
        return None


def rules(*rows: tuple[str, str, str]) -> tuple[Rule, ...]:
    """By row: the words it needs ("a|b c": one of a and b, and c), what it looks like, and how the same is put plainly."""
    return tuple(
        Rule(
            tuple(frozenset(one.split("|")) for one in needs.split()),
            rf"(?<!\S)(?:{pattern})(?!\S)",
            tuple(plain.split()),
        )
        for needs, pattern, plain in rows
    )


_SMALL_WORDS = rules(
    ("average in", rf"in average(?=$| (?:{WH}|{PRONOUN}|in|for|per|by|the|a) )", "on average"),
    ("apart|aside of", r"(?:apart|aside) of", "apart from"),
    ("except|besides|beside of|from", r"(?:except|besides|beside) (?:of|from)", "apart from"),
    ("for to", r"for to", "to"),
    ("year", r"(?P<year>(?:19|20)\d\d) year(?! \w+ly)", "{year}"),
    ("where in|at|on", r"(?:in|at|on) where", "where"),
    ("all", rf"(?P<wh>what|who|where) all (?P<aux>{AUX})", "{wh} {aux}"),
    ("having is|are", r"(?P<which>how many \S+(?: \S+)?|who|which \S+) (?:is|are) having", "{which} have"),
    ("how comes", r"how comes(?: it)?(?: that)?", "how come"),
    ("reason|cause", r"(?:by|from|because of|due to) (?:what|which) (?:reason|cause)", "why"),
    (
        "because|due|thanks what",
        r"(?:because of|due to|thanks to) what(?= (?!(?:is|was|are|were|he|she|they)(?!\S)))",
        "why",
    ),
    ("what for", r"what for an? (?!living)(?P<noun>\S+)", "what kind of {noun}"),
    ("for against", r"(?P<where>where (?:do|does|did) .+ stand .+) for or against(?: it)?", "{where}"),
    (
        "as|that",
        r"(?P<more>more|less|fewer|higher|lower|bigger|larger|greater|older|longer|cheaper) (?:as|that)"
        r"(?P<then> (?:in|on|at|the|\d+))",
        "{more} than {then}",
    ),
)
_TELLING = rules(
    (
        "please to",
        r"please to (?P<tell>tell|say|explain|give|show|inform|describe|name|list)",
        "please {tell}",
    ),
    ("me say|explain|describe|tell", r"(?:say|explain|describe) me|(?:tell|say) to me", "tell me"),
    (
        "tell",
        r"(?P<can>can|could) tell me (?P<who>someone|somebody|anyone|anybody|you)",
        "{can} {who} tell me",
    ),
    ("you can", r"(?:do )?you can (?P<tell>tell|say|explain)", "can you {tell}"),
    (
        "want|need|like",
        r"(?P<i>i|we) (?P<want>want|need|(?:would )?like) (?P<know>know|ask|understand|learn)",
        "{i} {want} to {know}",
    ),
    (
        "know|knows|remember|remembers|recall",
        rf"{_LEAD}(?:yall|you all|you guys|you folks|you lot|you|ya|guys) (?:happen to )?(?:know|remember|recall)"
        rf"(?= {WH} )",
        "{lead}",
    ),
)
_NAMES = rules(
    (
        "called|named how|what",
        rf"how (?:(?:it|he|she) )?(?P<is>is|are|was|were) (?:called|named) (?P<what>{_OFFICE}(?: .+)?)",
        "what {is} the name of {what}",
    ),
    (
        "called|named how",
        r"how (?:(?:it|he|she) )?(?P<is>is|are|was|were) (?:called|named) (?P<what>.+)",
        "what {is} {what} called",
    ),
    (
        "called|named how",
        rf"how (?P<is>is|are|was|were) {_REALLY}(?P<what>{_OFFICE}(?: .+)?) (?:called|named)",
        "what {is} the name of {what}",
    ),
    (
        "called|named how",
        rf"how (?P<is>is|are|was|were) {_REALLY}(?P<what>.+) (?:called|named)",
        "what {is} {what} called",
    ),
    (
        "called|named how",
        r"how (?P<what>\S+(?: \S+){0,5}) (?P<is>is|are|was|were) (?:called|named)$",
        "what {is} {what} called",
    ),
    (
        "call|calls|name|names how",
        r"how (?:(?:do|does|did|can|could|would) )?(?P<who>you|we|they|people|one) (?:calls?|names?)(?P<what> .+)",
        "what do {who} call {what}",
    ),
    (
        "call|calls how do|does|did",
        r"how (?P<do>do|does|did) (?P<who>(?:the |a )?\S+(?: \S+)?) calls? (?P<what>\S.+)",
        "what {do} {who} call {what}",
    ),
    ("call how", r"how (?:do|does) (?P<what>\S+(?: \S+){0,5}) call$", "what is {what} called"),
    ("name how", r"how (?P<is>is|are|was|were) (?P<what>.+ name)", "what {is} {what}"),
    ("name has", r"(?:what|which|how) name has (?P<what>.+)", "what is the name of {what}"),
)
_MEANINGS = rules(
    (
        "stands for what",
        r"(?:what stands (?P<what>.+) for|for what stands (?P<other>.+))",
        "what does {what} {other} stand for",
    ),
    (
        "for a|an what",
        r"what is (?P<what>\S+(?: \S+){0,3}) for (?:a|an) (?!living(?!\S))(?P<kind>\S+)$",
        "what kind of {kind} is {what}",
    ),
    (
        "mean|means|signifies what",
        rf"what (?:(?:it|do|does) )?(?:means?|signifies) (?!(?:.* )?{AUX}(?!\S)|(?:of|by|to|in|for)(?!\S))(?P<what>.+)",
        "what does {what} mean",
    ),
    ("mean|means what", r"what (?:is|are) (?:the )?means? (?!of )(?P<what>.+)", "what does {what} mean"),
    (
        "mean|means what",
        r"what (?:(?:is|are|do|does) )?(?!(?:do|does|did|else|you|he|she|they|by)(?!\S))"
        r"(?P<what>(?!(?:.* )?(?:say|said|says|thinks?|reckons?|believes?|claims?|that)(?!\S))\S+(?: \S+){0,4}) means$",
        "what does {what} mean",
    ),
    ("meaning has", r"(?:what|which) meaning has (?P<what>.+)", "what does {what} mean"),
    ("consist|consists in", r"in what (?:consists|does) (?P<what>.+?)(?: consist)?$", "what is {what}"),
    ("it is", r"(?P<wh>what|who) (?:is it|it is) (?P<what>(?:the|a|an) .+)", "{wh} is {what}"),
    (
        "story behind",
        r"what (?P<is>is|was) the (?:(?:real|whole) )?story behind(?= \S+(?: \S+){0,2} \w+ing \S)",
        "what {is} the reason for",
    ),
)
_MEASURES = rules(
    (
        "much old|long|far|big|high|tall|often|deep|wide|expensive|heavy",
        r"how much (?P<big>old|long|far|big|high|tall|often|deep|wide|expensive|heavy)",
        "how {big}",
    ),
    (
        "since|from how",
        r"(?:since|from) (?:how long(?: time)?|how much time|how (?:many|much) (?:years|months|weeks|days))"
        r"(?: already)? (?:is|are|has|have) (?:already )?(?P<what>.+)",
        "how long has {what}",
    ),
    (
        "since|from how",
        r"(?:since|from) (?:how long(?: time)?|how much time|how (?:many|much) (?:years|months|weeks|days))",
        "how long",
    ),
    (
        "age",
        rf"(?:what|which|how much) age (?:has|have|had) {_NOT_DONE}(?P<what>.+)",
        "how old is {what}",
    ),
    (
        "how years has|have|to",
        rf"how (?:many|much) years (?:has|have|to) {_NOT_DONE}(?P<what>.+)",
        "how old is {what}",
    ),
    ("years", rf"how (?:many|much) years (?P<who>{PRONOUN}) (?:has|have)$", "how old is {who}"),
    ("old has|have", rf"(?:how|what) old (?:has|have) {_NOT_DONE}(?P<what>.+)", "how old is {what}"),
    ("long time how", r"how long time", "how long"),
    ("many time", rf"how many time(?= {AUX} )", "how long"),
    ("much times", r"how much times", "how many times"),
    ("takes how", r"how (?:long|much time) (?:it )?takes (?P<what>.+)", "how long does {what} take"),
    (
        "cost|costs how",
        r"how (?:(?:much|many) )?(?:(?:it|does|do|is) )?costs? (?P<what>(?:for|to) .+)",
        "how much does it cost {what}",
    ),
    (
        "cost|costs how|what",
        rf"(?:how(?: much| many)?(?: (?:it|do|does|did|is))?|what does) (?:costs?|costed)"
        rf" (?!{AUX}(?!\S)|of |for |more |most |less |as |{NUMBER})(?P<what>.+)",
        "how much does {what} cost",
    ),
    (
        "cost|costs how",
        rf"how (?:much|many) (?:is )?(?P<what>(?!(?:{AUX})(?!\S))\S+(?: (?!{AUX}(?!\S))\S+){{0,6}}) costs?$",
        "how much does {what} cost",
    ),
    (
        "costs what",
        rf"what costs (?!{AUX}(?!\S)|of |for |more |most |less |as |{NUMBER})(?P<what>.+)",
        "how much does {what} cost",
    ),
    (
        "how pays|earns|weighs|owes|spends|gets|receives|gives|makes|needs|takes|lasts|runs|goes|comes|stays|works|lives",
        r"how (?P<how>much|long|often|far) (?P<verb>pays|earns|weighs|owes|spends|gets|receives|gives|makes|needs|takes"
        r"|lasts|runs|goes|comes|stays|works|lives) (?P<what>(?:the|a|an|his|her|its|this|that|one) \S+)",
        "how {how} does {what} {verb}",
    ),
    ("many cost", r"how many (?P<do>do|does|did|would) (?P<what>.+) cost", "how much {do} {what} cost"),
    ("price|cost has", r"(?:which|what) (?:price|cost) has (?P<what>.+)", "how much does {what} cost"),
    (
        "how of the",
        rf"how (?:(?:much|many) )?(?P<is>is|are|was|were) the (?P<what>{_MEASURED}) of",
        "what {is} the {what} of",
    ),
)
_COUNTS = rules(
    ("much percent|percentage|%", r"how much (?:percent|percentage|%)", "how many percent"),
    ("many money", r"how many money", "how much money"),
    ("much", r"how much (?P<who>\w+ese)(?! (?:is|was|do|does|did|can)(?!\S))", "how many {who}"),
    (
        "much of people|persons|migrants|women|men",
        r"how much of (?:the |these |those )?(?P<who>(?:\S+ )?(?:people|persons|migrants|women|men))",
        "how many {who}",
    ),
    (
        "much people|persons|children|men|women|kids",
        r"how much (?P<who>(?:\S+ )?(?:people|persons|children|men|women|kids))"
        rf"{_SUMMED}",
        "how many {who}",
    ),
    (
        "much how",
        r"how much (?:of (?:the|these|those) )?"
        rf"(?P<what>(?:(?:\w+(?:ese|ish|ans?|ed|al|ic)|new|different|other|total) )?{_PLURAL}){_SUMMED}",
        "how many {what}",
    ),
    (
        "many there|it|exist|exists",
        r"(?:there (?:is|are|was|were|has|have)|(?:(?:there|it) )?exists?) how many",
        "how many",
    ),
)
_SAYINGS = rules(
    (
        "according",
        r"according(?: (?:of|with|by|for)|(?= (?!(?:to|as|of|with|by|for)(?!\S))))",
        "according to",
    ),
    ("opinion of", r"(?:on|after|for|by|at) (?:the )?opinion of", "in the opinion of"),
    ("words of", r"(?:by|from|with) (?:the )?words of", "according to"),
    ("as|like says|said", r"(?:as|like) (?:says|said) (?P<who>\S+(?: \S+){0,3})$", "according to {who}"),
    (
        "to do with what",
        r"what (?P<what>(?!(?:do|does|did|is|was)(?!\S))\S+(?: \S+){0,6}?) (?:has|have|had)(?: got)? to do with",
        "what did {what} have to do with",
    ),
    (
        "condition|conditions|terms|circumstances|case",
        rf"(?P<when>(?:under|in|on) (?:what|which) (?:conditions?|terms|circumstances|case)) (?P<who>{_SUBJECT}(?: {_SUBJECT}){{0,4}})"
        r" (?P<would>would|will|could|can|might)",
        "{when} {would} {who}",
    ),
    (
        "who told|said|say|tell",
        r"who (?:is (?:told|said)|(?:did|does|do) (?:said|says?|told|tell))(?= (?:that|this|it|so|the|a|no|every)(?!\S))",
        "who said",
    ),
    (
        "what said|says|say|told|tells|thinks|think|thought|declared|claims|claimed|stated",
        rf"what (?:(?:has|have|had|did|is) )?{SAID} (?P<who>{_SAYER}) (?P<on>{_ON})(?= )",
        "what did {who} say {on}",
    ),
    (
        "what said|told|saying|declared|stated",
        rf"what (?P<who>{_SAYER}) (?:has|have|had|is|are|was|did) (?:said|told|saying|declared|stated|say) (?P<on>{_ON})",
        "what did {who} say {on}",
    ),
    (
        "has|have|had which|what",
        rf"(?:which|what) (?P<job>{_TRADE}|{_HELD}) (?:has|have|had) {_NOT_DONE}(?P<who>\S+(?: \S+){{0,5}}?)"
        r"(?P<rest> (?:on|about|for|in|at) .+)?$",
        "what {job} does {who} have {rest}",
    ),
    (
        "profession|job|occupation|trade",
        rf"(?:what|who) is (?P<who>\S+(?: \S+){{0,3}}) (?:of|for|from|his|her) (?:a )?{_TRADE}",
        "what job does {who} have",
    ),
    (
        "works as",
        r"as what (?:works|does) (?P<who>\S+(?: \S+){0,4}?)(?: works?)?$",
        "what job does {who} have",
    ),
    (
        "other|else|more apart|besides|beside|except|than",
        r"(?:what|which) (?:other|else|more)(?: works?| jobs?| things?| activities)? (?:do|does|makes?)"
        r" (?P<who>(?!(?:.* )?(?:do|have|perform)(?!\S)).+?) (?:apart from|besides|beside|except|other than) (?P<what>.+)",
        "what does {who} do besides {what}",
    ),
    (
        "else does|do",
        rf"what else (?P<who>(?!{AUX}(?!\S)).+) (?:does|do)$",
        "what else does {who} do",
    ),
)
_FRONTED = rules(
    (
        "how it|he|she|they",
        rf"{_LEAD}{_TOPIC} (?P<ask>how (?:many|much|often|long|old|far))"
        rf"(?:(?P<noun>(?: {_SUBJECT}){{1,2}}) (?:he|she|they)|(?: it))(?= (?!{AUX}(?!\S)))",
        "{lead} {ask} {noun} does {topic}",
    ),
    (
        "allowed|permitted|banned|forbidden it",
        rf"{_LEAD}(?P<topic>(?:the|this|that) \S+(?: \S+)?) (?P<what>\S+) (?P<allowed>allowed|permitted|banned|forbidden)"
        r" (?P<on>on|in|at|over|across|inside) it$",
        "{lead} are {what} {allowed} {on} {topic}",
    ),
    (
        "or other|another is|was",
        rf"^(?P<who>\S+(?: \S+){{0,2}}) (?P<is>is|was) (?P<what>(?!{AUX}).+?) or (?:does |do )?(?P<he>{PRONOUN})"
        r" (?:has|have) (?:an)?other(?: ones?| names?)?$",
        "{is} {who} {what} or does {he} have another",
    ),
)

PLAIN = _SMALL_WORDS + _TELLING + _NAMES + _MEANINGS + _MEASURES + _COUNTS + _SAYINGS + _FRONTED
"""Mostly the order and the verbs of people whose English is not native."""
