"""A name of somebody who is not known, of which a part was put into English: “Petr Smooth”, “Conqueror Dönmez”.

Two things give it away: an English word that is nobody's surname behind a given name, and an English word that is
nobody's given name before a surname with foreign letters, behind a title. What names of the article's language mean
`name_by_its_meaning` finds.
"""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article

from ._parts_of_names import is_given

_FOREIGN = lazy_re.compile(
    r"[ĀāĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĢģĪīĮįİıĶķŁłĻļŃńŅņŇňŌōŐőŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțƠơƯưẠ-ỹçöüÇÖÜ]"
)


class Options(CheckOptions):
    """English words that are nobody's surname, and nobody's given name; both in small letters."""

    surnames: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The translated words of names."""
    surnames, given = frozenset(options.surnames), frozenset(options.given)
    known = {each.mention.span for each in article.people.known}
    known |= {each.mention.span for each in article.people.garbled}
    for mention in article.mentions:
        if mention.span in known or len(mention.words) < 2:
            continue
        if not (article.is_translated or mention.title):
            continue
        last = mention.words[-1]
        if last.lower() in surnames and is_given(article, mention.words[0]):
            span = mention.place_of(len(mention.words) - 1, len(mention.words))
            yield finding(article, rule, span, name=mention.text)
        elif mention.words[0].lower() in given and _FOREIGN.search(last) and (mention.title or not mention.is_first):
            yield finding(article, rule, mention.place_of(0, 1), name=mention.text)
