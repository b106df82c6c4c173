"""``footnote fact …``: add, show and change facts. Every change is one more entry in the journal."""

from __future__ import annotations

from typing import Any

import click

from bot.commands import describing, options, reviewing
from bot.commands.reporting import report, write_yaml
from bot.opening import open_base


@click.group(cls=options.BaseGroup)
def fact() -> None:
    """Add, show and change facts."""


@fact.command()
@click.argument("file", required=False)
@describing.id_option
@describing.kind_option
@describing.fact_options
@options.home_pack_option
@options.change_options
def add(
    file: str | None,
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
    plain = describing.new_fact(file, **fields)
    texts = describing.texts_of(plain, document)
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
        {name: value for name, value in held.items() if name not in describing.OF_THE_BASE},
        heading=f"pack {held['pack']}, revision {held['revision']}, {state}",
    )


@fact.command()
@click.argument("fact_id", metavar="ID")
@click.argument("file", required=False)
@describing.fact_options
@options.seen_option
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
    describing.check_seen(file, seen, "fact show")
    with open_base() as base:
        held = base.fact(fact_id, pack)
        plain = describing.new_state(held, file)
        describing.lay_over_fact(plain, **fields)
        seen = held["revision"] if seen is None else seen
        texts = describing.texts_of(plain, document)
        report(base.revise(plain, pack=held["pack"], seen=seen, documents=texts, actor=actor, reason=reason))


@fact.command()
@click.argument("fact_id", metavar="ID")
@options.seen_option
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
@options.seen_option
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


for _command in reviewing.COMMANDS:
    fact.add_command(_command)

COMMANDS = {"fact": fact}
