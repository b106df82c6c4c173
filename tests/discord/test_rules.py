"""What the small Discord refuses: what Discord's own description forbids, and what it leaves out."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from tests.discord.driver.discord import Discord
from tests.discord.server.contract import ABSENT, contract
from tests.discord.server.interactions import AUTOCOMPLETE, COMMAND, Interaction
from tests.discord.server.registry import Json
from tests.discord.server.rest import hosted
from tests.discord.server.routes import ROUTES
from tests.discord.server.server import Server

described = pytest.mark.skipif(contract() is None, reason=ABSENT)

V2 = 1 << 15


def text(content: str = "x") -> Json:
    return {"type": 10, "content": content}


def button(label: str = "Go", **more: Any) -> Json:
    return {"type": 2, "style": 1, "label": label, "custom_id": label} | more


def row(*components: Json) -> Json:
    return {"type": 1, "components": list(components)}


def field(name: str = "n", value: str = "v") -> Json:
    return {"name": name, "value": value}


MESSAGES: dict[str, tuple[Json, str]] = {
    "nothing at all": ({}, "empty message"),
    "only spaces": ({"content": "  "}, "empty message"),
    "too long": ({"content": "x" * 2_001}, "2001 characters, at most 2000"),
    "embeds too long in all": ({"embeds": [{"description": "x" * 3_001}] * 2}, "6002 characters in all"),
    "an empty field": ({"embeds": [{"fields": [field(value=" ")]}]}, "empty value"),
    "an empty embed": ({"embeds": [{}]}, "embed: empty"),
    "six rows": (
        {"content": "x", "components": [row(button(str(n))) for n in range(6)]},
        "6 rows, at most 5",
    ),
    "one id twice": ({"content": "x", "components": [row(button(), button())]}, "duplicate custom_id 'Go'"),
    "a blank button": (
        {"content": "x", "components": [row(button("", custom_id="a"))]},
        "neither label nor emoji",
    ),
    "a link without address": ({"content": "x", "components": [row(button(style=5))]}, "link button"),
    "V2 without its flag": ({"components": [text()]}, "need the components-V2 flag"),
    "V2 with content": ({"flags": V2, "content": "x", "components": [text()]}, "cannot be used with"),
    "V2 with too much text": (
        {"flags": V2, "components": [text("x" * 2_001)] * 2},
        "4002 characters of text",
    ),
    "V2 with too many parts": (
        {"flags": V2, "components": [{"type": 17, "components": [text()] * 20}] * 2},
        "42 in all, at most 40",
    ),
    "V2 with an empty text": ({"flags": V2, "components": [text(" ")]}, "text display: empty"),
    "a file that is not there": (
        {"flags": V2, "components": [{"type": 13, "file": {"url": "attachment://a.txt"}}]},
        "attachment://a.txt: no such file",
    ),
    "seen by one person": ({"content": "x", "flags": 64}, "only an interaction"),
    "a reply to nothing": ({"content": "x", "message_reference": {"message_id": "1"}}, "Unknown message"),
}


def command(name: str = "do", **more: Any) -> Json:
    return {"name": name, "description": "Do it"} | more


def option(name: str = "what", **more: Any) -> Json:
    return {"type": 3, "name": name, "description": "What"} | more


CHOICE = {"name": "one", "value": "one"}

COMMANDS: dict[str, tuple[list[Json], str]] = {
    "capitals": ([command("Do")], "the name 'Do'"),
    "a space": ([command("do it")], "the name 'do it'"),
    "no description": ([{"name": "do"}], "the description is not"),
    "twice": ([command(), command()], "two commands called 'do'"),
    "required after optional": (
        [command(options=[option(), option("then", required=True)])],
        "then: a required option after an optional one",
    ),
    "an option twice": ([command(options=[option(), option()])], "two options called 'what'"),
    "autocomplete and choices": (
        [command(options=[option(autocomplete=True, choices=[CHOICE])])],
        "autocomplete together with choices",
    ),
    "a choice twice": ([command(options=[option(choices=[CHOICE, CHOICE])])], "two choices of name 'one'"),
    "lengths that do not fit": ([command(options=[option(min_length=5, max_length=4)])], "min_length above"),
    "subcommand beside option": (
        [command(options=[option(), {"type": 1, "name": "sub", "description": "x"}])],
        "subcommands beside plain options",
    ),
    "a described menu": ([command("Menu", type=3)], "a menu has no description"),
    "too many menus": ([{"name": f"Menu {n}", "type": 3} for n in range(16)], "16 commands of type 3"),
}


def form(rows: int, title: str = "Form") -> Json:
    fields = [{"type": 4, "custom_id": str(n), "style": 1, "label": "Say"} for n in range(rows)]
    return {
        "type": 9,
        "data": {"custom_id": "f", "title": title, "components": [row(one) for one in fields]},
    }


CALLBACKS: dict[str, tuple[Json, str]] = {
    "choices to a command": (
        {"type": 8, "data": {"choices": []}},
        "does not answer an interaction of type 2",
    ),
    "an update of nothing": ({"type": 7, "data": {"content": "x"}}, "does not answer"),
    "a form without title": (form(1, title=" "), "no title"),
    "a form of six": (form(6), "6 components, 1 to 5"),
}


@asynccontextmanager
async def asked(server: Server) -> AsyncIterator[aiohttp.ClientSession]:
    headers = {"Authorization": f"Bot {server.token}"}
    async with hosted(server), aiohttp.ClientSession(headers=headers) as session:
        yield session


async def refused(server: Server, session: aiohttp.ClientSession, method: str, path: str, body: Any) -> str:
    async with session.request(method, server.api + path, json=body) as response:
        answer = await response.json()
        assert (response.status, answer["code"]) == (400, 50035)
        assert server.violations
        return str(answer["errors"])


@pytest.mark.parametrize(("body", "why"), MESSAGES.values(), ids=MESSAGES)
async def test_a_message_that_discord_refuses(body: Json, why: str) -> None:
    server = Server()
    channel = server.registry.guild("a server").channels[0]
    async with asked(server) as session:
        assert why in await refused(server, session, "POST", f"/channels/{channel.id}/messages", body)


@pytest.mark.parametrize(("body", "why"), COMMANDS.values(), ids=COMMANDS)
async def test_commands_that_discord_refuses(body: list[Json], why: str) -> None:
    server = Server()
    path = f"/applications/{server.registry.application_id}/commands"
    async with asked(server) as session:
        assert why in await refused(server, session, "PUT", path, body)


@pytest.mark.parametrize(("body", "why"), CALLBACKS.values(), ids=CALLBACKS)
async def test_a_callback_that_discord_refuses(body: Json, why: str) -> None:
    server = Server()
    channel = server.registry.guild("a server").channels[0]
    interaction = Interaction("1", COMMAND, server.registry.operator, channel, {}, {})
    server.interactions.begin(interaction)
    async with asked(server) as session:
        path = f"/interactions/1/{interaction.token}/callback"
        assert why in await refused(server, session, "POST", path, body)


@pytest.mark.parametrize(
    ("choice", "why"), [({"name": " "}, "choice: name ' '"), ({"value": ""}, "value of 0 characters")]
)
async def test_choices_that_discord_refuses(choice: Json, why: str) -> None:
    server = Server()
    channel = server.registry.guild("a server").channels[0]
    interaction = Interaction("1", AUTOCOMPLETE, server.registry.operator, channel, {}, {})
    server.interactions.begin(interaction)
    async with asked(server) as session:
        path = f"/interactions/1/{interaction.token}/callback"
        body = {"type": 8, "data": {"choices": [CHOICE | choice]}}
        assert why in await refused(server, session, "POST", path, body)


async def test_a_breach_fails_the_test_that_made_it() -> None:
    server = Server()
    async with asked(server) as session, session.get(server.api + "/nowhere") as response:
        assert response.status == 404
    with pytest.raises(AssertionError, match="/nowhere: no such route"):
        Discord(server).check()


FORBIDDEN: dict[str, tuple[Json, str]] = {
    "a number for a text": ({"content": 1}, "content: 1 is not of types"),
    "an empty row": ({"components": [row()]}, "components/0/components"),
    "six buttons": ({"components": [row(*[button()] * 6)]}, "has more than 5 items"),
    "a long label": ({"components": [row(button("x" * 81, custom_id="a"))]}, "longer than 80"),
    "a long label in a box": (
        {"components": [{"type": 17, "components": [row(button("x" * 81, custom_id="a"))]}]},
        "components/0/components/0/components/0/label",
    ),
    "eleven embeds": ({"embeds": [{"title": "x"}] * 11}, "has more than 10 items"),
}


@described
@pytest.mark.parametrize(("body", "why"), FORBIDDEN.values(), ids=FORBIDDEN)
async def test_what_the_description_forbids_is_told_in_words(body: Json, why: str) -> None:
    server = Server()
    channel = server.registry.guild("a server").channels[0]
    async with asked(server) as session:
        assert why in await refused(server, session, "POST", f"/channels/{channel.id}/messages", body)


@described
async def test_the_description_is_checked_in_both_directions() -> None:
    known = contract()
    assert known
    path = "/channels/{channel_id}/messages"
    assert known.request("POST", path, {}, {"content": "fine"}) == []
    assert "query what" in known.request("POST", path, {"what": "1"}, {"content": "fine"})[0]
    assert '"type" is a required property' in " ".join(known.answer("POST", path, 200, {}))
    assert "never gives it" in known.answer("POST", path, 302, None)[0]


@described
async def test_ids_may_be_numbers_in_a_request() -> None:
    known = contract()
    assert known
    body = {
        "content": "x",
        "message_reference": {"message_id": 5, "channel_id": 6},
        "allowed_mentions": {"parse": [], "users": [7]},
        "attachments": [{"id": 0}],
    }
    assert known.request("POST", "/channels/{channel_id}/messages", {}, body) == []


@described
def test_every_route_is_one_of_discords() -> None:
    known = contract()
    assert known
    assert {route.operation: known.operation(route.method, route.path) for route in ROUTES} == {
        route.operation: route.operation for route in ROUTES
    }
