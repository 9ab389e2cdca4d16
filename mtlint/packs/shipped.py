"""The built-in rules in compiled form, as the wheel brings them: the first run on a new machine need not compile."""

import marshal
from pathlib import Path
from typing import Any

FILE = "compiled.bin"
"""Its name in the folder of the rules."""
_MARSHAL = 4
"""The format that all Pythons from 3.4 on read."""


def pack(data: dict[str, Any], rules: Path) -> bytes:
    """The content of the file, for compiled rules of a folder."""
    relative = [each | {"path": Path(each["path"]).relative_to(rules).as_posix()} for each in data["rules"]]
    return marshal.dumps(data | {"rules": relative}, _MARSHAL)


def read(rules: Path, made_of: str) -> dict[str, Any] | None:
    """What the file beside the rules holds, None if there is none or it is of other rules or code than these."""
    try:
        stored = (rules / FILE).read_bytes()
    except OSError:
        return None
    data: dict[str, Any] = marshal.loads(stored)  # noqa: S302 - a part of our own package
    if data["made-of"] != made_of:
        return None
    for each in data["rules"]:
        each["path"] = str(rules / each["path"])
    return data
