"""Whether a fact says who it is, where its listed questions do not: who does it, whom it is done to or with,
which body it is, which of two."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from facts.matching.case.asked import weighty
from facts.matching.case.case import Case
from facts.matching.english.derivation import deeds
from facts.matching.english.lexicon import ARTICLES, COMPARING, FUNCTION, PEOPLE
from facts.matching.english.words import stem
from facts.matching.fitting import classes, obliques, sorts
from facts.matching.profile import PASSING
from facts.matching.profile.holdings import OFFICES
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.reading.kinds.idioms import A_LIVING
from facts.matching.reading.kinds.vocabulary import TRADE_NOUNS

_LEADING = frozenset(map(stem, "head lead run charge manage chair direct boss helm govern".split()))
_HOLDING = frozenset(map(stem, "hold occupy fill post office position job role name".split()))
_RELATIVE = frozenset({"that", "which", "whom"})
_CALLING = frozenset("called named name names".split())
_WITHIN_TITLE = 8
_WITHIN = 4
_ADMITTING = frozenset({"for", *map(stem, "carry serve admit allow welcome accommodate".split())})
_SPEAKING = frozenset(map(stem, "speak talk".split()))
_MAKING = frozenset(map(stem, "write compose pen paint create author make".split()))
_DOING = frozenset("do doing".split())
_IDLE_SUBJECTS = frozenset("there it this that more most accord".split())
_TRADES = frozenset({A_LIVING, *map(stem, TRADE_NOUNS)})
_NO_TRADES = frozenset(map(stem, PEOPLE)).union(
    map(
        stem,
        """
        late old young former then famous local great poor little younger elder well villager townspeople
        neighbour settler survivor victim witness patient tenant lodger widow widower pensioner volunteer
        supporter winner loser heir man woman boy girl child parent mother father son daughter brother
        sister cousin uncle aunt friend fan inmate prisoner suspect accused pseudonym name nickname native
        """.split(),
    )
)
_BODY_STEMS = frozenset(
    map(
        stem,
        "newspaper magazine publication outlet publisher paper journal organisation agency company".split(),
    )
)
_WEIGHING = frozenset(map(stem, COMPARING | frozenset("better worse more most best less than".split())))
_AGED = 3
"""So many words are "who is 71"."""


def does_it(case: Case) -> bool:
    """Whether the fact's sentence says who does it, by a name that the question does not have."""
    wanted = case.asked.same_as(case.reading.focus)
    done = _done(case)
    return (
        _is_done_by_somebody(case)
        or _is_head(case, done)
        or _does_it_in_a_clause(case, done)
        or is_the_doer(case)
        or _proposes_it(case)
        or _is_his_deed(case)
        or (_is_about_the_maker(case) and classes.is_by_somebody(case))
        or any(
            name not in case.asked.entities
            and verb in done
            and (not wanted or not wanted.isdisjoint(case.asked.classes_of(name)))
            for name, verb in case.fact.holds.agents
        )
    )


def is_the_doer(case: Case) -> bool:
    """Whether "who is the *founder* of X" is asked of what the fact says that somebody founded."""
    terms = case.reading.terms
    noun = next((term for term in terms if term.word.stem in case.reading.focus), terms[0] if terms else None)
    done = deeds(noun.word.text) if noun else frozenset()
    return any(name not in case.asked.entities and verb in done for name, verb in case.fact.holds.agents)


def _is_about_the_maker(case: Case) -> bool:
    """Whether it asks who made a work, or whose it is."""
    stems = case.reading.stems
    return "whose" in stems or not _MAKING.isdisjoint(stems)


def _done(case: Case) -> frozenset[str]:
    """The verbs of the question, in all ways to say them; of "pay for" the first word."""
    places = [term.first for term in case.reading.terms if not case.asked.names_at(term.first)]
    phrases = (phrase for place in places for unit in case.asked.by_place[place] for phrase in unit.phrases)
    return frozenset(phrase.split()[0] for phrase in phrases) - PASSING - SAY_STEMS


def is_at_the_head(case: Case) -> bool:
    """Whether "who is the *boss* of X" is asked of whom the fact's sentence calls the head or the manager."""
    return _is_head(case, _done(case))


def _is_head(case: Case, done: frozenset[str]) -> bool:
    """Whether "who *runs* X" is asked of whom the fact's sentence calls the head or the manager of X."""
    subject, said = case.fact.holds.subject, case.fact.texts[0]
    if subject in case.asked.entities or f"@person@{subject}" not in case.asked.glossary.phrases:
        return False
    leads = any(term.word.stem in _LEADING for term in case.reading.terms)
    offices = done.union(OFFICES if leads else ()).intersection(case.fact.holds.classes, said)
    every = ((term.first, case.asked.same_at(term.first)) for term in case.reading.terms)
    of = [
        same
        for place, same in every
        if case.asked.names_at(place) or same.isdisjoint(offices | _LEADING | _HOLDING)
    ]
    return any(
        all(not same.isdisjoint(said[max(0, spot - 1) : spot + _WITHIN_TITLE]) for same in of)
        for spot, word in enumerate(said)
        if word in offices
    )


