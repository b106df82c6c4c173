"""The questions that a clause answers, in plain English: one for each piece of it that may be asked for, once
with all the others and once with the object alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facts.matching.english import dictionary as english
from facts.matching.english.lexicon import CURRENCIES, IRREGULAR, PEOPLE
from facts.matching.english.period_forms import MONTHS
from facts.matching.english.words import stem
from facts.matching.profile.holdings import OFFICES
from facts.matching.profile.telling import verbs
from facts.matching.profile.telling.clauses import Clause
from facts.matching.profile.telling.pieces import SPANS, Piece, Sort
from facts.matching.profile.telling.tokens import Token, text

_AGENTS = frozenset({"person", "organisation", "group"})
_UNSURE = frozenset({"", "thing"})
_PEOPLE = PEOPLE | frozenset("man woman child men women children nobody".split())
_ONE_OF = frozenset({"a", "an", "one"})
_ARTICLES = _ONE_OF | {"the"}
_ADJUNCTS = frozenset({Sort.TIME, Sort.PLACE, Sort.SPAN, Sort.AGENT, Sort.REASON, Sort.CONDITION})
_LYING = frozenset("lie lies lay stand stands stood sit sits sat located".split())
_INCLUDING = frozenset("includes include comprises comprise consists consist".split())
_SIZES = frozenset("old high long wide deep tall heavy large big far".split())
_BEFORE_NUMBERS = frozenset(
    """
    nearly more less than about almost over around at least most up to some only fewer under between an
    average of roughly the all
    """.split()
)
_IN_NUMBERS = frozenset("and to or % percent between - –".split())


def asked(clause: Clause) -> Iterator[str]:
    """The questions."""
    if _is_copula(clause):
        yield from _of_being(clause)
    yield from _of_subject(clause)
    subject, verb = text(clause.subject), clause.verb[-1].lower
    if verb in _LYING and any(one.sort is Sort.PLACE or one.marker == "between" for one in clause.pieces):
        yield f"where is {subject}"
    if verb in _INCLUDING:
        yield f"what is {subject}"
    for place, piece in enumerate(clause.pieces):
        others = clause.pieces[:place] + clause.pieces[place + 1 :]
        for question in _of_piece(clause, piece):
            for rest in _with_all_or_least(others, is_least=piece.sort is Sort.OBJECT):
                yield f"{question} {_inverted(clause)} {rest}"


def _with_all_or_least(pieces: Sequence[Piece], *, is_least: bool = False) -> Iterator[str]:
    """What is said of all pieces, and of the object alone, unless more is needed to say anything at all."""
    yield _said(pieces)
    objects = [one for one in pieces if one.sort is Sort.OBJECT]
    if len(objects) < len(pieces) and (objects or is_least or all(one.sort in _ADJUNCTS for one in pieces)):
        yield _said(objects)


def _said(pieces: Sequence[Piece]) -> str:
    return " ".join(one.text for one in pieces)


def _is_copula(clause: Clause) -> bool:
    return clause.verb[0].lower in verbs.BE and all(map(verbs.is_adverb, clause.verb[1:]))


def _object(clause: Clause) -> Piece | None:
    return next((one for one in clause.pieces if one.sort is Sort.OBJECT), None)


def _asking_words(words: Sequence[Token]) -> list[str]:
    """Who or what the words name; both where nothing tells."""
    kinds = {one.kind for one in words if one.kind}
    if any(one.lower in _PEOPLE or one.lower.removesuffix("s") in _PEOPLE for one in words) or (
        kinds and kinds <= {"person"}
    ):
        return ["who"]
    if kinds and kinds <= _AGENTS:
        return ["who", "what"]
    return ["what"]


def _inverted(clause: Clause) -> str:
    """The subject and the verb as they stand in a question."""
    subject, first, rest = text(clause.subject), clause.verb[0], text(clause.verb[1:])
    if verbs.is_helping(first):
        return f"{first.text} {subject} {rest}"
    if verbs.is_past(first):
        return f"did {subject} {_without_ed(first.lower)} {rest}"
    if first.lower.endswith("s"):
        return f"does {subject} {_without_s(first.lower)} {rest}"
    return f"do {subject} {first.text} {rest}"


def _without_ed(form: str) -> str:
    """The verb of a past."""
    if form in IRREGULAR or not form.endswith("ed"):
        return IRREGULAR.get(form, form)
    bare = form.removesuffix("ed")
    doubled = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
    return max((bare, f"{bare}e", doubled, f"{bare.removesuffix('i')}y"), key=english.count)


def _without_s(form: str) -> str:
    """The verb of a form with an "s"."""
    if form.endswith("ies") and len(form) > len("ties"):
        return form.removesuffix("ies") + "y"
    return (
        form.removesuffix("es") if form.endswith(("sses", "xes", "zes", "ches", "shes", "oes")) else form[:-1]
    )


def _of_being(clause: Clause) -> Iterator[str]:
    """Who or what it is, and of what kind."""
    what = _object(clause)
    if what is None:
        return
    subject, be, first = text(clause.subject), clause.verb[0].text, what.words[0]
    if first.lower in _ARTICLES or stem(first.lower) in OFFICES or first.lower == "chief" or first.kind:
        is_unsure = len(clause.subject) == 1 and clause.subject[0].kind in _UNSURE
        words = ["who", "what"] if is_unsure else _asking_words(clause.subject)
        yield from (f"{word} {be} {subject}" for word in words)
    head = _head(what.words)
    if first.lower in _ONE_OF and head:
        yield f"what kind of {head} {be} {subject}"


def _head(words: Sequence[Token]) -> str:
    """The noun of what starts with an article and says more of it ("a *swing bridge* over the canal"), else
    nothing."""
    run: list[Token] = []
    for one in words[1:]:
        ends = one.is_mark or one.lower in verbs.PREPOSITIONS | verbs.JOINING | verbs.LINKS
        if ends or verbs.is_adverb(one) or (run and verbs.is_past(one)):
            break
        run.append(one)
    return run[-1].text if len(run) > 1 and run[-1].text.islower() else ""


def _of_subject(clause: Clause) -> Iterator[str]:
    """Who or what does it, or how many."""
    what = _object(clause)
    if _is_copula(clause) and what is not None and what.words[0].lower in _ONE_OF:
        # There may be others that are one.
        return
    for word in list(_of_number(clause.subject)) or _asking_words(clause.subject)[:1]:
        for rest in _with_all_or_least(clause.pieces):
            yield f"{word} {text(clause.verb)} {rest}"


def _of_number(words: Sequence[Token]) -> Iterator[str]:
    """How a number that the words start with is asked for: "how many X", "what share of X"."""
    place = 0
    while place < len(words) and words[place].lower in _BEFORE_NUMBERS:
        place += 1
    if place >= len(words) or not verbs.is_number(words[place]):
        return
    end = place
    while end < len(words) and (verbs.is_number(words[end]) or words[end].lower in _IN_NUMBERS):
        end += 1
    rest = words[end:]
    unit = rest[0].lower.removesuffix("s") if rest else ""
    if any("%" in one.text or one.lower == "percent" for one in words[place:end]):
        yield f"what share {text(rest)}"
        yield f"how many percent {text(rest)}"
        return
    if rest[1:2] and rest[1].lower in _SIZES:
        yield f"how {rest[1].lower}"
        return
    if words[place].text[:1] in "$£€¥" or unit in CURRENCIES:
        yield f"how much {text(rest[1:])}"
    if unit in SPANS:
        yield f"how long {text(rest[1:])}"
    if rest:
        yield f"how many {text(rest)}"


def _of_piece(clause: Clause, piece: Piece) -> Iterator[str]:  # noqa: C901, PLR0912 (one case a sort)
    inner = piece.inner
    numbers = list(_of_number(inner))
    match piece.sort:
        case Sort.OBJECT if not _is_copula(clause) or numbers:
            yield from numbers or [_asking_words(inner)[0], *_of_noun(inner)]
        case Sort.TIME:
            yield "when"
            yield from _of_date(inner)
            if piece.marker in ("since", "until"):
                yield f"{piece.marker} when"
            if piece.marker == "as":
                yield "how"
        case Sort.SPAN:
            yield "how long"
            yield from numbers
        case Sort.PLACE:
            yield "where"
            yield from (f"{piece.marker} {one}" for one in (*numbers, *_of_noun(inner)))
        case Sort.REASON:
            yield "why"
        case Sort.AGENT:
            is_who = _asking_words(inner)[0] == "who"
            yield f"by {'whom' if is_who else 'what'}"
            yield "who" if is_who else "how"
        case Sort.MANNER:
            yield "how"
            yield f"{piece.marker} what"
        case Sort.AMOUNT:
            yield "by how much"
            yield from (f"by {one}" for one in numbers)
        case Sort.CONDITION:
            yield "when"
            yield "under what condition"
        case Sort.OTHER if piece.marker == "that":
            yield "what"
        case Sort.OTHER:
            yield f"{piece.marker} {'whom' if _asking_words(inner)[0] == 'who' else 'what'}"
            yield from (f"{piece.marker} {one}" for one in (*numbers, *_of_noun(inner)))
        case _:
            return


def _of_noun(words: Sequence[Token]) -> Iterator[str]:
    """How what has a noun and a word before it that says which is asked for: "which shore"."""
    if words and words[0].lower in verbs.DETERMINERS and (head := _head(words)):
        yield f"which {head}"


def _of_date(words: Sequence[Token]) -> Iterator[str]:
    """A time as it is asked for by how fine it is."""
    month = next((place for place, one in enumerate(words) if one.lower in MONTHS), None)
    if month is not None:
        yield "in which month"
        around = words[max(0, month - 1) : month + 2]
        if any(one.text.isdecimal() and len(one.text) <= len("31") for one in around):
            yield "on which day"
            yield "on what date"
    if any(one.text.isdecimal() and len(one.text) == len("2023") for one in words):
        yield "in which year"
