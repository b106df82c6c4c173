"""Fits the weights of matching on the benchmark sets and writes them to its ``ranking/weights.json``.

    python -m tests.benchmarks.fit FOLDER [--model DIR] [--pictures DIR] [--write]

FOLDER holds the sets (see ``sets.py``). The ranking is a linear model, fitted so that the right fact gets
the greatest share of belief (softmax over a question's candidates); the confidence a logistic model of the
winner's signals, one for what has listed questions and one for what has none. Each is first fitted on half of
each set's titles and measured on the other half, both ways round, and printed; what is written is fitted on
all. Every set counts the same, whatever its size.

With a model of meaning (DIR), the weights that are used with one are fitted, and the others stay.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facts.base import FactBase
from facts.matching.ranking import rank
from facts.matching.ranking.confidence import SEMANTIC_SIGNALS, SIGNALS, name_of_weights
from facts.matching.ranking.rank import FEATURES, LIKENESS
from tests.benchmarks import metrics, pictures, sets
from tests.benchmarks.metrics import Judged, Reply

Array = NDArray[np.float64]
Trust = dict[bool, Array]

WEIGHTS = Path(rank.__file__).with_name("weights.json")
RANKED_ON = ("squad", "clinc", "banking", "covidsim")
TRUSTED_ON = ("squad_missing", "clinc", "banking", "covidsim")
_OF_EACH = 1_400
_ASKED = 2_400
_CANDIDATES = 50
_RIVALS = 5
_CLOSE_LEAD = 3.0
_STATED = 0.9
_WORD_LIKENESS = len(FEATURES) + LIKENESS.index("word_likeness")
_SHRUNK_RANKING = 1e-3
_SHRUNK_TRUST, _SHRUNK_SEMANTIC_TRUST = 1e-2, 2e-2
"""How much large weights cost. A decision has some hundred examples, and signals that say nearly the same;
with a model of meaning there are more of these."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its candidates: their features, which are right, how many ways each is said; and the
    group that is never fitted on and measured on at once."""

    features: Array
    right: NDArray[np.bool_]
    ways: Array
    answerable: bool
    group: str


def main() -> None:
    """Fit, print what was reached, and with ``--write`` keep the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, metavar="DIR")
    parser.add_argument("--pictures", type=Path, metavar="DIR")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    names = sorted({*RANKED_ON, *TRUSTED_ON})
    asked = {name: collect(given.folder / name, given.model) for name in names}
    trusted = crossed(asked)
    for name, found in trusted.items():
        print(name, _told(found))  # noqa: T201 (the figures are to be seen)
    if given.pictures:
        pictures.draw({name: trusted[name] for name in TRUSTED_ON}, given.pictures)
    ranking = fit_ranking([one for name in RANKED_ON for one in drawn(asked[name])])
    trust = fit_trust({name: asked[name] for name in TRUSTED_ON}, ranking)
    if given.write:
        write(ranking, trust)


def collect(folder: Path, model: Path | None) -> list[Asked]:
    """Every question of a set, held against a base made of its documents."""
    chosen = sets.read(folder, _ASKED)
    titles = {one.id: one.title or one.id for one in chosen.documents}
    with (
        tempfile.TemporaryDirectory() as place,
        FactBase.open(Path(place) / "b.db", shipped=False, model=model) as base,
    ):
        sets.fill(base, chosen.documents)
        base.encode_pending()
        made = []
        for number, query in enumerate(chosen.queries):
            found = base.ask(query.text).candidates[:_CANDIDATES]
            group = next(iter(sorted(query.relevant)), found[0].key[1] if found else "")
            made.append(
                Asked(
                    np.array([one.ranked.values for one in found]),
                    np.array([one.key[1] in query.relevant for one in found], dtype=bool),
                    np.array([len(one.case.fact.lexis.ways) for one in found], dtype=float),
                    bool(query.relevant),
                    titles.get(group, group) if len(set(titles.values())) > 1 else str(number),
                )
            )
    return made


def crossed(asked: dict[str, list[Asked]]) -> dict[str, list[tuple[float, bool, bool]]]:
    """What is reached on the half of the titles that was not fitted on: for each question the confidence,
    whether the winner is right, and whether there is an answer."""
    halves = {name: _halved(found) for name, found in asked.items()}
    trusted: dict[str, list[tuple[float, bool, bool]]] = {name: [] for name in asked}
    for half in (0, 1):
        ranking = fit_ranking([one for name in RANKED_ON for one in drawn(halves[name][half])])
        trust = fit_trust({name: halves[name][half] for name in TRUSTED_ON}, ranking)
        for name, both in halves.items():
            for one in both[1 - half]:
                if not len(one.features):
                    trusted[name].append((0.0, False, one.answerable))
                    continue
                values, is_listed, right = signals_of(one, ranking)
                trusted[name].append((_probability(trust[is_listed], values), right, one.answerable))
    return trusted


def _told(found: Sequence[tuple[float, bool, bool]]) -> str:
    judged = [
        Judged(frozenset({"right"} if answerable else ()), Reply([("right" if right else "wrong", sure)]))
        for sure, right, answerable in found
    ]
    given = [one.is_right for one in judged if metrics.top(one.reply.ranking) >= _STATED]
    said = {
        "r1": metrics.recall(judged, 1),
        "auroc": metrics.auroc(judged),
        "recall_at_95p": metrics.recall_at(judged, 0.95),
        "recall_at_99p": metrics.recall_at(judged, 0.99),
        "ece": metrics.ece(judged),
        "precision": sum(given) / len(given) if given else None,
        "coverage": sum(given) / sum(one.is_answerable for one in judged),
    }
    return "  ".join(
        f"{name} {value:.3f}" if value is not None else f"{name} -" for name, value in said.items()
    )


