"""Pasted words with a question of whose they are, or whether they are real, ask who said them."""

import pytest

from facts.matching.reading.messages import plain

SAID = "I sold the boat for a song"


@pytest.mark.parametrize(
    "text",
    [
        f'"{SAID}" is this a real quote? from whom',
        f"“{SAID}” context?",
        f"'{SAID}' – genuine?",
        f'"{SAID}" whose explanation is this',
        f'who\'s the author of "{SAID}"?',
        f'identify the speaker: "{SAID}"',
        f"Found this in my notes: '{SAID}'. Which person in the story was it, and is it genuine?",
        f"> {SAID}\nwho wrote this",
        f"{SAID} <<< who",
        f"{SAID} - speaker?",
        f"{SAID} … is this real?",
        f'"{SAID}" is this real? did somebody truly say it',
        f"“{SAID}”\nDid anyone genuinely say so? If yes, who?",
        f"“{SAID}…” what's the rest of that quote",
        f"there's this \"{SAID}\" line going around and I can't for the life of me place it, whose is it",
    ],
)
def test_it_is_asked_who_said_it(text: str) -> None:
    assert plain(text).rstrip("?").rstrip("” …") == f"Who said “{SAID}"


@pytest.mark.parametrize(
    "text",
    [
        f'"{SAID}" is that Ann Lee?',
        f'"{SAID}" - where did he say it?',
        "I love boats. Who wrote the article?",
        "I half remember a quote about a boat. who said that?",
        "Whose words are these: the boat was a song?",
        "be honest with us, we won't be mad... are you real?",
    ],
)
def test_what_asks_anything_else_stays(text: str) -> None:
    assert plain(text) == text


def test_of_a_pasted_headline_it_is_asked_where_it_was_published() -> None:
    text = "The tide turns at the old pier <- where was this headline published?"
    assert plain(text) == "where was “The tide turns at the old pier” published?"
