"""A progress bar on a terminal, for runs that last."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

_DELAY = 1.0
"""Seconds before the bar is shown."""
_INTERVAL = 0.1
"""Seconds between two updates."""
_WIDTH = 30


class Bar:
    """Called with the files done and the files in all; draws on standard error."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._next = time.monotonic() + _DELAY
        self.drawn = False

    def __call__(self, done: int, total: int) -> None:
        """Draw, unless it is too early or the last update was a moment ago."""
        now = time.monotonic()
        if now < self._next or total < 2:
            return
        self._next = now + _INTERVAL
        full = _WIDTH * done // total
        self._draw(f"[{'#' * full}{'-' * (_WIDTH - full)}] {done:,} of {total:,} files")

    def compiling(self) -> None:
        """Say why nothing is seen for a while."""
        self._draw("Compiling the rules, once for this version of them ...")

    def _draw(self, line: str) -> None:
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()
            self.drawn = True

    def clear(self) -> None:
        """Leave the line as if there had been no bar."""
        if self.drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


@contextmanager
def bar(*, quiet: bool) -> Iterator[Bar]:
    """A bar, which is seen if standard error is a terminal and nobody asked for quiet."""
    drawn = Bar(shown=not quiet and sys.stderr.isatty())
    try:
        yield drawn
    finally:
        drawn.clear()
