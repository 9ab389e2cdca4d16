"""What several formats say of a finding, in the same words."""

from mtlint.model.finding import Outcome, Status
from mtlint.model.report import FileError

SILENCED = (Status.SUPPRESSED, Status.BASELINED)
"""What a person has decided not to be told of again; formats that have a place for it show it as such."""


def offered(suggestion: str) -> str:
    """A suggestion in quotation marks, its own if it is a quotation; in words if it has none at all."""
    if not suggestion:
        return "nothing (take it out)"
    is_quotation = len(suggestion) > 1 and suggestion[0] == "“" and suggestion[-1] == "”"
    return suggestion if is_quotation else f"“{suggestion}”"


def in_full(outcome: Outcome) -> str:
    """The message with suggestions and related places, a line each."""
    lines = [outcome.message]
    if outcome.suggestions:
        lines.append("Suggested: " + ", ".join(map(offered, outcome.suggestions)))
    lines += [f"{each.path}:{each.place.start.line}: {each.message}" for each in outcome.related]
    return "\n".join(lines)


def error_in_full(error: FileError) -> str:
    """The message of an error with its hint."""
    return f"{error.message} ({error.hint})" if error.hint else error.message


def slashed(path: str) -> str:
    """A path as services and browsers write it on every platform."""
    return path.replace("\\", "/").removeprefix("./")
