"""What stands behind the verb of a clause, parted into what each piece tells: when, where, why, how, what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facts.matching.english.lexicon import TIMES_OF_DAY, WEEKDAYS, WHEN_NOUNS
from facts.matching.english.period_forms import MONTHS
from facts.matching.profile.telling import verbs
from facts.matching.profile.telling.tokens import Token, text, without_marks

_TIMES = (
    WHEN_NOUNS
    | TIMES_OF_DAY
    | WEEKDAYS
    | frozenset(MONTHS)
    | frozenset("spring summer autumn winter fall today yesterday tomorrow century weekend".split())
)
SPANS = frozenset("second minute hour day night week month year decade century season".split())
"""The nouns for how long something takes."""
_CENTURIES = tuple(map(str, range(10, 22)))
_WHEN = frozenset("when after before until till since while during whenever as".split())
_OPENING_CLAUSES = frozenset(
    "when while whenever because if unless once who which whom whose that where".split()
)
_DATING = frozenset("in on at by from between since until to for".split())
_REPEATED = frozenset("last next every each this".split())
_AT = frozenset(
    "in at on near outside beside from through into between across inside along over behind off to".split()
)
_OF_ANYTHING = frozenset("in at on near outside beside from through".split())
_NO_NEW_PIECE = frozenset("of than as including like up out off down about around over".split())
_FAR, _SHORT = 6, 4


class Sort(StrEnum):
    """What a piece of a clause tells."""

    OBJECT = "what"
    TIME = "when"
    SPAN = "how long"
    PLACE = "where"
    REASON = "why"
    AGENT = "by whom"
    MANNER = "how"
    CONDITION = "on what condition"
    AMOUNT = "by how much"
    OTHER = "anything else"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a clause, with the small word that it starts with (``marker``, may be empty)."""

    sort: Sort
    marker: str
    words: tuple[Token, ...]

    @property
    def text(self) -> str:
        """As it stands in the sentence."""
        return text(self.words)

    @property
    def inner(self) -> tuple[Token, ...]:
        """The words without the marker."""
        return self.words[1:] if self.marker else self.words


def parted(rest: Sequence[Token]) -> Iterator[Piece]:
    """The pieces of what stands behind a verb, in order."""
    run: list[Token] = []
    is_in_clause = False
    for place, one in enumerate(rest):
        opens = one.lower in _OPENING_CLAUSES or _is_while(rest, place)
        ends_clause = one.text == "," and bool(run) and run[0].lower in _OPENING_CLAUSES
        says = any(not word.is_mark for word in run)
        if says and (ends_clause or (not is_in_clause and _starts_a_piece(rest, place))):
            yield piece(run)
            run = []
        if one.is_mark:
            is_in_clause = False
        if opens:
            is_in_clause = True
        if not ends_clause:
            run.append(one)
    if any(not one.is_mark for one in run):
        yield piece(run)


def piece(run: Sequence[Token]) -> Piece:
    """The piece that the words are."""
    words = without_marks(run)
    has_marker = bool(words) and words[0].lower in verbs.PREPOSITIONS | verbs.JOINING
    marker = words[0].lower if has_marker else ""
    return Piece(_sort(marker, words[has_marker:]), marker, tuple(words))


def is_time(token: Token) -> bool:
    """Whether the word is one for a time."""
    return token.lower in _TIMES or token.lower.removesuffix("s") in _TIMES


def _is_while(rest: Sequence[Token], place: int) -> bool:
    """Whether it is an "as" that tells when ("as they board")."""
    return rest[place].lower == "as" and any(
        one.lower in verbs.PRONOUNS for one in rest[place + 1 : place + 2]
    )


def _starts_a_piece(rest: Sequence[Token], place: int) -> bool:
    word = rest[place].lower
    if word in ("who", "which", "whom", "whose", "that", "where", "once"):
        # It says something of the noun before it.
        return word == "that" and place == 0
    return (
        (word in verbs.PREPOSITIONS and word not in _NO_NEW_PIECE)
        or word in _OPENING_CLAUSES
        or _is_while(rest, place)
    )


def _sort(marker: str, inner: Sequence[Token]) -> Sort:  # noqa: PLR0911 (one rule a line)
    lowers = [one.lower for one in inner]
    if marker == "because" or (marker == "in" and lowers[:2] == ["order", "to"]):
        return Sort.REASON
    if marker in ("if", "unless") or (marker == "on" and lowers[:2] == ["condition", "that"]):
        return Sort.CONDITION
    if marker in ("for", "within", "over") and _is_span(inner):
        return Sort.SPAN
    if _is_when(marker, inner):
        return Sort.TIME
    if marker == "by":
        if any(map(verbs.is_number, inner[:2])):
            return Sort.AMOUNT
        return Sort.MANNER if inner and inner[0].lower.endswith("ing") else Sort.AGENT
    if marker in ("with", "through") and not any(one.kind for one in inner):
        return Sort.MANNER
    if marker in _AT and (marker in _OF_ANYTHING or any(one.kind == "place" for one in inner)):
        return Sort.PLACE
    if marker == "to" and inner and _is_done(inner[0]):
        return Sort.REASON
    return Sort.OTHER if marker else Sort.OBJECT


def _is_done(token: Token) -> bool:
    """Whether what stands behind a "to" is a verb."""
    plain = token.text.islower() and not token.kind and not token.lower.endswith("s")
    return plain and token.lower not in verbs.DETERMINERS | verbs.PREPOSITIONS and not verbs.is_number(token)


def _is_span(inner: Sequence[Token]) -> bool:
    has_unit = any(one.lower.removesuffix("s") in SPANS for one in inner)
    return has_unit and any(verbs.is_number(one) or one.lower in ("a", "an") for one in inner)


def _is_when(marker: str, inner: Sequence[Token]) -> bool:
    if marker in _WHEN and inner:
        return marker != "as" or inner[0].lower in verbs.PRONOUNS
    if not inner:
        return False
    if not marker and inner[0].lower not in _REPEATED:
        return False
    if marker and marker not in _DATING:
        return False
    if any(one.lower in MONTHS for one in inner[:_FAR]) or (len(inner) <= _SHORT and _is_year(inner[-1])):
        return True
    first = [one for one in inner if one.lower not in verbs.DETERMINERS][:3]
    return any(is_time(one) or (one.is_number and ":" in one.text) for one in first)


def _is_year(token: Token) -> bool:
    return token.text.isdecimal() and len(token.text) == 4 and token.text.startswith(_CENTURIES)
