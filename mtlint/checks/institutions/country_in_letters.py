"""A body with its country in the letters of the source: “Union of Skiers ČR”, “Ministry of Defence RF”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.language_codes import codes

_SOVIET = {
    "RF": "Russia", "RB": "Belarus", "RK": "Kazakhstan", "RU": "Uzbekistan", "RUz": "Uzbekistan", "KR": "Kyrgyzstan",
    "RA": "Armenia", "AR": "Azerbaijan", "RM": "Moldova", "SSSR": "the Soviet Union",
    "USSR": "the Soviet Union",
}  # fmt: skip
_YUGOSLAV = {
    "RH": "Croatia", "BiH": "Bosnia and Herzegovina", "CG": "Montenegro", "RSM": "North Macedonia",
    "FBiH": "the Federation of Bosnia and Herzegovina",
}  # fmt: skip
_CZECHOSLOVAK = {
    "ČR": "the Czech Republic", "CR": "the Czech Republic", "SR": "Slovakia", "ČSFR": "Czechoslovakia",
    "ČSSR": "Czechoslovakia",
}  # fmt: skip
_LETTERS = {
    **dict.fromkeys(("ru", "be", "kk", "ky", "uz", "tg", "hy", "az", "uk", "ka"), _SOVIET),
    **dict.fromkeys(("sr", "hr", "bs"), _YUGOSLAV),
    **dict.fromkeys(("cs", "sk"), _CZECHOSLOVAK),
    "bg": {"RB": "Bulgaria", "RF": "Russia"},
    "lt": {"LR": "Lithuania"},
    "lv": {"LR": "Latvia"},
    "mk": {"RM": "North Macedonia", "RSM": "North Macedonia"},
    "pl": {"RP": "Poland"},
    "ro": {"RM": "Moldova", "RSR": "Romania"},
    "sl": {"RS": "Slovenia"},
    "it": {"RSM": "San Marino"},
}
"""The letters of countries by source language, and what they stand for."""
_BEHIND = lazy_re.compile(
    r"(?:The )?(?P<run>(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+[ \u00a0](?:(?:of|for|on|and|the|in)[ \u00a0]){0,3}){1,12})"
    r"(?P<letters>[A-ZČ](?:[A-ZČ]{1,3}|iH|BiH|Uz))(?![\w’'-]*[A-Z\d]|-| ?[(\[/]| [A-Z\d])"
)
_IN_A_LIST = (" and ", " and the ", " on ", " in ")
_BODY = lazy_re.compile(
    r"\b(?:Academy|Agency|Armed Forces|Army|Assembly|Association|Bank|Cabinet|Chamber|Code|Commission|Committee"
    r"|Confederation|Constitution|Council|Court|Department|Directorate|Duma|Embassy|Federation|Fleet|Forces|Fund"
    r"|Government|Guard|Inspectorate|Institute|League|Minist(?:er|ry)|Office|Parliament|Party|Police|Presidency"
    r"|President|Prosecutor|Rada|Sejm|Senate|Service|Supreme|Tribunal|Union)\b"
)


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such letters behind a body, in a translation that does not explain them."""
    language = article.document.source_language
    if language is None or not article.is_translated:
        return
    known = next(filter(None, map(_LETTERS.get, codes(language))), None)
    text = article.text
    if known is None or not any(letters in text for letters in known):
        return
    for found in _BEHIND.finditer(text):
        country = known.get(found["letters"])
        if country is None or found["letters"] in options.accept or not _BODY.search(found["run"]):
            continue
        if not found["run"].endswith(_IN_A_LIST) and f"({found['letters']})" not in text:
            yield finding(article, rule, Span(found.start("run"), found.end()), (country,), letters=found["letters"])
