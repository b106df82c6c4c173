"""Whose words a question asks for, to whom they were told, and who is named as reporting the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facts.matching.english.lexicon import (
    ANYBODY,
    FUNCTION,
    PRONOUNS,
    SAID_NOUNS,
    SAY,
    STORY_NOUNS,
    TELLERS,
    WHY_NOUNS,
)
from facts.matching.english.words import Word, stem
from facts.matching.reading.kinds.kind import Kind, Wanted
from facts.matching.reading.kinds.vocabulary import (
    AUX,
    COPULA,
    DATA,
    DO,
    SAY_STEMS,
    STOPS,
    WH,
)

_SPEAKING = frozenset(stem(text) for text in SAY - {"give", "put", "point", "add", "feel", "cite", "recall"})

_ARTICLES = frozenset({"the", "a"})
_WHOEVER = frozenset("anyone anybody someone somebody".split())
_EVERYBODY = frozenset({"everyone", "everybody"})
_OF_A_STORY = frozenset("annual new latest recent full entire original".split())
_DETERMINERS = frozenset("the a an this that these those his her its their".split())
_OPENINGS: Mapping[str, Sequence[tuple[str, ...]]] = {
    "according": [("according", "to")],
    "if": [
        *(("if", one, verb) for one in ("you", "we", "one", "i") for verb in ("ask", "believe", "trust")),
        ("if", "one", "asks"),
        ("if", "one", "believes"),
    ],
}
_SHORTEST_ASKED = 4
_LONGEST_NAME = 4
_VIEWING = frozenset("in by from on to per under".split())
_VIEWS = frozenset(
    """
    view opinion eyes words account telling judgment judgement assessment estimation estimate analysis
    reckoning understanding version narrative perspective standpoint viewpoint point mind books
    definition terminology usage parlance
    """.split()
)
_SEEING = frozenset("sees saw tells told puts describes explains understands views remembers recalls".split())
_BELIEVED = (["is", "to", "be", "believed"], ["are", "to", "be", "believed"], ["is", "to", "be", "trusted"])
_HAPPENINGS = frozenset(
    """
    trend wave surge uptick upturn rise increase growth jump fall drop decline change shift movement influx
    inflow outflow exodus flow spread boom slump success failure popularity result outcome migration
    arrival arrivals departure departures phenomenon development event events episode
    """.split()
)

_COUNTRY = ("united", "states")
_VERBS = frozenset("get be have become".split())
_OF = frozenset("of in from among at to".split())

_GIVEN = frozenset(
    noun
    for one in SAID_NOUNS | DATA | WHY_NOUNS | {"estimate", "name", "example", "warning"}
    for noun in (one, f"{one}s")
)
"""What is said where it is given ("who gave the *reason*", but not "who gave away honey")."""
ASKING = frozenset(map(stem, "wonder ask doubt".split()))
"""Verbs of saying before a question."""
_OF_A_QUESTION = frozenset("whether if what why how when".split())
_OF_WHAT = frozenset("about of on that regarding concerning".split())


def speaker(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """The speaker of "what did SPEAKER say about …" where a verb of saying follows."""
    if at + 1 >= len(texts) or texts[at + 1] not in DO | AUX or texts[at + 1] in COPULA:
        return None
    for place in range(at + 2, min(at + 12, len(texts))):
        if (
            texts[place] in ("who", "that", "which", "for", "because", "and", "than", "with")
            and place > at + 2
        ):
            return None
        if _speaks(words[place]) and place > at + 2 and not _is_noun(words, place):
            if words[place].text == "comment" and not _WHOEVER.isdisjoint(texts[at + 2 : place]):
                return None
            return said_by(texts, words, at + 2, place)
    return None


def said_by(texts: list[str], words: Sequence[Word], start: int, verb: int) -> Wanted:
    """What is said by whoever is named from ``start`` to the verb of saying."""
    subject = [word for word in words[start:verb] if word.text not in FUNCTION]
    is_about = words[verb].stem == "say" and texts[verb + 1 : verb + 2] == ["about"]
    if is_about and _is_happening(texts[start:verb]):
        return Wanted(Kind.WHAT, consumed=frozenset({verb}))
    is_open = all(word.text in STORY_NOUNS | _WHOEVER | _OF_A_STORY for word in subject)
    named = () if is_open else tuple(word.stem for word in subject)
    back = {verb + 1} if texts[verb + 1 : verb + 2] == ["back"] else set()
    consumed = frozenset({verb} | back)
    return Wanted(Kind.SAID, speaker=named, recipient=told(texts, words, verb), consumed=consumed)


def _is_happening(subject: list[str]) -> bool:
    """Whether what "says" something is no speaker ("what does the *rise* in Tarn say about …")."""
    behind = next((spot for spot, text in enumerate(subject) if text in _OF), len(subject))
    return behind > 0 and subject[behind - 1] in _HAPPENINGS


def _speaks(word: Word) -> bool:
    """Whether it is a verb of saying, and no noun made of one ("respondents", "reporter")."""
    is_noun = word.text.endswith(("ent", "ents", "er", "ers", "ion", "ions")) and word.text != "comment"
    return word.stem in _SPEAKING and not is_noun


def _is_noun(words: Sequence[Word], place: int) -> bool:
    """Whether an article or an owner before the word at ``place`` makes a noun of it ("the report"), or it
    is the last of a name ("the United States"), or what something is done to ("do *claims* get granted")."""
    before, word = words[place - 1], words[place]
    is_name = (before.name and word.name) or (before.text, word.text) == _COUNTRY
    does = word.text.endswith("s") and not _VERBS.isdisjoint(one.text for one in words[place + 1 : place + 2])
    return before.text in _DETERMINERS or before.owner or is_name or does


def utters(texts: list[str], words: Sequence[Word], place: int) -> bool:
    """Whether the verb at ``place`` is one of saying there, as it is not in "gave honey", "puts in money" and
    "talked to the Ledger"."""
    verb, behind = words[place].stem, texts[place + 1 :]
    if verb == "give":
        return not _GIVEN.isdisjoint(behind)
    if verb == "put":
        return behind[:1] == ["it"] or not {"down", "forward"}.isdisjoint(behind)
    if verb in ASKING:
        return not _OF_A_QUESTION.isdisjoint(behind[:1])
    if verb in ("talk", "speak") and behind[:1] in (["to"], ["with"]):
        return not _OF_WHAT.isdisjoint(behind)
    return verb in SAY_STEMS


def told(texts: list[str], words: Sequence[Word], place: int) -> tuple[str, ...]:
    """Of whom the verb of telling at ``place`` says that he was told."""
    if words[place].stem != "tell":
        return ()
    following = (
        spot for spot in range(place + 1, len(texts)) if texts[spot] not in ("the", "a", "an", "his", "her")
    )
    spot = next(following, None)
    is_open = spot is None or texts[spot] in FUNCTION | ANYBODY | _EVERYBODY
    return () if spot is None or is_open else (words[spot].stem,)


def whose(texts: list[str], words: Sequence[Word], run: list[int], spot: int) -> tuple[str, ...]:
    """Whose words: "Sam's quote", "a quote by Sam", "sam quote"; in "Sam's view of Ann" not hers."""
    owners = [place for place in run if place < spot and words[place].owner]
    if owners:
        return tuple(
            words[place].stem for place in run if place <= owners[-1] and texts[place] not in FUNCTION
        )
    if texts[spot + 1 : spot + 2] in (["by"], ["from"], ["of"]):
        return named_from(texts, words, spot + 2)
    return tuple(words[place].stem for place in run if place < spot and texts[place] not in FUNCTION)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who a question names as reporting the answer: the stems of his name (none for the source itself), the
    places of all the words that say so, and of those that are no part of the name."""

    speaker: tuple[str, ...]
    places: frozenset[int]
    consumed: frozenset[int]


