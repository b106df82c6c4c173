"""Whether a fact's listed questions ask for what a question asks for: of the same kind, or of another that
wants the same."""

from __future__ import annotations

from facts.matching.case.case import Case
from facts.matching.english.lexicon import COUNTING
from facts.matching.english.words import stem
from facts.matching.profile import Ask
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import Reading

_CLOSE = 0.5
_DEFINING = 0.6
_WITHOUT_NOUN = frozenset({Kind.IS, Kind.WHO, Kind.WHEN, Kind.SAID_BY})
_AGENTS = frozenset({Kind.WHO, Kind.IS})
_WANTING = frozenset({Kind.WHAT, Kind.WHERE, Kind.WHO, Kind.IS, Kind.SHARE})
_MOST = 0.75
_SAYINGS = frozenset({Kind.SAID, Kind.QUOTE})
_VIEWS = frozenset(
    map(
        stem,
        """
        take view opinion stance verdict position judgement assessment comment remark reaction response reply
        answer objection complaint criticism argument message line statement impression feeling
        """.split(),
    )
)
_COUNTING = frozenset({Kind.COUNT, Kind.SHARE})
_PREPOSITIONS = frozenset("on in at as with under through".split())
_ABOUT = frozenset({"about", "over"})
_MOMENTS = frozenset("point moment instant".split())
_COUNTS = frozenset(map(stem, COUNTING))
_CONDITIONAL = frozenset(map(stem, "if when once until unless from only whoever".split()))
_CALL = stem("call")
_WHICH_OF = ("which of",)
_OF_WHOM = frozenset("the those these them".split())


def lists(case: Case, kind: Kind | None, share: float = _CLOSE) -> bool:
    """Whether a listed question of the kind (None: of any) asks for the same noun, and this
    question says at least ``share`` of what it says."""
    focus = case.asked.same_as(case.reading.focus)
    modifiers = case.asked.modifiers
    for ask in case.fact.asks if kind is None else case.fact.ways:
        if kind is not None and ask.kind != kind:
            continue
        if focus and kind not in _WITHOUT_NOUN and focus.isdisjoint(ask.focus):
            continue
        if modifiers and modifiers.isdisjoint(ask.terms):
            continue
        if kind is Kind.COUNT and ask.focus and not focus and is_partitive(case.reading):
            # "How many of them" wants a part of them, not whatever else is counted.
            continue
        if ask in case.fact.told and not _is_all_in(case, ask):
            continue
        if case.covers(ask) >= share and (kind not in _AGENTS or _is_said_by(case, ask)):
            return True
    return False


def _is_all_in(case: Case, ask: Ask) -> bool:
    """Whether the question says nothing that a question that the fact's sentence answers does not, nor asks
    who makes what that only says what it is."""
    if ask.kind == Kind.IS and case.reading.kind is Kind.WHO and not ask.focus:
        return False
    own = frozenset(ask.stems)
    return all(
        term.word.stem in case.reading.focus or not case.asked.same_at(term.first).isdisjoint(own)
        for term in case.reading.terms
    )


def lists_otherwise(case: Case) -> bool:
    """Whether a listed question of another kind says the very same words in the same order ("the approval
    *rate* for X", "the approval for X")."""
    if case.asked.modifiers or not {term.word.stem for term in case.reading.terms}.issuperset(
        case.reading.focus
    ):
        return False
    asked = [case.asked.same_at(term.first) for term in case.reading.terms]
    return len(asked) > 1 and any(
        ask.kind in _WANTING
        and len(ask.terms) == len(asked)
        and all(word in same for word, same in zip(ask.terms, asked, strict=True))
        for ask in case.fact.asks
    )


def asks_the_same(case: Case) -> bool:
    """Whether a listed question asks for the same without the noun ("which *tool* did they count with"), or
    by another kind that goes with the noun."""
    return lists_otherwise(case) or _lists_without_noun(case) or _lists_by_noun(case) or _lists_the_name(case)


def _lists_the_name(case: Case) -> bool:
    """Whether "what is the *name* of it" is asked of what a listed question asks how it is called."""
    if case.reading.focus != ("name",) or any("person" in unit.types for unit in case.asked.units):
        # Somebody's real name is another thing.
        return False
    return any(
        ask.stems[-1] == _CALL and not ask.focus and case.covers(ask) >= _CLOSE for ask in case.fact.asks
    )


def _lists_without_noun(case: Case) -> bool:
    """Whether a listed "what" without a noun says all the rest of the question and nothing else."""
    focus = case.reading.focus
    others = [term for term in case.reading.terms if term.word.stem not in focus]
    rest = [case.asked.same_at(term.first) for term in others]
    says_more = any(not case.asked.names_at(term.first) for term in others)
    return (
        len(rest) > 1
        and says_more
        and any(
            ask.kind == Kind.WHAT
            and not ask.focus
            and _stands_behind(case, ask)
            and case.covers(ask) == 1
            and all(not same.isdisjoint(ask.terms) for same in rest)
            for ask in case.fact.asks
        )
    )


