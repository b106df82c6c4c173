"""Tests of the bot on Discord are coroutines."""

from tests.discord.running import pytest_pyfunc_call

__all__ = ["pytest_pyfunc_call"]