def _does_it_in_a_clause(case: Case, done: frozenset[str]) -> bool:
    """Whether the fact's sentence says "…, which X *makes*", and the question does not name X."""
    said, phrases = case.fact.texts[0], case.asked.glossary.phrases
    done = done.union(term.word.stem for term in case.reading.terms)
    for name in case.fact.entities:
        key = tuple(name.split())
        is_doer = any(f"@{kind}@{name}" in phrases for kind in ("person", "group", "organisation"))
        if is_doer and name not in case.asked.entities:
            for spot in range(1, len(said) - len(key)):
                end = spot + len(key)
                if said[spot:end] == key and said[spot - 1] in _RELATIVE and said[end] in done:
                    return True
    return False


def has_a_trade(case: Case) -> bool:
    """Whether what somebody does for a living is asked of what the fact calls him ("*the baker* Ann Lee",
    "Ann Lee is *a retired baker*"), which must be more than a stage of life or a plight."""
    if _TRADES.isdisjoint(case.reading.focus):
        return False
    known = case.asked.glossary.phrases
    return any(
        f"@person@{name}" in known and _has_a_trade(case.fact.texts[0], tuple(name.split()))
        for name in case.asked.entities.intersection(case.fact.entities)
    )


def _has_a_trade(said: Sequence[str], name: tuple[str, ...]) -> bool:
    for spot in range(len(said) - len(name) + 1):
        end = spot + len(name)
        if said[spot:end] != name:
            continue
        if spot > 1 and said[spot - 2] in ARTICLES and said[spot - 1] not in _NO_TRADES:
            return True
        if said[end : end + 2] == ("who", "be") and "".join(said[end + 2 : end + 3]).isdecimal():
            # "Ann Lee, who is 71, is a baker".
            end += _AGED
        article = end + (said[end : end + 1] == ("be",))
        if said[article : article + 1] in (("a",), ("an",)):
            called = set(takewhile(lambda word: word not in FUNCTION, said[article + 1 :]))
            return bool(called) and called.isdisjoint(_NO_TRADES)
    return False


def leaves_out_the_head(case: Case) -> bool:
    """Whether "who is the *head* of X" is asked of a fact that speaks of X and names nobody who may be."""
    fact, asked = case.fact, case.asked
    leads = any(
        term.word.stem in _LEADING | OFFICES
        and not any(fact.holds.subject in unit.entities for unit in asked.by_place[term.first])
        for term in case.reading.terms
    )
    named = [name for name in fact.entities if f"@person@{name}" in asked.glossary.phrases]
    about = fact.holds.subject in asked.entities and fact.holds.subject not in named
    named_so = any(word.text in _CALLING for word in case.reading.words)
    asks = case.reading.focus == ("who",) or (case.reading.kind is Kind.WHAT and named_so)
    return asks and leads and about and not named


def _is_done_by_somebody(case: Case) -> bool:
    """Whether the fact's sentence starts with a phrase for whoever does it, of which the question says
    nothing, right before the verb; and has the rest of what the question says behind it."""
    places = [term.first for term in case.reading.terms]
    said = case.fact.texts[0]
    if not places or case.reading.words[0].text != "who" or case.asked.names_at(places[0]):
        return False
    asked = [case.asked.same_at(place) for place in places]
    verb_at = next((spot for spot, word in enumerate(said) if word in asked[0]), 0)
    doer = weighty(" ".join(said[:verb_at]))
    if not doer or not _IDLE_SUBJECTS.isdisjoint((doer[0], said[0])) or doer[-1] != said[verb_at - 1]:
        return False
    known = any(word in same for word in doer for same in asked)
    # "Gets rid of" is one verb.
    within = max((unit.last for unit in case.asked.by_place[places[0]]), default=0)
    rest = [same for place, same in zip(places, asked, strict=True) if place >= max(within, places[0] + 1)]
    return not known and all(not same.isdisjoint(said[verb_at + 1 :]) for same in rest)


