"""A place copied from the original in the form of a case: “in Iisalmessa”, “from Varšavy”, “in Kėdainiuose”."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from mtlint import lazy_re
from mtlint.checks.bilingual._links import language, says
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.language_codes import kept_under
from mtlint.text.spellings import spellings

_PLACED = lazy_re.compile(
    r"\b(?:[Ii]n|[Ff]rom|[Nn]ear|[Tt]o|[Aa]t|outside|via|towards?|around|through)[ \u00a0]"
    r"(?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]{4,})(?![\w’'-]|[ \u00a0][A-ZÀ-Ž])"
)
_SURE = {
    "fi": "ssa ssä sta stä lla llä lta ltä", "et": "sse", "lt": "uose iuose ose yse oje ėje yje", "lv": "ā ē ī",
    "hu": "ban ben ból ből ról ről nál nél tól től", "cs": "ě ích ách", "sk": "iach ách", "pl": "owie",
}  # fmt: skip
"""Endings of cases that names themselves hardly ever have, by language."""
_ADDED = {
    "fi": "n an en in on ssa ssä sta stä lla llä lta ltä aan een iin oon", "et": "s st sse l lt le ga",
    "hu": "ban ben ba be ból ből on en ön ra re ról ről nál nél tól től hoz hez höz n t at et ot",
    "tr": "da de ta te dan den tan ten ya ye a e nin nın un ün in ın", "az": "da də dan dən ya yə a ə nin nın",
    "uz": "da dan ga ning", "tk": "da de dan den a e", "eu": "n tik ra ko", "sq": "n t s",
}  # fmt: skip
"""Endings that are added to the name as it is, by language."""
_BEHIND_PREPOSITION = {
    "cs": "v ve na o po při u do z ze od k ke", "sk": "v vo na o po pri", "pl": "w we na o po przy",
}  # fmt: skip
"""Words that stand before the form of a case, by language; without them it is a name beside a noun: stanicí Týniště."""
_PLACED_IN = {"cs": "v ve při", "sk": "v vo pri", "pl": "w we przy", "sl": "v pri", "hr": "u pri", "sr": "u pri"}
_COMES_FROM = {
    "cs": "z ze do od",
    "sk": "z zo do od",
    "pl": "z ze do od",
    "sl": "iz od do",
    "hr": "iz od do",
    "sr": "iz od do",
}
"""Words before a form that is not the name as it is, by language."""
_BEHIND = ((_PLACED_IN, lazy_re.compile("(?:[iu]|ach)$")), (_COMES_FROM, lazy_re.compile("[yaiu]$")))
"""And how such forms end."""
_WORD = lazy_re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SHORTEST, _LONGEST = 4, 3
"""Letters of a name without its ending, and of an ending."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Places that stand in the original letter for letter, in a form that is not that of the name."""
    code = language(article)
    if article.source is None or not any(kept_under(table, code) in table for table in (_SURE, _ADDED, _PLACED_IN)):
        return
    original = article.source.text
    forms: dict[str, int] = {}
    for placed in _PLACED.finditer(article.text):
        forms = forms or {word[0]: word.start() for word in _WORD.finditer(original) if word[0][0].isupper()}
        name = placed["name"]
        if name not in forms or name in options.accept or name in country_words(article.facts):
            continue
        if spellings(article.facts).is_known(name):
            continue
        bare = _bare(name, code, forms)
        if bare or _is_case(name, code, forms, original):
            at = Span(forms[name], forms[name] + len(name))
            yield finding(article, rule, Span(*placed.span("name")), (bare,) if bare else (), related=says(at))


def _bare(name: str, code: str, forms: Mapping[str, int]) -> str:
    """The name without its ending, if the original has it so at another place or parts it from the ending."""
    endings = _ADDED.get(code, "").split()
    before, _, behind = name.replace("’", "'").partition("'")
    if behind:
        return before if behind in endings else ""
    stems = (name.removesuffix(ending) for ending in endings)
    return next((stem for stem in stems if len(stem) >= _SHORTEST and stem != name and stem in forms), "")


def _is_case(name: str, code: str, forms: Mapping[str, int], original: str) -> bool:
    """Whether a form is that of a case, by its ending or by the preposition before it and another form of the name."""
    if any(other != name and other.startswith(name) for other in forms):
        return False
    if name.endswith(_endings(code)):
        before = _BEHIND_PREPOSITION.get(code)
        return before is None or _is_always_behind(before, name, original)
    for prepositions, endings in _BEHIND:
        before, ending = prepositions.get(kept_under(prepositions, code)), endings.search(name)
        if before is None or ending is None or ending.start() < _SHORTEST:
            continue
        stem = name[: ending.start()]
        if not any(other.startswith(stem) and len(other) <= len(stem) + _LONGEST for other in forms if other != name):
            continue
        if _is_always_behind(before, name, original):
            return True
    return False


def _is_always_behind(prepositions: str, name: str, original: str) -> bool:
    """Whether a name stands nowhere but behind one of these words."""
    behind = rf"(?<!\w)(?:{prepositions.replace(' ', '|')}) {re.escape(name)}(?!\w)"
    return len(re.findall(behind, original, re.IGNORECASE)) == original.count(name)


@cache
def _endings(code: str) -> tuple[str, ...]:
    return tuple(_SURE.get(kept_under(_SURE, code), "").split()) or ("\n",)
