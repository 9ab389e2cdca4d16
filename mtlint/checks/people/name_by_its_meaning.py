"""A name of the article's language put into English: “Light Saxena” for Jyoti, “Hot said” of Jan Horký.

Three things give it away: another name of the language beside the word (`_words_of_its_language`), the name itself
elsewhere in the article (`_called_by_meaning`), and the rest of that name beside words of English (`_put_into_words`).
"""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.text.article import Article

from ._called_by_meaning import called_by_meaning
from ._put_into_words import put_into_words
from ._words_of_its_language import translated_words

Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The words that mean names, in translations."""
    if not article.is_translated:
        return
    known = {each.mention.span for each in article.people.known}
    known |= {each.mention.span for each in article.people.garbled}
    known |= {mention.span for mention in article.mentions if mention.text in options.accept}
    for called in (*called_by_meaning(article), *put_into_words(article)):
        if called.span not in known:
            known.add(called.span)
            related = (Related(called.bearer.span, f"“{called.bearer.text}” here"),)
            yield finding(article, rule, called.span, (called.name,), related=related, name=called.bearer.text)
    for translated in translated_words(article):
        if not {translated.span, translated.mention.span} & known:
            yield finding(article, rule, translated.span, (translated.name,), name=translated.mention.text)
