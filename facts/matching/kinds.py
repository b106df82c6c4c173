"""The kind of answer that a question asks for, read off its question words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from facts.matching.lexicon import (
    AGE_NOUNS,
    ANYONE,
    ANYWHERE,
    COUNT_NOUNS,
    FUNCTION,
    IRREGULAR,
    LIGHT,
    MEASURES,
    PARTICLES,
    QUOTE_NOUNS,
    SAID_NOUNS,
    SAY,
    SHARE_NOUNS,
    SOURCE_NOUNS,
    STORY_NOUNS,
    WHEN_NOUNS,
    WHERE_NOUNS,
    WHO_NOUNS,
    WHY_NOUNS,
)
from facts.matching.words import Word, stem


class Kind(StrEnum):
    """What a question wants to be told."""

    COUNT = "how many"
    AMOUNT = "how much"
    SHARE = "what share"
    AGE = "how old"
    MEASURE = "how long, far, …"
    MANNER = "how"
    WHO = "who"
    SAID_BY = "who said"
    SAID = "what did … say"
    QUOTE = "a quote"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    WHAT = "what, which"
    IS = "who or what is"
    YES_NO = "yes or no"
    SOURCE = "according to whom"
    COMPARE = "compare"
    BARE = "no question word"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The kind, the stems of the noun asked for, of the speaker asked about and of whom he told it,
    and the places of
    the words that said so and need no more accounting. ``reported``: the speaker is named as the one
    who reports the answer ("according to the Ledger"), which may be the source itself."""

    kind: Kind
    focus: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    consumed: frozenset[int] = field(default_factory=frozenset)
    reported: bool = False


_AUX = frozenset(
    "is are was were do does did has have had can could will would should may might must am".split()
)
_COPULA = frozenset("is are was were be".split())
_DO = frozenset("do does did has have had".split())
_WH = frozenset("how who whom whose what which when where why".split())
_LEADING = frozenset("in at from to with by for of on during since under and or about".split())
_IMPERATIVE = frozenset("list name give state identify provide enumerate show".split())
_TELLING = frozenset("explain describe define summarize summarise".split())
_CAUSING = frozenset("cause lead drive trigger explain prompt spur fuel motivate push bring make".split())
_MORE = frozenset(
    "more less fewer higher lower greater larger bigger smaller longer shorter older younger cheaper".split()
)
_SURELY_COMPARING = frozenset("versus vs difference differ".split())
_COMPARING = frozenset("compare compared comparison versus vs difference differ".split())
_CLASS_NOUNS = (
    AGE_NOUNS | COUNT_NOUNS | SHARE_NOUNS | WHEN_NOUNS | WHERE_NOUNS | WHY_NOUNS | WHO_NOUNS | SOURCE_NOUNS
)
_DATA = frozenset("data figure figures number numbers count counts statistics stats estimate".split())
_STRANDED = frozenset("against for of to from about into on by through with".split())
_QUOTED = frozenset("quoted cited saying reported quoting".split())
_OFTEN = frozenset("often frequently regularly commonly".split())
_SORTS = frozenset("kind kinds type types sort sorts".split())
_HE: tuple[list[str], ...] = ([], ["he"], ["she"], ["they"], ["it"], ["that"])
_STOPS = frozenset(
    "of in at from to with by for on during since under and or about than that which who whom whose where "
    "when as into onto through between among per the a an is are was were do does did has have had can "
    "could will would should if because while".split()
)


def classify(words: Sequence[Word]) -> Wanted:
    """The kind of answer that ``words`` ask for."""
    texts = [word.text for word in words]
    if not texts:
        return Wanted(Kind.BARE)
    wanted = _comparison(texts)
    if wanted is None:
        at = _question_word(texts)
        wanted = _without_question_word(texts, words) if at is None else _with_question_word(texts, words, at)
    attributed, used = _attribution(texts, words)
    if attributed and not wanted.speaker and wanted.kind is not Kind.SOURCE:
        return replace(wanted, speaker=attributed, consumed=wanted.consumed | used, reported=True)
    return wanted


def _attribution(texts: list[str], words: Sequence[Word]) -> tuple[tuple[str, ...], frozenset[int]]:
    """The stems of whom the question names behind "according to" or in "in X's view"."""
    if "according" in texts:
        place = texts.index("according")
        return _up_to_stop(texts, words, place + 2), frozenset({place})
    for place, text in enumerate(texts):
        if text in ("view", "opinion", "eyes", "words") and place > 1 and words[place - 1].owner:
            start = place - 1
            while start > 0 and texts[start - 1] != "in":
                start -= 1
            if start:
                return tuple(words[spot].stem for spot in range(start, place)), frozenset({place})
    return (), frozenset()


