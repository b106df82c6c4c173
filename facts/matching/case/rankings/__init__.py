"""Orders that a fact tells in one sentence ("A had the most visitors, followed by B"): what the sentence has
of it (``told``), a question's words for ranks (``words``), and the forms of asking (``forms``)."""

from facts.matching.case.rankings.forms import asked_of, no_rank, not_told

__all__ = ["asked_of", "no_rank", "not_told"]
