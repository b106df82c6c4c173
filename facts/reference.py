"""The reference line of a source, as a person reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

_NAMED = 3  # authors named in full; of more, the first
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?")
_DECADE = re.compile(r"\d{3}X")
_CENTURY = re.compile(r"\d{2}XX")


def render(source: Json, sources: Mapping[str, Json]) -> str:
    """The reference of ``source`` (CSL-JSON names), with those that it is based on among ``sources``.

    A copy is given as its original, and then what was read: "Han Chen and Stef W. Knight, “Inside the
    Boom”, Axios, 29 March 2023 (read in a repost of 30 March 2023, abridged)". Parts that the source
    does not have are left out.
    """
    *copies, original = _chain(source, sources)
    if original.get("is_based_on"):  # not there, so that its place and date are not known
        copies.append(original)
        original = {name: original[name] for name in ("id", "author", "title") if name in original}
    read_in = ", taken from ".join(_copy(copy) for copy in copies)
    return f"{_original(original)} (read in {read_in})" if copies else _original(original)


def _chain(source: Json, sources: Mapping[str, Json]) -> Iterator[Json]:
    """The source, what it is based on, what that is based on: each once."""
    seen = set()
    following: Json | None = source
    while following is not None and following.get("id") not in seen:
        seen.add(following.get("id"))
        yield following
        based_on = following.get("is_based_on")
        following = sources.get(based_on) if based_on else None


def _original(source: Json) -> str:
    title = source.get("title")
    parts = [
        _authors(source.get("author", [])),
        f"“{_inner_quotes(title)}”" if title else "",
        _publication(source),
        date_in_words(source.get("issued") or ""),
    ]
    return ", ".join(part for part in parts if part) or source.get("id", "")


def _copy(source: Json) -> str:
    publisher, issued = _publication(source), date_in_words(source.get("issued") or "")
    abridged = "abridged" if source.get("elision_marker") else ""
    if publisher:
        parts = [f"a repost by {publisher}", issued, abridged]
    else:
        parts = [f"a repost of {issued}" if issued else "a repost", abridged]
    return ", ".join(part for part in parts if part)


def _publication(source: Json) -> str:
    publication: str = source.get("container-title") or source.get("publisher") or ""
    return publication


def _authors(authors: list[Json]) -> str:
    names = [_name(author) for author in authors]
    if len(names) > _NAMED:
        return f"{names[0]} and others"
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def _name(author: Json) -> str:
    return author.get("literal") or " ".join(author[part] for part in ("given", "family") if author.get(part))


def _inner_quotes(title: str) -> str:
    return title.translate(str.maketrans("“”", "‘’"))


def date_in_words(edtf: str) -> str:
    """An EDTF date or interval in words: "29 March 2023", "the 1980s", "January to February 2023".

    What is none comes back as it is.
    """
    first, slash, second = edtf.partition("/")
    if not slash or first == second:
        return _date_in_words(first)
    if second == "..":
        return f"since {_date_in_words(first)}"
    start, end = _date_in_words(first).split(), _date_in_words(second).split()
    if len(start) == len(end):  # "1 March 2023 to 29 March 2023" says March twice
        while len(start) > 1 and start[-1] == end[len(start) - 1]:
            start.pop()
    return f"{' '.join(start)} to {' '.join(end)}"


def _date_in_words(edtf: str) -> str:
    if _CENTURY.fullmatch(edtf):
        return f"between {edtf[:2]}00 and {edtf[:2]}99"
    if _DECADE.fullmatch(edtf):
        return f"the {edtf[:3]}0s"
    found = _DATE.fullmatch(edtf)
    if not found:
        return edtf
    year, month, day = found.groups()
    words = [day.lstrip("0") if day else "", _MONTHS[int(month) - 1] if month else "", year]
    return " ".join(word for word in words if word)
