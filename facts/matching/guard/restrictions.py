"""What a figure is restricted to, which the question must not leave open."""

from __future__ import annotations

from facts.matching.asked import weighty
from facts.matching.case import Case
from facts.matching.kinds import NUMERIC, Kind
from facts.matching.words import stem

# What people would like or think is not what they do.
_ATTITUDES = frozenset(
    map(
        stem,
        """
        want wish support favour oppose against reject approve agree believe think prefer plan intend hope
        demand
        """.split(),
    )
)


def lacking(case: Case) -> list[str]:
    """What a figure is restricted to and the question does not say."""
    fact, reading = case.fact, case.reading
    if fact.kind != "figure" or reading.kind is Kind.SOURCE:
        return []
    if fact.amount in reading.numbers and reading.kind not in NUMERIC:
        return []
    common = case.asked.entities & set(fact.entities)
    said = case.asked.said | {word for name in common for word in name.split()}
    # A ride between two towns needs no bridge named; a count of one people is none of another.
    types = {kind for unit in case.asked.units if unit.entities & common for kind in unit.types} & {"place"}
    made = [
        f"“{' '.join(names)}” is left out"
        for kind, names in fact.about_names
        if said.isdisjoint(names) and kind not in types and not _is_meant(case, kind, names)
    ]
    if _is_listed(case):
        return made
    if fact.about_head and fact.about_head not in said:
        made.append(f"“{fact.about_head}” is left out")
    measured = set(weighty(" ".join((*fact.variable, *fact.place, *fact.unit)))) - set(fact.about)
    if measured and fact.measure != "age" and measured.isdisjoint(said):
        made.append("what is counted is left out")
    if fact.measure == "share":
        attitudes = _ATTITUDES.intersection(fact.variable or fact.texts[0])
        if attitudes and said.isdisjoint(_ATTITUDES):
            made.append(f"“{min(attitudes)}” is left out")
    return made


def _is_meant(case: Case, kind: str, names: tuple[str, ...]) -> bool:
    """Whether the question asks for whom the names stand for, or describes the one person that they name as a
    listed question does."""
    if case.reading.kind is Kind.WHO:
        return True
    return kind == "person" and any(
        len(ask.terms) > 1 and set(names).isdisjoint(ask.terms) and case.asked.says(ask.terms) == 1
        for ask in case.fact.asks
    )


def _is_listed(case: Case) -> bool:
    """Whether the question says all that one of the fact's own questions says."""
    return any(ask.terms and case.asked.says(ask.terms) == 1 for ask in case.fact.asks)
