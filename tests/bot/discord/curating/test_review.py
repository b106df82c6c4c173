"""Two moderators, the queue of what waits, and undoing."""

from pathlib import Path

from facts.base import FactBase
from tests.bot.discord.curating.people import (
    SENTENCE,
    VISITORS,
    Harbour,
    add_fact,
    add_source,
    id_in,
    moderated,
)
from tests.bot.discord.harbour import ASKED, OWN
from tests.discord.driver.reply import Reply

LABEL = "The fact in one plain sentence"
PLAINER = "In 2023 the ferry carried 41,200 riders."


async def edit(people: Harbour, sentence: str = PLAINER, why: str = "plainer") -> Reply:
    form = (await people.curator.command("fact edit", fact="riders-2023")).modal
    return await form.submit(by_label={LABEL: sentence, "Why, for the history": why})


async def ferry(people: Harbour) -> str:
    return (await people.member.command("ask", question=ASKED)).card_text


async def test_with_two_required_a_new_fact_waits_and_its_writer_cannot_approve_it(path: Path) -> None:
    async with moderated(path, two_person=True) as people:
        await add_source(people.both)
        assert "waits for a moderator" in (await add_fact(people.both)).card_text
        card = await people.both.command("fact review")
        before = await people.state()
        assert "You wrote that yourself" in (await card.press("Approve")).card_text
        assert await people.state() == before
        assert "do not hold" in (await people.member.command("ask", question=VISITORS)).card_text
        card = await people.reviewer.command("fact review")
        assert "Approved" in (await card.press("Approve")).card_text
        assert SENTENCE in (await people.member.command("ask", question=VISITORS)).card_text


async def test_nor_can_who_mended_it(path: Path) -> None:
    async with moderated(path, two_person=True) as people:
        await add_source(people.curator)
        await add_fact(people.curator)
        card = await people.reviewer.command("fact review")
        form = (await card.press("Edit")).modal
        assert form.fields[LABEL]["value"] == SENTENCE
        mended = "In 2024 the lighthouse of Aldmouth had 12,300 visitors."
        assert "Changed" in (await form.submit(by_label={LABEL: mended})).card_text
        card = await people.reviewer.command("fact review")
        assert "You wrote that yourself" in (await card.press("Approve")).card_text
        card = await people.both.command("fact review")
        assert "Approved" in (await card.press("Approve")).card_text
        assert mended in (await people.member.command("ask", question=VISITORS)).card_text


async def test_a_change_waits_with_its_difference_and_takes_effect_when_it_is_approved(path: Path) -> None:
    async with moderated(path, two_person=True) as people:
        assert "waits for a second moderator" in (await edit(people)).card_text
        assert PLAINER not in await ferry(people)
        await people.discord.restart()
        card = await people.reviewer.command("fact review")
        assert f"~~The ferry carried 41,200 riders in 2023.~~ → {PLAINER}" in card.card_text
        assert "Carl" in card.card_text
        assert "plainer" in card.card_text
        assert "Nothing waits" in (await card.press("Approve")).card_text
        assert PLAINER in await ferry(people)
        entry = (await people.discord.base.read(FactBase.history, "fact", "riders-2023", OWN))[-1]
        assert entry.actor.startswith("Rita")
        assert "Carl" in entry.reason


async def test_retiring_and_undoing_wait_as_well(path: Path) -> None:
    async with moderated(path, two_person=True) as people:
        form = (await people.curator.command("fact retire", fact="riders-2023")).modal
        assert "waits" in (await form.submit("it is wrong")).card_text
        assert "The ferry carried" in await ferry(people)
        await (await people.reviewer.command("fact review")).press("Approve")
        assert "do not hold" in await ferry(people)
        seq = await people.position()
        form = (await people.curator.command("fact undo", number=seq)).modal
        assert "waits" in (await form.submit("it is right")).card_text
        assert "do not hold" in await ferry(people)
        await (await people.reviewer.command("fact review")).press("Approve")
        assert "The ferry carried 41,200" in await ferry(people)


