"""Changing the base: what is checked before an entry is written, and what follows from it."""
