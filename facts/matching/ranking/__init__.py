"""Rank: how well each candidate fits a question, and how likely it is that the best is the right one."""
