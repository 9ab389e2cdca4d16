"""A country that the original names, and another one in its place."""

from collections.abc import Iterable, Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader
from mtlint.text.countries import countries_in

_ALIKE = (
    {"kr", "kp"},
    {"cn", "tw", "hk", "mo"},
    {"gb", "ie"},
    {"cd", "cg"},
    {"us", "pr", "vi"},
    {"gn", "gq", "gw", "pg"},
)
"""Countries whose short names in some language are the same."""
_KOREAS = frozenset(["kr", "kp"])


_NAME_BEFORE = lazy_re.compile(r"(?:[A-Z]\w+ (?:of |for |in )?|-)$")
_DATELINE = lazy_re.compile(r"[A-Z][A-Z’'. -]+, ")
"""Before a country that English adds to a town: “MAR DEL PLATA, Argentina —”."""
_NAME_AFTER = lazy_re.compile(r"(?: |-)[A-Z]|\.com")


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The country in the translation, where each side of a link has exactly one that the other lacks."""
    theirs_of, ours_of = reader(article.facts, language(article)), reader(article.facts, "en")
    countries = article.facts.countries
    for pair in sure_pairs(article, options.certainty):
        theirs = _countries(place for place in theirs_of.places(pair.source) if _is_name(pair.source, place))
        if not theirs:
            continue
        ours = _countries(ours_of.places(pair.target))
        named = countries_in(pair.target, article.facts)
        lost = [code for code in theirs if code not in ours and code not in named]
        new = [code for code in {*ours, *named} if code not in theirs]
        if len(lost) != 1 or len(new) != 1 or new[0] not in ours:
            continue
        code, other = lost[0], new[0]
        said, place = theirs[code], ours[other]
        if _is_in_longer_name(pair.target, place) or _may_be_meant(article, pair, code, other):
            continue
        name = countries[code].name
        yield finding(
            article,
            rule,
            pair.span(place.start, place.end),
            (name,) if pair.target[place.start : place.end] == countries[other].name else (),
            related=says(pair.source_span(said.start, said.end)),
            source=pair.source[said.start : said.end],
            name=name,
        )


def _countries(places: Iterable[Place]) -> dict[str, Place]:
    """The first place of each country, by its code."""
    found: dict[str, Place] = {}
    for place in places:
        if place.concept.startswith("="):
            found.setdefault(place.concept[1:], place)
    return found


def _is_name(text: str, place: Place) -> bool:
    """Whether a word of the original names a country: not one sign, and with its capital, if its script has any."""
    first = text[place.start]
    return place.end - place.start > 1 and first == first.upper()


def _is_in_longer_name(text: str, place: Place) -> bool:
    """Whether it is a pronoun (us), behind a town in a dateline, or in a name such as China Daily or Bank of China."""
    if _DATELINE.fullmatch(text, 0, place.start):
        return True
    if not text[place.start].isupper() or (
        place.end - place.start == 2 and not text[place.start : place.end].isupper()
    ):
        return True
    return bool(_NAME_BEFORE.search(text, 0, place.start) or _NAME_AFTER.match(text, place.end))


def _may_be_meant(article: Article, pair: Pair, code: str, other: str) -> bool:
    """Whether the neighbours show that nothing was exchanged, or the names are easily taken for each other."""
    known = article.facts.countries
    if other not in known or code not in known or known[other].ambiguous or known[code].ambiguous:
        return True
    if code in _KOREAS and "Korea" in pair.target:
        return True
    if any(code in alike and other in alike for alike in _ALIKE) or article.source is None:
        return True
    around = article.alignment.around(pair.link)
    text = article.source.text[around[0].source.start : around[-1].source.end]
    return f"={other}" in reader(article.facts, language(article)).find(text)
