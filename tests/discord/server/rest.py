"""REST: from a request to its handler and back, with the contract and the faults on the way."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import BodyPartReader, web

from tests.discord.server.failures import UNAUTHORIZED, Refused, invalid, unknown
from tests.discord.server.faults import Answer, Drop, Wait
from tests.discord.server.messages import Upload
from tests.discord.server.registry import Json
from tests.discord.server.routes import ROUTES
from tests.discord.server.routes.route import Request, Route
from tests.discord.server.server import Server

_FILE = re.compile(r"files\[(\d+)\]")


@asynccontextmanager
async def hosted(server: Server) -> AsyncIterator[Server]:
    """Let the server listen on a free port of 127.0.0.1 for as long as the block lasts."""
    runner = web.AppRunner(_application(server), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    server.host = f"{host}:{port}"
    try:
        yield server
    finally:
        server.gateway.reset()
        await runner.cleanup()


def _application(server: Server) -> web.Application:
    app = web.Application(client_max_size=64 * 1024 * 1024)
    for route in ROUTES:
        app.router.add_route(route.method, "/api/v10" + route.path, _Endpoint(server, route).respond)
    app.router.add_get("/gateway/", server.gateway.serve)
    app.router.add_get("/attachments/{id}/{name}", _Files(server).respond)
    app.router.add_route("*", "/{other:.*}", _Elsewhere(server).respond)
    return app


@dataclass(frozen=True)
class _Endpoint:
    server: Server
    route: Route

    async def respond(self, request: web.Request) -> web.StreamResponse:
        body, files = await _read(request)
        fault = self.server.faults.strike(self.route.operation, body if isinstance(body, dict) else {})
        if isinstance(fault, Wait):
            await asyncio.sleep(fault.seconds)
        if isinstance(fault, Answer):
            return self._reply(request, body, fault.status, fault.body, fault.headers)
        if isinstance(fault, Drop) and not fault.after:
            return self._cut(request, body)
        status, answer = self._handle(request, body, files)
        if isinstance(fault, Drop):
            return self._cut(request, body)
        return self._reply(request, body, status, answer)

    def _handle(self, request: web.Request, body: Any, files: dict[int, Upload]) -> tuple[int, Any]:
        server, route = self.server, self.route
        try:
            if route.needs_token and request.headers.get("Authorization") != f"Bot {server.token}":
                raise UNAUTHORIZED
            self._check_request(request.query, body)
            return route.handler(server, Request(dict(request.match_info), dict(request.query), body, files))
        except Refused as refused:
            if refused.code == 50035:
                server.violations.append(f"{route.operation}: {refused}")
            return refused.status, refused.body

    def _check_request(self, query: Mapping[str, str], body: Any) -> None:
        contract = self.server.contract
        if contract and (wrong := contract.request(self.route.method, self.route.path, query, body)):
            raise invalid(wrong)

    def _reply(
        self, request: web.Request, body: Any, status: int, answer: Any, headers: dict[str, str] | None = None
    ) -> web.Response:
        contract, route = self.server.contract, self.route
        if contract and status < 500:
            wrong = contract.answer(route.method, route.path, status, answer)
            self.server.violations += [f"answer of {route.operation}: {each}" for each in wrong]
        self.server.record(route.method, request.path, route.operation, body, status)
        if answer is None:
            return web.Response(status=status, headers=headers)
        # Exactly this content type: with a charset discord.py takes JSON for text.
        typed = {"Content-Type": "application/json"} | (headers or {})
        return web.Response(status=status, body=json.dumps(answer).encode(), headers=typed)

    def _cut(self, request: web.Request, body: Any) -> web.Response:
        self.server.record(self.route.method, request.path, self.route.operation, body, 0)
        if request.transport:
            request.transport.abort()
        return web.Response()


async def _read(request: web.Request) -> tuple[Any, dict[int, Upload]]:
    """The JSON of a request, and the files that came with it."""
    if not request.can_read_body:
        return None, {}
    if not request.content_type.startswith("multipart/"):
        return (json.loads(raw) if (raw := await request.read()) else None), {}
    body: Json = {}
    files: dict[int, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        data = bytes(await part.read())
        if part.name == "payload_json":
            body = json.loads(data)
        elif found := _FILE.fullmatch(part.name or ""):
            kind = part.headers.get("Content-Type", "application/octet-stream")
            files[int(found[1])] = Upload(part.filename or "file", data, kind)
    return body, files


@dataclass(frozen=True)
class _Files:
    server: Server

    async def respond(self, request: web.Request) -> web.StreamResponse:
        found = self.server.registry.attachments.get(request.match_info["id"])
        if found is None:
            return web.Response(status=404)
        return web.Response(body=found.content, headers={"Content-Type": found.content_type})


@dataclass(frozen=True)
class _Elsewhere:
    server: Server

    async def respond(self, request: web.Request) -> web.StreamResponse:
        self.server.violations.append(f"{request.method} {request.path}: no such route on this server")
        self.server.record(request.method, request.path, "unknown", None, 404)
        return web.Response(
            status=404,
            body=json.dumps(unknown("route", 0).body).encode(),
            headers={"Content-Type": "application/json"},
        )