def attribution(texts: list[str], words: Sequence[Word]) -> Attribution | None:
    """Who is named as reporting the answer: "according to X", "in X's view"."""
    for place in range(len(texts)):
        found = (
            _behind_preposition(texts, words, place)
            or _in_view(texts, words, place)
            or _says_so(texts, words, place)
            or _as_seen(texts, words, place)
        )
        if found is None:
            continue
        start, end, named = found
        own = [spot for spot in named if texts[spot] not in FUNCTION]
        if not own or any(texts[spot] in STOPS | WH and texts[spot] not in _ARTICLES for spot in named):
            continue
        told = all(texts[spot] in STORY_NOUNS | TELLERS for spot in own)
        return Attribution(
            speaker=() if told else tuple(words[spot].stem for spot in own),
            places=frozenset(range(start, end)),
            consumed=frozenset(range(start, end)).difference(named),
        )
    return None


_Found = tuple[int, int, range]
"""The first place of an attribution, the place past its last, and the places of the name."""


def _behind_preposition(texts: list[str], words: Sequence[Word], place: int) -> _Found | None:
    """ "According to X", "if you ask X"."""
    for opening in _OPENINGS.get(texts[place], ()):
        start = place + len(opening)
        if tuple(texts[place:start]) == opening:
            end = _stop(texts, start)
            if _is_story(words[start : start + 2]):
                end = min(end, start + 2)
            told = (
                spot for spot in range(start + 1, end) if _speaks(words[spot]) and texts[spot][-1] in "sd"
            )
            end = next(told, end)
            return place, end, range(start, end)
    return None


