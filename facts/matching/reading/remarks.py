"""What a piece of a message says beside the question: whether it is said at all rather than asked or only
named, and whether it may narrow what is asked."""

from __future__ import annotations

import re

from facts.matching.english import lexicon
from facts.matching.english.asides import is_idle
from facts.matching.english.lexicon import (
    FUNCTION,
    LIGHT,
    PERSONAL,
    PRONOUNS,
)
from facts.matching.english.nations import is_national

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_CALLED = frozenset(
    """
    ah aha ahh alright anyway apologies argh aw aww awww bot boo bruh btw cheers cool dang damn dear dude
    eh er erm evening folks footnote fun funny geez god good gosh great greetings grief guys gm ha haha
    hah hello hey heyo heya hi hiya hm hmm hmmm honestly huh incredible insane interesting jeez lads lmao
    lol lovely mad man mate mates morning nah nice nope obviously oh ok okay omg ooh oof ooof ouch phew
    right sad scary seriously sheesh shocking sorry sry sup tbh team thanks thank thx tia ty afaik iirc
    idk imo smh fr ngl ugh um wait weird welp well whew whoa wild wow yeah yep yes yikes yo crazy amazing
    awesome fascinating impressive genuinely maybe question questions me myself my here lots poor rush
    hurry worries
    """.split()
)
"""What is called out, and what else nobody says who only names what he asks about."""
_SAID = re.compile(
    r"\b(?:i|im|ive|id|we|you|u|they|he|she|it|there|everyone|everybody|someone|somebody|nobody|everything"
    r"|nothing|something|ours|mine|yours)(?:['’]\w+)?(?= \w)"
    r"|\b(?:this|that|there|here|what|who|one)['’]s\b|\b\w+['’](?:m|re|ve|ll|d)\b|n['’]t\b"
    r"|(?<!who )(?<!that )(?<!which )\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may"
    r"|might|must|should|cant|dont|didnt|wont|isnt|keeps?|got|used to|says?|said|claims?|swears?|thinks?"
    r"|reckons?|told)\b"
    r"|^(?:\W*(?:so|and|but|just|only|also|still|not|never|always|bit|a|ok|okay|wow|oh|lol)\b)*\W*"
    r"(?:need|want|saw|heard|read|love|loved|hate|forgot|lost|missed|been|came|new|seems|sounds|looks|hope"
    r"|feel|wish|asking|trying|thinking|reading|writing|wondering|looking|checking|typing|planning|doing"
    r"|watching|watched|skimmed|caught|curious|filling|making|joined|home|back|off|not \w+ing"
    r"|gotta|wanna|gonna|lemme|feeling|being|sitting|standing|hoping|loving|dying"
    r"|\w+ed (?:\w+ ){1,3}(?:my|me|myself)"
    r"|(?!(?:walk|cycl|driv|travel|go|us|tak|count|sail|swim|rid|fly)ing)"
    r"\w+ing (?:my|me|an?|the|this|that|anyone|for|on|up|with|to))\b"
    r"|\b(?:hats off|fingers crossed|no (?:agenda|offen[cs]e|rush|hurry|worries|judg\w+))\b"
    r"|\b(?:one more|(?:quick|last|another|next|dumb|silly) (?:one|q|thing|question))\b"
    r"|\b(?:my|our) \w+(?: \w+)? \w+(?:s|ed)\b(?= \w)|\w+['’]s (?:\w+ing|so|too|all|been|not)\b",
    re.IGNORECASE,
)
"""A subject with what it does; or what somebody says of himself without one."""
FRONTED = (
    r"(?:to|for|near|from|of|in|at|on|by(?! the way)|around|behind|beside|after|past|under|over|without|among"
    r"|between|through|according|considering|now that|before|until|since|if|when|while|once|because|although"
    r"|right (?:after|before|behind))"
)
CONTINUING = re.compile(
    rf"(?:{FRONTED}|who|which|that|and|or|whose|where|including|excluding|says?|said|claims?|thinks?|told|is|are"
    r"|was|were|has|have|does|did|do|per|not|yes|true|given|i\.?e)\b",
    re.IGNORECASE,
)
"""What opens with these goes with the question beside it ("for my age group, what share …")."""
PREPOSED = re.compile(rf"(?!if (?:any|some)(?:body|one)\b){FRONTED}\b", re.IGNORECASE)
_TOPIC = re.compile(
    r"(?:that|this(?! (?:morning|week|month|year|spring|summer|autumn|winter)\b)|those|these|the)"
    r" (?:\w+ ){1,2}(?:they|he|she|it|who|which|that|i|we|you) [^,]*$",
    re.IGNORECASE,
)
"""What is only named with a clause of its own ("that boat they sailed on")."""
_MARKED = re.compile(r"[\"“”«»]|(?:^|\s)['‘]\w")
_POLITE = re.compile(
    r"\b(?:if|in case) (?:(?:you|u|this|that|it|possible|anyone|anybody|someone|somebody|so|ever|not)\b"
    r"|i (?:may|missed|remember|recall)\b)|\bnot the only\b|\bthis may (?=be|sound|seem|have|not)"
    r"|\bas if\b|(?<=\w )only (?:just )?(?!need)\w+(?:ed|[^s]s)\b"
    r"|\bonly (?:just )?(?:caught|saw|heard|read|got|found|know|remember|did|have|had|when|because|one)\b"
    r"|\bonly thing\b|\bnot to\b"
    r"|\bby (?:the way|now|noon|tonight|tomorrow|then|my|any|myself)\b|\b(?:can't|cannot) imagine\b"
)
_RESTRICTING = frozenset(
    """
    mean meant talk talking refer referring only except excluding exclude include including especially
    specifically particularly mainly mostly focus focused topic subject field concerned concern concerns
    restrict limit ignoring leaving suppose supposing assume assuming imagine if unless whenever provided
    rather instead namely ones besides
    """.split()
)
"""What says which of several things is asked about, how, or on what condition."""
_OTHERWISE = re.compile(
    r"^\W*(?:forget|ignore|skip|never mind|stick|let['’]?s (?:say|stick|talk|take)|take|without)\b"
    r"|(?:\b(?:is|are)|'s) what (?:i|we)\b(?! do\b)"
    r"|\bit(?:'s| is| was) (?:the|his|her|their|its|those|these) (?:\w+ ){1,4}(?:that )?(?:i|we)\b"
    r"|\bit(?:'s| is) \w+ (?:that )?(?:i|we) (?:want|need|mean|wonder|care)\b|\bnever mind (?!me\b|that\b)"
    r"|(?:^|, )not (?!\w+ing\b)(?:\w+ ){0,2}\w+,"
    r"|(?:^\W*|\b(?:go\w*|went|travel\w*|com\w+|came|cross\w*|arriv\w*|got|gett?\w*|mov\w+) )by\b"
    r"|\bjust (?:the|for|in)\b|\bnot (?:just|the|only)\b|\bas in\b|\b(?:the|those|these) (?:\w+ )?ones?\b"
    r"|\bat night\b|(?<!never )\bmy (?:thing|beat|shift|field)\b"
    r"|\b(?:care|interests?) (?:about|me|in)\b|\bmore into\b"
)
_ABOUT = re.compile(
    r"\b(?:ask(?:ing|ed)? (?:after|about)|interested in|curious about|(?:i|we|just) need(?! to)"
    r"|numbers for|i'm after"
    r"|(?:project|paper|essay|thesis|article|piece|video|documentary|question|report|debate|talk|lecture"
    r"|presentation|work|working|writing|write|research\w*|stud\w+|homework|class|course|reading|read"
    r"|wonder\w*|look\w*|learn\w*|book|blog|post|it's|that's|thinking|thoughts?)"
    r" (?:up )?(?:is |was )?(?:on|about|of|into|regarding|concerning)"
    r"|i was thinking)(?! (?:my|our|this|that|these|those|all|it|them|\w+ing|\w+day|tomorrow)\b)"
    r"(?P<what>(?: (?!for (?:an?|my|our)\b)[\w'’-]+)+)"
)
_OWNED = re.compile(
    r"\b(?:my|our|have|has|had|got|bet|like|about|in) (?:my |like )?\d{1,3} (?=\w)(?!%|percent|year|per)"
)
_OWN = re.compile(
    r"\b(?:i|im|ive|we|my|me|our|mine|ours)\b|^\W*(?:just |so |only )*(?:back|home|off|\w+ing)\b"
)
_SMALL = re.compile(r"\b\d{1,3}\b(?! ?%| percent| year)")
_LONG_AGO = re.compile(r"\b(?:years|ages|months|weeks|days) ago\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_TIMES = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer"
    r"|autumn|winter|century|decades?|(?:last|next|previous) (?:year|month)s?|years? ago|eighties|nineties"
    r"|seventies|sixties|(?:in|since|last|until|till|by|from|of|early|late|mid|this|next) may)\b"
)
_BY_NAME = re.compile(
    r"(?:(?<=[\w,'’:] )|^(?=[A-Z][\w-]+ (?!I\b)[A-Z]))(?!I\b|I['’]|English\b|OK\b|TV\b|Ok\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)"
    r"[A-Z][\w-]*(?: (?:(?!I\b)[A-Z][\w-]*|of(?= [A-Z])))*"
)
_GREETED = re.compile(
    r"\b(?:greetings|hello|hi|hey|morning|evening|afternoon) from (?:\w+ )?\w+"
    r"|\bhappy (?:\w+day|holidays|new year)",
    re.IGNORECASE,
)
_CLAIMED = re.compile(
    r"\b(?:says?|said|thinks?|thought|claims?|claimed|reckons?|insists?|insisted|swears?|swore|bets?|voted"
    r"|guess(?:es|ed)?|(?:money|bet)['’]?s) (?:that |it(?:['’]s| is| was) |in |on |for )*(?!\d{4})[\w-]+"
    r"(?: [A-Z][\w-]*)*(?=[,.;!?\s]*$|[,;] | and i\b)"
)
"""What somebody takes for the answer."""
_OF_A_KIND = re.compile(r"\ban? $")
_BY_PLACE = re.compile(
    r"\b(?:(?:liv\w+|based|born|grew up) (?:\w+ )?(?:in|near|at)|(?:mov\w+|off|trip|back|been|went|travel\w*)"
    r" to|(?:am|['’]m|im|is|back|are|['’]re) from) (?P<name>[a-z][\w-]+)\b"
)
_NO_PLACES = (
    FUNCTION
    | LIGHT
    | PRONOUNS
    | PERSONAL
    | frozenset("my work school uni bed home class work town church lunch".split())
)
_GROUPS = lexicon.ANYBODY | frozenset(
    """
    women woman men man girls boys kids children minors teens teenagers babies students pupils families
    couples parents elderly pensioners migrants immigrants refugees tourists visitors residents locals
    workers employees drivers riders passengers deaths arrests injuries costs
    """.split()
)
"""Of whom or of what figures are often told apart."""
_TOPIC_WORDS = 2
_NAMING = frozenset("the those these that all every each".split())
_DETERMINERS = frozenset("a an the this that these those any all every some took take on by we us".split())


