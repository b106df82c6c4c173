"""Who is asked for as one that says, blames or calls it so: the fact must tell of somebody who does, and of
the very thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facts.matching.case.case import Case
from facts.matching.english.lexicon import ARTICLES, BEING, FUNCTION, PARTICLES
from facts.matching.english.words import stem
from facts.matching.guard.check import of
from facts.matching.guard.people.deed import done_by_nobody
from facts.matching.reading.kinds import Kind

_NEUTRAL = frozenset(
    map(stem, "say tell report state mention note write give cite speak talk remark add put point".split())
)
_CALLING = frozenset(map(stem, "call describe term label dub".split()))
_LIKENING = _CALLING | frozenset(map(stem, "see view consider name liken".split()))
_DEGREES = frozenset(map(stem, "too enough".split()))
_OUGHT = frozenset("should must ought".split())
_WISHING = frozenset(
    map(
        stem,
        """
        should must ought demand want call ask urge propose need plan wish suggest advise recommend require
        favour hope want insist cannot can will would better
        """.split(),
    )
)
_ARGUING = frozenset(map(stem, "argue dispute disagree contest disputed".split()))
_COMPLAINING = frozenset(map(stem, "complain moan grumble lament".split()))
_SPEAKING = frozenset(
    map(stem, "blame criticise criticize condemn denounce attack complain warn announce declare".split())
)
_BLAME = stem("blame")
_REASONS = frozenset(map(stem, "reason factor cause because".split()))
_ALL = frozenset("every always never".split())
_BEHIND_THE_VERB = 2
"""“Who” and the verb stand before it."""
_OPINIONS = frozenset("too should must ought good bad fair unfair right wrong great terrible".split())
_COMMITTING = frozenset(
    map(stem, "promise pledge order demand propose suggest reject admit announce".split())
)
_SPEECHES = tuple(
    frozenset(map(stem, line.split()))
    for line in (
        """
        criticise criticize criticism critic condemn attack denounce disapprove object unhappy against oppose
        blame dispute angry reject accuse fault complain complaint regret call
        """,
        "complain complaint object objection protest criticise unhappy angry miss demand dispute",
        "warn warning caution fear danger risk alarm alert",
        "announce announcement plan will promise present declare publish launch",
        "declare declaration announce proclaim call raise issue",
    )
)
_JUDGING = frozenset(
    map(
        stem,
        """
        blame criticise criticize complain praise dispute deny question doubt challenge contest contradict
        reject oppose defend condemn attack denounce warn accuse admit promise
        """.split(),
    )
)


@of(Kind.SAID_BY)
def nobody_says_it(case: Case) -> Iterable[str]:
    """“Who complained about the guild?” is not answered by what the guild is: nobody there says anything."""
    if _verb(case) in _NEUTRAL:
        return
    told = _names_the_speaker(case) or not _ARGUING.isdisjoint(case.fact.said)
    if case.fact.kind != "quote" and not told:
        yield "it does not tell of anybody who says so"


@of(Kind.SAID_BY)
def other_speech(case: Case) -> Iterable[str]:
    """“Who *warned* Ann?” is not whoever says anything else of her."""
    verb = _verb(case)
    if verb in _COMPLAINING and case.fact.kind == "quote":
        # Words may be a complaint without any word for it.
        return
    if verb == _BLAME and "for" in case.reading.texts and not _REASONS.isdisjoint(case.fact.texts[0]):
        # Who blames one thing for another names it as its reason.
        return
    ways = next((one for one in _SPEECHES if verb in one & _SPEAKING), frozenset())
    listed = case.fact.asks_with(ways, Kind.SAID_BY, Kind.WHO)
    if ways and ways.isdisjoint(case.fact.said) and not listed:
        yield "it does not say it in that way"


@of(Kind.SAID_BY)
def nobody_thinks_so(case: Case) -> Iterable[str]:
    """“Who said that the fare is too dear?” is not answered by a fare of which nobody says anything."""
    if not _is_judgement(case):
        return
    if case.fact.kind != "quote" and not _names_the_speaker(case):
        yield "it does not tell of anybody who thinks so"


@of(Kind.SAID_BY)
def not_too_much(case: Case) -> Iterable[str]:
    """“Who said that they cost *too much*?” is not whoever says what they cost, nor is “who said that it
    *should* close?” whoever says that it did."""
    texts = case.reading.texts
    said = case.fact.said
    place = texts.index("too") + 1 if "too" in texts[:-1] else 0
    if place and said.isdisjoint(_DEGREES):
        word = case.reading.words[place]
        if not any(one.startswith(word.stem) for one in said):
            yield f"it does not say that it is too “{word.text}”"
    if not _OUGHT.isdisjoint(texts) and said.isdisjoint(_WISHING):
        yield "it does not say what should be"


@of(Kind.SAID_BY)
def not_called_so(case: Case) -> Iterable[str]:
    """“Who called the price *high*?” is whoever says the very word, and of something."""
    if _verb(case) not in _CALLING or not case.reading.terms:
        return
    called = case.reading.terms[-1]
    if case.asked.names_at(called.first) or (case.reading.words[-1] is not called.word):
        return
    if case.fact.kind != "quote" and _LIKENING.isdisjoint(case.fact.said):
        yield f"it calls nothing “{called.word.text}”"


@of(Kind.SAID_BY)
def not_of_it(case: Case) -> Iterable[str]:
    """“Who blames the *weather*?” is not whoever blames something else, nor “who said that it is *open*?” who
    says something else of it."""
    texts = case.reading.texts
    for place, word in enumerate(case.reading.words):
        said = case.states(place) or (
            place not in case.asked.ways and not case.asked.same_at(place).isdisjoint(case.fact.said)
        )
        if word.text not in FUNCTION and not said and _is_the_point(case, texts, place):
            yield f"it does not say so of “{word.text}”"


def _is_the_point(case: Case, texts: Sequence[str], place: int) -> bool:
    """Whether the word at ``place`` is what somebody blames, what he says that it is, or how much of it."""
    if texts[place] in _ALL:
        return True
    before = [text for text in texts[:place] if text not in ARTICLES]
    if _verb(case) in _JUDGING:
        return len(before) == _BEHIND_THE_VERB
    if "that" not in before:
        return False
    is_blamed = before[-1] == "that" and texts[-2:] == ("to", "blame")
    return is_blamed or (before[-1] in BEING and place == len(texts) - 1)


@of(Kind.WHO)
def other_thing_disputed(case: Case) -> Iterable[str]:
    """“Who disputes the *waiting time*?” is not whoever disputes something else."""
    terms = case.reading.terms
    if not terms or terms[0].word.stem not in _JUDGING:
        return
    if case.reading.words[terms[0].first - 1].text != "who":
        return
    for term in terms:
        if not case.states(term.first):
            yield f"it does not say so of “{term.word.text}”"


def _verb(case: Case) -> str:
    """The stem of the verb that is asked by ("who *warned* of it")."""
    words = case.reading.words
    behind = (word.stem for word in words[1:] if word.text not in FUNCTION)
    return next(behind, "") if words[0].text in ("who", "whom") else "say"


def _names_the_speaker(case: Case) -> bool:
    """Whether the fact's sentence itself has the name of whose claim it is, or tells of one who says it."""
    said = set(case.fact.texts[0])
    own = [word for word in case.fact.speaker if word not in ARTICLES]
    return bool(own) and said.issuperset(own)


