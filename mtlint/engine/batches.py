"""The reports of many files: from earlier runs where nothing has changed, else made by this process or several."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from mtlint import readers
from mtlint.cache.dependencies import digest_of
from mtlint.errors import ReadError
from mtlint.model.report import Report

if TYPE_CHECKING:
    from mtlint.engine import Linter
    from mtlint.engine.processes import Processes

_FILES_PER_BATCH = 32
_FILES_PER_LOOK_UP = 4096
_WORTH_LOOKING_UP = 8
"""With fewer files loading SQLite takes longer than checking them."""


def reports(files: list[str], linter: "Linter") -> Iterator[list[Report]]:
    """The reports of all files, in order, some at a time; those that are known from earlier runs are not made again."""
    with ExitStack() as stack:
        workers = _Workers(linter, stack)
        is_known = linter.config.cache and linter.rules.key
        if not is_known or linter.keep_readings or len(files) < _WORTH_LOOKING_UP:
            yield from workers.check(files)
            return
        from mtlint.cache.results import Results  # noqa: PLC0415 - 15 ms that a few files are not worth

        results = Results(linter)
        for at in range(0, len(files), _FILES_PER_LOOK_UP):
            some = files[at : at + _FILES_PER_LOOK_UP]
            known = results.of(list(_contents(some)))
            fresh = iter(workers.check([path for path in some if path not in known]))
            made: deque[Report] = deque()
            for first in range(0, len(some), _FILES_PER_BATCH):
                batch = []
                for path in some[first : first + _FILES_PER_BATCH]:
                    if path not in known and not made:
                        made += next(fresh)
                    if path not in known:
                        results.add(made[0])
                    batch.append(known.pop(path) if path in known else made.popleft())
                yield batch
            results.save()


def _contents(paths: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """The digests of files that can be read."""
    for path in paths:
        with suppress(ReadError):
            yield path, digest_of(readers.fetch(path))


class _Workers:
    """What checks files: this process, or several others, which are started when there is enough to do."""

    def __init__(self, linter: "Linter", stack: ExitStack) -> None:
        self._linter = linter
        self._stack = stack
        self._jobs = linter.config.jobs or os.cpu_count() or 1
        self._processes: Processes | None = None

    def check(self, files: list[str]) -> Iterator[list[Report]]:
        """The reports of files, in order, some at a time."""
        size = max(1, min(_FILES_PER_BATCH, len(files) // (4 * self._jobs)))
        batches = [files[at : at + size] for at in range(0, len(files), size)]
        if self._jobs == 1 or len(batches) < 2:
            return ([self._linter.check_path(path) for path in batch] for batch in batches)
        if self._processes is None:
            from mtlint.engine.processes import Processes  # noqa: PLC0415 - 8 ms that one process need not pay

            jobs = min(self._jobs, len(batches))
            processes = Processes(self._linter.config, jobs, keep_readings=self._linter.keep_readings)
            self._processes = self._stack.enter_context(processes)
        return self._processes.check(batches)
