"""How much of what is marked is found, and how much of what is found is marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from facts.extraction import Draft, extract
from tests.extraction.marked import Mark

FIELDS = {
    "figure": {
        "modifier": "mod",
        "unit_text": "unit",
        "observation_date": "date",
        "observation_period": "rate",
        "attributed_to": "by",
    },
    "quote": {"recipient": "to"},
}


class Tally(Counter[str]):
    """Counts by ``kind.what``; shares of them."""

    def share(self, part: str, whole: str) -> float | None:
        return self[part] / self[whole] if self[whole] else None

    def scores(self, kind: str) -> dict[str, float | None]:
        """Precision and recall, and how often each field is right where the number or the words are."""
        fields = ["creator", *FIELDS[kind]] if kind == "quote" else list(FIELDS[kind])
        return {
            "marked": float(self[f"{kind}.marked"]),
            "precision": self.share(f"{kind}.right", f"{kind}.found"),
            "recall": self.share(f"{kind}.right", f"{kind}.marked"),
            **{name: self.share(f"{kind}.{name}", f"{kind}.right") for name in fields},
        }


def tally(documents: Iterable[tuple[str, list[Mark]]]) -> tuple[Tally, list[str]]:
    """The counts over documents, and a line for everything that is wrong."""
    counts, wrong = Tally(), list[str]()
    for text, marks in documents:
        drafts = extract(text)
        for kind in FIELDS:
            _judge(
                counts,
                wrong,
                text,
                [m for m in marks if m.kind == kind],
                [d for d in drafts if d.kind == kind],
            )
    return counts, wrong


def _judge(counts: Tally, wrong: list[str], text: str, marks: list[Mark], drafts: list[Draft]) -> None:
    left = list(drafts)
    for mark in marks:
        kind = mark.kind
        counts[f"{kind}.marked"] += 1
        draft = next((one for one in left if _same(mark, one)), None)
        if draft is None:
            wrong.append(f"missed {kind}: {text[mark.start : mark.end]!r}")
            continue
        left.remove(draft)
        counts[f"{kind}.right"] += 1
        counts[f"{kind}.found"] += 1
        if kind == "quote":
            name = draft.fields["creator"]["name"]
            _field(counts, wrong, "quote.creator", mark.fields["by"], name, text[mark.start : mark.end])
        for name, short in FIELDS[kind].items():
            _field(
                counts,
                wrong,
                f"{kind}.{name}",
                mark.fields.get(short),
                draft.fields.get(name),
                text[mark.start : mark.end],
            )
    for draft in left:
        counts[f"{draft.kind}.found"] += 1
        wrong.append(f"not marked {draft.kind}: {text[slice(*draft.mark)]!r} in {draft.exact!r}")


def _field(
    counts: Tally, wrong: list[str], name: str, wanted: str | None, got: str | None, words: str
) -> None:
    if _plain(wanted) == _plain(got):
        counts[name] += 1
    else:
        wrong.append(f"{name} of {words!r}: {got!r}, not {wanted!r}")


def _same(mark: Mark, draft: Draft) -> bool:
    start, end = draft.mark
    if end <= mark.start or start >= mark.end:
        return False
    if mark.kind == "quote":
        return abs(start - mark.start) <= 1 and abs(end - mark.end) <= 1
    return all(
        _number(mark.fields.get(short)) == _number(draft.fields.get(name))
        for short, name in (("value", "value"), ("min", "min_value"), ("max", "max_value"))
    )


def _number(text: str | None) -> Decimal | None:
    return Decimal(text) if text else None


def _plain(text: str | None) -> str | None:
    return text.casefold().removeprefix("the ") if text else None
