"""`mtlint explain`: a rule in the words of an editor."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import Any

from mtlint.checks import known_options
from mtlint.commands.rules import known
from mtlint.measure.evidence import of_rule
from mtlint.model.record import Record
from mtlint.model.rule import Rule
from mtlint.packs.yaml_file import YamlFile

_WIDTH = 88


class Example(Record, frozen=True):
    """An example of a rule file; `setting` is what it says besides the text (a title, a date)."""

    text: str
    setting: str = ""


def examples(rule: Rule) -> tuple[list[Example], list[Example]]:
    """The bad and the good examples in the file of a rule. In a bad one brackets mark what is found."""
    file = YamlFile(Path(rule.path)) if rule.path else None
    value = file.value if file is not None and isinstance(file.value, dict) else {}
    given = value.get("examples") or {}
    return [_example(each) for each in given.get("bad", [])], [_example(each) for each in given.get("good", [])]


def message(rule: Rule) -> str:
    """The message of a rule with “…” for what depends on the text."""
    return re.sub(r"\{[^{}]*\}", "…", rule.message)


def measured(rule: Rule) -> list[str]:
    """What measurements on labelled articles say of a rule, a sentence a data set."""
    return [
        f"Measured on {run.dataset} ({run.measured.words:,} words, {run.date}): {figures.right:,} of "
        f"{figures.findings:,} found on text that people had marked as wrong ({figures.precision:.0%}; by chance "
        f"{figures.by_chance / figures.findings:.0%}; originals: {figures.originals:,})."
        for run, figures in of_rule(rule.id)
    ]


def _example(given: Any) -> Example:
    if isinstance(given, str):
        return Example(given.strip())
    setting = "; ".join(f"{key}: {value}" for key, value in given.items() if key not in ("text", "evidence"))
    return Example(str(given["text"]).strip(), setting)


def explain(rule_id: str, config_file: str | None, folders: Sequence[Path]) -> str:
    """What a rule finds, why, examples, and how it is silenced. Raises ConfigError if there is no such rule."""
    all_known = known(config_file, folders)
    rule = all_known.adjusted(all_known.get(rule_id))
    facts = f"{rule.severity.label}, confidence {rule.confidence.label}, {rule.category}"
    if rule.languages:
        facts += f", in translations from {', '.join(rule.languages)}"
    parts = [f"{rule.id}: {rule.title}\n{facts}", _filled(rule.why), _filled(f"Message: {message(rule)}")]
    parts += [_filled(line) for line in measured(rule)]
    module = all_known.ruleset.modules.get(rule.id)
    if module and (options := known_options(module) | rule.options):
        parts.append(_filled(f"Options: {_set_to(options)}"))
    bad, good = examples(rule)
    parts += [f"{title}\n{_listed(each)}" for title, each in (("Reported:", bad), ("Not reported:", good)) if each]
    parts.append(f"To silence it in one place: <!-- mtlint-ignore {rule.id}: your reason -->")
    return "\n\n".join(parts)


def _set_to(options: Mapping[str, Any]) -> str:
    return "; ".join(f"{name.replace('_', '-')}: {json.dumps(value)}" for name, value in options.items())


def _filled(text: str) -> str:
    return fill(" ".join(text.split()), _WIDTH)


def _listed(each: Sequence[Example]) -> str:
    lines = []
    for example in each:
        text = " / ".join(example.text.split("\n\n"))
        setting = f" ({example.setting})" if example.setting else ""
        lines.append(
            fill(" ".join(f"{text}{setting}".split()), _WIDTH, initial_indent="  - ", subsequent_indent="    ")
        )
    return "\n".join(lines)
