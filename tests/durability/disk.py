"""A disk whose power may be cut: a file system (FUSE) that keeps what was synced apart from what was merely written.

The server runs on it as it is: its own SQLite, its own calls of the kernel. At a cut it finds what a disk may be left with:

- of a file what it held at its last `fsync`, and of what was written since any of the 512-byte sectors, or none;
- of names (made, renamed, linked, removed) those whose folder was synced since, and of the later ones the first few, or none.

That is as little as POSIX promises, and less than ext4 or xfs keep: there a synced file keeps its new name too. What is written through
shared memory counts as written only, like everything else. Not tried: disks that say "synced" and are not.

    python -m tests.durability.disk MOUNT

takes one command a line: `cut SEED` (nothing can be read or written any more), `on`, `clear`, `show SEED FOLDER` (what a cut would leave).
"""

import errno
import os
import shutil
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

_SECTOR = 512
_ROOM = 1 << 30


@dataclass(eq=False, slots=True)
class _File:
    """`data`: as it is read. `synced`: as it was at the last sync, to which `since` was done; a number is a new length."""

    mode: int
    data: bytearray = field(default_factory=bytearray)
    synced: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes] | int] = field(default_factory=list)
    links: int = 1
    changed: float = field(default_factory=time.time)

    def write(self, at: int, content: bytes) -> None:
        _put(self.data, at, content)
        self.since.append((at, content))
        self.changed = time.time()

    def cut_to(self, length: int) -> None:
        _resize(self.data, length)
        self.since.append(length)
        self.changed = time.time()

    def sync(self) -> None:
        for done in self.since:
            if isinstance(done, int):
                _resize(self.synced, done)
            else:
                _put(self.synced, *done)
        self.since.clear()

    def survivor(self, chance: Random) -> "_File":
        left = bytearray(self.synced)
        share = chance.choice((0.0, 0.5, 0.9, 1.0))  # of what was under way
        for done in self.since:
            if isinstance(done, int):
                if chance.random() < share:
                    _resize(left, done)
                continue
            at, content = done
            for begin, end in _sectors(at, len(content)):
                if chance.random() < share:
                    _put(left, begin, content[begin - at : end - at])
        return _File(self.mode, bytearray(left), left, links=0)


@dataclass(eq=False, slots=True)
class _Folder:
    mode: int
    names: dict[str, "_File | _Folder"] = field(default_factory=dict)
    synced: dict[str, "_File | _Folder"] = field(default_factory=dict)
    changed: float = field(default_factory=time.time)


_Names = dict[str, _File | _Folder]
_Entry = tuple[_Folder, str, _File | _Folder | None]
"""A name in a folder, and what it stands for from now on."""


def _put(data: bytearray, at: int, content: bytes) -> None:
    if len(data) < at:
        _resize(data, at)
    data[at : at + len(content)] = content


def _resize(data: bytearray, length: int) -> None:
    if length < len(data):
        del data[length:]
    else:
        data.extend(bytes(length - len(data)))