def _halved(found: Sequence[Asked]) -> tuple[list[Asked], list[Asked]]:
    groups = sorted({one.group for one in found})
    random.Random(3).shuffle(groups)
    first = set(groups[::2])
    return [one for one in found if one.group in first], [one for one in found if one.group not in first]


def drawn(found: Sequence[Asked]) -> list[Asked]:
    """The same number of answerable questions of each set, whose right fact is among the candidates."""
    usable = [one for one in found if one.right.any()]
    random.Random(5).shuffle(usable)
    return usable[:_OF_EACH]


def fit_ranking(found: Sequence[Asked]) -> Array:
    """A weight for each feature."""
    stacked = np.concatenate([one.features for one in found])
    scale = stacked.std(0) + 1e-9
    middle = stacked.mean(0)
    most = max(len(one.features) for one in found)
    features = np.zeros((len(found), most, stacked.shape[1]))
    barred = np.full((len(found), most), -1e9)
    wanted = np.zeros((len(found), most))
    for place, one in enumerate(found):
        count = len(one.features)
        features[place, :count] = (one.features - middle) / scale
        barred[place, :count] = 0
        wanted[place, :count] = one.right / one.right.sum()

    def slope(weights: Array) -> Array:
        scores = features @ weights + barred
        belief = np.exp(scores - scores.max(1, keepdims=True))
        belief /= belief.sum(1, keepdims=True)
        return np.asarray(
            np.einsum("qc,qcf->f", belief - wanted, features) / len(found) + _SHRUNK_RANKING * weights
        )

    return np.asarray(_descended(slope, stacked.shape[1]) / scale)


def fit_trust(found: dict[str, list[Asked]], ranking: Array) -> Trust:
    """A weight for each signal, and at last the bias; for winners without and with listed questions."""
    values, kinds, right, counts = [], [], [], []
    for asked in found.values():
        usable = [one for one in asked if len(one.features)]
        for one in usable:
            signals, is_listed, is_right = signals_of(one, ranking)
            values.append(signals)
            kinds.append(is_listed)
            right.append(is_right)
            counts.append(1 / max(len(usable), 500))
    signals, listed = np.array(values), np.array(kinds)
    truth, weight = np.array(right, dtype=float), np.array(counts)
    shrunk = _SHRUNK_SEMANTIC_TRUST if signals.shape[1] == len(SEMANTIC_SIGNALS) else _SHRUNK_TRUST
    return {
        kind: _logistic(signals[listed == kind], truth[listed == kind], weight[listed == kind], shrunk)
        for kind in (False, True)
    }


def _logistic(signals: Array, truth: Array, weight: Array, shrunk: float) -> Array:
    middle, scale = signals.mean(0), signals.std(0) + 1e-9
    inputs = np.c_[(signals - middle) / scale, np.ones(len(signals))]
    weight = weight / weight.sum()
    free = np.r_[np.ones(inputs.shape[1] - 1), 0]

    def slope(weights: Array) -> Array:
        believed = 1 / (1 + np.exp(-inputs @ weights))
        return np.asarray(inputs.T @ ((believed - truth) * weight) + shrunk * weights * free)

    fitted = _descended(slope, inputs.shape[1])
    plain = fitted[:-1] / scale
    return np.asarray(np.r_[plain, fitted[-1] - plain @ middle])


def _descended(slope: Callable[[Array], Array], size: int, steps: int = 400) -> Array:
    """Where Adam ends up from zero (Kingma and Ba, 2015): both models are convex."""
    weights, mean, square = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, steps + 1):
        gradient = slope(weights)
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        weights = weights - 0.05 * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def signals_of(one: Asked, ranking: Array) -> tuple[Array, bool, bool]:
    """The signals of the winner (see ``facts.matching.confidence``), whether it has listed questions, and
    whether it is right."""
    scores = one.features @ ranking
    order = np.argsort(-scores, kind="stable")
    best, rivals = scores[order[0]], scores[order[1:_RIVALS]]
    lead = best - rivals[0] if len(rivals) else _CLOSE_LEAD
    over = best - rivals.mean() if len(rivals) else _CLOSE_LEAD
    belief = 1 / np.exp(scores - best).sum()
    signals = np.r_[one.features[order[0]], best, lead, min(lead, _CLOSE_LEAD), over, belief]
    if one.features.shape[1] > len(FEATURES):
        words = one.features[order, _WORD_LIKENESS]
        signals = np.r_[signals, words[0] - max(words[1:], default=0.0)]
    return signals, bool(one.ways[order[0]] > 1), bool(one.right[order[0]])


def _probability(fitted: Array, values: Array) -> float:
    return float(1 / (1 + np.exp(-(values @ fitted[:-1] + fitted[-1]))))


def write(ranking: Array, trust: Trust) -> None:
    """Keep the weights, by name, as few digits as do, in the place of those of the same kind."""
    said = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    is_semantic = len(ranking) > len(FEATURES)
    said["rank+semantic" if is_semantic else "rank"] = _by_name(
        (*FEATURES, *LIKENESS)[: len(ranking)], ranking
    )
    names = SEMANTIC_SIGNALS if is_semantic else SIGNALS
    for kind, fitted in trust.items():
        name = name_of_weights(is_semantic=is_semantic, is_listed=kind)
        said[name] = _by_name((*names, "bias"), fitted)
    WEIGHTS.write_text(json.dumps(said, indent=2) + "\n", encoding="utf-8")


def _by_name(names: Sequence[str], weights: Array) -> dict[str, float]:
    return {name: round(float(one), 3) for name, one in zip(names, weights, strict=True)}


if __name__ == "__main__":
    main()
