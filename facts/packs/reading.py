"""Reading a pack: a folder of YAML files becomes a ``Pack``, or all that is wrong with it is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from facts.errors import PackError, Problem
from facts.model import parse_pack_info, parse_source
from facts.packs import tree
from facts.packs.entries import Entry, check_facts, check_sources, made, made_fact
from facts.packs.files import WHOLE, read_text
from facts.packs.pack import FACTS_FILE, PACK_FILE, SOURCE_FILE, Pack

_YAML = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class PackFile:
    """The text of a file, and the tree of it."""

    text: str
    root: tree.AnyNode


@dataclass(frozen=True, slots=True)
class LoadedPack:
    """A pack and the files that it was read from, by their paths inside the folder."""

    pack: Pack
    files: Mapping[str, PackFile]


def read_pack(folder: Path | str) -> Pack:
    """The pack in ``folder``: pack.yaml, and for each source a folder of its id with source.yaml and,
    where it has facts, facts.yaml.

    Raises PackError with every problem of every file, each with its file, line and column.
    """
    return load_pack(Path(folder)).pack


def load_pack(folder: Path) -> LoadedPack:
    """``read_pack``, with the files."""
    reader = _Reader(folder)
    try:
        loaded = reader.read()
    except OSError as error:
        mend = f"the folder cannot be read: {error.strerror}"
        raise PackError(f"pack {folder.name}", [Problem(WHOLE, "", mend, str(folder))]) from error
    if loaded is None:
        raise PackError(f"pack {folder.name}", sorted(reader.problems, key=_place))
    return loaded


def _place(problem: Problem) -> tuple[str, int, int]:
    return problem.file or "", problem.line or 0, problem.column or 0


class _Reader:
    """Reads what it can and notes every problem on the way."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, PackFile] = {}
        self.problems: list[Problem] = []

    def read(self) -> LoadedPack | None:
        if not (self._folder / PACK_FILE).is_file():
            self._note(self._folder, f"no pack is there; a pack is a folder with {PACK_FILE} in it")
            return None
        described = self._entry(PACK_FILE)
        names = [path.name for path in sorted(self._folder.iterdir()) if _is_source_folder(path)]
        entries = {name: self._entry(f"{name}/{SOURCE_FILE}") for name in names}
        facts = [fact for name in names for fact in self._facts(name)]
        self._stray([self._folder / name for name in names])

        info = made(described, parse_pack_info, self.problems) if described else None
        sources = {
            name: made(entry, parse_source, self.problems) if entry else None
            for name, entry in entries.items()
        }
        parsed = [made_fact(fact, self.problems) for fact in facts]
        self.problems += [*check_sources(entries), *check_facts(facts, sources)]
        if info is None or self.problems:
            return None
        pack = Pack(
            info,
            tuple(source for source in sources.values() if source is not None),
            tuple(fact for fact in parsed if fact is not None),
        )
        return LoadedPack(pack, self._files)

    def _note(self, path: Path, mend: str, node: tree.Node | None = None) -> None:
        line, column = (node.line, node.column) if node else (None, None)
        self.problems.append(Problem(WHOLE, "", mend, str(path), line, column))

    def _root(self, name: str) -> tree.AnyNode | None:
        path = self._folder / name
        text = read_text(path, self.problems)
        root = None if text is None else tree.parse(text, str(path), self.problems)
        if text is not None and root is not None:
            self._files[name] = PackFile(text, root)
        return root

    def _entry(self, name: str) -> Entry | None:
        """A file that holds the fields of one thing."""
        path = self._folder / name
        if not path.is_file():
            self._note(path, "the file is missing; each source has a folder with one")
            return None
        found = len(self.problems)
        root = self._root(name)
        if isinstance(root, tree.Mapping):
            return Entry(str(path), path.parent.name, root, tree.plain(root))
        if len(self.problems) == found:
            self._note(path, "it holds no fields; write each as “name: value”", root)
        return None

    def _facts(self, folder: str) -> Iterator[Entry]:
        path = self._folder / folder / FACTS_FILE
        root = self._root(f"{folder}/{FACTS_FILE}") if path.is_file() else None
        if root is None:
            return
        if not isinstance(root, tree.Sequence):
            self._note(path, "a list of facts is expected; begin each with “- id:”", root)
            return
        for item in root.items:
            if isinstance(item, tree.Mapping):
                entry = Entry(str(path), folder, item, tree.plain(item))
                for _, citation in entry.citations():
                    citation.setdefault("source", folder)
                yield entry
            else:
                self._note(path, "a fact is expected here, with its fields as “name: value”", item)

    def _stray(self, folders: list[Path]) -> None:
        """A file whose name is misspelt would be left out without a word."""
        for folder in (self._folder, *folders):
            expected = (PACK_FILE,) if folder == self._folder else (SOURCE_FILE, FACTS_FILE)
            for path in sorted(folder.iterdir()):
                if path.suffix in _YAML and path.name not in expected:
                    self._note(path, f"a pack has no such file there, only {' and '.join(expected)}")


def _is_source_folder(path: Path) -> bool:
    return path.is_dir() and not path.name.startswith((".", "_"))
