"""How one fact reads: whole, in brief, as its sentence alone, or in its context."""

from __future__ import annotations

import re
from typing import Any

from bot.discord.cards import limits, safe, wording
from bot.discord.cards.lines import Lines
from bot.discord.cards.notes import Notes

Json = dict[str, Any]

COMPUTED = "-# **COMPUTED** from the figures below, not quoted from a source"

_MOST_CITED = 3
_SHORT = 160  # a quotation or a sentence up to here is shown large
_LINE = 300  # characters of a heading, or of who says it
_MORE = "-# and {} more under Context"
_BROKEN_FIRST = re.compile(r"^\S*\s+")
_BROKEN_LAST = re.compile(r"\s+\S*$")


def whole(one: Json, notes: Notes, most: int) -> list[str]:
    """A fact as the answer: what was asked for large, the sentence, the cited words."""
    lines = Lines(most)
    if one["kind"] == "computed":
        _computed(one, notes, lines)
    elif one["kind"] == "quote":
        lines.words("", one["statement"])
        lines.pause()
        _quotation(one["quote"], notes.mark(*_carrying(one)), lines)
        if not _carrying(one):
            _cited(one, notes, lines)
    elif one["kind"] == "figure":
        lines.words("## ", wording.amount(one["figure"]), most=_LINE)
        lines.words("-# ", wording.told(one), most=_LINE)
        lines.pause()
        lines.words("", one["statement"])
        lines.pause()
        _cited(one, notes, lines)
    else:
        is_short = limits.size(one["statement"]) <= _SHORT
        lines.words("### " if is_short else "", one["statement"])
        lines.words("-# ", wording.told(one), most=_LINE)
        lines.pause()
        _cited(one, notes, lines)
    return lines.paragraphs


def brief(one: Json, notes: Notes, most: int) -> list[str]:
    """A fact as one of several answers."""
    lines = Lines(most)
    lines.words("**", one["statement"], "**")
    if one["kind"] == "quote":
        _quotation(one["quote"], notes.mark(*one["citations"]), lines, large="")
    else:
        _cited(one, notes, lines)
        lines.words("-# ", wording.told(one), most=_LINE)
    return [str(lines)]


def listed(one: Json, notes: Notes, most: int) -> list[str]:
    """A fact in a list: its sentence, or the words themselves where somebody said them."""
    lines = Lines(most)
    if one["kind"] == "quote":
        _quotation(one["quote"], notes.mark(*one["citations"]), lines, large="")
    return lines.paragraphs or sentence(one, notes, most)


def sentence(one: Json, notes: Notes, most: int, *, before: str = "") -> list[str]:
    """A fact's sentence, with the marks of its references."""
    lines = Lines(most)
    lines.words(before, one["statement"], notes.mark(*one["citations"]))
    return [str(lines)]


def aside(one: Json, notes: Notes, most: int) -> list[str]:
    """The same in small print: it is no answer."""
    return sentence(one, notes, most, before="-# ")


def context(one: Json, notes: Notes, most: int) -> list[str]:
    """The cited words in bold between those that stand around them."""
    lines = Lines(most)
    lines.words("", one["statement"], most=most // 2)
    if method := (one.get("figure") or {}).get("measurement_method"):
        lines.words("-# How it was counted: ", method, most=_LINE)
    lines.pause()
    for citation in one["citations"]:
        before, after = _around(citation)
        lines.words(f"> {before}**", citation["exact"], f"**{after}{notes.mark(citation)}")
        lines.ours("")
    return lines.paragraphs


def _computed(one: Json, notes: Notes, lines: Lines) -> None:
    lines.ours(COMPUTED)
    lines.words("## ", wording.result(one), most=_LINE)
    lines.words("", one["statement"])
    lines.words("-# ", one.get("formula", ""), most=_LINE)
    for left, operand in zip(range(len(one["operands"]), 0, -1), one["operands"], strict=True):
        part = Lines(lines.left // left - 1)
        part.words("**", wording.amount(operand["figure"]), "**", most=_LINE)
        part.words("-# ", wording.told(operand), most=_LINE)
        _cited(operand, notes, part)
        lines.pause()
        lines.ours(str(part))


def _quotation(quote: Json, mark: str, lines: Lines, *, large: str = "### ") -> None:
    is_short = limits.size(quote["text"]) <= _SHORT
    room = lines.left - min(_LINE, lines.left // 3)
    lines.words(f"> {large if is_short else ''}“", quote["text"], f"”{mark}", most=room)
    name = safe.escaped(quote["creator"]["name"], _LINE // 2)
    if name:
        alias = " (a pseudonym)" if quote["creator"].get("pseudonym") else ""
        who = f"{'' if large else '-# '}— **{name}**{alias}"
        lines.words(f"{who}, ", wording.standing(quote), most=_LINE) or lines.ours(who)


def _carrying(one: Json) -> list[Json]:
    """The citations of a quote that hold its words whole."""
    text = safe.line(one["quote"]["text"])
    return [citation for citation in one["citations"] if text in safe.line(citation["exact"])]


def _cited(one: Json, notes: Notes, lines: Lines) -> None:
    shown = 0
    for citation in one["citations"][:_MOST_CITED]:
        room = lines.left - len(_MORE) - 2
        shown += lines.words("> “", citation["exact"], f"”{notes.mark(citation)}", most=room)
    if shown < len(one["citations"]):
        lines.ours(_MORE.format(len(one["citations"]) - shown))


def _around(citation: Json) -> tuple[str, str]:
    """What stands before and after the cited words, in whole words: where it is cut says nothing."""
    prefix, suffix = citation["prefix"], citation["suffix"]
    before = safe.escaped(_BROKEN_FIRST.sub("", prefix), _LINE)
    after = safe.escaped(_BROKEN_LAST.sub("", suffix), _LINE)
    return (
        f"…{before}{' ' if prefix[-1:].isspace() else ''}" if prefix else "",
        f"{' ' if suffix[:1].isspace() else ''}{after}…" if suffix else "",
    )
