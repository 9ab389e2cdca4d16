"""The rules of a run: what they are, and what finds them."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, overload

from mtlint.cache import compiled
from mtlint.kb import Facts
from mtlint.model.rule import Confidence, Kind, Rule, Severity
from mtlint.packed import Buffer, Packed, Rows, below, join, pack, parts_of, unpack

from . import shipped
from .shipped import builtin_rules

if TYPE_CHECKING:
    from .matcher import Matcher
    from .pieces import Pieces

_PACKAGE = Path(__file__).parent
_CODE = [_PACKAGE, *(_PACKAGE.parent / name for name in ("checks", "kb", "text", "languages.py", "packed.py"))]
"""The modules that compiled rules depend on."""


class RuleSet:
    """All rules of some packs, with the matcher that runs those without code of their own."""

    def __init__(self, parts: Mapping[str, Buffer]) -> None:
        """`parts` are what `compiler.compile_rules` gave, and may lie in a file."""
        self.parts = parts
        self._traits = unpack(parts["traits"])

    @cached_property
    def key(self) -> str:
        """What changes whenever a rule or the code behind it does; "" if that is not known."""
        return unpack(self.parts["made-of"]) if "made-of" in self.parts else ""

    @cached_property
    def rules(self) -> Mapping[str, Rule]:
        """Rules by id, sorted."""
        return {rule.id: rule for rule in self.ordered}

    def get(self, rule_id: str) -> Rule | None:
        """The rule of an id, None if there is none."""
        number = self._numbers.get(rule_id)
        return None if number is None else self.ordered[number]

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {rule_id: number for number, rule_id in enumerate(self.ids)}

    @cached_property
    def ordered(self) -> Sequence[Rule]:
        """Rules in the order of the compiled programs, each made when first asked for."""
        return _Rules(Rows(self.parts["rules"]))

    @property
    def ids(self) -> Sequence[str]:
        """The ids of all rules, in the same order."""
        return self._traits["ids"]  # type: ignore[no-any-return]

    @property
    def levels(self) -> Sequence[tuple[int, int]]:
        """The severity and confidence of each rule, in the same order."""
        return self._traits["levels"]  # type: ignore[no-any-return]

    @property
    def need_source(self) -> Sequence[bool]:
        """Whether each rule can only run beside the original, in the same order."""
        return self._traits["need_source"]  # type: ignore[no-any-return]

    @property
    def confirmed_by(self) -> Sequence[Sequence[str]]:
        """The languages in which an original may confirm the findings of each rule, in the same order."""
        return self._traits["confirmed_by"]  # type: ignore[no-any-return]

    @cached_property
    def in_company(self) -> frozenset[str]:
        """The ids of the rules whose finding may not be the only one of an article."""
        ids = self.ids
        return frozenset(ids[number] for number in self._traits["in_company"])

    @cached_property
    def matcher(self) -> "Matcher":
        """The matcher over all phrases and patterns."""
        from .matcher import Matcher  # noqa: PLC0415 - listing rules needs no engine

        return Matcher(self.parts, self.programs, self.ordered)

    @cached_property
    def facts(self) -> Facts:
        """The knowledge base."""
        return Facts(below(self.parts, "facts/"))

    @cached_property
    def programs(self) -> Packed:
        """What the matcher runs for each rule, in the order of `ordered`."""
        return Packed(Rows(self.parts["programs"]))

    @cached_property
    def checks(self) -> list[tuple[int, str]]:
        """The (rule number, module name) pairs of rules with code of their own."""
        return [(number, module) for number, module in enumerate(self._traits["checks"]) if module]

    @cached_property
    def modules(self) -> Mapping[str, str]:
        """The same modules by the ids of the rules."""
        return {self.ids[number]: module for number, module in self.checks}

    @cached_property
    def awaiting_evidence(self) -> dict[int, tuple[str, int, bool]]:
        """Those of them that ask for evidence: the module, how much, and whether of a shared source language."""
        asking = ((number, module, self._traits["awaiting-evidence"][number]) for number, module in self.checks)
        return {number: (module, need[0], bool(need[1])) for number, module, need in asking if need}


class _Rules(Sequence[Rule]):
    """Rules made of their compiled form: of more than a thousand a run needs a few."""

    def __init__(self, rows: Rows) -> None:
        self._compiled = rows
        self._made: dict[int, Rule] = {}
        self._builtin = str(builtin_rules())

    def __len__(self) -> int:
        return len(self._compiled)

    @overload
    def __getitem__(self, number: int) -> Rule: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Rule]: ...
    def __getitem__(self, number: int | slice) -> Rule | Sequence[Rule]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        rule = self._made.get(number)
        if rule is None:
            each = unpack(self._compiled[number])
            rule = self._made[number] = Rule(
                id=each["id"],
                title=each["title"],
                kind=Kind(each["kind"]),
                severity=Severity(each["severity"]),
                confidence=Confidence(each["confidence"]),
                category=each["category"],
                message=each["message"],
                why=each["why"],
                languages=tuple(each["languages"]),
                path=os.path.join(self._builtin, each["path"]) if each["is_builtin"] else each["path"],  # noqa: PTH118 - quicker
                needs_source=each["needs_source"],
                source=each["source"][0],
                source_right=each["source"][1],
                options=each["options"],
            )
        return rule


def load(
    folders: Sequence[Path] = (),
    *,
    language: str = "en",
    use_cache: bool = True,
    extra_files: Sequence[tuple[str, Path]] = (),
    compiling: Callable[[], None] | None = None,
) -> RuleSet:
    """The built-in rules and those of further folders, the later overriding the earlier.

    `extra_files` are (rule id, path) pairs of single rule files. `compiling` is called if the rules must be compiled,
    which takes some seconds. Raises RuleError with every problem of every file.
    """
    roots = [builtin_rules(), *folders]
    name = _name(roots, language) if use_cache and not extra_files else ""
    stored = compiled.open(name) if name else None
    if stored is not None:
        return RuleSet(parts_of(stored))
    made_of = "" if extra_files else compiled.digest([*roots, *_CODE], _about(language))
    parts = shipped.read_rules(roots[0], made_of) if made_of and not folders else None
    if parts is None:
        if compiling is not None:
            compiling()
        known = _pieces(use_cache=use_cache)
        parts = _compiled(roots, language, extra_files, known) | {"made-of": pack(made_of)}
        for made in known:
            made.save()
    if name:
        compiled.write(name, join(parts))
    return RuleSet(parts)


def _name(roots: Sequence[Path], language: str) -> str:
    """What compiled rules are kept under."""
    builtin, *others = roots
    if shipped.are_installed(builtin):
        return compiled.key("rules", [*others, *_CODE], language, listed=[builtin])
    return compiled.key("rules", [*roots, *_CODE], language)


def for_the_wheel() -> dict[str, bytes]:
    """The files, by name, that an installed mtlint reads instead of compiling its own rules."""
    rules = builtin_rules()
    known = _pieces(use_cache=True)
    made_of = compiled.digest([rules, *_CODE], _about("en"))
    parts = _compiled([rules], "en", (), known) | {"made-of": pack(made_of)}
    files = {f"{made.kind}.bin": pack(made.for_the_wheel()) for made in known}
    return {shipped.COMPILED: join(parts), **files}


def _about(language: str) -> str:
    """What compiled rules depend on besides files: `packed.pack_rows` keeps numbers as the machine does."""
    return f"{language} {sys.byteorder}"


def _pieces(*, use_cache: bool) -> list["Pieces"]:
    """What was parsed before, the names and the programs that were compiled."""
    from . import compiler, names, pieces  # noqa: PLC0415 - loaded only when something changed

    return [made(use_cache=use_cache) for made in (pieces.parsed, names.pieces, compiler.pieces)]


def _compiled(
    roots: Sequence[Path],
    language: str,
    extra_files: Sequence[tuple[str, Path]],
    known: list["Pieces"],
) -> dict[str, bytes]:
    from mtlint.garbage import collector_off  # noqa: PLC0415

    from . import compiler, loader, pieces  # noqa: PLC0415 - loaded only when something changed

    parsed, *made = known
    with collector_off():
        return compiler.compile_rules(loader.load(roots, language, extra_files, pieces.YamlFiles(parsed)), *made)
