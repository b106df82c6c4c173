"""What a yes-or-no question says that somebody named, or some people, *do*, which the fact must say by
itself of those: not of another, nor as a cause that they only name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facts.matching.case.case import Case
from facts.matching.english import synonyms
from facts.matching.english.lexicon import FUNCTION, LIGHT, PARTICLES
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.whether import affirming, claims, standing
from facts.matching.guard.wording import opposites
from facts.matching.profile import PEOPLE_STEMS
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.reading.kinds.vocabulary import DO

_AUXILIARIES = DO | frozenset("is are was were will would can could".split())
_PASSING = frozenset("ever also already really actually still now just not".split())
_LIGHT_VERBS = frozenset("like see get give take help know look make".split())
_NEUTRAL = frozenset(
    map(
        stem,
        """
        say tell state mention name call speak talk describe explain think believe cite list note point
        put need quote report compare liken go come do be have
        """.split(),
    )
)
_MENTIONING = frozenset("mention say name cite".split())
_CLAUSES = frozenset({"why", "how", "where", "when"})
_MENTIONED = frozenset(map(stem, "mentioned said named cited".split()))
_MOVING = frozenset(map(stem, "walk drive fly swim ride sail cycle run row".split()))
_HE = frozenset("he she they it i we his her their its our my who".split())
_TELLING = (SAY_STEMS - {"call"}) | frozenset(map(stem, "that named name because if like".split()))
_WANTED = frozenset(map(stem, "request requests demand call plea wish".split()))
_NO_PLURAL = ("ss", "us", "is")
_ANYBODY = frozenset("anybody anyone somebody someone".split())
_FOR = frozenset("for of to on with from by about in at and".split())
_BEEN = frozenset("is are was were has have".split())
_IF = frozenset({"if", "unless"})
_BE, _GIVE = "be", "give"
_KIN = frozenset("son daughter wife husband father mother brother sister child children".split())
_OVER = frozenset({"over", "open", "out", "back", "full"})
_TO_LOOK = frozenset({"for", "at", "into"})
_VIEWS = frozenset("as link connection reason cause some part relation problem sign".split())
_BODIES = frozenset({"person", "organisation", "group"})
_ABOUT_WORDS = frozenset(
    """
    quote statement line phrase comparison sentence idea come came brought speak spoke mention mentioned
    mentions think call called
    """.split()
)
_NEAR = 3
_LIGHT_STEMS = frozenset(map(stem, LIGHT))
_COUNTED = frozenset(
    """
    more fewer second other another count headcount quoted link majority minority statement quote reason
    connection sign chance evidence difference change plan hope idea comparison mention
    """.split()
)
_EXPECTING = frozenset(map(stem, "expect anticipate predict foresee estimate warn".split()))
_OPENED = (("the",), ("a",), ("an",))
_LENIENT = frozenset("take make know look".split())
_Phrases = Sequence[tuple[str, ...]]


@of(Kind.YES_NO)
def not_said_of_him(case: Case) -> Iterable[str]:
    """“Did Ann cause the fire?” is not answered by what she named as its reason."""
    found = _named_deed(case)
    if found is None:
        return
    names, place = found
    word = case.reading.words[place]
    if word.stem in _NEUTRAL:
        return
    behind = case.reading.texts[place + 1 :]
    if not (PARTICLES | _TO_LOOK).isdisjoint(behind[:1]) or _sees_so(word.text, behind):
        return
    kinds = (Kind.YES_NO,) if word.text in _LIGHT_VERBS else tuple(kind for kind in Kind if kind != Kind.BARE)
    if any(ask.kind in kinds and _asks_so(ask.stems, names, word.stem) for ask in case.fact.asks):
        return
    told = _told(case, _deeds(case, place))
    if not told and word.text in _LENIENT and case.fact.kind != "quote" and behind[:1] not in _OPENED:
        return
    if not told:
        yield f"it does not say that “{case.reading.words[1].text}” does it (“{word.text}”)"
    elif case.fact.kind == "quote":
        yield f"it only quotes “{case.reading.words[1].text}”"
    elif not _told(case, names) and _is_person(case):
        yield f"it does not speak of “{case.reading.words[1].text}”"
    elif word.stem not in _EXPECTING and not any(
        _is_done(text, spot, names, is_his=case.fact.speaker in names) for text, spot in told
    ):
        yield f"it does not say so of “{case.reading.words[1].text}”"


@of(Kind.YES_NO)
def not_mentioned(case: Case) -> Iterable[str]:
    """“Did Ann mention the rain?” is not answered by another reason of hers, nor by one of Bo's."""
    found = _named_deed(case)
    if found is None or case.reading.words[found[1]].text not in _MENTIONING:
        return
    names, place = found
    words = case.reading.words
    doer = affirming.named_at(case, 1)
    said = {one[0] for one in _deeds(case, place)} | _MENTIONED
    says_it = any(
        not said.isdisjoint(text[end : end + _NEAR]) for text in case.fact.texts for end in _ends(text, names)
    )
    if doer is not None and not claims.speaks(case, doer) and not says_it:
        yield f"it is not what “{words[1].text}” said"
        return
    if not _CLAUSES.isdisjoint(case.reading.texts[place + 1 : place + 2]):
        return
    terms = [spot for spot in case.asked.ways if spot > place]
    last = len(words) - 1
    if words[last].text in _OVER and words[last].stem not in case.fact.texts[0]:
        yield f"it does not have “{words[last].text}” in it"
    elif terms and not claims.tells(case, terms[-1]):
        yield f"it does not have “{words[terms[-1]].text}” in it"


