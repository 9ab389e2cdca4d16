"""More votes than a chamber or committee has seats: “by 120 votes to 85 in the 200-seat parliament”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

_BODY = (
    "parliament|assembly|chamber|senate|house|congress|council|committee|board|jury|bundestag|knesset|legislature|"
    "commission|court|panel|diet|duma|rada|sejm|seimas|riksdag|storting|folketing"
)
_SEATS = lazy_re.compile(
    rf"\b(?P<a>\d{{1,4}})-(?:seat|member|strong|judge) (?:[a-z-]+ ){{0,2}}(?:{_BODY})\b"
    rf"|\b(?:{_BODY}) (?:of|with|has|which has) (?P<b>\d{{1,4}}) (?:seats|members|deputies|judges|lawmakers)\b"
    r"|\bout of (?:the |its |all )?(?P<c>\d{1,4}) (?:council?lors|deputies|members|lawmakers|senators|judges)\b"
)
_MEMBERS = word_set("seat seats member members strong judge judges deputies lawmakers senators councilors councillors")
_COUNT = r"\d{1,3}"
_ABSTAINED = rf"(?:,? (?:with |and )?{_COUNT} (?:abst[a-z]+|blank|void))?"
_VOTES = lazy_re.compile(
    rf"\b(?:by|with) {_COUNT}(?: votes)? (?:to|against|in favou?r(?:,| and| to)?) {_COUNT}\b(?: against)?{_ABSTAINED}"
    rf"|\b{_COUNT} votes? in favou?r,?(?: and)? {_COUNT}(?: votes?)? against{_ABSTAINED}"
    rf"|\b{_COUNT} (?:votes )?for(?: it)?,?(?: and)? {_COUNT}(?: votes)? against{_ABSTAINED}"
    rf"|\bwith {_COUNT} votes(?! (?:more|fewer|less|for|in))\b"
)
_FIGURES = lazy_re.compile(r"\d+")
_REACH = 250
_MOST = 3
"""Votes for one seat, “in the 12-member council by 300 votes to 250”, are many times the seats."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Votes that stand in one sentence with fewer seats than they are."""
    folded = article.folded
    if ("vote" not in folded and " by " not in folded) or not article.has_any(_MEMBERS):
        return
    for seats in _SEATS.finditer(folded):
        sentence = article.sentence(Span(*seats.span()))
        near = max(sentence.start, seats.start() - _REACH), min(sentence.end, seats.end() + _REACH)
        size = int(seats["a"] or seats["b"] or seats["c"])
        for votes in _VOTES.finditer(folded, *near):
            total = sum(int(figure) for figure in _FIGURES.findall(votes[0]))
            if size < total <= _MOST * size:
                chamber = Related(Span(*seats.span()), "has fewer seats")
                yield finding(article, rule, Span(*votes.span()), total=total, seats=size, related=(chamber,))
                break
