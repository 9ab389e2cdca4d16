"""A region with its side behind the name, as the source has it: “Java West”, “Ossetia South”, “Korea of the North”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.end_of_name import NAME_ENDS

_NORTH_SOUTH = ("North", "South")
_EAST_WEST = ("East", "West")
_ALL = (*_NORTH_SOUTH, *_EAST_WEST)
_REGIONS = {
    "Aceh": ("North", "South", "East", "West", "Central"), "Azerbaijan": _EAST_WEST, "Bandung": ("West",),
    "Bengal": ("West",), "Brabant": ("North",), "Bukovina": ("Northern",), "Chungcheong": _NORTH_SOUTH,
    "Darfur": (*_ALL, "Central"), "Flanders": _EAST_WEST, "Gyeongsang": _NORTH_SOUTH, "Halmahera": _ALL,
    "Hamgyong": _NORTH_SOUTH, "Holland": _NORTH_SOUTH, "Hwanghae": _NORTH_SOUTH, "Jakarta": (*_ALL, "Central"),
    "Java": ("East", "West", "Central"), "Jeolla": _NORTH_SOUTH, "Jutland": _NORTH_SOUTH,
    "Kalimantan": (*_ALL, "Central"), "Karelia": _NORTH_SOUTH, "Khorasan": _NORTH_SOUTH, "Kivu": _NORTH_SOUTH,
    "Konawe": _NORTH_SOUTH, "Kordofan": (*_NORTH_SOUTH, "West"), "Korea": _NORTH_SOUTH, "Kosovo": ("North",),
    "Lampung": (*_ALL, "Central"), "Lombok": _ALL, "Luwu": ("North", "East"), "Macedonia": ("North",),
    "Maluku": ("North", "Southeast", "Central"), "Minahasa": ("North", "South", "Southeast"),
    "Nias": ("North", "South", "West"),
    "Nusa Tenggara": _EAST_WEST, "Ossetia": _NORTH_SOUTH, "Osetia": _NORTH_SOUTH,
    "Papua": ("South", "West", "Southwest", "Central"),
    "Pomerania": ("West",), "Pyongan": _NORTH_SOUTH, "Singhbhum": _EAST_WEST, "Sinai": _NORTH_SOUTH,
    "Sudan": ("South",), "Sulawesi": ("North", "South", "West", "Central", "Southeast"),
    "Sumatra": ("North", "South", "West"), "Sumba": ("East", "West", "Central", "Southwest"),
    "Tangerang": ("South",), "Tapanuli": ("North", "South", "Central"), "Timor": _EAST_WEST,
    "Tyrol": ("South",), "Waziristan": _NORTH_SOUTH,
}  # fmt: skip
"""Regions and states that are named by a side, which their English names have in front, with these sides.

Not listed are those whose English names have it behind (North Batinah is Al Batinah North), and those that many people
and firms are called by.
"""
_WORDS = frozenset(word.split(" ")[0].lower() for word in _REGIONS)
_SIDED = lazy_re.compile(
    rf"\b(?P<region>{'|'.join(_REGIONS)}) (?:of (?:the )?)?"
    r"(?P<side>(?:North|South)(?:[- ]?(?:[Ee]ast|[Ww]est))?|East|West|Cent(?:ral|re|er))(?:ern)?"
    rf"{NAME_ENDS}"
)
_NAME_BEFORE = lazy_re.compile(r"(?:[A-ZÀ-Ž][\w.&-]+|[-/“\"‘]) ?$")
_SENTENCE = lazy_re.compile(
    r"\b(?:In|From|Across|Near|Throughout|Outside|To|The|But|And|As|While|When|For|At|Both|Police|Residents|Governor"
    r"|Around|Province|Regency|District|Neighbouring|Neighboring) $"
)
_REACH = 16


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such names in translations."""
    if not article.is_translated:
        return
    text = article.text
    for sided in article.matches_at(_WORDS, _SIDED):
        region, side = sided["region"], sided["side"].replace("-", "").replace(" ", "").capitalize()
        side = "Central" if side.startswith("Cent") else side
        if side not in _REGIONS[region] or sided[0] in options.accept:
            continue
        before = max(0, sided.start() - _REACH)
        if _NAME_BEFORE.search(text, before, sided.start()) and not _SENTENCE.search(text, before, sided.start()):
            continue
        yield finding(article, rule, Span(*sided.span()), (f"{side} {region}",))
