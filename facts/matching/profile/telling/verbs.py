"""Where the verb of a clause stands, told by form: a helping verb, a past, an ending, what is around it."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.english import pasts
from facts.matching.english.lexicon import COUNTING, IRREGULAR, SAY
from facts.matching.profile.telling.tokens import Token

BE = frozenset("is are was were".split())
HAVE = frozenset("has have had".split())
HELPING = BE | HAVE | frozenset("will would can could may might must should shall cannot does do did".split())
DETERMINERS = frozenset(
    """
    a an the this that these those his her its their our my your each every no some any all both one neither
    """.split()
)
PRONOUNS = frozenset("he she they it".split())
PREPOSITIONS = frozenset(
    """
    of in on at from to for with by between through during since until till after before because than as into
    over under near along per within across outside inside against about around among without behind beside
    beyond above below upon onto despite including like towards toward past off out down up
    """.split()
)
JOINING = frozenset(
    "who which whom whose that where when while if because although though whereas unless once".split()
)
LINKS = frozenset("and or but nor yet so".split())
_OBJECTS = frozenset("it him her them us me".split())
_ADVERBS = frozenset(
    "not never also still now then only just already ever often always again even soon".split()
)
# Of many present forms only these are told from a plural noun ("the council *counts* passengers").
_COMMON = (
    frozenset(IRREGULAR.values())
    | SAY
    | COUNTING
    | frozenset(
        """
        accept allow ban belong border call carry chair charge close collect connect consist contain
        cost cover cross demand deny depend design doubt employ end estimate fear hate head help
        hire hope host include join last lie link live look love move need object offer open operate
        oppose own paint plan play produce propose publish rank reach receive record reject remain
        replace require sell serve show start stay stop store stretch study support teach total
        train turn use visit want work
        """.split()
    )
)
_PASTS = frozenset(
    form
    for form, verb in IRREGULAR.items()
    if not form.endswith("s") and verb not in ("child", "man", "woman", "people", "foot", "big", "far", "usa")
) | frozenset(pasts.UNCHANGED)
_NO_PASTS = frozenset(
    "hundred red indeed naked sacred need speed feed seed breed weed bed wed deed reed creed greed".split()
) | {form for form in IRREGULAR if form.endswith(("ation", "ations", "ying", "wing"))}
# The past of these is written like the participle.
_PARTICIPLES = frozenset(pasts.UNCHANGED) | frozenset(
    "held made sold sent found built led left bought brought kept met paid won lost told taught".split()
)
_NO_THIRD = frozenset(
    "is was has its this thus his as us always perhaps series news yes plus species".split()
)
_PEOPLE = frozenset("people children men women".split())
_NUMBERS = frozenset(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    dozen half several many few most more
    """.split()
)


def is_adverb(token: Token) -> bool:
    """Whether the token may stand between the parts of a verb."""
    return token.lower in _ADVERBS or (token.lower.endswith("ly") and not token.kind)


def is_helping(token: Token) -> bool:
    """Whether it is a helping verb, and not the month of May."""
    return token.lower in HELPING and token.text != "May"


def is_past(token: Token) -> bool:
    """Whether it looks like the past of a verb."""
    if token.kind or token.lower in _NO_PASTS or "-" in token.text:
        return False
    return token.lower in _PASTS or (token.lower.endswith("ed") and len(token.lower) > len("need"))


def is_number(token: Token) -> bool:
    """Whether it is a number in digits or a word that stands for one."""
    return token.is_number or token.lower in _NUMBERS


def is_saying(token: Token) -> bool:
    """Whether it is a form of a verb of saying."""
    base = IRREGULAR.get(token.lower, token.lower)
    return any(base.removesuffix(ending) in SAY for ending in ("", "s", "d", "ed", "es"))


def predicate(words: Sequence[Token], start: int = 0) -> tuple[int, int] | None:
    """The places of the first word of a clause's verb and past its last, from ``start`` on: a helping verb
    with what it helps, a past or a present. None where none is found."""
    first = _finite(words, start)
    if first is None:
        return None
    last = first + 1
    if not is_helping(words[first]):
        return first, last
    while last < len(words) and (is_adverb(words[last]) or words[last].lower in ("been", "be", "have")):
        last += 1
    if last < len(words) and _is_helped(words, first, last):
        last += 1
        if words[last - 1].lower == "to" and last < len(words) and words[last].text.islower():
            last += 1
    elif is_adverb(words[last - 1]) and words[first].lower in BE:
        # "Is only a part": the adverb goes with what it is.
        last = first + 1
    return first, last


def _is_helped(words: Sequence[Token], first: int, place: int) -> bool:
    token, helping = words[place], words[first].lower
    if token.is_mark or token.kind or token.is_number:
        return False
    if helping in BE | HAVE or words[place - 1].lower in ("been", "be"):
        return is_past(token) or token.lower.endswith("ing") or token.lower in ("to", "run")
    return token.lower not in DETERMINERS | PREPOSITIONS or token.lower == "to"


