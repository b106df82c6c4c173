"""How a fact or a source is described on the command line: by a file, by options, or by both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from bot.commands.plainfile import read_document, read_mapping, set_fields

Json = dict[str, Any]

OF_THE_BASE = ("pack", "revision", "answerable", "withheld", "kept")
"""What the base adds to a fact or a source that it gives."""

id_option = click.option(
    "--id", "new_id", metavar="ID", help="Its name for good: lower-case words joined by hyphens."
)
kind_option = click.option(
    "--kind", type=click.Choice(["figure", "quote", "statement"]), help="What kind of fact it is."
)
text_option = click.option(
    "--document",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="Its text (UTF-8, .html or .pdf), so that citations are checked against it; its hash and length"
    " are kept.",
)
keep_option = click.option(
    "--keep", is_flag=True, help="Keep the text of --document in the base, where you have the right to."
)


def fact_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What describes a fact, for ``lay_over_fact``; and its ``--document``, for ``texts_of``."""
    for option in (
        click.option(
            "--set",
            "settings",
            multiple=True,
            metavar="FIELD=VALUE",
            help="Any other field, such as value=2200 or creator.name='Bob Fu'; an empty value removes it.",
        ),
        click.option("--tag", "tags", multiple=True, help="What it is about; repeat for more."),
        click.option(
            "--question", "questions", multiple=True, help="Another way to ask it; repeat for more."
        ),
        click.option(
            "--cite",
            "cites",
            multiple=True,
            metavar="WORDS",
            help="The source's exact words; repeat for more.",
        ),
        click.option(
            "--document",
            type=click.Path(exists=True, dir_okay=False),
            metavar="FILE",
            help="The source's text, to find the words in; not needed where the base keeps it.",
        ),
        click.option("--source", metavar="ID", help="The source of the words that --cite gives."),
        click.option("--statement", help="The fact in one plain sentence of your own."),
    ):
        command = option(command)
    return command


def source_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What describes a source, for ``lay_over_source``."""
    for option in (
        click.option(
            "--set",
            "settings",
            multiple=True,
            metavar="FIELD=VALUE",
            help="Any other field, such as container-title=Axios; an empty value removes it.",
        ),
        click.option("--url", help="Its address."),
        click.option("--issued", metavar="DATE", help="When it came out: 2023, 2023-03 or 2023-03-29."),
        click.option(
            "--author",
            "authors",
            multiple=True,
            help="'Family, Given' for a person, else a body's name; repeat for more.",
        ),
        click.option("--title", help="Its title, as it stands there."),
        click.option(
            "--type",
            "source_type",
            metavar="TYPE",
            help="CSL's word for it: article-newspaper, webpage, report …",
        ),
    ):
        command = option(command)
    return command


def new_fact(file: str | None, new_id: str | None, kind: str | None, **fields: Any) -> Json:
    """The new fact that ``file`` and the options describe."""
    plain = read_mapping(file) if file else {}
    plain.update({name: value for name, value in (("id", new_id), ("kind", kind)) if value})
    lay_over_fact(plain, **fields)
    return plain


def new_state(held: Json, file: str | None) -> Json:
    """What ``held`` becomes before the options: the state in ``file``, where there is one. Raises
    UsageError where that describes something else."""
    if not file:
        return {name: value for name, value in held.items() if name not in OF_THE_BASE}
    plain = {"id": held["id"]} | read_mapping(file)
    if plain["id"] != held["id"]:
        raise click.UsageError(f"FILE describes {plain['id']!r}, not {held['id']!r}: an id stays for good.")
    return plain


def check_seen(file: str | None, seen: int | None, show: str) -> None:
    """Raise UsageError where a whole new state does not say which revision it was made from."""
    if file and seen is None:
        raise click.UsageError(
            f"With FILE, say which revision it was made from: --seen N (see: footnote {show})"
        )


def lay_over_fact(
    plain: Json,
    *,
    statement: str | None,
    source: str | None,
    cites: Sequence[str],
    questions: Sequence[str],
    tags: Sequence[str],
    settings: Sequence[str],
) -> None:
    """Put into ``plain`` what the options say."""
    if bool(source) != bool(cites):
        raise click.UsageError(
            "--cite and --source belong together: the words, and the source they stand in."
        )
    if statement:
        plain["statement"] = statement
    if cites:
        plain["citations"] = [{"source": source, "exact": words} for words in cites]
    for name, added in (("questions", questions), ("tags", tags)):
        if added:
            plain[name] = list(dict.fromkeys([*plain.get(name, ()), *added]))
    set_fields(plain, settings)


def texts_of(plain: Json, document: str | None) -> dict[str, str]:
    """The text of ``document`` under the id of the one source that ``plain`` cites."""
    if document is None:
        return {}
    citations = plain.get("citations", [])
    cited = {str(one.get("source")) for one in citations if isinstance(one, dict)} if citations else set()
    if len(cited) != 1:
        raise click.UsageError("--document is the text of one source, and the fact must cite that one only.")
    return {cited.pop(): read_document(document)}


def lay_over_source(
    plain: Json,
    *,
    source_type: str | None,
    title: str | None,
    authors: tuple[str, ...],
    issued: str | None,
    url: str | None,
    settings: tuple[str, ...],
) -> None:
    """Put into ``plain`` what the options say, under the names of CSL-JSON."""
    named = {"type": source_type, "title": title, "issued": issued, "URL": url}
    plain.update({name: value for name, value in named.items() if value})
    if authors:
        plain["author"] = [_name(author) for author in authors]
    set_fields(plain, settings)


def _name(author: str) -> Json:
    family, comma, given = author.partition(",")
    if not comma:
        return {"literal": author}
    return {"family": family.strip(), "given": given.strip()}
