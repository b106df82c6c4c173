"""The figures of the base as data: read, found by words, put together."""
