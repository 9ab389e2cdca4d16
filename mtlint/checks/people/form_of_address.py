"""How another language addresses somebody, kept beside the name: “Teacher Tsai”, “Gülsüm Hanım”, “Bae spokesman said”.

The person must be one whom the article gives in full elsewhere, so that nicknames and names of things are left alone.
"""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.mentions import Mention
from mtlint.text.word_set import word_set

_KIN = word_set(
    "uncle aunt auntie aunty mama mother father sister brother grandma grandpa grandmother grandfather granny"
)
_BEFORE = _KIN | word_set(
    "teacher master madam lady mister honorable honourable don doña dona pan pani paní hooyo bibi "
    "bapak pak ibu sayın maulana hajji hacı apa aka didi pani shri smt"
)
"""Words of address that stand before a name, in lower case."""
_BEHIND = word_set(
    "hanım hanim bey efendi abla abi ağabey hoca xanım khanum khanim apa apay aka opa ji sahib saheb sahiba sahibah "
    "muallim müəllim muəllim teyze amca bhai didi dada ssi nim san sensei sama aga agha khala"
)
"""Those that stand behind one."""
_BEHIND_IN_ENGLISH = frozenset(("teacher", "doctor", "uncle", "aunt", "brother", "sister"))
"""The same in English, in small letters."""
_NEXT = lazy_re.compile(r"[ -]([a-zığüşöçə]+)\b")
_OFFICES = (
    "spokesman|spokeswoman|spokesperson|governor|mayor|speaker|representative|minister|professor|director"
    "|chairman|chairwoman|chairperson|president|coach|manager|chief|head|secretary|commissioner|prosecutor|judge"
    "|lawmaker|deputy|leader|commander|ambassador|principal|rector"
)
_VERBS = (
    "said|says|met|added|told|explained|stressed|stated|emphasi[sz]ed|announced|noted|replied|promised|visited|praised|bought"
    "|sent|called|also|thanked|warned|asked|wants|criticized|claimed|has|had|was|is|will|could|would|did"
)
_OFFICE_BEHIND = lazy_re.compile(rf" ({_OFFICES})(?= (?:{_VERBS})\b)")
_OFFICE_BEHIND_IN = word_set("ko ja tr zh mn az kk ky uz tk hu vi")
"""Languages that set the office behind the name."""
_ARTICLE = lazy_re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|whose|of|and)|['’]s|-[a-z]+) $")
"""Before a name that belongs to the word behind it: “a Kumagai spokesman”, or to somebody's kin: “her uncle”."""
_CHURCH = lazy_re.compile(
    r"\b(?:nuns?|convents?|monks?|monaster\w+|priests?|church\w*|missionar\w+|Jesuit|parish|abbey|bishop)\b"
)
"""Of whom there are Sisters, Brothers, Fathers and Mothers in English."""
_REACH = 12
_CALLED = lazy_re.compile(
    r"(?:\b(?:or|as|calls?|called|(?:nick)?named|dubbed|simply|just)(?: (?:him|her|them))?|[(*_]) ?$"
)
"""Before a name by which somebody is said to go."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such words beside the names of people of a translation, outside quotations."""
    if not article.is_translated:
        return
    bearers = _bearers(article.mentions)
    has_offices = article.document.source_language in _OFFICE_BEHIND_IN
    is_of_church = _CHURCH.search(article.text) is not None
    for mention in article.mentions:
        if mention.text in options.accept or article.is_quoted(mention.span) or _is_called(article.text, mention):
            continue
        found = _address(article.text, mention, bearers, is_of_church=is_of_church)
        if found is None and has_offices:
            found = _office(article.text, mention, bearers)
        if found is not None:
            span, bearer = found
            yield finding(
                article, rule, span, related=(Related(bearer.span, f"“{bearer.text}” here"),), name=bearer.text
            )


def _bearers(mentions: list[Mention]) -> dict[str, Mention]:
    """The people who are named in full, by each word of their names."""
    found: dict[str, Mention] = {}
    for mention in mentions:
        words = mention.words
        if len(words) > 1 and words[0].lower() not in _BEFORE and words[-1].lower() not in _BEHIND:
            for word in words:
                found.setdefault(word, mention)
    return found


def _address(
    text: str, mention: Mention, bearers: dict[str, Mention], *, is_of_church: bool
) -> tuple[Span, Mention] | None:
    """Where a name stands with a word of address, and whose name it is."""
    words = list(mention.words)
    start, end = mention.span
    if len(words) > 1 and words[0].lower() in _BEFORE:
        if words[0].lower() in _KIN and (is_of_church or _belongs(text, mention)):
            return None
        words.pop(0)
    elif len(words) > 1 and words[-1].lower() in _BEHIND:
        words.pop()
    else:
        behind = _NEXT.match(text, end)
        is_english = behind is not None and behind[1] in _BEHIND_IN_ENGLISH
        if behind is None or not (behind[1] in _BEHIND or (is_english and not _belongs(text, mention))):
            return None
        end = behind.end()
    bearer = bearers.get(words[-1])
    return (Span(start, end), bearer) if bearer and set(words) <= set(bearer.words) and bearer is not mention else None


def _office(text: str, mention: Mention, bearers: dict[str, Mention]) -> tuple[Span, Mention] | None:
    """Where an office stands behind somebody's name: “Bae spokesman said”."""
    behind: re.Match[str] | None = _OFFICE_BEHIND.match(text, mention.span.end)
    bearer = bearers.get(mention.words[-1])
    if behind is None or bearer is None or mention.title or _belongs(text, mention):
        return None
    return Span(mention.span.start, behind.end()), bearer


def _is_called(text: str, mention: Mention) -> bool:
    return _CALLED.search(text, max(0, mention.start - _REACH), mention.start) is not None


def _belongs(text: str, mention: Mention) -> bool:
    return _ARTICLE.search(text, max(0, mention.start - _REACH), mention.start) is not None
