"""Who said it, inside the quotation marks: “We have won, he said, and we are glad”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.quotes import Quotation

from ._out_of_order import ANYWHERE, UNATTRIBUTED, runs_on
from ._speech import ONLY_SPEECH, SOMEBODY, VERB, is_attributed, is_introduced
from ._verb_first import MAY_BE_VERB_FIRST, OPENS_VERB_FIRST, VERB_FIRST

_NAME = r"(?!I\b)[^\W\d_a-z][\w’'-]*"
_MAYBE = lazy_re.compile(
    rf", (?:(?:[\w’'-]+ ){{0,7}}?(?:{VERB}|read|told|spoke|speaks)\b|so [\w’'-]+ |[a-z]+(?:ed|es|s|te|re|ght) )"
)
_OPENED = lazy_re.compile(
    r'"(?:said|says|add|expl|stress|stat|declar|assur|regret|lament|warn|recall|told|tells|compl|insist)'
)
_COMMA = lazy_re.compile(r"(?<=\w), (?=\w)")
_SPEAKER = rf"(?:[Hh]e|[Ss]he|they|{_NAME}(?: {_NAME}){{0,2}})"
_HEARER = rf"(?: (?:to )?(?:{_NAME}|(?:a|an|the|his|her|our) [\w’'-]+(?: [\w’'-]+)?))?"
_INSIDE = lazy_re.compile(
    rf"(?<=\w), (?:{_SPEAKER} {VERB}{_HEARER}(?=, [^‘'])|(?:[\w’'-]+ ){{1,4}}{VERB}(?: {_NAME}){{1,3}}(?=[.,]))"
)
_ROLE = r"(?:the|a|an|its|his|her|our) (?:[\w’'-]+ ){1,6}?"
_WHERE = r"(?:(?:in|at|on|to|for|after) (?:(?:the|a|an|his|her|our) )?[\w’'-]+ (?:[\w’'-]+ )?)?"
_PLACE = r"(?:in|at|on|before|after|during|to) (?:(?:the|a|an|his|her|our) )?[\w’'-]+(?: [\w’'-]+)?"
_OFFICE = (
    "(?:minister|president|mayor|governor|chief|head|director|chairman|chairwoman|secretary|spokes[a-z]+|official|expert|"
    "coach|captain|ambassador|bishop|judge|prosecutor|lawyer|doctor|nurse|patient|farmer|teacher|professor|scientist|"
    "researcher|analyst|economist|commander|general|deputy|senator|leader|manager|owner|resident|woman|pensioner|mother|father)"
)
_TURNED = lazy_re.compile(
    rf"(?<=\w), (?:{ONLY_SPEECH} (?:{_WHERE}{_ROLE}|{_WHERE})?{_NAME}(?: {_NAME}){{0,4}}"
    r"(?: (?:to|for) (?:the )?[\w’'-]+)?"
    rf"|{ONLY_SPEECH} (?:he|she|they)"
    rf"|{ONLY_SPEECH} {_ROLE}[\w’'-]+, {_NAME}(?: {_NAME}){{0,4}}"
    rf"|so (?:[A-Z][\w’'-]+ ){{1,4}}{_NAME}"
    rf"|tells {_NAME}(?: {_NAME}){{0,2}}(?=, \d\d?,)"
    rf"|told {_ROLE}{_NAME} {_NAME}"
    rf"|(?:declared|told|said|explained) (?:for|to) (?:the )?{_NAME}(?: {_NAME})? (?:a|an|the) [\w’'-]+"
    rf"|{ONLY_SPEECH} (?:the|a|an|its|his|her) (?:[\w’'-]+ ){{0,2}}{_OFFICE}(?: of (?:the )?[\w’'-]+)?)"
    r"(?=, [^‘']|[.,]?[\"”]| and (?:added|stressed|noted|emphasi[sz]ed|warned)\b)"
)
"""The verb first, as in most languages of Europe; “told Tom” alone has a hearer."""
_BESIDE_NAME = lazy_re.compile(
    rf"(?<=\w), (?:(?:the|a|an|its|his|her|our) (?:[\w’'-]+ ){{1,5}}?[\w’'-]+, )?{_NAME}(?: {_NAME}){{0,3}}"
    rf"(?:, (?:the|an?|his|her|its|\d\d?\b)[^,.“”\"]{{0,60}})?,?"
    rf" (?:{VERB}|told (?:reporters|journalists|the|our) ?[\w’'-]*)"
    r"(?=[.,][\"”]|\. |, [^‘']| and (?:said|added|stressed|noted|explained|warned)\b"
    r"| in (?:a|an|the) (?:conversation|interview|statement)\b)"
)
"""A name between commas, or with a name's apposition, before the verb."""
_TWO_NAMES = lazy_re.compile(rf", {_NAME} {_NAME}")
_SENTENCE_END = lazy_re.compile(r"[.!?…](?=\s)")
_UNATTRIBUTED = lazy_re.compile(
    rf"(?<=\w), (?:{SOMEBODY} {VERB}(?: {_PLACE})?(?=[.,]?[\"”]\Z| and \w+ )"
    rf"|{SOMEBODY} (?:{VERB}|read)(?: {_NAME}){{1,3}}(?=[.,]?[\"”]\Z)"
    rf"|{ONLY_SPEECH} (?:the|an?|one|his|her|its) (?:[\w’'-]+ ){{0,6}}[\w’'-]+(?=[.,]?[\"”]\Z)"
    rf"|so (?:the|his|her|its|their) (?:[\w’'-]+ ){{0,3}}[\w’'-]+(?=[.,]?[\"”]\Z))"
)
"""What says who spoke if nothing outside the marks does."""
_REPORTS = lazy_re.compile(rf", (?:he {VERB}, he|she {VERB}, she|they {VERB}, they)(?![\w’'-])")
"""Somebody who is quoted tells what another says, who would call himself “I”: “After that, she said, she slept.”"""