def _stands_behind(case: Case, ask: Ask) -> bool:
    """Whether the preposition that the question asks by is that of the listed one: what somebody works *on*
    is not what he works *as*."""
    texts = case.reading.texts
    opens = texts[:1] if texts[1:2] in (("what",), ("which",)) else ()
    asked = _PREPOSITIONS.intersection((*opens, texts[-1]))
    return not asked or not asked.isdisjoint((ask.stems[0], ask.stems[-1]))


def _lists_by_noun(case: Case) -> bool:
    """Whether "which of them", or what view of his, is most of what a listed question asks of a person, or of
    what somebody says."""
    focus = case.reading.focus
    if focus == _WHICH_OF and _is_about_another(case):
        return _lists_one_of(case, _AGENTS)
    views = not _VIEWS.isdisjoint(focus) and case.fact.speaker and case.asked.says(case.fact.speaker)
    return bool(views) and _lists_one_of(case, _SAYINGS)


def _is_about_another(case: Case) -> bool:
    """Whether the fact's sentence is about a person whom the question does not name."""
    subject = case.fact.holds.subject
    return subject not in case.asked.entities and f"@person@{subject}" in case.asked.glossary.phrases


def lists_by_count(case: Case) -> bool:
    """Whether "what *attendance* did it have" is asked of a figure that a listed question asks for as a
    number of what the noun says ("how many people *attended* it")."""
    focus = case.asked.same_as(case.reading.focus)
    asks_what = any(word.text == "what" for word in case.reading.words)
    return (
        asks_what
        and case.fact.measure in ("count", "share")
        and any(
            ask.kind in _COUNTING and not focus.isdisjoint(ask.terms) and case.covers(ask) >= _MOST
            for ask in case.fact.asks
        )
    )


def lists_what_it_is_about(case: Case) -> bool:
    """Whether "what is the row *about*" is what a listed question asks for as well."""
    last = case.reading.words[-1].text
    asks_so = last in _ABOUT or case.asks_for_the_topic
    names = case.fact.name_stems
    return asks_so and any(
        ask.kind in (Kind.WHAT, Kind.IS)
        and ask.stems[-1] in _ABOUT
        and not case.asked.said.isdisjoint(word for word in ask.terms if word not in names)
        for ask in case.fact.asks
    )


def _lists_one_of(case: Case, kinds: frozenset[Kind]) -> bool:
    modifiers = case.asked.modifiers
    return any(
        ask.kind in kinds
        and len(ask.terms) > 1
        and case.covers(ask) >= _MOST
        and not (modifiers and modifiers.isdisjoint(ask.terms))
        for ask in case.fact.asks
    )


def lists_the_noun(case: Case) -> bool:
    """Whether a listed question asks for the very noun of "what is the …"."""
    asked = case.asked.same_as([term.word.stem for term in case.reading.terms])
    return any(
        ask.kind == Kind.WHAT and ask.focus and asked.issuperset(ask.focus) and case.covers(ask) >= _CLOSE
        for ask in case.fact.asks
    )


def lists_the_condition(case: Case) -> bool:
    """Whether "from which *moment*" or "when does X *count* it" is asked of what the fact says to be so from
    then on or only if so, and a listed question asks the same in any form."""
    texts = case.reading.texts
    is_such = not _MOMENTS.isdisjoint(texts[:3]) or (
        texts[:2] in (("when", "does"), ("when", "do"))
        and any(word.stem in _COUNTS for word in case.reading.words)
    )
    says = any(not _CONDITIONAL.isdisjoint(text) for text in case.fact.texts[:1])
    return is_such and says and case.fact.kind == "statement" and lists(case, None, share=_DEFINING)


def lists_the_share(case: Case) -> bool:
    """Whether "how often" says most of what a listed question about the share says."""
    return any(ask.kind == Kind.SHARE and case.covers(ask) >= _DEFINING for ask in case.fact.asks)


def is_partitive(reading: Reading) -> bool:
    """Whether it asks "how many of them", which a share answers too."""
    texts = reading.texts
    return any(
        texts[place : place + 2] == ("many", "of") and texts[place + 2] in _OF_WHOM
        for place in range(len(texts) - 2)
    )


def _is_said_by(case: Case, ask: Ask) -> bool:
    """Whether a listed question says what happened as this one does: at least half of its words
    that are no names."""
    either = {place for sides in case.asked.alternatives for side in sides for place in side}
    asked = [
        case.asked.same_at(term.first)
        for term in case.reading.terms
        if term.word.stem not in case.fact.name_stems and term.first not in either
    ]
    own = set(ask.stems)
    same = sum(not same.isdisjoint(own) for same in asked)
    return same >= len(asked) * _CLOSE