@of(Kind.SAID_BY)
def nobody_says_that(case: Case) -> Iterable[str]:
    """“Who says that the ferry pays for itself?” is not answered by what a ticket costs, as nobody does."""
    reading, fact = case.reading, case.fact
    if "that" not in reading.texts or fact.kind != "figure":
        return
    is_told = fact.asks_of(Kind.SAID_BY, Kind.SOURCE)
    start = reading.texts.index("that")
    particles = {at for at, text in enumerate(reading.texts) if text in PARTICLES}
    other = [
        term.word.text
        for term in reading.terms
        if term.first > start
        and particles.isdisjoint((term.first, term.first + 1))
        and term.word.stem not in fact.said
        and not case.asked.names_at(term.first)
    ]
    if other and not is_told and set(fact.speaker) <= set(fact.reference):
        yield f"nobody says so of “{other[0]}”"


def _is_judgement(case: Case) -> bool:
    """Whether it asks who says that something is "too" much, "should" be, or is good or bad."""
    return not _OPINIONS.isdisjoint(case.reading.texts)


@of(Kind.SAID_BY)
def not_his_promise(case: Case) -> Iterable[str]:
    """“Who has *promised* the money?” is not whoever says that it has been promised."""
    reading = case.reading
    if case.fact.kind == "quote" or reading.texts[:1] != ("who",):
        return
    if done_by_nobody(case.fact.texts[0], _COMMITTING.intersection(reading.stems[1:3])):
        yield f"it does not say who {reading.texts[1]} it"
