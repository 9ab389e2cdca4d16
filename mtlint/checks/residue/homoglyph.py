"""Cyrillic and Greek letters in Latin words: they look right and are found by no search."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.scripts import LOOKALIKES, has_foreign_script, latin_twin

_LETTERS = "".join(LOOKALIKES)
_WORD = lazy_re.compile(rf"(?<![^\W\d_])[^\W\d_]*[{_LETTERS}][^\W\d_]*")
_CYRILLIC_BESIDE = lazy_re.compile(r"[\u0400-\u052f][\W\d]{1,3}\Z|\A[\W\d]{1,3}[\u0400-\u052f]")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Words of Latin letters and look-alikes, and single Cyrillic look-alikes (“°С”, “В. Orlov”) among Latin words."""
    text = article.text
    if not has_foreign_script(text):
        return
    for word in _WORD.finditer(text):
        twin = latin_twin(word[0])
        if twin is None and len(word[0]) == 1 and word[0] >= "\u0400":
            beside = text[max(0, word.start() - 4) : word.start()], text[word.end() : word.end() + 4]
            twin = None if any(map(_CYRILLIC_BESIDE.search, beside)) else LOOKALIKES[word[0]]
        if twin is not None:
            yield finding(article, rule, Span(*word.span()), (twin,), safe=True)
