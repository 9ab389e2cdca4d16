"""The built-in rules, and the compiled forms that the wheel brings: the first run on a new machine need not compile.

They come whole, and in the pieces that are of use where the rules of a house are laid over them.
"""

import marshal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import cache
from .packed import pack

COMPILED = "compiled.bin"
"""The name of the compiled rules, in the folder of the rules."""
Brought = tuple[str, dict[bytes, bytes]]
"""Pieces by what they were made of, after what tells the code that made them."""
_PACKAGE = Path(__file__).parent.parent


def builtin_rules() -> Path:
    """The folder of mtlint's own rules: inside the installed package, or beside it in a checkout."""
    inside = _PACKAGE / "rules"
    return inside if inside.is_dir() else _PACKAGE.parent / "rules"


def pack_rules(data: dict[str, Any], rules: Path) -> bytes:
    """The content of the file, for compiled rules of a folder."""
    relative = [each | {"path": Path(each["path"]).relative_to(rules).as_posix()} for each in data["rules"]]
    return pack(data | {"rules": relative})


def read_rules(rules: Path, made_of: str) -> dict[str, Any] | None:
    """What the file beside the rules holds, None if there is none or it is of other rules or code than these."""
    data: dict[str, Any] | None = _read(rules / COMPILED)
    if data is None or data["made-of"] != made_of:
        return None
    for each in data["rules"]:
        each["path"] = str(rules / each["path"])
    return data


def pieces(kind: str, code: Sequence[Path]) -> dict[bytes, bytes] | None:
    """The pieces of a kind, None if there are none or other code made them."""
    brought: Brought | None = _read(builtin_rules() / f"{kind}.bin")
    return brought[1] if brought is not None and brought[0] == cache.digest(code) else None


def _read(path: Path) -> Any:
    try:
        return marshal.loads(path.read_bytes())  # noqa: S302 - a part of our own package
    except OSError:
        return None
