"""What the answer itself must offer: a name, something besides what is named already, somebody spoken to, a
part and not the whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import BEING, COUNT_NOUNS, SHARE_NOUNS
from facts.matching.english.nations import is_people
from facts.matching.english.words import stem
from facts.matching.guard.check import of, of_all_but
from facts.matching.guard.people.persons import SOMEBODY_STEMS
from facts.matching.profile import PASSING, PEOPLE_STEMS
from facts.matching.reading.kinds import Kind

_NAMES = frozenset({"name", "names"})
_SUCH_NAMES = frozenset("full birth given middle maiden legal original".split())
_CALLED = frozenset({"called", "named"})
_NAMING = frozenset(map(stem, "name call title dub baptise christen".split()))
_BEING = BEING | {"s"}
_OWNERS = frozenset("his her their its".split())
_TALKING = frozenset(map(stem, "talk speak say tell address".split()))
_ANNOUNCING = frozenset(map(stem, "announce reveal disclose declare unveil".split()))
_SENDING = frozenset(map(stem, "send post mail hand".split()))
_COMING_BACK = frozenset(
    map(stem, "back return reply replies respond response answer refund repay restore complete fill".split())
)
_THOSE = frozenset("the those these all".split())
_RELATIVE = frozenset("who that which".split())
_BEFORE_WHOM = _RELATIVE | {"of"}
_PART_OF = frozenset({"of", "but"})
_FAR = 5
_NEAR = 3


@of(Kind.WHAT, Kind.IS, Kind.BARE, Kind.WHO, Kind.MANNER)
def no_name(case: Case) -> Iterable[str]:
    """“The name of her boat” is not answered where the boat is spoken of and not named."""
    place = _named_thing(case)
    if place is None:
        return
    noun = case.reading.words[place]
    wants_somebody = noun.stem in SOMEBODY_STEMS
    known = case.asked.glossary.phrases
    said = set(case.reading.stems)
    beside = {
        name for unit in case.asked.units if not unit.first <= place < unit.last for name in unit.entities
    }
    new = [
        name
        for name in case.fact.entities
        if name not in beside and said.isdisjoint(name.split()) and _may_be(case, name, place)
    ]
    if wants_somebody:
        new = [name for name in new if f"@person@{name}" in known]
    described = {name for unit in case.asked.by_place[place] for name in unit.entities}
    if any(not set(name.split()) <= said for name in described.intersection(case.fact.entities)):
        # "Her choir" is one that the base knows by its name.
        return
    if not new and not any(_asks_its_name(ask.stems, noun.stem) for ask in case.fact.asks):
        yield f"it does not name the “{noun.text}”"


@of(Kind.WHAT, Kind.IS, Kind.BARE)
def not_that_name(case: Case) -> Iterable[str]:
    """“Ann Lee's *full* name”, “her *Welsh* name” is not answered by what she names."""
    for one, other in pairwise(case.reading.words):
        is_such = one.text in _SUCH_NAMES or is_people(one.text)
        if other.text == "name" and is_such and f" {one.stem} name " not in case.text:
            yield f"it does not say the “{one.text}” name"


def _asks_its_name(stems: Sequence[str], noun: str) -> bool:
    """Whether a listed question has a word of naming next to the noun."""
    spots = [spot for spot, word in enumerate(stems) if word == noun]
    return any(not _NAMING.isdisjoint(stems[max(0, spot - _NEAR) : spot + _NEAR + 1]) for spot in spots)


def _may_be(case: Case, name: str, place: int) -> bool:
    """Whether the entity may be what the noun at ``place`` is for: a guild is no boat."""
    classes = case.asked.classes_of(name)
    return not classes or not classes.isdisjoint(case.asked.same_at(place))


