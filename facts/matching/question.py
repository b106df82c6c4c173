"""What is asked: the kind of answer, what it is asked of, and the words that must be accounted for.

A fact's own listed questions are read by the same code, so that what a fact answers and what is
asked are told in the same terms.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cached_property

from facts.matching import clauses, kinds, periods
from facts.matching.kinds import NUMERIC, Kind
from facts.matching.lexicon import (
    AGE_NOUNS,
    COMPARING,
    COUNT_NOUNS,
    FUNCTION,
    LIGHT,
    NEGATION,
    PARTICLES,
    PERSONAL,
    PRONOUNS,
    SHARE_NOUNS,
)
from facts.matching.periods import Asked
from facts.matching.words import Word, split, stem, stems

MAX_CHARACTERS = 1_000
"""Longer input is no question; it is answered with silence."""

_BEFORE = re.compile(
    r"(?:(?:hey|hi|hello|yo|dear|bot|footnote|please|pls|plz|so|ok|okay|um|well|but|also|then|guys|everyone|all"
    r"|quick question|question|just curious|curious)(?!\S) ?"
    r"|(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody) (?:please |kindly |just )?"
    r"(?:tell|give|show|explain|remind|share|help (?:me|us) (?:understand|find|find out)|look up|find|list|name|say|clarify"
    r"|let)(?: me| us| everyone)?(?: know| understand| out)?(?: to me| to us)?(?: about)?(?!\S) ?"
    r"|(?:please )?(?:tell|give|show|remind|inform|explain to|let) (?:me|us)(?: know)?(?: about| on| of)?(?!\S) ?"
    r"|do (?:you|u) (?:happen to |even |by any chance )?(?:know|remember|have)"
    r"(?: if| whether| anything about| any \w+ on| any \w+ about)?(?!\S) ?"
    r"|does (?:anyone|anybody|someone|somebody)(?: here)? (?:know|remember|have)(?: if| whether| anything about)?(?!\S) ?"
    r"|(?:i|we)(?: really| just)? (?:want|need|would like|like|wanna|wish|would love|have)(?: to)? "
    r"(?:know|ask|find out|learn|understand|hear|see|check|verify|confirm)(?: if| whether| about)?(?!\S) ?"
    r"|(?:i|we) (?:need|want|would like)(?: to have| to get)?(?!\S) ?"
    r"|(?:i|we) (?:am|was|are|were) (?:just )?(?:wondering|curious|asking|looking for|interested in"
    r"|trying to (?:find|find out|learn|understand|remember|figure out))(?: about| if| whether| as to| to know)?(?!\S) ?"
    r"|(?:i )?(?:wonder|wondering)(?: if| whether| about)?(?!\S) ?"
    r"|(?:any idea|any clue|any info|any information|info|information|details|anything)(?: on| about| regarding)?(?!\S) ?"
    r"|(?:is|was) it (?:true|correct|right|accurate|a fact) that(?!\S) ?"
    r"|(?:according to|per|based on|going by) (?:the |this )(?:article|story|piece|report|document|text|source)(?!\S) ?"
    r"|in (?:the |this )(?:article|story|piece|document|text|source)(?!\S) ?)+"
)
_WHETHER = re.compile(r"(?:so |and |hey )?(?:is|was) it (?:true|correct|right|accurate|a fact) that ")
_AFTER = re.compile(
    r"(?: ?(?<!\S)(?:please|pls|plz|thanks|thank you|thx|ty|lol|btw|by the way|exactly|again|though|tho|anyone|anybody"
    r"|does anyone know|do you know|tell me|if you know|right|huh|bro|mate|guys|idk|actually|then"
    r"|(?:in|from) (?:the |this )(?:article|story|piece|document|text|source)"
    r"|(?:according to|per|based on) (?:the |this )(?:article|story|piece|report|document|text|source)))+$"
)
_WITHIN = re.compile(
    r"(?<!\S)(?:do|does|did) (?:the |this )(?:article|story|piece|report|document|text|source)"
    r" (?:say|mention|state|claim|report|tell|give|explain|describe|cite|list|note)s?(?: us| that)?(?!\S) ?"
)
_QUOTED = re.compile(r"[\"“”«](?=\s*+[^\"“”«»\s]++\s++[^\"“”«»\s]++\s++[^\"“”«»\s])([^\"“”«»]*+)[\"“”»]")
"""Three words or more in quotation marks. Possessive: hostile input must not make it go back and try again."""
_MORE = re.compile(
    r"^(?:and|what about|how about|same for|same but|what of|and what about|and how about)(?!\S) ?"
)


_LIGHT_STEMS = frozenset(stem(word) for word in LIGHT)
_COMPARING = frozenset(stem(word) for word in COMPARING)
_NUMBER_NOUNS = COUNT_NOUNS | SHARE_NOUNS | AGE_NOUNS
_DOING = frozenset({"make", "give", "get", "take"})
_BOUNDS = frozenset({"over", "under", "above", "below"})
_POSSESSIVES = frozenset("his her its their".split())
_ABLE = frozenset({"can", "may", "could"})
_IDLE = {("out", "of"), ("back", "in"), ("back", "when")}


@dataclass(frozen=True, slots=True)
class Term:
    """A word that must be accounted for; ``first`` is its place in the question's words."""

    word: Word
    first: int


