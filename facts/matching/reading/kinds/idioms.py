"""Everyday ways of asking: "what counts as a visit", "what would it set me back", "how did that line go",
"who serves as treasurer"."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english.lexicon import ARTICLES, FUNCTION, STORY_NOUNS
from facts.matching.english.words import Word, stem
from facts.matching.reading.kinds.kind import Kind, Wanted
from facts.matching.reading.kinds.speakers import whose
from facts.matching.reading.kinds.vocabulary import (
    AUX,
    COPULA,
    DO,
    HOLDING,
    SAY_STEMS,
    STOPS,
    STRANDED,
)

A_LIVING = "a living"
"""What is asked for by "what does she do for a living": more than what she is, her trade."""

_CLASSING = frozenset(map(stem, "count qualify pass class classify regard treat".split()))
_SERVING = frozenset(map(stem, "serve act work officiate".split()))
_POSTS = frozenset("post position office job role title".split())
_SOMEBODY = frozenset("me you one us somebody someone people them".split())
_ANYONE = frozenset("one you i we people somebody someone".split())
_CALLERS = frozenset("they people you we one".split())
_DEAR = frozenset("expensive costly dear pricey cheap".split())
_COSTING = frozenset({"cost", "costing"})
_RECITED = frozenset("quote quotation line sentence saying phrase".split())
_ALIASES = frozenset("name pseudonym alias nickname".split())
_SUMMING = (["work", "out", "to"], ["works", "out", "to"], ["work", "out", "at"], ["add", "up", "to"])
_HIDING = (
    ["hides", "behind"],
    ["hiding", "behind"],
    ["stands", "behind"],
    ["behind"],
    ["goes", "by"],
    ["goes", "under"],
)
_HOLDING_FOR = frozenset(map(stem, "regard consider see view deem interpret".split()))
_NAMED = frozenset({"called", "named"})
_OTHER = frozenset("when while because after before if".split())
"""Behind them it is something else that is named: "what was he afraid of *when* he asked not to be named"."""
_TERMS = frozenset("term word phrase expression".split())
_WORDING = frozenset(map(stem, "attach apply use employ choose pick".split()))
_MEANING = frozenset(map(stem, "mean refer cover denote signify".split()))


def what(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """What "what" or "which" at the place ``at`` asks for."""
    return (
        _for_a_living(texts, at)
        or _counted_as(texts, words, at)
        or _set_back(texts, at)
        or _paid(texts, at)
        or _costing(texts, words, at)
        or _looked_like(texts, at)
        or _called(texts, words, at)
        or _term(texts, words, at)
        or _worded(texts, words, at)
        or _what_like(texts, at)
        or _amounting(texts, at)
    )


def how(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """What "how" at the place ``at`` asks for."""
    if went := how_it_went(texts, at):
        return Wanted(
            Kind.QUOTE,
            speaker=whose(texts, words, list(range(went)), went),
            consumed=frozenset({went, len(texts) - 1}),
        )
    if texts[-1] == "defined" and COPULA.issuperset(texts[at + 1 : at + 2]):
        return Wanted(Kind.IS, consumed=frozenset({len(texts) - 1}))
    return _how_dear(texts, at) or (_for_a_living(texts, at) if texts[at + 1 :] else None)


def _for_a_living(texts: list[str], at: int) -> Wanted | None:
    """ "What does Ann *do for a living*", "how did she *earn her living*": what her trade is."""
    is_asked = texts[at + 1] in AUX and texts[-1] == "living"
    is_for_work = texts[at + 1] in AUX and texts[-3:] == ["do", "for", "work"]
    if is_for_work or (is_asked and texts[-4:-1] == ["do", "for", "a"]):
        return Wanted(Kind.WHAT, focus=(A_LIVING,), consumed=frozenset({len(texts) - 1}))
    if is_asked and texts[-3:-2] and texts[-3] in ("earn", "make"):
        return Wanted(Kind.WHAT, focus=(A_LIVING,), consumed=frozenset({len(texts) - 3, len(texts) - 1}))
    return None


def _what_like(texts: list[str], at: int) -> Wanted | None:
    """ "What was the weather *like* in May"."""
    if texts[at] != "what" or texts[at + 1] not in COPULA or "like" not in texts[at + 3 :]:
        return None
    like = texts.index("like", at + 3)
    return Wanted(Kind.WHAT) if STOPS.issuperset(texts[like + 1 : like + 2]) else None


def _term(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "What does the *term* X *refer to*"."""
    last = len(texts) - 1 - (texts[-1] in ("to", "by"))
    if texts[at + 1] not in DO or texts[at + 2 : at + 3] != ["the"] or last < at + 5:
        return None
    if texts[at + 3] not in _TERMS or words[last].stem not in _MEANING:
        return None
    return Wanted(Kind.IS, consumed=frozenset({at + 3, last}))


