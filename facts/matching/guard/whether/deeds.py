"""What a yes-or-no question says that somebody *does*, which the fact must say of him, as done and not only
as wished or ruled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import FUNCTION, LIGHT
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.whether import affirming, claims
from facts.matching.guard.wording import opposites
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.recall.meaning import Unit

_DO = frozenset("do does did".split())
_HELPING = _DO | frozenset("has have had would will can could".split())
_FOUNDED = frozenset(map(stem, "founded founder founding established establish started launched set".split()))
_SEEN_SO = SAY_STEMS | frozenset(
    map(
        stem,
        """
        think believe see consider feel regard mention admit name bring put criticise criticize attack treat
        link agree disagree work travel publish sit
        """.split(),
    )
)
_JUDGING = frozenset(map(stem, "blame praise accuse thank fault".split()))
_RETURNED = frozenset(
    map(
        stem,
        "back return returned restore restored recover recovered reinstate resume reopen reopening"
        " again found".split(),
    )
)
_COMING = frozenset("come comes came coming be brought".split())
_IF = frozenset({"if", "unless", "whether"})
_RULING = frozenset(map(stem, "must may shall".split()))
_ANYBODY = frozenset("anybody anyone somebody someone".split())
_WISHING = frozenset(map(stem, "want wish demand ask propose urge hope seek".split()))
_PAST = frozenset("did was were has have had".split())
_MEANS = frozenset(
    "plane airplane aeroplane boat ship ferry train car bus bike bicycle foot air sea land rail truck".split()
)
_BY = frozenset({"by", "on"})
_NAMING = frozenset("name named mention cite give list call".split())
_ALLOWING = frozenset("allowed permitted take bring can".split())
_ABOARD = frozenset("on in aboard over across into inside through".split())
_CAN = frozenset(map(stem, "can could may allow permit carry let free open ban forbid no not must".split()))
_SPOTS = frozenset("in on at along near".split())


@of(Kind.YES_NO)
def no_founder(case: Case) -> Iterable[str]:
    """“Did Ann found the club?” is not answered by what she is in it, nor by what she found there."""
    texts = case.reading.texts
    if texts[0] in _DO and "found" in texts[2:-1] and _FOUNDED.isdisjoint(case.fact.texts[0]):
        yield "it does not say who founded it"


@of(Kind.YES_NO)
def not_said_to(case: Case) -> Iterable[str]:
    """“Did Ann praise Bo?” is not answered by a sentence in which nobody praises."""
    doer = _doer(case)
    if doer is None or case.states(doer.last):
        return
    word = case.reading.words[doer.last]
    if word.stem in _SEEN_SO or opposites.contrary({word.stem}) or word.text in LIGHT:
        return
    names = {part for name in doer.names for part in name}
    if not any(word.stem in ask and not names.isdisjoint(ask) for ask in case.fact.asks_whether):
        yield f"it does not say that “{case.reading.words[1].text}” does it (“{word.text}”)"


@of(Kind.YES_NO)
def judges_another(case: Case) -> Iterable[str]:
    """“Did Ann blame Bo for it?” is not answered by the law of Bo's day that she names as a reason."""
    words = case.reading.words
    doer = _doer(case)
    if doer is None or words[doer.last].stem not in _JUDGING:
        return
    whom = claims.doer_at(case, doer.last + 1, frozenset({"person", "organisation"}))
    if whom is None:
        return
    same = _JUDGING & case.asked.same_at(doer.last) | {words[doer.last].stem}
    for text in (*case.fact.texts, *(ask.stems for ask in case.fact.asks)):
        for spot, word in enumerate(text):
            rest = text[spot + 1 :]
            rest = rest[1:] if rest[:1] in (("the",), ("on",)) else rest
            if word in same and any(rest[: len(name)] == name for name in whom.names):
                return
    yield f"it does not say that “{words[whom.first].text}” is the one"


