"""Make the pictures in docs/screens from the very cards that the bot sends.

    python -m tests.screens.make

Needs Chromium, and pngquant to make the files small, which are no part of the project (on Debian:
``apt-get install chromium fonts-inter pngquant``). The answers are real ones, from the shipped packs.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import discord

from bot.discord import cards
from facts.base import FactBase
from tests.screens import page

Json = dict[str, Any]

TARGET = Path(__file__).parents[2] / "docs" / "screens"
WIDTH = 680
_SECONDS = 60
_MEASURE = "<script>document.title = document.querySelector('main').offsetHeight</script>"

FIGURE = "How many Chinese nationals crossed the Darién Gap in 2022?"
COMPUTED = "How many more Chinese nationals crossed the Darién Gap in 2022 than in 2021?"
CHOICES = "How many Chinese nationals crossed the Darién Gap?"
QUOTE = "What did Sam say?"
STATEMENT = "Who is Bob Fu?"
REASONS = "Why the uptick?"
SILENT = "How many Venezuelans crossed in 2022?"


def screens(base: FactBase) -> Iterator[tuple[str, str]]:
    """(name, page) of each picture."""

    def ask(question: str) -> Json:
        return base.ask(question).to_json()

    def sent(view: discord.ui.LayoutView, *, ephemeral: bool = False) -> str:
        components: list[Json] = view.to_components()  # type: ignore[no-untyped-call]
        return page.message(components, ephemeral=ephemeral)

    figure, computed = ask(FIGURE), ask(COMPUTED)
    yield "figure", sent(cards.answer(figure))
    yield "computed", sent(cards.answer(computed))
    yield "quote", sent(cards.answer(ask(QUOTE), private=True), ephemeral=True)
    yield "statement", sent(cards.answer(ask(STATEMENT)))
    yield "reasons", sent(cards.answer(ask(REASONS)))
    yield "choices", sent(cards.answer(ask(CHOICES)))
    yield "silence", sent(cards.answer(ask(SILENT), noted=True))
    yield "context", sent(cards.context(*figure["answers"]), ephemeral=True)
    packs = [pack["id"] for pack in base.packs()]
    yield "list", sent(cards.facts("Quotes", base.quotes(packs=packs)))
    yield "text", page.text_message(cards.answer_text(figure))
    yield "wrong", page.form(cards.wrong_modal(cards.Press("bad"), FIGURE).to_dict())
    mine = [("Delete what is kept of me", cards.Press("mine"))]
    text = "Two questions of yours that had no answer are kept for the moderators, for 30 days."
    yield "notice", sent(cards.notice(text, title="What is kept of you", buttons=mine), ephemeral=True)


def picture(html: str, target: Path) -> None:
    """Write the page as a PNG, as high as it is."""
    with tempfile.TemporaryDirectory() as folder:
        file, drawn = Path(folder) / "page.html", Path(folder) / "page.png"
        file.write_text(html + _MEASURE, encoding="utf-8")
        found = re.search(r"<title>(\d+)</title>", _chromium("--dump-dom", f"file://{file}"))
        if found is None:
            raise SystemExit(f"Chromium did not lay out {target.name}.")
        size = f"--window-size={WIDTH},{found[1]}"
        _chromium(
            size,
            "--hide-scrollbars",
            "--force-device-scale-factor=2",
            f"--screenshot={drawn}",
            f"file://{file}",
        )
        _run("pngquant", "--force", "--strip", "--output", target, drawn)


def _chromium(*args: str) -> str:
    return _run("chromium", "--headless", "--no-sandbox", "--disable-gpu", *args)


def _run(program: str, *args: str | Path) -> str:
    found = shutil.which(program)
    if found is None:
        raise SystemExit(f"There is no {program} on this machine. Install it, and run this again.")
    done = subprocess.run([found, *args], capture_output=True, text=True, check=True, timeout=_SECONDS)
    return done.stdout


def main() -> None:
    """Make them all."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, FactBase.open(Path(folder) / "base.db") as base:
        for name, html in screens(base):
            picture(html, TARGET / f"{name}.png")
            sys.stdout.write(f"{name}.png\n")


if __name__ == "__main__":
    main()
