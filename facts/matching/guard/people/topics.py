"""What somebody is said to speak about must be in his own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import STORY_NOUNS
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.people.deed import DOERS
from facts.matching.profile import ANYBODY_STEMS, Ask, Profile
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.reading.kinds.vocabulary import DATA

_ABOUT = frozenset("about on regarding concerning of over re".split())
_SAYING = SAY_STEMS | frozenset(map(stem, "think believe opinion view comment quote statement claim".split()))
_WORKS = STORY_NOUNS | DATA | frozenset("game study results findings".split())
_OF_WHAT = frozenset(map(stem, "say speak think make opinion view".split()))
_THINKING = frozenset(map(stem, "think opinion view believe".split()))
_OPEN = frozenset({Kind.SAID, Kind.QUOTE})
_HOLDING = frozenset(map(stem, "see view feel regard defend respond reply react".split()))
_ACCORDING = stem("according")
_VIEWING = _SAYING.union(
    _HOLDING,
    map(
        stem, "deny reject support oppose back favour want demand argue accept dispute approve agree".split()
    ),
) - frozenset(map(stem, "see speak talk".split()))
_CLAUSES = tuple((word,) for word in ("how", "what", "why", "who", "when", "where", "whether", "if"))
_ENDS = frozenset("who that which in at once if when from for during of at to as being".split())


@of(*_OPEN)
def not_on_that(case: Case) -> Iterable[str]:
    """“What did Ann say about the *fares*” is not answered by what she says of the weather: the topic stands
    in her words, or behind the verb of a listed question."""
    for place in _topic(case):
        word = case.reading.words[place]
        if not _speaks_of(case, place):
            yield f"it says nothing about “{word.text}”"


@of(*_OPEN)
def not_word_for_word(case: Case) -> Iterable[str]:
    """“Ann's *exact words* about her boat” is not answered by what she is only reported to have said."""
    texts = case.reading.texts
    is_exact = ("exact", "words") in pairwise(texts) or "verbatim" in texts
    if is_exact and case.fact.kind != "quote":
        yield "it does not have the very words"


@of(Kind.SAID, Kind.WHAT)
def no_opinion(case: Case) -> Iterable[str]:
    """“What did Ann *think of* Rome” is not answered by her having been there, nor what those think “who
    stayed” by how many they are."""
    fact, pairs = case.fact, pairwise(case.reading.stems)
    thinks = any(pair in (("think", "of"), ("think", "about"), ("thought", "of")) for pair in pairs)
    # Of those who are not read as speakers a listed question must ask for their thoughts.
    is_of_speaker = case.reading.kind is Kind.SAID
    told = fact.asks_of(*_OPEN) if is_of_speaker else fact.asks_with(_THINKING, *_OPEN)
    if thinks and fact.kind != "quote" and not told:
        yield "it does not say what anybody thinks"


def _topic(case: Case) -> Iterator[int]:
    """The place of the noun that the topic ends in; a clause ("about how few came") has none."""
    reading = case.reading
    if _is_a_sign(case):
        return
    start = _start(case)
    if start is None or reading.texts[start : start + 1] in _CLAUSES:
        return
    terms = [term.first for term in reading.terms if term.first >= start]
    terms = [place for place in terms if reading.stems[place] not in ANYBODY_STEMS]
    end = next((at for at in range(start, len(reading.words)) if _ends(case, at, terms)), len(reading.words))
    found = [place for place in terms if place < end]
    if found:
        yield from found
    elif end == len(reading.words) and reading.texts[-1] in _WORKS:
        yield end - 1


def _is_a_sign(case: Case) -> bool:
    """Whether it is no one that speaks ("what does the *rise* tell us about it"), of what a source says."""
    asked, fact = case.reading.speaker, case.fact
    agents = (*(unit for unit in case.asked.units if unit.types & DOERS), *case.asked.described)
    named = {word for unit in agents for word in case.reading.stems[unit.first : unit.last]}
    return bool(asked) and asked[-1] not in named and set(fact.speaker) <= set(fact.reference)


