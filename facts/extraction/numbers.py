"""The numbers of a sentence, in digits and in words, with what they are worth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from text_to_num import text2num

_DIGITS = r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_MONEY = r"(?:US|A|C|NZ|HK|S)?\$|£|€|¥|₹|(?:USD|EUR|GBP|CHF)\s"
_SIZE = r"\s?(?:million|billion|trillion|thousand|bn|mn|tn|k|m)\b"
_PER_CENT = r"\s?(?:%|percent\b|per\s+cent\b|pc\b)|\s?percentage points?\b"
_SMALL = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
_BIG = "hundred|thousand|million|billion|trillion"
_WORDS = rf"(?:(?:one|a|an)\s+(?:{_BIG})|(?:{_SMALL}))(?:(?:[\s-]+(?:and\s+)?)(?:one|{_SMALL}|{_BIG})\b)*"
_NAMED_PART = (
    r"(?P<count>one|an?|two|three|four|five|seven|nine)[\s-](?P<part>half|thirds?|quarters?|fifths?|tenths?)"
)
_ATOM = rf"(?:(?P<money>{_MONEY})\s?)?(?P<digits>{_DIGITS})(?P<size>{_SIZE})?(?P<cent>{_PER_CENT})?"
_PLAIN = re.sub(r"\?P<\w+>", "?:", _ATOM)

_OUT_OF = re.compile(
    rf"\b(?P<some>one|{_SMALL}|\d+)\s+(?:in|out\s+of)(?:\s+every)?\s+(?P<all>{_SMALL}|\d+)\b(?!\s*(?:%|per))",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"(?P<between>\bbetween\s+)?(?P<low>{_PLAIN})\s?(?P<to>to|–|—|-|and|or)\s?(?P<high>{_PLAIN})",
    re.IGNORECASE,
)
_PART = re.compile(rf"\b(?:{_NAMED_PART}|(?P<half>half))\b(?!-)", re.IGNORECASE)
_NUMBER = re.compile(_ATOM, re.IGNORECASE)
_IN_WORDS = re.compile(rf"\b(?P<words>{_WORDS})\b(?P<cent>{_PER_CENT})?", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:(?:tens|hundreds|many) of )?(?:dozens|hundreds|thousands|millions|billions)\b(?=\s+[a-z]|[.,;])",
    re.IGNORECASE,
)
_HALF_OF = re.compile(r"\s+(?:of|the|a|an|its|their|his|her|our)\b")
_THAN = re.compile(r"\b(?:(?:more|less|fewer) than|nearly|almost|about|around|roughly)\s+$", re.IGNORECASE)
_CHANGING = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_VARYING = re.compile(r"\b(?:rang|var)\w+\s+from\s+$", re.IGNORECASE)
_SIZES = {
    "k": 3,
    "thousand": 3,
    "m": 6,
    "mn": 6,
    "million": 6,
    "bn": 9,
    "billion": 9,
    "tn": 12,
    "trillion": 12,
}
_MONEYS = {"$": "dollars", "£": "pounds", "€": "euros", "¥": "yen", "₹": "rupees"} | {
    "USD": "dollars",
    "EUR": "euros",
    "GBP": "pounds",
    "CHF": "francs",
}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_ONES = {word: at for at, word in enumerate(["zero", "one", *_SMALL.split("|")[:9]])} | {"a": 1, "an": 1}
PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a sentence: where it stands, its ``value`` or the ends of its range, and its ``unit`` where
    it is a sum of money or a share. ``bare`` is true for digits alone, ``spelt`` for words."""

    start: int
    end: int
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    spelt: bool = False
    vague: bool = False
    grouped: bool = False

    @property
    def bare(self) -> bool:
        """Whether it may as well be a year, a label or anything else that is written in digits."""
        return not self.spelt and not self.grouped and self.unit is None and self.low is None


def numbers(sentence: str) -> list[Number]:
    """All of them, in order; none overlaps another."""
    taken: list[Number] = []
    for find in (_out_of, _ranges, _parts, _in_digits, _in_words, _vague):
        for number in find(sentence):
            if all(number.end <= other.start or number.start >= other.end for other in taken):
                taken.append(number)
    return sorted(taken, key=lambda number: number.start)


def _out_of(sentence: str) -> Iterator[Number]:
    for found in _OUT_OF.finditer(sentence):
        some, out_of = _worth(found["some"]), _worth(found["all"])
        if some < out_of <= 1000:
            yield Number(found.start(), found.end(), _share(some, out_of), unit=PERCENT, spelt=True)