_LEADING = re.compile(
    r"(?:off[ -]topic|unrelated|separately|incidentally|quickly|real quick|(?:quick )?sanity check|hold up"
    r"|(?:(?:just )?(?:one|a|two) |wait a )(?:secs?|seconds?|minutes?|mins?|moment)|fair enough"
    r"|makes sense|gotcha"
    r"|(?:please )?be honest|before i forget|now that (?:you|we|i) (?:mention|think of|say) (?:it|that)"
    r"|speaking of (?:which|that)|on (?:an?|another) (?:\w+ )?note|(?:just )?as an aside|in (?:all )?honesty"
    r"|first (?:off|of all|up)|for starters|to (?:start|begin) with|do me a favou?r"
    r"|it['’]?s on the tip of my tongue|if you don['’]?t mind (?:me |my )?asking"
    r"|if it['’]?s not (?:too much|a big ask)(?: to ask| trouble)?|when(?:ever)? you(?:['’]ve)? (?:get"
    r"|got|have)"
    r" (?:a )?(?:sec|second|minute|min|moment|time|chance))(?:\s*[,:;.!…–—]+\s*|\s+-+\s+|\s+but\s+)(?=\w)",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r",\s+(?:or (?:do|does|did)(?:n['’]?t| not)? (?:they|it|we|you|anyone|anybody|nobody|no one"
    r"|the (?:article|story|report))"
    r"(?: not| even| ever)? (?:say|know|mention)(?: so| it| that)?|do(?:es)? (?:they|it) (?:say"
    r"|mention)(?: so| it| that)?"
    r"|(?:that )?must (?:have been|be) (?:an? |quite an? )?(?:ages|lot|loads|while|fortune|forever|tons"
    r"|bunch|handful"
    r"|long time|huge|many|quite something))[?.!\s]*$",
    re.IGNORECASE,
)


