"""What every test shares."""

from hypothesis import settings

# A slow machine is no failure; how fast things must be is the benchmarks' to say.
settings.register_profile("footnote", deadline=None)
settings.load_profile("footnote")
