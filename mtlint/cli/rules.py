"""The command line of `mtlint rules`."""

# ruff: noqa: PLC0415 - what a command needs is imported by it alone

from pathlib import Path
from typing import Annotated

import typer

from mtlint.cli.options import SETTINGS, ConfigFile, Pack, RuleId, complete_rule

app = typer.Typer(no_args_is_help=True, context_settings=SETTINGS, rich_markup_mode=None)


@app.command("list")
def list_rules(
    which: Annotated[
        list[str] | None,
        typer.Argument(metavar="[RULE]...", help="Ids, packs or globs.", autocompletion=complete_rule),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, for programs.")] = False,
    categories: Annotated[bool, typer.Option("--categories", help="The categories that a rule may name.")] = False,
    config: ConfigFile = None,
    pack: Pack = None,
) -> None:
    """List rules."""
    from mtlint.commands import rules

    typer.echo(rules.categories() if categories else rules.listing(which or [], config, pack or [], as_json=as_json))


@app.command("show")
def show_rule(rule: RuleId, config: ConfigFile = None, pack: Pack = None) -> None:
    """Show the file of a rule, and what the configuration makes of it."""
    from mtlint.commands import rules

    typer.echo(rules.show(rule, config, pack or []))


@app.command("test")
def test_rules(
    which: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILE|RULE]...",
            help="Rule files, ids, packs or globs. [default: all]",
            autocompletion=complete_rule,
        ),
    ] = None,
    config: ConfigFile = None,
    pack: Pack = None,
) -> None:
    """Run the examples of rules. Exit code 1 if one fails."""
    from mtlint.commands.examples import test

    raise typer.Exit(test(which or [], config, pack or [], typer.echo))


@app.command("new")
def new_rule(
    rule: Annotated[str, typer.Argument(metavar="PACK/NAME", help="The id of the new rule.")],
    config: ConfigFile = None,
    pack: Annotated[
        Path | None, typer.Option("--pack", help="The folder of your own rules. [default: the configuration's]")
    ] = None,
) -> None:
    """Write a rule file with comments, to start from."""
    from mtlint.commands.new import new

    typer.echo(new(rule, config, pack))


@app.command("docs")
def document_rules(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to write.", file_okay=False)],
    config: ConfigFile = None,
    pack: Pack = None,
) -> None:
    """Write one Markdown page a rule, and an index."""
    from mtlint.commands.pages import write_pages

    typer.echo(write_pages(folder, config, pack or []))