async def test_what_is_rejected_is_kept_with_its_reason(path: Path) -> None:
    async with moderated(path, two_person=True) as people:
        await edit(people)
        card = await people.reviewer.command("fact review")
        rejected = await (await card.press("Reject")).modal.submit("the old sentence is better")
        assert "Nothing waits" in rejected.card_text
        assert PLAINER not in await ferry(people)
        history = await people.curator.command("fact history", fact="riders-2023")
        assert "A change was rejected" in history.card_text
        assert "the old sentence is better" in history.card_text

        await add_source(people.curator)
        id = id_in(await add_fact(people.curator))
        card = await people.reviewer.command("fact review")
        assert "Rejected" in (await (await card.press("Reject")).modal.submit("no")).card_text
        assert (await people.fact(id))["status"] == "retired"


async def test_what_was_changed_after_it_was_shown_is_not_approved(path: Path) -> None:
    async with moderated(path) as people:
        await add_source(people.curator)
        await people.settle(two_person=True)
        id = id_in(await add_fact(people.curator))
        card = await people.reviewer.command("fact review")
        form = (await people.curator.command("fact edit", fact=id)).modal
        await form.submit(by_label={LABEL: "Something else entirely."})
        assert "revision" in (await card.press("Approve")).card_text
        assert (await people.fact(id))["status"] == "proposed"

        await edit(people)
        items = await people.reviewer.command("fact review")
        card = await items.press("Next ›")
        assert PLAINER in card.card_text
        await people.settle(two_person=False)
        await edit(people, "The ferry carried 41,200 people in 2023.")
        assert "revision" in (await card.press("Approve")).card_text
        assert PLAINER not in await ferry(people)


async def test_a_waiting_change_is_dealt_with_once(path: Path) -> None:
    async with moderated(path, two_person=True) as people:
        await edit(people)
        first = await people.reviewer.command("fact review")
        second = await people.both.command("fact review")
        await first.press("Approve")
        before = await people.state()
        assert "dealt with that already" in (await second.press("Approve")).card_text
        assert await people.state() == before


async def test_a_waiting_change_is_mended_and_then_of_who_mended_it(path: Path) -> None:
    async with moderated(path, two_person=True) as people:
        change = (await people.both.command("fact edit", fact="riders-2023")).modal
        await change.submit(by_label={LABEL: PLAINER})
        form = (await (await people.reviewer.command("fact review")).press("Edit")).modal
        assert form.fields[LABEL]["value"] == PLAINER
        card = await form.submit(by_label={LABEL: "In 2023, 41,200 people took the ferry."})
        assert "took the ferry" in card.card_text
        for writer in (people.reviewer, people.both):
            card = await writer.command("fact review")
            assert "You wrote that yourself" in (await card.press("Approve")).card_text
        card = await people.admin.command("fact review")
        assert "Nothing waits" in (await card.press("Approve")).card_text
        assert "took the ferry" in await ferry(people)


async def test_an_entry_that_later_ones_stand_on_is_not_undone(path: Path) -> None:
    async with moderated(path) as people:
        await edit(people)
        first = await people.position()
        await edit(people, "The ferry carried 41,200 people in 2023.")
        form = (await people.curator.command("fact undo", number=first)).modal
        before = await people.position()
        assert f"#{before}" in (await form.submit("no")).card_text
        assert await people.position() == before


async def test_an_alias_is_added_and_tried(path: Path) -> None:
    async with moderated(path) as people:
        asked = "What was the ridership of the ferry in 2023?"
        form = (await people.curator.command("fact alias", fact="riders-2023")).modal
        done = await form.submit(asked)
        assert "is answered with it" in done.card_text
        assert "The ferry carried 41,200" in (await people.member.command("ask", question=asked)).card_text


async def test_two_edits_while_both_wait_the_second_is_stale_when_the_first_is_made(path: Path) -> None:
    async with moderated(path, two_person=True) as people:
        await edit(people)
        await edit(people, "The ferry carried 41,200 people in 2023.")
        card = await people.reviewer.command("fact review")
        card = await card.press("Approve")
        assert "revision" in (await card.press("Approve")).card_text
        assert (await people.fact("riders-2023"))["statement"] == PLAINER
