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
    ANYBODY,
    COUNT_NOUNS,
    FUNCTION,
    LIGHT,
    MEASURES,
    PARTICLES,
    PRONOUNS,
    SAID_NOUNS,
    SHARE_NOUNS,
    SOURCE_NOUNS,
    STORY_NOUNS,
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
_CLASS_STEMS = frozenset(map(stem, _CLASS_NOUNS))
_DATA = frozenset("data figure figures number numbers count counts statistics stats estimate".split())
_STRANDED = frozenset("against for of to from about into on by through with".split())
_QUOTED = frozenset("quoted cited saying reported quoting".split())
_OFTEN = frozenset("often frequently regularly commonly".split())
_SORTS = frozenset("kind kinds type types sort sorts manner".split())
_FELLOWS = frozenset("guy fella fellow bloke chap dude lady person character".split())
_PASTS = frozenset(
    "became began broke came fell found got grew held kept lost rose sank shrank stood won went".split()
)
_NO_PASTS = frozenset("need speed seed breed feed creed shed bed weed steed".split())
_OBJECTS = tuple([text] for text in ("how", "what", "when", "where", "whether", "them", "him", "her"))
_STORY_WORDS = 3
"""“Is this report”."""
_TOLD = frozenset(
    "told asked ordered forced allowed required expected advised urged paid supposed made".split()
)
_PAYING = frozenset(map(stem, "pay spend earn cost owe charge give make get lose save".split()))
_UNCOUNTED = frozenset("news has does was is this less always".split())
_REACHING = frozenset(map(stem, "go reach date stretch extend".split()))
_GETTING = frozenset("get gets got take takes took find finds found".split())


def question_word(texts: list[str]) -> int | None:  # noqa: C901, PLR0911 (one rule a line)
    """The place of the word that asks: the first, behind a preposition, or in the middle where no
    auxiliary or command stands at the front ("chinese in 2021 how many")."""
    start = 1 if texts[0] in LEADING and len(texts) > 1 else 0
    behind = _behind_clause(texts)
    if behind is not None:
        return behind
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
            if text == "which" and stem(following) in _CLASS_STEMS and _asks_on(texts[place + 2 :]):
                return place
            if place and (_is_all_idle(texts[place + 1 :]) or _asks_back(texts[place:])):
                return place
    return None


def _behind_clause(texts: list[str]) -> int | None:
    """The place of the word that asks behind a clause that says when ("when you arrive what do you see")."""
    if texts[0] not in ("when", "where") or set(texts[1:2]) <= AUX | PARTICLES | LEADING:
        return None
    for place in range(3, len(texts) - 1):
        following = texts[place + 1]
        if texts[place] in ("what", "which") and (following in AUX | DO or stem(following) in _CLASS_STEMS):
            return place if _asks_on(texts[place + 1 :]) else None
    return None


def _asks_on(rest: list[str]) -> bool:
    """Whether a verb of asking follows the noun of "which", as none does in a relative clause."""
    return not (AUX | DO).isdisjoint(rest)


def _asks_back(texts: list[str]) -> bool:
    """Whether it ends by asking what was named before is of ("the 30%: *whose number is it*")."""
    rest = texts[2:]
    return texts[0] in ("whose", "what", "which") and not COPULA.isdisjoint(rest) and _is_all_idle(rest)


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


def _how(  # noqa: PLR0911 (one rule a line)
    texts: list[str], words: Sequence[Word], at: int, after: str
) -> Wanted:
    if after == "many" and texts[at + 2 : at + 3] in (["percent"], ["%"]):
        return Wanted(Kind.SHARE, consumed=frozenset({at + 2}))
    if after == "many":
        return Wanted(Kind.COUNT, focus=counted(texts, words, at + 2))
    if after == "much":
        counts = _counts(texts, words, at + 2)
        return Wanted(Kind.COUNT, focus=counted(texts, words, at + 2)) if counts else Wanted(Kind.AMOUNT)
    if after == "come":
        return Wanted(Kind.WHY, consumed=frozenset({at + 1}))
    if after in ("old", "recent", "current") and _is_story(words[at + 2 :]):
        return Wanted(Kind.WHEN, consumed=frozenset({at + 1}))
    if texts[at + 1 : at + 3] == ["far", "back"]:
        return Wanted(Kind.WHEN, consumed=_of_reaching(words, at + 1))
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


