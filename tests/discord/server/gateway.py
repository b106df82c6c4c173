"""The gateway: sessions that outlive their connections, numbered events, and what can befall them."""

from __future__ import annotations

import asyncio
import json
import secrets
import socket
import struct
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from tests.discord.server.compression import compressor
from tests.discord.server.registry import Json

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
KEPT = 1_000  # events of a session that can be replayed
GUILD_MEMBERS, PRESENCES, CONTENT = 1 << 1, 1 << 8, 1 << 15  # the privileged intents
PRIVILEGED = GUILD_MEMBERS | PRESENCES | CONTENT


class Connection:
    """One WebSocket; what is sent goes out in order, through one stream of compression."""

    def __init__(self, ws: web.WebSocketResponse, request: web.Request) -> None:
        self._ws, self._request = ws, request
        self._compress = compressor(request.query.get("compress", ""))
        self._outgoing: asyncio.Queue[bytes | int] = asyncio.Queue()
        self.muted = False  # heartbeats are no longer acknowledged

    def send(self, payload: Json) -> None:
        """Send a payload."""
        self.send_text(json.dumps(payload))

    def send_text(self, text: str) -> None:
        """Send what may be no payload at all."""
        self._outgoing.put_nowait(text.encode())

    def close(self, code: int) -> None:
        """Close in the orderly way, after what is still to be sent."""
        self._outgoing.put_nowait(code)

    def reset(self) -> None:
        """Cut the TCP connection with a reset, as a network does."""
        transport = self._request.transport
        if transport is None:
            return
        raw = transport.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    async def write(self) -> None:
        """Send what is queued until the connection ends."""
        with suppress(ConnectionError):
            while True:
                data = await self._outgoing.get()
                if isinstance(data, int):
                    await self._ws.close(code=data)
                    return
                if self._compress:
                    await self._ws.send_bytes(self._compress(data))
                else:
                    await self._ws.send_str(data.decode())


@dataclass(eq=False)
class Session:
    """What a bot is told, numbered; it lives on when its connection is lost."""

    intents: int
    shard: tuple[int, int]
    connection: Connection | None = None
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    seq: int = 0
    kept: deque[Json] = field(default_factory=lambda: deque(maxlen=KEPT))
    heard: int = 0  # the highest number that the bot said it has seen
    beat: asyncio.Event = field(default_factory=asyncio.Event)

    def dispatch(self, event: str, data: Json) -> None:
        """Tell of an event; it is kept for a resume."""
        self.seq += 1
        payload = {"op": DISPATCH, "s": self.seq, "t": event, "d": data}
        self.kept.append(payload)
        if self.connection:
            self.connection.send(payload)


class Gateway:
    """All sessions. ``welcome`` gives the events that one begins with; ``changed`` is set at all news."""

    def __init__(
        self, token: str, welcome: Callable[[Session], Iterator[tuple[str, Json]]], changed: asyncio.Event
    ) -> None:
        self._token, self._welcome, self._changed = token, welcome, changed
        self.sessions: list[Session] = []
        self.granted = 0  # privileged intents that are switched on for the application
        self.heartbeat = 41.25  # seconds
        self.log: list[tuple[int, object]] = []  # all that the bot sent, without its token

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, from HELLO to its end."""
        ws = web.WebSocketResponse(max_msg_size=4_096)
        await ws.prepare(request)
        connection = Connection(ws, request)
        writer = asyncio.create_task(connection.write())
        connection.send({"op": HELLO, "d": {"heartbeat_interval": round(self.heartbeat * 1_000)}})
        session: Session | None = None
        try:
            async for message in ws:
                if message.type is WSMsgType.TEXT:
                    session = self._take(connection, session, json.loads(message.data))
        finally:
            writer.cancel()
            if session and session.connection is connection:
                session.connection = None
        return ws

    def _take(self, connection: Connection, session: Session | None, payload: Json) -> Session | None:
        op, data = payload["op"], payload.get("d")
        self.log.append((op, data if op == HEARTBEAT else None))
        self._changed.set()
        if op == HEARTBEAT:
            if session:
                session.heard = max(session.heard, data or 0)
                session.beat.set()
            if not connection.muted:
                connection.send({"op": ACK})
        elif op == IDENTIFY:
            return self._identify(connection, payload["d"])
        elif op == RESUME:
            return self._resume(connection, payload["d"])
        return session

    def _identify(self, connection: Connection, data: Json) -> Session | None:
        if data["token"] != self._token:
            connection.close(4004)
            return None
        if data["intents"] & PRIVILEGED & ~self.granted:
            connection.close(4014)
            return None
        session = Session(data["intents"], tuple(data.get("shard", (0, 1))), connection)
        self.sessions = [other for other in self.sessions if other.shard != session.shard]
        self.sessions.append(session)
        for event, body in self._welcome(session):
            session.dispatch(event, body)
        return session

    def _resume(self, connection: Connection, data: Json) -> Session | None:
        session = next((one for one in self.sessions if one.id == data["session_id"]), None)
        if data["token"] != self._token:
            connection.close(4004)
            return None
        if session is None or (session.kept and data["seq"] < session.kept[0]["s"] - 1):
            connection.send({"op": INVALID, "d": False})
            return None
        session.connection = connection
        for payload in session.kept:
            if payload["s"] > data["seq"]:
                connection.send(payload)
        session.dispatch("RESUMED", {})
        return session

    @property
    def connections(self) -> list[Connection]:
        """The connections that are up."""
        return [session.connection for session in self.sessions if session.connection]

    def dispatch(self, event: str, data: Json, *, guild: str | None = None, intent: int = 0) -> None:
        """Tell the session that this concerns, if it asked for such events."""
        for session in self.sessions:
            index, shards = session.shard
            if (int(guild or 0) >> 22) % shards == index and session.intents & intent == intent:
                session.dispatch(event, data)

    def tell_again(self, event: str) -> None:
        """Tell the last event of this name a second time, as Discord may after a broken connection."""
        for session in self.sessions:
            told = [payload["d"] for payload in session.kept if payload["t"] == event]
            for data in told[-1:]:
                session.dispatch(event, data)

    def reset(self) -> None:
        """Cut every connection with a TCP reset. What is told from now on is told at the resume."""
        for connection in self._lost():
            connection.reset()

    def ask_to_reconnect(self) -> None:
        """Op 7."""
        for connection in self._lost():
            connection.send({"op": RECONNECT})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Op 9; unless ``resumable`` the session is gone and the bot must identify anew."""
        for connection in self._lost():
            connection.send({"op": INVALID, "d": resumable})
        if not resumable:
            self.sessions.clear()

    def stop_acknowledging(self) -> None:
        """Let heartbeats go unanswered, as a connection that died without a word."""
        for connection in self.connections:
            connection.muted = True

    def send_text(self, text: str) -> None:
        """Send something that is no payload."""
        for connection in self.connections:
            connection.send_text(text)

    def _lost(self) -> list[Connection]:
        """The connections that were up, each of them now taken from its session."""
        lost = self.connections
        for session in self.sessions:
            session.connection = None
        return lost

    async def fence(self) -> None:
        """Wait until the bot has taken in every event so far: it says so in its next heartbeat."""
        for session in list(self.sessions):
            reached = session.seq
            while session.heard < reached:
                session.beat.clear()
                if session.connection:
                    session.connection.send({"op": HEARTBEAT, "d": None})
                    await session.beat.wait()
                else:
                    await asyncio.sleep(0.01)