@of(Kind.YES_NO)
def only_quoted(case: Case) -> Iterable[str]:
    """“Was there a flood?” is not answered by what Ann likened to a flood."""
    if case.fact.kind != "quote":
        return
    words = case.reading.words
    if words[0].text not in _AUXILIARIES or not SAY_STEMS.isdisjoint(case.reading.stems):
        return
    if not claims.FIRST_PERSON.isdisjoint(case.fact.said):
        # "We will not close it" says what they do.
        return
    if not set(case.fact.speaker).isdisjoint(case.reading.stems) or not _ABOUT_WORDS.isdisjoint(
        case.reading.texts
    ):
        return
    asks = case.fact.asks_whether
    if words[1].text == "there":
        asks = tuple(ask for ask in asks if "there" in ask)
    ways = list(map(case.asked.same_at, case.asked.ways))
    if not any(sum(not way.isdisjoint(ask) for way in ways) * 2 > len(ways) for ask in asks):
        yield "it is only what somebody said"


@of(Kind.YES_NO)
def not_there(case: Case) -> Iterable[str]:
    """“Are there roads through the pass?” is not answered by who came through it on the way north."""
    words = case.reading.words
    if len(words) < 4 or words[1].text != "there":
        return
    row = claims.row_from(case, 0)
    if not row:
        return
    place = row[-1]
    said = set(case.fact.said)
    for ask in case.fact.asks_whether:
        if "there" in ask:
            start = ask.index("there") + 1
            said.update(ask[start : start + 4])
    if any(map(case.asked.names_at, row)) or not _COUNTED.isdisjoint(case.reading.texts):
        return
    same = (synonyms.same(words[place].stem) - _LIGHT_STEMS) | case.asked.own_at(place)
    if same.isdisjoint(said) and not words[place].text.endswith("ing"):
        yield f"it does not speak of any “{words[place].text}”"


