"""Text that others wrote, made safe to show."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord.cards import limits, safe
from tests.bot.discord.cards.hostile import words
from tests.screens import markdown


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("two\nlines \t of  words", "two lines of words"),
        ("\u202eevil\u202c", "�evil�"),
        ("nul\x00 escape\x1b[31m", "nul� escape�[31m"),
        ("half \ud800 a character", "half � a character"),
        ("no\u200bthing \u2060hid\u00adden\ufeff", "nothing hidden"),
        ("a\u200db and \u200c, ", "ab and ,"),
        ("👩\u200d👩\u200d👧 می\u200cخواهم क्\u200dष", "👩\u200d👩\u200d👧 می\u200cخواهم क्\u200dष"),
        ("e" + "\u0301" * 40 + "!", "e" + "\u0301" * 4 + "!"),
        ("\u3164\u115f", ""),
    ],
)
def test_what_commands_or_hides_is_taken_out(given_text: str, shown: str) -> None:
    assert safe.line(given_text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "# heading",
        "-# small",
        "> quote",
        ">>> quote",
        "- item",
        "* item",
        "+ item",
        "1. item",
        "12) item",
        "**bold** __under__ *em* _em_ ~~gone~~ ||spoiler||",
        "`code` ```fence```",
        "[link](https://evil.example)",
        "https://evil.example <https://evil.example> discord.gg/evil discord.com/invite/evil",
        "<@1> <@!1> <@&1> <#1> @everyone @here </ask:1> <id:guide>",
        "<:emoji:1> <a:emoji:1> :smile: <t:1700000000:R>",
        "¯\\_(ツ)_/¯ 10:30:45 C:\\temp 2 * 3 * 4 snake_case_name",
    ],
)
def test_markdown_shows_as_it_stands(text: str) -> None:
    nodes = markdown.parse(safe.escaped(text))
    assert set(markdown.kinds(nodes)) == {"text"}
    assert markdown.visible(nodes).replace("\u200b", "") == text


@given(words())
def test_whatever_it_is_it_is_text_and_can_be_read_back(text: str) -> None:
    shown = safe.escaped(text, 100_000)
    assert set(markdown.kinds(markdown.parse(shown))) <= {"text"}
    assert safe.unescaped(shown) == safe.line(text)
    assert safe.line(safe.line(text)) == safe.line(text)
    assert not any(unicodedata.category(one) in {"Cc", "Cs", "Zl", "Zp"} for one in shown)


@given(words(), st.integers(min_value=0, max_value=300))
def test_a_cut_holds_the_length_and_leaves_no_half_of_an_escape(text: str, most: int) -> None:
    shown = safe.escaped(text, most)
    assert limits.size(shown) <= most
    assert set(markdown.kinds(markdown.parse(f"{shown}** after"))) <= {"text"}
    if shown.endswith("…"):
        assert safe.line(text).startswith(safe.unescaped(shown[:-1])) or safe.line(text).endswith("…")


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://Example.org:8080/", "http://example.org:8080/"),
        ("https://example.org/a(b) <c>", "https://example.org/a%28b%29%20%3Cc%3E"),
        ("https://exämple.org/ü", "https://xn--exmple-cua.org/%C3%BC"),
        ("https://example.org/@everyone", "https://example.org/%40everyone"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("discord://-/channels", None),
        ("//example.org", None),
        ("https://", None),
        ("https://good.example@evil.example/", None),
        ("https://[::1]/", None),
        ("https://example.org:99999/", None),
        ("https://a..b/", None),
        (f"https://example.org/{'a' * 500}", None),
        ("", None),
        (None, None),
    ],
)
def test_only_plain_web_addresses_become_links(url: str | None, link: str | None) -> None:
    assert safe.link(url) == link
