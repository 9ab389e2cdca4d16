"""Replacing the content of a user's file: at once or not at all, and nothing but the content."""

import contextlib
import os
import shutil
from pathlib import Path

from mtlint.atomic import PRIVATE, replacing_bytes


class ChangedError(OSError):
    """A file is no longer what it was when it was read."""

    def __init__(self) -> None:
        super().__init__("it has been changed in the meantime")


def leads_out(path: Path, root: Path) -> Path | None:
    """Where a path really leads, if links lead it out of the folder `root`, or for other paths out of their own folder.

    A repository that somebody else wrote must not make mtlint write to any other place.
    """
    named = Path(os.path.abspath(path))  # noqa: PTH100 - links stay, “..” goes
    real = path.resolve()
    below_root = named.is_relative_to(root.absolute()) or named.is_relative_to(root.resolve())
    limit = root.resolve() if below_root else named.parent.resolve()
    return None if real.is_relative_to(limit) else real


def rewrite(path: Path, before: bytes, after: bytes) -> None:
    """Replace the content of a file that holds `before`; a link stays a link, permissions and owner stay.

    Raises OSError if it cannot be written, ChangedError if it holds something else.
    """
    path = path.resolve()
    if not os.access(path, os.W_OK):
        raise PermissionError(13, "permission denied")
    with replacing_bytes(path, PRIVATE) as file:
        file.write(after)
        file.flush()
        os.fsync(file.fileno())
        _keep_owner(path, Path(file.name))
        shutil.copymode(path, file.name)
        _check_unchanged(path, before)


def _check_unchanged(path: Path, before: bytes) -> None:
    if path.read_bytes() != before:
        raise ChangedError


def _keep_owner(path: Path, temporary: Path) -> None:
    if os.name == "posix":
        status = path.stat()
        with contextlib.suppress(OSError):  # only root may give files away
            os.chown(temporary, status.st_uid, status.st_gid)
