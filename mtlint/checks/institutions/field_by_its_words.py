"""A ministry or office whose field was put into English word by word: “Ministry of Fish and Animal Wealth”."""

from collections.abc import Iterator, Mapping

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.body_words import content

_FIRM = r"Ministry|Minister|Supreme Council|Directorate General|General Directorate"
_LOOSE = (
    r"Department|Directorate|Office|Section|Agency|Institute|Committee|Commission|Bureau|Service|Authority|Administration"
    r"|Inspectorate|Secretariat|Secretary|Division|Board|Council|Organi[sz]ation|Centre|Center|Corps"
)
_NAME = r"[A-Z][\w’']+"
_FIELD = rf"{_NAME}(?:(?:,? and|,| &)? (?:of |for |the )?{_NAME}){{0,3}}"
_OF = lazy_re.compile(rf"\b(?P<head>{_FIRM}|{_LOOSE}) (?:of|for)(?: the)? (?P<field>{_FIELD})(?![\w’'-])")
_BEFORE = lazy_re.compile(rf"\b(?P<field>{_FIELD}) (?P<head>{_FIRM}|{_LOOSE})\b")
_SMALL = r"[a-z][\w’'-]+"
_SMALL_FIELD = rf"{_SMALL}(?:(?:,? and|,)? (?:of |for |the )?{_SMALL}){{1,3}}"
_OF_IN_SMALL = lazy_re.compile(rf"\b(?P<head>minist(?:ry|er)) (?:of|for) (?:the )?(?P<field>{_SMALL_FIELD})")
_BEFORE_IN_SMALL = lazy_re.compile(
    rf"\b(?P<field>{_SMALL} (?:and )?{_SMALL}(?: (?:and )?{_SMALL})?) (?P<head>minist(?:ry|er))\b"
)
"""The same of a translation that writes offices in small letters: “the minister of administrative safety”."""
_IN_SMALL = lazy_re.compile(r"\bminist(?:ry|er)\b")
_WORDS = lazy_re.compile(_SMALL)
_GATE = lazy_re.compile(
    r"[Mm]inist|Supreme Council|Department|Directorate|Office|Section|Agency|Institute|Committee|Commission|Bureau"
    r"|Service|Authority|Administration|Inspectorate|Secreta|Division|Board|Council|Organi[sz]ation|Cent(?:re|er)|Corps"
)

_OF_STATES = frozenset(("Defence", "Foreign Affairs", "Internal Affairs"))
"""Fields of ministries alone."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such names with the field behind the body (“Ministry of …”) or before it (“… Department”)."""
    text = article.text
    if not _GATE.search(text):
        return
    fields = article.facts.fields_of_bodies
    for named in _OF.finditer(text):
        head, field = named["head"], named["field"]
        right = _right(content(field), head, fields)
        if right and named[0] not in options.accept:
            yield finding(article, rule, Span(*named.span()), (f"{head} of {right}",), field=right)
    for named in _BEFORE.finditer(text):
        head, words = named["head"], named["field"].split(" ")
        for first in range(len(words)):
            field = " ".join(words[first:])
            own = content(field)
            right = _right(own, head, fields) if first == 0 or len(own) > 1 else ""
            if right:
                start = named.end("field") - len(field)
                if text[start : named.end()] not in options.accept:
                    yield finding(article, rule, Span(start, named.end()), (f"{right} {head}",), field=right)
                break
    if article.is_translated and _IN_SMALL.search(text):
        yield from _in_small(article, rule)


def _in_small(article: Article, rule: Rule) -> Iterator[Finding]:
    """Ministries in small letters, whose field is as long as it is known."""
    text, fields = article.text, article.facts.fields_of_bodies
    for pattern, is_behind in ((_OF_IN_SMALL, True), (_BEFORE_IN_SMALL, False)):
        for named in pattern.finditer(text):
            words = [word.span() for word in _WORDS.finditer(text, *named.span("field"))]
            for first in range(len(words) - 1):
                part = words[: len(words) - first] if is_behind else words[first:]
                start, end = part[0][0], part[-1][1]
                own = content(text[start:end])
                if len(own) > 1 and (right := fields.get(" ".join(own))):
                    span = Span(named.start(), end) if is_behind else Span(start, named.end())
                    head = named["head"]
                    fix = f"{head} of {right}" if is_behind else f"{right} {head}"
                    yield finding(article, rule, span, (fix,), field=right)
                    break


def _right(words: list[str], head: str, fields: Mapping[str, str]) -> str:
    """What a field of these plain words is, "" if they are no such translation."""
    is_firm = "Minist" in head or head.endswith(("Supreme Council", "General")) or head.startswith("General")
    right = fields.get(" ".join(words), "")
    return right if is_firm or (len(words) > 1 and right not in _OF_STATES) else ""
