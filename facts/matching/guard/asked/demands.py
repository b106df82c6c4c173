"""What the small words of a question demand of the answer: the first and not the third, which and not how
many, the name itself, and what came next."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from facts.matching.case.case import Case
from facts.matching.english.lexicon import (
    COUNT_NOUNS,
    STORY_NOUNS,
    TIMES_OF_DAY,
    WEEKDAYS,
    WHEN_NOUNS,
)
from facts.matching.english.words import stem
from facts.matching.fitting import ballots, headcounts, phrases
from facts.matching.guard.check import of
from facts.matching.profile import Profile
from facts.matching.profile.holdings import OFFICES
from facts.matching.reading.kinds import Kind

ORDINALS = {
    "1st": "first",
    "2nd": "second",
    "3rd": "third",
    "4th": "fourth",
    "5th": "fifth",
    "6th": "sixth",
    "7th": "seventh",
    "8th": "eighth",
    "9th": "ninth",
    "10th": "tenth",
    **{
        word: word
        for word in """
        first second third fourth fifth sixth seventh eighth ninth tenth last next previous final latest
        """.split()
    },
}
# These tell one from others by themselves; "the last" and "the next" do where the fact has one of them.
_COUNTED = frozenset(ORDINALS.values()) - frozenset("last next previous final latest".split())
_BEFORE_NOUN = frozenset("the a an this that which what its his her their of".split())
_DATES = frozenset({"date", "dates"})

_DATING = frozenset({"which", "when", "that"})
_OPENING = frozenset("on in at by since".split())
_WEEKDAYS = frozenset(map(stem, (*WEEKDAYS, "weekend")))
_SPOTS = frozenset("at in on from near through".split())
_DEEMING = frozenset(map(stem, "consider count deem regard treat class classify qualify rank".split()))
_CONDITIONS = frozenset(map(stem, "when whenever if once after as until unless".split()))
_TIMED = frozenset(map(stem, "ago since before now still recent last next day week month year".split()))
_AFTERWARDS = frozenset(map(stem, "before once after afterwards next then later subsequently".split()))
_GOING_ON = frozenset({(stem("go"), "on"), (stem("went"), "on"), (stem("continue"), "after")})
_SEQUENCE = _AFTERWARDS | frozenset(map(stem, "begin start continue follow onward proceed resume".split()))
_DOING = frozenset("do does did done".split())
_ATTRIBUTES = frozenset(
    """
    address email phone telephone website url hashtag birthday birthplace height weight religion hobby
    hometown surname wife husband spouse postcode citizenship
    """.split()
)
_OF_ANY_KIND = frozenset({"sourc", "thing"})
_PARTICULAR = frozenset({"specific", "particular"})
_PARTICULAR_STEMS = frozenset(map(stem, _PARTICULAR))
_WHOLE = frozenset("exact precise full complete verbatim literal".split())
_WORDING = frozenset("wording words phrase phrasing quote".split())
_PARTLY = frozenset(map(stem, "some including include partly".split()))
_ASKING = frozenset({"ask", "say", "tell"})
_BARE_WHY = frozenset({"why", "not", "so"})
_COUNTS = frozenset(stem(noun) for noun in COUNT_NOUNS)
_AMONG = frozenset("in on of to among along".split())
_TRADES = frozenset("job occupation profession trade career".split())
_HOURS = frozenset(map(stem, (*TIMES_OF_DAY, "am", "pm", "clock")))
_AT_POINT = 4
_AT_TIME = (("at", "what", "time"), ("at", "which", "time"))
_MINUTES = 2
_APART = frozenset(map(stem, "after before ago between since until soon later earlier".split()))
_TALKS = frozenset((stem(one), to) for one in ("speak", "talk") for to in ("to", "with"))
_FEELING = frozenset(map(stem, "feel see think regard view like find react respond".split()))
_BY = frozenset({"by", "with", "through"})
_ASKING_HOW = frozenset("how by what which".split())


def other_ordinal(case: Case) -> Iterable[str]:
    """“The first cup” is not the third."""
    held = {ORDINALS[word] for word in case.fact.stems if word in ORDINALS}
    own = {ORDINALS[word] for word in case.fact.said if word in ORDINALS}
    words = case.reading.words
    weighty = {term.first for term in case.reading.terms}
    dated = {spot for one in case.reading.periods for spot in range(one.first, one.last)}
    for place, (word, following) in enumerate(pairwise(words)):
        asked = ORDINALS.get(word.text, "")
        if not asked or place in case.asks_for_order:
            continue
        before = words[place - 1] if place else None
        is_noun = place + 1 in weighty and (before is None or before.owner or before.text in _BEFORE_NOUN)
        if following.text.removesuffix("s") in WHEN_NOUNS or not (own or asked in _COUNTED):
            continue
        if is_noun and place not in dated and asked not in held:
            yield f"it is about another than the {word.text} “{following.text}”"
        is_one = asked in _COUNTED and before is not None and before.text == "the"
        if is_one and following.text in _AMONG and asked not in own and not _lists_the_ordinal(case, asked):
            yield f"it does not say which is the {word.text}"


def _lists_the_ordinal(case: Case, ordinal: str) -> bool:
    """Whether a listed question has it, most of which is said here as well."""
    return any(ordinal in map(ORDINALS.get, ask.stems) and case.covers_most_of(ask) for ask in case.fact.asks)


def _is_dated(fact: Profile) -> bool:
    """Whether the fact's own sentence has its time, or a listed question asks for it."""
    years = {str(one.start.year) for one in fact.periods}
    said = not years.isdisjoint(fact.texts[0])
    return fact.held is not None or said or bool(fact.asks_of(Kind.WHEN))


