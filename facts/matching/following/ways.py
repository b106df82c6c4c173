"""In which ways a question that goes on from an earlier one may be meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from facts.matching.computing import trends
from facts.matching.english.lexicon import AGE_NOUNS, ROLE_NOUNS, STORY_NOUNS
from facts.matching.english.nations import is_national
from facts.matching.english.words import Word, split
from facts.matching.following import anaphora, joining
from facts.matching.following.anaphora import PERSONAL, THAT, THERE
from facts.matching.following.context import Context, is_of
from facts.matching.reading import question
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.kinds.vocabulary import STOPS
from facts.matching.reading.question import Reading
from facts.matching.recall.meaning import Unit

_FEW = 2
_AGENTS = frozenset({"person", "organisation", "group"})
_BEARERS = frozenset({"organisation", "group", "work", "event", "thing"})
"""What a note without a name may be about ("release date?")."""
_ATTRIBUTES = AGE_NOUNS | ROLE_NOUNS
_MORE = frozenset("else other others another besides".split())
_OF_MATTER = frozenset({Kind.WHAT, Kind.IS, Kind.SAID, Kind.QUOTE})
_OF_WHOLE = frozenset({Kind.SAID_BY, Kind.WHO, Kind.WHEN, Kind.WHERE, Kind.WHY, Kind.SOURCE})
# "When did they do that", "where did he say it".
_DID_SO = re.compile(
    r"(?P<asks>(?:when|where|why|how)(?: exactly)?) (?:do|does|did|has|have|had|is|was|were)"
    r" (?:he|she|it|they|that|this) (?:do|done|doing|(?P<says>say|said|saying)) (?:that|this|it|so)"
)


@dataclass(frozen=True, slots=True)
class Way:
    """One that a follow-up may be meant in. ``is_new``: what was told before does not answer it again."""

    reading: Reading
    is_new: bool = False


def ways(
    reading: Reading,
    context: Context,
    linked: Mapping[str, Sequence[Unit]],
    linked_earlier: Mapping[str, Sequence[Unit]],
) -> Iterator[Way]:
    """In which ways a follow-up may be meant, likeliest first."""
    pointing = anaphora.pointing(reading)
    # "Anything else" and "the reply to that" is not what was told; nor is what a note adds ("the boy's age").
    is_new = not _MORE.isdisjoint(reading.texts) or (
        reading.kind in _OF_MATTER and any(reading.words[place].text in THAT for place in pointing)
    )
    for one in _meant(reading, context, pointing, linked, linked_earlier):
        adds = reading.kind is Kind.BARE and not pointing and bool(reading.terms)
        yield Way(one, is_new or adds)


def _meant(
    reading: Reading,
    context: Context,
    pointing: Sequence[int],
    linked: Mapping[str, Sequence[Unit]],
    linked_earlier: Mapping[str, Sequence[Unit]],
) -> Iterator[Reading]:
    earlier = context.reading
    if trends.resumes(reading):
        yield trends.resumed(reading, earlier)
    if did := _DID_SO.fullmatch(" ".join(reading.texts)):
        asks = split(f"{did['asks']} said" if did["says"] else did["asks"])
        yield joining.joined(question.from_words(reading.text, asks), earlier, set())
        return
    if not pointing:
        yield from _ellipses(joining.plain(reading), earlier, linked, linked_earlier)
        told = context.told_names(_BEARERS) if reading.kind is not Kind.BARE and not reading.continues else []
        if len(reading.terms) <= _FEW and len(told) == 1:
            yield question.from_words(reading.text, [*reading.words, *told[0]])
        return
    if "same" not in reading.texts:
        yield from _pointed(reading, context, pointing, linked_earlier)


def _pointed(
    reading: Reading, context: Context, pointing: Sequence[int], linked: Mapping[str, Sequence[Unit]]
) -> Iterator[Reading]:
    """The question with what it may point to in the place of the words that do."""
    earlier = context.reading
    if story := _story(reading, earlier, pointing):
        yield story
    place = pointing[0]
    is_matter = len(pointing) == 1 and reading.words[place].text not in PERSONAL
    is_number = joining.compares(reading) or (earlier.kind in NUMERIC and reading.kind is Kind.YES_NO)
    if not (is_matter and is_number):
        yield from _named(reading, context, pointing, linked)
    if is_matter:
        yield joining.put(reading, place, joining.matter(reading, earlier))
        if thing := joining.thing(earlier):
            yield joining.put(reading, place, thing)
        if reading.kind in _OF_WHOLE and not reading.terms:
            yield joining.joined(joining.without(reading, place), earlier, set())


def _story(reading: Reading, earlier: Reading, pointing: Sequence[int]) -> Reading | None:
    """The question with "the article" in the place of "it" where the earlier one spoke of that."""
    spoken = [word for word in earlier.words if word.text in STORY_NOUNS]
    if not spoken or [reading.words[place].text for place in pointing] != ["it"]:
        return None
    return joining.put(reading, pointing[0], [*split("the"), spoken[0]])


def _ellipses(
    reading: Reading,
    earlier: Reading,
    linked: Mapping[str, Sequence[Unit]],
    linked_earlier: Mapping[str, Sequence[Unit]],
) -> Iterator[Reading]:
    types = {kind for units in linked.values() for unit in units for kind in unit.types}
    nations = _nations(earlier) if _nations(reading) else set()
    replaced = nations | _of_types(types, linked_earlier)
    if not replaced and types & _AGENTS:
        replaced = _of_types(_AGENTS, linked_earlier)
    if replaced:
        yield joining.joined(reading, earlier, replaced)
    if beside := _behind_the_same_word(reading, earlier):
        yield joining.joined(reading, earlier, beside)
    yield joining.joined(reading, earlier, set())


def _of_types(types: Collection[str], linked: Mapping[str, Sequence[Unit]]) -> set[int]:
    """The places of the names of these types."""
    return {
        place
        for units in linked.values()
        for unit in units
        if not unit.types.isdisjoint(types)
        for place in range(unit.first, unit.last)
    }


def _nations(reading: Reading) -> set[int]:
    """The places of the words for a people."""
    return {place for place, word in enumerate(reading.words) if is_national(word.text)}


def _behind_the_same_word(reading: Reading, earlier: Reading) -> set[int]:
    """The places of the name behind "of" in the earlier question, where the new one begins with "of"."""
    first = reading.words[0].text if reading.words else ""
    if first not in STOPS or first not in earlier.texts:
        return set()
    place = earlier.texts.index(first)
    end = place + 1
    while end < len(earlier.words) and earlier.words[end].name:
        end += 1
    return set(range(place, end)) if end > place + 1 else set()


def _named(
    reading: Reading, context: Context, pointing: Sequence[int], linked: Mapping[str, Sequence[Unit]]
) -> Iterator[Reading]:
    """The question with a name of the earlier one, or the only one that was told, in the place of what points
    back; a person's for "he"."""
    texts = {reading.words[place].text for place in pointing}
    types = _types(texts)
    earlier = context.reading
    for first, last in _names(linked, types):
        named = _with_name(reading, pointing, earlier.words[first:last])
        if reading.kind is Kind.BARE and _ATTRIBUTES.isdisjoint(reading.texts):
            # "And her sister?": what was asked of her is asked of her sister.
            named = joining.joined(named, earlier, set(range(first, last)))
        yield named
    told = context.told_names(types)
    if len(told) == 1:
        yield _with_name(reading, pointing, told[0])


def _types(texts: set[str]) -> frozenset[str] | None:
    """The types of names that these words may stand for; None for any but a person's."""
    if texts & PERSONAL:
        return frozenset({"person"})
    if texts & THERE:
        return frozenset({"place"})
    return None


def _names(linked: Mapping[str, Sequence[Unit]], types: frozenset[str] | None) -> list[tuple[int, int]]:
    """The places of the earlier question's names of these types, the longest span of each."""
    spans = {
        (unit.first, unit.last)
        for units in linked.values()
        for unit in units
        if unit.entities and any(is_of(kind, types) for kind in unit.types)
    }
    return sorted(
        span
        for span in spans
        if not any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in spans)
    )


def _with_name(reading: Reading, pointing: Sequence[int], name: Sequence[Word]) -> Reading:
    words: list[Word] = []
    for place, word in enumerate(reading.words):
        if place not in pointing:
            words.append(word)
        elif place == pointing[0]:
            words.extend([*name[:-1], replace(name[-1], owner=anaphora.owns(reading.texts, place))])
    return question.from_words(reading.text, words)
