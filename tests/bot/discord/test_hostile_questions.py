"""Whatever is asked, on whatever surface: nobody is pinged, and nothing breaks."""

import random
from pathlib import Path

from tests.bot.discord.harbour import ASKED, harbour

PIECES = [
    *("@everyone", "@here", "<@1>", "<@!1>", "<@&1>", "<#1>", "</ask:1>", "<t:0:R>", "<:a:1>", "<a:b:2>"),
    *("[a](https://example.org)", "<https://example.org>", "https://discord.gg/x", "||", "**", "__", "~~"),
    *("```", "`", "> ", ">>> ", "# ", "-# ", "- ", "1. ", "\\", "\n", "\r", "\t", "\x00", "\x1b[31m"),
    *("\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u0301" * 20, "🙂", "\U0001f468\u200d\U0001f469"),
    *("' OR 1=1 --", "'; DROP TABLE fact; --", '"', "*", "NEAR(", "AND", "OR NOT", "match_text:", "^", "{"),
    *("%s", "{0}", "fn:ctx:a:b", "-# Asked: ", "riders", "ferry", "2023", "1987", "and", "?", " ", "x" * 300),
]


def questions(count: int) -> list[str]:
    rng = random.Random(7)
    made = ["".join(rng.choices(PIECES, k=rng.randint(1, 12))) for _ in range(count)]
    return [*made, "@everyone " * 190, "🙂" * 1_900, "a" * 1_900, "```" * 600]


async def test_no_question_pings_anybody_or_breaks_anything(path: Path) -> None:
    async with harbour(path) as discord:
        alice = discord.member("alice")
        for question in questions(30):
            replies = [await alice.dm(question)] if question.strip() else []
            replies.append(await alice.mention(question))
            if question.strip():
                replies.append(await alice.menu("Ask Footnote", alice.say(question)))
                if len(question) <= 1_000:
                    replies.append(await alice.command("ask", question=question))
            await alice.autocomplete("ask", question=question)
            for reply in replies:
                assert reply.pings == []
                assert reply.text
        assert "41,200" in (await alice.command("ask", question=ASKED)).card_text
