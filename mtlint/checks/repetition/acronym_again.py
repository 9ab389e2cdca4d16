"""An acronym and the end of what it stands for behind it: “the CIS of Independent States”, “ETF traded funds”."""

from collections.abc import Iterator
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_TERMS = """
ACL anterior cruciate ligament; AI artificial intelligence; ATM automated teller machine; BRT bus rapid transit; CCTV
closed-circuit television; CEO chief executive officer; CFO chief financial officer; CPI consumer price index; DNA
deoxyribonucleic acid; EEZ exclusive economic zone; ETF exchange-traded fund; EV electric vehicle; FDI foreign direct
investment; GDP gross domestic product; GMO genetically modified organism; GNP gross national product; GPS global
positioning system; HIV human immunodeficiency virus; ICBM intercontinental ballistic missile; ICU intensive care
unit; IED improvised explosive device; IPO initial public offering; IVF in vitro fertilisation; LNG liquefied natural
gas; LPG liquefied petroleum gas; MOU memorandum of understanding; MVP most valuable player; NGO non-governmental
organisation; NPT non-proliferation treaty; PMI purchasing managers index; PPI producer price index; QE quantitative
easing; SME small and medium enterprises; SUV sport utility vehicle; UAV unmanned aerial vehicle; UFO unidentified
flying object; VAR video assistant referee; VAT value added tax
"""
_TERM_ACRONYMS = frozenset(term.split()[0] for term in _TERMS.replace("\n", " ").split(";"))
"""Acronyms of things, whose “of” may well be followed by one of their words: “the CEO of the executive board”."""
_BEHIND = lazy_re.compile(
    r"\b(?P<acronym>[A-Z]{2,6})(?P<behind> (?:of |for |the |and )*[A-Za-z][a-z]+"
    r"(?:[- ](?:of |and |for )?[A-Za-z][a-z’']+){0,4})"
)
_WORD = lazy_re.compile(r"[a-z]+(?:['’]s)?")
_SMALL = frozenset(("of", "for", "the", "and", "in", "on", "to"))


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Two words of the full name or more behind its acronym, or one behind “of”, in translations."""
    if not article.is_translated:
        return
    for found in _BEHIND.finditer(article.text):
        acronym, behind = found["acronym"], found["behind"]
        words = _words(behind)
        if not words or words[0][0] not in acronym[1:].lower():
            continue
        for name in _full_names(article.facts).get(acronym, ()):
            is_of_body = acronym not in _TERM_ACRONYMS and behind.startswith((" of ", " for "))
            size = _said_again(words, name, has_of=is_of_body)
            if size:
                end = found.start("behind") + _end(behind, size)
                yield finding(article, rule, Span(found.start(), end))
                break


def _said_again(words: list[str], name: list[str], *, has_of: bool) -> int:
    """How many words behind the acronym are those at the end of its full name, or 0."""
    for size in range(min(len(words), len(name) - 1), 0, -1):
        is_end = words[:size] == name[-size:]
        if (is_end and size > 1) or (has_of and size == 1 and words[0] in name[1:]):
            return size
    return 0


def _end(behind: str, size: int) -> int:
    """Where the last of the first `size` words of weight ends."""
    ends = [word.end() for word in _WORD.finditer(behind.lower()) if word[0] not in _SMALL]
    return ends[size - 1]


def _words(name: str) -> list[str]:
    """The words of weight, in the singular and in small letters."""
    found = (word[0] for word in _WORD.finditer(name.lower()))
    return [word.removesuffix("s") for word in found if word not in _SMALL]


@lru_cache(maxsize=4)
def _full_names(facts: Facts) -> dict[str, list[list[str]]]:
    """What acronyms stand for, in the words of weight."""
    terms = (term.split(maxsplit=1) for term in _TERMS.replace("\n", " ").split(";"))
    names = {acronym: [_words(name)] for acronym, name in terms}
    for body in facts.organisations.values():
        if body.acronym:
            names.setdefault(body.acronym, []).append(_words(body.name))
    return names
