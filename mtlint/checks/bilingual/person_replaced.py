"""A person of whom the original says nothing, where it names somebody else."""

from collections.abc import Iterator, Sequence

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, language, says, sure_pairs
from mtlint.checks.bilingual._name_parts import ENGLISH_NAME, Sides, full_names
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.heard import Word, is_heard, is_rendered, words
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.things import NO_PERSON
from mtlint.text.vocabulary import vocabulary

_RULER = lazy_re.compile(r"[IVX]+$")


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The name, where exactly one name of its original is not in the article in any form."""
    if article.source is None:
        return
    code = language(article)
    people = {mention.span: mention for mention in article.mentions if _is_person(mention, article.facts)}
    people |= {known.mention.span: known.mention for known in article.people.known if known.is_full}
    if not people:
        return
    told = words(article.source.text, code)
    strangers = {span for span, mention in people.items() if not any(is_heard(each, told) for each in mention.words)}
    if not strangers:
        return
    sides, english = Sides(article, code), ENGLISH_NAME.findall(article.text)
    for pair in sure_pairs(article, options.certainty):
        here = [mention for mention in sides.mentions(pair) if mention.span in strangers]
        others = list(_lost_names(sides.theirs(pair), english, article.facts, code)) if len(here) == 1 else []
        if len(others) == 1:
            start, end = others[0]
            related = says(pair.source_span(start, end))
            yield finding(article, rule, here[0].span, related=related, name=pair.source[start:end])


def _is_person(mention: Mention, facts: Facts) -> bool:
    """Whether a name is somebody's, and not of a ruler or a hero of children, whose names English translates."""
    if len(mention.words) < 2 or letters(mention.words[0]) not in facts.given_names or _RULER.search(mention.text):
        return False
    last = mention.words[-1].lower()
    return not (last in NO_PERSON or vocabulary(facts).knows(last))


def _lost_names(theirs: Sequence[Word], english: Sequence[str], facts: Facts, code: str) -> Iterator[tuple[int, int]]:
    """The full names of people in the original of which the article has no word."""
    for given, surname in full_names(theirs, code, facts):
        if not (is_rendered(given, english) or is_rendered(surname, english)):
            yield given.start, surname.end
