"""What a button stands for, written into its custom id and read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord.cards import Key, Press
from bot.discord.cards.press import ACTIONS

name = st.from_regex(r"[a-z0-9]{1,20}(?:[-_.][a-z0-9]{1,40}){0,2}", fullmatch=True).map(
    lambda text: text[:100]
)
key = st.tuples(name, name)
presses = st.builds(
    Press,
    st.sampled_from(ACTIONS),
    st.lists(key, unique=True, max_size=5).map(tuple),
    st.integers(0, 9_999),
    st.text(max_size=200),
)


@given(presses, st.lists(key, max_size=3), st.lists(st.text(max_size=30), max_size=3))
def test_it_comes_back_as_it_was_among_all_that_is_known(
    press: Press, others: list[Key], more: list[str]
) -> None:
    custom_id = press.custom_id
    assert len(custom_id) <= 100
    read = Press.parse(custom_id)
    assert read is not None
    assert read.custom_id == custom_id
    assert read.resolve([*others, *press.keys], [*more, press.extra]) == press


def test_short_ids_can_be_read() -> None:
    press = Press("ctx", (("harbour", "riders-2023"), ("harbour", "riders-2022")))
    assert press.custom_id == "fn:ctx:harbour:riders-2023+riders-2022"
    assert (press.pack, press.fact) == ("harbour", "riders-2023")


def test_facts_of_two_packs_keep_their_packs() -> None:
    press = Press("ctx", (("harbour", "riders"), ("guild-7", "riders")))
    assert press.custom_id == "fn:ctx:harbour+guild-7:riders+riders"
    assert Press.parse(press.custom_id) == press


def test_long_ids_become_digests_that_name_nothing_by_themselves() -> None:
    long = ("p" * 100, "f" * 100)
    read = Press.parse(Press("bad", (long,)).custom_id)
    assert read is not None
    assert read.pack == ""
    assert read.resolve([("harbour", "riders")]) is None
    assert read.resolve([("harbour", "riders"), long]) == Press("bad", (long,))


def test_facts_that_may_not_be_seen_are_left_out() -> None:
    seen, other = ("harbour", "riders"), ("guild-7", "secret")
    assert Press("ctx", (seen, other)).resolve([seen]) == Press("ctx", (seen,))
    assert Press("ctx", (other,)).resolve([seen]) is None


def test_of_more_than_five_facts_the_first_five_are_named() -> None:
    keys = tuple(("harbour", f"riders-{year}") for year in range(2000, 2020))
    read = Press.parse(Press("share", keys).custom_id)
    assert read is not None
    assert read.keys == keys[:5]


@pytest.mark.parametrize(
    "custom_id",
    [
        "",
        "fn",
        "fn:ctx",
        "fn:nuke:harbour:riders",
        "fn:ctx:a+b:one",
        "fn:ctx:a:one:x:",
        "fn:page:::99999:",
        "other:ctx:a:b",
        "fn:ctx:a:b\n",
    ],
)
def test_what_is_no_press_of_ours_is_none(custom_id: str) -> None:
    assert Press.parse(custom_id) is None
