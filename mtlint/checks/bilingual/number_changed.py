"""Numbers that differ from those of the original: “5 million” for 50万, 859 for 8859."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._amounts import linked_amounts
from mtlint.checks.bilingual._links import says
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.numbers import Amount
from mtlint.text.numbers.compare import mismatches
from mtlint.text.numbers.counterpart import is_rounded
from mtlint.text.numbers.exchange import spoken

_BY = lazy_re.compile(r" (?:by|x|×) \d")
"""Behind the first side of what is measured again in other units: “62 by 41 cm (about 24 by 16 inches)”."""
_ONE_LESS = lazy_re.compile(r" (?:others?|more|further|another)\b")
"""“Tanaka and 3 others” are four."""


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = 0.6


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Amounts without a counterpart, where one amount of the same kind is left over in the original."""
    original = article.source
    if original is None:
        return
    rates = article.facts.exchange_rates
    for amounts in linked_amounts(article, options.certainty):
        for target, source in mismatches(*amounts[:4], rates):
            if _ONE_LESS.match(article.folded, target.span.end) or _BY.match(article.folded, target.span.end):
                continue
            if any(abs(each.value - target.value) == source.value for each in amounts.target):
                continue  # “17, four more than last year”: “17, against 13”
            if _is_said_in_full(original, target, source) or _is_in_compound(original, target):
                continue
            said = original.text[slice(*source.span)]
            if source.in_words and source.value == source.scale > 1 and " " not in original.text[slice(*source.figure)]:
                continue  # a form of “thousands”, before which a numeral may be unread
            related = says(source.span, f"the source says “{said}”")
            value = source.value
            meant = f"{int(value):,}" if value.denominator == 1 and value < 10**6 else spoken(value, figures=4)
            yield finding(article, rule, target.span, related=related, said=said, meant=meant)


def _is_in_compound(original: Article, target: Amount) -> bool:
    """Whether a number stands in a longer word of the original: “640-Seelen-Dorf”."""
    before, figure, behind = original.text.partition(f"{int(target.value)}-")
    return bool(figure) and behind[:1].isalpha() and not before[-1:].isdigit()


def _is_said_in_full(original: Article, target: Amount, source: Amount) -> bool:
    """Whether the original rounds here what it says in full elsewhere: “128 mil euros” in a headline."""
    return is_rounded(source.value, target.value) and any(
        each.value == target.value and each.kind is target.kind for each in original.amounts
    )
