"""Where Discord wants the servers spread over several connections."""

from pathlib import Path

from tests.bot.discord.harbour import ASKED, GUILD, harbour
from tests.discord.server.gateway import Gateway


def shards(gateway: Gateway) -> list[int]:
    return sorted(session.shard[0] for session in gateway.sessions if session.connection)


async def test_each_server_is_answered_through_its_own_connection(path: Path) -> None:
    async with harbour(path, shards=2) as discord:
        registry = discord.server.registry
        other = registry.guild("another", id=str(int(GUILD) + (1 << 22)))
        discord.server.joined(other)
        assert shards(discord.server.gateway) == [0, 1]
        for guild in (discord.guild(), other):
            assert "Asked: " in (await discord.member("alice", guild).mention(ASKED)).card_text
            assert (await discord.member("alice", guild).command("ask", question=ASKED)).buttons
        assert (await discord.user("alice").dm(ASKED)).card_text
        discord.server.gateway.reset()
        assert (await discord.member("alice", other).mention(ASKED)).card_text
        assert (await discord.user("alice").dm(ASKED)).card_text
