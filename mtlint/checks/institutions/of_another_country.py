"""A parliament, ministry, seat of power or office that the country in question does not have."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property, lru_cache

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.kb import Country, Facts, Institution
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import countries_in, with_article
from mtlint.text.mentions import NO_NAMES
from mtlint.text.offices import TITLE_WORDS
from mtlint.text.phrases.phrase_set import KnownPhrases

from ._beside import Beside, beside

_WHAT = {
    "parliament": "parliament", "lower": "lower house", "upper": "upper house", "seat": "seat of power",
    "foreign": "foreign ministry", "interior": "interior ministry", "defence": "defence ministry",
    "finance": "finance ministry", "service": "service", "bank": "central bank",
    "office": "institution", "title": "office",
}  # fmt: skip
_CHAMBERS = ("parliament", "lower", "upper")
_OFTEN = 3
_LEAD = 400

_GOES_ON = lazy_re.compile(
    r"(?:['’]s)?[ \u00a0](?:said|says|told|added|announced|confirmed|declined|denied|estimates?|reports?|ordered|issued"
    r"|passe[ds]|adopt(?:ed|s)|approve[ds]|vote[ds]?|rejected|met|summoned|has|had|is|was|will|would|did|does|could|can"
    r"|left|released|called|warned|expects?|spokes\w+|officials?|speaker|chair\w*|and|or|on|in|at|by|that|after|during"
    r"|before|while|as|when|to|plans|[a-z]{3,}ed|[A-Z])\b"
)
"""What shows that a name after an adjective is a whole, and not the first part of a longer noun (“Kremlin critic”)."""
_STOPS = frozenset('.,;:!?)]”"\n')
_OTHERWISE = lazy_re.compile(
    r"(?:answer to|equivalent (?:of|to)|version of|home to|(?:visits?|trip|letter|invitation|call) (?:to|from)"
    r"|so-called|dubbed|(?<!\w)(?:former|then|ex|late|first|last|would-be|de facto))[ -](?:the |a |an )?$|[\"“‘'(-]$",
    re.IGNORECASE,
)


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Names beside a country that has none of that name, and parliaments in an article about another country."""
    text, facts = article.text, article.facts
    scene, taken = _Scene(article), 0
    for key, start, end in _longest(_names(facts).hits(article)):
        institution, span = facts.institutions[key], Span(start, end)
        if start < taken:
            continue
        named = beside(text, span, facts)
        if (named is None or named.how in ("of", "in")) and _is_part(text, start):
            continue
        if named is not None and (named.how != "in" or institution.role == "seat"):
            if not _is_wrong(text, institution, named) or text[slice(*named.span)] in options.accept:
                continue
            where, country = (named.span if institution.role == "title" else span), named.country
            how = f"beside “{named.form}”"
        else:
            named = None
            only = scene.country_without(institution)
            if only is None or text[start:end] in options.accept or _begins_a_name(text, start, end):
                continue
            where, country, how = span, only, f"and the article names {with_article(only.name)} alone"
        taken = end
        fixes = _right(country, institution, named, facts)
        owner = facts.countries.get(institution.countries[0])
        whose = with_article(owner.name) if owner and len(institution.countries) < _OFTEN else "other countries"
        what = _WHAT[institution.role]
        yield finding(article, rule, where, fixes, whose=whose, what=what, country=with_article(country.name), how=how)


@lru_cache(maxsize=4)
def _names(facts: Facts) -> KnownPhrases:
    return KnownPhrases(facts.names_of_institutions)


def _longest(hits: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Of hits that begin at one place the longest, in the order of the text."""
    return sorted(hits, key=lambda hit: (hit[1], -hit[2]))


_CAPITAL_BEFORE = lazy_re.compile(r"([A-Z][\w.'’-]*) $")
_CAPITAL_AFTER = lazy_re.compile(r" ([A-Z][\w-]+)")


def _is_part(text: str, start: int) -> bool:
    """Whether the name goes on to the left (“the Supreme State Council”, “Moscow City Duma”)."""
    before = _CAPITAL_BEFORE.search(text, max(0, start - 30), start)
    return before is not None and before[1].lower() not in NO_NAMES


def _begins_a_name(text: str, start: int, end: int) -> bool:
    """Whether one word is rather the first of somebody's name (“Duma Boko”): what follows is no title."""
    after = _CAPITAL_AFTER.match(text, end)
    return after is not None and " " not in text[start:end] and after[1].lower() not in TITLE_WORDS


def _is_wrong(text: str, institution: Institution, named: Beside) -> bool:
    """Whether the country beside a name lacks it, and the two are one phrase."""
    country = named.country
    code = country.code[:2]
    if code in institution.countries or institution.name == country.government_head:
        return False
    end = named.span.end
    if institution.role == "title" and text.startswith((" for ", " of ", " at "), end):
        return False
    if _OTHERWISE.search(text, max(0, named.span.start - 40), named.span.start):
        return False
    if institution.role == "title" or named.how in ("of", "in") or end >= len(text) or text[end] in _STOPS:
        return True
    return _GOES_ON.match(text, end) is not None


class _Scene:
    """Which country the whole article is about; worked out once, when first asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def only(self) -> str:
        """The code of the country that an article names often, from its beginning, and nearly alone; "" if none."""
        text, facts = self.article.text, self.article.facts
        if not self.named:
            return ""
        (code, count), *others = self.named.most_common()
        is_alone = count >= _OFTEN and sum(other for _, other in others) * _OFTEN <= count
        return code if is_alone and code in countries_in(text[:_LEAD], facts) else ""

    @cached_property
    def named(self) -> Counter[str]:
        """How often each country is named."""
        return countries_in(self.article.text, self.article.facts)

    @cached_property
    def of_people(self) -> frozenset[str]:
        """The countries of the people in the article."""
        return frozenset(known.person.country for known in self.article.people.known)

    def country_without(self, institution: Institution) -> Country | None:
        """The only country of the article, if an institution's own are not in it at all, nor their people."""
        if institution.role not in _CHAMBERS or "us" in institution.countries or not self.only:
            return None
        if not self.named.keys().isdisjoint(institution.countries):
            return None
        if not self.of_people.isdisjoint(institution.countries):
            return None
        return self.article.facts.countries.get(self.only)


def _own(country: Country, role: str, facts: Facts) -> list[str]:
    """The names of the country's own institutions of a role that are known."""
    return [
        institution.name
        for institution in facts.institutions.values()
        if institution.role == role and institution.countries[0] == country.code[:2]
    ]


def _right(country: Country, institution: Institution, named: Beside | None, facts: Facts) -> tuple[str, ...]:
    """What the country has instead."""
    role = institution.role
    if role == "title":
        whose = named.form + ("'s" if named.how == "owner" else "") if named else ""
        return (f"{whose} {institution.right}".strip(),) if named and named.how in ("owner", "adjective") else ()
    if role in _CHAMBERS:
        chamber = getattr(country, role, "") if role != "parliament" else ""
        return tuple(dict.fromkeys([chamber or country.legislature or "parliament", *_own(country, role, facts)]))
    if role == "bank":
        return ("central bank",)
    if role == "seat":
        return ("presidential office",) if country.president else ("prime minister's office",)
    if role in ("foreign", "interior", "defence", "finance"):
        return (getattr(country, role) or f"{role.capitalize()} Ministry",)
    return country.security[:1] if role == "service" and len(country.security) == 1 else ()
