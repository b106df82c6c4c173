"""What the fact asserts must be what is asked: of all or of some, affirmed or denied, of what is, of what is
to come or of what should be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.lexicon import FUNCTION, NEGATION, SAID_NOUNS
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.kinds.vocabulary import IMPERATIVE

# What marks a list as no full one.
_PARTIAL = frozenset(
    map(stem, "including include includes included such some among example examples".split())
)
_WHOLE = frozenset("all every each complete full entire".split())
# What is said of what is still to come.
FUTURE = frozenset(
    map(
        stem,
        """
        likely will would expect predict forecast plan future project intend offer propose promise pledge due
        """.split(),
    )
)
_TOTAL = frozenset({"total", "altogether", "overall"})
_AVERAGE = stem("average")
_SOME = frozenset("some few several".split())
_SEVERAL = 2
_NAMED_AS = {Kind.WHERE: "place", Kind.WHO: "person"}
_WISHING = frozenset(map(stem, "want wish hope plan intend demand".split()))
_WH = frozenset("who what which where".split())
_OTHER = frozenset(map(stem, ("other", "others", "else")))
_NOT = frozenset({"not", "never"})
_ASKING_WHICH = frozenset({Kind.WHAT, Kind.WHERE, Kind.WHO, Kind.COUNT, Kind.IS})
_OUGHT = frozenset({"should", "ought", "must"})
_DUE_WITHIN = 5
_EXPECTING = frozenset({stem("expect")})
_DUE = frozenset(map(stem, "pay allow take wait spend reckon plan last".split()))
_DUE_VERBS = _DUE | _EXPECTING
_NAMING_SOMEBODY = frozenset(map(stem, "attribute cite credit quote name".split()))
_ASKING_WHOM = frozenset({Kind.WHO, Kind.SAID_BY, Kind.SOURCE})
_REAL = frozenset("real true actual".split())
_REALLY = frozenset("really actually truly".split())
_CALLED = frozenset("called named known is".split())
_NAMING = frozenset({Kind.BARE, Kind.IS, Kind.WHO, Kind.WHAT})
_AS_MADE_UP = frozenset(map(stem, "pseudonym alias nickname invented fake fictitious".split()))
_OF_ALL_TIME = frozenset(map(stem, "ever never most highest fewest least lowest record any since".split()))
_MORE = frozenset("more fewer less higher lower larger bigger greater smaller better worse".split())
_DENYING = frozenset(map(stem, "deny dismiss reject refute contradict dispute".split()))
_OF = frozenset({"about", "against", "of"})
_ABOUT = frozenset({"about", "on"})
_WARNING = frozenset(map(stem, "warn caution".split()))
_SAYINGS = frozenset(map(stem, SAID_NOUNS | frozenset("line joke quip bit thing warning".split())))
_COMPARING = frozenset(map(stem, "compare contrast liken".split()))
_COMPARED = _COMPARING | {"than"}
_MOSTLY = 0.7


def only_some(case: Case) -> Iterable[str]:
    """“All of them” is not answered by some of them."""
    texts = case.reading.texts
    asks_for_all = any(text in _WHOLE and following[-1] == "s" for text, following in _behind(texts))
    said = case.fact.said
    if asks_for_all and case.reading.kind in (Kind.IS, Kind.WHAT, Kind.WHERE, Kind.WHO) and said & _PARTIAL:
        yield "it does not name all of them"
    if _TOTAL.intersection(texts) or any(pair == ("in", "all") for pair in pairwise(texts)):
        if case.fact.is_rate:
            yield "it says how many a time, not how many in all"
        if case.fact.kind == "figure" and _AVERAGE in said and _AVERAGE not in case.asked.said:
            yield "it says how many on average, not how many in all"
        if case.reading.kind is Kind.COUNT and (case.fact.kind == "quote" or said & _WISHING):
            yield "it does not say how many there are in all"


@of(*_NAMED_AS)
def not_several(case: Case) -> Iterable[str]:
    """“Name *some of* the places on the way” is not answered by the one that a fact names."""
    texts = case.reading.texts
    asks = any(one in _SOME and other in ("of", "the") for one, other in pairwise(texts))
    if texts[0] not in IMPERATIVE or not asks:
        return
    known, type_ = case.asked.glossary.phrases, _NAMED_AS[case.reading.kind]
    others = {name for name in case.fact.entities if f"@{type_}@{name}" in known} - case.asked.entities
    if len(others) < _SEVERAL:
        yield "it does not name several"


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


def no_other(case: Case) -> Iterable[str]:
    """“Which other country” is none of those that the fact names."""
    texts = case.reading.texts
    asks = {pair for pair in pairwise(texts) if pair[0] in _WH and pair[1] in ("other", "else", "others")}
    held = any(f" {' '.join(map(stem, pair))} " in text for pair in asks for text in case.fact.strings)
    sets_beside = not (_COMPARING.isdisjoint(case.reading.stems) or _COMPARED.isdisjoint(case.fact.said))
    if asks and not held and not sets_beside and not _names_a_pair(case):
        yield "it names no other"


def _names_a_pair(case: Case) -> bool:
    """Whether "A and which other town" is asked of what the fact says of A and one more."""
    stems = case.reading.stems
    for place in range(1, len(stems) - 2):
        if stems[place] == "and" and stems[place + 1] in _WH and stems[place + 2] in _OTHER:
            ways = (f" {stems[place - 1]} and ", f" and {stems[place - 1]} ")
            return any(way in text for way in ways for text in case.fact.strings[: len(case.fact.texts)])
    return False


@of(Kind.SAID_BY)
def denies(case: Case) -> Iterable[str]:
    """“Who said that it is safe” is not whoever said that it is not."""
    reading = case.reading
    if reading.quoted or any(word.text in NEGATION for word in reading.words):
        return
    terms = {term.word.stem for term in reading.terms}
    warns = any(one.stem in _WARNING and other.text in _OF for one, other in pairwise(reading.words))
    warns = warns or _is_only_about_it(case)
    for text in case.fact.texts:
        spots = [spot for spot, word in enumerate(text) if word in terms]
        if len({text[spot] for spot in spots}) < max(2, len(terms) * _MOSTLY):
            continue
        denied = {_next_weighty(text, spot) for spot, word in enumerate(text) if word in NEGATION} & terms
        if _DENYING.isdisjoint(reading.stems):
            # What it says as well as denies ("blamed the fog, and there was no fog") is said.
            denied = set() if warns else {word for word in denied if text.count(word) == 1}
        if denied:
            yield "it denies that"
            return


def _is_only_about_it(case: Case) -> bool:
    """Whether it is whose *line about* cutting it that is asked for, of a quote, which may deny that: not
    whose remark about its *being* cut."""
    texts = case.reading.texts
    return (
        case.fact.kind == "quote"
        and "being" not in texts
        and any(one.stem in _SAYINGS and other.text in _ABOUT for one, other in pairwise(case.reading.words))
    )


@of(*_ASKING_WHICH)
def other_denial(case: Case) -> Iterable[str]:
    """“Which does he *not* visit” is answered by what the fact denies, in its own words or in a listed
    question that says the rest as well."""
    if not _NOT.intersection(case.reading.stems):
        return
    if not NEGATION.isdisjoint(case.fact.said):
        return
    if not any(_NOT.intersection(ask.stems) and case.covers(ask) >= _MOSTLY for ask in case.fact.asks):
        yield "it denies nothing of the kind"


def _next_weighty(text: Sequence[str], spot: int) -> str:
    return next(iter(weighty(" ".join(text[spot + 1 :]))), "")


def not_future(case: Case) -> Iterable[str]:
    """What was so says nothing of what will be."""
    texts = case.reading.texts
    said = case.fact.said
    is_to_be = any(pair == ("be", "to") for text in case.fact.texts for pair in pairwise(text))
    # "Why won't he" asks for what he refuses now.
    refuses = case.reading.kind is Kind.WHY and ("will", "not") in pairwise(texts)
    asks = ("will" in texts and not refuses) or "gonna" in texts or _is_going_to(case)
    if asks and not said & FUTURE and not is_to_be:
        yield "it is not about the future"


def _is_going_to(case: Case) -> bool:
    """Whether "going to" stands before a verb; before a name or an article it is a way."""
    words = case.reading.words
    return any(
        (words[place].text, words[place + 1].text) == ("going", "to")
        and words[place + 2].text not in FUNCTION
        and not words[place + 2].name
        and not any(unit.entities for unit in case.asked.by_place[place + 2])
        for place in range(len(words) - 2)
    )


def not_advice(case: Case) -> Iterable[str]:
    """What is so says nothing of what should be, unless the fact says that too."""
    words = case.reading.words
    if _OUGHT.isdisjoint(case.reading.texts):
        return
    said = case.fact.said
    if any(
        word.text in _OUGHT and word.stem not in said and not is_not_advice(case, place)
        for place, word in enumerate(words)
    ):
        yield "it does not say what should be"


def is_not_advice(case: Case, place: int) -> bool:
    """Whether "should" asks for no advice: what is to be expected, what must be paid or takes how long,
    and whom to name for something."""
    if case.reading.words[place].text not in _OUGHT:
        return False
    behind = {word.stem for word in case.reading.words[place + 1 : place + _DUE_WITHIN]}
    if not behind.isdisjoint(_EXPECTING):
        said = case.fact.said
        return not said.isdisjoint(FUTURE) or case.reading.kind in NUMERIC
    if case.reading.kind in NUMERIC:
        return not behind.isdisjoint(_DUE)
    return case.reading.kind in _ASKING_WHOM and not behind.isdisjoint(_NAMING_SOMEBODY)


def is_put_as_due(case: Case, place: int) -> bool:
    """Whether the word is such a "should", or its verb ("how much time should I *allow* for it")."""
    if _OUGHT.isdisjoint(case.reading.texts):
        return False
    verbs = case.reading.kind in NUMERIC and case.reading.words[place].stem in _DUE_VERBS
    spots = range(max(0, place - _DUE_WITHIN + 1), place) if verbs else ()
    return is_not_advice(case, place) or any(is_not_advice(case, spot) for spot in spots)


@of(Kind.YES_NO)
def not_of_all_time(case: Case) -> Iterable[str]:
    """“Were there ever more” is not answered by what was more once."""
    texts = set(case.reading.texts)
    said = case.fact.said
    if "ever" in texts and texts & _MORE and not said & _OF_ALL_TIME:
        yield "it does not say how it was at all other times"


@of(*_NAMING)
def not_the_real_one(case: Case) -> Iterable[str]:
    """“Real name of A” and “what is A really called” want a name that the fact says is not made up."""
    reading = case.reading
    if any(word.text in NEGATION | {"or"} for word in reading.words):
        return
    if not _AS_MADE_UP & case.fact.stems:
        return
    for place, (one, other) in enumerate(pairwise(reading.words)):
        is_called = one.text in _REALLY and other.text in _CALLED
        named = reading.kind is Kind.BARE and one.text in _REAL and other.text == "name"
        who = reading.words[place + 1].text in _REALLY and place + 2 == len(reading.words)
        if named or is_called or who:
            yield "it does not say the real name"