def _is_timed(fact: Profile) -> bool:
    """Whether the fact's own words may say when, be it by "once" or "after"."""
    said = fact.said
    return bool(fact.periods) or not said.isdisjoint(_CONDITIONS | _TIMED)


@of(Kind.WHEN, Kind.SAID_BY, Kind.IS, Kind.BARE, Kind.YES_NO)
def no_date(case: Case) -> Iterable[str]:
    """“Could you confirm the date on which it appeared” wants a date, whatever else its words ask for."""
    if case.reading.kind is Kind.WHEN:
        if _asks_for_a_date(case) and not _has_a_time(case.fact):
            yield "it gives no date"
        if not _is_dated(case.fact) and not _is_timed(case.fact):
            yield "it has no time"
        return
    if _is_dated(case.fact):
        return
    texts = case.reading.texts
    for place, text in enumerate(texts):
        following = texts[place + 1 : place + 3]
        start = 1 if following and following[0] in _OPENING else 0
        if text in _DATES and not _DATING.isdisjoint(following[start : start + 1]):
            yield "it gives no date"


def _asks_for_a_date(case: Case) -> bool:
    """Whether "on what date", "on which day" or "since when" is asked, which no "during the rebuilding"
    answers; nor, but for a day of the week, does anything else that names none."""
    reading = case.reading
    is_day = stem("day") in reading.focus and _WEEKDAYS.isdisjoint(case.fact.said)
    return is_day or stem("date") in reading.focus or reading.texts[:2] == ("since", "when")


def _has_a_time(fact: Profile) -> bool:
    return bool(fact.periods or fact.held) or stem("since") in fact.said


def no_hour(case: Case) -> Iterable[str]:
    """“At what time (of day) did it begin” wants an hour, and no date."""
    of_day = case.reading.kind is Kind.WHEN and ("of", "day") in pairwise(case.reading.stems)
    texts = case.reading.texts
    at_time = texts[:3] in _AT_TIME and texts[3:4] not in (("of",), ("in",))
    said = case.fact.said
    is_clock = any(":" in word for word in said) or any(
        one.isdecimal() and other.isdecimal() and len(other) == _MINUTES
        for text in case.fact.texts
        for one, other in pairwise(text)
    )
    if (of_day or at_time) and said.isdisjoint(_HOURS) and not is_clock:
        yield "it gives no time of day"


@of(Kind.MEASURE)
def only_how_long_apart(case: Case) -> Iterable[str]:
    """“How long is the story” is not answered by how long after another it appeared."""
    reading, asks = case.reading, case.fact.asks_of(Kind.MEASURE)
    if reading.texts[:2] != ("how", "long") or not _APART.isdisjoint(reading.stems):
        return
    if asks and not any(_APART.isdisjoint(ask.stems) for ask in asks):
        yield "it only says how long before or after it was"


