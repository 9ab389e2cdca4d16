"""Errors that a user can mend: each says where and how."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing wrong with a rule, configuration or input file. Line and column count from 1; 0 is unknown."""

    path: str
    message: str
    line: int = 0
    column: int = 0
    excerpt: str = ""
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        text = f"{place}: {self.message}"
        if self.excerpt:
            text += f"\n    {self.excerpt}"
            if self.column:
                text += "\n    " + " " * (self.column - 1) + "^"
        if self.hint:
            text += f"\n    hint: {self.hint}"
        return text


class MtlintError(Exception):
    """Something a user can mend; holds every problem found, not only the first, in the order of their places."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = tuple(sorted(dict.fromkeys(problems), key=lambda each: (each.path, each.line, each.column)))
        super().__init__("\n".join(map(str, self.problems)))


class ConfigError(MtlintError):
    """Wrong configuration or command-line use."""


class RuleError(MtlintError):
    """Wrong rule, pack or knowledge-base file."""


class ReadError(MtlintError):
    """An input that cannot be read as an article."""
