"""A fact's own sentence -> the questions that it answers by its form, as its curator might list them.

``tokens`` parts it, ``verbs`` finds the verb of a clause and ``pieces`` what stands behind it, ``clauses``
the clauses, ``questions`` asks for each part of one. Pure and by rule; nobody ever sees the questions: the
matcher reads them as it reads listed ones, but trusts them less.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from facts.matching.profile.holdings import effects
from facts.matching.profile.telling import clauses, questions

_MOST = 24


def told(fact: Mapping[str, Any]) -> list[str]:
    """Questions that the fact's sentence answers, in plain English, at most two dozen."""
    sentence = fact["statement"]
    names = [
        (name, entity["type"])
        for entity in fact.get("entities", ())
        for name in (entity["name"], *entity.get("aliases", ()))
    ]
    asked = (
        " ".join(question.split())
        for clause in clauses.read(sentence, names)
        for question in questions.asked(clause)
    )
    why = (f"why {effect}" for effect in effects(sentence))
    return list(dict.fromkeys([*why, *asked]))[:_MOST]
