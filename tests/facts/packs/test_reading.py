"""Reading packs: what is in them, and all that is wrong with them at once."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.errors import InvalidError, PackError
from facts.model import Figure, Quote, parse_fact, parse_pack_info, parse_source
from facts.packs import Pack, read_pack, shipped

PACK = """
    id: towns
    title: Three towns
    description: Bicycles in three towns
    glossary:
      synonyms:
        - [bicycle, bike]
"""
SOURCE = """
    id: ledger
    type: article-newspaper
    title: Two ways across
    issued: 2024-06-12
    sha256: {}
    length: 1000
    elision_marker: "[…]"
""".format("ab" * 32)
FACTS = """
    # What was counted.
    - id: hires-2023
      kind: figure
      statement: In 2023, bicycles were hired 58,000 times.
      variable_measured: bicycle hires
      observation_about: bicycles
      value: 58000.50
      unit_text: hires
      value_text: 58,000
      observation_date: 2023
      attributed_to: Gullwheel
      citations:
        - exact: 58,000 hires
          start: 10
          end: 22
    - id: lindqvar-no
      kind: quote
      statement: Petra Lindqvar said no.
      text: NO
      creator: {name: Petra Lindqvar, pseudonym: false}
      spoken_at: 2024-06-01
      citations:
        - {source: ledger, exact: "NO", start: 40, end: 42}
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a pack of three files, any of them replaced, and returns its folder."""

    def write(pack: str = PACK, source: str = SOURCE, facts: str | bytes | None = FACTS) -> Path:
        (tmp_path / "ledger").mkdir(exist_ok=True)
        (tmp_path / "pack.yaml").write_text(dedent(pack), encoding="utf-8")
        (tmp_path / "ledger/source.yaml").write_text(dedent(source), encoding="utf-8")
        if isinstance(facts, str):
            (tmp_path / "ledger/facts.yaml").write_text(dedent(facts), encoding="utf-8")
        elif facts is not None:
            (tmp_path / "ledger/facts.yaml").write_bytes(facts)
        return tmp_path

    return write


def problems(folder: Path) -> list[str]:
    """Every problem as “file:line:column: field: mend”, with the folder left out."""
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    assert caught.value.problems
    return [str(problem).removeprefix(f"{folder}/") for problem in caught.value.problems]


def fact(*lines: str) -> str:
    """The facts with these lines added to the second."""
    return dedent(FACTS) + "".join(f"  {line}\n" for line in lines)


def test_a_pack_is_what_its_files_say(write: Write) -> None:
    pack = read_pack(write())
    assert pack.info.title == "Three towns"
    assert pack.info.glossary.synonyms == (("bicycle", "bike"),)
    assert [source.id for source in pack.sources] == ["ledger"]
    assert [fact.id for fact in pack.facts] == ["hires-2023", "lindqvar-no"]
    assert [fact.citations[0].source for fact in pack.facts] == ["ledger", "ledger"]


def test_what_is_written_without_quotes_stays_what_was_written(write: Write) -> None:
    figure, quote = read_pack(write()).facts
    assert isinstance(figure, Figure)
    assert isinstance(quote, Quote)
    assert figure.value == Decimal("58000.50")
    assert str(figure.value) == "58000.50"
    assert figure.observation_date == "2023"
    assert quote.text == "NO"
    assert quote.spoken_at == "2024-06-01"
    assert quote.creator.pseudonym is False


def test_an_empty_entry_is_none_at_all(write: Write) -> None:
    assert read_pack(write(pack=PACK + "    licence:\n")).info.licence is None
    assert read_pack(write(pack=PACK + "    licence: ~\n")).info.licence is None
    assert read_pack(write(pack=PACK + "    licence: null\n")).info.licence is None


@pytest.mark.parametrize("facts", [None, "", "# none yet\n", "[]", "---\n...\n"])
def test_a_source_may_have_no_facts(write: Write, facts: str | None) -> None:
    assert read_pack(write(facts=facts)).facts == ()


def test_a_byte_order_mark_and_windows_line_breaks_are_no_matter(write: Write) -> None:
    windows = b"\xef\xbb\xbf" + dedent(FACTS).replace("\n", "\r\n").encode()
    assert read_pack(write(facts=windows)) == read_pack(write())


def test_a_folder_whose_name_begins_with_a_dot_or_a_line_is_no_source(write: Write) -> None:
    folder = write()
    (folder / ".git").mkdir()
    (folder / "__pycache__").mkdir()
    (folder / "README.md").write_text("# Towns", encoding="utf-8")
    assert len(read_pack(folder).sources) == 1


def test_a_folder_without_a_pack_says_so(tmp_path: Path) -> None:
    assert problems(tmp_path / "none")[0].endswith("a pack is a folder with pack.yaml in it")
    assert problems(tmp_path)[0].endswith("a pack is a folder with pack.yaml in it")


def test_a_name_that_no_folder_can_have_says_so(tmp_path: Path) -> None:
    assert problems(tmp_path / ("x" * 300))[0].endswith("the folder cannot be read: File name too long")


def test_every_problem_of_every_file_is_told_at_once_in_the_order_of_the_lines(write: Write) -> None:
    folder = write(
        pack="id: Towns\ntitle: Three towns\n",
        source=SOURCE.replace("2024-06-12", "12 June").replace("id: ledger", "id: ledgr"),
        facts=fact("rank: worst", "statemnt: x", "entities:", "  - name: Sam", "    type: hero"),
    )
    found = problems(folder)
    assert [problem.split(" (")[0].removesuffix(": it is missing; add it") for problem in found] == [
        "ledger/facts.yaml:25:3: rank",
        "ledger/facts.yaml:26:3: statemnt",
        "ledger/facts.yaml:29:7: entities.0.type",
        "ledger/source.yaml:2:1: id",
        "ledger/source.yaml:5:1: issued",
        "pack.yaml:1:1: id",
        "pack.yaml:1:1: description",
    ]
    assert found[1].endswith("statemnt (x): there is no such field; check its spelling or leave it away")
    assert found[3].endswith("id (ledgr): its folder is called ledger; give both one name")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("- id: 'a", ":1:"),
        (
            "- id: a\n   kind: b\n",
            ":2:8: YAML: mapping values are not allowed here; check the quotes and the indentation",
        ),
        ("- a:\n\t- id: a\n", ":2:1: YAML:"),
        ('- id: "\\q"\n', ":1:9: YAML: while scanning a double-quoted scalar"),
        ('- id: "\\U7fffffff"\n', ":1:1: YAML: it cannot be read as YAML"),
        ("- id: a\x07b\n", ":1:8: YAML: a character that YAML does not allow"),
        ("- {id: a\n", ":2:1: YAML:"),
        ("- id: a\n---\n- id: b\n", ":2:1: YAML: a second document begins"),
        ("- [" + "[" * 100_000, "nested more than 20 deep"),
        ("- " * 100_000, "nested more than 20 deep"),
        ("- id: a\n  id: b\n", ":2:3: id: it stands on line 1 already"),
        ("- ? [id]\n  : b\n", ":1:5: YAML: a key that is no text"),
        ("- !!python/object:os.system x\n", ":1:3: YAML: a tag; leave it away"),
        ("- id: *a\n", ":1:7: YAML: no anchor above it is called “a”"),
        ("- &a [*a]\n", ":1:7: YAML: no anchor above it is called “a”"),
        ("id: a\n", ":1:1: (as a whole): a list of facts is expected"),
        ("just words", ":1:1: (as a whole): a list of facts is expected"),
        ("- just words\n", ":1:3: (as a whole): a fact is expected here"),
        ("- id: a\n", ":1:3: kind: a fact is of one kind: figure, quote or statement"),
        ("- id: a\n  kind: rumour\n", ":2:3: kind (rumour): a fact is of one kind"),
    ],
)
def test_text_that_is_no_list_of_facts_gives_a_problem_with_its_place(
    write: Write, text: str, problem: str
) -> None:
    assert problem in "\n".join(problems(write(facts=text)))


def test_an_alias_is_what_it_stands_for(write: Write) -> None:
    anchored = dedent(FACTS).replace("creator: {", "creator: &petra {")
    quote = anchored[anchored.index("- id: lindqvar-no") :].replace("lindqvar-no", "lindqvar-again")
    again = quote.replace("&petra {name: Petra Lindqvar, pseudonym: false}", "*petra")
    first, second = read_pack(write(facts=anchored + again)).facts[1:]
    assert isinstance(first, Quote)
    assert isinstance(second, Quote)
    assert first.creator == second.creator


def test_an_alias_bomb_is_refused_unexploded(write: Write) -> None:
    laughs = ["- &a [x, x, x, x, x, x, x, x, x, x]"]
    laughs += [f"- &{chr(98 + at)} [{', '.join(['*' + chr(97 + at)] * 10)}]" for at in range(20)]
    assert ":2:3: YAML: an anchor around an alias" in problems(write(facts="\n".join(laughs)))[0]
    wide = f"- &a [{', '.join(['x'] * 2000)}]\n" + "- *a\n" * 2000
    assert "what the aliases stand for is too much" in problems(write(facts=wide))[0]


@given(
    st.text(
        st.sampled_from("ab:-[]{}#&*!|>'\"%@?, \n\t\\x\r\x85\N{LINE SEPARATOR}é<~\x00\ud800"), max_size=20
    )
)
def test_any_text_gives_facts_or_located_problems(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("pack")
    (folder / "ledger").mkdir()
    (folder / "pack.yaml").write_text(dedent(PACK), encoding="utf-8")
    (folder / "ledger/source.yaml").write_text(dedent(SOURCE), encoding="utf-8")
    (folder / "ledger/facts.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        assert read_pack(folder).facts == ()
    except PackError as error:
        found = error.problems
        assert all(problem.line and problem.column and problem.mend for problem in found)


def test_text_in_another_encoding_is_located(write: Write) -> None:
    latin = dedent(FACTS).replace("Petra", "Pétra").encode("latin-1")
    assert problems(write(facts=latin)) == [
        "ledger/facts.yaml:19:15: (as a whole): the byte 0xe9 is not UTF-8; save the file as UTF-8"
    ]
    assert "is not UTF-8" in problems(write(facts=FACTS.encode("utf-16")))[0]


def test_a_file_of_absurd_size_is_refused_unread(write: Write) -> None:
    folder = write()
    with (folder / "ledger/facts.yaml").open("r+b") as file:
        file.truncate(9 * 1024 * 1024)
    assert "9,437,184 bytes are too many" in problems(folder)[0]


def test_a_misspelt_file_name_is_no_silent_loss(write: Write) -> None:
    folder = write()
    (folder / "ledger/fact.yaml").write_text("[]", encoding="utf-8")
    (folder / "packs.yml").write_text("{}", encoding="utf-8")
    (folder / "gazette").mkdir()
    assert problems(folder) == [
        "gazette/source.yaml: (as a whole): the file is missing; each source has a folder with one",
        "ledger/fact.yaml: (as a whole): a pack has no such file there, only source.yaml and facts.yaml",
        "packs.yml: (as a whole): a pack has no such file there, only pack.yaml",
    ]


def test_ids_are_unique_in_a_pack(write: Write) -> None:
    folder = write(facts=FACTS.replace("lindqvar-no", "hires-2023"))
    (problem,) = problems(folder)
    assert problem.startswith("ledger/facts.yaml:17:3: id (hires-2023): another fact has it already (")
    assert problem.endswith("ledger/facts.yaml:3); ids are unique in a pack")


def test_what_a_fact_and_a_source_point_at_is_in_the_pack(write: Write) -> None:
    folder = write(
        source=SOURCE + "    is_based_on: gazette\n",
        facts=fact("replaced_by: hires-2024", "rank_reason: x").replace("source: ledger", "source: lodger"),
    )
    assert problems(folder) == [
        "ledger/facts.yaml:24:8: citations.0.source (lodger): no source of the pack has that id; add it",
        "ledger/facts.yaml:25:3: replaced_by (hires-2024): no fact of the pack has that id; mend or add it",
        "ledger/source.yaml:9:1: is_based_on (gazette): no source of the pack has that id; add it",
    ]


def test_a_fact_stands_in_the_folder_of_the_source_that_it_cites_first(write: Write) -> None:
    folder = write(facts=FACTS.replace("source: ledger", "source: gazette"))
    (folder / "gazette").mkdir()
    source = SOURCE.replace("id: ledger", "id: gazette")
    (folder / "gazette/source.yaml").write_text(dedent(source), encoding="utf-8")
    (problem,) = problems(folder)
    assert "the folder of a fact is that of its first citation" in problem


def test_a_citation_fits_its_document(write: Write) -> None:
    facts = FACTS.replace("start: 10", "start: 990").replace("end: 22", "end: 1002")
    facts = facts.replace('exact: "NO", start: 40, end: 42', 'exact: "N[…]O", start: 40, end: 45')
    beyond, crossing = problems(write(facts=facts))
    assert beyond == "ledger/facts.yaml:16:7: citations.0.end (1002): the document of ledger ends at 1000"
    assert crossing.startswith("ledger/facts.yaml:24:24: citations.0.exact: it crosses an elision ([…]);")


def test_an_impossible_fact_is_located_where_it_stands(write: Write) -> None:
    (problem,) = problems(write(facts=FACTS.replace("end: 22", "end: 23")))
    assert problem.startswith("ledger/facts.yaml:14:7: citations.0: start 10 and end 23 span 13 code points")
    (problem,) = problems(write(facts=FACTS.replace("value: 58000.50", "max_value: -1\n      min_value: 1")))
    assert problem.startswith("ledger/facts.yaml:3:3: ")
    assert "min_value 1 is above max_value -1" in problem


def test_the_packs_that_ship_are_valid() -> None:
    for folder in shipped():
        assert read_pack(folder).info.id == folder.name


def test_a_pack_in_memory_is_as_consistent_as_one_on_disk(write: Write) -> None:
    pack = read_pack(write())
    with pytest.raises(InvalidError, match=r"facts.id \(hires-2023\): 2 have it"):
        Pack(pack.info, pack.sources, pack.facts + pack.facts[:1])
    with pytest.raises(InvalidError, match="no source of the pack has that id"):
        Pack(pack.info, (), pack.facts)


def test_a_pack_has_its_sources_by_id_and_its_facts_by_source() -> None:
    info = parse_pack_info({"id": "p", "title": "P", "description": "P"})
    sources = tuple(parse_source({"id": id, "type": "book", "title": id}) for id in ("b", "a"))
    facts = tuple(
        parse_fact(
            {
                "id": id,
                "kind": "statement",
                "statement": id,
                "asserted_by": "B",
                "citations": [{"source": source, "exact": "x", "start": 0, "end": 1}],
            }
        )
        for id, source in (("2", "b"), ("9", "a"), ("1", "b"))
    )
    pack = Pack(info, sources, facts)
    assert [source.id for source in pack.sources] == ["a", "b"]
    assert [fact.id for fact in pack.facts] == ["9", "2", "1"]
