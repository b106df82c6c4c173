"""A phrase such as "harbour master Ines Duarte, who runs the pier" -> a name and a role."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady cllr councillor rep sen gov governor mayor "
    "president minister secretary chief officer director general colonel captain sergeant judge "
    "justice senator representative chancellor prime interior foreign finance health deputy medical "
    "executive police commissioner inspector ambassador bishop king queen prince princess chairman "
    "chairwoman chair reverend father sister".split()
)
_HONORIFICS = frozenset("mr mrs ms miss dr prof sir dame cllr rep sen gov".split())
PRONOUNS = frozenset("he she they".split())
_NOBODY = frozenset("it we i you this that which who there these those one".split())
_LEADING = re.compile(
    r"^(?:and|but|as|so|then|also|later|yesterday|today|however|the late|late)\s+", re.IGNORECASE
)
_TAIL = re.compile(r"\s+(?:in|on|from|of)\s+(?:1[5-9]|20|21)\d\d$")
_LONGEST = 60
_PARTICLES = frozenset("of de van von der al bin du di la del".split())


@dataclass(frozen=True, slots=True)
class Person:
    """Who says something: a name as it can be shown, and what the phrase calls them."""

    name: str
    role: str | None = None


@dataclass
class Known:
    """The people that a document has named so far, so that "Haddad" and "she" can be told."""

    _by_surname: dict[str, Person] = field(default_factory=dict)
    _mentions: list[tuple[int, Person]] = field(default_factory=list)

    def meant(self, phrase: str, at: int) -> Person | None:
        """The person that ``phrase``, which stands at ``at`` in the document, names or means by "she";
        None where it is nobody."""
        text = _bare(phrase)
        if text.lower() in PRONOUNS:
            return max(
                (one for one in self._mentions if one[0] < at), key=lambda one: one[0], default=(0, None)
            )[1]
        if not text or text.lower() in _NOBODY or len(text) > _LONGEST:
            return None
        person = self._completed(read(text))
        self._mention(at, person)
        return person

    def note(self, text: str, first: int) -> None:
        """Remember the people whom ``text``, which starts at ``first``, names in passing."""
        for found in _RUN.finditer(text):
            words = found[0].split()
            while words and words[0].lower() in _NO_NAMES:
                words.pop(0)
            if len(words) < 2:
                continue
            person = self._completed(read(" ".join(words)))
            is_aside = text[: found.start()].endswith(", ") and text.startswith(",", found.end())
            if is_aside or words[0].rstrip(".").lower() in _TITLES:
                self._mention(first + found.start(), person)

    def _mention(self, at: int, person: Person) -> None:
        if person.name[0].isupper() and not person.name.lower().startswith(("the ", "a ", "an ")):
            self._mentions.append((at, person))
            del self._mentions[:-_REMEMBERED]

    def _completed(self, person: Person) -> Person:
        words = person.name.split()
        titled = words[0].rstrip(".").lower() in _HONORIFICS
        known = self._by_surname.get(_surname(person.name))
        if known is not None and (len(words) == 1 or (titled and len(words) == 2)):
            return Person(known.name, person.role or known.role)
        if len(words) > 1 and words[0][0].isupper() and not titled:
            self._by_surname[_surname(person.name)] = person
        return person


_REMEMBERED = 50
_NO_NAMES = frozenset(
    "the a an in on at but and when after before since during yesterday today as if for from by with while "
    "it this that these those our their his her its".split()
)
_WORD = r"[A-ZÀ-Þ](?:[a-zà-ÿ'’-]+|\.)"
_RUN = re.compile(rf"\b{_WORD}\.?(?:\s(?:(?:{'|'.join(sorted(_PARTICLES))})\s)?{_WORD}){{1,4}}")


def read(phrase: str) -> Person:
    """The name and the role in a phrase; where it has no name, such as "the defendant", it is the name."""
    text, _, described = phrase.partition(",")
    if _is_described(text) and _is_name(described):
        text, described = described, text  # “the deputy mayor, Jonas Brandt”
    words = text.split()
    first = len(words)
    while first and (
        words[first - 1][0].isupper() or words[first - 1] in _PARTICLES or _joins(words, first - 1)
    ):
        first -= 1
    while first < len(words) and words[first] in _PARTICLES:
        first += 1
    if first == len(words) or (
        first and words[0].lower() in ("the", "a", "an", "his", "her", "their", "our", "my")
    ):
        return Person(text.strip(), described.strip() or None)
    role, name = words[:first], words[first:]
    while len(name) > 1 and name[0].rstrip(".").lower() in _TITLES:
        role.append(name.pop(0))
    if len(name) == 1 and role and role[-1].rstrip(".").lower() in _HONORIFICS:
        name.insert(0, role.pop())
    role = [word for word in role if word.rstrip(".").lower() not in _HONORIFICS]
    return Person(" ".join(name), " ".join(role) or described.strip() or None)


def _is_described(text: str) -> bool:
    return text.split(maxsplit=1)[0].lower() in ("the", "a", "an", "his", "her", "their", "our", "my")


def _is_name(text: str) -> bool:
    return bool(text.strip()) and all(word[0].isupper() for word in text.split())


def _joins(words: list[str], at: int) -> bool:
    """Whether the word is an "and" between two names."""
    return words[at] in ("and", "&") and at > 0 and words[at - 1][0].isupper() and at + 1 < len(words)


def _bare(phrase: str) -> str:
    text = re.sub(r"\s*\([^)]*\)", "", " ".join(phrase.split())).strip(' ,;:—–-“”"')
    while (shorter := _LEADING.sub("", text)) != text:
        text = shorter
    text = _TAIL.sub("", text)
    # It stood at the front of a sentence; as a name it stands within one.
    return f"the {text[4:]}" if text.startswith("The ") else text


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].lower()
