"""What patterns were compiled to, on disk for the next run: to compile those of one article takes a fifth of its time.

It is kept in CPython's own form, which CPython examines before it takes it back. Where those parts of Python are not as
they are known here, patterns are compiled as ever.
"""

import contextlib
import importlib
import re
import sys
from array import array
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mtlint.cache.needed_texts import Texts

_Form = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...], "tuple[Texts, ...]"]
"""Flags, code, number of groups, their names in both directions, and what texts need to match."""
_UNITS = "I"
"""The type of the numbers that code is made of."""


class KeptPatterns:
    """Compiled patterns of this run and of earlier ones; nothing is read or written until `use` is called."""

    def __init__(self) -> None:
        self._is_used = False
        self._has_new = False
        self._needs: dict[tuple[str, int], tuple[Texts, ...]] = {}

    def use(self) -> None:
        """Read from now on what earlier runs kept."""
        self._is_used = True

    def compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        """What `re.compile` gives. Raises re.error."""
        if self._is_used and self._makers:
            with contextlib.suppress(AttributeError, TypeError, ValueError, OverflowError, RuntimeError):
                return self._made(pattern, flags, *self._makers)
        return re.compile(pattern, flags)

    def needs(self, pattern: str, flags: int) -> "tuple[Texts, ...]":
        """Of each of which one must stand in a text for a pattern to match that was compiled before; none if unknown.

        Only what is kept says so: to find it out takes as long as to compile.
        """
        return self._needs.get((pattern, flags), ())

    def save(self) -> None:
        """Write what was compiled in this run beside what earlier ones kept."""
        if self._has_new:
            from mtlint import packed  # noqa: PLC0415 - most runs have nothing new
            from mtlint.cache import compiled  # noqa: PLC0415

            compiled.write(self._name, packed.pack(self._forms))
            self._has_new = False

    def _made(self, pattern: str, flags: int, parser: Any, compiler: Any, engine: Any) -> re.Pattern[str]:
        form = self._forms.get((pattern, flags))
        if form is None:
            from mtlint.cache.needed_texts import needed_texts  # noqa: PLC0415 - only for what is new

            tree = parser.parse(pattern, flags)
            code = array(_UNITS, compiler._code(tree, flags)).tobytes()
            named = tree.state.groupdict
            names: list[str | None] = [None] * tree.state.groups
            for name, number in named.items():
                names[number] = name
            needs = needed_texts(tree, flags | tree.state.flags)
            form = flags | tree.state.flags, code, tree.state.groups - 1, dict(named), tuple(names), needs
            self._forms[pattern, flags] = form
            self._has_new = True
        definition = pattern, flags
        flags, code, count, named, names_by_number, needs = form
        made: re.Pattern[str] = engine.compile(
            pattern, flags, array(_UNITS, code).tolist(), count, named, names_by_number
        )
        if not all(isinstance(text, str) for texts in needs for text in texts):
            raise TypeError
        self._needs[definition] = needs
        return made

    @cached_property
    def _makers(self) -> tuple[Any, Any, Any] | None:
        """The parts of Python that compile patterns, None if they are not what is known here."""
        if sys.implementation.name != "cpython":
            return None
        with contextlib.suppress(ImportError, AttributeError):
            parser, compiler = (importlib.import_module(f"re.{name}") for name in ("_parser", "_compiler"))
            engine = importlib.import_module("_sre")
            if array(_UNITS).itemsize == engine.CODESIZE and callable(compiler._code):
                return parser, compiler, engine
        return None

    @cached_property
    def _forms(self) -> dict[tuple[str, int], _Form]:
        from mtlint import packed  # noqa: PLC0415 - see below
        from mtlint.cache import compiled  # noqa: PLC0415 - it defines patterns itself

        stored = compiled.open(self._name)
        with contextlib.suppress(EOFError, ValueError, TypeError):
            forms = packed.unpack(stored) if stored is not None else {}
            if isinstance(forms, dict):
                return forms
        return {}

    @cached_property
    def _name(self) -> str:
        from mtlint.cache import compiled  # noqa: PLC0415 - see above

        code = (Path(__file__).with_name("needed_texts.py"),)
        return compiled.key("patterns", code, str(self._makers and self._makers[2].MAGIC))
