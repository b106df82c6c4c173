"""What Discord refuses in a message, a modal or a list of choices, and its description does not say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.discord.server.registry import COMPONENTS_V2, EPHEMERAL, Json

ROW, BUTTON, SELECT, INPUT, SECTION, TEXT, THUMBNAIL, GALLERY, FILE = 1, 2, 3, 4, 9, 10, 11, 12, 13
SEPARATOR, CONTAINER, LABEL, UPLOAD = 14, 17, 18, 19
SELECTS = {3, 5, 6, 7, 8}
V2_ONLY = {SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER}
LINK, PREMIUM = 5, 6  # styles of a button that has no custom id
_EMBED_PARTS = "title description fields author footer image thumbnail".split()
SETTABLE = 1 << 2 | EPHEMERAL | 1 << 12 | COMPONENTS_V2  # suppress embeds, notifications


def walk(components: list[Json]) -> Iterator[Json]:
    """Every component, with those inside others, in reading order."""
    for component in components:
        yield component
        yield from walk(component.get("components") or [])
        for inner in ("accessory", "component"):
            if component.get(inner):
                yield from walk([component[inner]])


def texts(components: list[Json]) -> list[str]:
    """What the text displays among them say."""
    return [one["content"] for one in walk(components) if one["type"] == TEXT]


def message_faults(
    content: str, embeds: list[Json], components: list[Json], flags: int, files: int
) -> list[str]:
    """What is wrong with a message as it would stand."""
    wrong = component_faults(components)
    if flags & COMPONENTS_V2:
        wrong += _v2_faults(content, embeds, components)
    else:
        wrong += _v1_faults(content, embeds, components, files)
    total = sum(map(_embed_length, embeds))
    if total > 6_000:
        wrong.append(f"embeds: {total} characters in all, at most 6000")
    for embed in embeds:
        wrong += [
            f"embed field {number}: empty {part}"
            for number, field in enumerate(embed.get("fields") or [])
            for part in ("name", "value")
            if not str(field.get(part) or "").strip()
        ]
        if not any(embed.get(part) for part in _EMBED_PARTS):
            wrong.append("embed: empty")
    return wrong


def _v1_faults(content: str, embeds: list[Json], components: list[Json], files: int) -> list[str]:
    wrong = []
    if len(content) > 2_000:
        wrong.append(f"content: {len(content)} characters, at most 2000")
    if not (content.strip() or embeds or components or files):
        wrong.append("Cannot send an empty message")
    if len(components) > 5:
        wrong.append(f"components: {len(components)} rows, at most 5")
    if used := sorted({one["type"] for one in walk(components)} & V2_ONLY):
        wrong.append(f"components: types {used} need the components-V2 flag")
    return wrong


def _v2_faults(content: str, embeds: list[Json], components: list[Json]) -> list[str]:
    wrong = []
    if content or embeds:
        wrong.append("content and embeds cannot be used with components V2")
    if not components:
        wrong.append("Cannot send an empty message")
    count, length = sum(1 for _ in walk(components)), sum(map(len, texts(components)))
    if count > 40:
        wrong.append(f"components: {count} in all, at most 40")
    if length > 4_000:
        wrong.append(f"components: {length} characters of text in all, at most 4000")
    wrong += ["text display: empty" for text in texts(components) if not text.strip()]
    return wrong


def component_faults(components: list[Json]) -> list[str]:
    """What is wrong with components wherever they stand."""
    every = list(walk(components))
    wrong = [f"components: duplicate custom_id {id!r}" for id in _duplicates(every, "custom_id")]
    wrong += [f"components: duplicate id {id}" for id in _duplicates(every, "id") if id]
    for one in every:
        if one["type"] == ROW:
            wrong += _row_faults(one)
        elif one["type"] == BUTTON:
            wrong += _button_faults(one)
        elif one["type"] in SELECTS:
            wrong += _select_faults(one)
        elif one["type"] in (SECTION, CONTAINER) and not one.get("components"):
            wrong.append(f"component {one['type']}: empty")
    return wrong


def _duplicates(components: list[Json], key: str) -> list[Any]:
    named = Counter(one[key] for one in components if one.get(key) is not None)
    return [value for value, count in named.items() if count > 1]


def _row_faults(row: Json) -> list[str]:
    inside = row.get("components") or []
    if not inside:
        return ["action row: empty"]
    if len(inside) > 5 or (len(inside) > 1 and any(one["type"] != BUTTON for one in inside)):
        return ["action row: holds at most 5 buttons, or one select or text input"]
    return []


def _button_faults(button: Json) -> list[str]:
    wrong = []
    style = button.get("style")
    if style == LINK and (not button.get("url") or button.get("custom_id")):
        wrong.append("link button: a url and no custom_id")
    if style not in (LINK, PREMIUM) and (not button.get("custom_id") or button.get("url")):
        wrong.append("button: a custom_id and no url")
    if style != PREMIUM and not (button.get("label") or button.get("emoji")):
        wrong.append("button: neither label nor emoji")
    if style == LINK and not str(button.get("url")).startswith(("http://", "https://", "discord://")):
        wrong.append(f"link button: scheme of {button.get('url')!r}")
    return wrong


def _select_faults(select: Json) -> list[str]:
    if not select.get("custom_id"):
        return ["select: no custom_id"]
    if select["type"] != SELECT:
        return []
    options = select.get("options") or []
    wrong = [] if options else ["select: no options"]
    values = [option["value"] for option in options]
    if len(set(values)) < len(values):
        wrong.append("select: two options of one value")
    if not (select.get("min_values") or 0) <= (select.get("max_values") or 1) <= max(1, len(options)):
        wrong.append("select: min_values, max_values and options do not fit")
    return wrong


def modal_faults(modal: Json) -> list[str]:
    """What is wrong with a modal."""
    rows = modal.get("components") or []
    wrong = component_faults(rows)
    if not 1 <= len(rows) <= 5:
        wrong.append(f"modal: {len(rows)} components, 1 to 5")
    if not str(modal.get("title") or "").strip():
        wrong.append("modal: no title")
    for one in walk(rows):
        if one["type"] == INPUT:
            least, most = one.get("min_length") or 0, one.get("max_length") or 4_000
            if not 0 <= least <= most <= 4_000:
                wrong.append("text input: min_length, max_length do not fit")
            if one.get("value") and not least <= len(one["value"]) <= most:
                wrong.append("text input: the value does not fit its lengths")
    return wrong


def choice_faults(choices: list[Json]) -> list[str]:
    """What is wrong with what is offered while a person types."""
    wrong = [f"choices: {len(choices)}, at most 25"] if len(choices) > 25 else []
    for choice in choices:
        name, value = choice.get("name"), choice.get("value")
        if not isinstance(name, str) or not 1 <= len(name) <= 100 or not name.strip():
            wrong.append(f"choice: name {name!r}, 1 to 100 characters")
        if isinstance(value, str) and not 1 <= len(value) <= 100:
            wrong.append(f"choice: value of {len(value)} characters, 1 to 100")
    return wrong


def _embed_length(embed: Json) -> int:
    parts = [embed.get("title"), embed.get("description")]
    parts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    for field in embed.get("fields") or []:
        parts += [field.get("name"), field.get("value")]
    return sum(len(part) for part in parts if part)