def without_padding(text: str) -> str:
    """``text`` without the phrases with which people begin to ask, or end, of whatever it may be."""
    leading = _LEADING.match(text)
    text = text[leading.end() :] if leading else text
    return _TRAILING.sub("?", text)


def words_of(text: str) -> list[str]:
    """The words without their capitals and the "'s" behind them."""
    return [word.casefold().replace("’", "'").removesuffix("'s") for word in _TOKEN.findall(text)]


def is_called(piece: str) -> bool:
    """Whether ``piece`` is only called out: a greeting, thanks, an exclamation."""
    return not _SAID.search(piece) and all(word in _CALLED or is_idle(word) for word in words_of(piece))


def is_own(piece: str) -> bool:
    """Whether ``piece`` only says what the asker does or feels, or is called out."""
    return is_called(piece) or bool(_OWN.search(piece.casefold()))


def is_said(piece: str) -> bool:
    """Whether ``piece`` states something or is called out, and does not only name what is asked about."""
    if _TOPIC.match(piece):
        return False
    words = words_of(piece)
    is_cry = piece.endswith("!") or (piece.endswith((".", "…")) and _is_long(words))
    is_out = not _CALLED.isdisjoint(words) or (is_cry and _GROUPS.isdisjoint(words))
    if is_out and not PREPOSED.match(piece):
        return True
    return bool(_SAID.search(piece)) or all(map(is_idle, words))


