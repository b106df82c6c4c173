"""What is typed short in a chat, written out: "ppl", "couldve", "hw many", "2nite", "who tf", "4 help"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from facts.matching.english.lexicon import (
    FUNCTION,
    NUMBERED,
    PERSONAL,
    PRONOUNS,
    SHARE_NOUNS,
)
from facts.matching.english.short_forms import CHATTED, FILLERS

if TYPE_CHECKING:
    from facts.matching.english.words import Word

_YEAR_DIGITS = 4
_SHORTEST_RATED = 6
_LAUGHING = ("lol", "lul", "lma", "lmf", "rof", "rot", "hah", "heh", "smh", "smd", "xd")
"""How laughter begins, which tells at the beginning that what follows may be no question."""
_BY_NUMBER = frozenset("mm mmm".split())
"""Units behind a number."""
_OPENING = frozenset(
    "k kk oki okie okey aight ight ayo aye yep yup yeah yea yeh nah nope w8 fr bro bruv sis fam m8 sir maam"
    " ma'am madam".split()
)
_CLOSING = frozenset("fr af bro bruv sis fam m8 sir maam ma'am madam ty tia".split())
_TITLES = frozenset(
    """
    mister mistress missus miss sir madam madame monsieur mme mlle señor señora senor senora signor signora
    herr frau dr prof mr mrs ms
    """.split()
)
"""Forms of address, which say nothing before a name. "Doctor", "professor" and the like in full may be
what somebody is."""
_BEFORE_NAMES = frozenset("of by about from with for and this that say says said".split())
_WH = frozenset("how who whom whose what which when where why".split())
_BEING = frozenset("is are was were do does did has have had can could will would should".split())
_ASKING = _WH | _BEING
_MODALS = frozenset("to will can could would should may might must not it he she they there".split())
_KNOWING = frozenset("know remember recall".split())
_OBJECTS = frozenset("a an the his her its their our my him them me us".split())
_LISTING = frozenset("the these those all both of and or in first last next only just".split())
_COUNTED = frozenset("many few several per a each every in".split())
_FOR = frozenset(
    """
    ask asked asking asks look looked looking looks search searched searching wait waited waiting waits vote
    voted voting votes apply applied applying applies call called calling calls pay paid paying pays stand
    stood stands used account accounts known famous responsible blame blamed speak speaks spoke work worked
    works reason reasons demand demands request requests need needed data
    """.split()
)
"""What something stands behind with "for"."""
_RATED = (SHARE_NOUNS - {"chance"}) | frozenset(
    """
    rates price prices fare fares odds chances stats data figure figures number numbers total totals average
    count counts amount tickets pass fee fees rule rules deadline limit reason statistics info information
    """.split()
)
"""What holds for something or somebody behind it, and is itself counted by no number behind it."""
_RATED_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ness", "roval", "rival")
_USING = frozenset("need needed want wanted use using do doing get getting ask asking write writing".split())
_AFTER_FOR = frozenset("half now free real sure example instance sale hire rent homework".split())
"""What no number stands before."""
_MOVING = frozenset(
    """
    fly flies flew flying travel travels travelled traveled travelling traveling sail sails sailed sailing
    ride rides rode riding walk walks walked walking drive drives drove driving
    move moves moved moving send sends
    sent sending bring brings brought return returns returned returning cross crossed crossing cycle cycled
    cycling get got way trip journey back over through from ferry boat bus train road bridge link access near
    """.split()
)
_DOING = frozenset("do does did can could will would to".split())
_PARTLY = frozenset("percent % per in of out to or and pm am".split())
_TO = frozenset(
    """
    according acc due able supposed ought thanks used happen happens happened related linked compared similar
    close next opposed say says said sell sold tell told give gave go goes going went come came belong belongs
    talk talked talking listen up lead leads led write wrote replied
    """.split()
)
"""What has somebody or something behind it with "to"."""
_PLURALS = frozenset("people men women children kids feet".split())
_DECADES = {f"{number}0s": f"{word}ties" for number, word in enumerate("fif six seven eigh nine".split(), 5)}
_DATING = frozenset("the since early late mid".split())
_HEDGES = frozenset("ish odd".split())
_BY_PLACE = frozenset("b cnt da rite min est wtf wth".split())
MEANT = CHATTED.keys() | FILLERS
"""What stands for other words in a question, or for none."""
_MARKS = frozenset(
    {*MEANT, *_OPENING, *_CLOSING, *_TITLES, *_DECADES, *_HEDGES} | {"you", "4", "2"} | _BY_PLACE
)


def written_out(
    words: Sequence[Word], knows: Callable[[str], bool], names: Callable[[str], bool]
) -> list[tuple[str, ...] | None]:
    """What is meant by each of the words of a question that is typed short: the words that it stands for,
    none for what only fills the sentence, ``None`` for a word that means itself, as every word does that the
    base ``knows``. Empty where nothing is typed short, or nothing else is said."""
    texts = [word.text for word in words]
    if _MARKS.isdisjoint(texts):
        return []
    made = [
        _meant(texts, place, knows, names) if _may_be_short(word, place) else None
        for place, word in enumerate(words)
    ]
    return made if any(meant != () for meant in made) else []


def _may_be_short(word: Word, place: int) -> bool:
    """Whether the word may stand for others: what is written with a capital in a sentence is a name."""
    return word.text in _MARKS and (not word.name or not place or word.text in _TITLES)


def _meant(
    texts: Sequence[str], place: int, knows: Callable[[str], bool], names: Callable[[str], bool]
) -> tuple[str, ...] | None:
    text = texts[place]
    before = texts[place - 1] if place else ""
    following = texts[place + 1 :]
    if text == "4":
        return ("for",) if _is_for(texts, place, names) else None
    if text == "2":
        return ("to",) if _is_to(before, following, names) else None
    if text == "you":
        asks = not place and not _KNOWING.isdisjoint(following[:1]) and not _WH.isdisjoint(following[1:2])
        return ("do", "you") if asks else None
    if text in _DECADES:
        return (_DECADES[text],) if before in _DATING else None
    if knows(text):
        return None
    return _in_place(text, before, following, knows)


def _in_place(
    text: str, before: str, following: Sequence[str], knows: Callable[[str], bool]
) -> tuple[str, ...] | None:
    """What is meant by a word that the base does not know between the words beside it."""
    if text.startswith(_LAUGHING) and text in FILLERS and not before and _ASKING.isdisjoint(following):
        return ("lol",)
    if (text in FILLERS and not (text in _BY_NUMBER and before[:1].isdecimal())) or _is_call(
        text, before, following
    ):
        return ()
    if text in _TITLES or text in _HEDGES:
        is_hedge = text in _HEDGES and before[:1].isdecimal()
        return () if is_hedge or (_is_title(text, before, following) and knows(following[0])) else None
    return _beside(text, before, following) if text in _BY_PLACE else CHATTED.get(text)


def _beside(text: str, before: str, following: Sequence[str]) -> tuple[str, ...] | None:
    """What is meant by one of the words that mean one thing or another by the words beside it."""
    after = following[0] if following else ""
    is_by_number = before[:1].isdecimal()
    meant: dict[str, tuple[str, ...] | None] = {
        "b": ("be",) if before in _MODALS else None,
        "cnt": ("can", "not") if not before or before in PERSONAL | PRONOUNS else ("count",),
        "da": ("the",) if after and before not in _OBJECTS else None,
        "rite": ("right",) if after in ("", "now") else None,
        "min": ("minutes",) if before in _COUNTED or is_by_number else ("minimum",),
        "est": () if not after else None if after[0].isdecimal() else ("approximately",),
    }
    return meant.get(text, ("what",) if after in _BEING else ())


def _is_title(text: str, before: str, following: Sequence[str]) -> bool:
    """Whether a form of address stands where a name may follow, and no verb ("does the boat *miss* it")."""
    may_stand = text in _TITLES and (text != "miss" or not before or before in _BEING | _WH | _BEFORE_NAMES)
    return may_stand and bool(following) and following[0] not in FUNCTION


def _is_call(text: str, before: str, following: Sequence[str]) -> bool:
    """Whether the word is only called out at the beginning or the end."""
    return (text in _OPENING and not before and bool(following)) or (
        text in _CLOSING and bool(before) and not following
    )


def _is_for(texts: Sequence[str], place: int, names: Callable[[str], bool]) -> bool:
    """Whether a 4 is "for", as no number can stand there: "the rate 4 nurses", "asked 4 help"."""
    before, following = texts[place - 1] if place else "", texts[place + 1 :]
    if not before or before in NUMBERED or not following or following[0] in _PARTLY:
        return False
    if following[0].isdecimal():
        # "4 30 minutes".
        is_counting = following[1:2] and following[1].isalpha() and following[1] not in _PARTLY
        return before not in FUNCTION and (len(following[0]) == _YEAR_DIGITS or bool(is_counting))
    if following[0] in _AFTER_FOR and not _is_counted(following[:2]) and before not in FUNCTION | _BEING:
        return True
    if _is_counted(following):
        return _is_rated(before) and _DOING.isdisjoint(texts[:place])
    if before in _FOR | _RATED or f"{before}g" in _FOR:
        return True
    if before in ("it", "this", "that"):
        return not _USING.isdisjoint(texts[max(0, place - 2) : place - 1])
    return before not in FUNCTION | _BEING and names(following[0])


def _is_rated(word: str) -> bool:
    return word in _RATED or (word.endswith(_RATED_ENDINGS) and len(word) > _SHORTEST_RATED)


def _is_counted(following: Sequence[str]) -> bool:
    """Whether a noun in the plural, which a number may count, comes before the next function word."""
    for text in following:
        if text in _PLURALS or (text.endswith("s") and not text.endswith(("ss", "us", "is"))):
            return True
        if text in FUNCTION:
            return False
    return False


def _is_to(before: str, following: Sequence[str], names: Callable[[str], bool]) -> bool:
    """Whether a 2 is "to" ("according 2 her", "yes 2 the bridge", "sail 2 Orla"): no number stands there."""
    if not following or following[0][0].isdecimal() or before in NUMBERED:
        return False
    if before in _TO | _MOVING and not _is_counted(following):
        return before in _TO or names(following[0])
    return before not in _LISTING and following[0] in _OBJECTS
