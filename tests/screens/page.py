"""Components of a message as a page of HTML that looks roughly as in Discord's dark theme."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from tests.screens import markdown
from tests.screens.markdown import Node

Json = dict[str, Any]

_STYLE = (Path(__file__).parent / "discord.css").read_text(encoding="utf-8")
_TAGS = {
    "h1": "h1",
    "h2": "h2",
    "h3": "h3",
    "small": "small",
    "quote": "blockquote",
    "item": "li",
    "strong": "strong",
    "em": "em",
    "underline": "u",
    "strike": "s",
}
_BLOCKS = {"h1", "h2", "h3", "small", "quote", "item"}
_STYLES = {1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "secondary"}
_TEXT_INPUT, _LABEL = 4, 18


def message(components: list[Json], *, ephemeral: bool = False) -> str:
    """A message of the bot with these components."""
    return _message("".join(map(_component, components)), ephemeral=ephemeral)


def text_message(content: str) -> str:
    """A message of the bot with text alone."""
    return _message(_text(content))


def form(modal: Json) -> str:
    """A form as it opens over the channel."""
    fields = "".join(_field(label) for label in modal["components"])
    foot = '<span class="button secondary">Cancel</span><span class="button primary">Submit</span>'
    title = escape(modal["title"])
    return _page(f'<div class="modal"><h2>{title}</h2>{fields}<div class="foot">{foot}</div></div>')


def _message(body: str, *, ephemeral: bool = False) -> str:
    only_you = '<div class="only">👁 Only you can see this</div>' if ephemeral else ""
    return _page(
        '<div class="message"><div class="avatar">¹</div><div class="body">'
        '<div class="head"><b>Footnote</b><span class="app">APP</span></div>'
        f"{body}{only_you}</div></div>"
    )


def _page(body: str) -> str:
    return f'<!doctype html><meta charset="utf-8"><style>{_STYLE}</style><body><main>{body}</main></body>'


def _component(one: Json) -> str:
    inner = "".join(_component(child) for child in one.get("components", ()))
    match one["type"]:
        case 1:
            return f'<div class="row">{inner}</div>'
        case 2:
            return f'<span class="button {_STYLES[one["style"]]}">{escape(one["label"])}</span>'
        case 9:
            return f'<div class="section"><div>{inner}</div>{_component(one["accessory"])}</div>'
        case 10:
            return f'<div class="text">{_text(one["content"])}</div>'
        case 14:
            return "<hr>"
        case 17:
            return (
                f'<div class="container" style="border-left-color:#{one["accent_color"]:06x}">{inner}</div>'
            )
        case _:
            raise ValueError(f"no picture of component type {one['type']}")


def _field(one: Json) -> str:
    if one["type"] != _LABEL or one["component"]["type"] != _TEXT_INPUT:
        return _component(one)
    given = one["component"].get("placeholder", "")
    return (
        f'<div class="field"><b>{escape(one["label"])}</b><small>{escape(one.get("description", ""))}</small>'
        f'<div class="input">{escape(given)}</div></div>'
    )


def _text(content: str) -> str:
    return _html(markdown.parse(content))


def _html(nodes: list[Node]) -> str:
    made = ""
    for number, node in enumerate(nodes):
        if node.kind == "text":
            text = node.text
            if text != "\n" and number + 1 < len(nodes) and nodes[number + 1].kind in _BLOCKS:
                text = text.removesuffix("\n")
            made += escape(text).replace("\n", "<br>")
        elif node.kind == "link":
            made += f'<span class="link">{_html(node.children)}</span>'
        elif node.kind in _TAGS:
            tag = _TAGS[node.kind]
            made += f"<{tag}>{_html(node.children)}</{tag}>"
        else:
            made += f'<span class="{node.kind}">{escape(node.text)}</span>'
    return made
