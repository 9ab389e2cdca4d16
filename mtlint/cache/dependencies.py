"""What the result of an article depended on besides the article, and whether that is as it was."""

import glob
import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

_DIGEST_BYTES = 16


class Dependency(NamedTuple):
    """A file by its path, or (`pattern`) the names in a folder that a glob pattern fits, and what was found there."""

    path: str
    pattern: str
    digest: bytes
    """Of the content or the names; b"" where there is no such file."""


def digest_of(data: bytes) -> bytes:
    """What a content is known by."""
    return blake2b(data, digest_size=_DIGEST_BYTES).digest()


def names_in(folder: Path, pattern: str) -> tuple[list[str], Dependency]:
    """The names that a pattern fits below a folder, sorted."""
    names = sorted(glob.glob(pattern, root_dir=folder))  # noqa: PTH207 - the pattern was escaped as glob does
    return names, Dependency(str(folder), pattern, _digest_of_names(names))


def absence_of(path: Path) -> Dependency:
    """That there is no such file."""
    return Dependency(str(path), "", b"")


def content_of(path: Path, data: bytes) -> Dependency:
    """A file that was read."""
    return Dependency(str(path), "", digest_of(data))


def is_unchanged(dependencies: Iterable[Dependency]) -> bool:
    """Whether everything is found as it was."""
    return all(_now(each) == each.digest for each in dependencies)


def _now(dependency: Dependency) -> bytes | None:
    if dependency.pattern:
        return names_in(Path(dependency.path), dependency.pattern)[1].digest
    if not os.path.isfile(dependency.path):  # noqa: PTH113 - unlike Path.is_file it never raises
        return b""
    try:
        return digest_of(Path(dependency.path).read_bytes())
    except (OSError, MemoryError):
        return None


def _digest_of_names(names: list[str]) -> bytes:
    return digest_of("\0".join(names).encode("utf-8", "surrogatepass"))
