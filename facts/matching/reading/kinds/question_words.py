"""What is asked for by a question word: how, who, when, where, why, what or which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facts.matching.english.lexicon import (
    ANYBODY,
    FUNCTION,
    LIGHT,
    MEASURES,
    PARTICLES,
    ROLE_NOUNS,
    SHARE_NOUNS,
    STORY_NOUNS,
    UNITS,
    WHO_NOUNS,
)
from facts.matching.english.words import Word, stem
from facts.matching.reading.kinds import forms, phrasings
from facts.matching.reading.kinds.forms import COMING
from facts.matching.reading.kinds.kind import Kind, Wanted
from facts.matching.reading.kinds.noun_phrases import (
    counted,
    decades,
    noun_phrase,
    of_time,
)
from facts.matching.reading.kinds.speakers import said_by, speaker
from facts.matching.reading.kinds.vocabulary import (
    AUX,
    COPULA,
    DATA,
    DEFINITIONS,
    DO,
    FINER,
    HOLDING,
    RANKING,
    STATEMENTS,
    STOPS,
    STRANDED,
)
from facts.matching.reading.kinds.who import FELLOWS, wanted_by_who

_BODIES = WHO_NOUNS | frozenset("government board office council ministry country state institute".split())
_CAUSING = frozenset(
    map(stem, "cause lead drive trigger explain prompt spur fuel motivate push bring make".split())
)
_CAUSED = frozenset("made brought led driven".split())
_UPRIGHT = frozenset("high tall deep wide heavy".split())
_OFTEN = frozenset("often frequent frequently regularly commonly".split())
_TOPICAL = frozenset("about regarding concerning when during at".split())
_SORTS = frozenset(
    "kind kinds type types sort sorts manner species breed variety category brand genre".split()
)
_PASTS = frozenset(
    "became began broke came fell found got grew held kept lost rose sank shrank stood won went".split()
)
_NO_PASTS = frozenset("need speed seed breed feed creed shed bed weed steed".split())
_STORY_WORDS = 3
"""“Is this report”."""
_TOLD = frozenset(
    "told asked ordered forced allowed required expected advised urged paid supposed made".split()
)
_MATERIAL = frozenset({"of", "with"})
_SHORTEST_CLAUSE = 3
_NUMBERS = frozenset("number count total".split())
_REACHING = frozenset(map(stem, "go reach date stretch extend".split()))
_OFFERING = frozenset(
    map(
        stem,
        "offer cite advance adduce list name mention identify provide supply present put suggest".split(),
    )
)
_SIZES = frozenset("thick long big large".split())
_UNITS = frozenset(map(stem, (*UNITS["far"], "second", "minute", "hour", "day", "week", "month", "year")))
_DIMENSIONS = frozenset("thick broad loud".split())
"""Adjectives of what is measured, which may go with much that is not."""
_NEEDING = frozenset("need needed require required".split())
_STAYING = frozenset("stay stayed remain remained".split())
_GETTING = frozenset("get gets got take takes took find finds found".split())


def with_question_word(texts: list[str], words: Sequence[Word], at: int) -> Wanted:
    """What is wanted by the question word at the place ``at``."""
    word = texts[at]
    after = texts[at + 1] if at + 1 < len(texts) else ""
    since = frozenset({at - 1} if at and texts[at - 1] == "since" else ())
    if word == "how":
        wanted = _how(texts, words, at, after)
        return replace(wanted, consumed=wanted.consumed | since)
    if word in ("who", "whom", "whose"):
        return wanted_by_who(texts, words, at)
    if word == "when":
        return Wanted(
            Kind.WHEN,
            consumed=since.union(place for place, text in enumerate(texts) if text == "first"),
        )
    if word == "where":
        return _where(texts)
    if word == "why":
        return Wanted(Kind.WHY)
    return _what(texts, words, at, after)


def _how(  # noqa: C901, PLR0911, PLR0912 (one rule a line)
    texts: list[str], words: Sequence[Word], at: int, after: str
) -> Wanted:
    if phrased := phrasings.how(texts, words, at):
        return phrased
    if after == "many" and texts[at + 2 : at + 3] in (["percent"], ["%"]):
        return Wanted(Kind.SHARE, consumed=frozenset({at + 2}))
    if after == "many" and texts[at + 2 : at + 4] == ["years", "old"]:
        return Wanted(Kind.AGE, consumed=frozenset({at + 2, at + 3}))
    if after == "many":
        limit = {at - 2} if texts[max(0, at - 2) : at] == ["up", "to"] else set()
        return Wanted(Kind.COUNT, focus=counted(texts, words, at + 2), consumed=frozenset(limit))
    if (
        texts[-2:-1] == ["in"]
        and after in _SIZES
        and texts[-1].endswith("s")
        and words[-1].stem not in _UNITS
    ):
        # "How thick is it in pages".
        return Wanted(Kind.COUNT, focus=(words[-1].stem,), consumed=frozenset({at + 1}))
    if after == "much" and (time := _time(texts, at + 2)):
        return Wanted(Kind.MEASURE, focus=("long course",), consumed=time)
    if after == "much":
        return Wanted(Kind.AMOUNT)
    if after == "come":
        return Wanted(Kind.WHY, consumed=frozenset({at + 1}))
    if after in ("old", "recent", "current") and _is_story(words[at + 2 :]):
        return Wanted(Kind.WHEN, consumed=frozenset({at + 1}))
    if ago := _how_long_ago(texts, words, at):
        return Wanted(Kind.WHEN, consumed=ago)
    if after == "recent":
        return Wanted(Kind.WHEN)
    if after == "old":
        return Wanted(Kind.AGE, consumed=frozenset({at + 1}) | decades(texts))
    if after == "likely":
        return Wanted(Kind.SHARE, consumed=frozenset({at + 1}))
    if after in MEASURES and (noun := _measured_noun(texts, at + 2)):
        # "How large a share", "how high is the number".
        used = frozenset({at + 1, noun})
        if texts[noun] in SHARE_NOUNS | FINER:
            return Wanted(Kind.SHARE, consumed=used)
        return Wanted(Kind.COUNT, focus=counted(texts, words, noun + 2), consumed=used)
    if after in _DIMENSIONS and AUX.issuperset(texts[at + 2 : at + 3]):
        return Wanted(Kind.MEASURE, focus=(f"{after} extent",), consumed=frozenset({at + 1}))
    if after in MEASURES:
        # "How long is the border" wants a length, "how long has it been there" a time.
        particle = not PARTICLES.isdisjoint(texts[at + 2 : at + 3])
        is_length = texts[at + 2 + particle : at + 3 + particle] in (["is"], ["are"]) or after in _UPRIGHT
        extent = "extent" if is_length else "course"
        measure = "often" if after in _OFTEN else words[at + 1].stem
        used = frozenset(range(at + 1, at + 2 + particle)).union(_lasting(texts, at))
        return Wanted(Kind.MEASURE, focus=(f"{measure} {extent}",), consumed=used)
    said = _put_it(texts, words, at) or speaker(texts, words, at)
    return said or Wanted(Kind.MANNER)


def _time(texts: list[str], start: int) -> frozenset[int]:
    """The places of "time" and what goes without saying before it in "how much *lead time*"."""
    time = start + (texts[start : start + 1] in (["lead"], ["advance"]))
    is_asked = texts[time : time + 1] == ["time"] and AUX.issuperset(texts[time + 1 : time + 2])
    return frozenset(range(start, time + 1)) if is_asked else frozenset()


def _lasting(texts: list[str], at: int) -> frozenset[int]:
    """The places of what goes without saying of what takes its time ("how long did they *need* to build it",
    "how long did it *stay* shut")."""
    if texts[at + 1] != "long" or AUX.isdisjoint(texts[at + 2 : at + 3]):
        return frozenset()
    return frozenset(
        place
        for place in range(at + 3, len(texts) - 1)
        if (texts[place] in _NEEDING and texts[place + 1] == "to")
        or (texts[place] in _STAYING and texts[place + 1] not in FUNCTION | PARTICLES)
    )


def _put_it(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """What is said, of "how did Ann *put it*", and not of "how did she put it there"."""
    verb = next((spot for spot in range(at + 3, len(texts)) if texts[spot : spot + 2] == ["put", "it"]), None)
    if verb is None or texts[at + 1] not in DO or not _TOPICAL.issuperset(texts[verb + 2 : verb + 3]):
        return None
    return said_by(texts, words, at + 2, verb)


def _measured_noun(texts: list[str], start: int) -> int | None:
    """The place of the share or the number of which "how large" is asked."""
    article = start + 1 if texts[start : start + 1] and texts[start] in COPULA else start
    noun = article + 1
    if texts[article : article + 1] not in (["a"], ["an"], ["the"]) or noun >= len(texts):
        return None
    is_number = texts[noun] in SHARE_NOUNS | FINER or (
        texts[noun] in _NUMBERS and texts[noun + 1 : noun + 2] == ["of"]
    )
    return noun if is_number else None


def _is_done(texts: list[str], start: int) -> bool:
    """Whether it goes on with what somebody does or is told to do: "what are *the singers doing*", "what is
    *hard to* beat"."""
    run = next(
        (place for place in range(start, len(texts)) if texts[place] in STOPS - {"the", "a", "an"}),
        len(texts),
    )
    subject = [text for text in texts[start:run] if text not in ("the", "a", "an", "these", "those", "their")]
    to = texts[run : run + 1] == ["to"]
    if to and len(subject) > 1 and subject[-1].endswith("ing"):
        return True
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


