"""Whatever a fact or a question holds: nothing pings, nothing breaks out of the card, every limit holds."""

import json
import re
from typing import Any

import discord
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.discord import cards
from bot.discord.cards import limits, safe
from tests.bot.discord.cards import hostile
from tests.bot.discord.cards.made import components, message, walk
from tests.screens import markdown
from tests.screens.markdown import Node

Json = dict[str, Any]

_PING = re.compile(r"@everyone|@here|<@[!&]?\d+>", re.IGNORECASE)
_OURS = {"text", "h2", "h3", "small", "quote", "strong", "link"}
_TEXT, _BUTTON = 10, 2
few = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def addresses(value: Any) -> set[str]:
    """Every source's address in a piece of JSON, as a link of ours would have it."""
    if isinstance(value, dict):
        own = {link for name in ("url",) if name in value and (link := safe.link(value[name]))}
        return own.union(*(addresses(one) for one in value.values()))
    return set().union(*(addresses(one) for one in value)) if isinstance(value, list) else set()


def links(nodes: list[Node]) -> list[Node]:
    return [one for node in nodes for one in ([node] if node.kind == "link" else links(node.children))]


def holds_as_text(text: str, allowed: set[str]) -> None:
    assert not _PING.search(text)
    assert text.strip()
    text.encode("utf-8")
    nodes = markdown.parse(text)
    assert set(markdown.kinds(nodes)) <= _OURS
    for link in links(nodes):
        assert link.target in allowed
        assert markdown.visible([link]) == "Open the source"


def holds(view: discord.ui.LayoutView, given_json: Any) -> None:
    sent = components(view)
    parts = list(walk(sent))
    allowed = addresses(given_json)
    assert len(parts) <= 40
    assert view.total_children_count == len(parts)
    assert sum(limits.size(part["content"]) for part in parts if part["type"] == _TEXT) <= 4_000
    for part in parts:
        if part["type"] == _TEXT:
            holds_as_text(part["content"], allowed)
        elif part["type"] == _BUTTON:
            assert 1 <= limits.size(part["label"]) <= 80
            assert 1 <= len(part["custom_id"]) <= 100
            assert cards.Press.parse(part["custom_id"]) is not None
            assert not re.search("[\u202a-\u202e\u2066-\u2069\n]", part["label"])
    ids = [part["custom_id"] for part in parts if part["type"] == _BUTTON]
    assert len(ids) == len(set(ids))
    assert view.timeout is None
    json.dumps(sent, ensure_ascii=False).encode("utf-8")


@few
@given(hostile.answers(), st.booleans(), st.booleans())
def test_a_card_holds(said: Json, private: bool, noted: bool) -> None:
    view = cards.answer(said, private=private, noted=noted)
    holds(view, said)
    asked = safe.line(said["question"])
    read = cards.question_of(message(view))
    if len(asked) <= 100:
        assert read == (asked or None)
    else:
        assert read is not None
        assert asked.startswith(read.removesuffix("…"))


@few
@given(hostile.answers(), st.booleans())
def test_its_text_holds(said: Json, noted: bool) -> None:
    text = cards.answer_text(said, noted=noted)
    assert limits.size(text) <= 2_000
    holds_as_text(text, addresses(said))
    asked = safe.line(said["question"])
    if len(asked) <= 50:
        assert cards.question_of(message(content=text)) == (asked or None)


def test_a_fact_that_shows_nothing_is_no_blank_message() -> None:
    blank = "\u200d"
    cited = {"source": "s", "exact": blank, "reference": "", "prefix": blank, "suffix": blank}
    quote = {"text": blank, "creator": {"name": blank, "role": "", "pseudonym": True}, "recipient": blank}
    fact = {"id": "a", "kind": "quote", "pack": "p", "statement": blank, "citations": [cited], "quote": quote}
    said = {"question": "", "status": "answered", "confidence": 1.0, "took_ms": 1.0}
    assert cards.answer_text({**said, "answers": [fact], "choices": [], "related": []}).strip()


@few
@given(hostile.facts(most=12), hostile.words(), hostile.words(), st.integers(1, 9_999))
def test_a_list_holds(shown: list[Json], title: str, turn: str, page: int) -> None:
    holds(cards.facts(title, shown, page=page, pages=9_999, turn=turn, question=title), shown)


@few
@given(hostile.facts(least=1))
def test_context_holds(shown: list[Json]) -> None:
    holds(cards.context(*shown), shown)


@few
@given(hostile.facts(least=1, most=1))
def test_the_sentence_of_an_answer_is_shown_as_it_stands(answers: list[Json]) -> None:
    statement = safe.line(answers[0]["statement"])
    parts = [
        one["content"]
        for one in walk(components(cards.answer({**_empty(), "answers": answers})))
        if one["type"] == _TEXT
    ]
    seen = "\n".join(markdown.visible(markdown.parse(part)) for part in parts).replace("\u200b", "")
    assert statement in seen


def _empty() -> Json:
    return {"question": "?", "status": "answered", "choices": [], "related": []}
