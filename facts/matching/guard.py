"""Does this fact answer THIS question?

Every weighty word must be accounted for by the fact, the fact must hold the kind of answer that is
asked for, and nothing may contradict: period, number, population, place, speaker, direction,
negation. Each objection is a plain clause, for ``ask --explain`` and for a moderator.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from facts.matching import fitting, periods
from facts.matching.case import Case, weighty
from facts.matching.kinds import Kind
from facts.matching.lexicon import (
    AGE_NOUNS,
    COUNT_NOUNS,
    FUNCTION,
    FUTURE,
    NEGATION,
    PARTIAL,
    PERSONAL,
    PRONOUNS,
    SAID_NOUNS,
    SHARE_NOUNS,
    STORY_NOUNS,
    WHEN_NOUNS,
    WHOLE,
    WHY_NOUNS,
)
from facts.matching.periods import Mode
from facts.matching.profile import Profile, directed
from facts.matching.question import Term
from facts.matching.words import stem

_PARTIAL_STEMS = frozenset(stem(word) for word in PARTIAL)
_FUTURE_STEMS = frozenset(stem(word) for word in FUTURE)
_HE_OR_SHE = PRONOUNS - {"it", "its", "itself", "they", "them", "their", "theirs"}
_CLASS_STEMS = frozenset(
    stem(noun)
    for nouns in (AGE_NOUNS, COUNT_NOUNS, SAID_NOUNS, SHARE_NOUNS, STORY_NOUNS, WHEN_NOUNS, WHY_NOUNS)
    for noun in nouns
)
_NEAR = 4
_SMALL = 12
_ADVERBS = frozenset("now then once often usually always sometimes first again".split())
_TOTAL = frozenset({"total", "altogether", "overall"})
_HOURS = frozenset("hour day week month year dozen million".split())
_EXACT = frozenset({"exact", "precise"})
_EXACTLY_WHAT = AGE_NOUNS | COUNT_NOUNS | SHARE_NOUNS
_ONE_OF_MANY = frozenset({Kind.WHAT, Kind.WHO, Kind.WHERE, Kind.WHEN})
_WH = frozenset("who what which where".split())
_BOUND_WORDS = frozenset("more less fewer over under above below least most exceed".split())
_OUGHT = frozenset({"should", "ought", "must"})
_MOSTLY = 0.7
_OPEN_BETWEEN = frozenset({Kind.YES_NO, Kind.IS, Kind.WHAT, Kind.BARE})
_NUMERIC = frozenset({Kind.COUNT, Kind.SHARE, Kind.AMOUNT, Kind.MEASURE, Kind.AGE})


@dataclass(frozen=True, slots=True)
class Verdict:
    """``objections``: why the fact does not answer the question; ``lacking``: what the question
    leaves open that the fact is restricted to. It answers where both are empty."""

    objections: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()

    @property
    def answers(self) -> bool:
        """Whether the fact answers the question."""
        return not self.objections and not self.lacking


def answers(case: Case) -> bool:
    """Whether the fact answers the question; stops at the first objection."""
    return next(objections(case), None) is None and not lacking(case)


def allows(case: Case) -> bool:
    """Whether nothing in a source's own sentence speaks against it as an answer. It has no fields and mostly
    no listed questions to hold the question to, so confidence decides; but a name or a number that it does
    not have is a veto, unless it is an intent, said in ways in which names are only examples."""
    if case.fact.asks:
        return True
    return not any(_unheld(case)) and not any(_numbers(case))


def _unheld(case: Case) -> Iterable[str]:
    held = case.fact.stems.union(case.fact.names)
    for term in case.reading.terms:
        if term.first and term.word.name and term.word.stem not in held:
            yield f"it does not name “{term.word.text}”"


def allows_computing(case: Case) -> bool:
    """Whether nothing speaks against a figure as one of several that the answer is computed from, whatever
    its time, and whether or not it accounts for every word by itself."""
    return not any(any(check(case)) for check in _OF_EACH) and not lacking(case)


def judge(case: Case) -> Verdict:
    """The whole verdict."""
    found = tuple(objections(case))
    return Verdict(found, () if found else tuple(lacking(case)))


def objections(case: Case) -> Iterator[str]:
    """What speaks against the fact as the answer, one clause each."""
    for check in _ALWAYS:
        yield from check(case)
    if not _is_a_listed_one(case):
        for check in _UNLESS_LISTED:
            yield from check(case)


def _is_a_listed_one(case: Case) -> bool:
    """Whether the question is one that the fact lists, but for synonyms: a curator vouches for it."""
    reading = case.reading
    if not reading.terms:
        return False
    for ask in case.fact.asks:
        if ask.kind != reading.kind or len(ask.terms) < 2 or case.asked.says(ask.terms) < 1:
            continue
        own = set(ask.terms)
        if not all(not case.asked.same_as([term.word.stem]).isdisjoint(own) for term in reading.terms):
            continue
        # The same words the other way round are another question: who said what of whom.
        order = [ask.terms.index(term.word.stem) for term in reading.terms if term.word.stem in own]
        if order == sorted(order):
            return True
    return False


def _words(case: Case) -> Iterable[str]:
    for term in case.reading.terms:
        if not case.accounts(term) and not _is_alternative(case, term):
            yield f"it does not account for “{term.word.text}”"


def _is_alternative(case: Case, term: Term) -> bool:
    """Whether "a son or a *daughter*" leaves the answer open between two, of which the fact has one."""
    words, reading = case.reading.words, case.reading
    if reading.kind not in _OPEN_BETWEEN or any(unit.entities for unit in case.asked.by_place[term.first]):
        return False
    others = {one.first: one for one in reading.terms}
    for step in (-1, 1):
        place, passed = term.first + step, False
        while 0 <= place < len(words) and (
            words[place].text in FUNCTION or words[place].text in ("or", "rather")
        ):
            passed = passed or words[place].text == "or"
            place += step
        if passed and place in others and case.accounts(others[place]):
            return True
    return False


def _kind(case: Case) -> Iterable[str]:
    reading = case.reading
    if not fitting.fits(case):
        wanted = f"{reading.kind.value} ({' '.join(reading.focus)})" if reading.focus else reading.kind.value
        yield f"it does not say “{wanted}”"


def _periods(case: Case) -> Iterable[str]:
    fact = case.fact
    for asked in case.reading.periods:
        if fact.kind == "figure":
            held = (fact.period,) if fact.period else fact.periods
            fits = any(periods.fits_figure(asked, one) for one in held) or _is_asked_by_year(asked, fact)
        elif fact.periods:
            fits = periods.fits_event(asked, fact.periods)
        else:
            # What a source says without a date is said of the year it appeared in; a number is not.
            fits = (
                asked.mode is Mode.BARE_YEAR
                and case.reading.kind not in _NUMERIC | {Kind.BARE}
                and periods.fits_event(asked, fact.issues)
            )
        if not fits and not (asked.mode is Mode.BARE_YEAR and _is_value(asked.period.start.year, fact)):
            yield f"it is not about {_days(asked)}"


def _is_asked_by_year(asked: periods.Asked, fact: Profile) -> bool:
    """Whether a listed question asks for the figure by the year alone ("the 2024 survey")."""
    return asked.mode is Mode.BARE_YEAR and any(asked.period.start.year in ask.years for ask in fact.asks)


def _is_value(number: int, fact: Profile) -> bool:
    return str(number) in fact.numbers and not any(one.start.year == number for one in fact.periods)


def _days(asked: periods.Asked) -> str:
    start, end = asked.period.start, asked.period.end
    if end and (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year:
        return str(start.year) if asked.mode is not Mode.OPEN else f"the time around {start.year}"
    return f"{start} to {end}"


def _numbers(case: Case) -> Iterable[str]:
    bounds = _bounds(case)
    for number in case.reading.numbers:
        if number in bounds:
            continue
        if number not in case.fact.numbers and number not in case.fact.stems:
            yield f"it does not account for the number {number}"
        if number == case.fact.amount and case.reading.kind in (Kind.COUNT, Kind.SHARE, Kind.AGE):
            yield f"it has no other number than {number}, which the question knows"


def _exactly(case: Case) -> Iterable[str]:
    """“The exact number” is not answered by one that is said to be near it."""
    words = [word.text for word in case.reading.words]
    asks = any(
        one in _EXACT and (other in _EXACTLY_WHAT or other in WHEN_NOUNS) for one, other in pairwise(words)
    )
    if asks and case.fact.kind == "figure" and not case.fact.is_exact:
        yield "it is no exact number"


def _bounds(case: Case) -> frozenset[str]:
    """The numbers that a yes-or-no question holds a figure against ("was it more than 100?"): the figure
    says which it is."""
    if case.reading.kind is not Kind.YES_NO or case.fact.amount is None:
        return frozenset()
    words = case.reading.words
    return frozenset(
        word.text
        for place, word in enumerate(words)
        if word.is_number and {one.text for one in words[max(0, place - 2) : place]} & _BOUND_WORDS
    )


def _range_end(case: Case) -> Iterable[str]:
    """Of a range, the fact does not say what stands at one of its ends."""
    if case.reading.kind in _ONE_OF_MANY and set(case.reading.numbers) & set(case.fact.ends):
        yield "it does not say what is at that end of the range"


def _others(case: Case) -> Iterable[str]:
    """“Which other country” is none of those that the fact names."""
    texts = [word.text for word in case.reading.words]
    asks = {pair for pair in pairwise(texts) if pair[0] in _WH and pair[1] in ("other", "else", "others")}
    if asks and not any(
        f" {' '.join(map(stem, pair))} " in text for pair in asks for text in case.fact.strings
    ):
        yield "it names no other"


def _succession(case: Case) -> Iterable[str]:
    """Who came before or after the one whom the fact names is somebody else."""
    reading = case.reading
    if reading.kind is not Kind.WHO and reading.focus != ("who",):
        return
    for place, word in enumerate(reading.words[:-1]):
        units = case.asked.by_place[place + 1]
        if word.text in ("before", "after") and any(
            case.fact.holds.subject in unit.entities for unit in units
        ):
            yield f"it does not say who came {word.text}"


def _halves(case: Case) -> Iterable[str]:
    """“An hour” is not “half an hour”."""
    asked = case.reading.stems
    for word in _HOURS.intersection(asked) if "half" not in asked else ():
        spots = [
            text[max(0, spot - 2) : spot]
            for text in case.fact.texts
            for spot, one in enumerate(text)
            if one == word
        ]
        if spots and all("half" in before for before in spots):
            yield f"it is about half as long as “{word}”"


def _pairs(case: Case) -> Iterable[str]:
    """A fact with several numbers for several periods says of each pair which belongs to which;
    a number of the one in the other is not its."""
    fact, reading = case.fact, case.reading
    if fact.kind == "figure" or not reading.numbers or not reading.periods:
        return
    others = [one for one in fact.periods if not any(asked.period == one for asked in reading.periods)]
    counts = [number for number in reading.numbers if float(number.rstrip("stndrh")) > _SMALL]
    if counts and len(fact.numbers) > 1 and len(fact.periods) > 1 and others:
        yield "it has other numbers for other periods"


def _speaker(case: Case) -> Iterable[str]:
    reading, fact = case.reading, case.fact
    asked = set(reading.speaker)
    if reading.kind is Kind.QUOTE:
        # "earthquake quote": a word that names nobody is what the quote is about.
        asked &= {
            word.stem
            for unit in case.asked.units
            if unit.entities
            for word in reading.words[unit.first : unit.last]
        }
    if not asked:
        return
    own = set(fact.speaker)
    from_source = bool(own) and own <= set(fact.reference)
    if asked <= own or ((reading.reported or from_source) and asked <= own | set(fact.reference)):
        return
    name = " ".join(fact.speaker)
    for unit in case.asked.units:
        stems = {word.stem for word in reading.words[unit.first : unit.last]}
        if (name in unit.entities or name in unit.phrases) and asked <= stems | own:
            return
    yield f"the words are not those of “{' '.join(reading.speaker)}”"


def _recipient(case: Case) -> Iterable[str]:
    told, fact = case.reading.recipient, case.fact
    if (
        told
        and not set(told) <= set(fact.recipient)
        and not any(f" tell {told[0]} " in text for text in fact.strings)
    ):
        yield f"it was not told to “{' '.join(told)}”"


def _directions(case: Case) -> Iterable[str]:
    """“From Panama” is not “into Panama”, and what is gone through is not who goes."""
    held = case.fact.directions
    through = {word for word, ways in held.items() if "through" in ways}
    for word, way in directed(case.reading.stems):
        place = next((term.first for term in case.reading.terms if term.word.stem == word), None)
        if place is None or not any(unit.entities for unit in case.asked.by_place[place]):
            continue
        if word in held and way not in held[word] and way != "through":
            yield f"it does not go {way} “{word}”"
        people = any(unit.types & {"person", "group", "organisation"} for unit in case.asked.by_place[place])
        if way == "through" and people and through and word not in through and word in case.fact.stems:
            yield f"it does not go through “{word}”"


def _order(case: Case) -> Iterable[str]:
    """Who does it to whom: in "does A resist B" A must not be what is resisted in the fact."""
    words = case.reading.words
    places = {term.first for term in case.reading.terms}
    for unit in case.asked.units:
        verb_at, aux_at = unit.last, unit.first - 1
        if not unit.entities or verb_at not in places or words[verb_at].name or words[verb_at].owner:
            continue
        if words[verb_at - 1].owner or words[verb_at].text in _ADVERBS or words[verb_at].text.endswith("ly"):
            continue
        if words[verb_at].stem in _CLASS_STEMS or words[aux_at].text not in ("do", "does", "did"):
            continue
        subject = next(
            word.stem for word in reversed(words[unit.first : unit.last]) if word.text not in FUNCTION
        )
        if _only_after(subject, case.asked.same_as([words[verb_at].stem]), case.fact):
            yield f"“{words[unit.first].text}” is not who does it"


def _only_after(subject: str, verbs: frozenset[str], fact: Profile) -> bool:
    """Whether the fact has the subject and the verb, in one of its ways, and the subject only ever
    behind it."""
    seen = False
    for text in fact.strings:
        stems = text.split()
        verb_at = next((place for place, word in enumerate(stems) if word in verbs), None)
        if subject not in stems or verb_at is None:
            continue
        at = stems.index(subject)
        if at < verb_at or stems[at - 1] == "by":
            return False
        seen = True
    return seen


def _bonds(case: Case) -> Iterable[str]:
    """“The president of Panama”: a name must stand near the word that it is bound to in the fact
    as well."""
    words = case.reading.words
    places = {term.first for term in case.reading.terms}
    for place in sorted(places):
        if place + 1 < len(words) and words[place + 1].text == "of":
            other = next(
                (spot for spot in range(place + 2, min(place + 6, len(words))) if spot in places), None
            )
            if other is not None and words[other].owner and other + 1 in places:
                other += 1
        elif words[place].owner and place + 1 in places and _owned(case, words[place + 1].stem):
            other = place + 1
        else:
            continue
        if other is None or words[place].stem in _CLASS_STEMS or words[other].stem in case.fact.reference:
            continue
        named = any(unit.entities for spot in (place, other) for unit in case.asked.by_place[spot])
        if named and not _near(words[place].stem, words[other].stem, case.fact):
            yield f"it does not speak of “{words[place].text}” and “{words[other].text}” together"


def _owned(case: Case, word: str) -> bool:
    """Whether a word behind an owner is what is asked for (in "like Sam's arrive" it is a verb)."""
    return word in case.reading.focus or case.reading.kind in (Kind.IS, Kind.BARE, Kind.AGE)


def _near(one: str, other: str, fact: Profile) -> bool:
    if one not in fact.stems or other not in fact.stems:
        return True
    for text in fact.strings:
        if f" {one} " not in text or f" {other} " not in text:
            continue
        heavy = weighty(text)
        here = [spot for spot, word in enumerate(heavy) if word == one]
        there = [spot for spot, word in enumerate(heavy) if word == other]
        if here and there and min(abs(a - b) for a in here for b in there) <= _NEAR:
            return True
    return False


def _quoted(case: Case) -> Iterable[str]:
    """Words in quotation marks are the fact's own, in their order; and nothing that a quote denies
    was said by its speaker."""
    fact, reading = case.fact, case.reading
    for words in reading.quoted:
        if not any(f" {words} " in text for text in fact.strings):
            yield f"“{words}” does not stand in it"
    if (
        reading.kind is not Kind.SAID_BY
        or reading.quoted
        or any(word.text in NEGATION for word in reading.words)
    ):
        return
    terms = {term.word.stem for term in reading.terms}
    for text in fact.texts:
        spots = [spot for spot, word in enumerate(text) if word in terms]
        if len({text[spot] for spot in spots}) < max(2, len(terms) * _MOSTLY):
            continue
        if any(word in NEGATION and _next_weighty(text, spot) in terms for spot, word in enumerate(text)):
            yield "it denies that"
            return


def _next_weighty(text: Sequence[str], spot: int) -> str:
    return next(iter(weighty(" ".join(text[spot + 1 :]))), "")


def _denied(case: Case) -> Iterable[str]:
    """What the fact only says is not so ("not her real name") is not what is asked for."""
    reading = case.reading
    if reading.kind is not Kind.WHAT or any(word.text in NEGATION for word in reading.words):
        return
    for wanted in reading.focus:
        spots = [(text, spot) for text in case.fact.texts for spot, word in enumerate(text) if word == wanted]
        if spots and all(NEGATION.intersection(text[max(0, spot - _NEAR) : spot]) for text, spot in spots):
            yield f"it only says what “{wanted}” is not"


def _persons(case: Case) -> Iterable[str]:
    reading, fact = case.reading, case.fact
    if reading.is_personal and reading.kind not in (Kind.AMOUNT, Kind.MEASURE):
        inside = {word for words in reading.quoted for word in words.split()}
        personal = {word.stem for word in reading.words if word.text in PERSONAL} - inside
        others = [term for term in reading.terms if term.word.text not in PERSONAL]
        quoted = fact.kind == "quote" and personal <= fact.stems and len(others) > 1
        if personal and not quoted:
            yield "it is not about whoever asks"
    is_who_is_asked = reading.kind in (Kind.WHO, Kind.SAID_BY) or reading.focus == ("who",)
    pronouns = any(word.text in _HE_OR_SHE for word in reading.words)
    if pronouns and not case.asked.entities and not is_who_is_asked:
        yield "the question does not say whom it means"


def _future(case: Case) -> Iterable[str]:
    texts = [word.text for word in case.reading.words]
    said = {word for text in case.fact.texts for word in text}
    is_to_be = any(pair == ("be", "to") for text in case.fact.texts for pair in pairwise(text))
    if ("will" in texts or "gonna" in texts) and not said & _FUTURE_STEMS and not is_to_be:
        yield "it is not about the future"


def _whole(case: Case) -> Iterable[str]:
    """“All of them” is not answered by some of them."""
    texts = [word.text for word in case.reading.words]
    asks_for_all = any(text in WHOLE and following[-1] == "s" for text, following in _behind(texts))
    said = {word for text in case.fact.texts for word in text}
    if (
        asks_for_all
        and case.reading.kind in (Kind.IS, Kind.WHAT, Kind.WHERE, Kind.WHO)
        and said & _PARTIAL_STEMS
    ):
        yield "it does not name all of them"
    if case.fact.is_rate and (
        _TOTAL.intersection(texts) or any(pair == ("in", "all") for pair in pairwise(texts))
    ):
        yield "it says how many a time, not how many in all"


def _behind(texts: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Each word with the first word behind it that is no article or number."""
    for place, text in enumerate(texts):
        following = next(
            (
                one
                for one in texts[place + 1 :]
                if one not in ("the", "of", "these", "those") and not one[0].isdigit()
            ),
            " ",
        )
        yield text, following