def _comparison(texts: list[str]) -> Wanted | None:
    if texts[:3] == ["by", "what", "factor"]:
        return Wanted(Kind.COMPARE, consumed=frozenset({2}))
    if texts[:2] == ["by", "how"] and len(texts) > 2 and texts[2] in ("many", "much"):
        return Wanted(Kind.COMPARE, consumed=frozenset({1, 2}))
    asks = set(texts) & (_WH - {"how"})
    for place, text in enumerate(texts):
        if text in _COMPARING and (text in _SURELY_COMPARING or not asks):
            return Wanted(Kind.COMPARE, consumed=frozenset({place}))
    joined = f" {' '.join(texts)} "
    if " how many times " in joined or " how much " in joined:
        place = texts.index("how")
        rest = texts[place + 2 : place + 5]
        if rest[:1] == ["times"] and not set(rest) & (_MORE | {"as"}):
            return None
        if set(rest) & (_MORE | {"times", "as"}) or any(
            text in ("grow", "increase", "rise", "change", "fall", "drop", "decrease", "jump", "decline")
            for text in texts
        ):
            used = {place, place + 1}
            used |= {spot for spot, text in enumerate(texts) if text in _MORE | {"times", "than", "as"}}
            return Wanted(Kind.COMPARE, consumed=frozenset(used))
    if "than" in texts and set(texts) & _MORE and texts[0] not in _AUX:
        after = texts[texts.index("than") + 1 : texts.index("than") + 2]
        if not after or (
            after[0] not in ("half", "a", "one") and (not after[0][0].isdigit() or len(after[0]) == 4)
        ):
            used = {spot for spot, text in enumerate(texts) if text in {"how", "many", "than"} | _MORE}
            return Wanted(Kind.COMPARE, consumed=frozenset(used))
    return None


def _question_word(texts: list[str]) -> int | None:  # noqa: C901, PLR0911 (one rule a line)
    """The place of the word that asks: the first, behind a preposition, or in the middle where no
    auxiliary or command stands at the front ("chinese in 2021 how many")."""
    start = 1 if texts[0] in _LEADING and len(texts) > 1 else 0
    if texts[start] in _WH:
        return start
    if texts[0] in _AUX:
        return None
    for place, text in enumerate(texts):
        if text == "how" and place + 1 < len(texts) and texts[place + 1] in MEASURES | {"many", "much"}:
            return place
        if text in _WH:
            if place == len(texts) - 1 or texts[0] in _TELLING | _IMPERATIVE:
                return place
            if place and texts[place - 1] in _LEADING and text in ("what", "which", "whom"):
                return place
            if text in ("why", "what", "when", "where") and place == 1:
                return place
            following = texts[place + 1]
            if text in ("why", "what") and (following in _AUX | _DO or following.rstrip("s") in _CLASS_NOUNS):
                return place
            if (
                text in ("who", "what", "where", "when")
                and texts[place + 1 : place + 2]
                and texts[place + 1] in _COPULA
                and texts[place + 2 :] in _HE
            ):
                return place
    return None


def _without_question_word(texts: list[str], words: Sequence[Word]) -> Wanted:  # noqa: C901
    first = texts[0]
    if first in _AUX:
        said = _speaker(texts, words, -1)
        return replace(said or Wanted(Kind.YES_NO), kind=Kind.YES_NO, consumed=frozenset())
    if first in _TELLING and len(texts) > 1:
        return Wanted(Kind.IS, consumed=frozenset({0}))
    if first in _IMPERATIVE and len(texts) > 1:
        return _noun_phrase(texts, words, 1, frozenset({0}))
    for place, text in enumerate(texts):
        if text.rstrip("s") in QUOTE_NOUNS:
            return Wanted(
                Kind.QUOTE,
                speaker=_whose(texts, words, list(range(place + 1)), place),
                consumed=frozenset({place}),
            )
    start = 1 if texts[0] in ("the", "a") else 0
    if texts[start + 1 : start + 2] in (["of"], ["for"], ["behind"]):
        wanted = _by_class(texts, words, [start], frozenset())
        if wanted:
            return wanted
    for place, text in enumerate(texts):
        if text.rstrip("s") in WHY_NOUNS:
            return Wanted(Kind.WHY, consumed=frozenset({place}))
    if texts[-1] == "name" and len(texts) > 1:
        return Wanted(Kind.WHAT, focus=("name",))
    return Wanted(Kind.BARE)


