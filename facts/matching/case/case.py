"""A question held against a fact: what of the one stands in the other."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from propcache.api import cached_property

from facts.matching.case import rankings, roles, sourcing
from facts.matching.case.asked import Question
from facts.matching.english.lexicon import (
    ANYWHERE,
    COUNT_NOUNS,
    COUNTING,
    REFERRING,
    SHARE_NOUNS,
    STORY_NOUNS,
    TELLERS,
    WHY_NOUNS,
)
from facts.matching.english.words import stem
from facts.matching.profile import (
    ANYBODY_STEMS,
    PEOPLE_STEMS,
    Ask,
    Profile,
)
from facts.matching.reading.kinds import SAY_STEMS, Kind
from facts.matching.reading.question import Reading, Term

_SHARE_STEMS = frozenset(stem(noun) for noun in SHARE_NOUNS)
_COUNT_STEMS = frozenset(stem(noun) for noun in COUNT_NOUNS)
_STORY_STEMS = frozenset(stem(noun) for noun in STORY_NOUNS)
_TELLER_STEMS = frozenset(stem(noun) for noun in TELLERS)
_ANYWHERE_STEMS = frozenset(stem(noun) for noun in ANYWHERE)
_STORY_HEADS = _STORY_STEMS | {"featur", "column", "essai", "essay"}
_APPEARING = frozenset(map(stem, "appear publish print".split()))
_ALL_BUT_NAMES = _MOST = 0.75
_COUNTRY = stem("country")
_TOPICS = frozenset(map(stem, "topic subject theme".split()))
_TITLES = frozenset({"headline", "title"})
_TITLES_STEMS = frozenset(map(stem, _TITLES))
_NAMES = frozenset("nickname moniker byname term".split())
_CALLING = frozenset(map(stem, "call dub nickname term".split()))
_REFERRING_STEMS = frozenset(stem(verb) for verb in REFERRING | {"denote", "signify", "measure", "count"})
_COUNTING_STEMS = frozenset(stem(verb) for verb in COUNTING)
_PART_STEMS = frozenset({"role", "part", "function"})
_EXPLAINING = frozenset(stem(noun) for noun in WHY_NOUNS)
_HOLDING = frozenset(stem(verb) for verb in "play hold occupy fill serve".split())
_NEAR_NUMBER = frozenset(stem(word) for word in "almost nearly over under just some percent cent".split())
_OF_A_ROLE = roles.NOUNS | _HOLDING
_OF_A_PART = _PART_STEMS | _HOLDING
_OF_A_NUMBER = _REFERRING_STEMS | _NEAR_NUMBER
_PAIR = frozenset(map(stem, "pair duo couple twosome".split()))
_ALONE = frozenset(map(stem, "alone sole solely single-handedly unaided".split()))
_JOINING = frozenset({"and", "with", "togeth", "both"})
_HANDS = frozenset("people folk folks staff team crew men lot workers employees researchers".split())
_AUXILIARIES = frozenset("did do does have has had are were is was can could will would".split())
_PARTS, _PLAY = frozenset({"role", "part"}), stem("play")


# Not frozen: dozens are made for a question, and each field of what is frozen costs three times as much.
@dataclass(eq=False, repr=False)
class Case:
    """A question held against a fact of the same pack."""

    asked: Question
    fact: Profile
    peers: Sequence[Profile] = ()
    """The facts that were found with it, among which a word may mean it alone."""
    shown: dict[int, bool] = field(default_factory=dict)
    """For the places of words that were looked at, whether the fact's form shows what they say."""

    @cached_property
    def reading(self) -> Reading:
        """The question."""
        return self.asked.reading

    @cached_property
    def strings(self) -> tuple[str, ...]:
        """Where the question's words may stand. Words of a stated cause say nothing of what it is
        the cause of, so a "why" looks only where the fact is asked for as a reason."""
        return self._reasons if self._is_for_reasons else self.fact.strings

    @cached_property
    def text(self) -> str:
        """``strings`` as one."""
        return "\n".join(self._reasons) if self._is_for_reasons else self.fact.text

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of ``strings``."""
        return self._reason_stems if self._is_for_reasons else self.fact.stems

    @cached_property
    def _is_for_reasons(self) -> bool:
        return self.asked.reading.kind is Kind.WHY and not self.asks_for_its_part

    @cached_property
    def asks_for_its_part(self) -> bool:
        """Whether "what part does it *play* in the rise" is asked of what a listed question asks if it plays
        one."""
        reading = self.asked.reading
        return (
            reading.kind is Kind.WHY
            and not _PARTS.isdisjoint(reading.texts)
            and any(_PLAY in ask.stems and not _PARTS.isdisjoint(ask.stems) for ask in self.fact.asks)
        )

    @cached_property
    def _reasons(self) -> tuple[str, ...]:
        return (*self.fact.why_strings, f" {' '.join(self.fact.speaker)} ")

    @cached_property
    def _reason_stems(self) -> frozenset[str]:
        return frozenset(word for text in self._reasons for word in text.split())

    @cached_property
    def has_one(self) -> bool:
        """Whether the fact has something of the kind asked for ("which *country*", "which of the
        *towns*") that the question does not name."""
        return bool(self.asked.wanted_class) and any(
            name not in self.asked.entities and self._may_be(name) for name in self.fact.entities
        )

    def _may_be(self, name: str) -> bool:
        """Whether the entity is one of the things wanted; a place of which nothing is known may be any
        kind of place, as long as the fact says that something is there."""
        if f"@person@{name}" in self.asked.glossary.phrases:
            # That somebody is a president does not make him the president who did it.
            return False
        classes = self.asked.classes_of(name)
        if not self.asked.wanted_class.isdisjoint(name.split()) and _COUNTRY not in classes:
            # A lake may be called "Lake Varr"; but the United States are none.
            return True
        known = bool(classes) or name in self.fact.holds.located
        return known and self.asked.may_be_place(name)

    @cached_property
    def asks_for_order(self) -> frozenset[int]:
        """The places of the words that ask for an order or a rank which the fact tells."""
        return rankings.asked_of(self)

    @cached_property
    def asks_for_the_role(self) -> bool:
        """Whether it asks for the position of somebody of whom the fact says what he is."""
        return roles.is_asked_for(self)

    @cached_property
    def asks_for_a_name(self) -> bool:
        """Whether "what nickname has it", or "by what name does it go", is asked of what the fact says to be
        called something."""
        said = {word for text in self.fact.texts[:1] for word in text}
        nouns = {*self.reading.focus, *(term.word.text for term in self.reading.terms)}
        is_open = self.reading.kind in (Kind.WHAT, Kind.IS, Kind.BARE)
        return is_open and not nouns.isdisjoint(_NAMES) and not said.isdisjoint(_CALLING)

    @cached_property
    def asks_for_the_title(self) -> bool:
        """Whether the headline or title of a report is asked for, and the fact has it ("the report X")."""
        texts = self.reading.texts
        tells = any(text in STORY_NOUNS or text in ("feature", "headline") for text in texts)
        titled = not self.asked.entities.issuperset(self.stories)
        return tells and titled and not _TITLES.isdisjoint(texts)

    @cached_property
    def stories(self) -> frozenset[str]:
        """The keys of the works that the fact's sentence names as reports ("the report X"), or says to have
        appeared in its source."""
        said = self.fact.texts[0]
        works = (name for name in self.fact.entities if f"@work@{name}" in self.asked.glossary.phrases)
        appears = not _APPEARING.isdisjoint(said) and not set(self.fact.reference).isdisjoint(said)
        return frozenset(
            name
            for name, key in ((name, tuple(name.split())) for name in works)
            if (appears and name == self.fact.holds.subject)
            or any(
                said[place] in _STORY_HEADS and said[place + 1 : place + 1 + len(key)] == key
                for place in range(len(said) - len(key))
            )
        )

    @cached_property
    def asks_for_the_topic(self) -> bool:
        """Whether the topic of something is asked for, and a listed question asks what it is about."""
        return not _TOPICS.isdisjoint(self.reading.focus) and any(
            ask.stems[-1] in ("about", "over") for ask in self.fact.asks
        )

    @cached_property
    def asks_for_the_part(self) -> bool:
        """Whether "what role does it play" is asked of what the fact names as a reason."""
        said = self.fact.said
        explains = bool(self.fact.holds.effects) or not said.isdisjoint(_EXPLAINING)
        return explains and "play" in self.reading.stems and not _PART_STEMS.isdisjoint(self.reading.focus)

    @cached_property
    def asks_what_a_number_is(self) -> bool:
        """Whether it asks what the fact's own number stands for, and says nothing else."""
        own = {term.word.stem for term in self.reading.terms}
        return self.fact.amount in self.reading.numbers and own <= _OF_A_NUMBER | _COUNT_STEMS | _SHARE_STEMS

    def covers(self, ask: Ask) -> float:
        """The share, from 0 to 1, of a listed question that this question says: the lesser of what
        it says of the names in it and of the other weighty words."""
        names = [word for word in ask.terms if word in self.fact.name_stems]
        others = [word for word in ask.terms if word not in self.fact.name_stems]
        if len(others) > 1 and self.asked.says(others) == 1 and self._leaves_out_the_names(names, ask):
            return _ALL_BUT_NAMES
        return min(self.asked.says(names), self.asked.says(others))

    def covers_most_of(self, ask: Ask) -> bool:
        """Whether this question says most of a listed one."""
        return self.covers(ask) >= _MOST

    def _leaves_out_the_names(self, names: Collection[str], ask: Ask) -> bool:
        """Whether the question names nothing at all, not even a noun asked for, and the listed one something,
        but for which they are all but the same."""
        if not names or self.reading.focus or self.asked.entities or self.asked.says(names):
            return False
        own = set(ask.stems)
        more = [term for term in self.reading.terms if self.asked.same_at(term.first).isdisjoint(own)]
        return len(more) <= 1

    def accounts(self, term: Term) -> bool:
        """Whether a weighty word stands in the fact, or something that means the same does."""
        ways, stems = self.asked.ways[term.first], self.stems
        if not ways.entities.isdisjoint(self.fact.entities):
            return True
        if not ways.words.isdisjoint(stems) and not self._only_in_a_name(term, ways.words & stems):
            return True
        for phrase, words in ways.phrases:
            if words <= stems and phrase in self.text:
                return True
        return self._is_slot(term) or (
            not ways.strict and (self._implied(term) or self._acts_for(term.first))
        )

    def says_itself(self, term: Term) -> bool:
        """Whether a weighty word is accounted for by the fact's sentence or a listed question, and not only
        by what it cites."""
        ways = self.asked.ways[term.first]
        own = (self.fact.texts[0], *(ask.stems for ask in self.fact.asks))
        return any(not ways.words.isdisjoint(text) for text in own) or not ways.entities.isdisjoint(
            self.fact.entities
        )

    def _only_in_a_name(self, term: Term, found: frozenset[str]) -> bool:
        """Whether what means the same as the word, or a person's surname, stands only in the names of others
        ("losses" in "*Lower* Moss", "Ida Brandt" in "*Brandt* Mill")."""
        is_person = any("person" in unit.types for unit in self.asked.by_place[term.first])
        is_verb = term.word.text.endswith("ed") and not term.word.name
        is_itself = (term.word.stem in found and not is_verb) or bool(self.asked.names_at(term.first))
        if (is_itself and not is_person) or not found <= self.fact.name_stems:
            return False
        return not any(self._stands_alone(one) for one in found)

    def _stands_alone(self, word: str) -> bool:
        """Whether the word of a name stands in the fact outside of it as well."""
        names = [name for name in self.fact.entities if word in name.split()]
        return word in names or any(
            f" {word} " in text and not any(f" {name} " in text for name in names) for text in self.strings
        )

    def _acts_for(self, place: int) -> bool:
        """Whether "did the mill's *people* count …" only says that the mill did, which the fact names."""
        words = self.reading.words
        if not place or words[place].text not in _HANDS or not words[place - 1].owner:
            return False
        bodies = (unit for unit in self.asked.by_place[place - 1] if "organisation" in unit.types)
        body = next((unit for unit in bodies if not unit.entities.isdisjoint(self.fact.entities)), None)
        if body is None:
            return False
        first = body.first - (words[body.first - 1].text == "the")
        return first <= 0 or words[first - 1].text in _AUXILIARIES

    def states(self, place: int) -> bool:
        """Whether the weighty word or number at ``place`` stands in what the fact itself says, rather than in
        one of its listed questions."""
        word = self.reading.words[place]
        ways = self.asked.ways.get(place)
        if ways is None:
            return word.text in self.fact.numbers
        if not ways.entities.isdisjoint(self.fact.entities):
            return True
        texts = self.fact.strings[: len(self.fact.texts)]
        said = [f" {one} " for one in ways.words] + [phrase for phrase, _ in ways.phrases]
        return any(phrase in text for phrase in said for text in texts)

    def is_asked_for(self, term: Term) -> bool:
        """Whether the word only says what is asked for, which the fact has: a title, a town, a country."""
        word = term.word.stem
        return (
            (word in self.asked.wanted_class and self.has_one)
            or self._is_of_region(term.first)
            or (word in roles.NOUNS and roles.is_asked_for_in_passing(self))
            or ((word in _TITLES_STEMS or term.word.text == "under") and self.asks_for_the_title)
        )

    def _is_slot(self, term: Term) -> bool:
        """Whether the word only says what is asked for, and the fact has that."""
        word = term.word.stem
        return (
            (word in self.asked.wanted_class and self.has_one)
            or self._is_of_region(term.first)
            or ((word in _OF_A_ROLE or word in roles.nouns(self)) and self.asks_for_the_role)
            or (word in _TOPICS and self.asks_for_the_topic)
            or (word in _OF_A_PART and self.asks_for_the_part)
            or (word in _OF_A_NUMBER and self.asks_what_a_number_is)
        )

    @cached_property
    def has_one_of_region(self) -> bool:
        """Whether it asks for a country of a part of the world, and the fact has one that is not named."""
        return any(map(self._is_of_region, self.asked.regions))

    def _is_of_region(self, place: int) -> bool:
        """Whether it asks for a country of a part of the world, and the fact has one that is not named."""
        countries = self.asked.regions.get(place)
        return countries is not None and any(
            name in countries and name not in self.asked.entities for name in self.fact.entities
        )

    def _implied(self, term: Term) -> bool:  # noqa: PLR0911 (one rule a line)
        fact, word = self.fact, term.word.stem
        if word in SAY_STEMS and not term.word.text.endswith(("er", "ers", "ent", "ents")):
            return bool(fact.speaker) and (
                self.reading.kind is not Kind.WHY or self._speaks_before(term.first)
            )
        if word in _STORY_STEMS:
            return bool(fact.speaker)
        if word in _TELLER_STEMS and not term.word.name and set(fact.speaker) & set(fact.reference):
            return self.reading.kind is not Kind.WHO
        if word in fact.reference:
            return sourcing.names_the_source(self, term.first)
        if word in ANYBODY_STEMS:
            return bool(fact.stems & PEOPLE_STEMS) or fact.kind == "quote"
        if word in _PAIR:
            return self.names_two
        if word in _ALONE:
            return self._says_with_whom()
        if word in _ANYWHERE_STEMS:
            return fact.names_a_place
        return self._is_measure(word) or self._is_name_or_role(term)

    def _is_name_or_role(self, term: Term) -> bool:
        """Whether the word only asks for a title, a name or a position, and the fact has that."""
        word, is_under = term.word.stem, term.word.text == "under"
        if word in _TITLES_STEMS or (is_under and self.asks_for_the_title):
            return self.asks_for_the_title
        if term.word.text in _NAMES or is_under:
            return self.asks_for_a_name
        return word in roles.NOUNS and self.asks_for_the_role and roles.leads(self)

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The keys of the persons whom the fact names."""
        phrases = self.asked.glossary.phrases
        return tuple(name for name in self.fact.entities if f"@person@{name}" in phrases)

    @property
    def names_two(self) -> bool:
        """Whether the fact speaks of two persons or more."""
        return len(self.people) > 1

    def _says_with_whom(self) -> bool:
        """Whether it asks if somebody did it alone, of a fact that names another beside him."""
        others = [name for name in self.people if name not in self.asked.entities]
        joined = not _JOINING.isdisjoint(self.fact.said)
        return (
            self.reading.kind in (Kind.YES_NO, Kind.BARE)
            and 0 < len(others) < len(self.people)
            and joined
            and not set(self.fact.speaker) & {word for name in others for word in name.split()}
        )

    def _is_measure(self, word: str) -> bool:
        """Whether a word for a figure as such ("rate", "number", "counted") goes with this one."""
        fact = self.fact
        if word in _SHARE_STEMS:
            return fact.measure == "share"
        if word in _COUNTING_STEMS and fact.kind == "figure" and fact.speaker:
            return self.reading.kind in (Kind.WHO, Kind.WHEN, Kind.SOURCE, Kind.SAID_BY)
        return word in _COUNT_STEMS and fact.measure == "count"

    def _speaks_before(self, place: int) -> bool:
        """Whether the fact's speaker is named before the word at ``place``."""
        return not set(self.fact.speaker).isdisjoint(word.stem for word in self.reading.words[:place])
