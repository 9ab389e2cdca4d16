"""Findings that a baseline knows: they were there before, and are no news.

An entry belongs to a finding of the same fingerprint in the same file, one to one. If its file is gone, a file without
entries of its own that has findings of the same fingerprints is taken for the old one under a new name; of several
candidates the one with most of them. Nothing else hides a finding: the same words in another article are news.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from mtlint.model.finding import Outcome, Status
from mtlint.model.report import BaselineEntry, BaselineUse

_Entries = dict[str, dict[str, list[BaselineEntry]]]
"""By path, then by fingerprint."""


def baseline(
    outcomes: Sequence[Outcome],
    entries: Iterable[BaselineEntry],
    *,
    checked: Iterable[str],
    name: Callable[[str], str],
    exists: Callable[[str], bool],
    could_report: Callable[[str, str], bool],
) -> tuple[list[Outcome], BaselineUse]:
    """The outcomes, with those that the baseline knows marked BASELINED, and what has become of its entries.

    `name` turns a path of the run into one of the baseline; `exists` says whether a path of the baseline still does;
    `could_report(path, rule)` whether a rule could have reported something in a file that was `checked`. An entry is
    stale if its finding was looked for in vain, or silenced by a comment.
    """
    left: _Entries = defaultdict(lambda: defaultdict(list))
    for each in entries:
        left[each.path][each.fingerprint].append(each)
    names = {path: name(path) for path in [*checked, *(outcome.path for outcome in outcomes)]}
    looked_at = set(names.values())
    gone = {path for path in left if path not in looked_at and not exists(path)}
    renamed = _renamed([each for each in outcomes if names[each.path] not in left], left, gone, names)
    result, use = [], BaselineUse()
    for outcome in outcomes:
        path = names[outcome.path]
        entry = _taken(outcome, left.get(renamed.get(path, path)))
        if entry is not None and path in renamed:
            use.moved.append((entry, path))
        if entry is not None and outcome.status is Status.ACTIVE:
            result.append(outcome._replace(status=Status.BASELINED, reason=entry.reason))
        else:
            result.append(outcome)
    use.stale = [
        unused
        for path, found in left.items()
        if path in gone or path in looked_at
        for same in found.values()
        for unused in same
        if path in gone or could_report(path, unused.rule)
    ]
    return result, use


def _taken(outcome: Outcome, entries: dict[str, list[BaselineEntry]] | None) -> BaselineEntry | None:
    """The entry for a finding, taken out of those that are left; a comment in the article makes it superfluous."""
    if not entries or outcome.status is Status.SUPPRESSED or not entries.get(outcome.fingerprint):
        return None
    return entries[outcome.fingerprint].pop(0)


def _renamed(news: Iterable[Outcome], entries: _Entries, gone: set[str], names: dict[str, str]) -> dict[str, str]:
    """New names of files that are gone, to the old ones."""
    if not gone:
        return {}
    where = defaultdict(set)
    for path in gone:
        for fingerprint in entries[path]:
            where[fingerprint].add(path)
    votes = Counter(
        (old, names[outcome.path])
        for outcome in news
        if outcome.status is Status.ACTIVE
        for old in where.get(outcome.fingerprint, ())
    )
    found: dict[str, str] = {}
    for (old, new), _ in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        if new not in found and old not in found.values():
            found[new] = old
    return found
