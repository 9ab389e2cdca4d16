"""Whether the time that something takes grows no faster than it should, measured no longer than it takes to tell."""

import time
from collections.abc import Callable


def cpu_seconds(work: Callable[[], object]) -> float:
    """Processor time of one call: other programs are not to blame."""
    began = time.process_time()
    work()
    return time.process_time() - began


def is_linear(seconds: Callable[[int], float], small: int, large: int, *, times: float, slack: float) -> bool:
    """Whether `large` takes at most `times` as long as `small`, plus `slack` seconds; the best of three tries counts.

    One large try that is quick enough settles it, and one within the slack needs no small ones beside it.
    """
    first = seconds(large)
    if first < slack:
        return True
    limit = times * min(seconds(small) for _ in range(3)) + slack
    return first < limit or any(seconds(large) < limit for _ in range(2))
