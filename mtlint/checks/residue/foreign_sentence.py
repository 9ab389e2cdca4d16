"""Whole sentences left in another language in Latin script."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Literal, get_args

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.function_words import ANY_FOREIGN, ENGLISH, FOREIGN, SMALL_WORDS
from mtlint.text.sentences import PART_END, rough_sentences

if TYPE_CHECKING:
    from lingua import LanguageDetector

_WORD = lazy_re.compile(r"[^\W\d_]+")
Language = Literal[
    "cs", "da", "de", "es", "fi", "fr", "hu", "id", "is", "it", "nb", "nl", "pl", "pt", "ro", "sk", "sv", "tr", "vi"
]
_ALL: tuple[Language, ...] = get_args(Language)


class Options(CheckOptions):
    """Languages looked for (ISO 639-1), the fewest words of a sentence, and how sure lingua must be (0–1)."""

    languages: tuple[Language, ...] = _ALL
    min_words: int = 5
    min_confidence: float = 0.8


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Sentences with small words of another language and hardly any of English, if lingua agrees."""
    done = 0
    start = 0
    for part in rough_sentences(article.folded):
        if len(part) > 20 and start >= done and _may_be_foreign(part):
            span = article.sentence(_first_word(article, start))
            done = span.end
            if language := _language(article, span, options):
                yield finding(article, rule, span, language=language)
        start += len(part) + len(PART_END)


def _may_be_foreign(part: str) -> bool:
    """Few English sentences are without “the”, “of”, “and” and “said”, and no other language has them."""
    if " the " in part or " of " in part or " and " in part or " said" in part:
        return False
    return len(ANY_FOREIGN.intersection(part.split())) > 1


def _first_word(article: Article, start: int) -> Span:
    found = _WORD.search(article.folded, start)
    return Span(*found.span()) if found else Span(start, start + 1)


def _language(article: Article, span: Span, options: Options) -> str:
    """The language of a sentence, "" if it is English, too short, quoted or uncertain."""
    words = _WORD.findall(article.folded, *span)
    if len(words) < options.min_words or article.is_quoted(span):
        return ""
    english = sum(word in ENGLISH for word in words)
    likely = [language for language in options.languages if len(FOREIGN[language].intersection(words)) > 1]
    most = max((sum(word in SMALL_WORDS[language] for word in words) for language in likely), default=0)
    if most * 100 < 15 * len(words) or english * 100 > 25 * len(words) or most <= english:
        return ""
    best = _detector(options.languages).compute_language_confidence_values(article.text[slice(*span)])[0]
    if best.language.iso_code_639_1.name == "EN" or best.value < options.min_confidence:
        return ""
    return str(best.language.name).capitalize().replace("Bokmal", "Norwegian")


@cache
def _detector(languages: tuple[str, ...]) -> "LanguageDetector":
    """Low accuracy: it needs 30 MB instead of 500, and the small words have all but decided."""
    from lingua import IsoCode639_1, LanguageDetectorBuilder  # noqa: PLC0415 - only for an article that looks foreign

    codes = [getattr(IsoCode639_1, code.upper()) for code in ("en", *languages)]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_low_accuracy_mode().build()
