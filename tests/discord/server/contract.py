"""Discord's official description of its API, as a check of each request and each answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import jsonschema_rs

DESCRIPTION = Path(__file__).parents[4] / "shared" / "discord" / "openapi.json"
ABSENT = f"Discord's API description is not beside this repository ({DESCRIPTION.name} in ../shared/discord)"

# Fields that are ids, and that discord.py sends as numbers, which Discord takes for the same.
_IDS = {"message_id", "channel_id", "guild_id", "recipient_id"}


class Contract:
    """The description, where it is there. Each check returns what is wrong, nothing where all is well."""

    def __init__(self, description: dict[str, Any]) -> None:
        self.paths: Mapping[str, Any] = description["paths"]
        self._registry = jsonschema_rs.Registry([("urn:discord", description)])
        self._validator = lru_cache(maxsize=None)(self._compile)

    def operation(self, method: str, path: str) -> str:
        """The name that the description gives to what ``method`` on ``path`` does."""
        return str(self.paths[path][method.lower()]["operationId"])

    def request(self, method: str, path: str, query: Mapping[str, str], body: Any) -> list[str]:
        """What is wrong with a request."""
        described = self.paths[path][method.lower()]
        known = {one["name"] for one in described.get("parameters", []) if one["in"] == "query"}
        wrong = [f"query {name}: not a parameter of {method} {path}" for name in query if name not in known]
        if "requestBody" not in described:
            return wrong if body is None else [*wrong, "a body where none belongs"]
        if body is None:
            return [*wrong, "no body"] if described["requestBody"].get("required") else wrong
        media = f"{_pointer(path)}/{method.lower()}/requestBody/content/application~1json/schema"
        return wrong + self._errors(media, ids_as_strings(body))

    def answer(self, method: str, path: str, status: int, body: Any) -> list[str]:
        """What is wrong with an answer."""
        responses = self.paths[path][method.lower()]["responses"]
        found = next((code for code in (str(status), f"{status // 100}XX") if code in responses), None)
        if found is None:
            return [f"status {status}: {method} {path} never gives it"]
        pointer, response = f"{_pointer(path)}/{method.lower()}/responses/{found}", responses[found]
        if "$ref" in response:
            pointer = response["$ref"].removeprefix("#")
            response = self._response(pointer)
        if "content" not in response:
            return [] if body is None else [f"status {status} with a body"]
        return self._errors(f"{pointer}/content/application~1json/schema", body)

    def schema(self, name: str, body: Any) -> list[str]:
        """What is wrong with ``body`` as one of the description's named schemas."""
        return self._errors(f"/components/schemas/{name}", body)

    def _response(self, pointer: str) -> Mapping[str, Any]:
        name = pointer.rsplit("/", 1)[-1]
        found: Mapping[str, Any] = _description()["components"]["responses"][name]
        return found

    def _compile(self, pointer: str) -> jsonschema_rs.Draft202012Validator:
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"urn:discord#{pointer}"}, registry=self._registry, validate_formats=False
        )

    def _errors(self, pointer: str, body: Any) -> list[str]:
        validator = self._validator(pointer)
        if validator.is_valid(body):
            return []
        return [fault for error in validator.iter_errors(body) for fault in _in_words(error)]


def _in_words(error: jsonschema_rs.ValidationError) -> Iterator[str]:
    """What is wrong; where one of several forms was due, what is wrong with the one that was meant."""
    forms = getattr(error.kind, "context", None)
    named = [*error.instance_path, "type"]
    meant = [form for form in forms or [] if not any(inner.instance_path == named for inner in form)]
    if len(meant) == 1:
        for inner in meant[0]:
            yield from _in_words(inner)
    else:
        yield f"{'/'.join(map(str, error.instance_path)) or '(whole)'}: {error.message[:500]}"


def _pointer(path: str) -> str:
    return f"/paths/{re.sub('/', '~1', path.replace('~', '~0'))}".replace("{", "%7B").replace("}", "%7D")


def ids_as_strings(value: Any) -> Any:
    """``value`` with the ids that were sent as numbers as the strings that the description asks for."""
    if isinstance(value, list):
        return [ids_as_strings(one) for one in value]
    if not isinstance(value, dict):
        return value
    written = {key: ids_as_strings(one) for key, one in value.items()}
    for key in _IDS & written.keys():
        written[key] = _as_string(written[key])
    if isinstance(written.get("allowed_mentions"), dict):
        for key in ("users", "roles"):
            if isinstance(named := written["allowed_mentions"].get(key), list):
                written["allowed_mentions"][key] = [_as_string(one) for one in named]
    for listed in ("attachments", "default_values"):
        if isinstance(written.get(listed), list):
            for one in written[listed]:
                one["id"] = _as_string(one.get("id"))
    return written


def _as_string(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


@cache
def _description() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    return read


@cache
def contract() -> Contract | None:
    """The contract, read once a process; None where the description is not there."""
    return Contract(_description()) if DESCRIPTION.exists() else None