def _sectors(at: int, length: int) -> Iterator[tuple[int, int]]:
    begin, end = at, at + length
    while begin < end:
        border = min(end, (begin // _SECTOR + 1) * _SECTOR)
        yield begin, border
        begin = border


class Platter:
    """The file system's calls; one at a time."""

    use_ns = True

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """A new disk."""
        self._root = _Folder(stat.S_IFDIR | 0o777)
        self._named: list[list[_Entry]] = []
        self._open: dict[int, _File | _Folder] = {}
        self._handles = 0
        self._lost = False
        self._turn = threading.RLock()

    # ---- power ----

    def cut(self, seed: int) -> None:
        """From here on nothing works, and what is not safe is lost."""
        with self._turn:
            self._lost, self._root = True, self._left(Random(seed))
            self._named.clear()

    def show(self, seed: int, folder: str) -> None:
        """What a cut would leave now, written into `folder`; everything goes on."""
        with self._turn:
            left = self._left(Random(seed))
        _write_out(left, Path(folder))

    def _left(self, chance: Random) -> _Folder:
        names = dict[int, _Names]()
        for entries in self._named[: chance.randint(0, len(self._named))]:
            for folder, name, what in entries:
                _name(names.setdefault(id(folder), dict(folder.synced)), name, what)
        return _survivors(self._root, names, chance)

    def on(self) -> None:
        with self._turn:
            self._lost = False

    def init(self, path: str) -> None:
        """Nothing to begin."""

    # ---- finding ----

    def _at(self, path: str) -> "_File | _Folder":
        if self._lost:
            raise _fault(errno.EIO)
        found: _File | _Folder | None = self._root
        for name in filter(None, path.split("/")):
            found = found.names.get(name) if isinstance(found, _Folder) else None
            if found is None:
                raise _fault(errno.ENOENT)
        assert found is not None
        return found

    def _place(self, path: str) -> tuple[_Folder, str]:
        above, _, name = path.rpartition("/")
        folder = self._at(above)
        if not isinstance(folder, _Folder):
            raise _fault(errno.ENOTDIR)
        return folder, name

    def _file(self, path: str, handle: int | None) -> _File:
        found = self._open[handle] if handle and not self._lost else self._at(path)
        if not isinstance(found, _File):
            raise _fault(errno.EISDIR)
        return found

    def _rename(self, *entries: _Entry) -> None:
        for folder, name, what in entries:
            folder.changed = time.time()
            _name(folder.names, name, what)
        self._named.append(list(entries))

    def _opened(self, what: "_File | _Folder") -> int:
        self._handles += 1
        self._open[self._handles] = what
        return self._handles

    # ---- files ----

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        with self._turn:
            found = self._open[fh] if fh and not self._lost else self._at(path)
            moment = int(found.changed * 1e9)
            size, links = (len(found.data), found.links) if isinstance(found, _File) else (0, 2)
            told = {"st_mode": found.mode, "st_size": size, "st_nlink": links, "st_uid": os.getuid(), "st_gid": os.getgid()}
            return told | dict.fromkeys(("st_atime", "st_mtime", "st_ctime"), moment)

    def create(self, path: str, mode: int, *_: Any) -> int:
        with self._turn:
            folder, name = self._place(path)
            file = _File(stat.S_IFREG | stat.S_IMODE(mode))
            self._rename((folder, name, file))
            return self._opened(file)

    def open(self, path: str, *_: Any) -> int:
        with self._turn:
            return self._opened(self._file(path, None))

    def release(self, *path_and_handle: Any) -> int:
        with self._turn:
            self._open.pop(path_and_handle[-1], None)
            return 0

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        with self._turn:
            return bytes(self._file(path, fh).data[offset : offset + size])

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        with self._turn:
            self._file(path, fh).write(offset, bytes(data))
            return len(data)

    def truncate(self, path: str, length: int, fh: int | None = None) -> int:
        with self._turn:
            self._file(path, fh).cut_to(length)
            return 0

    def fsync(self, path: str, *how: int) -> int:
        with self._turn:
            self._file(path, how[-1]).sync()
            return 0

    def chmod(self, path: str, mode: int) -> int:
        with self._turn:
            found = self._at(path)
            found.mode = stat.S_IFMT(found.mode) | stat.S_IMODE(mode)
            return 0

    def utimens(self, path: str, *_: Any) -> int:
        with self._turn:
            self._at(path)
            return 0

    def statfs(self, *_: str) -> dict[str, int]:
        blocks = _ROOM // 4096
        return {"f_bsize": 4096, "f_frsize": 4096, "f_blocks": blocks, "f_bfree": blocks, "f_bavail": blocks, "f_namemax": 255}

    # ---- names ----

    def readdir(self, path: str, *_: int) -> list[str]:
        with self._turn:
            folder = self._at(path)
            return [".", "..", *(folder.names if isinstance(folder, _Folder) else ())]

    def opendir(self, path: str) -> int:
        with self._turn:
            return self._opened(self._at(path))

    releasedir = release

    def fsyncdir(self, path: str, *_: int) -> int:
        """Everything that was named in this folder, or moved between it and another, is safe."""
        with self._turn:
            synced = self._at(path)
            self._named, named = [], self._named
            for entries in named:
                if any(folder is synced for folder, _, _ in entries):
                    for folder, name, what in entries:
                        _name(folder.synced, name, what)
                else:
                    self._named.append(entries)
            return 0

    def mkdir(self, path: str, mode: int) -> int:
        with self._turn:
            self._rename((*self._place(path), _Folder(stat.S_IFDIR | stat.S_IMODE(mode))))
            return 0

    def rmdir(self, path: str) -> int:
        with self._turn:
            folder = self._at(path)
            if not isinstance(folder, _Folder) or folder.names:
                raise _fault(errno.ENOTEMPTY)
            self._rename((*self._place(path), None))
            return 0

    def unlink(self, path: str) -> int:
        with self._turn:
            self._file(path, None).links -= 1
            self._rename((*self._place(path), None))
            return 0

    def rename(self, old: str, new: str, *_: int) -> int:
        with self._turn:
            what, place = self._at(old), self._place(new)
            replaced = place[0].names.get(place[1])
            if isinstance(replaced, _File):
                replaced.links -= 1
            self._rename((*self._place(old), None), (*place, what))
            return 0

    def link(self, target: str, source: str) -> int:
        with self._turn:
            file, place = self._file(source, None), self._place(target)
            if place[1] in place[0].names:
                raise _fault(errno.EEXIST)
            file.links += 1
            self._rename((*place, file))
            return 0


def _fault(number: int) -> OSError:
    return OSError(number, os.strerror(number))


def _name(names: _Names, name: str, what: _File | _Folder | None) -> None:
    if what is None:
        names.pop(name, None)
    else:
        names[name] = what


def _survivors(root: _Folder, names: Mapping[int, _Names], chance: Random) -> _Folder:
    """`names`: of folders that have others than at their last sync."""
    known: dict[int, _File] = {}

    def survivor(what: _File | _Folder) -> _File | _Folder:
        if isinstance(what, _Folder):
            left = {name: survivor(one) for name, one in names.get(id(what), what.synced).items()}
            return _Folder(what.mode, left, dict(left))
        if id(what) not in known:
            known[id(what)] = what.survivor(chance)
        known[id(what)].links += 1
        return known[id(what)]

    found = survivor(root)
    assert isinstance(found, _Folder)
    return found


def mountable() -> bool:
    """Whether this machine lets us."""
    return Path("/dev/fuse").exists() and shutil.which("fusermount3") is not None


def _write_out(what: _File | _Folder, path: Path) -> None:
    if isinstance(what, _File):
        path.write_bytes(what.data)
        return
    path.mkdir(exist_ok=True)
    for name, one in what.names.items():
        _write_out(one, path / name)


class Disk:
    """One that is mounted, in a process of its own."""

    def __init__(self, folder: Path) -> None:
        """`folder`: an empty one, where it appears."""
        self.folder, self.seed = folder, 0
        command = [sys.executable, "-m", "tests.durability.disk", str(folder)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
        self._says("mounted")

    def cut(self) -> None:
        """From now on every read and write fails, until the power comes back. Each time something else is left of what was not safe."""
        self._tell(f"cut {self.seed}")
        self.seed += 1

    def show(self, folder: Path) -> None:
        """What a cut would leave now, in `folder`; whoever works there goes on working."""
        self._tell(f"show {self.seed} {folder}")
        self.seed += 1

    def cut_and_on(self) -> None:
        """A short one, while nobody looks."""
        self.cut()
        self.on()

    def on(self) -> None:
        """What is left can be read and written again."""
        self._tell("on")

    def clear(self) -> None:
        """A new one, with nothing on it."""
        self._tell("clear")

    def close(self) -> None:
        """Gone, whoever still reads there."""
        subprocess.run(["fusermount3", "-u", "-z", str(self.folder)], check=True)  # noqa: S603, S607
        self._process.kill()
        self._process.communicate()

    def _tell(self, command: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        self._says("done")

    def _says(self, word: str) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == f"{word}\n"


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _listen(platter: Platter, folder: Path) -> None:
    while not folder.is_mount():
        time.sleep(0.01)
    _say("mounted")
    verbs: dict[str, Callable[..., None]] = {"cut": platter.cut, "on": platter.on, "clear": platter.clear, "show": platter.show}
    for line in sys.stdin:
        verb, *rest = line.rstrip("\n").split(" ", 2)
        verbs[verb](*(int(word) if word.isdecimal() else word for word in rest))
        _say("done")


def main(folder: Path) -> None:
    """Serve until it is unmounted."""
    platter = Platter()
    threading.Thread(target=_listen, args=(platter, folder), daemon=True).start()
    import_module("mfusepy").FUSE(  # which takes a library of Debian's, and only this process needs
        platter, str(folder), foreground=True, attr_timeout=0, entry_timeout=0, negative_timeout=0, max_threads=4
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