def _with_question_word(texts: list[str], words: Sequence[Word], at: int) -> Wanted:
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
        return _where(texts)
    if word == "why":
        return Wanted(Kind.WHY)
    return _what(texts, words, at, after)


def _how(texts: list[str], words: Sequence[Word], at: int, after: str) -> Wanted:
    if after == "many" and texts[at + 2 : at + 3] in (["percent"], ["%"]):
        return Wanted(Kind.SHARE, consumed=frozenset({at + 2}))
    if after == "many":
        return Wanted(Kind.COUNT, focus=_counted(texts, words, at + 2))
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
    said = _speaker(texts, words, at)
    return said or Wanted(Kind.MANNER)


def _counted(texts: list[str], words: Sequence[Word], start: int) -> tuple[str, ...]:
    """The stem of the noun counted: the first plural of the phrase, else its first word."""
    run = []
    for place in range(start, len(texts)):
        if texts[place] in _STOPS:
            break
        run.append(words[place])
    for word in run:
        if start > 2 and word.text.rstrip("s") in WHEN_NOUNS:
            continue
        if (word.text.endswith("s") and not word.text.endswith("ss")) or word.stem in (
            "people",
            "child",
            "man",
            "woman",
            "person",
        ):
            return (word.stem,)
    if not run or (run[0].text != run[0].stem and run[0].text.endswith("ed")) or run[0].text in IRREGULAR:
        # "How many took the boat": what follows is what they did.
        return ()
    return (run[0].stem,)


def _who(texts: list[str], words: Sequence[Word], at: int) -> Wanted:
    place = at + 1
    while place < len(texts) and (texts[place] in FUNCTION or texts[place] in ("first", "originally")):
        place += 1
    if (
        place < len(texts)
        and words[place].stem in SAY_STEMS
        and texts[at] == "who"
        and not _has_do(texts, at)
    ):
        return Wanted(Kind.SAID_BY, recipient=_told(texts, words, place), consumed=frozenset({place}))
    if place < len(texts) and texts[place : place + 2] in (
        ["brought", "up"],
        ["brings", "up"],
        ["bring", "up"],
    ):
        return Wanted(Kind.SAID_BY, consumed=frozenset({place, place + 1}))
    if (at == len(texts) - 1 and texts[at] == "who") or (
        texts[at] == "whose" and at + 1 < len(texts) and texts[at + 1].rstrip("s") in SAID_NOUNS
    ):
        return Wanted(Kind.SAID_BY, consumed=frozenset({at + 1}))
    if texts[at] == "whose" and any(text in _DATA for text in texts[at + 1 : at + 4]):
        return Wanted(Kind.SOURCE)
    if "according" in texts:
        return Wanted(Kind.SOURCE, consumed=frozenset({texts.index("according")}))
    after = texts[at + 1] if at + 1 < len(texts) else ""
    if after in _COPULA and texts[at + 2 : at + 3] and texts[at + 2] in _QUOTED:
        return Wanted(Kind.SAID_BY, consumed=frozenset({at + 2}))
    if after in _COPULA and at + 2 < len(texts) and texts[at] == "who" and texts[at + 2] not in _LEADING:
        return Wanted(Kind.IS, focus=("who",))
    return Wanted(Kind.WHO)


def _told(texts: list[str], words: Sequence[Word], place: int) -> tuple[str, ...]:
    """Of whom the verb of telling at ``place`` says that he was told."""
    if words[place].stem != "tell":
        return ()
    following = (
        spot for spot in range(place + 1, len(texts)) if texts[spot] not in ("the", "a", "an", "his", "her")
    )
    spot = next(following, None)
    return (words[spot].stem,) if spot is not None and texts[spot] not in FUNCTION else ()


def _has_do(texts: list[str], at: int) -> bool:
    return at + 1 < len(texts) and texts[at + 1] in _DO and texts[at + 1] not in ("has", "have", "had")


def _where(texts: list[str]) -> Wanted:
    used = {place for place, text in enumerate(texts) if text in ("come", "comes", "came")}
    if used and texts[-1] == "from" and any(text in _DATA or text in SHARE_NOUNS for text in texts):
        return Wanted(Kind.SOURCE, consumed=frozenset(used))
    return Wanted(Kind.WHERE)


