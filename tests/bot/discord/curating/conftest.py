"""Tests of what moderators do are coroutines, on a base of their own."""

from tests.bot.discord.conftest import owned_base, path, pytest_pyfunc_call

__all__ = ["owned_base", "path", "pytest_pyfunc_call"]
