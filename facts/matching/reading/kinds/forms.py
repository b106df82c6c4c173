"""What "who" and "what" ask for in forms of their own: "who is the source of …", "in what way …"."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english.lexicon import DIRECTION_NOUNS, FUNCTION, REFERRING
from facts.matching.english.words import Word, stem
from facts.matching.reading.kinds import phrasings, speakers
from facts.matching.reading.kinds.kind import Kind, Wanted
from facts.matching.reading.kinds.vocabulary import (
    COPULA,
    DATA,
    DO,
    FINER,
    LEADING,
    SAY_STEMS,
    STATEMENTS,
    STOPS,
    USING,
)

COMING = frozenset(
    "come comes came coming hail hails hailed derive derives derived originate originates originated stem"
    " stems".split()
)
"""Verbs of having one's origin."""

_INFORMATION = frozenset("information news story claim statement number figure rumour rumor".split())
_BEHIND_PREPOSITION = (
    ("in", frozenset("way ways respect respects sense manner regard".split()), Kind.WHAT),
    ("in", frozenset("terms words detail".split()), Kind.WHAT),
    ("at", frozenset("point stage moment instant juncture".split()), Kind.WHEN),
    ("from", frozenset("point moment instant".split()), Kind.WHEN),
    ("with", frozenset("tool device instrument equipment apparatus gadget means help".split()), Kind.MANNER),
    ("by", frozenset("mishap mistake error accident oversight misfortune".split()), Kind.WHY),
    ("on", frozenset("ground grounds basis".split()), Kind.WHY),
    ("for", frozenset("reason reasons purpose purposes".split()), Kind.WHY),
    ("by", frozenset("means method methods technique procedure process practice".split()), Kind.MANNER),
)
_NAMES = frozenset("name title headline heading term label".split())
_PARTS = frozenset("role part".split())
_HEIGHTS = frozenset("altitude height elevation depth".split())
_LYING = frozenset(map(stem, "lie stand sit rise reach be locate situate".split()))
_KEEPING = frozenset(map(stem, "keep compile collect gather maintain track produce issue".split()))
_RECORDS = DATA | frozenset("tally records".split())
_SOMEBODY = frozenset("person man woman guy lady fellow bloke chap dude girl boy one".split())
_CAUSING = (
    ["set", "off"],
    ["brought", "about"],
    ["accounts", "for"],
    ["accounted", "for"],
    ["lies", "behind"],
    ["lay", "behind"],
    ["gave", "rise"],
    ["gives", "rise"],
)
_FINITE_SAYING = frozenset(
    "said says thinks thought believes believed argued argues replied declared wrote writes".split()
)
_ABOUT = (["of"], ["about"], ["on"], ["regarding"], ["concerning"])
_SPEAKERS = frozenset("he she they".split())
_SHOWN = frozenset("that this he she they those these".split())
"""Behind "who", at the end, they ask who it is ("ann lee who dat")."""
_LENGTHS = frozenset("length amount".split())
_SPANS = frozenset("stretch span frame window period".split())
_REFERRING = frozenset(stem(verb) for verb in REFERRING - {"describe", "concern", "cover", "mean"})
_BESIDE_NUMBERS = frozenset("% percent almost nearly".split())
_OF_A_NUMBER = frozenset("% percent of".split())
_FIGURES = frozenset("figure number statistic stat".split())
_AROUND_NUMBERS = _BESIDE_NUMBERS | frozenset("the this that".split())
_OF_A_YEAR = 4