def _ranges(sentence: str) -> Iterator[Number]:
    for found in _RANGE.finditer(sentence):
        if not _stands_alone(sentence, found.start("low"), found.end()):
            continue
        if (found["to"].lower() == "and") != bool(found["between"]) or found["to"].lower() == "or":
            continue
        before = sentence[: found.start()]
        if _CHANGING.search(before) and not _VARYING.search(before):
            continue
        low, high = _NUMBER.fullmatch(found["low"]), _NUMBER.fullmatch(found["high"])
        if low is None or high is None:
            continue
        least, most = _amount(low, size=low["size"] or high["size"]), _amount(high, size=high["size"])
        unit = _unit(high) or _unit(low)
        if least < most and not (unit is None and _is_year(low["digits"])):
            yield Number(found.start(), found.end(), low=least, high=most, unit=unit)


def _parts(sentence: str) -> Iterator[Number]:
    for found in _PART.finditer(sentence):
        if found["half"]:
            if _HALF_OF.match(sentence, found.end()) or _THAN.search(sentence[: found.start()]):
                yield Number(found.start(), found.end(), Decimal(50), unit=PERCENT, spelt=True)
            continue
        name, count = found["part"].lower().removesuffix("s"), _ONES[found["count"].lower()]
        if _PARTS[name] > count:
            value = _share(Decimal(count), Decimal(_PARTS[name]))
            yield Number(found.start(), found.end(), value, unit=PERCENT, spelt=True)


def _in_digits(sentence: str) -> Iterator[Number]:
    for found in _NUMBER.finditer(sentence):
        start = found.start("money") if found["money"] else found.start("digits")
        end = found.end()
        unit, size = _unit(found), (found["size"] or "").strip()
        if size == "m" and unit is None and not _counts_in_millions(sentence, found):
            size, end = "", found.end("digits")
        if not _stands_alone(sentence, start, end):
            continue
        grouped = "," in found["digits"] or bool(size) or "\u00a0" in found["digits"]
        yield Number(start, end, _amount(found, size=size), unit=unit, grouped=grouped)


def _in_words(sentence: str) -> Iterator[Number]:
    for found in _IN_WORDS.finditer(sentence):
        if not _stands_alone(sentence, found.start(), found.end()):
            continue
        try:
            words = re.sub(r"^an?\s", "one ", found["words"].lower())
            value = Decimal(text2num(words, "en"))
        except ValueError:
            continue
        yield Number(found.start(), found.end(), value, unit=PERCENT if found["cent"] else None, spelt=True)


def _vague(sentence: str) -> Iterator[Number]:
    for found in _VAGUE.finditer(sentence):
        yield Number(found.start(), found.end(), spelt=True, vague=True)


def _stands_alone(sentence: str, start: int, end: int) -> bool:
    """Whether it is neither a part of a word, nor of a longer number."""
    before, after = sentence[max(0, start - 2) : start], sentence[end : end + 2]
    if before and (
        before[-1].isalnum() or before[-1] in "_/#@^" or (before[-1] in "-–.:," and before[0].isalnum())
    ):
        return False
    return not (
        after
        and (
            after[0].isalnum()
            or after[0] in "_/@"
            or (after[0] in "-–:.," and len(after) > 1 and after[1].isalnum())
        )
    )


def _counts_in_millions(sentence: str, found: re.Match[str]) -> bool:
    """Whether the "m" of "1.2m pages" is no metre: it touches the number, and a noun comes after it."""
    touches = not (found["size"] or "")[:1].isspace()
    return touches and re.match(r"\s+[a-z]{3,}s\b", sentence[found.end() :]) is not None


def _amount(found: re.Match[str], *, size: str | None) -> Decimal:
    digits = Decimal(re.sub(r"[,\u00a0\u202f]", "", found["digits"]))
    return digits.scaleb(_SIZES.get((size or "").strip().lower(), 0))


def _unit(found: re.Match[str]) -> str | None:
    if found["money"]:
        sign = found["money"].strip()
        return _MONEYS.get(sign.upper()) or _MONEYS[sign[-1]]
    if found["cent"]:
        return "percentage points" if "point" in found["cent"] else PERCENT
    return None


def _worth(text: str) -> Decimal:
    return Decimal(text) if text.isdecimal() else Decimal(text2num(text.lower(), "en"))


def _share(some: Decimal, out_of: Decimal) -> Decimal | None:
    """The per cents, where they are exact: a third is no number of them."""
    share = some * 100 / out_of
    return share if share == share.quantize(Decimal("0.1")) else None


def _is_year(digits: str) -> bool:
    return re.fullmatch(r"1[5-9]\d\d|20\d\d|21\d\d", digits) is not None
