"""One person called “he” through an article, and “she” once: the sex is not known, but it is one of them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from mtlint.checks.finding import finding
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.sexes import Someone

from ._pronouns import MALE, OTHER, PRONOUN, PronounReader, other_pronouns


class Options(NamedTuple):
    """How many pronouns of one sex an article must have for a person, and how many times as many as of the other."""

    clear: int = 3
    times: int = 4


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The pronouns that can only mean somebody whom the article nearly always gives the other sex."""
    spans = [Span(*match.span()) for match in PRONOUN.finditer(article.text)]
    pronouns = [span for span in spans if not article.is_quoted(span)]
    sexes = {sex: [span for span in pronouns if _sex(article, span) == sex] for sex in "mf"}
    if not all(sexes.values()) or max(map(len, sexes.values())) < options.clear:
        return
    someone = article.sexes.someone
    alone = _alone(article, someone)
    unknown = {each.name for each in someone if each.sex == "?" and " " in each.name}
    own_of: dict[str, list[Span]] = {}
    for span in pronouns:
        own_of.setdefault(alone.get(article.block_index(span.start), ""), []).append(span)
    reader: PronounReader | None = None
    for name in sorted(unknown.intersection(own_of)):
        own = own_of[name]
        count = Counter(_sex(article, span) for span in own)
        sex = max("mf", key=lambda each: count[each])
        if count[sex] < options.clear or count[sex] < options.times * count[OTHER[sex]]:
            continue
        anchor = next(span for span in own if _sex(article, span) == sex)
        reader = reader or PronounReader(article, someone)
        taking = reader.taking(name, sex)
        for span in _within(sexes[OTHER[sex]], reader.reach(name)):
            whom = taking.contradicted(span)
            if whom is not None and whom.name == name:
                said = article.text[slice(*anchor)]
                related = (Related(anchor, f"“{said}” here"),)
                fixes = other_pronouns(article.text[slice(*span)])
                yield finding(article, rule, span, fixes, related=related, name=name, anchor=said.lower())


def _within(spans: list[Span], sentences: list[Span]) -> Iterator[Span]:
    """Those of some spans that stand in some sentences; both are in order."""
    for sentence in sentences:
        yield from spans[bisect_left(spans, Span(sentence.start, 0)) : bisect_left(spans, Span(sentence.end, 0))]


def _alone(article: Article, someone: list[Someone]) -> dict[int, str]:
    """The blocks in which one person alone is named, with the name."""
    named: dict[int, set[str]] = {}
    for each in someone:
        named.setdefault(article.block_index(each.mention.span.start), set()).add(each.name)
    return {block: min(names) for block, names in named.items() if len(names) == 1}


def _sex(article: Article, pronoun: Span) -> str:
    return "m" if article.text[slice(*pronoun)].lower() in MALE else "f"
