"""Where everyone on duty is, known to every worker: each has a whole grid in its own memory, and they tell each other what changes.

Redis holds one hash per station, member → newest fix, for workers that start later, and decides in which order things happened. Every put
and drop carries a stamp that is later than all its worker has done or heard of, whatever the clocks say, and a put says as well of which
drop of that member its worker knew. A drop ends what was put before it, and what was put within two seconds after it in ignorance of it. A
put that it ended is refused, however late it comes in; so it does not matter who hears what first: they agree.
"""

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

import msgspec

from pingan.adapters.presence import GridPresence
from pingan.adapters.redis.link import Link
from pingan.kernel.geo import Point
from pingan.ports import Fix

_EPOCH, _MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)
_BATCH = 1_000
_LEFT_US = 300_000_000
"""For so long it is remembered that somebody was dropped; a put can hardly be on its way for longer."""
_UNHEARD_US = 2_000_000
"""Without Redis a worker learns from the log that somebody has gone off duty, within a second or two."""

_Key = tuple[str, str]

_SCRIPT = """
local fixes, left, channel, origin, station = KEYS[1], KEYS[2], ARGV[1], ARGV[2], ARGV[3]
local kept_us, unheard_us = tonumber(ARGV[4]), tonumber(ARGV[5])
local said, refused = {}, {}

local function read(row)
  local stamp, seen, knew = string.match(row, '^%[(%d+),(-?%d+),(%d+),')
  return tonumber(stamp), tonumber(seen), tonumber(knew)
end

local function ended(stamp, knew, gone)
  return knew < gone and stamp <= gone + unheard_us
end

for i = 6, #ARGV, 3 do
  local member, stamp_text, row = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  local stamp, known = tonumber(stamp_text), redis.call('HGET', fixes, member)
  local known_stamp, known_seen, known_knew = read(known or '')
  if row == '' then
    redis.call('ZADD', left, 'GT', stamp_text, member)
    redis.call('ZREMRANGEBYSCORE', left, '-inf', stamp - kept_us)
    redis.call('PEXPIRE', left, math.ceil(kept_us / 1000))
    if known and ended(known_stamp, known_knew, stamp) then redis.call('HDEL', fixes, member) end
    said[#said + 1] = '[' .. cjson.encode(member) .. ',' .. stamp_text .. ',null]'
  else
    local _, seen, knew = read(row)
    local gone = tonumber(redis.call('ZSCORE', left, member) or '0')
    if ended(stamp, knew, gone) then
      refused[#refused + 1] = member
    elseif not known or known_seen < seen or (known_seen == seen and known_stamp <= stamp) then
      redis.call('HSET', fixes, member, row)
      said[#said + 1] = '[' .. cjson.encode(member) .. ',' .. stamp_text .. ',' .. row .. ']'
    end
  end
end
redis.call('EXPIRE', fixes, 86400)  -- where nobody has served for a day no byte is left
if #said > 0 then
  redis.call('PUBLISH', channel, '["' .. origin .. '",' .. cjson.encode(station) .. ',[' .. table.concat(said, ',') .. ']]')
end
return refused
"""


class _Row(msgspec.Struct, array_like=True):
    """A fix as Redis keeps it; moments in microseconds. `knew`: the newest drop of the member that its worker knew of."""

    stamp: int
    seen: int
    knew: int
    latitude: float
    longitude: float
    accuracy_m: float | None


class _Said(msgspec.Struct, array_like=True):
    origin: str
    station: str
    changes: list[tuple[str, int, _Row | None]]


@dataclass(frozen=True, slots=True)
class _Change:
    """What waits to be told of a member: that he was dropped, where he is, or one after the other."""

    left: int | None = None
    row: _Row | None = None


_encode = msgspec.json.Encoder(enc_hook=float).encode
_decode_row, _decode = msgspec.json.Decoder(_Row).decode, msgspec.json.Decoder(_Said).decode


