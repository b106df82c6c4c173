"""Finding against a twin that is slow and obvious: it folds every stretch of the document anew."""

import re
import unicodedata
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from facts.anchoring import Anchoring, Outcome, Selector, find, reanchor
from facts.errors import AnchorError, NearMiss, WordsAmbiguous, WordsNotFound

# Few characters, so that words repeat, and each that folding treats in a way of its own.
CHARACTERS = "aab2é5 .,-’'“\"\n\N{NO-BREAK SPACE}\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}…ﬁ½²−—中=≠"
CHARACTERS += "\N{COMBINING ACUTE ACCENT}\N{COMBINING LONG SOLIDUS OVERLAY}"
documents = st.text(CHARACTERS, max_size=14)
markers = st.sampled_from([None, "a…", "{b}", "2 5"])
WORD = re.compile(r"(?:[aab2e5½fi]|(?<=[25])[.,'](?=[25]))+")
INVISIBLE = "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}"


def folded(text: str) -> str:
    for char in INVISIBLE:
        text = text.replace(char, "")
    text = "".join(char if char in "½²" else unicodedata.normalize("NFKD", char) for char in text)
    text = text.replace("\N{COMBINING ACUTE ACCENT}", "")
    for one, other in ("’'", '“"', "−-", "—-"):
        text = text.replace(one, other)
    return " ".join(text.split()) if text.strip() else " " * bool(text)


def padded(text: str) -> str:
    """``folded``, with one space where white space is at the start or end."""
    return folded(f"a{text}a")[1:-1]


def begins_or_ends_well(document: str, start: int, end: int) -> bool:
    edges = document[start], document[end - 1]
    if any(char.isspace() or char in INVISIBLE for char in edges):
        return False
    rest = document[end:].lstrip(INVISIBLE)
    if rest and unicodedata.category(rest[0]) == "Mn":
        return False
    if unicodedata.category(document[start]) != "Mn":
        return True
    # A mark belongs to what stands before it; an accent on nothing is dropped.
    before = document[:start].rstrip(INVISIBLE + "\N{COMBINING ACUTE ACCENT}")
    lone = not before or before[-1].isspace()
    return document[start] == "\N{COMBINING LONG SOLIDUS OVERLAY}" and lone


def is_part_of_a_word(document: str, start: int, end: int) -> bool:
    before, words, after = padded(document[:start]), padded(document[start:end]), padded(document[end:])
    edges = {len(before), len(before) + len(words)}
    return any(
        whole.start() < edge < whole.end()
        for edge in edges
        for whole in WORD.finditer(before + words + after)
    )


def has_a_sign(document: str, start: int) -> bool:
    before = document[:start]
    if not document[start].isdecimal() or before[-1:] not in ("-", "−"):
        return False
    return before[:-1] == "" or before[-2].isspace()


def crosses(document: str, start: int, end: int, marker: str | None) -> bool:
    if marker is None:
        return False
    text, before, words = padded(document), padded(document[:start]), padded(document[start:end])
    begin = len(before)
    mark = folded(marker)
    return any(
        text.startswith(mark, at) and at < begin + len(words) and at + len(mark) > begin
        for at in range(len(text))
    )


def places(document: str, words: str, marker: str | None) -> list[tuple[int, int]]:
    wanted = folded(words).strip()
    return [
        (start, end)
        for start in range(len(document))
        for end in range(start + 1, len(document) + 1)
        if wanted
        and padded(document[start:end]) == wanted
        and begins_or_ends_well(document, start, end)
        and not is_part_of_a_word(document, start, end)
        and not has_a_sign(document, start)
        and not crosses(document, start, end, marker)
    ]


def found_places(document: str, words: str, marker: str | None) -> list[tuple[int, int]]:
    try:
        found = find(document, words, elision_marker=marker)
    except WordsNotFound:
        return []
    except WordsAmbiguous as error:
        return list(error.places)
    return [(found.start, found.end)]


@given(documents, st.data(), markers)
def test_the_twin_finds_the_same_places(document: str, data: st.DataObject, marker: str | None) -> None:
    cut = st.integers(0, len(document))
    words = data.draw(documents | st.builds(lambda a, b: document[min(a, b) : max(a, b)], cut, cut))
    assert found_places(document, words, marker) == places(document, words, marker)


@st.composite
def citations(draw: st.DrawFn) -> tuple[str, Selector]:
    """A document and a citation found in it, of words that stand there once."""
    before, after = draw(documents), draw(documents)
    document = f"{before} here {after}"
    start = draw(st.integers(0, len(before) + 1))
    end = draw(st.integers(len(before) + 5, len(document)))
    try:
        return document, find(document, document[start:end])
    except WordsNotFound:  # the stretch begins or ends in the middle of something
        return document, find(document, "here")


@given(citations())
def test_what_is_found_is_the_document_and_is_found_again(cited: tuple[str, Selector]) -> None:
    document, found = cited
    assert document[found.start : found.end] == found.exact
    assert document[: found.start].endswith(found.prefix)
    assert document[found.end :].startswith(found.suffix)
    assert reanchor(document, found) == Anchoring(Outcome.RESOLVED, found)


@given(citations(), documents, st.integers(0, 30))
def test_a_changed_document_keeps_the_words_or_fails(
    cited: tuple[str, Selector], inserted: str, at: int
) -> None:
    document, found = cited
    changed = document[:at] + inserted + document[at:]
    again = reanchor(changed, found)
    assert (again.selector is None) == (again.outcome is Outcome.FAILED) == (again.error is not None)
    if again.selector is not None:
        assert padded(again.selector.exact) == padded(found.exact)
        assert again.selector.exact == changed[again.selector.start : again.selector.end]
        assert (again.selector == found) == (again.outcome is Outcome.RESOLVED)


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=5), st.text(max_size=5))
def test_any_text_at_all_gives_its_words_or_an_anchor_error(
    document: str, words: str, prefix: str, suffix: str
) -> None:
    with suppress(AnchorError):
        found = find(document, words, prefix=prefix, suffix=suffix, elision_marker="…")
        assert found.exact == document[found.start : found.end]


@given(st.text("abc15% .", max_size=40), st.text("abc15% .", min_size=1, max_size=12))
def test_a_near_miss_is_the_document_and_says_what_differs(document: str, words: str) -> None:
    near: tuple[NearMiss, ...] = ()
    try:
        find(document, words)
    except WordsNotFound as error:
        near = error.near
    except WordsAmbiguous:
        pass
    assert all(miss.words == document[miss.start : miss.end] != "" for miss in near)
    assert all(miss.difference for miss in near)
