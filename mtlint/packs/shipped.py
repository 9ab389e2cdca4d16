"""The built-in rules, and the compiled forms that the wheel brings: the first run on a new machine need not compile.

They come whole, and in the pieces that are of use where the rules of a house are laid over them.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from mtlint.cache import compiled
from mtlint.packed import Buffer, parts_of, unpack

COMPILED = "compiled.bin"
"""The name of the compiled rules, in the folder of the rules."""
Brought = tuple[str, dict[bytes, bytes]]
"""Pieces by what they were made of, after what tells the code that made them."""
_PACKAGE = Path(__file__).parent.parent


def builtin_rules() -> Path:
    """The folder of mtlint's own rules: inside the installed package, or beside it in a checkout."""
    inside = _PACKAGE / "rules"
    return inside if inside.is_dir() else _PACKAGE.parent / "rules"


def are_installed(rules: Path) -> bool:
    """Whether the rules came with their compiled form, and so are not meant to be edited where they lie."""
    return (rules / COMPILED).exists()


def read_rules(rules: Path, made_of: str) -> Mapping[str, Buffer] | None:
    """The parts in the file beside the rules, None if there is none or it is of other rules or code than these."""
    content = compiled.mapped(rules / COMPILED)
    if content is None:
        return None
    parts = parts_of(content)
    return parts if unpack(parts["made-of"]) == made_of else None


def pieces(kind: str, code: Sequence[Path]) -> dict[bytes, bytes] | None:
    """The pieces of a kind, None if there are none or other code made them."""
    content = compiled.mapped(builtin_rules() / f"{kind}.bin")
    if content is None:
        return None
    brought: Brought = unpack(content)
    return brought[1] if brought[0] == compiled.digest(code) else None