@of(Kind.YES_NO)
def not_back(case: Case) -> Iterable[str]:
    """“Did the late boat come back?” is not answered by who wants late boats, nor by what would be if it
    did."""
    texts = case.reading.texts
    if texts[0] not in _PAST | {"will", "is", "are"}:
        return
    if not any(one in _COMING and other == "back" for one, other in pairwise(texts)):
        return
    said = [text for text in case.fact.texts[:1] if not _RETURNED.isdisjoint(text)]
    if not said or all(_only_if(text) for text in said):
        yield "it does not say that it is back"


def _only_if(text: Sequence[str]) -> bool:
    spots = [spot for spot, word in enumerate(text) if word in _RETURNED]
    return all(not _IF.isdisjoint(text[:spot]) for spot in spots)


@of(Kind.YES_NO)
def only_ruled(case: Case) -> Iterable[str]:
    """“Has anybody complained?” is not answered by what whoever complains must do."""
    texts = case.reading.texts
    if texts[0] not in _PAST or texts[1] not in _ANYBODY:
        return
    if not _RULING.isdisjoint(case.fact.texts[0]) and case.fact.kind == "statement":
        yield "it only says what whoever does must do"


@of(Kind.YES_NO)
def only_wanted(case: Case) -> Iterable[str]:
    """“Was the fine halved?” is not answered by who wants it halved."""
    if case.reading.texts[0] not in _PAST:
        return
    if not _WISHING.isdisjoint(case.reading.stems):
        return
    said = case.fact.texts[0]
    places = [place for place in case.asked.ways if not case.asked.names_at(place)]
    for place in places[-2:]:
        spots = [spot for spot, word in enumerate(said) if word == case.reading.words[place].stem]
        wished = [spot for spot in spots if not _WISHING.isdisjoint(said[max(0, spot - 2) : spot])]
        if spots and len(wished) == len(spots) and case.reading.words[place].text not in FUNCTION:
            yield f"it only says who wants it (“{case.reading.words[place].text}”)"
            return


@of(Kind.YES_NO)
def other_means(case: Case) -> Iterable[str]:
    """“Did they come by boat?” is answered where boats are spoken of."""
    words = case.reading.words
    if words[0].text not in _PAST | _HELPING:
        return
    for place, (one, other) in enumerate(pairwise(words)):
        if one.text in _BY and other.text in _MEANS and place + 1 in case.asked.ways:
            if other.text != "foot" and one.text == "on":
                continue
            if not case.states(place + 1):
                yield f"it does not say that it is by “{other.text}”"


@of(Kind.YES_NO)
def other_owner(case: Case) -> Iterable[str]:
    """“Did Rome open its gates?” is not answered by the opening of Pisa's gates."""
    words = case.reading.words
    if words[0].text not in _HELPING:
        return
    places = list(case.asked.ways)
    doer = affirming.named_at(case, 1)
    passive = doer is None and len(places) == 2
    if not passive and (doer is None or "place" not in doer.types):
        return
    behind = [place for place in places if not doer or place > doer.last]
    if not behind:
        return
    nouns = behind[:1] if passive else [p for p in behind if case.states(p)]
    said = case.fact.texts[0]
    owned = [(place, spot) for place in nouns for spot, word in enumerate(said) if word == words[place].stem]
    if not owned:
        return
    first = min(spot for _, spot in owned)
    for name in case.fact.entities:
        parts = tuple(name.split())
        if f"@place@{name}" not in case.asked.glossary.phrases or name in case.asked.entities:
            continue
        if said[max(0, first - len(parts)) : first] == parts:
            yield f"it is said of what “{name}” has"
            return


