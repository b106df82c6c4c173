"""The vectors of a model of meaning, while the bot runs."""

import asyncio
from pathlib import Path

import pytest

from bot.discord import encoding
from bot.discord.asyncbase import AsyncBase
from bot.discord.known import Known
from facts.base import FactBase
from tests.benchmarks.sets import Document, fill, source_of, statement_of

pytest.importorskip("onnxruntime")
pytest.importorskip("tokenizers")

from tests.facts import tinymodel

QUESTION = "What does the zarl do with the tolb?"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tinymodel.make(tmp_path / "tiny", ["zarl mive", "tolb quend"])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with FactBase.open(tmp_path / "facts.db", shipped=False) as base:
        fill(base, [Document(f"d{one}", f"The baker bakes {one} loaves.") for one in range(100)])
    return tmp_path / "facts.db"


def publish(base: FactBase) -> None:
    new = Document("new", "The mive steers the quend.")
    base.add_source(source_of(new), pack="benchmark", actor="t")
    base.publish(statement_of(new), pack="benchmark", actor="t")


def is_ready(base: FactBase) -> bool:
    status = base.model_status()
    return bool(status["encoded"] == status["facts"])


async def until_ready(base: AsyncBase) -> None:
    async with asyncio.timeout(20):
        while not await base.read(is_ready):  # noqa: ASYNC110 (there is nothing else to wait for)
            await asyncio.sleep(0.01)


async def test_vectors_follow_every_change(path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "_SECONDS", 0.01)
    base = await AsyncBase.open(path, model)
    keeping = asyncio.create_task(encoding.keep_up(base))
    await until_ready(base)
    await base.write(publish)
    await until_ready(base)
    keeping.cancel()
    assert await base.encode() == 0
    await base.close()


async def test_what_was_said_before_there_were_vectors_is_not_said_again(path: Path, model: Path) -> None:
    base = await AsyncBase.open(path, model)
    await base.write(publish)
    known = Known(base, clock=lambda: float(base.encodings))
    first = await known.ask(None, QUESTION)
    assert await known.ask(None, QUESTION) is first
    assert await base.encode() == 101
    assert await known.ask(None, QUESTION) is not first
    await base.close()


async def test_closing_does_not_wait_for_all_vectors(path: Path, model: Path) -> None:
    base = await AsyncBase.open(path, model)
    encoded = asyncio.create_task(base.encode())
    await asyncio.sleep(0)
    await base.close()
    assert await encoded == 0
    with FactBase.open(path, model=model) as opened:
        assert opened.encode_pending() > 0