def _named_thing(case: Case) -> int | None:
    """The place of the noun whose name is asked for, where it is somebody's: "the name of Ida's *boat*",
    "what is his *boat* called", "the name of the *boat* that Ida rowed"."""
    words = case.reading.words
    texts = [word.text for word in words]
    for place, text in enumerate(texts):
        if text in _NAMES and texts[place + 1 : place + 2] == ["of"]:
            owned = _owned_from(case, place + 2)
            return _of_whom(case, place + 2) if owned is None else owned
        if text in _CALLED and texts[place + 1 : place + 2] in (["that"], ["which"]) and place > 1:
            return place - 1 if texts[place - 2] == "the" else None
        if text in _NAMES and place and words[place - 1].owner and place > 1:
            return place - 1 if words[place - 2].owner or texts[place - 2] in _OWNERS else None
        if text in _CALLED and place == len(texts) - 1 and not _BEING.isdisjoint(texts[:place]):
            start = next(spot for spot in range(place) if texts[spot] in _BEING) + 1
            return _owned_from(case, start)
    return None


def _owned_from(case: Case, start: int) -> int | None:
    """The place of a noun behind an owner, or of one for anybody, from ``start`` on."""
    words = case.reading.words
    places = {term.first for term in case.reading.terms}
    for place in range(start, min(start + _FAR, len(words))):
        is_owner = words[place].owner or words[place].text in _OWNERS
        if is_owner and place + 1 in places and not words[place + 1].owner:
            return place + 1
        if words[place].text in ("person", "man", "woman", "one") and place <= start + 1:
            return place
    return None


def _of_whom(case: Case, start: int) -> int | None:
    """The place of a noun from ``start`` on behind which somebody is named who has to do with it ("the *boat*
    that Ida rowed", "the *son* of Ida")."""
    words = case.reading.words
    place = start + (words[start].text in ("the", "a") if start < len(words) else 0)
    behind = place + 1 + (place + 1 < len(words) and words[place + 1].text in _BEFORE_WHOM)
    is_noun = any(term.first == place for term in case.reading.terms)
    if not is_noun or behind >= len(words) or _is_name(case, place):
        return None
    return place if any("person" in unit.types for unit in case.asked.by_place[behind]) else None


def _is_name(case: Case, place: int) -> bool:
    """Whether the word there is a name by itself, not only in "the son of Ida"."""
    return any(unit.entities and unit.last == place + 1 for unit in case.asked.by_place[place])


@of_all_but(Kind.YES_NO)
def nothing_besides(case: Case) -> Iterable[str]:
    """“Which groups *besides the guild*” is not answered by the guild."""
    excluded = case.asked.excluded
    if not excluded:
        return
    doing = [at for at in excluded if case.reading.texts[at].endswith("ing") and not case.asked.names_at(at)]
    told = any(not case.asked.same_at(at).isdisjoint(case.fact.texts[0]) for at in doing)
    if told and not _tells_more_deeds(case):
        # "Besides *writing*".
        yield "it names nothing besides"
        return
    left_out = {name for place in excluded for unit in case.asked.by_place[place] for name in unit.entities}
    if left_out and case.asked.class_asked_for:
        if not left_out.isdisjoint(case.fact.entities) and not case.has_one:
            yield "it names nothing besides"
        return
    if left_out:
        kinds = {kind for place in excluded for unit in case.asked.by_place[place] for kind in unit.types}
        known = case.asked.glossary.phrases
        others = set(case.fact.entities) - case.asked.entities
        if " ".join(case.fact.speaker) in left_out:
            yield "it is what is left out that says it"
        elif not left_out.isdisjoint(case.fact.entities) and not any(
            f"@{kind}@{name}" in known for name in others for kind in kinds
        ):
            yield "it names nothing besides"
        return
    said = set(case.fact.texts[0])
    if any(not case.asked.same_at(place).isdisjoint(said) for place in excluded) and "and" not in said:
        yield "it names nothing besides"


def _tells_more_deeds(case: Case) -> bool:
    """Whether the sentence has an "and" before something else than a name."""
    names = {name.split(maxsplit=1)[0] for name in case.fact.entities}
    return any(one == "and" and other not in names for one, other in pairwise(case.fact.texts[0]))


