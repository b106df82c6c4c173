"""Words that are taken for others by how they sound or are typed, told by what stands beside them."""

from __future__ import annotations

from rapidfuzz import process
from rapidfuzz.distance import OSA

from facts.matching.english.dictionary import is_english
from facts.matching.english.lexicon import COMPARING, MEASURES
from facts.matching.english.words import Word, stem
from facts.matching.reading.kinds.vocabulary import AUX, LEADING, WH
from facts.matching.recall.index import Index

_SHORTEST = 3
_HOW = MEASURES | {"many", "much"}


def put_right(words: list[Word], index: Index) -> list[Word]:
    """``words`` with those put right that are English but cannot be meant where they stand ("when *dose* it
    open", "more *then* ten")."""
    texts = ["", *(word.text for word in words), ""]
    made = list(words)
    for place in range(len(words)):
        before, text, after = texts[place : place + 3]
        asked = not WH.isdisjoint(texts[: place + 1])
        meant = _meant_between(before, text, after, asked=asked)
        if meant and not index.knows(text):
            made[place] = Word(meant, stem(meant))
            texts[place + 1] = meant
    return made


def _meant_between(before: str, text: str, after: str, *, asked: bool) -> str:
    """What is meant by a word that is mistaken for another between these two, or nothing; ``asked`` where a
    word that asks stands before it."""
    opens = not before and after in AUX and text not in WH and not is_english(text)
    if opens and (meant := _asked_by(text)):
        return meant
    if text == "dose":
        is_verb = before in ("", *WH, *_HOW) or (asked and before.endswith("s"))
        return "does" if is_verb and after not in AUX | {"of", ""} else ""
    if text in ("were", "wear", "ware", "wer"):
        is_where = after in AUX and before in ("", *LEADING)
        return "where" if is_where else "were" if text == "wer" else ""
    if text == "hwo":
        return "how" if after in MEASURES | {"many", "much", "come", "do", "does", "did"} else "who"
    if before == "how" and text not in _HOW | AUX and text.isalpha() and not is_english(text):
        near = process.extractOne(text, _HOW, scorer=OSA.distance, score_cutoff=1)
        return near[0] if near and len(text) > _SHORTEST else ""
    if text == "then":
        return "than" if before in ("more", "less", "fewer", "rather") or _is_comparative(before) else ""
    return ""


def _asked_by(text: str) -> str:
    """The word that asks, of which an unknown one before "is" or "did" is a slip: rather with a letter too
    many or too few than with another one ("whay": why)."""
    near = [word for word in sorted(WH) if OSA.distance(text, word) == 1]
    return min(near, key=lambda word: len(word) == len(text), default="")


def _is_comparative(word: str) -> bool:
    return word in COMPARING and word.endswith("er")
