"""The whole life of a fact, and of a question that nobody could answer."""

from pathlib import Path

import pytest

from facts.base import FactBase
from tests.bot.discord.curating.people import (
    FIELDS,
    SENTENCE,
    VISITORS,
    WORDS,
    add_fact,
    add_source,
    id_in,
    moderated,
    say,
)
from tests.bot.discord.harbour import OWN


async def test_a_source_is_entered_and_a_fact_of_it_is_an_answer_at_once(path: Path) -> None:
    async with moderated(path) as people:
        entered = await add_source(people.curator)
        assert "Its whole text is kept." in entered.card_text
        assert entered.ephemeral
        assert "do not hold" in (await people.member.command("ask", question=VISITORS)).card_text
        published = await add_fact(people.curator)
        assert "Published" in published.card_text
        answered = await people.member.command("ask", question=VISITORS)
        assert SENTENCE in answered.card_text
        assert "Minutes of March" in answered.card_text
        entry = (await people.discord.base.read(FactBase.history, "fact", id_in(published), OWN))[-1]
        assert entry.actor == f"Carl (discord:{people.curator.user.id})"
        assert entry.reason == "it was asked for"


async def test_edited_retired_and_undone(path: Path) -> None:
    async with moderated(path) as people:
        await add_source(people.curator)
        id = id_in(await add_fact(people.curator))
        ask = people.member

        form = (await people.curator.command("fact edit", fact=id)).modal
        assert form.fields["The fact in one plain sentence"]["value"] == SENTENCE
        changed = await form.submit(
            by_label={
                "The fact in one plain sentence": "12,300 people visited the lighthouse of Aldmouth in 2024.",
                "Why, for the history": "plainer",
            }
        )
        assert (
            "~~The lighthouse of Aldmouth had 12,300 visitors in 2024.~~ → 12,300 people" in changed.card_text
        )
        assert "12,300 people visited" in (await ask.command("ask", question=VISITORS)).card_text

        history = await people.curator.command("fact history", fact=id)
        assert SENTENCE in history.card_text
        assert "plainer" in history.card_text
        assert "Carl" in history.card_text

        form = (await people.curator.command("fact retire", fact=id)).modal
        assert "no answer any more" in (await form.submit("the warden took it back")).card_text
        assert "do not hold" in (await ask.command("ask", question=VISITORS)).card_text

        history = await people.curator.command("fact history", fact=id)
        undo = next(label for label in history.buttons if label.startswith("Undo #"))
        undone = await (await history.press(undo)).modal.submit("he did not")
        assert "was undone" in undone.card_text
        assert "12,300 people visited" in (await ask.command("ask", question=VISITORS)).card_text


async def test_proposed_by_a_member_and_approved_by_a_moderator(path: Path) -> None:
    async with moderated(path) as people:
        await add_source(people.curator)
        message = people.member.say(f"I read that {WORDS.lower()}!")
        form = (await people.proposer.menu("Propose as fact", message)).modal
        assert WORDS.lower() in form.fields["The words of the source, letter by letter"]["value"]
        found = await form.submit("figure", "Minutes of March", WORDS)
        form = (await found.press("Go on: what they say")).modal
        assert "waits for a moderator" in (await form.submit(SENTENCE, FIELDS, VISITORS)).card_text
        assert "do not hold" in (await people.member.command("ask", question=VISITORS)).card_text

        card = await people.reviewer.command("fact review")
        assert SENTENCE in card.card_text
        assert "Petra" in card.card_text
        assert "Approved" in (await card.press("Approve")).card_text
        assert SENTENCE in (await people.member.command("ask", question=VISITORS)).card_text


async def test_a_question_without_an_answer_becomes_a_way_to_ask(path: Path) -> None:
    asked = "What was the number of people who went up the Aldmouth lighthouse during 2024?"
    async with moderated(path) as people:
        await add_source(people.curator)
        await add_fact(people.curator)
        for who in (people.member, people.proposer):
            assert "do not hold" in (await who.command("ask", question=asked)).card_text
        await people.discord.idle()
        inbox = await people.curator.command("inbox")
        assert "**Not answered** ×2" in inbox.card_text
        form = (await inbox.press("Answer with a fact")).modal
        done = await form.submit(asked, SENTENCE)
        assert "is answered with it" in done.card_text
        assert SENTENCE in (await people.member.command("ask", question=asked)).card_text
        assert "empty" in (await people.curator.command("inbox")).card_text


async def test_a_fact_is_entered_from_the_inbox_with_its_question(path: Path) -> None:
    async with moderated(path) as people:
        await add_source(people.curator)
        await people.member.command("ask", question=VISITORS)
        await people.discord.idle()
        inbox = await people.curator.command("inbox")
        form = (await inbox.press("Add a fact")).modal
        form = (
            await (await form.submit("figure", "Minutes of March", WORDS)).press("Go on: what they say")
        ).modal
        assert form.fields["Ways to ask for it, one a line"]["value"] == VISITORS
        assert "Published" in (await form.submit(SENTENCE, FIELDS)).card_text
        assert SENTENCE in (await people.member.command("ask", question=VISITORS)).card_text
        assert "empty" in (await people.curator.command("inbox")).card_text


async def test_a_note_is_dismissed(path: Path) -> None:
    async with moderated(path) as people:
        await people.member.command("ask", question=VISITORS)
        await people.discord.idle()
        done = await (await people.curator.command("inbox")).press("Dismiss")
        assert "Dismissed: 1." in done.card_text
        assert await people.discord.base.read(FactBase.notes) == []


