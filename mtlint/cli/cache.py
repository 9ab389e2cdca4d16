"""The command line of `mtlint cache`."""

# ruff: noqa: PLC0415 - what a command needs is imported by it alone

import typer

from mtlint.cli.options import SETTINGS

app = typer.Typer(no_args_is_help=True, context_settings=SETTINGS, rich_markup_mode=None)


@app.command("info")
def cache_info() -> None:
    """Print where the cache is and how much is in it."""
    from mtlint.commands.cache import info

    typer.echo(info())


@app.command("clear")
def clear_cache() -> None:
    """Delete compiled rules and results."""
    from mtlint.commands.cache import clear

    typer.echo(clear())
