"""Whose words a question asks for, to whom they were told, and who is named as reporting the answer."""

from __future__ import annotations

from collections.abc import Sequence

from facts.matching.kinds.kind import Kind, Wanted
from facts.matching.kinds.vocabulary import AUX, COPULA, DO, STOPS, WH
from facts.matching.lexicon import FUNCTION, SAY, STORY_NOUNS
from facts.matching.words import Word, stem

_SPEAKING = frozenset(stem(text) for text in SAY - {"give", "put", "point", "add", "feel", "cite", "recall"})


def speaker(texts: list[str], words: Sequence[Word], at: int) -> Wanted | None:
    """The speaker of "what did SPEAKER say about …" where a verb of saying follows."""
    if at + 1 >= len(texts) or texts[at + 1] not in DO | AUX or texts[at + 1] in COPULA:
        return None
    for place in range(at + 2, min(at + 12, len(texts))):
        if (
            texts[place] in ("who", "that", "which", "for", "because", "and", "than", "with")
            and place > at + 2
        ):
            return None
        if _speaks(words[place]) and place > at + 2:
            subject = [word for word in words[at + 2 : place] if word.text not in FUNCTION]
            named = () if all(w.text in STORY_NOUNS for w in subject) else tuple(w.stem for w in subject)
            hearer = told(texts, words, place)
            return Wanted(Kind.SAID, speaker=named, recipient=hearer, consumed=frozenset({place}))
    return None


def _speaks(word: Word) -> bool:
    """Whether it is a verb of saying, and no noun made of one ("respondents", "reporter")."""
    return word.stem in _SPEAKING and not word.text.endswith(("ent", "ents", "er", "ers", "ion", "ions"))


def told(texts: list[str], words: Sequence[Word], place: int) -> tuple[str, ...]:
    """Of whom the verb of telling at ``place`` says that he was told."""
    if words[place].stem != "tell":
        return ()
    following = (
        spot for spot in range(place + 1, len(texts)) if texts[spot] not in ("the", "a", "an", "his", "her")
    )
    spot = next(following, None)
    return (words[spot].stem,) if spot is not None and texts[spot] not in FUNCTION else ()


def whose(texts: list[str], words: Sequence[Word], run: list[int], spot: int) -> tuple[str, ...]:
    """Whose words: "Sam's quote", "a quote by Sam", "sam quote"."""
    if texts[spot + 1 : spot + 2] in (["by"], ["from"], ["of"]):
        return _up_to_stop(texts, words, spot + 2)
    return tuple(words[place].stem for place in run if place < spot and texts[place] not in FUNCTION)


def attribution(texts: list[str], words: Sequence[Word]) -> tuple[tuple[str, ...], frozenset[int]]:
    """The stems of whom the question names behind "according to" or in "in X's view"."""
    if "according" in texts:
        place = texts.index("according")
        return _up_to_stop(texts, words, place + 2), frozenset({place})
    for place, text in enumerate(texts):
        if text in ("view", "opinion", "eyes", "words") and place > 1 and words[place - 1].owner:
            start = place - 1
            while start > 0 and texts[start - 1] != "in":
                start -= 1
            if start:
                return tuple(words[spot].stem for spot in range(start, place)), frozenset({place})
    return (), frozenset()


def _up_to_stop(texts: list[str], words: Sequence[Word], start: int) -> tuple[str, ...]:
    made = []
    for place in range(start, len(texts)):
        if texts[place] in STOPS | WH and texts[place] not in ("the", "a"):
            break
        if texts[place] not in FUNCTION:
            made.append(words[place].stem)
    return tuple(made)
