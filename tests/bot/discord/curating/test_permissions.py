"""Who may do what: every command, button, menu and form, for every kind of person."""

from pathlib import Path
from typing import Any

import pytest

from bot.discord.commands import curating
from bot.discord.curating import room
from bot.discord.permissions import Action
from tests.bot.discord.curating.people import Harbour, add_source, moderated
from tests.bot.discord.harbour import ASKED
from tests.discord.driver.member import Member
from tests.discord.driver.reply import Reply
from tests.discord.server.interactions import COMPONENT, MODAL
from tests.discord.server.permissions import Permission
from tests.discord.server.rules import BUTTON, INPUT, LABEL

MAY = {
    "member": set(),
    "proposer": {Action.PROPOSE},
    "curator": {Action.PROPOSE, Action.CURATE},
    "reviewer": {Action.PROPOSE, Action.REVIEW},
    "exporter": {Action.EXPORT},
    "administrator": set(Action),
    "administrator of another server": set(),
}
FACT, SOURCE = {"fact": "riders-2023"}, {"source": "report"}
COMMANDS: dict[str, tuple[Action, dict[str, Any]]] = {
    "source add": (Action.CURATE, {}),
    "source edit": (Action.CURATE, SOURCE),
    "source list": (Action.CURATE, {}),
    "source show": (Action.CURATE, SOURCE),
    "source check": (Action.CURATE, SOURCE),
    "source extract": (Action.CURATE, SOURCE),
    "source retire": (Action.CURATE, SOURCE),
    "source restore": (Action.CURATE, SOURCE),
    "fact add": (Action.PROPOSE, {}),
    "fact edit": (Action.CURATE, FACT),
    "fact alias": (Action.CURATE, FACT),
    "fact retire": (Action.CURATE, FACT),
    "fact restore": (Action.CURATE, FACT),
    "fact history": (Action.CURATE, FACT),
    "fact undo": (Action.CURATE, {"number": 1}),
    "fact review": (Action.REVIEW, {}),
    "fact export": (Action.EXPORT, {}),
    "inbox": (Action.CURATE, {}),
    "setup": (Action.SET_UP, {}),
}
# What a button or a form is about; for the others nothing is named that there is.
ARGS = {
    "edit": ("riders-2023",),
    "alias": ("riders-2023",),
    "why": ("retire", "riders-2023", "1"),
    "history": ("riders-2023",),
    "undo": ("1",),
    "source": ("report", "1"),
    "source-edit": ("report",),
    "source-why": ("retire", "report", "1"),
    "approve": ("f", "riders-2023", "1"),
    "reject": ("f", "riders-2023", "1"),
    "mend": ("f", "riders-2023", "1"),
    "set": ("curators",),
    "switch": ("two_person",),
    "draft": ("nothing", "1"),
    "accept": ("nothing", "1"),
    "draft-edit": ("nothing", "1"),
    **dict.fromkeys(("answer", "enter", "picked", "dismiss"), ("1",)),
    **dict.fromkeys(("say", "separate", "supersede", "import", "fact"), ("nothing",)),
    **dict.fromkeys(("queue", "inbox", "sources"), ("1",)),
}
TYPED = {
    "kind": ["figure"],
    "source": ["report"],
    "fact": ["riders-2023"],
    "words": "the ferry carried 41,200 riders in 2023",
    "statement": "Changed.",
    "fields": "",
    "questions": "Is it changed?",
    "reason": "to see whether it works",
    "title": "Changed",
    "text": "",
}


def people_of(people: Harbour) -> dict[str, Member]:
    other = people.discord.member(
        "otto", people.discord.guild("second"), permissions=int(Permission.ADMINISTRATOR)
    )
    return {
        "member": people.member,
        "proposer": people.proposer,
        "curator": people.curator,
        "reviewer": people.reviewer,
        "exporter": people.exporter,
        "administrator": people.admin,
        "administrator of another server": other.at(people.discord.guild()),
    }


def custom_id(verb: str, *more: str) -> str:
    return ":".join(["cu", verb, *ARGS.get(verb, ()), *more])


async def press(who: Member, verb: str, on: Reply) -> Reply:
    data = {"component_type": BUTTON, "custom_id": custom_id(verb), "id": 99}
    return await who.interact(COMPONENT, data, message=on.message)


async def send(who: Member, verb: str) -> Reply:
    def part(key: str, value: Any) -> dict[str, Any]:
        if isinstance(value, list):
            return {"type": 3, "id": 2, "custom_id": key, "values": value}
        return {"type": INPUT, "id": 2, "custom_id": key, "value": value}

    rows = [{"type": LABEL, "id": 1, "component": part(key, value)} for key, value in TYPED.items()]
    seen = ("1",) if verb == "edit" else ()
    return await who.interact(MODAL, {"custom_id": custom_id(verb, *seen), "components": rows})


