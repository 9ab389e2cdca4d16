"""`mtlint` and `python -m mtlint`. A plain `mtlint check` does without typer, whose import takes a tenth of a start."""

# ruff: noqa: PLC0415 - only one of two ways is imported, and that while the garbage collector pauses

import sys
from collections.abc import Sequence
from typing import Any

from mtlint.garbage import collect_no_more, collector_off

FLAGS = {
    "--exit-zero": "exit_zero",
    "--no-cache": "no_cache",
    "--quiet": "quiet",
    "-q": "quiet",
    "--statistics": "statistics",
}
_FORMAT = "--format"


def main() -> None:
    """Run the command line of this process."""
    plain = plain_check(sys.argv[1:])
    try:
        if plain is None:
            with collector_off():
                from mtlint.cli import app
            app()
        else:
            with collector_off():
                from mtlint.commands.check import check_plainly
            check_plainly(**plain)
    finally:
        collect_no_more()


def plain_check(arguments: Sequence[str]) -> dict[str, Any] | None:
    """What `mtlint check` is told by paths and the simplest options, None if there is more to it than that."""
    if arguments[:1] != ["check"] or sys.platform == "win32":  # where typer looks for files that a pattern means
        return None
    told: dict[str, Any] = {"paths": [], "formats": []}
    waiting = iter(arguments[1:])
    for argument in waiting:
        if argument in FLAGS:
            told[FLAGS[argument]] = True
        elif argument == _FORMAT:
            told["formats"].append(next(waiting, "-"))
        elif argument.startswith("-") and argument != "-":
            return None
        else:
            told["paths"].append(argument)
    return None if any(name.startswith("-") for name in told["formats"]) else told


if __name__ == "__main__":
    main()
