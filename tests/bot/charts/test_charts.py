"""The worker that draws: its own process, started when needed, and never missed for long."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from bot.charts import ChartError, ChartRequest, Charts, Format, Theme
from tests.bot.charts.making import ALL, DAYS, EVERYTHING, GAP, HIRES, point, series

PNG, SVG = b"\x89PNG\r\n\x1a\n", b"<?xml"


def worker_of(charts: Charts) -> int:
    """The number of the process that draws."""
    assert charts._process is not None
    return charts._process.id


def environment_of(process: int) -> bytes:
    """What a process was given, where the system shows it."""
    path = Path(f"/proc/{process}/environ")
    return path.read_bytes() if path.exists() else b""


async def killed_while_it_draws(charts: Charts, asked: ChartRequest) -> None:
    task = asyncio.create_task(charts.draw(asked))
    await asyncio.sleep(0.01)
    os.kill(worker_of(charts), signal.SIGKILL)
    with pytest.raises(ChartError, match="interrupted"):
        await task


async def test_it_draws_what_is_asked_and_knows_nothing_that_is_not_its_business(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "not.for.drawing")
    async with Charts() as charts:
        drawn = {
            (theme, wanted): await charts.draw(ChartRequest(HIRES, theme, wanted))
            for theme in Theme
            for wanted in Format
        }
        known = environment_of(worker_of(charts))
    assert len(set(drawn.values())) == 4
    for (_, wanted), file in drawn.items():
        assert file.startswith(PNG if wanted is Format.PNG else SVG)
    assert b"not.for.drawing" not in known


async def test_killed_mid_chart_it_says_so_once_and_the_next_chart_works() -> None:
    async with Charts() as charts:
        await charts.draw(ChartRequest(GAP))
        await killed_while_it_draws(charts, ChartRequest(EVERYTHING))
        assert (await charts.draw(ChartRequest(EVERYTHING))).startswith(PNG)
        os.kill(worker_of(charts), signal.SIGKILL)  # between two charts, nobody notices
        await asyncio.sleep(0.1)
        assert (await charts.draw(ChartRequest(HIRES))).startswith(PNG)


async def test_one_that_takes_too_long_is_given_up_and_the_next_chart_works() -> None:
    async with Charts(seconds=1.5) as charts:
        await charts.draw(ChartRequest(GAP))
        os.kill(worker_of(charts), signal.SIGSTOP)
        with pytest.raises(ChartError, match="too long"):
            await charts.draw(ChartRequest(EVERYTHING))
        assert (await charts.draw(ChartRequest(EVERYTHING))).startswith(PNG)


async def test_the_same_chart_is_drawn_once_whether_asked_for_at_once_or_later() -> None:
    async with Charts() as charts:
        one, other = await asyncio.gather(*(charts.draw(ChartRequest(HIRES)) for _ in range(2)))
        assert one is other
        os.kill(worker_of(charts), signal.SIGSTOP)  # whatever it were asked now, it could not do
        assert await charts.draw(ChartRequest(dict(reversed(HIRES.items())))) == one


async def test_somebody_who_goes_away_takes_no_chart_from_the_others() -> None:
    async with Charts() as charts:
        await charts.draw(ChartRequest(GAP))
        gone = asyncio.create_task(charts.draw(ChartRequest(HIRES)))
        other = asyncio.create_task(charts.draw(ChartRequest(HIRES)))
        await asyncio.sleep(0.01)
        gone.cancel()
        assert (await other).startswith(PNG)
        assert (await charts.draw(ChartRequest(DAYS))).startswith(PNG)


async def test_more_than_can_wait_are_turned_away_and_closing_gives_up_the_rest() -> None:
    charts = Charts()
    await charts.draw(ChartRequest(GAP))
    worker = worker_of(charts)
    os.kill(worker, signal.SIGSTOP)
    asked = [ChartRequest(series(point("2023", str(number)))) for number in range(25)]
    tasks = [asyncio.create_task(charts.draw(one)) for one in asked]
    await asyncio.sleep(0.05)
    refused = [str(task.exception()) for task in tasks if task.done()]
    assert len(refused) == 5
    assert "Too many charts" in refused[0]
    await charts.close()
    await asyncio.wait(tasks)
    assert all(task.cancelled() for task in tasks[:20])
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


async def test_what_cannot_be_drawn_costs_nobody_the_worker(caplog: pytest.LogCaptureFixture) -> None:
    async with Charts() as charts:
        await charts.draw(ChartRequest(GAP))
        worker = worker_of(charts)
        with pytest.raises(ChartError, match="no number"):
            await charts.draw(ChartRequest(series(point("2023", None))))
        with pytest.raises(ChartError, match="could not be drawn"):
            await charts.draw(ChartRequest({"points": [{"secret": "words"}]}))
        assert (await charts.draw(ChartRequest(HIRES))).startswith(PNG)
        assert worker_of(charts) == worker
    assert "KeyError in arranging.py" in caplog.text  # in the log, without the words themselves
    assert "secret" not in caplog.text


async def test_without_matplotlib_it_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['matplotlib'] = None\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    async with Charts() as charts:
        with pytest.raises(ChartError, match=r"Charts need matplotlib.*extra “charts”"):
            await charts.draw(ChartRequest(HIRES))


async def test_the_loop_goes_on_while_a_chart_is_drawn() -> None:
    longest = 0.0

    async def tick() -> None:
        nonlocal longest
        while True:
            before = perf_counter()
            await asyncio.sleep(0.001)
            longest = max(longest, perf_counter() - before)

    async with Charts() as charts:
        ticking = asyncio.create_task(tick())
        await asyncio.gather(*(charts.draw(ChartRequest(held)) for held in (GAP, EVERYTHING)))
        ticking.cancel()
    assert longest < 0.25


def test_whoever_asks_for_charts_loads_nothing_that_draws() -> None:
    listing = "import sys, bot.charts, bot.commands.charting; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", listing], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded.isdisjoint({"matplotlib", "numpy", "PIL"})


@pytest.mark.benchmark
async def test_a_chart_is_drawn_within_300_ms_by_a_warm_worker() -> None:
    took: dict[str, Any] = {}
    async with Charts() as charts:
        await charts.draw(ChartRequest(GAP))
        for name, held in ALL.items():
            for number in range(5):
                asked = ChartRequest({**held, "key": f"{name}-{number}"}, Theme.DARK)
                before = perf_counter()
                await charts.draw(asked)
                took.setdefault(name, []).append(perf_counter() - before)
    for name, times in took.items():
        print(f"{name}: {sorted(times)[len(times) // 2] * 1000:.0f} ms")  # noqa: T201
        assert sorted(times)[len(times) // 2] < 0.3