@of(Kind.YES_NO)
def not_those_people(case: Case) -> Iterable[str]:
    """“Have teachers left Rome?” is not answered by why Rome opened its gates."""
    words = case.reading.words
    if len(words) < 4 or words[0].text not in DO:
        return
    head = next((place for place in (1, 2) if _is_group(case, place)), None)
    if head is None or words[1].text in FUNCTION or words[1].is_number or words[head + 1].text == "know":
        return
    verb = head + 1
    if words[verb].text in ("over", "under", "in", "from", "of", "with", "without"):
        terms = [place for place in case.asked.ways if place > verb + 1]
        verb = terms[0] if terms and verb + 2 < len(words) else verb
    if verb >= len(words) or (verb not in case.asked.ways and words[verb].text not in _LIGHT_VERBS):
        return
    word = words[verb]
    heads = synonyms.same(words[head].stem) | case.asked.own_at(head)
    if words[head].stem in PEOPLE_STEMS:
        heads = heads | PEOPLE_STEMS
    said = case.fact.said
    whole = {word.stem, *(words[spot].stem for spot in range(1, head))}
    if any(whole.issubset(ask) and not heads.isdisjoint(ask) for ask in case.fact.asks_whether):
        return
    if heads.isdisjoint(said):
        yield f"it does not speak of “{words[head].text}”"
    elif not _told(case, _deeds(case, verb)):
        yield f"it does not say that they do (“{word.text}”)"


@of(Kind.YES_NO)
def not_made_so(case: Case) -> Iterable[str]:
    """“Were the pumps mended?” is not answered by how many of them are broken."""
    words = case.reading.words
    if len(words) < 4 or words[0].text not in _BEEN:
        return
    last = len(words) - 1
    terms = list(case.asked.ways)
    if (
        words[1].text != "the"
        or terms[-1:] != [last]
        or len(terms) < 2
        or not words[last].text.endswith("ed")
    ):
        return
    if words[0].text in ("has", "have") and words[last - 1].text != "been":
        return
    noun = terms[-2]
    if terms[0] != 2 or any(word.text not in _PASSING | {"been"} for word in words[noun + 1 : last]):
        return
    if any(words[last].stem in ask and words[noun].stem in ask for ask in case.fact.asks_whether):
        return
    if not _told(case, _deeds(case, last)):
        yield f"it does not say that they were “{words[last].text}”"
    elif not case.states(noun):
        yield f"it does not speak of the “{words[noun].text}”"


@of(Kind.YES_NO)
def not_by_him(case: Case) -> Iterable[str]:
    """“Was the bridge opened by Ann?” is not answered by what Ann says of its opening."""
    words = case.reading.words
    texts = case.reading.texts
    if texts[0] not in _BEEN or "by" not in texts[2:-1]:
        return
    place = texts.index("by", 2)
    doer = affirming.named_at(case, place + 1, _BODIES)
    if doer is None or doer.last != len(words) or place - 1 not in case.asked.ways:
        return
    if not claims.speaks(case, doer) or words[place - 1].stem in _NEUTRAL | SAY_STEMS:
        return
    if any(words[place - 1].stem in ask and "by" in ask for ask in case.fact.asks_whether):
        return
    told = _told(case, _deeds(case, place - 1))
    if told and not any(_is_done(text, spot, doer.names, is_his=True) for text, spot in told):
        yield f"it does not say that “{words[place + 1].text}” did it"


@of(Kind.YES_NO)
def not_the_most(case: Case) -> Iterable[str]:
    """“Is Rome the largest town?” is not answered by where Rome lies."""
    texts = case.reading.texts
    if texts[0] not in _BEEN or "the" not in texts[2:-1]:
        return
    place = texts.index("the", 2) + 1
    doer = affirming.named_at(case, 1)
    if doer is None or doer.last != place - 1 or not texts[place].endswith("est"):
        return
    said = case.fact.texts[0]
    if any(case.reading.words[place].stem in ask for ask in case.fact.asks_whether):
        return
    same = synonyms.same(case.reading.words[place].stem) | {case.reading.words[place].stem}
    if same.isdisjoint(said):
        yield f"it does not say which is the “{texts[place]}”"


@of(Kind.YES_NO)
def only_on_condition(case: Case) -> Iterable[str]:
    """“Will fares rise?” is not answered by the condition on which somebody would accept a rise."""
    texts = case.reading.texts
    if texts[0] != "will" or not _IF.isdisjoint(texts):
        return
    said = case.fact.texts[0]
    if "if" not in said or not set(case.fact.speaker).isdisjoint(case.reading.stems):
        return
    own = {term.word.stem for term in case.reading.terms}
    if not any(ask[0] == "will" and not own.isdisjoint(ask) for ask in case.fact.asks_whether):
        yield "it only says on what condition"


