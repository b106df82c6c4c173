"""The verb of a short question must be that of the fact's own sentence, or of a listed question: "what did
the guild buy" is not what it agreed to, nor "who uses the gate" who wants it in use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facts.matching.case.case import Case
from facts.matching.english.lexicon import FUNCTION, WHO_NOUNS
from facts.matching.english.words import stem
from facts.matching.guard.check import of, of_all_but
from facts.matching.guard.people.deed import DO, DOERS, has_verb, only_behind, spots_of, verb_of
from facts.matching.guard.whether import claims
from facts.matching.profile import Ask
from facts.matching.reading.kinds import SAY_STEMS, Kind

_FOLLOWING = frozenset(map(stem, "follow precede".split()))
_SHORT = 2
_CLAUSES = frozenset("after before when while since if that".split())
_MOST = 0.75
_AMOUNTING = frozenset(
    map(stem, "amount total cost come add stand reach weigh measure number do have".split())
)
_IMPERSONAL = frozenset(map(stem, "one you nobody cannot they he she it".split()))
_FIRST_PERSON = frozenset({"i", "we", "my", "our"})
_BEING = frozenset(map(stem, "is are was were been".split()))
_GIVING = frozenset(map(stem, "give offer provide send pay grant supply lend do".split()))
_GETTING = frozenset(map(stem, "receive get obtain".split()))
_RENTING = frozenset(map(stem, "rent hire lease".split()))
_LETTING = frozenset({"let"})
_OPPOSITES = {
    word: frozenset(map(stem, others.split()))
    for ones, others in (
        ("improve better", "deterior deterioration deteriorate worsen worse"),
        ("deteriorate worsen", "improve improvement better"),
        ("low", "high"),
        ("small tiny", "huge large big"),
        ("praise", "criticise condemn attack"),
    )
    for word in map(stem, ones.split())
}
_MATERIAL = frozenset(map(stem, "made make consist build built construct material cover".split()))
_EXPLAINED = frozenset(map(stem, "mean stand refer word term phrase call name define".split()))
_WORDS = frozenset("word words term phrase expression".split())
_CALLING = frozenset(map(stem, "call describe term label dub put".split()))
_ASKED_CALLING = frozenset("call calls called".split())
_ANYBODY = frozenset(map(stem, "anybody anyone whoever those".split()))
_OUT = ("find", "out")
OFFICES = frozenset(map(stem, WHO_NOUNS | {"chair", "head"}))
_NEAR = 3


@of(Kind.WHO, Kind.WHAT)
def no_such_deed(case: Case) -> Iterable[str]:
    """“What did the guild buy?” is not answered by what it agreed to."""
    verb = verb_of(case)
    if not verb or case.reading.stems[verb] in _AMOUNTING | SAY_STEMS or verb in case.asks_for_order:
        return
    if case.reading.kind is Kind.WHO and (case.states(verb) or case.reading.stems[verb] in _FOLLOWING):
        return
    is_other = case.reading.texts[1] not in DO or case.states(verb)
    does_it = case.reading.kind is Kind.WHAT and case.reading.texts[1] not in DO
    said = _spoken_of(case) if does_it else len(case.reading.terms)
    if said > _SHORT and (is_other or not _CLAUSES.isdisjoint(case.reading.texts)):
        return
    fact, own = case.fact, case.asked.own_at(verb)
    kinds = (Kind.WHO, Kind.IS, Kind.SAID_BY) if case.reading.kind is Kind.WHO else (Kind.WHAT,)
    if fact.asks_with(own, *kinds) or _is_meant(case, verb, fact.asks_of(*kinds)):
        return
    same = case.asked.ways[verb].words
    is_open = case.reading.kind is Kind.WHAT and not fact.asks_with(same, *kinds)
    if own.isdisjoint(fact.said) or is_open:
        yield f"it says nothing of “{case.reading.texts[verb]}”"


def _spoken_of(case: Case) -> int:
    """How many weighty words there are, a name being one."""
    places = {term.first for term in case.reading.terms}
    named = [unit for unit in case.asked.units if unit.entities and unit.last - unit.first > 1]
    within = {place for unit in named for place in range(unit.first + 1, unit.last)}
    return len(places - within)


def _is_meant(case: Case, verb: int, asks: Sequence[Ask]) -> bool:
    """Whether a listed question asks for much the same, by another word for the verb at most."""
    same = case.asked.ways[verb].words
    is_what = case.reading.kind is Kind.WHAT and case.fact.kind == "statement"
    asked = [case.asked.same_at(term.first) for term in case.reading.terms]
    return any(
        (is_what and case.covers(ask) >= _MOST)
        or (
            ask.stems[0] == "who"
            and not same.isdisjoint(ask.stems)
            and all(not one.isdisjoint(ask.stems) for one in asked)
        )
        for ask in asks
    )


@of(Kind.WHO)
def only_a_noun(case: Case) -> Iterable[str]:
    """“Who uses the gate?” is not answered by who wants the gate in use, nor “who voted?” by “41 votes”."""
    verb = verb_of(case)
    if not verb or case.reading.stems[verb] in OFFICES:
        return
    own = {case.reading.stems[verb]}
    said = case.fact.texts[0]
    listed = case.fact.asks_with(own, Kind.WHO, Kind.SAID_BY)
    if spots_of(said, own) and not listed and not has_verb(said, own):
        yield f"it does not say who “{case.reading.texts[verb]}” it"


@of(Kind.WHO)
def only_told_by_him(case: Case) -> Iterable[str]:
    """“Who cut the line?” is not whoever says that one cannot cut it."""
    verb = verb_of(case)
    if not verb or case.fact.kind != "quote":
        return
    own = case.asked.own_at(verb)
    listed = case.fact.asks_with(own, Kind.WHO)
    is_his = not _FIRST_PERSON.isdisjoint(case.fact.said)
    if not listed and not is_his and only_behind(_IMPERSONAL, case.fact.texts[0], own, _NEAR):
        yield f"it does not say who “{case.reading.texts[verb]}” it"


@of(Kind.WHO)
def only_anybody(case: Case) -> Iterable[str]:
    """“Who objected?” is not answered by what anybody who objects must do."""
    verb = verb_of(case)
    if verb and only_behind(_ANYBODY, case.fact.texts[0], case.asked.own_at(verb), _NEAR):
        yield f"it names nobody who “{case.reading.texts[verb]}”"


def other_found(case: Case) -> Iterable[str]:
    """“Who found the ring?” is not answered by what was never found out."""
    said = case.fact.texts[0]
    spots = spots_of(said, _OUT[:1])
    texts = case.reading.texts
    is_found = not frozenset({"found", "find"}).isdisjoint(texts) and "out" not in texts
    if is_found and spots and all(tuple(said[spot : spot + 2]) == _OUT for spot in spots):
        yield "it does not say that anything was found"


@of(Kind.WHAT, Kind.WHY)
def turned_round(case: Case) -> Iterable[str]:
    """“What did the fares change?” is not answered by what changed the fares, nor “what grew it?” by what
    it grew."""
    reading, said = case.reading, case.fact.texts[0]
    if reading.focus or reading.texts[:1] != ("what",):
        return
    if len(reading.texts) <= _SHORT or not reading.terms or "do" in reading.texts[2:]:
        return
    asks_for_object = reading.texts[1] in DO
    verb = reading.terms[-1].first if asks_for_object else 1
    is_verb = verb == len(reading.words) - 1 if asks_for_object else reading.texts[1] not in FUNCTION
    if not is_verb or case.asked.names_at(verb):
        return
    others = [term.first for term in reading.terms if term.first != verb]
    spots = spots_of(said, {reading.stems[verb]})
    if not others or len(spots) != 1 or not case.asked.derived.get(verb, frozenset()).isdisjoint(said):
        return
    nouns = [spots_of(said, {reading.stems[place]}) for place in others]
    if not all(nouns) or not _BEING.isdisjoint(said[max(0, spots[0] - 2) : spots[0]]) or "by" in said:
        return
    if asks_for_object and all(at > spots[0] for places in nouns for at in places):
        yield f"“{reading.texts[others[-1]]}” is not what does it"
    if not asks_for_object and all(at < spots[0] for places in nouns for at in places):
        yield f"“{reading.texts[others[-1]]}” is not what it is done to"


@of(Kind.WHO)
def only_lets_it(case: Case) -> Iterable[str]:
    """“Who rents the boats?” is not whoever lets them."""
    texts, stems = case.reading.texts, case.reading.stems
    verb = verb_of(case)
    if not verb or texts[verb + 1 : verb + 2] == ("out",):
        return
    said = case.fact.texts[0]
    if stems[verb] in _RENTING and not _LETTING.isdisjoint(said) and _RENTING.isdisjoint(said):
        yield f"it says who lets it, not who “{texts[verb]}” it"


@of_all_but(Kind.YES_NO)
def says_the_opposite(case: Case) -> Iterable[str]:
    """“Who says that the water has *improved*?” is not whoever says that it got worse."""
    said = case.fact.said
    for term in case.reading.terms:
        word = term.word.stem
        if word not in _OPPOSITES or case.states(term.first):
            continue
        asked = case.fact.asks_with({word}, case.reading.kind)
        if (
            not asked
            and _OPPOSITES[word].isdisjoint(case.reading.stems)
            and not _OPPOSITES[word].isdisjoint(said)
        ):
            yield f"it says the opposite of “{term.word.text}”"


@of(Kind.WHAT)
def does_not_name_the_doer(case: Case) -> Iterable[str]:
    """“What does the guild give them?” is not answered by a sentence in which there is no guild."""
    reading, fact = case.reading, case.fact
    if reading.focus or reading.texts[:1] != ("what",):
        return
    doer = claims.doer_at(case, 2, DOERS) if reading.texts[1:2] and reading.texts[1] in DO else None
    if doer is None or doer.last >= len(reading.words) or not reading.words[doer.first].name:
        return
    if _GIVING.isdisjoint(reading.stems[doer.last :]):
        return
    ways = {*doer.entities, *doer.phrases, *doer.sense.single}
    told = any(f" {one} " in fact.strings[0] for one in ways)
    if not told and " ".join(fact.speaker) not in ways:
        yield f"it does not name “{reading.texts[doer.first]}”"


@of(Kind.WHAT)
def gets_and_does_not_give(case: Case) -> Iterable[str]:
    """“What does the guild give the crew?” is not answered by what it receives from them."""
    reading, said = case.reading, case.fact.said
    if reading.texts[:1] != ("what",) or DO.isdisjoint(reading.texts[1:4]):
        return
    start = next(at for at, text in enumerate(reading.texts) if text in DO) + 1
    gives = not _GIVING.isdisjoint(reading.stems[start:]) and not _GETTING.intersection(reading.stems)
    is_for = "do" not in reading.texts[2:] or "for" in reading.texts
    if gives and is_for and not _GETTING.isdisjoint(said) and _GIVING.isdisjoint(said):
        yield "it says what is received, not what is given"


def no_material(case: Case) -> Iterable[str]:
    """“What is the bridge made of?” is not answered by where the bridge leads."""
    texts = case.reading.texts
    if texts[:1] != ("what",) or texts[-2:] not in (("made", "of"), ("built", "of"), ("made", "from")):
        return
    listed = any(
        not _MATERIAL.isdisjoint(ask.stems) and "of" in ask.stems and case.covers(ask) == 1
        for ask in case.fact.asks
    )
    if not listed and _MATERIAL.isdisjoint(case.fact.texts[0]):
        yield "it does not say what it is made of"


@of(Kind.WHAT, Kind.IS)
def no_word_explained(case: Case) -> Iterable[str]:
    """“What does the word mean?” is not answered by what an event means."""
    reading = case.reading
    asks = "mean" in reading.stems and not reading.quoted and not _WORDS.isdisjoint(reading.texts)
    if asks and _EXPLAINED.isdisjoint(case.fact.said):
        yield "it explains no word"


def calls_it_otherwise(case: Case) -> Iterable[str]:
    """“What does the paper call *low*?” is not what it calls high, nor what another calls so."""
    reading, said = case.reading, case.fact.said
    texts = reading.texts
    if texts[:1] != ("what",) or texts[1:2] == () or texts[1] not in DO:
        return
    verb = next((spot for spot, text in enumerate(texts) if text in _ASKED_CALLING), 0)
    behind = [term.first for term in reading.terms if term.first > verb]
    if not verb or len(behind) != 1 or case.asked.names_at(behind[0]):
        return
    word = reading.stems[behind[0]]
    calls = case.fact.kind == "quote" or not _CALLING.isdisjoint(said)
    if word not in said and not case.fact.asks_with({word}, Kind.SAID, Kind.WHAT, Kind.SAID_BY):
        yield f"it calls nothing “{texts[behind[0]]}”"
    elif not calls:
        yield f"nobody calls it “{texts[behind[0]]}”"
