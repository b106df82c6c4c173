"""What somebody typed is not lost: not to a locked file, not to cooldowns, not to a bot that stops."""

from pathlib import Path

import pytest

from bot.discord.options import Options, Rate
from facts import store
from facts.base import FactBase
from tests.bot.discord.curating.people import SCOPE, Harbour, add_fact, add_source, moderated
from tests.bot.discord.harbour import harbour
from tests.bot.discord.test_faults import locked

LABEL = "The fact in one plain sentence"
MINE = "In 2023 the ferry carried 41,200 riders."


async def test_a_form_that_cannot_be_saved_shows_what_was_typed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "BUSY_SECONDS", 0.05)
    async with moderated(path) as people:
        form = (await people.curator.command("fact edit", fact="riders-2023")).modal
        before = await people.state()
        with locked(path):
            refused = await form.submit(by_label={LABEL: MINE})
        assert "cannot save anything at the moment" in refused.card_text
        assert MINE in refused.card_text
        assert await people.state() == before
        (error,) = people.discord.errors
        assert MINE not in error.getMessage()
        people.discord.errors.clear()


async def test_moderators_work_as_fast_as_they_like_and_no_form_is_too_soon(path: Path) -> None:
    slow = Options(person=Rate(3, 60.0), channel=Rate(1_000, 1.0))
    async with harbour(path, slow) as discord:
        people = Harbour(discord)
        await people.settle()
        await add_source(people.curator)
        for _ in range(6):
            assert "The harbour" in (await people.curator.command("source list")).card_text
        await people.proposer.command("fact add")
        found = (await people.proposer.command("fact add")).modal
        step = await found.submit("statement", "The harbour in 2023", "up from 38,900 in 2022")
        form = (await step.press("Go on: what they say")).modal
        assert "<t:" in (await people.proposer.command("fact add")).card_text, "that was a lot at once"
        assert "Proposed" in (await form.submit("It was up.", "said by: the Harbour Office")).card_text


async def test_a_form_that_comes_while_the_bot_stops_is_taken(path: Path) -> None:
    async with moderated(path) as people:
        form = (await people.curator.command("fact edit", fact="riders-2023")).modal
        people.discord.bot.stopping = True
        assert "Changed" in (await form.submit(by_label={LABEL: MINE})).card_text
        assert "about to restart" in (await people.curator.command("inbox")).card_text
        people.discord.bot.stopping = False
        assert (await people.fact("riders-2023"))["statement"] == MINE


async def test_what_was_typed_stands_in_no_log(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "footnote")
    async with moderated(path) as people:
        await add_source(people.curator)
        await add_fact(people.curator)
        await people.discord.base.read(FactBase.settings, SCOPE)
    assert "lighthouse" not in caplog.text
    assert any("form" in record.getMessage() for record in caplog.records)