@of(Kind.SAID, Kind.MANNER)
def no_manner(case: Case) -> Iterable[str]:
    """“How did the crew win” is not answered by how they feel about it, nor by how many races they won, nor
    “how did Ann speak to the paper” by what she said."""
    reading, fact = case.reading, case.fact
    if reading.texts[:2] != ("how", "did"):
        return
    if reading.kind is Kind.SAID:
        if any(pair in _TALKS for pair in pairwise(reading.stems)):
            yield "it does not say how"
        return
    asks = fact.asks_of(Kind.MANNER)
    only_feels = bool(asks) and all(_FEELING.intersection(ask.stems) for ask in asks)
    feels = only_feels and (_FEELING | _BY).isdisjoint((*reading.stems, *fact.texts[0]))
    listed = any(ask.stems[0] in _ASKING_HOW and case.covers_most_of(ask) for ask in asks)
    if feels or (fact.kind == "figure" and not listed):
        yield "it does not say how"


@of(Kind.SAID_BY, Kind.WHEN)
def no_place(case: Case) -> Iterable[str]:
    """“At which point did she cross” asks for a place or a time, and for nobody who makes a point."""
    texts = case.reading.texts[:_AT_POINT]
    if texts[1:2] not in (("which",), ("what",)) or texts[0] not in _SPOTS:
        return
    if case.reading.kind is Kind.SAID_BY:
        yield "it does not say where or when"
    if case.reading.kind is not Kind.WHEN or texts[2:3] != ("point",):
        return
    near = (unit for unit in case.asked.units if 0 <= unit.first - _AT_POINT <= 1)
    is_there = texts[3:] in (("of",), ("on",)) and any("place" in unit.types for unit in near)
    if is_there or texts[3:] == ("along",):
        yield "it does not say where"


@of(Kind.WHEN)
def no_condition(case: Case) -> Iterable[str]:
    """“When does it count as late” asks what makes it so, and on no day."""
    words = case.reading.words
    is_now = any(word.text in ("does", "do", "is", "are") for word in words[1:2])
    if not is_now or _DEEMING.isdisjoint(word.stem for word in words):
        return
    if _CONDITIONS.isdisjoint(case.fact.said):
        yield "it does not say what makes it so"


@of(Kind.WHAT, Kind.SAID)
def no_sequence(case: Case) -> Iterable[str]:
    """“What did she do after that” is answered by what came after."""
    if case.reading.focus:
        return
    doing = [place for place, word in enumerate(case.reading.words) if word.text in _DOING]
    behind = case.reading.stems[doing[-1] + 1 :][:2] if doing else ()
    if len(doing) > 1 and not _AFTERWARDS.isdisjoint(behind):
        told = not _SEQUENCE.isdisjoint(case.fact.said)
        if case.fact.kind == "quote" or not told:
            yield "it does not say what came before or after"


@of(Kind.MANNER)
def not_how_it_went_on(case: Case) -> Iterable[str]:
    """“How did she go on after that” is not answered by that."""
    goes = not _GOING_ON.isdisjoint(pairwise(case.reading.stems))
    if goes and case.reading.texts[1:2] == ("did",) and _SEQUENCE.isdisjoint(case.fact.said):
        yield "it does not say what came before or after"


@of(Kind.WHAT, Kind.IS)
def no_deed(case: Case) -> Iterable[str]:
    """“What are the players doing” is not answered by a number of them."""
    texts = case.reading.texts
    asks = "doing" in texts or (texts[:1] == ("what",) and "done" in texts)
    if asks and (case.fact.kind == "figure" or _does_nothing(case)):
        yield "it does not say what is done"


def _does_nothing(case: Case) -> bool:
    """Whether the one who is asked about right before "doing" is nobody in the fact who does or says
    anything."""
    texts = case.reading.texts
    doing = texts.index("doing" if "doing" in texts else "done")
    named = {name for unit in case.asked.units if unit.last == doing for name in unit.entities}
    fact = case.fact
    if not named:
        return doing - 1 in case.asked.ways and case.reading.stems[doing - 1] not in fact.texts[0]
    doers = {fact.holds.subject, " ".join(fact.speaker), *(name for name, _ in fact.holds.agents)}
    return named.isdisjoint(doers)


@of(Kind.WHAT, Kind.WHERE)
def only_how_many(case: Case) -> Iterable[str]:
    """“Which countries” is not answered by how many they were."""
    focus = case.asked.same_as(case.reading.focus) - _COUNTS
    fact, words = case.fact, case.reading.words
    if fact.measure != "count" or (case.has_one and focus.isdisjoint(fact.counted)):
        return
    if words[1:] and words[1].text in COUNT_NOUNS:
        # "What total of presses".
        return
    if not any(
        word.stem in case.reading.focus and word.text.endswith("s") and before.text != "the"
        for before, word in pairwise(words)
    ):
        return
    listed = any(not focus.isdisjoint(ask.focus) for ask in fact.asks_of(case.reading.kind))
    if not listed:
        yield "it says how many, not which"