def _is_done(texts: list[str], start: int) -> bool:
    """Whether it goes on with what somebody does or is told to do: "what are *the singers doing*", "what is
    *hard to* beat"."""
    run = next(
        (place for place in range(start, len(texts)) if texts[place] in STOPS - {"the", "a", "an"}),
        len(texts),
    )
    subject = [text for text in texts[start:run] if text not in ("the", "a", "an", "these", "those", "their")]
    to = texts[run : run + 1] == ["to"]
    if to and len(subject) == 1 and start + 1 == run:
        return True
    if to and len(subject) > 1 and subject[-1] in _TOLD:
        return True
    are = texts[start - 1] in ("are", "were")
    return are and any(text.endswith("ing") for text in subject[1:]) and _is_plural(subject[0])


def _is_plural(text: str) -> bool:
    return text.endswith("s") or text in ANYBODY or text in ("they", "we", "you")


def _is_past(text: str, rest: list[str]) -> bool:
    """Whether it is the past of a verb whose subject is "what" ("what came first", "what changed in May")."""
    regular = text.endswith("ed") and text not in _NO_PASTS and set(rest[:1]) <= STOPS
    return text in _PASTS or regular


def _counts(texts: list[str], words: Sequence[Word], start: int) -> bool:
    """Whether "how much" is asked of what is counted ("how much people"), and not paid by them."""
    end = next((place for place in range(start, len(texts)) if texts[place] in STOPS), len(texts))
    run = words[start:end]
    if any(word.stem in _PAYING for word in run) or (run and run[0].text in _UNCOUNTED):
        return False
    return any(word.text in ANYBODY for word in run[:3]) or bool(
        run and run[0].text.endswith("s") and not run[0].text.endswith("ss") and len(run[0].text) > 3
    )


def _is_story(rest: Sequence[Word]) -> bool:
    """Whether "is this report" or the like follows."""
    if len(rest) < _STORY_WORDS or rest[0].text not in COPULA or rest[1].text not in ("this", "the", "that"):
        return False
    ends = len(rest) == _STORY_WORDS or rest[_STORY_WORDS].text in FUNCTION | LIGHT
    return ends and rest[2].text in STORY_NOUNS and not rest[2].owner


def _of_reaching(words: Sequence[Word], start: int) -> frozenset[int]:
    """The places of "far back" and of the verb of "how far back does it *go*"."""
    reaching = {len(words) - 1} if words[-1].stem in _REACHING else set()
    return frozenset({start, start + 1} | reaching)


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
    numbered = any(word.is_number for word in words)
    if after == "does" and texts[-2:] == ["stand", "for"] and not numbered:
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
    if after in COPULA and _is_done(texts, at + 2):
        return Wanted(Kind.WHAT)
    if after in COPULA or after == "s":
        return noun_phrase(texts, words, at + 2, frozenset(), copula=True)
    if after in DO | AUX:
        said = speaker(texts, words, at)
        return said or Wanted(Kind.WHAT)
    if at + 1 < len(words) and words[at + 1].stem in _CAUSING:
        return Wanted(Kind.WHY, consumed=frozenset({at + 1}))
    if (
        after in ("happened", "happens", "")
        or _is_past(after, texts[at + 2 :])
        or texts[at + 2 : at + 3] in _OBJECTS
    ):
        return Wanted(Kind.WHAT)
    return noun_phrase(texts, words, at + 1, frozenset())
