"""Names that the original writes in Latin letters, spelled otherwise in the translation."""

import re
from collections.abc import Iterator
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.language_codes import is_latin
from mtlint.text.things import NO_PERSON

_WORD = lazy_re.compile(r"(?<![A-Za-zÀ-ɏ0-9@./-])[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]{3,}(?![A-Za-zÀ-ɏ0-9@/-])")
_FULL_NAME = lazy_re.compile(r"(?<![\w-])([A-ZÀ-Þ][\w'’-]+) (?=([A-ZÀ-Þ][\w'’-]{3,}))")


_INFLECTING = frozenset(["cs", "et", "fi", "hr", "hu", "is", "lt", "lv", "pl", "ro", "sk", "sl", "sq", "sr", "tr"])
"""Languages in Latin script whose names have endings."""
_READINGS = {
    "ə": "a|e", "đ": "d|dj", "ö": "o|oe", "ä": "a|ae", "ü": "u|ue", "ø": "o|oe", "å": "a|aa", "ş": "s|sh", "ș":
    "s|sh", "ç": "c|ch", "ğ": "g|gh|", "ı": "i|y", "þ": "th|t", "ð": "d|th", "š": "s|sh", "č": "c|ch", "ž": "z|zh",
    "ć": "c|ch", "ñ": "n|ny|ni", "ł": "l|w", "ż": "z|zh", "ź": "z|zh", "ś": "s|sh", "ń": "n|ny", "ř": "r|rz|rzh",
    "ě": "e|ye|ie", "ț": "t|ts", "ţ": "t|ts", "ß": "ss|s|sz", "ő": "o|oe", "ű": "u|ue", "æ": "ae|a|e", "œ": "oe|e",
    "x": "x|kh|h", "q": "q|g|k|gh", "c": "c|j|ts|dj", "j": "j|zh|y", "w": "w|v", "ý": "y|i", "í": "i|y",
}  # fmt: skip
"""How English writes letters of other Latin alphabets."""
_OF_CYRILLIC = {"h": "h|kh", "e": "e|ye", "v": "v|w", "y": "y|i|", "j": "j|zh|dzh|y"}
"""And those of languages whose names it knows from their Cyrillic spelling as well: Salakhov for Salahov."""
_WROTE_CYRILLIC = frozenset(["az", "tk", "uz"])
_SAMPLE = 500
"""How much of an original tells its script, in code points."""


class Options(CheckOptions):
    """How sure a link must be (0–1), and how many letters may differ."""

    certainty: float = SURE
    most_edits: int = 2


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The spelling in the translation, where the right one is nowhere in the article, or everywhere else."""
    code, source = language(article), article.source
    if source is None:
        return
    latin = is_latin(code) or _is_latin(article)
    known, given_names = country_words(article.facts), article.facts.given_names
    everywhere = article.text.lower()
    for pair in sure_pairs(article, options.certainty):
        names = _full_names(pair.source, pair.target) if latin else _words(pair.source)
        missing = [(at, name, pair.source) for at, name in names if not _stands_in(name.lower(), everywhere)]
        if latin:
            missing += [(at, name, source.text) for at, name in _missing_here(article, pair)]
        for at, name, there in missing:
            near = [
                found
                for found in _WORD.finditer(pair.target)
                if found[0][0].isupper()
                and found[0] not in known
                and found[0].lower() not in NO_PERSON
                and _is_near(found[0], name, options.most_edits, code)
                and not (latin and _plain(found[0]) in given_names and _plain(name) in given_names)
            ]
            if len(near) == 1 and near[0][0].lower() not in there.lower():
                related = says(pair.source_span(at, at + len(name)))
                yield finding(article, rule, pair.span(*near[0].span()), (name,), related=related, name=name)


def _is_latin(article: Article) -> bool:
    """Whether the original is written in Latin letters as a whole."""
    start = article.source.text[:_SAMPLE] if article.source else ""
    return sum(map(str.isascii, start)) * 2 > len(start)


def _words(source: str) -> Iterator[tuple[int, str]]:
    for found in _WORD.finditer(source):
        if not found[0].islower():
            yield found.start(), found[0]


def _full_names(source: str, target: str) -> Iterator[tuple[int, str]]:
    """Second words of names whose first word the translation has: in one script most words look like another."""
    for found in _FULL_NAME.finditer(source):
        if re.search(rf"\b{re.escape(found[1])} [A-ZÀ-Þ]", target):
            yield found.start(2), found[2]


def _missing_here(article: Article, pair: Pair) -> Iterator[tuple[int, str]]:
    """Names that the article has as the original writes them, but not in this sentence; English words are none."""
    from mtlint.text.vocabulary import vocabulary  # noqa: PLC0415 - only beside an original in Latin script

    words, given_names = vocabulary(article.facts), article.facts.given_names
    sentence = _plain(pair.target)
    for at, name in _words(pair.source):
        if not name[0].isupper() or name not in article.text:
            continue
        plain = _plain(name)
        if not (plain in sentence or plain in given_names or words.knows(plain)):
            yield at, name


def _stands_in(name: str, text: str) -> bool:
    """Whether a text has a name as a word or in a compound, with other accents or hyphens, too; both in lower case."""
    if name not in text:
        return _plain(name) in _plain_article(text)
    return bool(re.search(rf"{re.escape(name)}(?!\w*[a-z]{{2}}\b)", text)) or name + "'s" in text


@lru_cache(maxsize=1)
def _plain_article(text: str) -> str:
    """The letters of an article, which is asked for every name that it lacks."""
    return _plain(text)


def _plain(text: str) -> str:
    from mtlint.text.likeness import letters  # noqa: PLC0415 - only where a name is missing

    return letters(text)


def _is_reading(english: str, name: str, language: str) -> bool:
    """Whether an English spelling writes a name with other letters as English may: Salimzade for Səlimzadə."""
    wrote_cyrillic = language in _WROTE_CYRILLIC
    if name.isascii() and not wrote_cyrillic:
        return False
    readings = _READINGS | _OF_CYRILLIC if wrote_cyrillic else _READINGS
    pattern = "".join(f"(?:{readings[each]})" if each in readings else re.escape(_plain(each) or each) for each in name)
    return re.fullmatch(f"{pattern}(?:['’]?s)?", english) is not None


def _is_near(one: str, other: str, most: int, language: str) -> bool:
    """Whether two words differ, but by few letters; in a language that inflects names not at the end alone."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only where a name is missing

    from mtlint.text.likeness import sounds  # noqa: PLC0415

    if _is_reading(one.lower(), other.lower(), language):
        return False
    inflected = language in _INFLECTING
    one, other = _plain(one.removesuffix("'s").removesuffix("’s")), _plain(other)
    if one == other or one + "s" == other or other + "s" == one or (inflected and one[:-3] == other[: len(one) - 3]):
        return False
    if len(one) == len(other) and sounds(one) == sounds(other):
        return False  # Omikron, Omicron: spelled as English does
    most = min(most, len(other) // 4)
    return OSA.distance(one, other, score_cutoff=most) <= most