@of(Kind.WHAT)
def other_kind_of(case: Case) -> Iterable[str]:
    """“What kind of help” is not answered where only the kind of something else is told, nor “what kind of
    club does she run” by the office that she holds."""
    if case.reading.focus != ("what kind",) or not case.reading.terms or phrases.qualifies(case):
        return
    noun = case.asked.same_at(case.reading.terms[0].first)
    if not noun.isdisjoint((*case.fact.holds.classes, *_OF_ANY_KIND)):
        return
    listed = [ask for ask in case.fact.asks if ask.focus == case.reading.focus and ask.terms]
    is_office = not listed and not OFFICES.isdisjoint(case.fact.holds.classes)
    if is_office or (listed and all(noun.isdisjoint(ask.terms) for ask in listed)):
        yield f"it does not say what kind of “{case.reading.terms[0].word.text}”"


@of(Kind.IS, Kind.WHAT, Kind.BARE)
def not_the_very_one(case: Case) -> Iterable[str]:
    """“The exact headline” stands in a fact that says it, not in one that is only found by it."""
    terms = {term.first for term in case.reading.terms}
    for place, (word, noun) in enumerate(pairwise(case.reading.words)):
        if word.text not in _WHOLE or place + 1 not in terms or noun.text in WHEN_NOUNS | COUNT_NOUNS:
            continue
        held = case.fact.kind == "quote" if noun.text in _WORDING else case.states(place + 1)
        if not held or not _PARTLY.isdisjoint(case.fact.said):
            yield f"it does not give the {word.text} “{noun.text}”"


@of(Kind.WHAT)
def no_particular_one(case: Case) -> Iterable[str]:
    """“Which *specific* rules were dropped” wants them by name, and not that some were."""
    reading, fact = case.reading, case.fact
    asks = bool(reading.focus) and not _PARTICULAR.isdisjoint(reading.texts)
    if asks and not case.has_one and not fact.asks_with(_PARTICULAR_STEMS, Kind.WHAT):
        yield f"it names no particular “{reading.focus[0]}”"


def no_attribute(case: Case) -> Iterable[str]:
    """“The *address* of the guild” is not what it says to anybody: such a noun is meant as it is."""
    for term in case.reading.terms:
        if term.word.text in _ATTRIBUTES and term.word.stem not in case.fact.stems:
            yield f"it does not give the “{term.word.text}”"


@of(Kind.BARE)
def no_trade(case: Case) -> Iterable[str]:
    """“Ida's job before that” asks what she did for a living."""
    if case.asks_for_the_role:
        return
    words = case.reading.words
    for term in case.reading.terms:
        before = case.asked.by_place[term.first - 1] if term.first else ()
        is_owned = any("person" in unit.types for unit in before) or words[term.first - 1].owner
        if term.word.text in _TRADES and term.first and is_owned and term.word.stem not in case.fact.stems:
            yield f"it says no “{term.word.text}”"


@of(Kind.COUNT)
def other_count(case: Case) -> Iterable[str]:
    """“The guild's boats, how many” is not answered where a listed question counts something else, nor by
    what is no figure and is asked for no count at all."""
    reading = case.reading
    counts = case.fact.kind == "figure" or Kind.COUNT in case.fact.kinds
    told = ballots.counts_voters(case) or headcounts.numbers_doers(case)
    if not counts and not told:
        yield "it counts nothing"
    asks = any(word.text == "many" for word in reading.words)
    if reading.focus or not asks or case.fact.kind == "figure":
        return
    counted = [ask.focus for ask in case.fact.asks_of(Kind.COUNT) if ask.focus]
    if counted and all(case.asked.said.isdisjoint(focus) for focus in counted):
        yield "it counts something else"


def nothing_asked(case: Case) -> Iterable[str]:
    """“Who asked?” says nothing of what was said or asked, and “why not?” nothing of what is not so."""
    reading = case.reading
    only_why = reading.texts[:1] == ("why",) and _BARE_WHY.issuperset(reading.texts)
    said = {term.word.stem for term in reading.terms}
    only_asks = reading.kind in (Kind.WHO, Kind.SAID_BY) and bool(said) and said <= _ASKING
    is_open = not (reading.numbers or reading.periods or reading.quoted)
    if only_why or (only_asks and is_open and STORY_NOUNS.isdisjoint(reading.texts)):
        yield "the question does not say what it is about"
