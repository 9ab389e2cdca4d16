"""Where results lie: one SQLite file in the user's cache folder, which many processes may use at once."""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from mtlint.cache.compiled import folder

_FORMAT = 1
_MOST_BYTES = 256 << 20
_KEPT_SHARE = 0.6
"""How much is left of a store that has become too large."""
_PATIENCE = 2.0
"""Seconds to wait for another process."""
_AT_ONCE = 500
_DAY = 86_400
_T = TypeVar("_T")


class Size(NamedTuple):
    """How much a store holds."""

    entries: int
    bytes: int


class Store:
    """Keys with values. A store that is damaged, foreign, locked or not writable behaves as an empty one."""

    def __init__(self, path: Path | None = None, most_bytes: int = _MOST_BYTES) -> None:
        self.path = path or folder() / "results.db"
        self._most_bytes = most_bytes
        self._today = int(time.time() // _DAY)

    def read(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The values that are there; they count as used today."""
        return self._do(lambda connection: self._read(connection, keys)) or {} if keys and self.path.exists() else {}

    def write(self, values: Mapping[bytes, bytes]) -> None:
        """Add values. If there is too much then, those that were not used for longest go."""
        if values:
            self._do(lambda connection: self._write(connection, values))

    def size(self) -> Size:
        """What is there."""
        if not self.path.exists():
            return Size(0, 0)
        count = self._do(lambda connection: int(connection.execute("SELECT count(*) FROM results").fetchone()[0]))
        return Size(count or 0, self.path.stat().st_size if self.path.exists() else 0)

    def _read(self, connection: sqlite3.Connection, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        found: dict[bytes, bytes] = {}
        old: list[bytes] = []
        for at in range(0, len(keys), _AT_ONCE):
            some = keys[at : at + _AT_ONCE]
            marks = ",".join("?" * len(some))
            query = f"SELECT key, value, used FROM results WHERE key IN ({marks})"  # noqa: S608 - marks only
            for key, value, used in connection.execute(query, some):
                found[key] = value
                if used != self._today:
                    old.append(key)
        if old:
            with connection:
                connection.executemany("UPDATE results SET used = ? WHERE key = ?", [(self._today, key) for key in old])
        return found

    def _write(self, connection: sqlite3.Connection, values: Mapping[bytes, bytes]) -> None:
        with connection:
            rows = [(key, self._today, value) for key, value in values.items()]
            connection.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", rows)
            self._prune(connection)

    def _prune(self, connection: sqlite3.Connection) -> None:
        pages, free, size = (
            int(connection.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_count", "freelist_count", "page_size")
        )
        used = (pages - free) * size
        if used > self._most_bytes:
            entries = int(connection.execute("SELECT count(*) FROM results").fetchone()[0])
            too_many = entries - int(entries * _KEPT_SHARE * self._most_bytes / used)
            connection.execute(
                "DELETE FROM results WHERE key IN (SELECT key FROM results ORDER BY used, key LIMIT ?)", (too_many,)
            )

    def _do(self, work: Callable[[sqlite3.Connection], _T]) -> _T | None:
        """Do something with the store; None if that cannot be done."""
        try:
            with self._open() as connection:
                return work(connection)
        except sqlite3.OperationalError:  # locked for too long, no place, no permission
            return None
        except (sqlite3.DatabaseError, OverflowError, ValueError, TypeError):  # damaged, or not ours
            with contextlib.suppress(OSError):
                self.path.unlink()
            return None
        except OSError:
            return None

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self.path, timeout=_PATIENCE)
        try:
            connection.execute("PRAGMA synchronous = OFF")  # what a crash damages is made anew
            if not _is_ours(connection):
                _prepare(connection)
            yield connection
        finally:
            connection.close()


def _is_ours(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA user_version").fetchone()[0] == _FORMAT)


def _prepare(connection: sqlite3.Connection) -> None:
    """Make the table, unless another process has just done so."""
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        if not _is_ours(connection):
            connection.execute("DROP TABLE IF EXISTS results")
            connection.execute("CREATE TABLE results (key BLOB PRIMARY KEY, used INTEGER, value BLOB)")
            connection.execute(f"PRAGMA user_version = {_FORMAT}")
