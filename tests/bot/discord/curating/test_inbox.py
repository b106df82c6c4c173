"""The inbox: what members left, and what becomes of it."""

from pathlib import Path

from facts.base import FactBase
from tests.bot.discord.curating.people import SCOPE, Harbour, moderated
from tests.bot.discord.harbour import ASKED, OWN, SECOND_GUILD, WHICH


async def leave(
    people: Harbour, question: str, who: str = "somebody", kind: str = "unanswered", **more: str
) -> None:
    await people.discord.base.write(
        FactBase.note, kind, scope=more.pop("scope", SCOPE), who=who, question=question, **more
    )


async def test_like_questions_are_counted_together_but_never_of_different_years(path: Path) -> None:
    async with moderated(path) as people:
        await leave(people, "How many gulls live in Aldmouth in 2023?", "a")
        await leave(people, "how many gulls live in aldmouth in 2023", "b")
        await leave(people, "In 2023, how many gulls live in Aldmuoth?", "c")
        await leave(people, "How many gulls live in Aldmouth in 2024?", "d")
        await leave(people, "How many terns live in Aldmouth in 2024?", "e")
        text = (await people.curator.command("inbox")).card_text
        assert "×3" in text
        assert text.count("×1") == 2


async def test_it_shows_nothing_of_other_servers_and_nobodys_name(path: Path) -> None:
    async with moderated(path) as people:
        await leave(people, "How many trams are there?", scope=f"guild:{SECOND_GUILD}")
        await people.member.command("ask", question="How many gulls live in Aldmouth?")
        await people.discord.idle()
        text = (await people.curator.command("inbox")).card_text
        assert "gulls" in text
        assert "trams" not in text
        assert people.member.user.id not in text
        assert "mia" not in text.casefold()


async def test_a_note_of_another_server_cannot_be_dismissed(path: Path) -> None:
    async with moderated(path) as people:
        await leave(people, "How many trams are there?", scope=f"guild:{SECOND_GUILD}")
        (note,) = await people.discord.base.read(FactBase.notes)
        await leave(people, "How many gulls are there?")
        inbox = await people.curator.command("inbox")
        mine = inbox.buttons["Dismiss"]["custom_id"]
        assert mine != f"cu:dismiss:{note['id']}"
        data = {"component_type": 2, "custom_id": f"cu:dismiss:{note['id']}", "id": 9}
        refused = await people.curator.interact(3, data, message=inbox.message)
        assert "dealt with it already" in refused.card_text
        assert len(await people.discord.base.read(FactBase.notes)) == 2


async def test_a_report_leads_to_the_fact(path: Path) -> None:
    async with moderated(path) as people:
        card = await people.member.command("ask", question=ASKED)
        await (await card.press("Wrong?")).modal.submit("It was 41,300.")
        inbox = await people.curator.command("inbox")
        assert "**Reported** ×1: The ferry carried 41,200 riders in 2023." in inbox.card_text
        assert "It was 41,300." in inbox.card_text
        form = (await inbox.press("Edit the fact")).modal
        assert "41,200" in form.fields["The fact in one plain sentence"]["value"]


async def test_a_pick_becomes_a_way_to_ask(path: Path) -> None:
    async with moderated(path) as people:
        card = await people.member.command("ask", question=WHICH)
        await card.press(next(label for label in card.buttons if "2022" in label))
        await people.discord.idle()
        inbox = await people.curator.command("inbox")
        assert "**Picked** ×1" in inbox.card_text
        form = (await inbox.press("Add this way to ask")).modal
        await form.submit("How many people took the ferry in 2022?")
        assert "How many people took the ferry in 2022?" in (await people.fact("riders-2022"))["questions"]
        assert await people.discord.base.read(FactBase.notes) == []


async def test_a_pick_of_a_pack_that_is_only_read_can_be_dismissed(path: Path) -> None:
    async with moderated(path) as people:
        shipped = (await people.discord.base.read(FactBase.packs))[0]["id"]
        assert shipped != OWN
        fact = (await people.discord.base.read(lambda base: base.facts(pack=shipped)))[0]["id"]
        await leave(people, "What is it?", kind="picked", pack=shipped, fact=fact)
        inbox = await people.curator.command("inbox")
        assert list(inbox.buttons) == ["Dismiss"]


async def test_many_are_shown_page_by_page(path: Path) -> None:
    async with moderated(path) as people:
        for n, bird in enumerate("gulls terns auks storks cranes".split()):
            await leave(people, f"How many {bird} live in Aldmouth?" + "!" * 900, f"member {n}")
        inbox = await people.curator.command("inbox")
        assert "Inbox (1 of 2)" in inbox.card_text
        assert "Inbox (2 of 2)" in (await inbox.press("Next ›")).card_text
