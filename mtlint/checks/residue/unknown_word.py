"""Words in small letters that are no English words: what the engine transliterated or copied, or a slip."""

import re
from collections.abc import Iterator
from string import ascii_lowercase

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.marked import is_marked
from mtlint.text.vocabulary import Vocabulary, vocabulary

# A longer run of letters is no word, and would take long to look for words in.
_END = r"(?![\w@/\-]|[.:]\w|['’](?!s\b)\w)"
_WORD = lazy_re.compile(r"(?:(?<![\w@#/.:'’\-])|(?<=\b[A-Z]-))[a-z]{1,30}" + _END)
_ACCENTS = "à-öø-žșțơưạ-ỹ"
_ACCENTED = lazy_re.compile(rf"(?<![\w@#/.:'’])[a-z]{{0,30}}[{_ACCENTS}][a-z{_ACCENTS}]{{0,30}}" + _END)
_TWICE = lazy_re.compile(r"(?<![\w@#/.:'’\-])([a-z]{3,12})-\1" + _END)
_MOST = 40
"""A text with more unknown words is not in English."""
_LEAST_LIKE = 5
"""Letters of the shortest word for which another is suggested."""


class Options(CheckOptions):
    """The fewest letters of a word that is judged."""

    min_letters: int = 4


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Each unknown word of a translation where it first stands, unless the article explains or marks it anywhere."""
    if not article.is_translated:
        return
    words = vocabulary(article.facts)
    unknown: dict[str, Span | None] = {}
    for match in _words(article.text):
        word = match[0]
        if (
            len(word) < options.min_letters
            or words.knows(word)
            or words.knows(letters(word))
            or words.knows(word.partition("-")[0])
        ):
            continue
        span = Span(*match.span())
        if word not in unknown:
            unknown[word] = span
            if len(unknown) > _MOST:
                return
        if article.is_quoted(span) or is_marked(article, span):
            unknown[word] = None
    for word, first in unknown.items():
        if first is not None and not (_is_name(article.text, word) or _is_form_of_marked(word, unknown)):
            yield finding(article, rule, first, _meant(word, words))


def _words(text: str) -> Iterator[re.Match[str]]:
    """The words in small letters; with a hyphen those with accents (“Kossuth-díjas”), or doubled ones (“anak-anak”)."""
    yield from _WORD.finditer(text)
    if "-" in text:
        yield from _TWICE.finditer(text)
    if not text.isascii():
        yield from _ACCENTED.finditer(text)


def _is_form_of_marked(word: str, unknown: dict[str, Span | None]) -> bool:
    """Whether the article marks another form of a word: “pelotari”, “pelotaris”."""
    forms = {word.removesuffix("s"), word.removesuffix("es"), word + "s", word + "es"} - {word}
    return any(form in unknown and unknown[form] is None for form in forms)


def _is_name(text: str, word: str) -> bool:
    """Whether the article writes the word with a capital, too, or in a name: “Onosato”, who has kept “sato”."""
    return word.capitalize() in text or word.upper() in text or re.search(rf"\b[A-Z]\w*{word}", text) is not None


def _meant(word: str, words: Vocabulary) -> tuple[str, ...]:
    """The one English word that is a letter away, if there is just one."""
    if len(word) < _LEAST_LIKE:
        return ()
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    near = {left + right[1:] for left, right in cuts if right}
    near |= {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    near |= {left + letter + right[1:] for left, right in cuts if right for letter in ascii_lowercase}
    near |= {left + letter + right for left, right in cuts for letter in ascii_lowercase}
    meant = [each for each in near if words.lists(each)]
    return (meant[0],) if len(meant) == 1 else ()
