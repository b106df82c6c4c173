"""The routes of REST that the server knows."""

from tests.discord.server.routes import accounts, channels, commands, guilds, interactions
from tests.discord.server.routes.route import Route

ROUTES: list[Route] = [
    *accounts.ROUTES,
    *commands.ROUTES,
    *guilds.ROUTES,
    *channels.ROUTES,
    *interactions.ROUTES,
]