def _what(  # noqa: C901, PLR0911 (one rule a line)
    texts: list[str], words: Sequence[Word], at: int, after: str
) -> Wanted:
    if after in _COPULA and texts[at + 2 : at + 3] in (["happening"], ["going"]):
        return Wanted(Kind.WHAT)
    if (
        after in _COPULA
        and at + 2 < len(words)
        and (words[at + 2].stem in CAUSING_STEMS or texts[at + 2] == "behind")
    ):
        return Wanted(Kind.WHY, consumed=frozenset({at + 2}))
    if after in _COPULA and texts[at + 2 : at + 4] == ["meant", "by"]:
        return Wanted(Kind.IS, consumed=frozenset({at + 2}))
    if after == "does" and texts[-2:] == ["stand", "for"]:
        return Wanted(Kind.IS, focus=("stands for",), consumed=frozenset({len(texts) - 2}))
    if after == "of":
        return Wanted(Kind.WHAT, focus=("which of",))
    if after in _SORTS and texts[at + 2 : at + 3] == ["of"]:
        return Wanted(Kind.WHAT, focus=("what kind",), consumed=frozenset({at + 1}))
    if texts[-1] in _COPULA and after not in _COPULA:
        return Wanted(Kind.IS)
    if after in _COPULA and (
        texts[-1] in _STRANDED
        or (
            texts[at + 2 : at + 3]
            and texts[at + 2].endswith("ed")
            and set(texts[at + 3 : at + 4]) <= _STOPS | PARTICLES
        )
    ):
        return Wanted(Kind.WHAT)
    if after in _COPULA or after == "s":
        return _noun_phrase(texts, words, at + 2, frozenset(), copula=True)
    if after in _DO | _AUX:
        said = _speaker(texts, words, at)
        return said or Wanted(Kind.WHAT)
    if at + 1 < len(words) and words[at + 1].stem in CAUSING_STEMS:
        return Wanted(Kind.WHY, consumed=frozenset({at + 1}))
    if after in ("happened", "happens", ""):
        return Wanted(Kind.WHAT)
    return _noun_phrase(texts, words, at + 1, frozenset())


