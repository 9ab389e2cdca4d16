"""Words for what somebody is, of which each tells the sex, beside a full name: “spokesman, Karolína Šůlová”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.sex_of_name import sex_of_name
from mtlint.text.sexes import HER_KIN, HIS_KIN

_HIS = (
    "spokesman businessman policeman fisherman cameraman sportsman serviceman salesman craftsman nobleman gentleman"
    " waiter steward widower"
)
_HERS = (
    "actress spokeswoman businesswoman policewoman sportswoman waitress stewardess congresswoman chairwoman"
    " noblewoman saleswoman widow housewife"
)
_SEX = {
    **dict.fromkeys(f"{_HIS} {HIS_KIN}".split(), "m"),
    **dict.fromkeys(f"{_HERS} {HER_KIN}".split(), "f"),
}
OTHER_WORD = {
    "chairman": "chairwoman", "congressman": "congresswoman", "spokesman": "spokeswoman",
    "salesman": "saleswoman", "nobleman": "noblewoman", "businessman": "businesswoman",
    "policeman": "policewoman", "actress": "actor",
    "sportsman": "sportswoman", "waiter": "waitress", "steward": "stewardess", "widower": "widow", "husband": "wife",
    "brother": "sister", "son": "daughter", "father": "mother", "uncle": "aunt", "nephew": "niece",
    "grandson": "granddaughter", "grandfather": "grandmother",
}  # fmt: skip
OTHER_WORD |= {hers: his for his, hers in OTHER_WORD.items()}
_ROLE = "|".join(f"{_HIS} {_HERS}".split())
_KIN = "|".join(f"{HIS_KIN} {HER_KIN}".split())
_BEFORE = lazy_re.compile(
    rf"(?<![\w-])(?<!shop )"
    rf"(?:(?P<role>(?i:{_ROLE}))(?:(?<!widow)(?<!widower),? (?:of|for) [^.,;:“”\"]{{3,60}})?(?P<comma>,)?"
    rf"|(?:[Hh]is|[Hh]er|[Tt]heir) (?:late |elder |younger |older )?(?P<kin>{_KIN})(?P<kin_comma>,)?) $"
)
_BEHIND = lazy_re.compile(
    rf", (?:a|an|the) (?:[a-z-]+ ){{0,2}}(?P<role>{_ROLE})(?= (?:for|of|with|at|from|who)\b|[,.])"
)
_KIN_OF = lazy_re.compile(rf"\b(?:{_KIN}|widow|widower|partner) of $")
"""Before the name of somebody whose kin the words behind may mean: “the husband of Ana Ruiz, a businessman”."""
_REACH = 96
_CLOSED = (",", ".", ";", ")", "”", "\n")


def roles(article: Article) -> Iterator[tuple[Span, str, str, str]]:
    """Words that give somebody another sex than the name does: where, the word, the name, and the right sex."""
    if not any(word in article.folded for word in _SEX):
        return
    language = article.document.source_language if article.is_translated else None
    known = {each.mention.span: each for each in article.people.known}
    for mention in article.mentions:
        if len(mention.words) < 2 or mention.is_owner:
            continue
        end = mention.span.end
        found = None
        if not _KIN_OF.search(article.text, max(0, mention.start - _REACH), mention.start):
            found = _BEHIND.match(article.text, end, end + _REACH)
        offset = 0
        if found is None:
            offset = max(0, mention.span.start - _REACH)
            before = article.text[offset : mention.span.start]
            found = _BEFORE.search(before)
            if found is None or ((found["comma"] or found["kin_comma"]) and not article.text.startswith(_CLOSED, end)):
                continue
        word = (found["role"] or found.groupdict().get("kin") or "").lower()
        person = known[mention.span].person if mention.span in known else None
        sex = person.sex if person else sex_of_name(mention.words, article.facts, language)
        if sex and sex != _SEX[word]:
            start = offset + found.start("role" if found["role"] else "kin")
            yield Span(start, start + len(word)), word, mention.text, sex
