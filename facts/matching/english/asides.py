# ruff: noqa: E501 (patterns of English read best a phrase a line)
"""Words that say nothing of any subject: those of every sentence, and what askers say of themselves around a
question ("I have to cite it in my essay")."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english.lexicon import (
    FUNCTION,
    LIGHT,
    NEGATION,
    PERSONAL,
)
from facts.matching.english.patterns import compiled

_ASIDE = frozenset(
    """
    need want must should cite source homework essay school class course project paper bibliography
    research work article story piece post report read find found see saw look hear heard know knew
    remember recall forget forgot sure wonder curious check verify confirm map understand confuse confused
    ask write writ quick interest interested new student teacher learn study help please sorry idea clue
    thesis presentation exam quiz friend really think thought guess believe note notes right wrong lost
    like text love want would could track trying looking writing number figure floating around online
    somewhere assignment lesson book argue argument debate bet settle record records noted correctly
    rightly properly mistaken mistake understood understand remembered gathered gather perhaps maybe
    unless native english language speaker
    """.split()
)
IDLE = FUNCTION | LIGHT | NEGATION | PERSONAL | _ASIDE
"""All of them."""


_WORK = (
    r"(?:homework|assignment|essay|coursework|dissertation|thesis|presentation|quiz|exam|bet|podcast|newsletter"
    r"|(?:school|uni|college|class|science|history|geography|english|maths?) (?:project|paper|essay|report|work"
    r"|assignment|presentation|thing|homework|class|test|exam|quiz|research))"
)
_DOING = r"(?: (?:that )?(?:i|we) (?:am|are) (?:writing|doing|making))?"
_PURPOSE = (
    rf"for (?:(?:a|an|my|our|some|this|the) )?(?:{_WORK}|school|class|college|uni|university|work|research|friend"
    rf"|course|project|paper|report|story|test|article){_DOING}"
)
_SOON = r"(?:asap|quick|quickly|fast|urgently|now|soon|today|tonight|tomorrow|please|next week)"
_PLEASE = r"(?:please|pls|plz)"
_WANTED = (
    r"(?:(?:really|just) )*(?:need|want) (?:it|this|that|these|to know|to find out|(?:(?:an|the) )?answers?|help|info)"
    rf"(?: {_SOON})*(?: {_PURPOSE})?(?: {_SOON})*"
)
_TEST = (
    r"(?:have|got|have got) (?:a|an|my|our) (?:\w+ )?(?:test|exam|quiz|deadline|presentation)"
    rf"(?: (?:on|about) (?:it|this|that))?(?: {_SOON})*"
)
_TAIL = rf"(?: (?:{_PLEASE}|thx|thanks|ty|guys|mate))*$"
_ALWAYS = (
    rf" (?:(?:{_PLEASE} and )?(?:(?:many|much) )?(?:thanks|thank you|thx|ty|tysm|tia|cheers)"
    r"(?: (?:so much|very much|a (?:bunch|lot|million|ton)|loads|in advance|again|mate|guys|all|everyone|man))*"
    rf"|(?:i|we) {_WANTED}|(?:i|we) {_TEST}"
    r"|i (?:do not|can not|could not) (?:know|find|remember|recall)(?: (?:it|this|that|anything|anywhere))*"
    rf"|i (?:(?:just|totally) )?forgot(?: it| that)?|for (?:my|our) (?:\w+ )?{_WORK}"
    rf"|(?:it|this) is (?:(?:just|only|all) )*{_PURPOSE}(?: {_SOON})*|to (?:settle|win) (?:a|this|my) bet"
    rf"|{_PLEASE} help(?: me)?(?: out)?|hit me up|much appreciated|pretty please|no cap|real quick|for real){_TAIL}"
)
"""What is only said at the end of anything that is asked."""
_NOTED = (
    rf" (?:{_WANTED}|{_TEST}|for (?:(?:a|an|some|this) )?{_WORK}{_DOING}(?: (?:due )?{_SOON})*"
    rf"|(?:(?:it|this|homework|essay|assignment) (?:is )?)?due {_SOON}|(?:exam|test|quiz) (?:today|tomorrow|tonight)"
    rf"|(?:can not|could not) (?:find|remember) (?:it|this|that)(?: anywhere)?|do not judge(?: me)?|forgot(?: it)?"
    rf"|(?:it is )?urgent|send help|help(?: me)?(?: out)?(?: {_PLEASE})|help me out|no (?:rush|hurry|worries)"
    rf"|quick|(?:answer|reply)(?: {_SOON})+){_TAIL}"
)
"""What may go with a verb before it ("who can *help me out*"), and is only said behind a year or what has none."""
_TRIGGERS = frozenset(
    """
    thanks thank thx ty tysm tia cheers need want homework assignment essay coursework dissertation thesis
    presentation quiz exam bet podcast newsletter school uni college class due deadline test help know for
    find remember recall judge forgot urgent hit appreciated pretty rush cap hurry worries quick answer reply
    """.split()
)
_VERBS = frozenset(
    """
    how who whom whose what which when where why is are was were do does did has have had can could will would
    should may might must
    """.split()
)
_LEAST_SAID = 2


def said(texts: Sequence[str]) -> int:
    """How many of the words are said before what the asker only says of himself at the end, with no mark
    between: "boats in 2021 *need it for homework*"."""
    if _TRIGGERS.isdisjoint(texts[_LEAST_SAID:]):
        return len(texts)
    joined = " ".join(texts)
    while (found := compiled(_ALWAYS).search(joined) or compiled(_NOTED).search(joined)) is not None:
        before = joined[: found.start()].split()
        is_noted = found.re is compiled(_ALWAYS) or before[-1].isdecimal() or _VERBS.isdisjoint(before)
        if len(before) < _LEAST_SAID or not is_noted:
            break
        joined = " ".join(before)
    return joined.count(" ") + 1


def is_idle(word: str) -> bool:
    """Whether the word says nothing of any subject."""
    word = word.casefold()
    return word.split("'")[0] in IDLE or word.removesuffix("s") in IDLE or word.removesuffix("ing") in IDLE
