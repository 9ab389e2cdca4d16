"""Selectors: how users name rules in options, configuration and suppressions.

A selector is a rule's id (`institutions/oval-office`), a pack (`institutions`) or a glob over either
(`institutions/*`, `calques-*`; `*` also crosses “/”).
"""

from collections.abc import Collection, Iterable
from fnmatch import fnmatchcase
from functools import lru_cache


@lru_cache(maxsize=65536)
def matches(selector: str, rule_id: str) -> bool:
    """Whether a selector names a rule."""
    selector = selector.rstrip("/")
    return fnmatchcase(rule_id, selector) or fnmatchcase(rule_id, selector + "/*")


def first_match(selectors: Iterable[str], rule_id: str) -> str | None:
    """The first selector that names a rule, None if none does."""
    return next((selector for selector in selectors if matches(selector, rule_id)), None)


def is_known(selector: str, rule_ids: Collection[str]) -> bool:
    """Whether a selector names at least one of the rules."""
    return selector in rule_ids or any(matches(selector, rule_id) for rule_id in rule_ids)


def hint(selector: str, rule_ids: Collection[str]) -> str:
    """A did-you-mean for a selector that names nothing: the nearest id, or a rule of that name in another pack."""
    name = selector.rstrip("/").rpartition("/")[2]
    namesakes = sorted(rule_id for rule_id in rule_ids if rule_id.rpartition("/")[2] == name)
    packs = {rule_id.rpartition("/")[0] for rule_id in rule_ids} - {""}
    from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

    near = namesakes or get_close_matches(selector, sorted(packs.union(rule_ids)), n=1, cutoff=0.6)
    if near:
        return f"did you mean “{near[0]}”?"
    return "`mtlint rules list` prints every rule"
