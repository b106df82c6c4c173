"""Writing packs: the same pack, the same bytes, and the work of people's hands kept."""

from dataclasses import replace
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facts.errors import FootnoteError, PackError
from facts.model import parse_fact, parse_pack_info, parse_source
from facts.packs import AnyFact, Pack, read_pack, shipped, write_pack

HERE = Path(__file__).parent
PACKS = [
    *shipped(),
    *(HERE.parents[1] / "packs" / name for name in ("tarnwick-yard", "lorrey-coast")),
]

INFO = parse_pack_info(
    {
        "id": "towns",
        "title": "Three towns",
        "description": "Bicycles",
        "glossary": {
            "synonyms": [["bicycle", "bike"]],
            "entities": [{"name": "Darién Gap", "type": "place", "aliases": ["Darien jungle", "the Gap"]}],
        },
    }
)
LEDGER = parse_source(
    {
        "id": "ledger",
        "type": "article",
        "title": "Two ways across",
        "author": [{"family": "Marrable", "given": "Ilse"}],
        "issued": "2024-06-12",
        "elision_marker": "[…]",
        "sha256": "0" * 64,
        "length": 1000,
    }
)


def fact(id: str = "hires", **changes: Any) -> AnyFact:
    plain = {
        "id": id,
        "kind": "figure",
        "statement": "Bicycles were hired 58,000 times in 2023.",
        "questions": ["How many hires?", "hires 2023"],
        "variable_measured": "hires",
        "observation_about": "bicycles",
        "value": "58000",
        "unit_text": "hires",
        "value_text": "58,000",
        "observation_date": "2023",
        "attributed_to": "Gullwheel",
        "citations": [{"source": "ledger", "exact": "58,000", "prefix": "\n• ", "start": 3, "end": 9}],
        "entities": [{"name": "Gullwheel", "type": "organisation"}],
        "tags": ["bicycles", "2023"],
    }
    return parse_fact(plain | changes)


def pack(*facts: AnyFact) -> Pack:
    return Pack(INFO, (LEDGER,), facts)


def written(folder: Path, name: str = "ledger/facts.yaml") -> str:
    return (folder / name).read_bytes().decode()


def test_a_pack_is_written_so_that_a_pull_request_reads_well(tmp_path: Path) -> None:
    long = (
        "Over all of the year, hires of bicycles in the three towns came to 58,000, the scheme that runs " * 2
    )
    write_pack(pack(fact(), fact("long", statement=long, rank="preferred")), tmp_path)
    assert written(tmp_path, "pack.yaml") == dedent(
        """\
        id: "towns"
        title: "Three towns"
        description: "Bicycles"
        glossary:
          synonyms:
            - ["bicycle", "bike"]
          entities:
            - {name: "Darién Gap", type: "place", aliases: ["Darien jungle", "the Gap"]}
        """
    )
    assert written(tmp_path, "ledger/source.yaml") == dedent(
        f"""\
        id: "ledger"
        type: "article"
        title: "Two ways across"
        author:
          - family: "Marrable"
            given: "Ilse"
        issued: "2024-06-12"
        sha256: "{"0" * 64}"
        length: 1000
        elision_marker: "[…]"
        """
    )
    first, second = written(tmp_path).split("\n\n")
    assert first == dedent(
        """\
        - id: "hires"
          kind: "figure"
          statement: "Bicycles were hired 58,000 times in 2023."
          questions:
            - "How many hires?"
            - "hires 2023"
          variable_measured: "hires"
          observation_about: "bicycles"
          value: "58000"
          unit_text: "hires"
          value_text: "58,000"
          observation_date: "2023"
          attributed_to: "Gullwheel"
          citations:
            - exact: "58,000"
              prefix: "\\n• "
              start: 3
              end: 9
          entities:
            - {name: "Gullwheel", type: "organisation"}
          tags: ["bicycles", "2023"]"""
    )
    assert second.endswith('  tags: ["bicycles", "2023"]\n  rank: "preferred"\n')
    assert max(len(line) for line in second.splitlines()) <= 110


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_export_import_export_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    pack = read_pack(folder)
    first = write_pack(pack, tmp_path / "first")
    assert read_pack(tmp_path / "first") == pack
    second = write_pack(read_pack(tmp_path / "first"), tmp_path / "second")
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


