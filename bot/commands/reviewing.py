"""``footnote fact …``: proposing and reviewing facts, other ways to ask for them, and undoing."""

from __future__ import annotations

from typing import Any

import click

from bot.commands import describing, options
from bot.commands.reporting import report
from bot.opening import open_base
from bot.terminal import safe
from facts.errors import ConflictError


@click.command(cls=options.BaseCommand)
@click.argument("file", required=False)
@describing.id_option
@describing.kind_option
@describing.fact_options
@options.home_pack_option
@options.change_options
def propose(
    file: str | None,
    pack: str,
    actor: str,
    reason: str,
    document: str | None,
    **fields: Any,
) -> None:
    """Propose a fact: described as for `fact add`, but no answer before somebody approves it."""
    plain = describing.new_fact(file, **fields)
    texts = describing.texts_of(plain, document)
    with open_base() as base:
        report(base.propose(plain, pack=pack, documents=texts, actor=actor, reason=reason))


@click.command(cls=options.BaseCommand)
@click.argument("fact_id", metavar="[ID]", required=False)
@click.option("--approve", is_flag=True, help="Make the proposed fact an answer.")
@click.option("--reject", is_flag=True, help="Take the proposed fact out; needs --reason.")
@options.seen_option
@options.pack_option
@options.change_options
def review(
    fact_id: str | None,
    seen: int | None,
    pack: str | None,
    actor: str,
    reason: str,
    *,
    approve: bool,
    reject: bool,
) -> None:
    """Show the facts that wait for approval, or approve or reject the fact ID.

    With ID alone, that one is shown. What was rejected stays in the base and can be restored.

    \b
    footnote fact review
    footnote fact review ferry-riders-2023 --approve
    footnote fact review ferry-riders-2023 --reject --reason "The report was withdrawn."
    """
    _check_verdict(fact_id, reason, approve=approve, reject=reject)
    if fact_id is None or not (approve or reject):
        _show_waiting(fact_id, pack)
        return
    with open_base() as base:
        held = base.fact(fact_id, pack)
        _check_proposed(held)
        seen = held["revision"] if seen is None else seen
        decide = base.approve if approve else base.retire
        report(decide(fact_id, pack=held["pack"], seen=seen, actor=actor, reason=reason))


@click.command(cls=options.BaseCommand)
@click.argument("fact_id", metavar="ID")
@click.argument("questions", metavar="QUESTION...", nargs=-1, required=True)
@options.seen_option
@options.pack_option
@options.change_options
def alias(
    fact_id: str, questions: tuple[str, ...], seen: int | None, pack: str | None, actor: str, reason: str
) -> None:
    """Add other ways to ask for a fact, and try whether it is the answer to them."""
    with open_base() as base:
        held = base.fact(fact_id, pack)
        there = held.get("questions", [])
        plain = describing.new_state(held, None)
        plain["questions"] = list(dict.fromkeys([*there, *questions]))
        if plain["questions"] == there:
            raise ConflictError(f"Fact {fact_id} has that way to ask already.", "There is nothing to add.")
        seen = held["revision"] if seen is None else seen
        why = reason or "another way to ask"
        report(base.revise(plain, pack=held["pack"], seen=seen, actor=actor, reason=why))
        if not held["answerable"]:
            return
        for question in questions:
            said = base.ask(question, packs=[held["pack"]]).to_json()
            is_answer = any(one["id"] == fact_id for one in said["answers"])
            told = (
                "is answered with it" if is_answer else "is not answered with it: it may not hold all of it"
            )
            click.echo(safe.line(f"“{question}” {told}."))


@click.command(cls=options.BaseCommand)
@click.argument("seq", type=int, metavar="[ENTRY]", required=False)
@click.option("--batch", metavar="ID", help="Undo a whole import, or another change of several entries.")
@options.change_options
def undo(seq: int | None, batch: str | None, actor: str, reason: str) -> None:
    """Undo the journal's entry of that number, or a whole import, by further entries.

    `fact history` shows the numbers, and the batch of an entry that was part of a larger change. Of a
    batch all is undone, or nothing.
    """
    if (seq is None) == (batch is None):
        raise click.UsageError("Give the number of an ENTRY, or --batch ID.")
    with open_base() as base:
        if batch is not None:
            undone = base.undo_batch(batch, actor=actor, reason=reason)
            counted = f"{len(undone)} entries were" if len(undone) != 1 else "1 entry was"
            click.echo(
                safe.line(f"batch {batch}: {counted} undone, by {actor}, in the batch {undone[0].batch}")
            )
        elif seq is not None:
            report(base.undo(seq, actor=actor, reason=reason))


COMMANDS = (propose, review, alias, undo)


def _check_verdict(fact_id: str | None, reason: str, *, approve: bool, reject: bool) -> None:
    if approve and reject:
        raise click.UsageError("--approve or --reject: one of them.")
    if (approve or reject) and fact_id is None:
        raise click.UsageError("Which fact? Give its ID (see: footnote fact review).")
    if reject and not reason.strip():
        raise click.UsageError("Say why it is rejected: --reason TEXT.")


def _check_proposed(held: dict[str, Any]) -> None:
    if held["status"] != "proposed":
        raise ConflictError(
            f"Fact {held['id']} is {held['status']}, not proposed.", "There is nothing to review."
        )


def _show_waiting(fact_id: str | None, pack: str | None) -> None:
    from bot.terminal import proposed as lines
    from bot.terminal.screen import show

    with open_base() as base:
        if fact_id is None:
            if pack is not None:
                base.pack(pack)  # raises where there is none: not all is done then
            waiting = base.facts(pack=pack, status="proposed")
        else:
            waiting = [base.fact(fact_id, pack)]
            _check_proposed(waiting[0])
        entries = [base.history("fact", one["id"], one["pack"]) for one in waiting]
        sources = base.sources(pack) if waiting else []
    show(lines.render(waiting, entries, sources))
