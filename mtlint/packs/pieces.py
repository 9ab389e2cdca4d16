"""Pieces of a compilation that were made before, so that one changed file or record does not cost all others again."""

import contextlib
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from mtlint.cache import compiled
from mtlint.packed import pack, unpack

from . import shipped, yaml_file
from .yaml_file import YamlFile

_DIGEST_BYTES = 16


class Pieces:
    """Plain values, none of them None, by what they were made of, kept from one run to the next.

    What a run has no use for is dropped. An installed mtlint brings those of its own rules.
    """

    def __init__(self, kind: str = "", code: Sequence[Path] = (), *, use_cache: bool = True) -> None:
        """`code` is what makes them: when one of these files changes, nothing is known. Without a kind nothing ever is.

        Without the cache nothing is kept.
        """
        self.kind, self._code = kind, code
        self._name = compiled.key(kind, code) if kind and use_cache else ""
        stored = compiled.open(self._name) if self._name else None
        before = unpack(stored) if stored is not None else shipped.pieces(kind, code) if kind else None
        self._before: dict[bytes, bytes] = before or {}
        self._now: dict[bytes, bytes] = {}

    def get(self, of: bytes) -> Any:
        """What was made of something, None if that is not known."""
        stored = self._before.get(of)
        if stored is None:
            return None
        self._now[of] = stored
        return unpack(stored)

    def put(self, of: bytes, value: Any) -> None:
        """Remember what was made of something."""
        if self.kind:
            with contextlib.suppress(ValueError):  # a value that marshal does not know
                self._now[of] = pack(value)

    def save(self) -> None:
        """Write them to the cache, if any has come or gone."""
        if self._name and self._now.keys() != self._before.keys():
            compiled.write(self._name, pack(self._now))

    def for_the_wheel(self) -> shipped.Brought:
        """Those of this run, and what made them."""
        return compiled.digest(self._code), self._now


def digest_of(value: bytes) -> bytes:
    """What tells one thing that pieces are made of from all others."""
    return blake2b(value, digest_size=_DIGEST_BYTES).digest()


class YamlFiles:
    """YAML files, each parsed only if its content has changed."""

    def __init__(self, values: Pieces | None = None) -> None:
        """`values` are those that were parsed before."""
        self._values = values or Pieces()

    def open(self, path: Path) -> YamlFile:
        """A file with its value."""
        content = compiled.content_of(path)
        if content is None:
            return YamlFile(path)
        of = digest_of(content)
        if (value := self._values.get(of)) is not None:
            return YamlFile(path, value=value)
        file = YamlFile(path)
        if file.value is not None:
            self._values.put(of, file.value)
        return file


def parsed(*, use_cache: bool = True) -> Pieces:
    """The values of YAML files that were parsed before."""
    return Pieces("parsed", [Path(yaml_file.__file__)], use_cache=use_cache)
