"""`mtlint rules list` and `rules show`, and what every command about rules needs."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from mtlint import filters, packs
from mtlint.config import Config, load
from mtlint.config.selectors import first_match, hint, is_known
from mtlint.errors import ConfigError, MtlintError, Problem
from mtlint.model.record import Record
from mtlint.model.rule import CATEGORIES, Rule
from mtlint.paths import relative


class Known(Record, frozen=True):
    """Every rule that a run would have, as it is in its file, and the configuration."""

    config: Config
    ruleset: packs.RuleSet
    rules: Mapping[str, Rule]

    def get(self, rule_id: str) -> Rule:
        """A rule as its file has it. Raises ConfigError with a hint if there is none of that id."""
        if rule_id not in self.rules:
            raise ConfigError(Problem(rule_id, "there is no such rule", hint=hint(rule_id, self.rules)))
        return self.rules[rule_id]

    def adjusted(self, rule: Rule) -> Rule:
        """A rule with the severity and confidence that the configuration gives it."""
        return self.config.everywhere.adjust(rule)


def known(config_file: str | None, folders: Sequence[Path]) -> Known:
    """The configuration and all rules. Raises ConfigError and RuleError."""
    config = load(file=config_file).override(packs=folders)
    ruleset = packs.load(config.packs, language=config.language)
    rules = {**ruleset.rules, **{rule.id: rule for rule in filters.suppression_rules()}}
    config.check_names(rules)
    return Known(config, ruleset, dict(sorted(rules.items())))


def completions(incomplete: str) -> list[str]:
    """Ids and packs that begin with what was typed, for shell completion; nothing if the rules cannot be loaded."""
    try:
        rules = known(None, []).rules
    except MtlintError:
        return []
    return [name for name in sorted({*rules, *(rule.pack for rule in rules.values())}) if name.startswith(incomplete)]


def categories() -> str:
    """The categories, one a line."""
    return "\n".join(CATEGORIES)


def listing(which: Sequence[str], config_file: str | None, folders: Sequence[Path], *, as_json: bool) -> str:
    """The rules that the selectors name, all if there are none, one a line or as a JSON array."""
    all_known = known(config_file, folders)
    check_selectors(which, all_known.rules)
    rules = [all_known.adjusted(rule) for rule in all_known.rules.values() if not which or first_match(which, rule.id)]
    if as_json:
        return "[\n" + ",\n".join(json.dumps(_record(rule, all_known), ensure_ascii=False) for rule in rules) + "\n]"
    width = max((len(rule.id) for rule in rules), default=0)
    lines = []
    for rule in rules:
        off = "  (off)" if all_known.config.everywhere.why_off(rule.id) else ""
        lines.append(f"{rule.id:<{width}}  {rule.severity.label:<7}  {rule.confidence.label:<6}  {rule.title}{off}")
    return "\n".join(lines)


def check_selectors(which: Sequence[str], rules: Mapping[str, Rule]) -> None:
    """Raise ConfigError for every selector that names none of the rules."""
    problems = [
        Problem(selector, "no rule is named so", hint=hint(selector, rules))
        for selector in which
        if not is_known(selector, rules)
    ]
    if problems:
        raise ConfigError(*problems)


def _record(rule: Rule, all_known: Known) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": rule.title,
        "kind": rule.kind.value,
        "severity": rule.severity.label,
        "confidence": rule.confidence.label,
        "category": rule.category,
        "languages": rule.languages,
        "on": not all_known.config.everywhere.why_off(rule.id),
        "message": rule.message,
        "why": rule.why,
    }


def show(rule_id: str, config_file: str | None, folders: Sequence[Path]) -> str:
    """The file of a rule, under a heading with its place and what the configuration changes."""
    all_known = known(config_file, folders)
    rule = all_known.get(rule_id)
    adjusted = all_known.adjusted(rule)
    head = [f"# {rule.id}: {relative(rule.path) if rule.path else 'built into mtlint'}"]
    for name in ("severity", "confidence"):
        before, now = getattr(rule, name).label, getattr(adjusted, name).label
        if before != now:
            head.append(f"# {name}: {now} by the configuration, {before} in the rule")
    off = all_known.config.everywhere.why_off(rule.id)
    if off:
        head.append(f"# off: {off}")
    body = Path(rule.path).read_text(encoding="utf-8-sig").rstrip() if rule.path else f"why: {rule.why}"
    return "\n".join([*head, body])
