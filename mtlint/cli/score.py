"""The command line of `mtlint score`."""

# ruff: noqa: PLC0415 - what a command needs is imported by it alone

from pathlib import Path
from typing import Annotated, Literal

import typer

from mtlint.cli.options import ConfigFile, Jobs, Pack, Paths, Select, SourceLanguage


def score(
    paths: Paths = None,
    output_format: Annotated[
        Literal["table", "json", "svg", "html"], typer.Option("--format", help="How to print it.")
    ] = "table",
    output: Annotated[Path | None, typer.Option(metavar="FILE", dir_okay=False, help="Write to this file.")] = None,
    top: Annotated[int, typer.Option(min=0, metavar="N", help="Only the first N articles; 0 is all.")] = 0,
    fail_over: Annotated[
        float | None, typer.Option(min=0, metavar="SCORE", help="Exit code 1 if an article scores more.")
    ] = None,
    weight: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=NUMBER", help="Weight of a severity, factor of a category. Repeatable."),
    ] = None,
    config: ConfigFile = None,
    select: Select = None,
    pack: Pack = None,
    source_language: SourceLanguage = None,
    jobs: Jobs = None,
) -> None:
    """Rank articles by their penalty per 1,000 words."""
    from mtlint.commands.score import Wanted
    from mtlint.commands.score import score as run

    wanted = Wanted(output_format, output, top, fail_over)
    given = {"select": select, "packs": pack, "source_language": source_language, "jobs": jobs}
    raise typer.Exit(run(paths or ["."], config, wanted, weight or [], **given))