def _is_long(words: list[str]) -> bool:
    """Whether a piece without a verb says more than a topic would be named by ("The night boats.")."""
    return len(words) > _TOPIC_WORDS and words[0] not in _NAMING


def names(said: str) -> list[str]:
    """What is named in it: by capital letters, or as a place. What somebody is taken for ("a Democrat") is
    only claimed."""
    said = _GREETED.sub(" ", said)
    upper = [found[0] for found in _BY_NAME.finditer(said) if not _OF_A_KIND.search(said[: found.start()])]
    lower = (found["name"] for found in _BY_PLACE.finditer(said))
    upper = [name.split(" ", 1)[-1] if is_idle(name.split()[0]) else name for name in upper]
    return [*upper, *(name for name in lower if name not in _NO_PLACES)]


def unclaimed(said: str) -> str:
    """``said`` without what somebody takes for the answer ("Dad says Orrin, I doubt it")."""
    return _CLAIMED.sub(" ", said)


def narrows(said: str, asked: set[str], named: set[str]) -> bool:
    """Whether what is said may say which of several things is asked about, when, or how: beyond the words
    that are ``asked`` with and those that are ``named``."""
    if _MARKED.search(said):
        return True
    plain = _POLITE.sub(" ", _GREETED.sub(" ", said).casefold().replace("’", "'"))
    told = set(words_of(plain)) - asked - named
    if not told.isdisjoint(_RESTRICTING) or _OTHERWISE.search(plain) or _dates(plain, told, asked):
        return True
    if any(map(is_national, told)) or _sorts(words_of(plain), asked):
        return True
    topic = _ABOUT.search(plain)
    about = words_of(topic["what"]) if topic else []
    return any(not is_idle(word) and word not in asked | named | _CALLED | PRONOUNS for word in about)


def _dates(plain: str, told: set[str], asked: set[str]) -> bool:
    """Whether it says a time that is not asked with, or a number that is not of the asker's own things. When
    he does something himself is of no matter where the question has a year of its own."""
    is_own = bool(_OWN.search(plain))
    if is_own:
        plain = _LONG_AGO.sub(" ", _SMALL.sub(" ", plain))
    times = {word for found in _TIMES.finditer(plain) for word in found[0].split()}
    numbers = {word for word in words_of(_OWNED.sub(" ", plain)) if word[0].isdecimal()}
    if is_own and any(map(_YEAR.fullmatch, asked)):
        times = set()
    return not told.isdisjoint(times | numbers)


def _sorts(words: list[str], asked: set[str]) -> bool:
    """Whether it speaks of a sort of what is asked about: "we took the *night ferry*", where the ferry is."""
    return any(
        (noun in asked or f"{noun}s" in asked)
        and before in _DETERMINERS
        and not (is_idle(noun) or is_idle(sort))
        and sort not in asked
        for before, sort, noun in zip(["the", *words], words, words[1:], strict=False)
    )
