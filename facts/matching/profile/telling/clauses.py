"""A curator's sentence -> its clauses: who or what, the verb, and the pieces behind it.

By form alone, for plain sentences: what is not understood yields a clause whose questions nobody asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from facts.matching.english.lexicon import PARTICLES
from facts.matching.profile.telling import pieces, verbs
from facts.matching.profile.telling.pieces import Piece
from facts.matching.profile.telling.tokens import Token, made, tokens

_LONGEST_TELLING = 4
_MOST = 12
_RELATIVE = ("who", "which", "that")
_BEFORE_TIMES = frozenset("the of early late mid all".split())
_PARTS_OF_TIMES = frozenset("end start beginning middle first last next".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """``subject`` and ``verb`` with its helping verbs, as they stand in the sentence; ``pieces`` in order,
    first those in front of the subject."""

    subject: tuple[Token, ...]
    verb: tuple[Token, ...]
    pieces: tuple[Piece, ...]


def read(sentence: str, names: Iterable[tuple[str, str]]) -> list[Clause]:
    """The clauses of a sentence, the main one first, a dozen at most; none where no verb is found. ``names``
    are those of entities, with the kind of each."""
    return list(islice(_clauses(_without_teller(tokens(sentence, names))), _MOST))


def _without_teller(words: list[Token]) -> list[Token]:
    """Without "according to X" at either end, and ", she told X" at the last."""
    commas = [place for place, one in enumerate(words) if one.text == ","]
    behind = words[commas[-1] + 1 :] if commas else []
    said = [place for place, one in enumerate(behind) if verbs.is_past(one) and verbs.is_saying(one)]
    if said[:1] == [1] and len(behind) <= _LONGEST_TELLING:
        words = words[: commas[-1]]
    lowers = [one.lower for one in words]
    place = next((at for at in range(len(words)) if lowers[at : at + 2] == ["according", "to"]), None)
    if place == 0:
        return words[commas[0] + 1 :] if commas else words
    if place:
        return words[: place - (words[place - 1].text == ",")]
    return words


def _clauses(
    words: Sequence[Token], subject: Sequence[Token] = (), teller: Sequence[Token] = ()
) -> Iterator[Clause]:
    """The clauses of ``words``, which start with a subject unless one is given. ``teller`` is who says so,
    and whom a "she" means."""
    words = [made("it"), *words] if subject else list(words)
    front, start = ([], 0) if subject else _front(words)
    found = verbs.predicate(words, start)
    if found is None or found[0] == start or (subject and found[0] != 1):
        return
    first, last = found
    own = list(subject) or words[start:first]
    while len(own) > 1 and verbs.is_adverb(own[-1]):
        own.pop()
    if len(own) == 1 and own[0].lower in verbs.PRONOUNS and any(one.kind for one in teller):
        own = list(teller)
    head, noun, relative = (own, own, []) if subject else _parted(own)
    rest, others = _joined(words[last:])
    verb = tuple(words[first:last])
    if verb[-1].lower == "been" and rest:
        verb = (made("is"),)
    if rest and rest[0].lower in PARTICLES:
        verb, rest = (*verb, rest[0]), rest[1:]
    yield Clause(tuple(head), verb, (*front, *pieces.parted(rest)))
    if relative:
        yield from _clauses(relative, noun)
    yield from _of_noun(rest)
    for told in _reported(verb, rest):
        yield from _clauses(told, teller=head)
    done = _done(verb, rest)
    if done:
        yield Clause(tuple(head), (verb[0], done[0]), tuple(pieces.parted(done[1:])))
    for other, is_same in others:
        yield from _clauses(other, head if is_same else (), teller=teller)


def _front(words: Sequence[Token]) -> tuple[list[Piece], int]:
    """What stands in front of the subject ("In 2024", "When it rains,"), and where the subject starts."""
    if not words:
        return [], 0
    comma = next((place for place, one in enumerate(words) if one.text == ","), None)
    if words[0].lower.endswith("ing") and not words[0].kind and comma is not None:
        return [pieces.piece(words[:comma])], comma + 1
    if words[0].lower not in verbs.PREPOSITIONS | verbs.JOINING:
        return [], 0
    end = _end_of_time(words)
    if end > 1 and (comma is None or end <= comma):
        return [pieces.piece(words[:end])], end + any(one.text == "," for one in words[end : end + 1])
    is_clause = words[0].lower in verbs.JOINING or any(one.lower in ("what", "which") for one in words[1:2])
    if comma is not None and (is_clause or verbs.predicate(words[1:comma]) is None):
        return [pieces.piece(words[:comma])], comma + 1
    if words[1:2] and words[1].kind and words[0].lower not in verbs.JOINING:
        return [pieces.piece(words[:2])], 2
    for place in range(2, len(words)):
        if words[place].kind or words[place].lower in verbs.DETERMINERS | verbs.PRONOUNS:
            return [pieces.piece(words[:place])], place
    return [], 0


def _end_of_time(words: Sequence[Token]) -> int:
    """Past the words of a time that a sentence starts with; 1 where it starts with none."""
    end = 1
    while end < len(words):
        one, behind = words[end], words[end + 1 : end + 2]
        if one.lower == "the" and not any(
            pieces.is_time(other) or other.lower in _PARTS_OF_TIMES for other in behind
        ):
            break
        if not (one.is_number or pieces.is_time(one) or one.lower in _BEFORE_TIMES | _PARTS_OF_TIMES):
            break
        end += 1
    return end


def _parted(words: Sequence[Token]) -> tuple[list[Token], list[Token], list[Token]]:
    """The subject without what is only said of it, its noun, and the clause that says something of that
    ("X, *which opened in May*, …"), as it stands behind it."""
    own = list(words)
    for place in range(1, len(own)):
        if own[place].lower not in verbs.JOINING and own[place].text != ",":
            continue
        is_aside = own[place].text == ","
        head, rest = own[:place], own[place + 1 :]
        if is_aside:
            is_relative = any(one.lower in _RELATIVE for one in rest[:1])
            rest = rest[1:] if is_relative else _said_of(rest)
        elif own[place].lower not in _RELATIVE:
            rest = []
        end = next((spot for spot, other in enumerate(rest) if other.text == ","), len(rest))
        is_dropped = is_aside and (bool(rest) or own[place + 1 : place + 2] == [])
        return head if is_dropped else own, head, rest[:end]
    return own, own, []


def _said_of(rest: Sequence[Token]) -> list[Token]:
    """What stands between commas behind a name ("X, *once a port*, …") as a clause without its subject."""
    if not rest:
        return []
    if rest[0].lower in ("once", "formerly"):
        return [made("was"), *rest[1:]]
    if rest[0].lower in ("a", "an", "the", "one"):
        return [made("is"), *rest]
    return [made("was"), *rest] if verbs.is_past(rest[0]) else []


def _joined(words: Sequence[Token]) -> tuple[list[Token], list[tuple[list[Token], bool]]]:
    """What is of the first clause, and what stands behind an "and", a "but" or a semicolon as another, with
    whether that has the same subject."""
    for place, one in enumerate(words):
        behind = list(words[place + 1 :])
        before = words[place - 1].text if place else ""
        if one.text in (";", ":") and verbs.predicate(behind) is not None:
            return list(words[:place]), [(behind, False)]
        if one.lower not in ("and", "but", "so") or not behind or behind[0].lower == "that":
            continue
        end = place - (before == ",")
        if _is_verb_again(behind, before):
            return list(words[:end]), [(behind, True)]
        if before == "," and verbs.predicate(behind) is not None:
            return list(words[:end]), [(behind, False)]
    return list(words), []


def _is_verb_again(behind: Sequence[Token], before: str) -> bool:
    """Whether a verb follows the "and" right away, and no noun like the one before it."""
    if behind[0].kind:
        return False
    is_present = not before.endswith("s") and verbs.is_present([made("it"), *behind], 1)
    return verbs.is_helping(behind[0]) or verbs.is_past(behind[0]) or is_present


def _reported(verb: Sequence[Token], rest: Sequence[Token]) -> list[list[Token]]:
    """What somebody is said to say: a clause behind each "that"."""
    is_denied = any(one.lower in ("not", "never") for one in verb)
    first = next((place for place, one in enumerate(rest) if one.lower == "that"), None)
    if is_denied or first is None or not verbs.is_saying(verb[-1]):
        return []
    said: list[list[Token]] = [[]]
    for before, one in zip(rest[first:], rest[first + 1 :], strict=False):
        if one.lower == "that" and before.lower in verbs.LINKS:
            said[-1].pop()
            said.append([])
        else:
            said[-1].append(one)
    return [one for one in said if one]


def _done(verb: Sequence[Token], rest: Sequence[Token]) -> list[Token]:
    """What is done to what is only said to be one ("is a ferry line *run by the harbour*")."""
    if len(verb) > 1 or verb[0].lower not in verbs.BE or not rest or rest[0].lower not in verbs.DETERMINERS:
        return []
    for place in range(2, len(rest) - 1):
        one, behind = rest[place], rest[place + 1]
        if one.lower in verbs.JOINING:
            return []
        if (verbs.is_past(one) or one.lower == "run") and behind.lower in verbs.PREPOSITIONS:
            return list(rest[place:])
    return []


def _of_noun(rest: Sequence[Token]) -> Iterator[Clause]:
    """The clause that says something of the last noun before it: "Y, *who runs the ferry*"."""
    place = next((at for at in range(1, len(rest)) if rest[at].lower in _RELATIVE), None)
    if place is None:
        return
    before = [one for one in rest[:place] if one.text != ","]
    ends = [at + 1 for at, one in enumerate(before) if one.lower in verbs.PREPOSITIONS - {"of"}]
    end = len(rest)
    if rest[place - 1].text == ",":
        end = next((at for at in range(place, len(rest)) if rest[at].text == ","), len(rest))
    noun = before[max(ends, default=0) :]
    if noun:
        yield from _clauses(rest[place + 1 : end], noun)