def _is_story(opening: Sequence[Word]) -> bool:
    """Whether "the report" or the like is named, with which the name ends."""
    return (
        len(opening) > 1
        and opening[0].text in _DETERMINERS
        and opening[1].text in STORY_NOUNS
        and not opening[1].owner
    )


def _says_so(texts: list[str], words: Sequence[Word], place: int) -> _Found | None:
    """ "…, says X" at the end."""
    following = range(place + 1, len(texts))
    before = texts[place - 1] if place else ""
    if (
        place < _SHORTEST_ASKED
        or texts[place] not in ("says", "said")
        or not 0 < len(following) <= _LONGEST_NAME
    ):
        return None
    ends_before = before not in STOPS | WH | PRONOUNS | {"it"} and not words[place - 1].name
    is_name = texts[place + 1] in ("the", "a") or all(words[spot].name for spot in following)
    return (place, len(texts), following) if ends_before and is_name else None


def _as_seen(texts: list[str], words: Sequence[Word], place: int) -> _Found | None:
    """ "As X sees it", "if X is to be believed"."""
    if texts[place] not in ("as", "if"):
        return None
    for end in range(place + 2, min(place + _LONGEST_NAME + 2, len(texts))):
        named = range(place + 1, end)
        if texts[place] == "as" and texts[end] in _SEEING and texts[end + 1 : end + 2] == ["it"]:
            is_name = texts[place + 1] in _DETERMINERS or words[place + 1].name
            return (place, end + 2, named) if is_name else None
        if texts[place] == "if" and texts[end : end + 4] in _BELIEVED:
            return place, end + 4, named
    return None


def _in_view(texts: list[str], words: Sequence[Word], place: int) -> _Found | None:
    """ "In X's view", "by X's own account", "in the view of X"."""
    if texts[place] not in _VIEWING:
        return None
    if texts[place + 1 : place + 2] and texts[place + 1] in _VIEWS and texts[place + 2 : place + 3] == ["of"]:
        # "By opinion of X".
        stop = _stop(texts, place + 3)
        return place, stop, range(place + 3, stop)
    for noun in range(place + 2, min(place + 7, len(texts))):
        if texts[noun] not in _VIEWS:
            continue
        end = noun + 3 if texts[noun : noun + 3] == ["point", "of", "view"] else noun + 1
        if texts[noun - 1] == "the" and noun == place + 2 and texts[end : end + 1] == ["of"]:
            stop = _stop(texts, end + 1)
            return place, stop, range(end + 1, stop)
        owner = noun - 2 if texts[noun - 1] == "own" else noun - 1
        start = place - 1 if place and texts[place - 1] in ("going", "judging") else place
        return (start, end, range(place + 1, owner + 1)) if words[owner].owner else None
    return None


def _stop(texts: list[str], start: int) -> int:
    """The place where a name that starts at ``start`` ends."""
    ends = (
        spot
        for spot in range(start, len(texts))
        if texts[spot] in STOPS | WH and texts[spot] not in _ARTICLES
    )
    return next(ends, len(texts))


def named_from(texts: list[str], words: Sequence[Word], start: int) -> tuple[str, ...]:
    """The stems of the name that starts at ``start``."""
    named = range(start, _stop(texts, start))
    return tuple(words[place].stem for place in named if texts[place] not in FUNCTION)
