"""Reading a configuration file: YAML, or the table `[tool.mtlint]` of pyproject.toml, checked strictly."""

import os
import re
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from mtlint.config.extends import installed, offered
from mtlint.config.keys import OfRule, PerPath, Shared, Top
from mtlint.config.named_paths import NamedPaths, Where
from mtlint.config.settings import FILE_NAMES, Config, PathSettings, Reference, RuleSettings
from mtlint.config.toml_file import TomlFile
from mtlint.errors import ConfigError, Problem, ReadError
from mtlint.languages import canonical, code_problem
from mtlint.model.rule import Confidence, Severity
from mtlint.packs.expand import listed
from mtlint.packs.yaml_file import YamlFile, did_you_mean
from mtlint.scoring.scores import WEIGHTED, weight_problem

if TYPE_CHECKING:
    from mtlint.model.term import Term

_OWN = ("baseline", "exit-zero", "fail-on", "format", "jobs")
"""Keys that only a repository decides on, not what it extends."""
_OF_A_RUN = ("root", "path", "source_file", "published", "cache", "changed_only", "since", "force_exclude")
"""Settings that stand in no file."""
_ADDED = ("packs", "ignore", "exclude", "per_path", "rules", "references", "accept", "names")
_MERGED = ("weights",)
_REPLACED = ("select", "min_severity", "min_confidence", "language", "source_language", "source", "fail_over")
Level = TypeVar("Level", Severity, Confidence)
T = TypeVar("T")
GLOSSARY = "bilingual/glossary"
"""The rule that looks for the terms of the glossary."""


def read(path: Path) -> Config:
    """The configuration that a file holds, with what it extends. Raises ConfigError with every problem of the file."""
    return _read(path, ())[0]


def _read(path: Path, extending: tuple[Path, ...]) -> tuple[Config, frozenset[str]]:
    """The configuration, and the keys that were given. `extending` are the files that lead to this one by `extends`."""
    root = Path(os.path.abspath(path)).parent  # noqa: PTH100 - links stay, “..” goes
    path = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    file = TomlFile(path) if path.suffix == ".toml" else YamlFile(path)
    if file.problems:
        raise ConfigError(*file.problems)
    value = {} if file.value is None else file.value
    config, given = _Reader(file, root, (*extending, path.resolve())).config(value)
    if file.problems:
        raise ConfigError(*file.problems)
    return config, given