def _ends(case: Case, place: int, terms: Sequence[int]) -> bool:
    """Whether the noun ends before the word there: "the gate *that* …", "the gate *missing* people"."""
    text = case.reading.texts[place]
    return text in _ENDS or (text.endswith("ing") and bool(terms) and terms[0] < place)


def _start(case: Case) -> int | None:
    """Behind the first "about" or "on" that follows the verb or noun of saying."""
    stems, texts = case.reading.stems, case.reading.texts
    said = next((place for place, one in enumerate(stems) if one in _SAYING), None)
    if said is None:
        return None
    for at in range(said + 1, len(texts)):
        if texts[at] in _ABOUT and (texts[at] != "of" or stems[at - 1] in _OF_WHAT):
            return at + 1
    return None


def _speaks_of(case: Case, place: int) -> bool:
    """Whether the fact's own words speak of what stands at ``place``, or a listed question has it as topic.
    What a text says of the speaker himself is none of his words."""
    fact, ways = case.fact, case.asked.ways.get(place)
    own = fact.strings[: len(fact.own_texts)]
    same = case.asked.own_at(place)
    said = {word for text in own for word in text.split()} - set(fact.speaker)
    listed = any(not same.isdisjoint(_behind_saying(ask)) for ask in fact.asks)
    if listed or not same.isdisjoint(said):
        return True
    if ways is None:
        return False
    names = ways.entities.intersection(fact.entities)
    return (
        bool(names - {" ".join(fact.speaker)})
        or not ways.words.isdisjoint(said)
        or any(phrase in text for phrase, _ in ways.phrases for text in own)
    )


def _behind_saying(ask: Ask) -> Sequence[str]:
    """The words of a listed question behind its verb of saying, or behind whoever holds a view."""
    if _ACCORDING in ask.stems:
        return ask.stems
    said = next((place for place, one in enumerate(ask.stems) if one in _SAYING | _HOLDING), None)
    return ask.stems[said + 1 :] if said is not None else ()


@of(Kind.SAID_BY)
def not_told_of_it(case: Case) -> Iterable[str]:
    """“Who told Ann about the *journey*?” is not whoever told her something else."""
    reading = case.reading
    if "about" not in reading.texts:
        return
    start = reading.texts.index("about")
    place = next((term.first for term in reading.terms if term.first > start), None)
    if place is None or case.states(place):
        return
    if not case.fact.asks_with({reading.stems[place]}, Kind.SAID_BY, Kind.SAID, Kind.WHO):
        yield f"it says nothing about “{reading.texts[place]}”"


@of(*_OPEN)
def not_his_words(case: Case) -> Iterable[str]:
    """“What did Ann say about the mill” is not answered by what the mill, or her own club, says; nor by what
    happened to her or is known of her."""
    fact, name = case.fact, " ".join(case.fact.speaker)
    if not case.reading.speaker or not name:
        return
    asked = set(case.reading.speaker)
    for unit in case.asked.units:
        stems = set(case.reading.stems[unit.first : unit.last])
        if not unit.types & DOERS or not asked <= stems or name in unit.entities or name in unit.phrases:
            continue
        is_part = asked < set(fact.speaker) and name in fact.entities
        is_told_of = not unit.entities.isdisjoint(fact.entities) and not _tells_views(fact)
        if is_part or is_told_of:
            yield f"it is not what “{' '.join(case.reading.texts[unit.first : unit.last])}” says"
            return


def _tells_views(fact: Profile) -> bool:
    """Whether a listed question asks what somebody says or thinks, or somebody does so in it."""
    listed = any(ask.kind in _OPEN or not _VIEWING.isdisjoint(ask.stems) for ask in fact.asks)
    return listed or any(verb in _VIEWING for _, verb in fact.holds.agents)