@pytest.mark.parametrize("restarted", [False, True])
async def test_words_that_do_not_stand_there_are_given_back_with_the_near_miss(
    path: Path, restarted: bool
) -> None:
    wrong = "The lighthouse of Aldmouth had 12,400 visitors in 2024"
    async with moderated(path) as people:
        await add_source(people.curator)
        before = await people.position()
        refused = await say(people.curator, wrong)
        assert "do not stand in the document" in refused.card_text
        assert "12,300" in refused.card_text
        assert wrong in refused.card_text
        if restarted:
            await people.discord.restart()
        form = (await refused.press("Mend it")).modal
        assert form.fields["The words of the source, letter by letter"]["value"] == wrong
        assert (
            "Found"
            in (await form.submit(by_label={"The words of the source, letter by letter": WORDS})).card_text
        )
        assert await people.position() == before


async def test_a_second_form_that_is_wrong_gives_everything_back(path: Path) -> None:
    async with moderated(path) as people:
        await add_source(people.curator)
        before = await people.position()
        form = (await (await say(people.curator)).press("Go on: what they say")).modal
        wrong = FIELDS.replace("when: 2024", "when: last year")
        refused = await form.submit(SENTENCE, wrong, VISITORS, "because")
        assert "last year" in refused.card_text
        form = (await refused.press("Mend it")).modal
        given = [one.get("value") for one in form.fields.values()]
        assert given == [SENTENCE, wrong, VISITORS, "because"]
        assert await people.position() == before
        assert "Published" in (await form.submit(SENTENCE, FIELDS)).card_text


async def test_two_who_edit_one_fact_the_second_sees_both_and_loses_nothing(path: Path) -> None:
    async with moderated(path) as people:
        first = (await people.curator.command("fact edit", fact="riders-2023")).modal
        second = (await people.second.command("fact edit", fact="riders-2023")).modal
        label = "The fact in one plain sentence"
        await first.submit(by_label={label: "In 2023 the ferry carried 41,200 riders."})
        mine = "The ferry carried 41,200 riders in all of 2023."
        both = await second.submit(by_label={label: mine, "Why, for the history": "clearer"})
        assert "Two versions" in both.card_text
        assert "In 2023 the ferry carried 41,200 riders." in both.card_text
        assert mine in both.card_text
        assert (await people.fact("riders-2023"))["statement"] == "In 2023 the ferry carried 41,200 riders."
        again = (await both.press("Mend it")).modal
        assert again.fields[label]["value"] == mine
        assert again.fields["Why, for the history"]["value"] == "clearer"
        assert "Changed" in (await again.submit()).card_text
        assert (await people.fact("riders-2023"))["statement"] == mine


async def test_a_figure_about_the_same_is_asked_about_before_anything_is_saved(path: Path) -> None:
    async with moderated(path) as people:
        await add_source(people.curator)
        old = id_in(await add_fact(people.curator))
        before = await people.position()
        again = await add_fact(people.curator, sentence="In 2024 the lighthouse had 12,300 visitors.")
        assert "It says the same." in again.card_text
        fields = FIELDS.replace("12,300", "12,400").replace("12,300", "12,400")
        which = await add_fact(people.curator, sentence="It had 12,400 visitors in 2024.", fields=fields)
        assert "How does yours stand to it?" in which.card_text
        assert "It has another value." in which.card_text
        assert await people.position() == before
        done = await which.press("It supersedes it")
        assert "Published" in done.card_text
        replaced = await people.fact(old)
        assert replaced["rank"] == "deprecated"
        assert replaced["replaced_by"] == id_in(done)


async def test_a_draft_that_was_found_in_the_document_is_accepted_and_answered(path: Path) -> None:
    async with moderated(path) as people:
        source = id_in(await add_source(people.curator))
        draft = await people.curator.command("source extract", source=source)
        assert "A figure?" in draft.card_text
        assert "12,300" in draft.card_text
        form = (await draft.press("Accept")).modal
        assert "number: 12300" in form.fields["Its fields, one a line"]["value"]
        assert "Published" in (await form.submit(SENTENCE, FIELDS, VISITORS)).card_text
        assert SENTENCE in (await people.member.command("ask", question=VISITORS)).card_text

        draft = await draft.press("Skip")
        assert "A quote?" in draft.card_text
        assert "Per Lind" in draft.card_text
        form = (await draft.press("Edit")).modal
        assert (
            form.fields["The words of the source, letter by letter"]["value"] == "Nobody climbs it in winter"
        )
        assert "last one" in (await draft.press("Skip")).card_text

        again = await people.curator.command("source extract", source=source)
        assert "A quote?" in again.card_text


async def test_figures_in_conflict_are_both_kept_and_the_history_says_so(path: Path) -> None:
    async with moderated(path) as people:
        await add_source(people.curator)
        old = id_in(await add_fact(people.curator))
        fields = FIELDS.replace("12,300", "12,400")
        which = await add_fact(people.curator, sentence="It had 12,400 visitors in 2024.", fields=fields)
        new = id_in(await which.press("They conflict: keep both"))
        assert (await people.fact(old))["rank"] == "normal"
        history = await people.curator.command("fact history", fact=new)
        assert "conflicts with" in history.card_text


async def test_other_words_are_looked_up_when_a_fact_is_edited(path: Path) -> None:
    async with moderated(path) as people:
        label = "The words of the source"
        form = (await people.curator.command("fact edit", fact="riders-2023")).modal
        refused = await form.submit(by_label={label: "the ferry carried 41,300 riders in 2023"})
        assert "do not stand in the document" in refused.card_text
        form = (await refused.press("Mend it")).modal
        changed = await form.submit(by_label={label: "41,200 riders in 2023. It was up from 38,900 in 2022"})
        assert "Changed" in changed.card_text
        (citation,) = (await people.fact("riders-2023"))["citations"]
        assert citation["exact"] == "41,200 riders in 2023. It was up from 38,900 in 2022"
