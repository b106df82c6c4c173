"""Text from facts, files and people, made safe to show in Discord.

Two steps. ``line`` takes out what commands or hides: control characters, characters that turn the
direction of writing, invisible ones, towers of accents. ``escaped`` makes what is left show as it
stands: no markdown, no mention, no emoji, no link. The only links there are come from ``link``.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, urlsplit

from bot.discord.cards import limits

# Control characters, direction, halves of characters, non-characters: shown as U+FFFD, as on a terminal.
_COMMANDING = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# Joiners make emoji and are part of how Persian or Hindi is written; elsewhere they only hide.
_IDLE_JOINER = re.compile(
    "(?<![^\x00-\x7f\u200c\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\x7f\u200c\u200d])"
    "|(?<=[\u200c\u200d])[\u200c\u200d]+"
)
_MOST_ACCENTS = 4
_SUSPECT = re.compile(
    rf"{_COMMANDING.pattern}|{_INVISIBLE.pattern}|[\u200c\u200d]|[^\x00-\x7f]{{{_MOST_ACCENTS + 1}}}"
)

_TELLING = re.compile(r"[\\`*_~|<\[\]:@.]")
_MARKDOWN = frozenset("\\`*_~|<[]")
_EMOJI = re.compile(r":[\w~+-]+:")
# Discord looks for pings in the bare text, so that a backslash is not enough against them; nor does
# it undo an address that its apps find by themselves. What is put between is as wide as nothing.
_BREAK = "\u200b"
_BROKEN = re.compile(
    r"@(?=everyone|here|[!&]?\d)|:(?=//)|(?<=discord)\.(?=gg|com|new)|(?<=discordapp)\.(?=com)", re.IGNORECASE
)
_OPENING = frozenset("#>+-")
_NUMBERED = re.compile(r"\d+(?=[.)])")
_ESCAPE = re.compile(r"\\([^0-9A-Za-z\s])")

_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)*")
_PLAIN_IN_URL = "/?#!$&'+,;=%~-._:"


def line(text: str) -> str:
    """``text`` on one line, without anything that commands or hides.

    >>> line("two\\nlines\\u202e, \\u200bno more")
    'two lines�, no more'
    """
    flat = " ".join(text.split())
    if (flat.isascii() and flat.isprintable()) or not _SUSPECT.search(flat):
        return flat
    flat = _INVISIBLE.sub("", _COMMANDING.sub("\ufffd", flat))
    return " ".join(_IDLE_JOINER.sub("", _unstacked(flat)).split())


def escaped(text: str, most: int = limits.TEXT) -> str:
    """``text`` on one line as markdown that shows it as it stands, in at most ``most`` characters.

    >>> escaped("# **bold** [link](https://example.org)")
    '\\\\# \\\\*\\\\*bold\\\\*\\\\* \\\\[link\\\\](https:\\u200b//example.org)'
    """
    made = _TELLING.sub(_shown, line(text))
    if made[:1] in _OPENING:
        made = f"\\{made}"
    elif numbered := _NUMBERED.match(made):
        made = f"{numbered[0]}\\{made[numbered.end() :]}"
    return limits.cut(made, most)


def coded(text: str) -> str:
    """``text`` on one line as it may stand between backticks.

    >>> coded("a `b`")
    "a 'b'"
    """
    return _BROKEN.sub(lambda found: f"{found[0]}{_BREAK}", line(text).replace("`", "'"))


def unescaped(markdown: str) -> str:
    """What ``escaped`` was given, as ``line`` left it.

    >>> unescaped(escaped("1. @everyone: *now*"))
    '1. @everyone: *now*'
    """
    return _ESCAPE.sub(r"\1", markdown.replace(_BREAK, ""))


def link(url: str | None) -> str | None:
    """``url`` as it may stand in a link of ours, or None where it is no plain web address.

    >>> link("https://example.org/a (b)"), link("javascript:alert(1)")
    ('https://example.org/a%20%28b%29', None)
    """
    try:
        parts = urlsplit(line(url or ""))
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or parts.username is not None or not _HOST.fullmatch(host):
        return None
    rest = parts._replace(scheme="", netloc="").geturl()
    made = f"{parts.scheme}://{host}{port}{quote(rest, safe=_PLAIN_IN_URL)}"
    return made if limits.size(made) <= limits.URL else None


def _shown(found: re.Match[str]) -> str:
    """A telling character as it shows as itself."""
    one, at = found[0], found.start()
    if one in _MARKDOWN or (one == ":" and _EMOJI.match(found.string, at)):
        return f"\\{one}"
    return f"{one}{_BREAK}" if _BROKEN.match(found.string, at) else one


def _unstacked(text: str) -> str:
    kept, run = [], 0
    for one in text:
        run = run + 1 if unicodedata.category(one) in {"Mn", "Me"} else 0
        if run <= _MOST_ACCENTS:
            kept.append(one)
    return "".join(kept)
