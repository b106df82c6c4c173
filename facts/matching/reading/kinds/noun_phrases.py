"""What is asked for by a noun: "the number of …", "the reasons for …", "which country"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facts.matching.english.lexicon import (
    AGE_NOUNS,
    ANYONE,
    ANYWHERE,
    COUNT_NOUNS,
    FUNCTION,
    IRREGULAR,
    LIGHT,
    NEGATION,
    PARTICLES,
    QUOTE_NOUNS,
    REFERRING,
    ROLE_NOUNS,
    SAID_NOUNS,
    SHARE_NOUNS,
    SOURCE_NOUNS,
    WHEN_NOUNS,
    WHERE_NOUNS,
    WHO_NOUNS,
    WHY_NOUNS,
)
from facts.matching.english.words import Word, stem
from facts.matching.reading.kinds.kind import Kind, Wanted
from facts.matching.reading.kinds.speakers import ASKING, said_by, utters, whose
from facts.matching.reading.kinds.vocabulary import (
    AUX,
    DO,
    IMPERATIVE,
    ORDERING,
    RANKING,
    SAY_STEMS,
    STOPS,
    STRANDED,
    TRADE_NOUNS,
)

_PREDICATES = frozenset(
    """
    lets let takes makes keeps gets goes comes lies leads owns pays sells sends brings sees finds becomes
    remains seems appears belongs includes contains provides allows permits besides
    """.split()
)
"""Present forms that are no nouns (and "besides"): before them a noun phrase is complete."""
_VERBS = _PREDICATES | frozenset("took made kept got went came led brought saw became put".split())
"""Before a past form a clause may have begun ("the towns *they* went to")."""
_TAKES = frozenset("take thoughts position attitude feelings".split())
_NO_PLURALS = ("is", "us")
_POINTING = frozenset("there here this that it itself themselves himself herself".split())
_PORTIONS = (["pair", "of"], ["trio", "of"], ["set", "of"], ["list", "of"], ["range", "of"])
_THINGS = frozenset("thing things something".split())
_OBJECTS = frozenset("object objects item items".split())
_SOME = frozenset("few couple several handful".split())
_REFERRING = frozenset(map(stem, REFERRING))
_DOING = frozenset(
    "want prefer oppose say think believe live agree disagree come go have do get know own speak"
    " belong".split()
)
"""What no noun is: behind "how many", people do it ("how many *want* boats")."""
_EACH = frozenset("hourly daily nightly weekly monthly quarterly yearly annually annual altogether".split())
"""What is counted in these is said elsewhere ("the isles, how many *monthly*")."""
_OFFICES = frozenset(
    "boss chief chairman chairwoman chairperson director manager governor president mayor captain minister"
    " leader".split()
)
_DECADES = frozenset("twenties thirties forties fifties sixties seventies eighties nineties".split())
_JOINED = frozenset("owned based backed led funded run related".split())
"""What stands behind a noun and before another as an adjective ("which state *owned* firm")."""
_THE = frozenset("a an the this that his her their its".split())


def noun_phrase(
    texts: list[str], words: Sequence[Word], start: int, used: frozenset[int], *, copula: bool = False
) -> Wanted:
    """The kind that a noun phrase asks for by its head: "the number of …", "the reasons for …",
    "Sam's age", "which country"."""
    ordered = _in_order(texts, start)
    used |= ordered
    start += len(ordered)
    place = _first(texts, words, start)
    used |= {spot for spot in range(start, place) if texts[spot] in _SOME}
    if texts[place : place + 2] in _PORTIONS:
        used |= {place}
        place = _first(texts, words, place + 2)
    if place >= len(texts) or (place > start and texts[place - 1] in _THINGS):
        return Wanted(Kind.IS if copula else Kind.WHAT, consumed=used)
    if texts[place] in _OBJECTS and not copula and texts[start - 1] not in IMPERATIVE:
        return Wanted(Kind.WHAT, consumed=used | {place})
    run = _pointed(texts, _run(texts, words, place))
    if not copula:
        run = _without_clause(texts, words, run)
    used |= {spot for spot in run[:-1] if texts[spot] in WHEN_NOUNS and texts[spot + 1] in ROLE_NOUNS}
    speaks = [spot for spot in run[1:] if utters(texts, words, spot)]
    is_named = bool(speaks) and words[start].name and words[speaks[0] - 1].name
    if speaks and texts[start - 1] == "what" and (texts[start] in _THE or is_named):
        return replace(said_by(texts, words, start, speaks[0]), consumed=used | {speaks[0]})
    named = (
        _by_asking(words, speaks, used)
        or _by_take(texts, words, run, used)
        or by_class(texts, words, [spot for spot in run if spot not in used], used)
    )
    if named and not (copula and named.kind is Kind.WHO):
        return named
    owned = any(words[spot].owner for spot in run[:-1]) or (texts[run[-1]] == "name" and len(run) > 1)
    following = texts[run[-1] + 1] if run[-1] + 1 < len(texts) else ""
    if copula and not owned and following not in ("of", "for"):
        return Wanted(Kind.IS, consumed=used)
    if not copula and speaks and texts[start - 1] not in IMPERATIVE:
        if texts[start - 1] == "what" and words[start].name:
            # "What Sam said" is not who said it, as "what mayor said" is.
            return replace(said_by(texts, words, start, speaks[0]), consumed=used | {speaks[0]})
        return Wanted(Kind.SAID_BY, consumed=used | {speaks[0]})
    is_of = following == "of" and not texts[run[-1]].endswith("s")
    complete = copula or owned or is_of or following in AUX | DO | _PREDICATES | {"figures"}
    trade = {spot for spot in run if texts[spot] in TRADE_NOUNS}
    return Wanted(Kind.WHAT, focus=(_head(words, run, complete=complete),), consumed=used | trade)


def _in_order(texts: list[str], start: int) -> frozenset[int]:
    """The places of "in order" behind a command, and of what by ("list *in order of size* the towns")."""
    if texts[start - 1] not in IMPERATIVE or texts[start : start + 2] != ["in", "order"]:
        return frozenset()
    of = texts[start + 2 : start + 3] == ["of"] and texts[start + 4 : start + 5] in (["the"], ["all"])
    return frozenset(range(start, start + 2)) | (
        frozenset(range(start + 2, start + 4)) if of else frozenset()
    )


def _pointed(texts: list[str], run: list[int]) -> list[int]:
    """The phrase without a word that only points at the end ("the captain's job *there*", "which paper ran
    *this*")."""
    while len(run) > 1 and texts[run[-1]] in _POINTING:
        run = run[:-1]
    return run


def _first(texts: list[str], words: Sequence[Word], start: int) -> int:
    """The place of the first word of the phrase that says something."""
    commanded = texts[start - 1] in IMPERATIVE
    return next(
        (
            place
            for place in range(start, len(texts))
            if _is_count_asked_for(texts, place)
            or not (
                texts[place] in FUNCTION
                or texts[place] in LIGHT
                or words[place].is_number
                or (commanded and texts[place] in _SOME)
            )
        ),
        len(texts),
    )


def _is_count_asked_for(texts: list[str], place: int) -> bool:
    """Whether it is "what *total* did", "the *total* for"."""
    following = texts[place + 1 : place + 2]
    return texts[place] in COUNT_NOUNS and not (DO | {"for"}).isdisjoint(following)


def _by_asking(words: Sequence[Word], speaks: list[int], used: frozenset[int]) -> Wanted | None:
    """What is wanted by "which expert *wondered* whether …"."""
    asks = next((spot for spot in speaks if words[spot].stem in ASKING), None)
    return None if asks is None else Wanted(Kind.SAID_BY, consumed=used | {asks})


def _by_take(texts: list[str], words: Sequence[Word], run: list[int], used: frozenset[int]) -> Wanted | None:
    """What is wanted by "the mayor's take on …"."""
    take = next((spot for spot in run if _is_take(words, spot)), None)
    if take is None:
        return None
    return Wanted(Kind.SAID, speaker=whose(texts, words, run, take), consumed=used | {take})


def _is_take(words: Sequence[Word], spot: int) -> bool:
    """Whether it is what somebody says of something ("the mayor's *take* on it")."""
    before, following = words[spot - 1], words[spot + 1 : spot + 2]
    is_on = bool(following) and following[0].text in ("on", "about", "regarding", "towards", "toward")
    return words[spot].text in _TAKES and before.owner and is_on


def _run(texts: list[str], words: Sequence[Word], start: int) -> list[int]:
    """The places from ``start`` up to the word that ends a noun phrase."""
    ends = (
        spot
        for spot in range(start + 1, len(texts))
        if texts[spot] in STOPS | ORDERING | _VERBS | PARTICLES
        or words[spot].is_number
        # "Which storm *figures in* the speech", "which song *counts as* one".
        or texts[spot : spot + 2] in (["figures", "in"], ["counts", "as"])
    )
    return list(range(start, next(ends, len(texts))))


def _without_clause(texts: list[str], words: Sequence[Word], run: list[int]) -> list[int]:
    """The phrase without the clause that starts with an owner or a name, or with what was done to one: "which
    towns *Ann's tour included*", "which towns *Ann* was in", "which storm *destroyed Ann's boat*"."""
    is_followed = not (AUX | DO).isdisjoint(texts[run[-1] + 1 : run[-1] + 2])
    for spot in run[1:]:
        before = words[spot - 1]
        does = words[spot].text.endswith("ed") or words[spot].text in IRREGULAR
        is_done = does and not before.text.endswith("ly") and words[spot].text not in _JOINED
        if is_done and spot < run[-1] and words[spot + 1].name:
            return [one for one in run if one < spot]
        is_plural = before.text.endswith("s") and not before.text.endswith("ss") and before.text != "us"
        if not is_plural or before.owner:
            continue
        is_subject = words[spot].name and not before.name and is_followed
        if is_subject or (words[spot].owner and spot < run[-1]):
            return [one for one in run if one < spot]
    return run


def whole_phrase(texts: list[str], words: Sequence[Word], start: int, used: frozenset[int]) -> Wanted:
    """The kind asked for by a noun phrase that no verb can follow ("name of the bike rental scheme")."""
    end = next(
        (place for place in range(start + 1, len(texts)) if texts[place] in STOPS - {"the", "a"}), len(texts)
    )
    run = [place for place in range(start, end) if texts[place] not in FUNCTION]
    if not run:
        return Wanted(Kind.WHAT, focus=("name",))
    named = by_class(texts, words, run, used)
    if (
        named
        and named.kind is Kind.WHO
        and texts[run[-1]] in _OFFICES
        and texts[end : end + 1] in ([], ["of"])
    ):
        # Whoever asks for the "name of the director" asks who he is.
        return Wanted(Kind.IS, focus=("who",), consumed=used)
    return named or Wanted(Kind.WHAT, focus=(words[run[-1]].stem,), consumed=used)


def by_class(  # noqa: C901, PLR0911 (one class a line)
    texts: list[str], words: Sequence[Word], run: list[int], used: frozenset[int]
) -> Wanted | None:
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
        if spot <= owner_at or (owner_at < 0 and _is_sight(texts, spot)):
            continue
        if texts[spot] == "grounds" and "for" in texts[spot + 1 :]:
            return Wanted(Kind.WHY, consumed=used | {spot})
        for nouns, own in classes:
            if not (texts[spot] in nouns or texts[spot].rstrip("s") in nouns):
                continue
            kind, consumed = _ranked(own, texts, spot), used | {spot}
            if texts[spot] == "sum":
                return Wanted(Kind.AMOUNT, consumed=consumed)
            if kind is Kind.COUNT:
                start = spot + 2 if texts[spot + 1 : spot + 2] == ["of"] else len(texts)
                return Wanted(kind, focus=counted(texts, words, start), consumed=consumed)
            if kind in (Kind.WHERE, Kind.WHO):
                if texts[spot].rstrip("s") in ANYWHERE | ANYONE:
                    return Wanted(kind, consumed=consumed)
                return Wanted(kind, focus=(words[spot].stem,), consumed=used)
            if kind is Kind.AGE:
                return Wanted(kind, consumed=consumed | decades(texts))
            if kind is Kind.WHEN:
                both = {spot + 2} if names_two_times(texts, spot) else set()
                return Wanted(kind, focus=(words[spot].stem,), consumed=consumed | both)
            if kind is Kind.SAID:
                quoted = texts[spot].rstrip("s") in QUOTE_NOUNS
                return Wanted(
                    Kind.QUOTE if quoted else kind, speaker=whose(texts, words, run, spot), consumed=consumed
                )
            return Wanted(kind, consumed=consumed)
    return None


def _ranked(kind: Kind, texts: list[str], spot: int) -> Kind:
    """The kind that the noun at ``spot`` asks for: a *place* in a ranking is none on a map."""
    is_rank = kind is Kind.WHERE and texts[spot] == "place" and not RANKING.isdisjoint(texts)
    return Kind.WHAT if is_rank else kind


def _is_sight(texts: list[str], spot: int) -> bool:
    """Whether a view that nobody is said to hold is something to be seen ("the view from the pier")."""
    is_view = texts[spot].rstrip("s") == "view"
    return is_view and texts[spot + 1 : spot + 2] in (["from"], ["of"], ["over"]) and "by" not in texts


def _before_predicate(words: Sequence[Word], run: list[int]) -> list[int]:
    """The phrase up to a verb of saying: in "which metaphor describes people" it ends at "metaphor"."""
    for spot in run[:-1]:
        word = words[spot]
        if word.stem in SAY_STEMS and not word.owner and word.text.endswith(("s", "ed")):
            return [one for one in run if one <= spot]
    return run


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


def _is_when(before: Sequence[Word]) -> bool:
    """Whether a time behind these words is when it was ("how many singers in *recent* months")."""
    return len(before) > 1 and before[-1].text in (
        "recent",
        "last",
        "past",
        "previous",
        "coming",
        "next",
        "these",
    )


def counted(texts: list[str], words: Sequence[Word], start: int) -> tuple[str, ...]:
    """The stem of the noun counted: the first plural of the phrase, else its first word."""
    run = []
    for place in range(start, len(texts)):
        if texts[place] in STOPS | ORDERING:
            break
        run.append(words[place])
    if run and run[0].text in _DOING:
        return ()
    for place, word in enumerate(run):
        if word.text.rstrip("s") in WHEN_NOUNS and (start > 2 or _is_when(run[:place])):
            continue
        if word.text.endswith(_NO_PLURALS) and any(one.text.endswith("s") for one in run[place + 1 :][:1]):
            # "Tennis players", "bus drivers".
            continue
        if (word.text.endswith("s") and not word.text.endswith("ss") and word.text != "us") or word.stem in (
            "people",
            "child",
            "man",
            "woman",
            "person",
        ):
            return (word.stem,)
    if (
        run
        and all(
            word.text in ("recent", "recently") or word.text.rstrip("s") in WHEN_NOUNS for word in run[:2]
        )
        and len(run) > 1
    ):
        return ()
    if (
        not run
        or run[0].text in NEGATION | _EACH
        or (run[0].text != run[0].stem and run[0].text.endswith("ed"))
        or run[0].text in IRREGULAR
    ):
        # "How many took the boat": what follows is what they did.
        return ()
    return (run[0].stem,)


def names_two_times(texts: list[str], spot: int) -> bool:
    """Whether the noun at ``spot`` begins "month and year"."""
    joined = texts[spot + 1 : spot + 2] == ["and"] and texts[spot + 2 : spot + 3]
    return bool(joined) and texts[spot] in WHEN_NOUNS and texts[spot + 2] in WHEN_NOUNS


def decades(texts: list[str]) -> frozenset[int]:
    """The places of the ages between which an asker of an age leaves it open ("his age, *30s or 40s*")."""
    return frozenset(spot for spot, text in enumerate(texts) if text in _DECADES or text.endswith("0s"))


def of_time(texts: list[str], words: Sequence[Word], at: int) -> frozenset[int]:
    """The places of words that only say how a time stands to what it is of: "which day *of the week*", "which
    years does the figure *cover*"."""
    week = frozenset({at + 4}) if texts[at + 1 : at + 5] == ["day", "of", "the", "week"] else frozenset()
    last = next((place for place in reversed(range(len(texts))) if texts[place] not in STRANDED), at)
    refers = words[last].stem in _REFERRING and not DO.isdisjoint(texts[at + 1 : last])
    return week | ({last} if refers else set())