def _is_story(rest: Sequence[Word]) -> bool:
    """Whether "is this report" or the like follows."""
    if len(rest) < _STORY_WORDS or rest[0].text not in COPULA or rest[1].text not in ("this", "the", "that"):
        return False
    ends = len(rest) == _STORY_WORDS or rest[_STORY_WORDS].text in FUNCTION | LIGHT
    return ends and rest[2].text in STORY_NOUNS and not rest[2].owner


def _how_long_ago(texts: list[str], words: Sequence[Word], at: int) -> frozenset[int]:
    """The places of "recently", "long ago", or "far back" and the verb of "how far back does it *go*"."""
    if texts[at + 1 : at + 2] == ["recently"]:
        return frozenset({at + 1})
    if texts[at + 1 : at + 3] == ["long", "ago"]:
        return frozenset({at + 1, at + 2})
    if texts[at + 1 : at + 3] != ["far", "back"]:
        return frozenset()
    reaching = {len(words) - 1} if words[-1].stem in _REACHING else set()
    return frozenset({at + 1, at + 2} | reaching)


def _where(texts: list[str]) -> Wanted:
    if texts[-2:] in (["come", "from"], ["comes", "from"]) and not STATEMENTS.isdisjoint(texts):
        said = {place for place, text in enumerate(texts) if text in STATEMENTS | {"come", "comes", "from"}}
        return Wanted(Kind.SAID_BY, consumed=frozenset(said))
    used = frozenset(place for place, text in enumerate(texts) if text in COMING | _GETTING)
    if not RANKING.isdisjoint(texts):
        return Wanted(Kind.WHAT)
    is_from = "from" in (texts[0], texts[-1]) or any(
        texts[place + 1 : place + 2] == ["from"] for place in used
    )
    if is_from and _is_about_a_figure(texts):
        return Wanted(Kind.SOURCE, consumed=used)
    return Wanted(Kind.WHERE)


