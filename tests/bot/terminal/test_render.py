"""How each outcome of a question reads, from the JSON of the contract."""

from typing import Any

from bot.terminal import render

REPORT = "Harbour Office, ‘The harbour in 2023’, 1 February 2024"


def citation(exact: str, reference: str = REPORT, **more: Any) -> dict[str, Any]:
    return {"source": "report", "exact": exact, "prefix": "", "suffix": "", "reference": reference, **more}


def figure(year: str, riders: str) -> dict[str, Any]:
    return {
        "id": f"riders-{year}",
        "kind": "figure",
        "statement": f"The ferry carried {riders} riders in {year}.",
        "pack": "harbour",
        "figure": {
            "variable_measured": "riders",
            "observation_about": "the ferry",
            "value": riders.replace(",", ""),
            "unit_text": "riders",
            "value_text": riders,
            "observation_date": year,
            "attributed_to": "the harbour office",
        },
        "citations": [citation(f"carried {riders} riders in {year}")],
    }


def said(status: str, **parts: list[dict[str, Any]]) -> dict[str, Any]:
    empty: dict[str, list[dict[str, Any]]] = {"answers": [], "choices": [], "related": []}
    return {"question": "?", "status": status, "confidence": 0.9, "took_ms": 1.0, **empty, **parts}


def text(lines: list[Any]) -> str:
    return "\n".join(f"{' ' * line.indent}{line.text}" for line in lines)


def test_a_figure_shows_its_amount_who_counted_it_the_words_and_the_reference() -> None:
    shown = text(render.answer(said("answered", answers=[figure("2022", "41,200")])))
    assert shown == (
        "The ferry carried 41,200 riders in 2022.\n"
        "  41,200 riders · 2022 · according to the harbour office\n"
        "  “carried 41,200 riders in 2022” [1]\n"
        "\n"
        f"[1] {REPORT}"
    )


def test_the_unit_is_not_said_twice() -> None:
    fact = figure("2022", "41,200")
    fact["figure"] |= {"value_text": "58%", "unit_text": "%"}
    assert "  58% · 2022" in text(render.fact(fact))


def test_an_interval_reads_as_words() -> None:
    fact = figure("2022", "41,200")
    fact["figure"]["observation_date"] = "2023-01/2023-02"
    assert "January to February 2023" in text(render.fact(fact))
    fact["figure"]["observation_date"] = "1980/.."
    assert "since 1980" in text(render.fact(fact))


def test_a_figure_without_a_date_shows_none() -> None:
    fact = figure("2022", "41,200")
    del fact["figure"]["observation_date"]
    assert "  41,200 riders · according to the harbour office" in text(render.fact(fact))


def test_a_quote_names_its_speaker_and_calls_a_pseudonym_one() -> None:
    quote = {
        "id": "word",
        "kind": "quote",
        "statement": "Sam said that the word is out.",
        "pack": "harbour",
        "quote": {
            "text": "So the word is out.",
            "creator": {"name": "Sam", "role": "deckhand", "pseudonym": True},
            "recipient": "the paper",
            "elisions": False,
        },
        "citations": [citation("So the word is out.", url="https://example.org/report")],
    }
    shown = text(render.answer(said("answered", answers=[quote])))
    assert "  Sam (deckhand; a pseudonym) · to the paper\n  “So the word is out.” [1]\n" in shown
    assert shown.count("So the word is out") == 1
    assert shown.endswith(f"[1] {REPORT}\n    https://example.org/report")


def test_a_claim_says_whose_it_is() -> None:
    claim = {
        "id": "c",
        "kind": "statement",
        "statement": "The quay is full.",
        "pack": "harbour",
        "asserted_by": "the harbour master",
        "citations": [citation("the quay is full")],
    }
    assert "  according to the harbour master\n" in text(render.fact(claim))


def test_several_answers_share_the_references_at_the_foot() -> None:
    one, two = figure("2022", "41,200"), figure("2023", "44,000")
    two["citations"].append(citation("forty-four thousand", "The Gazette, 3 March 2024"))
    shown = text(render.answer(said("answered", answers=[one, two])))
    assert "“carried 44,000 riders in 2023” [1]\n  “forty-four thousand” [2]" in shown
    assert shown.count(REPORT) == 1


def test_a_computed_answer_shows_its_operands_with_their_words() -> None:
    one, two = figure("2022", "41,200"), figure("2023", "44,000")
    computed = {
        "id": "computed",
        "kind": "computed",
        "statement": "44,000 is 2,800 more than 41,200.",
        "pack": "harbour",
        "operands": [two, one],
        "citations": [*two["citations"], *one["citations"]],
    }
    shown = text(render.answer(said("answered", answers=[computed])))
    assert "  computed from\n    The ferry carried 44,000 riders in 2023.\n" in shown
    assert "    “carried 41,200 riders in 2022” [1]" in shown


def test_choices_are_numbered() -> None:
    shown = text(
        render.answer(said("ambiguous", choices=[figure("2022", "41,200"), figure("2023", "44,000")]))
    )
    assert "Which do you mean?" in shown
    assert "  1. The ferry carried 41,200 riders in 2022. [1]\n  2. The ferry carried 44,000" in shown


def test_silence_never_looks_like_an_answer() -> None:
    assert text(render.answer(said("not_found"))) == "The base does not hold the answer to that."
    shown = text(render.answer(said("not_found", related=[figure("2022", "41,200")])))
    assert "Related, not an answer:\n  - The ferry carried 41,200 riders in 2022. [1]" in shown


def test_what_makes_no_sense_to_compute_is_refused_with_the_reason() -> None:
    shown = text(render.answer({**said("not_found"), "refused": "their units differ: hires and crowns"}))
    assert shown == "That cannot be computed: their units differ: hires and crowns."
