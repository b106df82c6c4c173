"""An answer as a person reads it: lines made from the JSON of the contract."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.terminal.screen import Line, Role
from facts.reference import date_in_words

Json = dict[str, Any]

_SILENCE = "The base does not hold the answer to that."
_RELATED = "Related, not an answer:"
_WHICH = "Several facts fit. Which do you mean?"


def answer(said: Mapping[str, Any]) -> list[Line]:
    """The lines of a whole answer, whatever its status."""
    notes = _Notes()
    match said["status"]:
        case "answered":
            made = [*_all(said["answers"], notes)]
        case "ambiguous":
            made = [Line(_WHICH, Role.LABEL), *_numbered(said["choices"], notes)]
        case _ if refused := said.get("refused"):
            made = [Line(f"That cannot be computed: {refused}.", Role.LABEL)]
        case _:
            made = [Line(_SILENCE, Role.LABEL)]
    if said["related"]:
        made += [Line(), Line(_RELATED, Role.LABEL), *_listed(said["related"], notes)]
    return [*made, *notes.lines()]


def fact(shown: Mapping[str, Any]) -> list[Line]:
    """The lines of one fact, whole, with its references: a choice that was picked."""
    notes = _Notes()
    return [*_fact(shown, notes), *notes.lines()]


class _Notes:
    """The references at the foot, each once, numbered in the order they are first needed."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str], int] = {}

    def mark(self, citation: Mapping[str, Any]) -> str:
        """The mark of a citation's reference, such as ``[1]``."""
        key = (citation["reference"], citation.get("url") or "")
        return f"[{self._numbers.setdefault(key, len(self._numbers) + 1)}]"

    def marks(self, citations: Sequence[Mapping[str, Any]]) -> str:
        """The marks of all of them, each once."""
        return "".join(dict.fromkeys(self.mark(citation) for citation in citations))

    def lines(self) -> Iterator[Line]:
        """The foot, under an empty line."""
        if self._numbers:
            yield Line()
        for (reference, url), number in self._numbers.items():
            yield Line(f"[{number}] {reference}", Role.REFERENCE)
            if url:
                yield Line(url, Role.REFERENCE, indent=4)


def _all(facts: Sequence[Json], notes: _Notes) -> Iterator[Line]:
    for number, one in enumerate(facts):
        if number:
            yield Line()
        yield from _fact(one, notes)


def _numbered(facts: Sequence[Json], notes: _Notes) -> Iterator[Line]:
    for number, one in enumerate(facts, start=1):
        yield Line(f"{number}. {one['statement']} {notes.marks(one['citations'])}", indent=2)


def _listed(facts: Sequence[Json], notes: _Notes) -> Iterator[Line]:
    for one in facts:
        yield Line(f"- {one['statement']} {notes.marks(one['citations'])}", Role.NOTE, indent=2)


def _fact(one: Mapping[str, Any], notes: _Notes) -> Iterator[Line]:
    yield Line(one["statement"], Role.STATEMENT)
    if figure := one.get("figure"):
        yield Line(_figure(figure), Role.FIGURE, indent=2)
    quote = one.get("quote")
    if quote:
        yield Line(_speaker(quote), Role.FIGURE, indent=2)
        if all(quote["text"] != citation["exact"] for citation in one["citations"]):
            yield Line(f"“{quote['text']}”", indent=2)
    elif one.get("asserted_by"):
        yield Line(f"according to {one['asserted_by']}", Role.NOTE, indent=2)
    if one.get("operands"):
        yield from _operands(one["operands"], notes)
        return
    for citation in one["citations"]:
        yield Line(f"“{citation['exact']}” {notes.mark(citation)}", Role.QUOTE, indent=2)


def _operands(operands: Sequence[Json], notes: _Notes) -> Iterator[Line]:
    yield Line("computed from", Role.LABEL, indent=2)
    for operand in operands:
        yield Line(operand["statement"], indent=4)
        for citation in operand["citations"]:
            yield Line(f"“{citation['exact']}” {notes.mark(citation)}", Role.QUOTE, indent=4)


def _figure(figure: Mapping[str, Any]) -> str:
    """The figure large: as the source words it, its unit, when it was so, and whose number it is."""
    value, unit = figure["value_text"], figure.get("unit_text", "")
    amount = value if unit.casefold() in value.casefold() or unit == "%" else f"{value} {unit}"
    parts = [amount]
    if when := figure.get("observation_date"):
        parts.append(date_in_words(when))
    if whose := figure.get("attributed_to"):
        parts.append(f"according to {whose}")
    return " · ".join(parts)


def _speaker(quote: Mapping[str, Any]) -> str:
    """Who said it, as what, to whom and when; a pseudonym is called one."""
    creator = quote["creator"]
    known = [creator["role"]] if creator.get("role") else []
    if creator.get("pseudonym"):
        known.append("a pseudonym")
    parts = [f"{creator['name']} ({'; '.join(known)})" if known else creator["name"]]
    if recipient := quote.get("recipient"):
        parts.append(f"to {recipient}")
    if when := quote.get("spoken_at"):
        parts.append(date_in_words(when))
    return " · ".join(parts)