def _opinion(case: Case) -> Iterable[str]:
    said = {word for text in case.fact.texts for word in text}
    if any(word.text in _OUGHT and word.stem not in said for word in case.reading.words):
        yield "it does not say what should be"


def lacking(case: Case) -> list[str]:
    """What a figure is restricted to and the question does not say."""
    fact, reading = case.fact, case.reading
    if fact.kind != "figure" or reading.kind is Kind.SOURCE:
        return []
    if fact.amount in reading.numbers and reading.kind not in _NUMERIC:
        return []
    common = case.asked.entities & set(fact.entities)
    said = case.asked.said | {word for name in common for word in name.split()}
    # A ride between two towns needs no bridge named; a count of one people is none of another.
    types = {kind for unit in case.asked.units if unit.entities & common for kind in unit.types} & {"place"}
    made = [
        f"“{' '.join(names)}” is left out"
        for kind, names in fact.about_names
        if said.isdisjoint(names) and kind not in types
    ]
    if _is_listed(case):
        return made
    if fact.about_head and fact.about_head not in said:
        made.append(f"“{fact.about_head}” is left out")
    measured = set(weighty(" ".join((*fact.variable, *fact.place, *fact.unit)))) - set(fact.about)
    if measured and fact.measure != "age" and measured.isdisjoint(said):
        made.append("what is counted is left out")
    return made


def _is_listed(case: Case) -> bool:
    """Whether the question says all that one of the fact's own questions says."""
    return any(ask.terms and case.asked.says(ask.terms) == 1 for ask in case.fact.asks)


_Check = Callable[[Case], Iterable[str]]
_ALWAYS: tuple[_Check, ...] = (
    _words,
    _kind,
    _periods,
    _numbers,
    _halves,
    _exactly,
    _range_end,
    _others,
    _succession,
    _directions,
    _order,
    _quoted,
    _whole,
    _future,
    _opinion,
)
_UNLESS_LISTED: tuple[_Check, ...] = (
    _pairs,
    _speaker,
    _recipient,
    _bonds,
    _denied,
    _persons,
)
_OF_EACH: tuple[_Check, ...] = (_exactly, _directions, _order, _quoted, _future, _opinion, _denied, _persons)