def _is_group(case: Case, place: int) -> bool:
    word = case.reading.words[place]
    if case.asked.names_at(place) or word.owner or word.name:
        return False
    if word.text in _ANYBODY:
        return False
    return word.stem in PEOPLE_STEMS or (
        word.text.endswith("s") and not word.text.endswith(_NO_PLURAL) and place in case.asked.ways
    )


def _named_deed(case: Case) -> tuple[_Phrases, int] | None:
    """The names of the one who is said to do something, and the place of the verb."""
    words = case.reading.words
    if words[0].text not in DO:
        return None
    doer = affirming.named_at(case, 1, _BODIES)
    if doer is not None:
        place, names = doer.last, doer.names
    else:
        owner = next((spot for spot in (1, 2, 3) if spot < len(words) and words[spot].owner), None)
        if owner is None or owner + 2 >= len(words) or words[owner + 1].text not in _KIN:
            return None
        place, names = owner + 2, [(words[owner + 1].stem,)]
    while place < len(words) and (words[place].text in _PASSING or words[place].text.endswith("ly")):
        place += 1
    if place >= len(words) or words[place].name or case.asked.names_at(place):
        return None
    if place not in case.asked.ways and words[place].text not in _LIGHT_VERBS:
        return None
    return names, place


def _deeds(case: Case, place: int) -> list[tuple[str, ...]]:
    """All ways to say the verb at ``place``."""
    word = case.reading.words[place]
    if word.stem in _MOVING:
        return [(one,) for one in case.asked.own_at(place)]
    if place not in case.asked.ways:
        return [tuple(one.split()) for one in synonyms.same(word.stem) | {word.stem}]
    return case.asked.ways[place].texts + [(one,) for one in opposites.contrary({word.stem})]


def _told(case: Case, phrases: _Phrases) -> list[tuple[Sequence[str], int]]:
    """Where the fact's own texts have one of the phrases."""
    wanted = standing.by_first(phrases)
    return [(text, spot) for text in case.fact.texts for spot, _ in standing.spots(text, wanted)]


def _ends(text: Sequence[str], names: _Phrases) -> list[int]:
    """The places behind the names of those."""
    return [end for _, end in standing.spots(text, standing.by_first(names))]


def _is_person(case: Case) -> bool:
    doer = affirming.named_at(case, 1, _BODIES)
    return doer is not None and "person" in doer.types


def _asks_so(ask: Sequence[str], names: _Phrases, verb: str) -> bool:
    """Whether a listed question has the verb right behind the name of one of those."""
    return verb in ask and any(
        verb in ask[end : end + 2] and (ask[end] == verb or ask[end] not in _FOR) for end in _ends(ask, names)
    )


def _sees_so(verb: str, behind: Sequence[str]) -> bool:
    """Whether it is a view that is asked for: "*see* a link", "*see* it *as* a wave"."""
    return verb == "see" and (behind[:1] not in (("the",), ("a",), ("any",)) or not _VIEWS.isdisjoint(behind))


def _is_done(text: Sequence[str], spot: int, names: _Phrases, *, is_his: bool) -> bool:
    """Whether what is said at ``spot`` is said of one of those, and not only told by them."""
    if text[spot + 1 : spot + 2] and text[spot + 1] in _WANTED:
        return False
    near = text[max(0, spot - _NEAR) : spot]
    if not _HE.isdisjoint(near):
        return _TELLING.isdisjoint(near) and _GIVE not in near
    ends = _ends(text, names)
    if not ends:
        return not is_his
    before = [end for end in ends if end <= spot]
    behind = text[spot + 1 : spot + 4]
    if "by" in behind and any(0 < end - spot <= _NEAR + 3 for end in ends):
        return True
    if not before:
        return "by" in behind
    between = text[max(before) : spot]
    if between[-1:] == (_BE,) and len(between) > 1:
        return False
    return _TELLING.isdisjoint(between)
