"""Dates of another calendar that the common one does not explain."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.dates.mention import Calendar, DateKind, DateMention

from ._days import written, written_span

_THIS_YEAR = lazy_re.compile(r"\b(?:this|the current|last|next) year (?:is|was|will be|being)(?: the)?(?: year)? \Z")


class Options(CheckOptions):
    """`calendar` is the one to look for: Japanese, Minguo, Juche, Buddhist, Persian, Hijri or Saka."""

    calendar: str = "Japanese"


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Dates of the calendar in whose sentence no date of the common one says the same."""
    wanted = Calendar(options.calendar)
    for index, mention in enumerate(article.dates):
        if mention.calendar is not wanted or mention.days is None or _is_explained(article, index):
            continue
        first, last = mention.days
        if wanted is not Calendar.HIJRI:
            text = written_span(first, last)
            exact = first == last or mention.kind is DateKind.YEAR
            yield finding(article, rule, mention.span, (text,) if exact else (), common=text)
        elif mention.kind is DateKind.DATE:
            middle = written(first + (last - first) / 2)
            yield finding(article, rule, mention.span, common=f"about {middle}")
        else:
            yield finding(article, rule, mention.span, common=f"about {written_span(first, last)}")


def _is_explained(article: Article, index: int) -> bool:
    """Whether the sentence says the same in the common calendar, if only as a bare year or as “this year”."""
    mention = article.dates[index]
    if mention.days is None:
        return False
    sentence = article.sentence(mention.span)
    if _THIS_YEAR.search(article.folded, max(sentence.start, mention.span.start - 40), mention.span.start):
        return True
    years = {mention.days[0].year, mention.days[1].year}
    near = article.text[max(sentence.start, mention.span.start - 60) : min(sentence.end, mention.span.end + 60)]
    return any(str(year) in near for year in years) or any(
        _is_same(mention, other)
        for other in article.dates[max(0, index - 3) : index + 4]
        if other.calendar is Calendar.COMMON and sentence.start <= other.span.start < sentence.end
    )


def _is_same(mention: DateMention, other: DateMention) -> bool:
    return mention.month is not None and (mention.month, mention.day) == (other.month, other.day)
