"""A fact as lines to edit, and back."""

from pathlib import Path

import pytest

from bot.discord.curating import fields, ids, referring
from bot.discord.errors import Refused
from facts import packs
from facts.model import parse_fact
from facts.packs.pack import fact_data

PACKS = [*packs.shipped(), Path(__file__).parents[3] / "packs" / "harbour-towns"]


@pytest.fixture(scope="module", params=PACKS, ids=lambda folder: folder.name)
def pack(request: pytest.FixtureRequest) -> packs.Pack:
    return packs.read_pack(request.param)


def test_a_fact_whose_lines_are_not_touched_is_the_same_to_the_letter(pack: packs.Pack) -> None:
    for each in pack.facts:
        fact = each.to_json()
        again = fields.laid_over(fact, fields.lines(fact))
        assert again == fact
        assert list(fields.differing(fact, again)) == []


def test_a_fact_typed_anew_from_its_lines_is_the_same(pack: packs.Pack) -> None:
    for each in pack.facts:
        fact = each.to_json()
        bare = {key: fact[key] for key in ("id", "kind", "statement", "citations", "rank", "status")}
        for key in ("questions", "rank_reason", "replaced_by"):
            if key in fact:
                bare[key] = fact[key]
        typed = fields.laid_over(bare, fields.lines(fact))
        given, wanted = fact_data(parse_fact(typed)), fact_data(parse_fact(fact))
        if given.get("text") != wanted.get("text"):  # of a quote over several lines the breaks are lost
            given["text"] = wanted["text"]
        assert given == wanted


def test_a_reference_typed_anew_is_the_same(pack: packs.Pack) -> None:
    for source in pack.sources:
        plain = source.to_json()
        typed = referring.read(referring.written(plain))
        left = {"id", "title", "sha256", "length", "status"}
        assert typed == {key: value for key, value in plain.items() if key not in left}


@pytest.mark.parametrize("line", ["colour: red", "no colon", "names: Ines Duarte", "names: Ines (wizard)"])
def test_a_line_that_is_none_is_refused_with_what_there_is(line: str) -> None:
    with pytest.raises(Refused, match=r"unit|person"):
        fields.laid_over({"kind": "figure"}, line)


def test_a_custom_id_is_read_back_and_a_long_id_is_found_again() -> None:
    long = f"the-tram-{'x' * 90}"
    made = ids.make("edit", ids.handle(long), 3)
    assert len(made) <= 100
    verb, (handle, seen) = ids.parse(made) or ("", ("", ""))
    assert (verb, seen) == ("edit", "3")
    assert ids.resolve(handle, ["other", long]) == long
    assert ids.parse("fn:ctx:a:b") is None
