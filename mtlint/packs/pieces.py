"""Pieces of a compilation that were made before, so that one changed file or record does not cost all others again."""

import contextlib
import marshal
from collections.abc import Hashable, Iterable
from pathlib import Path
from typing import Any

from . import cache, yaml_file
from .yaml_file import YamlFile


class Pieces:
    """Plain values, none of them None, by what they were made of, kept from one run to the next.

    What a run has no use for is dropped.
    """

    def __init__(self, kind: str = "", code: Iterable[Path] = ()) -> None:
        """`code` is what makes them: when one of these files changes, nothing is known. Without a kind none is kept."""
        self._name = cache.key(kind, code) if kind else ""
        self._before: dict[Hashable, bytes] = (cache.read(self._name) if kind else None) or {}
        self._now: dict[Hashable, bytes] = {}

    def get(self, of: Hashable) -> Any:
        """What was made of something, None if that is not known."""
        stored = self._before.get(of)
        if stored is None:
            return None
        self._now[of] = stored
        return marshal.loads(stored)  # noqa: S302 - our own file in the user's cache folder

    def put(self, of: Hashable, value: Any) -> None:
        """Remember what was made of something."""
        if self._name:
            with contextlib.suppress(ValueError):  # a value that marshal does not know
                self._now[of] = marshal.dumps(value)

    def save(self) -> None:
        """Write them to the cache, if any has come or gone."""
        if self._now.keys() != self._before.keys():
            cache.write(self._name, self._now)


class YamlFiles:
    """YAML files, each parsed only if it has changed, as its path, size and modification time tell."""

    def __init__(self, *, use_cache: bool = True) -> None:
        self._values = Pieces("parsed", [Path(yaml_file.__file__)]) if use_cache else Pieces()
        self.save = self._values.save

    def open(self, path: Path) -> YamlFile:
        """A file with its value."""
        stamp = _stamp(path)
        if (value := self._values.get(stamp)) is not None:
            return YamlFile(path, value=value)
        file = YamlFile(path)
        if stamp and file.value is not None:
            self._values.put(stamp, file.value)
        return file


def _stamp(path: Path) -> tuple[str, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return str(path), status.st_size, status.st_mtime_ns
