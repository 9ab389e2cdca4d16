"""Findings on lines that were not changed, where only changed lines were asked about."""

from collections.abc import Callable, Iterable

from mtlint.model.document import Place
from mtlint.model.finding import Outcome, Status


def changed(outcomes: Iterable[Outcome], touches: Callable[[str, int, int], bool]) -> list[Outcome]:
    """Mark active findings as UNCHANGED if neither they nor what explains them stands on a changed line.

    `touches(path, first, last)` says whether one of the lines of a file has changed.
    """

    def is_news(path: str, place: Place) -> bool:
        return touches(path, place.start.line, place.end.line)

    result = []
    for outcome in outcomes:
        news = outcome.status is not Status.ACTIVE or is_news(outcome.path, outcome.place)
        news = news or any(is_news(each.path, each.place) for each in outcome.related if not each.in_source)
        result.append(outcome if news else outcome._replace(status=Status.UNCHANGED))
    return result
