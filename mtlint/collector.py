"""Pauses of the garbage collector, while many small objects are made that all stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_off() -> Iterator[None]:
    """Without the garbage collector, which takes up to half of the time while many small objects are made."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.unfreeze()
            gc.enable()


def collect_from_here() -> None:
    """End a pause before its block ends; what there is by now, which stays, the collector does not look at again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