def _finite(words: Sequence[Token], start: int) -> int | None:
    """The place of the first word that must be the clause's verb, or else of the first that may be."""
    weak: list[int] = []
    place = start
    while place < len(words):
        one = words[place]
        joins_that = one.lower in LINKS and any(
            other.lower == "that" for other in words[place + 1 : place + 2]
        )
        if one.text in (";", ":") or joins_that:
            break
        if one.text == "," and place > start:
            place = _past_aside(words, place)
        elif one.lower in JOINING and place > start and not _points(words, place):
            place = _past_relative(words, place)
        else:
            if is_helping(one) or (place > start and _is_strong(words, place)):
                return place
            if place > start and _may_follow(words[place - 1]) and is_present(words, place):
                weak.append(place)
            place += 1
    return min(weak, key=lambda spot: (not _is_common(words[spot]), spot), default=None)


def _is_strong(words: Sequence[Token], place: int) -> bool:
    return _may_follow(words[place - 1]) and is_past(words[place]) and not _only_says_which(words, place)


def _is_common(token: Token) -> bool:
    return token.lower in _COMMON or token.lower.removesuffix("s") in _COMMON


def _past_aside(words: Sequence[Token], place: int) -> int:
    """Past what stands between two commas, where a verb follows it, or else past the comma alone."""
    end = next((spot for spot in range(place + 1, len(words)) if words[spot].text == ","), None)
    if end is None or end + 1 >= len(words):
        return place + 1
    behind = words[end + 1]
    is_verb = is_helping(behind) or is_past(behind) or is_present(words, end + 1)
    return end + 1 if is_verb else place + 1


def _points(words: Sequence[Token], place: int) -> bool:
    """Whether it is a "that" which opens no clause ("twice *that* of 2022")."""
    return words[place].lower == "that" and words[place - 1].lower in PREPOSITIONS


def _past_relative(words: Sequence[Token], place: int) -> int:
    """Past a clause that a noun has behind it: up to its comma, or past its verb."""
    if words[place - 1].text == ",":
        return next((spot for spot in range(place, len(words)) if words[spot].text == ","), len(words)) + 1
    if any(map(_may_be_done, words[place + 1 : place + 2])):
        return place + 2
    for spot in range(place + 1, len(words)):
        one = words[spot]
        if one.is_mark or is_helping(one):
            own = predicate(words, spot)
            return own[1] if own and own[0] == spot else spot
        if is_past(one) or is_present(words, spot):
            return spot + 1
    return len(words)


def _may_be_done(token: Token) -> bool:
    """Whether what stands right behind a "who" is its verb, and no plural that the verb belongs to."""
    is_small = token.lower in DETERMINERS | PREPOSITIONS | PRONOUNS | HELPING
    return token.text.islower() and not (token.kind or is_small or is_adverb(token) or _is_plural(token))


def _may_follow(before: Token) -> bool:
    """Whether a verb may stand behind the token."""
    return before.lower not in DETERMINERS | PREPOSITIONS | LINKS


def _only_says_which(words: Sequence[Token], place: int) -> bool:
    """Whether it is a participle ("the bicycles *hired* in May were …"): a helping verb follows in the same
    clause, or what is called so is followed by its name and a verb."""
    one = words[place]
    is_name = any(other.kind or other.text[:1].isupper() for other in words[place + 1 : place + 2])
    if one.lower in ("called", "named") and is_name and any(map(is_past, words[place + 1 :])):
        return True
    if one.lower.endswith("ed") or one.lower in _PARTICIPLES:
        for other in words[place + 1 :]:
            if other.text in (",", ";", ":") or other.lower in JOINING | LINKS:
                return False
            if is_helping(other):
                return True
    return False


def is_present(words: Sequence[Token], place: int) -> bool:
    """Whether the word at ``place`` may be the present of a verb, behind one that may be its subject."""
    one, before = words[place], words[place - 1]
    if one.kind or one.is_number or not one.text[:1].islower() or is_number(before):
        return False
    if one.lower in PREPOSITIONS | LINKS | JOINING | DETERMINERS | _NO_THIRD or is_number(one):
        return False
    if not (_is_followed(words, place) or _is_common(one)):
        return False
    if one.lower.endswith("s") and not one.lower.endswith(("ss", "us")):
        return bool(before.kind) or before.text[:1].isupper() or not before.lower.endswith("s")
    is_plural = _is_plural(before)
    # "The members of the union keep": the noun that it goes with may stand further in front.
    is_plural = is_plural or (_is_common(one) and any(map(_is_plural, words[:place])))
    return is_plural or before.lower in ("they", "who")


def _is_plural(token: Token) -> bool:
    is_one = token.lower in _PEOPLE or token.lower == "those"
    return is_one or (token.lower.endswith("s") and not token.lower.endswith("ss") and not token.kind)


def _is_followed(words: Sequence[Token], place: int) -> bool:
    """Whether what may stand behind a verb follows."""
    if place + 1 >= len(words):
        return True
    behind = words[place + 1]
    return (
        behind.lower in DETERMINERS | PREPOSITIONS | JOINING | _OBJECTS
        or is_number(behind)
        or bool(behind.kind)
        or behind.text[:1].isupper()
        or is_adverb(behind)
    )
