"""Lets a test be a coroutine: it runs in a loop of its own, for at most half a minute."""

import asyncio
import inspect
import warnings

import pytest

with warnings.catch_warnings():
    # discord.py imports audioop, which Python means to drop.
    warnings.simplefilter("ignore", DeprecationWarning)
    import discord as _  # noqa: F401

LONGEST = 30.0


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine; leave any other to pytest."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}

    async def bounded() -> None:
        async with asyncio.timeout(LONGEST):
            await pyfuncitem.obj(**arguments)

    asyncio.run(bounded())
    return True
