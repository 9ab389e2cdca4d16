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
Paths = Annotated[list[str] | None, typer.Argument(help="Files and folders. [default: this folder]")]
Select = Annotated[
    list[str] | None,
    typer.Option(metavar="RULE", autocompletion=complete_rule, help="Only these: an id, a pack or a glob. Repeatable."),
]
SourceLanguage = Annotated[
    str | None, typer.Option("--from", metavar="CODE", help="Language of the originals, for example ko.")
]
MinSeverity = Annotated[SeverityName | None, typer.Option(help="The least severity that counts. [default: warning]")]
MinConfidence = Annotated[
    ConfidenceName | None, typer.Option(help="The least confidence that counts. [default: medium]")
]
Jobs = Annotated[int | None, typer.Option(min=0, metavar="N", help="Processes; 0 is one for each core. [default: 1]")]
RuleId = Annotated[str, typer.Argument(metavar="RULE", help="Its id.", autocompletion=complete_rule)]
