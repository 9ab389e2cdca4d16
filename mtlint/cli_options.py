"""Options and arguments that several commands have."""

# ruff: noqa: PLC0415 - completion imports what it needs, so that everything else stays quick

from pathlib import Path
from typing import Annotated, Any, Literal

import typer

SETTINGS: dict[str, Any] = {"help_option_names": ["-h", "--help"]}
"""Of every group of commands."""
SeverityName = Literal["error", "warning", "info"]
ConfidenceName = Literal["high", "medium", "low"]


def complete_rule(incomplete: str) -> list[str]:
    """Ids of rules that begin with what was typed."""
    from mtlint.commands.rules import completions

    return completions(incomplete)


def complete_format(incomplete: str) -> list[str]:
    """Formats that begin with what was typed."""
    from mtlint.reporters import names

    return [name for name in names() if name.startswith(incomplete)]


Pack = Annotated[
    list[Path] | None,
    typer.Option("--pack", help="A folder of your own rules. Repeatable.", exists=True, file_okay=False),
]
ConfigFile = Annotated[
    str | None,
    typer.Option("--config", help="Configuration file, instead of the nearest mtlint.yaml.", metavar="FILE"),
]
RuleId = Annotated[str, typer.Argument(metavar="RULE", help="Its id.", autocompletion=complete_rule)]
