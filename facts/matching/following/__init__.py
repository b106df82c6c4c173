"""Questions that go on from an earlier one: "and in 2021?", "how old is he?", "why?", "who said that?".

What the new question leaves out is taken from the earlier one and what it was told, and only that: whatever
the new one names, also with a word that nobody knows, stays in the question and must be accounted for.
"""
