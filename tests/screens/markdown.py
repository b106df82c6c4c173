"""Discord's markdown as its apps read it: text -> a tree of nodes.

Written from the rules of the apps, not from what our cards happen to use, and where they differ it
takes the reading that does more: what this finds nothing in, nothing is in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Node:
    """``text`` for what has no children; ``target`` where a link leads or whom a mention means."""

    kind: str
    text: str = ""
    children: list[Node] = field(default_factory=list)
    target: str = ""


_INNER = r"((?:\\[\s\S]|[^\\])+?)"

# (kind, only at the start of a line, pattern); the first that matches wins. Group 1 is what is inside.
_RULES = [
    (kind, at_start, re.compile(pattern, re.IGNORECASE))
    for kind, at_start, pattern in (
        ("quote", True, r"(?:>>> ?([\s\S]*))|((?:> [^\n]*(?:\n|$))+)"),
        ("h1", True, r"# +([^\n]+?)(?:\n|$)"),
        ("h2", True, r"## +([^\n]+?)(?:\n|$)"),
        ("h3", True, r"### +([^\n]+?)(?:\n|$)"),
        ("small", True, r"-# +([^\n]+?)(?:\n|$)"),
        ("item", True, r" *(?:[-*+]|\d+[.)]) +([^\n]+?)(?:\n|$)"),
        ("escape", False, r"\\([^0-9A-Za-z\s])"),
        ("code", False, r"```[\s\S]+?```|(`+)[\s\S]*?[^`]\1(?!`)"),
        (
            "link",
            False,
            r"\[((?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?\s*\)",
        ),
        ("autolink", False, r"<[^: >]+:/[^ >]+>|(?:https?|steam|discord)://[^\s<]+"),
        ("autolink", False, r"<?(?:mailto|tel|sms):[^\s<]+"),
        ("autolink", False, r"(?:discord\.gg|discord(?:app)?\.com/invite)/\w+"),
        ("mention", False, r"<(?:@[!&]?|#)(\d+)>|@everyone|@here|</[^:>\n]+:\d+>|<id:\w+>"),
        ("emoji", False, r"<a?:\w+:\d+>|:[\w~+-]+:"),
        ("time", False, r"<t:-?\d+(?::[a-z])?>"),
        ("strong", False, rf"\*\*{_INNER}\*\*(?!\*)"),
        ("underline", False, rf"__{_INNER}__(?!_)"),
        ("em", False, rf"_{_INNER}_(?!\w)|\*(?=\S){_INNER}\*(?!\*)"),
        ("strike", False, r"~~([\s\S]+?)~~"),
        ("spoiler", False, r"\|\|([\s\S]+?)\|\|"),
    )
]
_SPECIAL = frozenset("\\`[<@:*_~|hsdmtHSDMT")  # what a rule within a line can begin with
_LEAVES = {"escape", "code", "autolink", "mention", "emoji", "time"}


def parse(text: str, *, in_line: bool = False) -> list[Node]:
    """The nodes of ``text``; text between them has the kind "text"."""
    nodes: list[Node] = []
    at = 0
    while at < len(text):
        starts_line = not in_line and (at == 0 or text[at - 1] == "\n")
        special = starts_line or text[at] in _SPECIAL
        kind, found = _first(text, at, starts_line) if special else ("", None)
        if found is None:
            _say(nodes, text[at])
            at += 1
            continue
        if kind == "escape":
            _say(nodes, found[1])
        else:
            nodes.append(_node(kind, found))
        at = found.end() if found.end() > at else at + 1
    return nodes


def kinds(nodes: list[Node]) -> Iterator[str]:
    """The kinds of all nodes, with those inside others."""
    for node in nodes:
        yield node.kind
        yield from kinds(node.children)


def visible(nodes: list[Node]) -> str:
    """What a reader sees of them."""
    return "".join(node.text or visible(node.children) for node in nodes)


def _first(text: str, at: int, starts_line: bool) -> tuple[str, re.Match[str] | None]:
    for kind, only_at_start, pattern in _RULES:
        if (starts_line or not only_at_start) and (found := pattern.match(text, at)):
            return kind, found
    return "", None


def _node(kind: str, found: re.Match[str]) -> Node:
    if kind in _LEAVES:
        return Node(kind, found[0], target=next((group for group in found.groups() if group), ""))
    if kind == "quote":
        inner = found[1] if found[1] is not None else re.sub(r"(?m)^> ", "", found[2].rstrip("\n"))
        return Node(kind, children=parse(inner))
    if kind == "link":
        return Node(kind, children=parse(found[1], in_line=True), target=found[2])
    inner = next(group for group in found.groups() if group is not None)
    return Node(kind, children=parse(inner, in_line=True))


def _say(nodes: list[Node], one: str) -> None:
    if nodes and nodes[-1].kind == "text":
        nodes[-1].text += one
    else:
        nodes.append(Node("text", one))
