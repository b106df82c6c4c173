"""A claim that is to be checked, as the question whether it is true: "fact check: …", "my neighbour swears
that …, is he right?", "… – legit?"."""

from __future__ import annotations

import re

from facts.matching.reading.messages.english import (
    ASKS,
    ENDS,
    LED,
    NUMBER,
    WH,
)

_SOMEONE = (
    r"(?:some(?:one|body)|people|folks|everyone|everybody|they|the internet|twitter|reddit|facebook|tiktok"
    r"|chatgpt"
    r"|an ai|wikipedia|word"
    r"|(?:some|this|that|the|a|one|an) (?:\w+ )?(?:guy|dude|man|woman|girl|lady|bloke|person|friend"
    r"|colleague|neighbou?r|mate|pal|buddy|cousin|relative|co-?worker|chap|fella|lad|roommate|classmate"
    r"|podcast|website|blog|chatbot|headline|newspaper|flyer|leaflet"
    r"|user|commenter|comment|tweet|post|meme|video|stranger|teacher|kid|cabbie|taxi driver"
    r"|customer)(?: of mine)?"
    r"|(?:my|our) (?!source|sources)(?:\w+ )?\w+|some (?:people|folks|guys|users))"
)
_WHERE = (
    r"(?: (?:on here|in here|here|online|at (?:work|school|the pub|a party|dinner)|on (?:the )?\w+"
    r"|in (?:the|this|a|my)"
    r" (?:chat|group|thread|channel|class|comments|forum)|next to me|i know))?"
)
_TELLS = (
    r"(?: (?:just|always|still|now|once|actually|keeps?|also))*"
    r" (?:told (?:me|us)|tells (?:me|us)|says?|said|claims?|claimed|swears?|swore|insists?|insisted"
    r"|reckons?|reckoned"
    r"|thinks?|believes?|argues|posted|tweeted|wrote|texted me|mentioned"
    r"|(?:is|are|was|were|keeps?) (?:saying|claiming|telling (?:me|us)|insisting|swearing|convinced"
    r"|adamant|sure))"
)
_RECALLED = (
    r"(?:i|we) (?:could(?:['’]ve| have) sworn|(?:(?:seem|think|thought|do|definitely|vaguely|distinctly"
    r"|clearly"
    r"|always|still) )*(?:to )?(?:remember|recall|thought|assumed|figured)(?: (?:reading|hearing|seeing"
    r"|somewhere))*|(?:was|am|['’]m|were) under the impression|(?:think|believe) (?:i|we) (?:read|heard|saw)"
    r"(?: somewhere)?|(?:have|had|['’]ve) (?:got )?it in my head|gather|understand|(?:am|was|['’]m) told)"
    r"|i['’]?m (?:(?:pretty|fairly|quite|almost|90%) )?(?:sure|certain|convinced)"
    r"|(?:pretty|fairly|quite|almost) sure|my understanding is"
    r"|(?:please )?correct me if i['’]?m wrong,?(?: but)?"
    r"|(?:if|unless) (?:i['’]?m (?:not )?(?:mistaken|wrong)|i (?:remember|recall|understand)(?: it| this)?"
    r"(?: right(?:ly)?| correctly)?|memory serves(?: me)?(?: right| correctly)?)"
    r"|(?:so |hold on,? |wait,? )*(?:are )?you(?:['’]re| are)? (?:telling me|saying)"
)
"""What somebody takes for so himself."""
_TOLD = re.compile(
    rf"{LED}(?:{_SOMEONE}{_WHERE}{_TELLS}|(?!{WH})(?:[\w'’]+ ){{1,6}}?(?:just |once )?told (?:me|us)"
    r"|they['’]re (?:saying|claiming)|people are saying|rumou?r (?:has it|is)|word is"
    r"|there(?:['’]s| is) a (?:rumou?r|claim)(?: (?:going )?around)?|it(?:['’]s| is) (?:being )?(?:said"
    r"|claimed)"
    r"|(?:i|we)(?:['’]ve| have| just| keep|['’]m| am| was| were| got| have been|['’]ve been)*"
    r" (?:hear|heard|hearing|told|been told)(?: (?:somewhere|online|once|it said|people say"
    r"|from \w+(?: \w+)?))?"
    rf"|{_RECALLED})"
    r"[,:]? (?:that )?(?P<claim>.+)",
    re.IGNORECASE,
)
_READ = re.compile(
    rf"{LED}(?:i|we)(?:['’]ve| have| just)? (?:read|saw|seen)(?: (?:somewhere|online|in \w+ \w+"
    r"|on \w+))?,? that"
    r" (?P<claim>.+)",
    re.IGNORECASE,
)
_CHECK = (
    r"(?:fact[ -]?check(?:ing|er)?|true or false|true or not|t/f|real or (?:fake|not)|fact or (?:fiction"
    r"|myth)"
    r"|myth or (?:fact|reality|not)|confirm or (?:deny|debunk)|debunk(?: or confirm)?|reality check"
    r"|(?:the )?claim(?: check)?"
    r"|verify|confirm|check|quick check|claim to (?:check|verify))"
)
_HEADED = re.compile(
    rf"{LED}{_CHECK}(?: (?:this|that|it|me|please|pls|needed|time|request|for me|this for me|the following"
    r"|this claim"
    r"|me on this))*\s*(?:[:,?!.…]|\s[–—-]+|--)+\s+(?P<claim>.+)",
    re.IGNORECASE,
)
_BID = re.compile(
    rf"{LED}(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) )?(?:please |pls |just "
    r"|quickly )*"
    r"(?:help me )?(?:(?:fact[ -]?check|debunk|refute)(?: me on)?(?: (?:this|the) claim)?,?(?: that| if"
    r"| whether)?"
    r"|(?:confirm|verify|(?:double[ -]?)?check|prove)(?: for me)?(?: (?:this|the) claim)? (?:that|if"
    r"|whether))"
    r" (?!this\b|it\b|me\b|please\b|for\b)(?P<claim>.+)",
    re.IGNORECASE,
)
_ANY_TRUTH = re.compile(
    rf"{LED}(?:is there )?any (?:truth|substance|validity|basis)(?: at all)? (?:to|in|for)"
    r" (?:(?:the|this) (?:claim|rumou?r|idea|story|notion|statement|report|fact)s? )?(?:that )?(?P<claim>.+)",
    re.IGNORECASE,
)
_IS_IT = re.compile(
    rf"{LED}(?:(?:is|was|isn['’]t) it|it['’]s|its|is|are)(?: just| really| actually| only)*"
    r" (?:accurate|legit|real|a myth|just a myth|a hoax|a fact|fake|fake news|a rumou?r|a lie|confirmed"
    r"|verified|factual"
    r"|known|a real thing|the truth|official|right|correct|true|bullshit|bs|urban legend) that (?P<claim>.+)",
    re.IGNORECASE,
)
_IS_CLAIM = re.compile(
    rf"{LED}(?:is|was|are)(?: it)? (?:the|this|that) (?:claim|statement|rumou?r|assertion|story|idea"
    r"|notion|report|info"
    r"|information|fact)s? (?:that |about )(?P<claim>.+?) (?:really |actually |even |just )*"
    r"(?:true|accurate|correct|right|legit|real|a myth|a lie|false|fake|wrong|factual|confirmed|verified"
    r"|valid)",
    re.IGNORECASE,
)
_IS_SO = re.compile(
    rf"{LED}(?:is|are) (?P<claim>(?!it\b|this\b|that\b|he\b|she\b|they\b|there\b).+?) (?:really |actually "
    r"|even |just )*"
    rf"(?:accurate|legit|factual|factually correct|a myth|fake news|a lie|a hoax){ENDS}",
    re.IGNORECASE,
)
_HEARD_RIGHT = re.compile(
    rf"{LED}(?:did|have|do|am|was) i (?:hear|heard|read|get|got|understand|understood|have|remember|see"
    r"|recall)(?: it| this| that)?"
    r" (?:right|correctly|correct|properly)(?:,| that| in)+ (?P<claim>.+)",
    re.IGNORECASE,
)
_ECHO = (
    r"(?:is|was|are|were|do|does|did|has|have|had)(?:n['’]?t)? (?:he|she|it|they|that|this)"
    r"(?: (?:really|actually|truly|indeed|even|ever|genuinely|in fact))*"
    r"(?: (?:say (?:that|so|this)|do (?:that|so|it)|happen|think so|claim (?:that|so)))?"
)
"""“… Did he really?”"""
_DOUBT = (
    r"(?:(?:is|was) (?:that|this|it)(?: (?:really|actually|even|at all))?"
    r" (?:so|true|right|correct|accurate|legit|real|valid|a fact|a myth|the case|fake|false|bs|for real"
    r"|what they claim"
    r"|a lie|confirmed|factual)(?: or (?:not|nah|no|false|fake|bs|what|a myth|made up))?"
    r"|(?:is|was) (?:he|she|my (?:\w+ )?\w+) (?:right|correct|wrong|lying|making (?:it|this|that) up"
    r"|telling the truth)"
    r"|are they (?:right|correct|wrong|lying)"
    r"|(?:is|was) (?:he|she) (?:mistaken|off|onto something|full of it|talking (?:rubbish|nonsense|sense))"
    r"|is that what (?:they|he|she|it|the \w+) (?:claims?|says?)"
    rf"|{_ECHO}|(?:is|was) (?:there )?anything (?:to|in) (?:that|it|this)|anything (?:to|in) (?:that|it|this)"
    r"|fair (?:summary|statement|assessment|claim|point|comment)|(?:is|would) (?:that|this"
    r"|it) (?:be )?(?:an? )?"
    r"fair(?: (?:summary|statement|assessment|to say))?|(?:have|did|do) (?:i|we) (?:got|get|have)"
    r" (?:that|this|it) (?:straight|right|correct)|got (?:that|it) (?:right|straight)"
    r"|am i (?:(?:remembering|recalling|reading|hearing|getting|understanding) (?:that|this|it)"
    r" (?:right(?:ly)?|correctly|properly)|mistaken|misremembering|imagining (?:it|that|this|things)"
    r"|(?:making|dreaming) (?:that|this|it) up)|(?:is|does) my memory (?:right|correct|serve)(?: me)?"
    r"|did i (?:dream|imagine|make) (?:that|this|it)(?: up)?|(?:is|was) that (?:about |roughly )?right"
    r"|sounds? (?:about )?right|would(?:n['’]t)? you (?:say|agree)|agreed?|checks? out"
    r"|(?:true|right|correct|legit|accurate|real|myth|fake|bs|valid|confirmed|confirm|fact|for real|really"
    r"|verdict|true story|true or false|true or not|real or fake|fact or fiction|fact or myth|fact or cap"
    r"|cap or no cap|myth or fact|yes or no|y/n"
    r"|yay or nay|fact check|fact[ -]?check (?:this|that|please|me|needed|it)|debunk(?: this| that| it)?"
    r")"
    r"|(?:can|could|would) (?:you|u|anyone|anybody|someone|somebody|we) (?:please )?"
    r"(?:confirm|verify|(?:double[ -]?)?check|fact[ -]?check|back)(?: (?:this|that|it|this up|that up"
    r"|it up))?"
    r"|(?:please |pls )?(?:confirm|verify|check)(?: (?:this|that|it))?|any truth (?:to|in) (?:that|it|this)"
    r"|(?:does|do|did) (?:that|this|it) (?:check out|hold up|hold|sound right|add up|stand up)"
    r"|(?:do|did) i (?:have|get|got|hear|read|remember) (?:that|this|it) (?:right|correctly|correct)"
    r"|am i (?:right|correct|wrong)|how (?:true|accurate|legit) is (?:that|this|it)|sounds? (?:fake|wrong"
    r"|off)(?: to me)?"
    r"|is there any truth (?:to|in) (?:that|it|this))"
)
_DOUBTED = re.compile(
    rf"(?P<claim>.+?)\s*(?:[.,;:?!…(]|\s[–—-]+|--|\n)+\s*(?:(?:so|and|but|or|lol|hmm|please),? )*{_DOUBT}"
    r"(?:,? (?:please|pls|thanks|or not|though|tho|or what|thx|for once|at all|there|then))*\s*[?!.)]*\s*$",
    re.IGNORECASE | re.DOTALL,
)
_NO = re.compile(r"(?P<claim>.+?),\s+(?:no|nah)\s*\?+\s*$", re.IGNORECASE | re.DOTALL)
"""“…, no?”"""
_SELF_DOUBT = re.compile(
    r"(?P<ask>.+?),? or (?:(?:am|was) i|did i|have i|is it just me)\b[^,?.!]*[?.!\s]*$", re.IGNORECASE
)
"""“Did Ann sing, or am I making that up?”"""
_POSED = re.compile(rf"{LED}{_DOUBT}\s*(?:[?:…]|\s[–—-]+)+\s*(?P<claim>.+)", re.IGNORECASE)
_TRUE_THAT = re.compile(
    rf"{LED}(?:is|are) (?:the|this|that) (?:claim|statement|rumou?r|story|idea|notion|report)s? (?:really "
    r"|actually )?"
    r"(?:true|accurate|correct|right|legit|real|a myth|factual|confirmed|verified|valid) that (?P<claim>.+)",
    re.IGNORECASE,
)
_CLAIMED = (_HEADED, _POSED, _TOLD, _READ, _BID, _ANY_TRUTH, _IS_IT, _TRUE_THAT, _IS_CLAIM, _HEARD_RIGHT)
_FURTHER = re.compile(r"[?!…]\s+\w|(?<!\W[A-Za-z])(?<!Mr)(?<!Mrs)(?<!Dr)\.\s+\w|\n", re.IGNORECASE)
_ASKED_WITHIN = re.compile(
    rf"[,:;]\s*(?:(?:so|like|and|but|or|now|well),? )*(?:in |at |from |to |by |for )?{WH}"
    rf"|\bso {WH}|\bhow (?:many|much|old|long|far)\b"
    r"|[,;:]\s*(?:is|are|was|were|did|do|does|has|have|can|could) (?:it|that|this|he|she|they|there|you)\b",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(r"\b(?:i|i['’]m|my|me)\b", re.IGNORECASE)
_NO_CLAIM = re.compile(r"(?:to|about|of|on|from|something|anything|nothing|them|him|it|you)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“”«»]\S+ \S+")
_OPENING = re.compile(
    rf"^(?:that|if|whether|how) (?!(?:many|much|long|old|far|often)\b)"
    rf"|^{LED}(?:(?:apparently|supposedly|allegedly|reportedly),? )?",
    re.IGNORECASE,
)
_THERE = re.compile(rf"^it(?:['’]s| is| was) (?={NUMBER} )", re.IGNORECASE)
"""“It was about 200 boats that …”"""
_OF_A_NAME = re.compile(
    r"(?P<name>[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2}) (?P<verb>is|are|was|were) (?P<rest>.+)"
)
_YES_OR_NO = re.compile(
    rf"{LED}(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b", re.IGNORECASE
)
_LEAST = 3


def plain(text: str) -> str | None:
    """The claim, as "is it true that …?"."""
    text = text.strip()
    doubting = _SELF_DOUBT.match(text)
    if doubting and _YES_OR_NO.match(doubting["ask"]):
        return f"{doubting['ask']}?"
    doubted = _DOUBTED.fullmatch(text) or _NO.fullmatch(text)
    own = doubted["claim"].strip() if doubted else text
    headed = _HEADED.match(text)
    if headed and ASKS.match(headed["claim"]):
        return headed["claim"]
    for form in _CLAIMED:
        found = form.match(own)
        if found and (claim := _whole(found["claim"])):
            return _asked(claim)
    if doubted and not ASKS.match(own) and (claim := _whole(own)) and not _QUOTED.search(own):
        return _asked(claim)
    so = _IS_SO.fullmatch(text)
    return _asked(so["claim"]) if so and _whole(so["claim"]) else None


def _asked(claim: str) -> str:
    """The question whether it is so; of a name, put by the verb ("is Ann Lee a singer?")."""
    of_name = _OF_A_NAME.fullmatch(claim)
    if of_name:
        return f"{of_name['verb']} {of_name['name']} {of_name['rest']}?"
    return f"is it true that {claim}?"


def _whole(claim: str) -> str:
    """The claim without its marks, where it is one sentence that claims something; else nothing."""
    claim = _THERE.sub("there were ", _OPENING.sub("", claim.strip(" ?.!:,;–—-'\"“”")))
    is_open = (
        _FURTHER.search(claim)
        or _OF_ONESELF.search(claim)
        or _ASKED_WITHIN.search(claim)
        or ASKS.match(claim)
        or _NO_CLAIM.match(claim)
    )
    return "" if is_open or len(claim.split()) < _LEAST else claim