def stands_behind(case: Case) -> bool:
    """Whether somebody asked for behind a preposition, or as an owner, stands so in the fact's own words."""
    way, fact = obliques.preposition(case.reading.words) or _left_behind(case), case.fact
    if case.reading.kind is Kind.WHAT:
        things, owners = obliques.owned_by_class(case)
        if things:
            return obliques.has_owner(case, things, owners)
        classes = case.asked.same_as(case.reading.focus)
        return bool(way) and obliques.has_one_behind(case, way, classes)
    if owned := obliques.owned(case):
        return obliques.has_owner(case, owned)
    if way == "by" and fact.kind == "quote":
        return not case.asked.says(fact.speaker)
    if way == "from" and fact.kind == "figure" and fact.amount in case.reading.numbers:
        return bool(fact.speaker)
    if way == "to" and fact.recipient:
        return not case.asked.says(fact.recipient)
    return bool(way) and (obliques.has_one_behind(case, way) or _has_people_behind(case, way))


def _left_behind(case: Case) -> str:
    """The preposition left right behind the last weighty word ("who is she arguing *with* these days")."""
    last = max((term.first for term in case.reading.terms), default=0)
    return obliques.preposition(case.reading.words[: last + 2])


def _has_people_behind(case: Case, way: str) -> bool:
    """Whether the fact's own words have people of whom the question says nothing behind the preposition
    ("with its own *neighbours*"), or, where it is "for", behind a verb of letting in."""
    ways = _ADMITTING if way == "for" else {way}
    return any(
        word in ways
        and any(one in sorts.AGENTS and one not in case.asked.said for one in text[spot + 1 : spot + _WITHIN])
        for text in case.fact.texts[:1]
        for spot, word in enumerate(text)
    )


def has_body(case: Case) -> bool:
    """Whether "which newspaper" is asked of a fact that speaks of one, and names something that may be it."""
    wanted = case.asked.same_as(case.reading.focus)
    phrases = case.asked.glossary.phrases
    return not wanted.isdisjoint(_BODY_STEMS & case.fact.stems) and any(
        name not in case.asked.entities and (f"@organisation@{name}" in phrases or f"@work@{name}" in phrases)
        for name in (*case.fact.holds.located, *(name for name, _ in case.fact.holds.agents))
    )


def speaks(case: Case) -> bool:
    """Whether "which sailor *spoke* to the press" is asked of what the fact says that somebody did, whom the
    question does not name."""
    known = case.asked.glossary.phrases
    return any(
        verb in _SPEAKING and name not in case.asked.entities and f"@person@{name}" in known
        for name, verb in case.fact.holds.agents
    )


def _proposes_it(case: Case) -> bool:
    """Whether "who *asked* for it to be done" is asked of what has somebody's *proposal* to do it."""
    terms = case.reading.terms
    return (
        bool(terms)
        and terms[0].word.stem in classes.PROPOSING
        and classes.is_proposed(case)
        and all(map(case.accounts, terms[1:]))
    )


def _is_his_deed(case: Case) -> bool:
    """Whether "who *travelled* …" is asked of what the fact says of "the *journey* of X" or "X's journey"."""
    terms = case.reading.terms
    if case.reading.texts[0] != "who" or not terms or terms[0].first != 1:
        return False
    said, same, known = case.fact.texts[0], case.asked.same_at(1), case.asked.glossary.phrases
    names = [
        tuple(name.split())
        for name in case.fact.entities
        if name not in case.asked.entities and f"@person@{name}" in known
    ]
    owned = any(
        (said[spot + 1 : spot + 2] == ("of",) and said[spot + 2 : spot + 2 + len(name)] == name)
        or said[max(0, spot - len(name)) : spot] == name
        for spot, word in enumerate(said)
        if word in same
        for name in names
    )
    return owned and all(case.states(term.first) for term in terms[1:2])


def tells_what_is_done(case: Case) -> bool:
    """Whether "what will A and B *do* in May" is asked of what the fact says that they do: with all that the
    question says of it, which must be something."""
    fact, words = case.fact, case.reading.words
    doing = next((place for place, word in enumerate(words) if place > 1 and word.text in _DOING), 0)
    if fact.kind != "statement" or words[0].text != "what" or not doing:
        return False
    doers = {name for unit in case.asked.units if unit.last <= doing for name in unit.entities}
    behind = [term for term in case.reading.terms if term.first > doing]
    return (
        fact.holds.subject in doers
        and doers <= set(fact.entities)
        and any(name in doers and verb not in SAY_STEMS for name, verb in fact.holds.agents)
        and all(term.first > doing or case.asked.names_at(term.first) for term in case.reading.terms)
        and bool(behind or case.reading.periods)
        and all(case.states(term.first) for term in behind)
    )


def weighs(case: Case) -> bool:
    """Whether "who has the better odds, A or B" is asked of a fact that holds the two against each other."""
    words = [word.stem for word in case.reading.words]
    return (
        "or" in words
        and len(case.asked.entities & set(case.fact.entities)) > 1
        and not _WEIGHING.isdisjoint(words)
        and not _WEIGHING.isdisjoint(case.fact.texts[0])
    )
