"""A town with a case ending of the source: “in Radomiu”, “from Szegedről”, “in Batumshi”."""

from collections.abc import Iterator, Mapping

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.spellings import spellings
from mtlint.text.vocabulary import vocabulary

_PLACED = lazy_re.compile(
    r"\b(?:[Ii]n|from|[Nn]ear|[Aa]t|outside|via|towards?|across|into|around)[ \u00a0]"
    r"(?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]{4,})(?![\w’'-]|[ \u00a0][A-ZÀ-Ž])"
)
_SLAVIC = "a u e i y om em oj ou oy akh ach ami ah ama ye yu ya iu ie iem owi ovi evi ech ich ym"
_TURKIC = "da de ta te dan den tan ten ning nin nyn ga ge ka ke daghy dagi degi"
_ENDINGS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr", "hr", "bs", "sl", "cs", "sk", "pl"), (_SLAVIC, "- a o e i y")),
    **dict.fromkeys(("az", "uz", "kk", "ky", "tk"), (_TURKIC, "-")),
    "hu": ("ban ben ba be bol rol tol on en ra re nal nel nak nek hoz hez ig ert ott ot et at", "- a e"),
    "fi": ("ssa sta lla lta lle an en in on un seen aan ta essa esta ella elta elle een", "- i a"),
    "et": ("s sse st le l lt ni ga ks a as ast al alt i is ist il u us", "-"),
    "lt": ("o e ui aus iaus uje iuje yje oje eje ose uose u a i ia", "as is us ius a ai iai e"),
    "lv": ("s as a u i e es is os am ai iem", "- a s e is i"),
    "ka": ("shi dan idan is s ze istvis ma", "- i"),
    "hy": ("um its i in ov", "-"),
    "mn": ("d t iin yn iig aas aar", "-"),
    "sq": ("s n t es en in it", "- e a"),
}
"""By language, endings in letters without marks, and what stands in their place in the bare name (- for nothing)."""
_LOCATIVE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "cs": (("ovech", "ovy"), ("anech", "any"), ("icích", "ice"), ("ách", "y")),
    "sk": (("iciach", "ice"), ("ovciach", "ovce"), ("anoch", "any")),
    "pl": (("icach", "ice"), ("ołazach", "ołazy"), ("elcach", "elce")),
}
"""By language, what plural names end in behind “in”, which no name ends in itself, and what they end in without it."""
_SHORTEST = 4
_GRADES = (("ng", "nk"), ("mm", "mp"), ("nn", "nt"), ("rr", "rt"), ("ll", "lt"))
"""Finnish consonants in an inflected stem, and those of the name: Helsingissä, Helsinki."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such forms of known towns of the article's countries, where a place stands and the language is known."""
    language = article.document.source_language or ""
    if language not in _ENDINGS or not article.is_translated:
        return
    towns: dict[str, str] | None = None
    for placed in _PLACED.finditer(article.text):
        name = placed["name"]
        if towns is None:
            towns = _towns(article)
        right = _bare(letters(name), language, towns) or _without_locative(name, placed[0], language)
        if not right or name in options.accept or spellings(article.facts).is_known(name):
            continue
        if not vocabulary(article.facts).knows(name.lower()) and letters(name) not in article.facts.given_names:
            yield finding(article, rule, Span(*placed.span("name")), (right,))


def _towns(article: Article) -> dict[str, str]:
    """The towns of the countries that the article may be about, by their letters."""
    countries = article.facts.countries
    return {
        letters(town): town
        for code in article.countries
        if code in countries
        for town in (countries[code].capital, *countries[code].cities)
        if town and " " not in town and letters(town) not in article.facts.given_names
    }


def _without_locative(name: str, placed: str, language: str) -> str:
    """The bare name of a place whose ending no name has, "" if there is none: “in Vrběticích”."""
    if placed[:2].lower() != "in":
        return ""
    endings = _LOCATIVE.get(language, ())
    return next((f"{name.removesuffix(end)}{bare}" for end, bare in endings if name.endswith(end)), "")


def _bare(form: str, language: str, towns: Mapping[str, str]) -> str:
    """The town that a form in plain letters is of, "" if it is none's or the town's own."""
    if form in towns:
        return ""
    endings, instead = _ENDINGS[language]
    for ending in endings.split():
        stem = form.removesuffix(ending)
        if len(stem) < _SHORTEST or stem == form:
            continue
        for last in instead.split():
            for base in _stems(stem, language):
                town = towns.get(base + last.strip("-"), "")
                if town:
                    return town
    return ""


def _stems(stem: str, language: str) -> Iterator[str]:
    yield stem
    if stem[-1] == "c":
        yield f"{stem[:-1]}ec"  # Grójcu, of Grójec
    if language == "fi":
        for weak, strong in _GRADES:
            before, found, after = stem.rpartition(weak)
            if found:
                yield before + strong + after
