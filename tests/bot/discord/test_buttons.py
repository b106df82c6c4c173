"""What the buttons of a card do; each of them also after the bot was restarted."""

from pathlib import Path

import pytest

from facts.base import FactBase
from tests.bot.discord.harbour import ASKED, GUILD, OWN, REFERENCE, WHICH, harbour
from tests.discord.driver.reply import Reply
from tests.discord.loopback import Loopback

Json = dict[str, object]

both = pytest.mark.parametrize("restarted", [False, True], ids=["at once", "after a restart"])


async def ready(discord: Loopback, *, restarted: bool) -> None:
    if restarted:
        await discord.restart()


async def notes(discord: Loopback, kind: str) -> list[Json]:
    await discord.idle()
    found: list[Json] = await discord.base.read(FactBase.notes, kind=kind)
    return found


@both
async def test_context_shows_the_cited_words_and_what_stands_around_them(path: Path, restarted: bool) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=ASKED)
        await ready(discord, restarted=restarted)
        context = await card.press("Context")
        assert "**the ferry carried 41,200 riders in 2023**" in context.card_text
        assert "said on Monday that" in context.card_text
        assert REFERENCE in context.card_text
        assert context.ephemeral


@both
async def test_related_shows_what_is_close_and_that_it_is_no_answer(path: Path, restarted: bool) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=ASKED)
        await ready(discord, restarted=restarted)
        related = await card.press("Related")
        assert "Related, not an answer" in related.card_text
        first = related.card_text.index("The ferry carried 38,900 riders in 2022.")
        assert first < related.card_text.index("never been busier")
        assert "41,200" not in related.card_text
        assert related.ephemeral


async def test_where_nothing_is_related_it_says_so(path: Path) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question="Why was the pier of Aldmouth closed?")
        assert "nothing else" in (await card.press("Related")).card_text


@both
async def test_wrong_asks_what_and_leaves_it_to_the_moderators(path: Path, restarted: bool) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=ASKED)
        await ready(discord, restarted=restarted)
        form = (await card.press("Wrong?", by=discord.member("bob"))).modal
        thanks = await form.submit("It was 41,300.")
        assert "Thank you" in thanks.card_text
        assert thanks.ephemeral
        (note,) = await notes(discord, "reported")
        assert note["scope"] == f"guild:{GUILD}"
        assert (note["question"], note["pack"], note["fact"]) == (ASKED, OWN, "riders-2023")
        assert note["words"] == "It was 41,300."
        assert "bob" not in str(note)
        assert discord.member("bob").user.id not in str(note)


async def test_a_form_that_was_open_over_a_restart_is_taken(path: Path) -> None:
    async with harbour(path) as discord:
        form = (await (await discord.member("alice").command("ask", question=ASKED)).press("Wrong?")).modal
        await discord.restart()
        assert "Thank you" in (await form.submit("It was 41,300.")).card_text
        (note,) = await notes(discord, "reported")
        assert (note["question"], note["fact"], note["words"]) == (ASKED, "riders-2023", "It was 41,300.")


async def test_two_people_may_have_the_form_open_at_once(path: Path) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=ASKED)
        first = (await card.press("Wrong?")).modal
        second = (await card.press("Wrong?", by=discord.member("bob"))).modal
        await first.submit("one")
        await second.submit("two")
        assert {note["words"] for note in await notes(discord, "reported")} == {"one", "two"}


async def test_a_report_needs_no_words(path: Path) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=ASKED)
        await (await card.press("Wrong?")).modal.submit()
        assert [note["words"] for note in await notes(discord, "reported")] == [""]


@both
async def test_share_shows_a_private_answer_to_all_with_who_shared_it(path: Path, restarted: bool) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        card = await alice.command("ask", question=ASKED, private=True)
        await ready(discord, restarted=restarted)
        shared = await card.press("Share")
        assert not shared.ephemeral
        assert "The ferry carried 41,200 riders in 2023." in shared.card_text
        assert f"<@{alice.user.id}>" in shared.card_text
        assert REFERENCE in shared.card_text
        assert shared.pings == []
        assert list(shared.buttons) == ["Context", "Related", "Wrong?"]
        context = await shared.press("Context", by=discord.member("bob"))
        assert "**the ferry carried 41,200 riders in 2023**" in context.card_text


