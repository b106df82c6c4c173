"""What was set for a server, or for the bot."""

from pathlib import Path

import pytest

from facts.base import FactBase
from facts.errors import InvalidError


@pytest.mark.parametrize(
    "value", [["a", "b"], [], {}, {"a": [1, None]}, "", "é “x”", 0, 30, 1.5, True, False]
)
def test_a_json_value_comes_back_as_it_was_set(base: FactBase, path: Path, value: object) -> None:
    base.set_setting("guild:1", "packs", value, actor="ann")
    assert base.setting("guild:1", "packs") == value
    with FactBase.open(path) as other:
        assert other.setting("guild:1", "packs") == value


def test_what_was_not_set_is_the_default(base: FactBase) -> None:
    assert base.setting("guild:1", "packs") is None
    assert base.setting("guild:1", "packs", ["harbour"]) == ["harbour"]
    assert base.settings("guild:1") == {}


def test_scopes_do_not_see_each_other(base: FactBase) -> None:
    base.set_setting("guild:1", "packs", ["a"], actor="ann")
    base.set_setting("guild:2", "packs", ["b"], actor="bob")
    base.set_setting("guild:2", "curators", [7], actor="bob")
    base.set_setting("bot", "packs", 1, actor="bob")
    assert base.settings("guild:1") == {"packs": ["a"]}
    assert base.settings("guild:2") == {"curators": [7], "packs": ["b"]}


def test_a_setting_can_be_changed_and_taken_away(base: FactBase) -> None:
    base.set_setting("bot", "retention_days", 30, actor="ann")
    base.set_setting("bot", "retention_days", 7, actor="bob")
    assert base.setting("bot", "retention_days", 30) == 7
    base.set_setting("bot", "retention_days", None, actor="bob")
    assert base.setting("bot", "retention_days", 30) == 30
    base.set_setting("bot", "retention_days", None, actor="bob")


def test_somebody_sets_it(base: FactBase) -> None:
    with pytest.raises(InvalidError, match="say who"):
        base.set_setting("bot", "retention_days", 7, actor=" ")
    assert base.settings("bot") == {}


def test_what_is_no_text_is_refused(base: FactBase) -> None:
    with pytest.raises(InvalidError):
        base.set_setting("bot", "name", "half \ud800 a character", actor="ann")
    assert base.settings("bot") == {}
