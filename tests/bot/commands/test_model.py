"""A model of meaning on the command line: --model, FOOTNOTE_MODEL, ``footnote model``."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.bot.conftest import Run

pytest.importorskip("onnxruntime")
pytest.importorskip("tokenizers")

from tests.facts import tinymodel

ASKED = "How many riders did the ferry carry in 2023?"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tinymodel.make(tmp_path_factory.mktemp("models") / "tiny", ["ferry boat", "riders passengers"])


def test_asking_with_a_model_makes_the_vectors_and_answers(
    run: Run, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "0 of" in run("model", "status", "--model", model).stdout
    asked = run("ask", "--model", model, ASKED)
    assert asked.exit_code == 0
    assert asked.stdout == run("ask", ASKED).stdout
    monkeypatch.setenv("FOOTNOTE_MODEL", str(model))
    status = run("model", "status")
    assert status.exit_code == 0
    assert str(model) in status.stdout
    assert f"Dimensions: {tinymodel.DIMENSIONS}" in status.stdout
    assert "0 of" not in status.stdout


def test_without_a_model_status_says_how_to_name_one(run: Run) -> None:
    status = run("model", "status")
    assert status.exit_code == 0
    assert "FOOTNOTE_MODEL" in status.stdout


def test_a_model_that_is_not_there_is_said_and_asking_goes_on(
    run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    missing = tmp_path / "missing"
    asked = run("ask", "--model", missing, ASKED)
    assert asked.exit_code == 0
    assert [str(missing) in one.getMessage() for one in caplog.records] == [True]
    assert run("model", "status", "--model", missing).exit_code == 1


def test_doctor_says_which_model_is_in_use(run: Run, model: Path, tmp_path: Path) -> None:
    assert "no model of meaning is in use" in run("doctor").stdout
    said = run("doctor", "--model", model).stdout
    assert f"The model of meaning in {model} works" in said
    said = run("doctor", "--model", tmp_path / "missing").stdout
    assert "mend  There is no model of meaning in" in said


class Hub(SimpleHTTPRequestHandler):
    """What is fetched of a hub: /NAME/resolve/main/FILE, with the headers that tell a file's version."""

    def end_headers(self) -> None:
        self.send_header("X-Repo-Commit", "a" * 40)
        self.send_header("ETag", f'"{self.path.count("json")}"')
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        del message, explain
        self.send_response(code)
        self.send_header("X-Error-Code", "EntryNotFound")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[str]:
    root = tmp_path / "hub"
    made = tinymodel.make(root / "made", ["ferry boat"])
    for name, files in {
        "tiny/model": ("model.onnx", "tokenizer.json"),
        "no/model": ("tokenizer.json",),
    }.items():
        place = root / name / "resolve" / "main"
        (place / "onnx").mkdir(parents=True)
        for file in files:
            target = place / "onnx" / file if file == "model.onnx" else place / file
            target.write_bytes((made / file).read_bytes())
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Hub, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_model_is_fetched_by_its_name_and_named_by_it(
    run: Run, hub: str, own_home: Path, tmp_path: Path
) -> None:
    pytest.importorskip("huggingface_hub")

    def fetch(name: str) -> subprocess.CompletedProcess[str]:
        """In a process of its own: the library reads where the hub is when it is loaded."""
        environment = {
            **os.environ,
            "HF_ENDPOINT": hub,
            "HF_HOME": str(tmp_path / "cache"),
            "HF_HUB_DISABLE_XET": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "HOME": str(own_home),
        }
        command = [sys.executable, "-c", "from bot.cli import main; main()", "model", "fetch", name]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=False
        )

    done = fetch("tiny/model")
    assert done.returncode == 0, done.stderr
    assert "Fetched tiny/model" in done.stdout
    assert f"Dimensions: {tinymodel.DIMENSIONS}" in run("model", "status", "--model", "tiny/model").stdout
    done = fetch("no/model")
    assert done.returncode == 1
    assert "no model in the form that is needed" in done.stderr