HAND = """\
# Facts of the Ledger, checked by hand.

- id: hires   # do not rename
  kind: figure
  statement: >-   # the sentence shown
    Bicycles were hired
    58,000 times in 2023.

  # Ways to ask, the formal one first.
  questions:
    - How many hires?   # formal
    # telegram style
    - 'hires 2023'
  variable_measured: hires
  observation_about: bicycles
  value: 58000   # from the table
  unit_text: hires
  value_text: 58,000
  observation_date: 2023
  modifier: exact
  attributed_to: Gullwheel
  citations:
    - source: ledger
      exact: "58,000"   # the table's
      prefix: "\\n• "
      start: 3
      end: 9
  entities:
    - name: Gullwheel
      type: organisation   # it is run by the council
      aliases: []
  tags: [bicycles, "2023"]   # two


# The second.
-   id: fares
    kind: statement
    statement: Fares rose.
    asserted_by: Ledger
    note-free: {}
    citations:
      - {exact: Fares, start: 20, end: 25}

# The end.
"""


@pytest.fixture
def by_hand(tmp_path: Path) -> Path:
    """A folder with facts written by a person, in a style of their own."""
    write_pack(Pack(INFO, (LEDGER,)), tmp_path)
    hand = HAND.replace("    note-free: {}\n", "")
    (tmp_path / "ledger/facts.yaml").write_bytes(hand.encode())
    return tmp_path


def test_a_file_that_says_the_same_already_is_left_alone(by_hand: Path) -> None:
    before = written(by_hand)
    assert write_pack(read_pack(by_hand), by_hand) == []
    assert written(by_hand) == before


def changed_lines(folder: Path, pack: Pack) -> tuple[list[str], list[str]]:
    """The lines that go and those that come when ``pack`` is written there."""
    old = written(folder).splitlines()
    write_pack(pack, folder)
    assert read_pack(folder) == pack
    new = written(folder).splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


def changed(folder: Path, id: str, **changes: Any) -> Pack:
    there = read_pack(folder)
    facts = [parse_fact(fact.to_json() | changes) if fact.id == id else fact for fact in there.facts]
    return replace(there, facts=tuple(facts))


@pytest.mark.parametrize(
    ("changes", "gone", "new"),
    [
        ({"value": "58001"}, ["  value: 58000   # from the table"], ['  value: "58001"   # from the table']),
        (
            {"statement": "Bicycles were hired."},
            [
                "  statement: >-   # the sentence shown",
                "    Bicycles were hired",
                "    58,000 times in 2023.",
            ],
            ['  statement: "Bicycles were hired."  # the sentence shown'],
        ),
        (
            {"questions": ["How many hires?", "number of hires", "hires 2023"]},
            [],
            ['    - "number of hires"'],
        ),
        (
            {"questions": ["How many hires in 2023?", "hires 2023"]},
            ["    - How many hires?   # formal"],
            ['    - "How many hires in 2023?"   # formal'],
        ),
        ({"questions": ["How many hires?"]}, ["    # telegram style", "    - 'hires 2023'"], []),
        (
            {"tags": ["bicycles"]},
            ['  tags: [bicycles, "2023"]   # two'],
            ['  tags: ["bicycles"]   # two'],
        ),
        ({"measurement_method": "docks"}, [], ['  measurement_method: "docks"']),
        ({"modifier": "about"}, ["  modifier: exact"], ['  modifier: "about"']),
        (
            {"entities": [{"name": "Gullwheel", "type": "organisation", "aliases": ["GW"]}]},
            ["      aliases: []"],
            ['      aliases: ["GW"]'],
        ),
        (
            {
                "entities": [
                    {"name": "Gullwheel", "type": "group"},
                    {"name": "Tarn", "type": "place"},
                ]
            },
            ["      type: organisation   # it is run by the council"],
            [
                '      type: "group"   # it is run by the council',
                '    - {name: "Tarn", type: "place"}',
            ],
        ),
        (
            {"citations": [{"source": "ledger", "exact": "58,000", "start": 4, "end": 10}]},
            ['      prefix: "\\n• "', "      start: 3", "      end: 9"],
            ["      start: 4", "      end: 10"],
        ),
    ],
)
def test_only_what_differs_is_written_anew(
    by_hand: Path, changes: dict[str, Any], gone: list[str], new: list[str]
) -> None:
    assert changed_lines(by_hand, changed(by_hand, "hires", **changes)) == (gone, new)