def who(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """What "who", "whom" or "whose" at the place ``at`` asks for, if it stands in a form of its own."""
    if texts[at] == "whom":
        return _whom(texts, words, at)
    rest = texts[at + 1 :]
    if texts[at] == "whose":
        return None
    if rest[:1] and rest[0] in COPULA and "source" in rest[:3]:
        return Wanted(Kind.SOURCE, consumed=frozenset({texts.index("source")}))
    if at and rest and not _SHOWN.isdisjoint(rest) and _SHOWN.union(COPULA).issuperset(rest):
        return Wanted(Kind.IS, focus=("who",))
    if len(rest) > 1 and rest[-1] in COPULA and STOPS.isdisjoint(rest[_has_article(rest) : -1]):
        return Wanted(Kind.IS, focus=("who",), consumed=_called(texts, at + 1))
    if rest[:1] and rest[0] in COPULA and (called := _called(texts, at + 2)):
        return Wanted(Kind.IS, focus=("who",), consumed=called)
    return _keeps_records(texts, words, at + 1) or _who_worded(texts, at) or phrasings.who(texts, words, at)


def _keeps_records(texts: list[str], words: Sequence[Word], verb: int) -> Wanted | None:
    """ "Who *keeps* the *statistics* on it"."""
    noun = next((spot for spot in range(verb + 1, len(texts)) if texts[spot] not in FUNCTION), 0)
    is_kept = noun and words[verb].stem in _KEEPING and texts[noun] in _RECORDS
    return Wanted(Kind.SOURCE, consumed=frozenset({verb, noun})) if is_kept else None


def _has_article(rest: list[str]) -> bool:
    return rest[0] in ("the", "a", "an", "this", "that")


def _called(texts: list[str], start: int) -> frozenset[int]:
    """The places of "person" and "called" in "the *person called* Ann", "the *man they call* Ann"."""
    noun = start + _has_article(texts[start : start + 1] or [""])
    if _SOMEBODY.isdisjoint(texts[noun : noun + 1]):
        return frozenset()
    they = texts[noun + 1 : noun + 3] in (["they", "call"], ["people", "call"])
    verb = noun + 1 + they
    is_called = they or texts[verb : verb + 1] in (["called"], ["named"], ["calling"])
    is_name = verb + 1 < len(texts) and texts[verb + 1] not in STOPS
    return frozenset(range(noun, verb + 1)) if is_called and is_name else frozenset()


def _who_worded(texts: list[str], at: int) -> Wanted | None:
    """ "Who came up with that line", "who is the author of the phrase"."""
    rest = texts[at + 1 :]
    points_back = rest[1:] in (["it"], ["them"])
    named = range(at) if points_back else range(at + 1, len(texts))
    said = next((place for place in named if _is_statement(texts[place])), None)
    if said is None:
        return None
    if rest[:3] in (["came", "up", "with"], ["came", "out", "with"]):
        return Wanted(Kind.SAID_BY, consumed=frozenset({at + 1, at + 2, at + 3, said}))
    if rest[0] in USING:
        return Wanted(Kind.SAID_BY, consumed=frozenset({at + 1, said}))
    if rest[0] in COPULA and "author" in rest[:3]:
        return Wanted(Kind.SAID_BY, consumed=frozenset({texts.index("author"), said}))
    return None


def _whom(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "By whom was it called …", "the phrase, by whom", "from whom does the information come"."""
    before = texts[at - 1] if at else ""
    if before == "by":
        says = [
            place for place, word in enumerate(words) if word.stem in SAY_STEMS or _is_statement(word.text)
        ]
        return Wanted(Kind.SAID_BY, consumed=frozenset(says)) if says else None
    if before == "from" and texts[-1] in COMING and not _INFORMATION.isdisjoint(texts):
        return Wanted(Kind.SAID_BY, consumed=frozenset({len(texts) - 1}))
    return None


def _is_statement(text: str) -> bool:
    return text in STATEMENTS or text.rstrip("s") in STATEMENTS


def what(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """What "what" or "which" at the place ``at`` asks for, if it stands in a form of its own."""
    before, rest = texts[at - 1] if at else "", texts[at + 1 :]
    if not rest:
        is_of_number = at and words[0].is_number and set(texts[1:at]) <= _OF_A_NUMBER
        return Wanted(Kind.WHAT, consumed=frozenset(range(1, at))) if is_of_number else None
    behind = _behind_preposition(texts, words, at)
    if behind:
        return behind
    if before == "of" and not {"example", "instance", "case"}.isdisjoint(rest):
        return Wanted(Kind.WHAT)
    if rest[:2] in _CAUSING:
        return Wanted(Kind.WHY, consumed=frozenset({at + 1, at + 2}))
    if rest == ["for"]:
        return Wanted(Kind.WHY)
    if rest[0] in DO and rest[-2:] == ["go", "by"]:
        return Wanted(Kind.WHAT, focus=("name",), consumed=frozenset({len(texts) - 2, len(texts) - 1}))
    if rest[0] in COPULA and rest[2:3] in _ABOUT:
        return _what_is_told(rest[1], at)
    return (
        _what_worded(texts, words, at)
        or _what_number(texts, words, rest)
        or _what_part(texts, words, at)
        or _what_with_noun(texts, at, rest)
        or phrasings.what(texts, words, at)
    )


def _behind_preposition(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "In what way", "under what title", "to what does she put it down"."""
    before, rest = texts[at - 1] if at else "", texts[at + 1 :]
    for preposition, nouns, kind in _BEHIND_PREPOSITION:
        if before == preposition and rest[0] in nouns:
            return Wanted(kind, consumed=frozenset({at + 1}))
    if before and rest[0] in _HEIGHTS:
        lying = {place for place in range(at + 3, len(texts)) if words[place].stem in _LYING}
        return Wanted(Kind.WHAT, focus=(words[at + 1].stem,), consumed=frozenset(lying))
    if before == "to" and rest[0] in DO and "put" in rest and "down" in rest:
        return Wanted(Kind.WHY, consumed=frozenset({at + 1 + rest.index("put"), at + 1 + rest.index("down")}))
    if before == "under" and at == 1 and not _NAMES.isdisjoint(rest[:2]):
        noun = at + 1 + (rest[0] not in _NAMES)
        return Wanted(Kind.WHAT, focus=(words[noun].stem,), consumed=frozenset(range(noun)) - {at})
    return None


def _what_worded(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "In what capacity", "what span of time", "what part of those asked"."""
    rest = texts[at + 1 :]
    if rest[0] == "capacity" and texts[0] == "in":
        return Wanted(Kind.WHAT, focus=("role",), consumed=frozenset({at + 1}))
    if rest[0] in _LENGTHS and rest[1:3] == ["of", "time"]:
        return Wanted(Kind.MEASURE, focus=("long course",), consumed=frozenset({at + 1, at + 3}))
    if rest[0] in _SPANS and rest[1:3] == ["of", "time"]:
        return Wanted(Kind.WHEN, consumed=frozenset({at + 1, at + 3}))
    if rest[0] == "time" and rest[1:2] and rest[1] in _SPANS:
        return Wanted(Kind.WHEN, consumed=frozenset({at + 1, at + 2}))
    if rest[0] in COPULA | DO and "to" in rest[3:] and (up := _up_to(rest)):
        return Wanted(Kind.WHAT, consumed=frozenset({at + 1 + up}))
    if rest[0] in FINER and _is_share(texts, at):
        return Wanted(Kind.SHARE, consumed=frozenset({at + 1}))
    return _said_at_once(texts, words, at)


def _is_share(texts: list[str], at: int) -> bool:
    """Whether "what part" asks for a share: of people, of what was named before ("of those
    asked, *what part*"), or as what somebody gets or gives ("they pay *what part* of it")."""
    of_people = texts[at + 2 : at + 4] in (["of", "those"], ["of", "them"], ["of", "people"])
    is_behind = at > 0 and texts[at - 1] not in LEADING
    opened = texts[0] in LEADING and texts[0] != "of"
    return of_people or (is_behind and not opened) or (is_behind and texts[at + 1] != "part")


def _up_to(rest: list[str]) -> int | None:
    """The place of "up" in "is Ann *up to* on Mondays", "does she get *up to*"."""
    return next(
        (
            spot
            for spot, text in enumerate(rest)
            if text == "up" and spot > 1 and rest[spot + 1 : spot + 2] == ["to"]
        ),
        None,
    )


def _said_at_once(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "What said Ann about …", "what he says", "what ann said about …": without "did"."""
    if texts[at] != "what":
        return None
    if texts[at + 1] in _FINITE_SAYING and at + 2 < len(words) and _starts_name(words[at + 2]):
        named = speakers.named_from(texts, words, at + 2)
        return Wanted(Kind.SAID, speaker=named, consumed=frozenset({at + 1}))
    if texts[at + 1] in _SPEAKERS and texts[at + 2 : at + 3] and words[at + 2].stem in SAY_STEMS:
        return Wanted(Kind.SAID, consumed=frozenset({at + 2}))
    return None


def _starts_name(word: Word) -> bool:
    return word.name or word.text == "the"


def _what_is_told(told: str, at: int) -> Wanted | None:
    """ "What is known of …", "what is said of …"."""
    if told == "known":
        return Wanted(Kind.IS)
    return Wanted(Kind.SAID, consumed=frozenset({at + 2})) if told == "said" else None


def _what_number(texts: list[str], words: Sequence[Word], rest: list[str]) -> Wanted | None:
    """ "What does the figure of almost 60% refer to", "what is the 77 figure"."""
    numbered = [place for place, word in enumerate(words) if word.is_number]
    if rest[0] in COPULA and rest[-1] in _FIGURES and len(numbered) == 1:
        number = words[numbered[0]]
        may_be_year = len(number.text) == _OF_A_YEAR and not number.grouped
        is_all = {*rest[1:-1]} <= _AROUND_NUMBERS | {number.text}
        return Wanted(Kind.IS, consumed=frozenset({len(texts) - 1})) if is_all and not may_be_year else None
    if not numbered or rest[0] not in DO or not any(stem(text) in _REFERRING for text in rest):
        return None
    beside = {spot for place in numbered for spot in (place - 1, place + 1) if 0 <= spot < len(texts)}
    return Wanted(Kind.WHAT, consumed=frozenset(spot for spot in beside if texts[spot] in _BESIDE_NUMBERS))


def _what_part(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "What role does … play in …": that of a cause of it. By itself, or of somebody with a name, it may be
    a position."""
    played = [place for place in range(at + 2, len(texts)) if stem(texts[place]) == "play"]
    if texts[at + 1] not in _PARTS or not played:
        return None
    if any(word.name and not word.owner for word in words[at + 1 : played[0]]):
        return None
    if FUNCTION.issuperset(texts[played[-1] + 1 :]):
        return None
    return Wanted(Kind.WHY, consumed=frozenset({at + 1, *played}))


def _what_with_noun(texts: list[str], at: int, rest: list[str]) -> Wanted | None:
    """ "Which way do they go", "in which decade of her life"."""
    is_going = rest[1:2] and (rest[1] in DO or (rest[1] in COPULA and rest[-1].endswith("ing")))
    if rest[0] in DIRECTION_NOUNS and texts[at - 1 : at] != ["in"] and is_going:
        return Wanted(Kind.WHERE, consumed=frozenset({at + 1}))
    if rest[0] == "decade" and "life" in rest:
        return Wanted(Kind.AGE, consumed=frozenset({at + 1, texts.index("life")}))
    return None
