"""Answers that are computed from several figures: which are meant, and whether they may be held
against each other."""