def test_a_fact_in_a_style_of_its_own_is_changed_in_it(by_hand: Path) -> None:
    pack = changed(by_hand, "fares", statement="Fares fell.", tags=["fares"])
    assert changed_lines(by_hand, pack) == (
        ["    statement: Fares rose."],
        ['    statement: "Fares fell."', '    tags: ["fares"]'],
    )


def test_a_new_fact_comes_at_the_end_and_one_that_is_gone_takes_its_comment_along(by_hand: Path) -> None:
    there = read_pack(by_hand)
    write_pack(replace(there, facts=(*there.facts[:1], fact("new"))), by_hand)
    first, _, rest = written(by_hand).partition("  tags: [bicycles")
    assert HAND.startswith(first)
    assert rest.startswith(', "2023"]   # two\n\n- id: "new"\n')
    assert "The second" not in rest
    assert [fact.id for fact in read_pack(by_hand).facts] == ["hires", "new"]


def test_the_order_of_a_file_is_kept(by_hand: Path) -> None:
    there = read_pack(by_hand)
    assert write_pack(replace(there, facts=there.facts[::-1]), by_hand) == []


def test_a_file_in_a_style_that_leaves_no_room_is_written_anew(by_hand: Path) -> None:
    file = by_hand / "ledger/facts.yaml"
    strange = file.read_text(encoding="utf-8").replace(
        "statement: Fares rose.", "? statement\n    : Fares rose."
    )
    file.write_text(strange, encoding="utf-8")
    write_pack(changed(by_hand, "fares", statement="Fares fell."), by_hand)
    assert read_pack(by_hand).facts[1].statement == "Fares fell."
    file.write_text("[]", encoding="utf-8")
    assert write_pack(pack(), by_hand) == []
    write_pack(pack(fact()), by_hand)
    assert read_pack(by_hand) == pack(fact())


def test_a_change_of_what_an_alias_stands_for_is_written_anew(by_hand: Path) -> None:
    file = by_hand / "ledger/facts.yaml"
    aliased = file.read_text(encoding="utf-8").replace("statement: Fares rose.", "statement: *rose")
    file.write_text(aliased.replace("value_text: 58,000", "value_text: &rose Fares rose."), encoding="utf-8")
    write_pack(changed(by_hand, "hires", value_text="58,000"), by_hand)
    assert read_pack(by_hand).facts[1].statement == "Fares rose."
    assert "*rose" not in written(by_hand)


def test_windows_line_breaks_stay(by_hand: Path) -> None:
    file = by_hand / "ledger/facts.yaml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    write_pack(changed(by_hand, "hires", value="1", questions=["a?", "b?", "c?"]), by_hand)
    assert file.read_bytes().count(b"\n") == file.read_bytes().count(b"\r\n")
    assert b'value: "1"   # from the table' in file.read_bytes()


def test_comments_in_a_file_without_facts_stay(tmp_path: Path) -> None:
    write_pack(pack(), tmp_path)
    (tmp_path / "ledger/facts.yaml").write_text("# One fact a block.\n", encoding="utf-8")
    write_pack(pack(fact()), tmp_path)
    assert written(tmp_path).startswith('# One fact a block.\n- id: "hires"')


def test_a_file_that_has_no_facts_any_more_goes(tmp_path: Path) -> None:
    write_pack(pack(fact()), tmp_path)
    assert write_pack(pack(), tmp_path) == [tmp_path / "ledger/facts.yaml"]
    assert not (tmp_path / "ledger/facts.yaml").exists()


