"""Pauses of the garbage collector, while many small objects are made that all stay, and its end."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEW_OBJECTS = 20_000
"""Objects after which the collector looks for cycles among the newest."""


@contextmanager
def collector_off() -> Iterator[None]:
    """Without the garbage collector, which takes up to half of the time while many small objects are made."""
    was_on, thresholds = gc.isenabled(), gc.get_threshold()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.unfreeze()
            gc.set_threshold(*thresholds)
            gc.enable()


def collect_from_here() -> None:
    """End a pause before its block ends; what there is by now, which stays, the collector does not look at again.

    It looks less often than by default: articles leave few cycles behind.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.set_threshold(_NEW_OBJECTS)
        gc.enable()


def collect_no_more() -> None:
    """Spare the last collection, for which Python goes through all objects of a process that ends anyway."""
    gc.disable()
    gc.freeze()
