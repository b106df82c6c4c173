"""What in a question asks about a whole series: how it changed, when or where it was highest or lowest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.computing import degrees
from facts.matching.english.lexicon import CHANGING, FUNCTION, PRONOUNS
from facts.matching.english.words import stem
from facts.matching.profile import PEOPLE_STEMS, Profile
from facts.matching.reading import question
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Reading, Term
from facts.period import Period

_MOST, _LEAST = "most", "least"
_ENDS = {
    _MOST: frozenset(
        """
        most highest maximum max peak top best busiest largest biggest greatest strongest longest dearest
        costliest priciest oldest slowest
        """.split()
    ),
    _LEAST: frozenset(
        """
        least lowest fewest minimum min smallest worst quietest weakest poorest shortest cheapest youngest
        fastest quickest
        """.split()
    ),
}
_OPPOSITE = {_MOST: _LEAST, _LEAST: _MOST}
_WORST, _BEST = frozenset({"worst", "poorest"}), frozenset({"best"})
# Of these the most is the worst.
_HARMS = frozenset(
    map(
        stem,
        """
        absence accident breakdown cancellation complaint congestion crime damage death debt deficit delay die
        disease drought error fault flood infection infestation inflation injury lack loss noise outage pest
        pollution poverty queue shortage stolen theft traffic unemployment vacancy vacant victim violence wait
        waiting waste
        """.split(),
    )
)
_SUCCEEDING = frozenset(map(stem, "pass passed succeed success survive recover win".split()))
_FAILING = frozenset(map(stem, "not no never fail failed".split()))
SUPERLATIVES = frozenset().union(*_ENDS.values())
_CHANGING = frozenset(map(stem, CHANGING))
_MULTIPLIED = frozenset("doubled doubling tripled tripling trebled quadrupled halved halving".split())
_MULTIPLY = frozenset("double triple treble quadruple halve".split())
_DEVELOPING = frozenset({"develop", "developed"})
_PUTTING = frozenset("put puts putting".split())
WINNING = frozenset(
    "gain gains gained gaining lose loses lost losing shed shedding add adds added adding".split()
)
_NEAR = 5
_GOING = frozenset("go goes going went gone come comes came coming".split())
_GOING_KINDS = frozenset({Kind.YES_NO, Kind.AMOUNT, Kind.COUNT, Kind.SHARE, Kind.COMPARE})
_BESIDE = frozenset(
    stem(word)
    for word in """
    year time total count number figure percent percentage point up down much far over crowd
    """.split()
)
CHANGE_KINDS = frozenset(
    {Kind.COMPARE, Kind.MANNER, Kind.AMOUNT, Kind.COUNT, Kind.SHARE, Kind.YES_NO, Kind.WHAT, Kind.BARE}
)
WHERE_KINDS = frozenset({Kind.WHERE, Kind.WHAT})
_WHOLE_TIMES = frozenset(stem(noun) for noun in ("year", "time", "period"))
_SEASONS = frozenset(map(stem, "season spring summer autumn winter".split()))
_FEWEST = 2


def superlative(reading: Reading) -> str:
    """Whether the question asks for the "most" or the "least"; "" where for neither, or for both."""
    texts = {
        word.text
        for place, word in enumerate(reading.words)
        if not place or reading.words[place - 1].text != "at"  # "at least weekly"
    }
    named = [end for end, words in _ENDS.items() if texts & words]
    if len(named) != 1:
        return ""
    is_turned = texts & (_WORST | _BEST) and not _HARMS.isdisjoint(reading.stems)
    return _OPPOSITE[named[0]] if is_turned else named[0]


def changes(reading: Reading) -> bool:
    """Whether the question asks for a change over time."""
    words = reading.words
    goes = reading.kind in _GOING_KINDS and (
        any(one.text in _GOING and other.text in ("up", "down") for one, other in pairwise(words))
        or any(puts(reading, place) for place in range(len(words)))
    )
    develops = reading.kind is Kind.MANNER and any(word.text in _DEVELOPING for word in words)
    return goes or develops or bool(changing(reading))


def changing(reading: Reading) -> frozenset[int]:
    """The places of the words for a change of number ("grown", "doubled")."""
    changed = {place for place, word in enumerate(reading.words) if word.stem in _CHANGING}
    return multiplying(reading) | changed


def multiplying(reading: Reading) -> frozenset[int]:
    """The places of the verbs for so many times as much ("did it *double*", but not "double rooms")."""
    words = reading.words
    return frozenset(
        place
        for place, word in enumerate(words)
        if word.text in _MULTIPLIED
        or (word.text in _MULTIPLY and all(one.text in FUNCTION for one in words[place + 1 : place + 2]))
    )


def tells_it(fact: Profile) -> bool:
    """Whether a fact may say by itself what a question about a series asks: any but a mere number of one
    time, and a number that is a change."""
    return fact.amount is None or not _CHANGING.isdisjoint(fact.variable)


def is_success(fact: Profile) -> bool:
    """Whether it is how many passed, or did it without a fault, and not how many did not."""
    if not _FAILING.isdisjoint(fact.variable):
        return False
    without = fact.variable.index("without") if "without" in fact.variable else len(fact.variable)
    lacking = fact.variable[without + 1 :]
    return not _SUCCEEDING.isdisjoint(fact.variable) or not _HARMS.isdisjoint(lacking)


def tells_change_of(fact: Profile, changed: Sequence[Profile]) -> bool:
    """Whether a figure is how much others changed, from the first to the last of them."""
    ends = [one.period for one in changed]
    if fact.amount is None or fact.period is None or len(ends) < _FEWEST or None in ends:
        return False
    held = [one for one in ends if one is not None]
    first, last = min(held, key=_begun), max(held, key=_begun)
    return (
        not _CHANGING.isdisjoint(fact.variable)
        and all(
            set(one.variable) < set(fact.variable) and (one.about, one.place) == (fact.about, fact.place)
            for one in changed
        )
        and (fact.period.start, fact.period.end) == (first.start, last.end)
    )


def wants_a_time(reading: Reading) -> bool:
    """Whether it asks when, or in which winter."""
    if reading.kind is Kind.WHEN:
        return set(reading.focus) <= _WHOLE_TIMES
    return reading.kind is Kind.WHAT and bool(reading.focus) and set(reading.focus) <= _SEASONS


def puts(reading: Reading, place: int) -> bool:
    """Whether the "put" of "put its price up" stands at ``place``."""
    following = reading.words[place + 1 : place + _NEAR]
    is_put = reading.words[place].text in _PUTTING
    return is_put and any(word.text in ("up", "down") for word in following)


def wins_or_loses(reading: Reading) -> bool:
    """Whether it asks how many were won or lost."""
    return any(word.text in WINNING for word in reading.words)


def _begun(held: Period) -> date:
    return held.start


def resumes(reading: Reading) -> bool:
    """Whether a question asks about a series and leaves to an earlier one about which."""
    asks = bool(superlative(reading)) or changes(reading)
    return asks and all(only_asks(term) or term.word.text in PRONOUNS for term in reading.terms)


def resumed(reading: Reading, earlier: Reading) -> Reading:
    """Such a question with what the earlier one was about; not with its time."""
    in_period = {place for one in earlier.periods for place in range(one.first, one.last)}
    kept = [
        word
        for place, word in enumerate(earlier.words)
        if place not in in_period | earlier.kind_words
        and word.text not in FUNCTION
        and not only_asks(Term(word, place))
    ]
    own = [word for word in reading.words if word.text not in PRONOUNS]
    return replace(question.from_words(reading.text, [*own, *kept]), continues=True)


def says_what(case: Case) -> bool:
    """Whether the question says something of what is measured, and not only where."""
    fact = case.fact
    words = weighty(" ".join((*fact.variable, *fact.unit, *fact.about)))
    if not case.asked.said.isdisjoint(set(words) - set(fact.place)):
        return True
    return degrees.is_crowd(fact) and not PEOPLE_STEMS.isdisjoint(case.reading.stems)


def only_asks(term: Term) -> bool:
    """Whether the word only asks for a change, or for the most or the least."""
    word = term.word
    return (
        word.text in SUPERLATIVES
        or word.stem in _CHANGING
        or word.text in _DEVELOPING
        or word.stem in _BESIDE
    )