@both
async def test_a_choice_that_its_asker_picks_becomes_the_answer(path: Path, restarted: bool) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=WHICH)
        await ready(discord, restarted=restarted)
        picked = await card.press("1 · 2023")
        assert picked.message is card.message
        assert "The ferry carried 41,200 riders in 2023." in card.card_text
        assert "Which do you mean?" not in card.card_text
        (note,) = await notes(discord, "picked")
        assert (note["question"], note["pack"], note["fact"]) == (WHICH, OWN, "riders-2023")


@both
async def test_so_does_one_in_a_reply_to_a_mention(path: Path, restarted: bool) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").mention(WHICH)
        await ready(discord, restarted=restarted)
        await card.press("2 · 2022")
        assert "The ferry carried 38,900 riders in 2022." in card.card_text


async def test_a_choice_that_somebody_else_picks_is_for_them_alone(path: Path) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=WHICH)
        picked = await card.press("1 · 2023", by=discord.member("bob"))
        assert "The ferry carried 41,200 riders in 2023." in picked.card_text
        assert picked.ephemeral
        assert "Which do you mean?" in card.card_text


async def test_a_private_choice_that_was_picked_can_be_shared(path: Path) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=WHICH, private=True)
        await card.press("1 · 2023")
        assert "Share" in card.buttons


@both
async def test_pages_turn_in_place(path: Path, restarted: bool) -> None:
    async with harbour(path) as discord:
        page = await discord.member("alice").command("browse", topic="sam")
        await ready(discord, restarted=restarted)
        turned = await page.press("Next ›")
        assert turned.message is page.message
        assert "Page 2 of 2" in page.card_text


@both
async def test_what_is_kept_of_somebody_is_deleted_at_their_wish_and_nothing_else(
    path: Path, restarted: bool
) -> None:
    async with harbour(path) as discord:
        alice, bob = discord.member("alice"), discord.member("bob")
        await alice.command("ask", question="How long is the ferry of Aldmouth?")
        await bob.command("ask", question="How old is the ferry of Aldmouth?")
        assert len(await notes(discord, "unanswered")) == 2
        privacy = await alice.command("privacy")
        assert "at the moment: 1" in privacy.card_text
        assert "30 days" in privacy.card_text
        await ready(discord, restarted=restarted)
        deleted = await privacy.press("Delete what is kept of me")
        assert "Deleted: 1" in deleted.card_text
        assert deleted.ephemeral
        assert [note["question"] for note in await notes(discord, "unanswered")] == [
            "How old is the ferry of Aldmouth?"
        ]
        again = await privacy.press("Delete what is kept of me")
        assert "Nothing was kept" in again.card_text


async def test_deleting_also_forgets_what_a_next_question_could_follow(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        await alice.command("ask", question=ASKED)
        await (await alice.command("privacy")).press("Delete what is kept of me")
        assert "do not hold" in (await alice.command("ask", question="and in 2022?")).card_text


async def test_a_fact_that_was_retired_meanwhile_is_not_shown_any_more(path: Path) -> None:
    async with harbour(path) as discord:
        card = await discord.member("alice").command("ask", question=ASKED)
        await discord.base.write(FactBase.retire, "riders-2023", pack=OWN, seen=1, actor="test")

        def told(reply: Reply) -> bool:
            return reply.ephemeral and "do not hold that any more" in reply.card_text

        assert told(await card.press("Context"))
        assert told(await card.press("Related"))


async def test_buttons_of_a_private_answer_work_in_a_direct_message(path: Path) -> None:
    async with harbour(path) as discord:
        card = await discord.user("alice").dm("How many Chinese nationals crossed the Darién Gap in 2022?")
        assert "thick jungle" in (await card.press("Context")).card_text
