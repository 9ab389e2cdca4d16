"""The command line: options and their help. What the commands do is in `mtlint.commands`, imported when one runs."""

# ruff: noqa: PLC0415 - what a command needs is imported by it alone, so that --help and completion stay quick

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup

from mtlint import __version__
from mtlint.cli.baseline import app as baseline_app
from mtlint.cli.cache import app as cache_app
from mtlint.cli.kb import app as kb_app
from mtlint.cli.options import (
    SETTINGS,
    ConfigFile,
    Jobs,
    MinConfidence,
    MinSeverity,
    Pack,
    RuleId,
    Select,
    SeverityName,
    SourceLanguage,
    complete_format,
    complete_rule,
)
from mtlint.cli.rules import app as rules_app
from mtlint.cli.score import score
from mtlint.commands.guard import guarded
from mtlint.garbage import collector_off


class _Guarded(TyperGroup):
    """A group of commands whose faults end in a message and an exit code."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None and Path(args[0]).exists():
            ctx.fail(f"“{args[0]}” is no command; did you mean “mtlint check {args[0]}”?")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        with guarded():
            return super().invoke(ctx)


app = typer.Typer(
    name="mtlint",
    cls=_Guarded,
    help="Find what machine translation has broken in a news article.",
    no_args_is_help=True,
    context_settings=SETTINGS,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.add_typer(rules_app, name="rules", help="List, show, test, write and document rules.")
app.add_typer(cache_app, name="cache", help="Look at what is kept between runs, or delete it.")
app.add_typer(kb_app, name="kb", help="Show, search, check and extend what mtlint knows of the world.")
app.add_typer(baseline_app, name="baseline", help="Live with what is there, and hear of what is new.")


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
@collector_off()
def check(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files and folders; “-” is standard input. [default: this folder]")
    ] = None,
    stdin_filename: Annotated[
        str | None, typer.Option(metavar="NAME", help="What to call standard input; its ending tells the format.")
    ] = None,
    config: ConfigFile = None,
    select: Select = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE", autocompletion=complete_rule, help="All but these. Repeatable."),
    ] = None,
    pack: Pack = None,
    source_language: SourceLanguage = None,
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
            autocompletion=complete_format,
            help="A format, with a file to write it to: text, json, html, sarif … Repeatable. [default: text]",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write to this file instead of standard output.")
    ] = None,
    min_severity: MinSeverity = None,
    min_confidence: MinConfidence = None,
    fail_on: Annotated[
        SeverityName | None, typer.Option(help="The least severity that makes the exit code 1. [default: warning]")
    ] = None,
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Findings that are no news; see `mtlint baseline`.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="REV", help="Only lines that have changed since this revision of git.")
    ] = None,
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Leave out excluded files even if they are named.")
    ] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit code 0 even if there are findings.")] = False,
    jobs: Jobs = None,
    fix: Annotated[bool, typer.Option("--fix", help="Apply suggestions that need no editor's eye.")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="With --fix: apply all others, too, the first of each finding.")
    ] = False,
    diff: Annotated[
        bool,
        typer.Option("--diff", help="Only lines changed since the last commit. With --fix: print a patch instead."),
    ] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Check again whenever a file changes.")] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Also count the findings by rule, pack, category and file.")
    ] = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Neither read nor write compiled rules and results.")
    ] = False,
    color: Annotated[
        bool | None, typer.Option("--color/--no-color", help="[default: on a terminal]", show_default=False)
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No notes, no summary, no progress bar.")] = False,
) -> None:
    """Check articles and report what is probably wrong.

    Exit codes: 0 clean, 1 findings, 2 wrong use or unreadable files, 3 a fault of mtlint.
    """
    from mtlint.commands.check import Invocation, fixing
    from mtlint.commands.check import check as run

    paths = paths or ["."]
    fixes = fixing(fix=fix, unsafe=unsafe_fixes, diff=diff, paths=paths)
    code = run(
        Invocation(paths, config, stdin_filename, output, statistics, quiet, color, fixes, watch),
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
        baseline=baseline,
        since=since,
        changed_only=(diff and not fix) or since is not None or None,
        force_exclude=force_exclude or None,
        exit_zero=exit_zero or None,
        jobs=jobs,
        cache=False if no_cache else None,
    )
    raise typer.Exit(code)


app.command()(score)


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
    select: Select = None,
    pack: Pack = None,
    source_language: SourceLanguage = None,
    min_severity: MinSeverity = None,
    min_confidence: MinConfidence = None,
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
