"""The command line: options and their help. What the commands do is in `mtlint.commands`, imported when one runs."""

# ruff: noqa: PLC0415 - what a command needs is imported by it alone, so that --help and completion stay quick

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup

from mtlint import __version__
from mtlint.commands.guard import guarded

SeverityName = Literal["error", "warning", "info"]
ConfidenceName = Literal["high", "medium", "low"]


class _Guarded(TyperGroup):
    """A group of commands whose faults end in a message and an exit code."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None and Path(args[0]).exists():
            ctx.fail(f"“{args[0]}” is no command; did you mean “mtlint check {args[0]}”?")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        with guarded():
            return super().invoke(ctx)


def _complete_rule(incomplete: str) -> list[str]:
    from mtlint.commands.rules import completions

    return completions(incomplete)


def _complete_format(incomplete: str) -> list[str]:
    from mtlint.reporters import names

    return [name for name in names() if name.startswith(incomplete)]


_SETTINGS = {"help_option_names": ["-h", "--help"]}
app = typer.Typer(
    name="mtlint",
    cls=_Guarded,
    help="Find what machine translation has broken in a news article.",
    no_args_is_help=True,
    context_settings=_SETTINGS,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
rules_app = typer.Typer(no_args_is_help=True, context_settings=_SETTINGS, rich_markup_mode=None)
app.add_typer(rules_app, name="rules", help="List, show, test, write and document rules.")

Pack = Annotated[
    list[Path] | None,
    typer.Option("--pack", help="A folder of your own rules. Repeatable.", exists=True, file_okay=False),
]
ConfigFile = Annotated[
    str | None,
    typer.Option("--config", help="Configuration file, instead of the nearest mtlint.yaml.", metavar="FILE"),
]
RuleId = Annotated[str, typer.Argument(metavar="RULE", help="Its id.", autocompletion=_complete_rule)]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"mtlint {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    pass


@app.command()
def check(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files and folders; “-” is standard input. [default: this folder]")
    ] = None,
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="NAME", help="What to call standard input; its ending tells the format.")
    ] = None,
    config: ConfigFile = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULE", autocompletion=_complete_rule, help="Only these: an id, a pack or a glob. Repeatable."
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE", autocompletion=_complete_rule, help="All but these. Repeatable."),
    ] = None,
    pack: Pack = None,
    source_language: Annotated[
        str | None, typer.Option("--from", metavar="CODE", help="Language of the originals, for example ko.")
    ] = None,
    source: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The original of the article: checks numbers, names, omissions against it."),
    ] = None,
    date: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="When articles that do not say so appeared."),
    ] = None,
    output_format: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="NAME[:FILE]",
            autocompletion=_complete_format,
            help="A format, with a file to write it to: text, json, html, sarif … Repeatable. [default: text]",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write to this file instead of standard output.")
    ] = None,
    min_severity: Annotated[
        SeverityName | None, typer.Option(help="The least severity that is shown. [default: warning]")
    ] = None,
    min_confidence: Annotated[
        ConfidenceName | None, typer.Option(help="The least confidence that is shown. [default: medium]")
    ] = None,
    fail_on: Annotated[
        SeverityName | None, typer.Option(help="The least severity that makes the exit code 1. [default: warning]")
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit code 0 even if there are findings.")] = False,
    jobs: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="Processes; 0 is one for each core. [default: 1]")
    ] = None,
    statistics: Annotated[bool, typer.Option("--statistics", help="Also count the findings of each rule.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Neither read nor write compiled rules.")] = False,
    color: Annotated[
        bool | None, typer.Option("--color/--no-color", help="[default: on a terminal]", show_default=False)
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No notes, no summary, no progress bar.")] = False,
) -> None:
    """Check articles and report what is probably wrong.

    Exit codes: 0 clean, 1 findings, 2 wrong use or unreadable files, 3 a fault of mtlint.
    """
    from mtlint.commands.check import Invocation
    from mtlint.commands.check import check as run

    code = run(
        Invocation(paths or ["."], config, stdin_filename, output, statistics, quiet, color),
        select=select,
        ignore=ignore,
        packs=pack,
        source_language=source_language,
        source_file=source,
        published=date.date() if date else None,
        formats=output_format,
        min_severity=min_severity,
        min_confidence=min_confidence,
        fail_on=fail_on,
        exit_zero=exit_zero or None,
        jobs=jobs,
        cache=False if no_cache else None,
    )
    raise typer.Exit(code)


@app.command()
def explain(rule: RuleId, config: ConfigFile = None, pack: Pack = None) -> None:
    """Explain a rule: what goes wrong, why, with examples."""
    from mtlint.commands.explain import explain as run

    typer.echo(run(rule, config, pack or []))


@app.command()
def init(
    force: Annotated[bool, typer.Option("--force", help="Overwrite a mtlint.yaml that is there.")] = False,
) -> None:
    """Write a mtlint.yaml with comments into this folder."""
    from mtlint.commands.init import init as run

    typer.echo(run(Path.cwd(), force=force))


@app.command()
def measure(
    labels: Annotated[
        list[Path], typer.Argument(help="Labelled articles: .jsonl, or MQM ratings as .tsv.", exists=True)
    ],
    dataset: Annotated[
        str | None, typer.Option(metavar="NAME", help="What to call the labels. [default: the name of the file]")
    ] = None,
    output_format: Annotated[Literal["table", "json"], typer.Option("--format", help="How to print it.")] = "table",
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Keep the figures as JSON in this file.")] = None,
    compare: Annotated[
        Path | None,
        typer.Option(metavar="FILE", exists=True, dir_okay=False, help="Print what changed since these figures."),
    ] = None,
    advise: Annotated[
        bool, typer.Option("--advise", help="Print settings for rules that are less sure than they claim.")
    ] = False,
    config: ConfigFile = None,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE", autocompletion=_complete_rule, help="Only these rules. Repeatable."),
    ] = None,
    pack: Pack = None,
    source_language: Annotated[
        str | None, typer.Option("--from", metavar="CODE", help="Language of the originals, for example ko.")
    ] = None,
    min_severity: Annotated[
        SeverityName | None, typer.Option(help="The least severity that counts. [default: warning]")
    ] = None,
    min_confidence: Annotated[
        ConfidenceName | None, typer.Option(help="The least confidence that counts. [default: medium]")
    ] = None,
) -> None:
    """Measure precision and recall of every rule on labelled articles."""
    from mtlint.commands.measure import run

    text = run(
        labels,
        config,
        dataset=dataset,
        as_json=output_format == "json",
        output=output,
        compare=compare,
        advise=advise,
        select=select,
        packs=pack,
        source_language=source_language,
        min_severity=min_severity,
        min_confidence=min_confidence,
    )
    typer.echo(text)


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(f"mtlint {__version__}")


@rules_app.command("list")
def list_rules(
    which: Annotated[
        list[str] | None,
        typer.Argument(metavar="[RULE]...", help="Ids, packs or globs.", autocompletion=_complete_rule),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, for programs.")] = False,
    categories: Annotated[bool, typer.Option("--categories", help="The categories that a rule may name.")] = False,
    config: ConfigFile = None,
    pack: Pack = None,
) -> None:
    """List rules."""
    from mtlint.commands import rules

    typer.echo(rules.categories() if categories else rules.listing(which or [], config, pack or [], as_json=as_json))


@rules_app.command("show")
def show_rule(rule: RuleId, config: ConfigFile = None, pack: Pack = None) -> None:
    """Show the file of a rule, and what the configuration makes of it."""
    from mtlint.commands import rules

    typer.echo(rules.show(rule, config, pack or []))


@rules_app.command("test")
def test_rules(
    which: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILE|RULE]...",
            help="Rule files, ids, packs or globs. [default: all]",
            autocompletion=_complete_rule,
        ),
    ] = None,
    config: ConfigFile = None,
    pack: Pack = None,
) -> None:
    """Run the examples of rules. Exit code 1 if one fails."""
    from mtlint.commands.examples import test

    raise typer.Exit(test(which or [], config, pack or [], typer.echo))


@rules_app.command("new")
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


@rules_app.command("docs")
def document_rules(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to write.", file_okay=False)],
    config: ConfigFile = None,
    pack: Pack = None,
) -> None:
    """Write one Markdown page a rule, and an index."""
    from mtlint.commands.pages import write_pages

    typer.echo(write_pages(folder, config, pack or []))


def main() -> None:
    """Run the command line of this process."""
    app()
