"""Ids as Discord makes them: the time in their upper bits, and never the same twice."""

from datetime import UTC, datetime, timedelta

DISCORD_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def snowflake(moment: datetime) -> int:
    """The lowest id of that moment."""
    return int((moment - DISCORD_EPOCH) / timedelta(milliseconds=1)) << 22


def moment_of(snowflake: str) -> datetime:
    """When the thing with this id was made."""
    return DISCORD_EPOCH + timedelta(milliseconds=int(snowflake) >> 22)


class Snowflakes:
    """Gives out ids, each higher than the one before."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self, moment: datetime | None = None) -> str:
        """The next id; of ``moment`` where one is given, which may lie in the past."""
        if moment is not None:
            self._last += 1
            return str(snowflake(moment) + self._last % (1 << 22))
        self._last = max(snowflake(datetime.now(UTC)), self._last + 1)
        return str(self._last)


def timestamp(moment: datetime) -> str:
    """A moment as Discord writes it."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
