"""An explanation is JSON; a person reads it as an outline."""

from bot.terminal import explain


def text(explanation: object) -> str:
    return "\n".join(f"{' ' * line.indent}{line.text}" for line in explain.outline(explanation))


def test_keys_and_values_read_as_an_outline() -> None:
    assert text({"read": {"kind": "how_many", "numbers": [], "words": ["ferry", "riders"]}}) == (
        "read:\n  kind: how_many\n  numbers: none\n  words: ferry, riders"
    )


def test_things_in_a_list_are_told_apart() -> None:
    candidates = [
        {"id": "a", "answers": True, "features": {"covered": 0.98765}},
        {"id": "b", "answers": False, "features": {}},
    ]
    assert text({"candidates": candidates}) == (
        "candidates:\n"
        "  - id: a\n    answers: yes\n    features: covered 0.988\n"
        "  - id: b\n    answers: no\n    features: none"
    )


def test_a_long_list_of_words_takes_a_line_each() -> None:
    shown = text({"vetoes": ["x" * 50, "y" * 50]})
    assert shown == f"vetoes:\n  - {'x' * 50}\n  - {'y' * 50}"


def test_nothing_is_said_to_be_nothing() -> None:
    assert text({"context": None, "place": {}}) == "context: none\nplace: none"
