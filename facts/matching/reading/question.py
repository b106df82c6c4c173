"""What is asked: the kind of answer, what it is asked of, and the words that must be accounted for.

A fact's own listed questions are read by the same code, so that what a fact answers and what is
asked are told in the same terms.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from itertools import groupby, pairwise

from propcache.api import cached_property

from facts.matching.english import lexicon
from facts.matching.english.lexicon import (
    AGE_NOUNS,
    COMPARING,
    COUNT_NOUNS,
    DEEMED,
    FUNCTION,
    LIGHT,
    NEGATION,
    PARTICLES,
    PERSONAL,
    PRONOUNS,
    SHARE_NOUNS,
    STORY_NOUNS,
)
from facts.matching.english.words import (
    Word,
    split,
    stem,
    stems,
)
from facts.matching.reading import (
    clauses,
    constructions,
    frames,
    kinds,
    messages,
    periods,
)
from facts.matching.reading.kinds import NUMERIC, Kind
from facts.matching.reading.kinds.vocabulary import DATA, STOPS
from facts.matching.reading.periods import Asked

MAX_CHARACTERS = 1_000
"""Longer input is no question; it is answered with silence."""

_QUOTED = re.compile(r"[\"“”«](?=\s*+[^\"“”«»\s]++\s++[^\"“”«»\s]++\s++[^\"“”«»\s])([^\"“”«»]*+)[\"“”»]")
"""Three words or more in quotation marks. Possessive: hostile input must not make it go back and try again."""
_LIGHT_STEMS = frozenset(stem(word) for word in LIGHT)
# "How big" compares nothing, though "bigger" does.
_COMPARING = frozenset(stem(word) for word in COMPARING) - {"big"}
_NUMBER_NOUNS = COUNT_NOUNS | SHARE_NOUNS | AGE_NOUNS
_DOING = frozenset({"make", "give", "get", "take"})
_BOUNDS = frozenset({"over", "under", "above", "below"})
_POSSESSIVES = frozenset("his her its their".split())
_BEFORE_PREDICATE = frozenset("a an the to as so too very".split())
_IN_CASE = frozenset({"if", "when", "once", "whenever", "unless", "until"})
_BEING = frozenset({"am", "are"})
_THIS = frozenset({"the", "this", "that"})
_COMPLETED = {
    particle: frozenset(map(stem, verbs.split()))
    for particle, verbs in {
        "up": "buy open end join dry speed fill sign heat light grow write head travel add sum call team link save"
        " clean tidy finish clock rack chalk notch total",
        "out": "speak carry fill print hand rent lend hire find figure point test start share help sort pick",
        "off": "start close seal finish",
        "down": "close shut burn write note slow settle",
    }.items()
}
"""By particle: the verbs that mean much the same without it."""
_HAVING = frozenset(
    map(
        stem,
        "register record log tally count hold contain comprise boast possess clock rack chalk notch".split(),
    )
)
_HELPING = frozenset("do does did will would can could has have".split())
_MOVING = frozenset({"go", "come"})
_BEGINNING = frozenset(map(stem, "begin start open launch introduce found establish appear create".split()))
_PLACING = frozenset("at in by on beside next after behind before".split())
_LENGTHS = frozenset("day week month year decade".split())
_BEING_SERVED = frozenset("rent hire buy book apply register contact catch park borrow order".split())
"""Where or with whom whoever asks does these is where anybody does."""
_ABLE = frozenset({"can", "may", "could"})


_IDLE = {
    first: tuple(group) for first, group in groupby(sorted(lexicon.idle()), key=lambda phrase: phrase[0])
}


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
            return place in self._idle or self._is_completed_at(place)
        if self.kind is Kind.WHO and place and self.words[place - 1].text == "who" and word.stem in _DOING:
            return self._is_story_at(place + 1)
        if word.text in _BOUNDS and place + 1 < len(self.words) and self.words[place + 1].is_number:
            return False
        is_form = self._is_only_so_long_or_each(place) or self._is_only_form(place)
        if self._is_anybody(place) or place in self._idle or is_form:
            return True
        if word.text in DEEMED and place + 1 < len(self.words):
            following = self.words[place + 1].text
            return following in _BEFORE_PREDICATE or following not in FUNCTION
        before = self.words[place - 1] if place else None
        if word.text == "own" and before and (before.owner or before.text in _POSSESSIVES):
            # "A boat of her own" is one that is hers.
            return self.texts[place - 2 : place - 1] != ("of",)
        if word.text == "alone" and any(asked.last == place for asked in self.periods):
            return True
        return (
            word.text in FUNCTION or word.text in PRONOUNS or word.text in LIGHT or word.stem in _LIGHT_STEMS
        )

    def _is_only_form(self, place: int) -> bool:
        """Whether the word at ``place`` only belongs to the form of the question: "what did it *use* to cost",
        "where did it *first* open", "how many *belong* to the club", "how many did they *record*"."""
        word, behind = self.words[place], self.words[place + 1 : place + 2]
        if self.kind is Kind.SAID and word.text in DATA:
            # "What does Ann say about the harbour *figures*".
            return not behind and "about" in (other.text for other in self.words[:place])
        if self.kind is Kind.COUNT and word.stem in _HAVING:
            is_verb = any(other.text in _HELPING for other in self.words[:place])
            return is_verb and (STOPS | {"up"}).issuperset(other.text for other in behind)
        if not behind:
            # "The towns, in order".
            return (
                word.text == "order" and self.kind is not Kind.YES_NO and self.words[place - 1].text == "in"
            )
        if word.text == "use":
            return behind[0].text == "to" and any(other.text == "did" for other in self.words[:place])
        if word.text == "first":
            return behind[0].stem in _BEGINNING
        if word.text in ("right", "become") or word.stem == "keep":
            return self._is_only_helping(place)
        is_clause = self.kind is Kind.WHAT and self.words[place - 1].text in ("that", "which")
        return word.stem == "belong" and behind[0].text == "to" and (self.kind is Kind.COUNT or is_clause)

    def _is_only_helping(self, place: int) -> bool:
        """Whether the word at ``place`` only helps to say where or when: "*right* at the head", "when did she
        *become* mayor", "how long did it *keep* burning"."""
        word, behind = self.words[place], self.words[place + 1]
        if word.text == "right":
            return behind.text in _PLACING
        if word.text == "become":
            return self.kind is Kind.WHEN
        return self.kind is Kind.MEASURE and behind.text.endswith("ing")

    def _is_only_so_long_or_each(self, place: int) -> bool:
        """Whether the word at ``place`` only says that a time goes on ("for six years *now*"), or that a number is
        meant of each ("for *every* 100 eggs", "*every* pier?")."""
        text, before = self.words[place].text, self.words[place - 1].text if place else ""
        if text == "every":
            return not place or any(word.is_number for word in self.words[place + 1 : place + 2])
        return text == "now" and before.removesuffix("s") in _LENGTHS

    def _is_completed_at(self, place: int) -> bool:
        """Whether the particle at ``place`` only completes the verb before it ("buy *up*", "carry it *out*", of
        what is compared "go *up*")."""
        verbs = _COMPLETED.get(self.words[place].text, frozenset())
        before = self.words[max(0, place - 2) : place]
        if before and self.kind is Kind.COMPARE and before[-1].stem in _MOVING:
            return True
        return bool(before) and (
            before[-1].stem in verbs or (before[-1].text in PRONOUNS and before[0].stem in verbs)
        )

    def _is_story_at(self, place: int) -> bool:
        """Whether "this report" or the like stands at ``place``: who made it has written it."""
        texts = self.texts[place : place + 2]
        return len(texts) > 1 and texts[0] in _THIS and texts[1] in STORY_NOUNS

    @cached_property
    def _idle(self) -> frozenset[int]:
        """The places of words in phrases that carry nothing."""
        texts = self.texts
        return frozenset(
            spot
            for place, text in enumerate(texts)
            for phrase in _IDLE.get(text, ())
            if texts[place : place + len(phrase)] == phrase
            for spot in range(place, place + len(phrase))
        )

    def _is_anybody(self, place: int) -> bool:
        """Whether the word at ``place`` is a "you" that means whoever: "can you walk across?", "if you're old"."""
        text = self.words[place].text
        before = self.words[place - 1].text if place else ""
        following = self.texts[place + 1 : place + 3]
        if text == "i" and self._asks_for_itself:
            return True
        if text == "you" and (self._supposes or following[:1] == ("need",) or following == ("have", "to")):
            return True
        is_open = following[:1] in (("pay",), ("find",)) or following == ("allowed", "to")
        if text in ("i", "you", "we") and before != "did" and is_open:
            return True
        if text in ("i", "you", "we") and before in _BEING and following[:1] == ("able",):
            return True
        if text in ("i", "you", "we") and before in _BEING and following[:1] and following[0].endswith("er"):
            # "Am I faster by boat" asks what is faster.
            return True
        if text == "you" and before == "do" and following[:1] == ("call",):
            return True
        if text in ("me", "you") and before in ("cost", "costs", "set"):
            return True
        asks_for_one = self.kind in (Kind.WHERE, Kind.WHO) and before == "do"
        is_served = asks_for_one and not _BEING_SERVED.isdisjoint(following[:1])
        return text in ("i", "you", "we") and (is_served or before in _ABLE)

    @cached_property
    def _asks_for_itself(self) -> bool:
        """Whether its "I" is whoever does so: "if I sail north, where do I arrive"."""
        texts = self.texts
        supposes = any(pair[0] in _IN_CASE and pair[1] == "i" for pair in pairwise(texts))
        return supposes and not {"me", "my", "mine", "you", "your", "did", "was", "have", "had"} & set(texts)

    @cached_property
    def _supposes(self) -> bool:
        """Whether its "you" is whoever it may be: "if you go north, where do you arrive"."""
        return any(
            word.text in _IN_CASE and following.text == "you" for word, following in pairwise(self.words)
        )

    @cached_property
    def compares(self) -> bool:
        """Whether a word of comparing or changing stands in it."""
        return self.kind is Kind.COMPARE or any(
            word.text in COMPARING or (word.stem in _COMPARING and word.text != "different")
            for word in self.words
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
            word.text
            for place, word in enumerate(self.words)
            if word.is_number and place not in in_period and place not in self.kind_words
        )

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """All words as they are spelt, folded, in order."""
        return tuple(word.text for word in self.words)

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
            word.text in PERSONAL and not self._is_anybody(place) and place not in self._idle
            for place, word in enumerate(self.words)
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
    words = split(clauses.asking(messages.of_quoted(text))) if len(text) <= MAX_CHARACTERS else []
    if mend:
        words = mend(words)
    own = frames.unframed(constructions.plain(words))
    made = from_words(text, own.words, continues=own.continues, today=today)
    return replace(made, kind=Kind.YES_NO) if own.whether and made.kind is Kind.BARE else made


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
