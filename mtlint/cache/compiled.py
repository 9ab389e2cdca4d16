"""Rules and patterns as they were compiled, on disk, so that no YAML is parsed on the hot path."""

import contextlib
import hashlib
import marshal
import mmap
import os
import sys
import time
import zlib
from collections.abc import Iterable, Sequence
from operator import attrgetter
from pathlib import Path

from mtlint import __version__
from mtlint.atomic import PRIVATE, replacing_bytes
from mtlint.packed import Buffer

_DIGEST_BYTES = 16
_SUM_BYTES = 4
_KEPT = 8
MOST_BYTES = 8_000_000
"""A larger file is refused: rule files are untrusted input."""
_SUFFIXES = (".yaml", ".py", ".txt")
_STORED, _SUMMED = ".bin", ".sum"
"""What is stored, and beside it how the file was when it had the right sum."""


def folder() -> Path:
    """The user's cache folder for mtlint (`MTLINT_CACHE_DIR` overrides the platform's)."""
    if given := os.environ.get("MTLINT_CACHE_DIR"):
        return Path(given)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "mtlint" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "mtlint"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mtlint"


def key(kind: str, files: Iterable[Path], about: str = "", *, listed: Iterable[Path] = ()) -> str:
    """A name that begins with `kind` and changes whenever one of some files, or of the files below a folder, does.

    It changes also with Python, the version of mtlint and what else it is `about`. Files are told apart by path, size
    and modification time, as Python tells its own compiled modules. Of folders that are only `listed`, files that are
    put in, replaced or taken out count, and no others, which is seen much sooner.
    """
    digest = hashlib.blake2b(digest_size=_DIGEST_BYTES)
    digest.update(f"{__version__} {sys.version} {marshal.version} {about}".encode())
    for path in files:
        digest.update(repr(_entries(path)).encode("utf-8", "surrogateescape"))
    for path in listed:
        for entry in _folders(path):
            digest.update(f"{entry} {Path(entry).stat().st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
    return f"{kind}-{digest.hexdigest()}"


def digest(files: Iterable[Path], about: str = "") -> str:
    """What changes whenever the content of a file, or of one below a folder, does, and is the same wherever they lie.

    Of what cannot be read, is no file, or is too large for one of rules, the name counts.
    """
    made = hashlib.blake2b(f"{__version__} {about}".encode(), digest_size=_DIGEST_BYTES)
    for path in files:
        above = str(path.parent if path.suffix else path)
        named = {os.fspath(entry).removeprefix(above).replace(os.sep, "/"): entry for entry in _files(path)}
        for name, entry in sorted(named.items()):
            content = content_of(entry) or b""
            made.update(f"\0{name}\0{len(content)}\0".encode("utf-8", "surrogateescape") + content)
        made.update(b"\0")
    return made.hexdigest()


def content_of(entry: "Path | os.DirEntry[str]") -> bytes | None:
    """The content of a file, None if it cannot be read, is no file or is too large for one of rules."""
    with contextlib.suppress(OSError):
        if entry.is_file() and entry.stat().st_size <= MOST_BYTES:
            return Path(entry).read_bytes()
    return None


def _entries(path: Path) -> list[tuple[str, int, int]]:
    """The path, size and modification time of files."""
    found = []
    for entry in _files(path):
        try:
            status = entry.stat()
        except OSError:  # a link to nothing
            continue
        found.append((os.fspath(entry), status.st_size, status.st_mtime_ns))
    return found


def _files(path: Path) -> Sequence["Path | os.DirEntry[str]"]:
    """A file itself, which has a suffix, or those below a folder."""
    return [path] if path.suffix else _below(path)


def _below(folder: Path) -> list["os.DirEntry[str]"]:
    """The files below a folder that rules may be made of, sorted by their paths."""
    found: list[os.DirEntry[str]] = []
    waiting = [str(folder)]
    while waiting:
        with contextlib.suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                elif entry.name.endswith(_SUFFIXES):
                    found.append(entry)
    return sorted(found, key=attrgetter("path"))


def _folders(path: Path) -> list[str]:
    """A folder and those below it, sorted."""
    found = [str(path)]
    for folder in found:
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            found += sorted(entry.path for entry in entries if entry.is_dir(follow_symlinks=False))
    return found


def mapped(path: Path) -> memoryview | None:
    """The content of a file, of which only what is looked at is read from the disk; None if there is none."""
    try:
        with path.open("rb") as file:
            return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError):  # ValueError: it is empty
        return None


def open(name: str) -> memoryview | None:  # noqa: A001 - used as `compiled.open`
    """What was stored under a name, None if nothing usable was."""
    path = folder() / f"{name}{_STORED}"
    stored = mapped(path)
    if stored is None or not _is_whole(path, stored):
        return None
    with contextlib.suppress(OSError):
        os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns))  # the least used go first
    return stored[_SUM_BYTES:]


def _is_whole(path: Path, stored: memoryview) -> bool:
    """Whether a file is as it was written. To sum it up takes longer than to use it, so it is done once for a file."""
    summed = path.with_suffix(_SUMMED)
    status = path.stat()
    stamp = f"{status.st_size} {status.st_mtime_ns} {status.st_ino}"
    with contextlib.suppress(OSError, UnicodeDecodeError):
        if summed.read_text(encoding="ascii") == stamp:
            return True
    if stored[:_SUM_BYTES] != _check_sum(stored[_SUM_BYTES:]):
        return False
    with contextlib.suppress(OSError):
        summed.write_text(stamp, encoding="ascii")
    return True


def write(name: str, payload: bytes) -> None:
    """Store under a name, atomically; a folder that cannot be written is no error.

    Of each kind those that were used last are kept, which serve other projects.
    """
    with contextlib.suppress(OSError):
        folder().mkdir(parents=True, exist_ok=True)
        with replacing_bytes(folder() / f"{name}{_STORED}", PRIVATE) as file:
            file.write(_check_sum(payload) + payload)
        alike = folder().glob(f"{name.partition('-')[0]}-*{_STORED}")
        for old in sorted(alike, key=lambda path: path.stat().st_atime_ns, reverse=True)[_KEPT:]:
            old.with_suffix(_SUMMED).unlink(missing_ok=True)
            old.unlink()


def _check_sum(payload: Buffer) -> bytes:
    """Tells a damaged file; the folder is the user's own, so no forger is to be kept out."""
    return zlib.crc32(payload).to_bytes(_SUM_BYTES, "big")
