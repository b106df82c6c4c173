"""Writing a pack: the same pack, the same bytes; and in files that stand there already, only what
differs."""

from __future__ import annotations

from pathlib import Path

from facts.errors import FootnoteError, InvalidError, Problem
from facts.model import Json, parse_fact, parse_pack_info, parse_source
from facts.packs import rendering, tree
from facts.packs.files import read_text
from facts.packs.pack import FACTS_FILE, PACK_FILE, Pack, data_of, fact_data
from facts.packs.reading import LoadedPack, load_pack
from facts.packs.rewriting import rewritten

_Data = Json | list[Json]


def write_pack(pack: Pack, folder: Path | str) -> list[Path]:
    """Make ``folder`` hold ``pack``, and return the files that were written.

    A file that says the same already is left alone. One that says something else is changed only where
    it does: its order, its comments and its empty lines stay.

    Raises PackError where the folder holds a pack that cannot be read, FootnoteError where it holds
    another pack, sources that this one does not have, or something else, or cannot be written.
    """
    folder = Path(folder)
    there = _standing(pack, folder)
    old = dict(there.pack.files()) if there else {}
    texts = {name: _text(folder / name, name, data, old.get(name, []), there) for name, data in pack.files()}
    written = []
    try:
        for name, text in texts.items():
            if there is None or name not in there.files or there.files[name].text != text:
                _replace(folder / name, text)
                written.append(folder / name)
        for name in old.keys() - texts.keys():  # the last fact of a source is gone
            (folder / name).unlink()
            written.append(folder / name)
    except OSError as error:
        raise FootnoteError(f"The pack cannot be written to {folder}: {error.strerror}.") from error
    return written


def _standing(pack: Pack, folder: Path) -> LoadedPack | None:
    """The pack that stands in the folder, if any does."""
    if not (folder / PACK_FILE).exists():
        if folder.is_dir() and any(folder.iterdir()):
            raise FootnoteError(f"{folder} holds other files and no pack.", "Name a new or an empty folder.")
        return None
    there = load_pack(folder)
    if there.pack.info.id != pack.info.id:
        raise FootnoteError(
            f"{folder} holds the pack “{there.pack.info.id}”, not “{pack.info.id}”.",
            "Name another folder.",
        )
    strange = {source.id for source in there.pack.sources} - {source.id for source in pack.sources}
    if strange:
        raise FootnoteError(
            f"{folder} holds sources that the pack does not have: {', '.join(sorted(strange))}.",
            "Import them first, or move their folders away.",
        )
    return there


def _text(path: Path, name: str, data: _Data, old: _Data, there: LoadedPack | None) -> str:
    """What the file ``name`` is to hold, where it holds ``old`` or is not there."""
    if there is None or name not in there.files:
        # A file that holds nothing yet may hold comments.
        beginning = read_text(path, []) if path.exists() else ""
        return f"{beginning}{rendering.document(data)}"
    if isinstance(old, list) and isinstance(data, list):
        data = _in_order(old, data)
    text, root = there.files[name].text, there.files[name].root
    if data == old:
        return text
    changed = rewritten(text, root, old, data)
    return changed if _reads_as(name, changed, data) else rendering.document(data)


def _in_order(old: list[Json], new: list[Json]) -> list[Json]:
    """``new`` in the order of ``old``, what is new to it at the end."""
    places = {fact["id"]: place for place, fact in enumerate(old)}
    return sorted(new, key=lambda fact: places.get(fact["id"], len(places)))


def _reads_as(name: str, text: str, data: _Data) -> bool:
    """Whether a reader of the file finds ``data`` in it."""
    problems: list[Problem] = []
    root = tree.parse(text, name, problems)
    if root is None or problems:
        return False
    found = tree.plain(root)
    folder = name.partition("/")[0]
    try:
        if name == PACK_FILE:
            return data_of(parse_pack_info(found)) == data
        if not name.endswith(FACTS_FILE):
            return data_of(parse_source(found)) == data
        for fact in found:
            fact["citations"] = [{"source": folder} | citation for citation in fact["citations"]]
        return [fact_data(parse_fact(fact), folder) for fact in found] == data
    except (InvalidError, TypeError, KeyError):
        return False


def _replace(path: Path, text: str) -> None:
    """Write the whole file or leave what stands there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_bytes(text.encode())
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
