"""What is asked for by a question word: how, who, when, where, why, what or which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facts.matching.kinds import forms
from facts.matching.kinds.forms import COMING
from facts.matching.kinds.kind import Kind, Wanted
from facts.matching.kinds.noun_phrases import counted, noun_phrase, of_time
from facts.matching.kinds.speakers import said_by, speaker
from facts.matching.kinds.vocabulary import (
    AUX,
    CALLED,
    COPULA,
    DATA,
    DO,
    IMPERATIVE,
    LEADING,
    SAY_STEMS,
    STOPS,
    STRANDED,
    TELLING,
    WH,
)
from facts.matching.kinds.who import FELLOWS, wanted_by_who
from facts.matching.lexicon import (
    AGE_NOUNS,
    ANYBODY,
    COUNT_NOUNS,
    FUNCTION,
    LIGHT,
    MEASURES,
    PARTICLES,
    PRONOUNS,
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
_OFTEN = frozenset("often frequently regularly commonly".split())
_TOPICAL = frozenset("about regarding concerning when".split())
_SORTS = frozenset("kind kinds type types sort sorts manner".split())
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
_PREPOSITIONS = frozenset(
    "in at on by of after before between during since until besides apart despite with among back over for"
    " from".split()
)
_SUPPOSING = frozenset("if once unless".split())
_MEANINGS = frozenset("meaning definition".split())
_LEAST_NOUN = 2
_SHORTEST_CLAUSE = 3
_NUMBERS = frozenset("number count total".split())
_REACHING = frozenset(map(stem, "go reach date stretch extend".split()))
_OFFERING = frozenset(map(stem, "offer cite advance adduce".split()))
_GETTING = frozenset("get gets got take takes took find finds found".split())


def question_word(texts: list[str]) -> int | None:  # noqa: C901, PLR0911 (one rule a line)
    """The place of the word that asks: the first, behind a preposition, or in the middle where no
    auxiliary or command stands at the front ("chinese in 2021 how many")."""
    start = 1 if texts[0] in LEADING and len(texts) > 1 else 0
    behind = _behind_clause(texts) or _behind_adverbial(texts)
    if behind:
        return behind
    if texts[start] in WH:
        return start
    if texts[0] in AUX:
        return None
    for place, text in enumerate(texts):
        if text == "how" and place + 1 < len(texts) and texts[place + 1] in MEASURES | {"many", "much"}:
            return place
        if text in WH:
            if place == len(texts) - 1 or texts[0] in TELLING | IMPERATIVE or _is_sort(texts, place):
                return place
            is_behind = place and texts[place - 1] in LEADING and not _qualifies(texts, place)
            if is_behind and text in ("what", "which", "whom"):
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


def _is_sort(texts: list[str], place: int) -> bool:
    """Whether "which sort of" follows ("the Lark is *what kind of* boat")."""
    is_predicate = place > 0 and texts[place - 1] in COPULA and texts[place] in ("what", "which")
    sort = texts[place + 1 : place + 3]
    return is_predicate and sort[1:] == ["of"] and sort[0] in _SORTS


def _qualifies(texts: list[str], place: int) -> bool:
    """Whether "which" starts a relative clause ("the date *on which* the bridge was opened")."""
    following = texts[place + 1 : place + 2]
    return (
        texts[0] in ("the", "what")
        and place > _LEAST_NOUN
        and following in (["the"], ["a"], ["it"], ["he"], ["she"], ["they"])
    )


def _behind_clause(texts: list[str]) -> int | None:
    """The place of the word that asks behind a clause that says when ("when you arrive what do you see")."""
    if texts[0] not in ("when", "where") or set(texts[1:2]) <= AUX | PARTICLES | LEADING:
        return None
    for place in range(3, len(texts) - 1):
        following = texts[place + 1]
        if texts[place] in ("what", "which") and (following in AUX | DO or stem(following) in _CLASS_STEMS):
            return place if _asks_on(texts[place + 1 :]) else None
    return None


def _behind_adverbial(texts: list[str]) -> int | None:
    """The place of the word that asks behind a phrase that says of when or of what ("back in May *what* did
    they sell", "of the three *which* is")."""
    if texts[0] not in _PREPOSITIONS | _SUPPOSING or (texts[1:2] and texts[1] in WH):
        return None
    for place in range(2, len(texts) - 1):
        following = texts[place + 1 : place + 3]
        if texts[place] in ("when", "where", "how") and following[0] in AUX - COPULA:
            return place
        if texts[place] == "what" and _asks_on(texts[place + 1 :]):
            return place
        if texts[place] == "which" and not AUX.isdisjoint(following[texts[0] != "of" :]):
            return place
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
        return wanted_by_who(texts, words, at)
    if word == "when":
        return Wanted(
            Kind.WHEN, consumed=frozenset(place for place, text in enumerate(texts) if text == "first")
        )
    if word == "where":
        return _where(texts, words)
    if word == "why":
        return Wanted(Kind.WHY)
    return _what(texts, words, at, after)


def _how(  # noqa: C901, PLR0911 (one rule a line)
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
    if ago := _how_long_ago(texts, words, at):
        return Wanted(Kind.WHEN, consumed=ago)
    if after == "old":
        return Wanted(Kind.AGE, consumed=frozenset({at + 1}))
    if after == "likely":
        return Wanted(Kind.SHARE, consumed=frozenset({at + 1}))
    if after in MEASURES and (noun := _measured_noun(texts, at + 2)):
        # "How large a share", "how high is the number".
        used = frozenset({at + 1, noun})
        if texts[noun] in SHARE_NOUNS:
            return Wanted(Kind.SHARE, consumed=used)
        return Wanted(Kind.COUNT, focus=counted(texts, words, noun + 2), consumed=used)
    if texts[-1] in CALLED and after not in MEASURES:
        return Wanted(Kind.WHAT, focus=("name",), consumed=frozenset({len(texts) - 1}))
    if after in MEASURES:
        # "How long is the border" wants a length, "how long has it been there" a time.
        extent = "extent" if texts[at + 2 : at + 3] in (["is"], ["are"]) else "course"
        measure = "often" if after in _OFTEN else words[at + 1].stem
        return Wanted(Kind.MEASURE, focus=(f"{measure} {extent}",), consumed=frozenset({at + 1}))
    said = _put_it(texts, words, at) or speaker(texts, words, at)
    return said or Wanted(Kind.MANNER)


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
    is_number = texts[noun] in SHARE_NOUNS or (
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


def _counts(texts: list[str], words: Sequence[Word], start: int) -> bool:
    """Whether "how much" is asked of what is counted ("how much people"), and not paid by them."""
    end = next((place for place in range(start, len(texts)) if texts[place] in STOPS), len(texts))
    run = words[start:end]
    if any(word.stem in _PAYING for word in run) or (run and run[0].text in _UNCOUNTED):
        return False
    return any(word.text in ANYBODY for word in run[:3]) or any(
        word.text.endswith("s") and not word.text.endswith("ss") and len(word.text) > 3 and not word.owner
        for word in run[: 2 if run and run[0].text.endswith("ly") else 1]
    )


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
        if text in DATA or text in SHARE_NOUNS or text == "%":
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
    if (
        after in COPULA
        and texts[at + 3 : at + 4]
        and texts[at + 3] in _MEANINGS
        and texts[at + 4 : at + 5] == ["of"]
    ):
        return Wanted(Kind.IS, consumed=frozenset({at + 3}))
    if after in COPULA and texts[at + 2 : at + 4] == ["meant", "by"]:
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
    if after == "of":
        return Wanted(Kind.WHAT, focus=("which of",))
    if after in _SORTS and texts[at + 2 : at + 3] == ["of"]:
        return Wanted(Kind.WHAT, focus=("what kind",), consumed=frozenset({at + 1}))
    if texts[-1] in COPULA and after not in COPULA:
        return Wanted(Kind.IS)
    if after in COPULA and (
        texts[-1] in STRANDED
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
    if after in DO | AUX or (after == "else" and AUX.issuperset(texts[at + 2 : at + 3])):
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
    if _is_clause(texts, words, at):
        return Wanted(Kind.WHAT)
    wanted = noun_phrase(texts, words, at + 1, frozenset())
    if wanted.kind is Kind.WHEN:
        return replace(wanted, consumed=wanted.consumed | of_time(texts, words, at))
    if wanted.kind is Kind.WHY:
        # "Which reason is offered for it".
        offered = {place for place in range(at + 2, len(texts)) if words[place].stem in _OFFERING}
        return replace(wanted, consumed=wanted.consumed | offered)
    return wanted


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
