"""`mtlint rules docs`: one Markdown page a rule, and an index, rendered from the rule files."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from mtlint.commands.explain import Example, examples, measured, message
from mtlint.commands.rules import known
from mtlint.model.rule import Rule


def write_pages(folder: Path, config_file: str | None, folders: Sequence[Path]) -> str:
    """Write a page for each rule, and `index.md`; say how many. Pages that are there are replaced."""
    rules = list(known(config_file, folders).rules.values())
    for rule in rules:
        path = folder / f"{rule.id}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(rule), encoding="utf-8", newline="\n")
    (folder / "index.md").write_text(index(rules), encoding="utf-8", newline="\n")
    return f"{len(rules):,} pages and index.md written to {folder}"


def index(rules: Sequence[Rule]) -> str:
    """The list of all rules, pack by pack."""
    lines = ["# Rules", "", f"{len(rules):,} rules, by pack. Rendered from the rule files by `mtlint rules docs`."]
    for pack, members in groupby(rules, key=lambda rule: rule.pack):
        lines += ["", f"## {pack}", "", "| rule | severity | confidence | finds |", "|---|---|---|---|"]
        lines += [
            f"| [{rule.id.rpartition('/')[2]}]({rule.id}.md) | {rule.severity.label} | {rule.confidence.label} "
            f"| {_inline(rule.title)} |"
            for rule in members
        ]
    return "\n".join(lines) + "\n"


def page(rule: Rule) -> str:
    """What a rule finds and why, its examples, and how it is silenced."""
    languages = ", ".join(rule.languages) or "any"
    lines = [
        f"# {_inline(rule.title)}",
        "",
        f"`{rule.id}`",
        "",
        "| severity | confidence | category | kind | translations from |",
        "|---|---|---|---|---|",
        f"| {rule.severity.label} | {rule.confidence.label} | {rule.category} | {rule.kind.value} | {languages} |",
        "",
        _inline(rule.why),
        "",
        f"Message: {_inline(message(rule))}",
    ]
    for line in measured(rule):
        lines += ["", _inline(line)]
    bad, good = examples(rule)
    if bad:
        lines += ["", "## Reported", "", "What is found stands in brackets.", *map(_block, bad)]
    if good:
        lines += ["", "## Not reported", *map(_block, good)]
    lines += [
        "",
        "## Silencing it",
        "",
        "In one place, by a comment before the paragraph:",
        "",
        f"```html\n<!-- mtlint-ignore {rule.id}: your reason -->\n```",
        "",
        "Everywhere, in `mtlint.yaml`:",
        "",
        f"```yaml\nrules:\n  {rule.id}: off\n```",
    ]
    return "\n".join(lines) + "\n"


def _inline(text: str) -> str:
    """Prose on one line, with what Markdown would take for markup escaped."""
    return "".join(f"\\{char}" if char in "\\`*_[]<>|#" else char for char in " ".join(text.split()))


def _block(example: Example) -> str:
    text = "\n".join(f"> {_inline(line)}".rstrip() for line in example.text.split("\n"))
    return f"\n{text}" + (f"\n>\n> ({_inline(example.setting)})" if example.setting else "")