class _Reader:
    """Turns the value of a configuration file into a Config, noting problems and every selector on the way."""

    def __init__(self, file: YamlFile, root: Path, extending: tuple[Path, ...]) -> None:
        self.file = file
        self.root = root
        self._extending = extending
        self._paths = NamedPaths(file, root)
        self.references: list[Reference] = []

    def config(self, value: Any) -> tuple[Config, frozenset[str]]:
        """What `value` says, laid over what it extends, and the keys that were given in either."""
        raw = self._partial(value, Top, ()) or Top()
        defaults = Config()
        if raw.jobs < 0:
            self.file.problem(("jobs",), "jobs must be 0 (one for each core) or more")
        shared = self._shared(raw, ())
        if raw.glossary:
            terms = [term for name, at in _each(raw.glossary, ("glossary",)) for term in self._terms(name, at)]
            shared["rules"] = (RuleSettings(GLOSSARY, options={"terms": tuple(terms)}), *shared["rules"])
        self._refuse_what_is_not_shared(value)
        own = Config(
            root=self.root,
            path=self.file.path,
            packs=tuple(
                folder for name, where in _each(raw.packs, ("packs",)) if (folder := self._paths.folder(name, where))
            ),
            fail_on=self._level(Severity, raw.fail_on, ("fail-on",)) or defaults.fail_on,
            exclude=tuple(listed(raw.exclude)),
            per_path=tuple(self._per_path(entry, ("per-path", n)) for n, entry in enumerate(raw.per_path)),
            formats=tuple(self._paths.format(each, where) for each, where in _each(raw.format, ("format",)))
            or defaults.formats,
            language=self._language(raw.language, ("language",)) or defaults.language,
            jobs=raw.jobs,
            exit_zero=raw.exit_zero,
            names=tuple(
                path for name, where in _each(raw.names, ("names",)) if (path := self._paths.names(name, where))
            ),
            baseline=self._paths.inside(raw.baseline, ("baseline",)) if raw.baseline else None,
            weights={name: self._weight(name, value) for name, value in raw.weights.items()},
            fail_over=raw.fail_over,
            references=tuple(self.references),
            **{name: value for name, value in shared.items() if value is not None},
        )
        bases = [self._base(name, where) for name, where in _each(raw.extends, ("extends",))]
        made, given = Config(root=self.root), frozenset[str]()
        own_keys = frozenset(map(str, value)) if isinstance(value, dict) else frozenset[str]()
        for config, keys in [*bases, (own, own_keys)]:
            made, given = _over(made, config, keys), given | keys
        return made, given

    def _refuse_what_is_not_shared(self, value: Any) -> None:
        """Note keys that have no place in a configuration that another one extends."""
        if len(self._extending) > 1 and isinstance(value, dict):
            for key in [key for key in _OWN if key in value]:
                self.file.problem((key,), f"“{key}” belongs into the configuration of a repository", at_key=True)

    def _base(self, name: str, where: Where) -> tuple[Config, frozenset[str]]:
        """What `extends` leads to: the configuration in that folder, else the folder as one of rules."""
        if "/" in name or name.startswith("."):
            folder = self._paths.folder(name, where)
        else:
            folder = installed(name)
            if folder is None:
                hint = did_you_mean(name, offered()) or "a name of an installed package, or a folder as in “./rules”"
                self.file.problem(where, f"no installed package offers “{name}”", hint)
        if folder is None:
            return Config(), frozenset()
        file = next((folder / each for each in FILE_NAMES if (folder / each).is_file()), None)
        if file is None:
            return Config(packs=(folder,)), frozenset()
        if file.resolve() in self._extending:
            self.file.problem(where, f"“{name}” leads back to this file")
            return Config(), frozenset()
        return _read(file, self._extending)

    def _weight(self, name: str, value: Any) -> float:
        problem, hint = weight_problem(name, value)
        if problem:
            self.file.problem(("weights", name), problem, hint, at_key=name not in WEIGHTED)
            return 0.0
        return float(value)

    def _per_path(self, entry: dict[str, Any], where: Where) -> PathSettings:
        raw = self._partial(entry, PerPath, where)
        if raw is None:
            return PathSettings(())
        return PathSettings(tuple(listed(raw.path)), **self._shared(raw, where, options=False))

    def _shared(self, raw: Shared, where: Where, *, options: bool = True) -> dict[str, Any]:
        select = tuple(self._selector(name, at) for name, at in _each(raw.select, (*where, "select")))
        ignore = tuple(self._selector(name, at) for name, at in _each(raw.ignore, (*where, "ignore")))
        rules = []
        for name, value in raw.rules.items():
            at = (*where, "rules", name)
            self._selector(name, at, at_key=True)
            if value is False or value == "off":
                ignore += (name,)
            else:
                rules.append(self._rule(name, value, at, options=options))
        code = self._language(raw.source_language, (*where, "source-language"))
        return {
            "select": select,
            "ignore": ignore,
            "rules": tuple(rules),
            "min_severity": self._level(Severity, raw.min_severity, (*where, "min-severity")),
            "min_confidence": self._level(Confidence, raw.min_confidence, (*where, "min-confidence")),
            "source_language": code and canonical(code),
            "accept": tuple(listed(raw.accept)),
            "source": tuple(self._paths.template(name, at) for name, at in _each(raw.source, (*where, "source"))),
        }

    def _rule(self, name: str, value: Any, where: Where, *, options: bool) -> RuleSettings:
        if isinstance(value, str):
            return RuleSettings(name, severity=self._level(Severity, value, where))
        if not isinstance(value, dict):
            self.file.problem(where, "expected off, a severity, or a mapping with severity, confidence or options")
            return RuleSettings(name)
        raw = self._partial(value, OfRule, where) or OfRule()
        if raw.options and not options:
            self.file.problem((*where, "options"), "options cannot differ from path to path")
        for option, set_to in raw.options.items():
            self.references.append(Reference(name, self._place((*where, "options", option)), option, set_to))
        return RuleSettings(
            name,
            self._level(Severity, raw.severity, (*where, "severity")),
            self._level(Confidence, raw.confidence, (*where, "confidence")),
            raw.options,
        )

    def _partial(self, value: Any, kind: type[T], where: Where) -> T | None:
        """`value` as a struct without what is wrong in it, which is noted; None if nothing can be made of it."""
        if not isinstance(value, dict):
            self.file.problem(where, "expected a mapping of keys to values")
            return None
        fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}  # type: ignore[arg-type]
        given: dict[str, Any] = {}
        for key, part in value.items():
            if key not in fields:
                hint = did_you_mean(str(key), [*fields])
                self.file.problem((*where, key), f"unknown key “{key}”", hint, at_key=True)
                continue
            try:
                given[fields[key].name] = msgspec.convert(part, fields[key].type)
            except msgspec.ValidationError as error:
                message, _, place = str(error).partition(" - at `$")
                index = re.match(r"\[(\d+)\]", place)
                at = (*where, key, int(index[1])) if index else (*where, key)
                self.file.problem(at, message.replace("Expected", "expected").replace("`", ""))
        missing = [field for field in fields.values() if field.required and field.encode_name not in value]
        for field in missing:
            self.file.problem(where, f"missing key “{field.encode_name}”")
        required = {field.name for field in fields.values() if field.required}
        return kind(**given) if required <= given.keys() else None

    def _selector(self, name: str, where: Where, *, at_key: bool = False) -> str:
        self.references.append(Reference(name, self._place(where, at_key=at_key)))
        return name

    def _place(self, where: Where, *, at_key: bool = True) -> Problem:
        """A problem without words: for what only the rules can tell to be one."""
        before = len(self.file.problems)
        self.file.problem(where, "", at_key=at_key)
        return self.file.problems.pop(before)

    def _terms(self, name: str, where: Where) -> "list[Term]":
        from mtlint.config.termbase import read_terms  # noqa: PLC0415 - only where there is a glossary

        path = self._paths.inside(name, where)
        if path is None:
            return []
        try:
            return read_terms(path)
        except ReadError as error:
            for problem in error.problems:
                place = f"{problem.path}:{problem.line}: " if problem.line else f"{problem.path}: "
                self.file.problem(where, f"{place}{problem.message}", problem.hint)
            return []

    def _level(self, kind: type[Level], name: str | None, where: Where) -> Level | None:
        if name is None:
            return None
        labels = [level.label for level in kind]
        if name in labels:
            return kind[name.upper()]
        hint = did_you_mean(name, labels) or f"one of {', '.join(labels)}"
        self.file.problem(where, f"“{name}” is not a {kind.__name__.lower()}", hint)
        return None

    def _language(self, code: str | None, where: Where) -> str | None:
        message, hint = code_problem(code) if code else ("", "")
        if message:
            self.file.problem(where, message, hint)
        return code


def _over(base: Config, config: Config, given: Collection[str]) -> Config:
    """`config` laid over another one: lists and mappings add to its own, the rest replaces it where it is `given`."""
    added = {name: getattr(base, name) + getattr(config, name) for name in _ADDED}
    added |= {name: {**getattr(base, name), **getattr(config, name)} for name in _MERGED}
    kept = {name: getattr(base, name) for name in _REPLACED if name.replace("_", "-") not in given}
    return config.replace(**added, **kept)


def _each(value: str | list[str], where: Where) -> list[tuple[str, Where]]:
    if isinstance(value, str):
        return [(value, where)]
    return [(item, (*where, n)) for n, item in enumerate(value)]
