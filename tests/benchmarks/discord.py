"""What the bot costs in Discord, over the small Discord on 127.0.0.1.

    python -m tests.benchmarks.discord --answers 1500

One process holds the bot, the small Discord and the people who ask, 64 at once; so what an answer
costs is given as a multiple of what a handler costs that answers "pong". Another process is the bot as
``footnote run`` starts it: how long until it can answer, and how much memory it takes then.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import discord

from bot.discord.options import Options, Rate
from facts.base import FactBase
from tests.benchmarks.children import resident_mb
from tests.discord.driver.connecting import serving
from tests.discord.driver.discord import Discord
from tests.discord.driver.member import Member
from tests.discord.launched import launched
from tests.discord.loopback import Loopback, loopback
from tests.discord.server.server import Server

_AT_ONCE = 64
_ROUNDS = 3
_IDLE_SECONDS = 3.0
_UNHURRIED = Options(person=Rate(10**6, 1.0), channel=Rate(10**6, 1.0))

Ask = Callable[[Member, int], Awaitable[object]]


@dataclass(frozen=True)
class Load:
    """Milliseconds that one answer took of the whole, of the processor, and of whom it was given to."""

    each: float
    cpu: float
    p50: float
    p99: float


@dataclass(frozen=True)
class Start:
    """Seconds from the start of the process, and from its login, until it could answer; megabytes."""

    from_start: float
    from_login: float
    idle_mb: float


async def load(told: Loopback, ask: Ask, count: int) -> Load:
    """Let 64 people ask until ``count`` answers were given."""
    took: list[float] = []
    numbers = iter(range(count))

    async def asks(member: Member) -> None:
        for number in numbers:
            begun = time.perf_counter()
            await ask(member, number)
            took.append(time.perf_counter() - begun)

    members = [told.member(f"member {number}") for number in range(_AT_ONCE)]
    gc.collect()
    cpu, begun = time.process_time(), time.perf_counter()
    await asyncio.gather(*map(asks, members))
    each, cpu = time.perf_counter() - begun, time.process_time() - cpu
    took.sort()
    return Load(
        *(1000 * one for one in (each / count, cpu / count, took[count // 2], took[int(count * 0.99)]))
    )


async def answers(path: Path, count: int) -> dict[str, Load]:
    """The best of a few rounds: of a trivial handler, of questions asked before, and of new ones."""
    with FactBase.open(path) as base:
        questions = [question for fact in base.facts() for question in fact["questions"]]
    random.Random(1).shuffle(questions)
    best: dict[str, Load] = {}
    for _ in range(_ROUNDS):
        async with loopback(path, _UNHURRIED) as told:

            @told.bot.tree.command(name="ping", description="Says pong")
            async def ping(interaction: discord.Interaction) -> None:
                await interaction.response.send_message("pong")

            await told.bot.tree.sync()

            async def trivial(member: Member, _: int) -> None:
                await member.command("ping")

            async def asked(member: Member, number: int) -> None:
                await member.command("ask", question=questions[number % len(questions)])

            await load(told, trivial, _AT_ONCE)
            few = min(count, len(questions), 1_000)
            for name, ask, number in (
                ("a trivial handler", trivial, count),
                ("a question asked for the first time", asked, few),
                ("a question asked before", asked, few),
            ):
                measured = await load(told, ask, number)
                if name not in best or measured.each < best[name].each:
                    best[name] = measured
    return best


async def start(path: Path) -> Start:
    """``footnote run`` in a process of its own, from its start to READY with its commands synced."""
    told = Discord(Server(), same_process=False)
    server = told.server
    server.registry.guild("a server")
    async with serving(told):
        begun = time.monotonic()
        async with launched(server, path, "run") as process:
            await told.until(
                lambda: bool(server.gateway.connections and server.called("bulk_set_application_commands")),
                "READY",
            )
            await told.idle()
            ready = time.monotonic()
            await asyncio.sleep(_IDLE_SECONDS)
            idle = resident_mb(process.pid)
            process.terminate()
            await process.communicate()
    return Start(ready - begun, ready - server.calls[0].at, idle)


def main() -> None:
    """Run at full size and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=1_500)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "facts.db"
        FactBase.open(path).close()
        started = asyncio.run(start(path))
        measured = asyncio.run(answers(path, given.answers))
    trivial = measured["a trivial handler"]
    for name, one in measured.items():
        sys.stdout.write(
            f"{name}: {one.each:.2f} ms each, {one.each / trivial.each:.2f} times a trivial handler"
            f" ({one.cpu:.2f} ms of the processor; {_AT_ONCE} at once: p50 {one.p50:.0f} ms,"
            f" p99 {one.p99:.0f} ms)\n"
        )
    sys.stdout.write(
        f"login to READY and commands synced: {started.from_login:.2f} s"
        f" ({started.from_start:.2f} s from the start of the process); idle: {started.idle_mb:.0f} MB\n"
    )


if __name__ == "__main__":
    main()
