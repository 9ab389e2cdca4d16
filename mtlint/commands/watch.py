"""`mtlint check --watch`: check again whenever something has changed."""

import importlib
import importlib.util
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from mtlint.errors import MtlintError

_PAUSE = 0.5
"""Seconds between two looks at all files, where nobody tells of changes."""
_LONGEST_WAIT = 5_000
"""Milliseconds between them, where the system does."""
_CLEAR = "\x1b[2J\x1b[H"
_SETTINGS = (".yaml", ".yml", ".toml")

State = dict[str, tuple[int, int]]


def watch(run: Callable[[], object], paths: Sequence[str]) -> None:
    """Run, and again after every change below some paths, until interrupted."""
    try:
        while True:
            if sys.stdout.isatty():
                sys.stdout.write(_CLEAR)
            before = state(paths)
            try:
                run()
            except MtlintError as error:  # a configuration or rule that is being written
                for problem in error.problems:
                    sys.stdout.write(f"error: {problem}\n")
            sys.stdout.write(f"\nChecked at {time.strftime('%H:%M:%S')}; waiting for changes (Ctrl-C ends).\n")
            sys.stdout.flush()
            _wait(before, paths)
    except KeyboardInterrupt:
        sys.stdout.write("\n")


def _wait(before: State, paths: Sequence[str]) -> None:
    """Return when files are no longer what they were before the last run, which may have been long."""
    pause = _pause(paths)
    while state(paths) == before:
        pause()


def _pause(paths: Sequence[str]) -> Callable[[], object]:
    if importlib.util.find_spec("watchfiles") is None:
        return lambda: time.sleep(_PAUSE)
    watchfiles: Any = importlib.import_module("watchfiles")  # an extra, which type checkers need not have
    there = [path for path in paths if Path(path).exists()]
    changes = watchfiles.watch(*there, rust_timeout=_LONGEST_WAIT, yield_on_timeout=True, raise_interrupt=True)
    return lambda: next(changes)


def state(paths: Sequence[str]) -> State:
    """Size and time of change of all articles, settings and rules that are named or lie in folders."""
    from mtlint.readers import known_suffixes  # noqa: PLC0415

    suffixes = (*known_suffixes(), *_SETTINGS)
    found: State = {}
    for path in paths:
        if Path(path).is_dir():
            for folder, folders, files in os.walk(path):
                folders[:] = [name for name in folders if not name.startswith(".")]
                for name in files:
                    if name.lower().endswith(suffixes):
                        _note(found, os.path.join(folder, name))  # noqa: PTH118 - thousands of them
        else:
            _note(found, path)
    return found


def _note(found: State, path: str) -> None:
    try:
        status = os.stat(path)  # noqa: PTH116 - as above
    except OSError:  # gone in the meantime
        return
    found[path] = status.st_size, status.st_mtime_ns
