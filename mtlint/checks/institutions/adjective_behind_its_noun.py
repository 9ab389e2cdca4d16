"""A body with its adjective behind the noun, as the source has it: “Federation Russian of Chess”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.end_of_name import NAME_ENDS

_BODY = (
    r"Academy|Agency|Army|Assembly|Association|Authority|Bank|Board|Bureau|Cent(?:er|re)|Chamber|Commission|Committee"
    r"|Confederation|Conference|Confederacy|Congress|Council|Court|Department|Directorate|Federation|Fleet|Force|Front"
    r"|Fund|Gendarmerie|Guard|Inspectorate|Institute|League|Library|Ministry|Movement|Museum|Observatory|Office"
    r"|Organi[sz]ation|Parliament|Party|Police|Registry|Secretariat|Senate|Service|Society|Syndicate|Tribunal|Union"
)
_FIELD = (
    r"Agriculture|Assistance|Aviation|Commerce|Control|Cooperation|Co-operation|Culture|Defen[cs]e|Development|Economy"
    r"|Education|Energy|Finance|Guard|Health|Heritage|Information|Inspection|Insurance|Intelligence|Investigations?"
    r"|Issues|Justice|Order|Planning|Police|Policy|Procurement|Production|Property|Protection|Prosecution|Records"
    r"|Registry|Relations|Research|Safety|Security|Services?|Statistics|Trade|Transport|Works?"
)
_ADJECTIVE = (
    r"Agricultural|Autonomous|Central|Civil|Constitutional|Diplomatic|Economic|Electoral|Environmental|Federal"
    r"|Financial|Geographic|Geological|Historical|Industrial|Islamic|Judicial|Legal|Legislative|Medical|Meteorological"
    r"|Military|Municipal|National|Nuclear|Olympic|Paralympic|Political|Provincial|Public|Regional|Scientific|Social"
    r"|Superior|Supreme|Technical|Archaeological"
)
_OF_THE_WORLD = r"African|Arab|Asian|European|International|Interamerican|Inter-American|Latin-American|Panamerican"
_AND = rf"(?: (?:and|or) (?:{_ADJECTIVE}))?"
_END = rf"(?:{NAME_ENDS}|(?= (?:of|for)\b))"
"""What shows that the name is at its end, and the adjective is of no noun behind it."""
_AFTER_THE_BODY = lazy_re.compile(rf"\b(?P<noun>{_BODY}) (?P<adjective>(?:{_ADJECTIVE}|{_OF_THE_WORLD}){_AND}){_END}")
_AFTER_THE_FIELD = lazy_re.compile(
    rf"\b(?:{_BODY})(?: [A-Z][a-z]+)? (?:of|for)(?: the)?"
    rf" (?P<noun>{_FIELD}) (?P<adjective>(?:{_ADJECTIVE}){_AND}){_END}"
)
_OF_A_COUNTRY = lazy_re.compile(
    rf"\b(?P<noun>{_BODY}) (?P<adjective>[A-Z][a-z]+(?:an|ese|ish|ch|i|k|sh|ic))(?= (?:of|for) (?:the )?[A-Z])"
)
_NAME_BEFORE = lazy_re.compile(r"(?:[A-ZÀ-Ž][\w’'.-]*|\d|&) $")
_OPENERS = frozenset((
    "The ", "A ", "An ", "In ", "At ", "Of ", "For ", "By ", "From ", "But ", "And ", "As ", "When ", "With ", "Its ",
    "On ",
))  # fmt: skip
_RIGHT = ("Party Central",)
"""What English news calls so itself."""
_OWNERS = ("'s ", "’s ", "s' ", "s’ ")
_REACH = 40


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such names in translations, where no other capitalised word stands on either side."""
    if not article.is_translated:
        return
    text = article.text
    for pattern in (_AFTER_THE_BODY, _AFTER_THE_FIELD, _OF_A_COUNTRY):
        for named in pattern.finditer(text):
            noun, adjective = named["noun"], named["adjective"]
            is_country = pattern is _OF_A_COUNTRY
            if is_country and not _is_of_a_country(article, adjective):
                continue
            start = named.start("noun")
            if pattern is not _AFTER_THE_FIELD and _has_name_before(text, start):
                continue
            span = Span(start, named.end("adjective"))
            if (
                text[slice(*span)] in (*_RIGHT, *options.accept)
                or article.blocks[article.block_index(start)].kind is not BlockKind.BODY
            ):
                continue
            yield finding(article, rule, span, (f"{adjective} {noun}",))


def _is_of_a_country(article: Article, adjective: str) -> bool:
    return any(
        adjective == country.adjective or adjective in country.adjectives
        for country in article.facts.countries.values()
    )


def _has_name_before(text: str, start: int) -> bool:
    """Whether the noun is the end of a longer name: “Humanity Fund International”."""
    before = _NAME_BEFORE.search(text, max(0, start - _REACH), start)
    return before is not None and before[0] not in _OPENERS and not before[0].endswith(_OWNERS)
