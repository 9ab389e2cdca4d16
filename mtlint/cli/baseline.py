"""The command line of `mtlint baseline`."""

# ruff: noqa: PLC0415 - what a command needs is imported by it alone

from pathlib import Path
from typing import Annotated

import typer

from mtlint.cli.options import SETTINGS, ConfigFile, Paths

app = typer.Typer(no_args_is_help=True, context_settings=SETTINGS, rich_markup_mode=None)

File = Annotated[
    Path | None,
    typer.Option(
        "--baseline", metavar="FILE", help="The baseline. [default: the configuration's, or .mtlint-baseline.json]"
    ),
]
Reason = Annotated[str, typer.Option(metavar="TEXT", help="Why these findings may stay; written beside each.")]


@app.command("create")
def create_baseline(
    paths: Paths = None,
    config: ConfigFile = None,
    baseline: File = None,
    reason: Reason = "",
    force: Annotated[bool, typer.Option("--force", help="Overwrite a baseline that is there.")] = False,
) -> None:
    """Write down every finding that there is."""
    from mtlint.commands.baseline import create

    typer.echo(create(paths or ["."], config, baseline, reason, force=force))


@app.command("update")
def update_baseline(paths: Paths = None, config: ConfigFile = None, baseline: File = None, reason: Reason = "") -> None:
    """Add what is new, take out what is gone, follow files to new names."""
    from mtlint.commands.baseline import update

    typer.echo(update(paths or ["."], config, baseline, reason))


@app.command("prune")
def prune_baseline(paths: Paths = None, config: ConfigFile = None, baseline: File = None) -> None:
    """Take out what is gone, follow files to new names, add nothing."""
    from mtlint.commands.baseline import prune

    typer.echo(prune(paths or ["."], config, baseline))
