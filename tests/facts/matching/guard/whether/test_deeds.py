"""What a yes-or-no question says that somebody does."""

import pytest

from tests.facts.matching.harbour import Objections


@pytest.mark.parametrize(
    ("question", "id", "says"),
    [
        ("Did Ada Krall found the guild?", "ada", "founded it"),
        ("Did Ada Krall praise Bo Timm?", "reason", "is the one"),
        ("Did Ada Krall blame Bo Timm for the dear clay?", "reason", "is the one"),
        ("Would Ada Krall close the guild?", "ada", "“close”"),
        ("Did the night tram come back?", "night", "is back"),
        ("Will the night tram come back?", "back", "is back"),
        ("Has anybody complained of the smoke?", "rule", "only says"),
        ("Was the levy halved?", "wish", "wants it"),
        ("Did the sailors come by boat?", "came", "by “boat”"),
        ("Did Marl reopen its gates?", "gates", "“farn”"),
        ("Does Grey Pass have a toll house?", "pass", "has any"),
        ("Did the porter deny that the kiln was cold?", "deny", "“porter”"),
        ("Did Ada Krall name the rain as a reason for the dear clay?", "reason", "“rain”"),
        ("Are horses allowed on the tram?", "cart", "“tram”"),
        ("Have the pumps been repaired?", "pumps", "“repaired”"),
        ("Has the crown been found?", "crown", "found"),
        ("Does the tram carry bicycles?", "tram", "“carry”"),
    ],
)
def test_the_deed_must_be_said(of: Objections, question: str, id: str, says: str) -> None:
    found = of(question, id)
    assert any(says in one for one in found), found


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("Did Bo Timm found the guild?", "founder"),
        ("Did Ada Krall name the levy as a reason for the dear clay?", "reason"),
        ("Does Ada Krall deny that the kiln was cold?", "deny"),
        ("Are horses allowed on the bridge?", "cart"),
        ("Did sailors come to Marl?", "came"),
        ("Have Farn's gates been reopened?", "gates"),
    ],
)
def test_the_deed_is_answered_where_it_is_said(of: Objections, question: str, id: str) -> None:
    assert of(question, id) == []
