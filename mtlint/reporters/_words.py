"""What several formats say of a finding, in the same words."""

from mtlint.model.finding import Outcome, Status
from mtlint.model.report import FileError

TAKE_OUT = "nothing (take it out)"
"""The suggestion of no words at all, in words."""
SILENCED = (Status.SUPPRESSED, Status.BASELINED)
"""What a person has decided not to be told of again; formats that have a place for it show it as such."""


def in_full(outcome: Outcome) -> str:
    """The message with suggestions and related places, a line each."""
    lines = [outcome.message]
    if outcome.suggestions:
        lines.append("Suggested: " + ", ".join(f"“{each}”" if each else TAKE_OUT for each in outcome.suggestions))
    lines += [f"{each.path}:{each.place.start.line}: {each.message}" for each in outcome.related]
    return "\n".join(lines)


def error_in_full(error: FileError) -> str:
    """The message of an error with its hint."""
    return f"{error.message} ({error.hint})" if error.hint else error.message


def slashed(path: str) -> str:
    """A path as services and browsers write it on every platform."""
    return path.replace("\\", "/").removeprefix("./")
