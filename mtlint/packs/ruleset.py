"""The rules of a run: what they are, and what finds them."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from mtlint.kb import Facts
from mtlint.model.rule import Confidence, Kind, Rule, Severity

from . import cache, shipped
from .packed import Packed, pack
from .shipped import builtin_rules

if TYPE_CHECKING:
    from .matcher import Matcher
    from .pieces import Pieces

_PACKAGE = Path(__file__).parent
_CODE = [_PACKAGE, _PACKAGE.parent / "checks", _PACKAGE.parent / "text"]
"""The modules that compiled rules depend on."""


class RuleSet:
    """All rules of some packs, with the matcher that runs those without code of their own."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.key: str = data.get("made-of", "")
        """What changes whenever a rule or the code behind it does; "" if that is not known."""

    @cached_property
    def rules(self) -> Mapping[str, Rule]:
        """Rules by id, sorted."""
        return {rule.id: rule for rule in self.ordered}

    @cached_property
    def ordered(self) -> Sequence[Rule]:
        """Rules in the order of the compiled programs, each made when first asked for."""
        return _Rules(self.data["rules"])

    @cached_property
    def levels(self) -> list[tuple[int, int]]:
        """The severity and confidence of each rule, in the same order."""
        return [(each["severity"], each["confidence"]) for each in self.data["rules"]]

    @cached_property
    def need_source(self) -> list[bool]:
        """Whether each rule can only run beside the original, in the same order."""
        return [each["needs_source"] for each in self.data["rules"]]

    @cached_property
    def confirmed_by(self) -> list[Mapping[str, Sequence[str]]]:
        """By language what in the original confirms the findings of each rule, in the same order."""
        return [each["source"][0] for each in self.data["rules"]]

    @cached_property
    def matcher(self) -> "Matcher":
        """The matcher over all phrases and patterns."""
        from .matcher import Matcher  # noqa: PLC0415 - listing rules needs no engine

        return Matcher(self.data, self.programs, self.ordered)

    @cached_property
    def facts(self) -> Facts:
        """The knowledge base."""
        return Facts(self.data["facts"])

    @cached_property
    def programs(self) -> Packed:
        """What the matcher runs for each rule, in the order of `ordered`."""
        return Packed(self.data["programs"])

    @cached_property
    def checks(self) -> list[tuple[int, str]]:
        """The (rule number, module name) pairs of rules with code of their own."""
        return [(number, each["check"]) for number, each in enumerate(self.data["rules"]) if each["check"]]


class _Rules(Sequence[Rule]):
    """Rules made of their compiled form: of more than a thousand a run needs a few."""

    def __init__(self, compiled: Sequence[dict[str, Any]]) -> None:
        self._compiled = compiled
        self._made: dict[int, Rule] = {}

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
            each = self._compiled[number]
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
                path=each["path"],
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
    name = cache.key("rules", [*roots, *_CODE], language) if use_cache and not extra_files else ""
    data = cache.read(name) if name else None
    if data is not None:
        return RuleSet(data)
    made_of = "" if extra_files else cache.digest([*roots, *_CODE], language)
    data = shipped.read_rules(roots[0], made_of) if made_of and not folders else None
    if data is None:
        if compiling is not None:
            compiling()
        known = _pieces(use_cache=use_cache)
        data = _compiled(roots, language, extra_files, known) | {"made-of": made_of}
        for made in known:
            made.save()
    if name:
        cache.write(name, data)
    return RuleSet(data)


def for_the_wheel() -> dict[str, bytes]:
    """The files, by name, that an installed mtlint reads instead of compiling its own rules."""
    rules = builtin_rules()
    known = _pieces(use_cache=False)
    data = _compiled([rules], "en", (), known) | {"made-of": cache.digest([rules, *_CODE], "en")}
    files = {f"{made.kind}.bin": pack(made.for_the_wheel()) for made in known}
    return {shipped.COMPILED: shipped.pack_rules(data, rules), **files}


def _pieces(*, use_cache: bool) -> list["Pieces"]:
    """What was parsed before, the names and the programs that were compiled."""
    from . import compiler, names, pieces  # noqa: PLC0415 - loaded only when something changed

    return [made(use_cache=use_cache) for made in (pieces.parsed, names.pieces, compiler.pieces)]


def _compiled(
    roots: Sequence[Path],
    language: str,
    extra_files: Sequence[tuple[str, Path]],
    known: list["Pieces"],
) -> dict[str, Any]:
    from mtlint.collector import collector_off  # noqa: PLC0415

    from . import compiler, loader, pieces  # noqa: PLC0415 - loaded only when something changed

    parsed, *compiled = known
    with collector_off():
        return compiler.compile_rules(loader.load(roots, language, extra_files, pieces.YamlFiles(parsed)), *compiled)
