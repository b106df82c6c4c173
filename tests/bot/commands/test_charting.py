"""``footnote stats chart``: a series of the base as a picture that carries its source."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from bot.charts import alt_text
from bot.cli import cli
from facts.base import FactBase

KEPT = Path(__file__).parents[3] / "docs" / "charts" / "README.md"
PNG = b"\x89PNG\r\n\x1a\n"
Chart = Callable[..., Result]


@pytest.fixture(scope="module")
def made(towns_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("charting") / "towns.db"
    shutil.copy(towns_file, path)
    return path


@pytest.fixture
def chart(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Chart:
    """Runs ``footnote stats chart`` on the shipped pack and the harbour towns, in a folder of its own."""
    path = tmp_path / "towns.db"
    shutil.copy(made, path)
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    given = {"FOOTNOTE_DB": str(path), "MPLCONFIGDIR": str(made.parent / "fonts")}
    return lambda *args: CliRunner().invoke(cli, ["stats", "chart", *args], env=given)


def test_it_writes_a_picture_named_as_the_series_and_says_what_it_shows(chart: Chart) -> None:
    result = chart("entries", "darien", "gap")
    assert result.exit_code == 0
    name, told = result.stdout.splitlines()
    assert name.startswith("entries-into-panama")
    assert Path(name).read_bytes().startswith(PNG)
    assert "2021: 77; 2022: 2,000; Jan–Feb 2023: nearly 2,200 (first two months only)." in told
    assert "“Inside the Boom in Chinese Migrants at the Southern Border”, Axios" in told


def test_the_kind_of_file_is_as_its_name_says(chart: Chart) -> None:
    assert chart("hires", "tarnmouth", "--to", "hires.svg", "--theme", "dark").exit_code == 0
    root = ET.parse("hires.svg").getroot()
    assert root.findtext("{http://www.w3.org/2000/svg}title") == "Bicycle hires"


def test_it_can_be_written_to_standard_output_alone(chart: Chart) -> None:
    result = chart("hires", "tarnmouth", "--to", "-")
    assert result.stdout_bytes.startswith(PNG)
    assert result.stdout_bytes.endswith(b"IEND\xaeB`\x82")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("hires skelhaven", "2021: 9,250; 2022: no figure; 2023: 14,800."),
        ("boardings port ennick", "2023: 52,700 (according to Open Slipway), 41,200 (according to Varrow"),
        ("bicycles stolen", "2023: 46, 64 (superseded)."),
        ("taking the ferry weekly", "2019: 35%; 2020–2023: no figure; 2024: 22%."),
        ("single ferry fare", "Jun 2024: between 2.40 and 4.10 crowns."),
    ],
)
def test_gaps_conflicts_and_what_was_superseded_are_told(made: Path, asked: str, told: str) -> None:
    with FactBase.open(made) as base:
        assert told in alt_text(base.one_series(asked, ["harbour-towns"]))


def test_what_is_not_there_is_not_found_and_nothing_is_written(chart: Chart) -> None:
    result = chart("zeppelins")
    assert (result.exit_code, result.stdout) == (3, "")
    assert list(Path.cwd().iterdir()) == []


def test_a_series_without_a_number_is_refused_with_the_reason(chart: Chart) -> None:
    result = chart("assistance", "requests")
    assert result.exit_code == 1
    assert "no number" in result.stderr
    assert list(Path.cwd().iterdir()) == []


def test_another_kind_of_file_is_wrong_usage(chart: Chart) -> None:
    assert chart("hires", "tarnmouth", "--to", "hires.gif").exit_code == 2


def test_a_file_that_cannot_be_written_is_one_clear_message(chart: Chart) -> None:
    result = chart("hires", "tarnmouth", "--to", "nowhere/hires.png")
    assert result.exit_code == 1
    assert "nowhere/hires.png: No such file or directory" in result.stderr


@pytest.mark.parametrize(
    ("series", "name"),
    re.findall(r"stats chart ([\w ]+?) (?:--theme \w+ )?--to docs/charts/([\w-]+\.png)", KEPT.read_text()),
)
def test_the_pictures_of_the_documentation_show_what_the_base_holds(
    made: Path, series: str, name: str
) -> None:
    with FactBase.open(made) as base, Image.open(KEPT.parent / name) as kept:
        assert kept.info["Description"] == alt_text(base.one_series(series))
        assert f"]({name})" in KEPT.read_text()
