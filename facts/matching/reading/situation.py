"""What is only said around a question in a message: "My aunt moved to Orrin. What is brewed there?",
"Wow, I had no idea! Who runs the ferry? It's for a quiz." The one piece that asks is kept where it is a whole
question and stands by itself, and a name that it points to is put where it points. What could restrict the
answer is never left away."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from facts.matching.english.lexicon import (
    FUNCTION,
    LIGHT,
    NOW,
    PEOPLE,
    PRONOUNS,
    WHEN_NOUNS,
    WHERE_NOUNS,
    WHO_NOUNS,
)
from facts.matching.english.nations import is_national
from facts.matching.reading.remarks import (
    CONTINUING,
    FRONTED,
    PREPOSED,
    is_called,
    is_own,
    is_said,
    names,
    narrows,
    unclaimed,
    without_padding,
    words_of,
)

_WH = r"(?:how|who|whom|whose|what|which|when|where|why|whereabouts)(?:['’]s|['’]re|['’]d|s)?"
_PREPOSITION = (
    r"(?:(?:about|in|at|from|to|with|by|for|of|on|under|since|into|through|among|over|during|between"
    r"|after) )?"
)
_AUXILIARY = (
    r"(?:is|are|was|were|do|does|did|has|have|had|will|(?:is|are|was|were|does|did)n['’]t"
    r"(?= (?:it|he|she|they|that|this|there|the|an?|(?-i:[A-Z])\w+)\b))"
)
_SOMEBODY = r"(?:you|u|anyone|anybody|someone|somebody|sb)"
_TELL = (
    rf"(?:(?:can|could|would|will) {_SOMEBODY} )?(?:please )?(?:just )?"
    r"(?:tell|explain|show|remind|say|check|confirm|give|get|find)(?: (?:me|us|to me))? "
)
_LIST = (
    r"(?:list|name|give|describe|explain|compare|define)\b"
    r"(?! (?:them|all|both|it|is|was|rings|keeps|sounds)\b)"
)
_LED = r"(?:(?:so|and|but|now|then|just|roughly|about|like|anyway|also|please|ok|okay|btw|yo|hey|hi|hmm),? )*"
_FRAME = re.compile(
    rf"^{_LED}{_TELL}(?:(?:if|whether|about) )?|,? (?:would|could|can|will) you(?=[?.! ]*$)", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[.!?;:…])\s+|\s+(?:[–—-]+|\.\.+)\s+|\n+")
_FACE = re.compile(
    r"\s*(?:[\u2600-\u27bf\U0001f000-\U0001faff]+\ufe0f?|(?<!\S)(?:[:;=]['-]?[()DPp/]|<3|xD|\^\^)(?!\S))+\s*"
)
"""Emoji and the faces that are typed: whoever sets one behind his words cries them out."""
_BORDER = re.compile(r"[.!?;:…,–—-][\s]|\n|\b(?:so|but) ", re.IGNORECASE)
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mrs?|Ms|Dr|Rep|Sen|St|Prof|vs|No|Gov|Gen|Capt|Jr|Sr|Mt|Hon)|(?:^|\W)[A-Za-z])\.$"
)
_COMMA = re.compile(r",\s+|\s+(?=(?:so|but) (?:how|who|what|which|when|where|why)\b)", re.IGNORECASE)
_AND = re.compile(r"and\b", re.IGNORECASE)
_SO = re.compile(r"^(?:(?:so|but|now),? )+", re.IGNORECASE)
_ASKS = re.compile(
    rf"{_LED}(?:{_TELL})?(?:{_PREPOSITION}(?!what an? ){_WH}|{_AUXILIARY})\b"
    rf"|{_LED}(?:of|among|from|in|over|between) (?:\w+ ){{1,7}}{_WH}\b"
    rf"|{_LED}(?:{_LIST}|{_TELL}(?:if|whether)\b(?! so\b))"
    rf"|{_LED}{FRONTED}\b[^?!.;]{{1,80}}?, {_PREPOSITION}(?:{_WH}|{_AUXILIARY})\b",
    re.IGNORECASE,
)
_YES_OR_NO = re.compile(rf"{_LED}{_AUXILIARY}\b", re.IGNORECASE)
_DEPENDING = frozenset(
    """
    cost costs pay pays paid price prices fare fares fee fees charge charged charges free discount
    allowed allow need needs must should can could may might able entitled eligible qualify refund
    cheap cheaper cheapest expensive much safe safely risk risks risky chance chances odds likely
    likelihood recommended recommend suitable effective legally
    """.split()
)
"""What these are asked of may depend on who the asker is."""
_OF_ONESELF = re.compile(
    r"\b(?:i|we)(?:['’]m| am|['’]re| are| was)\b(?! \w+ing\b)|\bim\b|\bas an?\b|\b(?:have|has|['’]ve|got"
    r"|bring\w*|taking|take|turned)\b|\bmy\b|\bour\b|\bwith\b"
    r"|\b(?:student|pensioner|senior|resident|local|parent|veteran|teacher|nurse|carer|driver)s? here\b",
    re.IGNORECASE,
)
_OF_THE_PAST = re.compile(
    rf"{_LED}(?:(?:why|when|by (?:how much|what)) (?:\w+ )?(?:did|was|were|has|have)\b|who\b)", re.IGNORECASE
)
_OPEN = re.compile(rf"{_LED}{_PREPOSITION}{_WH}\b", re.IGNORECASE)
_UNRESOLVED = frozenset(
    "such then others another same too either otherwise rest similar hers theirs ones instead".split()
)
_OTHER = re.compile(r"\b(?:else|other)\b", re.IGNORECASE)
_GENERAL = WHEN_NOUNS | WHERE_NOUNS | WHO_NOUNS | PEOPLE | frozenset("age kind sort type way thing".split())
"""Nouns that tell nothing of what they stand for."""
_OF_SOURCES = frozenset("author authors headline byline".split())
_EXCEPT = frozenset("besides than apart".split())
_OURS = re.compile(
    r"\b(?:i|me|my|mine|myself|(?<!can )(?<!could )(?<!if )you|your|yours|yourself|u|ur|im"
    r"|(?<!have )(?<!do )we|our|(?<!the )us(?!-))\b"
)
_TAG = re.compile(rf"{_AUXILIARY} (?:i|you|we|they|he|she|it)\W*", re.IGNORECASE)
_PLEASE = re.compile(r"\b(?:please|pl[sz])\b", re.IGNORECASE)
_DEMONSTRATIVE = re.compile(
    r"\b(?=[tdo])(?<!true )(?<!right )(?<!correct )(?<!say )(?<!says )(?<!said )(?<!claim )(?<!think )"
    r"(?<!report )(?<!know )(?<!known )(?<!so )(?<!fact )(?<!case )"
    r"(?:this|that|these|those|(?:do|does|did|doing) so(?! (?:many|much|few|often)\b)|on one)\b"
    r"(?! (?-i:[A-Z])| (?:article|story|piece|report|document|text|source|page|days)\b| \d"
    r"|(?<=those) (?:who|for|from|of|in|with|that)\b"
    r"|(?:(?<=this)|(?<=these)) (?:past|last|morning|year|month|week)\b)",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:(?P<by>from|in|at|to|near|around) there|(?P<at>(?<!is )(?<!are )(?<!was )(?<!were )there(?!"
    r" (?:is|are|was|were|any|a|an|still|more|already|ever)\b))|(?P<owner>their|its|his)"
    r"|(?P<one>(?<!how far is )(?<!said )(?<!says )it"
    r"(?! (?:true|correct|right|the case|a fact|said|known|take|takes)\b)"
    r"|they|them|he|she|him|her))\b",
    re.IGNORECASE,
)
_ANTECEDENT = re.compile(
    r"(?<=[\w,'’] )(?!I\b)[A-Z]\w*|\w and $"
    r"|\b(?:do|does|did|is|are|was|were|has|have) (?:the|an?) (?:\w+ ){1,4}$"
)
_SLIGHT = FUNCTION | LIGHT | PRONOUNS | NOW
_GRANTED = re.compile(
    rf"{_LED}(?P<what>(?:i|we) (?:(?:do|already|also|just|all) )*(?:know|get|understand|reali[sz]e|heard"
    r"|read|gather"
    rf"|appreciate|remember|saw|see)\b[^?.!]+?),? but (?P<ask>(?:{_PREPOSITION}{_WH}"
    rf"|{_AUXILIARY})\b[^?.!,]+\?*)\s*$",
    re.IGNORECASE,
)
"""“I know that Ann left, but who runs the ferry?”"""
_LEAST = 2
_MOST = 6
"""Commas at which a sentence is looked at."""


@lru_cache(maxsize=64)
def without(text: str) -> str:
    """The question of ``text`` where all the rest is only said around it; else the text as it is."""
    text = without_padding(text)
    granted = _GRANTED.match(text)
    if granted and _is_apart(granted["what"], granted["ask"]):
        return granted["ask"]
    sentences = _sentences(text)
    if len(sentences) < _LEAST and not _COMMA.search(text):
        return text
    place = _asking(sentences)
    if place is None or (sentences[place].endswith(":") and place + 1 < len(sentences)):
        return text
    led, asked = _led(sentences[place])
    asked, trailed = _trailed(asked)
    if asked == text:
        return text
    before, behind = [*sentences[:place], led], [trailed, *sentences[place + 1 :]]
    return _alone(asked, list(filter(None, before)), list(filter(None, behind))) or text


def _is_apart(granted: str, asked: str) -> bool:
    """Whether a question stands by itself behind what the asker grants, and that does not narrow it."""
    words = words_of(asked)
    parts = {word for name in names(granted) for word in words_of(name)}
    is_open = _POINTING.search(asked) or _points_back(asked, [granted]) or not _UNRESOLVED.isdisjoint(words)
    return not is_open and _has_content(asked) and not narrows(granted, set(words), parts)


def _asking(sentences: list[str]) -> int | None:
    """The place of the one sentence that asks; of the one that only names what is asked where none does."""
    parted = list(map(_led, sentences))
    asking = [
        place for place, (_, asked) in enumerate(parted) if _ASKS.match(asked) and not _TAG.fullmatch(asked)
    ]
    if any("?" in sentences[place] for place in asking):
        asking = [place for place in asking if _stays(sentences[place], *parted[place])]
    asking = asking or [place for place, sentence in enumerate(sentences) if "?" in sentence]
    if not asking and any(map(_PLEASE.search, sentences)):
        asking = [place for place, sentence in enumerate(sentences) if not is_said(_trailed(sentence)[0])]
    return asking[0] if len(asking) == 1 else None


def _stays(sentence: str, led: str, asked: str) -> bool:
    """Whether it asks where another sentence has a question mark."""
    if "?" in sentence:
        return True
    is_stated = _YES_OR_NO.match(asked) and sentence.rstrip().endswith((".", "!", "…"))
    return not is_stated and (not led or _has_content(asked))


def _sentences(text: str) -> list[str]:
    text = _FACE.sub("! ", text).strip()
    if not _BORDER.search(text):
        return [text]
    made: list[str] = []
    for piece in _SENTENCE.split(text.strip()):
        if made and _ABBREVIATED.search(made[-1]):
            made[-1] += f" {piece}"
        elif piece.strip(" .!?;:…–—-"):
            made.append(piece)
    return made


def _led(sentence: str) -> tuple[str, str]:
    """What leads up to the question of a sentence, and the question: "I forgot, who runs it?"."""
    if _ASKS.match(sentence) or PREPOSED.match(sentence):
        return "", sentence
    for border in islice(_COMMA.finditer(sentence), _MOST):
        led, asked = sentence[: border.start()], sentence[border.end() :]
        if _ASKS.match(asked) and not _AND.match(asked) and (_SO.match(asked) or is_said(led)):
            return led if is_said(led) else "", _SO.sub("", asked)
    return "", sentence


def _trailed(sentence: str) -> tuple[str, str]:
    """The question of a sentence, and what trails behind it: "Who runs it, my boss wants to know"."""
    for border in islice(_COMMA.finditer(sentence), _MOST):
        asked, trailed = sentence[: border.start()], sentence[border.end() :]
        if _ASKS.match(trailed):
            break
        is_whole = _ASKS.match(asked) or not is_said(asked)
        if is_whole and "?" not in trailed and is_said(trailed) and not CONTINUING.match(trailed):
            return asked, trailed
    return sentence, ""


def _alone(asked: str, before: list[str], behind: list[str]) -> str | None:
    """The question as it stands without what is said before and behind it, if it does."""
    plain = _FRAME.sub("", asked)
    words = set(words_of(plain))
    if _OURS.search(plain.replace("I", "i")):
        return None
    said = [*before, *behind]
    if not all(map(is_said, said)) or _depends(plain, words, said):
        return None
    if _OPEN.match(plain):
        said = list(filter(str.strip, map(unclaimed, said)))
    named = {name for one in said for name in names(one) if not words.issuperset(words_of(name))}
    parts = {word for name in named for word in words_of(name)}
    if any(narrows(one, words, parts) for one in said):
        return None
    if not named and all(map(is_called, before)):
        return asked
    return _resolved(asked, words, named, said)


def _depends(plain: str, words: set[str], said: list[str]) -> bool:
    """Whether the answer may depend on what the asker says that he is or has."""
    may = not words.isdisjoint(_DEPENDING) and not _OF_THE_PAST.match(plain)
    return may and any(map(_OF_ONESELF.search, said))


def _resolved(asked: str, words: set[str], named: set[str], said: list[str]) -> str | None:
    """The question with the one name that it points to; None where it does not stand by itself."""
    if not words.isdisjoint(_UNRESOLVED) or _points_back(asked, said):
        return None
    other = _OTHER.search(asked) if words.isdisjoint(_EXCEPT) else None
    if other and not _has_antecedent(asked[: other.start()], may_be_people=True):
        return None
    points = _POINTING.search(asked)
    before = asked[: points.start()] if points else ""
    is_owned = bool(points and points["owner"]) and _has_content(before)
    if points and not is_owned and not _has_antecedent(before, may_be_people=not points["one"]):
        if len(named) != 1:
            return None
        (name,) = named
        if not (points["by"] or points["at"]) and any(_is_part(name, one) for one in said):
            return None
        asked = _POINTING.sub(lambda found: _named(found, name), asked, count=1)
        named = set()
        if _POINTING.search(asked):
            return None
    return asked if not named and _has_content(asked) else None


def _points_back(asked: str, said: list[str]) -> bool:
    """Whether "this" or "those" may mean what is said: unless it stands before a noun which that, all of it
    about the asker, does not have ("I love cake. Who wrote *that* report?")."""
    found = _DEMONSTRATIVE.search(asked)
    if found is None:
        return False
    behind = words_of(asked[found.end() :])[:1]
    told = {word.removesuffix("s") for one in said for word in words_of(one)}
    is_new = bool(behind) and behind[0].removesuffix("s") not in _GENERAL | told and behind[0] not in _SLIGHT
    return not (is_new and all(map(is_own, said)))


def _has_antecedent(before: str, *, may_be_people: bool) -> bool:
    """Whether what stands before a word may be what it points to."""
    found = (one[0].casefold() for one in _ANTECEDENT.finditer(before))
    return any(may_be_people or not is_national(name) for name in found)


def _has_content(asked: str) -> bool:
    """Whether it says what it is about; the author or the headline can be but those of the source."""
    plain = _FRAME.sub("", asked)
    own = [word for word in words_of(plain) if word not in _SLIGHT]
    return len(own) >= _LEAST or bool(names(plain)) or not _OF_SOURCES.isdisjoint(own)


def _is_part(name: str, said: str) -> bool:
    """Whether what is spoken of is not the named itself, but something of it ("the mayor of Orrin")."""
    name = re.escape(name)
    return bool(re.search(rf"\b(?:of|before|after|than|like) {name}\b|\b{name}['’]s\b", said))


def _named(found: re.Match[str], name: str) -> str:
    if found["by"]:
        return f"{found['by']} {name}"
    if found["at"]:
        return f"in {name}"
    return f"{name}'s" if found["owner"] else name
