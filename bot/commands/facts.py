"""``footnote fact …``: add, show and change facts. Every change is one more entry in the journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from bot.commands import options
from bot.commands.plainfile import read_document, read_mapping, set_fields
from bot.commands.reporting import report, write_yaml
from bot.opening import open_base

Json = dict[str, Any]

_OF_THE_BASE = ("pack", "revision", "answerable", "withheld")


def _field_options(command: Callable[..., Any]) -> Callable[..., Any]:
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


_seen_option = click.option(
    "--seen",
    type=int,
    metavar="REVISION",
    help="The revision that you saw; refused where there is a newer one. By default the current one.",
)


@click.group(cls=options.BaseGroup)
def fact() -> None:
    """Add, show and change facts."""


@fact.command()
@click.argument("file", required=False)
@click.option("--id", "fact_id", metavar="ID", help="Its name for good: lower-case words joined by hyphens.")
@click.option("--kind", type=click.Choice(["figure", "quote", "statement"]), help="What kind of fact it is.")
@_field_options
@options.home_pack_option
@options.change_options
def add(
    file: str | None,
    fact_id: str | None,
    kind: str | None,
    pack: str,
    actor: str,
    reason: str,
    document: str | None,
    **fields: Any,
) -> None:
    """Add a fact: described in FILE (YAML or JSON; - is standard input), by options, or by both.

    \b
    footnote fact add --id ferry-riders-2023 --kind figure --source harbour-report \\
        --cite "carried 41,200 riders in 2023" \\
        --statement "The ferry carried 41,200 riders in 2023." \\
        --set variable_measured="ferry riders" --set observation_about="the ferry" \\
        --set value=41200 --set value_text="41,200" --set unit_text=riders \\
        --set observation_date=2023 --set attributed_to="the harbour office"
    """
    plain = read_mapping(file) if file else {}
    plain.update({name: value for name, value in (("id", fact_id), ("kind", kind)) if value})
    _lay_over(plain, **fields)
    texts = _texts(plain, document)
    with open_base() as base:
        report(base.publish(plain, pack=pack, documents=texts, actor=actor, reason=reason))


@fact.command()
@click.argument("fact_id", metavar="ID")
@options.pack_option
def show(fact_id: str, pack: str | None) -> None:
    """Show a fact as YAML, as `fact edit` takes it."""
    with open_base() as base:
        held = base.fact(fact_id, pack)
    state = "answerable" if held["answerable"] else f"withheld: {held['withheld']}"
    write_yaml(
        {name: value for name, value in held.items() if name not in _OF_THE_BASE},
        heading=f"pack {held['pack']}, revision {held['revision']}, {state}",
    )


@fact.command()
@click.argument("fact_id", metavar="ID")
@click.argument("file", required=False)
@_field_options
@_seen_option
@options.pack_option
@options.change_options
def edit(
    fact_id: str,
    file: str | None,
    seen: int | None,
    pack: str | None,
    actor: str,
    reason: str,
    document: str | None,
    **fields: Any,
) -> None:
    """Change a fact: its whole new state in FILE (YAML or JSON; - is standard input), or by options.

    By options, what they do not name stays. --question and --tag add to what is there; --cite puts
    new citations in the place of the old. With FILE, --seen says which revision it was made from.
    """
    if file and seen is None:
        raise click.UsageError(
            "With FILE, say which revision it was made from: --seen N (see: footnote fact show)"
        )
    with open_base() as base:
        held = base.fact(fact_id, pack)
        plain = {name: value for name, value in held.items() if name not in _OF_THE_BASE}
        if file:
            plain = {"id": fact_id} | read_mapping(file)
        _lay_over(plain, **fields)
        seen = held["revision"] if seen is None else seen
        texts = _texts(plain, document)
        report(base.revise(plain, pack=held["pack"], seen=seen, documents=texts, actor=actor, reason=reason))


@fact.command()
@click.argument("fact_id", metavar="ID")
@_seen_option
@options.pack_option
@options.change_options
def retire(fact_id: str, seen: int | None, pack: str | None, actor: str, reason: str) -> None:
    """Take a fact out of the answers. It stays in the base and can be restored."""
    with open_base() as base:
        held = base.fact(fact_id, pack)
        seen = held["revision"] if seen is None else seen
        report(base.retire(fact_id, pack=held["pack"], seen=seen, actor=actor, reason=reason))


@fact.command()
@click.argument("fact_id", metavar="ID")
@_seen_option
@options.pack_option
@options.change_options
def restore(fact_id: str, seen: int | None, pack: str | None, actor: str, reason: str) -> None:
    """Put a retired fact back among the answers."""
    with open_base() as base:
        held = base.fact(fact_id, pack)
        seen = held["revision"] if seen is None else seen
        report(base.restore(fact_id, pack=held["pack"], seen=seen, actor=actor, reason=reason))


@fact.command()
@click.argument("fact_id", metavar="ID")
@options.pack_option
def history(fact_id: str, pack: str | None) -> None:
    """Show every entry of the journal about a fact: when, who, what and why."""
    from bot.terminal import history as lines
    from bot.terminal.screen import show as show_lines

    with open_base() as base:
        entries = base.history("fact", fact_id, pack)
    show_lines(lines.render(entries))


@fact.command()
@click.argument("seq", type=int, metavar="ENTRY")
@options.change_options
def undo(seq: int, actor: str, reason: str) -> None:
    """Undo the journal's entry of that number (`fact history` shows them), by one more entry."""
    with open_base() as base:
        report(base.undo(seq, actor=actor, reason=reason))


COMMANDS = {"fact": fact}


def _lay_over(
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


def _texts(plain: Json, document: str | None) -> dict[str, str]:
    """The text of ``document`` under the id of the one source that ``plain`` cites."""
    if document is None:
        return {}
    citations = plain.get("citations", [])
    cited = {str(one.get("source")) for one in citations if isinstance(one, dict)} if citations else set()
    if len(cited) != 1:
        raise click.UsageError("--document is the text of one source, and the fact must cite that one only.")
    return {cited.pop(): read_document(document)}