def _speaker(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """The speaker of "what did SPEAKER say about …" where a verb of saying follows."""
    if at + 1 >= len(texts) or texts[at + 1] not in _DO | _AUX or texts[at + 1] in _COPULA:
        return None
    for place in range(at + 2, min(at + 12, len(texts))):
        if (
            texts[place] in ("who", "that", "which", "for", "because", "and", "than", "with")
            and place > at + 2
        ):
            return None
        if _speaks(words[place]) and place > at + 2:
            subject = [word for word in words[at + 2 : place] if word.text not in FUNCTION]
            speaker = () if all(w.text in STORY_NOUNS for w in subject) else tuple(w.stem for w in subject)
            told = _told(texts, words, place)
            return Wanted(Kind.SAID, speaker=speaker, recipient=told, consumed=frozenset({place}))
    return None


def _speaks(word: Word) -> bool:
    """Whether it is a verb of saying, and no noun made of one ("respondents", "reporter")."""
    return word.stem in SPEAKING_STEMS and not word.text.endswith(("ent", "ents", "er", "ers", "ion", "ions"))


def _noun_phrase(
    texts: list[str], words: Sequence[Word], start: int, used: frozenset[int], *, copula: bool = False
) -> Wanted:
    """The kind that a noun phrase asks for by its head: "the number of …", "the reasons for …",
    "Sam's age", "which country"."""
    place = start
    while place < len(texts) and (
        texts[place] in FUNCTION or texts[place] in LIGHT or words[place].is_number
    ):
        place += 1
    if place >= len(texts):
        return Wanted(Kind.IS if copula else Kind.WHAT, consumed=used)
    run = []
    for spot in range(place, len(texts)):
        if spot > place and (texts[spot] in _STOPS or words[spot].is_number):
            break
        run.append(spot)
    by_class = _by_class(texts, words, run, used)
    if by_class and not (copula and by_class.kind is Kind.WHO):
        return by_class
    owned = any(words[spot].owner for spot in run[:-1]) or (texts[run[-1]] == "name" and len(run) > 1)
    following = texts[run[-1] + 1] if run[-1] + 1 < len(texts) else ""
    if copula and not owned and following not in ("of", "for"):
        return Wanted(Kind.IS, consumed=used)
    speaks = [spot for spot in run[1:] if words[spot].stem in SAY_STEMS]
    if not copula and speaks:
        return Wanted(Kind.SAID_BY, consumed=used | {speaks[0]})
    complete = copula or owned or following in _AUX | _DO
    return Wanted(Kind.WHAT, focus=(_head(words, run, complete=complete),), consumed=used)


def _by_class(texts: list[str], words: Sequence[Word], run: list[int], used: frozenset[int]) -> Wanted | None:
    """The kind named by a general noun in the phrase ("rate", "number", "reason", "year", …)."""
    classes = (
        (WHY_NOUNS, Kind.WHY),
        (SHARE_NOUNS, Kind.SHARE),
        (AGE_NOUNS, Kind.AGE),
        (COUNT_NOUNS, Kind.COUNT),
        (WHEN_NOUNS, Kind.WHEN),
        (WHERE_NOUNS, Kind.WHERE),
        (WHO_NOUNS, Kind.WHO),
        (SOURCE_NOUNS, Kind.SOURCE),
        (SAID_NOUNS, Kind.SAID),
    )
    owner_at = max((spot for spot in run if words[spot].owner), default=-1)
    for spot in _before_predicate(words, run):
        if spot <= owner_at:
            continue
        for nouns, kind in classes:
            if not (texts[spot] in nouns or texts[spot].rstrip("s") in nouns):
                continue
            consumed = used | {spot}
            if kind is Kind.COUNT:
                counted = spot + 2 if texts[spot + 1 : spot + 2] == ["of"] else len(texts)
                return Wanted(kind, focus=_counted(texts, words, counted), consumed=consumed)
            if kind in (Kind.WHERE, Kind.WHO):
                if texts[spot].rstrip("s") in ANYWHERE | ANYONE:
                    return Wanted(kind, consumed=consumed)
                return Wanted(kind, focus=(words[spot].stem,), consumed=used)
            if kind is Kind.WHEN:
                return Wanted(kind, focus=(words[spot].stem,), consumed=consumed)
            if kind is Kind.SAID:
                quoted = texts[spot].rstrip("s") in QUOTE_NOUNS
                return Wanted(
                    Kind.QUOTE if quoted else kind, speaker=_whose(texts, words, run, spot), consumed=consumed
                )
            return Wanted(kind, consumed=consumed)
    return None


def _before_predicate(words: Sequence[Word], run: list[int]) -> list[int]:
    """The phrase up to a verb of saying: in "which metaphor describes people" it ends at "metaphor"."""
    for spot in run[:-1]:
        word = words[spot]
        if word.stem in SAY_STEMS and not word.owner and word.text.endswith(("s", "ed")):
            return [one for one in run if one <= spot]
    return run


def _whose(texts: list[str], words: Sequence[Word], run: list[int], spot: int) -> tuple[str, ...]:
    """Whose words: "Sam's quote", "a quote by Sam", "sam quote"."""
    if texts[spot + 1 : spot + 2] in (["by"], ["from"], ["of"]):
        return _up_to_stop(texts, words, spot + 2)
    return tuple(words[place].stem for place in run if place < spot and texts[place] not in FUNCTION)


def _up_to_stop(texts: list[str], words: Sequence[Word], start: int) -> tuple[str, ...]:
    made = []
    for place in range(start, len(texts)):
        if texts[place] in _STOPS | _WH and texts[place] not in ("the", "a"):
            break
        if texts[place] not in FUNCTION:
            made.append(words[place].stem)
    return tuple(made)


def _head(words: Sequence[Word], run: list[int], *, complete: bool) -> str:
    """The head of a phrase: its last word where the phrase is complete; where a verb may follow
    ("which animals stampede"), its first plural, else its first word."""
    if complete:
        return words[run[-1]].stem
    if len(run) == 2 and not words[run[0]].text.endswith("s"):
        # "Which crossing costs …": what follows a singular noun alone is its verb.
        return words[run[0]].stem
    for spot in run:
        if words[spot].text.endswith("s") and not words[spot].text.endswith("ss"):
            return words[spot].stem
    return words[run[0]].stem


SPEAKING_STEMS = frozenset(
    stem(text) for text in SAY - {"give", "put", "point", "add", "feel", "cite", "recall"}
)
SAY_STEMS = frozenset(stem(text) for text in SAY)
CAUSING_STEMS = frozenset(stem(text) for text in _CAUSING)
