"""A name of somebody who is not known, of which a part was put into English: “Petr Smooth”, “Conqueror Dönmez”.

Three things give it away: an English word that is nobody's surname behind a given name; an English word that is
nobody's given name before a surname with foreign letters, behind a title; and the meaning of a surname where the
article elsewhere has the surname itself.
"""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention

_INITIAL = lazy_re.compile(r"[A-Z][a-z]?\.$")
_FOREIGN = lazy_re.compile(
    r"[ĀāĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĢģĪīĮįİıĶķŁłĻļŃńŅņŇňŌōŐőŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțƠơƯưẠ-ỹçöüÇÖÜ]"
)
_MEANS = lazy_re.compile(r"\b(?:means?|meant|meaning|translat\w+|literally|in English|known as|nicknamed?)\b[^.!?;]*\Z")
_MEANS_REACH = 60
"""Code points before a word in which the text may say that it is a meaning."""


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
        if last.lower() in surnames and _is_given(article, mention.words[0]):
            yield finding(article, rule, _span_of_last(article, mention), name=mention.text)
        elif mention.words[0].lower() in given and _FOREIGN.search(last) and (mention.title or not mention.is_first):
            start = mention.span.start
            yield finding(article, rule, Span(start, start + len(mention.words[0])), name=mention.text)
    if article.is_translated:
        yield from (each for each in _again(article, rule, known) if not _is_explained(article, each.span))


def _is_explained(article: Article, span: Span) -> bool:
    """Whether the text says what a name means: “Wolf” in brackets behind it, “whose name means Wolf”."""
    in_brackets = article.text[span.start - 1 : span.start] == "(" and article.text[span.end : span.end + 1] == ")"
    return in_brackets or _MEANS.search(article.text, max(0, span.start - _MEANS_REACH), span.start) is not None


def _is_given(article: Article, word: str) -> bool:
    return bool(_INITIAL.match(word)) or letters(word) in article.facts.given_names


def _span_of_last(article: Article, mention: Mention) -> Span:
    start = article.text.rfind(mention.words[-1], mention.span.start, mention.span.end)
    return Span(start, start + len(mention.words[-1]))


def _again(article: Article, rule: Rule, known: set[Span]) -> Iterator[Finding]:
    """What a surname of the article means, standing for the person: “Black Wolf” beside Ebrar Karakurt."""
    meant: dict[str, Mention] = {}
    for mention in article.mentions:
        if len(mention.words) > 1:
            for meaning in article.facts.surname_meanings.get(letters(mention.words[-1]), ()):
                meant.setdefault(meaning, mention)
    if not meant:
        return
    for mention in article.mentions:
        bearer = meant.get(mention.text.lower())
        if bearer is None or mention.is_first or mention.span in known or bearer.span == mention.span:
            continue
        if mention.text in country_words(article.facts):
            continue  # the Hungarian press on Péter Magyar
        related = (Related(bearer.span, f"“{bearer.text}” here"),)
        yield finding(article, rule, mention.span, (bearer.words[-1],), related=related, name=bearer.text)
