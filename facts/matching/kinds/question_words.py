"""What is asked for by a question word: how, who, when, where, why, what or which."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.kinds import forms
from facts.matching.kinds.forms import COMING
from facts.matching.kinds.kind import Kind, Wanted
from facts.matching.kinds.noun_phrases import counted, noun_phrase
from facts.matching.kinds.speakers import speaker, told
from facts.matching.kinds.vocabulary import (
    AUX,
    COPULA,
    DO,
    IMPERATIVE,
    LEADING,
    SAY_STEMS,
    STOPS,
    TELLING,
    WH,
)
from facts.matching.lexicon import (
    AGE_NOUNS,
    COUNT_NOUNS,
    FUNCTION,
    LIGHT,
    MEASURES,
    PARTICLES,
    PRONOUNS,
    SAID_NOUNS,
    SHARE_NOUNS,
    SOURCE_NOUNS,
    WHEN_NOUNS,
    WHERE_NOUNS,
    WHO_NOUNS,
    WHY_NOUNS,
)
from facts.matching.words import Word, stem

_CAUSING = frozenset(
    map(stem, "cause lead drive trigger explain prompt spur fuel motivate push bring make".split())
)
_CLASS_NOUNS = (
    AGE_NOUNS | COUNT_NOUNS | SHARE_NOUNS | WHEN_NOUNS | WHERE_NOUNS | WHY_NOUNS | WHO_NOUNS | SOURCE_NOUNS
)
_DATA = frozenset("data figure figures number numbers count counts statistics stats estimate".split())
_STRANDED = frozenset("against for of to from about into on by through with".split())
_QUOTED = frozenset("quoted cited saying reported quoting".split())
_OFTEN = frozenset("often frequently regularly commonly".split())
_SORTS = frozenset("kind kinds type types sort sorts manner".split())
_FELLOWS = frozenset("guy fella fellow bloke chap dude lady person character".split())
_GETTING = frozenset("get gets got take takes took find finds found".split())


def question_word(texts: list[str]) -> int | None:  # noqa: C901, PLR0911 (one rule a line)
    """The place of the word that asks: the first, behind a preposition, or in the middle where no
    auxiliary or command stands at the front ("chinese in 2021 how many")."""
    start = 1 if texts[0] in LEADING and len(texts) > 1 else 0
    if texts[start] in WH:
        return start
    if texts[0] in AUX:
        return None
    for place, text in enumerate(texts):
        if text == "how" and place + 1 < len(texts) and texts[place + 1] in MEASURES | {"many", "much"}:
            return place
        if text in WH:
            if place == len(texts) - 1 or texts[0] in TELLING | IMPERATIVE:
                return place
            if place and texts[place - 1] in LEADING and text in ("what", "which", "whom"):
                return place
            if text in ("why", "what", "when", "where") and place == 1:
                return place
            following = texts[place + 1]
            if text in ("why", "what") and (following in AUX | DO or following.rstrip("s") in _CLASS_NOUNS):
                return place
            if place and _is_all_idle(texts[place + 1 :]):
                return place
    return None


def _is_all_idle(texts: list[str]) -> bool:
    """Whether nothing follows but what goes without saying ("the new bridge, where is it")."""
    return all(
        text in FUNCTION or text in LIGHT or text in PRONOUNS or text in PARTICLES or stem(text) in SAY_STEMS
        for text in texts
    )


def with_question_word(texts: list[str], words: Sequence[Word], at: int) -> Wanted:
    """What is wanted by the question word at the place ``at``."""
    word = texts[at]
    after = texts[at + 1] if at + 1 < len(texts) else ""
    if word == "how":
        return _how(texts, words, at, after)
    if word in ("who", "whom", "whose"):
        return _who(texts, words, at)
    if word == "when":
        return Wanted(
            Kind.WHEN, consumed=frozenset(place for place, text in enumerate(texts) if text == "first")
        )
    if word == "where":
        return _where(texts, words)
    if word == "why":
        return Wanted(Kind.WHY)
    return _what(texts, words, at, after)


def _how(texts: list[str], words: Sequence[Word], at: int, after: str) -> Wanted:
    if after == "many" and texts[at + 2 : at + 3] in (["percent"], ["%"]):
        return Wanted(Kind.SHARE, consumed=frozenset({at + 2}))
    if after == "many":
        return Wanted(Kind.COUNT, focus=counted(texts, words, at + 2))
    if after == "much":
        return Wanted(Kind.AMOUNT)
    if after == "come":
        return Wanted(Kind.WHY, consumed=frozenset({at + 1}))
    if after == "old":
        return Wanted(Kind.AGE, consumed=frozenset({at + 1}))
    if after == "likely":
        return Wanted(Kind.SHARE, consumed=frozenset({at + 1}))
    if after in MEASURES:
        # "How long is the border" wants a length, "how long has it been there" a time.
        extent = "extent" if texts[at + 2 : at + 3] in (["is"], ["are"]) else "course"
        measure = "often" if after in _OFTEN else words[at + 1].stem
        return Wanted(Kind.MEASURE, focus=(f"{measure} {extent}",), consumed=frozenset({at + 1}))
    said = speaker(texts, words, at)
    return said or Wanted(Kind.MANNER)


def _who(  # noqa: PLR0911 (one rule a line)
    texts: list[str], words: Sequence[Word], at: int
) -> Wanted:
    place = at + 1
    while place < len(texts) and (texts[place] in FUNCTION or texts[place] in ("first", "originally")):
        place += 1
    if (
        place < len(texts)
        and words[place].stem in SAY_STEMS
        and texts[at] == "who"
        and not _has_do(texts, at)
    ):
        return Wanted(Kind.SAID_BY, recipient=told(texts, words, place), consumed=frozenset({place}))
    if place < len(texts) and texts[place : place + 2] in (
        ["brought", "up"],
        ["brings", "up"],
        ["bring", "up"],
    ):
        return Wanted(Kind.SAID_BY, consumed=frozenset({place, place + 1}))
    form = forms.who(texts, words, at)
    if form:
        return form
    if (at == len(texts) - 1 and texts[at] == "who") or (
        texts[at] == "whose" and at + 1 < len(texts) and texts[at + 1].rstrip("s") in SAID_NOUNS
    ):
        return Wanted(Kind.SAID_BY, consumed=frozenset({at + 1}))
    if texts[at] == "whose" and any(text in _DATA for text in texts[at + 1 : at + 4]):
        return Wanted(Kind.SOURCE)
    if "according" in texts:
        return Wanted(Kind.SOURCE, consumed=frozenset({texts.index("according")}))
    after = texts[at + 1] if at + 1 < len(texts) else ""
    if after in COPULA and texts[at + 2 : at + 3] and texts[at + 2] in _QUOTED:
        return Wanted(Kind.SAID_BY, consumed=frozenset({at + 2}))
    if after in COPULA and at + 2 < len(texts) and texts[at] == "who" and texts[at + 2] not in LEADING:
        fellow = {len(texts) - 1} if len(texts) > at + 3 and texts[-1] in _FELLOWS else set()
        return Wanted(Kind.IS, focus=("who",), consumed=frozenset(fellow))
    return Wanted(Kind.WHO)


def _has_do(texts: list[str], at: int) -> bool:
    return at + 1 < len(texts) and texts[at + 1] in DO and texts[at + 1] not in ("has", "have", "had")


def _where(texts: list[str], words: Sequence[Word]) -> Wanted:
    used = frozenset(place for place, text in enumerate(texts) if text in COMING | _GETTING)
    is_from = "from" in (texts[0], texts[-1]) or any(
        texts[place + 1 : place + 2] == ["from"] for place in used
    )
    if is_from and _is_about_a_figure(texts, words):
        return Wanted(Kind.SOURCE, consumed=used)
    return Wanted(Kind.WHERE)


def _is_about_a_figure(texts: list[str], words: Sequence[Word]) -> bool:
    """Whether "where does it come from" is asked of a figure, and not of what the figure counts."""
    for place, text in enumerate(texts):
        following = texts[place + 1 : place + 2]
        if text in _DATA or text in SHARE_NOUNS or text == "%":
            return following != ["of"] or text not in ("%", "percent")
        if words[place].is_number and "does" in texts and (not following or following[0] in COMING):
            return True
        if words[place].is_number and following == ["from"]:
            return True
    return False


def _what(  # noqa: C901, PLR0911, PLR0912 (one rule a line)
    texts: list[str], words: Sequence[Word], at: int, after: str
) -> Wanted:
    if after in COPULA and texts[at + 2 : at + 3] in (["happening"], ["going"]):
        return Wanted(Kind.WHAT)
    if (
        after in COPULA
        and at + 2 < len(words)
        and (words[at + 2].stem in _CAUSING or texts[at + 2] == "behind")
    ):
        return Wanted(Kind.WHY, consumed=frozenset({at + 2}))
    if after in COPULA and texts[at + 2 : at + 4] == ["meant", "by"]:
        return Wanted(Kind.IS, consumed=frozenset({at + 2}))
    if after == "does" and texts[-2:] == ["stand", "for"]:
        return Wanted(Kind.IS, focus=("stands for",), consumed=frozenset({len(texts) - 2}))
    form = forms.what(texts, words, at)
    if form:
        return form
    if after == "of":
        return Wanted(Kind.WHAT, focus=("which of",))
    if after in _SORTS and texts[at + 2 : at + 3] == ["of"]:
        return Wanted(Kind.WHAT, focus=("what kind",), consumed=frozenset({at + 1}))
    if texts[-1] in COPULA and after not in COPULA:
        return Wanted(Kind.IS)
    if after in COPULA and (
        texts[-1] in _STRANDED
        or (
            texts[at + 2 : at + 3]
            and texts[at + 2].endswith("ed")
            and set(texts[at + 3 : at + 4]) <= STOPS | PARTICLES
        )
    ):
        return Wanted(Kind.WHAT)
    if after in COPULA or after == "s":
        return noun_phrase(texts, words, at + 2, frozenset(), copula=True)
    if after in DO | AUX:
        said = speaker(texts, words, at)
        return said or Wanted(Kind.WHAT)
    if at + 1 < len(words) and words[at + 1].stem in _CAUSING:
        return Wanted(Kind.WHY, consumed=frozenset({at + 1}))
    if after in ("happened", "happens", ""):
        return Wanted(Kind.WHAT)
    return noun_phrase(texts, words, at + 1, frozenset())
