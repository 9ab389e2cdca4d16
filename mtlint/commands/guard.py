"""How a command ends when something goes wrong: a message, never a surprise, and the right exit code."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import IntEnum

from mtlint.errors import MtlintError


class ExitCode(IntEnum):
    """What the shell gets to see."""

    CLEAN = 0
    FINDINGS = 1
    """At least one finding at or above `--fail-on`, or a failed example."""
    USAGE = 2
    """Wrong options, configuration or rules, or a file that could not be read."""
    INTERNAL = 3
    """A fault of mtlint."""
    INTERRUPTED = 130
    """128 and the number of SIGINT, as of a program that it kills."""
    BROKEN_PIPE = 141
    """Nobody reads on (`mtlint … | head`): 128 and the number of SIGPIPE, as of a program that it kills."""


@contextmanager
def guarded() -> Iterator[None]:
    """Turn exceptions into messages and exit codes. Those that carry an `exit_code` of their own go through."""
    try:
        _prepare(sys.stdout)
        try:
            yield
        finally:
            sys.stdout.flush()
    except MtlintError as error:
        for problem in error.problems:
            sys.stderr.write(f"error: {problem}\n")
        raise SystemExit(ExitCode.USAGE) from None
    except BrokenPipeError:
        _discard_stdout()
        raise SystemExit(ExitCode.BROKEN_PIPE) from None
    except OSError as error:
        with suppress(OSError):
            sys.stderr.write(f"error: {error}\n")
        raise SystemExit(ExitCode.USAGE) from None
    except Exception as error:
        if type(error).__name__ == "Abort" or hasattr(error, "exit_code"):
            raise
        import traceback  # noqa: PLC0415 - 3 ms that only a fault needs

        traceback.print_exc()
        sys.stderr.write("error: this is a fault of mtlint, not of your text; please report it with the lines above\n")
        raise SystemExit(ExitCode.INTERNAL) from None


def _prepare(stream: object) -> None:
    """What is read by a program is UTF-8 whatever the locale; no character that a terminal lacks stops the output."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _discard_stdout() -> None:
    """Keep the interpreter from complaining at exit that what is left in the buffer cannot be written."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