def is_refused(reply: Reply) -> bool:
    if reply.interaction is not None and reply.interaction.modal:
        return False
    refusals = ("You may not ", "Only who manages this server")
    return reply.ephemeral and any(told in reply.text for told in refusals)


async def check(people: Harbour, name: str, action: Action, what: str, before: object, reply: Reply) -> None:
    if action in MAY[name]:
        assert not is_refused(reply), f"{name} may {what}, but: {reply.text}"
        return
    assert is_refused(reply), f"{name} may not {what}, but: {reply!r}"
    assert await people.state() == before, f"{name}: {what}"


@pytest.mark.parametrize("name", MAY)
async def test_every_surface_is_theirs_or_refused_in_a_sentence_and_changes_nothing(
    path: Path, name: str
) -> None:
    async with moderated(path) as people:
        await add_source(people.admin)
        await people.member.command("ask", question="How many gulls live in Aldmouth?")
        await people.discord.idle()
        who = people_of(people)[name]
        card = await who.command("ask", question=ASKED)
        for command, (action, options) in COMMANDS.items():
            before = await people.state()
            reply = await who.insisting().command(command, **options)
            await check(people, name, action, f"/{command}", before, reply)
        before = await people.state()
        file = people.discord.server.registry.attach("facts.jsonl", b"{}\n")
        reply = await who.command("fact import", file=file)
        await check(people, name, Action.CURATE, "/fact import", before, reply)
        reply = await who.menu("Propose as fact", people.member.say("41,200 riders"))
        await check(people, name, Action.PROPOSE, "the menu", before, reply)
        for verb, kind in room.FORMS.items():
            before = await people.state()
            await check(people, name, kind.action, f"the form {verb}", before, await send(who, verb))
        for verb, (action, _) in room.PRESSES.items():
            before = await people.state()
            await check(people, name, action, f"the button {verb}", before, await press(who, verb, card))


def test_the_table_names_every_command() -> None:
    known = {"inbox", "setup", "Propose as fact"}
    for group in (curating.fact, curating.source):
        known |= {command.qualified_name for command in group.commands}
    assert known == COMMANDS.keys() | {"fact import", "Propose as fact"}


async def test_who_administers_another_server_reaches_nothing_of_this_one_from_there(path: Path) -> None:
    async with moderated(path) as people:
        second = people.discord.guild("second")
        otto = people.discord.member("otto", second, permissions=int(Permission.ADMINISTRATOR))
        id = (await add_source(people.curator)).card_text.split("(`")[1].split("`)")[0]
        held = await people.discord.base.read(lambda base: base.source(id))
        card = await otto.command("ask", question=ASKED)
        assert f"no source “{id}”" in (await otto.command("source show", source=id)).card_text
        assert "no fact" in (await otto.command("fact history", fact="pier-closed")).card_text
        data = {"component_type": BUTTON, "custom_id": f"cu:source-edit:{id}", "id": 99}
        assert "no source" in (await otto.interact(COMPONENT, data, message=card.message)).card_text
        seq = (await people.discord.base.read(lambda base: base.history("source", id)))[-1].seq
        assert "no entry" in (await otto.command("fact undo", number=seq)).card_text
        assert await people.discord.base.read(lambda base: base.source(id)) == held


async def test_nothing_of_it_is_there_outside_of_servers(path: Path) -> None:
    async with moderated(path) as people:
        reply = await people.admin.in_private().insisting().command("inbox")
        assert "only in a server" in reply.card_text


async def test_what_is_offered_while_typing_is_only_for_who_may(path: Path) -> None:
    async with moderated(path) as people:
        assert await people.member.autocomplete("fact edit", fact="ferry") == []
        offered = await people.curator.autocomplete("fact edit", fact="ferry carried 2023")
        assert offered[0]["value"] == "riders-2023"
        assert [one["value"] for one in await people.curator.autocomplete("source show", source="")] == [
            "report"
        ]


async def test_the_role_of_everybody_lets_everybody_propose(path: Path) -> None:
    async with moderated(path) as people:
        await add_source(people.curator)
        assert is_refused(await people.member.command("fact add"))
        await people.settle(proposers=[int(people.discord.guild().id)])
        assert (await people.member.command("fact add")).modal.title


async def test_a_role_that_is_taken_away_is_gone_at_once(path: Path) -> None:
    async with moderated(path) as people:
        form = (await people.curator.command("fact retire", fact="riders-2023")).modal
        await people.settle(curators=[])
        before = await people.state()
        assert is_refused(await form.submit("because"))
        assert await people.state() == before