def _worded(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "What adjective does Ann *attach* to it", "which word did she *use* for it"."""
    if texts[at + 1] not in _TERMS | {"adjective", "epithet"} or DO.isdisjoint(texts[at + 2 : at + 3]):
        return None
    used = {place for place in range(at + 4, len(texts)) if words[place].stem in _WORDING}
    return Wanted(Kind.WHAT, focus=(words[at + 1].stem,), consumed=frozenset(used)) if used else None


def _counted_as(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "What *counts as* a visit", "what do they *count as* a visit": what it is."""
    if texts[at + 1].endswith("s") and words[at + 1].stem in _CLASSING and "as" in texts[at + 2 : -1]:
        # Of whose count it is, more may be said than what the thing is.
        is_whole = texts[at + 2] == "as" and (STOPS - ARTICLES).isdisjoint(texts[at + 3 :])
        return Wanted(Kind.IS if is_whole else Kind.WHAT, consumed=frozenset({at + 1}))
    for verb in range(at + 1, len(texts) - 1):
        if words[verb].stem in _CLASSING and texts[verb + 1] in ("as", "for"):
            is_asked = texts[at + 1] in DO and verb > at + 2
            return (
                Wanted(Kind.WHAT, consumed=frozenset({verb})) if is_asked and verb + 2 < len(texts) else None
            )
    return None


def _set_back(texts: list[str], at: int) -> Wanted | None:
    """ "What would a ticket *set me back*"."""
    if texts[at + 1] not in DO | AUX:
        return None
    for verb in range(at + 3, len(texts) - 1):
        back = verb + 1 + (texts[verb + 1] in _SOMEBODY)
        if texts[verb] == "set" and texts[back : back + 1] == ["back"]:
            return Wanted(Kind.AMOUNT, consumed=frozenset(range(verb, back + 1)))
    return None


def _paid(texts: list[str], at: int) -> Wanted | None:
    """ "What would one *pay* for it"."""
    is_paid = texts[at + 1] in DO | AUX - COPULA and texts[at + 3 : at + 4] == ["pay"]
    if not is_paid or texts[at + 2] not in _ANYONE:
        return None
    return Wanted(Kind.AMOUNT, consumed=frozenset({at + 2, at + 3}))


def _costing(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "What did the roof *cost* us": how much, which the verb itself says."""
    if texts[at] != "what" or texts[at + 1] not in DO | AUX or texts[-1] in STRANDED:
        return None
    for verb in range(at + 3, len(texts)):
        if words[verb].stem in SAY_STEMS:
            return None
        if texts[verb] in _COSTING and texts[verb - 1] not in STOPS:
            behind = texts[verb + 1 : verb + 2]
            is_verb = (FUNCTION | _SOMEBODY).issuperset(behind) and behind != ["of"]
            return Wanted(Kind.AMOUNT) if is_verb else None
    return None


def _looked_like(texts: list[str], at: int) -> Wanted | None:
    """ "What the island *looks like*", "what does it *look like*"."""
    look = next((place for place in range(at + 2, len(texts) - 1) if texts[place] in ("look", "looks")), at)
    if look == at or texts[look + 1] != "like":
        return None
    return Wanted(Kind.WHAT, consumed=frozenset({look}))


def _called(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "What do they *call* the bridge", "what is the bridge *called*"."""
    is_named = texts[at] == "what" and texts[at + 1] in COPULA and texts[-1] in _NAMED
    if is_named and len(texts) > at + 3 and _OTHER.union(STORY_NOUNS).isdisjoint(texts):
        return Wanted(Kind.WHAT, focus=("name",), consumed=frozenset({len(texts) - 1}))
    verb = at + 3
    if texts[at + 1] not in DO or verb + 1 >= len(texts) or texts[at + 2] not in _CALLERS:
        return None
    if words[verb].stem != "call" or texts[-1] in ("for", "on", "off"):
        return None
    return Wanted(Kind.WHAT, focus=("name",), consumed=frozenset({at + 2, verb}))


def _amounting(texts: list[str], at: int) -> Wanted | None:
    """ "What does the toll *work out* to", "what do the fares *add up* to"."""
    verb = next((place for place in range(at + 3, len(texts) - 2) if texts[place : place + 3] in _SUMMING), 0)
    is_asked = verb and texts[at + 1] in DO | AUX - COPULA
    return Wanted(Kind.AMOUNT, consumed=frozenset({verb, verb + 1})) if is_asked else None


def _how_dear(texts: list[str], at: int) -> Wanted | None:
    """ "How *expensive* is it", "any idea how *expensive* it will be"."""
    is_so = not AUX.isdisjoint(texts[at + 2 : at + 3]) or texts[-1] in COPULA
    if _DEAR.isdisjoint(texts[at + 1 : at + 2]) or not is_so:
        return None
    return Wanted(Kind.AMOUNT, consumed=frozenset({at + 1}))


def _holds_for(texts: list[str], words: Sequence[Word], at: int) -> bool:
    """Whether somebody's opinion follows: "who *regards* the toll *as* a tax"."""
    return "as" in texts[at + 3 : -1] and words[at + 1].stem in _HOLDING_FOR


def how_it_went(texts: list[str], at: int) -> int:
    """The place of the quote of which "how did it go" is asked ("Ann's *line*, how did it go"), or 0."""
    if texts[-1] not in ("go", "goes", "went", "again"):
        return 0
    goes = texts[-2:-1] if texts[-1] == "again" else texts[-1:]
    if goes not in (["go"], ["goes"]) or (texts[at + 1] not in DO and goes == ["go"]):
        return 0
    return next((place for place, text in enumerate(texts[:-1]) if text in _RECITED), 0)


def _hidden(texts: list[str], at: int) -> frozenset[int]:
    """The places of what only asks who has a name: "who *hides behind the* name X", "who *goes by the* name
    of X", "who is *behind the* pseudonym X"."""
    name = next((place for place in range(at + 2, len(texts) - 1) if texts[place] in _ALIASES), 0)
    opening = [text for text in texts[at + 1 : name] if text not in ARTICLES | COPULA]
    # Of the name itself it must be said.
    return frozenset(range(at + 1, name)) if opening in _HIDING else frozenset()


def who(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """ "Who *holds the post of* X", "who *serves as* X", "who *hides behind the* name X": who X is."""
    if hidden := _hidden(texts, at):
        return Wanted(Kind.IS, focus=("who",), consumed=hidden)
    if texts[at + 2 : at + 3] == ["as"] and words[at + 1].stem in _CLASSING and texts[at + 3 :]:
        return Wanted(Kind.IS, consumed=frozenset({at + 1}))
    if _holds_for(texts, words, at):
        return Wanted(Kind.SAID_BY, consumed=frozenset({at + 1}))
    verb = at + 1 + (texts[at + 1 : at + 2] in (["currently"], ["has"], ["now"], ["is"]))
    if verb + 2 >= len(texts):
        return None
    if texts[verb + 1] == "as" and words[verb].stem in _SERVING:
        return Wanted(Kind.IS, focus=("who",), consumed=frozenset({verb}))
    is_office = (
        texts[verb + 1] == "the" and texts[verb + 2] in _POSTS and texts[verb + 3 : verb + 4] == ["of"]
    )
    if not is_office or words[verb].stem not in HOLDING:
        return None
    return Wanted(Kind.IS, focus=("who",), consumed=frozenset({verb, verb + 2}))
