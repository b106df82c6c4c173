"""``footnote model …``: the model of meaning."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bot.commands.options import BaseCommand, BaseGroup, model_option
from bot.opening import fetched_model, open_base
from bot.terminal import safe
from facts.errors import ModelError

_MODEL, _TOKENIZER = "model.onnx", "tokenizer.json"
_PLACES = (_MODEL, "onnx/model_quantized.onnx", "onnx/model.onnx")
"""Where a model may be in what its name names, the best one first."""


@click.group(cls=BaseGroup)
def model() -> None:
    """A model of meaning, which finds facts that are asked for in other words. It is an extra."""


@model.command()
@model_option
@click.pass_context
def status(ctx: click.Context, *, model: str | None) -> None:
    """Say which model is in use, and how many facts have vectors of it.

    \b
    Exit status: 0, or 1 where a model is named that cannot be used.
    """
    with open_base(model) as base:
        said = base.model_status()
    if "problem" in said:
        ctx.exit(1)  # the warning says it all
    if "folder" not in said:
        click.echo("No model of meaning is in use. Name one with --model or FOOTNOTE_MODEL.")
        return
    click.echo(safe.line(f"Model:      {said['folder']} ({said['hash']})"))
    click.echo(f"Dimensions: {said['dimensions']}")
    click.echo(f"Facts:      {said['encoded']:,} of {said['facts']:,} have vectors of it")


@model.command(cls=BaseCommand)
@click.argument("name")
def fetch(name: str) -> None:
    """Fetch the model called NAME from the hub that the library huggingface_hub knows.

    This downloads; nothing else of Footnote does. Without that library, put model.onnx and
    tokenizer.json into a folder, and name that.
    """
    folder = fetched_model(name)
    _download(name, folder)
    click.echo(safe.line(f"Fetched {name} into {folder}"))
    click.echo(safe.line(f"Use it: footnote chat --model {name}, or FOOTNOTE_MODEL={name}"))


COMMANDS = {"model": model}


def _download(name: str, folder: Path) -> None:
    try:
        from huggingface_hub import hf_hub_download
        from huggingface_hub.errors import EntryNotFoundError
    except ImportError as error:
        raise ModelError(
            "Fetching a model needs huggingface_hub, which is not installed.",
            f"Install it, or put model.onnx and tokenizer.json into {folder}.",
        ) from error

    with TemporaryDirectory() as place:

        def fetched(file: str) -> Path | None:
            try:
                return Path(hf_hub_download(name, file, local_dir=place))
            except EntryNotFoundError:
                return None

        try:
            model = next((file for one in _PLACES if (file := fetched(one)) is not None), None)
            tokenizer = fetched(_TOKENIZER) if model is not None else None
        # Whatever the library raises: no such model, no connection, a bad name.
        except Exception as error:
            reason = str(error).strip().partition("\n")[0]
            raise ModelError(f"The model “{name}” could not be fetched: {reason}") from error
        if model is None or tokenizer is None:
            raise ModelError(
                f"“{name}” has no model in the form that is needed.",
                "Choose one that has model.onnx (or onnx/model.onnx) and tokenizer.json.",
            )
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(model, folder / _MODEL)
        shutil.copyfile(tokenizer, folder / _TOKENIZER)
