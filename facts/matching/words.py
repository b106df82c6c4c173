"""Text -> words: folding, splitting, number words and stems.

Questions and facts go through the same functions, so that what looks alike to a person is equal
here: case, accents, curly quotes, contractions, British and American spelling, plural and tense.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import Stemmer
from text_to_num import alpha2digit

from facts.matching.lexicon import IRREGULAR, UNSTEMMED

_STEMMER = Stemmer.Stemmer("english")

_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_SPLIT_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_GROUPED = re.compile(r"\b\d{1,3}(?:,\d{3})+\b")
_TOKEN = re.compile(r"\d+(?:\.\d+)?(?:st|nd|rd|th|s)?|[^\W\d_][^\W_]*(?:'[^\W\d_]+|(?<=s)')?|%")
_POSSESSIVE = re.compile(r"(?:'s|s')$")
_ABBREVIATED = {
    "won't": ("will", "not"),
    "can't": ("can", "not"),
    "shan't": ("shall", "not"),
    "cannot": ("can", "not"),
    "whats": ("what", "is"),
    "whos": ("who", "is"),
    "wheres": ("where", "is"),
    "hows": ("how", "is"),
    "whens": ("when", "is"),
    "dont": ("do", "not"),
    "doesnt": ("does", "not"),
    "didnt": ("did", "not"),
    "isnt": ("is", "not"),
    "arent": ("are", "not"),
    "wasnt": ("was", "not"),
    "werent": ("were", "not"),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "im": ("i", "am"),
    "thru": ("through",),
    "ppl": ("people",),
    "u": ("you",),
    "r": ("are",),
    "ur": ("your",),
    "abt": ("about",),
    "avg": ("average",),
    "wat": ("what",),
    "wats": ("what", "is"),
    "wut": ("what",),
    "hw": ("how",),
    "nr": ("number",),
    "num": ("number",),
    "bc": ("because",),
    "b4": ("before",),
    "yr": ("year",),
    "yrs": ("years",),
    "thats": ("that", "is"),
    "theres": ("there", "is"),
    "theyre": ("they", "are"),
    "youre": ("you", "are"),
    "weve": ("we", "have"),
    "theyve": ("they", "have"),
    "hasnt": ("has", "not"),
    "havent": ("have", "not"),
    "hadnt": ("had", "not"),
    "couldnt": ("could", "not"),
    "wouldnt": ("would", "not"),
    "shouldnt": ("should", "not"),
    "howd": ("how", "did"),
    "whered": ("where", "did"),
    "gonna": ("will",),
    "gotta": ("have", "to"),
    "hafta": ("have", "to"),
    "wanna": ("want", "to"),
    "gimme": ("give", "me"),
    "lemme": ("let", "me"),
    "dunno": ("do", "not", "know"),
    "kinda": ("kind", "of"),
    "sorta": ("sort", "of"),
    "outta": ("out", "of"),
    "lotta": ("lot", "of"),
    "dat": ("that",),
    "em": ("them",),
    "frm": ("from",),
    "hav": ("have",),
    "alrdy": ("already",),
    "smth": ("something",),
    "sth": ("something",),
    "sb": ("somebody",),
    "sbdy": ("somebody",),
    "ppls": ("people",),
    "wen": ("when",),
    "wich": ("which",),
    "wht": ("what",),
    "shes": ("she", "is"),
    "hes": ("he", "is"),
    "whys": ("why", "is"),
    "whyd": ("why", "did"),
    "whatd": ("what", "did"),
    "whod": ("who", "did"),
    "wher": ("where",),
    "2day": ("today",),
    "2gether": ("together",),
    "tmrw": ("tomorrow",),
    "dis": ("this",),
    "cuz": ("because",),
    "coz": ("because",),
    "becuz": ("because",),
    "y'all": ("you",),
    "approx": ("approximately",),
    "govt": ("government",),
    "whence": ("from", "where"),
}
_ENDINGS = {
    "'re": ("are",),
    "'ve": ("have",),
    "'ll": ("will",),
    "'m": ("am",),
    "'d": ("would",),
}
_IS_AFTER = frozenset("what who where when why how that it there he she here let".split())
_UNITS = "two|three|four|five|six|seven|eight|nine"
_NUMBER = (
    rf"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|{_UNITS}))?|ten|eleven|twelve"
    rf"|(?:thir|four|fif|six|seven|eigh|nine)teen|{_UNITS}"
)
_AFTER_ALONE = (
    "a|an|the|this|that|and|or|but|in|at|on|to|from|by|for|with|of|during|through|across|along|over|into|as"
    "|when|while|before|after|since|until|if|because|is|are|was|were|do|does|did|has|have|had|can|could|will"
)
_INFINITIVES = (
    "be|bring|build|buy|call|come|cross|do|find|get|give|go|have|help|hire|keep|know|leave|live|make|meet|pay"
    "|play|read|reach|ride|run|say|see|sell|show|stay|stop|take|talk|travel|try|use|visit|walk|wait|work|write"
)
# Lower case alone: what is texted. "W" with a full stop or a capital is an initial.
_TEXTED = (
    (
        re.compile(
            r"(?<![^\s,])y (?=(?:do|does|did|is|are|was|were|has|have|had|would|should|cant|dont|didnt|isnt"
            r"|the|they|he|she|it|so|no|not|ppl|people|more|r|u)\b)"
        ),
        "why ",
    ),
    (re.compile(r"(?<=[a-z] )n (?=[a-z])"), "and "),
    (
        re.compile(
            r"(?<=[a-z] )w (?=(?:an?|the|his|her|him|it|its|their|them|this|that|these|no|u|me|my)\b)"
        ),
        "with ",
    ),
    (re.compile(rf"(?<=[a-z] )2 (?=(?:{_INFINITIVES})\b)|(?<=how long )2 (?=[a-z])"), "to "),
    (re.compile(r"(?<=[a-z] )4 (?=(?:an?|the|what|which|who|it|this|that|him|her|them|me|u)\b)"), "for "),
    (re.compile(r"\b(name|list|give|give me|know) sum (?=[a-z]+s\b)"), r"\1 some "),
    (re.compile(r"(?<=[a-z] in )([0-2]\d)(?=\s*[?.!]*$)"), r"20\1"),
    # "What does it tell us": us is no country there.
    (
        re.compile(
            r"(?i:\b(tells?|told|shows?|showed|gives?|gave|teach|teaches|informs?|reminds?|lets?)) us\b"
        ),
        r"\1",
    ),
    # "The mean age".
    (re.compile(r"(?:^|\b(the|a|is|its|their) )mean (?=[a-z])"), r"\1 average "),
    # "Back in '21".
    (re.compile(r"(?<!\w)'([0-2]\d)\b(?!')"), r"20\1"),
)
_SPELLED_OUT = (
    (re.compile(r"\bper cent\b", re.IGNORECASE), "percent"),
    (re.compile(r"\bacc\.? (?=to\b)", re.IGNORECASE), "according "),
    # "The under-35s" are those under 35.
    (re.compile(r"\b((?:under|over|above|below)[ -]\d+)s\b", re.IGNORECASE), r"\1"),
    # "The under-thirties".
    (
        re.compile(r"\b(under|over)[ -](twen|thir|for|fif|six|seven|eigh|nine)ties\b", re.IGNORECASE),
        r"\1 \2ty",
    ),
    # "A thirty-minute walk": what is joined to a number keeps it from being read.
    (
        re.compile(
            rf"\b(?P<number>{_NUMBER})-(?!(?:one|{_UNITS}|third|half|quarter|fifth|tenth|hundred)s?\b)(?=[a-z])",
            re.IGNORECASE,
        ),
        r"\g<number> ",
    ),
    # "Twenty twenty-one" is a year.
    (re.compile(r"\btwenty[ -]twenty(?=-|\b)", re.IGNORECASE), "two thousand twenty"),
    (re.compile(r"\bex-(?=[a-z])", re.IGNORECASE), "former "),
    # "Industry-wise" says of what a thing is asked.
    (re.compile(r"(?<=[a-z])-wise\b", re.IGNORECASE), ""),
    (re.compile(r"\b(?:a|one)(?: mere)? tenth\b", re.IGNORECASE), "10 percent"),
    (re.compile(r"\b(?:a|one)(?: mere)? fifth of\b", re.IGNORECASE), "20 percent of"),
    (re.compile(r"\b(winter|season|year) ([0-3]\d)[/-](\d\d)\b", re.IGNORECASE), r"\1 20\2-\3"),
    (
        re.compile(
            r"\b((?:half|quarter|start|beginning|end|course|whole|all|year|years) of|early|late|mid)"
            r" '?([0-2]\d)(?=\s*(?:$|[?.!,;]|[a-z]))",
            re.IGNORECASE,
        ),
        r"\1 20\2",
    ),
    (
        re.compile(
            r"\b(in|since|for|of|from|by|early|late|spring|summer|autumn|winter) '([0-3]\d)\b", re.IGNORECASE
        ),
        r"\1 20\2",
    ),
    (
        re.compile(
            r"\b(?:all )?(?:by (?:him|her)self|on (?:his|her) own)"
            rf"(?=\s*(?:$|[^\w\s'’-]|(?:{_AFTER_ALONE})\b))",
            re.IGNORECASE,
        ),
        "alone",
    ),
    *_TEXTED,
    (re.compile(r"(?<!\S)w/o (?=\w)", re.IGNORECASE), "without "),
    (re.compile(r"(?<!\S)w/ ?(?=\w)", re.IGNORECASE), "with "),
)
_SMALL = {
    word: str(number)
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), start=1)
} | {"twenty": "20"}
_ONE_IN = re.compile(
    r"\b([2-9]|one|two|three|four|six|seven|eight|nine)[ -](?:in|out of)[ -](?:every )?"
    r"(4|5|10|20|four|five|ten|twenty)\b(?![.,:]\d| ?%| (?:percent|of|years?|months?|weeks?|days?)\b)",
    re.IGNORECASE,
)
"""Shares of which a hundredth is whole: "one in three" is about 33%, and no more than that."""
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})
_MAGNITUDES = {"k": 1_000, "thousand": 1_000, "million": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9}
_MAGNITUDE = re.compile(r"\b(\d+(?:\.\d+)?)[ -]?(k|thousand|million|m|billion|bn)\b", re.IGNORECASE)
_NUMBER_WORD = re.compile(
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty\b|ty-|hundred|thousand|[mb]illion",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text. ``text`` is folded, ``stem`` what is compared, ``owner`` is true where
    it had a possessive ending, ``name`` where it was written with a capital letter, ``grouped`` where
    it is a number with a thousands separator, as no year is written."""

    text: str
    stem: str
    owner: bool = False
    name: bool = False
    grouped: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it is a number in digits (number words have been turned into digits)."""
        # Not isdigit: that is also true of signs that are no part of a decimal number.
        return self.text[0].isdecimal()


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """NFKC, accents dropped, one kind of apostrophe; case is kept. Half of a surrogate pair, which stands
    for nothing and cannot be encoded, is dropped too.

    >>> fold("Darién’s")
    "Darien's"
    """
    if text.isascii():
        return text
    wide = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES)
    plain = unicodedata.normalize("NFD", wide)
    return "".join(letter for letter in plain if unicodedata.category(letter) not in ("Mn", "Cf", "Cs"))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The stem (Snowball English, Porter 2) of a folded, lower-case word, with irregular forms and
    British spellings brought together first."""
    word = IRREGULAR.get(word, word)
    if word in UNSTEMMED:
        return word
    # Looking for a few letters first takes a tenth of the time, and mostly none is there.
    if len(word) > 6 and "is" in word:
        word = re.sub(r"isation(s?)$", r"ization\1", word)
        word = re.sub(r"ise(d|s|r|rs)?$", r"ize\1", word)
        word = re.sub(r"ising$", "izing", word)
    if len(word) > 5 and "our" in word:
        word = re.sub(r"our(s|ed|ing|ers?)?$", r"or\1", word)
    if len(word) > 5 and "tre" in word:
        word = re.sub(r"tre(s?)$", r"ter\1", word)
    return str(_STEMMER.stemWord(word))