@of(Kind.YES_NO)
def does_not_have(case: Case) -> Iterable[str]:
    """“Does the pass have a toll house?” is not answered by where the pass is."""
    words = case.reading.words
    if words[0].text not in _DO:
        return
    doer = affirming.named_at(case, 1)
    if doer is None or not words[doer.last : doer.last + 1] or words[doer.last].text != "have":
        return
    places = claims.row_from(case, doer.last)
    behind = words[places.stop :]
    if not places or (behind and behind[0].text not in _SPOTS):
        return
    told = (case.fact.texts[0], *(ask for ask in case.fact.asks_whether if "have" in ask))
    own = frozenset().union(*map(case.asked.own_at, places))
    if all(map(own.isdisjoint, told)):
        yield f"it does not say that it has any (“{words[places[-1]].text}”)"


@of(Kind.YES_NO)
def not_done_to(case: Case) -> Iterable[str]:
    """“Have the pumps been mended?” is not answered by how many of them are broken."""
    words = case.reading.words
    if words[0].text not in ("has", "have") or "been" not in case.reading.texts:
        return
    place = case.reading.texts.index("been") + 1
    while place < len(words) and (words[place].text in FUNCTION or words[place].text.endswith("ly")):
        place += 1
    if place not in case.asked.ways or place != len(words) - 1:
        return
    if not claims.tells(case, place) and not opposites.contrary({words[place].stem}):
        yield f"it does not say that it was “{words[place].text}”"


@of(Kind.YES_NO)
def not_by_those(case: Case) -> Iterable[str]:
    """“Does the boat carry mail?” is not answered by who wants a ticket for the boat."""
    words = case.reading.words
    if words[0].text not in _HELPING or len(words) < 4:
        return
    terms = case.asked.ways.keys()
    if words[1].text != "the" or not {2, 3} <= terms or (4 in terms and 5 in terms):
        return
    if words[2].text.endswith("ed") or any(map(case.asked.names_at, (2, 3))) or case.asked.described_at(2):
        return
    word = words[3]
    if word.stem in _SEEN_SO or word.text.endswith("s") or opposites.contrary({word.stem}):
        return
    for noun, verb in ((2, 3), (3, 4)) if 4 in terms else ((2, 3),):
        nouns = [[one] for one in case.asked.ways[noun].words]
        if claims.holds(case.fact, nouns, case.asked.ways[verb].texts):
            return
    yield f"it does not say that “{words[2].text}” does it (“{word.text}”)"


@of(Kind.YES_NO)
def not_named_as_reason(case: Case) -> Iterable[str]:
    """“Did Ann name the rain as a reason?” is not answered by another reason of hers."""
    texts = case.reading.texts
    if _NAMING.isdisjoint(texts):
        return
    start = next(place for place, text in enumerate(texts) if text in _NAMING)
    end = next((place for place in range(start, len(texts)) if texts[place] == "as"), 0)
    places = [place for place in case.asked.ways if start < place < end]
    if places and not case.states(places[-1]):
        yield f"it does not name “{texts[places[-1]]}”"


@of(Kind.YES_NO)
def not_aboard(case: Case) -> Iterable[str]:
    """“Are dogs allowed on the tram?” is not answered by where else they are allowed."""
    words = case.reading.words
    if not _ALLOWING.intersection(case.reading.texts):
        return
    if len(words) < 4 or words[-3].text not in _ABOARD or words[-2].text not in ("the", "a"):
        return
    last = len(words) - 1
    if last in case.asked.ways and not case.states(last):
        yield f"it does not speak of the “{words[last].text}”"
    elif words[0].text == "can" and _CAN.isdisjoint(case.fact.texts[0]):
        yield "it does not say what anybody can do"


def _doer(case: Case) -> Unit | None:
    """The one who is said to do something, whose verb is the next word."""
    words = case.reading.words
    if words[0].text not in _HELPING:
        return None
    doer = affirming.named_at(case, 1)
    if doer is None or doer.last >= len(words) or doer.last not in case.asked.ways:
        return None
    if case.asked.names_at(doer.last) or words[doer.last].name:
        return None
    return doer