class RedisPresence:
    """Answers from this worker's memory; tells the others."""

    channel = "presence"

    def __init__(self, link: Link) -> None:
        """`link`: by which the others are told."""
        self._link, self._grid, self._lock = link, GridPresence(), threading.Lock()
        self._rows: dict[_Key, _Row] = {}
        self._left: dict[_Key, int] = {}
        self._waiting: dict[_Key, _Change] = {}
        self._going: dict[_Key, _Change] = {}
        self._sending: list[str] = []
        self._last = 0
        self.find, self.everyone, self.positions = self._grid.find, self._grid.everyone, self._grid.positions
        self.nearest, self.nearest_many, self.watch = self._grid.nearest, self._grid.nearest_many, self._grid.watch
        link.add(self)

    def put(self, fix: Fix) -> bool:
        """Keep it unless a newer one is known; False if it was older. It lingers on the link: thousands are put every second."""
        with self._lock:
            if not self._grid.put(fix):
                return False
            key = fix.station, fix.member
            row = self._rows[key] = _row(fix, self._stamp(), self._left.get(key, 0))
            before = self._waiting.pop(key, _Change())
            self._waiting[key] = _Change(before.left, row)
        return True

    def drop(self, station: str, member: str) -> None:
        """Forget the member at once."""
        with self._lock:
            key, stamp = (station, member), self._stamp()
            self._leave(key, stamp)
            self._waiting.pop(key, None)
            self._waiting[key] = _Change(left=stamp)
        self._link.tell()

    def _stamp(self) -> int:
        """Later than all stamps this worker knows."""
        self._last = max(self._last + 1, time.time_ns() // 1_000)
        return self._last

    # ---- what became known, in whatever order; the lock is held ----

    def _leave(self, key: _Key, stamp: int) -> None:
        self._last = max(self._last, stamp)
        self._left[key] = max(stamp, self._left.pop(key, 0))
        if key in self._rows and _ended(self._rows[key], stamp):
            self._forget(key)
        waiting = self._waiting.get(key)
        if waiting and waiting.row and _ended(waiting.row, stamp):
            self._waiting.pop(key)

    def _arrive(self, key: _Key, row: _Row) -> None:
        self._last = max(self._last, row.stamp)
        known = self._rows.get(key)
        if _ended(row, self._left.get(key, 0)) or (known and (known.seen, known.stamp) >= (row.seen, row.stamp)):
            return
        self._grid.put(_fix(key, row))
        self._rows[key] = row

    def _forget(self, key: _Key) -> None:
        self._grid.drop(*key)
        self._rows.pop(key, None)

    # ---- as the link knows it ----

    def waits(self) -> bool:
        """Whether there is something to send."""
        return bool(self._waiting)

    def load(self, pipe: Any) -> int:
        """One script per station, which takes what is newest and tells the others of it."""
        with self._lock:
            self._prune()
            self._going = {key: self._waiting.pop(key) for key in list(islice(self._waiting, _BATCH))}
        by_station: dict[str, list[tuple[str, _Change]]] = {}
        for (station, member), change in self._going.items():
            by_station.setdefault(station, []).append((member, change))
        self._sending = list(by_station)
        for station, changes in by_station.items():
            told = [word for member, change in changes for word in _words(member, change)]
            keys = self._key("presence", station), self._key("left", station)
            house = f"{self._link.name}:{self.channel}", self._link.origin, station, _LEFT_US, _UNHEARD_US
            pipe.eval(_SCRIPT, len(keys), *keys, *house, *told)
        return len(by_station)

    def _prune(self) -> None:
        """Oldest first; what is waiting to be told is not forgotten."""
        oldest = self._last - _LEFT_US
        for key in list(islice(self._left, _BATCH)):
            if self._left[key] > oldest:
                break
            del self._left[key]

    def sent(self, answers: Sequence[Any]) -> None:
        """Whoever was refused had been dropped by another worker in the meantime."""
        with self._lock:
            for station, refused in zip(self._sending, answers, strict=True):
                for member in refused:
                    key = station, member.decode()
                    if self._rows.get(key) == self._going[key].row:
                        self._forget(key)
            self._going = {}

    def failed(self) -> None:
        """What was done since then stands."""
        with self._lock:
            for key, change in self._going.items():
                since = self._waiting.get(key)
                if since is None:
                    self._waiting[key] = change
                elif since.left is None:
                    self._waiting[key] = _Change(change.left, since.row)
            self._going = {}

    def hear(self, said: bytes) -> None:
        """What another worker put and dropped."""
        news = _decode(said)
        if news.origin == self._link.origin:
            return
        with self._lock:
            for member, stamp, row in news.changes:
                if row is None:
                    self._leave((news.station, member), stamp)
                else:
                    self._arrive((news.station, member), row)

    def join(self, redis: Any, *, forgot: bool) -> None:
        """Know what Redis knows, and nothing else but what it has not been told yet; tell it everything if it has forgotten."""
        with self._lock:
            if forgot:
                self._tell_all()
            told = {key: row for key, row in self._rows.items() if key not in self._waiting and key not in self._going}
        rows = dict(self._kept(redis))
        with self._lock:
            for key, row in rows.items():
                self._arrive(key, row)
            for key in told.keys() - rows.keys():
                if self._rows.get(key) == told[key]:
                    self._forget(key)

    def _tell_all(self) -> None:
        for key, stamp in self._left.items():
            self._waiting.setdefault(key, _Change(left=stamp))
        for key, row in self._rows.items():
            before = self._waiting.get(key, _Change())
            self._waiting[key] = _Change(before.left, row)

    def _kept(self, redis: Any) -> Iterator[tuple[_Key, _Row]]:
        """Everything in Redis, a station at a time."""
        before, after = self._key("presence", "|").split("|")
        for name in redis.scan_iter(match=f"{before}*{after}", count=1_000):
            station = name.decode().removeprefix(before).removesuffix(after)
            for member, row in redis.hgetall(name).items():
                yield (station, member.decode()), _decode_row(row)

    def _key(self, what: str, station: str) -> str:
        """The braces keep both keys of a station on one machine of a cluster."""
        return f"{self._link.name}:{what}:{{{station}}}"


def _ended(row: _Row, left: int) -> bool:
    """As in the script: whether a drop ended it."""
    return row.knew < left and row.stamp <= left + _UNHEARD_US


def _words(member: str, change: _Change) -> list[str | int | bytes]:
    """What the script is told of a member: once or twice three words."""
    words: list[str | int | bytes] = []
    if change.left is not None:
        words += [member, change.left, ""]
    if change.row is not None:
        words += [member, change.row.stamp, _encode(change.row)]
    return words


def _row(fix: Fix, stamp: int, knew: int) -> _Row:
    return _Row(stamp, (fix.seen - _EPOCH) // _MICROSECOND, knew, fix.at.latitude, fix.at.longitude, fix.accuracy_m)


def _fix(key: _Key, row: _Row) -> Fix:
    station, member = key
    at = Point(row.latitude, row.longitude)
    return Fix(station=station, member=member, at=at, seen=_EPOCH + row.seen * _MICROSECOND, accuracy_m=row.accuracy_m)
