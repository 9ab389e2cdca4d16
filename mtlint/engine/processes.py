"""Batches of files over processes, started afresh ("spawn") so that every platform behaves alike."""

import gc
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from mtlint.config import Config
from mtlint.engine import Linter
from mtlint.garbage import collect_from_here
from mtlint.model.report import Report

_linter: Linter | None = None


class Processes:
    """Up to `jobs` processes, started when the first files are given, ended with the `with` block."""

    def __init__(self, config: Config, jobs: int, *, keep_readings: bool = False) -> None:
        self._pool = ProcessPoolExecutor(jobs, get_context("spawn"), _start, (config, keep_readings))

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def check(self, batches: Sequence[Sequence[str]]) -> Iterator[list[Report]]:
        """The reports of every batch, in order."""
        return self._pool.map(lint_batch, batches)


def _start(config: Config, keep_readings: bool) -> None:
    global _linter  # noqa: PLW0603 - a process of the pool keeps its linter between batches
    gc.disable()
    _linter = Linter(config, keep_readings=keep_readings)


def lint_batch(paths: Sequence[str]) -> list[Report]:
    """Check some files, in a process that has been prepared with a configuration."""
    if _linter is None:
        raise RuntimeError("this process was not started by Processes")
    reports = [_linter.check_path(path) for path in paths]
    collect_from_here()
    return reports