_FIRST_PERSON = lazy_re.compile(r"\b(?:I|[Ww]e|me|us|[Mm]y|[Oo]ur|ours|mine)\b")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Attributions between commas within double marks, and at their end if nobody else can have spoken."""
    text = article.text
    if '"' not in article.folded or not (_MAYBE.search(article.folded) or _OPENED.search(article.folded)):
        return
    searched = 0
    for quotation in article.quotations:
        inner = quotation.inner
        if inner.start < searched or not quotation.closed or not quotation.style.is_double:
            continue
        searched = inner.end
        free = inner.start
        opening = OPENS_VERB_FIRST.match(text, *inner)
        if opening is not None and not is_attributed(article, quotation):
            free = opening.end()
            yield finding(article, rule, Span(opening.start(), opening.end() - 1))
        for comma in _COMMA.finditer(text, *inner):
            at = comma.start()
            if at < free:
                continue
            found = (
                _INSIDE.match(text, at)
                or _TURNED.match(text, at)
                or _beside(text, at)
                or _only_one(article, quotation, at)
                or _verb_first(article, quotation, at)
                or _out_of_order(article, quotation, at)
            )
            if found is None or found.end() > inner.end or _REPORTS.match(text, at, inner.end):
                continue
            if not _is_of_another(article, quotation):
                free = found.end()
                yield finding(article, rule, Span(*found.span()))


def _is_of_another(article: Article, quotation: Quotation) -> bool:
    """Whether the marks hold what one says that another said: “Then, he said, they slept,” a witness said."""
    is_own = _FIRST_PERSON.search(article.text, *quotation.inner)
    return is_own is None and is_attributed(article, quotation)


def _beside(text: str, at: int) -> re.Match[str] | None:
    """“…, Ada Orr, the mayor, said”: a name alone before the verb needs two words, or may be the one who is quoted."""
    found = _BESIDE_NAME.match(text, at)
    return found if found and ("," in found[0][2:] or _TWO_NAMES.match(found[0])) else None


def _only_one(article: Article, quotation: Quotation, at: int) -> re.Match[str] | None:
    """“We are glad, he said.”: the first sentence of a quotation that has no speaker outside its marks."""
    inner = quotation.inner
    if _SENTENCE_END.search(article.text, inner.start, at) or is_attributed(article, quotation):
        return None
    return _UNATTRIBUTED.match(article.text, at, quotation.outer.end)


def _verb_first(article: Article, quotation: Quotation, at: int) -> re.Match[str] | None:
    """“We came from afar, regretted a visitor, and it is closed.” where nothing outside says who speaks."""
    end = quotation.outer.end
    found = VERB_FIRST.match(article.text, at, end) or MAY_BE_VERB_FIRST.match(article.text, at, end)
    if found is None:
        return None
    is_sentence = article.text[quotation.inner.end - 1] in ".!?"
    return None if (is_introduced if is_sentence else is_attributed)(article, quotation) else found


def _out_of_order(article: Article, quotation: Quotation, at: int) -> re.Match[str] | None:
    """“We have won, she told at the port reporters, and we go on.”, in translations."""
    if not article.is_translated:
        return None
    end = quotation.outer.end
    found = ANYWHERE.match(article.text, at, end)
    if found or _SENTENCE_END.search(article.text, quotation.inner.start, at) or is_attributed(article, quotation):
        return found
    return UNATTRIBUTED.match(article.text, at, end) or runs_on(article, at, end)