def test_the_description_and_the_sources_are_changed_in_place_too(tmp_path: Path) -> None:
    write_pack(pack(fact()), tmp_path)
    file = tmp_path / "pack.yaml"
    file.write_text("# Hand-made.\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    info = parse_pack_info(INFO.to_json() | {"title": "Four towns", "glossary": {}})
    source = parse_source(LEDGER.to_json() | {"URL": "https://ledger.example/two"})
    write_pack(Pack(info, (source,), (fact(),)), tmp_path)
    assert (
        written(tmp_path, "pack.yaml")
        == '# Hand-made.\nid: "towns"\ntitle: "Four towns"\ndescription: "Bicycles"\n'
    )
    assert 'issued: "2024-06-12"\nURL: "https://ledger.example/two"\nsha256' in written(
        tmp_path, "ledger/source.yaml"
    )


def test_nothing_strange_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/dear.txt").write_text("Dear", encoding="utf-8")
    with pytest.raises(FootnoteError, match="holds other files and no pack"):
        write_pack(pack(), tmp_path / "letters")
    write_pack(pack(), tmp_path / "pack")
    other = replace(pack(), info=parse_pack_info(INFO.to_json() | {"id": "other"}))
    with pytest.raises(FootnoteError, match="holds the pack “towns”, not “other”"):
        write_pack(other, tmp_path / "pack")
    with pytest.raises(FootnoteError, match="holds sources that the pack does not have: ledger"):
        write_pack(Pack(INFO), tmp_path / "pack")
    (tmp_path / "pack/pack.yaml").write_text("id: [", encoding="utf-8")
    with pytest.raises(PackError):
        write_pack(pack(), tmp_path / "pack")


def test_a_folder_that_cannot_be_written_gives_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FootnoteError, match="cannot be written to"):
        write_pack(pack(), tmp_path / "file/pack")


TEXTS = st.text(
    st.sampled_from("ab -:#'\"\\{[,&*|>%@\n\t\r é\N{NO-BREAK SPACE}中😀\N{ZERO WIDTH JOINER}0"),
    min_size=1,
    max_size=150,
)
LINES = TEXTS.filter(str.strip)


@st.composite
def facts(draw: st.DrawFn) -> AnyFact:
    exact = draw(LINES)
    start = draw(st.integers(0, 50))
    return parse_fact(
        {
            "id": draw(st.sampled_from("abcde")),
            "kind": "quote",
            "statement": draw(LINES),
            "questions": draw(st.lists(LINES, max_size=4)),
            "text": draw(TEXTS),
            "creator": {"name": draw(LINES), "pseudonym": draw(st.booleans())},
            "citations": [
                {
                    "source": "ledger",
                    "exact": exact,
                    "prefix": draw(st.just("") | TEXTS)[:100],
                    "start": start,
                    "end": start + len(exact),
                }
            ],
            "entities": [
                {"name": name, "type": "thing", "aliases": draw(st.lists(LINES, max_size=3))}
                for name in draw(st.lists(LINES, max_size=2))
            ],
            "tags": draw(st.lists(LINES, max_size=2)),
        }
    )


packs = st.lists(facts(), max_size=4, unique_by=lambda fact: fact.id).map(
    lambda facts: Pack(INFO, (LEDGER.model_copy(update={"length": 9000}),), tuple(facts))
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(packs, packs)
def test_any_pack_over_any_other_is_read_back_and_keeps_the_comments_of_what_it_keeps(
    tmp_path_factory: pytest.TempPathFactory, old: Pack, new: Pack
) -> None:
    folder = tmp_path_factory.mktemp("pack")
    write_pack(old, folder)
    assert read_pack(folder) == old
    assert write_pack(old, folder) == []
    for name in (file for file in folder.rglob("facts.yaml")):
        commented = "".join(
            f"# above {line}# before {line}{line}" if line.startswith("- ") else line
            for line in name.read_bytes().decode().splitlines(keepends=True)
        )
        name.write_bytes(commented.encode())
    write_pack(new, folder)
    assert {fact.id: fact for fact in read_pack(folder).facts} == {fact.id: fact for fact in new.facts}
    text = "".join(file.read_text(encoding="utf-8") for file in folder.rglob("facts.yaml"))
    for id in {fact.id for fact in old.facts} & {fact.id for fact in new.facts}:
        assert f'# above - id: "{id}"\n# before - id: "{id}"\n- id: "{id}"\n' in text
