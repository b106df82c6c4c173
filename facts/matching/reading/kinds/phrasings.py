"""Set ways of asking what a thing is, why it is so, and what somebody says of it: "what kind of
place is it", "how does she defend it", "what objection do they raise", "who quipped that"."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english.lexicon import SAID_NOUNS
from facts.matching.english.words import Word, stem
from facts.matching.reading.kinds import idioms
from facts.matching.reading.kinds.kind import Kind, Wanted
from facts.matching.reading.kinds.speakers import named_from, said_by
from facts.matching.reading.kinds.vocabulary import AUX, COPULA, DO

_SORTS = frozenset("kind kinds type types sort sorts".split())
_THINGS = frozenset(
    "place thing firm company business outfit enterprise organisation organization body group institution"
    " establishment".split()
)
"""Nouns so general that "what kind of *place* is it" asks what it is."""
_PURPOSES = frozenset("point rationale logic reasoning thinking justification".split())
_OF_PURPOSE = frozenset("of behind for in".split())
_EXPLAINING = frozenset(map(stem, "justify defend rationalize excuse answer react counter".split()))
_FINITE = frozenset(
    "answers answered explains explained justifies justified defends defended responds replies".split()
)
_VOICED = (SAID_NOUNS - {"words", "word", "quote", "quotation", "view", "argument"}) | frozenset(
    "answer defence defense allegation protest caution warning caveat reservation concern plea appeal"
    " promise pledge prediction".split()
)
_VOICING = frozenset(
    map(stem, "make raise level offer give voice express lodge put have bring levy issue".split())
)
_BEHIND_VOICING = frozenset("at against forward".split())
_OF_SAYING = frozenset("said written claimed stated argued reported alleged".split())
_BEEN = (["is", "been"], ["has", "been"], ["have", "been"], ["was", "being"], ["is", "being"])
_ON = frozenset("about on of regarding concerning".split())
_UTTERING = frozenset(map(stem, "boast brag joke quip lament grumble moan gripe retort".split()))
_UTTERING_THAT = frozenset(map(stem, "insist maintain contend allege object protest concede confess".split()))
_ANYONE = frozenset("one you we people anyone anybody".split())


def what(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """What "what" or "which" at the place ``at`` asks for."""
    return (
        _sort_of_thing(texts, at)
        or _point_of(texts, at)
        or _voiced(texts, words, at)
        or _been_said(texts, at)
        or _meant_by(texts, at)
        or idioms.what(texts, words, at)
    )


def _meant_by(texts: list[str], at: int) -> Wanted | None:
    """ "What does X *mean by* Y", "what X *means by* Y"."""
    verb = next((place for place in range(at + 2, len(texts) - 1) if texts[place + 1] == "by"), at)
    if texts[verb] not in ("mean", "means", "meant"):
        return None
    return Wanted(Kind.IS, consumed=frozenset({verb}))


def how(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "How does Ann *explain* it", "how did she *defend* it": what she says of it."""
    if form := idioms.how(texts, words, at):
        return form
    if texts[at + 1 : at + 2] and texts[at + 1] in _FINITE and at + 2 < len(texts):
        return Wanted(Kind.SAID, speaker=named_from(texts, words, at + 2), consumed=frozenset({at + 1}))
    if not (DO | AUX - COPULA).issuperset(texts[at + 1 : at + 2]):
        return None
    for verb in range(at + 3, len(texts) - 1):
        if words[verb].stem in _EXPLAINING:
            if _ANYONE.issuperset(texts[at + 2 : verb]):
                return Wanted(Kind.WHY, consumed=frozenset({verb}))
            return said_by(texts, words, at + 2, verb)
    return None


def who(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "Who *quipped* that …"."""
    rest = texts[at + 1 :]
    if held := idioms.who(texts, words, at):
        return held
    verb = at + 1 + (rest[:1] in (["has"], ["have"], ["had"], ["once"]))
    if verb >= len(texts):
        return None
    is_that = texts[verb + 1 : verb + 2] == ["that"]
    if words[verb].stem in _UTTERING or (is_that and words[verb].stem in _UTTERING_THAT):
        return Wanted(Kind.SAID_BY, consumed=frozenset({verb}))
    return None


def _sort_of_thing(texts: list[str], at: int) -> Wanted | None:
    """ "What kind of place is X", "X is what sort of a place"."""
    noun = at + 3 + (texts[at + 3 : at + 4] in (["a"], ["an"]))
    is_sort = texts[at + 1] in _SORTS and texts[at + 2 : at + 3] == ["of"]
    if not is_sort or _THINGS.isdisjoint(texts[noun : noun + 1]):
        return None
    is_asked = COPULA.issuperset(texts[noun + 1 : noun + 2]) if noun + 1 < len(texts) else at > 0
    return Wanted(Kind.IS, consumed=frozenset({at + 1, noun})) if is_asked else None


def _point_of(texts: list[str], at: int) -> Wanted | None:
    """ "What is the *point of* X"."""
    rest = texts[at + 1 :]
    is_point = rest[:1] and rest[0] in COPULA and rest[1:2] == ["the"] and not _PURPOSES.isdisjoint(rest[2:3])
    if not is_point or _OF_PURPOSE.isdisjoint(rest[3:4]):
        return None
    behind = {at + 4} if rest[3] == "behind" else set()
    return Wanted(Kind.WHY, consumed=frozenset({at + 3} | behind))


def _voiced(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "What objection does X *raise* to it", "what accusation does X *make against* them"."""
    rest = texts[at + 1 :]
    if rest[0].removesuffix("s") not in _VOICED or rest[1:2] == [] or rest[1] not in DO:
        return None
    for verb in range(at + 4, len(texts)):
        if words[verb].stem in _VOICING:
            said = said_by(texts, words, at + 3, verb)
            behind = (
                {verb + 1} if texts[verb + 1 : verb + 2] and texts[verb + 1] in _BEHIND_VOICING else set()
            )
            return Wanted(Kind.SAID, speaker=said.speaker, consumed=frozenset({at + 1, verb} | behind))
    return None


def _been_said(texts: list[str], at: int) -> Wanted | None:
    """ "What has *been said* on whether …"."""
    rest = texts[at + 1 :]
    if rest[:2] not in _BEEN or _OF_SAYING.isdisjoint(rest[2:3]) or _ON.isdisjoint(rest[3:4]):
        return None
    return Wanted(Kind.SAID, consumed=frozenset({at + 2, at + 3}))
