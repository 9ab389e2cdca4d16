"""What a user may set: options and their defaults, and what holds for one path."""

import os
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from mtlint.config.selectors import first_match, hint, is_known, matches
from mtlint.errors import ConfigError, Problem
from mtlint.model.record import Record, field
from mtlint.model.rule import Confidence, Rule, Severity
from mtlint.paths import relative

FILE_NAMES = ("mtlint.yaml", "mtlint.yml", ".mtlint.yaml", ".mtlint.yml")
"""Names of a configuration file, in the order in which they are looked for in each folder."""
PLACEHOLDERS = ("dir", "name", "stem", "lang", "ext")
"""What a template for the path of an original may name; see `mtlint.engine.originals`."""


class RuleSettings(Record, frozen=True):
    """What is changed in the rules that a selector names."""

    selector: str
    severity: Severity | None = None
    confidence: Confidence | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


class Policy(NamedTuple):
    """Which rules speak in one file, and how loudly.

    An empty `select` means every rule; `ignore` wins over `select`.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity = Severity.WARNING
    min_confidence: Confidence = Confidence.MEDIUM
    rules: tuple[RuleSettings, ...] = ()
    source_language: str | None = None
    source: tuple[str, ...] = ()
    """Templates for the path of the original, tried in order; see `mtlint.engine.originals`."""
    accept: tuple[str, ...] = ()
    """Spellings that are right here, whatever the rules say of them."""

    def why_off(self, rule_id: str) -> str:
        """Why a rule is silent here, "" if it is not."""
        selector = first_match(self.ignore, rule_id)
        if selector is not None:
            return f"ignored by “{selector}”"
        return "" if not self.select or first_match(self.select, rule_id) else "not selected"

    def adjust(self, rule: Rule) -> Rule:
        """The rule with the severity and confidence that hold here; of several settings the last one counts."""
        severity, confidence = rule.severity, rule.confidence
        for settings in self.rules:
            if matches(settings.selector, rule.id):
                severity = settings.severity or severity
                confidence = settings.confidence or confidence
        if (severity, confidence) == (rule.severity, rule.confidence):
            return rule
        return rule.replace(severity=severity, confidence=confidence)


class PathSettings(NamedTuple):
    """What is different for the files that a glob names (as in .gitignore, relative to the configuration file)."""

    globs: tuple[str, ...]
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity | None = None
    min_confidence: Confidence | None = None
    rules: tuple[RuleSettings, ...] = ()
    source_language: str | None = None
    source: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()

    def over(self, policy: Policy) -> Policy:
        """`policy` with these settings laid over it: `ignore`, `rules` and `accept` add, the others replace."""
        return Policy(
            self.select or policy.select,
            policy.ignore + self.ignore,
            self.min_severity or policy.min_severity,
            self.min_confidence or policy.min_confidence,
            policy.rules + self.rules,
            self.source_language or policy.source_language,
            self.source or policy.source,
            policy.accept + self.accept,
        )


class Reference(NamedTuple):
    """A selector that a user wrote, and where: for the message if no rule has that name.

    With `option`, one that is set for the rules of that name, and its value.
    """

    selector: str
    written: Problem
    option: str = ""
    value: Any = None


class Config(Record, frozen=True):
    """Every setting of a run.

    `root` is the folder that globs are relative to; `jobs` 0 means one for each core; `language` and `source_language`
    are those of the articles, `published` their date, where an article does not say; `source` are templates for the
    path of an original, `source_file` is the original of the one article of this run; `baseline` is the file of
    findings that are no news. With `changed_only` findings count on lines that have changed since the revision
    `since`, or since the last commit. `force_exclude` holds `exclude` against files that are named. `weights` and
    `fail_over` are those of `mtlint score`.
    """

    root: Path = field(default_factory=Path.cwd)
    path: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    packs: tuple[Path, ...] = ()
    min_severity: Severity = Severity.WARNING
    min_confidence: Confidence = Confidence.MEDIUM
    fail_on: Severity = Severity.WARNING
    exclude: tuple[str, ...] = ()
    per_path: tuple[PathSettings, ...] = ()
    rules: tuple[RuleSettings, ...] = ()
    language: str = "en"
    source_language: str | None = None
    source: tuple[str, ...] = ()
    source_file: Path | None = None
    published: date | None = None
    formats: tuple[str, ...] = ("text",)
    jobs: int = 1
    exit_zero: bool = False
    cache: bool = True
    baseline: Path | None = None
    accept: tuple[str, ...] = ()
    names: tuple[Path, ...] = ()
    changed_only: bool = False
    since: str | None = None
    force_exclude: bool = False
    weights: Mapping[str, float] = field(default_factory=dict)
    fail_over: float | None = None
    references: tuple[Reference, ...] = ()

    @property
    def everywhere(self) -> Policy:
        """What holds where no path has settings of its own."""
        return Policy(
            self.select,
            self.ignore,
            self.min_severity,
            self.min_confidence,
            self.rules,
            self.source_language,
            self.source,
            self.accept,
        )

    def policy(self, path: str) -> Policy:
        """What holds for one file, named as the user named it (relative to the working directory)."""
        policy = self.everywhere
        for settings in self.per_path:
            if self._is_named(path, settings.globs):
                policy = settings.over(policy)
        return policy

    def excludes(self, path: str) -> bool:
        """Whether `exclude` names a file or folder."""
        return bool(self.exclude) and self._is_named(path, self.exclude)

    def options(self, rule_id: str) -> dict[str, Any]:
        """The options that are set for an algorithmic rule, or for others of the same pack."""
        merged: dict[str, Any] = {}
        for settings in self.rules:
            if matches(settings.selector, rule_id):
                merged.update({name.replace("-", "_"): value for name, value in settings.options.items()})
        return merged

    def override(self, *, select: Sequence[str] = (), ignore: Sequence[str] = (), **settings: Any) -> "Config":
        """Lay the options of a command line over this configuration; None leaves a setting as it is.

        `select` takes the place of the `select` and `ignore` of the file; `ignore` and `packs` add to them.
        """
        changes = {name: value for name, value in settings.items() if value is not None}
        changes["packs"] = self.packs + tuple(settings.get("packs") or ())
        changes["select"] = tuple(select) or self.select
        changes["ignore"] = (() if select else self.ignore) + tuple(ignore)
        named = [("--select", name) for name in select] + [("--ignore", name) for name in ignore]
        changes["references"] = self.references + tuple(Reference(name, Problem(flag, "")) for flag, name in named)
        return self.replace(**changes)

    def check_names(self, rule_ids: Collection[str]) -> None:
        """Raise ConfigError for every selector that names none of the rules."""
        problems = [
            use.written._replace(message=f"no rule is named “{use.selector}”", hint=hint(use.selector, rule_ids))
            for use in self.references
            if not use.option and not is_known(use.selector, rule_ids)
        ]
        if problems:
            raise ConfigError(*problems)

    def check_options(self, modules: Mapping[str, str]) -> None:
        """Raise ConfigError for every option that no check of the rules that it is set for has, or has of another kind.

        `modules` are those of the checks, by the ids of their rules.
        """
        set_here = [use for use in self.references if use.option]
        if not set_here:
            return
        from mtlint.packs.check_options import problem  # noqa: PLC0415 - few set any

        problems = []
        for use in set_here:
            theirs = {module for rule_id, module in modules.items() if matches(use.selector, rule_id)}
            if wrong := problem(use.option, use.value, theirs):
                message, hint = wrong
                problems.append(use.written._replace(message=message, hint=hint))
        if problems:
            raise ConfigError(*problems)

    def _is_named(self, path: str, globs: tuple[str, ...]) -> bool:
        inside = relative(path, self.root).replace(os.sep, "/")
        is_below = not inside.startswith("../") and not os.path.isabs(inside)  # noqa: PTH117 - of every file
        return is_below and bool(_spec(globs).match_file(inside))


_specs: dict[tuple[str, ...], Any] = {}


def _spec(globs: tuple[str, ...]) -> Any:
    if globs not in _specs:
        from pathspec import GitIgnoreSpec  # noqa: PLC0415 - 25 ms that few runs need

        _specs[globs] = GitIgnoreSpec.from_lines(globs, backend="re2")  # linear, whatever is written
    return _specs[globs]
