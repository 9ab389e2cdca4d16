"""The files of facts as they are written, each read once, and a way to look at every record of one in one test."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import yaml

from mtlint.packs import builtin_rules

KB = builtin_rules() / "kb"
Record = dict[str, Any]
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def records(name: str) -> dict[str, Record]:
    """The records of a file by its name below `kb`, without the suffix; not to be changed."""
    value: dict[str, Record] = yaml.load((KB / f"{name}.yaml").read_text(encoding="utf-8"), Loader=_LOADER)
    return value or {}


def failures(check: Callable[[str, Record], None], those: Iterable[tuple[str, Record]]) -> dict[str, str]:
    """By key what a check has against some records; all are looked at, whatever it has against the first."""
    found = {}
    for key, record in those:
        try:
            check(key, record)
        except AssertionError as error:
            found[key] = str(error)
    return found