@dataclass(frozen=True)
class Reading:
    """A question, read. ``kind`` and ``focus`` say what kind of answer is asked for (``focus``:
    the stems of the noun asked for, as in "which *country*"); ``speaker`` holds the stems of whose
    words are asked for (``reported``: who is named as reporting the answer), ``recipient`` of whom they were told,
    ``quoted`` the stems of what stands in quotation marks; ``periods`` and ``numbers`` must agree with the fact's."""

    text: str
    words: tuple[Word, ...]
    kind: Kind
    focus: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    reported: bool = False
    periods: tuple[Asked, ...] = ()
    quoted: tuple[str, ...] = ()
    continues: bool = False
    kind_words: frozenset[int] = field(default_factory=frozenset)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The weighty words, in order: all but function words, periods, and words that only say
        what kind of answer is wanted."""
        in_period = {place for asked in self.periods for place in range(asked.first, asked.last)}
        made = []
        for place, word in enumerate(self.words):
            if place in in_period or place in self.kind_words or word.is_number or word.text == "%":
                continue
            if word.text in NEGATION or not self._passes(place):
                if word.text in PERSONAL and self.kind in (Kind.AMOUNT, Kind.MEASURE):
                    # "How much do I pay" asks what one pays.
                    continue
                made.append(Term(word, place))
        return tuple(made)

    def _passes(self, place: int) -> bool:
        """Whether the word at ``place`` carries nothing that must be accounted for."""
        word = self.words[place]
        if word.text in PARTICLES:
            following = self.words[place + 1].text if place + 1 < len(self.words) else ""
            return (word.text, following) in _IDLE
        if self.kind is Kind.WHO and place and self.words[place - 1].text == "who" and word.stem in _DOING:
            return False
        if word.text in _BOUNDS and place + 1 < len(self.words) and self.words[place + 1].is_number:
            return False
        if self._is_anybody(place):
            return True
        if word.text == "own" and place and self.words[place - 1].text in _POSSESSIVES:
            return True
        return (
            word.text in FUNCTION or word.text in PRONOUNS or word.text in LIGHT or word.stem in _LIGHT_STEMS
        )

    def _is_anybody(self, place: int) -> bool:
        """Whether the word at ``place`` is a "you" that means whoever: "can you walk across?"."""
        return (
            place > 0 and self.words[place].text in ("i", "you", "we") and self.words[place - 1].text in _ABLE
        )

    @cached_property
    def compares(self) -> bool:
        """Whether a word of comparing or changing stands in it."""
        return self.kind is Kind.COMPARE or any(
            word.text in COMPARING or word.stem in _COMPARING for word in self.words
        )

    @cached_property
    def wants_a_number(self) -> bool:
        """Whether its kind or one of its words asks for a number."""
        by_kind = self.kind in NUMERIC or (self.kind is Kind.BARE and bool(self.periods))
        return by_kind or any(word.text in _NUMBER_NOUNS for word in self.words)

    @cached_property
    def wants_a_share(self) -> bool:
        """Whether one of its words asks for a share."""
        return any(word.text in SHARE_NOUNS or word.text in ("%", "likely") for word in self.words)

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The numbers that are no part of a period."""
        in_period = {place for asked in self.periods for place in range(asked.first, asked.last)}
        return tuple(
            word.text for place, word in enumerate(self.words) if word.is_number and place not in in_period
        )

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems of all words, in order."""
        return tuple(word.stem for word in self.words)

    def to_json(self) -> dict[str, object]:
        """What was read, as plain data, for an explanation."""
        return {
            "kind": self.kind.value,
            "focus": list(self.focus),
            "speaker": list(self.speaker),
            "words": [term.word.text for term in self.terms],
            "numbers": list(self.numbers),
            "periods": [
                {"from": str(asked.period.start), "to": str(asked.period.end), "meant": asked.mode.value}
                for asked in self.periods
            ],
        }

    @property
    def is_personal(self) -> bool:
        """Whether it is about the asker or the bot, of whom no fact speaks."""
        return any(
            word.text in PERSONAL and not self._is_anybody(place) for place, word in enumerate(self.words)
        )

    @property
    def is_short(self) -> bool:
        """Whether it names next to nothing of its own."""
        return len(self.terms) <= 1


def read(
    text: str, *, today: date | None = None, mend: Callable[[list[Word]], list[Word]] | None = None
) -> Reading:
    """Read a question.

    ``today`` is the day from which "last year" counts; by default the current one. ``mend`` puts
    typing errors right before anything else is read. Text longer than MAX_CHARACTERS is read as
    having no words.
    """
    words = split(clauses.asking(text)) if len(text) <= MAX_CHARACTERS else []
    if mend:
        words = mend(words)
    asks_whether = bool(_WHETHER.match(" ".join(word.text for word in words)))
    words, continues = _without_frames(words)
    made = from_words(text, words, continues=continues, today=today)
    return replace(made, kind=Kind.YES_NO) if asks_whether and made.kind is Kind.BARE else made


def from_words(
    text: str, words: Sequence[Word], *, continues: bool = False, today: date | None = None
) -> Reading:
    """The reading of words that are split already; ``text`` is what they came from."""
    asked = kinds.classify(words)
    return Reading(
        text=text,
        words=tuple(words),
        kind=asked.kind,
        focus=asked.focus,
        speaker=asked.speaker,
        recipient=asked.recipient,
        reported=asked.reported,
        quoted=tuple(" ".join(stems(found)) for found in _QUOTED.findall(text)),
        periods=tuple(
            periods.read(
                # A number written with a separator is none that names a year.
                [f"{word.text}," if word.grouped else word.text for word in words],
                today or datetime.now(UTC).date(),
            )
        ),
        continues=continues,
        kind_words=asked.consumed,
    )


def _without_frames(words: list[Word]) -> tuple[list[Word], bool]:
    """The words without what only addresses the bot, and whether they go on from an earlier
    question ("and in 2021?")."""
    joined = " ".join(word.text for word in words)
    before = _BEFORE.match(joined)
    if before and before.end() < len(joined):
        words, joined = _cut(words, joined, 0, before.end())
    continues = False
    more = _MORE.match(joined)
    if more:
        continues = True
        words, joined = _cut(words, joined, 0, more.end())
    after = _AFTER.search(joined)
    if after and after.start() > 0:
        words, joined = _cut(words, joined, after.start(), len(joined))
    within = _WITHIN.search(joined)
    if within:
        words, joined = _cut(words, joined, within.start(), within.end())
        if joined.startswith("what about "):
            words, joined = _cut(words, joined, 0, len("what about "))
    return words, continues


def _cut(words: list[Word], joined: str, start: int, end: int) -> tuple[list[Word], str]:
    first = joined[:start].count(" ") + (0 if start == 0 or joined[start - 1] == " " else 1)
    if start and joined[start] == " ":
        first = joined[:start].count(" ") + 1
    last = first + len(joined[start:end].split())
    kept = words[:first] + words[last:]
    return kept, " ".join(word.text for word in kept)
