"""What was seen beside an article when it was checked, and whether that is still so: results are kept only as long."""

import glob
import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

_DIGEST_BYTES = 16


class Sight(NamedTuple):
    """A file by its path, or (`pattern`) the names in a folder that a glob pattern fits, and what was found there."""

    path: str
    pattern: str
    digest: bytes
    """Of the content or the names; b"" where there is no such file."""


def digest_of(data: bytes) -> bytes:
    """What a content is known by."""
    return blake2b(data, digest_size=_DIGEST_BYTES).digest()


def see_names(folder: Path, pattern: str) -> tuple[list[str], Sight]:
    """The names that a pattern fits below a folder, sorted."""
    names = sorted(glob.glob(pattern, root_dir=folder))  # noqa: PTH207 - the pattern was escaped as glob does
    return names, Sight(str(folder), pattern, _digest_of_names(names))


def see_missing(path: Path) -> Sight:
    """That there is no such file."""
    return Sight(str(path), "", b"")


def see_content(path: Path, data: bytes) -> Sight:
    """A file that was read."""
    return Sight(str(path), "", digest_of(data))


def is_unchanged(sights: Iterable[Sight]) -> bool:
    """Whether everything is found as it was."""
    return all(_now(sight) == sight.digest for sight in sights)


def _now(sight: Sight) -> bytes | None:
    if sight.pattern:
        return see_names(Path(sight.path), sight.pattern)[1].digest
    if not os.path.isfile(sight.path):  # noqa: PTH113 - unlike Path.is_file it never raises
        return b""
    try:
        return digest_of(Path(sight.path).read_bytes())
    except (OSError, MemoryError):
        return None


def _digest_of_names(names: list[str]) -> bytes:
    return digest_of("\0".join(names).encode("utf-8", "surrogatepass"))
