"""“He” for somebody of whom the original says “she”, and the reverse.

An engine that translates a verb without a subject, or a title of a woman, takes the sex that is more frequent in the
texts that it learned from. Three things are sure enough: who speaks (“he said”), where the only words for somebody who
speaks are of the other sex; how a sentence begins whose subject the original leaves out; and a sentence of one sex
alone where the original speaks of the other alone.
"""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.bilingual._sexes_told import OF_THINGS, Told, opener, titles, told
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.sexes import within

_PRONOUN = lazy_re.compile(r"(?<![\w'’-])(?:(he|him|his|himself)|(?:she|hers?|herself))(?![\w-])", re.IGNORECASE)
_SAID = "said|says|added|adds|told|wrote|explained|stressed|noted|recalled|announced|admitted|claimed|argued|concluded"
_SPEAKS = lazy_re.compile(
    rf"(?<![\w'’-])(?i:(?P<before>s?he)) (?:also |then |later |however )?(?:{_SAID})\b"
    rf"|[”\",’'] (?:{_SAID}) (?P<behind>s?he)\b"
)
_OPENS = lazy_re.compile(r"[\s“\"]*(?P<before>He|She) (?!is\b|has\b|will\b|would\b)[a-z]")
_NOUNS = {
    "m": lazy_re.compile(r"\b(?:m[ae]n|boys?|fathers?|husbands?|sons?|brothers?|uncles?|grand(?:father|son)s?)\b"),
    "f": lazy_re.compile(
        r"\b(?:wom[ae]n|girls?|mothers?|wi(?:fe|ves)|daughters?|sisters?|aunts?|grand(?:mother|daughter)s?|actress|lady|female)\b"
    ),
}
_TITLE = lazy_re.compile(r"(?<![\w-])(?:(Mr)|Mrs|Ms|Miss)(?=\.? [A-ZÀ-Þ])")
_RIGHT = {
    "he": "she", "him": "her", "his": "her", "himself": "herself", "she": "he", "her": "his", "hers": "his",
    "herself": "himself", "mr": "ms", "ms": "mr", "mrs": "mr", "miss": "mr",
}  # fmt: skip


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Pronouns and titles of one sex, where the original has words for the other alone."""
    code = language(article)
    words, before_names = told(code), titles(code)
    if article.source is None or not (words or before_names):
        return
    if not (_PRONOUN.search(article.text) or _TITLE.search(article.text)):
        return
    for pair in sure_pairs(article, options.certainty):
        source = pair.source.lower()
        wrong = _pronoun(article, pair, source, code, words) if words else None
        if wrong is None and before_names:
            wrong = _title(pair, source, before_names)
        if wrong is not None:
            (start, end), (at, to) = wrong
            match = pair.target[start:end]
            right = _RIGHT[match.lower()]
            fixes = (right.capitalize() if match[0].isupper() else right,)
            related = says(pair.source_span(at, to))
            yield finding(article, rule, pair.span(start, end), fixes, related=related, source=pair.source[at:to])


_Place = tuple[int, int]


def _pronoun(article: Article, pair: Pair, source: str, code: str, words: Told) -> tuple[_Place, _Place] | None:
    """The first pronoun that is wrong, and what the original says."""
    pronouns = list(_PRONOUN.finditer(pair.target))
    if not pronouns or len({bool(each[1]) for each in pronouns}) > 1:
        return None
    is_man = bool(pronouns[0][1])
    if opens := _opens(pair, source, code, is_man=is_man):
        return opens
    other, same = (words.hers, words.his) if is_man else (words.his, words.hers)
    says_other = other.search(source)
    if says_other is None or same.search(source):
        return None
    speaks = _SPEAKS.search(pair.target)
    if speaks and not article.is_quoted(pair.span(*speaks.span())):
        return speaks.span("before" if speaks["before"] else "behind"), says_other.span()
    if code in OF_THINGS:
        return None
    sex = "m" if is_man else "f"
    if _NOUNS[sex].search(pair.target):
        return None
    if any(each.sex in (sex, "?") for each in within(article.sexes.someone, pair.link.target)):
        return None
    return pronouns[0].span(), says_other.span()


def _opens(pair: Pair, source: str, code: str, *, is_man: bool) -> tuple[_Place, _Place] | None:
    """A subject that begins the sentence, where the original has but the verb of the other sex."""
    patterns, opens = opener(code), _OPENS.match(pair.target)
    if patterns is None or opens is None:
        return None
    verb = re.match(rf"[\W\d]*{patterns[0 if is_man else 1]}", source)
    return (opens.span("before"), verb.span()) if verb else None


def _title(pair: Pair, source: str, before_names: Told) -> tuple[_Place, _Place] | None:
    """“Mr” before a name where the original speaks of women alone, and the reverse."""
    ours = list(_TITLE.finditer(pair.target))
    if not ours or len({bool(each[1]) for each in ours}) > 1:
        return None
    other, same = before_names if ours[0][1] else before_names[::-1]
    said = other.search(source)
    return (ours[0].span(), said.span()) if said and not same.search(source) else None