@of(Kind.IS, Kind.WHO, Kind.SAID_BY)
def nobody_told(case: Case) -> Iterable[str]:
    """“Who was she talking *to*” is answered by whom she told."""
    if case.fact.recipient:
        return
    words = case.reading.words
    if words[:1] and words[0].text not in ("who", "whom"):
        return
    if any(
        one.stem in _TALKING and one.text.endswith("ing") and other.text in ("to", "with")
        for one, other in pairwise(words)
    ):
        yield "it does not say who was spoken to"


@of(Kind.WHEN)
def not_announced(case: Case) -> Iterable[str]:
    """“When was it announced” is not when it came."""
    for term in case.reading.terms:
        if term.word.stem in _ANNOUNCING and _ANNOUNCING.isdisjoint(case.stems):
            yield f"it does not say when it was {term.word.text}"


def nothing_back(case: Case) -> Iterable[str]:
    """“How many *sent* it *back*” is not to how many it was sent."""
    stems = case.reading.stems
    asks = any(
        word == "back" and not _SENDING.isdisjoint(stems[max(0, place - _FAR) : place])
        for place, word in enumerate(stems)
    )
    if asks and all(_COMING_BACK.isdisjoint(text) for text in case.fact.texts):
        yield "it does not say what came back"


@of(Kind.COUNT)
def not_the_part(case: Case) -> Iterable[str]:
    """“How many of those who ask get it” is not how many ask."""
    fact, texts = case.fact, case.reading.texts
    if fact.kind != "figure" or fact.measure == "share":
        return
    for place, text in enumerate(texts[:-2]):
        if (
            text != "of"
            or texts[place + 1] not in _THOSE
            or _RELATIVE.isdisjoint(texts[place + 2 : place + 4])
        ):
            continue
        if not any(
            one[0].isdigit() and other in _PART_OF for said in fact.texts for one, other in pairwise(said)
        ):
            yield "it counts all of them"


def _is_only_wondered(case: Case, place: int) -> bool:
    """Whether the fact has the word in listed yes-or-no questions alone."""
    same = case.asked.ways[place].words
    asks = [ask for ask in case.fact.asks if not same.isdisjoint(ask.stems)]
    return bool(asks) and not case.states(place) and all(ask.kind == Kind.YES_NO for ask in asks)


def only_an_alternative(case: Case) -> Iterable[str]:
    """“Which *Whig* lawmaker spoke” is not answered where a listed question asks if he is a Tory *or* a Whig,
    and the fact says that he is a Tory."""
    words = case.reading.words
    for term in case.reading.terms:
        behind = words[term.first + 1].stem if term.first + 1 < len(words) else ""
        if behind not in case.reading.focus and words[term.first - 1].text not in ("which", "what"):
            continue
        if _is_only_wondered(case, term.first) and _is_beside_another(case, term.first):
            yield f"it only asks whether “{term.word.text}” is right"


def _is_beside_another(case: Case, place: int) -> bool:
    """Whether a listed question has the word on one side of an "or", on whose other side stands what the
    fact's sentence says."""
    same, said = case.asked.ways[place].words, set(case.fact.texts[0])
    for ask in case.fact.asks:
        spots = [spot for spot, word in enumerate(ask.stems) if word == "or"]
        for spot in spots:
            sides = (ask.stems[max(0, spot - 2) : spot], ask.stems[spot + 1 : spot + 3])
            for own, other in (sides, sides[::-1]):
                told = said.intersection(other) - PASSING
                if not same.isdisjoint(own) and told and same.isdisjoint(told):
                    return True
    return False


@of(Kind.BARE)
def no_such_count(case: Case) -> Iterable[str]:
    """“Oldport rides 2024” is a number of rides, and no share of those who rode."""
    reading, fact = case.reading, case.fact
    if fact.measure != "share" or reading.wants_a_share or not reading.terms:
        return
    head = reading.terms[-1].word
    is_count = head.text.endswith("s") and not head.name and head.stem not in PEOPLE_STEMS
    if is_count and not any(
        word.text.removesuffix("s") in SHARE_NOUNS | COUNT_NOUNS for word in reading.words
    ):
        yield f"it does not count “{head.text}”"
