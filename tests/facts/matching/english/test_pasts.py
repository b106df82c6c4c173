"""The past of an irregular verb is known from what is made by rule."""

import pytest

from facts.matching.english import pasts


@pytest.mark.parametrize(
    ("text", "those"),
    [
        ("sended", ("sent",)),
        ("gived", ("gave", "given")),
        ("runned", ("ran",)),
        ("cutted", ("cut",)),
        ("flied", ("flew", "flown")),
        ("broked", ("broke",)),
        ("goed", ("went", "gone")),
        ("sailed", ()),
        ("ed", ()),
    ],
)
def test_the_irregular_past(text: str, those: tuple[str, ...]) -> None:
    assert pasts.of(text) == those
