"""What is only remembered is bounded, in time and in size."""

import asyncio
from pathlib import Path

import pytest

from bot.discord.asyncbase import AsyncBase
from bot.discord.cooldowns import Cooldown
from bot.discord.followups import MINUTES, Followups
from bot.discord.inflight import Inflight
from bot.discord.known import Known
from bot.discord.options import Rate
from facts.base import FactBase
from facts.errors import NotAFootnoteFile
from facts.matching.following.context import Context
from facts.matching.reading.question import read


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def asked_before(text: str) -> Context:
    return Context(read(text))


def test_a_question_is_remembered_for_a_few_minutes() -> None:
    clock = Clock()
    followups = Followups(clock)
    followups.remember((1, 2), asked := asked_before("Who is Sam?"))
    clock.now += MINUTES * 60 - 1
    assert followups.recall((1, 2)) is asked
    clock.now += 2
    assert followups.recall((1, 2)) is None


def test_asking_again_remembers_anew() -> None:
    clock = Clock()
    followups = Followups(clock)
    followups.remember((1, 2), asked_before("Who is Sam?"))
    clock.now += MINUTES * 60 - 1
    followups.remember((1, 2), later := asked_before("Who is Bob Fu?"))
    clock.now += 2
    assert followups.recall((1, 2)) is later


def test_only_so_many_questions_are_remembered() -> None:
    followups, asked = Followups(Clock()), asked_before("Who?")
    for person in range(6_000):
        followups.remember((person, 1), asked)
    assert followups.recall((0, 1)) is None
    assert followups.recall((5_999, 1)) is asked


def test_a_cooldown_counts_over_the_time_just_past() -> None:
    clock = Clock()
    cooldown = Cooldown(Rate(2, 10.0), clock)
    cooldown.take("a")
    clock.now += 4
    cooldown.take("a")
    assert cooldown.wait("a") == pytest.approx(6.0)
    assert cooldown.wait("b") == 0.0
    clock.now += 6
    assert cooldown.wait("a") == 0.0
    cooldown.take("a")
    assert cooldown.wait("a") == pytest.approx(4.0)


async def test_a_stop_waits_for_what_is_under_way_but_not_for_ever() -> None:
    inflight, over = Inflight(), asyncio.Event()

    async def work() -> None:
        await over.wait()

    assert await inflight.drain(0.01)
    assert inflight.spawn(work())
    assert not await inflight.drain(0.01)
    asyncio.get_running_loop().call_later(0.01, over.set)
    assert await inflight.drain(5.0)


async def test_only_so_much_is_left_to_be_done_in_the_background() -> None:
    inflight, over = Inflight(), asyncio.Event()

    async def work() -> None:
        await over.wait()

    taken = [inflight.spawn(work()) for _ in range(1_500)]
    assert taken.count(True) == 1_000
    over.set()
    assert await inflight.drain(5.0)


async def test_reading_does_not_wait_for_writing(path: Path) -> None:
    base = await AsyncBase.open(path)
    released = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(_: FactBase) -> None:
        asyncio.run_coroutine_threadsafe(released.wait(), loop).result(timeout=10)

    writing = asyncio.create_task(base.write(slow))
    await asyncio.sleep(0)
    assert await base.read(FactBase.packs)
    assert not writing.done()
    released.set()
    await writing
    await base.close()


async def test_a_file_that_is_no_base_is_refused_and_nothing_is_left_open(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader,\n" * 100)
    with pytest.raises(NotAFootnoteFile):
        await AsyncBase.open(path)


async def test_what_many_ask_at_once_is_looked_up_once(path: Path) -> None:
    base = await AsyncBase.open(path)
    known = Known(base)
    told = await asyncio.gather(*(known.ask(None, "Who is Sam?") for _ in range(20)))
    assert len({id(one) for one in told}) == 1
    await base.close()


async def test_only_so_many_answers_are_remembered(path: Path) -> None:
    base = await AsyncBase.open(path)
    known = Known(base)
    first = await known.ask(None, "x0")
    assert await known.ask(None, "x0") is first
    for number in range(1, 1_002):
        await known.ask(None, f"x{number}")
    assert await known.ask(None, "x0") is not first
    await base.close()