def _is_about_a_figure(texts: list[str]) -> bool:
    """Whether "where does it come from" is asked of a figure, and not of what the figure counts."""
    for place, text in enumerate(texts):
        following = texts[place + 1 : place + 2]
        if text in DATA or text in SHARE_NOUNS or text == "%":
            return following != ["of"] or text not in ("%", "percent")
    return False


def _what(  # noqa: C901, PLR0911, PLR0912 (one rule a line)
    texts: list[str], words: Sequence[Word], at: int, after: str
) -> Wanted:
    if (
        after in COPULA
        and at + 2 < len(words)
        and (words[at + 2].stem in _CAUSING or texts[at + 2] == "behind")
    ):
        # "What *is made* there" asks for no cause, nor "what was *caused by* it".
        is_done = texts[at + 2].endswith("ed") or texts[at + 2] in _CAUSED
        return Wanted(Kind.WHAT) if is_done else Wanted(Kind.WHY, consumed=frozenset({at + 2}))
    if (
        after in COPULA
        and texts[at + 3 : at + 4]
        and texts[at + 3] in DEFINITIONS
        and texts[at + 4 : at + 5] == ["of"]
    ):
        return Wanted(Kind.IS, consumed=frozenset({at + 3}))
    if after in COPULA and texts[at + 2 : at + 4] in (["meant", "by"], ["understood", "by"]):
        return Wanted(Kind.IS, consumed=frozenset({at + 2}))
    numbered = any(word.is_number for word in words)
    if after == "does" and texts[-2:] == ["stand", "for"] and not numbered:
        return Wanted(Kind.IS, focus=("stands for",), consumed=frozenset({len(texts) - 2}))
    if after in FELLOWS and not words[at + 1].owner and not STOPS.issuperset(texts[at + 2 : at + 3]):
        # "Which lady counts them" is who does.
        kept = [*range(at + 1), *range(at + 2, len(texts))]
        wanted = wanted_by_who(
            ["who" if spot == at else texts[spot] for spot in kept], [words[spot] for spot in kept], at
        )
        used = frozenset(kept[spot] for spot in wanted.consumed if spot < len(kept))
        return replace(wanted, consumed=used | {at + 1})
    form = forms.what(texts, words, at)
    if form:
        return form
    if after in _BODIES and words[at + 1].owner and not DATA.isdisjoint(texts[at + 2 : at + 4]):
        # "Which board's data" is asked as "whose data" is.
        return Wanted(Kind.SOURCE)
    if after == "of" or _is_one_of_them(texts, at):
        return Wanted(Kind.WHAT, focus=("which of",))
    if after in _SORTS and texts[at + 2 : at + 3] == ["of"]:
        return Wanted(Kind.WHAT, focus=("what kind",), consumed=frozenset({at + 1}))
    if texts[-1] in COPULA and after not in COPULA:
        return (speaker(texts, words, at) if after in DO else None) or Wanted(Kind.IS)
    if after in COPULA and (
        texts[-1] in STRANDED
        or (
            texts[at + 2 : at + 3]
            and texts[at + 2].endswith("ed")
            and set(texts[at + 3 : at + 4]) <= STOPS | PARTICLES
        )
    ):
        return Wanted(Kind.WHAT)
    if after in COPULA and (_is_done(texts, at + 2) or (at and texts[at - 1] in _MATERIAL)):
        return Wanted(Kind.WHAT)
    if after in COPULA or after == "s":
        return noun_phrase(texts, words, at + 2, frozenset(), copula=True)
    if after in DO | AUX:
        said = speaker(texts, words, at)
        return said or Wanted(Kind.WHAT)
    if at + 1 < len(words) and words[at + 1].stem in _CAUSING and texts[at + 2 : at + 3] != ["up"]:
        return Wanted(Kind.WHY, consumed=frozenset({at + 1}))
    if after in ("happened", "happens", "") or _is_past(after, texts[at + 2 :]):
        return Wanted(Kind.WHAT)
    if _is_clause(texts, words, at):
        return Wanted(Kind.WHAT)
    wanted = noun_phrase(texts, words, at + 1, frozenset())
    if wanted.kind is Kind.WHEN:
        return replace(wanted, consumed=wanted.consumed | of_time(texts, words, at))
    if wanted.kind is Kind.WHAT and texts[at + 1] in ROLE_NOUNS:
        # "What position does Ann hold".
        held = {place for place in range(at + 3, len(texts)) if words[place].stem in HOLDING}
        return replace(wanted, consumed=wanted.consumed | held)
    if wanted.kind is Kind.WHY:
        # "Which reason is offered for it".
        offered = {place for place in range(at + 2, len(texts)) if words[place].stem in _OFFERING}
        return replace(wanted, consumed=wanted.consumed | offered)
    return wanted


def _is_one_of_them(texts: list[str], at: int) -> bool:
    """Whether it asks "*of the three towns, which* is the largest"."""
    opened = texts[0] == "of" and at > 2 and texts[1] in ("the", "all", "these", "those")
    return opened and texts[at] == "which" and not (AUX | DO).isdisjoint(texts[at + 1 : at + 2])


def _is_clause(texts: list[str], words: Sequence[Word], at: int) -> bool:
    """Whether what somebody does or did follows, as in "tell me *what the singers are doing*", "*what Orla
    Bay sold* in May"."""
    run = next((place for place in range(at + 2, len(texts)) if texts[place] in STOPS - {"the"}), len(texts))
    if texts[at] != "what" or run < at + _SHORTEST_CLAUSE:
        return False
    if texts[at + 1] in ("the", "these", "those", "their"):
        return run + 1 < len(texts) and texts[run] in AUX
    last = words[run - 1]
    return words[at + 1].name and not last.name and (last.text in _PASTS or last.text.endswith("ed"))
