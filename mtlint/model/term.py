"""A term of a newsroom's glossary."""

from typing import NamedTuple


class Term(NamedTuple):
    """What the source calls something, and what it is to be called in English."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    """Renderings that are right; if there are none, only the forbidden ones are looked for."""
    forbidden: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    """Phrases of the source that hold the term and mean something else."""
    language: str = ""
    """That of the source, "" for any."""
    exact_case: bool = False
    note: str = ""
