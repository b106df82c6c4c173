"""What README.md shows is what Footnote says."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import cli

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
SHOWN = [
    run
    for block in re.findall(r"^```console\n(.*?)^```$", README, flags=re.DOTALL | re.MULTILINE)
    for run in re.split(r"^\$ ", block, flags=re.MULTILINE)
    if run
]


def test_it_shows_something() -> None:
    assert SHOWN


@pytest.mark.parametrize("shown", SHOWN)
def test_a_transcript_is_what_is_said(shown: str, shipped_file: Path, tmp_path: Path) -> None:
    command, _, said = shown.partition("\n")
    args = [quoted or word for quoted, word in re.findall(r'"([^"]*)"|(\S+)', command)]
    assert args.pop(0) == "footnote"
    typed = "".join(f"{line}\n" for line in re.findall(r"^> (.*)$", said, flags=re.MULTILINE))
    path = shutil.copy(shipped_file, tmp_path / "base.db")
    result = CliRunner().invoke(cli, args, input=typed, env={"FOOTNOTE_DB": str(path)})
    assert result.stdout.split() == said.split()
