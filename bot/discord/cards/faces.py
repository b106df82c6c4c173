"""What a card says, whatever it is shown as: blocks of safe markdown, and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import count
from typing import Any

from bot.discord.cards import bodies, limits, wording
from bot.discord.cards.lines import Lines
from bot.discord.cards.notes import Notes
from bot.discord.cards.press import Press, keys_of

Json = dict[str, Any]
Body = Callable[[Json, Notes, int], list[str]]

PAGE = 10
"""Facts on one page of a list."""
ASKED = "-# Asked: "
SILENCE = "My facts do not hold the answer to that, and I never guess."
REFUSED = "That cannot be computed: "
NOTED = "I have passed your question on to the moderators."
RELATED = "**Related, not an answer**"
WHICH = "### Which do you mean?"
CONTEXT = "### In the source"
EMPTY = "There is nothing here."

_MOST_ANSWERS, _MOST_CHOICES, _MOST_RELATED = 5, 3, 3
_QUESTION, _FOOT, _RELATED, _TITLE = 400, 900, 300, 200  # characters of a card; of a text half as many


class Tone(Enum):
    """The colour of a card's edge. It says nothing that the words do not."""

    ANSWER = 0x3BA55D
    COMPUTED = 0xE0A23B
    CHOICE = 0x5865F2
    PLAIN = 0x4E5058


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs that stand together, with the button at their side and, where ``apart``, a line above."""

    paragraphs: tuple[str, ...]
    press: Press | None = None
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Face:
    """All of a card. ``asked`` is the small line with the question; ``buttons`` are (label, press)."""

    tone: Tone
    asked: str = ""
    blocks: tuple[Block, ...] = ()
    foot: str = ""
    buttons: tuple[tuple[str, Press], ...] = ()


def answer(said: Json, *, most: int, private: bool = False, noted: bool = False) -> Face:
    """The face of an answer in at most ``most`` characters, whatever its status."""
    answers = _unique(said["answers"], _MOST_ANSWERS) if said["status"] == "answered" else []
    choices = _unique(said["choices"], _MOST_CHOICES) if said["status"] == "ambiguous" else []
    related = _unique(said["related"], _MOST_RELATED)
    page = _Page([*answers, *choices, *related], said["question"], most)
    keep = len(related) * _RELATED * most // limits.TEXT
    tone, buttons = Tone.PLAIN, []
    if answers:
        keys = keys_of(answers)
        tone = Tone.COMPUTED if any(one["kind"] == "computed" for one in answers) else Tone.ANSWER
        buttons = [] if len(answers) > 1 else [("Context", Press("ctx", keys))]
        buttons += [("Related", Press("rel", keys)), ("Wrong?", Press("bad", keys))]
        buttons += [("Share", Press("share", keys))] if private else []
        if len(answers) == 1:
            page.add(*bodies.whole(answers[0], page.notes, page.left - keep))
        else:
            page.each(answers, bodies.brief, keep=keep, apart=True)
    elif choices:
        tone = Tone.CHOICE
        page.add(WHICH)
        page.each(choices, _numbered(), action="", keep=keep)
        buttons = [
            (f"{number} · {apart}" if apart else str(number), Press("pick", keys_of([one])))
            for number, (one, apart) in enumerate(zip(choices, wording.differing(choices), strict=True), 1)
        ]
    elif refused := said.get("refused"):
        lines = Lines(_TITLE)
        lines.words(REFUSED, refused, ".")
        page.add(str(lines))
    else:
        page.add(f"{SILENCE} {NOTED}" if noted else SILENCE)
    if related:
        page.add(RELATED, apart=True)
        page.each(related, bodies.aside)
    return page.face(tone, buttons)


def listing(
    title: str, shown: Sequence[Json], *, most: int, page: int, pages: int, turn: str, question: str
) -> Face:
    """A list of facts under a title, one page of it."""
    listed = _unique(shown, PAGE)
    made = _Page(listed, question, most)
    heading = Lines(_TITLE)
    heading.words("### ", title, most=_TITLE - 40)
    if pages > 1:
        heading.ours(f"-# Page {page} of {pages}")
    made.add(str(heading))
    if not listed:
        made.add(EMPTY)
    made.each(listed, bodies.listed)
    buttons = [("‹ Previous", Press("page", page=page - 1, extra=turn))] if page > 1 else []
    buttons += [("Next ›", Press("page", page=page + 1, extra=turn))] if page < pages else []
    return made.face(Tone.CHOICE, buttons)


def context(shown: Sequence[Json], *, most: int) -> Face:
    """The cited words of facts with what stands around them in the source."""
    listed = _unique(shown, _MOST_ANSWERS)
    page = _Page(listed, "", most)
    page.add(CONTEXT)
    page.each(listed, bodies.context, action="", apart=True)
    return page.face(Tone.PLAIN, [])


def notice(text: str, *, title: str, buttons: Sequence[tuple[str, Press]]) -> Face:
    """A few plain sentences of our own, under a title where there is one."""
    lines = Lines(limits.TEXT)
    if title:
        lines.ours(f"### {title}")
    for line in text.split("\n"):
        if not lines.ours(line):  # whole lines, so that no markup is cut in two
            break
    return Face(Tone.PLAIN, blocks=(Block(tuple(lines.paragraphs)),), buttons=tuple(buttons))


class _Page:
    """Blocks within a number of characters; the question and the references have theirs first."""

    def __init__(self, facts: Sequence[Json], question: str, most: int) -> None:
        self.notes = Notes(facts)
        asked = Lines(_QUESTION * most // limits.TEXT)
        asked.words(ASKED, question)
        self._asked = str(asked)
        self._foot = self.notes.foot(_FOOT * most // limits.TEXT)
        self.left = most - limits.size(self._asked) - limits.size(self._foot) - 2 * len("\n")
        self._blocks: list[Block] = []

    def add(self, *paragraphs: str, press: Press | None = None, apart: bool = False) -> None:
        """A block more; one without text would be none."""
        if shown := tuple(paragraph for paragraph in paragraphs if paragraph):
            self._blocks.append(Block(shown, press, apart))
            self.left -= sum(limits.size(paragraph) + len("\n") for paragraph in shown)

    def each(
        self, facts: Sequence[Json], body: Body, *, action: str = "ctx", keep: int = 0, apart: bool = False
    ) -> None:
        """A block for each fact, with a button where there is an ``action``. What one leaves of its
        share of the room, the next ones have; ``keep`` is not theirs."""
        for number, one in enumerate(facts):
            room = (self.left - keep) // (len(facts) - number) - len("\n")
            press = Press(action, keys_of([one])) if action else None
            self.add(*body(one, self.notes, room), press=press, apart=apart and number > 0)

    def face(self, tone: Tone, buttons: Sequence[tuple[str, Press]]) -> Face:
        """What was collected."""
        return Face(tone, self._asked, tuple(self._blocks), self._foot, tuple(buttons))


def _numbered() -> Body:
    numbers = count(1)
    return lambda one, notes, most: bodies.sentence(one, notes, most, before=f"**{next(numbers)}.** ")


def _unique(facts: Sequence[Json], most: int) -> list[Json]:
    return list({(one["pack"], one["id"]): one for one in facts}.values())[:most]