def split(text: str) -> list[Word]:
    """The words of a text in order. Contractions are written out, number words become digits."""
    return list(_split(text))


@lru_cache(maxsize=1_024)
def _split(text: str) -> tuple[Word, ...]:
    """The same, remembered: a fact that enters is read for one thing after another."""
    folded = _DOTTED.sub(lambda found: found[0].replace(".", ""), fold(text))
    for pattern, written in _SPELLED_OUT:
        folded = pattern.sub(written, folded)
    folded = _ONE_IN.sub(_share, folded)
    grouped = {found[0].replace(",", "") for found in _GROUPED.finditer(folded)}
    folded = _digits(_SPLIT_THOUSANDS.sub("", folded))
    lower = folded.lower()
    words: list[Word] = []
    for found in _TOKEN.finditer(lower):
        token = found[0]
        name = folded[found.start() : found.start() + 1].isupper() if len(folded) == len(lower) else False
        words.extend([Word(token, token, grouped=True)] if token in grouped else _expand(token, name))
    return tuple(words)


def _expand(token: str, name: bool) -> list[Word]:
    if token in _ABBREVIATED:
        return _plain(*_ABBREVIATED[token])
    if "'" not in token:
        return [Word(token, stem(token), name=name)]
    if token.endswith("n't") and len(token) > 3:
        return _plain(token[:-3], "not")
    for ending, parts in _ENDINGS.items():
        if token.endswith(ending):
            first = token[: -len(ending)]
            return [Word(first, stem(first), name=name), *_plain(*parts)]
    bare = _POSSESSIVE.sub("", token)
    if bare == token:
        bare = token.replace("'", "")
        return [Word(bare, stem(bare), name=name)]
    if token.endswith("'s") and bare in _IS_AFTER:
        return [Word(bare, stem(bare), name=name), *_plain("is")]
    if token.endswith("s'"):
        bare += "s"
    return [Word(bare, stem(bare), owner=True, name=name)]


def _plain(*texts: str) -> list[Word]:
    return [Word(text, stem(text)) for text in texts]


def _digits(text: str) -> str:
    """Number words as digits: "two thousand" -> 2000, "1.2 million" -> 1200000; "one" and "first",
    which are mostly no numbers, stay as they are."""
    text = _MAGNITUDE.sub(_times, text)
    return alpha2digit(text, "en", threshold=2) if _NUMBER_WORD.search(text) else text


def _share(found: re.Match[str]) -> str:
    """ "One in ten" as a share."""
    part, whole = (_SMALL.get(text.lower(), text) for text in found.groups())
    return f"{Decimal(part) * 100 / Decimal(whole):.0f} percent"


def _times(found: re.Match[str]) -> str:
    product = Decimal(found[1]) * _MAGNITUDES[found[2].lower()]
    return f"{product.normalize():f}"


def stems(text: str) -> list[str]:
    """The stems of a text in order."""
    return [word.stem for word in split(text)]
