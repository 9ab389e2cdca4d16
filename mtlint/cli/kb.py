"""The command line of `mtlint kb`."""

# ruff: noqa: PLC0415 - what a command needs is imported by it alone

from pathlib import Path
from typing import Annotated, Literal

import typer

from mtlint.cli.options import SETTINGS, ConfigFile, Pack

app = typer.Typer(no_args_is_help=True, context_settings=SETTINGS, rich_markup_mode=None)


@app.command("show")
def show(
    name: Annotated[str, typer.Argument(metavar="KEY|NAME", help="The key of a record, or a name in any script.")],
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, for programs.")] = False,
    config: ConfigFile = None,
    pack: Pack = None,
) -> None:
    """Show what is known of a person, country, institution, organisation, company or medium."""
    from mtlint.commands import kb

    typer.echo(kb.show(name, config, pack or [], as_json=as_json))


@app.command("search")
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="Parts of names, in any script.")],
    config: ConfigFile = None,
    pack: Pack = None,
) -> None:
    """List the records of which one name holds all the words. Exit code 1 if there are none."""
    from mtlint.commands import kb

    found = kb.search(words, config, pack or [])
    typer.echo("\n".join(found) or "nothing is known by that name", err=not found)
    raise typer.Exit(0 if found else 1)


@app.command("check")
def check(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILE]...", help="Files or folders of facts. [default: those of your packs]"),
    ] = None,
    config: ConfigFile = None,
    pack: Pack = None,
) -> None:
    """Check your own files of facts. Exit code 2 if something is wrong."""
    from mtlint.commands import kb

    typer.echo(kb.check(files or [], config, pack or []))


@app.command("import")
def import_names(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Collections of names, also gzip-compressed.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write.", dir_okay=False)] = Path(
        "names.idx"
    ),
    form: Annotated[
        Literal["wikidata", "paranames", "csv"] | None,
        typer.Option("--format", help="Their format. [default: by their first lines]"),
    ] = None,
    people: Annotated[
        Path | None,
        typer.Option(
            "--people",
            metavar="FOLDER",
            help="The folder kb/people of a pack: write tables with name, sex, country and languages there.",
            file_okay=False,
        ),
    ] = None,
) -> None:
    """Import real names, or with --people what is known of people.

    An index of real names, which are never reported as misspelt, is named in the configuration under `names`. People of
    files of facts are known, and their garbled names are found.
    """
    from mtlint.commands import kb

    typer.echo(kb.import_people(files, people) if people else kb.import_files(files, output, form))
